### Words of what only some pages show in the overlay: the closing form, the collector, a page that could not be read.

page-deactivate-account-hint = Das ist nicht das Schließungsformular
page-deactivate-account-why = Diese Seite deaktiviert das Konto. Vielleicht gibt sie es auch frei, was es endgültig beendet. Lies das kleine Kästchen, bevor du etwas drückst.
unread-why = 20 Sekunden lang versucht. Die Liste hat nicht geladen, oder ihr Aufbau ist neu. Nichts wurde gezählt.
look = Sieh selbst nach
look-order-list =
    Öffne den ersten Tab, den mit allen Bestellungen.
    Gehe ganz ans Ende der Liste.
    Suche alles, was unbezahlt, nicht versandt oder unterwegs ist.
look-refund-list =
    Öffne die Liste mit allen Erstattungen und Streitfällen.
    Gehe ganz ans Ende.
    Suche alles, was noch auf Antwort oder Geld wartet.
look-wallet =
    Suche das Guthaben und jeden Bonus.
    Beides sollte null sein.
look-coins =
    Suche hier die Zahl der Coins.
    Suche Gutscheine auf ihrer eigenen Seite.
    Beides sollte null sein.
look-addresses =
    Suche auf dieser Seite gespeicherte Adressen.
    Keine sollte übrig sein.
look-nothing = Nichts ist offen
look-something = Etwas ist offen
look-none-left = Nichts ist übrig
look-some-left = Etwas ist übrig
look-counts = Deine Antwort zählt als „Von dir abgehakt“.
look-open = Dann bleibt es in deiner Liste „Noch nicht geprüft“. Kläre es zuerst, dann sieh wieder nach.
closing-counts = { done-of }{ $setAside ->
 [0] .
 *[other] , { $setAside } von dir beiseitegelegt.
}
closing-oldest = Älteste Prüfung: <time>{ $ago }</time>
walk-sign-in = Prüfe, ob du in dem Konto angemeldet bist, das du schließen willst.
walk-open-settings = Du bist im Datenschutzcenter: Das ist der heutige Weg. Der ältere war dein Profil, „Account Settings“, dann „Account Security“.
walk-find-close-option = Suche die Schließung: „Delete my account“, „Delete account“ oder „Close Your Account“. Lies dort, was mit der Schließung endet.
walk-submit-request = Gib Grund und Passwort an, falls verlangt. Dann will AliExpress vielleicht ein Wort, einen Code aus einer E-Mail oder ein Kreuz in einem Kästchen. Mach, was diese Seite verlangt.
walk-answer-confirmation-mail = Suche eine E-Mail, die um Bestätigung bittet, auch im Spam-Ordner, und mach alles, was sie verlangt.
walk-await-deletion = Warte auf eine letzte E-Mail, dass das Konto geschlossen ist. Das kann Tage dauern.
closing-acts = Die Schließung, Schritt für Schritt
go-closing-form = Zum Schließungsformular
closing-sent = Ich habe den Antrag abgeschickt
closing-not-today = Heute nicht
closing-waits = Du hast den Antrag abgeschickt
closing-waits-why = AliExpress sagt nicht, wie lange es dauert. Der Leitfaden zeigt Tag für Tag, was noch zu tun ist.
retry-failed = Anmeldung gescheitert
retry-got-in = Dann ist das Konto noch nicht geschlossen
retry-got-in-why = Die Schließung kann Tage dauern. Suche eine E-Mail, die um Bestätigung bittet, auch im Spam-Ordner. Gibt es keine, schreibe dem Support: Ein Brief liegt bereit.
retry-it-failed = Gescheitert
retry-i-got-in = Ich kam hinein
collect = Ältere Bestellungen sammeln
collect-why = Drücke „View orders“ (mehr anzeigen) selbst, oder lass Last Orders es langsam für dich tun. Es drückt auf einer Seite nie etwas anderes, und du kannst es jederzeit stoppen.
collect-start = Sammeln starten
collecting = Bestellungen werden gesammelt
collect-paused = Pausiert
collect-kept = Gespeicherte Bestellungen
collect-oldest = Zurück bis
collect-time = Bisherige Zeit
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] unter 1 min
 *[other] { $minutes } min
}
pause = Pausieren
stop = Stopp
go-on = Weiter
collected-end = Mehr bietet die Seite nicht: { kept-orders }
collected-nothing-new = Dreimal in Folge kam nichts Neues: { kept-orders }
collected-nothing-new-why = Darum gestoppt. Vielleicht gibt es mehr.
collected-stopped = Von dir gestoppt: { kept-orders }
collected-stopped-why = Vielleicht gibt es mehr.
collected-robot-check = AliExpress prüft, ob du ein Mensch bist: { kept-orders }
collected-robot-check-why = Darum gestoppt. Löse die Prüfung, mach dann weiter.
collected-signed-out = Du bist abgemeldet: { kept-orders }
collected-signed-out-why = Darum gestoppt. Melde dich an, komm zurück, mach dann weiter.
collected-left-alone = Dieser Tab war im Hintergrund: { kept-orders }
collected-left-alone-why = Darum gestoppt. Bleib auf diesem Tab, mach dann weiter.
collected-changed = Die Seite hat sich geändert: { kept-orders }
collected-changed-why = Last Orders hat die Änderung nicht verstanden und darum gestoppt. Lade die Seite neu, mach dann weiter.
collected-unsaved = Die neuesten Bestellungen wurden nicht gespeichert: { kept-orders }
collected-unsaved-why = Darum gestoppt. Alles vorher Gespeicherte ist noch da.
collected-failed = Die Seite war nicht lesbar: { kept-orders }
collected-failed-why = Darum gestoppt. Mach weiter, oder lade die Seite erst neu.
collected-no-button = Hier gibt es nichts zu drücken: { kept-orders }
collected-no-button-why = Hier ist kein Knopf „View orders“. Weißt du von älteren Bestellungen, gehe ans Ende der Liste und suche ihn.

words-ask = Was bedeuten diese Wörter?
words-ask-why = Last Orders kennt sie nicht. Antworte nur, wenn du sicher bist: Es zählt als deine Angabe.
words-on-orders = bei { $count ->
 [one] { $count } Bestellung
 *[other] { $count } Bestellungen
}
words-on-cases = bei { $count ->
 [one] { $count } Fall
 *[other] { $count } Fällen
}
words-open = Noch offen
words-finished = Abgeschlossen
words-unsure = Weiß ich nicht
words-said-open = Du sagtest: noch offen
words-said-finished = Du sagtest: abgeschlossen
words-said-unsure = Dann bleibt es „Noch nicht geprüft“

changed = AliExpress hat diese Seite geändert
changed-gone = Nicht mehr gefunden, zumindest teilweise: { $what }.
changed-all = Was Last Orders hier bisher gelesen hat, ist nicht mehr zu finden.
changed-still = Noch gefunden: { $what }.
changed-hand = Prüfe selbst, was auf der Seite steht. So, wie sie jetzt ist, beweist sie in deiner Liste nichts.
sign-status = Status
sign-number = Bestellnummern
sign-date = Daten
sign-price = Preise
sign-item = Artikel
