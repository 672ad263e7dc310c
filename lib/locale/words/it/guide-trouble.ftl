### Parole della guida dove qualcosa va storto, e dello stato accanto a problemi e domande. Conoscenza del sito: novembre 2026.

trouble-lead = Cosa può essere d’ostacolo, e cosa aiuta, nell’ordine in cui provarlo. Dove una pagina ha mostrato la tua situazione, è indicato.
show-them = Mostrali

now-and-more = { $what }. E { $count ->
 [one] un’altra cosa
 *[other] altre { $count } cose
}
now-unchecked = { $count } di queste ancora da verificare
now-set-aside = { $count ->
 [one] Una di queste l’hai messa da parte
 *[other] { $count } di queste le hai messe da parte
}; nient’altro è in sospeso, per quanto visto o detto
now-settled = Niente di tutto questo è in sospeso, per quanto visto o detto
now-not-sent = Qui non è annotata alcuna richiesta di chiusura
now-waiting = Richiesta inviata: <time>{ $ago }</time>. Non è ancora annotata alcuna risposta
now-overdue = <b>{ $late ->
 [one] { $late } giorno
 *[other] { $late } giorni
} di ritardo.</b> Richiesta inviata: <time>{ $ago }</time>
now-confirmed = L’account è chiuso, come hai annotato. Richiesta inviata: <time>{ $ago }</time>
now-refused = <b>Rifiutata</b>, come hai annotato. Richiesta inviata: <time>{ $ago }</time>
now-no-answer = <b>Nessuna risposta</b>, come hai annotato. Richiesta inviata: <time>{ $ago }</time>
now-still-open = <b>Ancora aperto:</b> c’era un accesso attivo dopo che hai detto che era chiuso. Richiesta inviata: <time>{ $ago }</time>
now-signed-out = L’ultima pagina letta non mostrava alcun accesso. Vista <time>{ $ago }</time>
now-kept = { $orders ->
 [one] { $orders } ordine è salvato
 *[other] { $orders } ordini sono salvati
} su questo computer{ $incomplete ->
 [0] { "" }
 [one] , { $incomplete } incompleto
 *[other] , { $incomplete } incompleti
}
now-kept-none = Su questo computer non è ancora salvato alcun ordine

to-orders = Vai ai miei ordini
to-refunds = Vai ai rimborsi
to-messages = Vai ai miei messaggi
to-account = Vai al mio account
to-sign-in = Vai all’accesso
to-password-reset = Reimposta la password
to-mail-settings = Apri le impostazioni email
to-closing-form = Vai al modulo di chiusura
to-help-centre = Apri il centro assistenza
to-decide = Opzioni meno drastiche
to-prepare = Preparativi
to-close = La chiusura, parte per parte
to-routes = Tutte le vie per chiudere
to-last-step = Cosa può esserti chiesto alla fine
to-after = Dopo: email e accesso
to-site-data = Cancella cookie e cache
to-kept-orders = La tua copia
to-settings = Cosa salva
to-letters = Tutte le lettere
to-letter-close = Lettera: chiudere il mio account
to-letter-stop = Lettera: fermare la mia richiesta
to-letter-deactivation = Lettera: una pausa
to-letter-follow-up = Lettera: ancora nessuna risposta
to-letter-access = Lettera: una copia dei miei dati
to-letter-erasure = Lettera: cancellare i miei dati
to-letter-identity = Lettera: perché un documento d’identità?
to-trouble-open-orders = Ordini d’ostacolo
to-trouble-cannot-sign-in = Cosa provare
to-trouble-request-not-processed = Se non succede niente
to-trouble-mail-after-closing = Se continuano ad arrivare email

trouble-request-not-processed = Dopo la richiesta non succede niente
trouble-request-not-processed-what = AliExpress non dice quanto tempo serve. Una persona riferisce che la chiusura è avvenuta entro 24 ore, quindi dopo una settimana di silenzio vale la pena chiedere.
trouble-request-not-processed-mail = Cerca un’email di AliExpress, anche nello spam. La chiusura può essere in attesa della tua conferma.
trouble-request-not-processed-parts = Ripercorri la chiusura: hai fatto l’ultima parte, cioè scrivere una parola, inserire un codice ricevuto per email o spuntare una casella?
trouble-request-not-processed-support = Chiedi all’assistenza se la tua richiesta è arrivata.
trouble-request-not-processed-letter = Scrivi loro indicando la data della tua richiesta. La lettera è pronta.
trouble-request-not-processed-again = Invia di nuovo la richiesta se nessuno sa confermarti che la prima è arrivata.

trouble-open-orders = Ordini o rimborsi sono d’ostacolo
trouble-open-orders-what = Nessun testo ufficiale indica condizioni. Pagine non ufficiali dicono che ordini in corso e pagamenti differiti non saldati bloccano la chiusura. E puoi seguirli solo finché puoi accedere.
trouble-open-orders-finish = Aspetta ciò che è in viaggio, e premi “Confirm received” (conferma di ricezione) solo per ciò che è arrivato. Annulla ciò che è ancora da spedire.
trouble-open-orders-refunds = Segui ogni rimborso e ogni controversia finché non sono conclusi.
trouble-open-orders-final = Non lasciare che una decisione resti valida se non la condividi: nell’UE, nel SEE e nel Regno Unito diventa definitiva se non la contesti ulteriormente entro 20 giorni di calendario.
trouble-open-orders-sellers = Scrivi al venditore se niente si muove.
trouble-open-orders-support = Chiedi ad AliExpress se il venditore non risponde.
trouble-open-orders-customs = Un pacco in ritardo verso l’UE può comportare un costo alla consegna: dal 1° luglio 2026, 3 euro per ogni tipo di merce nei pacchi fino a 150 euro. Conta il giorno dello sdoganamento, non quello dell’ordine.

trouble-open-subscriptions = Un abbonamento è d’ostacolo
trouble-open-subscriptions-what = Un’iscrizione VIP si rinnova ogni 365 giorni, e una prova di 30 giorni diventa un anno a pagamento. Se disdici entro il primo periodo, la cui durata dipende dal paese, riavrai l’intera quota; più tardi, una parte. Se finisce perché finisce l’account, non riavrai niente.
trouble-open-subscriptions-cancel = Disdici ogni abbonamento. Per VIP, guarda in fondo alla pagina “VIP Membership Rules”. Conta il nome sulla pagina del tuo abbonamento; di un “AliExpress Premium Membership” non è stata trovata alcuna traccia pubblica.
trouble-open-subscriptions-statements = Controlla gli estratti conto delle carte e cerca addebiti di AliExpress, ora e di nuovo tra un mese.
trouble-open-subscriptions-payers = Se hai pagato con PayPal o Klarna, disattiva i pagamenti automatici anche lì.
trouble-open-subscriptions-debts = Salda pagamenti differiti e altri crediti con il finanziatore. È un’altra società con proprie condizioni, e la chiusura dell’account non estingue il debito.
trouble-open-subscriptions-sold = Non comprare una lettera per questo. Servizi a pagamento ne vendono una per “disdire AliExpress VIP”, inviata a un indirizzo che nessun testo ufficiale indica, e possono addebitarti a loro volta un importo ogni mese.
trouble-open-subscriptions-support = Chiedi all’assistenza di quelli che non riesci a disdire, o che ti sono stati addebitati dopo la disdetta.

trouble-cannot-sign-in = Non riesci ad accedere
trouble-cannot-sign-in-what = Puoi chiedere la chiusura dell’account per email all’indirizzo di AliExpress per la protezione dei dati: per questo non serve entrare. Dopo una richiesta di chiusura, un accesso che non riesce può significare che l’account è chiuso.
trouble-cannot-sign-in-mail = Chiedi per email che l’account venga chiuso. La lettera è pronta; inviala dall’indirizzo email dell’account. Le condizioni di AliExpress indicano questa via per l’UE, il SEE e il Regno Unito; altrove l’indirizzo è lo stesso.
trouble-cannot-sign-in-reset = Se vuoi entrare comunque, reimposta la password. Ti serve l’indirizzo email o il telefono dell’account.
trouble-cannot-sign-in-clear = Cancella cookie e cache di AliExpress in questo browser, poi riprova. Ciò che Last Orders ha salvato resta.
trouble-cannot-sign-in-support = Chiedi all’assistenza.
trouble-cannot-sign-in-identity = Se vogliono una copia di un documento d’identità, prima chiedi perché. La lettera è pronta.

trouble-account-restricted = AliExpress ha limitato l’account
trouble-account-restricted-what = AliExpress te lo comunica nel “Message Center” dell’account. Nell’UE, nel SEE e nel Regno Unito puoi fare ricorso entro 180 giorni, e poi rivolgerti a un organismo extragiudiziale certificato.
trouble-account-restricted-read = Leggi il messaggio: che cosa è limitato, perché e per quanto tempo.
trouble-account-restricted-appeal = Fai ricorso con gli strumenti di AliExpress, su www.aliexpress.com/p/transparencycenter/tools.html, e conserva una copia di ciò che scrivi.
trouble-account-restricted-bodies = Se il ricorso non ha successo, può esaminarlo un organismo extragiudiziale; la decisione di AliExpress dovrebbe dire come raggiungerne uno. Puoi comunque rivolgerti anche a un giudice.
trouble-account-restricted-mail = Se vuoi solo chiuderlo e non riesci a entrare, chiedi per email. La lettera è pronta.

trouble-mail-after-closing = Continuano ad arrivare email
trouble-mail-after-closing-what = Le guide riportano email dopo la chiusura. Un’email da sola non significa che l’account esista ancora.
trouble-mail-after-closing-unsubscribe = Usa il link per disiscriverti in fondo all’email. Prima controlla che l’indirizzo del mittente finisca con aliexpress.com.
trouble-mail-after-closing-spam = Segna come spam quelle che continuano ad arrivare.
trouble-mail-after-closing-try = Prova ad accedere. Non dovrebbe riuscire.
trouble-mail-after-closing-erasure = Chiedi la cancellazione dei tuoi dati, indirizzo email compreso. La lettera è pronta.
