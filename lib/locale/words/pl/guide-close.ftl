### Słowa części przewodnika o samym zamknięciu.

close-lead = Reszta należy do ciebie: Last Orders pokazuje drogę i niczego nie naciska. Strony różnią się zależnie od konta, więc wymieniono tu każdy znany sposób. Szukaj tego, co pokazuje twoje. Jeśli nie możesz się zalogować, wystarczy e-mail.
how-sign-in = Otwórz www.aliexpress.com i naciśnij „Sign in” (zaloguj się) u góry po prawej. Zanim wpiszesz hasło, upewnij się, że adres kończy się na aliexpress.com lub aliexpress.us.
how-open-settings = Warunki AliExpress wymieniają trzy sposoby: centrum prywatności, „Profile – Delete account” w aplikacji i e-mail. Poradniki opisują jeszcze jeden: zdjęcie profilowe, „Account Settings”, „Account Security”.
how-find-close-option = Poszukaj „Delete account”, „Close your account” lub czegoś podobnego i przeczytaj, co według tej strony skończy się wraz z kontem.
how-submit-request = Naciśnij przycisk samodzielnie, podaj powód, jeśli strona o niego prosi, i potwierdź hasłem, kodem lub sprawdzeniem tożsamości. Potem zaznacz tutaj, że wniosek jest wysłany: powstaje protokół i zaczyna się liczenie dni.
how-answer-confirmation-mail = Poszukaj e-maila od AliExpress, także w folderze ze spamem, i zrób to, o co prosi. Nadawca nie jest znany: sprawdź, dokąd prowadzi link, zanim go otworzysz.
how-await-deletion = AliExpress nie mówi, ile to trwa. Poradniki mówią o kilku dniach, jedna osoba o 24 godzinach. Ostatni e-mail powinien informować, że konto jest zamknięte.
sent-it = Wniosek wysłany
not-sent = Jednak niewysłany
more-trouble-cannot-sign-in = Jeśli nie możesz wejść
more-routes = Jak tam dojść
more-look-alikes = Strony, które wyglądają podobnie
more-last-step = O co strona może prosić na końcu
more-trouble-request-not-processed = Jeśli nic się nie dzieje

routes = Sposoby zamknięcia
routes-what = Pierwsze trzy pochodzą od AliExpress. O co strona prosi po drodze, wiadomo tylko z relacji innych: nikt tutaj nie widział samego formularza, a twoje konto może pokazać coś innego.
route-privacy-centre = Przez centrum prywatności
route-privacy-centre-walk =
    Zaloguj się na www.aliexpress.com.
    Otwórz privacy.aliexpress.com i poszukaj wniosku o usunięcie konta.
    Przeczytaj, co według strony skończy się wraz z kontem.
    Naciśnij jej przycisk. Był czerwony i miał napis „Delete my account”.
    Potwierdź tak, jak o to prosi.
route-privacy-centre-source = Wymieniony w warunkach AliExpress dla UE, EOG i Wielkiej Brytanii, pkt { $clause }, z { $dated }. Szczegóły opisywano od 2021 r.
route-account-settings = Przez ustawienia konta, według relacji innych
route-account-settings-walk =
    Zaloguj się i naciśnij swoje zdjęcie profilowe.
    Otwórz „Account Settings”, potem „Account Security”. Na innych kontach jest to „Account Management” lub „Account Services”.
    Poszukaj „Delete account” lub „Close Your Account” i przeczytaj, co tam napisano.
    Zamów kod na swój e-mail, wpisz go i naciśnij „Verify”.
    Naciśnij „Delete account”.
route-account-settings-source = Poradniki dla komputerów z lat 2022–2025
route-app = W aplikacji
route-app-walk =
    Otwórz swój profil („Account”), potem koło zębate.
    Naciśnij „Delete account”.
    Wpisz kod z e-maila i naciśnij „Verify”.
    Zaznacz, że chcesz zamknąć konto i usunąć swoje dane.
    Naciśnij „Delete account”.
route-app-source = Wymieniony jako „Profile – Delete account” w warunkach AliExpress dla UE, EOG i Wielkiej Brytanii, pkt { $clause }, z { $dated }. Szczegóły pochodzą z jednego poradnika z 2025 r.
route-mail = E-mailem, bez logowania
route-mail-walk =
    Otwórz pismo: jest gotowe i zawiera wniosek o zamknięcie konta.
    Wyślij je na DataProtection.AE@aliexpress.com z adresu e-mail tego konta.
    Zachowaj to, co wysyłasz, i każdą odpowiedź. Może przyjść prośba o potwierdzenie tożsamości.
    Zaznacz tutaj, że wniosek jest wysłany: powstaje protokół i zaczyna się liczenie dni.
route-mail-source = Warunki AliExpress dla UE, EOG i Wielkiej Brytanii, pkt { $clause }, z { $dated }. Dla innych krajów żaden tekst tego nie mówi; adres jest ten sam

last-step = O co strona może prosić na końcu
last-step-what = Źródła się różnią, więc licz się z każdą z tych możliwości.
last-step-word = Słowo do wpisania
last-step-word-what = Pole, w które wpisujesz słowo. Według relacji było to „agree”.
last-step-word-source = Centrum prywatności, opisywane od 2021 r.
last-step-code = Kod do wpisania
last-step-code-what = Kod przychodzi na e-mail lub telefon konta, a ty wpisujesz go na stronie.
last-step-code-source = Poradniki dla komputerów z lat 2022–2025
last-step-box = Pole do zaznaczenia
last-step-box-what = Pole obok zdania takiego jak „permanently close my AliExpress account and delete my data” (trwale zamknij moje konto AliExpress i usuń moje dane).
last-step-box-source = Aplikacja, jeden poradnik z 2025 r.

look-alikes = Strony, które wyglądają podobnie
look-alikes-what = Sprawdź adres, zanim coś naciśniesz. Formularz zamknięcia jest pod adresem
look-alike-deactivate = Stara strona dezaktywacji AliExpress
look-alike-deactivate-what = Dezaktywuje konto. Z zaznaczonym polem „Release my account at the same time” (zwolnij jednocześnie moje konto) kończyła konto na dobre. Przeczytaj tekst przy tym polu, zanim coś tam naciśniesz.
look-alike-alibaba = Własna strona zamknięcia Alibaba.com
look-alike-alibaba-what = Ta sama grupa firm i to samo logowanie, ale inne konto. Co robi z kontem AliExpress, tego nikt nie powiedział.
