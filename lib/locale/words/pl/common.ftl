### Słowa wspólne dla wszystkich ekranów. <b>: liczba z otwartego zadania, <time>: jej wiek; $past wynosi 1, gdy mowa o przeszłości.

app-name = Last Orders
just-now = przed chwilą

status-done = Zrobione
status-todo = Do zrobienia
status-unknown = Niesprawdzone
status-set-aside = Pominięte
say-done-seen = Zrobione. Widziano <time>{ $ago }</time>
say-done-told = Zaznaczone przez ciebie
say-done-elsewhere = Zaznaczone przez ciebie na innym komputerze
say-done-by-word = Zrobione, według ciebie w { $told } z { $shown }. Widziano <time>{ $ago }</time>
say-again = Najnowsze zamówienia widziano ponownie { $ago }
say-asleep = Widziano wcześniej, być może na innym koncie
say-todo = { $what }. Widziano <time>{ $ago }</time>
say-open = <b>Coś</b> jest do załatwienia
say-contradicted = Masz to zaznaczone, ale strona pokazuje: <b>{ $what }</b>.
say-set-aside = Pominięte przez ciebie
say-set-aside-was = Pominięte przez ciebie. { $what }
say-unknown = Jeszcze niesprawdzone
say-unread = Tej strony nie udało się odczytać
say-part = Sprawdzone tylko częściowo. { $what }
say-stale = Zbyt stare, by temu ufać: { $what }, widziano <time>{ $ago }</time>
say-stale-bare = Zbyt stare, by temu ufać: widziano <time>{ $ago }</time>
say-later = Później

open-of-orders = <b>{ $shown ->
 [1] Jedyne pokazane zamówienie
 *[other] { $open } z { $shown } pokazanych zamówień
}</b>
open-of-cases = <b>{ $shown ->
 [1] Jedyna pokazana sprawa
 *[other] { $open } z { $shown } pokazanych spraw
}</b>
is = { $past ->
 [1] { $open ->
  [one] było
  [few] były
  [many] było
  *[other] było
 }
 *[0] { $open ->
  [one] jest
  [few] są
  [many] jest
  *[other] jest
 }
}
not-paid = { $open ->
 [one] nieopłacone
 [few] nieopłacone
 [many] nieopłaconych
 *[other] nieopłaconego
}
not-shipped = { $open ->
 [one] niewysłane
 [few] niewysłane
 [many] niewysłanych
 *[other] niewysłanego
}
not-finished = { $open ->
 [one] niezakończone
 [few] niezakończone
 [many] niezakończonych
 *[other] niezakończonego
}
one-open-case = { $open ->
 [one] otwarta
 [few] otwarte
 [many] otwartych
 *[other] otwartej
}
not-saved = { $open ->
 [one] niezapisane
 [few] niezapisane
 [many] niezapisanych
 *[other] niezapisanego
}
not-complete = { $open ->
 [one] niekompletne
 [few] niekompletne
 [many] niekompletnych
 *[other] niekompletnego
}
orders-of = { $open ->
 [one] { $open } zamówienie
 [few] { $open } zamówienia
 [many] { $open } zamówień
 *[other] { $open } zamówienia
}
cases-of = { $open ->
 [one] { $open } sprawa
 [few] { $open } sprawy
 [many] { $open } spraw
 *[other] { $open } sprawy
}
evidence-orders-shipped = { open-of-orders } { is } w drodze
evidence-orders-unpaid = { open-of-orders } { is } { not-paid }
evidence-orders-to-ship = { open-of-orders } { is } jeszcze { not-shipped }
evidence-orders-open = { open-of-orders } { is } { not-finished }{ $unpaid ->
 [0] { "" }
 [one] , { $unpaid } nieopłacone
 [few] , { $unpaid } nieopłacone
 [many] , { $unpaid } nieopłaconych
 *[other] , { $unpaid } nieopłaconego
}{ $toShip ->
 [0] { "" }
 [one] , { $toShip } niewysłane
 [few] , { $toShip } niewysłane
 [many] , { $toShip } niewysłanych
 *[other] , { $toShip } niewysłanego
}{ $shipped ->
 [0] { "" }
 *[other] , { $shipped } w drodze
}{ $told ->
 [0] { "" }
 *[other] , { $told } według ciebie
}
evidence-orders-unclear = Nie udało się odczytać { $shown ->
 [1] jedynego pokazanego zamówienia
 *[other] { $unclear } z { $shown } pokazanych zamówień
}
evidence-orders-finished = { $past ->
 [1] { $shown ->
  [1] jedyne pokazane zamówienie było zakończone
  *[other] wszystkie pokazane zamówienia ({ $shown }) były zakończone
 }
 *[0] { $shown ->
  [1] Jedyne pokazane zamówienie jest zakończone
  *[other] Wszystkie pokazane zamówienia ({ $shown }) są zakończone
 }
}
evidence-orders-still-open = <b>{ orders-of }</b> { not-finished }, gdy widziano je ostatnio
evidence-cases-still-open = <b>{ cases-of }</b> { one-open-case }, gdy widziano { $open ->
 [1] ją
 *[other] je
} ostatnio
evidence-gone-since = Strona nie pokazuje już tego, co wcześniej
evidence-data-asked = Wniosek o dane wysłano do AliExpress { $day }. Gdy plik przyjdzie, dodaj go w przewodniku w części „Twoja kopia”
evidence-orders-part = { $shown ->
 [1] Pokazane zamówienie jest zakończone
 *[other] Pokazane zamówienia ({ $shown }) są zakończone
}
evidence-orders-none = { $past ->
 [1] na liście nie było zamówień
 *[0] Na liście nie ma zamówień
}
evidence-cases-open = { open-of-cases } { $past ->
 [1] { $open ->
  [one] była
  [few] były
  [many] było
  *[other] było
 }
 *[0] { $open ->
  [one] jest
  [few] są
  [many] jest
  *[other] jest
 }
} nadal { one-open-case }
evidence-cases-unclear = Nie udało się odczytać { $shown ->
 [1] jedynej pokazanej sprawy
 *[other] { $unclear } z { $shown } pokazanych spraw
}
evidence-cases-finished = { $past ->
 [1] { $shown ->
  [0] na liście nie było spraw
  [1] jedyna pokazana sprawa była zakończona
  *[other] wszystkie pokazane sprawy ({ $shown }) były zakończone
 }
 *[0] { $shown ->
  [0] Na liście nie ma spraw
  [1] Jedyna pokazana sprawa jest zakończona
  *[other] Wszystkie pokazane sprawy ({ $shown }) są zakończone
 }
}
evidence-cases-part = { $shown ->
 [1] Pokazana sprawa jest zakończona
 *[other] Pokazane sprawy ({ $shown }) są zakończone
}
evidence-cases-on-orders = <b>{ orders-of }</b> z otwartą sprawą
evidence-case-open = <b>1 sprawa</b> jest nadal otwarta
evidence-balance-zero = { $past ->
 [1] saldo wynosiło zero
 *[0] Saldo wynosi zero
}
evidence-balance-left = W portfelu { $past ->
 [1] były
 *[0] są
} <b>pieniądze</b>
evidence-coins-left = <b>{ brief-coins-left }</b> do wykorzystania
evidence-coupons-left = <b>{ brief-coupons-left }</b> do wykorzystania
evidence-coins-and-coupons-left = <b>{ brief-coins-and-coupons-left }</b> do wykorzystania
evidence-coins-none = Nie ma już monet; kuponów nie sprawdzono
evidence-coupons-none = Nie ma już kuponów; monet nie sprawdzono
evidence-nothing-left = { $past ->
 [1] nie było już monet ani kuponów
 *[0] Nie ma już monet ani kuponów
}
evidence-addresses-left = <b>{ brief-addresses-left }</b> nadal { $addresses ->
 [one] zapisany
 [few] zapisane
 [many] zapisanych
 *[other] zapisanego
}
evidence-addresses-none = { $past ->
 [1] nie było zapisanych adresów
 *[0] Nie ma zapisanych adresów
}
evidence-kept-part = { open-of-orders } { is } jeszcze { not-saved }
evidence-kept-incomplete = <b>{ $kept ->
 [1] Jedyne zapisane zamówienie
 *[other] { $open } z { $kept } zapisanych zamówień
}</b> { is } { not-complete }
evidence-kept-all = { $past ->
 [1] { $shown ->
  [1] jedyne pokazane zamówienie było zapisane
  *[other] wszystkie pokazane zamówienia ({ $shown }) były zapisane
 }
 *[0] { $shown ->
  [1] Jedyne pokazane zamówienie jest zapisane
  *[other] Wszystkie pokazane zamówienia ({ $shown }) są zapisane
 }
}
evidence-kept-so-far = { $kept ->
 [1] Zapisano 1 zamówienie i jest ono kompletne
 *[other] Zapisane zamówienia: { $kept }, wszystkie kompletne
}. { kept-maybe-not-all }
kept-maybe-not-all = Nie jest pewne, czy nie ma ich więcej: otwórz swoje zamówienia na AliExpress i wczytaj listę do końca
evidence-reviews-part = <b>{ $shown ->
 [1] Jedyna pokazana opinia
 *[other] { $open } z { $shown } pokazanych opinii
}</b> { $past ->
 [1] { $open ->
  [one] nie była jeszcze zapisana
  [few] nie były jeszcze zapisane
  [many] nie było jeszcze zapisanych
  *[other] nie było jeszcze zapisanej
 }
 *[0] { $open ->
  [one] nie jest jeszcze zapisana
  [few] nie są jeszcze zapisane
  [many] nie jest jeszcze zapisanych
  *[other] nie jest jeszcze zapisanej
 }
}
evidence-reviews-so-far = Na razie zapisano { $kept ->
 [one] { $kept } opinię
 [few] { $kept } opinie
 [many] { $kept } opinii
 *[other] { $kept } opinii
}
evidence-data-copy = Plik się otworzył: { $rows ->
 [one] { $rows } wiersz
 [few] { $rows } wiersze
 [many] { $rows } wierszy
 *[other] { $rows } wiersza
}
evidence-data-copy-none = { $rows ->
 [0] Plik się otworzył, ale jest pusty: nie ma w nim zamówień
 [one] Plik się otworzył, ale z jego { $rows } wiersza nie udało się odczytać żadnego numeru zamówienia
 [few] Plik się otworzył, ale z jego { $rows } wierszy nie udało się odczytać żadnego numeru zamówienia
 [many] Plik się otworzył, ale z jego { $rows } wierszy nie udało się odczytać żadnego numeru zamówienia
 *[other] Plik się otworzył, ale z jego { $rows } wiersza nie udało się odczytać żadnego numeru zamówienia
}
evidence-data-copy-part = W kopii od AliExpress nie znaleziono { $kept ->
 [1] twojego zapisanego zamówienia
 *[other] { $open } z { $kept } twoich zapisanych zamówień
}
evidence-data-copy-since = Nie porównano z kopią od AliExpress: { $open ->
 [one] { $open } zapisane zamówienie
 [few] { $open } zapisane zamówienia
 [many] { $open } zapisanych zamówień
 *[other] { $open } zapisanego zamówienia
}. Dodaj plik jeszcze raz
evidence-data-copy-whole = Kopia od AliExpress się otworzyła: { $orders ->
 [one] { $orders } zamówienie
 [few] { $orders } zamówienia
 [many] { $orders } zamówień
 *[other] { $orders } zamówienia
}; żadnego z twoich w niej nie brakuje

brief-orders-shipped = { $open } w drodze
brief-orders-unpaid = { $open } { not-paid }
brief-orders-to-ship = { $open } { not-shipped }
brief-orders-still-open = nadal { $open } { not-finished }
brief-cases-still-open = nadal { $open } { one-open-case }
brief-orders-open = { $open } { not-finished }
brief-cases-open = { $open } { one-open-case }
brief-cases-on-orders = { $open } z otwartą sprawą
brief-case-open = 1 otwarta
brief-balance-left = pieniądze w portfelu
brief-coins-left = { $coins ->
 [one] { $coins } moneta
 [few] { $coins } monety
 [many] { $coins } monet
 *[other] { $coins } monety
}
brief-coupons-left = { $coupons ->
 [one] { $coupons } kupon
 [few] { $coupons } kupony
 [many] { $coupons } kuponów
 *[other] { $coupons } kuponu
}
brief-coins-and-coupons-left = { brief-coins-left }, { brief-coupons-left }
brief-addresses-left = { $addresses ->
 [one] { $addresses } adres
 [few] { $addresses } adresy
 [many] { $addresses } adresów
 *[other] { $addresses } adresu
}
brief-kept-part = { $open } { not-saved }
brief-kept-incomplete = { $open } { not-complete }
brief-reviews-part = { $open ->
 [one] { $open } niezapisana
 [few] { $open } niezapisane
 [many] { $open } niezapisanych
 *[other] { $open } niezapisanej
}

task-receive-orders = Poczekaj na paczki
task-settle-refunds = Dopilnuj zwrotów pieniędzy
task-close-disputes = Zakończ spory
task-save-receipts = Zapisz potwierdzenia zakupu
task-save-reviews = Zapisz swoje opinie
task-save-personal-data = Pobierz swoje dane osobowe
task-check-wallet = Sprawdź portfel
task-empty-wallet = Wykorzystaj saldo
task-use-coupons-and-coins = Wykorzystaj monety i kupony
task-find-subscriptions = Znajdź swoje subskrypcje
task-cancel-subscriptions = Anuluj subskrypcje
task-reach-mailbox = Sprawdź, czy e-mail działa
task-remove-payment-methods = Usuń zapisane karty
task-remove-addresses = Usuń zapisane adresy
task-submit-request = Wyślij wniosek o zamknięcie
task-try-sign-in = Spróbuj się zalogować

go-receive-orders = Do moich zamówień
go-settle-refunds = Do zwrotów pieniędzy
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = Do moich opinii
go-save-personal-data = Do centrum prywatności
go-check-wallet = Do mojego portfela
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = Do moich monet
go-find-subscriptions = Do mojego konta
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = Do moich ustawień
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = Do moich adresów
go-page = Otwórz stronę zadania: { $name }

did-this = Już zrobione
set-aside = Pomiń
take-back = Wycofaj
undo = Cofnij
try-again = Spróbuj ponownie
open-guide = Do przewodnika

done-of = Zrobione: { $done } z { $total }
verdict-ready = Gotowe: nic do załatwienia, nic do sprawdzenia
verdict-not-ready = Jeszcze niegotowe
verdict-not-known = Jeszcze nie wiadomo
verdict-counts = { $open ->
 [0] Na razie nic do załatwienia
 [1] Jedna rzecz do załatwienia
 [2] Dwie rzeczy do załatwienia
 [3] Trzy rzeczy do załatwienia
 [one] { $open } rzecz do załatwienia
 [few] { $open } rzeczy do załatwienia
 [many] { $open } rzeczy do załatwienia
 *[other] { $open } rzeczy do załatwienia
}{ $unchecked ->
 [0] .
 [1] ; jedna jeszcze niesprawdzona.
 [2] ; dwie jeszcze niesprawdzone.
 [3] ; trzy jeszcze niesprawdzone.
 [one] ; { $unchecked } jeszcze niesprawdzona.
 [few] ; { $unchecked } jeszcze niesprawdzone.
 [many] ; { $unchecked } jeszcze niesprawdzonych.
 *[other] ; { $unchecked } jeszcze niesprawdzonej.
}
your-hand = Reszta należy do ciebie

toast-done = Zaznaczone: { $name }
toast-done-more = Zaznaczone: { $name } i jeszcze { $more }
toast-noted = Zanotowane. { $name }: nadal do załatwienia { $left }
toast-set-aside = Pominięte: { $name }
toast-set-aside-more = Pominięte: { $name } i jeszcze { $more }
toast-unticked = Usunięto zaznaczenie: { $name }
toast-unticked-more = Usunięto zaznaczenia: { $name } i jeszcze { $more }
toast-asked = Zanotowane: wniosek o dane jest wysłany.
toast-another-account = Wyczyszczone: wszystko, co widziano i zaznaczono dla drugiego konta.
failed = Ostatnia zmiana nie została zapisana
failed-quota = W tej przeglądarce nie ma już na nią miejsca. Wszystkie wcześniejsze zapisy nadal tu są.
failed-write = Przeglądarka nie mogła jej zapisać. Wszystkie wcześniejsze zapisy nadal tu są.
failed-read = Nie udało się wczytać zapisanych danych, więc nic nie zmieniono.
fault = Coś tu nie zadziałało
failed-fault = Tego nie przewidziano. Wszystkie wcześniejsze zapisy nadal tu są. Spróbuj ponownie; jeśli to się powtórzy, zamknij tę stronę i otwórz ją ponownie.
failed-newer = Te dane zapisała nowsza wersja Last Orders. Zaktualizuj tę wersję i spróbuj ponownie.

whose = Czy to inne konto?
whose-signed-out = Przez pewien czas nikt nie był zalogowany na { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
}.
whose-no-mark = Żadnego z zamówień na { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
} wcześniej nie widziano.
whose-empty = Lista zamówień na { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
} jest teraz pusta, a wcześniej nie była.
whose-until = Do czasu odpowiedzi nic, co widziano wcześniej, nie liczy się jako zrobione. „{ whose-another }” czyści wszystko, co dotąd widziano i zaznaczono.
whose-same = To samo konto
whose-another = Inne konto
