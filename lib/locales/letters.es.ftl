### Palabras de las cartas y de la sección que las escribe. $act es `uk` cuando se trata del RGPD del Reino Unido. Leyes a noviembre de 2026.

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
