### Words of what only some pages show in the overlay: the closing form, the collector, a page that could not be read.

page-deactivate-account-hint = Questo non è il modulo di chiusura
page-deactivate-account-why = Questa pagina disattiva l’account. Può anche rilasciarlo, e allora finisce per sempre. Leggi la piccola casella prima di premere qualcosa.
unread-why = Tentato per 20 secondi. L’elenco non si è caricato o il suo aspetto è nuovo. Non è stato contato niente.
look = Controlla tu
look-order-list =
    Apri la prima scheda, quella con tutti gli ordini.
    Vai proprio in fondo all’elenco.
    Cerca ciò che è da pagare, da spedire o in viaggio.
look-refund-list =
    Apri l’elenco con tutti i rimborsi e le controversie.
    Vai proprio in fondo.
    Cerca ciò che aspetta ancora una risposta o denaro.
look-wallet =
    Cerca il saldo ed eventuali bonus.
    Entrambi dovrebbero essere a zero.
look-coins =
    Cerca qui il numero di monete.
    Cerca i coupon nella loro pagina.
    Entrambi dovrebbero essere a zero.
look-addresses =
    Cerca gli indirizzi salvati su questa pagina.
    Non dovrebbe restarne nessuno.
look-nothing = Niente in sospeso
look-something = Qualcosa è in sospeso
look-none-left = Non resta niente
look-some-left = Resta qualcosa
look-counts = La tua risposta vale come “Segnato da te come fatto”.
look-open = Allora nel tuo elenco resta “Ancora da verificare”. Prima sistemalo, poi guarda di nuovo.
closing-counts = { done-of }{ $setAside ->
 [0] .
 *[other] , { $setAside } che hai messo da parte.
}
closing-oldest = Verifica più vecchia: <time>{ $ago }</time>.
walk-sign-in = Controlla di aver effettuato l’accesso all’account che vuoi chiudere.
walk-open-settings = Questo è il centro privacy: la via attuale. Quella precedente era il profilo, Account Settings, poi Account Security.
walk-find-close-option = Trova l’opzione di chiusura: “Delete my account”, “Delete account” o “Close Your Account”. Leggi cosa dice che finirà con la chiusura.
walk-submit-request = Indica un motivo e la password, se richiesti. Poi AliExpress può chiederti di scrivere una parola, inserire un codice ricevuto per email o spuntare una casella. Fai ciò che chiede questa pagina.
walk-answer-confirmation-mail = Cerca un’email che ti chiede di confermare, anche nello spam, e fai tutto ciò che chiede.
walk-await-deletion = Aspetta un’ultima email che dica che l’account è chiuso. Possono volerci giorni.
closing-acts = Come si chiude, passo per passo
go-closing-form = Vai al modulo di chiusura
closing-sent = Ho inviato la richiesta
closing-not-today = Non oggi
closing-waits = Hai inviato la richiesta
closing-waits-why = AliExpress non dice quanto tempo serve. La guida elenca ciò che resta da fare, giorno per giorno.
retry-failed = Accesso non riuscito
retry-got-in = Allora l’account non è ancora chiuso
retry-got-in-why = La chiusura può richiedere giorni. Cerca un’email che ti chiede di confermare, anche nello spam. Se non c’è, scrivi all’assistenza: una lettera è pronta.
retry-it-failed = Non è riuscito
retry-i-got-in = È riuscito
collect = Raccogli gli ordini meno recenti
collect-why = Premi tu “View orders”, o lascia che lo prema Last Orders, lentamente. È l’unica cosa che preme su una pagina, e puoi fermarlo in ogni momento.
collect-start = Avvia la raccolta
collecting = Raccolta dei tuoi ordini
collect-paused = In pausa
collect-kept = Ordini salvati
collect-oldest = Indietro fino a
collect-time = Tempo finora
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] meno di 1 min
 *[other] { $minutes } min
}
pause = Pausa
stop = Ferma
go-on = Continua
collected-end = La pagina non offre altro: { kept-orders }
collected-nothing-new = Niente di nuovo per tre volte di fila: { kept-orders }
collected-nothing-new-why = Perciò si è fermato. Possono essercene altri.
collected-stopped = L’hai fermato: { kept-orders }
collected-stopped-why = Possono essercene altri.
collected-robot-check = AliExpress vuole sapere se sei una persona: { kept-orders }
collected-robot-check-why = Perciò si è fermato. Rispondi al controllo, poi continua.
collected-signed-out = Accesso non effettuato: { kept-orders }
collected-signed-out-why = Perciò si è fermato. Accedi, torna qui, poi continua.
collected-left-alone = Questa scheda era in secondo piano: { kept-orders }
collected-left-alone-why = Perciò si è fermato. Resta su questa scheda, poi continua.
collected-changed = La pagina è cambiata: { kept-orders }
collected-changed-why = Last Orders non ha capito il cambiamento, perciò si è fermato. Ricarica la pagina, poi continua.
collected-unsaved = Gli ordini raccolti per ultimi non sono stati salvati: { kept-orders }
collected-unsaved-why = Perciò si è fermato. Tutto ciò che era salvato è ancora qui.
collected-failed = Impossibile leggere la pagina: { kept-orders }
collected-failed-why = Perciò si è fermato. Continua, o prima ricarica la pagina.
collected-no-button = Niente da premere su questa pagina: { kept-orders }
collected-no-button-why = Qui non c’è il pulsante “View orders”. Se sai di altri ordini meno recenti, vai in fondo all’elenco e cercalo.

words-ask = Cosa significano queste parole?
words-ask-why = Last Orders non le conosce. Rispondi solo se lo sai con certezza: vale come parola tua.
words-on-orders = in { $count ->
 [one] { $count } ordine
 *[other] { $count } ordini
}
words-on-cases = in { $count ->
 [one] { $count } pratica
 *[other] { $count } pratiche
}
words-open = Ancora in corso
words-finished = Concluso
words-unsure = Non lo so
words-said-open = Hai detto: ancora in corso
words-said-finished = Hai detto: concluso
words-said-unsure = Allora resta “Ancora da verificare”

changed = AliExpress ha cambiato questa pagina
changed-gone = Non si trovano più, almeno in parte: { $what }.
changed-all = Ciò che Last Orders leggeva qui non si trova più.
changed-still = Si trovano ancora: { $what }.
changed-hand = Controlla di persona che cosa dice la pagina. Così com’è ora, non prova niente nel tuo elenco.
sign-status = stati
sign-number = numeri d’ordine
sign-date = date
sign-price = prezzi
sign-item = articoli
