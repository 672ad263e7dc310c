### Słowa części przewodnika po zamknięciu: dni, czekające pisma, co zostało do wyczyszczenia.

after-lead = Te dni liczą się od wniosku o zamknięcie. Zaczynają biec, gdy zaznaczysz, że jest wysłany.
after-to-close = Przejdź do zamknięcia
after-lead-sent = Wniosek wysłano { $date }. AliExpress nie mówi, ile to trwa; te dni są nasze, żeby milczenie nie przeszło niezauważone.
clock-day = Dzień { $day }
clock-figure = { $day }
ruler-today = Dziś, dzień { $day }
ruler-done = dzień { $day }: zrobione
ruler-todo = dzień { $day }: do zrobienia
ruler-unknown = dzień { $day }: niesprawdzone
ruler-later = dzień { $day }: później

statements = Sprawdź wyciągi jeszcze raz
statements-later = Później. Karty oraz płatności automatyczne w PayPal lub Klarna
statements-now = Last Orders ich nie widzi. Sprawdź karty oraz płatności automatyczne w PayPal lub Klarna

how-confirm-closed = Ostatni e-mail powinien informować, że konto jest zamknięte. Zachowaj go też poza skrzynką: to twój dowód, gdyby później pobrano jakąś opłatę.
how-try-sign-in = Najpierw się wyloguj, potem spróbuj hasłem, o którym wiesz, że jest poprawne. Świadczy o tym tylko odmowa; sama strona z prośbą o zalogowanie o niczym nie świadczy.
how-sign-out-of-app = W ustawieniach aplikacji, na każdym telefonie i tablecie. U jednej osoby aplikacja działała ponad tydzień po zamknięciu.
how-uninstall-app = Gdzie się da, najpierw wyczyść jej dane. Potem odinstaluj ją na każdym telefonie i tablecie.
how-clear-app-data = Na Androidzie: Ustawienia, Aplikacje, AliExpress, Pamięć; wyczyść dane, zanim ją odinstalujesz. Na iPhonie dane znikają razem z aplikacją. Zapisane z niej zdjęcia zostają.
how-clear-site-data = Last Orders sięga tylko do tej przeglądarki. W każdej innej, w której był używany AliExpress, zrób to samo w jej ustawieniach.
how-remove-passwords = Zrób to po próbie zalogowania, bo do niej potrzebne jest hasło.
how-keep-mailbox = Zawiadomienia prawne przychodzą na adres e-mail konta i po 24 godzinach uznaje się je za doręczone. Zachowaj go i sprawdzaj, aż dotrze każda odpowiedź i każdy zwrot pieniędzy.
how-unsubscribe = Otwórz link na dole każdego e-maila. Powinien prosić o naciśnięcie przycisku, nigdy o hasło.
how-report-spam = Zrób to w swojej skrzynce. Odtąd takie e-maile będą odsiewane.
how-choose-shop = Te same sklepy co wśród łagodniejszych opcji, każdy z opisem, do czego się nadaje.
more-trouble-mail-after-closing = Jeśli e-maile nadal przychodzą
more-way-other-shops = Inne sklepy

sent-again = Wysłano ponownie
was-refused = Przyszła odmowa
was-answered = Przyszła odpowiedź
no-answer-came = Nie ma odpowiedzi
mail-came = E-mail przyszedł
sign-in-failed = Nie udało się
sign-in-worked = Udało się
go-after-mail = Szukaj w poczcie
go-after-wipe = Zobacz, co zostanie wyczyszczone
go-after-passwords = Zobacz, gdzie są
go-letter-follow-up = Napisz do obsługi
go-letter-erasure = Poproś o usunięcie danych
go-letter-complaint = Napisz do organu nadzorczego

taken-back = Zaznaczono, że wniosku jednak nie wysłano
taken-back-what = Jego dni i protokół nadal tu są. Wskaż, co się zgadza.
taken-back-sent = Wniosek jest wysłany
taken-back-remove = Usuń dni i protokół

put-in-calendar = Dodaj te dni do mojego kalendarza
calendar-alarm = Z alarmem o dziewiątej rano w każdy z tych dni
calendar-day = Zamknięcie AliExpress, dzień { $day }
calendar-letter = AliExpress: termin odpowiedzi, { $name }
calendar-letter-what = Po tym dniu zanotuj w Last Orders, co z tego wynikło.
remind = Przypominaj mi w tej przeglądarce
remind-stop = Przestań mi przypominać
calendar-note = Plik wspomina AliExpress, a twój kalendarz może go wysłać do własnej usługi.
reminders-off = Przypomnienia w tej przeglądarce zostają na tym komputerze.
reminders-asking = Przeglądarka pyta cię o powiadomienia. Do czasu odpowiedzi przypomina liczba na przycisku na pasku narzędzi.
reminders-notify = Każdego z tych dni dostajesz powiadomienie, a przycisk na pasku narzędzi pokazuje, ile jest do zrobienia.
reminders-badge = Powiadomienia nie są dozwolone, więc przypomina tylko liczba na przycisku na pasku narzędzi.

after-letters = Pisma czekające na odpowiedź

after-mail = Znajdź e-maile od AliExpress
after-mail-what = Każdy link otwiera wyszukiwanie w twojej skrzynce, w nowej karcie. Last Orders niczego z tego nie widzi.
mail-closing = E-mail o zamknięciu
mail-closing-what = Nadawca nie jest znany. E-maile o zamówieniach przychodziły z notice.aliexpress.com. Zajrzyj też do folderu ze spamem, a znaleziony e-mail zachowaj: to twój dowód.
mail-adverts = Reklamy, by się z nich wypisać
mail-adverts-what = Link do wypisania się jest na dole każdego e-maila. Te, które nadal przychodzą, oznacz jako spam.
mail-elsewhere = Jeśli wyszukiwanie nic nie znajdzie, albo w każdej innej skrzynce, wpisz:

after-wipe = Wyczyść to, co AliExpress zostawił w tej przeglądarce
after-wipe-what = To wylogowuje cię z tych stron w tej przeglądarce. Lepiej nie przed dniem 14: do tego czasu możesz jeszcze potrzebować czegoś ze strony. To, co zapisał Last Orders, zostaje, także protokół i twoja kopia.
wipe-goes = Zostanie wyczyszczone
wipe-kinds = Rodzaje danych
wipe-stays = Zostanie zachowane
site-aliexpress = AliExpress: aliexpress.com i aliexpress.us, ze wszystkimi znanymi hostami
site-images = Obrazy i liczniki odwiedzin: alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru, inna firma z własnymi kontami
site-alibaba = alibaba.com: logowanie tym samym kontem
site-alipay = alipay.com: płatności
kind-cookies = pliki cookie
kind-localStorage = pamięć lokalna
kind-indexedDB = bazy danych
kind-serviceWorkers = skrypty działające w tle
kind-cacheStorage = zapisane strony
kind-fileSystems = zapisane pliki
kind-cache = pliki w pamięci podręcznej
wipe-scope-chromium = Ta przeglądarka czyści pliki cookie całej witryny, a całą resztę z każdego wymienionego niżej hosta.
wipe-scope-firefox = Firefox czyści to wszystko z każdego wymienionego niżej hosta i z żadnego innego.
wipe-stays-what = Wszystkie inne witryny, historia, pobrane pliki i zapisane dane logowania.
wipe-by-hand-chromium = Host, którego nie wymieniono niżej, może nadal coś przechowywać. Aby sprawdzić: Ustawienia, Prywatność i bezpieczeństwo, Pliki cookie innych firm, Zobacz wszystkie dane witryn i uprawnienia; szukaj: aliexpress.
wipe-by-hand-firefox = Pliki w pamięci podręcznej: dodatek mógłby wyczyścić tylko pliki wszystkich witryn naraz, więc zostają. Ręcznie: Ustawienia, Prywatność i bezpieczeństwo, Wyczyść dane, tylko pliki w pamięci podręcznej. Host, którego nie wymieniono niżej, może nadal coś przechowywać: Zarządzaj danymi, szukaj: aliexpress.
wipe-by-hand-android = Firefox na Androida nie pozwala dodatkowi wyczyścić tego, co zapisała witryna, więc zrób to ręcznie. Otwórz aliexpress.com, dotknij kłódki obok adresu i wyczyść tam pliki cookie i dane witryny. Jeśli zdarzało ci się używać aliexpress.us, zrób tam to samo.
wipe-choices = Też zachowane, chyba że je zaznaczysz
wipe-hosts = { $count ->
 [1] Jedyny host, z nazwą
 *[other] Wszystkie hosty ({ $count }), z nazwami
}
wipe = Wyczyść to teraz
wipe-at-work = Czyszczenie
wipe-permission = Przeglądarka może zapytać, czy Last Orders może czyścić dane. Zaraz potem uprawnienie jest zwracane.
wiped-refused = Brak zgody, więc niczego nie wyczyszczono.
wiped-done = Wyczyszczono, według przeglądarki: { $what }, z { $count ->
 [one] { $count } hosta
 [few] { $count } hostów
 [many] { $count } hostów
 *[other] { $count } hosta
}.
wiped-failed = Przeglądarka nie wyczyściła: { $what }. Naciśnij ponownie albo wyczyść ręcznie, jak opisano wyżej.
wiped-left-chromium = Nie sprawdzono: hostów niewymienionych wyżej i innych przeglądarek.
wiped-left-firefox = Nie sprawdzono: plików w pamięci podręcznej, hostów niewymienionych wyżej i innych przeglądarek.
wiped-given-back = Uprawnienie zwrócono.
wiped-not-given-back = Uprawnienia nie udało się zwrócić. Możesz je odebrać na liście rozszerzeń przeglądarki.

after-passwords = Gdzie są zapisane dane logowania
after-passwords-what = Żadne rozszerzenie nie może ich usunąć. Wpisz adres na pasku adresu, potem szukaj: aliexpress.
passwords-chrome = W Chrome
passwords-firefox = W Firefoksie
passwords-edge = W Edge
passwords-edge-where = Ustawienia, Hasła
passwords-safari = W Safari, na iPhonie i iPadzie
passwords-safari-where = Aplikacja Hasła albo Ustawienia, Hasła
passwords-others = Osobny menedżer haseł ma własne wyszukiwanie. Te same dane logowania mogą służyć też do Alibaba.com: zachowaj je, jeśli go używasz.

after-record = Protokół zamknięcia
record-title = Protokół zamknięcia konta AliExpress
after-record-what = Jak wszystko wyglądało w chwili, gdy zaznaczono wysłanie wniosku ({ $when }): co sprawdzono, na jakiej podstawie i co zapisano.
record-checked = { $count ->
 [one] Co sprawdzono: { $count } rzecz
 [few] Co sprawdzono: { $count } rzeczy
 [many] Co sprawdzono: { $count } rzeczy
 *[other] Co sprawdzono: { $count } rzeczy
}
record-done-seen = { $what }. Widziano: { $when }
record-done-bare = Widziano: { $when }
record-told = Zaznaczone przez ciebie jako zrobione: { $when }
record-by-word = { $what }, według ciebie w { $told } z { $shown }. Widziano: { $when }
record-todo-seen = { $what }. Widziano: { $when }
record-todo-bare = Coś było do załatwienia: { $when }
record-unknown-seen = Nie liczy się jako sprawdzone: { $what }, widziano: { $when }
record-unchecked = Niczego nie widziano
record-set-aside-seen = Pominięte przez ciebie: { $when }. { $what }
record-set-aside-bare = Pominięte przez ciebie: { $when }
record-acknowledged = Co potwierdzono
record-note = Twoja własna notatka
record-note-what = Na przykład numer zgłoszenia albo z kim była rozmowa.
record-note-keep = Zapisz notatkę
record-note-changed = Jeszcze niezapisana
record-note-kept = Zapisana na tym komputerze
record-save-html = Zapisz jako stronę
record-save-json = Zapisz jako dane
record-personal = Nic w nim nie mówi, kim jesteś, poza twoją notatką.
record-foot = Utworzono w Last Orders na tym komputerze: { $when }. Last Orders nie jest częścią AliExpress.
