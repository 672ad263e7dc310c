### Texte des Abschnitts „Deine Kopie“: was gespeichert ist, und die Dateien, in die es geht und aus denen es kommt.

archive-kept = { $orders ->
 [one] { $orders } Bestellung ist auf diesem Computer gespeichert.
 *[other] { $orders } Bestellungen sind auf diesem Computer gespeichert.
}
archive-oldest = Die älteste ist vom { $day }.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [one] Sie ist vollständig.
  *[other] Alle sind vollständig.
 }
 [one] { $complete ->
  [0] Sie ist unvollständig.
  *[other] { $complete } vollständig, { $incomplete } unvollständig.
 }
 *[other] { $complete ->
  [0] Alle sind unvollständig.
  *[other] { $complete } vollständig, { $incomplete } unvollständig.
 }
}
archive-all = Das sind alle deine Bestellungen, soweit AliExpress es zeigt.
archive-no-guess = Nichts, was fehlt, wird durch Vermutung ergänzt.
archive-broken = { $count ->
 [one] { $count } weiterer Eintrag ist nicht lesbar. Er bleibt, wo er ist, und kommt in keine Datei.
 *[other] { $count } weitere Einträge sind nicht lesbar. Sie bleiben, wo sie sind, und kommen in keine Datei.
}
archive-none = Noch ist nichts gespeichert
archive-none-what = Dein Bestellverlauf geht mit dem Konto verloren. Sobald du hier drückst, wird jede Bestellung, die AliExpress dir zeigt, auf diesen Computer kopiert: Artikel, Preise, Daten, Links, Bewertungen. Nie eine Postanschrift, Telefonnummer oder E-Mail-Adresse.
archive-waiting = Das Speichern ist an; noch keine Bestellungen
archive-waiting-what = Öffne deine Bestellungen auf AliExpress. Die Seite zeigt zuerst zehn; dort bietet Last Orders an, die älteren für dich zu laden.
archive-keep = Kopie auf diesem Computer speichern
archive-keep-no-more = Nicht mehr speichern
archive-keeps = Das Speichern ist an: Jede Bestellung, die AliExpress dir zeigt, wird hierher kopiert.
archive-keeps-not = Das Speichern ist aus. Was hier ist, bleibt.
archive-reading = Deine Kopie wird gelesen
archive-unread = Deine Kopie war gerade nicht lesbar

archive-save = Alles als eine Datei speichern
archive-add-copy = Offizielle Kopie hinzufügen
archive-load = Gespeicherte Datei laden
archive-others = Andere Dateien
archive-others-what = Die eine Datei ist ein ZIP. Sie enthält all das hier, deine Bewertungen, das Schließungsprotokoll und eine Liste, was vollständig ist und was fehlt. Jede Datei wird auf diesem Computer erstellt.
archive-make-xlsx = Tabelle (.xlsx)
archive-csv-separator = Spaltentrennzeichen
archive-csv-comma = Komma
archive-csv-semicolon = Semikolon
archive-csv-tab = Tabulator
archive-csv-decimal = Dezimaltrennzeichen
archive-csv-what = Die Tabellen sind CSV-Dateien: Wähle hier, was dein Tabellenprogramm erwartet. Die .xlsx-Datei braucht keine Einstellung.
archive-make-receipts = Belege zum Drucken
archive-make-orders-csv = Tabelle der Bestellungen
archive-make-items-csv = Tabelle der Artikel
archive-make-json = JSON-Daten
archive-copy-how = So bekommst du die Kopie von AliExpress
archive-copy-walk = Öffne das Datenschutzcenter von AliExpress und fordere eine Kopie deiner Daten an. Wo auf der Seite, ist hier nicht bekannt.
    Sieh im Datenschutzcenter und in deinen E-Mails nach der Antwort. In der EU gibt das Gesetz dafür einen Monat.
    Speichere die Datei und öffne sie sofort. Eine Beschwerde vom Juli 2025 beschreibt eine, die sich nur einmal öffnen ließ.
    Füge sie hier hinzu, oder zieh sie auf diese Seite. Sie wird geprüft und mit dem verglichen, was gespeichert ist.
archive-copy-letter = Keine Antwort? Schreibe einen Brief

archive-doing-make = Die Datei wird erstellt
archive-doing-read-pack = Die Datei wird gelesen
archive-doing-read-copy = Die Datei wird geprüft
archive-stop = Stopp
archive-stopped = Gestoppt. Nichts wurde geändert.
archive-done-make = Die Datei ging an deinen Browser, der sie zu deinen Downloads legt. Öffne sie zur Sicherheit einmal.
archive-done-read-pack = Die Datei wurde gelesen. Was sie enthielt, steht unten.
archive-done-read-copy = Die Datei wurde geprüft. Was sie enthält, steht unten.
archive-done-drop = Die Bestellung ist nicht mehr auf diesem Computer.
archive-done-drop-all = Auf diesem Computer sind keine Bestellungen mehr.
archive-failed-make = Die Datei ließ sich nicht erstellen
archive-failed-read-pack = Diese Datei wurde nicht geladen
archive-failed-read-copy = Diese Datei wurde nicht hinzugefügt
archive-failed-keep = Das Speichern wurde nicht umgestellt
archive-unharmed = Nichts, was gespeichert war, hat sich geändert.
archive-totals-others = { $count ->
 [one] Eine weitere Währung
 *[other] { $count } weitere Währungen
}

archive-search = Titel, Shop oder Nummer
archive-by-year = Jahr
archive-by-store = Shop
archive-by-group = Bestellstatus
archive-every-year = Alle Jahre
archive-every-store = Alle Shops
archive-every-group = Jeder Status
archive-incomplete = Unvollständig
archive-shown = { $shown } von { $total } angezeigt, neueste zuerst
archive-found = { $shown } von { $found } gefundenen angezeigt, gespeichert: { $total }
archive-none-found = { $total ->
 [one] Deine gespeicherte Bestellung passt nicht dazu
 *[other] Keine deiner { $total } gespeicherten Bestellungen passt dazu
}
archive-clear = Wieder alle zeigen
archive-show-all = Alle zeigen
archive-drop-all = Deine Kopie löschen
archive-drop-all-ask = { $count ->
 [one] { $count } Bestellung von diesem Computer löschen?
 *[other] { $count } Bestellungen von diesem Computer löschen?
}
archive-drop-all-what = Das lässt sich nicht rückgängig machen. Ist das Konto geschlossen, zeigt auch AliExpress sie nicht mehr.
archive-drop-none = Behalten

order-no-date = Datum nicht gesehen
order-no-titles = { $count ->
 [0] Artikel noch nicht gesehen
 [one] { $count } Artikel, Titel noch nicht gesehen
 *[other] { $count } Artikel, Titel noch nicht gesehen
}
order-items = { $count ->
 [one] , { $count } Artikel
 *[other] , { $count } Artikel
}
order-no-store = Shop nicht gesehen
order-complete-it = Öffne einmal ihre Seite, um sie zu vervollständigen
order-no-total = Nicht gesehen
order-which-currency = Welche Währung?
order-which-amount = Wie viel?
order-group-unpaid = Unbezahlt
order-group-toShip = Nicht versandt
order-group-shipped = Unterwegs
order-group-case = Fall offen
order-group-finished = Abgeschlossen
order-group-none = Status nicht gesehen
order-seen = Zuletzt auf AliExpress gesehen
order-no-title = Titel nicht gesehen
order-times = × { $quantity }
order-no-price = Preis nicht gesehen
order-complete-how = Öffne ihre Seite auf AliExpress, während das Speichern an ist: Was dort steht, wird ergänzt.
order-conflicts = { $count ->
 [one] { $count } Angabe stand auf einer anderen Seite anders. Der Beleg zum Drucken sagt, welche.
 *[other] { $count } Angaben standen auf anderen Seiten anders. Der Beleg zum Drucken sagt, welche.
}
order-drop = Von diesem Computer löschen

official-opened = { $rows ->
 [0] Die Datei ließ sich öffnen, hat aber keine Zeilen
 [one] Die Datei ließ sich öffnen: { $rows } Zeile
 *[other] Die Datei ließ sich öffnen: { $rows } Zeilen
}
official-in-it = Bestellungen in der offiziellen Kopie
official-kept = Hier gespeicherte Bestellungen
official-both = In beiden
official-only-there = Nur in der offiziellen Kopie
official-only-kept = Nur hier gespeichert
official-newer = Nur hier gespeichert, und neuer als die offizielle Kopie
official-unsure = In der offiziellen Kopie unter gerundeter Nummer
official-no-number = { $rows ->
 [one] { $rows } Zeile hat keine Bestellnummer und ließ sich mit nichts vergleichen.
 *[other] { $rows } Zeilen haben keine Bestellnummer und ließen sich mit nichts vergleichen.
}
official-in-pack = Sie kommt unverändert in die eine Datei. Hier wird sie nicht gespeichert, also speichere diese Datei, bevor du diese Seite schließt.
official-show = { $count ->
 [one] Die { $count } Bestellung zeigen, die nur dort ist
 *[other] Die { $count } Bestellungen zeigen, die nur dort sind
}
official-show-what = Öffne eine auf AliExpress, während das Speichern an ist, dann wird sie auch hier gespeichert.
official-show-unsure = { $count ->
 [one] Die { $count } gerundete Nummer zeigen
 *[other] Die { $count } gerundeten Nummern zeigen
}
official-show-unsure-what = Ein Tabellenprogramm hat in dieser Datei lange Nummern gerundet, darum sind ihre letzten Ziffern verloren. Die Datei, wie AliExpress sie geschickt hat, enthält sie: Füge jene hinzu, falls du sie noch hast.
official-may-be = { $number }: könnte Bestellung { $orders } sein
official-unknown-number = { $number }: Welche Bestellung das ist, lässt sich nicht sagen

import-done = { $orders ->
 [0] In der Datei sind keine Bestellungen
 [one] { $news ->
  [0] { $orders } Bestellung in der Datei, nichts Neues
  *[other] { $orders } Bestellung in der Datei, und sie war neu
 }
 *[other] { $news ->
  [0] { $orders } Bestellungen in der Datei, nichts Neues
  *[other] { $orders } Bestellungen in der Datei, neu oder vollständiger: { $news }
 }
}
import-verified = Jede Datei darin ist unverändert, seit sie erstellt wurde. Was hier schon gespeichert war, ist noch da; Neues kam dazu.
import-unverified = Ob sie seit dem Erstellen verändert wurde, ließ sich nicht vollständig prüfen. Was hier schon gespeichert war, ist noch da; Neues kam dazu.
import-problems = { $count ->
 [one] { $count } Punkt ist nicht, wie er sein sollte
 *[other] { $count } Punkte sind nicht, wie sie sein sollten
}
problem-no-manifest = Ihr Inhaltsverzeichnis (manifest.json) fehlt oder ist nicht lesbar.
problem-changed = { $file } hat sich geändert, seit die Datei erstellt wurde.
problem-lost = { $file } fehlt.
problem-unlisted = { $file } ist darin, steht aber nicht im Verzeichnis. Es wurde nicht gelesen.
problem-bad-order = Bestellung Nummer { $number } im Verzeichnis lässt sich so nicht speichern und wurde ausgelassen.
problem-twice = Bestellung { $id } ist mehrmals darin. Alle wurden zusammengeführt.
problem-bad-copy = Die offizielle Kopie darin wurde ausgelassen.
problem-count = Laut Verzeichnis sind es { $said } Bestellungen; es sind { $there }.

fault-bad-request = Last Orders hat sich selbst um etwas gebeten, das es nicht kennt. Das ist unser Fehler.
fault-unexpected = Last Orders weiß nicht, warum. Das ist unser Fehler.
fault-empty = Die Datei ist leer.
fault-too-large = Die Datei, oder was sie entpackt ergibt, ist größer, als eine solche Datei sein kann.
fault-too-many-files = In ihr sind mehr Dateien verpackt als in jeder Datei von uns.
fault-bad-path = Ein Name darin zeigt aus der Datei hinaus. Sie wurde nicht entpackt.
fault-broken-zip = Die Datei ist abgeschnitten oder beschädigt. Lade sie noch einmal herunter oder kopiere sie erneut.
fault-not-ours = Die Datei stammt nicht von Last Orders.
fault-broken-json = Die Bestellungen darin sind nicht lesbar: Die Datei ist beschädigt.
fault-older-version = Sie stammt von einer älteren Version von Last Orders, in einem Format, das nicht mehr gelesen wird.
fault-newer-version = Sie stammt von einer neueren Version. Aktualisiere Last Orders, dann lade sie noch einmal.
fault-not-xlsx = Das ist keine Excel-Arbeitsmappe (.xlsx). Die Kopie von AliExpress ist eine.
fault-old-xls = Das ist eine alte Excel-Arbeitsmappe (.xls). Speichere sie in einem Tabellenprogramm als .xlsx und füge dann diese Datei hinzu.
fault-encrypted = Die Arbeitsmappe ist mit einem Passwort gesperrt. Speichere sie ohne Passwort und füge dann diese Datei hinzu.
fault-macros = Die Arbeitsmappe enthält Makros, das sind kleine Programme. Die Kopie von AliExpress hat keine, darum wurde sie nicht gelesen.
fault-broken-workbook = Die Arbeitsmappe ist beschädigt. Lade sie noch einmal von AliExpress herunter.
fault-foreign-workbook = Die Arbeitsmappe hat kein Blatt „Order Information“; die Kopie von AliExpress hat eines.
fault-no-order-numbers = Die Arbeitsmappe hat keine Spalte mit Bestellnummern.
fault-file = Der Browser konnte die Datei nicht lesen. Vielleicht wurde sie verschoben, oder es ist ein Ordner.
fault-quota = In diesem Browser ist für Last Orders kein Platz mehr: Er gibt etwa 10 MB. Speichere alles als eine Datei, dann lösche, was du hier nicht mehr brauchst.
fault-write = Der Browser konnte es nicht speichern.
fault-read = Deine gespeicherten Daten ließen sich nicht laden. Versuche es nochmal.
fault-newer = Was hier gespeichert ist, stammt von einer neueren Version. Aktualisiere Last Orders und versuche es nochmal.
