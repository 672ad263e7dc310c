### Słowa pierwszej części przewodnika: czy zamknięcie to dobre wyjście?

decide-lead = Zamknięcie jest ostateczne. Wybierz, co ci przeszkadza, a opcje, które pozwalają zachować konto, pojawią się jako pierwsze. Twój wybór zostaje na tym komputerze.
reasons = Dlaczego chcesz odejść?
reason-privacy = Sposób przechowywania i używania moich danych osobowych
reason-unwanted-mail = Zbyt wiele e-maili i powiadomień
reason-shopping-risk = Oszustwa, wyłudzenia lub podróbki
reason-unused = Już nie używam konta, a ktoś mógłby się nim niepostrzeżenie posłużyć
reason-poor-support = Niezakończone spory albo obsługa klienta, która nie pomaga
reason-better-shop = Inny sklep bardziej mi odpowiada
reason-settle = Najpierw zakończ spór: odpowiadać możesz w nim, tylko póki możesz się zalogować.
reason-settle-how = Jak go zakończyć

ways = Łagodniejsze opcje
ways-found = { $count ->
 [0] Wybierz powód, a pasujące opcje pojawią się jako pierwsze.
 [1] Do twojego wyboru pasuje jedna opcja.
 [one] Do twojego wyboru pasuje { $count } opcja, od najtrafniejszej.
 [few] Do twojego wyboru pasują { $count } opcje, od najtrafniejszej.
 [many] Do twojego wyboru pasuje { $count } opcji, od najtrafniejszej.
 *[other] Do twojego wyboru pasuje { $count } opcji, od najtrafniejszej.
}
ways-all = Wszystkie opcje
ways-others = Inne opcje
enough = To mi wystarczy
letter-ready = Pismo jest gotowe
open-mail-settings = Otwórz ustawienia e-maili
open-help-centre = Otwórz centrum pomocy
open-privacy-centre = Otwórz centrum prywatności
open-cookie-settings = Otwórz ustawienia cookie
open-account-settings = Otwórz ustawienia konta
open-account-home = Otwórz moje konto
open-addresses = Otwórz moje adresy

way-mute-notifications = Wycisz e-maile i powiadomienia
way-mute-notifications-why = Zachowujesz konto i odcinasz reklamy. E-maile o zamówieniach mogą nadal przychodzić.
way-mute-notifications-walk =
    W ustawieniach e-maili odznacz wszystkie, których nie chcesz.
    W aplikacji otwórz ustawienia, potem powiadomienia, i wyłącz to, czego nie chcesz.
    Powiadomienia aplikacji można też ograniczyć lub wyłączyć w ustawieniach samego telefonu.
way-pause-account = Wstrzymaj konto
way-pause-account-why = Przerwa bez zamykania. Nie znaleziono na stronie takiego ustawienia, więc musi to zrobić obsługa klienta.
way-pause-account-walk =
    Napisz do obsługi klienta: poproś o tymczasową dezaktywację i podaj powód.
    Zapytaj, jak ponownie aktywować konto, i zachowaj odpowiedź.
    Nie używaj starej strony dezaktywacji: jej pole „Release my account at the same time” (zwolnij jednocześnie moje konto) kończyło konta na dobre.
way-privacy-settings = Udostępniaj mniej
way-privacy-settings-why = Mniej twoich danych jest przekazywanych i mniej widać. To, co AliExpress już ma, zatrzymuje.
way-privacy-settings-walk =
    W centrum prywatności poszukaj udostępniania danych i „Advertising Preferences” (ustawienia reklam) i odrzuć to, czego nie potrzebujesz.
    W aplikacji otwórz „Settings”, potem „Privacy setting”, i wyłącz spersonalizowane rekomendacje i reklamy.
    W ustawieniach cookie odrzuć to, co nie jest konieczne. Dotyczą tylko tej przeglądarki.
    W ustawieniach konta sprawdź, co z twojego profilu widzą inni.
way-close-features = Anuluj tylko jedną usługę
way-close-features-why = Nie ma za co pobrać opłaty i jest mniej do stracenia: bez członkostwa, zapisanej karty i starego adresu.
way-close-features-walk =
    Anuluj członkostwa i subskrypcje. Poszukaj na swoim koncie VIP.
    Usuń zapisane karty i inne metody płatności.
    Usuń adresy, których nie potrzebuje żadne niezakończone zamówienie.
    Jeśli masz zapasowe konta, zamknij je i zostaw to, którego używasz.
way-other-shops = Kupuj gdzie indziej
way-other-shops-why = Możesz kupować gdzie indziej i zostawić to konto, jak jest.
shop-amazon = Amazon: prawie wszystko
shop-ebay = eBay: rzeczy nowe i używane
shop-walmart = Walmart: duża sieć handlowa
shop-alibaba = Alibaba.com: spółka-matka AliExpress, dla klientów biznesowych

truths = Co oznacza zamknięcie, na ile komukolwiek to wiadomo
truths-ends = Co się kończy
truth-history = Licz się z utratą historii zamówień wraz ze śledzeniem i potwierdzeniami zakupu oraz swoich opinii.
truth-history-source = Mówi tak kilka poradników; oficjalnej listy nie znaleziono
truth-no-undo = Nie jest znana droga powrotu. Nowe konto byłoby na początku puste.
truth-no-undo-source = Żadnej nie znaleziono. Jedna osoba podaje, że zamknięcie nastąpiło w ciągu 24 godzin
truth-eu = W UE, EOG i Wielkiej Brytanii możesz w każdej chwili rozwiązać umowę, zamykając konto. Ważne zamówienie, które jest wtedy niezakończone, zostaje „completed or reimbursed” (zrealizowane lub zrefundowane), zależnie od okoliczności i przyczyny.
truth-eu-source = Warunki AliExpress dla UE, EOG i Wielkiej Brytanii, pkt { $clause }, z { $dated }
truth-vip = Członkostwo VIP odnawia się co 365 dni, a 30-dniowy okres próbny zmienia się w płatny rok. Przy anulowaniu w pierwszym okresie, którego długość zależy od kraju, wraca cała opłata; później jej część. Jeśli członkostwo kończy się razem z kontem, nic nie wraca: najpierw je anuluj.
truth-vip-source = Umowa VIP AliExpress, pkt { $clause }, z { $dated }
truths-stays = Co zostaje
truth-data = AliExpress przechowuje część danych na potrzeby obowiązków prawnych i sporów. Nie mówi, jak długo.
truth-data-source = Polityka prywatności AliExpress, sekcja { $clause }, z { $dated }
truth-debts = Dług z płatności odroczonych lub innego kredytu nadal trzeba spłacić kredytodawcy, na jego własnych warunkach. Zamknięcie konta nie kończy długu.
truth-debts-source = Warunki AliExpress dla UE, EOG i Wielkiej Brytanii, pkt { $clause }, z { $dated }, mówią, że obowiązują warunki kredytodawcy. Że dług zostaje, to nasza interpretacja
truth-mailbox = Zachowaj skrzynkę tego konta jeszcze przez jakiś czas. Przychodzą na nią zawiadomienia prawne, a po 24 godzinach uznaje się je za doręczone.
truth-mailbox-source = Warunki AliExpress dla UE, EOG i Wielkiej Brytanii, pkt { $clause }, z { $dated }
truth-app = Aplikacja może działać jeszcze kilka dni. Wyloguj się z niej samodzielnie.
truth-app-source = Relacja jednej osoby: ponad tydzień
truth-alibaba = Alibaba.com ma to samo logowanie i własną stronę zamknięcia, na myprivacy.alibaba.com. Nie pomyl jednej z drugą: sprawdź adres, zanim coś naciśniesz.
truth-alibaba-source = Obie strony są znane z adresu. Co zamknięcie jednego konta robi z drugim, tego nikt nie powiedział
truth-russia = Konta na aliexpress.ru i tmall.ru zostają. Należą do innej firmy i nie są tu omawiane.
truth-russia-source = Kilka źródeł jest w tym zgodnych
truths-unsaid = Czego nikt nie powiedział
truth-conditions = Co trzeba najpierw załatwić. Liczymy to, co możesz stracić; AliExpress nie podaje warunków.
truth-conditions-source = Oficjalnej listy nie znaleziono. Nieoficjalne strony mówią, że zamknięcie blokują niezakończone zamówienia i niespłacone płatności odroczone
truth-time = Ile to trwa.
truth-time-source = AliExpress nie mówi, ile to trwa
truth-money = Co się dzieje z saldem, bonusem, monetami, kuponami i kartami podarunkowymi. Najpierw je wykorzystaj lub przenieś.
truth-money-source = Nie znaleziono nic oficjalnego, nawet tego, czy saldo to pieniądze, które trzeba wypłacić

want-close = Nadal chcę zamknąć konto
decided-close = Chcesz zamknąć konto
decided-close-what = Niczego do nikogo nie wysłano. Teraz: załatw, co niezałatwione, zachowaj, co twoje, anuluj, co by się odnawiało.
