### Palabras de la puerta de la guía: antes de cerrar.

gate-lead = Lo que aún no está resuelto, contado. El cierre no se deshace, así que aquí no se adivina nada: lo que no se vio queda abierto.
gate-sent = Enviaste la solicitud el { $day }. Cómo estaba todo entonces figura en tu registro.
gate-settle = Puedes resolverlo, o apartar lo que no te importe perder.
gate-todo = Abierto
gate-unknown = Sin comprobar
gate-set-aside = Apartado por ti
gate-done = Hecho
gate-group-todo = Todavía abierto
gate-group-unknown = Sin comprobar
gate-group-set-aside = Apartado por ti
check-now = Comprobar ahora
check-again = Comprobar de nuevo
figure = { $count }

gate-copy = Tu propia copia, en este equipo
copy-orders = Pedidos guardados
copy-incomplete = De ellos, incompletos
copy-reviews = Reseñas guardadas
copy-official = La copia de AliExpress
copy-not-added = sin añadir
copy-rows = { $count ->
 [one] { $count } fila
 *[other] { $count } filas
}

acknowledge = Di que lo sabes
ack-final = El cierre es definitivo. Una cuenta nueva empezaría vacía.
ack-history-goes = Mi historial de pedidos y las reseñas que escribí se van con ella.
ack-balance-may-go = El saldo, las monedas y los cupones pueden perderse. Ningún texto oficial dice que se paguen.
ack-can-receive-code = Todavía puedo recibir un código en el correo o el teléfono de esta cuenta.
open-form = Abrir la página de cierre
open-form-anyway = Abrirla de todos modos
gate-unticked = { $count ->
 [1] Una casilla está sin marcar.
 [2] Dos casillas están sin marcar.
 [3] Tres casillas están sin marcar.
 *[other] { $count } casillas están sin marcar.
}
gate-unsettled = { $count ->
 [1] Una cosa no está resuelta.
 [2] Dos cosas no están resueltas.
 [3] Tres cosas no están resueltas.
 *[other] { $count } cosas no están resueltas.
}
gate-never = Allí solo pulsas tú: Last Orders no hace más que abrir la página.
missing = Falta esto
missing-tick = Sin marcar: «{ $what }»
missing-why = La página se abre cuando no falta nada. La cuenta es tuya: también puedes ir ahora. Nada termina hasta que pulses allí por tu mano.
