### Parole della prima sezione della guida: chiudere è la scelta giusta?

decide-lead = La chiusura è definitiva. Scegli cosa ti dà fastidio, e le opzioni che ti lasciano tenere l’account vengono per prime. Le tue scelte restano su questo computer.
reasons = Perché vuoi andartene?
reason-privacy = Come vengono conservati e usati i miei dati personali
reason-unwanted-mail = Troppe email e notifiche
reason-shopping-risk = Frodi, truffe o merce contraffatta
reason-unused = Non lo uso più, e qualcuno potrebbe abusarne senza che me ne accorga
reason-poor-support = Controversie irrisolte o assistenza poco utile
reason-better-shop = Un altro negozio fa più al caso mio
reason-settle = Prima sistema la controversia: puoi rispondere solo finché puoi accedere.
reason-settle-how = Come sistemarla

ways = Opzioni meno drastiche
ways-found = { $count ->
 [0] Scegli un motivo, e le opzioni adatte vengono per prime.
 [one] Un’opzione risponde a ciò che hai scelto.
 *[other] { $count } opzioni rispondono a ciò che hai scelto, prima la più vicina.
}
ways-all = Tutte le opzioni
ways-others = Altre opzioni
enough = Questo mi basta
letter-ready = Una lettera è pronta
open-mail-settings = Apri le impostazioni email
open-help-centre = Apri il centro assistenza
open-privacy-centre = Apri il centro privacy
open-cookie-settings = Apri le impostazioni dei cookie
open-account-settings = Apri le impostazioni dell’account
open-account-home = Apri il mio account
open-addresses = Apri i miei indirizzi

way-mute-notifications = Silenzia email e notifiche
way-mute-notifications-why = Tieni l’account e lasci fuori la pubblicità. Le email sui tuoi ordini possono arrivare ancora.
way-mute-notifications-walk =
    Nelle impostazioni email, togli la spunta a ogni email che non vuoi.
    Nell’app apri le impostazioni, poi le notifiche, e disattiva ciò che non vuoi.
    Anche le impostazioni del telefono possono limitare o fermare le notifiche dell’app.
way-pause-account = Metti in pausa l’account
way-pause-account-why = Una pausa senza chiudere. Sul sito non è stata trovata alcuna impostazione, quindi deve pensarci l’assistenza.
way-pause-account-walk =
    Scrivi all’assistenza: chiedi una disattivazione temporanea e spiega perché.
    Chiedi come si riattiva l’account, e conserva la risposta.
    Lascia stare la vecchia pagina di disattivazione: la sua casella “Release my account at the same time” (rilasciare anche l’account) chiudeva gli account per sempre.
way-privacy-settings = Condividi meno
way-privacy-settings-why = Meno dati tuoi vengono trasmessi e meno sono visibili. Ciò che AliExpress ha già, lo conserva.
way-privacy-settings-walk =
    Nel centro privacy cerca la condivisione dei dati e “Advertising Preferences” (preferenze pubblicitarie), e rifiuta ciò che non ti serve.
    Nell’app apri “Settings”, poi “Privacy setting”, e disattiva consigli e annunci personalizzati.
    Nelle impostazioni dei cookie rifiuta ciò che non serve. Valgono solo per questo browser.
    Nelle impostazioni dell’account controlla cosa gli altri possono vedere del tuo profilo.
way-close-features = Disdici un solo servizio
way-close-features-why = Niente da addebitare, meno da perdere: nessuna iscrizione, nessuna carta salvata, nessun vecchio indirizzo.
way-close-features-walk =
    Disdici iscrizioni e abbonamenti. Cerca VIP nel tuo account.
    Rimuovi le carte salvate e gli altri metodi di pagamento.
    Rimuovi gli indirizzi che non servono a nessun ordine in corso.
    Se hai account di troppo, chiudi quelli e tieni quello che usi.
way-other-shops = Compra altrove
way-other-shops-why = Puoi comprare altrove e lasciare questo account com’è.
shop-amazon = Amazon: quasi tutto
shop-ebay = eBay: nuovo e usato
shop-walmart = Walmart: grande distribuzione
shop-alibaba = Alibaba.com: la società madre di AliExpress, per clienti aziendali

truths = Che cosa comporta la chiusura, per quanto si sa
truths-ends = Cosa finisce
truth-history = Metti in conto di perdere la cronologia degli ordini, con tracciamento e ricevute, e le recensioni che hai scritto.
truth-history-source = Lo dicono diverse guide; non è stato trovato alcun elenco ufficiale
truth-no-undo = Non è noto alcun modo per tornare indietro. Un nuovo account partirebbe da zero.
truth-no-undo-source = Non ne è stato trovato nessuno. Una persona riferisce che la chiusura è avvenuta entro 24 ore
truth-eu = Nell’UE, nel SEE e nel Regno Unito puoi porre fine al contratto in ogni momento chiudendo l’account. Un ordine valido non ancora concluso a quel punto viene “completed or reimbursed” (completato o rimborsato), a seconda delle circostanze e della causa.
truth-eu-source = Condizioni di AliExpress per UE, SEE e Regno Unito, { $clause }, versione: { $dated }
truth-vip = Un’iscrizione VIP si rinnova ogni 365 giorni, e una prova di 30 giorni diventa un anno a pagamento. Se disdici entro il primo periodo, la cui durata dipende dal paese, riavrai l’intera quota; più tardi, una parte. Se finisce perché finisce l’account, non riavrai niente: prima disdici.
truth-vip-source = Accordo VIP di AliExpress, { $clause }, versione: { $dated }
truths-stays = Cosa resta
truth-data = AliExpress conserva alcuni dati per obblighi di legge e controversie. Non dice per quanto tempo.
truth-data-source = Informativa sulla privacy di AliExpress, sezione { $clause }, versione: { $dated }
truth-debts = Ciò che devi per un pagamento differito o un altro credito, lo devi ancora al finanziatore, alle sue condizioni. La chiusura dell’account non estingue il debito.
truth-debts-source = Le condizioni di AliExpress per UE, SEE e Regno Unito, { $clause }, versione: { $dated }, dicono che valgono le condizioni del finanziatore. Che il debito resti è la nostra lettura
truth-mailbox = Conserva per un po’ la casella email di questo account. Gli avvisi legali arrivano lì, e valgono come ricevuti dopo 24 ore.
truth-mailbox-source = Condizioni di AliExpress per UE, SEE e Regno Unito, { $clause }, versione: { $dated }
truth-app = L’app può continuare a funzionare per giorni. Esci tu dall’app.
truth-app-source = Testimonianza di una persona: più di una settimana
truth-alibaba = Alibaba.com ha lo stesso accesso e una propria pagina di chiusura, su myprivacy.alibaba.com. Non scambiare l’una per l’altra: controlla l’indirizzo prima di premere qualcosa.
truth-alibaba-source = Entrambe le pagine sono note dal loro indirizzo. Che cosa comporti per un account la chiusura dell’altro, nessuno l’ha detto
truth-russia = Gli account su aliexpress.ru e tmall.ru restano. Appartengono a un’altra società e qui non sono trattati.
truth-russia-source = Diverse fonti concordano
truths-unsaid = Cosa nessuno ha detto
truth-conditions = Cosa va sistemato prima. Noi contiamo ciò che puoi perdere; AliExpress non indica condizioni.
truth-conditions-source = Non è stato trovato alcun elenco ufficiale. Pagine non ufficiali dicono che ordini in corso e pagamenti differiti non saldati bloccano la chiusura
truth-time = Quanto tempo serve.
truth-time-source = AliExpress non dice quanto tempo serve
truth-money = Che cosa ne è di saldo, bonus, monete, coupon e buoni regalo. Prima usali o trasferiscili.
truth-money-source = Non è stato trovato niente di ufficiale, nemmeno se il saldo sia denaro che va liquidato

want-close = Voglio comunque chiudere
decided-close = Vuoi chiudere
decided-close-what = Niente è stato inviato a nessuno. Ora: sistema ciò che è in sospeso, conserva ciò che è tuo, disdici ciò che si rinnoverebbe.
