### Palabras de las preguntas de la guía. Una respuesta tiene un párrafo por línea; su fuente dice de quién es la palabra y de cuándo.

questions-lead = Lo que se pregunta antes y después de cerrar. Cada respuesta dice quién lo afirma y de cuándo es; donde nadie ha dicho nada, también lo dice.

question-reactivate = ¿Se puede reabrir una cuenta cerrada?
question-reactivate-answer =
    Da por hecho que no. Puedes crear una cuenta nueva, y empieza vacía: sin pedidos, sin reseñas, sin monedas.
    Si quizá vuelvas, pide en su lugar una pausa a soporte.
question-reactivate-source = No se encontró forma de volver; las guías llaman definitivo al cierre

question-order-history = ¿Qué pasa con mis pedidos y recibos?
question-order-history-answer =
    Cuenta con perderlos: la lista, el seguimiento, los recibos.
    Guarda antes lo que necesites para garantías, devoluciones o impuestos.
question-order-history-source = Lo dicen varias guías; no se encontró ninguna lista oficial

question-mail-afterwards = ¿Seguirán llegando correos?
question-mail-afterwards-answer =
    Puede que sí, durante un tiempo. Elige menos correos mientras aún puedas entrar.
    Después quedan el enlace al pie de cada correo y la marca de spam.
question-mail-afterwards-source = Lo cuentan varias guías; no se encontró nada oficial

question-pending-orders = ¿Y los pedidos y reembolsos en curso?
question-pending-orders-answer =
    Termínalos o cancélalos antes, también reembolsos y disputas. Solo puedes seguirlos mientras puedas entrar.
    En la UE, el EEE y el Reino Unido, un pedido válido que no esté terminado al cerrar la cuenta se «completa o reembolsa», según las circunstancias y la causa.
question-pending-orders-source = Condiciones de AliExpress para la UE, el EEE y el Reino Unido, { $clause }, de { $dated }. Ningún texto oficial dice si los pedidos abiertos impiden cerrar

question-contact-support = ¿Cómo contacto con soporte?
question-contact-support-answer =
    En el centro de ayuda: chat, correo o un «ticket». Pregunta mientras aún puedas entrar.
    Para tus derechos sobre tus datos, escribe al delegado de protección de datos, DataProtection.AE@aliexpress.com. Hay cartas listas.
question-contact-support-source = Las guías nombran estas vías; el centro de ayuda se conoce por su dirección. La dirección del delegado es de la propia AliExpress (política de privacidad de { $dated })

question-change-mind = ¿Y si cambio de idea?
question-change-mind-answer =
    Antes de la solicitud no ha pasado nada. Después, escribe enseguida y pide que la paren: hay una carta lista.
    Una vez hecho, no se conoce forma de volver.
question-change-mind-source = Nadie ha dicho si una solicitud puede pararse. Una persona cuenta que se hizo en 24 horas

question-cannot-sign-in = No puedo iniciar sesión. ¿Y ahora?
question-cannot-sign-in-answer =
    Puedes pedir el cierre por correo, sin entrar. La carta está lista; envíala desde el correo de la cuenta.
    Para entrar de todos modos, restablece la contraseña con el correo o el teléfono de la cuenta. Si no funciona, pregunta a soporte.
    Dentro verías aún qué está pendiente, qué queda en la cartera y qué quieres guardar.
question-cannot-sign-in-source = Condiciones de AliExpress para la UE, el EEE y el Reino Unido, { $clause }, de { $dated }; en otros sitios se puede probar la misma dirección. Lo que pide la página de la contraseña, aquí nadie lo ha visto

question-app-only = Solo tengo la aplicación. ¿Puedo cerrarla allí?
question-app-only-answer =
    Sí: las condiciones de AliExpress nombran «Profile – Delete account» en la aplicación.
    Last Orders no ve nada de la aplicación. Entra con la misma cuenta en www.aliexpress.com en este navegador y podrás mirar aquí antes tus pedidos, reembolsos y cartera.
    Cierra la sesión en la aplicación antes de quitarla: una persona pudo usarla más de una semana tras el cierre.
question-app-only-source = Condiciones de AliExpress para la UE, el EEE y el Reino Unido, { $clause }, de { $dated }; para lo demás, una guía y lo que cuenta una persona

question-social-sign-in = Entro con Google, Facebook o Apple. ¿Qué cambia?
question-social-sign-in-answer =
    Entra como siempre. Antes de cerrar, busca en los ajustes de la cuenta su dirección de correo: allí puede llegar un código, y desde ella debería salir un correo que pida el cierre.
    Con la dirección oculta de Apple, esa es la que conoce AliExpress; los correos que recibe se te reenvían.
    Después de cerrar, quita AliExpress de la lista de aplicaciones vinculadas en Google, Facebook o Apple.
question-social-sign-in-source = Ningún texto dice cómo se confirma el cierre de una cuenta sin contraseña; que puede llegar un código lo cuentan guías

question-how-long = ¿Cuánto tarda?
question-how-long-answer =
    AliExpress no da ningún plazo. Una persona cuenta que se hizo en 24 horas, y que la aplicación siguió funcionando más de una semana.
    Otra cosa es pedir el borrado o una copia de tus datos: donde una ley pone plazo, figura junto a la carta.
    Desde el día en que digas que la solicitud está enviada, «Después» cuenta los días contigo.
question-how-long-source = No se encontró ningún texto oficial; lo demás lo cuenta una persona

question-what-is-seen = ¿Qué ve Last Orders de mí?
question-what-is-seen-answer =
    Lee las páginas de tu cuenta que abres: cantidades y estados, como cuántos pedidos van en camino o si la cartera está vacía. Los títulos, tiendas y totales de los pedidos solo se guardan si activas la copia.
    Nunca lee tu contraseña, tu dirección postal ni las cookies del sitio. Lo que guarda se queda en este navegador y no se envía a nadie; solo tus marcas pueden viajar con la sincronización del propio navegador, si la activas.
    «No dejar rastro», en los ajustes, lo borra todo.
question-what-is-seen-source = Así funciona el propio Last Orders

question-no-computer = Solo tengo un teléfono. ¿Basta?
question-no-computer-answer =
    Sí: la aplicación, un correo y el centro de privacidad en el navegador del teléfono bastan para ello.
    Repasa antes en la aplicación pedidos, reembolsos, cartera y membresías, como en «Prepararse». Lo que no se pueda guardar en ella, guárdalo como captura de pantalla.
    Pide la copia de tus datos antes de cerrar y abre el archivo en cuanto llegue.
question-no-computer-source = Las condiciones de AliExpress para la UE, el EEE y el Reino Unido, { $clause }, de { $dated }, nombran los tres caminos; el centro de privacidad en un teléfono aquí nadie lo ha visto

question-all-orders = ¿Son de verdad todos mis pedidos?
question-all-orders-answer =
    Hasta donde los muestra AliExpress. Su lista puede saltarse un pedido entre una carga y la siguiente, y mostrar otro dos veces; el que sale dos veces se cuenta una.
    Para mayor seguridad, recarga la lista y llega otra vez al final: lo guardado se queda. Después añade la copia de tus datos que da AliExpress: lo que solo esté en una de las dos aparece en una lista.
question-all-orders-source = Lo cuentan quienes leen la lista con programas (de 2023 a octubre de 2026); AliExpress no dice nada al respecto

question-several-accounts = Tengo más de una cuenta. ¿Cómo se distinguen?
question-several-accounts-answer =
    aliexpress.com y aliexpress.us se llevan por separado, según la dirección de la página. Cuando las dos han mostrado algo, vale la peor, hasta que digas que la cuenta de aliexpress.us no la usas.
    Los nombres no se leen nunca. Tras cerrar la sesión, o si en la lista no está ninguno de los pedidos vistos antes, se te pregunta: «¿Es otra cuenta?». Hasta que respondas, o vuelva a verse un pedido conocido, nada de lo visto antes cuenta como hecho; lo pendiente sigue pendiente.
    Dos cuentas en la misma dirección solo se distinguen por sus pedidos: prepara y cierra una, y después la otra. «Otra cuenta» borra lo visto y lo marcado; los pedidos guardados aquí se quedan.
question-several-accounts-source = Así funciona el propio Last Orders. Si una misma cuenta sirve en las dos direcciones, aquí nadie lo ha visto
