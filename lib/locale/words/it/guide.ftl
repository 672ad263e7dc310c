### Parole della cornice della guida.

guide-title = Last Orders: guida
skip-to-text = Vai al testo
welcome = Lascia AliExpress con i tuoi tempi
welcome-what = Sistema ciò che è in sospeso, conserva ciò che è tuo, poi chiudi. Apri le pagine del tuo account una per una: ciò che mostrano viene riportato qui.
welcome-decide = Prima decidi se chiudere
takes-decide = Chiudere è la scelta giusta per te?
takes-prepare = Guarda le pagine del tuo account, sistema ciò che è in sospeso, salva ciò che è tuo. Serve il tempo che serve ai tuoi pacchi.
takes-gate = Guarda ancora una volta cosa è in sospeso.
takes-close = Solo tu invii la richiesta.
takes-after = Controlla alcune cose nell’arco di 32 giorni.
pin = Fissa il pulsante: premi il pezzo di puzzle accanto alla barra degli indirizzi. In Chrome premi la puntina accanto a Last Orders; in Firefox l’ingranaggio, poi “Aggiungi alla barra degli strumenti”.
printed = Last Orders, stampato: { $day }
guide-parts = Parti della guida
section-decide = Decidere
section-prepare = Preparativi
section-give-up = A cosa rinunceresti
section-gate = Prima di chiudere
section-close = Chiudere
section-after = Dopo
section-orders = La tua copia
section-letters = Lettere
section-trouble = Se qualcosa va storto
section-questions = Domande
section-settings = Impostazioni
figure-of = { $done } / { $total }
search-guide = Cerca nella guida
search-found = { $count ->
 [0] Nessun risultato
 [one] { $count } risultato
 *[other] { $count } risultati
}
search-more = E { $count ->
 [1] un altro
 *[other] altri { $count }
}. Aggiungi una parola per restringere la ricerca.
search-nothing = Nessun risultato per “{ $query }”
search-nothing-what = Prova con una sola parola, o con un’altra parola per la stessa cosa.
