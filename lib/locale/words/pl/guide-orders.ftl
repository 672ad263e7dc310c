### Słowa części „Twoja kopia”: co jest zachowane i pliki, do których trafia i z których pochodzi.

archive-kept = { $orders ->
 [one] { $orders } zamówienie jest zapisane na tym komputerze.
 [few] { $orders } zamówienia są zapisane na tym komputerze.
 [many] { $orders } zamówień jest zapisanych na tym komputerze.
 *[other] { $orders } zamówienia jest zapisane na tym komputerze.
}
archive-oldest = Najstarsze jest z { $day }.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [1] Jest kompletne.
  *[other] Wszystkie są kompletne.
 }
 [1] { $complete ->
  [0] Jest niekompletne.
  *[other] Kompletne: { $complete }, niekompletne: { $incomplete }.
 }
 *[other] { $complete ->
  [0] Wszystkie są niekompletne.
  *[other] Kompletne: { $complete }, niekompletne: { $incomplete }.
 }
}
archive-all = To wszystkie twoje zamówienia, na ile pokazuje to AliExpress.
archive-no-guess = Brakujących danych nie uzupełnia się zgadywaniem.
archive-broken = Kolejne zapisy, których nie da się odczytać: { $count }. Zostają na swoim miejscu i nie trafiają do żadnego pliku.
archive-none = Nic jeszcze nie jest zapisane
archive-none-what = Twoja historia zamówień znika razem z kontem. Gdy to naciśniesz, każde zamówienie, które pokaże ci AliExpress, zostanie skopiowane na ten komputer: produkty, ceny, daty, linki, opinie. Nigdy adres pocztowy, numer telefonu ani adres e-mail.
archive-waiting = Zapisywanie jest włączone; nie ma jeszcze zamówień
archive-waiting-what = Otwórz swoje zamówienia na AliExpress. Strona pokazuje najpierw dziesięć; Last Orders proponuje na niej wczytanie starszych.
archive-keep = Zachowaj kopię na tym komputerze
archive-keep-no-more = Przestań zapisywać
archive-keeps = Zapisywanie jest włączone: każde zamówienie, które pokaże ci AliExpress, jest tu kopiowane.
archive-keeps-not = Zapisywanie jest wyłączone. To, co tu jest, zostaje.
archive-reading = Odczytywanie twojej kopii
archive-unread = Twojej kopii nie udało się teraz odczytać

archive-save = Zapisz wszystko jako jeden plik
archive-add-copy = Dodaj kopię oficjalną
archive-load = Wczytaj zapisany plik
archive-others = Inne pliki
archive-others-what = Ten jeden plik to zip. Zawiera wszystkie poniższe, twoje opinie, protokół zamknięcia oraz listę tego, co jest kompletne i czego brakuje. Każdy plik powstaje na tym komputerze.
archive-make-xlsx = Arkusz kalkulacyjny (.xlsx)
archive-csv-separator = Separator kolumn
archive-csv-comma = przecinek
archive-csv-semicolon = średnik
archive-csv-tab = tabulator
archive-csv-decimal = Separator dziesiętny
archive-csv-what = Tabele to pliki CSV: wybierz tu to, czego oczekuje twój arkusz kalkulacyjny. Plik .xlsx nie wymaga ustawień.
archive-make-receipts = Potwierdzenia zakupu do druku
archive-make-orders-csv = Tabela zamówień
archive-make-items-csv = Tabela produktów
archive-make-json = Dane JSON
archive-copy-how = Jak uzyskać kopię od AliExpress
archive-copy-walk = Otwórz centrum prywatności AliExpress i poproś o kopię swoich danych. W którym miejscu tej strony, tego tu nie wiadomo.
    Szukaj odpowiedzi w centrum prywatności i w poczcie. W UE prawo daje im na to miesiąc.
    Zapisz plik i od razu go otwórz. Skarga z lipca 2025 r. opisuje taki, który otworzył się tylko raz.
    Dodaj go tutaj albo upuść na tę stronę. Zostanie sprawdzony i porównany z tym, co zapisano.
archive-copy-letter = Nie ma odpowiedzi? Napisz pismo

archive-doing-make = Tworzenie pliku
archive-doing-read-pack = Odczytywanie pliku
archive-doing-read-copy = Sprawdzanie pliku
archive-stop = Zatrzymaj
archive-stopped = Zatrzymano. Niczego nie zmieniono.
archive-done-make = Plik przekazano przeglądarce, a ta umieszcza go w pobranych. Otwórz go raz dla pewności.
archive-done-read-pack = Plik odczytano. Jego zawartość jest poniżej.
archive-done-read-copy = Plik sprawdzono. Jego zawartość jest poniżej.
archive-done-drop = Zamówienia nie ma już na tym komputerze.
archive-done-drop-all = Na tym komputerze nie ma już żadnych zamówień.
archive-failed-make = Pliku nie udało się utworzyć
archive-failed-read-pack = Tego pliku nie wczytano
archive-failed-read-copy = Tego pliku nie dodano
archive-failed-keep = Zapisywania nie zmieniono
archive-unharmed = Nic z tego, co zapisano, się nie zmieniło.
archive-totals-others = { $count ->
 [1] Jeszcze jedna waluta
 [one] Jeszcze { $count } waluta
 [few] Jeszcze { $count } waluty
 [many] Jeszcze { $count } walut
 *[other] Jeszcze { $count } waluty
}

archive-search = Tytuł, sklep lub numer
archive-by-year = Rok
archive-by-store = Sklep
archive-by-group = Stan
archive-every-year = Wszystkie lata
archive-every-store = Wszystkie sklepy
archive-every-group = Dowolny stan
archive-incomplete = Niekompletne
archive-shown = Pokazano { $shown } z { $total }, od najnowszych
archive-found = Pokazano { $shown } z { $found } znalezionych; zapisanych: { $total }
archive-none-found = { $total ->
 [1] Twoje zapisane zamówienie nie pasuje
 *[other] Żadne z zapisanych zamówień ({ $total }) nie pasuje
}
archive-clear = Pokaż znów wszystkie
archive-show-all = Pokaż wszystkie
archive-drop-all = Usuń swoją kopię
archive-drop-all-ask = { $count ->
 [one] Usunąć { $count } zamówienie z tego komputera?
 [few] Usunąć { $count } zamówienia z tego komputera?
 [many] Usunąć { $count } zamówień z tego komputera?
 *[other] Usunąć { $count } zamówienia z tego komputera?
}
archive-drop-all-what = Nie da się tego cofnąć. Po zamknięciu konta nie pokaże ich już także AliExpress.
archive-drop-none = Zachowaj je

order-no-date = Daty nie widziano
order-no-titles = { $count ->
 [0] Produktów jeszcze nie widziano
 [one] { $count } produkt, tytułu jeszcze nie widziano
 [few] { $count } produkty, tytułów jeszcze nie widziano
 [many] { $count } produktów, tytułów jeszcze nie widziano
 *[other] { $count } produktu, tytułów jeszcze nie widziano
}
order-items = { $count ->
 [one] , { $count } produkt
 [few] , { $count } produkty
 [many] , { $count } produktów
 *[other] , { $count } produktu
}
order-no-store = Sklepu nie widziano
order-complete-it = Otwórz raz jego stronę, by je uzupełnić
order-no-total = Nie widziano
order-which-currency = Jaka waluta?
order-which-amount = Jaka kwota?
order-group-unpaid = Nieopłacone
order-group-toShip = Niewysłane
order-group-shipped = W drodze
order-group-case = Otwarta sprawa
order-group-finished = Zakończone
order-group-none = Stanu nie widziano
order-seen = Ostatnio widziano na AliExpress
order-no-title = Tytułu nie widziano
order-times = × { $quantity }
order-no-price = ceny nie widziano
order-complete-how = Otwórz jego stronę na AliExpress przy włączonym zapisywaniu: to, co tam pokazano, zostanie dodane.
order-conflicts = { $count ->
 [one] { $count } rzecz wyglądała inaczej na innej stronie. Która, mówi potwierdzenie zakupu do druku.
 [few] { $count } rzeczy wyglądały inaczej na innych stronach. Które, mówi potwierdzenie zakupu do druku.
 [many] { $count } rzeczy wyglądało inaczej na innych stronach. Które, mówi potwierdzenie zakupu do druku.
 *[other] { $count } rzeczy wyglądało inaczej na innych stronach. Które, mówi potwierdzenie zakupu do druku.
}
order-drop = Usuń z tego komputera

official-opened = { $rows ->
 [0] Plik się otworzył, ale nie ma wierszy
 [one] Plik się otworzył: { $rows } wiersz
 [few] Plik się otworzył: { $rows } wiersze
 [many] Plik się otworzył: { $rows } wierszy
 *[other] Plik się otworzył: { $rows } wiersza
}
official-in-it = Zamówienia w kopii oficjalnej
official-kept = Zamówienia zapisane tutaj
official-both = W obu
official-only-there = Tylko w kopii oficjalnej
official-only-kept = Tylko zapisane tutaj
official-newer = Tylko zapisane tutaj i nowsze niż kopia oficjalna
official-unsure = W kopii oficjalnej pod zaokrąglonym numerem
official-no-number = { $rows ->
 [one] { $rows } wiersz nie ma numeru zamówienia i nie dało się go z niczym porównać.
 [few] { $rows } wiersze nie mają numeru zamówienia i nie dało się ich z niczym porównać.
 [many] { $rows } wierszy nie ma numeru zamówienia i nie dało się ich z niczym porównać.
 *[other] { $rows } wiersza nie ma numeru zamówienia i nie dało się go z niczym porównać.
}
official-in-pack = Trafia do jednego pliku bez zmian. Tutaj nie jest przechowywana, więc zapisz ten plik, zanim zamkniesz tę stronę.
official-show = { $count ->
 [1] Pokaż { $count } zamówienie, które jest tylko tam
 *[other] Pokaż zamówienia, które są tylko tam ({ $count })
}
official-show-what = Otwórz któreś na AliExpress przy włączonym zapisywaniu, a zostanie zapisane i tutaj.
official-show-unsure = { $count ->
 [one] Pokaż { $count } zaokrąglony numer
 [few] Pokaż { $count } zaokrąglone numery
 [many] Pokaż { $count } zaokrąglonych numerów
 *[other] Pokaż { $count } zaokrąglonego numeru
}
official-show-unsure-what = Arkusz kalkulacyjny zaokrąglił w tym pliku długie numery, więc ich ostatnie cyfry przepadły. Są w pliku, który przysłał AliExpress: dodaj właśnie ten, jeśli jeszcze go masz.
official-may-be = { $number }: może to zamówienie { $orders }
official-unknown-number = { $number }: nie da się powiedzieć, które to zamówienie

import-done = { $orders ->
 [0] W pliku nie ma zamówień
 [one] { $news ->
  [0] { $orders } zamówienie w pliku, nic nowego
  *[other] { $orders } zamówienie w pliku, nowe
 }
 [few] { $news ->
  [0] { $orders } zamówienia w pliku, nic nowego
  *[other] { $orders } zamówienia w pliku, nowe lub pełniejsze: { $news }
 }
 [many] { $news ->
  [0] { $orders } zamówień w pliku, nic nowego
  *[other] { $orders } zamówień w pliku, nowe lub pełniejsze: { $news }
 }
 *[other] { $news ->
  [0] { $orders } zamówienia w pliku, nic nowego
  *[other] { $orders } zamówienia w pliku, nowe lub pełniejsze: { $news }
 }
}
import-verified = Żaden plik w środku nie zmienił się od utworzenia. To, co tu wcześniej zapisano, nadal jest; nowe rzeczy dodano.
import-unverified = Nie dało się w pełni sprawdzić, czy coś zmieniono od utworzenia. To, co tu wcześniej zapisano, nadal jest; nowe rzeczy dodano.
import-problems = { $count ->
 [one] { $count } rzecz nie jest taka, jak powinna
 [few] { $count } rzeczy nie są takie, jak powinny
 [many] { $count } rzeczy nie jest takich, jak powinny
 *[other] { $count } rzeczy nie jest takie, jak powinno
}
problem-no-manifest = Brakuje spisu zawartości (manifest.json) albo nie da się go odczytać.
problem-changed = Od utworzenia zmieniono: { $file }.
problem-lost = Brakuje: { $file }.
problem-unlisted = Jest w środku, ale nie ma tego w spisie: { $file }. Tego nie odczytano.
problem-bad-order = Zamówienia numer { $number } ze spisu nie da się zapisać w tej postaci, więc je pominięto.
problem-twice = Zamówienie { $id } występuje więcej niż raz. Wszystkie wystąpienia połączono.
problem-bad-copy = Zawartej w nim kopii oficjalnej nie wczytano.
problem-count = Zamówienia według spisu: { $said }; faktycznie: { $there }.

fault-bad-request = Last Orders dostał od siebie polecenie, którego nie zna. To nasz błąd.
fault-unexpected = Last Orders nie wie, dlaczego. To nasz błąd.
fault-empty = Plik jest pusty.
fault-too-large = Plik lub jego rozpakowana zawartość jest większa, niż może być taki plik.
fault-too-many-files = Spakowano w nim więcej plików niż w którymkolwiek z naszych.
fault-bad-path = Jedna z nazw wskazuje poza plik. Nie rozpakowano go.
fault-broken-zip = Plik jest ucięty lub uszkodzony. Pobierz go lub skopiuj jeszcze raz.
fault-not-ours = Tego pliku nie utworzył Last Orders.
fault-broken-json = Zamówień w nim nie da się odczytać: plik jest uszkodzony.
fault-older-version = Utworzyła go starsza wersja Last Orders, w formacie, który nie jest już odczytywany.
fault-newer-version = Utworzyła go nowsza wersja Last Orders. Zaktualizuj tę wersję i wczytaj go ponownie.
fault-not-xlsx = To nie jest skoroszyt Excela (.xlsx). Kopia od AliExpress nim jest.
fault-old-xls = To stary skoroszyt Excela (.xls). Zapisz go jako .xlsx w arkuszu kalkulacyjnym i dodaj tamten plik.
fault-encrypted = Skoroszyt jest zabezpieczony hasłem. Zapisz go bez hasła i dodaj tamten plik.
fault-macros = Skoroszyt zawiera makra, czyli małe programy. Kopia od AliExpress ich nie ma, więc go nie odczytano.
fault-broken-workbook = Skoroszyt jest uszkodzony. Pobierz go z AliExpress jeszcze raz.
fault-foreign-workbook = Skoroszyt nie ma arkusza „Order Information”, który jest w kopii od AliExpress.
fault-no-order-numbers = Skoroszyt nie ma kolumny z numerami zamówień.
fault-file = Przeglądarka nie mogła odczytać pliku. Mógł zostać przeniesiony albo jest to folder.
fault-quota = W tej przeglądarce nie ma już miejsca dla Last Orders: daje ona około 10 MB. Zapisz wszystko jako jeden plik, potem usuń stąd to, czego nie potrzebujesz.
fault-write = Przeglądarka nie mogła tego zapisać.
fault-read = Nie udało się wczytać zapisanych danych. Spróbuj ponownie.
fault-newer = To, co tu jest, zapisała nowsza wersja Last Orders. Zaktualizuj tę wersję i spróbuj ponownie.
