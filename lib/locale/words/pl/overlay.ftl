### Słowa samej nakładki.

page-account-home-hint = Poszukaj członkostw i zapisanych kart
page-account-home-why = Menu prowadzi do VIP, innych członkostw i płatności. Anuluj lub usuń, co znajdziesz.
page-account-security-hint = Czy dostajesz jeszcze e-maile na ten adres?
page-account-security-why = Zamknięcie może wymagać kodu wysłanego na ten adres. Zmień go, póki możesz.
page-account-security-also-hint = Opcja zamknięcia może być w pobliżu
page-account-security-also-why = Niektóre poradniki podają, że „Close Your Account” jest w „Account Security”.
page-account-settings-hint = Sprawdź swój e-mail i numer telefonu
page-account-settings-why = Zamknięcie może wymagać kodu wysłanego na jeden z nich. Zmień je, póki możesz.
page-account-settings-also-hint = Opcja zamknięcia może być też tutaj
page-account-settings-also-why = Poradniki z lat 2022–2025 podają, że „Delete account” jest wśród tych ustawień.
page-cookie-settings-hint = Odrzuć to, czego nie potrzebujesz
page-cookie-settings-why = Dotyczy tylko tej przeglądarki. Po zamknięciu wyczyść jej pliki cookie.
page-help-centre-hint = Napisz do obsługi klienta
page-help-centre-why = Zachowaj kopię czatu. Może być potrzebna po zamknięciu konta.
page-mail-settings-hint = Odznacz niechciane e-maile
page-mail-settings-why = Jeśli powodem są e-maile, może to wystarczyć: konto możesz zachować.
page-messages-hint = Skopiuj to, co może się przydać
page-messages-why = Wiadomości od sprzedawców możesz czytać, tylko póki możesz się zalogować.
page-order-detail-hint = Zapisz potwierdzenie zakupu
page-order-detail-why = Poszukaj tu „Receipt” (potwierdzenie) i zapisz je jako plik.
page-order-tracking-hint = Śledzenie znika razem z kontem
page-order-tracking-why = Jeśli zamykasz konto, zanim paczka dotrze, zapisz jej numer śledzenia.
page-password-reset-hint = Ustaw nowe hasło
page-password-reset-why = Potem zaloguj się i działaj dalej. Brak e-maila? Może pomóc obsługa klienta.
page-privacy-centre-hint = Poproś o kopię swoich danych
page-privacy-centre-why = Poszukaj w menu kopii swoich danych. Gdy plik przyjdzie, zapisz go i od razu otwórz: u jednej osoby otworzył się tylko raz.
page-privacy-centre-also-hint = Opcja zamknięcia może być też tutaj
page-privacy-centre-also-why = Poradniki od 2021 r. wymieniają ją wśród wniosków w tym centrum, jako „Delete my account”.
page-receipt-hint = Zapisz to potwierdzenie
page-receipt-why = Wydrukuj je do pliku. Znika razem z kontem.
page-review-list-hint = Skopiuj swoje opinie
page-review-list-why = Po zamknięciu konta już ich nie obejrzysz.
page-sign-in-hint = Zaloguj się i działaj dalej
page-sign-in-why = Last Orders nie odczytuje tego, co wpisujesz. Strony konta da się odczytać po zalogowaniu.

hint-checked = Sprawdzono <time>{ $ago }</time>.
hint-elsewhere = Widziano <time>{ $ago }</time>. Jest na to osobna strona.
hint-more-orders = Są też zamówienia, których jeszcze nie pokazano.
hint-confirm = Naciskaj „Confirm received” tylko dla tego, co dotarło.
hint-no-more = Strona nie oferuje więcej: to wszystko, na ile pokazuje to AliExpress.
hint-contradicted = Masz to zaznaczone, ale strona pokazuje: <b>{ $what }</b>. Pomiń to, jeśli się bez tego obejdziesz.
shows-orders-shipped = { orders-of } w drodze
shows-orders-unpaid = { orders-of } { not-paid }
shows-orders-to-ship = { orders-of } { not-shipped }
shows-orders-open = { orders-of } { not-finished }
shows-cases-open = { cases-of } { one-open-case }
hint-part = Sprawdzone tylko częściowo
hint-no-end = Nic na stronie nie mówi, że to wszystko. Spójrz na jej koniec: czy da się pokazać więcej albo przejść na następną stronę?
nothing-here = Nic tu do zrobienia
did-receive-orders = Wszystkie dotarły
did-settle-refunds = Pieniądze wróciły
did-close-disputes = Wszystkie zakończone
did-save-receipts = Wszystkie zapisane
did-save-reviews = Wszystkie zapisane
did-empty-wallet = Jest pusty
did-use-coupons-and-coins = Nic nie zostało
did-find-subscriptions = Żadnej nie znaleziono
did-cancel-subscriptions = Wszystkie anulowane
did-reach-mailbox = Nadal działa
did-remove-payment-methods = Żadna nie jest zapisana
did-remove-addresses = Żaden nie został
that-is-all = Nie, to wszystko
asked = Wniosek o dane wysłany
stored = To kopia strony z pamięci
stored-why = Przeglądarka zachowała ją z wcześniejszej wizyty. Może być nieaktualna, więc niczego nie dowodzi.
reload = Odśwież tę stronę
hint-older = Starsze zamówienia: niesprawdzone
hint-older-why = Naciśnij „View orders” na końcu listy. Liczba się zaktualizuje.
hint-filtered = To tylko część twoich zamówień
hint-filtered-why = Otwórz pierwszą kartę, bez żadnych filtrów.
show-me = Pokaż mi
stop-showing = Nie pokazuj
show-none = Nie znaleziono tego miejsca na stronie.
shown-of = { $index } z { $found }
previous = Poprzednie
following = Następne

loading = Odczytywanie strony…
loading-why = Nic jeszcze nie policzono.
read-again = Odczytaj ponownie
robot-asks = AliExpress pyta
robot-check = AliExpress sprawdza, czy nie jesteś robotem
robot-check-why = Przejdź tę kontrolę, a strona zostanie odczytana ponownie.
signed-out = Konto jest wylogowane
signed-out-why = Ta strona nie pokazuje niczego o twoim koncie. Zaloguj się i wróć tutaj.

closing-no-undo = Nie znamy sposobu, by to cofnąć

retry = Logowanie nie powinno już działać
retry-why = Wniosek o zamknięcie jest wysłany. Spróbuj raz, starym hasłem. Jeśli wejdziesz, konto nie jest zamknięte.

offer-gate = Zobacz, co zostało przed zamknięciem
offer-orders-in-the-way = Jeśli przeszkadzają zamówienia lub zwroty pieniędzy
offer-subscription-in-the-way = Jeśli przeszkadza subskrypcja
offer-close-by-mail = Nie możesz wejść? Poproś o zamknięcie e-mailem
offer-cannot-sign-in = Jeśli nie możesz się zalogować
offer-request-not-processed = Jeśli po wniosku nic się nie dzieje
offer-mail-after-closing = Jeśli po zamknięciu nadal przychodzą e-maile
offer-mute-notifications = Jeśli powodem są e-maile: łagodniejsze opcje
offer-pause-account = Jeśli wystarczy przerwa: jak o nią poprosić
offer-privacy-settings = Jeśli powodem jest prywatność: łagodniejsze opcje
offer-close-features = Jeśli powodem jest karta lub jedna usługa: łagodniejsze opcje

keep = Zachowaj kopię na tym komputerze
keep-why = Odtąd zamówienia i opinie, które oglądasz na AliExpress, zapisują się w tej przeglądarce i nie trafiają do nikogo. Twój adres pocztowy, telefon i e-mail: nigdy.
keep-start = Zachowaj kopię
kept-orders = { $orders ->
 [one] { $orders } zapisane zamówienie
 [few] { $orders } zapisane zamówienia
 [many] { $orders } zapisanych zamówień
 *[other] { $orders } zapisanego zamówienia
}{ $incomplete ->
 [0] { "" }
 *[other] , niekompletne: { $incomplete }
}
kept-reviews = { $reviews ->
 [one] { $reviews } zapisana opinia
 [few] { $reviews } zapisane opinie
 [many] { $reviews } zapisanych opinii
 *[other] { $reviews } zapisanej opinii
}
see-orders = Otwórz swoją kopię

tour-next = Następna: { $page }
tour-seen = Obejrzane strony: { $seen } z { $total }
tour-end = Zobacz, co zostało
other-corner = Przenieś do drugiego rogu
hide-here = Ukryj na takich stronach
hidden-here = Ukryto na takich stronach
fold = Zwiń
show-more = Pokaż więcej
unsaved = Odczytu tej strony nie zapisano
covered = To naciśnięcie się nie liczy
covered-why = Coś na tej stronie zakrywa Last Orders lub ukrywa jego część. Naciśnięcia liczą się znowu, gdy widać całość. Przycisk na pasku narzędzi pokazuje tę samą listę.

report-show = Pokaż raport
