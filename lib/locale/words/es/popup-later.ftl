### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = Si cerraras hoy, perderías: { $what }.
give-up-nothing = Si cerraras hoy, no perderías nada que se sepa aquí.
give-up-unchecked = { $count ->
 [one] Una cosa no se ha comprobado.
 *[other] { $count } cosas no se han comprobado.
}
given-orders = { $count ->
 [one] { $count } pedido sin terminar
 *[other] { $count } pedidos sin terminar
}
given-cases = { $count ->
 [one] { $count } reembolso o disputa
 *[other] { $count } reembolsos o disputas
}
given-windows = { $count ->
 [one] { $count } pedido con un plazo abierto
 *[other] { $count } pedidos con un plazo abierto
}
since-day = Día { $day } desde tu solicitud
since-late = { $days ->
 [one] 1 día de retraso: busca el correo de cierre
 *[other] { $days } días de retraso: busca el correo de cierre
}
clock-submitted = Marcado por ti como hecho, { $when }. El registro está abajo
clock-submit-taken-back = Dijiste que al final no se envió
clock-waiting = Enviada <time>{ $ago }</time>. AliExpress no da ningún plazo
clock-overdue = <b>{ $days ->
 [one] { $days } día de retraso.
 *[other] { $days } días de retraso.
}</b> Busca correo de AliExpress, también en spam
clock-refused = <b>Rechazada</b>, según anotaste <time>{ $ago }</time>
clock-no-answer = <b>Sin respuesta</b>, según anotaste <time>{ $ago }</time>
clock-still-open = Dijiste que estaba cerrada, pero <time>{ $ago }</time> alguien tenía la <b>sesión iniciada</b>
clock-signed-in = <b>Alguien tenía la sesión iniciada</b> <time>{ $ago }</time>: entonces no estaba cerrada
clock-signed-in-stale = Demasiado antiguo para fiarse: alguien tenía la sesión iniciada <time>{ $ago }</time>
clock-open-answer-confirmation-mail = Aún sin comprobar. Mira también en spam. No todos los cierres lo piden
clock-open-confirm-closed = Aún sin comprobar. Busca correo de AliExpress, también en spam
clock-open-try-sign-in = Aún sin comprobar. Ahora debería fallar, aun con la contraseña correcta
clock-later-try-sign-in = Vendrá después. Entonces debería fallar
clock-later-clear-site-data = Vendrá después. Una sola pulsación, y verás exactamente qué se borra

changed-pages = AliExpress las cambió; compruébalas a mano: { $pages }
