### Palabras de la sección posterior al cierre: los días, las cartas sin respuesta y lo que queda por borrar.

after-lead = Estos días se cuentan desde la solicitud de cierre. Empiezan cuando digas que la has enviado.
after-to-close = Ir al cierre
after-lead-sent = Enviaste la solicitud el { $date }. AliExpress no da ningún plazo; estos días son nuestros, para que el silencio no pase inadvertido.
clock-day = Día { $day }
clock-figure = { $day }
ruler-today = Hoy, día { $day }
ruler-done = día { $day }: hecho
ruler-todo = día { $day }: por resolver
ruler-unknown = día { $day }: sin comprobar
ruler-later = día { $day }: vendrá después

statements = Revisa tus movimientos otra vez
statements-later = Vendrá después. Tarjetas, y pagos automáticos en PayPal o Klarna
statements-now = Last Orders no puede verlos. Mira las tarjetas y los pagos automáticos en PayPal o Klarna

how-confirm-closed = Un último correo debería decir que la cuenta está cerrada. Guárdalo también fuera del buzón: es tu prueba si más tarde te cobran algo.
how-try-sign-in = Cierra primero la sesión y prueba después con la contraseña que sabes correcta. Solo un rechazo dice algo: una página que te pide iniciar sesión no dice nada.
how-sign-out-of-app = En los ajustes de la aplicación, en cada teléfono y tableta. Una persona pudo usarla más de una semana después del cierre.
how-uninstall-app = Borra antes sus datos donde se pueda. Después desinstálala de cada teléfono y tableta.
how-clear-app-data = En Android: Ajustes, Aplicaciones, AliExpress, Almacenamiento, borrar datos, antes de desinstalarla. En un iPhone los datos se van con la aplicación. Las imágenes que guardaste de ella se quedan.
how-clear-site-data = Last Orders llega solo a este navegador. En los demás que usaste con AliExpress, haz lo mismo en sus ajustes.
how-remove-passwords = Hazlo después de probar a iniciar sesión, que necesita la contraseña.
how-keep-mailbox = Los avisos legales van al correo de la cuenta y se dan por recibidos a las 24 horas. Consérvalo, y míralo, hasta que hayan llegado todas las respuestas y todos los reembolsos.
how-unsubscribe = Sigue el enlace al pie de cada correo. Debería bastar con pulsar un botón, sin pedirte nunca la contraseña.
how-report-spam = Hazlo en tu buzón. Desde entonces, esos correos se filtran solos.
how-choose-shop = Las mismas tiendas que entre las alternativas, cada una con aquello para lo que sirve.
more-trouble-mail-after-closing = Si siguen llegando correos
more-way-other-shops = Otras tiendas

sent-again = La envié otra vez
was-refused = La rechazaron
was-answered = La respondieron
no-answer-came = No llegó respuesta
mail-came = El correo ha llegado
sign-in-failed = Falló
sign-in-worked = Funcionó
go-after-mail = Buscar en mi correo
go-after-wipe = Ver qué se borra
go-after-passwords = Ver dónde están
go-letter-follow-up = Escribir a soporte
go-letter-erasure = Pedir la supresión
go-letter-complaint = Escribir a la autoridad

taken-back = Dijiste que al final la solicitud no se envió
taken-back-what = Sus días y su registro siguen aquí. Di qué es lo correcto.
taken-back-sent = Sí la envié
taken-back-remove = Quitar días y registro

put-in-calendar = Poner estos días en mi calendario
calendar-alarm = Con una alarma a las nueve de la mañana de cada día
calendar-day = Cierre de AliExpress, día { $day }
calendar-letter = AliExpress: plazo de respuesta, { $name }
calendar-letter-what = Pasado este día, di en Last Orders en qué quedó.
remind = Recordármelo en este navegador
remind-stop = Dejar de recordármelo
calendar-note = El archivo nombra a AliExpress, y tu calendario puede enviarlo a su propio servicio.
reminders-off = Los recordatorios de este navegador se quedan en este equipo.
reminders-asking = El navegador te pregunta por las notificaciones. Hasta que respondas, te lo recuerda el número del botón de la barra.
reminders-notify = Cada uno de estos días llega una notificación, y el botón de la barra muestra cuántas cosas te esperan.
reminders-badge = Las notificaciones no están permitidas, así que solo te lo recuerda el número del botón de la barra.

after-letters = Cartas que esperan respuesta

after-mail = Encuentra su correo
after-mail-what = Cada enlace abre una búsqueda en tu propio buzón, en otra pestaña. Last Orders no ve nada de ello.
mail-closing = El correo de cierre
mail-closing-what = No se sabe quién lo envía. El correo sobre pedidos llegaba de notice.aliexpress.com. Mira también en spam y guárdalo: es tu prueba.
mail-adverts = Publicidad, para darte de baja
mail-adverts-what = El enlace de baja está al pie de cada correo. Marca como spam lo que siga llegando.
mail-elsewhere = Si la búsqueda sale vacía, o en cualquier otro buzón, escribe:

after-wipe = Borra lo que AliExpress dejó en este navegador
after-wipe-what = Cierra tu sesión en estos sitios en este navegador. Mejor no antes del día 14: hasta entonces puede que tengas que mirar algo en el sitio. Lo que ha guardado Last Orders se queda, también tu registro y tu copia.
wipe-goes = Se borrará
wipe-kinds = Tipos de datos
wipe-stays = Se conservará
site-aliexpress = AliExpress: aliexpress.com y aliexpress.us, con todos sus servidores conocidos
site-images = Sus imágenes y contadores: alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru, otra empresa, con cuentas propias
site-alibaba = alibaba.com: se entra con la misma cuenta
site-alipay = alipay.com: pagos
kind-cookies = las cookies
kind-localStorage = el almacenamiento local
kind-indexedDB = las bases de datos
kind-serviceWorkers = los programas en segundo plano
kind-cacheStorage = las páginas guardadas
kind-fileSystems = los archivos guardados
kind-cache = los archivos en caché
wipe-scope-chromium = Este navegador quita las cookies de todo un sitio, y lo demás de cada servidor nombrado abajo.
wipe-scope-firefox = Firefox quita todo esto de cada servidor nombrado abajo, y de ningún otro.
wipe-stays-what = Todos los demás sitios, tu historial, tus descargas y tus contraseñas guardadas.
wipe-by-hand-chromium = Un servidor que no esté nombrado abajo puede conservar algo. Para mirarlo: Configuración, Privacidad y seguridad, Cookies de terceros, Ver todos los datos de sitios; busca aliexpress.
wipe-by-hand-firefox = Archivos en caché: una extensión solo podría borrar los de todos los sitios, así que se quedan. A mano: Ajustes, Privacidad y seguridad, Limpiar datos, solo los archivos en caché. Un servidor que no esté nombrado abajo puede conservar algo: Administrar datos, busca aliexpress.
wipe-by-hand-android = Firefox para Android no deja que una extensión borre lo que guarda un sitio, así que hazlo a mano. Abre aliexpress.com, toca el candado junto a la dirección y borra ahí las cookies y los datos del sitio. Haz lo mismo en aliexpress.us si lo usaste.
wipe-choices = Se queda también, salvo que lo marques
wipe-hosts = { $count ->
 [one] El servidor, por su nombre
 *[other] Los { $count } servidores, por su nombre
}
wipe = Borrar esto ahora
wipe-at-work = Borrando
wipe-permission = Puede que el navegador pregunte si Last Orders puede borrar datos. Ese permiso se devuelve enseguida.
wiped-refused = No se permitió, así que no se ha borrado nada.
wiped-done = Borrado, según el navegador: { $what }, de { $count ->
 [one] { $count } servidor
 *[other] { $count } servidores
}.
wiped-failed = El navegador no borró: { $what }. Vuelve a pulsar, o bórralo a mano como se explica arriba.
wiped-left-chromium = No se ha mirado: servidores que no están nombrados arriba y otros navegadores.
wiped-left-firefox = No se ha mirado: archivos en caché, servidores que no están nombrados arriba y otros navegadores.
wiped-given-back = El permiso se ha devuelto.
wiped-not-given-back = No se pudo devolver el permiso. Puedes quitarlo en la lista de extensiones del navegador.

after-passwords = Dónde están las contraseñas guardadas
after-passwords-what = Ninguna extensión puede quitarlas. Escribe la dirección en la barra de direcciones y busca aliexpress.
passwords-chrome = En Chrome
passwords-firefox = En Firefox
passwords-edge = En Edge
passwords-edge-where = Configuración, Contraseñas
passwords-safari = En Safari, iPhone y iPad
passwords-safari-where = La aplicación Contraseñas, o Ajustes, Contraseñas
passwords-others = Un gestor de contraseñas propio tiene su propia búsqueda. El mismo acceso puede servir para Alibaba.com: consérvalo si lo usas.

after-record = El registro del cierre
record-title = Registro del cierre de una cuenta de AliExpress
after-record-what = Cómo estaba todo cuando dijiste que la solicitud se había enviado, { $when }: qué se comprobó, con qué pruebas, y qué se guardó.
record-checked = { $count ->
 [one] Qué se comprobó: { $count } cosa
 *[other] Qué se comprobó: { $count } cosas
}
record-done-seen = { $what }. Visto { $when }
record-done-bare = Visto { $when }
record-told = Marcado por ti como hecho, { $when }
record-by-word = { $what }, según tú en { $told } de { $shown }. Visto { $when }
record-todo-seen = { $what }. Visto { $when }
record-todo-bare = Había algo abierto, { $when }
record-unknown-seen = No cuenta como comprobado: { $what }, visto { $when }
record-unchecked = No se vio nada
record-set-aside-seen = Apartado por ti, { $when }. { $what }
record-set-aside-bare = Apartado por ti, { $when }
record-acknowledged = Lo que confirmaste
record-note = Una nota tuya
record-note-what = Un número de solicitud, por ejemplo, o con quién hablaste.
record-note-keep = Guardar la nota
record-note-changed = Aún sin guardar
record-note-kept = Guardada en este equipo
record-save-html = Guardar como página
record-save-json = Guardar como datos
record-personal = Nada en él dice quién eres, salvo tu nota.
record-foot = Hecho por Last Orders en este equipo, { $when }. Last Orders no forma parte de AliExpress.
