### De overlay ingeklapt: de staat van een pagina in drie woorden.

pill-stored = Eerdere versie
pill-changed = Pagina veranderd
pill-loading = Lezen…
pill-unread = Niet te lezen
pill-stale = Gezien: { $ago }
pill-clear = Hier niets open
pill-by-word = Gedaan, volgens jou
pill-robot-check = AliExpress vraagt iets
pill-signed-out = Uitgelogd
pill-ready = Klaar voor sluiting
pill-sent = Verzoek verstuurd
pill-retry = Inloggen proberen
pill-failed = Inloggen mislukte
pill-kept = { $orders } bewaard
