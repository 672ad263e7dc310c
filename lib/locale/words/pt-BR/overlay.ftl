### Palavras só do painel sobre a página.

page-account-home-hint = Procure assinaturas e cartões salvos
page-account-home-why = O menu leva ao VIP, a outras assinaturas e ao pagamento. Cancele ou remova o que encontrar.
page-account-security-hint = Você ainda recebe e-mails neste endereço?
page-account-security-why = O encerramento pode exigir um código enviado a ele. Mude-o enquanto pode.
page-account-security-also-hint = A opção de encerrar pode estar perto
page-account-security-also-why = Alguns guias dizem que “Close Your Account” fica na segurança da conta (“Account Security”).
page-account-settings-hint = Confira seu e-mail e seu telefone
page-account-settings-why = O encerramento pode exigir um código enviado a um deles. Mude-os enquanto pode.
page-account-settings-also-hint = A opção de encerrar pode estar aqui
page-account-settings-also-why = Guias de 2022 a 2025 dizem que “Delete account” fica nestas configurações.
page-cookie-settings-hint = Recuse o que não for necessário
page-cookie-settings-why = Vale só para este navegador. Limpe os cookies dele depois do encerramento.
page-help-centre-hint = Escreva para o suporte
page-help-centre-why = Guarde uma cópia da conversa. Ela pode fazer falta com a conta encerrada.
page-mail-settings-hint = Desmarque os e-mails que não quer
page-mail-settings-why = Se os e-mails são o motivo da saída, isto pode bastar: dá para manter a conta.
page-messages-hint = Copie o que pode ser útil depois
page-messages-why = Você só lê o que os vendedores escreveram enquanto consegue entrar.
page-order-detail-hint = Salve o recibo deste pedido
page-order-detail-why = Procure o recibo (“Receipt”) nesta página e salve-o como arquivo.
page-order-tracking-hint = O rastreamento se perde com a conta
page-order-tracking-why = Se encerrar antes de o pacote chegar, anote o código de rastreamento.
page-password-reset-hint = Defina uma nova senha
page-password-reset-why = Depois entre e continue. Se nenhum e-mail chegar, o suporte pode ajudar.
page-privacy-centre-hint = Peça uma cópia dos seus dados
page-privacy-centre-why = Procure no menu uma cópia dos seus dados. Quando o arquivo chegar, salve-o e abra logo: a cópia de uma pessoa só abriu uma vez.
page-privacy-centre-also-hint = A opção de encerrar pode estar aqui
page-privacy-centre-also-why = Guias desde 2021 a listam entre as solicitações desta central, como “Delete my account”.
page-receipt-hint = Salve este recibo
page-receipt-why = Imprima-o em arquivo. Ele se perde com a conta.
page-review-list-hint = Copie as avaliações que você fez
page-review-list-why = Não dá para consultá-las depois do encerramento.
page-sign-in-hint = Entre e continue
page-sign-in-why = O Last Orders não lê o que você digita. As páginas da conta podem ser lidas depois que você entra.

hint-checked = Verificado <time>{ $ago }</time>.
hint-elsewhere = Visto <time>{ $ago }</time>. Tem uma página própria.
hint-more-orders = Há mais pedidos que ainda não aparecem.
hint-confirm = Clique em “Confirm received” (confirmar recebimento) só para o que chegou.
hint-no-more = A página não oferece mais: isto é tudo, até onde o AliExpress mostra.
hint-contradicted = Você marcou isto, mas a página mostra <b>{ $what }</b>. Dispense, se puder abrir mão.
shows-orders-shipped = { $open ->
 [one] { $open } pedido
 *[other] { $open } pedidos
} a caminho
shows-orders-unpaid = { $open ->
 [one] { $open } pedido não pago
 *[other] { $open } pedidos não pagos
}
shows-orders-to-ship = { $open ->
 [one] { $open } pedido não enviado
 *[other] { $open } pedidos não enviados
}
shows-orders-open = { $open ->
 [one] { $open } pedido
 *[other] { $open } pedidos
} em aberto
shows-cases-open = { $open ->
 [one] { $open } caso
 *[other] { $open } casos
} em aberto
hint-part = Verificado só em parte até agora
hint-no-end = Nada na página diz que isto é tudo. Olhe o fim dela: há um botão para mais, ou outra página?
nothing-here = Nada a fazer aqui
did-receive-orders = Todos chegaram
did-settle-refunds = O dinheiro chegou
did-close-disputes = Todas finalizadas
did-save-receipts = Todos estão salvos
did-save-reviews = Todas estão salvas
did-empty-wallet = Está vazia
did-use-coupons-and-coins = Não resta nada
did-find-subscriptions = Não encontrei nenhuma
did-cancel-subscriptions = Todas canceladas
did-reach-mailbox = Ainda funciona
did-remove-payment-methods = Nenhum salvo
did-remove-addresses = Não resta nenhum
that-is-all = Não, isto é tudo
asked = Já pedi
stored = Esta é uma cópia guardada da página
stored-why = O navegador a guardou de uma visita anterior. O que ela mostra pode estar desatualizado, então não prova nada.
reload = Recarregar esta página
hint-older = Pedidos antigos: ainda não verificados
hint-older-why = Clique em “View orders” (ver pedidos) no fim da lista. A contagem se atualiza.
hint-filtered = Aqui aparece só parte dos seus pedidos
hint-filtered-why = Abra a primeira aba, sem filtros.
show-me = Mostrar onde
stop-showing = Parar de mostrar
show-none = O lugar não foi encontrado nesta página.
shown-of = { $index } de { $found }
previous = Anterior
following = Próximo

loading = Lendo esta página…
loading-why = Nada foi contado ainda.
read-again = Ler de novo
robot-asks = Pergunta do AliExpress
robot-check = O AliExpress quer saber se você não é um robô
robot-check-why = Responda à verificação, e esta página será lida de novo.
signed-out = Você está fora da conta
signed-out-why = Esta página não mostra nada da sua conta. Entre e volte aqui.

closing-no-undo = Não há modo conhecido de desfazer

retry = Agora o login deve falhar
retry-why = Você enviou a solicitação de encerramento. Tente uma vez, com a senha antiga. Se você conseguir entrar, a conta não está encerrada.

offer-gate = Veja o que resta antes de encerrar
offer-orders-in-the-way = Se pedidos ou reembolsos atrapalham
offer-subscription-in-the-way = Se uma assinatura atrapalha
offer-close-by-mail = Não consegue entrar? Peça por e-mail
offer-cannot-sign-in = Se você não consegue entrar
offer-request-not-processed = Se nada acontece após a solicitação
offer-mail-after-closing = Se os e-mails continuam após o encerramento
offer-mute-notifications = Se o motivo são os e-mails: opções mais leves
offer-pause-account = Se uma pausa basta: como pedir
offer-privacy-settings = Se o motivo é a privacidade: opções mais leves
offer-close-features = Se o motivo é um cartão ou um serviço: opções mais leves

keep = Guarde uma cópia neste computador
keep-why = A partir daí, os pedidos e avaliações que você vê no AliExpress são salvos neste navegador e não são enviados a ninguém. Nunca seu endereço, telefone ou e-mail.
keep-start = Guardar uma cópia
kept-orders = { $orders ->
 [one] { $orders } pedido salvo
 *[other] { $orders } pedidos salvos
}{ $incomplete ->
 [0] { "" }
 [one] , { $incomplete } incompleto
 *[other] , { $incomplete } incompletos
}
kept-reviews = { $reviews ->
 [one] { $reviews } avaliação salva
 *[other] { $reviews } avaliações salvas
}
see-orders = Abrir sua cópia

tour-next = A seguir: { $page }
tour-seen = { $seen } de { $total } páginas vistas
tour-end = Ver o que resta
other-corner = Mover para o outro canto
hide-here = Ocultar em páginas como esta
hidden-here = Oculto em páginas como esta
fold = Minimizar
show-more = Mostrar mais
unsaved = O que foi lido nesta página não foi salvo
covered = Esse clique não contou
covered-why = Algo nesta página cobre o Last Orders ou esconde parte dele. Os cliques voltam a contar quando ele aparecer inteiro. O botão da barra mostra a mesma lista.

report-show = Mostrar um relatório
