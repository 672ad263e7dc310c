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
receipts-review = Tu valoración
receipts-links = Direcciones en AliExpress
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
