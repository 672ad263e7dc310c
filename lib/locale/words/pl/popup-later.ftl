### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = Zamykając konto dziś, rezygnujesz z tego: { $what }.
give-up-nothing = Zamykając konto dziś, nie rezygnujesz z niczego, o czym tu wiadomo.
give-up-unchecked = { $count ->
 [1] Jednej rzeczy nie sprawdzono.
 [one] { $count } rzeczy nie sprawdzono.
 [few] { $count } rzeczy nie sprawdzono.
 [many] { $count } rzeczy nie sprawdzono.
 *[other] { $count } rzeczy nie sprawdzono.
}
given-orders = { $count ->
 [one] { $count } niezakończone zamówienie
 [few] { $count } niezakończone zamówienia
 [many] { $count } niezakończonych zamówień
 *[other] { $count } niezakończonego zamówienia
}
given-cases = { $count ->
 [one] { $count } zwrot pieniędzy lub spór
 [few] { $count } zwroty pieniędzy lub spory
 [many] { $count } zwrotów pieniędzy lub sporów
 *[other] { $count } zwrotu pieniędzy lub sporu
}
given-windows = { $count ->
 [one] { $count } zamówienie z biegnącym terminem
 [few] { $count } zamówienia z biegnącym terminem
 [many] { $count } zamówień z biegnącym terminem
 *[other] { $count } zamówienia z biegnącym terminem
}
since-day = Dzień { $day } od wniosku
since-late = { $days ->
 [one] { $days } dzień po terminie
 [few] { $days } dni po terminie
 [many] { $days } dni po terminie
 *[other] { $days } dnia po terminie
}: poszukaj e-maila o zamknięciu
clock-submitted = Zaznaczone przez ciebie, { $when }. Protokół jest poniżej
clock-submit-taken-back = Zaznaczono, że jednak nie wysłano
clock-waiting = Wysłano <time>{ $ago }</time>. AliExpress nie mówi, ile to trwa
clock-overdue = <b>{ $days ->
 [one] { $days } dzień po terminie.
 [few] { $days } dni po terminie.
 [many] { $days } dni po terminie.
 *[other] { $days } dnia po terminie.
}</b> Poszukaj e-maila od AliExpress, także w spamie
clock-refused = <b>Odmowa</b>, zanotowana przez ciebie <time>{ $ago }</time>
clock-no-answer = <b>Brak odpowiedzi</b>, zanotowany przez ciebie <time>{ $ago }</time>
clock-still-open = Konto oznaczono jako zamknięte, ale ktoś był <b>zalogowany</b> <time>{ $ago }</time>
clock-signed-in = <b>Ktoś był zalogowany</b> <time>{ $ago }</time>: konto nie było wtedy zamknięte
clock-signed-in-stale = Zbyt stare, by temu ufać: ktoś był zalogowany <time>{ $ago }</time>
clock-open-answer-confirmation-mail = Jeszcze niesprawdzone. Zajrzyj też do spamu. Nie każdy ją dostaje
clock-open-confirm-closed = Jeszcze niesprawdzone. Poszukaj e-maila od AliExpress, także w spamie
clock-open-try-sign-in = Jeszcze niesprawdzone. Teraz nie powinno się udać, mimo poprawnego hasła
clock-later-try-sign-in = Później. Wtedy nie powinno się udać
clock-later-clear-site-data = Później. Po jednym naciśnięciu widać dokładnie, co zostanie wyczyszczone

changed-pages = AliExpress coś tu zmienił, sprawdź na własne oczy: { $pages }
