### Parole del solo riquadro.

page-account-home-hint = Cerca iscrizioni e carte salvate
page-account-home-why = Il menu porta a VIP, altre iscrizioni e pagamenti. Disdici o rimuovi ciò che trovi.
page-account-security-hint = Ricevi ancora le email a questo indirizzo?
page-account-security-why = Per chiudere può servire un codice inviato lì. Cambialo finché puoi.
page-account-security-also-hint = L’opzione di chiusura può essere vicina
page-account-security-also-why = Alcune guide dicono che “Close Your Account” è in Account Security.
page-account-settings-hint = Controlla indirizzo email e telefono
page-account-settings-why = Per chiudere può servire un codice inviato a uno dei due. Cambiali finché puoi.
page-account-settings-also-hint = L’opzione di chiusura può essere anche qui
page-account-settings-also-why = Guide dal 2022 al 2025 dicono che “Delete account” è tra queste impostazioni.
page-cookie-settings-hint = Rifiuta ciò che non ti serve
page-cookie-settings-why = Vale solo per questo browser. Cancella i suoi cookie dopo la chiusura.
page-help-centre-hint = Scrivi all’assistenza
page-help-centre-why = Conserva una copia della chat. Può servirti dopo la chiusura dell’account.
page-mail-settings-hint = Togli la spunta alle email che non vuoi
page-mail-settings-why = Se vuoi andartene per le email, può bastare questo: puoi tenere l’account.
page-messages-hint = Copia ciò che può servirti
page-messages-why = Puoi leggere ciò che ti hanno scritto i venditori solo finché puoi accedere.
page-order-detail-hint = Salva la ricevuta di questo ordine
page-order-detail-why = Su questa pagina cerca “Receipt” e salvala come file.
page-order-tracking-hint = Il tracciamento si perde con l’account
page-order-tracking-why = Se chiudi prima che arrivi il pacco, annota il numero di tracciamento.
page-password-reset-hint = Imposta una nuova password
page-password-reset-why = Poi accedi e continua. Se non arriva alcuna email, può aiutarti l’assistenza.
page-privacy-centre-hint = Chiedi una copia dei tuoi dati
page-privacy-centre-why = Cercala nel menu. Quando il file arriva, salvalo e aprilo subito: a una persona si è aperto una volta sola.
page-privacy-centre-also-hint = L’opzione di chiusura può essere anche qui
page-privacy-centre-also-why = Dal 2021 le guide la elencano tra le richieste di questo centro, come “Delete my account”.
page-receipt-hint = Salva questa ricevuta
page-receipt-why = Stampala su file. Si perde con l’account.
page-review-list-hint = Copia le recensioni che hai scritto
page-review-list-why = Dopo la chiusura non puoi più consultarle.
page-sign-in-hint = Accedi, poi continua
page-sign-in-why = Last Orders non legge ciò che digiti. Le pagine dell’account si possono leggere dopo l’accesso.

hint-checked = Verificato <time>{ $ago }</time>.
hint-elsewhere = Visto <time>{ $ago }</time>. Ha una sua pagina.
hint-more-orders = Ci sono altri ordini non ancora mostrati.
hint-confirm = Premi “Confirm received” (conferma di ricezione) solo per ciò che è arrivato.
hint-no-more = La pagina non offre altro: è tutto, per quanto mostra AliExpress.
hint-contradicted = L’hai spuntato, ma la pagina mostra <b>{ $what }</b>. Mettilo da parte se puoi farne a meno.
shows-orders-shipped = { $open ->
 [one] { $open } ordine
 *[other] { $open } ordini
} in viaggio
shows-orders-unpaid = { $open ->
 [one] { $open } ordine
 *[other] { $open } ordini
} da pagare
shows-orders-to-ship = { $open ->
 [one] { $open } ordine
 *[other] { $open } ordini
} da spedire
shows-orders-open = { $open ->
 [one] { $open } ordine
 *[other] { $open } ordini
} in corso
shows-cases-open = { $open ->
 [one] { $open } pratica
 *[other] { $open } pratiche
} in corso
hint-part = Verificato solo in parte finora
hint-no-end = Niente sulla pagina dice che sia tutto. Guarda in fondo: c’è un pulsante per vedere altro, o una pagina successiva?
nothing-here = Qui non c’è niente da fare
did-receive-orders = Sono arrivati tutti
did-settle-refunds = Il denaro è arrivato
did-close-disputes = Sono tutte chiuse
did-save-receipts = Sono tutte salvate
did-save-reviews = Sono tutte salvate
did-empty-wallet = È vuoto
did-use-coupons-and-coins = Non ne restano
did-find-subscriptions = Nessuno trovato
did-cancel-subscriptions = Sono tutti disdetti
did-reach-mailbox = Funziona ancora
did-remove-payment-methods = Nessuna salvata
did-remove-addresses = Non ne restano
that-is-all = No, è tutto qui
asked = L’ho chiesta
stored = Questa è una copia memorizzata della pagina
stored-why = Il browser l’ha tenuta da una visita precedente. Ciò che mostra può non essere aggiornato, quindi non prova niente.
reload = Ricarica questa pagina
hint-older = Ordini meno recenti: ancora da verificare
hint-older-why = Premi “View orders” in fondo all’elenco. Il conteggio si aggiorna.
hint-filtered = Qui c’è solo una parte dei tuoi ordini
hint-filtered-why = Apri la prima scheda, senza filtri.
show-me = Mostrami
stop-showing = Non mostrare più
show-none = Il punto non è stato trovato su questa pagina.
shown-of = { $index } di { $found }
previous = Precedente
following = Successivo

loading = Lettura della pagina…
loading-why = Non è stato ancora contato niente.
read-again = Leggi di nuovo
robot-asks = AliExpress chiede
robot-check = AliExpress vuole sapere se sei una persona
robot-check-why = Rispondi al controllo e questa pagina verrà letta di nuovo.
signed-out = Accesso non effettuato
signed-out-why = Questa pagina non mostra niente del tuo account. Accedi, poi torna qui.

closing-no-undo = Nessun modo noto per tornare indietro

retry = Ora l’accesso non dovrebbe riuscire
retry-why = Hai inviato la richiesta di chiusura. Prova una volta, con la vecchia password. Se ti fa entrare, l’account non è chiuso.

offer-gate = Guarda cosa resta prima di chiudere
offer-orders-in-the-way = Se ordini o rimborsi sono d’ostacolo
offer-subscription-in-the-way = Se un abbonamento è d’ostacolo
offer-close-by-mail = Non riesci a entrare? Chiedi la chiusura per email
offer-cannot-sign-in = Se non riesci ad accedere
offer-request-not-processed = Se dopo la richiesta non succede niente
offer-mail-after-closing = Se dopo la chiusura arrivano ancora email
offer-mute-notifications = Se il motivo sono le email: opzioni meno drastiche
offer-pause-account = Se basta una pausa: come chiederla
offer-privacy-settings = Se il motivo è la privacy: opzioni meno drastiche
offer-close-features = Se il motivo è una carta o un servizio: opzioni meno drastiche

keep = Conserva una copia su questo computer
keep-why = Da quel momento ordini e recensioni che vedi su AliExpress vengono salvati in questo browser e non inviati a nessuno. Mai il tuo indirizzo, telefono o email.
keep-start = Conserva una copia
kept-orders = { $orders ->
 [one] { $orders } ordine salvato
 *[other] { $orders } ordini salvati
}{ $incomplete ->
 [0] { "" }
 [one] , { $incomplete } incompleto
 *[other] , { $incomplete } incompleti
}
kept-reviews = { $reviews ->
 [one] { $reviews } recensione salvata
 *[other] { $reviews } recensioni salvate
}
see-orders = Apri la tua copia

tour-next = Prossima: { $page }
tour-seen = { $seen ->
 [one] { $seen } pagina vista
 *[other] { $seen } pagine viste
} su { $total }
tour-end = Guarda cosa resta
other-corner = Sposta nell’altro angolo
hide-here = Nascondi su pagine come questa
hidden-here = Nascosto su pagine come questa
fold = Riduci
show-more = Mostra altro
unsaved = Quanto letto su questa pagina non è stato salvato
covered = Quel clic non vale
covered-why = Qualcosa su questa pagina copre Last Orders o ne nasconde una parte. I clic tornano a valere quando si vede tutto. Il pulsante nella barra degli strumenti mostra lo stesso elenco.

report-show = Mostrami un rapporto
