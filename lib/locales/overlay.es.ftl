### Palabras solo del panel sobre la página.

page-account-home = Tu cuenta
page-account-security = Contraseña y correo
page-account-settings = Ajustes de la cuenta
page-addresses = Tus direcciones
page-close-account = Cerrar la cuenta
page-coins = Tus monedas
page-cookie-settings = Ajustes de cookies
page-coupons = Tus cupones
page-deactivate-account = Desactivar
page-help-centre = Centro de ayuda
page-mail-settings = Ajustes de correo
page-messages = Mensajes
page-order-detail = Un pedido
page-order-list = Tus pedidos
page-order-tracking = Seguimiento
page-password-reset = Contraseña nueva
page-privacy-centre = Centro de privacidad
page-receipt = Recibo
page-refund-case = Un caso
page-refund-list = Reembolsos y disputas
page-review-list = Tus reseñas
page-robot-check = Una comprobación de AliExpress
page-sign-in = Inicio de sesión
page-wallet = Tu cartera

page-account-home-hint = Busca membresías y tarjetas guardadas
page-account-home-why = Por su menú se llega a VIP, otras membresías y pagos. Termina lo que encuentres.
page-account-security-hint = ¿Aún puedes leer este correo?
page-account-security-why = Para cerrar puede hacer falta un código enviado a él. Cámbialo mientras puedas.
page-account-settings-hint = Revisa tu correo y tu teléfono
page-account-settings-why = Para cerrar puede hacer falta un código enviado a uno de ellos. Cámbialos mientras puedas.
page-cookie-settings-hint = Rechaza lo que no necesites
page-cookie-settings-why = Vale solo para este navegador. Borra sus cookies después del cierre.
page-deactivate-account-hint = Esta página desactiva
page-deactivate-account-why = También puede liberar la cuenta, y eso la termina para siempre. Lee su casilla pequeña antes de pulsar.
page-help-centre-hint = Pregunta al soporte por escrito
page-help-centre-why = Guarda una copia del chat. Puede hacerte falta con la cuenta ya cerrada.
page-mail-settings-hint = Desmarca los correos que no quieras
page-mail-settings-why = Si los correos eran el motivo, esto puede bastar: la cuenta puede quedarse.
page-messages-hint = Copia lo que puedas necesitar
page-messages-why = Solo puedes leer lo que escribieron los vendedores mientras puedas entrar.
page-order-detail-hint = Guarda el recibo de este pedido
page-order-detail-why = Busca el recibo («Receipt» en inglés) en esta página y guárdalo en un archivo.
page-order-tracking-hint = El seguimiento se va con la cuenta
page-order-tracking-why = Si cierras antes de que llegue el paquete, apunta su número de seguimiento.
page-password-reset-hint = Pon una contraseña nueva
page-password-reset-why = Después inicia sesión y sigue. Si no llega ningún correo, el soporte puede ayudar.
page-privacy-centre-hint = Pide una copia de tus datos
page-privacy-centre-why = Cuando llegue el archivo, guárdalo y ábrelo enseguida: la copia de una persona se abrió una sola vez.
page-receipt-hint = Guarda este recibo
page-receipt-why = Imprímelo en un archivo. Se va con la cuenta.
page-review-list-hint = Copia las reseñas que escribiste
page-review-list-why = Después ya no podrás consultarlas.
page-sign-in-hint = Inicia sesión y sigue
page-sign-in-why = Last Orders no lee nada de lo que escribes. Después se pueden leer las páginas de tu cuenta.

hint-checked = Comprobado <time>{ $ago }</time>.
hint-elsewhere = Visto <time>{ $ago }</time>. Tiene una página propia.
hint-more-orders = Aún no se muestran más pedidos.
hint-no-more = La página no ofrece más.
hint-contradicted = Lo marcaste, pero la página muestra <b>{ $what }</b>. Apártalo si puedes vivir sin ello.
shows-orders-shipped = { $open ->
 [one] { $open } pedido
 *[other] { $open } pedidos
} en camino
shows-orders-unpaid = { $open ->
 [one] { $open } pedido
 *[other] { $open } pedidos
} sin pagar
shows-orders-to-ship = { $open ->
 [one] { $open } pedido
 *[other] { $open } pedidos
} sin enviar
shows-orders-open = { $open ->
 [one] { $open } pedido
 *[other] { $open } pedidos
} sin terminar
shows-cases-open = { $open ->
 [one] { $open } caso abierto
 *[other] { $open } casos abiertos
}
hint-part = Aún no está todo comprobado
hint-older = Pedidos anteriores: aún sin comprobar
hint-older-why = Pulsa el botón al final de la lista («View orders» en inglés). La cuenta sigue.
hint-filtered = Esto muestra solo una parte de tus pedidos
hint-filtered-why = Abre la primera pestaña, sin filtros.
show-me = Muéstrame
show-none = El lugar no se encontró en esta página.
shown-of = { $index } de { $found }
previous = Anterior
following = Siguiente lugar

loading = Leyendo esta página…
loading-why = Aún no se ha contado nada.
unread-why = Se intentó durante 20 segundos. La lista no cargó o su diseño es nuevo. No se ha contado nada.
look = Míralo tú
look-order-list =
    Abre la primera pestaña, la de todos los pedidos.
    Ve hasta el final de la lista.
    Busca algo sin pagar, sin enviar o en camino.
look-refund-list =
    Abre la lista con todos los reembolsos y disputas.
    Ve hasta el final.
    Busca algo que aún espere una respuesta o dinero.
look-wallet =
    Busca el saldo y cualquier bono.
    Los dos deberían ser cero.
look-coins =
    Busca aquí el número de monedas.
    Busca los cupones en su propia página.
    Los dos deberían ser cero.
look-addresses =
    Busca direcciones guardadas en esta página.
    No debería quedar ninguna.
look-nothing = No hay nada abierto
look-something = Hay algo abierto
look-none-left = No queda nada
look-some-left = Queda algo
look-counts = Tu respuesta cuenta como «lo dijiste tú».
look-open = Entonces sigue «sin comprobar» en tu lista. Resuélvelo primero y vuelve a mirar.
read-again = Leer otra vez
robot-check = AliExpress quiere saber que eres una persona
robot-check-why = Respóndele y esta página se leerá otra vez.
signed-out = No has iniciado sesión
signed-out-why = Esta página no muestra nada tuyo. Inicia sesión y vuelve aquí.

closing-counts = { done-of }{ $setAside ->
 [0] .
 [one] , { $setAside } apartada por ti.
 *[other] , { $setAside } apartadas por ti.
}
closing-oldest = Comprobación más antigua: <time>{ $ago }</time>.
closing-walk =
    Lee lo que la página dice que terminará.
    AliExpress puede pedirte escribir una palabra, poner un código de tu correo o marcar una casilla. Haz lo que pida esta página.
    Espera a que la página diga que recibió la solicitud.
closing-sent = Ya envié la solicitud
closing-not-today = Hoy no
closing-waits = Has enviado la solicitud
closing-waits-why = AliExpress no da ningún plazo. Busca un correo para confirmar, también en spam.
closing-no-undo = No se conoce vuelta atrás

pill-loading = Leyendo…
pill-unread = No se pudo leer
pill-stale = Visto { $ago }
pill-clear = Nada abierto aquí
pill-robot-check = ¿Eres una persona?
pill-signed-out = Sesión cerrada
pill-ready = Listo para cerrar
pill-sent = Solicitud enviada

other-corner = Mover a la otra esquina
hide-here = Ocultar en este tipo de página
fold = Plegar
unsaved = Lo que dijo esta página no se guardó
