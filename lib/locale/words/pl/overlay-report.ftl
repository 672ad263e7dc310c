### Words of the report on a page, in the overlay.

report = Raport o tej stronie

report-what = Mówi, jak zbudowana jest strona, by Last Orders nauczył się ją odczytywać. Zamiast tekstów, liczb i adresów są znaczniki.
report-stays = Sam nigdzie nie trafia i znika, gdy go zamkniesz. Ty decydujesz, gdzie go opublikujesz.
report-never = Nigdy nie publikuj zamiast niego samej strony, jej zrzutu ani plików cookie: zawierają twoje dane.

report-words = Słowa ze strony, które możesz dodać
report-words-why = Przydają się własne słowa AliExpress na stany i przyciski. Zaznacz tylko to, co nic o tobie nie mówi.

report-text = Cały raport

report-copy = Kopiuj
report-save = Zapisz plik
report-close = Zamknij raport

report-copied = Skopiowano.
report-selected = Przeglądarka nie pozwoliła skopiować. Całość jest zaznaczona: skopiuj ją ręcznie.
report-failed = Strona nie odpowiedziała. Odśwież ją i spróbuj ponownie.
