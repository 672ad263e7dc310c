### Die Datenschutzerklärung, in den Einstellungen; dieselben Worte gehen an die Stores.

privacy-policy = Datenschutzerklärung
privacy-as-of = Stand: { $day }, für Version { $version }.

privacy-short = Last Orders arbeitet nur in diesem Browser. Es hat keinen Server, stellt keine Anfrage an irgendeinen Host und hat kein Konto, keine Statistik und keine Werbung. Wer es macht, erhält nichts davon und kann nichts von dir sehen.

privacy-read = Was gelesen wird
privacy-read-pages = Kontoseiten von aliexpress.com und aliexpress.us, die du selbst öffnest. Auf ihnen liest es Zahlen und Status: wie viele Bestellungen unterwegs sind, ob das Guthaben null ist.
privacy-read-copy = Was in deinen Bestellungen und Bewertungen steht, nur wenn du deine eigene Kopie einschaltest.
privacy-read-not = Dein Passwort, deine Postanschrift, dein Name, deine Kartennummern und die Cookies der Website werden nicht gelesen. Keine andere Website wird gelesen, und in privaten Fenstern wird nichts gelesen.

privacy-stored = Was gespeichert wird
privacy-stored-where = Alles liegt im eigenen Speicher dieses Browsers, auf diesem Gerät. Es ist nicht stärker verschlüsselt, als dein Browser und dein Gerät es tun.
privacy-stored-pages = Wenn du Kontoseiten öffnest: Zahlen, Status und Zeiten, ein Eintrag für jede Art von Seite; dazu Bestell- und Fallnummern als gesalzene Hashwerte, um bekannte Bestellungen von neuen zu unterscheiden.
privacy-stored-yours = Wenn du es eingibst: deine Häkchen und was du beiseitegelegt hast, deine Entscheidung und ihre Gründe, das Schließungsprotokoll, welche Briefe du abgeschickt hast, wo du lebst, soweit du es für einen Brief gesagt hast, Wörter der Website, die du erklärt hast, deine Einstellungen.
privacy-stored-copy = Nur wenn du deine Kopie einschaltest oder eine Datei einliest: Nummern, Daten, Status, Shops, Artikel, Preise und Links von Bestellungen, deine Bewertungen und wie viele Rückgaben, Streitfälle und Gewährleistungen darin als offen stehen. Postanschriften, Telefonnummern und E-Mail-Adressen werden weggelassen.
privacy-stored-never = Nur bis du die Seite schließt: was du in einen Brief schreibst, etwa deinen Namen, und der Bericht über eine Seite, die sich nicht lesen ließ; er entsteht auf deinen Knopfdruck und enthält von den Texten der Seite nichts außer den Wörtern, die du anhakst.

privacy-long = Wie lange
privacy-long-what = Bis du es löschst. Was gelesen wurde, zählt nach 7 Tagen nicht mehr, bleibt aber gespeichert, bis diese Seite wieder gelesen wird.

privacy-leaves = Was diesen Browser verlassen kann
privacy-leaves-how = An uns wird nichts gesendet. Drei Wege bleiben, jeder nur durch dein eigenes Tun.
privacy-leaves-sync = Die Synchronisierung des Browsers, ausgeschaltet, bis du sie einschaltest. Sie übergibt deine Häkchen dem Hersteller deines Browsers: welche Aufgaben du abgehakt oder beiseitegelegt hast, und wann. Der Hersteller speichert sie nach seiner eigenen Datenschutzerklärung und bringt sie auf deine anderen Computer. Nichts von Seiten Gelesenes, keine Bestellung und keine Nummer ist darunter. Sie bleiben dort, wenn du die Synchronisierung ausschaltest, bis du sie entfernst oder alles löschst.
privacy-leaves-files = Dateien, die du speicherst, Briefe, die du abschickst, Berichte, die du weitergibst. Sie gehören dir, und wir wissen nichts von ihnen.
privacy-leaves-links = Links, die du drückst. Sie öffnen sich wie jeder Link, und die Website, auf die du kommst, erfährt, was jede Website erfährt.

privacy-asks = Berechtigungen
privacy-asks-always = Immer: Speicher, für das oben Genannte; Alarme, um zu bemerken, dass etwas Gesehenes zu alt geworden ist, um zu zählen, und für Erinnerungen; die benannten Kontoseiten, um sie zu lesen und in ihrer Ecke ein Feld zu zeigen.
privacy-asks-optional = Nur auf deinen Knopfdruck: Benachrichtigungen, um dich zu erinnern, zurückgegeben, wenn du Erinnerungen ausschaltest; Daten löschen, um zu löschen, was die Websites von AliExpress in diesem Browser gespeichert haben, gleich danach zurückgegeben.

privacy-delete = Wie du es löschst
privacy-delete-how = „Keine Spur hinterlassen“ in den Einstellungen löscht alles, was in diesem Browser gespeichert ist, und die Häkchen in seiner Synchronisierung. Entfernst du die Erweiterung, löscht der Browser, was auf diesem Gerät gespeichert ist. Dateien, die du gespeichert hast, bleiben dir. Dein AliExpress-Konto bleibt unberührt.

privacy-rights = Deine Rechte
privacy-rights-what = Alle diese Daten hast du selbst: Sieh sie in diesem Leitfaden an, speichere sie als Dateien, lösche sie jederzeit. Da uns nichts erreicht, gibt es nichts, was wir für dich herausgeben, berichtigen oder löschen könnten. Geht es um das, was AliExpress oder der Hersteller deines Browsers gespeichert hat, wende dich an sie.
privacy-rights-use = Nichts wird verkauft oder geteilt, nichts wird von Kindern erhoben, und nichts wird für etwas anderes verwendet als hier gesagt. Die Verwendung des Gelesenen entspricht der Richtlinie des Chrome Web Store zu Nutzerdaten, einschließlich der Anforderungen zu „Limited Use“.
privacy-rights-changes = Wenn sich diese Erklärung ändert, kommt der neue Text mit der Version, die ihn braucht, unter einem neuen Datum.

privacy-whose = Last Orders ist freie Software unter der MIT-Lizenz. Es ist nicht von AliExpress gemacht, geprüft oder empfohlen und nicht mit AliExpress verbunden; der Name AliExpress wird nur verwendet, um zu sagen, womit es arbeitet.
