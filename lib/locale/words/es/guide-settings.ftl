### Palabras de los ajustes de la guía: qué se muestra, se guarda y se comparte, y cómo no dejar rastro.

settings-lead = Qué muestra, guarda y comparte Last Orders. Cada elección vale solo para este navegador.
switch-off = Desactivar

settings-language = Idioma
language-of-browser = Como tu navegador: { $name }

settings-hints = Avisos
hints-show = Mostrar avisos en las páginas de AliExpress
hints-show-why = El panel pequeño en la esquina de las páginas de tu cuenta. Sin él, las páginas se leen igual y esta guía se sigue llenando.
hints-hidden = Ocultos en:
hints-show-again = Mostrar otra vez

settings-words = Palabras que explicaste
explained-what = Last Orders no conocía estas palabras de AliExpress. Lo que dijiste cuenta hasta que una página muestre otra cosa.
explained-as = { $means ->
 [open] sin terminar
 *[finished] terminado
}, en «{ $place }»
toast-word = Retirado. Lo que dependía de esa palabra cuenta como sin comprobar.

settings-copies = Copias y recordatorios
copies-orders = Guardar una copia de los pedidos que miro
copies-orders-why = { $orders ->
 [0] Aún no hay ninguno guardado.
 [one] Hay { $orders } pedido guardado; se queda cuando desactivas esto.
 *[other] Hay { $orders } pedidos guardados; se quedan cuando desactivas esto.
}
copies-reminders = Recordatorios
copies-reminders-on = Este navegador te recuerda los días después del cierre
copies-reminders-off = Este navegador no te recuerda nada
copies-reminders-why = Se activa en «Después», donde están los días.

settings-sync = Otro equipo, por el navegador
sync-turn = Sincronizar mis marcas
sync-turn-why = Solo marcas: qué marcaste o apartaste, y cuándo. El fabricante de este navegador las lleva a tus otros equipos si allí tienes la sesión del navegador iniciada, su sincronización encendida y esto activado también. De dos cambios queda el más nuevo.
sync-turn-why-firefox = Solo marcas: qué marcaste o apartaste, y cuándo. Mozilla las lleva a tus otros equipos si allí tienes la sesión de Firefox iniciada, su sincronización incluye los complementos y esto está activado también. De dos cambios queda el más nuevo.
sync-android = Firefox para Android no lleva a otros dispositivos lo que guarda una extensión. Un archivo de progreso sí: guarda uno aquí y ábrelo allí.
sync-never = Aún sin comparar
sync-at = { $count ->
 [one] Hay { $count } marca
 *[other] Hay { $count } marcas
} en la sincronización del navegador. Comparado <time>{ $ago }</time>. Cuándo viajan lo decide el navegador, y no lo dice.
sync-failed-quota = A la sincronización del navegador no le queda espacio. Tus marcas de aquí están guardadas; se intenta otra vez con el próximo cambio.
sync-failed-write = La sincronización del navegador no aceptó el último cambio. Tus marcas de aquí están guardadas; se intenta otra vez con el próximo cambio.
sync-left = { $count ->
 [one] Queda { $count } marca
 *[other] Quedan { $count } marcas
} en la sincronización del navegador
sync-left-why = Quitarlas no quita nada de este equipo. Los demás equipos que sincronizan marcas conservan las suyas y dejan de sincronizarlas.
sync-empty = Quitar

settings-file = Otro equipo, por un archivo
file-what = Contiene tus marcas, lo leído de las páginas, las palabras que explicaste, tu decisión, el registro del cierre con su nota y lo que enviaste. Tu copia tiene sus propios archivos.
file-save = Guardar el progreso
file-take = Importar un archivo
file-refused = No importado: { $file }
file-refused-nothing = No se cambió nada.
file-refused-truncated = Empieza como un archivo de progreso y se corta, o se cambió a mano. Guárdalo otra vez en el otro equipo.
file-refused-foreign = No es un archivo de progreso de Last Orders.
file-refused-older = Su formato es demasiado antiguo para leerlo. Guárdalo otra vez con la versión actual de Last Orders.
file-refused-newer = Lo guardó una versión más nueva de Last Orders. Actualiza esta y luego impórtalo.
file-refused-shape = Una entrada no es como debería: { $where }. Puede que la guardara una versión más nueva de Last Orders, o que se cambiara a mano.
file-refused-ahead = Sus horas están en el futuro, así que uno de los dos relojes va mal. Ponlo en hora y guarda el archivo otra vez.
file-refused-large = Es más grande de lo que puede ser ningún progreso.
file-close = Cerrar
file-preview = En { $file }
file-made-by = Guardado por { $by }
file-counts = { $taken ->
 [0] Nada en él es más nuevo que lo que hay aquí.
 [one] Se importaría { $taken } entrada.
 *[other] Se importarían { $taken } entradas.
}{ $older ->
 [0] { "" }
 [one] { " " }{ $older } es más nueva aquí y se queda.
 *[other] { " " }{ $older } son más nuevas aquí y se quedan.
}{ $same ->
 [0] { "" }
 [one] { " " }{ $same } es igual.
 *[other] { " " }{ $same } son iguales.
}
file-new = nueva aquí
file-newer = más nueva en el archivo
file-take-in = Importarlo
file-leave = No importarlo
record-request = Tu solicitud de cierre
record-decision = { decided }
record-closing = El registro del cierre
record-words = { settings-words }

settings-about = Qué hace
about-stored = Guardado ahora: { $readings ->
 [one] { $readings } página leída
 *[other] { $readings } páginas leídas
}, { $ticks ->
 [one] { $ticks } marca
 *[other] { $ticks } marcas
}, { $orders ->
 [one] { $orders } pedido
 *[other] { $orders } pedidos
}.
about-reads = Lee las páginas de cuenta que abres, y ninguna otra: cantidades y estados. Lo que dice un pedido se guarda solo si quieres una copia, y tu dirección postal, nunca.
about-presses = No pulsa nada salvo el propio «View orders» de la lista, y solo mientras le dejas reunir pedidos.
about-version = Last Orders { $version }, software libre bajo la licencia MIT
about-whose = No lo hace AliExpress ni tiene relación con AliExpress

settings-leave = No dejar rastro
leave-what = Borra todo lo que Last Orders ha guardado en este navegador, y sus marcas en la sincronización del navegador. Tu cuenta de AliExpress y los archivos que guardaste no se tocan.
leave-ask = Borrar todo
leave-sure = ¿Borrar todo para siempre?
leave-sure-what = No hay vuelta atrás. Guarda antes lo que quizá quieras:
leave-record = Tu registro del cierre
leave-orders = { $orders ->
 [one] { $orders } pedido guardado
 *[other] { $orders } pedidos guardados
}
leave-progress = Tu progreso
leave-go = Ir a guardar
leave-save = Guardar
leave-now = Borrar todo ahora
leave-failed = No se borró
leave-failed-what = El navegador no pudo borrarlo. Lo guardado en este equipo sigue aquí. Inténtalo otra vez.
left = Todo está borrado
left-readings = Páginas leídas
left-ticks = Marcas
left-journey = Decisión, registro y solicitudes
left-orders = Pedidos guardados
left-synced = Entradas en la sincronización del navegador
left-all = Todas las entradas en este equipo
left-what = Desde ahora no se lee ni se guarda nada, hasta que abras Last Orders de nuevo o reinicies el navegador.
left-uninstall = Quitar Last Orders de este navegador
left-by-hand = A mano: abre chrome://extensions, busca Last Orders y pulsa «Quitar».
left-by-hand-firefox = A mano: abre about:addons, busca Last Orders, pulsa sus tres puntos y luego «Eliminar».
