### Palabras de la ventana y de la guía.

how-many = { $open ->
 [1] Un
 [2] Dos
 [3] Tres
 *[other] { $open }
}
next-orders-shipped = { how-many } { $open ->
 [one] paquete sigue
 *[other] paquetes siguen
} en camino
next-orders-unpaid = { next-orders } sin pagar
next-orders-to-ship = { next-orders } sin enviar
next-orders-open = { next-orders } sin terminar
next-orders = { how-many } { $open ->
 [one] pedido sigue
 *[other] pedidos siguen
}
next-orders-still-open = { next-orders } sin terminar
next-cases-still-open = { next-cases-open }
next-cases-open = { how-many } { $open ->
 [one] caso sigue abierto
 *[other] casos siguen abiertos
}
next-cases-on-orders = { how-many } { $open ->
 [one] pedido tiene
 *[other] pedidos tienen
} un caso abierto
next-case-open = Un caso sigue abierto
next-balance-left = Queda dinero en tu cartera
next-coins-left = { $coins ->
 [one] Queda { $coins } moneda por usar
 *[other] Quedan { $coins } monedas por usar
}
next-coupons-left = { $coupons ->
 [one] Queda { $coupons } cupón por usar
 *[other] Quedan { $coupons } cupones por usar
}
next-coins-and-coupons-left = Quedan monedas y cupones
next-addresses-left = { $addresses ->
 [1] Queda una dirección guardada
 *[other] Quedan { $addresses } direcciones guardadas
}

group-orders = Pedidos
group-keep-a-copy = Guarda una copia
group-wallet = Cartera
group-subscriptions = Suscripciones
group-access = Acceso
group-close = Cerrar
group-after = Después

task-receive-orders-why = Con la cuenta cerrada ya no podrás seguirlos.
task-settle-refunds-why = Solo puedes seguir un reembolso mientras puedas entrar.
task-close-disputes-why = Solo puedes responder a una disputa mientras puedas entrar.
task-save-receipts-why = Pueden servir para garantías y devoluciones. Se pierden con la cuenta.
task-save-reviews-why = Después ya no podrás consultarlas.
task-save-personal-data-why = Pide la copia mientras la cuenta exista.
task-check-wallet-why = Ningún texto oficial dice que el saldo se devuelva.
task-empty-wallet-why = Gástalo o muévelo. Ningún texto oficial dice que se devuelva.
task-use-coupons-and-coins-why = Son de esta cuenta y pueden perderse con ella.
task-find-subscriptions-why = Una membresía puede renovarse sola.
task-cancel-subscriptions-why = Según el acuerdo VIP del 1 de noviembre de 2023, cancelar devuelve toda la cuota o una parte. Cerrar no.
task-reach-mailbox-why = Para cerrar puede hacer falta un código enviado al correo o teléfono de esta cuenta.
task-remove-payment-methods-why = En una tarjeta que no está guardada no se cobra por error.
task-remove-addresses-why = AliExpress conserva algunos datos tras el cierre. Quita lo que puedas.
task-sign-in = Inicia sesión
task-sign-in-why = Al entrar ves qué está abierto. Si no puedes, pide el cierre por correo.
task-open-settings = Abre el centro de privacidad
task-open-settings-why = Allí está el formulario de cierre. Es uno de los tres caminos que nombran las condiciones de AliExpress.
task-find-close-option = Encuentra el formulario de cierre
task-find-close-option-why = Lee qué dice que terminará con el cierre.
task-submit-request-why = Solo tú pulsas el botón. No se conoce forma de deshacerlo.
task-answer-confirmation-mail = Responde al correo de confirmación
task-answer-confirmation-mail-why = Puede que te pidan confirmar. Mira también en spam.
task-await-deletion = Espera el cierre
task-await-deletion-why = AliExpress no da ningún plazo.
task-confirm-closed = Encuentra el correo de cierre
task-confirm-closed-why = Guárdalo. Es tu prueba.
task-try-sign-in-why = Ya no debería funcionar. Si funciona, la cuenta no está cerrada.
task-sign-out-of-app = Cierra sesión en la aplicación
task-sign-out-of-app-why = Se vio que seguía funcionando días después del cierre.
task-uninstall-app = Desinstala la aplicación
task-uninstall-app-why = De cada teléfono y tableta.
task-clear-app-data = Borra los datos de la aplicación
task-clear-app-data-why = Lo que dejó en el dispositivo se queda hasta que lo borres.
task-clear-site-data = Borra cookies y caché
task-clear-site-data-why = En cada navegador que usaste con AliExpress.
task-remove-passwords = Quita el acceso guardado
task-remove-passwords-why = Tu gestor de contraseñas aún lo ofrece.
task-keep-mailbox = Conserva el buzón de esta cuenta
task-keep-mailbox-why = Los avisos y respuestas siguen llegando a él.
task-unsubscribe = Date de baja de los correos
task-unsubscribe-why = El enlace está al pie de cada correo.
task-report-spam = Marca el resto como spam
task-report-spam-why = Para los que sigan llegando.
task-choose-shop = Elige otra tienda
task-choose-shop-why = Solo si quieres una.
go-sign-in = Ir a iniciar sesión
go-open-settings = { go-save-personal-data }
go-find-close-option = Ir al formulario de cierre
go-submit-request = { go-find-close-option }
go-try-sign-in = { go-sign-in }

of-total = de { $total }
need-you = { $count } por resolver
not-checked = { $count } aún sin comprobar
set-aside-by-you = { $count ->
 [one] { $count } apartada por ti
 *[other] { $count } apartadas por ti
}
tally-done = { $count ->
 [one] { $count } hecha
 *[other] { $count } hechas
}
tally-todo = { $count } por resolver
tally-unknown = { $count } sin comprobar
tally-set-aside = { $count ->
 [one] { $count } apartada
 *[other] { $count } apartadas
}
next = Siguiente
all-done = No queda nada por hacer
all-done-what = Ya puedes quitar Last Orders de este navegador.
decided = Tu decisión
decided-stay = Bien, la cuenta se queda
decided-stay-what = Tu progreso queda guardado aquí por si lo retomas.
foot-stays = La cuenta se queda
foot-stays-what = La lista es solo para cerrar
foot-ready = Listo para cerrar
foot-ready-what = Nada abierto ni sin comprobar
foot-sent = Solicitud enviada
foot-sent-what = El cierre está en marcha
foot-not-ready = No está listo para cerrar
foot-not-known = Aún no se sabe
foot-counts = { $open ->
 [one] { $open } abierta
 *[other] { $open } abiertas
}, { $unchecked } sin comprobar

more = Más
show-hints-again = Mostrar otra vez los avisos
close-by-mail = No puedo entrar: cerrar por correo
start-over = Empezar de cero
start-over-ask = ¿Empezar de cero?
start-over-goes = Se borran tus marcas, todo lo leído, tu decisión, lo escrito en cartas y la nota de que pediste tus datos.
start-over-stays = Se quedan tu copia y tus ajustes.
start-over-stays-proof = Se quedan tu copia, tus ajustes y tu prueba: el registro del cierre y las fechas de lo que enviaste.
start-over-all = Empezar de cero y borrar también la prueba
keep-all = Conservar todo
toast-imported = Progreso importado del archivo.
toast-started-over = Se empezó de cero. Aún no se ha comprobado nada.
toast-host-forgotten = Se olvidó lo leído en aliexpress.us.
problems = { $count ->
 [one] { $count } entrada guardada no se pudo leer
 *[other] { $count } entradas guardadas no se pudieron leer
}
problems-what = Lo que decían cuenta como sin comprobar. Todo lo demás está aquí.
problems-newer = Estos datos son de una versión más nueva
problems-newer-what = Actualiza esta. Hasta entonces no se guarda nada nuevo.
unreadable = No se pudieron cargar tus datos guardados
unreadable-what = No se cambió nada. Inténtalo otra vez o reinicia el navegador.
private-window = Last Orders no funciona en una ventana privada. Allí el navegador no le entrega nada, así que no lee ni guarda nada. Abre esta página en una ventana normal.
no-access = El navegador no deja que Last Orders vea AliExpress
no-access-what = Se le quitó el acceso en los ajustes del navegador: no se puede comprobar ninguna página y esta lista no puede llenarse. Tus marcas y tu copia siguen aquí.
no-access-back-chromium = Para volver: abre chrome://extensions, pulsa «Detalles» en Last Orders y permite AliExpress en «Acceso a sitios». Después carga otra vez tus páginas de AliExpress.
no-access-back-firefox = Para volver: abre about:addons, pulsa Last Orders, luego «Permisos», y activa el acceso a AliExpress. Después carga otra vez tus páginas de AliExpress.
put-aside = Quitarlas de en medio

nothing-checked = Aún no se ha comprobado nada
on-the-site = Funciona en el sitio web de AliExpress en este navegador, no en la aplicación. Si solo usas la aplicación: en el sitio también está todo, así que entra en él una vez.
nothing-checked-what = Abre tus pedidos en AliExpress. Esta lista se llena mientras visitas las páginas de tu cuenta, una tras otra.
open-my-orders = Abrir mis pedidos
ledger-stays = Se queda en este equipo
ledger-sent = Se envía a alguien
ledger-pressed = Se pulsa en tu cuenta
only-view-orders = solo «View orders», cuando lo pides
ticks-by-browser = tus marcas, por el navegador
everything = todo
nothing = nada

also-us = Lo que tienes en aliexpress.us también cuenta: es una cuenta aparte.
also-us-not = Esa no la uso

waiting = En espera
waiting-orders-shipped = En espera: { $open ->
 [one] 1 paquete
 *[other] { $open } paquetes
}
waiting-orders-to-ship = En espera: { $open ->
 [one] 1 pedido aún sin enviar
 *[other] { $open } pedidos aún sin enviar
}
waiting-orders-open = En espera: { $open ->
 [one] 1 pedido
 *[other] { $open } pedidos
}
clock-same-case = { $count ->
 [one] El mismo caso
 *[other] Los mismos casos
} de arriba
look-once-more = Revisar una vez más y cerrar
come-later = { $count ->
 [one] 1 viene después
 *[other] { $count } vienen después
}
your-copy = Tu copia
settings = Ajustes
