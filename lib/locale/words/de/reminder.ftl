### Texte des Hintergrunds: Mitteilungen, und was der Knopf in der Symbolleiste sagt.

reminder-day-2 = Tag 2: Suche eine E-Mail, die um Bestätigung bittet, und melde dich in der App ab.
reminder-day-7 = Tag 7: Die Schließungsmail sollte da sein, und die Anmeldung sollte scheitern.
reminder-day-14 = Tag 14: Zeit, die App zu deinstallieren und zu löschen, was AliExpress in diesem Browser gelassen hat.
reminder-day-32 = Tag 32: Sieh deine Karten- und PayPal-Abrechnungen noch einmal durch.
reminder-letter = Ein Brief von dir ist bis zu seinem Datum ohne Antwort geblieben.
badge-needs-you = Last Orders: { $count ->
 [0] heute ist nichts zu tun
 [one] { $count } Punkt zu tun
 *[other] { $count } Punkte zu tun
}
