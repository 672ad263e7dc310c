### Słowa potwierdzeń zakupu do druku. Trafiają do procesu, który je tworzy.

receipts-title = Zamówienia zapisane z AliExpress
receipts-made = Utworzono { $when } w { $by } z tego, co strony AliExpress pokazywały na twoim komputerze. Kopia na własny użytek, nie faktura.
receipts-orders = { $count ->
 [one] { $count } zamówienie
 [few] { $count } zamówienia
 [many] { $count } zamówień
 *[other] { $count } zamówienia
}
receipts-complete = kompletne: { $count }
receipts-incomplete = { $count ->
 [1] niekompletne: { $count }; podano w nim, czego brakuje
 *[other] niekompletne: { $count }; w każdym podano, czego brakuje
}
receipts-index = Wszystkie zamówienia
receipts-one = Zamówienie
receipts-number = Numer zamówienia
receipts-date = Data
receipts-status = Stan
receipts-store = Sklep
receipts-what = Produkt
receipts-quantity = Ilość
receipts-price = Cena
receipts-total = Suma
receipts-case = Zwrot pieniędzy lub spór
receipts-case-open = W toku, gdy widziano ostatnio
receipts-case-closed = Nie w toku, gdy widziano ostatnio
receipts-review = Twoja opinia
receipts-links = Linki do AliExpress
receipts-links-what = Po zamknięciu konta mogą prowadzić donikąd.
receipts-detail-link = Zamówienie
receipts-receipt-link = Potwierdzenie zakupu AliExpress
receipts-tracking-link = Śledzenie
receipts-not-shown = Nie pokazano
receipts-gap = Niekompletne
receipts-no-lines = Żadna z otwartych stron nie pokazała, co było w tym zamówieniu.
receipts-more-lines = W tym zamówieniu było więcej, niż tu wymieniono.
receipts-unsure-lines = Żadna z otwartych stron nie mówiła, czy to całe zamówienie.
receipts-missing = Nie pokazała tego żadna z otwartych stron: { $what }.
receipts-unsettled = Skopiowano tak, jak pokazano, bo nie dało się tego odczytać z pewnością: { $what }.
receipts-conflict = Inna strona pokazała coś innego:
receipts-seen = Ostatnio widziano { $when }.
receipts-foot = Skopiowano w Last Orders z tego, co pokazywały strony AliExpress. Nie jest to faktura.
receipts-field-date = data
receipts-field-status = stan
receipts-field-store = sklep
receipts-field-items = zawartość
receipts-field-all-items = czy to wszystko
receipts-field-item-title = tytuł
receipts-field-item-variant = wariant
receipts-field-item-quantity = ilość
receipts-field-item-price = cena
receipts-field-total = suma
archive-totals = Zamówiono, według lat
archive-totals-what = Łączna wartość zamówień, także anulowanych i tych, za które zwrócono pieniądze.
archive-totals-left = { $count ->
 [one] { $count } zamówienia nie wliczono do sum: jego suma, waluta lub rok są niepewne.
 [few] { $count } zamówień nie wliczono do sum: ich suma, waluta lub rok są niepewne.
 [many] { $count } zamówień nie wliczono do sum: ich suma, waluta lub rok są niepewne.
 *[other] { $count } zamówienia nie wliczono do sum: ich suma, waluta lub rok są niepewne.
}
archive-and-others = i jeszcze { $count }
receipts-year = Rok
receipts-sum = Razem
sheet-orders = Zamówienia
sheet-items = Produkty
sheet-reviews = Opinie
sheet-missing = Czego brakuje
sheet-variant = Wariant
sheet-currency = Waluta
sheet-total-shown = Suma, jak pokazano
sheet-price-shown = Cena, jak pokazano
sheet-not-shown = Nie pokazano na żadnej stronie
sheet-unsettled = Skopiowano, jak pokazano, niepewne
sheet-conflict = Gdzie indziej pokazano inaczej
sheet-seen = Ostatnio widziano (UTC)
sheet-product = Numer produktu
sheet-link = Strona produktu
sheet-review-date = Data opinii

start-title = Zacznij tutaj
start-lead = Twoja własna kopia tego, co pokazał ci AliExpress. Po zamknięciu konta nikt już jej nie utworzy, więc zachowaj ten zip bez zmian, w dwóch miejscach.
start-unpack = Najpierw rozpakuj zip. Linki poniżej działają tylko w rozpakowanym folderze.
start-people = Do czytania
start-receipts = Każde zamówienie jako potwierdzenie zakupu, do czytania lub druku, ze spisem i sumami według lat.
start-workbook = Zamówienia, produkty, opinie i to, czego brakuje, jako tabele do arkusza kalkulacyjnego.
start-closing = Protokół zamknięcia: jak wszystko wyglądało w chwili złożenia wniosku.
start-copy = Kopia danych od AliExpress, tak jak ją dodano.
start-programs = Dla programów
start-csv = Te same tabele jako zwykły tekst, z przecinkami i kropkami dziesiętnymi.
start-json = Wszystko, bez zmiany ani jednego znaku. Format opisuje schema.json.
start-manifest = Spis zawartości z sumą kontrolną każdego pliku, dzięki czemu widać każdą zmianę.
start-again = Aby mieć te zamówienia w innej przeglądarce, wczytaj tam zip w Last Orders.
