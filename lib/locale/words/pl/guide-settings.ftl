### Słowa ustawień w przewodniku: co jest pokazywane, zapisywane i udostępniane oraz jak nie zostawić śladów.

settings-lead = Co Last Orders pokazuje, zapisuje i udostępnia. Każdy wybór dotyczy tylko tej przeglądarki.
switch-off = Wyłącz

settings-language = Język
language-of-browser = Jak w przeglądarce: { $name }

settings-hints = Wskazówki
hints-show = Pokazuj wskazówki na stronach AliExpress
hints-show-why = Mały panel w rogu stron twojego konta. Bez niego strony są nadal odczytywane, a ten przewodnik nadal się wypełnia.
hints-hidden = Ukryte na:
hints-show-again = Pokaż ponownie

settings-words = Słowa wyjaśnione przez ciebie
explained-what = Last Orders nie znał tych słów z AliExpress. Twoja odpowiedź liczy się, dopóki strona nie pokaże czegoś innego.
explained-as = { $means ->
 [open] jeszcze niezakończone
 *[finished] zakończone
}, na stronie „{ $place }”
toast-word = Wycofano. To, co opierało się na tym słowie, liczy się jako niesprawdzone.

settings-copies = Kopie i przypomnienia
copies-orders = Zachowuj kopię zamówień, które oglądam
copies-orders-why = { $orders ->
 [0] Żadne nie jest jeszcze zapisane.
 [one] { $orders } zamówienie jest zapisane; zostaje po wyłączeniu.
 [few] { $orders } zamówienia są zapisane; zostają po wyłączeniu.
 [many] { $orders } zamówień jest zapisanych; zostają po wyłączeniu.
 *[other] { $orders } zamówienia jest zapisane; zostaje po wyłączeniu.
}
copies-reminders = Przypomnienia
copies-reminders-on = Ta przeglądarka przypomina o dniach po zamknięciu
copies-reminders-off = Ta przeglądarka o niczym nie przypomina
copies-reminders-why = Włączysz je w części „Potem”, tam, gdzie są dni.

settings-sync = Inny komputer, przez przeglądarkę
sync-turn = Synchronizuj moje zaznaczenia
sync-turn-why = Tylko zaznaczenia: co zaznaczono lub pominięto i kiedy. Producent tej przeglądarki przenosi je na twoje inne komputery, jeśli przeglądarka jest tam zalogowana na twoje konto, jej synchronizacja działa, a ta opcja też jest włączona. Z dwóch zmian zostaje nowsza.
sync-turn-why-firefox = Tylko zaznaczenia: co zaznaczono lub pominięto i kiedy. Mozilla przenosi je na twoje inne komputery, jeśli Firefox jest tam zalogowany na twoje konto, jego synchronizacja obejmuje dodatki, a ta opcja też jest włączona. Z dwóch zmian zostaje nowsza.
sync-android = Firefox na Androida nie przenosi na inne urządzenia tego, co zapisuje dodatek. Robi to plik postępu: zapisz go tutaj i otwórz tam.
sync-never = Jeszcze nie porównano
sync-at = W synchronizacji przeglądarki: { $count ->
 [one] { $count } zaznaczenie
 [few] { $count } zaznaczenia
 [many] { $count } zaznaczeń
 *[other] { $count } zaznaczenia
}. Porównano <time>{ $ago }</time>. To przeglądarka decyduje, kiedy je wysłać, i o tym nie informuje.
sync-failed-quota = W synchronizacji przeglądarki nie ma już miejsca. Twoje zaznaczenia są zapisane tutaj; kolejna próba nastąpi przy następnej zmianie.
sync-failed-write = Synchronizacja przeglądarki nie przyjęła ostatniej zmiany. Twoje zaznaczenia są zapisane tutaj; kolejna próba nastąpi przy następnej zmianie.
sync-left = Nadal w synchronizacji przeglądarki: { $count ->
 [one] { $count } zaznaczenie
 [few] { $count } zaznaczenia
 [many] { $count } zaznaczeń
 *[other] { $count } zaznaczenia
}
sync-left-why = Ich usunięcie niczego nie zabiera z tego komputera. Inne komputery, które synchronizują zaznaczenia, zachowują swoje i przestają synchronizować.
sync-empty = Usuń

settings-file = Inny komputer, przez plik
file-what = Zawiera twoje zaznaczenia, odczyty stron, słowa wyjaśnione przez ciebie, twoją decyzję, protokół zamknięcia z notatką i to, co wysłano. Twoja kopia ma własne pliki.
file-save = Zapisz postęp
file-take = Importuj plik
file-refused = Nie zaimportowano: { $file }
file-refused-nothing = Niczego nie zmieniono.
file-refused-truncated = Zaczyna się jak plik postępu, ale urywa się albo zmieniono go ręcznie. Zapisz go ponownie na drugim komputerze.
file-refused-foreign = To nie jest plik postępu z Last Orders.
file-refused-older = Jego format jest zbyt stary, by go odczytać. Zapisz go ponownie w dzisiejszym Last Orders.
file-refused-newer = Zapisała go nowsza wersja Last Orders. Zaktualizuj tę wersję i wtedy go zaimportuj.
file-refused-shape = Jeden wpis nie jest taki, jak powinien: { $where }. Mogła go zapisać nowsza wersja Last Orders albo zmieniono go ręcznie.
file-refused-ahead = Jego daty są z przyszłości, więc jeden z dwóch zegarów jest źle ustawiony. Popraw go i zapisz plik ponownie.
file-refused-large = Jest większy, niż plik postępu może być.
file-close = Zamknij
file-preview = W pliku { $file }
file-made-by = Zapisał: { $by }
file-counts = { $taken ->
 [0] Nic w nim nie jest nowsze niż tutaj.
 *[other] Wpisy do zaimportowania: { $taken }.
}{ $older ->
 [0] { "" }
 *[other] { " " }Tutaj nowsze, więc zostają: { $older }.
}{ $same ->
 [0] { "" }
 *[other] { " " }Takie same: { $same }.
}
file-new = tutaj nowe
file-newer = w pliku nowsze
file-take-in = Zaimportuj
file-leave = Nie importuj
record-request = Twój wniosek o zamknięcie
record-decision = { decided }
record-closing = Protokół zamknięcia
record-words = { settings-words }

settings-about = Co robi
about-stored = Zapisane teraz: { $readings ->
 [one] { $readings } odczyt strony
 [few] { $readings } odczyty stron
 [many] { $readings } odczytów stron
 *[other] { $readings } odczytu stron
}, { $ticks ->
 [one] { $ticks } zaznaczenie
 [few] { $ticks } zaznaczenia
 [many] { $ticks } zaznaczeń
 *[other] { $ticks } zaznaczenia
}, { $orders ->
 [one] { $orders } zamówienie
 [few] { $orders } zamówienia
 [many] { $orders } zamówień
 *[other] { $orders } zamówienia
}.
about-reads = Odczytuje strony konta, które otwierasz, i żadnych innych: liczby i stany. Treść zamówienia zapisuje tylko wtedy, gdy chcesz kopii, a twojego adresu pocztowego nigdy.
about-presses = Nie naciska niczego poza „View orders” na liście, i to tylko wtedy, gdy pozwalasz mu zbierać.
about-version = Last Orders { $version }, wolne oprogramowanie na licencji MIT
about-whose = Nie pochodzi od AliExpress i nie jest z nim powiązany

settings-leave = Nie zostawiaj śladów
leave-what = Usuwa wszystko, co Last Orders zapisał w tej przeglądarce, oraz jego zaznaczenia w synchronizacji przeglądarki. Twoje konto AliExpress i zapisane przez ciebie pliki pozostają nietknięte.
leave-ask = Usuń wszystko
leave-sure = Usunąć wszystko na dobre?
leave-sure-what = Nie ma drogi powrotu. Najpierw zapisz to, co może się przydać:
leave-record = Twój protokół zamknięcia
leave-orders = { $orders ->
 [one] { $orders } zapisane zamówienie
 [few] { $orders } zapisane zamówienia
 [many] { $orders } zapisanych zamówień
 *[other] { $orders } zapisanego zamówienia
}
leave-progress = Twój postęp
leave-go = Przejdź i zapisz
leave-save = Zapisz
leave-now = Usuń teraz wszystko
leave-failed = Nie usunięto
leave-failed-what = Przeglądarka nie mogła tego usunąć. To, co zapisano na tym komputerze, nadal tu jest. Spróbuj ponownie.
left = Wszystko usunięto
left-readings = Odczyty stron
left-ticks = Zaznaczenia
left-journey = Decyzja, protokół i wnioski
left-orders = Zapisane zamówienia
left-synced = Wpisy w synchronizacji przeglądarki
left-all = Wszystkie wpisy na tym komputerze
left-what = Odtąd nic nie jest odczytywane ani zapisywane, dopóki nie otworzysz Last Orders lub nie uruchomisz przeglądarki ponownie.
left-uninstall = Usuń Last Orders z tej przeglądarki
left-by-hand = Ręcznie: otwórz chrome://extensions, znajdź Last Orders i naciśnij „Usuń”.
left-by-hand-firefox = Ręcznie: otwórz about:addons, znajdź Last Orders, naciśnij trzy kropki, a potem „Usuń”.
