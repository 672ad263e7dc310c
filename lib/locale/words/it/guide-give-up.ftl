### Parole della sezione della guida su ciò a cui si rinuncerebbe chiudendo oggi.

give-up-lead = Che cosa ti costerebbe chiudere oggi, secondo la tua copia e le pagine che hai aperto. Niente è tirato a indovinare: viene contato anche ciò che manca.

doubt-none-kept = Qui non è salvato alcun ordine, quindi non si è potuto contare niente. Apri i tuoi ordini e lasciali salvare.
doubt-counting = { $count ->
 [one] Si sta contando il tuo ordine salvato.
 *[other] Si stanno contando i tuoi ordini salvati ({ $count }).
}
doubt-open = { $count ->
 [one] { $count } ordine non è concluso. Forse i suoi termini iniziano solo quando arriva.
 *[other] { $count } ordini non sono conclusi. Forse i loro termini iniziano solo quando arrivano.
}
doubt-cases = { $count ->
 [one] { $count } rimborso o controversia è in corso.
 *[other] { $count } rimborsi o controversie sono in corso.
}
doubt-outdated = { $count ->
 [one] { $count } ordine nella tua copia è salvato come non concluso, anche se è finito. Apri di nuovo i tuoi ordini, così la tua copia sa com’è andato a finire.
 *[other] { $count } ordini nella tua copia sono salvati come non conclusi, anche se sono finiti. Apri di nuovo i tuoi ordini, così la tua copia sa come sono andati a finire.
}
doubt-cases-unseen = Rimborsi e controversie non sono stati verificati, o non abbastanza di recente.
doubt-unclear = { $count ->
 [one] { $count } ordine salvato non si può valutare: non si sa se è concluso. Può dirlo la sua pagina.
 *[other] { $count } ordini salvati non si possono valutare: non si sa se sono conclusi. Possono dirlo le loro pagine.
}
doubt-not-kept = { $count ->
 [one] { $count } ordine mostrato da una pagina non è nella tua copia.
 *[other] { $count } ordini mostrati da una pagina non sono nella tua copia.
}
doubt-not-whole = Negli ultimi 7 giorni l’elenco dei tuoi ordini non è stato visto fino in fondo: nella tua copia può mancarne qualcuno.
give-up-judged = { $count ->
 [one] Tra gli ordini che si possono valutare, uno ha un termine aperto, fino al giorno { $day }.
 *[other] Tra gli ordini che si possono valutare, { $count } hanno un termine aperto. L’ultimo scade il giorno { $day }.
}
give-up-judged-free = Nessuno degli ordini che si possono valutare ha un termine aperto.
give-up-calendar = Aggiungi al mio calendario: { $day }
calendar-free = AliExpress: l’ultimo termine a noi noto è scaduto
calendar-free-what = Dal giorno { $day } in poi nessun termine per resi o controversie che ci era noto è aperto. Gli ordini fatti da allora hanno i propri termini: guarda di nuovo i tuoi ordini prima di chiudere.
returns-longest = I dati non dicono dove sia il venditore né quando sia arrivato un pacco, quindi per ogni ordine vale il termine più lungo: 90 giorni dalla sua data. È anche quanto indica la pagina di un ordine per una controversia. Un ordine arrivato o pagato tardi può avere più tempo. Sono contati anche gli ordini annullati.
returns-windows = Per gli articoli con “free return” (reso gratuito) le condizioni di AliExpress ti danno 90 giorni dal pagamento se il venditore è nella Cina continentale, 15 giorni dal ricevimento se il venditore è nell’UE e 7 giorni dal ricevimento se il venditore è in Brasile. Nell’UE, nel SEE e nel Regno Unito hai inoltre 14 giorni per il recesso e una garanzia di 2 anni. Fa fede la pagina dell’ordine. Qui i giorni si contano dall’ordine; se hai pagato dopo, hai più tempo.

timeline = Quando scadono i termini dei tuoi ordini
timeline-what = Ogni segno è un ordine, sopra l’ultimo giorno del suo termine più lungo. Premi una colonna per vedere quali ordini sono.
timeline-reading = Lettura della tua copia.
timeline-unread = Impossibile leggere la tua copia, quindi i suoi ordini non si possono mostrare uno per uno.
timeline-column = { $count ->
 [0] { $days }: nessun ordine
 [one] { $days }: { $count } ordine
 *[other] { $days }: { $count } ordini
}
timeline-table = { $count ->
 [one] L’ordine con un termine aperto, in tabella
 *[other] Tutti gli ordini con un termine aperto ({ $count }), in tabella
}
timeline-more = { $count ->
 [one] Nella tua copia ce n’è un altro.
 *[other] Nella tua copia ce ne sono altri { $count }.
}
timeline-all = Mostra tutti
timeline-last = Ultimo giorno
timeline-order = Ordine
timeline-placed = Data dell’ordine
timeline-total = Totale
timeline-today = Oggi
timeline-by-year = { $count ->
 [one] La data di uno di questi è incerta: vale la fine del suo anno, o il giorno in cui è stato visto.
 *[other] Le date di { $count } di questi sono incerte: vale la fine del loro anno, o il giorno in cui sono stati visti.
}

give-up-orders = Ordini non conclusi
give-up-orders-what = Le condizioni di AliExpress per l’UE, il SEE e il Regno Unito dicono che un ordine simile viene “completed or reimbursed” (completato o rimborsato), ma non come. Non puoi più tracciarlo.
give-up-cases = Rimborsi e controversie in corso
give-up-cases-what = L’importo è il totale dei relativi ordini; puoi riavere meno. Puoi rispondere solo finché puoi accedere. Nell’UE, nel SEE e nel Regno Unito una decisione diventa definitiva se non viene contestata ulteriormente entro 20 giorni di calendario.
give-up-balance = Saldo
give-up-balance-what = Nessun testo ufficiale dice che venga liquidato. Last Orders non legge mai quanto è.
give-up-coins = Monete e coupon
give-up-coins-what = Nessun testo ufficiale dice che ti venga dato qualcosa in cambio.
give-up-windows = Resi e controversie ancora possibili
give-up-windows-what = Si chiedono sulla pagina dell’ordine, che si perde con l’account.
give-up-open = { $count ->
 [0] Nessun ordine concluso nella tua copia ha un termine aperto a noi noto
 [one] { $count } ordine concluso nella tua copia può avere un termine aperto
 *[other] { $count } ordini conclusi nella tua copia possono avere un termine aperto
}
give-up-guarantee = Garanzia
give-up-guarantee-what = Nell’UE, nel SEE e nel Regno Unito la legge ti dà 2 anni dal ricevimento. Questo diritto resta tuo; ciò che perdi è il modo di raggiungere il venditore: pagina dell’ordine, messaggi, ricevuta. Conserva le ricevute e i nomi dei venditori.
give-up-guaranteed = { $count ->
 [0] Nessun ordine nella tua copia ha meno di due anni
 [one] { $count } ordine nella tua copia ha meno di due anni
 *[other] { $count } ordini nella tua copia hanno meno di due anni
}
give-up-in-copy = { $count ->
 [one] { $count } di questi è nella tua copia
 *[other] { $count } di questi sono nella tua copia
}
give-up-not-added = { $count ->
 [one] { $count } mostrato da una pagina non è nella tua copia, quindi non è compreso nel totale.
 *[other] { $count } mostrati da pagine non sono nella tua copia, quindi non sono compresi nel totale.
}
give-up-untotalled = { $count ->
 [one] { $count } non ha un totale certo, quindi non è compreso.
 *[other] { $count } non hanno un totale certo, quindi non sono compresi.
}
