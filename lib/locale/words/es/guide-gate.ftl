### Palabras de la puerta de la guía: antes de cerrar.

gate-lead = Todo lo que aún no está resuelto. El cierre no se puede deshacer, así que aquí no se da nada por supuesto: lo que no se vio sigue abierto.
gate-sent = Enviaste la solicitud el { $day }. Cómo estaba todo entonces figura en tu registro.
gate-settle = Puedes resolverlo, o apartar lo que no te importe perder.
gate-todo = Abierto
gate-unknown = Sin comprobar
gate-set-aside = Apartado por ti
gate-done = Hecho
gate-group-todo = Todavía abierto
gate-group-unknown = Sin comprobar
gate-group-set-aside = Apartado por ti
gate-group-seen = Hecho, visto por Last Orders: { $count }
gate-group-told = Hecho, marcado por ti: { $count }
gate-oldest = Lo más antiguo: { $name }, visto el { $day } (<time>{ $ago }</time>)
gate-look-again = Míralo otra vez antes de seguir
check-now = Comprobar ahora
check-again = Comprobar de nuevo
figure = { $count }

gate-copy = Tu copia, en este navegador
copy-orders = Pedidos guardados
copy-all-complete = { $count }, todos completos
copy-incomplete = De ellos, incompletos
copy-reviews = Reseñas guardadas
copy-file = Guardada en un archivo
copy-file-none = aún no
copy-file-on = { $day }
copy-file-changed = { $day }; ha cambiado desde entonces
copy-only-here = Solo existe en este navegador: se pierde si se borran los datos del navegador o se quita Last Orders.
copy-newest-only-here = Lo añadido desde entonces solo existe en este navegador.
copy-save = Guardarla ahora
copy-official = La copia de AliExpress
copy-not-added = sin añadir
copy-found = { $count ->
 [0] sin ningún pedido
 [one] { $count } pedido
 *[other] { $count } pedidos
}
copy-missing = Pedidos guardados que no se encontraron en ella
copy-uncompared = Pedidos guardados sin comparar con ella
copy-rows = { $count ->
 [one] { $count } fila
 *[other] { $count } filas
}

acknowledge = Confirma antes de seguir
ack-final = El cierre es definitivo. Una cuenta nueva empezaría vacía.
ack-history-goes = Mi historial de pedidos y las reseñas que escribí se pierden con la cuenta.
ack-balance-may-go = El saldo, las monedas y los cupones pueden perderse. Ningún texto oficial dice que se devuelvan.
ack-returns-may-end = Las devoluciones y las reclamaciones de garantía pueden acabarse con la cuenta. He mirado mis pedidos más recientes, o renuncio a ellas.
ack-can-receive-code = Todavía puedo recibir un código en el correo o el teléfono de esta cuenta.
open-form = Abrir la página de cierre
open-form-anyway = Abrirla de todos modos
gate-unticked = { $count ->
 [1] Una casilla está sin marcar.
 [2] Dos casillas están sin marcar.
 [3] Tres casillas están sin marcar.
 [4] Cuatro casillas están sin marcar.
 [5] Cinco casillas están sin marcar.
 *[other] { $count } casillas están sin marcar.
}
gate-unsettled = { $count ->
 [1] Una cosa no está resuelta.
 [2] Dos cosas no están resueltas.
 [3] Tres cosas no están resueltas.
 *[other] { $count } cosas no están resueltas.
}
gate-never = Allí solo tú pulsas el botón: Last Orders no hace más que abrir la página.
missing = Antes de seguir
missing-tick = Sin marcar: «{ $what }»
missing-why = La página se abre desde aquí cuando no falta nada. La cuenta es tuya: también puedes ir ahora. Nada termina hasta que pulses tú el botón allí.
