### Woorden van het deel “Je kopie”: wat wordt bewaard, en de bestanden waar het in gaat en vandaan komt.

archive-kept = { $orders ->
 [one] { $orders } bestelling is bewaard op deze computer.
 *[other] { $orders } bestellingen zijn bewaard op deze computer.
}
archive-oldest = De oudste is van { $day }.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [one] Die is volledig.
  *[other] Ze zijn allemaal volledig.
 }
 [one] { $complete ->
  [0] Die is onvolledig.
  *[other] { $complete } volledig, { $incomplete } onvolledig.
 }
 *[other] { $complete ->
  [0] Ze zijn allemaal onvolledig.
  *[other] { $complete } volledig, { $incomplete } onvolledig.
 }
}
archive-all = Dit zijn al je bestellingen, voor zover AliExpress toont.
archive-no-guess = Wat ontbreekt, wordt niet geraden.
archive-broken = { $count ->
 [one] Nog { $count } bestelling is niet te lezen. Die blijft staan en gaat in geen enkel bestand.
 *[other] Nog { $count } bestellingen zijn niet te lezen. Die blijven staan en gaan in geen enkel bestand.
}
archive-none = Er is nog niets bewaard
archive-none-what = Je bestelgeschiedenis verdwijnt met het account. Als je hierop drukt, wordt elke bestelling die AliExpress je toont naar deze computer gekopieerd: artikelen, prijzen, datums, links, reviews. Nooit een postadres, telefoonnummer of e-mailadres.
archive-waiting = Bewaren staat aan; nog geen bestellingen
archive-waiting-what = Open je bestellingen op AliExpress. De pagina toont er eerst tien; daar biedt Last Orders aan om de oudere voor je te laden.
archive-keep = Kopie op deze computer bewaren
archive-keep-no-more = Stoppen met bewaren
archive-keeps = Bewaren staat aan: elke bestelling die AliExpress je toont, wordt hierheen gekopieerd.
archive-keeps-not = Bewaren staat uit. Wat hier is, blijft.
archive-reading = Je kopie wordt gelezen
archive-unread = Je kopie was nu niet te lezen

archive-save = Alles opslaan als één bestand
archive-add-copy = Officiële kopie toevoegen
archive-load = Opgeslagen bestand laden
archive-others = Andere bestanden
archive-others-what = Het ene bestand is een zip. Daarin zitten deze allemaal, je reviews, het sluitingsverslag en een lijst van wat volledig is en wat ontbreekt. Elk bestand wordt op deze computer gemaakt.
archive-make-xlsx = Spreadsheet in Excel-formaat (.xlsx)
archive-csv-separator = Kolomscheiding
archive-csv-comma = komma
archive-csv-semicolon = puntkomma
archive-csv-tab = tabteken
archive-csv-decimal = Decimaalteken
archive-csv-what = De tabellen zijn CSV-bestanden: kies hier wat je spreadsheetprogramma verwacht. Het .xlsx-bestand heeft geen instelling nodig.
archive-make-receipts = Bonnen om af te drukken
archive-make-orders-csv = Tabel met bestellingen
archive-make-items-csv = Tabel met artikelen
archive-make-json = JSON-bestand
archive-copy-how = Zo krijg je de kopie van AliExpress zelf
archive-copy-walk = Open het privacycentrum van AliExpress en vraag om een kopie van je gegevens. Waar op die pagina, is hier niet bekend.
    Zoek het antwoord in het privacycentrum en in je e-mail. In de EU heeft AliExpress er volgens de wet een maand voor.
    Sla het bestand op en open het meteen. Een klacht uit juli 2025 beschrijft er een dat maar één keer openging.
    Voeg het hier toe, of sleep het naar deze pagina. Het wordt nagekeken en vergeleken met wat is bewaard.
archive-copy-letter = Geen antwoord? Schrijf een brief

archive-doing-make = Het bestand wordt gemaakt
archive-doing-read-pack = Het bestand wordt gelezen
archive-doing-read-copy = Het bestand wordt nagekeken
archive-stop = Stoppen
archive-stopped = Gestopt. Er is niets gewijzigd.
archive-done-make = Het bestand is aan je browser gegeven, die het bij je downloads zet. Open het een keer voor de zekerheid.
archive-done-read-pack = Het bestand is gelezen. Wat erin zat, staat hieronder.
archive-done-read-copy = Het bestand is nagekeken. Wat erin zit, staat hieronder.
archive-done-drop = De bestelling staat niet meer op deze computer.
archive-done-drop-all = Er staan geen bestellingen meer op deze computer.
archive-failed-make = Het bestand kon niet worden gemaakt
archive-failed-read-pack = Dit bestand is niet geladen
archive-failed-read-copy = Dit bestand is niet toegevoegd
archive-failed-keep = Het bewaren is niet gewijzigd
archive-unharmed = Aan wat was bewaard, is niets veranderd.
archive-totals-others = { $count ->
 [one] Nog één valuta
 *[other] Nog { $count } valuta’s
}

archive-search = Titel, winkel of nummer
archive-by-year = Jaar
archive-by-store = Winkel
archive-by-group = Bestelstatus
archive-every-year = Alle jaren
archive-every-store = Alle winkels
archive-every-group = Elke status
archive-incomplete = Onvolledig
archive-shown = { $shown } van { $total } getoond, nieuwste eerst
archive-found = { $shown } van { $found } gevonden bestellingen getoond, uit { $total } bewaarde
archive-none-found = { $total ->
 [one] Je bewaarde bestelling past niet bij de zoekopdracht
 *[other] Geen van je { $total } bewaarde bestellingen past bij de zoekopdracht
}
archive-clear = Alles weer tonen
archive-show-all = Alles tonen
archive-drop-all = Je kopie verwijderen
archive-drop-all-ask = { $count ->
 [one] { $count } bestelling van deze computer verwijderen?
 *[other] { $count } bestellingen van deze computer verwijderen?
}
archive-drop-all-what = Dit is niet ongedaan te maken. Is het account gesloten, dan toont AliExpress ze ook niet meer.
archive-drop-none = Bewaren

order-no-date = Datum niet gezien
order-no-titles = { $count ->
 [0] Artikelen nog niet gezien
 [one] { $count } artikel, titel nog niet gezien
 *[other] { $count } artikelen, titels nog niet gezien
}
order-items = { $count ->
 [one] , { $count } artikel
 *[other] , { $count } artikelen
}
order-no-store = Winkel niet gezien
order-complete-it = Open de pagina één keer om dit aan te vullen
order-no-total = Niet gezien
order-which-currency = Welke valuta?
order-which-amount = Hoeveel?
order-group-unpaid = Niet betaald
order-group-toShip = Niet verzonden
order-group-shipped = Onderweg
order-group-case = Zaak open
order-group-finished = Afgerond
order-group-none = Status niet gezien
order-seen = Laatst gezien op AliExpress
order-no-title = Titel niet gezien
order-times = × { $quantity }
order-no-price = prijs niet gezien
order-complete-how = Open de pagina op AliExpress terwijl bewaren aanstaat: wat daar wordt getoond, wordt toegevoegd.
order-conflicts = { $count ->
 [one] { $count } gegeven was op een andere pagina anders. Op de afdrukbare bon staat welk.
 *[other] { $count } gegevens waren op andere pagina’s anders. Op de afdrukbare bon staat welke.
}
order-drop = Van deze computer verwijderen

official-opened = { $rows ->
 [0] Het bestand ging open, maar heeft geen rijen
 [one] Het bestand ging open: { $rows } rij
 *[other] Het bestand ging open: { $rows } rijen
}
official-in-it = Bestellingen in de officiële kopie
official-kept = Hier bewaarde bestellingen
official-both = In beide
official-only-there = Alleen in de officiële kopie
official-only-kept = Alleen hier bewaard
official-newer = Alleen hier bewaard, en nieuwer dan de officiële kopie
official-unsure = In de officiële kopie onder een afgerond getal
official-no-number = { $rows ->
 [one] { $rows } rij heeft geen bestelnummer en was nergens mee te vergelijken.
 *[other] { $rows } rijen hebben geen bestelnummer en waren nergens mee te vergelijken.
}
official-in-pack = Die gaat ongewijzigd in het ene bestand. Hier wordt die niet bewaard, dus sla dat bestand op voordat je deze pagina sluit.
official-show = { $count ->
 [one] De { $count } bestelling tonen die alleen daar staat
 *[other] De { $count } bestellingen tonen die alleen daar staan
}
official-show-what = Open er een op AliExpress terwijl bewaren aanstaat, en die wordt ook hier bewaard.
official-show-unsure = { $count ->
 [one] Het { $count } afgeronde getal tonen
 *[other] De { $count } afgeronde getallen tonen
}
official-show-unsure-what = Een spreadsheetprogramma heeft lange nummers in dit bestand afgerond, dus de laatste cijfers zijn weg. Het bestand zoals AliExpress het stuurde, heeft ze wel: voeg dat toe, als je het nog hebt.
official-may-be = { $number }: misschien bestelling { $orders }
official-unknown-number = { $number }: niet te zeggen welke bestelling dit is

import-done = { $orders ->
 [0] Er staan geen bestellingen in het bestand
 [one] { $news ->
  [0] { $orders } bestelling in het bestand, zonder iets nieuws
  *[other] { $orders } bestelling in het bestand, en die was nieuw
 }
 *[other] { $news ->
  [0] { $orders } bestellingen in het bestand, zonder iets nieuws
  *[other] { $orders } bestellingen in het bestand, nieuw of vollediger: { $news }
 }
}
import-verified = Elk bestand erin is ongewijzigd sinds het is gemaakt. Wat hier al was bewaard, is er nog; wat nieuw was, is toegevoegd.
import-unverified = Of het is gewijzigd sinds het is gemaakt, kon niet volledig worden nagekeken. Wat hier al was bewaard, is er nog; wat nieuw was, is toegevoegd.
import-problems = { $count ->
 [one] { $count } punt is niet zoals het hoort
 *[other] { $count } punten zijn niet zoals het hoort
}
problem-no-manifest = De inhoudslijst (manifest.json) ontbreekt of is niet te lezen.
problem-changed = { $file } is gewijzigd sinds het bestand is gemaakt.
problem-lost = { $file } ontbreekt.
problem-unlisted = { $file } zit erin, maar staat niet op de inhoudslijst. Het is niet gelezen.
problem-bad-order = Bestelling nummer { $number } op de lijst kan zo niet worden bewaard en is weggelaten.
problem-twice = Bestelling { $id } zit er meer dan één keer in. Ze zijn allemaal samengevoegd.
problem-bad-copy = De officiële kopie erin is weggelaten.
problem-count = Volgens de lijst zijn er { $said } bestellingen; het zijn er { $there }.

fault-bad-request = Last Orders vroeg zichzelf iets wat het niet kent. Dat is onze fout.
fault-unexpected = Last Orders weet niet waarom. Dat is onze fout.
fault-empty = Het bestand is leeg.
fault-too-large = Het bestand, of wat eruit komt, is groter dan zo’n bestand kan zijn.
fault-too-many-files = Er zijn meer bestanden in ingepakt dan in een bestand van ons.
fault-bad-path = Een naam erin wijst naar buiten het bestand. Het is niet uitgepakt.
fault-broken-zip = Het bestand is afgebroken of beschadigd. Download of kopieer het opnieuw.
fault-not-ours = Het bestand is niet door Last Orders gemaakt.
fault-broken-json = De bestellingen erin zijn niet te lezen: het bestand is beschadigd.
fault-older-version = Een oudere versie van Last Orders heeft het gemaakt, in een indeling die niet meer wordt gelezen.
fault-newer-version = Een nieuwere versie van Last Orders heeft het gemaakt. Werk deze bij en laad het dan opnieuw.
fault-not-xlsx = Dit is geen Excel-werkmap (.xlsx). De kopie van AliExpress zelf is er een.
fault-old-xls = Dit is een oude Excel-werkmap (.xls). Sla die in een spreadsheetprogramma op als .xlsx en voeg dat bestand toe.
fault-encrypted = De werkmap is met een wachtwoord beveiligd. Sla die zonder op en voeg dat bestand toe.
fault-macros = De werkmap bevat macro’s: kleine programma’s. De kopie van AliExpress zelf heeft er geen, dus is het bestand niet gelezen.
fault-broken-workbook = De werkmap is beschadigd. Download die opnieuw van AliExpress.
fault-foreign-workbook = De werkmap heeft geen blad “Order Information”, en de kopie van AliExpress zelf wel.
fault-no-order-numbers = De werkmap heeft geen kolom met bestelnummers.
fault-file = De browser kon het bestand niet lezen. Misschien is het verplaatst, of is het een map.
fault-quota = Deze browser heeft geen ruimte meer voor Last Orders: die geeft ongeveer 10 MB. Sla alles op als één bestand en verwijder dan wat je hier niet meer nodig hebt.
fault-write = De browser kon het niet opslaan.
fault-read = Je opgeslagen gegevens konden niet worden geladen. Probeer het opnieuw.
fault-newer = Een nieuwere versie van Last Orders heeft opgeslagen wat hier staat. Werk deze bij en probeer het opnieuw.
