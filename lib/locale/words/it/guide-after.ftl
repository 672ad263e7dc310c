### Parole della sezione della guida dopo la chiusura: i giorni, le lettere in attesa, ciò che resta da cancellare.

after-lead = Questi giorni si contano dalla richiesta di chiusura. Iniziano quando dici di averla inviata.
after-to-close = Vai alla chiusura
after-lead-sent = Hai inviato la richiesta il giorno { $date }. AliExpress non dice quanto tempo serve; questi giorni li abbiamo scelti noi, perché un silenzio non passi inosservato.
clock-day = Giorno { $day }
clock-figure = { $day }
ruler-today = Oggi, giorno { $day }
ruler-done = giorno { $day }: fatto
ruler-todo = giorno { $day }: da fare
ruler-unknown = giorno { $day }: da verificare
ruler-later = giorno { $day }: viene dopo

statements = Ricontrolla gli estratti conto
statements-later = Viene dopo. Carte, e pagamenti automatici su PayPal o Klarna
statements-now = Last Orders non può vederli. Guarda le carte, e i pagamenti automatici su PayPal o Klarna

how-confirm-closed = Un’ultima email dovrebbe dire che l’account è chiuso. Conservala anche fuori dalla casella: è la tua prova se più tardi viene addebitato qualcosa.
how-try-sign-in = Prima esci, poi prova con la password che sai essere giusta. Solo un rifiuto ti dice qualcosa: una pagina che ti chiede di accedere no.
how-sign-out-of-app = Nelle impostazioni dell’app, su ogni telefono e tablet. Una persona ha potuto usare l’app per più di una settimana dopo la chiusura.
how-uninstall-app = Dove puoi, prima cancella i suoi dati. Poi disinstallala da ogni telefono e tablet.
how-clear-app-data = Su Android: Impostazioni, App, AliExpress, Spazio di archiviazione, e cancella i dati prima di disinstallarla. Su iPhone i dati vengono rimossi con l’app. Le immagini che ne hai salvato restano.
how-clear-site-data = Last Orders arriva solo a questo browser. In ogni altro che hai usato per AliExpress, fai lo stesso nelle sue impostazioni.
how-remove-passwords = Fallo dopo aver provato ad accedere: per quello serve la password.
how-keep-mailbox = Gli avvisi legali arrivano all’indirizzo email dell’account e valgono come ricevuti dopo 24 ore. Conservala e controllala finché non sono arrivati ogni risposta e ogni rimborso.
how-unsubscribe = Segui il link in fondo a ogni email. Dovrebbe chiederti di premere un pulsante, mai la password.
how-report-spam = Fallo nella tua casella email. Da quel momento email simili vengono smistate per te.
how-choose-shop = Gli stessi negozi che trovi tra le opzioni meno drastiche, ognuno con ciò per cui è adatto.
more-trouble-mail-after-closing = Se continuano ad arrivare email
more-way-other-shops = Altri negozi

sent-again = L’ho inviata di nuovo
was-refused = È stata rifiutata
was-answered = Ha avuto risposta
no-answer-came = Non è arrivata risposta
mail-came = L’email è arrivata
sign-in-failed = Non è riuscito
sign-in-worked = È riuscito
go-after-mail = Cerca nella mia email
go-after-wipe = Guarda cosa verrà cancellato
go-after-passwords = Guarda dove sono
go-letter-follow-up = Scrivi all’assistenza
go-letter-erasure = Chiedi la cancellazione
go-letter-complaint = Scrivi all’autorità

taken-back = Hai detto che alla fine la richiesta non è stata inviata
taken-back-what = I suoi giorni e il suo resoconto sono ancora qui. Di’ come stanno le cose.
taken-back-sent = L’ho inviata
taken-back-remove = Rimuovi giorni e resoconto

put-in-calendar = Aggiungi questi giorni al mio calendario
calendar-alarm = Con un avviso alle nove del mattino di ciascun giorno
calendar-day = Chiusura AliExpress, giorno { $day }
calendar-letter = AliExpress: risposta attesa, { $name }
calendar-letter-what = Dopo questo giorno, annota in Last Orders com’è andata.
remind = Ricordamelo in questo browser
remind-stop = Non ricordarmelo più
calendar-note = Il file cita AliExpress, e il tuo calendario può trasmetterlo al proprio servizio.
reminders-off = I promemoria in questo browser restano su questo computer.
reminders-asking = Il browser ti sta chiedendo il permesso per le notifiche. Finché non rispondi, a ricordartelo è il numero sul pulsante nella barra degli strumenti.
reminders-notify = In ognuno di questi giorni ricevi una notifica, e il pulsante nella barra degli strumenti mostra quante cose sono da fare.
reminders-badge = Le notifiche non sono consentite, quindi a ricordartelo è solo il numero sul pulsante nella barra degli strumenti.

after-letters = Lettere in attesa di risposta

after-mail = Trova le loro email
after-mail-what = Ogni link apre una ricerca nella tua casella email, in una nuova scheda. Last Orders non ne vede niente.
mail-closing = L’email di chiusura
mail-closing-what = Il mittente non è noto. Le email sugli ordini arrivavano da notice.aliexpress.com. Guarda anche nello spam, e conservala: è la tua prova.
mail-adverts = Pubblicità, per disiscriversi
mail-adverts-what = Il link per disiscriversi è in fondo a ogni email. Segna come spam quelle che continuano ad arrivare.
mail-elsewhere = Se la ricerca non trova niente, o in un’altra casella email, scrivi:

after-wipe = Cancella ciò che AliExpress ha lasciato in questo browser
after-wipe-what = Così in questo browser esci da questi siti. Meglio non prima del giorno 14: fino ad allora può servirti cercare qualcosa sul sito. Ciò che Last Orders ha salvato resta, anche il resoconto e la tua copia.
wipe-goes = Verrà cancellato
wipe-kinds = Tipi di dati
wipe-stays = Verrà conservato
site-aliexpress = AliExpress: aliexpress.com e aliexpress.us, con tutti i loro host noti
site-images = Immagini e contatori di visite: alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru, un’altra società con account propri
site-alibaba = alibaba.com: accesso con lo stesso account
site-alipay = alipay.com: pagamenti
kind-cookies = cookie
kind-localStorage = archiviazione locale
kind-indexedDB = database
kind-serviceWorkers = script in background
kind-cacheStorage = pagine memorizzate
kind-fileSystems = file memorizzati
kind-cache = file nella cache
wipe-scope-chromium = Questo browser cancella i cookie di un intero sito, e tutto il resto da ogni host elencato sotto.
wipe-scope-firefox = Firefox cancella tutto questo da ogni host elencato sotto, e da nessun altro.
wipe-stays-what = Tutti gli altri siti, la cronologia, i download e le credenziali salvate.
wipe-by-hand-chromium = Un host non elencato sotto può avere ancora qualcosa di memorizzato. Per guardare: Impostazioni, Privacy e sicurezza, Cookie di terze parti, Visualizza tutti i dati dei siti; cerca aliexpress.
wipe-by-hand-firefox = File nella cache: un’estensione potrebbe solo cancellare quelli di tutti i siti, quindi restano. A mano: Impostazioni, Privacy e sicurezza, Elimina dati, solo i file nella cache. Un host non elencato sotto può avere ancora qualcosa di memorizzato: Gestisci dati, cerca aliexpress.
wipe-by-hand-android = Firefox per Android non permette a un’estensione di cancellare ciò che un sito ha memorizzato, quindi fallo a mano. Apri aliexpress.com, tocca il lucchetto accanto all’indirizzo e cancella lì i cookie e i dati del sito. Fai lo stesso su aliexpress.us, se l’hai usato.
wipe-choices = Anche questo viene conservato, se non lo spunti
wipe-hosts = { $count ->
 [one] L’unico host, per nome
 *[other] Tutti gli host ({ $count }), per nome
}
wipe = Cancella ora
wipe-at-work = Cancellazione in corso
wipe-permission = Il browser può chiedere se Last Orders può cancellare i dati. Subito dopo il permesso viene restituito.
wiped-refused = Non consentito, quindi niente è stato cancellato.
wiped-done = Cancellato, secondo il browser: { $what }, da { $count ->
 [one] { $count } host
 *[other] { $count } host
}.
wiped-failed = Il browser non ha cancellato: { $what }. Premi di nuovo, o cancella a mano come descritto sopra.
wiped-left-chromium = Non verificato: host non elencati sopra e altri browser.
wiped-left-firefox = Non verificato: file nella cache, host non elencati sopra e altri browser.
wiped-given-back = Il permesso è stato restituito.
wiped-not-given-back = Impossibile restituire il permesso. Puoi rimuoverlo nell’elenco delle estensioni del browser.

after-passwords = Dove sono le credenziali salvate
after-passwords-what = Nessuna estensione può rimuoverle. Scrivi l’indirizzo nella barra degli indirizzi, poi cerca aliexpress.
passwords-chrome = Su Chrome
passwords-firefox = Su Firefox
passwords-edge = Su Edge
passwords-edge-where = Impostazioni, Password
passwords-safari = Su Safari (iPhone e iPad)
passwords-safari-where = L’app Password, oppure Impostazioni, Password
passwords-others = Un gestore di password separato ha una propria ricerca. Le stesse credenziali possono servire anche per Alibaba.com: conservale se lo usi.

after-record = Il resoconto della chiusura
record-title = Resoconto della chiusura di un account AliExpress
after-record-what = Come stavano le cose quando hai detto che la richiesta era inviata, { $when }: cosa era verificato, su quali prove, e cosa era salvato.
record-checked = { $count ->
 [one] Cosa era verificato: { $count } voce
 *[other] Cosa era verificato: { $count } voci
}
record-done-seen = { $what }. Visto: { $when }
record-done-bare = Visto: { $when }
record-told = Segnato da te come fatto, { $when }
record-by-word = { $what }, secondo te per { $told } su { $shown }. Visto: { $when }
record-todo-seen = { $what }. Visto: { $when }
record-todo-bare = Qualcosa era in sospeso, { $when }
record-unknown-seen = Non vale come verificato: { $what }, visto: { $when }
record-unchecked = Niente è stato visto
record-set-aside-seen = L’hai messo da parte, { $when }. { $what }
record-set-aside-bare = L’hai messo da parte, { $when }
record-acknowledged = Cosa hai confermato
record-note = Una tua nota
record-note-what = Per esempio un numero di richiesta, o con chi hai parlato.
record-note-keep = Salva la nota
record-note-changed = Non ancora salvata
record-note-kept = Salvata su questo computer
record-save-html = Salva come pagina
record-save-json = Salva come dati
record-personal = Niente qui dice chi sei, tranne la tua nota.
record-foot = Fatto da Last Orders su questo computer, { $when }. Last Orders non fa parte di AliExpress.
