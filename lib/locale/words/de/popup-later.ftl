### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = Bei Schließung heute gibst du auf: { $what }.
give-up-nothing = Bei Schließung heute gibst du nichts auf, was hier bekannt ist.
give-up-unchecked = { $count ->
 [one] Ein Punkt ist nicht geprüft.
 *[other] { $count } Punkte sind nicht geprüft.
}
given-orders = { $count ->
 [one] { $count } offene Bestellung
 *[other] { $count } offene Bestellungen
}
given-cases = { $count ->
 [one] { $count } Erstattung oder Streitfall
 *[other] { $count } Erstattungen oder Streitfälle
}
given-windows = { $count ->
 [one] { $count } Bestellung mit laufender Frist
 *[other] { $count } Bestellungen mit laufender Frist
}
since-day = Tag { $day } seit deinem Antrag
since-late = { $days ->
 [one] 1 Tag überfällig: Suche die Schließungsmail
 *[other] { $days } Tage überfällig: Suche die Schließungsmail
}
clock-submitted = Von dir abgehakt: { $when }. Das Protokoll steht unten
clock-submit-taken-back = Du hast gesagt, dass er doch nicht abgeschickt wurde
clock-waiting = Abgeschickt <time>{ $ago }</time>; AliExpress sagt nicht, wie lange es dauert
clock-overdue = <b>{ $days ->
 [one] { $days } Tag überfällig.
 *[other] { $days } Tage überfällig.
}</b> Suche eine E-Mail von AliExpress, auch im Spam-Ordner
clock-refused = <b>Abgelehnt</b>, von dir notiert: <time>{ $ago }</time>
clock-no-answer = <b>Keine Antwort</b>, von dir notiert: <time>{ $ago }</time>
clock-still-open = Du sagtest, es sei geschlossen, aber jemand war <b>angemeldet</b>: <time>{ $ago }</time>
clock-signed-in = <b>Jemand war angemeldet</b>, <time>{ $ago }</time>: Da war es nicht geschlossen
clock-signed-in-stale = Zu alt, um zu zählen: Jemand war angemeldet, <time>{ $ago }</time>
clock-open-answer-confirmation-mail = Noch nicht geprüft. Sieh auch im Spam-Ordner nach. Nicht alle bekommen eine
clock-open-confirm-closed = Noch nicht geprüft. Suche eine E-Mail von AliExpress, auch im Spam-Ordner
clock-open-try-sign-in = Noch nicht geprüft. Es sollte jetzt scheitern, mit dem richtigen Passwort
clock-later-try-sign-in = Kommt später. Dann sollte es scheitern
clock-later-clear-site-data = Kommt später. Ein Druck, und du siehst genau, was gelöscht wird

changed-pages = Von AliExpress geändert, darum selbst prüfen: { $pages }
