### Palabras de las cartas y de la sección que las escribe. $act es `uk` cuando se trata del RGPD del Reino Unido. Leyes a noviembre de 2026.

letter-language = Español

letter-to-officer = Al delegado de protección de datos de AliExpress
letter-to-support = Al servicio de atención de AliExpress
letter-to-authority = A la autoridad de protección de datos de mi país
letter-to-ico = Al Information Commissioner (ICO) del Reino Unido
letter-to-attorney-general = A la fiscalía general (attorney general) de mi estado
letter-to-secretaria = A la Secretaría Anticorrupción y Buen Gobierno
letter-to-anpd = A la Agência Nacional de Proteção de Dados (ANPD) de Brasil
letter-to-pipc = A la Personal Information Protection Commission (PIPC) de Corea
letter-to-fdpic = Al Encargado Federal de Protección de Datos y Transparencia (FDPIC) de Suiza
letter-to-kvkk = Al Consejo de Protección de Datos Personales (KVKK) de Turquía
letter-to-opc = A la Oficina del Comisionado de Privacidad de Canadá (OPC)
letter-to-cai = A la Commission d’accès à l’information de Quebec
letter-to-ppc = A la Personal Information Protection Commission (PPC) de Japón
letter-to-oaic = A la Oficina del Comisionado de Información de Australia (OAIC)
letter-to-ppa = A la Privacy Protection Authority de Israel
letter-to-sdaia = A la Saudi Data and AI Authority (SDAIA) de Arabia Saudí
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] RGPD del Reino Unido
 *[other] RGPD
}
letter-month-article = { $act ->
 [uk] 12A
 *[other] 12.3
}
letter-act-ch = el artículo 25 de la Ley federal suiza de protección de datos (FADP)
letter-act-ch-erasure = el artículo 32 de la Ley federal suiza de protección de datos (FADP)
letter-act-tr = el artículo 11 de la Ley turca 6698 de protección de datos personales
letter-act-tr-erasure = los artículos 7 y 11 de la Ley turca 6698 de protección de datos personales
letter-act-ca = la cláusula 4.9 del anexo 1 de la Personal Information Protection and Electronic Documents Act (PIPEDA) de Canadá
letter-act-qc = la ley de Quebec sobre la protección de la información personal en el sector privado
letter-act-jp = la Act on the Protection of Personal Information (APPI) de Japón
letter-act-au = el Australian Privacy Principle 12 (Privacy Act 1988) de Australia
letter-act-il = el artículo 13 de la Ley de protección de la privacidad de Israel
letter-act-sa = el artículo 4 de la Ley de protección de datos personales (PDPL) de Arabia Saudí
letter-rule-ch = Por regla general, el artículo 25.7 de esa ley
letter-rule-tr = El artículo 13 de esa ley
letter-rule-ca = El artículo 8 de esa ley
letter-rule-qc = Esa ley
letter-rule-br = El artículo 19 (II)
letter-rule-kr = El artículo 35.3, con el artículo 41 del decreto de aplicación,
letter-rule-kr-erasure = El decreto de aplicación (artículos 41 y 43)
letter-rule-sa = El reglamento de aplicación de esa ley
letter-account = Mi cuenta está registrada con { $account }.
letter-member-id = El identificador de mi cuenta es { $memberId }.
letter-id-number = Mi documento de identidad: { $idNumber }.
letter-postal = Mi dirección postal: { $postal }.
letter-name = Me llamo { $name }.
letter-country = Vivo en { $country }.
letter-orders = Algunos de mis números de pedido: { $orders }.
letter-to-be-sure = Respondan a este mensaje. Para comprobar que la cuenta es mía, envíen un código al correo o al teléfono de la cuenta.
letter-proof-mx = El artículo 28 pide acreditar quién soy. Si con este mensaje no llegó ninguna acreditación, díganme cómo enviarla para que solo la vea quien la necesita.
letter-time-gdpr = El artículo { letter-month-article } del { letter-act } les da un mes para responder.
letter-time-us = La misma sección les da { $days } días para responder.
letter-time-days = { $rule } les da { $days } días para responder.
letter-time-mx = El artículo 31 les da veinte días hábiles para responder y quince más para cumplir.
letter-asked-access = El { $requested } les pedí una copia de mis datos personales.
letter-asked-access-once = Les he pedido una copia de mis datos personales.
letter-asked-erasure = El { $requested } les pedí la supresión de mis datos personales.
letter-asked-erasure-once = Les he pedido la supresión de mis datos personales.
letter-asked-close = El { $requested } les envié la solicitud de cerrar mi cuenta.
letter-asked-close-once = Les he enviado la solicitud de cerrar mi cuenta.
letter-regards = Atentamente
letter-signed = { $name }
letter-signed-holder = Titular de la cuenta

letter-close-subject = Solicitud de cierre de mi cuenta
letter-close-ask-terms = Les pido que cierren mi cuenta definitivamente. La cláusula 1.6 de sus condiciones para transacciones en la plataforma de consumidores de la UE, el EEE y el Reino Unido (del 30 de junio de 2026) nombra un correo a esta dirección como una manera de hacerlo.
letter-close-ask = Les pido que cierren mi cuenta definitivamente.
letter-close-tell = Díganme también:
letter-close-missing = qué lo impide, si hay algo: qué pedido, reembolso, disputa, pago o suscripción
letter-close-date = en qué fecha se cerrará la cuenta y se borrarán mis datos
letter-close-stop = hasta cuándo y cómo puedo detenerlo
letter-close-confirm = Cuando esté cerrada, confírmenlo por correo.

letter-stop-subject = No cierren mi cuenta
letter-stop-ask = Retiro esa solicitud: no cierren la cuenta ni borren nada.
letter-stop-tell = Díganme:
letter-stop-in-time = si el cierre se ha detenido
letter-stop-left = si tengo que hacer algo más para ello
letter-stop-closed = si la cuenta ya está cerrada, desde cuándo y qué se puede recuperar

letter-deactivation-subject = Pausa temporal de mi cuenta
letter-deactivation-ask = Les pido que desactiven mi cuenta por un tiempo.
letter-deactivation-only = No la cierren ni la liberen ni la eliminen: si la pausa no es posible sin eso, no cambien nada y avísenme.
letter-deactivation-reason = Mi motivo: { $reason }
letter-deactivation-tell = Antes de hacerlo, díganme:
letter-deactivation-how-long = cuánto tiempo puede estar en pausa y si después se cierra por sí sola
letter-deactivation-meanwhile = qué pasa mientras tanto con pedidos, reembolsos, saldo, monedas, cupones y suscripciones
letter-deactivation-back = cómo vuelvo

letter-follow-up-subject = Mi solicitud de cierre de cuenta sigue sin respuesta
letter-follow-up-silence = Desde entonces no he recibido ningún mensaje que diga que está cerrada.
letter-follow-up-tell = Díganme:
letter-follow-up-arrived = si les ha llegado la solicitud
letter-follow-up-missing = qué lo impide, si hay algo: qué pedido, reembolso, disputa, pago o suscripción
letter-follow-up-when = en qué fecha se cerrará la cuenta y se borrarán mis datos
letter-follow-up-stop = hasta cuándo y cómo puedo detenerlo
letter-follow-up-confirm = Cuando esté cerrada, confírmenlo por correo.

letter-access-subject = Solicitud de copia de mis datos personales
letter-access-subject-gdpr = Solicitud de mis datos personales, art. 15 y 20 del { letter-act }
letter-access-ask-gdpr = Conforme a los artículos 15 y 20 del { letter-act }, les pido una copia de todos los datos personales que tienen sobre mí.
letter-access-ask-us = Conforme a la sección K de su política de privacidad, que lo promete a toda persona que vive en Estados Unidos, pido saber qué información personal tienen sobre mí y recibir una copia.
letter-access-ask-mx = En ejercicio de mi derecho de acceso (ARCO), conforme a la Ley Federal de Protección de Datos Personales en Posesión de los Particulares del 20 de marzo de 2025, les pido una copia de todos los datos personales que tienen sobre mí.
letter-access-ask-br = Conforme a los artículos 18 y 19 de la LGPD (Lei 13.709/2018), les pido una copia de todos los datos personales que tienen sobre mí, con la declaración completa.
letter-access-ask-kr = Conforme al artículo 35 de la Personal Information Protection Act (PIPA), pido acceso a toda la información personal que tienen sobre mí y una copia de ella.
letter-access-ask-named = Con base en { $named }, les pido una copia de todos los datos personales que tienen sobre mí.
letter-access-ask-plain = Les pido una copia de todos los datos personales que tienen sobre mí, en la medida en que su política de privacidad o la ley del lugar donde vivo me den ese derecho.
letter-access-include = La copia debe contener:
letter-access-orders = pedidos, pagos, reembolsos y disputas
letter-access-messages = mensajes a vendedores y al servicio de atención, y reseñas
letter-access-devices = direcciones, dispositivos, inicios de sesión, búsquedas y páginas vistas
letter-access-profile = lo que han deducido sobre mí y para quién
letter-access-tell = Díganme también:
letter-access-purposes = para qué se usa cada tipo de datos
letter-access-recipients = quién los ha recibido, con nombre
letter-access-how-long = cuánto tiempo se guardan
letter-access-sources = de dónde vienen, si no vienen de mí
letter-access-transfers = a qué países van y qué los protege allí
letter-access-consent = a qué he dado mi consentimiento
letter-access-form = Envíenla en un formato común y legible por máquina, y comprueben antes que el archivo se abre.

letter-erasure-subject = Solicitud de supresión de mis datos personales
letter-erasure-subject-gdpr = Solicitud de supresión de mis datos personales, art. 17 del { letter-act }
letter-erasure-ask-gdpr = Conforme al artículo 17 del { letter-act }, les pido que supriman todos los datos personales que tienen sobre mí.
letter-erasure-ask-us = Conforme a la sección K de su política de privacidad, que lo promete a toda persona que vive en Estados Unidos, les pido que eliminen toda la información personal que tienen sobre mí.
letter-erasure-ask-mx = En ejercicio de mi derecho de cancelación (ARCO), conforme a la Ley Federal de Protección de Datos Personales en Posesión de los Particulares del 20 de marzo de 2025, les pido que cancelen todos los datos personales que tienen sobre mí.
letter-erasure-ask-br = Conforme al artículo 18 de la LGPD (Lei 13.709/2018), les pido que eliminen todos los datos personales que tienen sobre mí.
letter-erasure-ask-kr = Conforme al artículo 35 de la Personal Information Protection Act (PIPA), pido acceso a toda la información personal que tienen sobre mí y una copia de ella. Una vez recibida, les pido conforme al artículo 36 que la supriman toda.
letter-erasure-ask-named = Con base en { $named }, les pido que supriman todos los datos personales que tienen sobre mí.
letter-erasure-ask-plain = Les pido que supriman todos los datos personales que tienen sobre mí, en la medida en que su política de privacidad o la ley del lugar donde vivo me den ese derecho.
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
letter-identity-demanded = Para acreditar quién soy me piden esto: { $demanded }
letter-identity-demanded-more = Para acreditar quién soy me piden más de lo que ya tienen.
letter-identity-limit-gdpr = El artículo 12.6 del { letter-act } solo permite pedir más cuando hay dudas razonables sobre quién soy, y el artículo 5.1.c solo lo necesario. Si tienen esas dudas, díganme cuáles son.
letter-identity-limit-br = El artículo 6 de la LGPD limita lo que recogen a lo necesario. Si dudan de quién soy, díganme por qué.
letter-identity-limit-plain = No pidan más de lo necesario para reconocerme. Si dudan de quién soy, díganme por qué.
letter-identity-enough = Un código enviado al correo o al teléfono de la cuenta demuestra que la cuenta es mía.
letter-identity-no-copy = Una copia de un documento de identidad les daría datos que no tienen y no añade nada a eso.
letter-identity-go-on-gdpr = Mientras no nombren dudas razonables, cuento el mes del artículo { letter-month-article } desde el día de mi solicitud.
letter-identity-go-on = Sigan de este modo con mi solicitud.

letter-appeal-subject = Apelación contra la denegación de mi solicitud
letter-appeal-refused = La denegaron, del todo o en parte.
letter-appeal-ask = Apelo esa decisión, como me permite la sección K de su política de privacidad.
letter-appeal-tell = Díganme por escrito:
letter-appeal-outcome = qué deciden sobre esta apelación
letter-appeal-why = de lo que sigan denegando, el motivo y la norma en que se basa
letter-appeal-attorney = cómo puedo reclamar ante la fiscalía general (attorney general) de mi estado

letter-company-complaint-subject = Reclamación conforme al artículo 164A de la Data Protection Act 2018
letter-company-complaint-ask = Esta es una reclamación conforme al artículo 164A de la Data Protection Act 2018 por cómo han tratado una solicitud sobre mis datos personales.
letter-company-complaint-duty = Acusen recibo en 30 días, examínenla y comuníquenme el resultado sin demora indebida.
letter-company-complaint-next = Si después de eso mi solicitud sigue sin cumplirse, puedo llevarla ante el ICO.

letter-complaint-subject-access = Reclamación sobre AliExpress: solicitud de mis datos personales
letter-complaint-subject-erasure = Reclamación sobre AliExpress: solicitud de supresión de mis datos personales
letter-complaint-about = Presento una reclamación contra { $company }, que es responsable de mis datos en AliExpress.
letter-complaint-about-aliexpress = Presento una reclamación contra la empresa que es responsable de mis datos en AliExpress.
letter-complaint-account = Mi cuenta allí está registrada con { $account }.
letter-complaint-asked-access = El { $requested } escribí a { $officer } y pedí una copia de mis datos personales.
letter-complaint-asked-access-gdpr = El { $requested } escribí a { $officer } y pedí una copia de mis datos personales (artículos 15 y 20 del { letter-act }).
letter-complaint-asked-access-us = El { $requested } escribí a { $officer } y pedí una copia de mi información personal, como la sección K de la política de privacidad de la empresa promete a toda persona que vive en Estados Unidos.
letter-complaint-asked-erasure = El { $requested } escribí a { $officer } y pedí la supresión de mis datos personales.
letter-complaint-asked-erasure-gdpr = El { $requested } escribí a { $officer } y pedí la supresión de mis datos personales (artículo 17 del { letter-act }).
letter-complaint-asked-erasure-us = El { $requested } escribí a { $officer } y pedí que eliminaran mi información personal, como la sección K de la política de privacidad de la empresa promete a toda persona que vive en Estados Unidos.
letter-complaint-due = El plazo para responder terminó el { $due }.
letter-complaint-none = No he recibido respuesta.
letter-complaint-refused = La solicitud fue denegada.
letter-complaint-incomplete = La respuesta está incompleta.
letter-complaint-complained = El { $complained } reclamé por ello ante la propia empresa.
letter-complaint-appealed = El { $complained } apelé ante la propia empresa.
letter-complaint-ask-gdpr = Conforme al artículo 77 del RGPD, les pido que lo examinen y que hagan que se cumpla mi solicitud.
letter-complaint-ask = Les pido que lo examinen y que hagan que se cumpla mi solicitud.
letter-complaint-copies = Puedo enviar copias de lo que escribí y de lo que me respondieron.

letters-lead = Cartas breves para lo que solo se arregla por escrito. Escribe lo que sepas; la carta se completa mientras escribes. Desde aquí no se envía nada: la copias o la abres en tu programa de correo.
letters-close = Cerrar mi cuenta
letters-close-what = Por correo, sin iniciar sesión
letters-close-note = En la UE, el EEE y el Reino Unido, las propias condiciones de AliExpress del 30 de junio de 2026 (cláusula 1.6) nombran este correo como una de tres maneras de cerrar. En otros lugares no se encontró ningún texto de AliExpress que lo nombre; se puede intentar. Acaba con la cuenta para siempre: envíala cuando todo lo de «Prepararse» esté resuelto.
letters-stop = Detener mi solicitud de cierre
letters-stop-what = Si has cambiado de opinión
letters-stop-note = Date prisa: no se encontró manera de deshacer un cierre, y a una persona le cerraron la cuenta en 24 horas. Escríbelo también en el chat del centro de ayuda.
letters-deactivation = Pausar la cuenta
letters-deactivation-what = Pide que la desactiven por un tiempo
letters-deactivation-note = Va en el chat o en un «ticket» del centro de ayuda. Una página antigua de AliExpress también desactiva, pero puede liberar la cuenta, y eso acaba con ella para siempre.
letters-follow-up = Preguntar por el cierre
letters-follow-up-what = Para una solicitud de cierre sin respuesta
letters-follow-up-note = AliExpress no da ningún plazo, así que la carta tampoco. El centro de ayuda llega al servicio de atención; el correo llega al delegado de protección de datos.
letters-access = Pedir mis datos
letters-access-what = Una copia de todo lo que guardan sobre ti
letters-access-note = El centro de privacidad también ofrece una copia, mientras la cuenta exista. Guarda lo que llegue y ábrelo enseguida: en julio de 2025 una organización contó que recibió un archivo que solo se abrió una vez.
letters-erasure = Pedir que borren mis datos
letters-erasure-what = Todo lo que guardan sobre ti, con la cuenta
letters-erasure-note = Puede acabar con la cuenta para siempre. Envíala cuando todo lo de «Prepararse» esté resuelto. Algunos datos pueden quedar: la política de privacidad de AliExpress de julio de 2026 nombra obligaciones legales y disputas, sin dar ningún plazo.
letters-identity = Responder si piden identificación
letters-identity-what = Cuando piden más de lo que parece necesario
letters-identity-note = Si las dudas son razonables, la ley puede permitir que AliExpress pregunte. Si al final envías copia de un documento, tapa lo que no haga falta mostrar.
letters-appeal = Apelar una negativa (Estados Unidos)
letters-appeal-what = Si AliExpress dijo no a una solicitud sobre tus datos
letters-appeal-note = La sección K de la política de privacidad de AliExpress permite apelar a toda persona que vive en Estados Unidos: con este correo o en el centro de privacidad, en «Other questions».
letters-company-complaint = Reclamar a AliExpress (Reino Unido)
letters-company-complaint-what = El paso previo al ICO
letters-company-complaint-note = Desde el 19 de junio de 2026, una empresa debe acusar recibo de una reclamación sobre datos personales en 30 días y responderla sin demora indebida (Data Protection Act 2018, artículo 164A). El ICO espera de la mayoría que haya reclamado antes allí.
letters-complaint = Reclamar ante una autoridad
letters-complaint-what = Si pasó el plazo o la respuesta fue no
letters-complaint-note = La mayoría de las autoridades tiene su propio formulario; este texto va en él.

letters-form = Lo que sabes
letters-letter = La carta
letters-language = Idioma de la carta
letters-language-why = A AliExpress conviene escribirle en inglés; a una autoridad, en su propio idioma.
letters-language-law = La ley del lugar donde vives exige esta solicitud en turco. Los demás idiomas solo sirven para leer lo que dice.
letters-own = Lo que dice, en tu idioma
letters-optional = opcional
letters-choose = Elige
letters-field-account = Correo o teléfono de la cuenta
letters-field-account-why = Con él se encuentra tu cuenta.
letters-field-name = Tu nombre
letters-field-name-why = Tal como figura en la cuenta.
letters-field-region = Dónde vives
letters-field-region-why = De ello depende qué ley nombra la carta y a quién se dirige. «CEI» son aquí Rusia, Azerbaiyán, Armenia, Bielorrusia, Georgia, Kazajistán, Kirguistán, Moldavia, Tayikistán, Turkmenistán y Uzbekistán.
letters-field-country = País, o estado de Estados Unidos
letters-field-country-why = La carta lo nombra.
letters-field-orders = Algunos números de pedido
letters-field-orders-why = Ayudan a encontrar lo tuyo. Bastan unos pocos.
letters-field-memberId = Identificador de la cuenta
letters-field-memberId-why = La política de AliExpress se lo pide a quien vive en México, o bien el correo o teléfono registrado.
letters-field-idNumber = Número de un documento de identidad
letters-field-idNumber-why = En Turquía la solicitud debe llevarlo: tu número de identidad turco (T.C.), o nacionalidad y número de pasaporte. Sin él pueden rechazarla. Aquí nunca se guarda.
letters-field-postal = Dirección postal
letters-field-postal-why = En Turquía la solicitud debe llevar una.
letters-field-reason = Por qué haces una pausa
letters-field-reason-why = Pueden preguntarlo. Basta una línea.
letters-field-about = Qué pediste
letters-field-about-why = La carta sigue a esa solicitud.
letters-field-requestedOn = Día de tu solicitud
letters-field-requestedOn-why = Está en tu correo enviado o en tu registro del cierre.
letters-field-firstOn = { $region ->
 [us] Día de tu apelación
 *[other] Día de tu reclamación a AliExpress
}
letters-field-firstOn-why = La autoridad querrá saber si antes se lo dijiste a AliExpress.
letters-field-demanded = Qué te piden
letters-field-demanded-why = En pocas palabras, como «una foto de mi pasaporte».
letters-field-answer = Qué respondieron
letters-field-answer-why = La reclamación lo dice.
letters-region-eu-eea = Unión Europea o EEE
letters-region-uk = Reino Unido
letters-region-ch = Suiza
letters-region-tr = Turquía
letters-region-us = Estados Unidos
letters-region-ca = Canadá, salvo Quebec
letters-region-qc = Quebec
letters-region-mx = México
letters-region-br = Brasil
letters-region-cl = Chile
letters-region-kr = Corea del Sur
letters-region-jp = Japón
letters-region-au = Australia
letters-region-il = Israel
letters-region-sa = Arabia Saudí
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
 [ch] El FDPIC
 [tr] El Consejo de Protección de Datos Personales (KVKK)
 [us] La fiscalía general de tu estado
 [ca] La Oficina del Comisionado de Privacidad de Canadá
 [qc] La Commission d’accès à l’information
 [mx] La Secretaría Anticorrupción y Buen Gobierno, que reemplazó al INAI en marzo de 2025
 [br] La Agência Nacional de Proteção de Dados (ANPD)
 [kr] La PIPC
 [jp] La PPC
 [au] La OAIC
 [il] La Privacy Protection Authority
 [sa] La SDAIA
 *[other] La autoridad de protección de datos de tu país, si la hay
}
letters-authority-open = { $region ->
 [uk] Abrir su página de reclamaciones
 *[other] Buscarla en la lista oficial
}
letters-wait-answer = El plazo para responder a tu solicitud corre hasta el { $until }. Esta carta puede salir desde el día siguiente.
letters-wait-company = AliExpress tiene hasta el { $until } para acusar recibo de tu reclamación. Esta carta puede salir desde el día siguiente.
letters-first-company-complaint = El ICO espera de la mayoría que haya reclamado antes a AliExpress: «Reclamar a AliExpress» es la carta para eso.
letters-first-appeal = Si AliExpress denegó tu solicitud, puedes apelar antes ante la propia AliExpress: «Apelar una negativa» es la carta para eso.
letters-first-asked = Guarda tu solicitud y lo que te respondieron: una autoridad puede querer ver que antes se preguntó a la empresa.
letters-limit-request = Admite una reclamación dentro de los { $answer } días desde la respuesta y, como máximo, { $most } días después de la solicitud: hasta el { $until }.
letters-limit-known = Admite una reclamación dentro de los { $known } días desde lo ocurrido o desde que lo supiste.
letters-time = Enviada hoy, debe responderse hasta el { $due } ({ $rule }).
letters-time-more = Si AliExpress da sus motivos dentro de ese plazo, hasta el { $last } ({ $rule }).
letters-time-mx = Enviada hoy, debe decidirse hasta el { $due } ({ $rule }) y cumplirse hasta el { $last }.
letters-time-company = Enviada hoy, deben acusar recibo hasta el { $due } ({ $rule }).
letters-time-none = Para esta solicitud no hemos verificado ningún plazo de respuesta donde vives, así que no se cuenta ninguno.
letters-time-no-number = Para esta solicitud la ley de donde vives no da un número de días, así que no se cuenta ninguno.
letters-rule-months = { $count ->
 [one] un mes
 *[other] { $count } meses
}
letters-rule-days = { $count ->
 [one] un día
 *[other] { $count } días
}
letters-rule-working-days = { $count ->
 [one] un día hábil
 *[other] { $count } días hábiles
}
letters-rule-moved = { $rule }, trasladado desde el { $day }
letters-law-eu-eea = El mes es el del RGPD, artículo 12.3. Según el Reglamento 1182/71, el día del envío no se cuenta y un último día en fin de semana o festivo pasa al siguiente día hábil. Otros festivos de tu país pueden retrasarlo más.
letters-law-uk = El mes es el del RGPD del Reino Unido, artículo 12A, vigente desde febrero de 2026. Puede empezar más tarde o detenerse mientras AliExpress espera algo que necesita de ti. Un último día en fin de semana o festivo pasa al siguiente día hábil.
letters-law-ch = Los 30 días son los del artículo 25.7 de la FADP. Valen por regla general y para una copia; para la supresión no hemos verificado ningún número.
letters-law-tr = Los 30 días son los de la Ley 6698, artículo 13. La solicitud debe estar en turco, así que esta carta lo está. Se escribió con cuidado, pero todavía no la ha leído nadie de lengua turca.
letters-law-us = Los 45 días, y 45 más con aviso, son los de la sección K de la política de privacidad de AliExpress del 30 de julio de 2026. Los promete a toda persona que vive en Estados Unidos, también donde el estado no tiene esa ley; 19 estados la tienen.
letters-law-ca = Los 30 días, y 30 más con aviso, son los del artículo 8 de la PIPEDA, para una copia. Para la supresión no hemos verificado ningún número.
letters-law-qc = Los 30 días son los de la ley de Quebec sobre información personal en el sector privado, para una copia. Para la supresión no hemos verificado ningún número.
letters-law-mx = Los 20 y 15 días hábiles son los del artículo 31; con causa justificada pueden ser más, y aquí no se descuentan los festivos. La política de AliExpress solo admite una solicitud de México desde el correo registrado. La ley pide acreditar la identidad con ella (artículo 28): añade un documento al correo y tapa lo que no haga falta mostrar.
letters-law-br = Los 15 días son los de la LGPD, artículo 19 (II), para una declaración completa de tus datos. Para la supresión no da ningún número.
letters-law-cl = La Ley 21.719 da 30 días, y 30 más, desde el 1 de diciembre de 2026 según su propio texto. Un proyecto de ley lo aplazaría y no hemos confirmado su entrada en vigor: por eso la carta no nombra ninguna ley.
letters-law-kr = Los 10 días son los del decreto de aplicación de la PIPA, artículos 41 y 43; el acceso puede aplazarse con motivos. El derecho a la supresión es de quien ha tenido acceso, así que la carta de supresión pide ambas cosas. La representante de AliExpress en Corea es AliExpress Korea Co., Ltd.
letters-law-jp = La ley pide una copia sin demora. Hasta dónde llega la supresión no lo hemos verificado.
letters-law-au = La ley pide una copia en un plazo razonable. Hasta dónde llega la supresión no lo hemos verificado.
letters-law-il = El derecho a ver los datos es el del artículo 13; su número de días y hasta dónde llega la supresión no los hemos verificado.
letters-law-sa = Los 30 días, y 30 más con aviso, son los del reglamento de aplicación de la Ley de protección de datos personales.
letters-law-cis = No hemos verificado ninguna ley de estos países, así que la carta no nombra ninguna.
letters-law-other = No hemos verificado ninguna ley para donde vives, así que la carta no nombra ninguna.
letters-from-account = Envíala desde el correo de la cuenta: así AliExpress puede ver que viene de ti.
letters-cis-address = En estos países rige la política de privacidad de aliexpress.ru, así que esta dirección puede no ser la correcta. Busca la dirección en esa política y escribe también allí.
letters-copy = Copiar la carta
letters-copied = Copiada.
letters-not-copied = Este navegador no dejó copiarla. Selecciona la carta de arriba y cópiala a mano.
letters-download = Descargar como texto
letters-mail = Abrir en el programa de correo
letters-mail-long = Copiar y abrir en el programa de correo
letters-mail-long-why = Este texto es demasiado largo para un enlace de correo en algunos programas. El botón lo copia y abre un correo solo con dirección y asunto: pega el texto allí.
letters-help-centre = Abrir el centro de ayuda
letters-sent = La he enviado
letters-sent-before = Anotaste que enviaste esta carta el { $date }. Se quedan ese día y el plazo de respuesta, salvo que la hayas enviado otra vez.
letters-sent-keep = Dejar ese día
letters-sent-anew = La he enviado otra vez hoy
letters-missing = Todavía falta: { $fields }.
letters-named = «{ $name }»
letters-draft = Un borrador en palabras sencillas, no asesoría legal. Leyes y direcciones a noviembre de 2026.

letters-state-sent = Anotaste que la enviaste el { $date }.
letters-state-due = Respuesta hasta el { $due }.
letters-state-due-rule = Respuesta hasta el { $due } ({ $rule }).
letters-state-copy = Anotaste que llegó la copia ({ $date }).
letters-state-erased = Anotaste que se confirmó la supresión ({ $date }).
letters-state-overdue = <b>{ $days ->
 [one] { $days } día de retraso.
 *[other] { $days } días de retraso.
}</b>
letters-state-confirmed = Anotaste que respondieron como pedías.
letters-state-refused = Anotaste que la denegaron.
letters-state-no-answer = Anotaste que no llegó respuesta.

letters-say-copy = Llegó la copia
letters-say-erased = Confirmaron la supresión
letters-record = Cartas
source-law = la propia ley
source-law-lists = autoridades y bufetes
source-mails = correos que se han visto
go-letter-appeal = Apelar ante AliExpress
go-letter-company-complaint = Reclamar a AliExpress
go-letter-stop = Detener la solicitud
