### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = Chiudendo oggi rinunceresti a: { $what }.
give-up-nothing = Chiudendo oggi non rinunceresti a niente di ciò che qui è noto.
give-up-unchecked = { $count ->
 [one] Una cosa è da verificare.
 *[other] { $count } cose sono da verificare.
}
given-orders = { $count ->
 [one] { $count } ordine non concluso
 *[other] { $count } ordini non conclusi
}
given-cases = { $count ->
 [one] { $count } rimborso o controversia
 *[other] { $count } rimborsi o controversie
}
given-windows = { $count ->
 [one] { $count } ordine con un termine aperto
 *[other] { $count } ordini con un termine aperto
}
since-day = Giorno { $day } dalla tua richiesta
since-late = { $days ->
 [one] 1 giorno di ritardo: cerca l’email di chiusura
 *[other] { $days } giorni di ritardo: cerca l’email di chiusura
}
clock-submitted = Segnato da te come fatto, { $when }. Il resoconto è sotto
clock-submit-taken-back = Hai detto che alla fine non è stata inviata
clock-waiting = Inviata <time>{ $ago }</time>. AliExpress non dice quanto tempo serve
clock-overdue = <b>{ $days ->
 [one] { $days } giorno di ritardo.
 *[other] { $days } giorni di ritardo.
}</b> Cerca un’email di AliExpress, anche nello spam
clock-refused = <b>Rifiutata</b>, come hai annotato <time>{ $ago }</time>
clock-no-answer = <b>Nessuna risposta</b>, come hai annotato <time>{ $ago }</time>
clock-still-open = Hai detto che era chiuso, ma c’era un <b>accesso attivo</b> <time>{ $ago }</time>
clock-signed-in = <b>C’era un accesso attivo</b> <time>{ $ago }</time>: allora non era chiuso
clock-signed-in-stale = Troppo vecchio per fidarsi: c’era un accesso attivo <time>{ $ago }</time>
clock-open-answer-confirmation-mail = Ancora da verificare. Guarda anche nello spam. La conferma non è chiesta a tutti
clock-open-confirm-closed = Ancora da verificare. Cerca un’email di AliExpress, anche nello spam
clock-open-try-sign-in = Ancora da verificare. Ora non dovrebbe riuscire, nemmeno con la password giusta
clock-later-try-sign-in = Viene dopo. Allora non dovrebbe riuscire
clock-later-clear-site-data = Viene dopo. Un solo clic, e vedi esattamente cosa verrà cancellato

changed-pages = Cambiato da AliExpress, da controllare di persona: { $pages }
