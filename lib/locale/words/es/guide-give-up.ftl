### Palabras de la sección de la guía sobre lo que se perdería con un cierre hoy.

give-up-lead = Lo que costaría cerrar hoy, según tu copia y las páginas que abriste. No se da nada por supuesto: lo que falta también se cuenta.

doubt-none-kept = Aquí no hay ningún pedido guardado, así que no se pudo contar nada. Abre tus pedidos y deja que se guarden.
doubt-counting = { $count ->
 [one] Se está contando el pedido guardado.
 *[other] Se están contando los { $count } pedidos guardados.
}
doubt-open = { $count ->
 [one] { $count } pedido no está terminado. Sus plazos pueden empezar solo cuando llegue.
 *[other] { $count } pedidos no están terminados. Sus plazos pueden empezar solo cuando lleguen.
}
doubt-cases = { $count ->
 [one] { $count } reembolso o disputa está en curso.
 *[other] { $count } reembolsos o disputas están en curso.
}
doubt-outdated = { $count ->
 [one] { $count } pedido de tu copia está guardado como no terminado, aunque ya lo está. Abre tus pedidos una vez más, para que tu copia recoja cómo terminó.
 *[other] { $count } pedidos de tu copia están guardados como no terminados, aunque ya lo están. Abre tus pedidos una vez más, para que tu copia recoja cómo terminaron.
}
doubt-cases-unseen = Los reembolsos y disputas no se han comprobado, o hace demasiado tiempo.
doubt-unclear = { $count ->
 [one] { $count } pedido guardado no se puede evaluar: no se sabe si está terminado. Quizá lo diga su página.
 *[other] { $count } pedidos guardados no se pueden evaluar: no se sabe si están terminados. Quizá lo digan sus páginas.
}
doubt-not-kept = { $count ->
 [one] { $count } pedido que una página mostró no está en tu copia.
 *[other] { $count } pedidos que una página mostró no están en tu copia.
}
doubt-not-whole = La lista de tus pedidos no se ha visto hasta el final en los últimos 7 días: puede que a tu copia le falte alguno.
give-up-judged = { $count ->
 [one] De los pedidos que se pueden evaluar, uno tiene un plazo abierto, hasta el { $day }.
 *[other] De los pedidos que se pueden evaluar, { $count } tienen un plazo abierto. El último termina el { $day }.
}
give-up-judged-free = Ninguno de los pedidos que se pueden evaluar tiene un plazo abierto.
give-up-calendar = Poner el { $day } en mi calendario
calendar-free = AliExpress: ha terminado el último plazo que conocemos
calendar-free-what = A partir del { $day }, ningún plazo de devolución o disputa que conociéramos está abierto. Los pedidos hechos desde entonces tienen sus propios plazos: mira tus pedidos una vez más antes de cerrar.
returns-longest = Los datos no dicen dónde está el vendedor ni cuándo llegó un paquete, así que para cada pedido cuenta el plazo más largo: 90 días desde su fecha. Es también lo que la página de un pedido da para una disputa. Un pedido que llegó tarde, o se pagó tarde, puede tener más plazo. Los cancelados también se cuentan.
returns-windows = Las condiciones de AliExpress dan a los artículos con «devolución gratuita» 90 días desde el pago si el vendedor está en China continental, 15 días desde la entrega si está en la UE y 7 días desde la entrega si está en Brasil. En la UE, el EEE y el Reino Unido hay además 14 días para desistir y 2 años de garantía. Decide la página del propio pedido. Aquí los días se cuentan desde el pedido; un pago posterior da más plazo.

timeline = Los últimos días de los plazos de tus pedidos
timeline-what = Cada marca es un pedido, sobre el último día de su plazo más largo. Pulsa una columna para ver cuáles son.
timeline-reading = Se está leyendo tu copia.
timeline-unread = No se pudo leer tu copia, así que sus pedidos no se pueden mostrar uno por uno.
timeline-column = { $count ->
 [0] { $days }: ningún pedido
 [one] { $days }: { $count } pedido
 *[other] { $days }: { $count } pedidos
}
timeline-table = { $count ->
 [one] El pedido con un plazo abierto, como tabla
 *[other] Los { $count } pedidos con un plazo abierto, como tabla
}
timeline-more = { $count ->
 [one] { $count } más está en tu copia.
 *[other] { $count } más están en tu copia.
}
timeline-all = Mostrar todos
timeline-last = Último día
timeline-order = Pedido
timeline-placed = Pedido el
timeline-total = Importe total
timeline-today = Hoy
timeline-by-year = { $count ->
 [one] La fecha de uno de ellos no es segura: cuenta por el final de su año, o por el día en que se vio.
 *[other] La fecha de { $count } de ellos no es segura: cuentan por el final de su año, o por el día en que se vieron.
}

give-up-orders = Pedidos sin terminar
give-up-orders-what = Las condiciones de AliExpress para la UE, el EEE y el Reino Unido dicen que un pedido así se «completa o reembolsa», pero no cómo. Ya no podrás seguirlo.
give-up-cases = Reembolsos y disputas en curso
give-up-cases-what = La suma es lo que costaron sus pedidos; lo que te devuelvan puede ser menos. Solo puedes responder mientras puedas entrar. En la UE, el EEE y el Reino Unido una decisión es definitiva si no se recurre en 20 días naturales.
give-up-balance = Saldo
give-up-balance-what = Ningún texto oficial dice que se devuelva. Aquí nunca se lee cuánto es.
give-up-coins = Monedas y cupones
give-up-coins-what = Ningún texto oficial dice que se devuelva algo por ellos.
give-up-windows = Devoluciones y disputas que aún puedes iniciar
give-up-windows-what = Se inician en la página del pedido, que se pierde con la cuenta.
give-up-open = { $count ->
 [0] Ningún pedido terminado de tu copia tiene un plazo abierto que conozcamos
 [one] { $count } pedido terminado de tu copia puede tener un plazo abierto
 *[other] { $count } pedidos terminados de tu copia pueden tener un plazo abierto
}
give-up-guarantee = Garantía
give-up-guarantee-what = En la UE, el EEE y el Reino Unido la ley da 2 años desde la entrega. Ese derecho sigue siendo tuyo; lo que pierdes es la vía para llegar al vendedor: página del pedido, mensajes, recibo. Guarda los recibos y los nombres de los vendedores.
give-up-guaranteed = { $count ->
 [0] Ningún pedido de tu copia tiene menos de dos años
 [one] { $count } pedido de tu copia tiene menos de dos años
 *[other] { $count } pedidos de tu copia tienen menos de dos años
}
give-up-in-copy = { $count ->
 [one] { $count } de ellos está en tu copia
 *[other] { $count } de ellos están en tu copia
}
give-up-not-added = { $count ->
 [one] { $count } que una página mostró no está en tu copia, así que no se suma.
 *[other] { $count } que las páginas mostraron no están en tu copia, así que no se suman.
}
give-up-untotalled = { $count ->
 [one] { $count } no tiene un total seguro, así que no se suma.
 *[other] { $count } no tienen un total seguro, así que no se suman.
}
