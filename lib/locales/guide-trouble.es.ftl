### Palabras de la guía para cuando algo va mal, y del estado junto a problemas y preguntas. Lo que se sabe del sitio: noviembre de 2026.

trouble-lead = Qué puede estorbar y qué ayuda, en el orden en que conviene probarlo. Donde una página mostró cómo estás tú, lo dice.
show-them = Mostrarlos

now-and-more = { $what }. Y { $count ->
 [one] una cosa más
 *[other] { $count } cosas más
}
now-unchecked = { $count } de estas cosas siguen sin comprobar
now-set-aside = { $count ->
 [one] Una de estas cosas la apartaste tú
 *[other] { $count } de estas cosas las apartaste tú
}; nada más está abierto, según lo visto o dicho
now-settled = Nada de esto está abierto, según lo visto o dicho
now-not-sent = Aquí no consta ninguna solicitud de cierre
now-waiting = Solicitud enviada: <time>{ $ago }</time>. Aún no consta respuesta
now-overdue = <b>{ $late ->
 [one] { $late } día
 *[other] { $late } días
} de retraso.</b> Solicitud enviada: <time>{ $ago }</time>
now-confirmed = La cuenta está cerrada, lo dijiste tú. Solicitud enviada: <time>{ $ago }</time>
now-refused = <b>Rechazada</b>, lo dijiste tú. Solicitud enviada: <time>{ $ago }</time>
now-no-answer = <b>No llegó respuesta</b>, lo dijiste tú. Solicitud enviada: <time>{ $ago }</time>
now-still-open = <b>Sigue abierta:</b> alguien inició sesión después de que dijeras que estaba cerrada. Solicitud enviada: <time>{ $ago }</time>
now-signed-out = La última página leída no mostraba a nadie con la sesión iniciada. Visto <time>{ $ago }</time>
now-kept = { $orders ->
 [one] { $orders } pedido guardado
 *[other] { $orders } pedidos guardados
} en este equipo{ $incomplete ->
 [0] { "" }
 [one] , { $incomplete } de ellos incompleto
 *[other] , { $incomplete } de ellos incompletos
}
now-kept-none = Aún no hay ningún pedido guardado en este equipo

to-orders = Ir a mis pedidos
to-refunds = Ir a reembolsos
to-messages = Ir a mis mensajes
to-account = Ir a mi cuenta
to-sign-in = Ir a iniciar sesión
to-password-reset = Restablecer la contraseña
to-mail-settings = Abrir los ajustes de correo
to-closing-form = Ir al formulario de cierre
to-help-centre = Abrir el centro de ayuda
to-decide = Salidas más suaves
to-prepare = Prepárate
to-close = El cierre, parte por parte
to-after = Después: correos y sesión
to-site-data = Borrar cookies y caché
to-kept-orders = Tus pedidos guardados
to-letters = Todas las cartas
to-letter-deactivation = Carta: una pausa
to-letter-follow-up = Carta: aún sin respuesta
to-letter-access = Carta: una copia de mis datos
to-letter-erasure = Carta: borrar mis datos
to-letter-identity = Carta: ¿por qué un documento?
to-trouble-open-orders = Pedidos que estorban
to-trouble-cannot-sign-in = Qué probar
to-trouble-mail-after-closing = Si siguen llegando correos

trouble-request-not-processed = No pasa nada tras la solicitud
trouble-request-not-processed-what = AliExpress no da ningún plazo. Una persona cuenta que se hizo en 24 horas, así que una semana de silencio merece una pregunta.
trouble-request-not-processed-mail = Busca un correo de AliExpress, también en spam. Puede que el cierre espere a que lo confirmes.
trouble-request-not-processed-parts = Repasa el cierre: ¿se hizo la última parte, ya sea escribir una palabra, un código por correo o marcar una casilla?
trouble-request-not-processed-support = Pregunta a soporte si tu solicitud ha llegado.
trouble-request-not-processed-letter = Escríbeles con la fecha de tu solicitud. La carta está lista.
trouble-request-not-processed-again = Envía la solicitud otra vez si nadie sabe decirte que la primera llegó.

trouble-open-orders = Estorban pedidos o reembolsos
trouble-open-orders-what = Ningún texto oficial pone condiciones. Una página no oficial dice que los pedidos abiertos y los pagos aplazados sin pagar impiden cerrar. Y solo puedes seguirlos mientras puedas entrar.
trouble-open-orders-finish = Espera lo que está en camino y confirma solo lo que ha llegado. Cancela lo que aún no se envió.
trouble-open-orders-refunds = Sigue cada reembolso y cada disputa hasta que termine.
trouble-open-orders-sellers = Escribe al vendedor donde nada se mueva.
trouble-open-orders-support = Pregunta a AliExpress donde el vendedor no conteste.

trouble-open-subscriptions = Estorba una suscripción
trouble-open-subscriptions-what = La membresía VIP se renueva cada año. Según el acuerdo VIP de julio de 2026, cancelarla devuelve parte de la cuota; si termina con la cuenta, no se devuelve nada.
trouble-open-subscriptions-cancel = Cancela cada una. Para VIP, mira al pie de la página “VIP Membership Rules”.
trouble-open-subscriptions-statements = Busca cargos de AliExpress en los extractos de tu tarjeta, ahora y otra vez dentro de un mes.
trouble-open-subscriptions-payers = Si pagaste con PayPal o Klarna, termina también allí los pagos automáticos.
trouble-open-subscriptions-support = Pregunta a soporte por las que no puedas cancelar o se cobraran después de cancelarlas.

trouble-cannot-sign-in = No puedes iniciar sesión
trouble-cannot-sign-in-what = La cuenta solo se cierra desde dentro. Tras una solicitud de cierre, que no puedas entrar puede ser el propio cierre.
trouble-cannot-sign-in-reset = Restablece la contraseña. Para eso necesitas el correo o el teléfono de la cuenta.
trouble-cannot-sign-in-clear = Borra las cookies y la caché de AliExpress en este navegador y prueba otra vez. Lo que guarda Last Orders se queda.
trouble-cannot-sign-in-support = Pregunta a soporte.
trouble-cannot-sign-in-identity = Si quieren una copia de un documento de identidad, pregunta antes por qué. La carta está lista.

trouble-mail-after-closing = Siguen llegando correos
trouble-mail-after-closing-what = Hay guías que cuentan que llegan correos tras el cierre. Un correo por sí solo no significa que la cuenta siga existiendo.
trouble-mail-after-closing-unsubscribe = Usa el enlace de baja al pie del correo. Mira antes si el remitente termina en aliexpress.com.
trouble-mail-after-closing-spam = Marca como spam lo que siga llegando.
trouble-mail-after-closing-try = Intenta iniciar sesión. No debería funcionar.
trouble-mail-after-closing-erasure = Pide que borren tus datos, también la dirección de correo. La carta está lista.
