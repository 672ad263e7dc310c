### Palabras de los recibos para imprimir. Van al proceso que los hace.

receipts-title = Pedidos guardados de AliExpress
receipts-made = Hecho por { $by } el { $when }, con lo que mostraban las páginas de AliExpress en tu propio equipo. Es una copia para tu archivo, no una factura.
receipts-orders = { $count ->
 [one] { $count } pedido
 *[other] { $count } pedidos
}
receipts-complete = { $count ->
 [one] { $count } completo
 *[other] { $count } completos
}
receipts-incomplete = { $count ->
 [one] { $count } incompleto; en él se dice qué falta
 *[other] { $count } incompletos; en cada uno se dice qué falta
}
receipts-index = Todos los pedidos
receipts-one = Pedido
receipts-number = Número de pedido
receipts-date = Fecha
receipts-status = Estado
receipts-store = Tienda
receipts-what = Artículo
receipts-quantity = Cantidad
receipts-price = Precio
receipts-total = Importe total
receipts-case = Reembolso o disputa
receipts-case-open = Abierto la última vez que se vio
receipts-case-closed = No estaba abierto la última vez que se vio
receipts-review = Tu reseña
receipts-links = Enlaces a AliExpress
receipts-links-what = Cuando la cuenta esté cerrada, puede que no lleven a ninguna parte.
receipts-detail-link = El pedido
receipts-receipt-link = El recibo de AliExpress
receipts-tracking-link = Seguimiento
receipts-not-shown = No se mostró
receipts-gap = Incompleto
receipts-no-lines = Ninguna página abierta mostró qué había en este pedido.
receipts-more-lines = En este pedido había más de lo que aparece aquí.
receipts-unsure-lines = Ninguna página dijo si esto es todo el pedido.
receipts-missing = Ninguna página abierta lo mostró: { $what }.
receipts-unsettled = Copiado tal como se mostraba, porque no se pudo leer con certeza: { $what }.
receipts-conflict = Otra página mostró otra cosa:
receipts-seen = Visto por última vez el { $when }.
receipts-foot = Copiado por Last Orders de lo que mostraban las páginas de AliExpress. No es una factura.
receipts-field-date = fecha
receipts-field-status = estado
receipts-field-store = tienda
receipts-field-items = qué había en él
receipts-field-all-items = si eso es todo
receipts-field-item-title = título
receipts-field-item-variant = variante
receipts-field-item-quantity = cantidad
receipts-field-item-price = precio
receipts-field-total = importe total
archive-totals = Lo pedido, por año
archive-totals-what = Lo que sumaron los pedidos, incluidos los cancelados y los reembolsados.
archive-totals-left = { $count ->
 [one] { $count } pedido no está incluido en los totales: su total, moneda o año no es seguro.
 *[other] { $count } pedidos no están incluidos en los totales: su total, moneda o año no son seguros.
}
archive-and-others = { $count ->
 [one] y { $count } más
 *[other] y { $count } más
}
receipts-year = Año
receipts-sum = Suma
sheet-orders = Pedidos
sheet-items = Artículos
sheet-reviews = Reseñas
sheet-missing = Qué falta
sheet-variant = Variante
sheet-currency = Moneda
sheet-total-shown = Importe total tal como se mostraba
sheet-price-shown = Precio tal como se mostraba
sheet-not-shown = No lo mostró ninguna página
sheet-unsettled = Copiado tal como se mostraba, sin certeza
sheet-conflict = Otra página mostró otra cosa
sheet-seen = Visto por última vez (UTC)
sheet-product = Número de producto
sheet-link = Página del producto
sheet-review-date = Fecha de la reseña

start-title = Empieza aquí
start-lead = Tu propia copia de lo que AliExpress te mostró. Cuando la cuenta esté cerrada, nadie podrá volver a hacerla: guarda el zip tal cual, en dos sitios.
start-unpack = Descomprime primero el zip. Los enlaces de abajo solo funcionan en la carpeta descomprimida.
start-people = Para leer
start-receipts = Cada pedido como recibo, para leer o imprimir, con un índice y sumas por año.
start-workbook = Pedidos, artículos, reseñas y lo que falta, como tablas para un programa de hojas de cálculo.
start-closing = El registro del cierre: cómo estaban las cosas cuando lo pediste.
start-copy = La copia de tus datos que hace AliExpress, tal como se añadió.
start-programs = Para programas
start-csv = Las mismas tablas como texto sencillo, con comas y punto decimal.
start-json = Todo, sin cambiar un solo carácter. Su formato se describe en schema.json.
start-manifest = Lo que hay aquí y una suma de control de cada archivo: si algo cambia, se nota.
start-again = Para tener estos pedidos en otro navegador, carga allí el zip en Last Orders.
