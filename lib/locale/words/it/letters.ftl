### Parole delle lettere, e della sezione che le scrive. $act è `uk` dove si intende il GDPR del Regno Unito. Diritto di novembre 2026.

letter-language = Italiano

letter-to-officer = Al responsabile della protezione dei dati di AliExpress
letter-to-support = All’assistenza di AliExpress
letter-to-authority = All’autorità di controllo per la protezione dei dati del mio paese
letter-to-ico = All’Information Commissioner (ICO)
letter-to-attorney-general = All’Attorney General del mio Stato
letter-to-secretaria = Alla Secretaría Anticorrupción y Buen Gobierno
letter-to-anpd = All’Agência Nacional de Proteção de Dados (ANPD), Brasile
letter-to-pipc = Alla Commissione per la protezione delle informazioni personali (PIPC), Corea
letter-to-fdpic = All’Incaricato federale della protezione dei dati e della trasparenza (IFPDT), Svizzera
letter-to-kvkk = Al Consiglio per la protezione dei dati personali (KVKK), Turchia
letter-to-opc = All’Office of the Privacy Commissioner of Canada
letter-to-cai = Alla Commission d’accès à l’information, Québec
letter-to-ppc = Alla Commissione per la protezione delle informazioni personali (PPC), Giappone
letter-to-oaic = All’Office of the Australian Information Commissioner (OAIC)
letter-to-ppa = All’Autorità per la protezione della privacy, Israele
letter-to-sdaia = Alla Saudi Data and AI Authority (SDAIA)
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] GDPR del Regno Unito (UK GDPR)
 *[other] GDPR
}
letter-month-article = { $act ->
 [uk] 12A
 *[other] 12, paragrafo 3,
}
letter-act-ch = dell’articolo 25 della legge federale svizzera sulla protezione dei dati (LPD)
letter-act-ch-erasure = dell’articolo 32 della legge federale svizzera sulla protezione dei dati (LPD)
letter-act-tr = dell’articolo 11 della legge turca sulla protezione dei dati personali (n. 6698)
letter-act-tr-erasure = degli articoli 7 e 11 della legge turca sulla protezione dei dati personali (n. 6698)
letter-act-ca = della clausola 4.9 dell’allegato 1 del Personal Information Protection and Electronic Documents Act (PIPEDA)
letter-act-qc = della legge del Québec sulla protezione delle informazioni personali nel settore privato
letter-act-jp = della legge giapponese sulla protezione delle informazioni personali (APPI)
letter-act-au = dell’Australian Privacy Principle 12 (Privacy Act 1988)
letter-act-il = dell’articolo 13 della legge israeliana sulla protezione della privacy
letter-act-sa = dell’articolo 4 della legge dell’Arabia Saudita sulla protezione dei dati personali (PDPL)
letter-rule-ch = Di norma, l’articolo 25 capoverso 7 di tale legge
letter-rule-tr = L’articolo 13 di tale legge
letter-rule-ca = L’articolo 8 di tale legge
letter-rule-qc = Tale legge
letter-rule-br = L’articolo 19 (II)
letter-rule-kr = L’articolo 35, paragrafo 3, in combinato disposto con l’articolo 41 del decreto di attuazione,
letter-rule-kr-erasure = Il decreto di attuazione (articoli 41 e 43)
letter-rule-sa = Il regolamento di attuazione di tale legge
letter-account = Il mio account è registrato con { $account }.
letter-member-id = Il mio ID account è { $memberId }.
letter-id-number = Il mio documento d’identità: { $idNumber }.
letter-postal = Il mio indirizzo postale: { $postal }.
letter-name = Il mio nome è { $name }.
letter-country = Il mio luogo di residenza: { $country }.
letter-orders = Alcuni dei miei numeri d’ordine: { $orders }.
letter-to-be-sure = Vi chiedo di rispondere a questo messaggio. Per accertarvi che l’account sia intestato a me, inviate un codice all’indirizzo email o al numero di telefono dell’account.
letter-proof-mx = L’articolo 28 richiede una prova della mia identità. Se con questo messaggio non ne è arrivata alcuna, indicatemi come inviarla in modo che la veda solo chi ne ha bisogno.
letter-time-gdpr = L’articolo { letter-month-article } del { letter-act } vi concede un mese per rispondere.
letter-time-us = La stessa sezione vi concede { $days } giorni per rispondere.
letter-time-days = { $rule } vi concede { $days } giorni per rispondere.
letter-time-mx = L’articolo 31 vi concede venti giorni lavorativi per rispondere, e altri quindici per darvi esecuzione.
letter-asked-access = In data { $requested } vi ho chiesto una copia dei miei dati personali.
letter-asked-access-once = Vi ho chiesto una copia dei miei dati personali.
letter-asked-erasure = In data { $requested } vi ho chiesto di cancellare i miei dati personali.
letter-asked-erasure-once = Vi ho chiesto di cancellare i miei dati personali.
letter-asked-close = In data { $requested } vi ho inviato una richiesta di chiusura del mio account.
letter-asked-close-once = Vi ho inviato una richiesta di chiusura del mio account.
letter-regards = Cordiali saluti
letter-signed = { $name }
letter-signed-holder = Titolare dell’account

letter-close-subject = Richiesta di chiusura del mio account
letter-close-ask-terms = Chiedo la chiusura definitiva del mio account. La clausola 1.6 delle vostre condizioni per le transazioni sulla piattaforma da parte di consumatori nell’UE, nel SEE e nel Regno Unito (del 30 giugno 2026) indica un’email a questo indirizzo come uno dei modi per farlo.
letter-close-ask = Chiedo la chiusura definitiva del mio account.
letter-close-tell = Vi chiedo inoltre di comunicarmi:
letter-close-missing = che cosa eventualmente vi si oppone: quale ordine, rimborso, controversia, pagamento o iscrizione
letter-close-date = la data in cui l’account verrà chiuso e i miei dati cancellati
letter-close-stop = come posso fermare la chiusura, e fino a quando
letter-close-confirm = Una volta chiuso l’account, confermatelo per email.

letter-stop-subject = Non chiudete il mio account
letter-stop-ask = Ritiro tale richiesta: non chiudete l’account e non cancellate nulla.
letter-stop-tell = Vi chiedo di comunicarmi:
letter-stop-in-time = se la chiusura è stata fermata
letter-stop-left = se devo fare altro per fermarla
letter-stop-closed = se l’account è già chiuso, da quando, e che cosa si può ripristinare

letter-deactivation-subject = Richiesta di disattivazione temporanea del mio account
letter-deactivation-ask = Chiedo la disattivazione temporanea del mio account.
letter-deactivation-only = Non chiudetelo, non rilasciatelo e non eliminatelo: se non si può mettere in pausa senza questo, non modificate nulla e avvisatemi.
letter-deactivation-reason = Il mio motivo: { $reason }
letter-deactivation-tell = Prima di procedere, vi chiedo di comunicarmi:
letter-deactivation-how-long = per quanto tempo l’account può restare disattivato, e se dopo un certo tempo viene chiuso automaticamente
letter-deactivation-meanwhile = che cosa ne è nel frattempo di ordini, rimborsi, saldo, monete, coupon e iscrizioni
letter-deactivation-back = come posso riattivarlo

letter-follow-up-subject = Nessuna risposta alla mia richiesta di chiusura dell’account
letter-follow-up-silence = Da allora non ho ricevuto alcun messaggio che ne comunichi la chiusura.
letter-follow-up-tell = Vi chiedo di comunicarmi:
letter-follow-up-arrived = se la richiesta vi è pervenuta
letter-follow-up-missing = che cosa eventualmente vi si oppone: quale ordine, rimborso, controversia, pagamento o iscrizione
letter-follow-up-when = la data in cui l’account verrà chiuso e i miei dati cancellati
letter-follow-up-stop = come posso fermare la chiusura, e fino a quando
letter-follow-up-confirm = Una volta chiuso l’account, confermatelo per email.

letter-access-subject = Richiesta di una copia dei miei dati personali
letter-access-subject-gdpr = Richiesta dei miei dati personali, artt. 15 e 20 del { letter-act }
letter-access-ask-gdpr = Ai sensi degli articoli 15 e 20 del { letter-act } chiedo una copia di tutti i dati personali che detenete su di me.
letter-access-ask-us = Ai sensi della sezione K della vostra informativa sulla privacy, che lo promette a chiunque risieda negli Stati Uniti, chiedo di sapere quali informazioni personali detenete su di me, e ne chiedo una copia.
letter-access-ask-mx = In base al mio diritto di accesso (ARCO), Ley Federal de Protección de Datos Personales en Posesión de los Particulares del 20 marzo 2025, chiedo una copia di tutti i dati personali che detenete su di me.
letter-access-ask-br = Ai sensi degli articoli 18 e 19 della LGPD (Lei 13.709/2018) chiedo una copia di tutti i dati personali che detenete su di me, con la dichiarazione completa.
letter-access-ask-kr = Ai sensi dell’articolo 35 della legge coreana sulla protezione delle informazioni personali (PIPA) chiedo l’accesso a tutte le informazioni personali che detenete su di me, e una loro copia.
letter-access-ask-named = Ai sensi { $named } chiedo una copia di tutti i dati personali che detenete su di me.
letter-access-ask-plain = Chiedo una copia di tutti i dati personali che detenete su di me, nella misura in cui la vostra informativa sulla privacy o la legge del luogo in cui risiedo mi riconosce tale diritto.
letter-access-include = La copia dovrebbe comprendere:
letter-access-orders = ordini, pagamenti, rimborsi e controversie
letter-access-messages = messaggi ai venditori e all’assistenza, e recensioni
letter-access-devices = indirizzi, dispositivi, accessi, ricerche e pagine visualizzate
letter-access-profile = ciò che avete dedotto su di me, e per chi
letter-access-tell = Vi chiedo inoltre di comunicarmi:
letter-access-purposes = per che cosa viene usato ogni tipo di dati
letter-access-recipients = chi li ha ricevuti, per nome
letter-access-how-long = per quanto tempo vengono conservati
letter-access-sources = da dove provengono, se non da me
letter-access-transfers = in quali paesi vengono trasferiti, e che cosa li protegge lì
letter-access-consent = a che cosa ho dato il consenso
letter-access-form = Vi chiedo di inviarla in un formato di uso comune e leggibile da dispositivo automatico, controllando prima che il file si apra.

letter-erasure-subject = Richiesta di cancellazione dei miei dati personali
letter-erasure-subject-gdpr = Richiesta di cancellazione dei miei dati personali, art. 17 del { letter-act }
letter-erasure-ask-gdpr = Ai sensi dell’articolo 17 del { letter-act } vi chiedo di cancellare tutti i dati personali che detenete su di me.
letter-erasure-ask-us = Ai sensi della sezione K della vostra informativa sulla privacy, che lo promette a chiunque risieda negli Stati Uniti, vi chiedo di cancellare tutte le informazioni personali che detenete su di me.
letter-erasure-ask-mx = In base al mio diritto di cancellazione (ARCO), Ley Federal de Protección de Datos Personales en Posesión de los Particulares del 20 marzo 2025, vi chiedo di cancellare tutti i dati personali che detenete su di me.
letter-erasure-ask-br = Ai sensi dell’articolo 18 della LGPD (Lei 13.709/2018) vi chiedo di cancellare tutti i dati personali che detenete su di me.
letter-erasure-ask-kr = Ai sensi dell’articolo 35 della legge coreana sulla protezione delle informazioni personali (PIPA) chiedo l’accesso a tutte le informazioni personali che detenete su di me, e una loro copia. Una volta ricevuta, vi chiedo ai sensi dell’articolo 36 di cancellarle tutte.
letter-erasure-ask-named = Ai sensi { $named } vi chiedo di cancellare tutti i dati personali che detenete su di me.
letter-erasure-ask-plain = Vi chiedo di cancellare tutti i dati personali che detenete su di me, nella misura in cui la vostra informativa sulla privacy o la legge del luogo in cui risiedo mi riconosce tale diritto.
letter-erasure-account = Anche il mio account va chiuso.
letter-erasure-grounds = Revoco ogni consenso che ho prestato (articolo 7, paragrafo 3) e mi oppongo al marketing diretto e a ogni profilazione a tal fine (articolo 21, paragrafo 2). Con la chiusura dell’account i dati non sono più necessari rispetto alle finalità per le quali sono stati raccolti.
letter-erasure-others-gdpr = Informate tutti coloro a cui avete trasmesso i dati, come prevede l’articolo 19.
letter-erasure-others = Informate tutti coloro a cui avete trasmesso i dati.
letter-erasure-confirm = Confermate per email la cancellazione avvenuta.
letter-erasure-rest = Se conservate qualcosa, vi chiedo di comunicarmi:
letter-erasure-what = di che cosa si tratta
letter-erasure-why = quale legge vi impone di conservarlo
letter-erasure-until = fino a quando

letter-identity-subject = Prova dell’identità per la mia richiesta
letter-identity-demanded = Per provare la mia identità mi chiedete quanto segue: { $demanded }
letter-identity-demanded-more = Per provare la mia identità mi chiedete più dati di quelli che già avete.
letter-identity-limit-gdpr = L’articolo 12, paragrafo 6, del { letter-act } vi consente di chiedere di più solo se nutrite ragionevoli dubbi sulla mia identità, e l’articolo 5, paragrafo 1, lettera c), solo ciò che è necessario. Se avete tali dubbi, indicateli.
letter-identity-limit-br = L’articolo 6 della LGPD limita a quanto necessario ciò che raccogliete. Se avete dubbi sulla mia identità, indicateli.
letter-identity-limit-plain = Non chiedete più di quanto serve per identificarmi. Se avete dubbi sulla mia identità, indicateli.
letter-identity-enough = Un codice inviato all’indirizzo email o al numero di telefono dell’account dimostra che l’account è intestato a me.
letter-identity-no-copy = Una copia di un documento d’identità vi darebbe dati che non avete, e a ciò non aggiungerebbe nulla.
letter-identity-go-on-gdpr = Salvo che indichiate ragionevoli dubbi, conto il mese di cui all’articolo { letter-month-article } a partire dal giorno della mia richiesta.
letter-identity-go-on = Vi chiedo di dare seguito alla mia richiesta su questa base.

letter-appeal-subject = Ricorso contro il rifiuto della mia richiesta
letter-appeal-refused = L’avete rifiutata, in tutto o in parte.
letter-appeal-ask = Presento ricorso contro tale decisione, come consente la sezione K della vostra informativa sulla privacy.
letter-appeal-tell = Vi chiedo di comunicarmi per iscritto:
letter-appeal-outcome = che cosa decidete su questo ricorso
letter-appeal-why = per tutto ciò che ancora rifiutate, il motivo e la norma su cui si fonda
letter-appeal-attorney = come posso presentare reclamo all’Attorney General del mio Stato

letter-company-complaint-subject = Reclamo ai sensi della section 164A del Data Protection Act 2018
letter-company-complaint-ask = Questo è un reclamo ai sensi della section 164A del Data Protection Act 2018 su come avete gestito una richiesta relativa ai miei dati personali.
letter-company-complaint-duty = Confermatene la ricezione entro 30 giorni, esaminatelo e comunicatemi l’esito senza ingiustificato ritardo.
letter-company-complaint-next = Se dopo di ciò la mia richiesta non è ancora soddisfatta, posso rivolgermi all’ICO.

letter-complaint-subject-access = Reclamo su AliExpress: richiesta dei miei dati personali
letter-complaint-subject-erasure = Reclamo su AliExpress: richiesta di cancellazione dei miei dati personali
letter-complaint-about = Presento reclamo nei confronti di { $company }, titolare del trattamento dei miei dati presso AliExpress.
letter-complaint-about-aliexpress = Presento reclamo nei confronti della società titolare del trattamento dei miei dati presso AliExpress.
letter-complaint-account = Presso AliExpress il mio account è registrato con { $account }.
letter-complaint-asked-access = In data { $requested } ho scritto a { $officer } e ho chiesto una copia dei miei dati personali.
letter-complaint-asked-access-gdpr = In data { $requested } ho scritto a { $officer } e ho chiesto una copia dei miei dati personali (articoli 15 e 20 del { letter-act }).
letter-complaint-asked-access-us = In data { $requested } ho scritto a { $officer } e ho chiesto una copia delle mie informazioni personali, come la sezione K dell’informativa sulla privacy della società promette a chiunque risieda negli Stati Uniti.
letter-complaint-asked-erasure = In data { $requested } ho scritto a { $officer } e ho chiesto la cancellazione dei miei dati personali.
letter-complaint-asked-erasure-gdpr = In data { $requested } ho scritto a { $officer } e ho chiesto la cancellazione dei miei dati personali (articolo 17 del { letter-act }).
letter-complaint-asked-erasure-us = In data { $requested } ho scritto a { $officer } e ho chiesto la cancellazione delle mie informazioni personali, come la sezione K dell’informativa sulla privacy della società promette a chiunque risieda negli Stati Uniti.
letter-complaint-due = Il termine per la risposta scadeva il giorno { $due }.
letter-complaint-none = Non ho ricevuto alcuna risposta.
letter-complaint-refused = La richiesta è stata rifiutata.
letter-complaint-incomplete = La risposta è incompleta.
letter-complaint-complained = In data { $complained } ho presentato reclamo al riguardo alla società stessa.
letter-complaint-appealed = In data { $complained } ho presentato ricorso alla società stessa.
letter-complaint-ask-gdpr = Ai sensi dell’articolo 77 del GDPR vi chiedo di esaminare la questione e di fare in modo che la mia richiesta venga soddisfatta.
letter-complaint-ask = Vi chiedo di esaminare la questione e di fare in modo che la mia richiesta venga soddisfatta.
letter-complaint-copies = Posso inviare copie di ciò che ho scritto e di ciò che ho ricevuto.

letters-lead = Brevi lettere per ciò che si può sistemare solo per iscritto. Scrivi ciò che sai; la lettera si completa mentre scrivi. Da qui non viene inviato niente: la copi, o la apri nel tuo programma di posta.
letters-close = Chiudere il mio account
letters-close-what = Per email, senza accedere
letters-close-note = Nell’UE, nel SEE e nel Regno Unito le condizioni di AliExpress del 30 giugno 2026 (clausola 1.6) indicano questa email come una delle tre vie per chiudere. Altrove non è stato trovato alcun testo di AliExpress che la indichi, ma puoi provare. Mette fine all’account per sempre: inviala quando tutto ciò che è in “Preparativi” è sistemato.
letters-stop = Fermare la mia richiesta di chiusura
letters-stop-what = Se hai cambiato idea
letters-stop-note = Serve fare presto: non è stato trovato alcun modo per annullare una chiusura, e l’account di una persona è stato chiuso entro 24 ore. Scrivilo anche nella chat dal vivo del centro assistenza.
letters-deactivation = Mettere in pausa l’account
letters-deactivation-what = Chiede all’assistenza di disattivarlo temporaneamente
letters-deactivation-note = Va nella chat dal vivo del centro assistenza o in un ticket. Anche una vecchia pagina di AliExpress disattiva, ma può rilasciare l’account, e allora finisce per sempre.
letters-follow-up = Chiedere notizie della chiusura
letters-follow-up-what = Per una richiesta di chiusura a cui nessuno ha risposto
letters-follow-up-note = AliExpress non dice quanto tempo serve, quindi la lettera non fissa alcun termine. Il centro assistenza raggiunge l’assistenza; l’email raggiunge il responsabile della protezione dei dati.
letters-access = Chiedere i miei dati
letters-access-what = Una copia di tutto ciò che è conservato su di te
letters-access-note = Anche il centro privacy offre una copia, finché l’account esiste. Salva ciò che arriva e aprilo subito: a luglio 2025 un’organizzazione ha segnalato un file che si è aperto una volta sola.
letters-erasure = Far cancellare i miei dati
letters-erasure-what = Tutto ciò che è conservato su di te, e l’account
letters-erasure-note = Può mettere fine all’account per sempre. Inviala quando tutto ciò che è in “Preparativi” è sistemato. Alcuni dati possono restare: l’informativa sulla privacy di AliExpress di luglio 2026 cita obblighi di legge e controversie, e non indica una data finale.
letters-identity = Rispondere a una richiesta di documenti
letters-identity-what = Quando vengono chieste più prove di quante sembrino servire
letters-identity-note = Dove i dubbi sono ragionevoli, la legge può consentire ad AliExpress di chiedere. Se alla fine invii una copia di un documento, copri ciò che non serve mostrare.
letters-appeal = Fare ricorso contro un rifiuto (Stati Uniti)
letters-appeal-what = Quando AliExpress ha rifiutato una richiesta sui tuoi dati
letters-appeal-note = La sezione K dell’informativa sulla privacy di AliExpress consente a chiunque viva negli Stati Uniti di fare ricorso: con questa email, o nel “Privacy Center” in “Other questions” (altre domande).
letters-company-complaint = Reclamo ad AliExpress (Regno Unito)
letters-company-complaint-what = Il passo prima dell’ICO
letters-company-complaint-note = Dal 19 giugno 2026 una società deve confermare entro 30 giorni la ricezione di un reclamo sui dati personali e rispondere senza ingiustificato ritardo (Data Protection Act 2018, section 164A). L’ICO si aspetta che la maggior parte delle persone si sia prima rivolta alla società.
letters-complaint = Reclamo a un’autorità
letters-complaint-what = Quando il termine è passato, o la risposta è stata negativa
letters-complaint-note = La maggior parte delle autorità ha un proprio modulo; incolla lì questo testo.

letters-form = Ciò che sai
letters-letter = La lettera
letters-language = Lingua della lettera
letters-language-why = Scrivi ad AliExpress in inglese se puoi, e a un’autorità nella sua lingua.
letters-language-law = La legge del luogo in cui vivi richiede che questa richiesta sia in turco. Le altre lingue servono solo a leggere cosa dice.
letters-own = Che cosa dice, nella tua lingua
letters-optional = facoltativo
letters-choose = Scegli
letters-field-account = Indirizzo email o numero di telefono dell’account
letters-field-account-why = Con questo trovano il tuo account.
letters-field-name = Il tuo nome
letters-field-name-why = Come indicato nell’account.
letters-field-region = Dove vivi
letters-field-region-why = Decide quale legge cita la lettera, e a chi è indirizzata. “CSI” sta per Russia, Azerbaigian, Armenia, Bielorussia, Georgia, Kazakistan, Kirghizistan, Moldavia, Tagikistan, Turkmenistan e Uzbekistan.
letters-field-country = Paese, o Stato degli USA
letters-field-country-why = La lettera lo cita.
letters-field-orders = Alcuni numeri d’ordine
letters-field-orders-why = Aiutano a trovare ciò che è tuo. Ne bastano pochi.
letters-field-memberId = ID account
letters-field-memberId-why = L’informativa di AliExpress lo chiede a chi vive in Messico, oppure l’indirizzo email o il telefono registrati.
letters-field-idNumber = Numero di un documento d’identità
letters-field-idNumber-why = In Turchia una richiesta deve contenerlo: il numero d’identità T.C., oppure cittadinanza e numero di passaporto. Senza, la richiesta può essere respinta. Qui non viene mai salvato.
letters-field-postal = Indirizzo postale
letters-field-postal-why = In Turchia una richiesta deve contenerne uno.
letters-field-reason = Perché vuoi una pausa
letters-field-reason-why = L’assistenza può chiederlo. Basta una riga.
letters-field-about = Cosa hai chiesto
letters-field-about-why = La lettera dà seguito a quella richiesta.
letters-field-requestedOn = Giorno della tua richiesta
letters-field-requestedOn-why = Lo trovi tra le email inviate, o nel resoconto della chiusura.
letters-field-firstOn = { $region ->
 [us] Giorno del tuo ricorso
 *[other] Giorno del tuo reclamo ad AliExpress
}
letters-field-firstOn-why = L’autorità vorrà sapere se AliExpress è stata informata prima.
letters-field-demanded = Cosa ti viene chiesto
letters-field-demanded-why = In poche parole, per esempio “una foto del mio passaporto”.
letters-field-answer = Cosa hanno risposto
letters-field-answer-why = Il reclamo lo cita.
letters-region-eu-eea = Unione europea o SEE
letters-region-uk = Regno Unito
letters-region-ch = Svizzera
letters-region-tr = Turchia
letters-region-us = Stati Uniti
letters-region-ca = Canada, fuori dal Québec
letters-region-qc = Québec (Canada)
letters-region-mx = Messico
letters-region-br = Brasile
letters-region-cl = Cile
letters-region-kr = Corea del Sud
letters-region-jp = Giappone
letters-region-au = Australia
letters-region-il = Israele
letters-region-sa = Arabia Saudita
letters-region-cis = Russia o un altro paese della CSI
letters-region-other = Altrove
letters-about-access = Una copia dei miei dati
letters-about-erasure = La cancellazione dei miei dati
letters-answer-none = Niente
letters-answer-refused = Un rifiuto
letters-answer-incomplete = Solo una parte

letters-keep = Salva in questo browser ciò che ho scritto
letters-kept = Salvato in questo browser finché non togli la spunta.
letters-kept-not = Conservato solo finché non chiudi questa pagina.

letters-to = A
letters-subject = Oggetto
letters-to-help-centre = Centro assistenza di AliExpress
letters-authority = { $region ->
 [eu-eea] L’autorità per la protezione dei dati del tuo paese
 [uk] L’ICO
 [ch] L’IFPDT
 [tr] Il Consiglio per la protezione dei dati personali (KVKK)
 [us] L’Attorney General del tuo Stato
 [ca] Il Privacy Commissioner of Canada
 [qc] La Commission d’accès à l’information
 [mx] La Secretaría Anticorrupción y Buen Gobierno, subentrata all’INAI nel marzo 2025
 [br] L’Agência Nacional de Proteção de Dados (ANPD)
 [kr] La PIPC
 [jp] La PPC
 [au] L’OAIC
 [il] L’Autorità per la protezione della privacy
 [sa] La SDAIA
 *[other] L’autorità per la protezione dei dati del tuo paese, se esiste
}
letters-authority-open = { $region ->
 [uk] Apri la sua pagina dei reclami
 *[other] Trovala nell’elenco ufficiale
}
letters-wait-answer = La risposta alla tua richiesta è attesa entro il giorno { $until }. Puoi inviare questa lettera dal giorno successivo.
letters-wait-company = AliExpress deve confermare la ricezione del tuo reclamo entro il giorno { $until }. Puoi inviare questa lettera dal giorno successivo.
letters-first-company-complaint = L’ICO si aspetta che la maggior parte delle persone si sia prima rivolta ad AliExpress: usa la lettera “Reclamo ad AliExpress”.
letters-first-appeal = Se AliExpress ha rifiutato la tua richiesta, puoi prima fare ricorso ad AliExpress: usa la lettera “Fare ricorso contro un rifiuto”.
letters-first-asked = Conserva la tua richiesta e ogni risposta: un’autorità può voler vedere che prima hai chiesto alla società.
letters-limit-request = Accetta un reclamo entro { $answer } giorni dalla risposta, e al massimo { $most } giorni dopo la richiesta: fino al giorno { $until }.
letters-limit-known = Accetta un reclamo entro { $known } giorni dal fatto, o da quando ne hai avuto conoscenza.
letters-time = Se la invii oggi, la risposta è attesa entro il giorno { $due } ({ $rule }).
letters-time-more = Se entro quel termine AliExpress indica dei motivi, è attesa entro il giorno { $last } ({ $rule }).
letters-time-mx = Se la invii oggi, la decisione è attesa entro il giorno { $due } ({ $rule }) e l’esecuzione entro il giorno { $last }.
letters-time-company = Se la invii oggi, la conferma di ricezione è attesa entro il giorno { $due } ({ $rule }).
letters-time-none = Per questa richiesta, dove vivi, non abbiamo verificato alcun termine: perciò non ne viene contato nessuno.
letters-time-no-number = La legge del luogo in cui vivi non fissa un numero di giorni per questa richiesta: perciò non ne viene contato nessuno.
letters-rule-months = { $count ->
 [one] un mese
 *[other] { $count } mesi
}
letters-rule-days = { $count ->
 [one] un giorno
 *[other] { $count } giorni
}
letters-rule-working-days = { $count ->
 [one] un giorno lavorativo
 *[other] { $count } giorni lavorativi
}
letters-rule-moved = { $rule }, spostato dal giorno { $day }
letters-law-eu-eea = Il mese viene dall’articolo 12, paragrafo 3, del GDPR. Secondo il regolamento n. 1182/71 il giorno dell’invio non si conta, e un ultimo giorno che cade nel fine settimana o in un giorno festivo passa al giorno lavorativo successivo. Altre festività nel tuo paese possono spostarlo ancora.
letters-law-uk = Il mese viene dall’articolo 12A del GDPR del Regno Unito, in vigore da febbraio 2026. Può iniziare più tardi, o fermarsi per un periodo, mentre AliExpress aspetta da te qualcosa di cui ha bisogno. Un ultimo giorno che cade nel fine settimana o in un giorno festivo passa al giorno lavorativo successivo.
letters-law-ch = I 30 giorni vengono dall’articolo 25 capoverso 7 della LPD. Valgono di norma, e per una copia; per la cancellazione non abbiamo verificato alcun numero.
letters-law-tr = I 30 giorni vengono dall’articolo 13 della legge n. 6698. La richiesta deve essere in turco, quindi lo è anche questa lettera. È stata scritta con cura, ma nessuna persona di madrelingua l’ha ancora letta.
letters-law-us = I 45 giorni, più altri 45 previa comunicazione, vengono dalla sezione K dell’informativa sulla privacy di AliExpress del 30 luglio 2026. Li promette a chiunque viva negli Stati Uniti, anche dove lo Stato non ha una legge simile; 19 Stati ce l’hanno.
letters-law-ca = I 30 giorni, più altri 30 previa comunicazione, vengono dall’articolo 8 del PIPEDA, per una copia. Per la cancellazione non abbiamo verificato alcun numero.
letters-law-qc = I 30 giorni vengono dalla legge del Québec sulle informazioni personali nel settore privato, per una copia. Per la cancellazione non abbiamo verificato alcun numero.
letters-law-mx = I 20 e i 15 giorni lavorativi vengono dall’articolo 31; per un motivo fondato possono essere di più, e qui non si tiene conto delle festività. L’informativa di AliExpress accetta una richiesta dal Messico solo dall’indirizzo email registrato. Con la richiesta la legge vuole una prova d’identità (articolo 28): allegala all’email, e copri ciò che non serve mostrare.
letters-law-br = I 15 giorni vengono dall’articolo 19 (II) della LGPD, per una dichiarazione completa dei tuoi dati. Per la cancellazione non fissa alcun numero.
letters-law-cl = La legge 21.719 concede 30 giorni, più altri 30, dal 1° dicembre 2026 secondo il suo stesso testo. Un disegno di legge lo rinvierebbe, e non abbiamo verificato che la legge abbia già effetto: perciò la lettera non cita alcuna legge.
letters-law-kr = I 10 giorni vengono dal decreto di attuazione della PIPA, articoli 41 e 43; l’accesso può essere rinviato con motivazione. Ha diritto alla cancellazione solo chi ha avuto l’accesso, quindi la lettera di cancellazione chiede entrambi. Il rappresentante di AliExpress in Corea è AliExpress Korea Co., Ltd.
letters-law-jp = La legge richiede una copia senza indugio. Non abbiamo verificato fin dove arrivi la cancellazione.
letters-law-au = La legge richiede una copia entro un tempo ragionevole. Non abbiamo verificato fin dove arrivi la cancellazione.
letters-law-il = Il diritto di vedere i dati viene dall’articolo 13; non abbiamo verificato il suo numero di giorni, né fin dove arrivi la cancellazione.
letters-law-sa = I 30 giorni, più altri 30 previa comunicazione, vengono dal regolamento di attuazione della legge sulla protezione dei dati personali.
letters-law-cis = Non abbiamo verificato alcuna legge di questi paesi, quindi la lettera non ne cita nessuna.
letters-law-other = Non abbiamo verificato alcuna legge per il luogo in cui vivi, quindi la lettera non ne cita nessuna.
letters-from-account = Inviala dall’indirizzo email dell’account, così AliExpress può vedere che viene da te.
letters-cis-address = In questi paesi vale l’informativa sulla privacy di aliexpress.ru, quindi questo indirizzo email può essere quello sbagliato. Cerca l’indirizzo in quell’informativa, e scrivi anche lì.
letters-copy = Copia la lettera
letters-copied = Copiata.
letters-not-copied = Il browser non ha consentito di copiare. Seleziona la lettera qui sopra e copiala a mano.
letters-download = Scarica come testo
letters-mail = Apri nel programma di posta
letters-mail-long = Copia, poi apri nel programma di posta
letters-mail-long-why = Questo testo è troppo lungo per un link email in alcuni programmi. Il pulsante lo copia e apre un’email con solo indirizzo e oggetto: incolla lì il testo.
letters-help-centre = Apri il centro assistenza
letters-sent = L’ho inviata
letters-sent-before = Hai annotato di aver inviato questa lettera il giorno { $date }. Quella data resta, e resta anche la data in cui è attesa una risposta, a meno che tu non l’abbia inviata di nuovo.
letters-sent-keep = Mantieni quella data
letters-sent-anew = L’ho inviata di nuovo oggi
letters-missing = Manca ancora: { $fields }.
letters-named = “{ $name }”
letters-draft = Una bozza in parole semplici, non una consulenza legale. Leggi e indirizzi di novembre 2026.

letters-state-sent = Hai annotato di averla inviata il giorno { $date }.
letters-state-due = Risposta attesa entro il giorno { $due }.
letters-state-due-rule = Risposta attesa entro il giorno { $due } ({ $rule }).
letters-state-copy = Hai annotato che la copia è arrivata ({ $date }).
letters-state-erased = Hai annotato che la cancellazione è stata confermata ({ $date }).
letters-state-overdue = <b>{ $days ->
 [one] { $days } giorno di ritardo.
 *[other] { $days } giorni di ritardo.
}</b>
letters-state-confirmed = Hai annotato che hanno risposto come chiedevi.
letters-state-refused = Hai annotato che hanno rifiutato.
letters-state-no-answer = Hai annotato che non è arrivata risposta.

letters-say-copy = La copia è arrivata
letters-say-erased = La cancellazione è confermata
letters-record = Lettere
source-law = la legge stessa
source-law-lists = autorità e studi legali
source-mails = email che sono state viste
go-letter-appeal = Fai ricorso ad AliExpress
go-letter-company-complaint = Presenta reclamo ad AliExpress
go-letter-stop = Ferma la richiesta
