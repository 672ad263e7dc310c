### I nomi delle pagine che conosciamo.

page-account-home = Il tuo account
page-account-security = Password ed email
page-account-settings = Impostazioni dell’account
page-addresses = I tuoi indirizzi
page-close-account = Chiudere l’account
page-coins = Le tue monete
page-cookie-settings = Impostazioni dei cookie
page-coupons = I tuoi coupon
page-deactivate-account = Disattivare l’account
page-help-centre = Centro assistenza
page-mail-settings = Impostazioni email
page-messages = Messaggi
page-order-detail = Un ordine
page-order-list = I tuoi ordini
page-order-tracking = Tracciamento
page-password-reset = Nuova password
page-privacy-centre = Centro privacy
page-receipt = Ricevuta
page-refund-case = Una pratica
page-refund-list = Rimborsi e controversie
page-review-list = Le tue recensioni
page-robot-check = Un controllo di AliExpress
page-sign-in = Accesso
page-wallet = Il tuo portafoglio
