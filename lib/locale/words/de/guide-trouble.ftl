### Texte für den Fall, dass etwas schiefgeht, und der Stand neben Problemen und Fragen. Kenntnis der Website: November 2026.

trouble-lead = Was im Weg sein kann und was hilft, in der Reihenfolge, in der du es versuchst. Wo eine Seite gezeigt hat, wie es bei dir steht, steht es dabei.
show-them = Zeigen

now-and-more = { $what }. Und { $count ->
 [one] ein weiterer Punkt
 *[other] { $count } weitere Punkte
}
now-unchecked = { $count } davon noch nicht geprüft
now-set-aside = { $count ->
 [one] Einer davon wurde
 *[other] { $count } davon wurden
} von dir beiseitegelegt; sonst ist nichts offen, soweit gesehen oder gesagt
now-settled = Nichts davon ist offen, soweit gesehen oder gesagt
now-not-sent = Hier ist kein Schließungsantrag notiert
now-waiting = Noch ist keine Antwort notiert. Antrag abgeschickt: <time>{ $ago }</time>
now-overdue = <b>{ $late ->
 [one] { $late } Tag
 *[other] { $late } Tage
} überfällig.</b> Antrag abgeschickt: <time>{ $ago }</time>
now-confirmed = Das Konto ist geschlossen, von dir notiert. Antrag abgeschickt: <time>{ $ago }</time>
now-refused = <b>Abgelehnt</b>, von dir notiert. Antrag abgeschickt: <time>{ $ago }</time>
now-no-answer = <b>Es kam keine Antwort</b>, von dir notiert. Antrag abgeschickt: <time>{ $ago }</time>
now-still-open = <b>Noch offen:</b> Jemand war angemeldet, nachdem du gesagt hattest, es sei geschlossen. Antrag abgeschickt: <time>{ $ago }</time>
now-signed-out = Auf der zuletzt gelesenen Seite war niemand angemeldet. Gesehen: <time>{ $ago }</time>
now-kept = { $orders ->
 [one] { $orders } Bestellung ist
 *[other] { $orders } Bestellungen sind
} auf diesem Computer gespeichert{ $incomplete ->
 [0] { "" }
 *[other] , { $incomplete } davon unvollständig
}
now-kept-none = Auf diesem Computer sind noch keine Bestellungen gespeichert

to-orders = Zu meinen Bestellungen
to-refunds = Zu den Erstattungen
to-messages = Zu meinen Nachrichten
to-account = Zu meinem Konto
to-sign-in = Zur Anmeldung
to-password-reset = Passwort zurücksetzen
to-mail-settings = E-Mail-Einstellungen öffnen
to-closing-form = Zum Schließungsformular
to-help-centre = Hilfecenter öffnen
to-decide = Mildere Mittel
to-prepare = Vorbereiten
to-close = Die Schließung, Teil für Teil
to-routes = Alle Wege zur Schließung
to-last-step = Was am Ende verlangt werden kann
to-after = Danach: E-Mails und Anmeldung
to-site-data = Cookies und Cache löschen
to-kept-orders = Deine Kopie
to-settings = Was es speichert
to-letters = Alle Briefe
to-letter-close = Brief: mein Konto schließen
to-letter-stop = Brief: meinen Antrag stoppen
to-letter-deactivation = Brief: eine Pause
to-letter-follow-up = Brief: noch keine Antwort
to-letter-access = Brief: eine Kopie meiner Daten
to-letter-erasure = Brief: meine Daten löschen
to-letter-identity = Brief: Warum ein Ausweis?
to-trouble-open-orders = Bestellungen im Weg
to-trouble-cannot-sign-in = Was du versuchen kannst
to-trouble-request-not-processed = Wenn nichts passiert
to-trouble-mail-after-closing = Wenn weiter E-Mails kommen

trouble-request-not-processed = Nach dem Antrag passiert nichts
trouble-request-not-processed-what = AliExpress sagt nicht, wie lange es dauert. Eine Person berichtet, dass es innerhalb von 24 Stunden geschah; eine Woche Schweigen ist also eine Nachfrage wert.
trouble-request-not-processed-mail = Suche eine E-Mail von AliExpress, auch im Spam-Ordner. Vielleicht wartet die Schließung auf deine Bestätigung.
trouble-request-not-processed-parts = Geh die Schließung noch einmal durch: Hast du den letzten Teil gemacht, ob ein Wort eintippen, einen Code aus einer E-Mail eingeben oder ein Kästchen ankreuzen?
trouble-request-not-processed-support = Frage den Support, ob dein Antrag angekommen ist.
trouble-request-not-processed-letter = Schreibe AliExpress mit dem Datum deines Antrags. Der Brief liegt bereit.
trouble-request-not-processed-again = Schicke den Antrag noch einmal, wenn dir niemand sagen kann, dass der erste angekommen ist.

trouble-open-orders = Bestellungen oder Erstattungen sind im Weg
trouble-open-orders-what = Kein offizieller Text nennt Bedingungen. Inoffizielle Seiten sagen, dass offene Bestellungen und unbezahltes Später-Bezahlen die Schließung verhindern. Und verfolgen kannst du sie nur, solange du dich anmelden kannst.
trouble-open-orders-finish = Warte auf das, was unterwegs ist, und drücke „Confirm received“ (Empfang bestätigen) nur für das, was da ist. Storniere, was noch nicht versandt ist.
trouble-open-orders-refunds = Verfolge jede Erstattung und jeden Streitfall, bis alles abgeschlossen ist.
trouble-open-orders-final = Lass eine Entscheidung nicht stehen, mit der du nicht einverstanden bist: In der EU, im EWR und im Vereinigten Königreich wird sie endgültig, wenn du nicht innerhalb von 20 Kalendertagen weiter dagegen vorgehst.
trouble-open-orders-sellers = Schreibe dem Verkäufer, wenn sich nichts bewegt.
trouble-open-orders-support = Frage AliExpress, wenn der Verkäufer nicht antwortet.
trouble-open-orders-customs = Ein spätes Paket in die EU kann bei der Lieferung etwas kosten: seit 1. Juli 2026 3 Euro für jede Warenart in Paketen bis 150 Euro. Es zählt der Tag der Zollabfertigung, nicht der Bestellung.

trouble-open-subscriptions = Ein Abo ist im Weg
trouble-open-subscriptions-what = Eine VIP-Mitgliedschaft verlängert sich alle 365 Tage, und aus 30 Tagen Probezeit wird ein bezahltes Jahr. Kündigst du im ersten Zeitraum, dessen Länge von deinem Land abhängt, bekommst du die ganze Gebühr zurück; später einen Teil davon. Endet sie, weil das Konto endet, bekommst du nichts zurück.
trouble-open-subscriptions-cancel = Kündige jedes einzeln. Bei VIP sieh unten auf der Seite „VIP Membership Rules“ nach. Es gilt der Name auf deiner Abo-Seite; von einer „AliExpress Premium Membership“ war keine öffentliche Spur zu finden.
trouble-open-subscriptions-statements = Sieh deine Kartenabrechnungen auf Abbuchungen von AliExpress durch, jetzt und in einem Monat noch einmal.
trouble-open-subscriptions-payers = Hast du mit PayPal oder Klarna bezahlt, beende die automatischen Zahlungen auch dort.
trouble-open-subscriptions-debts = Kläre Später-Bezahlen und anderen Kredit mit dem Kreditgeber. Das ist eine eigene Firma mit eigenen Bedingungen, und die Schließung des Kontos beendet die Schuld nicht.
trouble-open-subscriptions-sold = Kauf keinen Brief dafür. Bezahldienste verkaufen einen, um „AliExpress VIP zu kündigen“, an eine Adresse, die kein offizieller Text nennt, und buchen vielleicht selbst jeden Monat ab.
trouble-open-subscriptions-support = Frage den Support nach allem, was sich nicht kündigen lässt oder nach der Kündigung abgebucht wurde.

trouble-cannot-sign-in = Du kannst dich nicht anmelden
trouble-cannot-sign-in-what = Die Schließung kannst du per E-Mail an die Datenschutzadresse von AliExpress beantragen; dafür musst du nicht hinein. Nach einem Schließungsantrag kann eine gescheiterte Anmeldung bedeuten, dass das Konto geschlossen ist.
trouble-cannot-sign-in-mail = Beantrage die Schließung per E-Mail. Der Brief liegt bereit; schicke ihn von der E-Mail-Adresse des Kontos. Die Bedingungen von AliExpress nennen diesen Weg für die EU, den EWR und das Vereinigte Königreich; anderswo ist die Adresse dieselbe.
trouble-cannot-sign-in-reset = Willst du doch hinein, setze das Passwort zurück. Dafür brauchst du die E-Mail-Adresse oder das Telefon des Kontos.
trouble-cannot-sign-in-clear = Lösche Cookies und Cache von AliExpress in diesem Browser, dann versuche es nochmal. Was Last Orders gespeichert hat, bleibt.
trouble-cannot-sign-in-support = Frage den Support.
trouble-cannot-sign-in-identity = Wird die Kopie eines Ausweises verlangt, frage zuerst, warum. Der Brief liegt bereit.

trouble-account-restricted = AliExpress hat das Konto eingeschränkt
trouble-account-restricted-what = AliExpress teilt dir das im „Message Center“ (Nachrichten) des Kontos mit. In der EU, im EWR und im Vereinigten Königreich kannst du innerhalb von 180 Tagen Beschwerde einlegen und dich danach an eine zertifizierte außergerichtliche Streitbeilegungsstelle wenden.
trouble-account-restricted-read = Lies die Nachricht: was eingeschränkt ist, warum und wie lange.
trouble-account-restricted-appeal = Lege mit den Werkzeugen von AliExpress Beschwerde ein, unter www.aliexpress.com/p/transparencycenter/tools.html, und behalte eine Kopie dessen, was du schreibst.
trouble-account-restricted-bodies = Hat die Beschwerde keinen Erfolg, kann eine außergerichtliche Stelle sich den Fall ansehen; wie du eine erreichst, sollte in der Entscheidung von AliExpress stehen. Auch vor Gericht kannst du noch gehen.
trouble-account-restricted-mail = Willst du es nur schließen und kommst nicht hinein, bitte per E-Mail darum. Der Brief liegt bereit.

trouble-mail-after-closing = Es kommen weiter E-Mails
trouble-mail-after-closing-what = Anleitungen berichten von E-Mails nach der Schließung. Eine E-Mail allein heißt nicht, dass es das Konto noch gibt.
trouble-mail-after-closing-unsubscribe = Nutze den Link zum Abbestellen am Ende der E-Mail. Prüfe zuerst, dass die Absenderadresse auf aliexpress.com endet.
trouble-mail-after-closing-spam = Markiere als Spam, was weiter kommt.
trouble-mail-after-closing-try = Versuche dich anzumelden. Das sollte scheitern.
trouble-mail-after-closing-erasure = Verlange die Löschung deiner Daten, auch der E-Mail-Adresse. Der Brief liegt bereit.
