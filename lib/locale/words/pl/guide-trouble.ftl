### Słowa przewodnika na wypadek kłopotów oraz stanu obok kłopotów i pytań. Wiedza o stronie: listopad 2026.

trouble-lead = Co może przeszkodzić i co pomaga, w kolejności, w jakiej warto próbować. Tam, gdzie strona pokazała, jak jest u ciebie, jest to napisane.
show-them = Pokaż je

now-and-more = { $what }. I { $count ->
 [1] jeszcze jedna rzecz
 [one] jeszcze { $count } rzecz
 [few] jeszcze { $count } rzeczy
 [many] jeszcze { $count } rzeczy
 *[other] jeszcze { $count } rzeczy
}
now-unchecked = Z tego jeszcze niesprawdzone: { $count }
now-set-aside = Z tego pominięte przez ciebie: { $count }; nic innego nie jest do załatwienia, na ile to widziano lub zaznaczono
now-settled = Nic z tego nie jest do załatwienia, na ile to widziano lub zaznaczono
now-not-sent = Nie zanotowano tu wniosku o zamknięcie
now-waiting = Wniosek wysłany: <time>{ $ago }</time>. Odpowiedzi jeszcze nie zanotowano
now-overdue = <b>{ $late ->
 [one] { $late } dzień
 [few] { $late } dni
 [many] { $late } dni
 *[other] { $late } dnia
} po terminie.</b> Wniosek wysłany: <time>{ $ago }</time>
now-confirmed = Konto jest zamknięte, według twojej notatki. Wniosek wysłany: <time>{ $ago }</time>
now-refused = <b>Odmowa</b>, według twojej notatki. Wniosek wysłany: <time>{ $ago }</time>
now-no-answer = <b>Brak odpowiedzi</b>, według twojej notatki. Wniosek wysłany: <time>{ $ago }</time>
now-still-open = <b>Nadal otwarte:</b> ktoś był zalogowany po tym, jak konto oznaczono jako zamknięte. Wniosek wysłany: <time>{ $ago }</time>
now-signed-out = Ostatnia odczytana strona nie pokazywała zalogowanego konta. Widziano <time>{ $ago }</time>
now-kept = { $orders ->
 [one] { $orders } zamówienie jest zapisane
 [few] { $orders } zamówienia są zapisane
 [many] { $orders } zamówień jest zapisanych
 *[other] { $orders } zamówienia jest zapisane
} na tym komputerze{ $incomplete ->
 [0] { "" }
 *[other] , w tym niekompletne: { $incomplete }
}
now-kept-none = Na tym komputerze nie ma jeszcze zapisanych zamówień

to-orders = Do moich zamówień
to-refunds = Do zwrotów pieniędzy
to-messages = Do moich wiadomości
to-account = Do mojego konta
to-sign-in = Do logowania
to-password-reset = Zresetuj hasło
to-mail-settings = Otwórz ustawienia e-maili
to-closing-form = Do formularza zamknięcia
to-help-centre = Otwórz centrum pomocy
to-decide = Łagodniejsze opcje
to-prepare = Przygotowanie
to-close = Zamknięcie, część po części
to-routes = Wszystkie sposoby zamknięcia
to-last-step = O co strona może prosić na końcu
to-after = Potem: e-maile i logowanie
to-site-data = Wyczyść cookies i pamięć podręczną
to-kept-orders = Twoja kopia
to-settings = Co jest zapisywane
to-letters = Wszystkie pisma
to-letter-close = Pismo: zamknij moje konto
to-letter-stop = Pismo: wstrzymaj mój wniosek
to-letter-deactivation = Pismo: przerwa
to-letter-follow-up = Pismo: nadal brak odpowiedzi
to-letter-access = Pismo: kopia moich danych
to-letter-erasure = Pismo: usuń moje dane
to-letter-identity = Pismo: po co dokument tożsamości?
to-trouble-open-orders = Przeszkadzające zamówienia
to-trouble-cannot-sign-in = Czego spróbować
to-trouble-request-not-processed = Jeśli nic się nie dzieje
to-trouble-mail-after-closing = Jeśli e-maile nadal przychodzą

trouble-request-not-processed = Po wniosku nic się nie dzieje
trouble-request-not-processed-what = AliExpress nie mówi, ile to trwa. Jedna osoba podaje, że zamknięcie nastąpiło w ciągu 24 godzin, więc po tygodniu ciszy warto zapytać.
trouble-request-not-processed-mail = Poszukaj e-maila od AliExpress, także w folderze ze spamem. Zamknięcie może czekać na twoje potwierdzenie.
trouble-request-not-processed-parts = Przejdź zamknięcie jeszcze raz: czy ostatnia część jest zrobiona, czyli wpisanie słowa, kodu z e-maila lub zaznaczenie pola?
trouble-request-not-processed-support = Zapytaj obsługę klienta, czy twój wniosek dotarł.
trouble-request-not-processed-letter = Napisz do nich, podając datę wniosku. Pismo jest gotowe.
trouble-request-not-processed-again = Wyślij wniosek ponownie, jeśli nikt nie potrafi powiedzieć, że pierwszy dotarł.

trouble-open-orders = Przeszkadzają zamówienia lub zwroty pieniędzy
trouble-open-orders-what = Żaden oficjalny tekst nie podaje warunków. Nieoficjalne strony mówią, że zamknięcie blokują niezakończone zamówienia i niespłacone płatności odroczone. A śledzić możesz je, tylko póki możesz się zalogować.
trouble-open-orders-finish = Poczekaj na to, co jest w drodze, i naciskaj „Confirm received” tylko dla tego, co dotarło. Anuluj to, czego jeszcze nie wysłano.
trouble-open-orders-refunds = Pilnuj każdego zwrotu pieniędzy i sporu, aż się zakończy.
trouble-open-orders-final = Nie zostawiaj decyzji, z którą się nie zgadzasz: w UE, EOG i Wielkiej Brytanii staje się ostateczna, jeśli nie skierujesz sprawy dalej w ciągu 20 dni kalendarzowych.
trouble-open-orders-sellers = Napisz do sprzedawcy, jeśli nic się nie rusza.
trouble-open-orders-support = Zapytaj AliExpress, jeśli sprzedawca nie odpowiada.
trouble-open-orders-customs = Spóźniona paczka do UE może oznaczać opłatę przy odbiorze: od 1 lipca 2026 r. są to 3 euro za każdy rodzaj towaru w paczkach o wartości do 150 euro. Liczy się dzień odprawy celnej, nie dzień zamówienia.

trouble-open-subscriptions = Przeszkadza subskrypcja
trouble-open-subscriptions-what = Członkostwo VIP odnawia się co 365 dni, a 30-dniowy okres próbny zmienia się w płatny rok. Przy anulowaniu w pierwszym okresie, którego długość zależy od kraju, wraca cała opłata; później jej część. Jeśli członkostwo kończy się razem z kontem, nic nie wraca.
trouble-open-subscriptions-cancel = Anuluj każdą z nich. W przypadku VIP spójrz na dół strony „VIP Membership Rules”. Liczy się nazwa z twojej strony subskrypcji; publicznego śladu „AliExpress Premium Membership” nie znaleziono.
trouble-open-subscriptions-statements = Przejrzyj wyciągi z karty pod kątem opłat AliExpress, teraz i jeszcze raz za miesiąc.
trouble-open-subscriptions-payers = Jeśli płatność szła przez PayPal lub Klarna, zakończ płatności automatyczne także tam.
trouble-open-subscriptions-debts = Płatności odroczone i inny kredyt rozlicz z kredytodawcą. To osobna firma z własnymi warunkami, a zamknięcie konta nie kończy długu.
trouble-open-subscriptions-sold = Nie kupuj pisma w tej sprawie. Płatne serwisy sprzedają pismo „cancelling AliExpress VIP” (anulowanie AliExpress VIP), wysyłane na adres, którego nie podaje żaden oficjalny tekst, i mogą same co miesiąc pobierać opłaty.
trouble-open-subscriptions-support = Zapytaj obsługę klienta o każdą, której nie możesz anulować lub za którą pobrano opłatę po anulowaniu.

trouble-cannot-sign-in = Nie możesz się zalogować
trouble-cannot-sign-in-what = O zamknięcie konta możesz poprosić e-mailem na adres ochrony danych AliExpress, więc nie trzeba się do tego logować. Po wniosku o zamknięcie nieudane logowanie może oznaczać, że konto jest zamknięte.
trouble-cannot-sign-in-mail = Poproś o zamknięcie konta e-mailem. Pismo jest gotowe; wyślij je z adresu e-mail tego konta. Warunki AliExpress wymieniają ten sposób dla UE, EOG i Wielkiej Brytanii; gdzie indziej adres jest ten sam.
trouble-cannot-sign-in-reset = Jeśli jednak chcesz wejść, zresetuj hasło. Potrzebny jest do tego e-mail lub telefon konta.
trouble-cannot-sign-in-clear = Wyczyść pliki cookie i pamięć podręczną AliExpress w tej przeglądarce i spróbuj ponownie. To, co zapisał Last Orders, zostaje.
trouble-cannot-sign-in-support = Zapytaj obsługę klienta.
trouble-cannot-sign-in-identity = Jeśli chcą kopii dokumentu tożsamości, najpierw zapytaj, po co. Pismo jest gotowe.

trouble-account-restricted = AliExpress ograniczył konto
trouble-account-restricted-what = AliExpress informuje o tym w „Message Center” konta. W UE, EOG i Wielkiej Brytanii możesz odwołać się w ciągu 180 dni, a potem zwrócić się do certyfikowanego organu pozasądowego.
trouble-account-restricted-read = Przeczytaj wiadomość: co jest ograniczone, dlaczego i na jak długo.
trouble-account-restricted-appeal = Odwołaj się narzędziami samego AliExpress, na www.aliexpress.com/p/transparencycenter/tools.html, i zachowaj kopię tego, co piszesz.
trouble-account-restricted-bodies = Jeśli odwołanie się nie powiedzie, sprawę może zbadać organ pozasądowy; decyzja AliExpress powinna mówić, jak do niego trafić. Możesz też nadal iść do sądu.
trouble-account-restricted-mail = Jeśli chcesz tylko zamknąć konto, a nie możesz wejść, poproś o to e-mailem. Pismo jest gotowe.

trouble-mail-after-closing = E-maile nadal przychodzą
trouble-mail-after-closing-what = Poradniki podają, że e-maile przychodzą po zamknięciu. Sam e-mail nie oznacza, że konto nadal istnieje.
trouble-mail-after-closing-unsubscribe = Użyj linku do wypisania się na dole e-maila. Najpierw sprawdź, czy adres nadawcy kończy się na aliexpress.com.
trouble-mail-after-closing-spam = Te, które nadal przychodzą, oznacz jako spam.
trouble-mail-after-closing-try = Spróbuj się zalogować. Nie powinno się udać.
trouble-mail-after-closing-erasure = Poproś o usunięcie swoich danych, łącznie z adresem e-mail. Pismo jest gotowe.
