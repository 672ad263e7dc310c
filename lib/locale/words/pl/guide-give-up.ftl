### Słowa części przewodnika o tym, co tracisz, zamykając konto dziś.

give-up-lead = Ile kosztowałoby cię zamknięcie dziś, według twojej kopii i otwartych stron. Niczego się nie zgaduje: to, czego brakuje, też jest policzone.

doubt-none-kept = Nie ma tu zapisanych zamówień, więc nie dało się nic policzyć. Otwórz swoje zamówienia i pozwól je zapisać.
doubt-counting = { $count ->
 [1] Trwa liczenie twojego zapisanego zamówienia.
 *[other] Trwa liczenie twoich zapisanych zamówień ({ $count }).
}
doubt-open = { $count ->
 [one] { $count } zamówienie nie jest zakończone. Jego terminy mogą zacząć biec dopiero po dostarczeniu.
 [few] { $count } zamówienia nie są zakończone. Ich terminy mogą zacząć biec dopiero po dostarczeniu.
 [many] { $count } zamówień nie jest zakończonych. Ich terminy mogą zacząć biec dopiero po dostarczeniu.
 *[other] { $count } zamówienia nie jest zakończone. Ich terminy mogą zacząć biec dopiero po dostarczeniu.
}
doubt-cases = W toku: { $count ->
 [one] { $count } zwrot pieniędzy lub spór
 [few] { $count } zwroty pieniędzy lub spory
 [many] { $count } zwrotów pieniędzy lub sporów
 *[other] { $count } zwrotu pieniędzy lub sporu
}.
doubt-outdated = { $count ->
 [one] { $count } zamówienie w twojej kopii jest zapisane jako niezakończone, choć już się zakończyło. Otwórz swoje zamówienia ponownie, by kopia wiedziała, jak się skończyło.
 [few] { $count } zamówienia w twojej kopii są zapisane jako niezakończone, choć już się zakończyły. Otwórz swoje zamówienia ponownie, by kopia wiedziała, jak się skończyły.
 [many] { $count } zamówień w twojej kopii jest zapisanych jako niezakończone, choć już się zakończyły. Otwórz swoje zamówienia ponownie, by kopia wiedziała, jak się skończyły.
 *[other] { $count } zamówienia w twojej kopii jest zapisane jako niezakończone, choć już się zakończyło. Otwórz swoje zamówienia ponownie, by kopia wiedziała, jak się skończyło.
}
doubt-cases-unseen = Zwrotów pieniędzy i sporów nie sprawdzono albo zrobiono to zbyt dawno.
doubt-unclear = { $count ->
 [one] { $count } zapisanego zamówienia nie da się ocenić: nie wiadomo, czy jest zakończone. Może to pokazać jego własna strona.
 [few] { $count } zapisanych zamówień nie da się ocenić: nie wiadomo, czy są zakończone. Mogą to pokazać ich własne strony.
 [many] { $count } zapisanych zamówień nie da się ocenić: nie wiadomo, czy są zakończone. Mogą to pokazać ich własne strony.
 *[other] { $count } zapisanego zamówienia nie da się ocenić: nie wiadomo, czy jest zakończone. Mogą to pokazać ich własne strony.
}
doubt-not-kept = { $count ->
 [one] { $count } zamówienia, które pokazała strona, nie ma w twojej kopii.
 [few] { $count } zamówień, które pokazała strona, nie ma w twojej kopii.
 [many] { $count } zamówień, które pokazała strona, nie ma w twojej kopii.
 *[other] { $count } zamówienia, które pokazała strona, nie ma w twojej kopii.
}
doubt-not-whole = W ciągu ostatnich 7 dni nie widziano listy twoich zamówień do końca: niektórych może brakować w twojej kopii.
give-up-judged = { $count ->
 [1] Spośród zamówień, które da się ocenić, jedno ma biegnący termin, do { $day }.
 [one] Spośród zamówień, które da się ocenić, biegnący termin ma { $count }. Ostatni mija { $day }.
 [few] Spośród zamówień, które da się ocenić, biegnący termin mają { $count }. Ostatni mija { $day }.
 [many] Spośród zamówień, które da się ocenić, biegnący termin ma { $count }. Ostatni mija { $day }.
 *[other] Spośród zamówień, które da się ocenić, biegnący termin ma { $count }. Ostatni mija { $day }.
}
give-up-judged-free = Dla żadnego z zamówień, które da się ocenić, nie biegnie termin.
give-up-calendar = Dodaj { $day } do mojego kalendarza
calendar-free = AliExpress: minął ostatni znany nam termin
calendar-free-what = Od { $day } nie biegnie już żaden znany nam termin na zwrot towaru ani na spór. Zamówienia złożone od tego czasu mają własne terminy: przed zamknięciem przejrzyj zamówienia jeszcze raz.
returns-longest = Dane nie mówią, gdzie jest sprzedawca ani kiedy paczka dotarła, więc dla każdego zamówienia przyjęto najdłuższy termin: 90 dni od jego daty. Tyle też podaje na spór jedna ze stron zamówienia. Zamówienie dostarczone lub opłacone późno może mieć dłuższy termin. Liczone są też zamówienia anulowane.
returns-windows = Dla produktów z „free return” (bezpłatny zwrot) warunki AliExpress dają 90 dni od płatności, jeśli sprzedawca jest w Chinach kontynentalnych, 15 dni od odbioru, jeśli jest w UE, i 7 dni od odbioru, jeśli jest w Brazylii. W UE, EOG i Wielkiej Brytanii masz też 14 dni na odstąpienie od umowy i 2 lata gwarancji prawnej. Rozstrzyga strona danego zamówienia. Tutaj dni liczone są od zamówienia; przy późniejszej płatności jest ich więcej.

timeline = Kiedy mijają terminy twoich zamówień
timeline-what = Każdy znak to zamówienie, nad ostatnim dniem jego najdłuższego terminu. Naciśnij kolumnę, by zobaczyć, o które zamówienia chodzi.
timeline-reading = Odczytywanie twojej kopii.
timeline-unread = Nie udało się odczytać twojej kopii, więc jej zamówień nie da się pokazać osobno.
timeline-column = { $count ->
 [0] { $days }: brak zamówień
 [one] { $days }: { $count } zamówienie
 [few] { $days }: { $count } zamówienia
 [many] { $days }: { $count } zamówień
 *[other] { $days }: { $count } zamówienia
}
timeline-table = { $count ->
 [1] Zamówienie z biegnącym terminem, jako tabela
 *[other] Wszystkie zamówienia z biegnącym terminem ({ $count }), jako tabela
}
timeline-more = W twojej kopii jest ich jeszcze { $count }.
timeline-all = Pokaż wszystkie
timeline-last = Ostatni dzień
timeline-order = Zamówienie
timeline-placed = Zamówiono
timeline-total = Suma
timeline-today = Dziś
timeline-by-year = { $count ->
 [1] Data jednego z nich jest niepewna: liczy się koniec jego roku albo dzień, w którym je widziano.
 *[other] Daty { $count } z nich są niepewne: liczy się koniec ich roku albo dzień, w którym je widziano.
}

give-up-orders = Niezakończone zamówienia
give-up-orders-what = Warunki AliExpress dla UE, EOG i Wielkiej Brytanii mówią, że takie zamówienie zostaje „completed or reimbursed” (zrealizowane lub zrefundowane), ale nie jak. Nie da się go już śledzić.
give-up-cases = Zwroty pieniędzy i spory w toku
give-up-cases-what = Kwota to suma ich zamówień; możesz dostać mniej. Odpowiadać możesz, tylko póki możesz się zalogować. W UE, EOG i Wielkiej Brytanii decyzja staje się ostateczna, jeśli nikt nie skieruje sprawy dalej w ciągu 20 dni kalendarzowych.
give-up-balance = Saldo
give-up-balance-what = Żaden oficjalny tekst nie mówi, że jest wypłacane. Last Orders nigdy nie odczytuje jego wysokości.
give-up-coins = Monety i kupony
give-up-coins-what = Żaden oficjalny tekst nie mówi, że coś za nie dostaniesz.
give-up-windows = Zwroty towaru i spory, które są jeszcze możliwe
give-up-windows-what = Prosi się o nie na stronie zamówienia, która znika razem z kontem.
give-up-open = { $count ->
 [0] Dla żadnego zakończonego zamówienia w twojej kopii nie biegnie znany nam termin
 [one] Dla { $count } zakończonego zamówienia w twojej kopii może biec termin
 [few] Dla { $count } zakończonych zamówień w twojej kopii może biec termin
 [many] Dla { $count } zakończonych zamówień w twojej kopii może biec termin
 *[other] Dla { $count } zakończonego zamówienia w twojej kopii może biec termin
}
give-up-guarantee = Gwarancja prawna
give-up-guarantee-what = W UE, EOG i Wielkiej Brytanii prawo daje ci 2 lata od odbioru. To prawo zostaje; tracisz drogę do sprzedawcy: stronę zamówienia, wiadomości, potwierdzenie zakupu. Zachowaj potwierdzenia zakupu i nazwy sprzedawców.
give-up-guaranteed = { $count ->
 [0] Żadne zamówienie w twojej kopii nie ma mniej niż dwa lata
 [one] { $count } zamówienie w twojej kopii ma mniej niż dwa lata
 [few] { $count } zamówienia w twojej kopii mają mniej niż dwa lata
 [many] { $count } zamówień w twojej kopii ma mniej niż dwa lata
 *[other] { $count } zamówienia w twojej kopii ma mniej niż dwa lata
}
give-up-in-copy = Z tego w twojej kopii: { $count }
give-up-not-added = Pokazane na stronach, ale nie w twojej kopii, więc poza sumą: { $count }.
give-up-untotalled = Bez pewnej wartości, więc poza sumą: { $count }.
