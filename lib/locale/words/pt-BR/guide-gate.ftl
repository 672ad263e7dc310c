### Palavras do guia antes de encerrar.

gate-lead = Tudo o que ainda não está resolvido. O encerramento não pode ser desfeito, então aqui nada é presumido: o que não foi visto continua em aberto.
gate-sent = Você enviou a solicitação em { $day }. Seu registro mostra como estavam as coisas.
gate-settle = Você pode resolvê-las, ou dispensar cada uma se puder abrir mão dela.
gate-todo = Em aberto
gate-unknown = Não verificado
gate-set-aside = Dispensado por você
gate-done = Feito
gate-group-todo = Ainda em aberto
gate-group-unknown = Não verificado
gate-group-set-aside = Dispensado por você
gate-group-seen = Feito, visto pelo Last Orders: { $count }
gate-group-told = Feito, marcado por você: { $count }
gate-oldest = Visto há mais tempo: { $name }, em { $day } (<time>{ $ago }</time>)
gate-look-again = Olhe de novo antes de continuar
check-now = Verificar agora
check-again = Verificar de novo
figure = { $count }

gate-copy = Sua cópia, neste navegador
copy-orders = Pedidos salvos
copy-all-complete = { $count ->
 [one] { $count }, completo
 *[other] { $count }, todos completos
}
copy-incomplete = Destes, incompletos
copy-reviews = Avaliações salvas
copy-file = Salva em um só arquivo
copy-file-none = ainda não
copy-file-on = { $day }
copy-file-changed = { $day }, alterada desde então
copy-only-here = Ela só existe neste navegador: perde-se se os dados do navegador forem limpos ou o Last Orders for removido.
copy-newest-only-here = O que foi acrescentado desde então só existe neste navegador.
copy-save = Salvar agora
copy-official = A cópia do próprio AliExpress
copy-not-added = não adicionada
copy-found = { $count ->
 [0] nenhum pedido nela
 [one] { $count } pedido
 *[other] { $count } pedidos
}
copy-missing = Pedidos salvos não encontrados nela
copy-uncompared = Pedidos salvos não comparados com ela
copy-rows = { $count ->
 [one] { $count } linha
 *[other] { $count } linhas
}

acknowledge = Confirme antes de continuar
ack-final = O encerramento é definitivo. Uma conta nova começaria vazia.
ack-history-goes = Meu histórico de pedidos e as avaliações que escrevi se perdem com a conta.
ack-balance-may-go = Saldo, moedas e cupons podem se perder. Nenhum texto oficial diz que são pagos.
ack-returns-may-end = Com isso, devoluções e uso da garantia podem acabar. Olhei meus pedidos mais recentes, ou abro mão disso.
ack-can-receive-code = Ainda consigo receber um código no e-mail ou telefone desta conta.
open-form = Abrir a página de encerramento
open-form-anyway = Abrir mesmo assim
gate-unticked = { $count ->
 [1] Uma caixa está desmarcada.
 [2] Duas caixas estão desmarcadas.
 [3] Três caixas estão desmarcadas.
 [4] Quatro caixas estão desmarcadas.
 [5] Cinco caixas estão desmarcadas.
 *[other] { $count } caixas estão desmarcadas.
}
gate-unsettled = { $count ->
 [1] Uma coisa não está resolvida.
 [2] Duas coisas não estão resolvidas.
 [3] Três coisas não estão resolvidas.
 *[other] { $count } coisas não estão resolvidas.
}
gate-never = Lá, só você clica no botão: o Last Orders apenas abre a página.
missing = Antes de ir
missing-tick = Não marcado: “{ $what }”
missing-why = A página abre daqui quando não faltar mais nada. A conta é sua, então você também pode ir até lá agora. Nada termina até que você clique no botão de lá.
