### Palabras de todas nuestras pantallas. <b>: el número de una tarea abierta; <time>: su edad; $past es 1 cuando se cuenta en pasado.

app-name = Last Orders
just-now = ahora mismo

status-done = Hecho
status-todo = Por resolver
status-unknown = Sin comprobar
status-set-aside = Apartado
say-done-seen = Hecho. Visto <time>{ $ago }</time>
say-done-told = Marcado por ti como hecho
say-done-elsewhere = Marcado por ti como hecho en otro equipo
say-done-by-word = Hecho, según tú en { $told } de { $shown }. Visto <time>{ $ago }</time>
say-again = Los pedidos más recientes se volvieron a ver { $ago }
say-asleep = Visto antes, quizá en otra cuenta
say-todo = { $what }. Visto <time>{ $ago }</time>
say-open = <b>Algo</b> sigue abierto
say-contradicted = Lo marcaste, pero la página muestra <b>{ $what }</b>.
say-set-aside = Apartado por ti
say-set-aside-was = Apartado por ti. { $what }
say-unknown = Aún sin comprobar
say-unread = No se pudo leer esta página
say-part = Aún no está todo comprobado. { $what }
say-stale = Demasiado antiguo para fiarse: { $what }, visto <time>{ $ago }</time>
say-stale-bare = Demasiado antiguo para fiarse: visto <time>{ $ago }</time>
say-later = Vendrá después

orders-shown = { $shown ->
 [one] { $shown } pedido mostrado
 *[other] { $shown } pedidos mostrados
}
cases-shown = { $shown ->
 [one] { $shown } caso mostrado
 *[other] { $shown } casos mostrados
}
open-of-orders = <b>{ $shown ->
 [1] El pedido mostrado
 *[other] { $open } de { orders-shown }
}</b>
is = { $past ->
 [1] { $open ->
  [one] estaba
  *[other] estaban
 }
 *[0] { $open ->
  [one] está
  *[other] están
 }
}
evidence-orders-shipped = { open-of-orders } { is } en camino
evidence-orders-unpaid = { open-of-orders } { is } sin pagar
evidence-orders-to-ship = { open-of-orders } { is } sin enviar
evidence-orders-open = { open-of-orders } sin terminar{ $unpaid ->
 [0] { "" }
 *[other] , { $unpaid } sin pagar
}{ $toShip ->
 [0] { "" }
 *[other] , { $toShip } sin enviar
}{ $shipped ->
 [0] { "" }
 *[other] , { $shipped } en camino
}{ $told ->
 [0] { "" }
 *[other] , { $told } según tú
}
evidence-orders-unclear = Imposible leer { $shown ->
 [1] el pedido mostrado
 *[other] { $unclear } de { orders-shown }
}
evidence-orders-finished = { $past ->
 [1] { orders-shown }, todo terminado
 *[0] { $shown ->
  [one] El pedido mostrado está terminado
  *[other] Los { $shown } pedidos mostrados están terminados
 }
}
evidence-orders-still-open = <b>{ $open ->
 [one] { $open } pedido
 *[other] { $open } pedidos
}</b> sin terminar cuando se { $open ->
 [one] vio
 *[other] vieron
} por última vez
evidence-cases-still-open = <b>{ $open ->
 [one] { $open } caso
 *[other] { $open } casos
}</b> { $open ->
 [one] abierto cuando se vio
 *[other] abiertos cuando se vieron
} por última vez
evidence-gone-since = La página ya no muestra lo que mostraba antes
evidence-data-asked = Pediste la copia a AliExpress el { $day }. Cuando llegue el archivo, añádelo en la guía, en «Tu copia»
evidence-orders-part = { $shown ->
 [one] El pedido mostrado está terminado
 *[other] Los { $shown } pedidos mostrados están terminados
}
evidence-orders-none = { $past ->
 [1] ningún pedido en la lista
 *[0] No hay pedidos en la lista
}
evidence-cases-open = <b>{ $shown ->
 [1] El caso mostrado
 *[other] { $open } de { cases-shown }
}</b> { $open ->
 [one] { $past ->
  [1] seguía abierto
  *[0] sigue abierto
 }
 *[other] { $past ->
  [1] seguían abiertos
  *[0] siguen abiertos
 }
}
evidence-cases-unclear = Imposible leer { $shown ->
 [1] el caso mostrado
 *[other] { $unclear } de { cases-shown }
}
evidence-cases-finished = { $past ->
 [1] { cases-shown }, todo terminado
 *[0] { $shown ->
  [0] No hay casos en la lista
  [one] El caso mostrado está terminado
  *[other] Los { $shown } casos mostrados están terminados
 }
}
evidence-cases-part = { $shown ->
 [one] El caso mostrado está terminado
 *[other] Los { $shown } casos mostrados están terminados
}
evidence-cases-on-orders = <b>{ $open ->
 [one] { $open } pedido
 *[other] { $open } pedidos
}</b> con un caso abierto
evidence-case-open = <b>1 caso</b> sigue abierto
evidence-balance-zero = { $past ->
 [1] el saldo era cero
 *[0] El saldo es cero
}
evidence-balance-left = { $past ->
 [1] <b>Quedaba dinero</b>
 *[0] <b>Queda dinero</b>
} en la cartera
evidence-coins-left = <b>{ brief-coins-left }</b> sin usar
evidence-coupons-left = <b>{ brief-coupons-left }</b> sin usar
evidence-coins-and-coupons-left = <b>{ brief-coins-and-coupons-left }</b> sin usar
evidence-coins-none = No quedan monedas; los cupones no se han comprobado
evidence-coupons-none = No quedan cupones; las monedas no se han comprobado
evidence-nothing-left = { $past ->
 [1] no quedaba nada
 *[0] No quedan monedas ni cupones
}
evidence-addresses-left = <b>{ brief-addresses-left }</b> aún { $addresses ->
 [one] guardada
 *[other] guardadas
}
evidence-addresses-none = { $past ->
 [1] no quedaba ninguna
 *[0] No hay direcciones guardadas
}
evidence-kept-part = { open-of-orders } aún sin guardar
evidence-kept-incomplete = <b>{ $open } de { $kept ->
 [one] { $kept } pedido guardado
 *[other] { $kept } pedidos guardados
}</b>: copia incompleta
evidence-kept-all = { $past ->
 [1] { orders-shown }, todo guardado
 *[0] { $shown ->
  [one] El pedido mostrado está guardado
  *[other] Los { orders-shown } están guardados
 }
}
evidence-kept-so-far = { $kept ->
 [one] { $kept } pedido guardado y completo
 *[other] { $kept } pedidos guardados, todos completos
}. { kept-maybe-not-all }
kept-maybe-not-all = No es seguro que no haya más: abre tus pedidos en AliExpress y carga la lista hasta el final
reviews-shown = { $shown ->
 [one] { $shown } reseña mostrada
 *[other] { $shown } reseñas mostradas
}
evidence-reviews-part = <b>{ $shown ->
 [1] La reseña mostrada
 *[other] { $open } de { reviews-shown }
}</b> aún sin guardar
evidence-reviews-so-far = { $kept ->
 [one] { $kept } reseña guardada hasta ahora
 *[other] { $kept } reseñas guardadas hasta ahora
}
evidence-data-copy = El archivo se abrió: { $rows ->
 [one] { $rows } fila
 *[other] { $rows } filas
}
evidence-data-copy-none = { $rows ->
 [0] El archivo se abrió, pero está vacío: no contiene ningún pedido
 [one] El archivo se abrió, pero no se pudo leer ningún número de pedido: { $rows } fila
 *[other] El archivo se abrió, pero no se pudo leer ningún número de pedido: { $rows } filas
}
evidence-data-copy-part = { $kept ->
 [one] Tu pedido guardado no se encontró en la copia de AliExpress
 *[other] { $open } de tus { $kept } pedidos guardados no se { $open ->
  [one] encontró
  *[other] encontraron
 } en la copia de AliExpress
}
evidence-data-copy-since = { $open ->
 [one] { $open } pedido guardado no se ha comparado con la copia de AliExpress: añade el archivo otra vez
 *[other] { $open } pedidos guardados no se han comparado con la copia de AliExpress: añade el archivo otra vez
}
evidence-data-copy-whole = { $orders ->
 [one] La copia de AliExpress se abrió: { $orders } pedido, y no falta ninguno de los tuyos
 *[other] La copia de AliExpress se abrió: { $orders } pedidos, y no falta ninguno de los tuyos
}

brief-orders-shipped = { $open } en camino
brief-orders-unpaid = { $open } sin pagar
brief-orders-to-ship = { $open } sin enviar
brief-orders-still-open = { $open } aún sin terminar
brief-cases-still-open = { $open ->
 [one] { $open } aún abierto
 *[other] { $open } aún abiertos
}
brief-orders-open = { $open } sin terminar
brief-cases-open = { $open ->
 [one] { $open } abierto
 *[other] { $open } abiertos
}
brief-cases-on-orders = { $open ->
 [one] { $open } abierto
 *[other] { $open } abiertos
}
brief-case-open = 1 abierto
brief-balance-left = dinero restante
brief-coins-left = { $coins ->
 [one] { $coins } moneda
 *[other] { $coins } monedas
}
brief-coupons-left = { $coupons ->
 [one] { $coupons } cupón
 *[other] { $coupons } cupones
}
brief-coins-and-coupons-left = { brief-coins-left } y { brief-coupons-left }
brief-addresses-left = { $addresses ->
 [one] { $addresses } dirección
 *[other] { $addresses } direcciones
}
brief-kept-part = { $open } sin guardar
brief-kept-incomplete = { $open } sin completar
brief-reviews-part = { $open } sin guardar

task-receive-orders = Espera tus paquetes
task-settle-refunds = Resuelve tus reembolsos
task-close-disputes = Cierra tus disputas
task-save-receipts = Guarda tus recibos
task-save-reviews = Guarda tus reseñas
task-save-personal-data = Consigue tus datos personales
task-check-wallet = Revisa tu cartera
task-empty-wallet = Gasta el saldo
task-use-coupons-and-coins = Usa monedas y cupones
task-find-subscriptions = Encuentra tus suscripciones
task-cancel-subscriptions = Cancela tus suscripciones
task-reach-mailbox = Comprueba que recibes correo
task-remove-payment-methods = Quita las tarjetas guardadas
task-remove-addresses = Quita las direcciones guardadas
task-submit-request = Envía la solicitud de cierre
task-try-sign-in = Intenta iniciar sesión

go-receive-orders = Ir a mis pedidos
go-settle-refunds = Ir a los reembolsos
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = Ir a mis reseñas
go-save-personal-data = Ir al centro de privacidad
go-check-wallet = Ir a mi cartera
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = Ir a mis monedas
go-find-subscriptions = Ir a mi cuenta
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = Ir a mis ajustes
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = Ir a mis direcciones
go-page = Abrir la página de: { $name }

did-this = Ya lo hice
set-aside = Apartar
take-back = Retirarlo
undo = Deshacer
try-again = Intentar otra vez
open-guide = Abrir la guía

done-of = { $done } de { $total } hechas
verdict-ready = Listo: nada abierto, nada sin comprobar
verdict-not-ready = Aún no está listo
verdict-not-known = Aún no se sabe
verdict-counts = { $open ->
 [0] Nada abierto hasta ahora
 [1] Hay una cosa abierta
 [2] Hay dos cosas abiertas
 [3] Hay tres cosas abiertas
 *[other] Hay { $open } cosas abiertas
}{ $unchecked ->
 [0] .
 [1] ; una aún sin comprobar.
 [2] ; dos aún sin comprobar.
 [3] ; tres aún sin comprobar.
 *[other] ; { $unchecked } aún sin comprobar.
}
your-hand = El resto depende de ti

toast-done = Marcado como hecho: { $name }
toast-done-more = Marcado como hecho: { $name } y { $more } más
toast-noted = Anotado. { $name }: { $left } sin terminar
toast-set-aside = Apartado: { $name }
toast-set-aside-more = Apartado: { $name } y { $more } más
toast-unticked = Marca quitada: { $name }
toast-unticked-more = Marcas quitadas: { $name } y { $more } más
toast-asked = Anotado: has pedido tus datos.
toast-another-account = Borrado: todo lo visto y marcado de la otra cuenta.
failed = Tu último cambio no se guardó
failed-quota = A este navegador no le queda espacio. Todo lo guardado antes sigue aquí.
failed-write = El navegador no pudo guardarlo. Todo lo guardado antes sigue aquí.
failed-read = No se pudieron cargar tus datos guardados, así que no se cambió nada.
fault = Algo falló aquí
failed-fault = Fue algo inesperado. Todo lo guardado antes sigue aquí. Inténtalo otra vez; si se repite, cierra esta página y ábrela de nuevo.
failed-newer = Estos datos son de una versión más nueva. Actualiza esta e inténtalo otra vez.

whose = ¿Es otra cuenta?
whose-signed-out = { $host ->
 [us] En aliexpress.us
 *[other] En aliexpress.com
} no hubo nadie con la sesión iniciada durante un rato.
whose-no-mark = Ninguno de los pedidos de { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
} se había visto antes.
whose-empty = { $host ->
 [us] En aliexpress.us
 *[other] En aliexpress.com
} la lista de pedidos está vacía; antes no lo estaba.
whose-until = Hasta que respondas, nada de lo visto antes cuenta como hecho. «{ whose-another }» borra todo lo visto y marcado hasta ahora.
whose-same = La misma cuenta
whose-another = Otra cuenta
