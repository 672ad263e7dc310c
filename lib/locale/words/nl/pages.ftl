### De namen van de pagina’s die we kennen.

page-account-home = Je account
page-account-security = Wachtwoord en e-mail
page-account-settings = Accountinstellingen
page-addresses = Je adressen
page-close-account = Het account sluiten
page-coins = Je munten
page-cookie-settings = Cookie-instellingen
page-coupons = Je coupons
page-deactivate-account = Het account deactiveren
page-help-centre = Helpcentrum
page-mail-settings = E-mailinstellingen
page-messages = Berichten
page-order-detail = Eén bestelling
page-order-list = Je bestellingen
page-order-tracking = Volgen
page-password-reset = Nieuw wachtwoord
page-privacy-centre = Privacycentrum
page-receipt = Bon
page-refund-case = Eén zaak
page-refund-list = Terugbetalingen en geschillen
page-review-list = Je reviews
page-robot-check = Een controle door AliExpress
page-sign-in = Inloggen
page-wallet = Je wallet
