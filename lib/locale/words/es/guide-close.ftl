### Palabras de la sección de la guía sobre el cierre mismo.

close-lead = El resto depende de ti: Last Orders enseña el camino y no pulsa nada. Las páginas cambian de una cuenta a otra, así que aquí están todos los caminos conocidos. Busca lo que muestre la tuya. Si no puedes entrar, basta un correo.
how-sign-in = Abre www.aliexpress.com y pulsa arriba a la derecha el botón para iniciar sesión («Sign in» en inglés). Antes de escribir la contraseña, comprueba que la dirección termina en aliexpress.com o aliexpress.us.
how-open-settings = Las condiciones de AliExpress nombran tres caminos: el centro de privacidad, «Profile – Delete account» en la aplicación, y un correo. Hay guías que van también por tu foto de perfil, Account Settings, Account Security.
how-find-close-option = Busca «Delete account», «Close your account» o algo parecido, y lee qué dice que terminará con el cierre.
how-submit-request = Púlsalo tú, da un motivo si lo pide, y confirma con tu contraseña, un código o una comprobación de quién eres. Después di aquí que está enviada: empiezan tu registro y el recuento de días.
how-answer-confirmation-mail = Busca un correo de AliExpress, también en spam, y haz lo que pide. No se sabe quién lo envía: mira adónde lleva un enlace antes de seguirlo.
how-await-deletion = AliExpress no da ningún plazo. Las guías hablan de unos días, una persona de 24 horas. Un último correo debería decir que la cuenta está cerrada.
sent-it = Ya envié la solicitud
not-sent = Al final no la envié
more-trouble-cannot-sign-in = Si no puedes entrar
more-routes = Los caminos
more-look-alikes = Lo que se le parece
more-last-step = Qué puede pedir al final
more-trouble-request-not-processed = Si no pasa nada

routes = Caminos para cerrar
routes-what = Los tres primeros son de la propia AliExpress. Lo que se pide por el camino es lo que otros dejaron escrito: aquí nadie ha visto el formulario, y tu cuenta puede mostrar otra cosa.
route-privacy-centre = Por el centro de privacidad
route-privacy-centre-walk =
    Entra en www.aliexpress.com.
    Abre privacy.aliexpress.com y busca la solicitud para eliminar la cuenta.
    Lee qué dice que terminará con el cierre.
    Pulsa su botón. Era rojo y decía «Delete my account».
    Confirma como te lo pida.
route-privacy-centre-source = Lo nombran las condiciones de AliExpress para la UE, el EEE y el Reino Unido, { $clause }, de { $dated }. Los detalles son lo que otros cuentan desde 2021
route-account-settings = Por los ajustes de la cuenta, según otros
route-account-settings-walk =
    Entra y pulsa tu foto de perfil.
    Abre Account Settings y luego Account Security. En otras cuentas es Account Management o Account Services.
    Busca «Delete account» o «Close Your Account» y lee lo que dice.
    Haz que te envíen el código al correo, escríbelo y pulsa «Verify».
    Pulsa «Delete account».
route-account-settings-source = Guías de escritorio de 2022 a 2025
route-app = En la aplicación
route-app-walk =
    Abre tu perfil («Account») y luego la rueda dentada.
    Pulsa «Delete account».
    Escribe el código de tu correo y pulsa «Verify».
    Marca que quieres cerrar la cuenta y que borren tus datos.
    Pulsa «Delete account».
route-app-source = Las condiciones de AliExpress para la UE, el EEE y el Reino Unido, { $clause }, de { $dated }, lo llaman «Profile – Delete account». Los detalles son de una guía de 2025
route-mail = Por correo, sin iniciar sesión
route-mail-walk =
    Abre la carta: está lista y pide el cierre.
    Envíala a DataProtection.AE@aliexpress.com, desde el correo de la cuenta.
    Guarda lo que enviaste y cada respuesta. Puede que te pregunten quién eres.
    Di aquí que has enviado la solicitud: empiezan tu registro y el recuento de días.
route-mail-source = Condiciones de AliExpress para la UE, el EEE y el Reino Unido, { $clause }, de { $dated }. Para otros países ningún texto lo dice; la dirección es la misma

last-step = Qué puede pedir al final
last-step-what = Las fuentes no coinciden, así que cuenta con cualquiera de estas cosas.
last-step-word = Una palabra que escribir
last-step-word-what = Un campo en el que escribes una palabra. Según se cuenta, «agree».
last-step-word-source = Centro de privacidad, según se cuenta desde 2021
last-step-code = Un código que introducir
last-step-code-what = Llega un código al correo o al teléfono de la cuenta, y se escribe en la página.
last-step-code-source = Guías de escritorio de 2022 a 2025
last-step-box = Una casilla que marcar
last-step-box-what = Una casilla junto a una frase como «permanently close my AliExpress account and delete my data».
last-step-box-source = La aplicación, una guía de 2025

look-alikes = Páginas que se le parecen
look-alikes-what = Lee la dirección antes de pulsar. El formulario de cierre está en
look-alike-deactivate = La antigua página de AliExpress para desactivar
look-alike-deactivate-what = Desactiva. Con su casilla «Release my account at the same time» marcada, acababa con la cuenta para siempre. Lee esa casilla antes de pulsar nada allí.
look-alike-alibaba = La página de cierre de Alibaba.com
look-alike-alibaba-what = El mismo grupo y el mismo inicio de sesión, otra cuenta. Qué le hace a la cuenta de AliExpress, nadie lo ha dicho.
