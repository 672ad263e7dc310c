### Palabras de la segunda sección de la guía: prepararse.

prepare-lead = { $total } cosas que resolver, guardar o cancelar mientras todavía puedes entrar. Cada una muestra lo que se vio, y cuándo.
print-list = Imprimir mi lista
how = Cómo se hace
how-receive-orders = Cancela lo que ya no quieras mientras esté sin pagar o sin enviar. Para lo que va en camino, espera, o escribe al vendedor o al soporte. Pulsa el botón que confirma la recepción («Confirm received» en inglés) solo para lo que haya llegado. Pulsa el botón de debajo de la lista hasta que no salgan más pedidos: solo entonces se ha visto todo, hasta donde lo muestra AliExpress.
how-settle-refunds = Abre la lista de reembolsos y mira cada caso. Espera a que el dinero haya llegado. Si un caso no avanza, escribe al vendedor y después al soporte.
how-close-disputes = Mira cada caso, y los pedidos en disputa o congelados. Responde a lo que espera tu respuesta. En la UE, el EEE y el Reino Unido una decisión es definitiva si no la recurres en 20 días naturales.
how-save-receipts = Deja que Last Orders guarde una copia de tus pedidos según los abres, y abre la página de un pedido cuando le falte algo. Si AliExpress tiene un recibo propio, un botón del pedido lleva a él.
how-save-reviews = Abre la página de tus reseñas: lo que muestra se puede guardar aquí. Nada en ella demuestra que estén todas, así que di tú cuándo has visto el final.
how-save-personal-data = Pide una copia en el centro de privacidad. Llega como archivo .xlsx; tus pedidos están en su hoja «Order Information». Guárdalo y ábrelo enseguida: una queja de julio de 2025 habla de un archivo dañado que se abrió una sola vez. Después añádelo en «Tu copia», donde se comprueba.
how-check-wallet = Abre la cartera y revisa saldo, bonos y tarjetas regalo. Aquí solo se lee si queda algo, nunca cuánto.
how-empty-wallet = Gasta lo que quede, o muévelo si la cartera te deja. Ningún texto oficial dice qué pasa con ello al cerrar la cuenta.
how-use-coupons-and-coins = Úsalos en un último pedido, que tiene que llegar antes de cerrar. O renuncia a ellos a propósito: entonces aparta esta tarea.
how-find-subscriptions = No se conoce la dirección de la página de membresías. Busca en tu cuenta VIP, otras membresías y pagos aplazados. Puede llamarse de otra forma: vale el nombre de la página de suscripción. Después mira en los extractos de tu tarjeta, PayPal o Klarna si hay cargos periódicos.
how-cancel-subscriptions = Las reglas de AliExpress ponen «cancelar la renovación automática» al pie de la página «VIP Membership Rules». Cancela cada una antes de cerrar, también una prueba gratuita, y comprueba que no quede ninguna factura abierta. Lo que debas por pagos aplazados se lo debes a quien los concedió: págalo o llega a un acuerdo; cerrar la cuenta no acaba con la deuda.
how-reach-mailbox = Mira en los ajustes de la cuenta qué correo y qué teléfono figuran. Envía un correo a esa dirección y encuéntralo. Si ya no es tuya, cámbiala antes. Conserva este buzón también después de cerrar: allí van avisos y respuestas.
how-remove-payment-methods = Busca tarjetas guardadas y formas de pago vinculadas en tu cuenta y en su cartera. Cancela los pagos automáticos también en el otro lado: en PayPal, en Klarna o en tu banco.
how-remove-addresses = Quita cada dirección cuando ningún pedido abierto la necesite. Lo que AliExpress guarda por obligación legal no está en esa página.
more-orders = Ir a tu copia
more-letter-access = Una carta que la pide
more-trouble-open-orders = Si uno lo impide
more-trouble-open-subscriptions = Si una lo impide
