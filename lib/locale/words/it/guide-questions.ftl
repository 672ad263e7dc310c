### Parole delle domande della guida. Una risposta ha un paragrafo per riga; la fonte dice di chi è la parola, e di quando.

questions-lead = Cosa si chiede prima e dopo la chiusura. Ogni risposta dice di chi è la parola e di quando; dove nessuno ha detto niente, lo dice.

question-reactivate = Un account chiuso si può riaprire?
question-reactivate-answer =
    Dai per scontato di no. Puoi aprire un nuovo account, e parte da zero: niente ordini, niente recensioni, niente monete.
    Se forse tornerai, chiedi invece una pausa all’assistenza.
question-reactivate-source = Non è stato trovato alcun modo per tornare indietro; le guide definiscono la chiusura definitiva

question-order-history = Che ne è dei miei ordini e delle mie ricevute?
question-order-history-answer =
    Metti in conto di perderli: l’elenco, il tracciamento, le ricevute.
    Prima salva ciò che ti serve, per la garanzia, i resi o le tasse.
question-order-history-source = Lo dicono diverse guide; non è stato trovato alcun elenco ufficiale

question-mail-afterwards = Arriveranno ancora email?
question-mail-afterwards-answer =
    Per un po’ è possibile. Scegli di riceverne meno finché puoi ancora accedere.
    Dopo ti restano il link in fondo a ogni email e il pulsante dello spam.
question-mail-afterwards-source = Lo riportano le guide; non è stato trovato niente di ufficiale

question-pending-orders = E gli ordini e i rimborsi in corso?
question-pending-orders-answer =
    Prima portali a termine o annullali, anche rimborsi e controversie. Puoi seguirli solo finché puoi accedere.
    Nell’UE, nel SEE e nel Regno Unito un ordine valido non ancora concluso quando l’account viene chiuso è “completed or reimbursed” (completato o rimborsato), a seconda delle circostanze e della causa.
question-pending-orders-source = Condizioni di AliExpress per UE, SEE e Regno Unito, { $clause }, versione: { $dated }. Nessun testo ufficiale dice se gli ordini in corso fermino una chiusura

question-contact-support = Come raggiungo l’assistenza?
question-contact-support-answer =
    Nel centro assistenza: chat dal vivo, email o ticket. Chiedi finché puoi ancora accedere.
    Per i diritti sui tuoi dati scrivi al responsabile della protezione dei dati, DataProtection.AE@aliexpress.com. Le lettere sono pronte.
question-contact-support-source = Le guide indicano queste vie; il centro assistenza è noto dal suo indirizzo. L’indirizzo del responsabile viene da AliExpress (informativa sulla privacy, versione: { $dated })

question-change-mind = E se cambio idea?
question-change-mind-answer =
    Prima della richiesta non è successo niente. Dopo, scrivi subito e chiedi di fermarla: una lettera è pronta.
    A chiusura avvenuta, non è noto alcun modo per tornare indietro.
question-change-mind-source = Nessuno ha detto se una richiesta si possa fermare. Una persona riferisce che la chiusura è avvenuta entro 24 ore

question-cannot-sign-in = Non riesco ad accedere. E ora?
question-cannot-sign-in-answer =
    Puoi chiedere per email che l’account venga chiuso, senza accedere. La lettera è pronta; inviala dall’indirizzo email dell’account.
    Se vuoi entrare comunque, reimposta la password con l’indirizzo email o il telefono dell’account. Se non riesce, chiedi all’assistenza.
    Una volta dentro, potresti ancora vedere cosa è in sospeso, cosa resta nel portafoglio e cosa vuoi forse conservare.
question-cannot-sign-in-source = Condizioni di AliExpress per UE, SEE e Regno Unito, { $clause }, versione: { $dated }; altrove puoi provare lo stesso indirizzo. Nessuno qui ha visto cosa chiede la pagina della password

question-app-only = Ho solo l’app. Posso chiudere l’account da lì?
question-app-only-answer =
    Sì: le condizioni di AliExpress indicano “Profile – Delete account” nell’app.
    Last Orders non vede niente dell’app. Accedi allo stesso account su www.aliexpress.com in questo browser, e prima qui si possono verificare ordini, rimborsi e portafoglio.
    Esci dall’app prima di disinstallarla: una persona ha potuto usarla per più di una settimana dopo la chiusura.
question-app-only-source = Condizioni di AliExpress per UE, SEE e Regno Unito, { $clause }, versione: { $dated }; per il resto una guida e la testimonianza di una persona

question-social-sign-in = Accedo con Google, Facebook o Apple. Cosa cambia?
question-social-sign-in-answer =
    Accedi come fai sempre. Prima di chiudere, cerca nelle impostazioni dell’account il suo indirizzo email: un codice può essere inviato lì, e un’email che chiede la chiusura dovrebbe partire da lì.
    Se usi l’indirizzo nascosto di Apple, AliExpress conosce quello; le email inviate lì ti vengono inoltrate.
    Dopo la chiusura, rimuovi AliExpress dall’elenco delle app collegate su Google, Facebook o Apple.
question-social-sign-in-source = Nessun testo dice come si confermi la chiusura per un account senza password; le guide riportano che può arrivare un codice

question-how-long = Quanto tempo serve?
question-how-long-answer =
    AliExpress non dice quanto tempo serve. Una persona riferisce che la chiusura è avvenuta entro 24 ore, e che l’app ha continuato a funzionare per più di una settimana.
    Una richiesta di cancellazione o di copia dei tuoi dati è un’altra cosa: dove una legge fissa un termine, la lettera lo dice.
    Dal giorno in cui dici che la richiesta è inviata, “Dopo” conta i giorni con te.
question-how-long-source = Non è stato trovato alcun testo ufficiale; il resto è la testimonianza di una persona

question-what-is-seen = Che cosa vede di me Last Orders?
question-what-is-seen-answer =
    Legge le pagine dell’account che apri: numeri e stati, per esempio quanti ordini sono in viaggio e se il portafoglio è vuoto. Titoli, negozi e totali degli ordini vengono salvati solo se attivi la copia.
    Non legge mai la password, il tuo indirizzo postale o i cookie del sito. Ciò che salva resta in questo browser e non viene inviato a nessuno; solo le spunte possono viaggiare con la sincronizzazione del browser, se la attivi.
    “Non lasciare tracce” nelle impostazioni elimina tutto.
question-what-is-seen-source = È così che funziona Last Orders

question-no-computer = Non ho un computer, solo un telefono. Basta?
question-no-computer-answer =
    Sì: l’app, un’email e il centro privacy nel browser del telefono funzionano tutti senza computer.
    Prima verifica nell’app ordini, rimborsi, portafoglio e iscrizioni, come in “Preparativi”. Ciò che lì non si può salvare, conservalo come screenshot.
    Chiedi la copia dei tuoi dati prima di chiudere, e apri il file appena arriva.
question-no-computer-source = Le condizioni di AliExpress per UE, SEE e Regno Unito, { $clause }, versione: { $dated }, indicano le tre vie; nessuno qui ha visto il centro privacy su un telefono

question-all-orders = Sono davvero tutti i miei ordini?
question-all-orders-answer =
    Per quanto li mostra AliExpress. Il suo elenco può saltare un ordine da un caricamento all’altro e mostrarne un altro due volte; uno mostrato due volte conta una volta.
    Per averne più certezza, ricarica l’elenco e vai ancora una volta fino in fondo: ciò che è salvato resta. Poi aggiungi la copia di AliExpress con i tuoi dati: ciò che ha solo una delle due viene elencato.
question-all-orders-source = Riportato da persone i cui programmi leggono l’elenco (dal 2023 a ottobre 2026); AliExpress non ne dice niente

question-several-accounts = Ho più di un account. Come si distinguono?
question-several-accounts-answer =
    aliexpress.com e aliexpress.us si tengono separati, in base all’indirizzo della pagina. Quando entrambi hanno mostrato qualcosa, vale il peggiore, finché non dici che l’account su aliexpress.us non lo usi.
    I nomi non vengono mai letti. Dopo un’uscita dall’account, o quando l’elenco non ha nessuno degli ordini visti prima, ti viene chiesto “È un altro account?”. Finché non rispondi, o non si rivede un ordine noto, niente di ciò che è stato visto prima vale come fatto; ciò che è in sospeso resta in sospeso.
    Due account sullo stesso indirizzo si distinguono solo dai loro ordini: prepara e chiudi il primo, poi l’altro. “Un altro account” cancella ciò che è stato visto e spuntato; gli ordini salvati qui restano.
question-several-accounts-source = È così che funziona Last Orders. Nessuno qui ha visto se un solo account apra entrambi gli indirizzi
