### Parole del popup e della guida.

how-many = { $open ->
 [1] Un
 [2] Due
 [3] Tre
 *[other] { $open }
}
next-orders-shipped = { how-many } { $open ->
 [one] pacco è
 *[other] pacchi sono
} ancora in viaggio
next-orders-unpaid = { next-orders } da pagare
next-orders-to-ship = { next-orders } ancora da spedire
next-orders-open = { next-orders } ancora in corso
next-orders-still-open = { next-orders } ancora in corso
next-cases-still-open = { next-cases-open }
next-orders = { how-many } { $open ->
 [one] ordine è
 *[other] ordini sono
}
next-cases-open = { $open ->
 [1] Una pratica è
 [2] Due pratiche sono
 [3] Tre pratiche sono
 *[other] { $open } pratiche sono
} ancora in corso
next-cases-on-orders = { how-many } { $open ->
 [one] ordine ha
 *[other] ordini hanno
} una pratica in corso
next-case-open = Una pratica è ancora in corso
next-balance-left = Resta denaro nel portafoglio
next-coins-left = { $coins ->
 [one] Resta { $coins } moneta da usare
 *[other] Restano { $coins } monete da usare
}
next-coupons-left = { $coupons ->
 [one] Resta { $coupons } coupon da usare
 *[other] Restano { $coupons } coupon da usare
}
next-coins-and-coupons-left = Restano monete e coupon
next-addresses-left = { $addresses ->
 [1] Un indirizzo è ancora salvato
 *[other] { $addresses } indirizzi sono ancora salvati
}

group-orders = Ordini
group-keep-a-copy = Conserva una copia
group-wallet = Portafoglio
group-subscriptions = Abbonamenti
group-access = Accesso
group-close = Chiusura
group-after = Dopo

task-receive-orders-why = Una volta chiuso l’account, non puoi più tracciarli.
task-settle-refunds-why = Puoi seguire un rimborso solo finché puoi accedere.
task-close-disputes-why = Puoi rispondere a una controversia solo finché puoi accedere.
task-save-receipts-why = Possono servirti per la garanzia o per un reso. Si perdono con l’account.
task-save-reviews-why = Dopo la chiusura non puoi più consultarle.
task-save-personal-data-why = Chiedi la copia finché l’account esiste.
task-check-wallet-why = Nessun testo ufficiale dice che il saldo venga liquidato.
task-empty-wallet-why = Spendilo o spostalo. Nessun testo ufficiale dice che ti venga restituito.
task-use-coupons-and-coins-why = Appartengono a questo account e possono andare persi con esso.
task-find-subscriptions-why = Un’iscrizione può rinnovarsi da sola.
task-cancel-subscriptions-why = Secondo l’accordo VIP del 1° novembre 2023, con la disdetta riavrai la quota, tutta o in parte. Con la chiusura no.
task-reach-mailbox-why = Per chiudere può servire un codice inviato all’email o al telefono di questo account.
task-remove-payment-methods-why = Una carta non salvata non viene addebitata per errore.
task-remove-addresses-why = AliExpress conserva alcuni dati dopo la chiusura. Rimuovi ciò che puoi.
task-sign-in = Accedi
task-sign-in-why = Con l’accesso vedi cosa è in sospeso. Se non riesci a entrare, puoi chiedere la chiusura per email.
task-open-settings = Apri il centro privacy
task-open-settings-why = Il modulo di chiusura è lì. È una delle tre vie indicate nelle condizioni di AliExpress.
task-find-close-option = Trova il modulo di chiusura
task-find-close-option-why = Leggi cosa dice che finirà.
task-submit-request-why = Solo tu premi il pulsante. Non è noto alcun modo per annullarla.
task-answer-confirmation-mail = Rispondi all’email di conferma
task-answer-confirmation-mail-why = Può esserti chiesta una conferma. Guarda anche nello spam.
task-await-deletion = Aspetta la chiusura
task-await-deletion-why = AliExpress non dice quanto tempo serve.
task-confirm-closed = Trova l’email di chiusura
task-confirm-closed-why = Conservala. È la tua prova.
task-try-sign-in-why = Ora non dovrebbe riuscire. Se riesce, l’account non è chiuso.
task-sign-out-of-app = Esci dall’app
task-sign-out-of-app-why = C’è chi l’ha vista funzionare per giorni dopo la chiusura.
task-uninstall-app = Disinstalla l’app
task-uninstall-app-why = Su ogni telefono e tablet.
task-clear-app-data = Cancella i dati dell’app
task-clear-app-data-why = Ciò che ha lasciato sul dispositivo resta finché non lo cancelli.
task-clear-site-data = Cancella cookie e cache
task-clear-site-data-why = In ogni browser usato per AliExpress.
task-remove-passwords = Rimuovi le credenziali salvate
task-remove-passwords-why = Il gestore di password le propone ancora.
task-keep-mailbox = Conserva la casella dell’account
task-keep-mailbox-why = Avvisi e risposte arrivano ancora lì.
task-unsubscribe = Disiscriviti dalle email
task-unsubscribe-why = Il link è in fondo a ogni email.
task-report-spam = Segna il resto come spam
task-report-spam-why = Se continuano ad arrivare.
task-choose-shop = Scegli un altro negozio
task-choose-shop-why = Solo se ne vuoi uno.
go-sign-in = Vai all’accesso
go-open-settings = { go-save-personal-data }
go-find-close-option = Vai al modulo di chiusura
go-submit-request = { go-find-close-option }
go-try-sign-in = { go-sign-in }

of-total = su { $total }
need-you = { $count } da fare
not-checked = { $count } ancora da verificare
set-aside-by-you = { $count } che hai messo da parte
tally-done = { $count ->
 [one] { $count } fatta
 *[other] { $count } fatte
}
tally-todo = { $count } da fare
tally-unknown = { $count } da verificare
tally-set-aside = { $count } da parte
next = Prossimo passo
all-done = Non resta niente da fare
all-done-what = Ora puoi rimuovere Last Orders da questo browser.
decided = La tua decisione
decided-stay = Bene, l’account resta
decided-stay-what = I tuoi progressi restano qui, se un giorno ci ripensi.
foot-stays = L’account resta
foot-stays-what = Questo elenco serve solo a chiudere
foot-ready = Tutto pronto
foot-ready-what = Niente in sospeso o da verificare
foot-sent = Richiesta inviata
foot-sent-what = La chiusura è avviata
foot-not-ready = Non tutto è pronto
foot-not-known = Non si sa ancora
foot-counts = { $open } in sospeso, { $unchecked } da verificare

more = Altro
show-hints-again = Mostra di nuovo i suggerimenti
close-by-mail = Non riesco ad accedere: chiudi per email
start-over = Ricomincia
start-over-ask = Ricominciare?
start-over-goes = Si cancellano le tue spunte, tutto ciò che è stato letto, la tua decisione, ciò che hai scritto nelle lettere e la nota che hai chiesto i tuoi dati.
start-over-stays = La tua copia e le impostazioni restano.
start-over-stays-proof = Restano la tua copia, le impostazioni e la tua prova: il resoconto della chiusura e le date di ciò che hai inviato.
start-over-all = Ricomincia e cancella anche la prova
keep-all = Tieni tutto
toast-imported = Progressi importati dal file.
toast-started-over = Si ricomincia da capo. Tutto è da verificare.
toast-host-forgotten = Dimenticato: tutto ciò che era stato letto su aliexpress.us.
problems = { $count ->
 [one] { $count } voce salvata non è leggibile
 *[other] { $count } voci salvate non sono leggibili
}
problems-what = Quel contenuto vale come da verificare. Tutto il resto è qui.
problems-newer = Dati di una versione più recente di Last Orders
problems-newer-what = Aggiorna questa. Fino ad allora non si salva niente di nuovo.
unreadable = Impossibile caricare i tuoi dati salvati
unreadable-what = Nulla è cambiato. Riprova o riavvia il browser.
private-window = Last Orders non funziona in una finestra anonima. Lì il browser non gli dà alcun dato, quindi non legge e non salva niente. Apri questa pagina in una finestra normale.
no-access = Il browser tiene Last Orders fuori da AliExpress
no-access-what = Nelle impostazioni del browser l’accesso è stato tolto: nessuna pagina può essere verificata e questo elenco non può riempirsi. Le tue spunte e la tua copia sono ancora qui.
no-access-back-chromium = Per ridarlo: apri chrome://extensions, premi “Dettagli” sotto Last Orders e in “Accesso al sito” consenti AliExpress. Poi ricarica le pagine di AliExpress.
no-access-back-firefox = Per ridarlo: apri about:addons, premi Last Orders, poi “Permessi”, e attiva l’accesso ad AliExpress. Poi ricarica le pagine di AliExpress.
put-aside = Sposta altrove

nothing-checked = Tutto è ancora da verificare
on-the-site = Funziona sul sito di AliExpress in questo browser, non nell’app. Se usi solo l’app: anche sul sito c’è tutto, quindi accedi lì una volta.
nothing-checked-what = Apri i tuoi ordini su AliExpress. Questo elenco si riempie mentre visiti le pagine del tuo account, una alla volta.
open-my-orders = Apri i miei ordini
ledger-stays = Resta su questo computer
ledger-sent = Inviato ad altri
ledger-pressed = Premuto nel tuo account
only-view-orders = solo “View orders”, se lo chiedi tu
ticks-by-browser = le spunte, dal browser
everything = tutto
nothing = niente

also-us = Conta anche ciò che hai su aliexpress.us: è un account separato.
also-us-not = Quello non lo uso

waiting = In attesa
waiting-orders-shipped = In attesa: { $open ->
 [one] 1 pacco
 *[other] { $open } pacchi
}
waiting-orders-to-ship = In attesa: { $open ->
 [one] 1 ordine ancora da spedire
 *[other] { $open } ordini ancora da spedire
}
waiting-orders-open = In attesa: { $open ->
 [one] 1 ordine
 *[other] { $open } ordini
}
clock-same-case = { $count ->
 [one] La stessa pratica
 *[other] Le stesse pratiche
} di cui sopra
look-once-more = Guarda un’ultima volta, poi chiudi
come-later = { $count ->
 [one] 1 viene dopo
 *[other] { $count } vengono dopo
}
your-copy = La tua copia
settings = Impostazioni
