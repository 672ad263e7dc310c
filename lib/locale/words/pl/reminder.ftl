### Słowa działające w tle: powiadomienia i opis przycisku na pasku narzędzi.

reminder-day-2 = Dzień 2: poszukaj e-maila z prośbą o potwierdzenie i wyloguj się z aplikacji.
reminder-day-7 = Dzień 7: e-mail o zamknięciu powinien już być w skrzynce, a logowanie nie powinno działać.
reminder-day-14 = Dzień 14: czas odinstalować aplikację i wyczyścić to, co AliExpress zostawił w tej przeglądarce.
reminder-day-32 = Dzień 32: przejrzyj jeszcze raz wyciągi z karty i z PayPal.
reminder-letter = Jedno z twoich pism nie doczekało się odpowiedzi w terminie.
badge-needs-you = Last Orders: { $count ->
 [0] dziś nic do zrobienia
 [one] { $count } rzecz do zrobienia
 [few] { $count } rzeczy do zrobienia
 [many] { $count } rzeczy do zrobienia
 *[other] { $count } rzeczy do zrobienia
}
