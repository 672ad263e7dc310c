### Palabras de las preguntas de la guía. Una respuesta tiene un párrafo por línea; su fuente dice de quién es la palabra y de cuándo.

questions-lead = Lo que se pregunta antes y después de cerrar. Cada respuesta dice de quién es la palabra y de cuándo; donde nadie ha dicho nada, lo dice.

question-reactivate = ¿Se puede reabrir una cuenta cerrada?
question-reactivate-answer =
    Cuenta con que no. Puedes crear una cuenta nueva, y empieza vacía: sin pedidos, sin reseñas, sin monedas.
    Si quizá vuelvas, pide en su lugar una pausa a soporte.
question-reactivate-source = No se encontró forma de volver (noviembre de 2026); las guías llaman definitivo al cierre

question-order-history = ¿Qué pasa con mis pedidos y recibos?
question-order-history-answer =
    Cuenta con perderlos: la lista, el seguimiento, los recibos.
    Guarda antes lo que necesites para garantías, devoluciones o impuestos.
question-order-history-source = Lo dicen varias guías; no se encontró ninguna lista oficial (noviembre de 2026)

question-mail-afterwards = ¿Seguirán llegando correos?
question-mail-afterwards-answer =
    Puede que sí, durante un tiempo. Elige menos correos mientras aún puedas entrar.
    Después quedan el enlace al pie de cada correo y la marca de spam.
question-mail-afterwards-source = Lo cuentan varias guías; no se encontró nada oficial (noviembre de 2026)

question-pending-orders = ¿Y los pedidos y reembolsos en curso?
question-pending-orders-answer =
    Termínalos o cancélalos antes, también reembolsos y disputas. Solo puedes seguirlos mientras puedas entrar.
    En la UE, un pedido válido que no esté terminado al cerrar la cuenta se “completa o reembolsa”.
question-pending-orders-source = Acuerdo de servicios de transacción de AliExpress para la UE, 1.3, a 1 de julio de 2026. Ningún texto oficial dice si los pedidos abiertos impiden cerrar

question-contact-support = ¿Cómo contacto con soporte?
question-contact-support-answer =
    En el centro de ayuda: chat, correo o un tique. Pregunta mientras aún puedas entrar.
    Para tus derechos sobre tus datos, escribe al delegado de protección de datos, DataProtection.AE@aliexpress.com. Hay cartas listas.
question-contact-support-source = Las guías nombran estas vías; el centro de ayuda se conoce por su dirección (noviembre de 2026). La dirección del delegado es de la propia AliExpress

question-change-mind = ¿Y si cambio de idea?
question-change-mind-answer =
    Antes de la solicitud no ha pasado nada. Después, escribe a soporte enseguida y pide que la paren.
    Una vez confirmada, no se conoce forma de volver.
question-change-mind-source = Nadie ha dicho si una solicitud puede pararse (noviembre de 2026). Una persona cuenta que se hizo en 24 horas

question-cannot-sign-in = No puedo iniciar sesión. ¿Y ahora?
question-cannot-sign-in-answer =
    Restablece la contraseña, con el correo o el teléfono de la cuenta. Si no funciona, pregunta a soporte.
    Hasta donde se sabe, la cuenta no puede cerrarse desde fuera.
question-cannot-sign-in-source = La página para ello se conoce por su dirección (noviembre de 2026); lo que pide, aquí nadie lo ha visto
