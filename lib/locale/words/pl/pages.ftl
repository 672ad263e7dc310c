### Nazwy stron, które znamy.

page-account-home = Twoje konto
page-account-security = Hasło i e-mail
page-account-settings = Ustawienia konta
page-addresses = Twoje adresy
page-close-account = Zamknięcie konta
page-coins = Twoje monety
page-cookie-settings = Ustawienia cookie
page-coupons = Twoje kupony
page-deactivate-account = Dezaktywacja konta
page-help-centre = Centrum pomocy
page-mail-settings = Ustawienia e-maili
page-messages = Wiadomości
page-order-detail = Jedno zamówienie
page-order-list = Twoje zamówienia
page-order-tracking = Śledzenie
page-password-reset = Nowe hasło
page-privacy-centre = Centrum prywatności
page-receipt = Potwierdzenie zakupu
page-refund-case = Jedna sprawa
page-refund-list = Zwroty pieniędzy i spory
page-review-list = Twoje opinie
page-robot-check = Kontrola AliExpress
page-sign-in = Logowanie
page-wallet = Twój portfel
