### Palabras que solo algunas páginas muestran en el panel: el formulario de cierre, la reunión de pedidos, una página que no se pudo leer.

page-deactivate-account-hint = Este no es el formulario de cierre
page-deactivate-account-why = Esta página desactiva la cuenta. También puede liberarla, y eso acaba con ella para siempre. Lee su casilla pequeña antes de pulsar.
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
closing-counts = { done-of }{ $setAside ->
 [0] .
 [one] , { $setAside } apartada por ti.
 *[other] , { $setAside } apartadas por ti.
}
closing-oldest = Comprobación más antigua: <time>{ $ago }</time>.
walk-sign-in = Inicia sesión en la cuenta que quieres cerrar.
walk-open-settings = Estás en el centro de privacidad, el camino de hoy. El antiguo va por tu perfil, los ajustes de la cuenta y su seguridad («Account Security» en inglés).
walk-find-close-option = Encuentra la opción de cierre, en inglés «Delete my account», «Delete account» o «Close Your Account». Lee qué dice que terminará con el cierre.
walk-submit-request = Da un motivo y tu contraseña si te los piden. Después AliExpress puede pedirte escribir una palabra, poner un código de tu correo o marcar una casilla. Haz lo que pida esta página.
walk-answer-confirmation-mail = Busca un correo para confirmar, también en spam, y síguelo hasta el final.
walk-await-deletion = Espera un último correo que diga que la cuenta está cerrada. Puede tardar días.
closing-acts = Cómo se cierra, paso a paso
go-closing-form = Ir al formulario de cierre
closing-sent = Ya envié la solicitud
closing-not-today = Hoy no
closing-waits = Has enviado la solicitud
closing-waits-why = AliExpress no da ningún plazo. Lo que queda por hacer está en la guía, día por día.
retry-failed = El inicio de sesión falló
retry-got-in = Entonces la cuenta aún no está cerrada
retry-got-in-why = El cierre puede tardar días. Busca un correo para confirmar, también en spam. Si no llega ninguno, escribe al soporte: hay una carta preparada.
retry-it-failed = Falló
retry-i-got-in = Pude entrar
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
collected-nothing-new = Tres veces seguidas sin nada nuevo: { kept-orders }
collected-nothing-new-why = Por eso se paró. Puede haber más.
collected-stopped = Lo paraste tú: { kept-orders }
collected-stopped-why = Puede haber más.
collected-robot-check = AliExpress quiere comprobar que eres una persona: { kept-orders }
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

changed = AliExpress cambió esta página
changed-gone = Ya no se encuentran, al menos en parte: { $what }.
changed-all = Lo que Last Orders leía aquí ya no se encuentra.
changed-still = Todavía se encuentran: { $what }.
changed-hand = Comprueba a mano lo que dice la página. Tal como está ahora, no prueba nada en tu lista.
sign-status = estados
sign-number = números de pedido
sign-date = fechas
sign-price = precios
sign-item = artículos
