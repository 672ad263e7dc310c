### Words of what only some pages show in the overlay: the closing form, the collector, a page that could not be read.

page-deactivate-account-hint = To nie jest formularz zamknięcia
page-deactivate-account-why = Ta strona dezaktywuje konto. Może je też zwolnić, a to kończy je na dobre. Zanim coś naciśniesz, przeczytaj tekst przy małym polu.
unread-why = Próba trwała 20 sekund. Lista się nie wczytała albo ma nowy układ. Niczego nie policzono.
look = Sprawdź na własne oczy
look-order-list =
    Otwórz pierwszą kartę, tę ze wszystkimi zamówieniami.
    Przejdź na sam koniec listy.
    Poszukaj nieopłaconych, niewysłanych i będących w drodze.
look-refund-list =
    Otwórz listę ze wszystkimi zwrotami pieniędzy i sporami.
    Przejdź na sam jej koniec.
    Poszukaj tych, które czekają na odpowiedź lub pieniądze.
look-wallet =
    Poszukaj salda i bonusu.
    Oba powinny wynosić zero.
look-coins =
    Poszukaj tutaj liczby monet.
    Poszukaj kuponów na ich własnej stronie.
    Obie liczby powinny wynosić zero.
look-addresses =
    Poszukaj zapisanych adresów na tej stronie.
    Nie powinno być żadnego.
look-nothing = Nic do załatwienia
look-something = Coś do załatwienia
look-none-left = Nic nie zostało
look-some-left = Coś zostało
look-counts = Twoja odpowiedź liczy się jako „Zaznaczone przez ciebie”.
look-open = Wtedy na liście zostaje „Jeszcze niesprawdzone”. Załatw to najpierw, potem spójrz ponownie.
closing-counts = { done-of }{ $setAside ->
 [0] .
 *[other] , pominięte przez ciebie: { $setAside }.
}
closing-oldest = Najstarsze sprawdzenie: <time>{ $ago }</time>.
walk-sign-in = Upewnij się, że zalogowane jest konto, które chcesz zamknąć.
walk-open-settings = To jest centrum prywatności, czyli obecny sposób. Starszy prowadził przez profil, „Account Settings” i „Account Security”.
walk-find-close-option = Znajdź opcję zamknięcia o nazwie „Delete my account”, „Delete account” lub „Close Your Account”. Przeczytaj, co według niej skończy się wraz z kontem.
walk-submit-request = Podaj powód i hasło, jeśli strona o nie prosi. Potem AliExpress może poprosić o wpisanie słowa, kod z e-maila lub zaznaczenie pola. Zrób to, o co prosi strona.
walk-answer-confirmation-mail = Poszukaj e-maila z prośbą o potwierdzenie, także w spamie, i zrób wszystko, o co prosi.
walk-await-deletion = Poczekaj na ostatni e-mail z informacją, że konto jest zamknięte. Może to potrwać kilka dni.
closing-acts = Jak przebiega zamknięcie, krok po kroku
go-closing-form = Do formularza zamknięcia
closing-sent = Wniosek o zamknięcie wysłany
closing-not-today = Nie dziś
closing-waits = Wniosek jest wysłany
closing-waits-why = AliExpress nie mówi, ile to trwa. Przewodnik wymienia dzień po dniu, co zostało do zrobienia.
retry-failed = Logowanie się nie udało
retry-got-in = Konto nie jest więc jeszcze zamknięte
retry-got-in-why = Zamknięcie może potrwać kilka dni. Poszukaj e-maila z prośbą o potwierdzenie, także w spamie. Jeśli go nie ma, napisz do obsługi klienta: pismo jest gotowe.
retry-it-failed = Nie udało się
retry-i-got-in = Udało się wejść
collect = Zbierz starsze zamówienia
collect-why = Naciskaj „View orders” samodzielnie albo pozwól, by Last Orders robił to powoli za ciebie. Nic innego na stronach nigdy nie naciska, a przerwać możesz w każdej chwili.
collect-start = Zacznij zbierać
collecting = Zbieranie zamówień
collect-paused = Wstrzymano
collect-kept = Zapisane zamówienia
collect-oldest = Sięga do
collect-time = Dotychczasowy czas
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] poniżej 1 min
 *[other] { $minutes } min
}
pause = Wstrzymaj
stop = Zatrzymaj
go-on = Kontynuuj
collected-end = Strona nie oferuje więcej: { kept-orders }
collected-nothing-new = Trzy razy z rzędu nic nowego: { kept-orders }
collected-nothing-new-why = Zbieranie przerwano. Może być ich więcej.
collected-stopped = Zatrzymane przez ciebie: { kept-orders }
collected-stopped-why = Może być ich więcej.
collected-robot-check = AliExpress sprawdza, czy nie jesteś robotem: { kept-orders }
collected-robot-check-why = Zbieranie przerwano. Przejdź kontrolę i kontynuuj.
collected-signed-out = Konto jest wylogowane: { kept-orders }
collected-signed-out-why = Zbieranie przerwano. Zaloguj się, wróć tutaj i kontynuuj.
collected-left-alone = Ta karta była w tle: { kept-orders }
collected-left-alone-why = Zbieranie przerwano. Zostań na tej karcie i kontynuuj.
collected-changed = Strona się zmieniła: { kept-orders }
collected-changed-why = Last Orders nie rozpoznaje tej zmiany, więc zbieranie przerwano. Odśwież stronę i kontynuuj.
collected-unsaved = Ostatnie zamówienia nie zostały zapisane: { kept-orders }
collected-unsaved-why = Zbieranie przerwano. Wszystkie wcześniejsze zapisy nadal tu są.
collected-failed = Nie udało się odczytać strony: { kept-orders }
collected-failed-why = Zbieranie przerwano. Kontynuuj albo najpierw odśwież stronę.
collected-no-button = Na tej stronie nie ma czego nacisnąć: { kept-orders }
collected-no-button-why = Nie ma tu przycisku „View orders”. Jeśli wiesz o starszych zamówieniach, przejdź na koniec listy i go poszukaj.

words-ask = Co znaczą te słowa?
words-ask-why = Last Orders ich nie zna. Odpowiadaj tylko, gdy masz pewność: liczy się to jako twoje słowo.
words-on-orders = przy { $count ->
 [one] { $count } zamówieniu
 [few] { $count } zamówieniach
 [many] { $count } zamówieniach
 *[other] { $count } zamówienia
}
words-on-cases = przy { $count ->
 [one] { $count } sprawie
 [few] { $count } sprawach
 [many] { $count } sprawach
 *[other] { $count } sprawy
}
words-open = Niezakończone
words-finished = Zakończone
words-unsure = Nie wiem
words-said-open = Według ciebie: niezakończone
words-said-finished = Według ciebie: zakończone
words-said-unsure = Wtedy zostaje „Jeszcze niesprawdzone”

changed = AliExpress zmienił tę stronę
changed-gone = Tego już nie widać, przynajmniej częściowo: { $what }.
changed-all = Tego, co Last Orders dotąd tu odczytywał, już nie ma.
changed-still = To nadal widać: { $what }.
changed-hand = Sprawdź na własne oczy, co jest na stronie. W obecnej postaci niczego na twojej liście nie dowodzi.
sign-status = statusy
sign-number = numery zamówień
sign-date = daty
sign-price = ceny
sign-item = produkty
