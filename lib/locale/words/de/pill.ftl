### Die minimierte Leiste: der Stand einer Seite in drei Wörtern.

pill-stored = Zwischengespeichert
pill-changed = Seite geändert
pill-loading = Wird gelesen …
pill-unread = Nicht lesbar
pill-stale = Gesehen { $ago }
pill-clear = Hier nichts offen
pill-by-word = Laut dir erledigt
pill-robot-check = AliExpress fragt
pill-signed-out = Abgemeldet
pill-ready = Bereit zum Schließen
pill-sent = Antrag abgeschickt
pill-retry = Anmeldung versuchen
pill-failed = Anmeldung gescheitert
pill-kept = { $orders } gespeichert
