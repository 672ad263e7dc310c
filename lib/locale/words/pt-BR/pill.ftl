### O painel minimizado: o estado de uma página em três palavras.

pill-stored = Cópia guardada
pill-changed = A página mudou
pill-loading = Lendo…
pill-unread = Não foi lida
pill-stale = Visto: { $ago }
pill-clear = Nada aberto aqui
pill-by-word = Feito, segundo você
pill-robot-check = Pergunta do AliExpress
pill-signed-out = Fora da conta
pill-ready = Tudo pronto
pill-sent = Solicitação enviada
pill-retry = Tente entrar
pill-failed = O login falhou
pill-kept = { $orders ->
 [one] { $orders } salvo
 *[other] { $orders } salvos
}
