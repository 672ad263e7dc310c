### Los nombres de las páginas que conocemos.

page-account-home = Tu cuenta
page-account-security = Contraseña y correo
page-account-settings = Ajustes de la cuenta
page-addresses = Tus direcciones
page-close-account = Cerrar la cuenta
page-coins = Tus monedas
page-cookie-settings = Ajustes de cookies
page-coupons = Tus cupones
page-deactivate-account = Desactivar
page-help-centre = Centro de ayuda
page-mail-settings = Ajustes de correo
page-messages = Mensajes
page-order-detail = Un pedido
page-order-list = Tus pedidos
page-order-tracking = Seguimiento
page-password-reset = Contraseña nueva
page-privacy-centre = Centro de privacidad
page-receipt = Recibo
page-refund-case = Un caso
page-refund-list = Reembolsos y disputas
page-review-list = Tus reseñas
page-robot-check = Una comprobación de AliExpress
page-sign-in = Inicio de sesión
page-wallet = Tu cartera
