### Parole delle impostazioni della guida: cosa si mostra, si salva e si condivide, e come non lasciare tracce.

settings-lead = Cosa mostra, salva e condivide Last Orders. Ogni scelta vale solo per questo browser.
switch-off = Disattiva

settings-language = Lingua
language-of-browser = Come il browser: { $name }

settings-hints = Suggerimenti
hints-show = Mostra suggerimenti sulle pagine di AliExpress
hints-show-why = Il piccolo riquadro nell’angolo delle pagine del tuo account. Senza, le pagine vengono lette comunque, e questa guida si riempie lo stesso.
hints-hidden = Nascosti su:
hints-show-again = Mostra di nuovo

settings-words = Parole che hai spiegato
explained-what = Last Orders non conosceva queste parole di AliExpress. Ciò che hai detto vale finché una pagina non mostra altro.
explained-as = { $means ->
 [open] ancora in corso
 *[finished] concluso
}, in “{ $place }”
toast-word = Risposta ritirata. Ciò che vi si basava conta come non verificato.

settings-copies = Copie e promemoria
copies-orders = Conserva una copia degli ordini che guardo
copies-orders-why = { $orders ->
 [0] Non è ancora salvato alcun ordine.
 [one] { $orders } ordine è salvato; resta anche se disattivi questa opzione.
 *[other] { $orders } ordini sono salvati; restano anche se disattivi questa opzione.
}
copies-reminders = Promemoria
copies-reminders-on = Questo browser ti ricorda i giorni dopo la chiusura
copies-reminders-off = Questo browser non ti ricorda niente
copies-reminders-why = Si attivano in “Dopo”, dove sono i giorni.

settings-sync = Un altro computer, tramite il browser
sync-turn = Sincronizza le mie spunte
sync-turn-why = Solo le spunte: ciò che hai spuntato o messo da parte, e quando. Il produttore di questo browser le porta sugli altri tuoi computer, se anche lì hai effettuato l’accesso al browser, la sua sincronizzazione è attiva e lo è anche questa opzione. Di due modifiche resta la più recente.
sync-turn-why-firefox = Solo le spunte: ciò che hai spuntato o messo da parte, e quando. Mozilla le porta sugli altri tuoi computer, se anche lì hai effettuato l’accesso a Firefox, la sua sincronizzazione comprende i componenti aggiuntivi ed è attiva anche questa opzione. Di due modifiche resta la più recente.
sync-android = Firefox per Android non porta su altri dispositivi ciò che un’estensione salva. Un file dei progressi sì: salvane uno qui e aprilo lì.
sync-never = Non ancora confrontato
sync-at = { $count ->
 [one] { $count } spunta
 *[other] { $count } spunte
} nella sincronizzazione del browser. Confronto: <time>{ $ago }</time>. Il browser decide quando inviarle, e non lo dice.
sync-failed-quota = La sincronizzazione del browser non ha più spazio. Le tue spunte qui sono salvate; si riprova alla prossima modifica.
sync-failed-write = La sincronizzazione del browser non ha accettato l’ultima modifica. Le tue spunte qui sono salvate; si riprova alla prossima modifica.
sync-left = { $count ->
 [one] { $count } spunta è
 *[other] { $count } spunte sono
} ancora nella sincronizzazione del browser
sync-left-why = Rimuoverle non toglie niente da questo computer. Gli altri computer che sincronizzano le spunte tengono le proprie e smettono di sincronizzarle.
sync-empty = Rimuovi

settings-file = Un altro computer, con un file
file-what = Contiene le tue spunte, ciò che è stato letto dalle pagine, le parole che hai spiegato, la tua decisione, il resoconto della chiusura con la sua nota e ciò che hai inviato. La tua copia ha file propri.
file-save = Salva i progressi
file-take = Importa un file
file-refused = Non importato: { $file }
file-refused-nothing = Nulla è cambiato.
file-refused-truncated = Inizia come un file dei progressi ma si interrompe, o è stato modificato a mano. Salvalo di nuovo sull’altro computer.
file-refused-foreign = Non è un file dei progressi di Last Orders.
file-refused-older = Il suo formato è troppo vecchio per essere letto. Salvalo di nuovo con la versione attuale di Last Orders.
file-refused-newer = L’ha salvato una versione più recente di Last Orders. Aggiorna questa, poi importalo.
file-refused-shape = Una voce non è come dovrebbe: { $where }. Può averla salvata una versione più recente di Last Orders, o è stata modificata a mano.
file-refused-ahead = I suoi orari sono nel futuro, quindi uno dei due orologi è sbagliato. Regolalo, poi salva di nuovo il file.
file-refused-large = È più grande di quanto possa essere un file dei progressi.
file-close = Chiudi
file-preview = Nel file { $file }
file-made-by = Salvato da { $by }
file-counts = { $taken ->
 [0] Niente al suo interno è più recente di ciò che è qui.
 [one] { $taken } voce verrebbe importata.
 *[other] { $taken } voci verrebbero importate.
}{ $older ->
 [0] { "" }
 [one] { " " }{ $older } qui è più recente, e resta.
 *[other] { " " }{ $older } qui sono più recenti, e restano.
}{ $same ->
 [0] { "" }
 [one] { " " }{ $same } è uguale.
 *[other] { " " }{ $same } sono uguali.
}
file-new = nuovo qui
file-newer = più recente nel file
file-take-in = Importalo
file-leave = Non importarlo
record-request = La tua richiesta di chiusura
record-decision = { decided }
record-closing = Il resoconto della chiusura
record-words = { settings-words }

settings-about = Cosa fa
about-stored = Salvato ora: { $readings ->
 [one] { $readings } pagina letta
 *[other] { $readings } pagine lette
}, { $ticks ->
 [one] { $ticks } spunta
 *[other] { $ticks } spunte
}, { $orders ->
 [one] { $orders } ordine
 *[other] { $orders } ordini
}.
about-reads = Legge le pagine dell’account che apri, e nessun’altra: numeri e stati. Ciò che dice un ordine viene salvato solo se vuoi una copia, e il tuo indirizzo postale mai.
about-presses = Non preme niente tranne “View orders”, il pulsante dell’elenco, e solo finché gli lasci raccogliere gli ordini.
about-version = Last Orders { $version }, software libero con licenza MIT
about-whose = Non è fatto da AliExpress, e non ha legami con AliExpress

settings-leave = Non lasciare tracce
leave-what = Elimina tutto ciò che Last Orders ha salvato in questo browser, e le sue spunte nella sincronizzazione del browser. Il tuo account AliExpress e i file che hai salvato non vengono toccati.
leave-ask = Elimina tutto
leave-sure = Eliminare tutto per sempre?
leave-sure-what = Non si può tornare indietro. Prima salva ciò che può servirti:
leave-record = Il tuo resoconto della chiusura
leave-orders = { $orders ->
 [one] { $orders } ordine salvato
 *[other] { $orders } ordini salvati
}
leave-progress = I tuoi progressi
leave-go = Vai a salvare
leave-save = Salva
leave-now = Elimina tutto ora
leave-failed = Non eliminato
leave-failed-what = Il browser non è riuscito a eliminare. Ciò che è salvato su questo computer è ancora qui. Riprova.
left = Tutto è stato eliminato
left-readings = Pagine lette
left-ticks = Spunte
left-journey = Decisione, resoconto e richieste
left-orders = Ordini salvati
left-synced = Voci nella sincronizzazione del browser
left-all = Tutte le voci su questo computer
left-what = Da ora non viene letto né salvato niente, finché non apri di nuovo Last Orders o riavvii il browser.
left-uninstall = Rimuovi Last Orders da questo browser
left-by-hand = A mano: apri chrome://extensions, trova Last Orders e premi “Rimuovi”.
left-by-hand-firefox = A mano: apri about:addons, trova Last Orders, premi i suoi tre puntini e poi “Rimuovi”.
