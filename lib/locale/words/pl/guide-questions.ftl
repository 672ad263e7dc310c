### Słowa pytań w przewodniku. Odpowiedź ma akapit w każdym wierszu; jej źródło mówi, kto tak twierdzi i od kiedy.

questions-lead = O co ludzie pytają przed zamknięciem i po nim. Każda odpowiedź podaje, od kogo pochodzi i z kiedy; gdzie nikt nic nie powiedział, tam jest to napisane.

question-reactivate = Czy zamknięte konto da się otworzyć ponownie?
question-reactivate-answer =
    Załóż, że nie. Możesz otworzyć nowe konto, ale będzie puste: bez zamówień, opinii i monet.
    Jeśli bierzesz pod uwagę powrót, poproś obsługę klienta o przerwę zamiast zamknięcia.
question-reactivate-source = Drogi powrotu nie znaleziono; poradniki nazywają zamknięcie ostatecznym

question-order-history = Co się dzieje z moimi zamówieniami i potwierdzeniami zakupu?
question-order-history-answer =
    Licz się z ich utratą: listy, śledzenia, potwierdzeń zakupu.
    Najpierw zapisz to, czego potrzebujesz do reklamacji, zwrotów towaru lub podatków.
question-order-history-source = Mówi tak kilka poradników; oficjalnej listy nie znaleziono

question-mail-afterwards = Czy e-maile będą nadal przychodzić?
question-mail-afterwards-answer =
    Przez jakiś czas mogą. Ogranicz je, póki możesz się zalogować.
    Potem zostaje link na dole każdego e-maila i przycisk spamu.
question-mail-afterwards-source = Podają to poradniki; nic oficjalnego nie znaleziono

question-pending-orders = Co z zamówieniami i zwrotami pieniędzy w toku?
question-pending-orders-answer =
    Najpierw je zakończ lub anuluj, także zwroty pieniędzy i spory. Śledzić możesz je, tylko póki możesz się zalogować.
    W UE, EOG i Wielkiej Brytanii ważne zamówienie, które jest niezakończone w chwili zamknięcia konta, zostaje „completed or reimbursed” (zrealizowane lub zrefundowane), zależnie od okoliczności i przyczyny.
question-pending-orders-source = Warunki AliExpress dla UE, EOG i Wielkiej Brytanii, pkt { $clause }, z { $dated }. Żaden oficjalny tekst nie mówi, czy niezakończone zamówienia wstrzymują zamknięcie

question-contact-support = Jak dotrzeć do obsługi klienta?
question-contact-support-answer =
    W centrum pomocy: czat na żywo, e-mail albo zgłoszenie. Pytaj, póki możesz się zalogować.
    W sprawie swoich praw do danych napisz do inspektora ochrony danych, DataProtection.AE@aliexpress.com. Pisma są gotowe.
question-contact-support-source = Te drogi podają poradniki; centrum pomocy jest znane z adresu. Adres inspektora pochodzi od AliExpress (polityka prywatności z { $dated })

question-change-mind = A jeśli zmienię zdanie?
question-change-mind-answer =
    Przed wnioskiem nic się jeszcze nie stało. Po nim napisz od razu i poproś o wstrzymanie: pismo jest gotowe.
    Gdy konto jest już zamknięte, nie jest znana droga powrotu.
question-change-mind-source = Nikt nie powiedział, czy wniosek da się wstrzymać. Jedna osoba podaje, że zamknięcie nastąpiło w ciągu 24 godzin

question-cannot-sign-in = Nie mogę się zalogować. Co teraz?
question-cannot-sign-in-answer =
    O zamknięcie konta możesz poprosić e-mailem, bez logowania. Pismo jest gotowe; wyślij je z adresu e-mail tego konta.
    Jeśli jednak chcesz wejść, zresetuj hasło przez e-mail lub telefon konta. Jeśli to się nie uda, zapytaj obsługę klienta.
    Po zalogowaniu można jeszcze zobaczyć, co jest do załatwienia, co zostało w portfelu i co warto zachować.
question-cannot-sign-in-source = Warunki AliExpress dla UE, EOG i Wielkiej Brytanii, pkt { $clause }, z { $dated }; gdzie indziej możesz spróbować tego samego adresu. Nikt tutaj nie widział, o co prosi strona hasła

question-app-only = Mam tylko aplikację. Czy mogę zamknąć konto w niej?
question-app-only-answer =
    Tak: warunki AliExpress wymieniają „Profile – Delete account” w aplikacji.
    Last Orders nie widzi niczego z aplikacji. Zaloguj się na to samo konto na www.aliexpress.com w tej przeglądarce, a zamówienia, zwroty pieniędzy i portfel będzie można najpierw sprawdzić tutaj.
    Wyloguj się z aplikacji, zanim ją odinstalujesz: u jednej osoby działała ponad tydzień po zamknięciu.
question-app-only-source = Warunki AliExpress dla UE, EOG i Wielkiej Brytanii, pkt { $clause }, z { $dated }; co do reszty jeden poradnik i relacja jednej osoby

question-social-sign-in = Loguję się przez Google, Facebook lub Apple. Co się zmienia?
question-social-sign-in-answer =
    Zaloguj się tak jak zwykle. Przed zamknięciem znajdź w ustawieniach konta jego adres e-mail: może tam przyjść kod, a e-mail z wnioskiem o zamknięcie konta powinien wyjść stamtąd.
    Jeśli używasz ukrytego adresu Apple, to jego zna AliExpress; e-maile na niego są przekazywane do ciebie.
    Po zamknięciu usuń AliExpress z listy połączonych aplikacji w Google, Facebooku lub Apple.
question-social-sign-in-source = Żaden tekst nie mówi, jak potwierdza się zamknięcie konta bez hasła; poradniki podają, że może przyjść kod

question-how-long = Ile to trwa?
question-how-long-answer =
    AliExpress nie mówi, ile to trwa. Jedna osoba podaje, że zamknięcie nastąpiło w ciągu 24 godzin, a aplikacja działała jeszcze ponad tydzień.
    Wniosek o usunięcie danych lub o ich kopię to co innego: jeśli prawo wyznacza termin, pismo go podaje.
    Od dnia, w którym zaznaczysz, że wniosek jest wysłany, część „Potem” liczy dni razem z tobą.
question-how-long-source = Oficjalnego tekstu nie znaleziono; reszta to relacja jednej osoby

question-what-is-seen = Co Last Orders o mnie widzi?
question-what-is-seen-answer =
    Odczytuje strony konta, które otwierasz: liczby i stany, na przykład ile zamówień jest w drodze i czy portfel jest pusty. Tytuły, sklepy i sumy zamówień zapisuje tylko wtedy, gdy włączysz kopię.
    Nigdy nie odczytuje hasła, adresu pocztowego ani plików cookie strony. To, co zapisuje, zostaje w tej przeglądarce i nie trafia do nikogo; jedynie twoje zaznaczenia mogą przechodzić przez synchronizację samej przeglądarki, jeśli ją tu włączysz.
    „Nie zostawiaj śladów” w ustawieniach usuwa to wszystko.
question-what-is-seen-source = Tak działa sam Last Orders

question-no-computer = Nie mam komputera, tylko telefon. Czy to wystarczy?
question-no-computer-answer =
    Tak: aplikacja, e-mail i centrum prywatności w przeglądarce telefonu działają bez komputera.
    Najpierw sprawdź w aplikacji zamówienia, zwroty pieniędzy, portfel i członkostwa, jak w części „Przygotowanie”. Czego nie da się tam zapisać, zachowaj jako zrzuty ekranu.
    Poproś o kopię swoich danych przed zamknięciem i otwórz plik, gdy tylko przyjdzie.
question-no-computer-source = Warunki AliExpress dla UE, EOG i Wielkiej Brytanii, pkt { $clause }, z { $dated }, wymieniają te trzy sposoby; nikt tutaj nie widział centrum prywatności na telefonie

question-all-orders = Czy to naprawdę wszystkie moje zamówienia?
question-all-orders-answer =
    Na ile pokazuje je AliExpress. Jego lista może przy kolejnym wczytaniu pominąć jakieś zamówienie, a inne pokazać dwa razy; pokazane dwa razy liczy się raz.
    Dla większej pewności odśwież listę i jeszcze raz przejdź do jej końca: to, co zapisano, zostaje. Potem dodaj kopię danych od AliExpress: wszystko, co ma tylko jedna z obu, jest wymienione.
question-all-orders-source = Podają to osoby, których programy odczytują listę (od 2023 r. do października 2026 r.); AliExpress nic o tym nie mówi

question-several-accounts = Mam więcej niż jedno konto. Jak się je odróżnia?
question-several-accounts-answer =
    aliexpress.com i aliexpress.us są rozdzielone, według adresu strony. Gdy oba już coś pokazały, liczy się gorszy stan, dopóki nie zaznaczysz, że konta na aliexpress.us nie używasz.
    Imion i nazwisk nigdy się nie odczytuje. Po wylogowaniu albo gdy na liście nie ma żadnego z wcześniej widzianych zamówień, pojawia się pytanie „Czy to inne konto?”. Do czasu odpowiedzi lub ponownego zobaczenia znanego zamówienia nic, co widziano wcześniej, nie liczy się jako zrobione; co jest do załatwienia, takie zostaje.
    Dwa konta pod tym samym adresem da się odróżnić tylko po zamówieniach: przygotuj i zamknij jedno, potem drugie. „Inne konto” czyści to, co widziano i zaznaczono; zamówienia zapisane tutaj zostają.
question-several-accounts-source = Tak działa sam Last Orders. Nikt tutaj nie widział, czy jedno konto otwiera oba adresy
