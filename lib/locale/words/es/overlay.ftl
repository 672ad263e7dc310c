### Palabras solo del panel sobre la página.

page-account-home-hint = Busca membresías y tarjetas guardadas
page-account-home-why = Por su menú se llega a VIP, otras membresías y pagos. Cancela o quita lo que encuentres.
page-account-security-hint = ¿Aún puedes leer este correo?
page-account-security-why = Para cerrar puede hacer falta un código enviado a él. Cámbialo mientras puedas.
page-account-security-also-hint = La opción de cierre puede estar cerca
page-account-security-also-why = Algunas guías la encuentran en la seguridad de la cuenta («Close Your Account» en inglés).
page-account-settings-hint = Revisa tu correo y tu teléfono
page-account-settings-why = Para cerrar puede hacer falta un código enviado a uno de ellos. Cámbialos mientras puedas.
page-account-settings-also-hint = La opción de cierre puede estar aquí también
page-account-settings-also-why = Las guías de 2022 a 2025 la encuentran entre estos ajustes («Delete account» en inglés).
page-cookie-settings-hint = Rechaza lo que no necesites
page-cookie-settings-why = Vale solo para este navegador. Borra sus cookies después del cierre.
page-help-centre-hint = Pregunta al soporte por escrito
page-help-centre-why = Guarda una copia del chat. Puede hacerte falta con la cuenta ya cerrada.
page-mail-settings-hint = Desmarca los correos que no quieras
page-mail-settings-why = Si los correos eran el motivo, esto puede bastar: la cuenta puede quedarse.
page-messages-hint = Copia lo que puedas necesitar
page-messages-why = Solo puedes leer lo que escribieron los vendedores mientras puedas entrar.
page-order-detail-hint = Guarda el recibo de este pedido
page-order-detail-why = Busca el recibo («Receipt» en inglés) en esta página y guárdalo en un archivo.
page-order-tracking-hint = El seguimiento se pierde con la cuenta
page-order-tracking-why = Si cierras antes de que llegue el paquete, apunta su número de seguimiento.
page-password-reset-hint = Pon una contraseña nueva
page-password-reset-why = Después inicia sesión y sigue. Si no llega ningún correo, el soporte puede ayudar.
page-privacy-centre-hint = Pide una copia de tus datos
page-privacy-centre-why = Busca en su menú una copia de tus datos. Cuando llegue el archivo, guárdalo y ábrelo enseguida: la copia de una persona se abrió una sola vez.
page-privacy-centre-also-hint = La opción de cierre puede estar aquí también
page-privacy-centre-also-why = Las guías desde 2021 la encuentran entre las solicitudes de este centro («Delete my account» en inglés).
page-receipt-hint = Guarda este recibo
page-receipt-why = Imprímelo en un archivo. Se pierde con la cuenta.
page-review-list-hint = Copia las reseñas que escribiste
page-review-list-why = Después ya no podrás consultarlas.
page-sign-in-hint = Inicia sesión y sigue
page-sign-in-why = Last Orders no lee nada de lo que escribes. Después se pueden leer las páginas de tu cuenta.

hint-checked = Comprobado <time>{ $ago }</time>.
hint-elsewhere = Visto <time>{ $ago }</time>. Tiene su propia página.
hint-more-orders = Hay más pedidos que aún no se muestran.
hint-confirm = Pulsa el botón que confirma la recepción («Confirm received» en inglés) solo para lo que haya llegado.
hint-no-more = La página no ofrece más: es todo, hasta donde muestra AliExpress.
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
hint-no-end = Nada en la página dice que estos sean todos. Mira al final: ¿hay un botón para ver más u otra página?
nothing-here = Aquí no hay nada que hacer
did-receive-orders = Ha llegado todo
did-settle-refunds = Llegó el dinero
did-close-disputes = Todas están cerradas
did-save-receipts = Todos están guardados
did-save-reviews = Todas están guardadas
did-empty-wallet = Está vacía
did-use-coupons-and-coins = No queda nada
did-find-subscriptions = No encontré ninguna
did-cancel-subscriptions = Todas están canceladas
did-reach-mailbox = Sigue funcionando
did-remove-payment-methods = No hay ninguna guardada
did-remove-addresses = No queda ninguna
that-is-all = No, eso es todo
asked = Ya la pedí
stored = Esta es una copia guardada de la página
stored-why = Tu navegador la guardó de una visita anterior. Lo que muestra puede estar anticuado, así que no prueba nada.
reload = Recargar esta página
hint-older = Pedidos anteriores: aún sin comprobar
hint-older-why = Pulsa el botón al final de la lista («View orders» en inglés). El recuento se actualiza solo.
hint-filtered = Esto muestra solo una parte de tus pedidos
hint-filtered-why = Abre la primera pestaña, sin filtros.
show-me = Muéstrame
stop-showing = Dejar de mostrar
show-none = El lugar no se encontró en esta página.
shown-of = { $index } de { $found }
previous = Anterior
following = Siguiente lugar

loading = Leyendo esta página…
loading-why = Aún no se ha contado nada.
read-again = Leer otra vez
robot-asks = AliExpress pregunta
robot-check = AliExpress quiere comprobar que eres una persona
robot-check-why = Respóndele y esta página se leerá de nuevo.
signed-out = No has iniciado sesión
signed-out-why = Esta página no muestra nada tuyo. Inicia sesión y vuelve aquí.

closing-no-undo = No se conoce vuelta atrás

retry = Ya no deberías poder entrar
retry-why = Enviaste la solicitud de cierre. Inténtalo una vez con tu contraseña de antes. Si te deja entrar, la cuenta no está cerrada.

offer-gate = Mira lo que queda antes de cerrar
offer-orders-in-the-way = Si hay pedidos o reembolsos de por medio
offer-subscription-in-the-way = Si hay una suscripción de por medio
offer-close-by-mail = ¿No puedes entrar? Pide el cierre por correo
offer-cannot-sign-in = Si no puedes iniciar sesión
offer-request-not-processed = Si no pasa nada tras la solicitud
offer-mail-after-closing = Si aún llegan correos tras el cierre
offer-mute-notifications = Si el motivo son los correos: alternativas
offer-pause-account = Si basta una pausa: cómo pedirla
offer-privacy-settings = Si el motivo es la privacidad: alternativas
offer-close-features = Si el motivo es una tarjeta o un servicio: alternativas

keep = Guarda una copia en este equipo
keep-why = Desde entonces, los pedidos y reseñas que veas en AliExpress se guardan en este navegador y no se envían a nadie. Nunca tu dirección, teléfono o correo.
keep-start = Guardar una copia
kept-orders = { $orders ->
 [one] { $orders } pedido guardado
 *[other] { $orders } pedidos guardados
}{ $incomplete ->
 [0] { "" }
 [one] , { $incomplete } incompleto
 *[other] , { $incomplete } incompletos
}
kept-reviews = { $reviews ->
 [one] { $reviews } reseña guardada
 *[other] { $reviews } reseñas guardadas
}
see-orders = Abrir tu copia

tour-next = Siguiente: { $page }
tour-seen = { $seen } de { $total } páginas vistas
tour-end = Mira lo que queda
other-corner = Mover a la otra esquina
hide-here = Ocultar en este tipo de página
hidden-here = Oculto en páginas como esta
fold = Minimizar
show-more = Mostrar más
unsaved = Lo leído en esta página no se guardó
covered = Esa pulsación no contó
covered-why = Algo de esta página tapa Last Orders u oculta una parte. Las pulsaciones volverán a contar cuando se vea entero. El botón de la barra muestra la misma lista.

report-show = Mostrarme un informe
