### Texte der Hinweise auf den Seiten.

page-account-home-hint = Sieh nach Mitgliedschaften und Karten
page-account-home-why = Das Menü führt zu VIP, anderen Mitgliedschaften und Zahlung. Kündige oder entferne, was du findest.
page-account-security-hint = Bekommst du an diese Adresse noch E-Mails?
page-account-security-why = Zum Schließen ist vielleicht ein Code dorthin nötig. Ändere sie, solange du kannst.
page-account-security-also-hint = Schließen geht vielleicht in der Nähe
page-account-security-also-why = Manche Anleitungen finden „Close Your Account“ unter „Account Security“.
page-account-settings-hint = Prüfe E-Mail-Adresse und Telefonnummer
page-account-settings-why = Zum Schließen ist vielleicht ein Code an eine davon nötig. Ändere sie, solange du kannst.
page-account-settings-also-hint = Schließen geht vielleicht auch hier
page-account-settings-also-why = Anleitungen von 2022 bis 2025 finden „Delete account“ in diesen Einstellungen.
page-cookie-settings-hint = Lehne ab, was du nicht brauchst
page-cookie-settings-why = Das gilt nur für diesen Browser. Lösche seine Cookies nach der Schließung.
page-help-centre-hint = Schreibe dem Support
page-help-centre-why = Speichere den Chat. Vielleicht brauchst du ihn nach der Schließung.
page-mail-settings-hint = Wähle unerwünschte E-Mails ab
page-mail-settings-why = Willst du wegen der E-Mails gehen, reicht das vielleicht: Du kannst das Konto behalten.
page-messages-hint = Kopiere, was du noch brauchen könntest
page-messages-why = Lesen kannst du Nachrichten der Verkäufer nur, solange du dich anmelden kannst.
page-order-detail-hint = Speichere den Beleg der Bestellung
page-order-detail-why = Suche auf dieser Seite „Receipt“ (Beleg) und speichere ihn als Datei.
page-order-tracking-hint = Sendungsverfolgung endet mit dem Konto
page-order-tracking-why = Schließt du, bevor das Paket da ist, notiere die Sendungsnummer.
page-password-reset-hint = Setze ein neues Passwort
page-password-reset-why = Melde dich dann an und mach weiter. Kommt keine E-Mail, kann der Support helfen.
page-privacy-centre-hint = Fordere eine Kopie deiner Daten an
page-privacy-centre-why = Suche im Menü nach einer Kopie deiner Daten. Speichere die Datei, sobald sie da ist, und öffne sie sofort: Bei einer Person ließ sie sich nur einmal öffnen.
page-privacy-centre-also-hint = Schließen geht vielleicht auch hier
page-privacy-centre-also-why = Anleitungen seit 2021 nennen es unter den Anträgen hier: „Delete my account“.
page-receipt-hint = Speichere diesen Beleg
page-receipt-why = Drucke ihn in eine Datei. Er geht mit dem Konto verloren.
page-review-list-hint = Kopiere deine Bewertungen
page-review-list-why = Nach der Schließung kannst du sie nicht nachsehen.
page-sign-in-hint = Melde dich an, dann weiter
page-sign-in-why = Last Orders liest nicht, was du eingibst. Deine Kontoseiten werden lesbar, sobald du angemeldet bist.

hint-checked = Wurde <time>{ $ago }</time> geprüft.
hint-elsewhere = Wurde <time>{ $ago }</time> gesehen. Es hat eine eigene Seite.
hint-more-orders = Es gibt weitere Bestellungen, noch nicht angezeigt.
hint-confirm = Drücke „Confirm received“ (Empfang bestätigen) nur für Angekommenes.
hint-no-more = Mehr bietet die Seite nicht: Das ist alles, soweit AliExpress es zeigt.
hint-contradicted = Du hast das abgehakt, aber die Seite zeigt <b>{ $what }</b>. Lege es beiseite, wenn du darauf verzichten kannst.
shows-orders-shipped = { $open ->
 [one] { $open } Bestellung
 *[other] { $open } Bestellungen
} unterwegs
shows-orders-unpaid = { $open ->
 [one] { $open } unbezahlte Bestellung
 *[other] { $open } unbezahlte Bestellungen
}
shows-orders-to-ship = { $open ->
 [one] { $open } nicht versandte Bestellung
 *[other] { $open } nicht versandte Bestellungen
}
shows-orders-open = { $open ->
 [one] { $open } offene Bestellung
 *[other] { $open } offene Bestellungen
}
shows-cases-open = { $open ->
 [one] { $open } offenen Fall
 *[other] { $open } offene Fälle
}
hint-part = Bisher nur zum Teil geprüft
hint-no-end = Nichts auf der Seite sagt, dass das alles ist. Sieh am Ende nach: Gibt es einen Knopf für mehr oder eine nächste Seite?
nothing-here = Hier ist nichts zu tun
did-receive-orders = Alle sind da
did-settle-refunds = Das Geld ist da
did-close-disputes = Alle sind beendet
did-save-receipts = Alle gespeichert
did-save-reviews = Alle gespeichert
did-empty-wallet = Sie ist leer
did-use-coupons-and-coins = Nichts übrig
did-find-subscriptions = Keine gefunden
did-cancel-subscriptions = Alle gekündigt
did-reach-mailbox = Es geht noch
did-remove-payment-methods = Keine gespeichert
did-remove-addresses = Keine übrig
that-is-all = Nein, das ist alles
asked = Habe ich angefordert
stored = Diese Seite ist aus dem Zwischenspeicher
stored-why = Dein Browser hat sie von einem früheren Besuch. Was sie zeigt, kann veraltet sein und beweist darum nichts.
reload = Seite neu laden
hint-older = Ältere Bestellungen: noch nicht geprüft
hint-older-why = Drücke „View orders“ (mehr anzeigen) am Ende der Liste. Die Zahl passt sich an.
hint-filtered = Das ist nur ein Teil deiner Bestellungen
hint-filtered-why = Öffne den ersten Tab, ohne Filter.
show-me = Zeig es mir
stop-showing = Nicht mehr zeigen
show-none = Die Stelle war auf dieser Seite nicht zu finden.
shown-of = { $index } von { $found }
previous = Vorherige
following = Nächste

loading = Diese Seite wird gelesen …
loading-why = Noch wurde nichts gezählt.
read-again = Nochmal lesen
robot-asks = AliExpress fragt
robot-check = AliExpress prüft, ob du ein Mensch bist
robot-check-why = Löse die Prüfung, dann wird diese Seite neu gelesen.
signed-out = Du bist abgemeldet
signed-out-why = Diese Seite zeigt nichts über dein Konto. Melde dich an und komm dann zurück.

closing-no-undo = Ein Weg zurück ist nicht bekannt

retry = Die Anmeldung sollte jetzt scheitern
retry-why = Du hast den Schließungsantrag abgeschickt. Versuche es einmal mit deinem alten Passwort. Kommst du hinein, ist das Konto nicht geschlossen.

offer-gate = Sieh, was vor dem Schließen übrig ist
offer-orders-in-the-way = Wenn Bestellungen oder Erstattungen im Weg sind
offer-subscription-in-the-way = Wenn ein Abo im Weg ist
offer-close-by-mail = Kein Zugang? Schließung per E-Mail beantragen
offer-cannot-sign-in = Wenn die Anmeldung nicht geht
offer-request-not-processed = Wenn nach dem Antrag nichts passiert
offer-mail-after-closing = Wenn danach weiter E-Mails kommen
offer-mute-notifications = Wenn dich E-Mails stören: mildere Mittel
offer-pause-account = Wenn eine Pause reicht: so bittest du darum
offer-privacy-settings = Wenn es um Datenschutz geht: mildere Mittel
offer-close-features = Wenn es um eine Karte oder einen Dienst geht: mildere Mittel

keep = Kopie auf diesem Computer speichern
keep-why = Von da an werden die Bestellungen und Bewertungen, die du auf AliExpress siehst, in diesem Browser gespeichert und niemandem geschickt. Nie deine Postanschrift, Telefonnummer oder E-Mail-Adresse.
keep-start = Kopie speichern
kept-orders = { $orders ->
 [one] { $orders } Bestellung gespeichert
 *[other] { $orders } Bestellungen gespeichert
}{ $incomplete ->
 [0] { "" }
 *[other] , { $incomplete } unvollständig
}
kept-reviews = { $reviews ->
 [one] { $reviews } Bewertung gespeichert
 *[other] { $reviews } Bewertungen gespeichert
}
see-orders = Deine Kopie öffnen

tour-next = Weiter: { $page }
tour-seen = { $seen } von { $total } Seiten gesehen
tour-end = Sieh, was übrig ist
other-corner = In die andere Ecke
hide-here = Auf solchen Seiten ausblenden
hidden-here = Auf solchen Seiten ausgeblendet
fold = Minimieren
show-more = Mehr anzeigen
unsaved = Das hier Gelesene wurde nicht gespeichert
covered = Dieser Druck zählte nicht
covered-why = Etwas auf dieser Seite verdeckt Last Orders ganz oder zum Teil. Drücken zählt wieder, sobald alles zu sehen ist. Der Knopf in der Symbolleiste zeigt dieselbe Liste.

report-show = Bericht zeigen
