### Parole di tutte le nostre schermate. <b>: il numero di una voce da fare; <time>: quanto tempo è passato; $past è 1 quando si racconta al passato.

app-name = Last Orders
just-now = poco fa

status-done = Fatto
status-todo = Da fare
status-unknown = Da verificare
status-set-aside = Da parte
say-done-seen = Fatto. Visto <time>{ $ago }</time>
say-done-told = Segnato da te come fatto
say-done-elsewhere = Segnato da te come fatto su un altro computer
say-done-by-word = Fatto, secondo te per { $told } su { $shown }. Visto <time>{ $ago }</time>
say-again = Ordini più recenti visti di nuovo { $ago }
say-asleep = Visto in precedenza, forse in un altro account
say-todo = { $what }. Visto <time>{ $ago }</time>
say-open = <b>Qualcosa</b> è in sospeso
say-contradicted = L’hai spuntato, ma la pagina mostra <b>{ $what }</b>.
say-set-aside = L’hai messo da parte
say-set-aside-was = L’hai messo da parte. { $what }
say-unknown = Ancora da verificare
say-unread = Impossibile leggere la pagina
say-part = Verificato solo in parte finora. { $what }
say-stale = Troppo vecchio per fidarsi: { $what }, visto <time>{ $ago }</time>
say-stale-bare = Troppo vecchio per fidarsi: visto <time>{ $ago }</time>
say-later = Viene dopo

orders-shown = { $shown ->
 [one] { $shown } ordine mostrato
 *[other] { $shown } ordini mostrati
}
cases-shown = { $shown ->
 [one] { $shown } pratica mostrata
 *[other] { $shown } pratiche mostrate
}
open-of-orders = <b>{ $shown ->
 [1] L’unico ordine mostrato
 *[other] { $open } su { orders-shown }
}</b>
is = { $past ->
 [1] { $open ->
  [one] era
  *[other] erano
 }
 *[0] { $open ->
  [one] è
  *[other] sono
 }
}
evidence-orders-shipped = { open-of-orders } { is } in viaggio
evidence-orders-unpaid = { open-of-orders } { is } da pagare
evidence-orders-to-ship = { open-of-orders } { is } da spedire
evidence-orders-open = { open-of-orders } { is } in corso{ $unpaid ->
 [0] { "" }
 *[other] , { $unpaid } da pagare
}{ $toShip ->
 [0] { "" }
 *[other] , { $toShip } da spedire
}{ $shipped ->
 [0] { "" }
 *[other] , { $shipped } in viaggio
}{ $told ->
 [0] { "" }
 *[other] , { $told } secondo te
}
evidence-orders-unclear = Impossibile leggere { $shown ->
 [1] l’unico ordine mostrato
 *[other] { $unclear } su { orders-shown }
}
evidence-orders-finished = { $past ->
 [1] { $shown ->
  [one] l’unico ordine mostrato era concluso
  *[other] { orders-shown }, tutti conclusi
 }
 *[0] { $shown ->
  [one] L’unico ordine mostrato è concluso
  *[other] { orders-shown }, tutti conclusi
 }
}
evidence-orders-still-open = <b>{ $open ->
 [one] { $open } ordine
 *[other] { $open } ordini
}</b> ancora in corso all’ultima lettura
evidence-cases-still-open = <b>{ $open ->
 [one] { $open } pratica
 *[other] { $open } pratiche
}</b> ancora in corso all’ultima lettura
evidence-gone-since = La pagina non mostra più quello che mostrava prima
evidence-data-asked = Dati chiesti ad AliExpress il giorno { $day }. Quando arriva il file, aggiungilo nella guida, in “La tua copia”
evidence-orders-part = { $shown ->
 [one] L’unico ordine mostrato è concluso
 *[other] { orders-shown }, conclusi
}
evidence-orders-none = { $past ->
 [1] non c’erano ordini nell’elenco
 *[0] Non ci sono ordini nell’elenco
}
evidence-cases-open = <b>{ $shown ->
 [1] L’unica pratica mostrata
 *[other] { $open } su { cases-shown }
}</b> { is } ancora in corso
evidence-cases-unclear = Impossibile leggere { $shown ->
 [1] l’unica pratica mostrata
 *[other] { $unclear } su { cases-shown }
}
evidence-cases-finished = { $past ->
 [1] { $shown ->
  [0] non c’erano pratiche nell’elenco
  [one] l’unica pratica mostrata era conclusa
  *[other] { cases-shown }, tutte concluse
 }
 *[0] { $shown ->
  [0] Non ci sono pratiche nell’elenco
  [one] L’unica pratica mostrata è conclusa
  *[other] { cases-shown }, tutte concluse
 }
}
evidence-cases-part = { $shown ->
 [one] L’unica pratica mostrata è conclusa
 *[other] { cases-shown }, concluse
}
evidence-cases-on-orders = <b>{ $open ->
 [one] { $open } ordine
 *[other] { $open } ordini
}</b> con una pratica in corso
evidence-case-open = <b>1 pratica</b> ancora in corso
evidence-balance-zero = { $past ->
 [1] il saldo era zero
 *[0] Il saldo è zero
}
evidence-balance-left = <b>Denaro</b> ancora nel portafoglio
evidence-coins-left = <b>{ brief-coins-left }</b> { left-over }
evidence-coupons-left = <b>{ brief-coupons-left }</b> { left-over }
evidence-coins-and-coupons-left = <b>{ brief-coins-and-coupons-left }</b> { left-over }
left-over = ancora da usare
evidence-coins-none = Non restano monete; i coupon sono da verificare
evidence-coupons-none = Non restano coupon; le monete sono da verificare
evidence-nothing-left = { $past ->
 [1] ne restavano 0
 *[0] Non restano monete né coupon
}
evidence-addresses-left = <b>{ brief-addresses-left }</b> ancora { $addresses ->
 [one] salvato
 *[other] salvati
}
evidence-addresses-none = { $past ->
 [1] ne restavano 0
 *[0] Nessun indirizzo salvato
}
evidence-kept-part = { open-of-orders } { is } ancora da salvare
evidence-kept-incomplete = <b>{ $kept ->
 [one] L’unico ordine salvato
 *[other] { $open } su { $kept } ordini salvati
}</b> { is } { $open ->
 [one] incompleto
 *[other] incompleti
}
evidence-kept-all = { $past ->
 [1] { $shown ->
  [one] l’unico ordine mostrato era salvato
  *[other] { orders-shown }, tutti salvati
 }
 *[0] { $shown ->
  [one] L’unico ordine mostrato è salvato
  *[other] { orders-shown }, tutti salvati
 }
}
evidence-kept-so-far = { $kept ->
 [one] { $kept } ordine salvato, ed è completo
 *[other] { $kept } ordini salvati, tutti completi
}. { kept-maybe-not-all }
kept-maybe-not-all = Non è certo che non ce ne siano altri: apri i tuoi ordini su AliExpress e carica l’elenco fino in fondo
reviews-shown = { $shown ->
 [one] { $shown } recensione mostrata
 *[other] { $shown } recensioni mostrate
}
evidence-reviews-part = <b>{ $shown ->
 [1] L’unica recensione mostrata
 *[other] { $open } su { reviews-shown }
}</b> { is } ancora da salvare
evidence-reviews-so-far = { $kept ->
 [one] { $kept } recensione salvata finora
 *[other] { $kept } recensioni salvate finora
}
evidence-data-copy = Il file si è aperto: { $rows ->
 [one] { $rows } riga
 *[other] { $rows } righe
}
evidence-data-copy-none = { $rows ->
 [0] Il file si è aperto ma è vuoto: non contiene ordini
 [one] Il file si è aperto, ma nella sua unica riga non si legge alcun numero d’ordine
 *[other] Il file si è aperto, ma nelle sue righe ({ $rows }) non si legge alcun numero d’ordine
}
evidence-data-copy-part = { $kept ->
 [one] Il tuo ordine salvato non è stato trovato nella copia di AliExpress
 *[other] Non trovati nella copia di AliExpress: { $open } su { $kept } ordini salvati
}
evidence-data-copy-since = { $open ->
 [one] { $open } ordine salvato non è stato confrontato con la copia di AliExpress: aggiungi di nuovo il file
 *[other] { $open } ordini salvati non sono stati confrontati con la copia di AliExpress: aggiungi di nuovo il file
}
evidence-data-copy-whole = { $orders ->
 [one] La copia di AliExpress si è aperta: { $orders } ordine, e non manca nessuno dei tuoi
 *[other] La copia di AliExpress si è aperta: { $orders } ordini, e non manca nessuno dei tuoi
}

brief-orders-shipped = { $open } in viaggio
brief-orders-unpaid = { $open } da pagare
brief-orders-to-ship = { $open } da spedire
brief-orders-still-open = { $open } ancora in corso
brief-cases-still-open = { $open } ancora in corso
brief-orders-open = { $open } in corso
brief-cases-open = { $open } in corso
brief-cases-on-orders = { $open } in corso
brief-case-open = 1 in corso
brief-balance-left = resta denaro
brief-coins-left = { $coins ->
 [one] { $coins } moneta
 *[other] { $coins } monete
}
brief-coupons-left = { $coupons } coupon
brief-coins-and-coupons-left = { brief-coins-left }, { brief-coupons-left }
brief-addresses-left = { $addresses ->
 [one] { $addresses } indirizzo
 *[other] { $addresses } indirizzi
}
brief-kept-part = { $open } da salvare
brief-kept-incomplete = { $open ->
 [one] { $open } incompleto
 *[other] { $open } incompleti
}
brief-reviews-part = { $open } da salvare

task-receive-orders = Aspetta i tuoi pacchi
task-settle-refunds = Sistema i rimborsi
task-close-disputes = Chiudi le controversie
task-save-receipts = Salva le ricevute
task-save-reviews = Salva le tue recensioni
task-save-personal-data = Ottieni i tuoi dati personali
task-check-wallet = Controlla il portafoglio
task-empty-wallet = Usa il saldo
task-use-coupons-and-coins = Usa monete e coupon
task-find-subscriptions = Trova i tuoi abbonamenti
task-cancel-subscriptions = Disdici gli abbonamenti
task-reach-mailbox = Controlla che l’email funzioni
task-remove-payment-methods = Rimuovi le carte salvate
task-remove-addresses = Rimuovi gli indirizzi salvati
task-submit-request = Invia la richiesta di chiusura
task-try-sign-in = Prova ad accedere

go-receive-orders = Vai ai miei ordini
go-settle-refunds = Vai ai rimborsi
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = Vai alle mie recensioni
go-save-personal-data = Vai al centro privacy
go-check-wallet = Vai al mio portafoglio
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = Vai alle mie monete
go-find-subscriptions = Vai al mio account
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = Vai alle mie impostazioni
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = Vai ai miei indirizzi
go-page = Apri la pagina per: { $name }

did-this = L’ho fatto
set-aside = Metti da parte
take-back = Ritira
undo = Annulla
try-again = Riprova
open-guide = Apri la guida

done-of = { $done } su { $total } fatte
verdict-ready = Tutto pronto: niente in sospeso, niente da verificare
verdict-not-ready = Non tutto è pronto
verdict-not-known = Non si sa ancora
verdict-counts = { $open ->
 [0] Niente in sospeso finora
 [1] Una cosa in sospeso
 [2] Due cose in sospeso
 [3] Tre cose in sospeso
 *[other] { $open } cose in sospeso
}{ $unchecked ->
 [0] .
 [1] ; una ancora da verificare.
 [2] ; due ancora da verificare.
 [3] ; tre ancora da verificare.
 *[other] ; { $unchecked } ancora da verificare.
}
your-hand = Il resto spetta a te

toast-done = Segnato come fatto: { $name }
toast-done-more = Segnato come fatto: { $name } e { $more ->
 [1] un’altra
 *[other] altre { $more }
}
toast-noted = Annotato. { $name }: { $left } ancora in sospeso
toast-set-aside = Messo da parte: { $name }
toast-set-aside-more = Messo da parte: { $name } e { $more ->
 [1] un’altra
 *[other] altre { $more }
}
toast-unticked = Spunta tolta: { $name }
toast-unticked-more = Spunte tolte: { $name } e { $more ->
 [1] un’altra
 *[other] altre { $more }
}
toast-asked = Annotato: hai chiesto i tuoi dati.
toast-another-account = Cancellato: tutto ciò che era stato visto e spuntato per l’altro account.
failed = L’ultima modifica non è stata salvata
failed-quota = Questo browser non ha più spazio. Tutto ciò che era salvato è ancora qui.
failed-write = Il browser non è riuscito a salvare. Tutto ciò che era salvato è ancora qui.
failed-read = Impossibile caricare i tuoi dati salvati, quindi nulla è cambiato.
fault = Qualcosa non ha funzionato
failed-fault = È un errore imprevisto. Tutto ciò che era salvato è ancora qui. Riprova; se succede di nuovo, chiudi questa pagina e riaprila.
failed-newer = Questi dati sono di una versione più recente di Last Orders. Aggiorna questa, poi riprova.

whose = È un altro account?
whose-signed-out = { $host ->
 [us] Su aliexpress.us
 *[other] Su aliexpress.com
} per un po’ non c’è stato alcun accesso attivo.
whose-no-mark = { $host ->
 [us] Su aliexpress.us
 *[other] Su aliexpress.com
} non c’è nessuno degli ordini visti prima.
whose-empty = { $host ->
 [us] Su aliexpress.us
 *[other] Su aliexpress.com
} l’elenco degli ordini ora è vuoto, mentre prima non lo era.
whose-until = Finché non rispondi, nulla di quanto visto prima vale come fatto. “{ whose-another }” cancella tutto ciò che è stato visto e spuntato finora.
whose-same = Stesso account
whose-another = Un altro account
