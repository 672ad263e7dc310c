### Il riquadro ridotto: lo stato di una pagina in tre parole.

pill-stored = Copia memorizzata
pill-changed = Pagina cambiata
pill-loading = Lettura…
pill-unread = Non leggibile
pill-stale = Visto { $ago }
pill-clear = Qui niente in sospeso
pill-by-word = Fatto, secondo te
pill-robot-check = AliExpress chiede
pill-signed-out = Senza accesso
pill-ready = Tutto pronto
pill-sent = Richiesta inviata
pill-retry = Prova ad accedere
pill-failed = Accesso non riuscito
pill-kept = { $orders ->
 [one] { $orders } salvato
 *[other] { $orders } salvati
}
