### Textos de Last Orders en las tiendas de extensiones y en la lista de extensiones del navegador.

name = Last Orders
summary = Deja AliExpress sin perder dinero, recibos ni datos. Muestra lo que sigue abierto y nunca actúa en la cuenta.
command = Abrir Last Orders en esta página

about = Cerrar una cuenta de AliExpress es definitivo. Con ella se pueden perder pedidos en camino, reembolsos abiertos, un saldo o el recibo que necesitas para una garantía. Last Orders te ayuda a resolver antes todo eso, a guardar tu propia copia y a cerrar cuando lo tengas todo listo.
about-law = Lo desconocido nunca parece hecho. Lo que no se ha visto en una página figura como «Sin comprobar» y nunca se cuenta como resuelto.

does = Qué hace
does-read = Lee las páginas de tu cuenta que abres tú: cuántos pedidos siguen sin terminar, si hay un reembolso sin decidir, si el saldo es cero.
does-check = Lleva una lista de lo que hay que resolver antes de cerrar, y dice en qué se basa: qué se vio, en qué página y hace cuánto.
does-lead = Te lleva a la página donde se resuelve cada cosa, y te señala el lugar.
does-copy = Guarda tu propia copia de tus pedidos y reseñas, si la quieres: para buscar en ella, imprimirla y guardarla en archivos que se abren con una hoja de cálculo o un navegador.
does-give-up = Calcula a qué renunciarías si cerraras hoy: pedidos y reembolsos en curso, devoluciones y disputas que aún puedes abrir, garantías.
does-close = Distingue la vía de cierre de las páginas que se le parecen, y dice qué te pide cada paso.
does-after = Sigue contigo en las semanas siguientes: en qué fijarte y cuándo, con recordatorios si los quieres y cartas a AliExpress para que las envíes tú.
does-languages = Habla 19 idiomas, y basta el teclado para usarlo.

never = Qué no hace nunca
never-sends = No envía nada a nadie. No hace ninguna petición a ningún servidor: sin cuenta, sin estadísticas, sin publicidad.
never-acts = Nunca actúa en tu cuenta. El único botón que pulsa es el propio «View orders» de la lista de pedidos, para llegar a los más antiguos, y solo cuando tú lo pones en marcha. Todo lo demás lo haces tú.
never-takes = Nunca guarda de una página una dirección postal, un número de teléfono, una dirección de correo, una contraseña ni un número de tarjeta.
never-elsewhere = No funciona en más páginas que las páginas de cuenta de aliexpress.com y aliexpress.us que tiene indicadas, y nunca en ventanas privadas.

asks = Qué pide, y por qué
permission-storage = Almacenamiento: para guardar en este navegador tu lista, lo leído en las páginas, tu copia de los pedidos y tus ajustes.
permission-alarms = Alarmas: para notar en el plazo de una hora que algo visto ya es demasiado antiguo para fiarse, y para avisarte en los días que elegiste.
permission-matches = Páginas de cuenta de AliExpress: para leer en ellas lo que sigue abierto y mostrar un panel pequeño en su esquina. No se lee ninguna otra página.
permission-notifications = Notificaciones (opcional): para recordarte los días después del cierre. Se pide solo cuando activas los recordatorios, y se devuelve cuando los desactivas.
permission-browsing-data = Borrar datos de navegación (opcional): para borrar lo que los sitios de AliExpress han guardado en este navegador, una vez cerrada la cuenta. Se pide solo cuando pulsas ese botón, y se devuelve enseguida.

data = Todo se queda en este navegador. Solo tus marcas pueden viajar a tus otros equipos, con la sincronización del propio navegador y a través de su fabricante, si la activas. «Borrar todo» lo borra todo.

purpose = Su único propósito es ayudarte a dejar AliExpress sin perder dinero, recibos ni datos.

whose = El nombre AliExpress se usa solo para decir con qué funciona Last Orders. Last Orders no está hecho, revisado ni respaldado por AliExpress, ni tiene relación con AliExpress. Es software libre bajo la licencia MIT.

picture-page = Mira qué sigue abierto, en la propia página
picture-popup = Una sola lista de lo que hay que resolver antes
picture-gate = Una última mirada antes de cerrar
picture-copy = Guarda tu propia copia de tus pedidos
picture-after = Contigo en las semanas siguientes
picture-tile = Cuentas claras antes de dejar AliExpress

picture-shop = Una tienda simulada con pedidos inventados
