### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = Als je vandaag sluit, geef je dit op: { $what }.
give-up-nothing = Als je vandaag sluit, geef je niets op van wat hier bekend is.
give-up-unchecked = { $count ->
 [one] Eén punt is niet nagekeken.
 *[other] { $count } punten zijn niet nagekeken.
}
given-orders = { $count ->
 [one] { $count } niet-afgeronde bestelling
 *[other] { $count } niet-afgeronde bestellingen
}
given-cases = { $count ->
 [one] { $count } terugbetaling of geschil
 *[other] { $count } terugbetalingen of geschillen
}
given-windows = { $count ->
 [one] { $count } bestelling met een lopende termijn
 *[other] { $count } bestellingen met een lopende termijn
}
since-day = Dag { $day } sinds je verzoek
since-late = { $days ->
 [one] 1 dag te laat: zoek de sluitingsmail
 *[other] { $days } dagen te laat: zoek de sluitingsmail
}
clock-submitted = Door jou afgevinkt, { $when }. Het verslag staat hieronder
clock-submit-taken-back = Je zei dat het toch niet is verstuurd
clock-waiting = Verstuurd: <time>{ $ago }</time>. AliExpress zegt niet hoelang het duurt
clock-overdue = <b>{ $days ->
 [one] { $days } dag te laat.
 *[other] { $days } dagen te laat.
}</b> Zoek een e-mail van AliExpress, ook in je spammap
clock-refused = <b>Geweigerd</b>, volgens je notitie van <time>{ $ago }</time>
clock-no-answer = <b>Geen antwoord</b>, volgens je notitie van <time>{ $ago }</time>
clock-still-open = Je zei dat het gesloten was, maar <time>{ $ago }</time> was er iemand <b>ingelogd</b>
clock-signed-in = <b>Er was iemand ingelogd</b>, <time>{ $ago }</time>: toen was het niet gesloten
clock-signed-in-stale = Te oud om te vertrouwen: <time>{ $ago }</time> was er iemand ingelogd
clock-open-answer-confirmation-mail = Nog niet nagekeken. Kijk ook in je spammap. Niet iedereen hoeft te bevestigen
clock-open-confirm-closed = Nog niet nagekeken. Zoek een e-mail van AliExpress, ook in je spammap
clock-open-try-sign-in = Nog niet nagekeken. Het moet nu mislukken, met het juiste wachtwoord
clock-later-try-sign-in = Komt later. Het moet dan mislukken
clock-later-clear-site-data = Komt later. Eén druk op de knop, en je ziet precies wat wordt gewist

changed-pages = Veranderd door AliExpress, dus kijk zelf na: { $pages }
