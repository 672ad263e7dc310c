### Texte des Abschnitts darüber, was eine Schließung heute kosten würde.

give-up-lead = Was dich eine Schließung heute kosten würde, nach deiner Kopie und den Seiten, die du geöffnet hast. Nichts ist vermutet: Was fehlt, wird mitgezählt.

doubt-none-kept = Hier sind keine Bestellungen gespeichert, darum ließ sich nichts zählen. Öffne deine Bestellungen und lass sie speichern.
doubt-counting = { $count ->
 [one] Deine gespeicherte Bestellung wird gezählt.
 *[other] Deine { $count } gespeicherten Bestellungen werden gezählt.
}
doubt-open = { $count ->
 [one] { $count } Bestellung ist nicht abgeschlossen. Ihre Fristen beginnen vielleicht erst, wenn sie ankommt.
 *[other] { $count } Bestellungen sind nicht abgeschlossen. Ihre Fristen beginnen vielleicht erst, wenn sie ankommen.
}
doubt-cases = { $count ->
 [one] { $count } Erstattung oder Streitfall läuft noch.
 *[other] { $count } Erstattungen oder Streitfälle laufen noch.
}
doubt-outdated = { $count ->
 [one] { $count } Bestellung ist in deiner Kopie als nicht abgeschlossen gespeichert, obwohl sie vorbei ist. Öffne deine Bestellungen noch einmal, damit deine Kopie weiß, wie sie ausging.
 *[other] { $count } Bestellungen sind in deiner Kopie als nicht abgeschlossen gespeichert, obwohl sie vorbei sind. Öffne deine Bestellungen noch einmal, damit deine Kopie weiß, wie sie ausgingen.
}
doubt-cases-unseen = Erstattungen und Streitfälle wurden nicht geprüft, oder es ist zu lange her.
doubt-unclear = { $count ->
 [one] { $count } gespeicherte Bestellung lässt sich nicht beurteilen: Ob sie abgeschlossen ist, ist nicht bekannt. Vielleicht sagt es ihre eigene Seite.
 *[other] { $count } gespeicherte Bestellungen lassen sich nicht beurteilen: Ob sie abgeschlossen sind, ist nicht bekannt. Vielleicht sagen es ihre eigenen Seiten.
}
doubt-not-kept = { $count ->
 [one] { $count } Bestellung, die eine Seite zeigte, ist nicht in deiner Kopie.
 *[other] { $count } Bestellungen, die eine Seite zeigte, sind nicht in deiner Kopie.
}
doubt-not-whole = Die Liste deiner Bestellungen wurde in den letzten 7 Tagen nicht bis zum Ende gesehen: In deiner Kopie fehlen vielleicht welche.
give-up-judged = { $count ->
 [one] Unter den Bestellungen, die sich beurteilen lassen, ist eine mit laufender Frist, bis zum { $day }.
 *[other] Unter den Bestellungen, die sich beurteilen lassen, sind { $count } mit laufender Frist. Die letzte Frist endet am { $day }.
}
give-up-judged-free = Unter den Bestellungen, die sich beurteilen lassen, ist keine mit laufender Frist.
give-up-calendar = { $day } in meinen Kalender eintragen
calendar-free = AliExpress: Die letzte uns bekannte Frist ist vorbei
calendar-free-what = Ab dem { $day } läuft keine Frist für Rückgabe oder Streitfall mehr, die uns bekannt war. Bestellungen von danach haben eigene Fristen: Sieh deine Bestellungen noch einmal an, bevor du schließt.
returns-longest = Die Daten sagen nicht, wo der Verkäufer sitzt oder wann ein Paket ankam, darum gilt für jede Bestellung die längste Frist: 90 Tage ab ihrem Datum. So viel nannte auch die Seite einer einzelnen Bestellung für einen Streitfall. Eine Bestellung, die spät ankam oder spät bezahlt wurde, kann länger haben. Stornierte Bestellungen zählen mit.
returns-windows = Für Artikel mit „free return“ (kostenlose Rückgabe) geben dir die Bedingungen von AliExpress 90 Tage ab Zahlung, wenn der Verkäufer in Festlandchina sitzt, 15 Tage ab Erhalt, wenn er in der EU sitzt, und 7 Tage ab Erhalt, wenn er in Brasilien sitzt. In der EU, im EWR und im Vereinigten Königreich hast du außerdem 14 Tage Widerrufsrecht und 2 Jahre Gewährleistung. Es gilt die eigene Seite der Bestellung. Hier wird ab der Bestellung gezählt; hast du später bezahlt, hast du länger.

timeline = Wann die Fristen deiner Bestellungen enden
timeline-what = Jeder Strich ist eine Bestellung, über dem letzten Tag ihrer längsten Frist. Drücke auf eine Säule, um zu sehen, welche es sind.
timeline-reading = Deine Kopie wird gelesen.
timeline-unread = Deine Kopie war nicht lesbar, darum lassen sich ihre Bestellungen nicht einzeln zeigen.
timeline-column = { $count ->
 [0] { $days }: keine Bestellung
 [one] { $days }: { $count } Bestellung
 *[other] { $days }: { $count } Bestellungen
}
timeline-table = { $count ->
 [one] Die Bestellung mit laufender Frist, als Tabelle
 *[other] Alle { $count } Bestellungen mit laufender Frist, als Tabelle
}
timeline-more = { $count ->
 [one] { $count } weitere ist in deiner Kopie.
 *[other] { $count } weitere sind in deiner Kopie.
}
timeline-all = Alle zeigen
timeline-last = Letzter Tag
timeline-order = Bestellung
timeline-placed = Bestellt am
timeline-total = Gesamt
timeline-today = Heute
timeline-by-year = { $count ->
 [one] Das Datum einer davon ist unsicher: Es zählt das Ende ihres Jahres oder der Tag, an dem sie gesehen wurde.
 *[other] Das Datum von { $count } davon ist unsicher: Es zählt das Ende ihres Jahres oder der Tag, an dem sie gesehen wurden.
}

give-up-orders = Nicht abgeschlossene Bestellungen
give-up-orders-what = Die Bedingungen von AliExpress für die EU, den EWR und das Vereinigte Königreich sagen, dass eine solche Bestellung „completed or reimbursed“ (ausgeführt oder erstattet) wird, aber nicht wie. Du kannst sie nicht mehr verfolgen.
give-up-cases = Laufende Erstattungen und Streitfälle
give-up-cases-what = Der Betrag ist die Gesamtsumme ihrer Bestellungen; vielleicht bekommst du weniger zurück. Antworten kannst du nur, solange du dich anmelden kannst. In der EU, im EWR und im Vereinigten Königreich wird eine Entscheidung endgültig, wenn nicht innerhalb von 20 Kalendertagen weiter dagegen vorgegangen wird.
give-up-balance = Guthaben
give-up-balance-what = Dass es ausgezahlt wird, steht in keinem offiziellen Text. Last Orders liest nie, wie viel es ist.
give-up-coins = Coins und Gutscheine
give-up-coins-what = Dass du etwas dafür bekommst, steht in keinem offiziellen Text.
give-up-windows = Rückgaben und Streitfälle, die dir noch offenstehen
give-up-windows-what = Du forderst sie auf der Seite der Bestellung ein, die mit dem Konto verloren geht.
give-up-open = { $count ->
 [0] Keine abgeschlossene Bestellung in deiner Kopie hat eine uns bekannte laufende Frist
 [one] { $count } abgeschlossene Bestellung in deiner Kopie hat vielleicht eine laufende Frist
 *[other] { $count } abgeschlossene Bestellungen in deiner Kopie haben vielleicht eine laufende Frist
}
give-up-guarantee = Gewährleistung
give-up-guarantee-what = In der EU, im EWR und im Vereinigten Königreich gibt dir das Gesetz 2 Jahre ab Erhalt. Dieses Recht behältst du; was du verlierst, ist der Weg zum Verkäufer: Bestellseite, Nachrichten, Beleg. Behalte Belege und die Namen der Verkäufer.
give-up-guaranteed = { $count ->
 [0] Keine Bestellung in deiner Kopie ist jünger als zwei Jahre
 [one] { $count } Bestellung in deiner Kopie ist jünger als zwei Jahre
 *[other] { $count } Bestellungen in deiner Kopie sind jünger als zwei Jahre
}
give-up-in-copy = { $count ->
 [one] { $count } davon ist in deiner Kopie
 *[other] { $count } davon sind in deiner Kopie
}
give-up-not-added = Von einer Seite gezeigt, aber nicht in deiner Kopie und darum nicht in der Summe: { $count }.
give-up-untotalled = { $count ->
 [one] { $count } hat keinen sicheren Gesamtbetrag und ist darum nicht enthalten.
 *[other] { $count } haben keinen sicheren Gesamtbetrag und sind darum nicht enthalten.
}
