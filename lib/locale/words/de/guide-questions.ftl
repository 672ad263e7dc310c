### Texte der Fragen. Eine Antwort hat einen Absatz je Zeile; ihre Quelle sagt, wessen Wort es ist und von wann.

questions-lead = Was vor und nach der Schließung gefragt wird. Jede Antwort sagt, wessen Wort es ist und von wann; wo niemand etwas gesagt hat, sagt sie das.

question-reactivate = Lässt sich ein geschlossenes Konto wieder öffnen?
question-reactivate-answer =
    Geh davon aus, dass nicht. Du kannst ein neues Konto eröffnen, und es fängt leer an: keine Bestellungen, keine Bewertungen, keine Coins.
    Kommst du vielleicht zurück, bitte den Support stattdessen um eine Pause.
question-reactivate-source = Kein Weg zurück war zu finden; Anleitungen nennen die Schließung endgültig

question-order-history = Was wird aus meinen Bestellungen und Belegen?
question-order-history-answer =
    Rechne damit, sie zu verlieren: die Liste, die Sendungsverfolgung, die Belege.
    Speichere vorher, was du für Gewährleistung, Rückgaben oder Steuer brauchst.
question-order-history-source = Mehrere Anleitungen sagen es; eine offizielle Liste war nicht zu finden

question-mail-afterwards = Kommen danach noch E-Mails?
question-mail-afterwards-answer =
    Vielleicht, eine Zeit lang. Wähle weniger E-Mails, solange du dich noch anmelden kannst.
    Danach hast du noch den Link am Ende jeder E-Mail und deinen Spam-Knopf.
question-mail-afterwards-source = Anleitungen berichten es; nichts Offizielles war zu finden

question-pending-orders = Was ist mit laufenden Bestellungen und Erstattungen?
question-pending-orders-answer =
    Bring sie vorher zum Abschluss oder storniere sie, auch Erstattungen und Streitfälle. Verfolgen kannst du sie nur, solange du dich anmelden kannst.
    In der EU, im EWR und im Vereinigten Königreich wird eine gültige Bestellung, die bei der Schließung nicht abgeschlossen ist, „completed or reimbursed“ (ausgeführt oder erstattet), je nach Umständen und Ursache.
question-pending-orders-source = AliExpress-Bedingungen für EU, EWR und Vereinigtes Königreich, Ziffer { $clause }, vom { $dated }. Ob offene Bestellungen eine Schließung aufhalten, sagt kein offizieller Text

question-contact-support = Wie erreiche ich den Support?
question-contact-support-answer =
    Im Hilfecenter: Live-Chat, E-Mail oder Ticket. Frage, solange du dich noch anmelden kannst.
    Wegen deiner Rechte an deinen Daten schreibe dem Datenschutzbeauftragten: DataProtection.AE@aliexpress.com. Briefe liegen bereit.
question-contact-support-source = Anleitungen nennen diese Wege; das Hilfecenter ist über seine Adresse bekannt. Die Adresse des Datenschutzbeauftragten stammt von AliExpress (Datenschutzerklärung vom { $dated })

question-change-mind = Was, wenn ich es mir anders überlege?
question-change-mind-answer =
    Vor dem Antrag ist nichts geschehen. Danach schreibe sofort und bitte darum, ihn zu stoppen: Ein Brief liegt bereit.
    Ist es geschehen, ist kein Weg zurück bekannt.
question-change-mind-source = Ob sich ein Antrag stoppen lässt, hat niemand gesagt. Eine Person berichtet, dass es innerhalb von 24 Stunden geschah

question-cannot-sign-in = Ich kann mich nicht anmelden. Was jetzt?
question-cannot-sign-in-answer =
    Du kannst die Schließung per E-Mail beantragen, ohne Anmeldung. Der Brief liegt bereit; schicke ihn von der E-Mail-Adresse des Kontos.
    Willst du doch hinein, setze das Passwort über die E-Mail-Adresse oder das Telefon des Kontos zurück. Gelingt das nicht, frage den Support.
    Einmal drin, könntest du noch sehen, was offen ist, was in der Wallet übrig ist und was du behalten möchtest.
question-cannot-sign-in-source = AliExpress-Bedingungen für EU, EWR und Vereinigtes Königreich, Ziffer { $clause }, vom { $dated }; anderswo kannst du es unter derselben Adresse versuchen. Was die Passwortseite verlangt, hat hier niemand gesehen

question-app-only = Ich habe nur die App. Kann ich es dort schließen?
question-app-only-answer =
    Ja: Die Bedingungen von AliExpress nennen „Profile – Delete account“ in der App.
    Last Orders sieht nichts von der App. Melde dich in diesem Browser auf www.aliexpress.com mit demselben Konto an, dann lassen sich Bestellungen, Erstattungen und Wallet hier zuerst prüfen.
    Melde dich in der App ab, bevor du sie deinstallierst: Eine Person konnte sie nach der Schließung noch über eine Woche nutzen.
question-app-only-source = AliExpress-Bedingungen für EU, EWR und Vereinigtes Königreich, Ziffer { $clause }, vom { $dated }; der Rest aus einer Anleitung und dem Bericht einer Person

question-social-sign-in = Ich melde mich mit Google, Facebook oder Apple an. Was ändert das?
question-social-sign-in-answer =
    Melde dich an wie immer. Sieh vor der Schließung in den Kontoeinstellungen nach der E-Mail-Adresse des Kontos: Vielleicht wird ein Code dorthin geschickt, und eine E-Mail mit dem Schließungsantrag sollte von dort kommen.
    Nutzt du die verborgene Adresse von Apple, kennt AliExpress diese; E-Mails dorthin werden an dich weitergeleitet.
    Entferne AliExpress nach der Schließung bei Google, Facebook oder Apple aus der Liste der verknüpften Apps.
question-social-sign-in-source = Wie die Schließung ohne Passwort bestätigt wird, sagt kein Text; Anleitungen berichten, dass ein Code kommen kann

question-how-long = Wie lange dauert es?
question-how-long-answer =
    AliExpress sagt nicht, wie lange es dauert. Eine Person berichtet, dass es innerhalb von 24 Stunden geschah und die App noch über eine Woche weiterlief.
    Ein Antrag auf Löschung oder auf eine Kopie deiner Daten ist etwas anderes: Wo ein Gesetz eine Frist setzt, nennt der Brief sie.
    Ab dem Tag, an dem du sagst, dass der Antrag abgeschickt ist, zählt „Danach“ die Tage mit dir.
question-how-long-source = Kein offizieller Text war zu finden; der Rest ist der Bericht einer Person

question-what-is-seen = Was sieht Last Orders von mir?
question-what-is-seen-answer =
    Es liest die Kontoseiten, die du öffnest: Zahlen und Status, etwa wie viele Bestellungen unterwegs sind und ob die Wallet leer ist. Titel, Shops und Beträge von Bestellungen werden nur gespeichert, wenn du die Kopie einschaltest.
    Es liest nie dein Passwort, deine Postanschrift oder die Cookies der Website. Was es speichert, bleibt in diesem Browser und geht an niemanden; nur deine Häkchen können über die Synchronisierung des Browsers auf deine anderen Computer gelangen, wenn du das einschaltest.
    „Keine Spur hinterlassen“ in den Einstellungen löscht alles davon.
question-what-is-seen-source = So arbeitet Last Orders selbst

question-no-computer = Ich habe keinen Computer, nur ein Handy. Geht das?
question-no-computer-answer =
    Ja: Die App, eine E-Mail und das Datenschutzcenter im Browser des Handys gehen alle ohne Computer.
    Prüfe Bestellungen, Erstattungen, Wallet und Mitgliedschaften zuerst in der App, wie unter „Vorbereiten“. Was sich dort nicht speichern lässt, sichere als Bildschirmfoto.
    Fordere die Kopie deiner Daten an, bevor du schließt, und öffne die Datei, sobald sie da ist.
question-no-computer-source = AliExpress-Bedingungen für EU, EWR und Vereinigtes Königreich, Ziffer { $clause }, vom { $dated }, nennen die drei Wege; das Datenschutzcenter auf einem Handy hat hier niemand gesehen

question-all-orders = Sind das wirklich alle meine Bestellungen?
question-all-orders-answer =
    Soweit AliExpress sie zeigt. Seine Liste kann von einem Aufruf zum nächsten eine Bestellung auslassen und eine andere doppelt zeigen; eine doppelt gezeigte zählt einmal.
    Um sicherer zu sein, lade die Liste neu und gehe noch einmal bis zum Ende: Was gespeichert ist, bleibt. Füge dann die Kopie deiner Daten von AliExpress hinzu: Was nur in einer von beiden steht, wird aufgelistet.
question-all-orders-source = Berichtet von Leuten, deren Programme die Liste lesen (2023 bis Oktober 2026); AliExpress sagt nichts dazu

question-several-accounts = Ich habe mehrere Konten. Wie werden sie auseinandergehalten?
question-several-accounts-answer =
    aliexpress.com und aliexpress.us werden anhand der Adresse der Seite getrennt. Haben beide etwas gezeigt, zählt der schlechtere Stand, bis du sagst, dass du das Konto auf aliexpress.us nicht nutzt.
    Namen werden nie gelesen. Nach einer Abmeldung, oder wenn die Liste keine der vorher gesehenen Bestellungen hat, wirst du gefragt: „Ist das ein anderes Konto?“. Bis du antwortest oder eine bekannte Bestellung wieder auftaucht, gilt nichts vorher Gesehenes als erledigt; was offen ist, bleibt offen.
    Zwei Konten unter derselben Adresse lassen sich nur an ihren Bestellungen unterscheiden: Bereite erst das eine vor und schließe es, dann das andere. „Anderes Konto“ löscht, was gesehen und abgehakt wurde; die hier gespeicherten Bestellungen bleiben.
question-several-accounts-source = So arbeitet Last Orders selbst. Ob ein Konto beide Adressen öffnet, hat hier niemand gesehen
