### Palabras de la sección «Tu copia» de la guía: lo guardado, y los archivos a los que va y de los que vuelve.

archive-kept = { $orders ->
 [one] Hay { $orders } pedido en este equipo.
 *[other] Hay { $orders } pedidos en este equipo.
}
archive-oldest = El más antiguo es del { $day }.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [one] Está completo.
  *[other] Todos están completos.
 }
 [one] { $complete ->
  [0] Está incompleto.
  *[other] Completos: { $complete }. Incompletos: { $incomplete }.
 }
 *[other] { $complete ->
  [0] Todos están incompletos.
  *[other] Completos: { $complete }. Incompletos: { $incomplete }.
 }
}
archive-all = Son todos tus pedidos, hasta donde AliExpress los muestra.
archive-no-guess = Lo que falta no se rellena con suposiciones.
archive-broken = { $count ->
 [one] Hay { $count } registro más que no se puede leer. Se queda donde está y no entra en ningún archivo.
 *[other] Hay { $count } registros más que no se pueden leer. Se quedan donde están y no entran en ningún archivo.
}
archive-none = Aún no se ha guardado nada
archive-none-what = El historial de pedidos se pierde con la cuenta. Desde que lo actives, cada pedido que AliExpress te muestre se copia en este equipo: artículos, precios, fechas, enlaces, reseñas. Nunca una dirección postal, un teléfono ni un correo.
archive-waiting = La copia está activada; aún no hay pedidos
archive-waiting-what = Abre tus pedidos en AliExpress. La página muestra diez al principio. En ella, Last Orders te ofrece cargar los más antiguos.
archive-keep = Guardar una copia en este equipo
archive-keep-no-more = Dejar de guardar
archive-keeps = La copia está activada: cada pedido que AliExpress te muestra se copia aquí.
archive-keeps-not = La copia está desactivada. Lo que hay aquí se queda.
archive-reading = Leyendo tu copia
archive-unread = Ahora mismo no se pudo leer tu copia

archive-save = Guardar todo en un archivo
archive-add-copy = Añadir la copia oficial
archive-load = Cargar un archivo guardado
archive-others = Otros archivos
archive-others-what = El archivo único es un zip. Contiene todos estos, tus reseñas, el registro del cierre y una lista de lo que está completo y lo que falta. Todo se hace en este equipo.
archive-make-xlsx = Hoja de cálculo (.xlsx)
archive-csv-separator = Entre columnas
archive-csv-comma = coma
archive-csv-semicolon = punto y coma
archive-csv-tab = tabulador
archive-csv-decimal = Decimales
archive-csv-what = Las tablas son CSV: elige aquí lo que espera tu programa de hojas de cálculo. El .xlsx no necesita ajustes.
archive-make-receipts = Recibos para imprimir
archive-make-orders-csv = Tabla de pedidos
archive-make-items-csv = Tabla de artículos
archive-make-json = Archivo JSON
archive-copy-how = Cómo conseguir la copia de AliExpress
archive-copy-walk = Abre el centro de privacidad de AliExpress y pide una copia de tus datos. Aquí no se sabe en qué lugar de esa página está.
    Busca la respuesta en el centro de privacidad y en tu correo. En la UE la ley da un mes para ella.
    Guarda el archivo y ábrelo enseguida. Una queja de julio de 2025 habla de uno que solo se abrió una vez.
    Añádelo aquí o suéltalo en esta página. Se comprueba y se compara con lo guardado.
archive-copy-letter = ¿Sin respuesta? Escribe una carta

archive-doing-make = Haciendo el archivo
archive-doing-read-pack = Leyendo el archivo
archive-doing-read-copy = Comprobando el archivo
archive-stop = Detener
archive-stopped = Detenido. No ha cambiado nada.
archive-done-make = El archivo se entregó a tu navegador, que lo pone con tus descargas. Ábrelo una vez para estar seguro.
archive-done-read-pack = El archivo se leyó. Abajo está lo que contenía.
archive-done-read-copy = El archivo se comprobó. Abajo está lo que contiene.
archive-done-drop = El pedido ya no está en este equipo.
archive-done-drop-all = Ya no hay ningún pedido en este equipo.
archive-failed-make = No se pudo hacer el archivo
archive-failed-read-pack = Este archivo no se cargó
archive-failed-read-copy = Este archivo no se añadió
archive-failed-keep = La copia sigue como estaba
archive-unharmed = Nada de lo guardado ha cambiado.
archive-totals-others = { $count ->
 [one] Otra moneda
 *[other] Otras { $count } monedas
}

archive-search = Título, tienda o número
archive-by-year = Año
archive-by-store = Tienda
archive-by-group = Estado
archive-every-year = Todos los años
archive-every-store = Todas las tiendas
archive-every-group = Cualquier estado
archive-incomplete = Incompleto
archive-shown = Se muestran { $shown } de { $total }, primero los más nuevos
archive-found = Se muestran { $shown } de { $found } encontrados; guardados: { $total }
archive-none-found = { $total ->
 [one] Tu pedido guardado no coincide
 *[other] Ninguno de tus { $total } pedidos guardados coincide
}
archive-clear = Volver a mostrar todo
archive-show-all = Mostrar todo
archive-drop-all = Borrar tu copia
archive-drop-all-ask = { $count ->
 [one] ¿Borrar { $count } pedido de este equipo?
 *[other] ¿Borrar { $count } pedidos de este equipo?
}
archive-drop-all-what = No se puede deshacer. Cuando la cuenta esté cerrada, AliExpress tampoco los mostrará.
archive-drop-none = Conservarlos

order-no-date = Fecha no vista
order-no-titles = { $count ->
 [0] Artículos aún no vistos
 [one] { $count } artículo, título aún no visto
 *[other] { $count } artículos, títulos aún no vistos
}
order-items = { $count ->
 [one] , { $count } artículo
 *[other] , { $count } artículos
}
order-no-store = Tienda no vista
order-complete-it = Abre su página una vez para completarlo
order-no-total = No visto
order-which-currency = ¿Qué moneda?
order-which-amount = ¿Cuánto?
order-group-unpaid = Sin pagar
order-group-toShip = Sin enviar
order-group-shipped = En camino
order-group-case = Caso abierto
order-group-finished = Terminado
order-group-none = Estado no visto
order-seen = Visto por última vez en AliExpress
order-no-title = Título no visto
order-times = × { $quantity }
order-no-price = precio no visto
order-complete-how = Abre su página en AliExpress con la copia activada: lo que muestre se añade.
order-conflicts = { $count ->
 [one] { $count } cosa apareció distinta en otra página. El recibo para imprimir dice cuál.
 *[other] { $count } cosas aparecieron distintas en otras páginas. El recibo para imprimir dice cuáles.
}
order-drop = Borrar de este equipo

official-opened = { $rows ->
 [0] El archivo se abrió y no tiene ninguna fila
 [one] El archivo se abrió: { $rows } fila
 *[other] El archivo se abrió: { $rows } filas
}
official-in-it = Pedidos en la copia oficial
official-kept = Pedidos guardados aquí
official-both = En ambos
official-only-there = Solo en la copia oficial
official-only-kept = Solo guardados aquí
official-newer = Solo guardados aquí, y más recientes que la copia oficial
official-unsure = En la copia oficial con un número redondeado
official-no-number = { $rows ->
 [one] { $rows } fila no tiene número de pedido y no se comparó con nada.
 *[other] { $rows } filas no tienen número de pedido y no se compararon con nada.
}
official-in-pack = Entra tal cual en el archivo único. No se guarda aquí: guarda ese archivo antes de cerrar esta página.
official-show = { $count ->
 [one] Mostrar el { $count } pedido que solo está allí
 *[other] Mostrar los { $count } pedidos que solo están allí
}
official-show-what = Abre uno en AliExpress con la copia activada y también se guarda aquí.
official-show-unsure = { $count ->
 [one] Mostrar el { $count } número redondeado
 *[other] Mostrar los { $count } números redondeados
}
official-show-unsure-what = Un programa de hojas de cálculo redondeó los números largos de este archivo, así que se perdieron sus últimas cifras. El archivo tal como lo dio AliExpress las tiene: añade ese, si aún lo conservas.
official-may-be = { $number }: puede ser el pedido { $orders }
official-unknown-number = { $number }: no se puede saber qué pedido es

import-done = { $orders ->
 [0] El archivo no contiene ningún pedido
 [one] { $news ->
  [0] { $orders } pedido en el archivo, sin nada nuevo
  *[other] { $orders } pedido en el archivo, y era nuevo
 }
 *[other] { $news ->
  [0] { $orders } pedidos en el archivo, sin nada nuevo
  *[other] { $orders } pedidos en el archivo; nuevos o más completos: { $news }
 }
}
import-verified = Ninguno de sus archivos ha cambiado desde que se hizo. Lo que ya estaba guardado sigue aquí; lo nuevo se ha añadido.
import-unverified = No se pudo comprobar del todo si ha cambiado desde que se hizo. Lo que ya estaba guardado sigue aquí; lo nuevo se ha añadido.
import-problems = { $count ->
 [one] { $count } cosa no está como debería
 *[other] { $count } cosas no están como deberían
}
problem-no-manifest = Su lista de contenidos (manifest.json) no está o no se puede leer.
problem-changed = { $file } ha cambiado desde que se hizo el archivo.
problem-lost = Falta { $file }.
problem-unlisted = { $file } está dentro, pero no en su lista. No se leyó.
problem-bad-order = El pedido número { $number } de su lista no se puede guardar tal como está y se dejó fuera.
problem-twice = El pedido { $id } aparece más de una vez. Sus datos se han combinado.
problem-bad-copy = La copia oficial que contenía se dejó fuera.
problem-count = Su lista habla de { $said } pedidos; hay { $there }.

fault-bad-request = Last Orders se pidió a sí mismo algo que no conoce. Es un error nuestro.
fault-unexpected = Last Orders no sabe por qué. Es un error nuestro.
fault-empty = El archivo está vacío.
fault-too-large = El archivo, o lo que ocupa descomprimido, es mayor de lo que puede ser un archivo así.
fault-too-many-files = Contiene más archivos de los que tiene cualquiera de los nuestros.
fault-bad-path = Un nombre dentro de él lleva fuera del archivo. No se descomprimió.
fault-broken-zip = El archivo está cortado o dañado. Descárgalo o cópialo otra vez.
fault-not-ours = El archivo no lo hizo Last Orders.
fault-broken-json = Los pedidos que contiene no se pueden leer: el archivo está dañado.
fault-older-version = Lo hizo una versión más antigua de Last Orders, en un formato que ya no se lee.
fault-newer-version = Lo hizo una versión más nueva de Last Orders. Actualiza esta y cárgalo otra vez.
fault-not-xlsx = No es un libro de Excel (.xlsx). La copia de AliExpress lo es.
fault-old-xls = Es un libro de Excel antiguo (.xls). Guárdalo como .xlsx con un programa de hojas de cálculo y añade ese.
fault-encrypted = El libro está protegido con contraseña. Guárdalo sin ella y añade ese.
fault-macros = El libro contiene macros, pequeños programas. La copia de AliExpress no tiene ninguna, así que no se leyó.
fault-broken-workbook = El libro está dañado. Vuelve a descargarlo de AliExpress.
fault-foreign-workbook = El libro no tiene ninguna hoja llamada «Order Information», como la tiene la copia de AliExpress.
fault-no-order-numbers = El libro no tiene ninguna columna de números de pedido.
fault-file = El navegador no pudo leer el archivo. Puede que se haya movido o que sea una carpeta.
fault-quota = Este navegador no tiene más sitio para Last Orders: le da unos 10 MB. Guarda todo en un archivo y borra después lo que ya no necesites aquí.
fault-write = El navegador no pudo guardarlo.
fault-read = No se pudieron cargar tus datos guardados. Inténtalo otra vez.
fault-newer = Una versión más nueva de Last Orders guardó lo que hay aquí. Actualiza esta e inténtalo otra vez.
