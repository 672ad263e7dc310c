### I testi di Last Orders nei negozi di estensioni e nell’elenco delle estensioni del browser.

name = Last Orders
summary = Lascia AliExpress senza perdere denaro, ricevute o dati. Mostra ciò che è ancora in sospeso e non agisce mai sull’account.
command = Apri Last Orders su questa pagina

about = Chiudere un account AliExpress è definitivo. Con l’account si possono perdere ordini in viaggio, rimborsi in corso, un saldo o la ricevuta che ti serve per una garanzia. Last Orders ti aiuta a sistemare prima tutto questo, a conservare la tua copia e a chiudere quando è tutto pronto.
about-law = Ciò che non si sa non sembra mai fatto. Ciò che non è stato visto su una pagina si chiama “Da verificare”, e non viene mai contato come sistemato.

does = Cosa fa
does-read = Legge le pagine dell’account che apri tu: quanti ordini sono ancora in corso, se un rimborso attende una decisione, se il saldo è zero.
does-check = Tiene un elenco di ciò che va sistemato prima di chiudere, e dice su cosa si basa: cosa è stato visto, su quale pagina e quanto tempo fa.
does-lead = Ti porta alla pagina dove si sistema ogni cosa, e lì ti mostra il punto.
does-copy = Salva la tua copia di ordini e recensioni, se la vuoi: per cercarci dentro, stamparla e salvarla in file che si aprono con un foglio di calcolo o un browser.
does-give-up = Calcola a cosa rinunceresti chiudendo oggi: ordini e rimborsi in corso, resi e controversie che puoi ancora aprire, garanzie.
does-close = Distingue la via per chiudere dalle pagine che le somigliano, e dice cosa ti chiede ogni passo.
does-after = Resta con te nelle settimane dopo: a cosa fare attenzione e quando, con promemoria se li vuoi, e lettere ad AliExpress che sei tu a inviare.
does-languages = Parla 19 lingue, e per usarlo basta la tastiera.

never = Cosa non fa mai
never-sends = Non invia niente a nessuno. Non fa alcuna richiesta a nessun server: niente account, niente statistiche, niente pubblicità.
never-acts = Non agisce mai sul tuo account. L’unico pulsante che preme è “View orders”, quello dell’elenco degli ordini, per arrivare ai meno recenti, e solo dopo che l’hai avviato tu. Tutto il resto lo fai tu.
never-takes = Da una pagina non salva mai un indirizzo postale, un numero di telefono, un indirizzo email, una password o un numero di carta.
never-elsewhere = Non funziona su nessun’altra pagina oltre alle pagine dell’account di aliexpress.com e aliexpress.us che indica, e mai in finestre anonime.

asks = Cosa chiede, e perché
permission-storage = Archiviazione: per conservare in questo browser il tuo elenco, ciò che è stato letto dalle pagine, la tua copia degli ordini e le tue impostazioni.
permission-alarms = Allarmi: per accorgersi entro un’ora che qualcosa di visto è diventato troppo vecchio per fidarsi, e per ricordarti i giorni che hai scelto.
permission-matches = Pagine dell’account di AliExpress: per leggervi ciò che è ancora in sospeso e mostrare un piccolo riquadro nel loro angolo. Nessun’altra pagina viene letta.
permission-notifications = Notifiche (facoltativo): per ricordarti i giorni dopo la chiusura. Il permesso è chiesto solo quando attivi i promemoria, e restituito quando li disattivi.
permission-browsing-data = Cancellare i dati di navigazione (facoltativo): per cancellare ciò che i siti di AliExpress hanno memorizzato in questo browser, una volta chiuso l’account. Il permesso è chiesto solo quando premi quel pulsante, e restituito subito dopo.

data = Tutto resta in questo browser. Solo le tue spunte possono viaggiare verso gli altri tuoi computer, con la sincronizzazione del browser e tramite il suo produttore, se la attivi. “Elimina tutto” elimina tutto questo.

purpose = Il suo unico scopo è aiutarti a lasciare AliExpress senza perdere denaro, ricevute o dati.

whose = Il nome AliExpress è usato solo per dire con cosa funziona Last Orders. Last Orders non è fatto, verificato né approvato da AliExpress, e non ha legami con AliExpress. È software libero con licenza MIT.

picture-page = Vedi cosa è in sospeso, sulla pagina stessa
picture-popup = Un solo elenco di ciò che va sistemato prima
picture-gate = Un ultimo sguardo prima di chiudere
picture-copy = Conserva la tua copia degli ordini
picture-after = Con te nelle settimane dopo
picture-tile = Sistema tutto, poi lascia AliExpress

picture-shop = Un negozio finto con ordini inventati
