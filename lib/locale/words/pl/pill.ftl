### Nakładka zwinięta: stan strony w trzech słowach.

pill-stored = Kopia z pamięci
pill-changed = Strona się zmieniła
pill-loading = Odczyt…
pill-unread = Nie odczytano
pill-stale = Widziano { $ago }
pill-clear = Nic tu do załatwienia
pill-by-word = Zrobione według ciebie
pill-robot-check = AliExpress pyta
pill-signed-out = Wylogowano
pill-ready = Gotowe do zamknięcia
pill-sent = Wniosek wysłany
pill-retry = Spróbuj się zalogować
pill-failed = Logowanie nieudane
pill-kept = { $orders ->
 [one] { $orders } zapisane
 [few] { $orders } zapisane
 [many] { $orders } zapisanych
 *[other] { $orders } zapisanego
}
