### Die Namen der Seiten, die wir kennen.

page-account-home = Dein Konto
page-account-security = Passwort und E-Mail
page-account-settings = Kontoeinstellungen
page-addresses = Deine Adressen
page-close-account = Konto schließen
page-coins = Deine Coins
page-cookie-settings = Cookie-Einstellungen
page-coupons = Deine Gutscheine
page-deactivate-account = Konto deaktivieren
page-help-centre = Hilfecenter
page-mail-settings = E-Mail-Einstellungen
page-messages = Nachrichten
page-order-detail = Eine Bestellung
page-order-list = Deine Bestellungen
page-order-tracking = Sendung verfolgen
page-password-reset = Neues Passwort
page-privacy-centre = Datenschutzcenter
page-receipt = Beleg
page-refund-case = Ein Fall
page-refund-list = Erstattungen und Streitfälle
page-review-list = Deine Bewertungen
page-robot-check = Prüfung von AliExpress
page-sign-in = Anmeldung
page-wallet = Deine Wallet
