### Texte der Belege zum Drucken. Sie gehen an das Programm, das sie erstellt.

receipts-title = Gespeicherte AliExpress-Bestellungen
receipts-made = Erstellt von { $by } am { $when }, aus dem, was die Seiten von AliExpress auf deinem eigenen Computer zeigten. Eine Kopie für deine Unterlagen, keine Rechnung.
receipts-orders = { $count ->
 [one] { $count } Bestellung
 *[other] { $count } Bestellungen
}
receipts-complete = { $count } vollständig
receipts-incomplete = { $count ->
 [one] { $count } unvollständig; dort steht, was fehlt
 *[other] { $count } unvollständig; bei jeder steht, was fehlt
}
receipts-index = Alle Bestellungen
receipts-one = Bestellung
receipts-number = Bestellnummer
receipts-date = Datum
receipts-status = Bestellstatus
receipts-store = Shop
receipts-what = Artikel
receipts-quantity = Menge
receipts-price = Preis
receipts-total = Gesamt
receipts-case = Erstattung oder Streitfall
receipts-case-open = Zuletzt als offen gesehen
receipts-case-closed = Zuletzt als nicht offen gesehen
receipts-review = Deine Bewertung
receipts-links = Links zu AliExpress
receipts-links-what = Ist das Konto geschlossen, führen sie vielleicht ins Leere.
receipts-detail-link = Die Bestellung
receipts-receipt-link = Beleg von AliExpress
receipts-tracking-link = Sendungsverfolgung
receipts-not-shown = Nicht angezeigt
receipts-gap = Unvollständig
receipts-no-lines = Keine der geöffneten Seiten zeigte, was in dieser Bestellung war.
receipts-more-lines = In dieser Bestellung war mehr, als hier steht.
receipts-unsure-lines = Keine der geöffneten Seiten sagte, ob das die ganze Bestellung ist.
receipts-missing = Auf keiner der geöffneten Seiten angezeigt: { $what }.
receipts-unsettled = Kopiert wie angezeigt, weil es nicht sicher lesbar war: { $what }.
receipts-conflict = Eine andere Seite zeigte etwas anderes:
receipts-seen = Zuletzt gesehen am { $when }.
receipts-foot = Von Last Orders kopiert aus dem, was die Seiten von AliExpress zeigten. Keine Rechnung.
receipts-field-date = Datum
receipts-field-status = Bestellstatus
receipts-field-store = Shop
receipts-field-items = was darin war
receipts-field-all-items = ob das alles ist
receipts-field-item-title = Titel
receipts-field-item-variant = Ausführung
receipts-field-item-quantity = Menge
receipts-field-item-price = Preis
receipts-field-total = Gesamtbetrag
archive-totals = Bestellt, nach Jahren
archive-totals-what = Was die Bestellungen ergaben, stornierte und erstattete mitgezählt.
archive-totals-left = { $count ->
 [one] { $count } Bestellung ist nicht in den Summen: Ihr Gesamtbetrag, ihre Währung oder ihr Jahr ist unsicher.
 *[other] { $count } Bestellungen sind nicht in den Summen: Ihr Gesamtbetrag, ihre Währung oder ihr Jahr ist unsicher.
}
archive-and-others = { $count ->
 [one] und { $count } weitere
 *[other] und { $count } weitere
}
receipts-year = Jahr
receipts-sum = Summe
sheet-orders = Bestellungen
sheet-items = Artikel
sheet-reviews = Bewertungen
sheet-missing = Was fehlt
sheet-variant = Ausführung
sheet-currency = Währung
sheet-total-shown = Gesamt wie angezeigt
sheet-price-shown = Preis wie angezeigt
sheet-not-shown = Auf keiner Seite angezeigt
sheet-unsettled = Kopiert wie angezeigt, unsicher
sheet-conflict = Anderswo anders angezeigt
sheet-seen = Zuletzt gesehen (UTC)
sheet-product = Produktnummer
sheet-link = Produktseite
sheet-review-date = Datum der Bewertung

start-title = Hier anfangen
start-lead = Deine eigene Kopie dessen, was AliExpress dir gezeigt hat. Ist das Konto geschlossen, kann niemand sie noch einmal erstellen, also behalte das ZIP, wie es ist, an zwei Orten.
start-unpack = Entpacke zuerst das ZIP. Die Links unten gehen nur im entpackten Ordner.
start-people = Zum Lesen
start-receipts = Jede Bestellung als Beleg, zum Lesen oder Drucken, mit Verzeichnis und Summen nach Jahren.
start-workbook = Bestellungen, Artikel, Bewertungen und was fehlt, als Tabellen für ein Tabellenprogramm.
start-closing = Das Schließungsprotokoll: wie es stand, als du die Schließung beantragt hast.
start-copy = Die Kopie deiner Daten von AliExpress, wie sie hinzugefügt wurde.
start-programs = Für Programme
start-csv = Dieselben Tabellen als reiner Text, mit Kommas und Dezimalpunkten.
start-json = Alles, ohne ein verändertes Zeichen. Das Format ist in schema.json beschrieben.
start-manifest = Eine Liste dessen, was hier ist, mit einer Prüfsumme für jede Datei, damit jede Änderung auffällt.
start-again = Um diese Bestellungen in einem anderen Browser zu haben, lade das ZIP dort in Last Orders.
