### Woorden van de afdrukbare bonnen. Ze gaan naar de worker die ze maakt.

receipts-title = Bestellingen bewaard van AliExpress
receipts-made = Gemaakt door { $by } op { $when }, uit wat de pagina’s van AliExpress op je eigen computer toonden. Een kopie voor je eigen administratie, geen factuur.
receipts-orders = { $count ->
 [one] { $count } bestelling
 *[other] { $count } bestellingen
}
receipts-complete = { $count } volledig
receipts-incomplete = { $count ->
 [one] { $count } onvolledig; er staat bij wat ontbreekt
 *[other] { $count } onvolledig; bij elk staat wat ontbreekt
}
receipts-index = Alle bestellingen
receipts-one = Bestelling
receipts-number = Bestelnummer
receipts-date = Datum
receipts-status = Bestelstatus
receipts-store = Winkel
receipts-what = Artikel
receipts-quantity = Aantal
receipts-price = Prijs
receipts-total = Totaal
receipts-case = Terugbetaling of geschil
receipts-case-open = Laatst gezien: open
receipts-case-closed = Laatst gezien: niet open
receipts-review = Je review
receipts-links = Links naar AliExpress
receipts-links-what = Is het account gesloten, dan leiden ze misschien nergens heen.
receipts-detail-link = De bestelling
receipts-receipt-link = De bon van AliExpress
receipts-tracking-link = Volgen
receipts-not-shown = Niet getoond
receipts-gap = Onvolledig
receipts-no-lines = Geen van de geopende pagina’s toonde wat er in deze bestelling zat.
receipts-more-lines = Er zat meer in deze bestelling dan hier staat.
receipts-unsure-lines = Op geen van de geopende pagina’s stond of dit de hele bestelling is.
receipts-missing = Op geen van de geopende pagina’s getoond: { $what }.
receipts-unsettled = Overgenomen zoals getoond, omdat het niet met zekerheid te lezen was: { $what }.
receipts-conflict = Een andere pagina toonde iets anders:
receipts-seen = Laatst gezien op { $when }.
receipts-foot = Door Last Orders overgenomen uit wat de pagina’s van AliExpress toonden. Geen factuur.
receipts-field-date = datum
receipts-field-status = bestelstatus
receipts-field-store = winkel
receipts-field-items = wat erin zat
receipts-field-all-items = of dat alles is
receipts-field-item-title = titel
receipts-field-item-variant = uitvoering
receipts-field-item-quantity = aantal
receipts-field-item-price = prijs
receipts-field-total = totaal
archive-totals = Besteld, per jaar
archive-totals-what = Waar de bestellingen op uitkwamen, ook geannuleerde en terugbetaalde.
archive-totals-left = { $count ->
 [one] { $count } bestelling telt niet mee in de totalen: het totaal, de valuta of het jaar is onzeker.
 *[other] { $count } bestellingen tellen niet mee in de totalen: het totaal, de valuta of het jaar is onzeker.
}
archive-and-others = { $count ->
 [one] en nog { $count }
 *[other] en nog { $count }
}
receipts-year = Jaar
receipts-sum = Som
sheet-orders = Bestellingen
sheet-items = Artikelen
sheet-reviews = Je reviews
sheet-missing = Wat ontbreekt
sheet-variant = Uitvoering
sheet-currency = Valuta
sheet-total-shown = Totaal zoals getoond
sheet-price-shown = Prijs zoals getoond
sheet-not-shown = Op geen pagina getoond
sheet-unsettled = Overgenomen zoals getoond, onzeker
sheet-conflict = Elders anders getoond
sheet-seen = Laatst gezien (UTC)
sheet-product = Productnummer
sheet-link = Productpagina
sheet-review-date = Datum van de review

start-title = Begin hier
start-lead = Je eigen kopie van wat AliExpress je toonde. Is het account gesloten, dan kan niemand die nog eens maken: bewaar de zip dus zoals die is, op twee plekken.
start-unpack = Pak eerst de zip uit. De links hieronder werken alleen in de uitgepakte map.
start-people = Om te lezen
start-receipts = Elke bestelling als bon, om te lezen of af te drukken, met een register en totalen per jaar.
start-workbook = Bestellingen, artikelen, reviews en wat ontbreekt, als tabellen voor een spreadsheetprogramma.
start-closing = Het sluitingsverslag: hoe het ervoor stond toen je erom vroeg.
start-copy = De kopie van je gegevens van AliExpress zelf, zoals die is toegevoegd.
start-programs = Voor programma’s
start-csv = Dezelfde tabellen als platte tekst, met komma’s en decimale punten.
start-json = Alles, zonder dat er één teken is veranderd. De indeling staat in schema.json.
start-manifest = Een lijst van wat hierin zit, met een controlegetal per bestand, zodat elke wijziging zichtbaar is.
start-again = Wil je deze bestellingen in een andere browser, laad de zip daar dan in Last Orders.
