### Palavras da janela da barra de ferramentas e do guia.

how-many = { $open ->
 [1] Um
 [2] Dois
 [3] Três
 *[other] { $open }
}
next-orders-shipped = { how-many } { $open ->
 [1] pacote
 *[other] pacotes
} ainda a caminho
next-orders-unpaid = { next-orders } { $open ->
 [1] não pago
 *[other] não pagos
}
next-orders-to-ship = { next-orders } ainda não { $open ->
 [1] enviado
 *[other] enviados
}
next-orders-open = { next-orders } ainda em aberto
next-orders-still-open = { next-orders } ainda em aberto
next-cases-still-open = { next-cases-open }
next-orders = { how-many } { $open ->
 [1] pedido
 *[other] pedidos
}
next-cases-open = { how-many } { $open ->
 [1] caso
 *[other] casos
} ainda em aberto
next-cases-on-orders = { next-orders } com um caso em aberto
next-case-open = Um caso ainda em aberto
next-balance-left = Ainda há dinheiro na sua carteira
next-coins-left = Ainda há { $coins ->
 [one] { $coins } moeda
 *[other] { $coins } moedas
} para usar
next-coupons-left = Ainda há { $coupons ->
 [one] { $coupons } cupom
 *[other] { $coupons } cupons
} para usar
next-coins-and-coupons-left = Ainda há moedas e cupons
next-addresses-left = Ainda há { $addresses ->
 [1] um endereço salvo
 *[other] { $addresses } endereços salvos
}

group-orders = Pedidos
group-keep-a-copy = Guardar uma cópia
group-wallet = Carteira
group-subscriptions = Assinaturas
group-access = Acesso
group-close = Encerrar
group-after = Depois

task-receive-orders-why = Com a conta encerrada, você não consegue mais rastreá-los.
task-settle-refunds-why = Você só acompanha um reembolso enquanto consegue entrar.
task-close-disputes-why = Você só responde a uma disputa enquanto consegue entrar.
task-save-receipts-why = Podem ser necessários para garantia ou devolução. Eles se perdem com a conta.
task-save-reviews-why = Não dá para consultá-las depois do encerramento.
task-save-personal-data-why = Peça a cópia enquanto a conta ainda existe.
task-check-wallet-why = Nenhum texto oficial diz que o saldo é pago a você.
task-empty-wallet-why = Gaste ou transfira. Nenhum texto oficial diz que você o recebe de volta.
task-use-coupons-and-coins-why = São desta conta e podem se perder com ela.
task-find-subscriptions-why = Uma assinatura pode se renovar sozinha.
task-cancel-subscriptions-why = Pelo contrato VIP de 1º de novembro de 2023, cancelar devolve a taxa, toda ou em parte. Encerrar a conta não devolve.
task-reach-mailbox-why = O encerramento pode exigir um código enviado ao e-mail ou telefone desta conta.
task-remove-payment-methods-why = Um cartão que não está salvo não é cobrado por engano.
task-remove-addresses-why = Alguns dados ficam após o encerramento. Remova o que puder.
task-sign-in = Entre na conta
task-sign-in-why = Dentro da conta, você vê o que está em aberto. Se não consegue entrar, pode pedir o encerramento por e-mail.
task-open-settings = Abra a central de privacidade
task-open-settings-why = O formulário de encerramento fica lá. É um dos três caminhos citados nos termos do próprio AliExpress.
task-find-close-option = Encontre o formulário de encerramento
task-find-close-option-why = Leia o que ele diz que vai acabar.
task-submit-request-why = Só você clica no botão. Não há modo conhecido de desfazer.
task-answer-confirmation-mail = Responda ao e-mail de confirmação
task-answer-confirmation-mail-why = Talvez peçam que você confirme. Olhe também a pasta de spam.
task-await-deletion = Espere o encerramento
task-await-deletion-why = O AliExpress não diz quanto tempo leva.
task-confirm-closed = Encontre o e-mail de encerramento
task-confirm-closed-why = Guarde-o. É o seu comprovante.
task-try-sign-in-why = Agora deve falhar. Se funcionar, a conta não está encerrada.
task-sign-out-of-app = Saia do aplicativo
task-sign-out-of-app-why = Já aconteceu de ele funcionar por dias após o encerramento.
task-uninstall-app = Desinstale o aplicativo
task-uninstall-app-why = Em cada celular e tablet.
task-clear-app-data = Limpe os dados do aplicativo
task-clear-app-data-why = O que ele deixou no aparelho fica até você limpar.
task-clear-site-data = Limpe cookies e cache
task-clear-site-data-why = Em cada navegador que você usou com o AliExpress.
task-remove-passwords = Remova o login salvo
task-remove-passwords-why = Seu gerenciador de senhas ainda sugere preenchê-lo.
task-keep-mailbox = Mantenha o e-mail desta conta
task-keep-mailbox-why = Avisos e respostas ainda são enviados a ele.
task-unsubscribe = Descadastre-se dos e-mails restantes
task-unsubscribe-why = O link fica no fim de cada e-mail.
task-report-spam = Marque o resto como spam
task-report-spam-why = Para os que continuarem chegando.
task-choose-shop = Escolha outra loja
task-choose-shop-why = Só se você quiser uma.
go-sign-in = Ir para o login
go-open-settings = { go-save-personal-data }
go-find-close-option = Ir para o formulário de encerramento
go-submit-request = { go-find-close-option }
go-try-sign-in = { go-sign-in }

of-total = de { $total }
need-you = { $count } a resolver
not-checked = { $count ->
 [one] { $count } ainda não verificada
 *[other] { $count } ainda não verificadas
}
set-aside-by-you = { $count ->
 [one] { $count } dispensada por você
 *[other] { $count } dispensadas por você
}
tally-done = { $count ->
 [one] { $count } feita
 *[other] { $count } feitas
}
tally-todo = { $count } a resolver
tally-unknown = { $count } sem verificar
tally-set-aside = { $count ->
 [one] { $count } dispensada
 *[other] { $count } dispensadas
}
next = A seguir
all-done = Não resta nada a fazer
all-done-what = Você já pode remover o Last Orders deste navegador.
decided = Sua decisão
decided-stay = Certo, a conta fica
decided-stay-what = Seu progresso fica guardado aqui, caso você volte a isso.
foot-stays = Você vai manter a conta
foot-stays-what = Esta lista serve só para encerrar
foot-ready = Tudo pronto para encerrar
foot-ready-what = Nada em aberto nem a verificar
foot-sent = Solicitação enviada
foot-sent-what = Encerramento em andamento
foot-not-ready = Ainda falta algo para encerrar
foot-not-known = Ainda não se sabe
foot-counts = { $open } em aberto, { $unchecked } sem verificar

more = Mais
show-hints-again = Mostrar as dicas de novo
close-by-mail = Não consigo entrar: encerrar por e-mail
start-over = Recomeçar
start-over-ask = Recomeçar?
start-over-goes = Isto apaga suas marcações, tudo o que foi lido, sua decisão, o que você digitou nas cartas e a anotação de que pediu seus dados.
start-over-stays = Sua cópia e suas configurações ficam.
start-over-stays-proof = Sua cópia e suas configurações ficam, e também seu comprovante: o registro do encerramento e as datas do que você enviou.
start-over-all = Recomeçar e apagar também o comprovante
keep-all = Manter tudo
toast-imported = Progresso importado do arquivo.
toast-started-over = Recomeçado. Nada foi verificado ainda.
toast-host-forgotten = Tudo o que foi lido em aliexpress.us foi esquecido.
problems = Não foi possível ler { $count ->
 [one] { $count } registro salvo
 *[other] { $count } registros salvos
}
problems-what = O que eles continham conta como não verificado. Todo o resto está aqui.
problems-newer = Uma versão mais nova do Last Orders salvou estes dados
problems-newer-what = Atualize esta. Até lá, nada de novo é salvo.
unreadable = Não foi possível carregar seus dados salvos
unreadable-what = Nada foi alterado. Tente de novo ou reinicie o navegador.
private-window = O Last Orders não funciona em janela privada ou anônima. Ali o navegador não dá dados a ele, então ele não lê nem armazena nada. Abra esta página em uma janela normal.
no-access = O navegador não deixa o Last Orders ver o AliExpress
no-access-what = O acesso foi retirado nas configurações do navegador: nenhuma página pode ser verificada e esta lista não se preenche. Suas marcações e sua cópia continuam aqui.
no-access-back-chromium = Para devolver o acesso: abra chrome://extensions, clique em “Detalhes” no Last Orders e, em “Acesso ao site”, permita o AliExpress. Depois recarregue suas páginas do AliExpress.
no-access-back-firefox = Para devolver o acesso: abra about:addons, clique em Last Orders, depois em “Permissões”, e ative o acesso ao AliExpress. Depois recarregue suas páginas do AliExpress.
put-aside = Tirar do caminho

nothing-checked = Nada foi verificado ainda
on-the-site = Funciona no site do AliExpress neste navegador, não no aplicativo. Se você só usa o aplicativo: tudo está no site também, então entre lá uma vez.
nothing-checked-what = Abra seus pedidos no AliExpress. Esta lista se preenche conforme você visita as páginas da sua conta, uma de cada vez.
open-my-orders = Abrir meus pedidos
ledger-stays = Fica neste computador
ledger-sent = Enviado a alguém
ledger-pressed = Clicado na sua conta
only-view-orders = só “View orders”, quando você pede
ticks-by-browser = marcações, pelo navegador
everything = tudo
nothing = nada

also-us = O que você tem em aliexpress.us também conta: é uma conta à parte.
also-us-not = Essa eu não uso

waiting = Em espera
waiting-orders-shipped = Em espera: { $open ->
 [one] { $open } pacote
 *[other] { $open } pacotes
}
waiting-orders-to-ship = Em espera: { $open ->
 [one] { $open } pedido ainda não enviado
 *[other] { $open } pedidos ainda não enviados
}
waiting-orders-open = Em espera: { $open ->
 [one] { $open } pedido
 *[other] { $open } pedidos
}
clock-same-case = { $count ->
 [1] O mesmo caso
 *[other] Os mesmos casos
} de cima
look-once-more = Olhar mais uma vez e encerrar
come-later = { $count ->
 [one] { $count } vem depois
 *[other] { $count } vêm depois
}
your-copy = Sua cópia
settings = Configurações
