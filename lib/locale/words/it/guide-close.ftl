### Parole della sezione della guida sulla chiusura stessa.

close-lead = Il resto spetta a te: Last Orders mostra la via e non preme niente. Le pagine cambiano da un account all’altro, quindi qui sono elencate tutte le vie note. Cerca ciò che mostra il tuo. Se non puoi accedere, basta un’email.
how-sign-in = Apri www.aliexpress.com e premi “Sign in” (accedi) in alto a destra. Prima di digitare la password, controlla che l’indirizzo finisca con aliexpress.com o aliexpress.us.
how-open-settings = Le condizioni di AliExpress indicano tre vie: il centro privacy, “Profile – Delete account” nell’app, e un’email. Alcune guide ne descrivono un’altra: la foto del profilo, Account Settings, Account Security.
how-find-close-option = Cerca “Delete account”, “Close your account” o qualcosa di simile (eliminare o chiudere l’account), e leggi cosa dice che finirà con la chiusura.
how-submit-request = Premi tu il pulsante, indica un motivo se richiesto, e conferma con la password, un codice o una verifica dell’identità. Poi di’ qui che l’hai inviata: iniziano il resoconto e il conteggio dei giorni.
how-answer-confirmation-mail = Cerca un’email di AliExpress, anche nello spam, e fai ciò che chiede. Il mittente non è noto: controlla dove porta un link prima di seguirlo.
how-await-deletion = AliExpress non dice quanto tempo serve. Le guide parlano di alcuni giorni, una persona di 24 ore. Un’ultima email dovrebbe dire che l’account è chiuso.
sent-it = Ho inviato la richiesta
not-sent = Alla fine non l’ho inviata
more-trouble-cannot-sign-in = Se non riesci a entrare
more-routes = Come arrivarci
more-look-alikes = Pagine da non confondere
more-last-step = Cosa può esserti chiesto alla fine
more-trouble-request-not-processed = Se non succede niente

routes = Vie per chiudere
routes-what = Le prime tre sono di AliExpress. Ciò che ti verrà chiesto durante il percorso è noto solo da quanto hanno scritto altri: nessuno qui ha visto il modulo stesso, e il tuo account può mostrare altro.
route-privacy-centre = Dal centro privacy
route-privacy-centre-walk =
    Accedi su www.aliexpress.com.
    Apri privacy.aliexpress.com e cerca la richiesta di eliminare l’account.
    Leggi cosa dice che finirà con la chiusura.
    Premi il suo pulsante. Era rosso e diceva “Delete my account”.
    Conferma come ti viene chiesto.
route-privacy-centre-source = Indicata nelle condizioni di AliExpress per UE, SEE e Regno Unito, { $clause }, versione: { $dated }. I dettagli sono riportati dal 2021
route-account-settings = Dalle impostazioni dell’account, come riportato da altri
route-account-settings-walk =
    Accedi e premi la foto del profilo.
    Apri Account Settings, poi Account Security. In altri account è Account Management o Account Services.
    Cerca “Delete account” o “Close Your Account”, e leggi cosa dice.
    Fatti inviare il codice per email, inseriscilo e premi “Verify”.
    Premi “Delete account”.
route-account-settings-source = Guide per computer dal 2022 al 2025
route-app = Nell’app
route-app-walk =
    Apri il tuo profilo (“Account”), poi l’ingranaggio.
    Premi “Delete account”.
    Inserisci il codice ricevuto per email e premi “Verify”.
    Spunta la casella che dice che vuoi chiudere l’account e far eliminare i tuoi dati.
    Premi “Delete account”.
route-app-source = Indicata come “Profile – Delete account” nelle condizioni di AliExpress per UE, SEE e Regno Unito, { $clause }, versione: { $dated }. I dettagli vengono da una sola guida del 2025
route-mail = Per email, senza accedere
route-mail-walk =
    Apri la lettera: è pronta e chiede di chiudere l’account.
    Inviala a DataProtection.AE@aliexpress.com, dall’indirizzo email dell’account.
    Conserva ciò che hai inviato e ogni risposta. Possono chiederti di provare la tua identità.
    Di’ qui che hai inviato la richiesta: iniziano il resoconto e il conteggio dei giorni.
route-mail-source = Condizioni di AliExpress per UE, SEE e Regno Unito, { $clause }, versione: { $dated }. Per gli altri paesi nessun testo lo dice; l’indirizzo è lo stesso

last-step = Cosa può esserti chiesto alla fine
last-step-what = Le fonti non concordano: tieni conto di ognuna di queste possibilità.
last-step-word = Una parola da scrivere
last-step-word-what = Un campo in cui si scrive una parola. È stata segnalata la parola “agree”.
last-step-word-source = Centro privacy, riportato dal 2021
last-step-code = Un codice da inserire
last-step-code-what = Un codice viene inviato all’indirizzo email o al telefono dell’account, e lo inserisci nella pagina.
last-step-code-source = Guide per computer dal 2022 al 2025
last-step-box = Una casella da spuntare
last-step-box-what = Una casella accanto a una frase come “permanently close my AliExpress account and delete my data” (chiudere definitivamente l’account ed eliminare i dati).
last-step-box-source = L’app, una guida del 2025

look-alikes = Pagine da non confondere
look-alikes-what = Controlla l’indirizzo prima di premere qualcosa. Il modulo di chiusura è all’indirizzo
look-alike-deactivate = La vecchia pagina di disattivazione di AliExpress
look-alike-deactivate-what = Disattiva l’account. Con la casella “Release my account at the same time” (rilasciare anche l’account) spuntata, l’account finiva per sempre. Leggi quella casella prima di premere qualcosa lì.
look-alike-alibaba = La pagina di chiusura di Alibaba.com
look-alike-alibaba-what = Stesso gruppo di società e stesso accesso, ma un altro account. Che cosa comporti per l’account AliExpress, nessuno l’ha detto.
