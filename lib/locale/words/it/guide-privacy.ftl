### L’informativa sulla privacy, nelle impostazioni della guida; le stesse parole si consegnano ai negozi di estensioni.

privacy-policy = Informativa sulla privacy
privacy-as-of = Aggiornata al giorno { $day }, per la versione { $version }.

privacy-short = Last Orders funziona solo in questo browser. Non ha un server, non fa richieste ad alcun host e non ha account, statistiche o pubblicità. Chi lo realizza non ne riceve niente e non può vedere niente di te.

privacy-read = Cosa viene letto
privacy-read-pages = Le pagine dell’account di aliexpress.com e aliexpress.us che apri tu. Lì legge numeri e stati: quanti ordini sono in viaggio, se il saldo è zero.
privacy-read-copy = Ciò che dicono i tuoi ordini e le tue recensioni, solo se attivi la tua copia.
privacy-read-not = La tua password, il tuo indirizzo postale, il tuo nome, i numeri delle tue carte e i cookie del sito non vengono letti. Nessun altro sito viene letto, e nelle finestre anonime non viene letto niente.

privacy-stored = Cosa viene salvato
privacy-stored-where = Tutto si trova nell’archiviazione di questo browser, su questo dispositivo. Non è cifrato oltre quanto fanno il tuo browser e il tuo dispositivo.
privacy-stored-pages = Man mano che apri pagine dell’account: numeri, stati e orari, una voce per ogni tipo di pagina; e i numeri di ordini e pratiche come hash con sale, per distinguere gli ordini noti da quelli nuovi.
privacy-stored-yours = Man mano che li inserisci: le tue spunte e ciò che hai messo da parte, la tua decisione e i suoi motivi, il resoconto della chiusura, quali lettere hai inviato, dove vivi, nella misura in cui l’hai detto per una lettera, le parole del sito che hai spiegato, le tue impostazioni.
privacy-stored-copy = Solo se attivi la tua copia o carichi un file: numeri, date, stati, negozi, articoli, prezzi e link degli ordini, le tue recensioni, e quanti resi, controversie e garanzie vi risultano aperti. Indirizzi postali, numeri di telefono e indirizzi email restano esclusi.
privacy-stored-never = Solo finché non chiudi la pagina: ciò che scrivi in una lettera, come il tuo nome, e il rapporto su una pagina che non si è potuta leggere, che viene fatto quando premi e dei testi della pagina non contiene nulla, tranne le parole che spunti.

privacy-long = Per quanto tempo
privacy-long-what = Finché non lo elimini. Dopo 7 giorni non ci si fida più di ciò che è stato letto, ma resta salvato finché quella pagina non viene letta di nuovo.

privacy-leaves = Cosa può uscire da questo browser
privacy-leaves-how = A noi non viene inviato niente. Restano tre vie, ciascuna solo per un atto tuo.
privacy-leaves-sync = La sincronizzazione del browser, disattivata finché non la attivi. Consegna le tue spunte al produttore del tuo browser: quali voci hai spuntato o messo da parte, e quando. Il produttore le conserva secondo la propria informativa sulla privacy e le porta sugli altri tuoi computer. Non vi è niente di ciò che è stato letto dalle pagine, nessun ordine e nessun numero. Restano lì quando la disattivi, finché non le rimuovi o elimini tutto.
privacy-leaves-files = I file che salvi, le lettere che invii, i rapporti che passi ad altri. Sono tuoi, e noi non ne sappiamo niente.
privacy-leaves-links = I link che premi. Si aprono come qualsiasi link, e il sito a cui vai viene a sapere ciò che viene a sapere ogni sito.

privacy-asks = Permessi
privacy-asks-always = Sempre: archiviazione, per ciò che è elencato sopra; allarmi, per accorgersi che qualcosa di visto è diventato troppo vecchio per fidarsi, e per i promemoria; le pagine dell’account indicate, per leggerle e mostrare un riquadro nel loro angolo.
privacy-asks-optional = Solo quando premi tu: notifiche, per ricordarti i giorni, permesso restituito quando disattivi i promemoria; cancellazione dei dati, per cancellare ciò che i siti di AliExpress hanno memorizzato in questo browser, permesso restituito subito dopo.

privacy-delete = Come eliminarli
privacy-delete-how = “Non lasciare tracce”, nelle impostazioni, elimina tutto ciò che è salvato in questo browser, e le spunte nella sua sincronizzazione. Se rimuovi l’estensione, il browser elimina ciò che è salvato su questo dispositivo. I file che hai salvato restano tuoi. Il tuo account AliExpress non viene toccato.

privacy-rights = I tuoi diritti
privacy-rights-what = Tutti questi dati li hai tu: guardali in questa guida, salvali come file, eliminali in ogni momento. Poiché a noi non arriva niente, non c’è niente che potremmo consegnare, correggere o eliminare per te. Per ciò che hanno salvato AliExpress o il produttore del tuo browser, chiedi a loro.
privacy-rights-use = Niente viene venduto o condiviso, niente viene raccolto da minori, e niente viene usato per altro che ciò che è detto qui. L’uso di ciò che viene letto rispetta le norme sui dati utente del Chrome Web Store, compresi i requisiti “Limited Use”.
privacy-rights-changes = Se questa informativa cambia, il nuovo testo arriva con la versione che lo richiede, con una nuova data.

privacy-whose = Last Orders è software libero con licenza MIT. Non è fatto, verificato né approvato da AliExpress, e non ha legami con AliExpress; il nome AliExpress è usato solo per dire con cosa funziona.
