### Parole delle ricevute da stampare. Vanno al processo che le crea.

receipts-title = Ordini salvati da AliExpress
receipts-made = Creato da { $by } ({ $when }) a partire da ciò che le pagine di AliExpress mostravano sul tuo computer. Una copia per il tuo archivio, non una fattura.
receipts-orders = { $count ->
 [one] { $count } ordine
 *[other] { $count } ordini
}
receipts-complete = { $count ->
 [one] { $count } completo
 *[other] { $count } completi
}
receipts-incomplete = { $count ->
 [one] { $count } incompleto; dice cosa manca
 *[other] { $count } incompleti; ognuno dice cosa manca
}
receipts-index = Tutti gli ordini
receipts-one = Ordine
receipts-number = Numero d’ordine
receipts-date = Data
receipts-status = Stato
receipts-store = Negozio
receipts-what = Articolo
receipts-quantity = Quantità
receipts-price = Prezzo
receipts-total = Totale
receipts-case = Rimborso o controversia
receipts-case-open = In corso all’ultima lettura
receipts-case-closed = Non in corso all’ultima lettura
receipts-review = La tua recensione
receipts-links = Link ad AliExpress
receipts-links-what = Una volta chiuso l’account, possono non portare da nessuna parte.
receipts-detail-link = L’ordine
receipts-receipt-link = La ricevuta di AliExpress
receipts-tracking-link = Tracciamento
receipts-not-shown = Non mostrato
receipts-gap = Incompleto
receipts-no-lines = Nessuna delle pagine aperte mostrava cosa conteneva questo ordine.
receipts-more-lines = In questo ordine c’era più di quanto è elencato qui.
receipts-unsure-lines = Nessuna delle pagine aperte diceva se questo è l’intero ordine.
receipts-missing = Non mostrato su nessuna delle pagine aperte: { $what }.
receipts-unsettled = Copiato come mostrato, perché non si è potuto leggere con certezza: { $what }.
receipts-conflict = Un’altra pagina mostrava qualcosa di diverso:
receipts-seen = Visto l’ultima volta: { $when }.
receipts-foot = Copia fatta da Last Orders di ciò che mostravano le pagine di AliExpress. Non è una fattura.
receipts-field-date = data
receipts-field-status = stato
receipts-field-store = negozio
receipts-field-items = cosa conteneva
receipts-field-all-items = se è tutto
receipts-field-item-title = titolo
receipts-field-item-variant = variante
receipts-field-item-quantity = quantità
receipts-field-item-price = prezzo
receipts-field-total = totale
archive-totals = Ordinato, per anno
archive-totals-what = L’importo degli ordini, compresi quelli annullati e rimborsati.
archive-totals-left = { $count ->
 [one] { $count } ordine non è compreso nei totali: il suo totale, la valuta o l’anno sono incerti.
 *[other] { $count } ordini non sono compresi nei totali: il loro totale, la valuta o l’anno sono incerti.
}
archive-and-others = { $count ->
 [one] e un altro
 *[other] e altri { $count }
}
receipts-year = Anno
receipts-sum = Somma
sheet-orders = Ordini
sheet-items = Articoli
sheet-reviews = Recensioni
sheet-missing = Cosa manca
sheet-variant = Variante
sheet-currency = Valuta
sheet-total-shown = Totale come mostrato
sheet-price-shown = Prezzo come mostrato
sheet-not-shown = Non mostrato su nessuna pagina
sheet-unsettled = Copiato come mostrato, incerto
sheet-conflict = Altrove mostrato in modo diverso
sheet-seen = Visto l’ultima volta (UTC)
sheet-product = Numero del prodotto
sheet-link = Pagina del prodotto
sheet-review-date = Data della recensione

start-title = Inizia da qui
start-lead = La tua copia di ciò che AliExpress ti ha mostrato. Una volta chiuso l’account nessuno può rifarla, quindi conserva lo zip così com’è, in due posti.
start-unpack = Prima estrai lo zip. I link qui sotto funzionano solo nella cartella estratta.
start-people = Da leggere
start-receipts = Ogni ordine come ricevuta, da leggere o stampare, con un indice e i totali per anno.
start-workbook = Ordini, articoli, recensioni e ciò che manca, come tabelle per un programma per fogli di calcolo.
start-closing = Il resoconto della chiusura: come stavano le cose quando l’hai chiesta.
start-copy = La copia di AliExpress con i tuoi dati, così come è stata aggiunta.
start-programs = Per i programmi
start-csv = Le stesse tabelle come testo semplice, con virgole e punti decimali.
start-json = Tutto, senza un solo carattere cambiato. Il formato è descritto in schema.json.
start-manifest = Un elenco di ciò che c’è qui, con una somma di controllo per ogni file, così ogni modifica si vede.
start-again = Per avere questi ordini in un altro browser, carica lì lo zip in Last Orders.
