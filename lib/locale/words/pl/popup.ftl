### Słowa okienka i przewodnika.

next-orders-shipped = { $open ->
 [1] Jedna paczka jest nadal w drodze
 [one] { $open } paczka jest nadal w drodze
 [few] { $open } paczki są nadal w drodze
 [many] { $open } paczek jest nadal w drodze
 *[other] { $open } paczki jest nadal w drodze
}
next-orders-unpaid = { next-orders } { not-paid }
next-orders-to-ship = { next-orders } jeszcze { not-shipped }
next-orders-open = { next-orders } nadal { not-finished }
next-orders-still-open = { next-orders } nadal { not-finished }
next-cases-still-open = { next-cases-open }
next-orders = { $open ->
 [1] Jedno zamówienie jest
 [one] { $open } zamówienie jest
 [few] { $open } zamówienia są
 [many] { $open } zamówień jest
 *[other] { $open } zamówienia jest
}
next-cases-open = { $open ->
 [1] Jedna sprawa jest
 [one] { $open } sprawa jest
 [few] { $open } sprawy są
 [many] { $open } spraw jest
 *[other] { $open } sprawy jest
} nadal { one-open-case }
next-cases-on-orders = { $open ->
 [1] Jedno zamówienie ma
 [one] { $open } zamówienie ma
 [few] { $open } zamówienia mają
 [many] { $open } zamówień ma
 *[other] { $open } zamówienia ma
} otwartą sprawę
next-case-open = Jedna sprawa jest nadal otwarta
next-balance-left = W twoim portfelu są pieniądze
next-coins-left = { $coins ->
 [one] { $coins } moneta do wykorzystania
 [few] { $coins } monety do wykorzystania
 [many] { $coins } monet do wykorzystania
 *[other] { $coins } monety do wykorzystania
}
next-coupons-left = { $coupons ->
 [one] { $coupons } kupon do wykorzystania
 [few] { $coupons } kupony do wykorzystania
 [many] { $coupons } kuponów do wykorzystania
 *[other] { $coupons } kuponu do wykorzystania
}
next-coins-and-coupons-left = Są jeszcze monety i kupony
next-addresses-left = { $addresses ->
 [1] Jeden adres jest nadal zapisany
 [one] { $addresses } adres jest nadal zapisany
 [few] { $addresses } adresy są nadal zapisane
 [many] { $addresses } adresów jest nadal zapisanych
 *[other] { $addresses } adresu jest nadal zapisane
}

group-orders = Zamówienia
group-keep-a-copy = Zachowaj kopię
group-wallet = Portfel
group-subscriptions = Subskrypcje
group-access = Dostęp
group-close = Zamknięcie
group-after = Potem

task-receive-orders-why = Po zamknięciu konta nie da się ich już śledzić.
task-settle-refunds-why = Da się je śledzić, tylko póki możesz się zalogować.
task-close-disputes-why = W sporze możesz odpowiadać, tylko póki możesz się zalogować.
task-save-receipts-why = Mogą być potrzebne do reklamacji lub zwrotu towaru. Znikają razem z kontem.
task-save-reviews-why = Po zamknięciu konta już ich nie obejrzysz.
task-save-personal-data-why = Poproś o kopię, póki konto istnieje.
task-check-wallet-why = Żaden oficjalny tekst nie mówi, że saldo jest wypłacane.
task-empty-wallet-why = Wydaj je lub przenieś. Żaden oficjalny tekst nie mówi, że wróci do ciebie.
task-use-coupons-and-coins-why = Należą do tego konta i mogą przepaść razem z nim.
task-find-subscriptions-why = Członkostwo może odnawiać się automatycznie.
task-cancel-subscriptions-why = Według umowy VIP z 1 listopada 2023 r. anulowanie zwraca całość lub część opłaty. Zamknięcie konta nie.
task-reach-mailbox-why = Zamknięcie może wymagać kodu wysłanego na e-mail lub telefon tego konta.
task-remove-payment-methods-why = Niezapisana karta nie zostanie obciążona przez pomyłkę.
task-remove-addresses-why = AliExpress zachowuje część danych po zamknięciu. Usuń, co możesz.
task-sign-in = Zaloguj się
task-sign-in-why = Po zalogowaniu widać, co jest do załatwienia. Jeśli nie możesz wejść, poproś e-mailem o zamknięcie konta.
task-open-settings = Otwórz centrum prywatności
task-open-settings-why = Tam jest formularz zamknięcia. To jeden z trzech sposobów wymienionych w warunkach AliExpress.
task-find-close-option = Znajdź formularz zamknięcia
task-find-close-option-why = Przeczytaj, co według niego skończy się wraz z kontem.
task-submit-request-why = Przycisk naciskasz tylko ty. Nie znamy sposobu, by to cofnąć.
task-answer-confirmation-mail = Odpowiedz na prośbę o potwierdzenie
task-answer-confirmation-mail-why = Może przyjść e-mailem. Zajrzyj też do spamu.
task-await-deletion = Poczekaj na zamknięcie
task-await-deletion-why = AliExpress nie mówi, ile to trwa.
task-confirm-closed = Znajdź e-mail o zamknięciu
task-confirm-closed-why = Zachowaj go. To twój dowód.
task-try-sign-in-why = Teraz nie powinno się udać. Jeśli się uda, konto nie jest zamknięte.
task-sign-out-of-app = Wyloguj się z aplikacji
task-sign-out-of-app-why = Zdarzyło się, że działała jeszcze kilka dni po zamknięciu.
task-uninstall-app = Odinstaluj aplikację
task-uninstall-app-why = Na każdym telefonie i tablecie.
task-clear-app-data = Wyczyść dane aplikacji
task-clear-app-data-why = To, co zostawiła na urządzeniu, samo nie zniknie.
task-clear-site-data = Wyczyść cookies i pamięć podręczną
task-clear-site-data-why = W każdej przeglądarce używanej do AliExpress.
task-remove-passwords = Usuń zapisane dane logowania
task-remove-passwords-why = Menedżer haseł nadal je podpowiada.
task-keep-mailbox = Zachowaj skrzynkę tego konta
task-keep-mailbox-why = Nadal przychodzą na nią zawiadomienia i odpowiedzi.
task-unsubscribe = Wypisz się z pozostałych e-maili
task-unsubscribe-why = Link jest na dole każdego e-maila.
task-report-spam = Oznacz resztę jako spam
task-report-spam-why = Jeśli nadal przychodzą.
task-choose-shop = Wybierz inny sklep
task-choose-shop-why = Tylko jeśli chcesz.
go-sign-in = Do logowania
go-open-settings = { go-save-personal-data }
go-find-close-option = Do formularza zamknięcia
go-submit-request = { go-find-close-option }
go-try-sign-in = { go-sign-in }

of-total = z { $total }
need-you = Do zrobienia: { $count }
not-checked = Niesprawdzone: { $count }
set-aside-by-you = Pominięte przez ciebie: { $count }
tally-done = Zrobione: { $count }
tally-todo = Do zrobienia: { $count }
tally-unknown = Niesprawdzone: { $count }
tally-set-aside = Pominięte: { $count }
next = Następne
all-done = Nic nie zostało do zrobienia
all-done-what = Możesz teraz usunąć Last Orders z tej przeglądarki.
decided = Twoja decyzja
decided-stay = Dobrze, konto zostaje
decided-stay-what = Twój postęp zostaje tutaj na wypadek powrotu.
foot-stays = Konto zostaje
foot-stays-what = Ta lista służy tylko do zamknięcia
foot-ready = Gotowe do zamknięcia
foot-ready-what = Nic do załatwienia ani sprawdzenia
foot-sent = Wniosek wysłany
foot-sent-what = Zamykanie trwa
foot-not-ready = Niegotowe do zamknięcia
foot-not-known = Jeszcze nie wiadomo
foot-counts = Do załatwienia: { $open }, niesprawdzone: { $unchecked }

more = Więcej
show-hints-again = Pokaż znów wskazówki
close-by-mail = Nie mogę się zalogować: zamknij e-mailem
start-over = Zacznij od nowa
start-over-ask = Zacząć od nowa?
start-over-goes = To czyści twoje zaznaczenia, wszystkie odczyty, twoją decyzję, treść wpisaną do pism i notatkę o wniosku o dane.
start-over-stays = Twoja kopia i ustawienia zostają.
start-over-stays-proof = Twoja kopia i ustawienia zostają, podobnie jak dowody: protokół zamknięcia i daty tego, co wysłano.
start-over-all = Zacznij od nowa i wyczyść też dowody
keep-all = Zachowaj wszystko
toast-imported = Zaimportowano postęp z pliku.
toast-started-over = Zaczęto od nowa. Nic jeszcze nie jest sprawdzone.
toast-host-forgotten = Usunięto wszystkie odczyty z aliexpress.us.
problems = Nie udało się odczytać { $count ->
 [one] { $count } zapisanego wpisu
 [few] { $count } zapisanych wpisów
 [many] { $count } zapisanych wpisów
 *[other] { $count } zapisanego wpisu
}
problems-what = Brakująca treść liczy się jako niesprawdzona. Cała reszta jest tutaj.
problems-newer = Te dane zapisała nowsza wersja Last Orders
problems-newer-what = Zaktualizuj tę wersję. Do tego czasu nic nowego się nie zapisuje.
unreadable = Nie udało się wczytać zapisanych danych
unreadable-what = Nic nie zmieniono. Spróbuj jeszcze raz lub uruchom ponownie przeglądarkę.
private-window = Last Orders nie działa w oknie prywatnym. Przeglądarka nie daje mu tam danych, więc niczego nie odczytuje i nie zapisuje. Otwórz tę stronę w zwykłym oknie.
no-access = Przeglądarka nie wpuszcza Last Orders na AliExpress
no-access-what = Dostęp odebrano w ustawieniach przeglądarki, więc żadnej strony nie da się sprawdzić, a ta lista się nie wypełni. Twoje zaznaczenia i kopia nadal tu są.
no-access-back-chromium = Aby przywrócić dostęp: otwórz chrome://extensions, naciśnij „Szczegóły” przy Last Orders i w części „Dostęp do witryn” zezwól na AliExpress. Potem odśwież strony AliExpress.
no-access-back-firefox = Aby przywrócić dostęp: otwórz about:addons, naciśnij Last Orders, potem „Uprawnienia”, i włącz dostęp do AliExpress. Potem odśwież strony AliExpress.
put-aside = Odsuń je na bok

nothing-checked = Nic jeszcze nie jest sprawdzone
on-the-site = Last Orders działa na stronie AliExpress w tej przeglądarce, nie w aplikacji. Używasz tylko aplikacji? Na stronie też jest wszystko: zaloguj się tam raz.
nothing-checked-what = Otwórz swoje zamówienia na AliExpress. Lista wypełnia się, gdy odwiedzasz kolejne strony swojego konta.
open-my-orders = Otwórz moje zamówienia
ledger-stays = Zostaje na tym komputerze
ledger-sent = Wysyłane komukolwiek
ledger-pressed = Naciskane na twoim koncie
only-view-orders = tylko „View orders”, na twoje życzenie
ticks-by-browser = zaznaczenia, przez przeglądarkę
everything = wszystko
nothing = nic

also-us = To, co masz na aliexpress.us, też się liczy: to osobne konto.
also-us-not = Nie używam tego konta

waiting = Oczekiwanie
waiting-orders-shipped = W drodze: { $open ->
 [one] { $open } paczka
 [few] { $open } paczki
 [many] { $open } paczek
 *[other] { $open } paczki
}
waiting-orders-to-ship = Czeka na wysyłkę: { $open ->
 [one] { $open } zamówienie
 [few] { $open } zamówienia
 [many] { $open } zamówień
 *[other] { $open } zamówienia
}
waiting-orders-open = Oczekiwanie: { $open ->
 [one] { $open } zamówienie
 [few] { $open } zamówienia
 [many] { $open } zamówień
 *[other] { $open } zamówienia
}
clock-same-case = { $count ->
 [1] Ta sama sprawa co wyżej
 *[other] Te same sprawy co wyżej
}
look-once-more = Spójrz jeszcze raz, potem zamknij
come-later = Na później: { $count }
your-copy = Twoja kopia
settings = Ustawienia
