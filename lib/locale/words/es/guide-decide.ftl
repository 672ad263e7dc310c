### Palabras de la primera sección de la guía: ¿es cerrar la respuesta?

decide-lead = El cierre es definitivo. Di qué te molesta y verás primero las alternativas que conservan la cuenta. Lo que marques se queda en este equipo.
reasons = ¿Por qué quieres irte?
reason-privacy = Cómo se guardan y se usan mis datos personales
reason-unwanted-mail = Demasiados correos y notificaciones
reason-shopping-risk = Fraudes, estafas o falsificaciones
reason-unused = Ya no la uso, y alguien podría usarla sin que me entere
reason-poor-support = Disputas sin resolver, o un soporte que no ayuda
reason-better-shop = Otra tienda me conviene más
reason-settle = Resuelve antes la disputa: solo puedes responder mientras puedas entrar.
reason-settle-how = Cómo resolverla

ways = Alternativas menos drásticas
ways-found = { $count ->
 [0] Marca un motivo y verás primero las alternativas que le responden.
 [one] Una alternativa responde a lo que has marcado.
 *[other] { $count } alternativas responden a lo que has marcado, la más cercana primero.
}
ways-all = Todas
ways-others = Otras alternativas
enough = Con esto me basta
letter-ready = Hay una carta preparada
open-mail-settings = Abrir los ajustes de correo
open-help-centre = Abrir el centro de ayuda
open-privacy-centre = Abrir el centro de privacidad
open-cookie-settings = Abrir los ajustes de cookies
open-account-settings = Abrir los ajustes de la cuenta
open-account-home = Abrir mi cuenta
open-addresses = Abrir mis direcciones

way-mute-notifications = Silencia correos y avisos
way-mute-notifications-why = La cuenta sigue y la publicidad se queda fuera. Puede que sigan llegando correos sobre tus pedidos.
way-mute-notifications-walk =
    En los ajustes de correo, desmarca los correos que no quieras.
    En la aplicación, abre los ajustes, luego las notificaciones, y apaga lo que no quieras.
    Los ajustes del propio teléfono también pueden limitar o parar los avisos de la aplicación.
way-pause-account = Deja la cuenta en pausa
way-pause-account-why = Un descanso sin cerrar. En el sitio no se encontró ningún botón para ello, así que lo tiene que hacer el soporte.
way-pause-account-walk =
    Escribe al soporte: pide una desactivación temporal y explica por qué.
    Pregunta cómo volver y guarda la respuesta.
    No uses la antigua página «deactivate»: su casilla «Release my account at the same time» acababa con la cuenta para siempre.
way-privacy-settings = Comparte menos
way-privacy-settings-why = Se transmite menos y se muestra menos. Lo que AliExpress ya guarda, lo guarda.
way-privacy-settings-walk =
    En el centro de privacidad, busca la cesión de datos y «Advertising Preferences», y rechaza lo que no necesites.
    En la aplicación, abre «Settings» y luego «Privacy setting», y desactiva las recomendaciones y los anuncios personalizados.
    En los ajustes de cookies, rechaza lo que no haga falta. Valen solo para este navegador.
    En los ajustes de la cuenta, mira qué ven otras personas de tu perfil.
way-close-features = Cancela solo un servicio
way-close-features-why = Nada que te puedan cobrar y menos que perder: sin suscripción, sin tarjeta guardada, sin direcciones viejas.
way-close-features-walk =
    Cancela suscripciones y membresías. Busca VIP en tu cuenta.
    Quita las tarjetas guardadas y otras formas de pago.
    Quita las direcciones que ningún pedido abierto necesite.
    Si tienes cuentas de sobra, cierra esas y quédate con la que usas.
way-other-shops = Compra en otra parte
way-other-shops-why = Puedes comprar en otra parte y dejar esta cuenta como está.
shop-amazon = Amazon: casi de todo
shop-ebay = eBay: nuevo y usado
shop-walmart = Walmart: una gran cadena de tiendas
shop-alibaba = Alibaba.com: la empresa matriz de AliExpress, para empresas

truths = Qué significa cerrar, hasta donde se sabe
truths-ends = Qué termina
truth-history = Cuenta con perder el historial de pedidos, con su seguimiento y sus recibos, y las reseñas que escribiste.
truth-history-source = Lo dicen varias guías; no se encontró ninguna lista oficial
truth-no-undo = No se conoce vuelta atrás. Una cuenta nueva empezaría vacía.
truth-no-undo-source = No se encontró ninguna. Una persona cuenta que se hizo en 24 horas
truth-eu = En la UE, el EEE y el Reino Unido puedes terminar el contrato en cualquier momento cerrando la cuenta. Un pedido válido que entonces no esté acabado se «completa o reembolsa», según las circunstancias y la causa.
truth-eu-source = Condiciones de AliExpress para la UE, el EEE y el Reino Unido, { $clause }, de { $dated }
truth-vip = Una membresía VIP se renueva cada 365 días, y una prueba de 30 días se convierte en un año de pago. Si la cancelas dentro del primer plazo, que depende de tu país, te devuelven toda la cuota; después, una parte. Si termina con la cuenta, no te devuelven nada: cancélala antes.
truth-vip-source = Acuerdo VIP de AliExpress, { $clause }, de { $dated }
truths-stays = Qué se queda
truth-data = AliExpress guarda algunos datos por obligaciones legales y disputas. No dice cuánto tiempo.
truth-data-source = Política de privacidad de AliExpress, sección { $clause }, de { $dated }
truth-debts = Lo que debas por un pago aplazado u otro crédito se lo sigues debiendo a quien lo concedió, con sus propias condiciones. Cerrar la cuenta no acaba con la deuda.
truth-debts-source = Condiciones de AliExpress para la UE, el EEE y el Reino Unido, { $clause }, de { $dated }: valen las condiciones del prestamista. Que la deuda se queda es nuestra lectura
truth-mailbox = Conserva un tiempo el buzón de esta cuenta. Los avisos legales van a él y se dan por recibidos a las 24 horas.
truth-mailbox-source = Condiciones de AliExpress para la UE, el EEE y el Reino Unido, { $clause }, de { $dated }
truth-app = La aplicación puede seguir funcionando durante días. Cierra tú la sesión en ella.
truth-app-source = Lo cuenta una persona: más de una semana
truth-alibaba = Alibaba.com comparte el inicio de sesión y tiene su propia página de cierre, en myprivacy.alibaba.com. No confundas una con otra: lee la dirección antes de pulsar.
truth-alibaba-source = Ambas páginas se conocen por su dirección. Qué le hace a una cerrar la otra, nadie lo ha dicho
truth-russia = Las cuentas de aliexpress.ru y tmall.ru se quedan. Son de otra empresa y aquí no se tratan.
truth-russia-source = Varias fuentes coinciden
truths-unsaid = Qué no ha dicho nadie
truth-conditions = Qué hay que resolver antes. Aquí contamos lo que puedes perder; AliExpress no pone condiciones por escrito.
truth-conditions-source = No se encontró ninguna lista oficial. Páginas no oficiales dicen que los pedidos abiertos y los pagos aplazados sin pagar impiden cerrar
truth-time = Cuánto tarda.
truth-time-source = AliExpress no da ningún plazo
truth-money = Qué pasa con saldo, bonos, monedas, cupones y tarjetas regalo. Úsalos o muévelos antes.
truth-money-source = No se encontró nada oficial, tampoco si el saldo es dinero que deba devolverse

want-close = Aun así quiero cerrar
decided-close = Quieres cerrar
decided-close-what = No se ha enviado nada a nadie. Ahora toca resolver lo abierto, guardar lo tuyo y cancelar lo que se renovaría.
