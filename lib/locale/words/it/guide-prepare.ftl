### Parole della seconda sezione della guida: i preparativi.

prepare-lead = { $total } cose da sistemare, conservare o disdire finché puoi accedere. Per ognuna si legge che cosa è stato visto, e quando.
print-list = Stampa il mio elenco
how = Come
how-receive-orders = Annulla ciò che non vuoi più finché è da pagare o da spedire. Per gli ordini in viaggio aspetta, o scrivi al venditore o all’assistenza. Premi “Confirm received” (conferma di ricezione) solo per ciò che è arrivato. Premi il pulsante sotto l’elenco finché non compaiono altri ordini: solo allora è stato visto tutto, per quanto mostra AliExpress.
how-settle-refunds = Apri l’elenco dei rimborsi e guarda ogni pratica. Aspetta che il denaro sia arrivato. Se una pratica è ferma, scrivi al venditore, poi all’assistenza.
how-close-disputes = Guarda ogni pratica, e gli ordini contestati o bloccati. Rispondi a ciò che aspetta una tua risposta. Nell’UE, nel SEE e nel Regno Unito una decisione diventa definitiva se non la contesti ulteriormente entro 20 giorni di calendario.
how-save-receipts = Lascia che Last Orders conservi una copia degli ordini che apri, e dove manca qualcosa apri la pagina dell’ordine. Dove AliExpress ha una propria ricevuta, un pulsante sull’ordine porta lì.
how-save-reviews = Apri la pagina con le tue recensioni: ciò che mostra si può salvare qui. Niente su quella pagina prova che sia tutto, quindi dillo tu dopo averne visto la fine.
how-save-personal-data = Chiedi una copia nel centro privacy. Arriva come file .xlsx; i tuoi ordini sono nel foglio “Order Information”. Salvalo e aprilo subito: un reclamo di luglio 2025 descrive un file difettoso che si è aperto una volta sola. Poi aggiungilo in “La tua copia”, dove viene controllato.
how-check-wallet = Apri il portafoglio e guarda saldo, bonus e buoni regalo. Last Orders legge solo se resta qualcosa, mai quanto.
how-empty-wallet = Spendi ciò che resta, o trasferiscilo se il portafoglio lo permette. Nessun testo ufficiale dice cosa ne sia quando l’account viene chiuso.
how-use-coupons-and-coins = Usali per un ultimo ordine, che deve arrivare prima che tu chiuda. Oppure rinunciaci di proposito: allora metti da parte questa voce.
how-find-subscriptions = L’indirizzo della pagina delle iscrizioni non è noto. Cerca nel tuo account VIP, altre iscrizioni e pagamento differito. Può avere un altro nome: conta quello sulla pagina dell’abbonamento. Poi controlla gli estratti conto di carta, PayPal o Klarna e cerca addebiti regolari.
how-cancel-subscriptions = Le regole di AliExpress collocano “cancel auto-renewal” (disdire il rinnovo automatico) in fondo alla pagina “VIP Membership Rules”. Disdici ogni abbonamento prima di chiudere, anche le prove gratuite, e controlla che non resti alcun conto da pagare. Ciò che devi per un pagamento differito lo devi al finanziatore: paga o trova un accordo; la chiusura non vi mette fine.
how-reach-mailbox = Cerca nelle impostazioni dell’account l’indirizzo email e il telefono indicati. Manda un’email a quell’indirizzo e trovala. Se non è più tuo, prima cambialo. Conserva questa casella anche dopo la chiusura: avvisi e risposte arrivano lì.
how-remove-payment-methods = Cerca nel tuo account e nel portafoglio le carte salvate e i metodi di pagamento collegati. Disattiva i pagamenti automatici anche dall’altra parte: da PayPal, da Klarna o dalla tua banca.
how-remove-addresses = Rimuovi ogni indirizzo quando nessun ordine in corso ne ha più bisogno. Ciò che AliExpress conserva per obblighi di legge non è su quella pagina.
more-orders = Vai alla tua copia
more-letter-access = Una lettera per chiederla
more-trouble-open-orders = Se uno è d’ostacolo
more-trouble-open-subscriptions = Se uno è d’ostacolo
