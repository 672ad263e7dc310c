### Palabras de la guía para cuando algo va mal, y del estado junto a problemas y preguntas. Lo que se sabe del sitio: noviembre de 2026.

trouble-lead = Qué puede estorbar y qué ayuda, en el orden en que conviene probarlo. Donde una página mostró cómo está lo tuyo, se indica.
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
now-confirmed = La cuenta está cerrada, según anotaste. Solicitud enviada: <time>{ $ago }</time>
now-refused = <b>Rechazada</b>, según anotaste. Solicitud enviada: <time>{ $ago }</time>
now-no-answer = <b>No llegó respuesta</b>, según anotaste. Solicitud enviada: <time>{ $ago }</time>
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
to-decide = Alternativas menos drásticas
to-prepare = Prepararse
to-close = El cierre, parte por parte
to-routes = Todos los caminos para cerrar
to-last-step = Qué puede pedir al final
to-after = Después: correos y sesión
to-site-data = Borrar cookies y caché
to-kept-orders = Tu copia
to-settings = Qué guarda
to-letters = Todas las cartas
to-letter-close = Carta: cerrar mi cuenta
to-letter-stop = Carta: parar mi solicitud
to-letter-deactivation = Carta: una pausa
to-letter-follow-up = Carta: aún sin respuesta
to-letter-access = Carta: una copia de mis datos
to-letter-erasure = Carta: borrar mis datos
to-letter-identity = Carta: ¿por qué un documento?
to-trouble-open-orders = Pedidos de por medio
to-trouble-cannot-sign-in = Qué probar
to-trouble-request-not-processed = Si no pasa nada
to-trouble-mail-after-closing = Si siguen llegando correos

trouble-request-not-processed = No pasa nada tras la solicitud
trouble-request-not-processed-what = AliExpress no da ningún plazo. Una persona cuenta que se hizo en 24 horas, así que una semana de silencio merece una pregunta.
trouble-request-not-processed-mail = Busca un correo de AliExpress, también en spam. Puede que el cierre espere a que lo confirmes.
trouble-request-not-processed-parts = Repasa el cierre: ¿se hizo la última parte, ya sea escribir una palabra, un código por correo o marcar una casilla?
trouble-request-not-processed-support = Pregunta a soporte si tu solicitud ha llegado.
trouble-request-not-processed-letter = Escríbeles con la fecha de tu solicitud. La carta está lista.
trouble-request-not-processed-again = Envía la solicitud otra vez si nadie sabe decirte que la primera llegó.

trouble-open-orders = Hay pedidos o reembolsos de por medio
trouble-open-orders-what = Ningún texto oficial pone condiciones. Páginas no oficiales dicen que los pedidos abiertos y los pagos aplazados sin pagar impiden cerrar. Y solo puedes seguirlos mientras puedas entrar.
trouble-open-orders-finish = Espera lo que está en camino y pulsa el botón que confirma la recepción («Confirm received» en inglés) solo para lo que haya llegado. Cancela lo que aún no se envió.
trouble-open-orders-refunds = Sigue cada reembolso y cada disputa hasta que termine.
trouble-open-orders-final = No dejes pasar una decisión con la que no estés de acuerdo: en la UE, el EEE y el Reino Unido es definitiva si no la recurres en 20 días naturales.
trouble-open-orders-sellers = Escribe al vendedor donde nada se mueva.
trouble-open-orders-support = Pregunta a AliExpress donde el vendedor no conteste.
trouble-open-orders-customs = Un paquete tardío hacia la UE puede traer un cobro en la puerta: desde el 1 de julio de 2026, 3 euros por cada clase de mercancía en paquetes de hasta 150 euros. Cuenta el día del despacho de aduanas, no el del pedido.

trouble-open-subscriptions = Hay una suscripción de por medio
trouble-open-subscriptions-what = La membresía VIP se renueva cada 365 días, y una prueba de 30 días se convierte en un año de pago. Si la cancelas dentro del primer plazo, que depende de tu país, te devuelven toda la cuota; después, una parte. Si termina con la cuenta, no te devuelven nada.
trouble-open-subscriptions-cancel = Cancela cada una. Para VIP, mira al pie de la página «VIP Membership Rules». Vale el nombre que figura en tu página de suscripción; de una «AliExpress Premium Membership» no se encontró rastro público.
trouble-open-subscriptions-statements = Busca cargos de AliExpress en los extractos de tu tarjeta, ahora y otra vez dentro de un mes.
trouble-open-subscriptions-payers = Si pagaste con PayPal o Klarna, cancela también allí los pagos automáticos.
trouble-open-subscriptions-debts = Arregla los pagos aplazados y otros créditos con quien los concedió. Es otra empresa, con sus propias condiciones, y cerrar la cuenta no acaba con la deuda.
trouble-open-subscriptions-sold = No compres ninguna carta para esto. Hay servicios de pago que venden una para «cancelar AliExpress VIP», a una dirección que ningún texto oficial nombra, y que pueden cobrarte ellos mismos cada mes.
trouble-open-subscriptions-support = Pregunta a soporte por las que no puedas cancelar o se cobraran después de cancelarlas.

trouble-cannot-sign-in = No puedes iniciar sesión
trouble-cannot-sign-in-what = Puedes pedir el cierre con un correo a la dirección de protección de datos de AliExpress, así que para eso no hace falta entrar. Tras una solicitud de cierre, que no puedas entrar puede significar que la cuenta está cerrada.
trouble-cannot-sign-in-mail = Pide el cierre por correo. La carta está lista; envíala desde el correo de la cuenta. Las condiciones de AliExpress nombran este camino para la UE, el EEE y el Reino Unido; en otros sitios la dirección es la misma.
trouble-cannot-sign-in-reset = Para entrar de todos modos, restablece la contraseña. Para eso necesitas el correo o el teléfono de la cuenta.
trouble-cannot-sign-in-clear = Borra las cookies y la caché de AliExpress en este navegador y prueba otra vez. Lo que guarda Last Orders se queda.
trouble-cannot-sign-in-support = Pregunta a soporte.
trouble-cannot-sign-in-identity = Si quieren una copia de un documento de identidad, pregunta antes por qué. La carta está lista.

trouble-account-restricted = AliExpress ha limitado la cuenta
trouble-account-restricted-what = AliExpress lo comunica en el centro de mensajes de la cuenta. En la UE, el EEE y el Reino Unido puedes recurrir en 180 días y acudir después a un órgano extrajudicial certificado.
trouble-account-restricted-read = Lee el mensaje: qué se limita, por qué y cuánto tiempo.
trouble-account-restricted-appeal = Recurre con las herramientas de AliExpress, en www.aliexpress.com/p/transparencycenter/tools.html, y guarda copia de lo que escribas.
trouble-account-restricted-bodies = Si el recurso fracasa, puede examinarlo un órgano extrajudicial; la decisión de AliExpress debería decir cómo llegar a uno. Los tribunales también siguen abiertos.
trouble-account-restricted-mail = Si solo quieres cerrarla y no puedes entrar, pídelo por correo. La carta está lista.

trouble-mail-after-closing = Siguen llegando correos
trouble-mail-after-closing-what = Hay guías que cuentan que llegan correos tras el cierre. Un correo por sí solo no significa que la cuenta siga existiendo.
trouble-mail-after-closing-unsubscribe = Usa el enlace de baja al pie del correo. Mira antes si el remitente termina en aliexpress.com.
trouble-mail-after-closing-spam = Marca como spam lo que siga llegando.
trouble-mail-after-closing-try = Intenta iniciar sesión. No debería funcionar.
trouble-mail-after-closing-erasure = Pide que borren tus datos, también la dirección de correo. La carta está lista.
