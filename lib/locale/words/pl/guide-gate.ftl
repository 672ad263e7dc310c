### Słowa bramki w przewodniku: przed zamknięciem.

gate-lead = Wszystko, co nie jest jeszcze załatwione. Zamknięcia nie da się cofnąć, więc niczego się tu nie zgaduje: czego nie widziano, zostaje niezałatwione.
gate-sent = Wniosek wysłano { $day }. Twój protokół pokazuje stan z tamtej chwili.
gate-settle = Możesz to załatwić albo pominąć, jeśli się bez tego obejdziesz.
gate-todo = Do załatwienia
gate-unknown = Niesprawdzone
gate-set-aside = Pominięte przez ciebie
gate-done = Zrobione
gate-group-todo = Nadal do załatwienia
gate-group-unknown = Niesprawdzone
gate-group-set-aside = Pominięte przez ciebie
gate-group-seen = Zrobione, widziane przez Last Orders: { $count }
gate-group-told = Zrobione, zaznaczone przez ciebie: { $count }
gate-oldest = Najstarsze z nich: { $name }, widziano { $day } (<time>{ $ago }</time>)
gate-look-again = Spójrz ponownie, zanim pójdziesz dalej
check-now = Sprawdź teraz
check-again = Sprawdź ponownie
figure = { $count }

gate-copy = Twoja kopia, w tej przeglądarce
copy-orders = Zapisane zamówienia
copy-all-complete = { $count }, wszystkie kompletne
copy-incomplete = W tym niekompletne
copy-reviews = Zapisane opinie
copy-file = Zapisano jako jeden plik
copy-file-none = jeszcze nie
copy-file-on = { $day }
copy-file-changed = { $day }, potem zmieniono
copy-only-here = Istnieje tylko w tej przeglądarce: przepadnie, gdy wyczyścisz dane przeglądarki lub usuniesz Last Orders.
copy-newest-only-here = To, co dodano od tego czasu, istnieje tylko w tej przeglądarce.
copy-save = Zapisz ją teraz
copy-official = Kopia od AliExpress
copy-not-added = nie dodano
copy-found = { $count ->
 [0] bez zamówień
 [one] { $count } zamówienie
 [few] { $count } zamówienia
 [many] { $count } zamówień
 *[other] { $count } zamówienia
}
copy-missing = Zapisane zamówienia, których w niej nie znaleziono
copy-uncompared = Zapisane zamówienia, których z nią nie porównano
copy-rows = { $count ->
 [one] { $count } wiersz
 [few] { $count } wiersze
 [many] { $count } wierszy
 *[other] { $count } wiersza
}

acknowledge = Potwierdź, zanim pójdziesz dalej
ack-final = Zamknięcie jest ostateczne. Nowe konto byłoby na początku puste.
ack-history-goes = Moja historia zamówień i moje opinie przepadają razem z kontem.
ack-balance-may-go = Saldo, monety i kupony mogą przepaść. Żaden oficjalny tekst nie mówi, że są wypłacane.
ack-returns-may-end = Wraz z kontem mogą przepaść zwroty towaru i reklamacje. Moje najnowsze zamówienia są przejrzane albo rezygnuję z tych roszczeń.
ack-can-receive-code = Nadal mogę odebrać kod wysłany na e-mail lub telefon tego konta.
open-form = Otwórz stronę zamknięcia
open-form-anyway = Otwórz mimo to
gate-unticked = { $count ->
 [1] Jedno pole nie jest zaznaczone.
 [2] Dwa pola nie są zaznaczone.
 [3] Trzy pola nie są zaznaczone.
 [4] Cztery pola nie są zaznaczone.
 [5] Pięć pól nie jest zaznaczonych.
 [one] { $count } pole nie jest zaznaczone.
 [few] { $count } pola nie są zaznaczone.
 [many] { $count } pól nie jest zaznaczonych.
 *[other] { $count } pola nie jest zaznaczone.
}
gate-unsettled = { $count ->
 [1] Jedna rzecz nie jest załatwiona.
 [2] Dwie rzeczy nie są załatwione.
 [3] Trzy rzeczy nie są załatwione.
 [one] { $count } rzecz nie jest załatwiona.
 [few] { $count } rzeczy nie są załatwione.
 [many] { $count } rzeczy nie jest załatwionych.
 *[other] { $count } rzeczy nie jest załatwione.
}
gate-never = Przycisk naciskasz tam tylko ty: Last Orders jedynie otwiera stronę.
missing = Zanim pójdziesz dalej
missing-tick = Niezaznaczone: „{ $what }”
missing-why = Strona otwiera się stąd, gdy niczego nie brakuje. To twoje konto, więc możesz też przejść do niej od razu. Nic się nie kończy, dopóki nie naciśniesz tam przycisku.
