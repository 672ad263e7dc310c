### Woorden van het raamwerk van de gids.

guide-title = Last Orders: gids
skip-to-text = Naar de tekst
welcome = Verlaat AliExpress in je eigen tempo
welcome-what = Regel wat open is, bewaar wat van jou is en sluit dan. Open je accountpagina’s één voor één: wat ze tonen, wordt hier ingevuld.
welcome-decide = Beslis eerst of je wilt sluiten
takes-decide = Is sluiten voor jou het juiste antwoord?
takes-prepare = Bekijk je accountpagina’s, regel wat open is, bewaar wat van jou is. Dit duurt zo lang als je pakketten.
takes-gate = Kijk nog één keer naar wat nog open is.
takes-close = Alleen jij verstuurt het verzoek.
takes-after = Kijk in 32 dagen een paar dingen na.
pin = Zet de knop vast: druk op het puzzelstukje naast de adresbalk. Druk in Chrome op de punaise naast Last Orders; in Firefox op het tandwiel en dan op “Aan werkbalk vastzetten”.
printed = Last Orders, afgedrukt op { $day }
guide-parts = Delen van de gids
section-decide = Beslissen
section-prepare = Voorbereiden
section-give-up = Wat je zou opgeven
section-gate = Voordat je sluit
section-close = Sluiten
section-after = Daarna
section-orders = Je kopie
section-letters = Brieven
section-trouble = Als er iets misgaat
section-questions = Vragen
section-settings = Instellingen
figure-of = { $done } / { $total }
search-guide = Zoeken in de gids
search-found = { $count ->
 [0] Niets gevonden
 [one] { $count } plek gevonden
 *[other] { $count } plekken gevonden
}
search-more = En nog { $count }. Typ nog een woord om preciezer te zoeken.
search-nothing = Niets gevonden voor “{ $query }”
search-nothing-what = Probeer één woord, of een ander woord voor hetzelfde.
