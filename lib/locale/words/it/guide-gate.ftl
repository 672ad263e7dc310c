### Parole della guida prima della chiusura.

gate-lead = Tutto ciò che non è ancora sistemato. La chiusura non si può annullare, quindi qui non si tira a indovinare: ciò che non è stato visto resta in sospeso.
gate-sent = Hai inviato la richiesta il giorno { $day }. Il resoconto mostra come stavano allora le cose.
gate-settle = Puoi sistemarle, oppure metterle da parte una per una se puoi farne a meno.
gate-todo = In sospeso
gate-unknown = Da verificare
gate-set-aside = Messo da parte da te
gate-done = Fatto
gate-group-todo = Ancora in sospeso
gate-group-unknown = Da verificare
gate-group-set-aside = Voci che hai messo da parte
gate-group-seen = Fatte, viste da Last Orders: { $count }
gate-group-told = Fatte, segnate da te: { $count }
gate-oldest = La più vecchia di queste: { $name }, vista il giorno { $day } (<time>{ $ago }</time>)
gate-look-again = Guarda di nuovo prima di proseguire
check-now = Verifica ora
check-again = Verifica di nuovo
figure = { $count }

gate-copy = La tua copia, in questo browser
copy-orders = Ordini salvati
copy-all-complete = { $count ->
 [one] { $count }, completo
 *[other] { $count }, tutti completi
}
copy-incomplete = Di questi, incompleti
copy-reviews = Recensioni salvate
copy-file = Salvata in un unico file
copy-file-none = non ancora
copy-file-on = { $day }
copy-file-changed = { $day }, modificata da allora
copy-only-here = Esiste solo in questo browser: si perde se i dati del browser vengono cancellati o se Last Orders viene rimosso.
copy-newest-only-here = Ciò che è stato aggiunto da allora esiste solo in questo browser.
copy-save = Salvala ora
copy-official = La copia di AliExpress
copy-not-added = non aggiunta
copy-found = { $count ->
 [0] nessun ordine all’interno
 [one] { $count } ordine
 *[other] { $count } ordini
}
copy-missing = Ordini salvati che non vi si trovano
copy-uncompared = Ordini salvati non confrontati con essa
copy-rows = { $count ->
 [one] { $count } riga
 *[other] { $count } righe
}

acknowledge = Conferma prima di proseguire
ack-final = La chiusura è definitiva. Un nuovo account partirebbe da zero.
ack-history-goes = La cronologia dei miei ordini e le recensioni che ho scritto si perdono con l’account.
ack-balance-may-go = Saldo, monete e coupon possono andare persi. Nessun testo ufficiale dice che vengano liquidati.
ack-returns-may-end = Resi e richieste in garanzia possono finire con l’account. Ho guardato i miei ordini più recenti, oppure rinuncio a queste richieste.
ack-can-receive-code = Posso ancora ricevere un codice all’indirizzo email o al telefono di questo account.
open-form = Apri la pagina di chiusura
open-form-anyway = Aprila comunque
gate-unticked = { $count ->
 [1] Una casella non è spuntata.
 [2] Due caselle non sono spuntate.
 [3] Tre caselle non sono spuntate.
 [4] Quattro caselle non sono spuntate.
 [5] Cinque caselle non sono spuntate.
 *[other] { $count } caselle non sono spuntate.
}
gate-unsettled = { $count ->
 [1] Una cosa non è sistemata.
 [2] Due cose non sono sistemate.
 [3] Tre cose non sono sistemate.
 *[other] { $count } cose non sono sistemate.
}
gate-never = Là solo tu premi il pulsante: Last Orders non fa altro che aprire la pagina.
missing = Prima di andare
missing-tick = Non spuntato: “{ $what }”
missing-why = La pagina si apre da qui quando non manca più niente. L’account è tuo, quindi puoi anche andarci ora. Niente finisce finché là non premi tu il pulsante.
