### Die Texte von Last Orders in den Erweiterungs-Stores und in der Erweiterungsliste des Browsers.

name = Last Orders
summary = Verlasse AliExpress, ohne Geld, Belege oder Daten zu verlieren. Zeigt, was noch offen ist, und greift nie ins Konto ein.
command = Last Orders auf dieser Seite öffnen

about = Ein AliExpress-Konto zu schließen ist endgültig. Bestellungen, die unterwegs sind, offene Erstattungen, ein Guthaben oder der Beleg, den du für die Gewährleistung brauchst, können damit verloren gehen. Last Orders hilft dir, all das vorher zu klären, deine eigene Kopie zu speichern und zu schließen, wenn du so weit bist.
about-law = Unbekanntes sieht nie erledigt aus. Was auf keiner Seite gesehen wurde, heißt „Nicht geprüft“ und zählt nie als geklärt.

does = Was es tut
does-read = Liest die Kontoseiten, die du selbst öffnest: wie viele Bestellungen noch offen sind, ob über eine Erstattung noch nicht entschieden ist, ob das Guthaben null ist.
does-check = Führt eine Liste, was vor dem Schließen zu klären ist, und sagt, worauf sie beruht: was gesehen wurde, auf welcher Seite und wie lange das her ist.
does-lead = Führt dich auf die Seite, auf der sich etwas klären lässt, und zeigt dir dort die Stelle.
does-copy = Speichert deine eigene Kopie deiner Bestellungen und Bewertungen, wenn du eine willst: zum Suchen, zum Drucken und zum Speichern als Dateien, die sich in einer Tabellenkalkulation oder einem Browser öffnen lassen.
does-give-up = Rechnet aus, was du mit einer Schließung heute aufgeben würdest: laufende Bestellungen und Erstattungen, Rückgaben und Streitfälle, die dir noch offenstehen, Gewährleistungen.
does-close = Unterscheidet den Weg zur Schließung von Seiten, die ähnlich aussehen, und sagt, was jeder Schritt von dir verlangt.
does-after = Bleibt in den Wochen danach bei dir: worauf du wann achten solltest, mit Erinnerungen, wenn du sie willst, und mit Briefen an AliExpress, die du selbst abschickst.
does-languages = Spricht 19 Sprachen und lässt sich allein mit der Tastatur bedienen.

never = Was es nie tut
never-sends = Es sendet nichts an niemanden. Es stellt keine Anfrage an irgendeinen Server: kein Konto, keine Statistik, keine Werbung.
never-acts = Es greift nie in dein Konto ein. Der einzige Knopf, den es drückt, ist „View orders“ (mehr anzeigen) in der Bestellliste selbst, um zu älteren Bestellungen zu kommen, und erst, wenn du das startest. Alles andere tust du mit eigener Hand.
never-takes = Es speichert von einer Seite nie eine Postanschrift, eine Telefonnummer, eine E-Mail-Adresse, ein Passwort oder eine Kartennummer.
never-elsewhere = Es läuft auf keinen anderen Seiten als den Kontoseiten von aliexpress.com und aliexpress.us, die es benennt, und nie in privaten Fenstern.

asks = Worum es bittet, und warum
permission-storage = Speicher: um deine Liste, das von Seiten Gelesene, deine Kopie deiner Bestellungen und deine Einstellungen in diesem Browser aufzubewahren.
permission-alarms = Alarme: um binnen einer Stunde zu bemerken, dass etwas Gesehenes zu alt geworden ist, um zu zählen, und um dich an den Tagen zu erinnern, die du gewählt hast.
permission-matches = Kontoseiten von AliExpress: um dort zu lesen, was noch offen ist, und in ihrer Ecke ein kleines Feld zu zeigen. Keine andere Seite wird gelesen.
permission-notifications = Benachrichtigungen (optional): um dich an die Tage nach der Schließung zu erinnern. Wird nur angefragt, wenn du Erinnerungen einschaltest, und zurückgegeben, wenn du sie ausschaltest.
permission-browsing-data = Browserdaten löschen (optional): um zu löschen, was die Websites von AliExpress in diesem Browser gespeichert haben, sobald das Konto geschlossen ist. Wird nur angefragt, wenn du diesen Knopf drückst, und gleich danach zurückgegeben.

data = Alles bleibt in diesem Browser. Nur deine Häkchen können auf deine anderen Computer gelangen, über die Synchronisierung des Browsers und dessen Hersteller, wenn du das einschaltest. „Alles löschen“ löscht alles davon.

purpose = Der einzige Zweck ist, dir zu helfen, AliExpress zu verlassen, ohne Geld, Belege oder Daten zu verlieren.

whose = Der Name AliExpress wird nur verwendet, um zu sagen, womit Last Orders arbeitet. Last Orders ist nicht von AliExpress gemacht, geprüft oder empfohlen und nicht mit AliExpress verbunden. Es ist freie Software unter der MIT-Lizenz.

picture-page = Sieh direkt auf der Seite, was noch offen ist
picture-popup = Eine Liste, was zuerst zu klären ist
picture-gate = Ein letzter Blick, bevor du schließt
picture-copy = Deine eigene Kopie deiner Bestellungen
picture-after = Bei dir in den Wochen danach
picture-tile = Erst klären, dann AliExpress verlassen

picture-shop = Ein Beispielshop mit erfundenen Bestellungen
