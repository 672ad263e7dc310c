### Palavras de todas as nossas telas. <b>: o número de uma tarefa em aberto; <time>: sua idade; $past é 1 quando se conta no passado.

app-name = Last Orders
just-now = agora mesmo

status-done = Feito
status-todo = A resolver
status-unknown = Não verificado
status-set-aside = Dispensado
say-done-seen = Feito. Visto <time>{ $ago }</time>
say-done-told = Marcado como feito por você
say-done-elsewhere = Marcado como feito por você em outro computador
say-done-by-word = Feito, segundo você em { $told } de { $shown }. Visto <time>{ $ago }</time>
say-again = Pedidos mais recentes vistos de novo: { $ago }
say-asleep = Visto antes, talvez em outra conta
say-todo = { $what }. Visto <time>{ $ago }</time>
say-open = Há <b>algo</b> em aberto
say-contradicted = Você marcou isto, mas a página mostra <b>{ $what }</b>.
say-set-aside = Dispensado por você
say-set-aside-was = Dispensado por você. { $what }
say-unknown = Ainda não verificado
say-unread = Não foi possível ler esta página
say-part = Verificado só em parte até agora. { $what }
say-stale = Antigo demais para valer: { $what } (visto: <time>{ $ago }</time>)
say-stale-bare = Antigo demais para valer. Visto: <time>{ $ago }</time>
say-later = Vem depois

orders-shown = { $shown ->
 [one] { $shown } pedido mostrado
 *[other] { $shown } pedidos mostrados
}
cases-shown = { $shown ->
 [one] { $shown } caso mostrado
 *[other] { $shown } casos mostrados
}
open-of-orders = <b>{ $shown ->
 [1] { $past ->
  [1] o único pedido mostrado
  *[0] O único pedido mostrado
 }
 *[other] { $open } dos { orders-shown }
}</b>
is = { $past ->
 [1] { $open ->
  [1] estava
  *[other] estavam
 }
 *[0] { $open ->
  [1] está
  *[other] estão
 }
}
not-yet = { $past ->
 [1] { $open ->
  [1] ainda não tinha sido
  *[other] ainda não tinham sido
 }
 *[0] { $open ->
  [1] ainda não foi
  *[other] ainda não foram
 }
}
still-has = { $past ->
 [1] ainda havia
 *[0] Ainda há
}
evidence-orders-shipped = { open-of-orders } { is } a caminho
evidence-orders-unpaid = { open-of-orders } { not-yet } { $open ->
 [1] pago
 *[other] pagos
}
evidence-orders-to-ship = { open-of-orders } { not-yet } { $open ->
 [1] enviado
 *[other] enviados
}
evidence-orders-open = { open-of-orders } { is } em aberto{ $unpaid ->
 [0] { "" }
 [one] , { $unpaid } não pago
 *[other] , { $unpaid } não pagos
}{ $toShip ->
 [0] { "" }
 [one] , { $toShip } não enviado
 *[other] , { $toShip } não enviados
}{ $shipped ->
 [0] { "" }
 *[other] , { $shipped } a caminho
}{ $told ->
 [0] { "" }
 *[other] , { $told } segundo você
}
evidence-orders-unclear = Não foi possível ler { $shown ->
 [1] o único pedido mostrado
 *[other] { $unclear } dos { orders-shown }
}
evidence-orders-finished = { $past ->
 [1] { $shown ->
  [1] o único pedido mostrado estava finalizado
  *[other] todos os { orders-shown } estavam finalizados
 }
 *[0] { $shown ->
  [1] O único pedido mostrado está finalizado
  *[other] Todos os { orders-shown } estão finalizados
 }
}
evidence-orders-still-open = <b>{ $open ->
 [one] { $open } pedido
 *[other] { $open } pedidos
}</b> ainda em aberto na última vez em que { $open ->
 [1] foi visto
 *[other] foram vistos
}
evidence-cases-still-open = <b>{ $open ->
 [one] { $open } caso
 *[other] { $open } casos
}</b> ainda em aberto na última vez em que { $open ->
 [1] foi visto
 *[other] foram vistos
}
evidence-gone-since = A página não mostra mais o que mostrava antes
evidence-data-asked = Você pediu a cópia ao AliExpress em { $day }. Quando o arquivo chegar, adicione-o no guia, em “Sua cópia”
evidence-orders-part = { $shown ->
 [1] O pedido mostrado está finalizado
 *[other] Os { orders-shown } estão finalizados
}
evidence-orders-none = { $past ->
 [1] não havia pedidos na lista
 *[0] Não há pedidos na lista
}
evidence-cases-open = <b>{ $shown ->
 [1] { $past ->
  [1] o único caso mostrado
  *[0] O único caso mostrado
 }
 *[other] { $open } dos { cases-shown }
}</b> ainda { is } em aberto
evidence-cases-unclear = Não foi possível ler { $shown ->
 [1] o único caso mostrado
 *[other] { $unclear } dos { cases-shown }
}
evidence-cases-finished = { $past ->
 [1] { $shown ->
  [0] não havia casos na lista
  [1] o único caso mostrado estava finalizado
  *[other] todos os { cases-shown } estavam finalizados
 }
 *[0] { $shown ->
  [0] Não há casos na lista
  [1] O único caso mostrado está finalizado
  *[other] Todos os { cases-shown } estão finalizados
 }
}
evidence-cases-part = { $shown ->
 [1] O caso mostrado está finalizado
 *[other] Os { cases-shown } estão finalizados
}
evidence-cases-on-orders = <b>{ $open ->
 [one] { $open } pedido
 *[other] { $open } pedidos
}</b> com um caso em aberto
evidence-case-open = <b>1 caso</b> ainda em aberto
evidence-balance-zero = { $past ->
 [1] o saldo era zero
 *[0] O saldo é zero
}
evidence-balance-left = { still-has } <b>dinheiro</b> na carteira
evidence-coins-left = { still-has } <b>{ brief-coins-left }</b>
evidence-coupons-left = { still-has } <b>{ brief-coupons-left }</b>
evidence-coins-and-coupons-left = { still-has } <b>{ brief-coins-and-coupons-left }</b>
evidence-coins-none = Não restam moedas; os cupons não foram verificados
evidence-coupons-none = Não restam cupons; as moedas não foram verificadas
evidence-nothing-left = { $past ->
 [1] não restava nada
 *[0] Não restam moedas nem cupons
}
evidence-addresses-left = Ainda há <b>{ brief-addresses-left }</b> na conta
evidence-addresses-none = { $past ->
 [1] não restava nenhum
 *[0] Não há endereços salvos
}
evidence-kept-part = { open-of-orders } { not-yet } { $open ->
 [1] salvo
 *[other] salvos
}
evidence-kept-incomplete = <b>{ $kept ->
 [1] { $past ->
  [1] o único pedido salvo
  *[0] O único pedido salvo
 }
 *[other] { $open } de { $kept } pedidos salvos
}</b> { is } { $open ->
 [1] incompleto
 *[other] incompletos
}
evidence-kept-all = { $past ->
 [1] { $shown ->
  [1] o único pedido mostrado estava salvo
  *[other] todos os { orders-shown } estavam salvos
 }
 *[0] { $shown ->
  [1] O único pedido mostrado está salvo
  *[other] Todos os { orders-shown } estão salvos
 }
}
evidence-kept-so-far = { $kept ->
 [one] { $kept } pedido salvo, completo
 *[other] { $kept } pedidos salvos, todos completos
}. { kept-maybe-not-all }
kept-maybe-not-all = Não se sabe ao certo se há mais: abra seus pedidos no AliExpress e carregue a lista até o fim
reviews-shown = { $shown ->
 [one] { $shown } avaliação mostrada
 *[other] { $shown } avaliações mostradas
}
evidence-reviews-part = <b>{ $shown ->
 [1] { $past ->
  [1] a única avaliação mostrada
  *[0] A única avaliação mostrada
 }
 *[other] { $open } das { reviews-shown }
}</b> { not-yet } { $open ->
 [1] salva
 *[other] salvas
}
evidence-reviews-so-far = { $kept ->
 [one] { $kept } avaliação salva até agora
 *[other] { $kept } avaliações salvas até agora
}
evidence-data-copy = O arquivo abriu: { $rows ->
 [one] { $rows } linha
 *[other] { $rows } linhas
}
evidence-data-copy-none = { $rows ->
 [0] O arquivo abriu, mas está vazio: não há pedidos nele
 [one] O arquivo abriu, mas não foi possível ler nenhum número de pedido em sua { $rows } linha
 *[other] O arquivo abriu, mas não foi possível ler nenhum número de pedido em suas { $rows } linhas
}
evidence-data-copy-part = { $kept ->
 [1] Seu pedido salvo não foi encontrado na cópia do próprio AliExpress
 *[other] { $open } dos seus { $kept } pedidos salvos não { $open ->
  [1] foi encontrado
  *[other] foram encontrados
 } na cópia do próprio AliExpress
}
evidence-data-copy-since = { $open ->
 [one] { $open } pedido salvo não foi comparado com a cópia do próprio AliExpress: adicione o arquivo de novo
 *[other] { $open } pedidos salvos não foram comparados com a cópia do próprio AliExpress: adicione o arquivo de novo
}
evidence-data-copy-whole = { $orders ->
 [one] A cópia do próprio AliExpress abriu: { $orders } pedido, e nenhum dos seus falta nela
 *[other] A cópia do próprio AliExpress abriu: { $orders } pedidos, e nenhum dos seus falta nela
}

brief-orders-shipped = { $open } a caminho
brief-orders-unpaid = { $open ->
 [one] { $open } não pago
 *[other] { $open } não pagos
}
brief-orders-to-ship = { $open ->
 [one] { $open } não enviado
 *[other] { $open } não enviados
}
brief-orders-still-open = { $open } ainda em aberto
brief-cases-still-open = { $open } ainda em aberto
brief-orders-open = { $open } em aberto
brief-cases-open = { $open } em aberto
brief-cases-on-orders = { $open } em aberto
brief-case-open = 1 em aberto
brief-balance-left = saldo restante
brief-coins-left = { $coins ->
 [one] { $coins } moeda
 *[other] { $coins } moedas
}
brief-coupons-left = { $coupons ->
 [one] { $coupons } cupom
 *[other] { $coupons } cupons
}
brief-coins-and-coupons-left = { brief-coins-left }, { brief-coupons-left }
brief-addresses-left = { $addresses ->
 [one] { $addresses } endereço
 *[other] { $addresses } endereços
}
brief-kept-part = { $open ->
 [one] { $open } não salvo
 *[other] { $open } não salvos
}
brief-kept-incomplete = { $open ->
 [one] { $open } incompleto
 *[other] { $open } incompletos
}
brief-reviews-part = { $open ->
 [one] { $open } não salva
 *[other] { $open } não salvas
}

task-receive-orders = Espere seus pacotes
task-settle-refunds = Resolva seus reembolsos
task-close-disputes = Finalize suas disputas
task-save-receipts = Salve seus recibos
task-save-reviews = Salve suas avaliações
task-save-personal-data = Peça seus dados pessoais
task-check-wallet = Verifique sua carteira
task-empty-wallet = Use todo o saldo
task-use-coupons-and-coins = Use moedas e cupons
task-find-subscriptions = Encontre suas assinaturas
task-cancel-subscriptions = Cancele suas assinaturas
task-reach-mailbox = Confirme que seu e-mail funciona
task-remove-payment-methods = Remova os cartões salvos
task-remove-addresses = Remova os endereços salvos
task-submit-request = Envie a solicitação de encerramento
task-try-sign-in = Tente entrar

go-receive-orders = Ir para meus pedidos
go-settle-refunds = Ir para os reembolsos
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = Ir para minhas avaliações
go-save-personal-data = Ir para a central de privacidade
go-check-wallet = Ir para minha carteira
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = Ir para minhas moedas
go-find-subscriptions = Ir para minha conta
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = Ir para as configurações
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = Ir para meus endereços
go-page = Abrir a página de: { $name }

did-this = Já fiz isso
set-aside = Dispensar
take-back = Voltar atrás
undo = Desfazer
try-again = Tentar de novo
open-guide = Abrir o guia

done-of = { $done } de { $total } feitas
verdict-ready = Tudo pronto: nada em aberto, nada sem verificar
verdict-not-ready = Ainda falta algo
verdict-not-known = Ainda não se sabe
verdict-counts = { $open ->
 [0] Nada em aberto até agora
 [1] Há uma coisa em aberto
 [2] Há duas coisas em aberto
 [3] Há três coisas em aberto
 *[other] Há { $open } coisas em aberto
}{ $unchecked ->
 [0] .
 [1] ; uma ainda não verificada.
 [2] ; duas ainda não verificadas.
 [3] ; três ainda não verificadas.
 *[other] ; { $unchecked } ainda não verificadas.
}
your-hand = O resto depende de você

toast-done = Marcado como feito: { $name }
toast-done-more = Marcado como feito: { $name } e mais { $more }
toast-noted = Anotado. { $name }: { $left } ainda em aberto
toast-set-aside = Dispensado: { $name }
toast-set-aside-more = Dispensado: { $name } e mais { $more }
toast-unticked = Marcação retirada: { $name }
toast-unticked-more = Marcações retiradas: { $name } e mais { $more }
toast-asked = Anotado: você pediu seus dados.
toast-another-account = Apagado: tudo o que foi visto e marcado para a outra conta.
failed = Sua última alteração não foi salva
failed-quota = Este navegador não tem mais espaço para isso. Tudo o que foi salvo antes continua aqui.
failed-write = O navegador não conseguiu salvar. Tudo o que foi salvo antes continua aqui.
failed-read = Não foi possível carregar seus dados salvos, por isso nada foi alterado.
fault = Algo deu errado aqui
failed-fault = Isso não era esperado. Tudo o que foi salvo antes continua aqui. Tente de novo; se acontecer outra vez, feche esta página e abra-a novamente.
failed-newer = Uma versão mais nova do Last Orders salvou estes dados. Atualize esta e tente de novo.

whose = Esta é outra conta?
whose-signed-out = Por um tempo, ninguém esteve na conta { $host ->
 [us] em aliexpress.us
 *[other] em aliexpress.com
}.
whose-no-mark = Nenhum dos pedidos { $host ->
 [us] em aliexpress.us
 *[other] em aliexpress.com
} foi visto antes.
whose-empty = A lista de pedidos { $host ->
 [us] em aliexpress.us
 *[other] em aliexpress.com
} está vazia agora, mas antes não estava.
whose-until = Até você responder, nada do que foi visto antes conta como feito. “{ whose-another }” apaga tudo o que foi visto e marcado até agora.
whose-same = Mesma conta
whose-another = Outra conta
