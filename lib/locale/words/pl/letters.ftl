### Słowa pism i części, która je pisze. $act to `uk`, gdy chodzi o brytyjskie RODO. Stan prawny: listopad 2026.

letter-language = Polski

letter-to-officer = Do inspektora ochrony danych AliExpress
letter-to-support = Do obsługi klienta AliExpress
letter-to-authority = Do organu ochrony danych osobowych w moim kraju
letter-to-ico = Do Information Commissioner (ICO), Wielka Brytania
letter-to-attorney-general = Do prokuratora generalnego (attorney general) mojego stanu
letter-to-secretaria = Do Secretaría Anticorrupción y Buen Gobierno
letter-to-anpd = Do Agência Nacional de Proteção de Dados (ANPD), Brazylia
letter-to-pipc = Do Personal Information Protection Commission (PIPC), Korea
letter-to-fdpic = Do Federalnego Pełnomocnika ds. Ochrony Danych i Informacji (FDPIC), Szwajcaria
letter-to-kvkk = Do Rady Ochrony Danych Osobowych (KVKK), Turcja
letter-to-opc = Do Office of the Privacy Commissioner of Canada
letter-to-cai = Do Commission d’accès à l’information, Quebec
letter-to-ppc = Do Personal Information Protection Commission (PPC), Japonia
letter-to-oaic = Do Office of the Australian Information Commissioner (OAIC)
letter-to-ppa = Do Privacy Protection Authority, Izrael
letter-to-sdaia = Do Saudi Data and AI Authority (SDAIA)
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] brytyjskiego RODO (UK GDPR)
 *[other] RODO
}
letter-month-article = { $act ->
 [uk] 12A
 *[other] 12 ust. 3
}
letter-act-ch = art. 25 szwajcarskiej ustawy federalnej o ochronie danych (FADP)
letter-act-ch-erasure = art. 32 szwajcarskiej ustawy federalnej o ochronie danych (FADP)
letter-act-tr = art. 11 tureckiej ustawy o ochronie danych osobowych (nr 6698)
letter-act-tr-erasure = art. 7 i 11 tureckiej ustawy o ochronie danych osobowych (nr 6698)
letter-act-ca = pkt 4.9 załącznika 1 do Personal Information Protection and Electronic Documents Act (PIPEDA)
letter-act-qc = ustawy Quebecu o ochronie informacji osobowych w sektorze prywatnym
letter-act-jp = japońskiej ustawy o ochronie informacji osobowych (APPI)
letter-act-au = zasady Australian Privacy Principle 12 (Privacy Act 1988)
letter-act-il = sekcji 13 izraelskiej ustawy o ochronie prywatności
letter-act-sa = art. 4 saudyjskiej ustawy o ochronie danych osobowych (PDPL)
letter-rule-ch = Co do zasady art. 25 ust. 7 tej ustawy
letter-rule-tr = Art. 13 tej ustawy
letter-rule-ca = Sekcja 8 tej ustawy
letter-rule-qc = Ta ustawa
letter-rule-br = Art. 19 (II)
letter-rule-kr = Art. 35 ust. 3 w związku z art. 41 rozporządzenia wykonawczego
letter-rule-kr-erasure = Rozporządzenie wykonawcze (art. 41 i 43)
letter-rule-sa = Rozporządzenie wykonawcze do tej ustawy
letter-account = Moje konto jest zarejestrowane na: { $account }.
letter-member-id = Identyfikator mojego konta: { $memberId }.
letter-id-number = Mój dokument tożsamości: { $idNumber }.
letter-postal = Mój adres pocztowy: { $postal }.
letter-name = Nazywam się { $name }.
letter-country = Moje miejsce zamieszkania: { $country }.
letter-orders = Niektóre z moich numerów zamówień: { $orders }.
letter-to-be-sure = Proszę o odpowiedź na tę wiadomość. Aby upewnić się, że konto należy do mnie, proszę wysłać kod na adres e-mail lub numer telefonu konta.
letter-proof-mx = Art. 28 wymaga dowodu mojej tożsamości. Jeśli nie dołączono go do tej wiadomości, proszę o informację, jak go przesłać, aby widziały go tylko osoby, którym jest potrzebny.
letter-time-gdpr = Art. { letter-month-article } { letter-act } daje Państwu miesiąc na odpowiedź.
letter-time-us = Ta sama sekcja daje Państwu { $days } dni na odpowiedź.
letter-time-days = { $rule } daje Państwu { $days } dni na odpowiedź.
letter-time-mx = Art. 31 daje Państwu dwadzieścia dni roboczych na odpowiedź i piętnaście kolejnych na wykonanie.
letter-asked-access = Mój wniosek o kopię danych osobowych został do Państwa wysłany { $requested }.
letter-asked-access-once = Mój wniosek o kopię danych osobowych został już do Państwa wysłany.
letter-asked-erasure = Mój wniosek o usunięcie danych osobowych został do Państwa wysłany { $requested }.
letter-asked-erasure-once = Mój wniosek o usunięcie danych osobowych został już do Państwa wysłany.
letter-asked-close = Mój wniosek o zamknięcie konta został do Państwa wysłany { $requested }.
letter-asked-close-once = Mój wniosek o zamknięcie konta został już do Państwa wysłany.
letter-regards = Z poważaniem
letter-signed = { $name }
letter-signed-holder = Osoba, do której należy konto

letter-close-subject = Wniosek o zamknięcie mojego konta
letter-close-ask-terms = Wnoszę o trwałe zamknięcie mojego konta. Pkt 1.6 Państwa warunków transakcji na platformie dla konsumentów w UE, EOG i Wielkiej Brytanii (z 30 czerwca 2026 r.) wymienia e-mail na ten adres jako jeden ze sposobów zamknięcia konta.
letter-close-ask = Wnoszę o trwałe zamknięcie mojego konta.
letter-close-tell = Proszę także o informację:
letter-close-missing = co stoi temu na przeszkodzie, jeśli cokolwiek: które zamówienie, zwrot pieniędzy, spór, płatność lub członkostwo
letter-close-date = w jakim dniu konto zostanie zamknięte, a moje dane usunięte
letter-close-stop = jak i do kiedy mogę to wstrzymać
letter-close-confirm = Po zamknięciu konta proszę o potwierdzenie tego e-mailem.

letter-stop-subject = Proszę nie zamykać mojego konta
letter-stop-ask = Wycofuję ten wniosek: proszę nie zamykać konta i niczego nie usuwać.
letter-stop-tell = Proszę o informację:
letter-stop-in-time = czy zamknięcie zostało wstrzymane
letter-stop-left = czy muszę zrobić coś jeszcze, aby je wstrzymać
letter-stop-closed = jeśli konto jest już zamknięte: od kiedy i co można przywrócić

letter-deactivation-subject = Wniosek o tymczasową dezaktywację mojego konta
letter-deactivation-ask = Wnoszę o tymczasową dezaktywację mojego konta.
letter-deactivation-only = Proszę go nie zamykać, nie zwalniać ani nie usuwać: jeśli bez tego nie da się go wstrzymać, proszę niczego nie zmieniać i mnie o tym poinformować.
letter-deactivation-reason = Mój powód: { $reason }
letter-deactivation-tell = Przed dezaktywacją proszę o informację:
letter-deactivation-how-long = jak długo konto może pozostać nieaktywne i czy po pewnym czasie jest zamykane automatycznie
letter-deactivation-meanwhile = co w tym czasie dzieje się z zamówieniami, zwrotami pieniędzy, saldem, monetami, kuponami i członkostwami
letter-deactivation-back = jak mogę je ponownie aktywować

letter-follow-up-subject = Brak odpowiedzi na mój wniosek o zamknięcie konta
letter-follow-up-silence = Od tego czasu nie dotarła do mnie żadna wiadomość o tym, że konto jest zamknięte.
letter-follow-up-tell = Proszę o informację:
letter-follow-up-arrived = czy wniosek do Państwa dotarł
letter-follow-up-missing = co stoi temu na przeszkodzie, jeśli cokolwiek: które zamówienie, zwrot pieniędzy, spór, płatność lub członkostwo
letter-follow-up-when = w jakim dniu konto zostanie zamknięte, a moje dane usunięte
letter-follow-up-stop = jak i do kiedy mogę to wstrzymać
letter-follow-up-confirm = Po zamknięciu konta proszę o potwierdzenie tego e-mailem.

letter-access-subject = Wniosek o kopię moich danych osobowych
letter-access-subject-gdpr = Wniosek o moje dane osobowe, art. 15 i 20 { letter-act }
letter-access-ask-gdpr = Na podstawie art. 15 i 20 { letter-act } wnoszę o kopię wszystkich danych osobowych, które Państwo o mnie przechowują.
letter-access-ask-us = Na podstawie sekcji K Państwa polityki prywatności, która zapewnia to każdej osobie mieszkającej w Stanach Zjednoczonych, wnoszę o informację, jakie informacje osobowe Państwo o mnie przechowują, oraz o ich kopię.
letter-access-ask-mx = W ramach prawa dostępu (ARCO), na podstawie Ley Federal de Protección de Datos Personales en Posesión de los Particulares z 20 marca 2025 r., wnoszę o kopię wszystkich danych osobowych, które Państwo o mnie przechowują.
letter-access-ask-br = Na podstawie art. 18 i 19 LGPD (Lei 13.709/2018) wnoszę o kopię wszystkich danych osobowych, które Państwo o mnie przechowują, wraz z pełnym oświadczeniem.
letter-access-ask-kr = Na podstawie art. 35 Personal Information Protection Act (PIPA) wnoszę o dostęp do wszystkich informacji osobowych, które Państwo o mnie przechowują, oraz o ich kopię.
letter-access-ask-named = Na podstawie { $named } wnoszę o kopię wszystkich danych osobowych, które Państwo o mnie przechowują.
letter-access-ask-plain = Wnoszę o kopię wszystkich danych osobowych, które Państwo o mnie przechowują, w zakresie, w jakim prawo to daje mi Państwa polityka prywatności lub prawo obowiązujące w miejscu mojego zamieszkania.
letter-access-include = Kopia powinna obejmować:
letter-access-orders = zamówienia, płatności, zwroty pieniędzy i spory
letter-access-messages = wiadomości do sprzedawców i obsługi klienta oraz opinie
letter-access-devices = adresy, urządzenia, logowania, wyszukiwania i przeglądane strony
letter-access-profile = co Państwo na mój temat wywnioskowali i dla kogo
letter-access-tell = Proszę także o informację:
letter-access-purposes = do czego wykorzystywane są poszczególne rodzaje danych
letter-access-recipients = kto je otrzymał, z podaniem nazw
letter-access-how-long = jak długo są przechowywane
letter-access-sources = skąd pochodzą, jeśli nie ode mnie
letter-access-transfers = do jakich krajów są przesyłane i co je tam chroni
letter-access-consent = jakie zgody zostały przeze mnie udzielone
letter-access-form = Proszę przesłać kopię w powszechnie używanym formacie nadającym się do odczytu maszynowego, po sprawdzeniu, że plik się otwiera.

letter-erasure-subject = Wniosek o usunięcie moich danych osobowych
letter-erasure-subject-gdpr = Wniosek o usunięcie moich danych osobowych, art. 17 { letter-act }
letter-erasure-ask-gdpr = Na podstawie art. 17 { letter-act } wnoszę o usunięcie wszystkich danych osobowych, które Państwo o mnie przechowują.
letter-erasure-ask-us = Na podstawie sekcji K Państwa polityki prywatności, która zapewnia to każdej osobie mieszkającej w Stanach Zjednoczonych, wnoszę o usunięcie wszystkich informacji osobowych, które Państwo o mnie przechowują.
letter-erasure-ask-mx = W ramach prawa do usunięcia (derecho de cancelación, ARCO), na podstawie Ley Federal de Protección de Datos Personales en Posesión de los Particulares z 20 marca 2025 r., wnoszę o usunięcie wszystkich danych osobowych, które Państwo o mnie przechowują.
letter-erasure-ask-br = Na podstawie art. 18 LGPD (Lei 13.709/2018) wnoszę o usunięcie wszystkich danych osobowych, które Państwo o mnie przechowują.
letter-erasure-ask-kr = Na podstawie art. 35 Personal Information Protection Act (PIPA) wnoszę o dostęp do wszystkich informacji osobowych, które Państwo o mnie przechowują, oraz o ich kopię. Po jej otrzymaniu wnoszę, na podstawie art. 36, o usunięcie ich wszystkich.
letter-erasure-ask-named = Na podstawie { $named } wnoszę o usunięcie wszystkich danych osobowych, które Państwo o mnie przechowują.
letter-erasure-ask-plain = Wnoszę o usunięcie wszystkich danych osobowych, które Państwo o mnie przechowują, w zakresie, w jakim prawo to daje mi Państwa polityka prywatności lub prawo obowiązujące w miejscu mojego zamieszkania.
letter-erasure-account = Proszę także o zamknięcie mojego konta.
letter-erasure-grounds = Cofam wszystkie udzielone przeze mnie zgody (art. 7 ust. 3) i wnoszę sprzeciw wobec marketingu bezpośredniego oraz wszelkiego profilowania na jego potrzeby (art. 21 ust. 2). Po zamknięciu konta dane nie są już niezbędne do celów, w których zostały zebrane.
letter-erasure-others-gdpr = Proszę poinformować wszystkich, którym przekazano dane, zgodnie z wymogiem art. 19.
letter-erasure-others = Proszę poinformować wszystkich, którym przekazano dane.
letter-erasure-confirm = Po wykonaniu proszę o potwierdzenie e-mailem.
letter-erasure-rest = Jeśli cokolwiek Państwo zachowują, proszę o informację:
letter-erasure-what = co to jest
letter-erasure-why = które prawo nakazuje Państwu to zachować
letter-erasure-until = do kiedy

letter-identity-subject = Potwierdzenie tożsamości w sprawie mojego wniosku
letter-identity-demanded = W celu potwierdzenia mojej tożsamości wymagają Państwo: { $demanded }
letter-identity-demanded-more = W celu potwierdzenia mojej tożsamości wymagają Państwo więcej danych, niż już Państwo mają.
letter-identity-limit-gdpr = Art. 12 ust. 6 { letter-act } pozwala Państwu prosić o więcej tylko w razie uzasadnionych wątpliwości co do mojej tożsamości, a art. 5 ust. 1 lit. c tylko o to, co niezbędne. Jeśli mają Państwo takie wątpliwości, proszę je wskazać.
letter-identity-limit-br = Art. 6 LGPD ogranicza to, co Państwo zbierają, do tego, co niezbędne. Jeśli mają Państwo wątpliwości co do mojej tożsamości, proszę je wskazać.
letter-identity-limit-plain = Proszę nie wymagać więcej, niż potrzeba do ustalenia mojej tożsamości. Jeśli mają Państwo wątpliwości co do mojej tożsamości, proszę je wskazać.
letter-identity-enough = Kod wysłany na adres e-mail lub numer telefonu konta wykazuje, że konto należy do mnie.
letter-identity-no-copy = Kopia dokumentu tożsamości dałaby Państwu dane, których Państwo nie mają, a niczego by do tego nie wniosła.
letter-identity-go-on-gdpr = Jeśli nie wskażą Państwo uzasadnionych wątpliwości, miesiąc z art. { letter-month-article } liczę od dnia złożenia mojego wniosku.
letter-identity-go-on = Proszę na tej podstawie kontynuować rozpatrywanie mojego wniosku.

letter-appeal-subject = Odwołanie od odmowy spełnienia mojego wniosku
letter-appeal-refused = Odmówili Państwo jego spełnienia w całości lub w części.
letter-appeal-ask = Odwołuję się od tej decyzji, na co pozwala sekcja K Państwa polityki prywatności.
letter-appeal-tell = Proszę o pisemną informację:
letter-appeal-outcome = jaka jest Państwa decyzja w sprawie tego odwołania
letter-appeal-why = jeśli czegoś nadal Państwo odmawiają: jaki jest powód i na jakim przepisie się opiera
letter-appeal-attorney = jak mogę złożyć skargę do prokuratora generalnego (attorney general) mojego stanu

letter-company-complaint-subject = Skarga na podstawie sekcji 164A ustawy Data Protection Act 2018
letter-company-complaint-ask = Niniejsze pismo jest skargą na podstawie sekcji 164A ustawy Data Protection Act 2018 na sposób, w jaki potraktowali Państwo wniosek dotyczący moich danych osobowych.
letter-company-complaint-duty = Proszę potwierdzić jej otrzymanie w ciągu 30 dni, zbadać sprawę i bez zbędnej zwłoki poinformować mnie o wyniku.
letter-company-complaint-next = Jeśli mój wniosek nadal nie zostanie potem spełniony, mogę skierować sprawę do ICO.

letter-complaint-subject-access = Skarga na AliExpress: wniosek o moje dane osobowe
letter-complaint-subject-erasure = Skarga na AliExpress: wniosek o usunięcie moich danych osobowych
letter-complaint-about = Składam skargę na podmiot odpowiedzialny za moje dane w AliExpress: { $company }.
letter-complaint-about-aliexpress = Składam skargę na podmiot odpowiedzialny za moje dane w AliExpress.
letter-complaint-account = Moje konto jest tam zarejestrowane na: { $account }.
letter-complaint-asked-access = W dniu { $requested } na adres { $officer } został wysłany mój wniosek o kopię moich danych osobowych.
letter-complaint-asked-access-gdpr = W dniu { $requested } na adres { $officer } został wysłany mój wniosek o kopię moich danych osobowych (art. 15 i 20 { letter-act }).
letter-complaint-asked-access-us = W dniu { $requested } na adres { $officer } został wysłany mój wniosek o kopię moich informacji osobowych, zgodnie z sekcją K polityki prywatności tej firmy, która zapewnia to każdej osobie mieszkającej w Stanach Zjednoczonych.
letter-complaint-asked-erasure = W dniu { $requested } na adres { $officer } został wysłany mój wniosek o usunięcie moich danych osobowych.
letter-complaint-asked-erasure-gdpr = W dniu { $requested } na adres { $officer } został wysłany mój wniosek o usunięcie moich danych osobowych (art. 17 { letter-act }).
letter-complaint-asked-erasure-us = W dniu { $requested } na adres { $officer } został wysłany mój wniosek o usunięcie moich informacji osobowych, zgodnie z sekcją K polityki prywatności tej firmy, która zapewnia to każdej osobie mieszkającej w Stanach Zjednoczonych.
letter-complaint-due = Termin odpowiedzi upłynął { $due }.
letter-complaint-none = Nie dotarła do mnie żadna odpowiedź.
letter-complaint-refused = Odmówiono spełnienia wniosku.
letter-complaint-incomplete = Odpowiedź jest niepełna.
letter-complaint-complained = W dniu { $complained } została złożona moja skarga w tej sprawie do samej firmy.
letter-complaint-appealed = W dniu { $complained } zostało złożone moje odwołanie do samej firmy.
letter-complaint-ask-gdpr = Na podstawie art. 77 RODO wnoszę o zbadanie sprawy i zapewnienie, aby mój wniosek został spełniony.
letter-complaint-ask = Wnoszę o zbadanie sprawy i zapewnienie, aby mój wniosek został spełniony.
letter-complaint-copies = Mogę przesłać kopie moich pism oraz otrzymanych odpowiedzi.

letters-lead = Krótkie pisma na to, co da się załatwić tylko pisemnie. Wpisz, co wiesz; pismo wypełnia się w trakcie pisania. Stąd nic nie jest wysyłane: kopiujesz je albo otwierasz w programie pocztowym.
letters-close = Zamknij moje konto
letters-close-what = E-mailem, bez logowania
letters-close-note = W UE, EOG i Wielkiej Brytanii warunki AliExpress z 30 czerwca 2026 r. (pkt 1.6) wymieniają ten e-mail jako jeden z trzech sposobów zamknięcia. Gdzie indziej nie znaleziono tekstu AliExpress, który go wymienia, ale możesz spróbować. To kończy konto na dobre: wyślij pismo, gdy wszystko w części „Przygotowanie” jest załatwione.
letters-stop = Wstrzymaj mój wniosek o zamknięcie
letters-stop-what = Jeśli zmieniasz zdanie
letters-stop-note = Działaj szybko: nie znaleziono sposobu na cofnięcie zamknięcia, a konto jednej osoby zamknięto w ciągu 24 godzin. Napisz to też w czacie na żywo w centrum pomocy.
letters-deactivation = Wstrzymaj konto
letters-deactivation-what = Prosi obsługę klienta o tymczasową dezaktywację
letters-deactivation-note = Przeznaczone do czatu na żywo w centrum pomocy albo do zgłoszenia. Stara strona AliExpress też dezaktywuje konto, ale może je przy tym zwolnić, a to kończy je na dobre.
letters-follow-up = Zapytaj o zamknięcie
letters-follow-up-what = Gdy na wniosek o zamknięcie nikt nie odpowiedział
letters-follow-up-note = AliExpress nie mówi, ile to trwa, więc pismo nie wyznacza terminu. Przez centrum pomocy trafia do obsługi klienta, e-mailem do inspektora ochrony danych.
letters-access = Poproś o swoje dane
letters-access-what = Kopia wszystkiego, co o tobie przechowują
letters-access-note = Kopię daje też centrum prywatności, póki konto istnieje. To, co przyjdzie, zapisz i od razu otwórz: w lipcu 2025 r. organizacja zgłosiła plik, który otworzył się tylko raz.
letters-erasure = Usuń moje dane
letters-erasure-what = Wszystko, co o tobie przechowują, i konto
letters-erasure-note = To może zakończyć konto na dobre. Wyślij pismo, gdy wszystko w części „Przygotowanie” jest załatwione. Część danych może zostać: polityka prywatności AliExpress z lipca 2026 r. wspomina obowiązki prawne i spory i nie podaje daty końcowej.
letters-identity = Odpowiedz na żądanie dokumentu
letters-identity-what = Gdy proszą o więcej potwierdzeń, niż wydaje się potrzebne
letters-identity-note = Gdy wątpliwości są uzasadnione, prawo może pozwalać AliExpress pytać. Jeśli jednak wysyłasz kopię dokumentu, zakryj to, czego nie musi pokazywać.
letters-appeal = Odwołaj się od odmowy (Stany Zjednoczone)
letters-appeal-what = Gdy AliExpress odmówił w sprawie twoich danych
letters-appeal-note = Sekcja K polityki prywatności AliExpress pozwala odwołać się każdej osobie mieszkającej w Stanach Zjednoczonych: tym e-mailem albo w Privacy Center pod „Other questions”.
letters-company-complaint = Złóż skargę do AliExpress (Wielka Brytania)
letters-company-complaint-what = Krok przed ICO
letters-company-complaint-note = Od 19 czerwca 2026 r. firma musi w ciągu 30 dni potwierdzić otrzymanie skargi dotyczącej danych osobowych i odpowiedzieć na nią bez zbędnej zwłoki (Data Protection Act 2018, sekcja 164A). ICO oczekuje, że większość osób najpierw złoży skargę tam.
letters-complaint = Złóż skargę do organu nadzorczego
letters-complaint-what = Gdy termin minął albo odpowiedź brzmiała „nie”
letters-complaint-note = Większość organów nadzorczych ma własny formularz; wklej do niego ten tekst.

letters-form = Co wiesz
letters-letter = Pismo
letters-language = Język pisma
letters-language-why = Do AliExpress pisz w miarę możliwości po angielsku, a do organu nadzorczego w jego języku.
letters-language-law = Prawo obowiązujące tam, gdzie mieszkasz, wymaga, by ten wniosek był po turecku. Inne języki służą tylko do przeczytania, co w nim jest.
letters-own = Treść pisma w twoim języku
letters-optional = opcjonalne
letters-choose = Wybierz
letters-field-account = E-mail lub numer telefonu konta
letters-field-account-why = Po nim znajdą twoje konto.
letters-field-name = Imię i nazwisko
letters-field-name-why = Tak jak na koncie.
letters-field-region = Gdzie mieszkasz
letters-field-region-why = Od tego zależy, jakie prawo pismo wymienia i do kogo jest skierowane. „WNP” oznacza Rosję, Azerbejdżan, Armenię, Białoruś, Gruzję, Kazachstan, Kirgistan, Mołdawię, Tadżykistan, Turkmenistan i Uzbekistan.
letters-field-country = Kraj lub stan USA
letters-field-country-why = Pismo go wymienia.
letters-field-orders = Kilka numerów zamówień
letters-field-orders-why = Pomagają znaleźć to, co twoje. Wystarczy kilka.
letters-field-memberId = Identyfikator konta
letters-field-memberId-why = Polityka AliExpress prosi o niego osoby w Meksyku albo o zarejestrowany adres e-mail lub numer telefonu.
letters-field-idNumber = Numer dokumentu tożsamości
letters-field-idNumber-why = W Turcji wniosek musi go zawierać: twój numer T.C. albo obywatelstwo i numer paszportu. Bez niego wniosek może zostać odrzucony. Nigdy nie jest tu przechowywany.
letters-field-postal = Adres pocztowy
letters-field-postal-why = W Turcji wniosek musi go zawierać.
letters-field-reason = Dlaczego chcesz przerwy
letters-field-reason-why = Obsługa klienta może o to zapytać. Wystarczy jeden wiersz.
letters-field-about = Czego dotyczył wniosek
letters-field-about-why = Pismo nawiązuje do tego wniosku.
letters-field-requestedOn = Dzień twojego wniosku
letters-field-requestedOn-why = Znajdziesz go w wysłanych e-mailach albo w protokole zamknięcia.
letters-field-firstOn = { $region ->
 [us] Dzień twojego odwołania
 *[other] Dzień twojej skargi do AliExpress
}
letters-field-firstOn-why = Organ nadzorczy będzie chciał wiedzieć, czy najpierw powiedziano o tym AliExpress.
letters-field-demanded = O co cię proszą
letters-field-demanded-why = W kilku słowach, na przykład „zdjęcie mojego paszportu”.
letters-field-answer = Co odpowiedzieli
letters-field-answer-why = Skarga to wspomina.
letters-region-eu-eea = Unia Europejska lub EOG
letters-region-uk = Wielka Brytania
letters-region-ch = Szwajcaria
letters-region-tr = Turcja
letters-region-us = Stany Zjednoczone
letters-region-ca = Kanada, poza Quebekiem
letters-region-qc = Quebec
letters-region-mx = Meksyk
letters-region-br = Brazylia
letters-region-cl = Chile
letters-region-kr = Korea Południowa
letters-region-jp = Japonia
letters-region-au = Australia
letters-region-il = Izrael
letters-region-sa = Arabia Saudyjska
letters-region-cis = Rosja lub inny kraj WNP
letters-region-other = Gdzie indziej
letters-about-access = Kopia moich danych
letters-about-erasure = Usunięcie moich danych
letters-answer-none = Nic
letters-answer-refused = Odmowa
letters-answer-incomplete = Tylko część

letters-keep = Zapisz w tej przeglądarce to, co wpisuję
letters-kept = Zapisane w tej przeglądarce, dopóki tego nie odznaczysz.
letters-kept-not = Zachowane tylko do zamknięcia tej strony.

letters-to = Do
letters-subject = Temat
letters-to-help-centre = Centrum pomocy AliExpress
letters-authority = { $region ->
 [eu-eea] Organ ochrony danych w twoim kraju
 [uk] ICO
 [ch] FDPIC
 [tr] Rada Ochrony Danych Osobowych (KVKK)
 [us] Prokurator generalny (attorney general) twojego stanu
 [ca] Privacy Commissioner of Canada
 [qc] Commission d’accès à l’information
 [mx] Secretaría Anticorrupción y Buen Gobierno, następca INAI od marca 2025 r.
 [br] Agência Nacional de Proteção de Dados (ANPD)
 [kr] PIPC
 [jp] PPC
 [au] OAIC
 [il] Privacy Protection Authority
 [sa] SDAIA
 *[other] Organ ochrony danych w twoim kraju, jeśli taki istnieje
}
letters-authority-open = { $region ->
 [uk] Otwórz stronę skarg
 *[other] Znajdź w oficjalnym spisie
}
letters-wait-answer = Na odpowiedź na twój wniosek mają czas do { $until }. To pismo możesz wysłać od następnego dnia.
letters-wait-company = AliExpress ma czas do { $until } na potwierdzenie otrzymania twojej skargi. To pismo możesz wysłać od następnego dnia.
letters-first-company-complaint = ICO oczekuje, że większość osób najpierw złoży skargę do AliExpress: użyj pisma „Złóż skargę do AliExpress”.
letters-first-appeal = Jeśli AliExpress odmówił spełnienia wniosku, możesz najpierw odwołać się do AliExpress: użyj pisma „Odwołaj się od odmowy”.
letters-first-asked = Zachowaj swój wniosek i każdą odpowiedź: organ może chcieć zobaczyć, że najpierw zwrócono się do firmy.
letters-limit-request = Organ przyjmuje skargę w ciągu { $answer } dni od odpowiedzi i najpóźniej { $most } dni po wniosku: do { $until }.
letters-limit-known = Organ przyjmuje skargę w ciągu { $known } dni od zdarzenia albo od chwili, gdy się o nim wie.
letters-time = Przy wysłaniu dziś termin odpowiedzi to { $due } ({ $rule }).
letters-time-more = Jeśli AliExpress poda w tym czasie powody, termin to { $last } ({ $rule }).
letters-time-mx = Przy wysłaniu dziś termin decyzji to { $due } ({ $rule }), a wykonania { $last }.
letters-time-company = Przy wysłaniu dziś termin potwierdzenia otrzymania to { $due } ({ $rule }).
letters-time-none = Dla tego wniosku w miejscu, gdzie mieszkasz, nie potwierdziliśmy żadnego terminu, więc żadnego się nie liczy.
letters-time-no-number = Prawo obowiązujące tam, gdzie mieszkasz, nie podaje liczby dni dla tego wniosku, więc żadnych się nie liczy.
letters-rule-months = { $count ->
 [1] jeden miesiąc
 [one] { $count } miesiąc
 [few] { $count } miesiące
 [many] { $count } miesięcy
 *[other] { $count } miesiąca
}
letters-rule-days = { $count ->
 [1] jeden dzień
 [one] { $count } dzień
 [few] { $count } dni
 [many] { $count } dni
 *[other] { $count } dnia
}
letters-rule-working-days = { $count ->
 [1] jeden dzień roboczy
 [one] { $count } dzień roboczy
 [few] { $count } dni robocze
 [many] { $count } dni roboczych
 *[other] { $count } dnia roboczego
}
letters-rule-moved = { $rule }, przesunięto z { $day }
letters-law-eu-eea = Miesiąc wynika z RODO, art. 12 ust. 3. Według rozporządzenia 1182/71 dnia wysłania się nie liczy, a ostatni dzień przypadający w weekend lub święto przechodzi na następny dzień roboczy. Inne święta w twoim kraju mogą go przesunąć dalej.
letters-law-uk = Miesiąc wynika z brytyjskiego RODO (UK GDPR), art. 12A, obowiązującego od lutego 2026 r. Może zacząć biec później albo się zatrzymać na czas, gdy AliExpress czeka na coś, czego od ciebie potrzebuje. Ostatni dzień przypadający w weekend lub święto przechodzi na następny dzień roboczy.
letters-law-ch = 30 dni wynika z art. 25 ust. 7 FADP. Obowiązują co do zasady i dla kopii; dla usunięcia danych nie potwierdziliśmy żadnej liczby.
letters-law-tr = 30 dni wynika z ustawy 6698, art. 13. Wniosek musi być po turecku, więc i to pismo jest po turecku. Napisano je starannie, ale nie czytała go jeszcze osoba, dla której turecki jest językiem ojczystym.
letters-law-us = 45 dni, i 45 kolejnych po zawiadomieniu, wynika z sekcji K polityki prywatności AliExpress z 30 lipca 2026 r. Zapewnia je każdej osobie mieszkającej w Stanach Zjednoczonych, nawet tam, gdzie stan nie ma takiej ustawy; ma ją 19 stanów.
letters-law-ca = 30 dni, i 30 kolejnych po zawiadomieniu, wynika z sekcji 8 PIPEDA, dla kopii. Dla usunięcia danych nie potwierdziliśmy żadnej liczby.
letters-law-qc = 30 dni wynika z ustawy Quebecu o informacjach osobowych w sektorze prywatnym, dla kopii. Dla usunięcia danych nie potwierdziliśmy żadnej liczby.
letters-law-mx = 20 i 15 dni roboczych wynika z art. 31; z ważnej przyczyny mogą być dłuższe, a świąt się tu nie uwzględnia. Polityka AliExpress przyjmuje wniosek z Meksyku tylko z zarejestrowanego adresu e-mail. Prawo wymaga przy nim dowodu tożsamości (art. 28): dołącz go do e-maila i zakryj to, czego nie musi pokazywać.
letters-law-br = 15 dni wynika z LGPD, art. 19 (II), dla pełnego oświadczenia o twoich danych. Dla usunięcia danych ustawa nie podaje liczby.
letters-law-cl = Ustawa 21.719 daje 30 dni, i 30 kolejnych, od 1 grudnia 2026 r. według własnej treści. Projekt ustawy miałby to odroczyć, a nie potwierdziliśmy, że ustawa już obowiązuje: dlatego pismo nie wymienia żadnej ustawy.
letters-law-kr = 10 dni wynika z rozporządzenia wykonawczego do PIPA, art. 41 i 43; dostęp można odroczyć, podając powody. Prawo do usunięcia ma tylko ten, kto uzyskał dostęp, więc pismo o usunięcie prosi o jedno i drugie. Przedstawicielem AliExpress w Korei jest AliExpress Korea Co., Ltd.
letters-law-jp = Prawo wymaga kopii bez zwłoki. Nie potwierdziliśmy, jak daleko sięga usunięcie danych.
letters-law-au = Prawo wymaga kopii w rozsądnym czasie. Nie potwierdziliśmy, jak daleko sięga usunięcie danych.
letters-law-il = Prawo wglądu do danych wynika z sekcji 13; nie potwierdziliśmy liczby dni ani tego, jak daleko sięga usunięcie danych.
letters-law-sa = 30 dni, i 30 kolejnych po zawiadomieniu, wynika z rozporządzenia wykonawczego do ustawy o ochronie danych osobowych.
letters-law-cis = Nie potwierdziliśmy żadnej ustawy tych krajów, więc pismo żadnej nie wymienia.
letters-law-other = Nie potwierdziliśmy żadnej ustawy dla miejsca, gdzie mieszkasz, więc pismo żadnej nie wymienia.
letters-from-account = Wyślij je z adresu e-mail tego konta, aby AliExpress widział, że pochodzi od ciebie.
letters-cis-address = W tych krajach obowiązuje polityka prywatności aliexpress.ru, więc ten adres e-mail może być niewłaściwy. Poszukaj adresu w tej polityce i napisz także tam.
letters-copy = Skopiuj pismo
letters-copied = Skopiowano.
letters-not-copied = Przeglądarka nie pozwoliła skopiować. Zaznacz pismo powyżej i skopiuj je ręcznie.
letters-download = Pobierz jako tekst
letters-mail = Otwórz w programie pocztowym
letters-mail-long = Skopiuj i otwórz w programie pocztowym
letters-mail-long-why = Ten tekst jest w niektórych programach za długi na link e-mail. Przycisk kopiuje go i otwiera e-mail z samym adresem i tematem: wklej tam tekst.
letters-help-centre = Otwórz centrum pomocy
letters-sent = Pismo wysłane
letters-sent-before = Zanotowano, że to pismo wysłano { $date }. Ta data zostaje, podobnie jak termin odpowiedzi, chyba że wysłano je ponownie.
letters-sent-keep = Zachowaj tę datę
letters-sent-anew = Wysłano ponownie dzisiaj
letters-missing = Jeszcze potrzebne: { $fields }.
letters-named = „{ $name }”
letters-draft = Projekt prostymi słowami, nie porada prawna. Prawo i adresy: stan na listopad 2026 r.

letters-state-sent = Zanotowano, że wysłano je { $date }.
letters-state-due = Termin odpowiedzi: { $due }.
letters-state-due-rule = Termin odpowiedzi: { $due } ({ $rule }).
letters-state-copy = Zanotowano, że kopia przyszła ({ $date }).
letters-state-erased = Zanotowano, że usunięcie potwierdzono ({ $date }).
letters-state-overdue = <b>{ $days ->
 [one] { $days } dzień po terminie.
 [few] { $days } dni po terminie.
 [many] { $days } dni po terminie.
 *[other] { $days } dnia po terminie.
}</b>
letters-state-confirmed = Zanotowano, że odpowiedź jest zgodna z wnioskiem.
letters-state-refused = Zanotowano odmowę.
letters-state-no-answer = Zanotowano brak odpowiedzi.

letters-say-copy = Kopia przyszła
letters-say-erased = Usunięcie potwierdzono
letters-record = Pisma
source-law = sama ustawa
source-law-lists = organy i kancelarie prawne
source-mails = e-maile, które widziano
go-letter-appeal = Odwołaj się do AliExpress
go-letter-company-complaint = Złóż skargę do AliExpress
go-letter-stop = Wstrzymaj wniosek
