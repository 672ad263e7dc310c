### Palabras solo del panel sobre la página.

page-account-home-hint = Busca membresías y tarjetas guardadas
page-account-home-why = Por su menú se llega a VIP, otras membresías y pagos. Termina lo que encuentres.
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
page-deactivate-account-hint = Este no es el formulario de cierre
page-deactivate-account-why = Esta página desactiva la cuenta. También puede liberarla, y eso la termina para siempre. Lee su casilla pequeña antes de pulsar.
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
page-privacy-centre-why = Busca en su menú una copia de tus datos. Cuando llegue el archivo, guárdalo y ábrelo enseguida: la copia de una persona se abrió una sola vez.
page-privacy-centre-also-hint = La opción de cierre puede estar aquí también
page-privacy-centre-also-why = Las guías desde 2021 la encuentran entre las solicitudes de este centro («Delete my account» en inglés).
page-receipt-hint = Guarda este recibo
page-receipt-why = Imprímelo en un archivo. Se va con la cuenta.
page-review-list-hint = Copia las reseñas que escribiste
page-review-list-why = Después ya no podrás consultarlas.
page-sign-in-hint = Inicia sesión y sigue
page-sign-in-why = Last Orders no lee nada de lo que escribes. Después se pueden leer las páginas de tu cuenta.

hint-checked = Comprobado <time>{ $ago }</time>.
hint-elsewhere = Visto <time>{ $ago }</time>. Tiene una página propia.
hint-more-orders = Aún no se muestran más pedidos.
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
hint-older-why = Pulsa el botón al final de la lista («View orders» en inglés). El recuento sigue solo.
hint-filtered = Esto muestra solo una parte de tus pedidos
hint-filtered-why = Abre la primera pestaña, sin filtros.
words-ask = ¿Qué significan estas palabras?
words-ask-why = Last Orders no las conoce. Responde solo si lo sabes con certeza: cuenta como palabra tuya.
words-on-orders = en { $count ->
 [one] { $count } pedido
 *[other] { $count } pedidos
}
words-on-cases = en { $count ->
 [one] { $count } caso
 *[other] { $count } casos
}
words-open = Sin terminar
words-finished = Terminado
words-unsure = No lo sé
words-said-open = Dijiste: sin terminar
words-said-finished = Dijiste: terminado
words-said-unsure = Entonces sigue sin comprobar
show-me = Muéstrame
stop-showing = Dejar de mostrar
show-none = El lugar no se encontró en esta página.
shown-of = { $index } de { $found }
previous = Anterior
following = Siguiente lugar

loading = Leyendo esta página…
loading-why = Aún no se ha contado nada.
unread-why = Se intentó durante 20 segundos. La lista no cargó o su diseño es nuevo. No se contó nada.
look = Compruébalo tú
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
look-counts = Tu respuesta cuenta como «Marcado por ti como hecho».
look-open = Entonces sigue «sin comprobar» en tu lista. Resuélvelo primero y vuelve a mirar.
read-again = Leer otra vez
robot-asks = AliExpress pregunta
robot-check = AliExpress quiere saber que eres una persona
robot-check-why = Respóndele y esta página se leerá de nuevo.
signed-out = No has iniciado sesión
signed-out-why = Esta página no muestra nada tuyo. Inicia sesión y vuelve aquí.

closing-counts = { done-of }{ $setAside ->
 [0] .
 [one] , { $setAside } apartada por ti.
 *[other] , { $setAside } apartadas por ti.
}
closing-oldest = Comprobación más antigua: <time>{ $ago }</time>.
walk-sign-in = Ten iniciada la sesión de la cuenta que quieres cerrar.
walk-open-settings = Estás en el centro de privacidad, el camino de hoy. El antiguo va por tu perfil, los ajustes de la cuenta y su seguridad («Account Security» en inglés).
walk-find-close-option = Encuentra la opción de cierre, en inglés «Delete my account», «Delete account» o «Close Your Account». Lee lo que dice que terminará.
walk-submit-request = Da un motivo y tu contraseña si te los piden. Después AliExpress puede pedirte escribir una palabra, poner un código de tu correo o marcar una casilla. Haz lo que pida esta página.
walk-answer-confirmation-mail = Busca un correo para confirmar, también en spam, y síguelo hasta el final.
walk-await-deletion = Espera un último correo que diga que la cuenta está cerrada. Puede tardar días.
closing-acts = Cómo se cierra, paso a paso
go-closing-form = Ir al formulario de cierre
closing-sent = Ya envié la solicitud
closing-not-today = Hoy no
closing-waits = Has enviado la solicitud
closing-waits-why = AliExpress no da ningún plazo. Lo que queda por hacer está en la guía, día por día.
closing-no-undo = No se conoce vuelta atrás

retry = Iniciar sesión ya debería fallar
retry-why = Enviaste la solicitud de cierre. Inténtalo una vez con tu contraseña de antes. Si te deja entrar, la cuenta no está cerrada.
retry-failed = El inicio de sesión falló
retry-got-in = Entonces la cuenta aún no está cerrada
retry-got-in-why = El cierre puede tardar días. Busca un correo para confirmar, también en spam. Si no llega ninguno, escribe al soporte: hay una carta preparada.
retry-it-failed = Falló
retry-i-got-in = Pude entrar

offer-gate = Mira lo que queda antes de cerrar
offer-orders-in-the-way = Si hay pedidos o reembolsos de por medio
offer-subscription-in-the-way = Si hay una suscripción de por medio
offer-close-by-mail = ¿No puedes entrar? Pide el cierre por correo
offer-cannot-sign-in = Si no puedes iniciar sesión
offer-request-not-processed = Si no pasa nada tras la solicitud
offer-mail-after-closing = Si aún llegan correos tras el cierre
offer-mute-notifications = Si el motivo son los correos: salidas más suaves
offer-pause-account = Si basta una pausa: cómo pedirla
offer-privacy-settings = Si el motivo es la privacidad: salidas más suaves
offer-close-features = Si el motivo es una tarjeta o un servicio: salidas más suaves

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
collect = Reúne los pedidos anteriores
collect-why = Pulsa tú el botón al final de la lista («View orders» en inglés) o deja que Last Orders lo pulse, despacio. Es lo único que pulsa en una página, y puedes pararlo cuando quieras.
collect-start = Empezar a reunir
collecting = Reuniendo tus pedidos
collect-paused = En pausa
collect-kept = Pedidos guardados
collect-oldest = Llega hasta
collect-time = Tiempo hasta ahora
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] menos de 1 min
 *[other] { $minutes } min
}
pause = Pausar
stop = Parar
go-on = Seguir
collected-end = La página no ofrece más: { kept-orders }
collected-nothing-new = Tres veces no llegó nada nuevo: { kept-orders }
collected-nothing-new-why = Por eso se paró. Puede haber más.
collected-stopped = Lo paraste tú: { kept-orders }
collected-stopped-why = Puede haber más.
collected-robot-check = AliExpress quiere saber que eres una persona: { kept-orders }
collected-robot-check-why = Por eso se paró. Respóndele y después sigue.
collected-signed-out = No has iniciado sesión: { kept-orders }
collected-signed-out-why = Por eso se paró. Inicia sesión, vuelve aquí y sigue.
collected-left-alone = Esta pestaña estaba en segundo plano: { kept-orders }
collected-left-alone-why = Por eso se paró. Quédate en esta pestaña y sigue.
collected-changed = La página cambió: { kept-orders }
collected-changed-why = Last Orders no entendió el cambio, por eso se paró. Carga la página otra vez y sigue.
collected-unsaved = Los últimos pedidos no se guardaron: { kept-orders }
collected-unsaved-why = Por eso se paró. Todo lo guardado antes sigue aquí.
collected-failed = No se pudo leer la página: { kept-orders }
collected-failed-why = Por eso se paró. Sigue, o carga antes la página otra vez.
collected-no-button = Nada que pulsar en esta página: { kept-orders }
collected-no-button-why = Aquí no está el botón al final de la lista («View orders» en inglés). Si sabes de pedidos más antiguos, baja hasta el final y búscalo.

tour-next = Siguiente: { $page }
tour-seen = { $seen } de { $total } páginas vistas
tour-end = Mira lo que queda
other-corner = Mover a la otra esquina
hide-here = Ocultar en este tipo de página
hidden-here = Oculto en páginas como esta
fold = Plegar
unsaved = Lo que dijo esta página no se guardó
covered = Esa pulsación no contó
covered-why = Algo de esta página tapa Last Orders u oculta una parte. Las pulsaciones volverán a contar cuando se vea entero. El botón de la barra muestra la misma lista.
