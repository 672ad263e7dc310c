### Słowa drugiej części przewodnika: przygotowanie.

prepare-lead = Rzeczy do załatwienia, zachowania lub anulowania, póki możesz się zalogować: { $total }. Przy każdej widać, co widziano i kiedy.
print-list = Wydrukuj moją listę
how = Jak
how-receive-orders = Anuluj to, czego już nie chcesz, póki jest nieopłacone lub niewysłane. Na zamówienia w drodze poczekaj albo napisz do sprzedawcy lub do obsługi klienta. Naciskaj „Confirm received” tylko dla tego, co dotarło. Naciskaj przycisk pod listą, aż nie pojawi się już żadne zamówienie: dopiero wtedy widziano wszystkie, na ile pokazuje je AliExpress.
how-settle-refunds = Otwórz listę zwrotów pieniędzy i przejrzyj każdą sprawę. Poczekaj, aż pieniądze dotrą. Jeśli sprawa utknęła, napisz do sprzedawcy, potem do obsługi klienta.
how-close-disputes = Przejrzyj każdą sprawę oraz zamówienia sporne i zamrożone. Odpowiedz na wszystko, co czeka na ciebie. W UE, EOG i Wielkiej Brytanii decyzja staje się ostateczna, jeśli nie skierujesz sprawy dalej w ciągu 20 dni kalendarzowych.
how-save-receipts = Niech Last Orders zachowuje kopię zamówień, gdy je otwierasz. Jeśli czegoś brakuje, otwórz stronę danego zamówienia. Gdy AliExpress ma własne potwierdzenie zakupu, prowadzi do niego przycisk przy zamówieniu.
how-save-reviews = Otwórz stronę ze swoimi opiniami: to, co pokazuje, można tu zapisać. Nic na niej nie dowodzi, że to wszystko, więc gdy zobaczysz koniec, potwierdź to tutaj samodzielnie.
how-save-personal-data = Poproś o kopię w centrum prywatności. Przychodzi jako plik .xlsx; twoje zamówienia są w arkuszu „Order Information”. Zapisz go i od razu otwórz: skarga z lipca 2025 r. opisuje wadliwy plik, który otworzył się tylko raz. Potem dodaj go w części „Twoja kopia”, gdzie zostanie sprawdzony.
how-check-wallet = Otwórz portfel i sprawdź saldo, bonus i karty podarunkowe. Last Orders odczytuje tylko, czy coś zostało, nigdy ile.
how-empty-wallet = Wydaj resztę albo przenieś ją, jeśli portfel na to pozwala. Żaden oficjalny tekst nie mówi, co się z nią dzieje po zamknięciu konta.
how-use-coupons-and-coins = Wykorzystaj je na ostatnie zamówienie, które musi dotrzeć, zanim zamkniesz konto. Albo świadomie z nich zrezygnuj: wtedy pomiń to zadanie.
how-find-subscriptions = Adres strony członkostwa nie jest znany. Poszukaj na swoim koncie VIP, innych członkostw i płatności odroczonych. Nazwa może być inna: liczy się ta na stronie subskrypcji. Potem przejrzyj wyciągi z karty, PayPal lub Klarna pod kątem regularnych opłat.
how-cancel-subscriptions = Zasady AliExpress umieszczają „cancel auto-renewal” (anulowanie automatycznego odnawiania) na dole strony „VIP Membership Rules”. Anuluj każdą subskrypcję przed zamknięciem konta, także bezpłatne okresy próbne, i upewnij się, że nie ma nieopłaconego rachunku. Dług z płatności odroczonych masz wobec kredytodawcy: spłać go albo się z kredytodawcą porozum; zamknięcie konta go nie kończy.
how-reach-mailbox = Poszukaj w ustawieniach konta podanego adresu e-mail i numeru telefonu. Wyślij na ten adres e-mail i znajdź go. Jeśli adres nie jest już twój, najpierw go zmień. Zachowaj tę skrzynkę także po zamknięciu: przychodzą na nią zawiadomienia i odpowiedzi.
how-remove-payment-methods = Poszukaj na koncie i w portfelu zapisanych kart i powiązanych metod płatności. Zakończ płatności automatyczne także po drugiej stronie: w PayPal, Klarna lub w banku.
how-remove-addresses = Usuń każdy adres, gdy nie potrzebuje go już żadne niezakończone zamówienie. To, co AliExpress przechowuje z powodu obowiązków prawnych, nie jest na tej stronie.
more-orders = Do twojej kopii
more-letter-access = Pismo z wnioskiem o nią
more-trouble-open-orders = Jeśli coś przeszkadza
more-trouble-open-subscriptions = Jeśli któraś przeszkadza
