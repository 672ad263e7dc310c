### Texte des zweiten Abschnitts: vorbereiten.

prepare-lead = { $total } Punkte zum Klären, Speichern oder Kündigen, solange du dich noch anmelden kannst. Jeder zeigt, was gesehen wurde und wann.
print-list = Meine Liste drucken
how = So geht es
how-receive-orders = Storniere, was du nicht mehr willst, solange es unbezahlt oder nicht versandt ist. Bei Bestellungen, die unterwegs sind, warte oder schreibe dem Verkäufer oder dem Support. Drücke „Confirm received“ (Empfang bestätigen) nur für das, was da ist. Drücke den Knopf unter der Liste, bis keine weiteren Bestellungen erscheinen: Erst dann ist alles gesehen, soweit AliExpress es zeigt.
how-settle-refunds = Öffne die Liste der Erstattungen und sieh dir jeden Fall an. Warte, bis das Geld da ist. Steckt ein Fall fest, schreibe dem Verkäufer, dann dem Support.
how-close-disputes = Sieh dir jeden Fall an, auch Bestellungen, die strittig oder eingefroren sind. Beantworte, was auf dich wartet. In der EU, im EWR und im Vereinigten Königreich wird eine Entscheidung endgültig, wenn du nicht innerhalb von 20 Kalendertagen weiter dagegen vorgehst.
how-save-receipts = Lass Last Orders eine Kopie deiner Bestellungen speichern, während du sie öffnest, und öffne die eigene Seite einer Bestellung, wo etwas fehlt. Wo AliExpress einen eigenen Beleg hat, führt ein Knopf bei der Bestellung dorthin.
how-save-reviews = Öffne die Seite mit deinen Bewertungen: Was sie zeigt, lässt sich hier speichern. Nichts darauf beweist, dass das alles ist, darum sag es selbst, sobald du das Ende gesehen hast.
how-save-personal-data = Fordere im Datenschutzcenter eine Kopie an. Sie kommt als .xlsx-Datei; deine Bestellungen stehen auf dem Blatt „Order Information“. Speichere sie und öffne sie sofort: Eine Beschwerde vom Juli 2025 beschreibt eine fehlerhafte Datei, die sich nur einmal öffnen ließ. Füge sie dann unter „Deine Kopie“ hinzu, wo sie geprüft wird.
how-check-wallet = Öffne die Wallet und sieh nach Guthaben, Bonus und Geschenkkarten. Last Orders liest nur, ob etwas übrig ist, nie wie viel.
how-empty-wallet = Gib aus, was übrig ist, oder übertrage es, wenn die Wallet das zulässt. Was damit bei der Schließung des Kontos passiert, steht nirgends offiziell.
how-use-coupons-and-coins = Nutze sie für eine letzte Bestellung, die ankommen muss, bevor du schließt. Oder gib sie bewusst auf: Dann lege das hier beiseite.
how-find-subscriptions = Die Adresse der Seite mit den Mitgliedschaften ist nicht bekannt. Suche in deinem Konto nach VIP, anderen Mitgliedschaften und Später-Bezahlen. Es kann anders heißen: Es gilt der Name auf der Abo-Seite. Sieh dann deine Karten-, PayPal- oder Klarna-Abrechnungen auf regelmäßige Abbuchungen durch.
how-cancel-subscriptions = Laut den Regeln von AliExpress steht „cancel auto-renewal“ (automatische Verlängerung kündigen) unten auf der Seite „VIP Membership Rules“. Kündige alles vor der Schließung, auch kostenlose Probezeiten, und achte darauf, dass keine Rechnung offen bleibt. Was du aus Später-Bezahlen schuldest, schuldest du dem Kreditgeber: Zahle es oder einige dich mit ihm; die Schließung beendet die Schuld nicht.
how-reach-mailbox = Sieh in den Kontoeinstellungen nach, welche E-Mail-Adresse und Telefonnummer dort stehen. Schicke dieser Adresse eine E-Mail und suche sie im Postfach. Gehört die Adresse nicht mehr dir, ändere sie zuerst. Behalte dieses Postfach auch nach der Schließung: Mitteilungen und Antworten gehen dorthin.
how-remove-payment-methods = Suche in deinem Konto und der Wallet nach gespeicherten Karten und verknüpften Zahlungsarten. Beende automatische Zahlungen auch auf der anderen Seite: bei PayPal, Klarna oder deiner Bank.
how-remove-addresses = Entferne jede Adresse, sobald keine offene Bestellung sie mehr braucht. Was AliExpress wegen gesetzlicher Pflichten behält, steht nicht auf dieser Seite.
more-orders = Zu deiner Kopie
more-letter-access = Ein Brief, der darum bittet
more-trouble-open-orders = Wenn eine im Weg ist
more-trouble-open-subscriptions = Wenn eines im Weg ist
