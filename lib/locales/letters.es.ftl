### Palabras de las cartas y de la sección que las escribe. $act es `uk` cuando se trata del RGPD del Reino Unido. Leyes a noviembre de 2026.

letter-language = Español

letter-to-officer = Al delegado de protección de datos de AliExpress
letter-to-support = Al servicio de atención de AliExpress
letter-to-authority = A la autoridad de protección de datos de mi país
letter-to-ico = Al Information Commissioner (ICO) del Reino Unido
letter-to-attorney-general = A la fiscalía general (attorney general) de mi estado
letter-to-secretaria = A la Secretaría Anticorrupción y Buen Gobierno
letter-to-anpd = A la ANPD de Brasil
letter-to-pipc = A la Personal Information Protection Commission (PIPC) de Corea
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] RGPD del Reino Unido
 *[other] RGPD
}
letter-account = Mi cuenta está registrada con { $account }.
letter-name = Me llamo { $name }.
letter-country = Vivo en { $country }.
letter-orders = Algunos de mis números de pedido: { $orders }.
letter-to-be-sure = Respondan a este mensaje. Para comprobar que soy el titular, envíen un código al correo o al teléfono de la cuenta.
letter-proof-mx = El artículo 28 pide acreditar quién soy. Si con este mensaje no llegó ninguna acreditación, díganme cómo enviarla para que solo la vea quien la necesita.
letter-time-gdpr = El artículo 12.3 del { letter-act } les da un mes para responder.
letter-time-us = La ley les da 45 días para responder.
letter-time-mx = El artículo 31 les da veinte días hábiles para responder y quince más para cumplir.
letter-regards = Un saludo
letter-signed = { $name }
letter-signed-holder = El titular de la cuenta

letter-deactivation-subject = Pausa temporal de mi cuenta
letter-deactivation-ask = Les pido que desactiven mi cuenta por un tiempo.
letter-deactivation-only = No la cierren, liberen ni eliminen: si la pausa no es posible sin eso, no cambien nada y avísenme.
letter-deactivation-reason = Mi motivo: { $reason }
letter-deactivation-tell = Antes de hacerlo, díganme:
letter-deactivation-how-long = cuánto tiempo puede estar en pausa y si después se cierra por sí sola
letter-deactivation-meanwhile = qué pasa mientras tanto con pedidos, reembolsos, saldo, monedas, cupones y suscripciones
letter-deactivation-back = cómo vuelvo

letter-follow-up-subject = Mi solicitud de cierre de cuenta sigue sin respuesta
letter-follow-up-asked = El { $requested } les envié la solicitud de cerrar mi cuenta.
letter-follow-up-silence = Desde entonces no he recibido ningún mensaje que diga que está cerrada.
letter-follow-up-tell = Díganme:
letter-follow-up-arrived = si les ha llegado la solicitud
letter-follow-up-missing = qué lo impide, si hay algo: qué pedido, reembolso, disputa, pago o suscripción
letter-follow-up-when = cuándo quedará cerrada la cuenta
letter-follow-up-confirm = Cuando esté cerrada, confírmenlo por correo.

letter-access-subject = Solicitud de copia de mis datos personales
letter-access-subject-gdpr = Solicitud de mis datos personales, art. 15 y 20 del { letter-act }
letter-access-ask-gdpr = Conforme a los artículos 15 y 20 del { letter-act }, les pido una copia de todos los datos personales que tienen sobre mí.
letter-access-ask-us = Conforme a la ley de privacidad de mi estado, pido saber qué información personal tienen sobre mí y recibir una copia.
letter-access-ask-mx = En ejercicio de mi derecho de acceso (ARCO), conforme a la Ley Federal de Protección de Datos Personales en Posesión de los Particulares del 20 de marzo de 2025, les pido una copia de todos los datos personales que tienen sobre mí.
letter-access-ask-br = Conforme a los artículos 18 y 19 de la LGPD (Lei 13.709/2018), les pido una copia de todos los datos personales que tienen sobre mí, con la declaración completa.
letter-access-ask-kr = Conforme al artículo 35 de la Personal Information Protection Act (PIPA), pido acceso a toda la información personal que tienen sobre mí y una copia de ella.
letter-access-ask-plain = Les pido una copia de todos los datos personales que tienen sobre mí, como prevén su política de privacidad y la ley de mi país.
letter-access-include = La copia debe contener:
letter-access-orders = pedidos, pagos, reembolsos y disputas
letter-access-messages = mensajes a vendedores y al servicio de atención, y valoraciones
letter-access-devices = direcciones, dispositivos, inicios de sesión, búsquedas y páginas vistas
letter-access-profile = lo que han deducido sobre mí y para quién
letter-access-tell = Díganme también:
letter-access-purposes = para qué se usa cada tipo de datos
letter-access-recipients = quién los ha recibido, con nombre
letter-access-how-long = cuánto tiempo se guardan
letter-access-sources = de dónde vienen, si no vienen de mí
letter-access-transfers = a qué países van y qué los protege allí
letter-access-form = Envíenla en un formato común y legible por máquina, y comprueben antes que el archivo se abre.

letter-erasure-subject = Solicitud de supresión de mis datos personales
letter-erasure-subject-gdpr = Solicitud de supresión de mis datos personales, art. 17 del { letter-act }
letter-erasure-ask-gdpr = Conforme al artículo 17 del { letter-act }, les pido que supriman todos los datos personales que tienen sobre mí.
letter-erasure-ask-us = Conforme a la ley de privacidad de mi estado, les pido que eliminen toda la información personal que tienen sobre mí.
letter-erasure-ask-mx = En ejercicio de mi derecho de cancelación (ARCO), conforme a la Ley Federal de Protección de Datos Personales en Posesión de los Particulares del 20 de marzo de 2025, les pido que cancelen todos los datos personales que tienen sobre mí.
letter-erasure-ask-br = Conforme al artículo 18 de la LGPD (Lei 13.709/2018), les pido que eliminen todos los datos personales que tienen sobre mí.
letter-erasure-ask-kr = Conforme al artículo 36 de la Personal Information Protection Act (PIPA), les pido que supriman toda la información personal que tienen sobre mí.
letter-erasure-ask-plain = Les pido que supriman todos los datos personales que tienen sobre mí, como prevén su política de privacidad y la ley de mi país.
letter-erasure-account = Con ello debe cerrarse también mi cuenta.
letter-erasure-grounds = Retiro todo consentimiento que haya dado (artículo 7.3) y me opongo a la publicidad directa y a todo perfil que se haga para ella (artículo 21.2). Cerrada la cuenta, los datos ya no son necesarios para aquello para lo que se recogieron.
letter-erasure-others-gdpr = Avisen a todos aquellos a quienes pasaron los datos, como pide el artículo 19.
letter-erasure-others = Avisen a todos aquellos a quienes pasaron los datos.
letter-erasure-confirm = Confírmenlo por correo cuando esté hecho.
letter-erasure-rest = Si guardan algo, díganme:
letter-erasure-what = qué es
letter-erasure-why = qué ley los obliga a guardarlo
letter-erasure-until = hasta cuándo

letter-identity-subject = Acreditación de identidad para mi solicitud
letter-identity-asked-access = El { $requested } les pedí una copia de mis datos personales.
letter-identity-asked-access-once = Les he pedido una copia de mis datos personales.
letter-identity-asked-erasure = El { $requested } les pedí la supresión de mis datos personales.
letter-identity-asked-erasure-once = Les he pedido la supresión de mis datos personales.
letter-identity-demanded = Para acreditar quién soy me piden esto: { $demanded }
letter-identity-demanded-more = Para acreditar quién soy me piden más de lo que ya tienen.
letter-identity-limit-gdpr = El artículo 12.6 del { letter-act } solo permite pedir más cuando hay dudas razonables sobre quién soy, y el artículo 5.1.c solo lo necesario. Si tienen esas dudas, díganme cuáles son.
letter-identity-limit-us = Las leyes estatales de privacidad piden una comprobación razonable y, si es posible, con lo que ya tienen. Si dudan de quién soy, díganme por qué.
letter-identity-limit-br = El artículo 6 de la LGPD limita lo que recogen a lo necesario. Si dudan de quién soy, díganme por qué.
letter-identity-limit-plain = No pidan más de lo necesario para reconocerme. Si dudan de quién soy, díganme por qué.
letter-identity-enough = Un código enviado al correo o al teléfono de la cuenta demuestra que soy el titular.
letter-identity-no-copy = Una copia de un documento de identidad les daría datos que no tienen y no añade nada a eso.
letter-identity-go-on-gdpr = Mientras no nombren dudas razonables, cuento el mes del artículo 12.3 desde el día de mi solicitud.
letter-identity-go-on = Sigan de este modo con mi solicitud.

letter-complaint-subject-access = Reclamación sobre AliExpress: solicitud de mis datos personales
letter-complaint-subject-erasure = Reclamación sobre AliExpress: solicitud de supresión de mis datos personales
letter-complaint-about = Reclamo contra { $company }, que responde de mis datos en AliExpress.
letter-complaint-about-aliexpress = Reclamo contra la empresa que responde de mis datos en AliExpress.
letter-complaint-account = Mi cuenta allí está registrada con { $account }.
letter-complaint-asked-access = El { $requested } escribí a { $officer } y pedí una copia de mis datos personales.
letter-complaint-asked-access-gdpr = El { $requested } escribí a { $officer } y pedí una copia de mis datos personales (artículos 15 y 20 del { letter-act }).
letter-complaint-asked-erasure = El { $requested } escribí a { $officer } y pedí la supresión de mis datos personales.
letter-complaint-asked-erasure-gdpr = El { $requested } escribí a { $officer } y pedí la supresión de mis datos personales (artículo 17 del { letter-act }).
letter-complaint-due = El plazo para responder terminó el { $due }.
letter-complaint-none = No he recibido respuesta.
letter-complaint-refused = La solicitud fue denegada.
letter-complaint-incomplete = La respuesta está incompleta.
letter-complaint-ask-gdpr = Conforme al artículo 77 del RGPD, les pido que lo examinen y que hagan que se cumpla mi solicitud.
letter-complaint-ask = Les pido que lo examinen y que hagan que se cumpla mi solicitud.
letter-complaint-copies = Puedo enviar copias de lo que escribí y de lo que me respondieron.

letters-lead = Cartas breves para lo que solo se arregla por escrito. Escribe lo que sepas; la carta se completa mientras escribes. Desde aquí no se envía nada: la copias o la abres en tu programa de correo.
letters-deactivation = Pausar la cuenta
letters-deactivation-what = Pide que la desactiven por un tiempo
letters-deactivation-note = Va en el chat o en un aviso del centro de ayuda. Una página antigua de AliExpress también desactiva, pero puede liberar la cuenta, y eso la termina para siempre.
letters-follow-up = Preguntar por el cierre
letters-follow-up-what = Para una solicitud de cierre sin respuesta
letters-follow-up-note = AliExpress no da ningún plazo, así que la carta tampoco. El centro de ayuda llega al servicio de atención; el correo llega al delegado de protección de datos.
letters-access = Pedir mis datos
letters-access-what = Una copia de todo lo que guardan sobre ti
letters-access-note = El centro de privacidad también ofrece una copia, mientras la cuenta exista. Guarda lo que llegue y ábrelo enseguida: en julio de 2025 una organización contó que recibió un archivo que solo se abrió una vez.
letters-erasure = Hacer borrar mis datos
letters-erasure-what = Todo lo que guardan sobre ti, con la cuenta
letters-erasure-note = Puede terminar la cuenta para siempre. Envíala cuando todo lo de «Prepárate» esté resuelto. Algunos datos pueden quedar: la política de privacidad de AliExpress de julio de 2026 nombra obligaciones legales y disputas, y ningún plazo.
letters-identity = Responder si piden identificación
letters-identity-what = Cuando piden más de lo que parece necesario
letters-identity-note = Si las dudas son razonables, la ley puede permitir que AliExpress pregunte. Si al final envías copia de un documento, tapa lo que no haga falta mostrar.
letters-complaint = Reclamar ante una autoridad
letters-complaint-what = Si pasó el plazo o la respuesta fue no
letters-complaint-note = La mayoría de las autoridades tiene su propio formulario; este texto va en él.

letters-form = Lo que sabes
letters-letter = La carta
letters-language = Idioma de la carta
letters-language-why = A AliExpress conviene escribirle en inglés; a una autoridad, en su propio idioma.
letters-optional = puede quedar vacío
letters-choose = Elige
letters-field-account = Correo o teléfono de la cuenta
letters-field-account-why = Con él se encuentra tu cuenta.
letters-field-name = Tu nombre
letters-field-name-why = Tal como figura en la cuenta.
letters-field-region = Dónde vives
letters-field-region-why = De ello depende qué ley nombra la carta y a quién se dirige.
letters-field-country = País, o estado de Estados Unidos
letters-field-country-why = La carta lo nombra.
letters-field-orders = Algunos números de pedido
letters-field-orders-why = Ayudan a encontrar lo tuyo. Bastan unos pocos.
letters-field-reason = Por qué haces una pausa
letters-field-reason-why = Pueden preguntarlo. Basta una línea.
letters-field-about = Qué pediste
letters-field-about-why = La carta sigue a esa solicitud.
letters-field-requestedOn = Día de tu solicitud
letters-field-requestedOn-why = Está en tu correo enviado o en tu registro del cierre.
letters-field-demanded = Qué te piden
letters-field-demanded-why = En pocas palabras, como «una foto de mi pasaporte».
letters-field-answer = Qué respondieron
letters-field-answer-why = La reclamación lo dice.
letters-region-eu-eea = Unión Europea o EEE
letters-region-uk = Reino Unido
letters-region-us = Estados Unidos
letters-region-mx = México
letters-region-br = Brasil
letters-region-kr = Corea del Sur
letters-region-cis = Rusia u otro país de la CEI
letters-region-other = Otro lugar
letters-about-access = Una copia de mis datos
letters-about-erasure = Borrar mis datos
letters-answer-none = Nada
letters-answer-refused = Una negativa
letters-answer-incomplete = Solo una parte

letters-keep = Guardar lo que escribí en este navegador
letters-kept = Se guarda en este navegador hasta que desmarques esto.
letters-kept-not = Solo se guarda hasta que cierres esta página.

letters-to = Para
letters-subject = Asunto
letters-to-help-centre = Centro de ayuda de AliExpress
letters-authority = { $region ->
 [eu-eea] La autoridad de protección de datos de tu propio país
 [uk] El ICO
 [us] La fiscalía general de tu estado
 [mx] La Secretaría Anticorrupción y Buen Gobierno, que reemplazó al INAI en marzo de 2025
 [br] La ANPD
 [kr] La PIPC
 *[other] La autoridad de protección de datos de tu país, si la hay
}
letters-authority-open = { $region ->
 [uk] Abrir su página de reclamaciones
 *[other] Buscarla en la lista oficial
}
letters-too-early = El plazo para responder a tu solicitud corre hasta el { $due }. Antes, una autoridad puede pedirte que esperes.
letters-time-gdpr = Enviada hoy, debe responderse hasta el { $due }: el RGPD da un mes. Si AliExpress explica por qué dentro de él, hasta el { $last }. Un último día en fin de semana o festivo pasa al siguiente día hábil.
letters-time-us = Enviada hoy, debe responderse hasta el { $due }, con aviso hasta el { $last }: las leyes estatales de privacidad dan en su mayoría 45 días dos veces. No todos los estados tienen esa ley.
letters-time-mx = Enviada hoy, debe decidirse hasta el { $due } y cumplirse hasta el { $last }: la ley da 20 y 15 días hábiles, más con causa justificada. Aquí no se descuentan los festivos. La ley pide acreditar la identidad con la solicitud: añade un documento al correo y tapa lo que no haga falta mostrar.
letters-time-none = Para donde vives no estamos seguros de ningún plazo de respuesta, así que no se cuenta ninguno.
letters-nameless = Para donde vives, la política de privacidad nombra una empresa propia. Aquí no se conoce su nombre, así que la carta no nombra ninguna.
letters-copy = Copiar la carta
letters-copied = Copiada.
letters-not-copied = Este navegador no dejó copiarla. Selecciona la carta de arriba y cópiala a mano.
letters-download = Descargar como texto
letters-mail = Abrir en el programa de correo
letters-mail-long = Copiar y abrir en el programa de correo
letters-mail-long-why = Este texto es demasiado largo para un enlace de correo en algunos programas. El botón lo copia y abre un correo solo con dirección y asunto: pega el texto allí.
letters-help-centre = Abrir el centro de ayuda
letters-sent = La he enviado
letters-missing = Todavía falta: { $fields }.
letters-named = «{ $name }»
letters-draft = Un borrador en palabras sencillas, no asesoría legal. Leyes y direcciones a noviembre de 2026.

letters-state-sent = Enviada el { $date }, lo dijiste tú.
letters-state-due = Respuesta hasta el { $due }.
letters-state-overdue = <b>{ $days ->
 [one] { $days } día de retraso.
 *[other] { $days } días de retraso.
}</b>
letters-state-confirmed = Respondieron como pedías, lo dijiste tú.
letters-state-refused = Denegada, lo dijiste tú.
letters-state-no-answer = No llegó respuesta, lo dijiste tú.
