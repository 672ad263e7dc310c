### Palavras do guia para quando algo dá errado, e do estado ao lado de problemas e perguntas. Conhecimento do site: novembro de 2026.

trouble-lead = O que pode atrapalhar, e o que ajuda, na ordem em que vale tentar. Onde uma página mostrou como está seu caso, isso aparece.
show-them = Mostrar

now-and-more = { $what }. E mais { $count ->
 [one] { $count } coisa
 *[other] { $count } coisas
}
now-unchecked = { $count ->
 [one] { $count } destas ainda não foi verificada
 *[other] { $count } destas ainda não foram verificadas
}
now-set-aside = { $count ->
 [one] { $count } destas foi dispensada
 *[other] { $count } destas foram dispensadas
} por você; nada mais está em aberto, até onde se viu ou disse
now-settled = Nada disto está em aberto, até onde se viu ou disse
now-not-sent = Nenhuma solicitação de encerramento está anotada aqui
now-waiting = Solicitação enviada: <time>{ $ago }</time>. Nenhuma resposta anotada ainda
now-overdue = <b>{ $late ->
 [one] { $late } dia
 *[other] { $late } dias
} de atraso.</b> Solicitação enviada: <time>{ $ago }</time>
now-confirmed = A conta está encerrada, como você anotou. Solicitação enviada: <time>{ $ago }</time>
now-refused = <b>Recusada</b>, como você anotou. Solicitação enviada: <time>{ $ago }</time>
now-no-answer = <b>Não houve resposta</b>, como você anotou. Solicitação enviada: <time>{ $ago }</time>
now-still-open = <b>Ainda aberta:</b> alguém estava na conta depois que você disse que foi encerrada. Solicitação enviada: <time>{ $ago }</time>
now-signed-out = A última página lida não mostrava ninguém na conta. Visto: <time>{ $ago }</time>
now-kept = { $orders ->
 [one] { $orders } pedido está salvo
 *[other] { $orders } pedidos estão salvos
} neste computador{ $incomplete ->
 [0] { "" }
 [one] , { $incomplete } deles incompleto
 *[other] , { $incomplete } deles incompletos
}
now-kept-none = Ainda não há pedidos salvos neste computador

to-orders = Ir para meus pedidos
to-refunds = Ir para os reembolsos
to-messages = Ir para minhas mensagens
to-account = Ir para minha conta
to-sign-in = Ir para o login
to-password-reset = Redefinir a senha
to-mail-settings = Abrir as configurações de e-mail
to-closing-form = Ir para o formulário de encerramento
to-help-centre = Abrir a central de ajuda
to-decide = Opções mais leves
to-prepare = Preparar
to-close = O encerramento, parte por parte
to-routes = Todos os caminhos para encerrar
to-last-step = O que podem pedir no fim
to-after = Depois: e-mails e login
to-site-data = Limpar cookies e cache
to-kept-orders = Sua cópia
to-settings = O que fica armazenado
to-letters = Todas as cartas
to-letter-close = Carta: encerrar minha conta
to-letter-stop = Carta: parar minha solicitação
to-letter-deactivation = Carta: uma pausa
to-letter-follow-up = Carta: ainda sem resposta
to-letter-access = Carta: uma cópia dos meus dados
to-letter-erasure = Carta: eliminar meus dados
to-letter-identity = Carta: por que um documento?
to-trouble-open-orders = Pedidos que atrapalham
to-trouble-cannot-sign-in = O que tentar
to-trouble-request-not-processed = Se nada acontecer
to-trouble-mail-after-closing = Se os e-mails continuam chegando

trouble-request-not-processed = Nada acontece após a solicitação
trouble-request-not-processed-what = O AliExpress não diz quanto tempo leva. Uma pessoa relata que foi feito em até 24 horas, então uma semana de silêncio já merece uma pergunta.
trouble-request-not-processed-mail = Procure um e-mail do AliExpress, também na pasta de spam. O encerramento pode estar à espera da sua confirmação.
trouble-request-not-processed-parts = Percorra o encerramento mais uma vez: você fez a última parte, seja digitar uma palavra, digitar um código enviado por e-mail ou marcar uma caixa?
trouble-request-not-processed-support = Pergunte ao suporte se sua solicitação chegou.
trouble-request-not-processed-letter = Escreva com a data da sua solicitação. A carta está pronta.
trouble-request-not-processed-again = Envie a solicitação de novo se ninguém souber dizer que a primeira chegou.

trouble-open-orders = Pedidos ou reembolsos atrapalham
trouble-open-orders-what = Nenhum texto oficial declara condições. Páginas não oficiais dizem que pedidos em aberto e parcelas não pagas do “compre agora e pague depois” impedem o encerramento. E você só os acompanha enquanto consegue entrar.
trouble-open-orders-finish = Espere o que está a caminho e clique em “Confirm received” (confirmar recebimento) só para o que chegou. Cancele o que ainda não foi enviado.
trouble-open-orders-refunds = Acompanhe cada reembolso e disputa até estar finalizado.
trouble-open-orders-final = Não deixe passar uma decisão de que discorda: na UE, no EEE e no Reino Unido ela se torna definitiva se você não a levar adiante em até 20 dias corridos.
trouble-open-orders-sellers = Escreva para o vendedor se nada anda.
trouble-open-orders-support = Pergunte ao AliExpress se o vendedor não responde.
trouble-open-orders-customs = Um pacote atrasado para a UE pode trazer uma cobrança na entrega: desde 1º de julho de 2026, 3 euros por tipo de mercadoria em pacotes de até 150 euros. Conta o dia do desembaraço aduaneiro, não o do pedido.

trouble-open-subscriptions = Uma assinatura atrapalha
trouble-open-subscriptions-what = Uma assinatura VIP se renova a cada 365 dias, e um teste de 30 dias vira um ano pago. Se você cancela dentro do primeiro período, cuja duração depende do país, recebe de volta a taxa inteira; depois, parte dela. Se ela termina porque a conta termina, você não recebe nada de volta.
trouble-open-subscriptions-cancel = Cancele cada uma. Para o VIP, olhe o fim da página “VIP Membership Rules”. Vale o nome na sua página da assinatura; não foi encontrado nenhum sinal público de uma “AliExpress Premium Membership”.
trouble-open-subscriptions-statements = Procure cobranças do AliExpress nas faturas do cartão, agora e de novo daqui a um mês.
trouble-open-subscriptions-payers = Se você pagou por PayPal ou Klarna, encerre também lá os pagamentos automáticos.
trouble-open-subscriptions-debts = Acerte o “compre agora e pague depois” e outros créditos com a financeira. É outra empresa, com termos próprios, e encerrar a conta não acaba com a dívida.
trouble-open-subscriptions-sold = Não compre uma carta para isso. Serviços pagos vendem uma para “cancelar o AliExpress VIP”, enviada a um endereço que nenhum texto oficial cita, e podem cobrar de você todo mês.
trouble-open-subscriptions-support = Pergunte ao suporte sobre as que não consegue cancelar, ou que foram cobradas depois de canceladas.

trouble-cannot-sign-in = Você não consegue entrar
trouble-cannot-sign-in-what = Você pode pedir o encerramento da conta por e-mail ao endereço de proteção de dados do AliExpress, então não precisa entrar para isso. Depois de uma solicitação de encerramento, um login que falha pode significar que a conta está encerrada.
trouble-cannot-sign-in-mail = Peça por e-mail que a conta seja encerrada. A carta está pronta; envie-a a partir do e-mail da conta. Os termos do AliExpress citam este caminho para a UE, o EEE e o Reino Unido; em outros lugares o endereço é o mesmo.
trouble-cannot-sign-in-reset = Se quiser entrar mesmo assim, redefina a senha. Para isso, você precisa do e-mail ou telefone da conta.
trouble-cannot-sign-in-clear = Limpe os cookies e o cache do AliExpress neste navegador e tente de novo. O que o Last Orders armazenou fica.
trouble-cannot-sign-in-support = Pergunte ao suporte.
trouble-cannot-sign-in-identity = Se quiserem a cópia de um documento de identidade, pergunte antes por quê. A carta está pronta.

trouble-account-restricted = O AliExpress restringiu a conta
trouble-account-restricted-what = O AliExpress avisa no “Message Center” (central de mensagens) da conta. Na UE, no EEE e no Reino Unido você pode recorrer em até 180 dias e depois procurar um órgão extrajudicial certificado.
trouble-account-restricted-read = Leia a mensagem: o que está restrito, por quê e por quanto tempo.
trouble-account-restricted-appeal = Recorra com as ferramentas do próprio AliExpress, em www.aliexpress.com/p/transparencycenter/tools.html, e guarde uma cópia do que escrever.
trouble-account-restricted-bodies = Se o recurso falhar, um órgão extrajudicial pode examinar o caso; a decisão do AliExpress deve dizer como chegar a um. Você ainda pode ir à Justiça.
trouble-account-restricted-mail = Se você só quer encerrá-la e não consegue entrar, peça por e-mail. A carta está pronta.

trouble-mail-after-closing = Os e-mails continuam chegando
trouble-mail-after-closing-what = Guias relatam e-mails após o encerramento. Um e-mail por si só não significa que a conta ainda existe.
trouble-mail-after-closing-unsubscribe = Use o link de descadastro no fim do e-mail. Confira antes se o endereço do remetente termina em aliexpress.com.
trouble-mail-after-closing-spam = Marque como spam os que continuarem chegando.
trouble-mail-after-closing-try = Tente entrar. Deve falhar.
trouble-mail-after-closing-erasure = Peça a eliminação dos seus dados, inclusive o endereço de e-mail. A carta está pronta.
