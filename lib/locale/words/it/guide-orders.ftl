### Parole della sezione “La tua copia” della guida: ciò che è salvato, e i file in cui va e da cui viene.

archive-kept = { $orders ->
 [one] { $orders } ordine è salvato su questo computer.
 *[other] { $orders } ordini sono salvati su questo computer.
}
archive-oldest = Il più vecchio: { $day }.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [one] È completo.
  *[other] Sono tutti completi.
 }
 [one] { $complete ->
  [0] È incompleto.
  *[other] Completi: { $complete }. Incompleti: { $incomplete }.
 }
 *[other] { $complete ->
  [0] Sono tutti incompleti.
  *[other] Completi: { $complete }. Incompleti: { $incomplete }.
 }
}
archive-all = Sono tutti i tuoi ordini, per quanto mostra AliExpress.
archive-no-guess = Ciò che manca non viene completato tirando a indovinare.
archive-broken = { $count ->
 [one] { $count } altra registrazione non è leggibile. Resta dov’è e non va in nessun file.
 *[other] Altre { $count } registrazioni non sono leggibili. Restano dove sono e non vanno in nessun file.
}
archive-none = Non è ancora salvato niente
archive-none-what = La cronologia degli ordini si perde con l’account. Una volta premuto qui, ogni ordine che AliExpress ti mostra viene copiato su questo computer: articoli, prezzi, date, link, recensioni. Mai un indirizzo postale, un numero di telefono o un indirizzo email.
archive-waiting = Il salvataggio è attivo; ancora nessun ordine
archive-waiting-what = Apri i tuoi ordini su AliExpress. La pagina ne mostra dieci all’inizio; lì Last Orders ti propone di caricare i meno recenti.
archive-keep = Conserva una copia su questo computer
archive-keep-no-more = Smetti di salvare
archive-keeps = Il salvataggio è attivo: ogni ordine che AliExpress ti mostra viene copiato qui.
archive-keeps-not = Il salvataggio è disattivato. Ciò che è qui resta.
archive-reading = Lettura della tua copia
archive-unread = Ora è impossibile leggere la tua copia

archive-save = Salva tutto in un unico file
archive-add-copy = Aggiungi la copia ufficiale
archive-load = Carica un file salvato
archive-others = Altri file
archive-others-what = Il file unico è uno zip. Contiene tutti questi, le tue recensioni, il resoconto della chiusura e un elenco di ciò che è completo e di ciò che manca. Ogni file viene creato su questo computer.
archive-make-xlsx = Foglio di calcolo (.xlsx)
archive-csv-separator = Separatore di colonna
archive-csv-comma = virgola
archive-csv-semicolon = punto e virgola
archive-csv-tab = tabulazione
archive-csv-decimal = Separatore decimale
archive-csv-what = Le tabelle sono file CSV: scegli qui ciò che si aspetta il tuo programma per fogli di calcolo. Il file .xlsx non richiede impostazioni.
archive-make-receipts = Ricevute da stampare
archive-make-orders-csv = Tabella degli ordini
archive-make-items-csv = Tabella degli articoli
archive-make-json = File JSON
archive-copy-how = Come ottenere la copia di AliExpress
archive-copy-walk = Apri il centro privacy di AliExpress e chiedi una copia dei tuoi dati. In quale punto di quella pagina, qui non è noto.
    Cerca la risposta nel centro privacy e nella tua email. Nell’UE la legge concede loro un mese.
    Salva il file e aprilo subito. Un reclamo di luglio 2025 ne descrive uno che si è aperto una volta sola.
    Aggiungilo qui, o trascinalo su questa pagina. Viene controllato e confrontato con ciò che è salvato.
archive-copy-letter = Nessuna risposta? Scrivi una lettera

archive-doing-make = Creazione del file
archive-doing-read-pack = Lettura del file
archive-doing-read-copy = Controllo del file
archive-stop = Ferma
archive-stopped = Fermato. Nulla è cambiato.
archive-done-make = Il file è stato passato al browser, che lo mette tra i download. Aprilo una volta per averne la certezza.
archive-done-read-pack = Il file è stato letto. Ciò che conteneva è mostrato sotto.
archive-done-read-copy = Il file è stato controllato. Ciò che contiene è mostrato sotto.
archive-done-drop = L’ordine non è più su questo computer.
archive-done-drop-all = Su questo computer non ci sono più ordini.
archive-failed-make = Impossibile creare il file
archive-failed-read-pack = Questo file non è stato caricato
archive-failed-read-copy = Questo file non è stato aggiunto
archive-failed-keep = Il salvataggio è rimasto com’era
archive-unharmed = Niente di ciò che era salvato è cambiato.
archive-totals-others = { $count ->
 [one] Un’altra valuta
 *[other] Altre { $count } valute
}

archive-search = Titolo, negozio o numero
archive-by-year = Anno
archive-by-store = Negozio
archive-by-group = Stato
archive-every-year = Tutti gli anni
archive-every-store = Tutti i negozi
archive-every-group = Qualsiasi stato
archive-incomplete = Incompleto
archive-shown = Mostrati { $shown } su { $total }, prima i più recenti
archive-found = Mostrati { $shown } su { $found } trovati; salvati: { $total }
archive-none-found = { $total ->
 [one] Il tuo ordine salvato non corrisponde
 *[other] Nessun ordine corrisponde, su { $total } salvati
}
archive-clear = Mostra di nuovo tutti
archive-show-all = Mostra tutti
archive-drop-all = Elimina la tua copia
archive-drop-all-ask = { $count ->
 [one] Eliminare { $count } ordine da questo computer?
 *[other] Eliminare { $count } ordini da questo computer?
}
archive-drop-all-what = Non si può annullare. Una volta chiuso l’account, nemmeno AliExpress li mostra più.
archive-drop-none = Tienili

order-no-date = Data non vista
order-no-titles = { $count ->
 [0] Articoli non ancora visti
 [one] { $count } articolo, titolo non ancora visto
 *[other] { $count } articoli, titoli non ancora visti
}
order-items = { $count ->
 [one] , { $count } articolo
 *[other] , { $count } articoli
}
order-no-store = Negozio non visto
order-complete-it = Apri una volta la sua pagina per completarlo
order-no-total = Non visto
order-which-currency = Quale valuta?
order-which-amount = Quanto?
order-group-unpaid = Da pagare
order-group-toShip = Da spedire
order-group-shipped = In viaggio
order-group-case = Pratica in corso
order-group-finished = Concluso
order-group-none = Stato non visto
order-seen = Visto l’ultima volta su AliExpress
order-no-title = Titolo non visto
order-times = × { $quantity }
order-no-price = prezzo non visto
order-complete-how = Apri la sua pagina su AliExpress con il salvataggio attivo: ciò che mostra viene aggiunto.
order-conflicts = { $count ->
 [one] { $count } dato appariva diverso su un’altra pagina. La ricevuta da stampare dice quale.
 *[other] { $count } dati apparivano diversi su altre pagine. La ricevuta da stampare dice quali.
}
order-drop = Elimina da questo computer

official-opened = { $rows ->
 [0] Il file si è aperto, ma non ha righe
 [one] Il file si è aperto: { $rows } riga
 *[other] Il file si è aperto: { $rows } righe
}
official-in-it = Ordini nella copia ufficiale
official-kept = Ordini salvati qui
official-both = In entrambi
official-only-there = Solo nella copia ufficiale
official-only-kept = Solo salvati qui
official-newer = Solo salvati qui, e più recenti della copia ufficiale
official-unsure = Nella copia ufficiale con un numero arrotondato
official-no-number = { $rows ->
 [one] { $rows } riga non ha un numero d’ordine e non si è potuta confrontare con niente.
 *[other] { $rows } righe non hanno un numero d’ordine e non si sono potute confrontare con niente.
}
official-in-pack = Va nel file unico così com’è. Non viene conservata qui, quindi salva quel file prima di chiudere questa pagina.
official-show = { $count ->
 [one] Mostra l’ordine che è solo lì
 *[other] Mostra gli ordini che sono solo lì ({ $count })
}
official-show-what = Aprine uno su AliExpress con il salvataggio attivo, e viene salvato anche qui.
official-show-unsure = { $count ->
 [one] Mostra il numero arrotondato
 *[other] Mostra i numeri arrotondati ({ $count })
}
official-show-unsure-what = Un programma per fogli di calcolo ha arrotondato i numeri lunghi in questo file, quindi le ultime cifre sono perse. Il file così come l’ha inviato AliExpress le contiene: aggiungi quello, se lo hai ancora.
official-may-be = { $number }: può essere l’ordine { $orders }
official-unknown-number = { $number }: non si può dire quale ordine sia

import-done = { $orders ->
 [0] Nel file non ci sono ordini
 [one] { $news ->
  [0] { $orders } ordine nel file, niente di nuovo
  *[other] { $orders } ordine nel file, ed era nuovo
 }
 *[other] { $news ->
  [0] { $orders } ordini nel file, niente di nuovo
  *[other] { $orders } ordini nel file; nuovi o più completi: { $news }
 }
}
import-verified = Ogni file al suo interno è immutato da quando è stato creato. Ciò che era salvato qui c’è ancora; le novità sono state aggiunte.
import-unverified = Non si è potuto controllare del tutto se è cambiato da quando è stato creato. Ciò che era salvato qui c’è ancora; le novità sono state aggiunte.
import-problems = { $count ->
 [one] { $count } cosa non è come dovrebbe
 *[other] { $count } cose non sono come dovrebbero
}
problem-no-manifest = Il suo elenco dei contenuti (manifest.json) manca o non è leggibile.
problem-changed = { $file } è cambiato da quando il file è stato creato.
problem-lost = Manca { $file }.
problem-unlisted = { $file } è al suo interno, ma non nel suo elenco. Non è stato letto.
problem-bad-order = L’ordine numero { $number } del suo elenco non si può salvare così com’è, ed è stato escluso.
problem-twice = L’ordine { $id } vi compare più di una volta. Le versioni sono state unite.
problem-bad-copy = La copia ufficiale al suo interno è stata esclusa.
problem-count = Il suo elenco dice { $said } ordini; ce ne sono { $there }.

fault-bad-request = Last Orders ha chiesto a sé stesso qualcosa che non conosce. È un errore nostro.
fault-unexpected = Last Orders non sa perché. È un errore nostro.
fault-empty = Il file è vuoto.
fault-too-large = Il file, o ciò che ne esce, è più grande di quanto possa essere un file simile.
fault-too-many-files = Contiene più file di quanti ne abbia qualsiasi nostro file.
fault-bad-path = Un nome al suo interno punta fuori dal file. Non è stato estratto.
fault-broken-zip = Il file è troncato o danneggiato. Scaricalo o copialo di nuovo.
fault-not-ours = Il file non è stato creato da Last Orders.
fault-broken-json = Gli ordini al suo interno non sono leggibili: il file è danneggiato.
fault-older-version = L’ha creato una versione precedente di Last Orders, in un formato che non viene più letto.
fault-newer-version = L’ha creato una versione più recente di Last Orders. Aggiorna questa, poi caricalo di nuovo.
fault-not-xlsx = Questa non è una cartella di lavoro Excel (.xlsx). La copia di AliExpress lo è.
fault-old-xls = Questa è una vecchia cartella di lavoro Excel (.xls). Salvala come .xlsx in un programma per fogli di calcolo, poi aggiungi quel file.
fault-encrypted = La cartella di lavoro è protetta da password. Salvala senza, poi aggiungi quel file.
fault-macros = La cartella di lavoro contiene macro, cioè piccoli programmi. La copia di AliExpress non ne ha, quindi non è stata letta.
fault-broken-workbook = La cartella di lavoro è danneggiata. Scaricala di nuovo da AliExpress.
fault-foreign-workbook = La cartella di lavoro non ha un foglio chiamato “Order Information”, che la copia di AliExpress ha.
fault-no-order-numbers = La cartella di lavoro non ha una colonna con i numeri d’ordine.
fault-file = Il browser non è riuscito a leggere il file. Può essere stato spostato, o può essere una cartella.
fault-quota = Questo browser non ha più spazio per Last Orders: gli concede circa 10 MB. Salva tutto in un unico file, poi elimina ciò che qui non ti serve più.
fault-write = Il browser non è riuscito a salvare.
fault-read = Impossibile caricare i tuoi dati salvati. Riprova.
fault-newer = Ciò che è salvato qui viene da una versione più recente di Last Orders. Aggiorna questa, poi riprova.
