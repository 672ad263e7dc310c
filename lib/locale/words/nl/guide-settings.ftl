### Woorden van de instellingen in de gids: wat wordt getoond, bewaard en gedeeld, en hoe je geen sporen nalaat.

settings-lead = Wat Last Orders toont, opslaat en deelt. Elke keuze geldt alleen voor deze browser.
switch-off = Uitzetten

settings-language = Taal
language-of-browser = Zoals je browser: { $name }

settings-hints = Tips
hints-show = Tips tonen op de pagina’s van AliExpress
hints-show-why = Het kleine paneel in de hoek van je accountpagina’s. Zonder dit paneel worden pagina’s nog steeds gelezen en wordt deze gids nog steeds ingevuld.
hints-hidden = Verborgen op:
hints-show-again = Weer tonen

settings-words = Woorden die je hebt uitgelegd
explained-what = Last Orders kende deze woorden van AliExpress niet. Wat je zei, telt tot een pagina iets anders toont.
explained-as = { $means ->
 [open] nog open
 *[finished] afgerond
}, bij “{ $place }”
toast-word = Teruggenomen. Wat op dat woord berustte, telt als niet nagekeken.

settings-copies = Kopieën en herinneringen
copies-orders = Kopie bewaren van de bestellingen die ik bekijk
copies-orders-why = { $orders ->
 [0] Er is nog niets bewaard.
 [one] { $orders } bestelling is bewaard; die blijft als je dit uitzet.
 *[other] { $orders } bestellingen zijn bewaard; die blijven als je dit uitzet.
}
copies-reminders = Herinneringen
copies-reminders-on = Deze browser herinnert je aan de dagen na het sluiten
copies-reminders-off = Deze browser herinnert je nergens aan
copies-reminders-why = Je zet ze aan bij “Daarna”, waar de dagen staan.

settings-sync = Een andere computer, via de browser
sync-turn = Mijn vinkjes synchroniseren
sync-turn-why = Alleen vinkjes: wat je hebt afgevinkt of opzijgezet, en wanneer. De maker van deze browser brengt ze naar je andere computers, als je daar bij de browser bent ingelogd, de synchronisatie ervan aanstaat en ook dit aanstaat. Van twee wijzigingen blijft de nieuwste.
sync-turn-why-firefox = Alleen vinkjes: wat je hebt afgevinkt of opzijgezet, en wanneer. Mozilla brengt ze naar je andere computers, als je daar bij Firefox bent ingelogd, de synchronisatie ook add-ons omvat en ook dit aanstaat. Van twee wijzigingen blijft de nieuwste.
sync-android = Firefox voor Android brengt wat een add-on opslaat niet naar andere apparaten. Een voortgangsbestand doet dat wel: sla er hier een op en open het daar.
sync-never = Nog niet vergeleken
sync-at = { $count ->
 [one] { $count } vinkje in
 *[other] { $count } vinkjes in
} de synchronisatie van de browser. Vergeleken: <time>{ $ago }</time>. De browser bepaalt wanneer ze worden verstuurd en zegt dat niet.
sync-failed-quota = De synchronisatie van de browser heeft geen ruimte meer. Je vinkjes hier zijn opgeslagen; bij de volgende wijziging wordt het opnieuw geprobeerd.
sync-failed-write = De synchronisatie van de browser nam de laatste wijziging niet aan. Je vinkjes hier zijn opgeslagen; bij de volgende wijziging wordt het opnieuw geprobeerd.
sync-left = { $count ->
 [one] { $count } vinkje staat
 *[other] { $count } vinkjes staan
} nog in de synchronisatie van de browser
sync-left-why = Ze daar verwijderen haalt niets van deze computer. Andere computers die vinkjes synchroniseren, houden hun eigen vinkjes en stoppen met synchroniseren.
sync-empty = Verwijderen

settings-file = Een andere computer, met een bestand
file-what = Daarin zitten je vinkjes, wat van pagina’s is gelezen, de woorden die je hebt uitgelegd, je besluit, het sluitingsverslag met de notitie, en wat je hebt verstuurd. Je kopie heeft eigen bestanden.
file-save = Voortgang opslaan
file-take = Bestand importeren
file-refused = Niet geïmporteerd: { $file }
file-refused-nothing = Er is niets gewijzigd.
file-refused-truncated = Het begint als een voortgangsbestand maar breekt af, of is met de hand gewijzigd. Sla het op de andere computer opnieuw op.
file-refused-foreign = Het is geen voortgangsbestand van Last Orders.
file-refused-older = De indeling is te oud om te lezen. Sla het opnieuw op met de huidige Last Orders.
file-refused-newer = Een nieuwere versie van Last Orders heeft het opgeslagen. Werk deze bij en importeer het dan.
file-refused-shape = Eén gegeven is niet zoals het hoort: { $where }. Misschien heeft een nieuwere versie van Last Orders het opgeslagen, of is het met de hand gewijzigd.
file-refused-ahead = De tijden liggen in de toekomst, dus een van beide klokken loopt verkeerd. Zet die goed en sla het bestand opnieuw op.
file-refused-large = Het is groter dan een voortgangsbestand kan zijn.
file-close = Sluiten
file-preview = Inhoud van { $file }
file-made-by = Opgeslagen door { $by }
file-counts = { $taken ->
 [0] Er staat niets in dat nieuwer is dan wat hier is.
 [one] { $taken } gegeven zou worden geïmporteerd.
 *[other] { $taken } gegevens zouden worden geïmporteerd.
}{ $older ->
 [0] { "" }
 [one] { " " }{ $older } is hier nieuwer, en blijft.
 *[other] { " " }{ $older } zijn hier nieuwer, en blijven.
}{ $same ->
 [0] { "" }
 [one] { " " }{ $same } is hetzelfde.
 *[other] { " " }{ $same } zijn hetzelfde.
}
file-new = nieuw hier
file-newer = nieuwer in het bestand
file-take-in = Importeren
file-leave = Niet importeren
record-request = Je sluitingsverzoek
record-decision = { decided }
record-closing = Het sluitingsverslag
record-words = { settings-words }

settings-about = Wat het doet
about-stored = Nu opgeslagen: { $readings ->
 [one] { $readings } pagina gelezen
 *[other] { $readings } pagina’s gelezen
}, { $ticks ->
 [one] { $ticks } vinkje
 *[other] { $ticks } vinkjes
}, { $orders ->
 [one] { $orders } bestelling
 *[other] { $orders } bestellingen
}.
about-reads = Het leest de accountpagina’s die je opent, en geen andere: aantallen en statussen. Wat in een bestelling staat, wordt alleen bewaard als je een kopie wilt, en je postadres nooit.
about-presses = Het drukt nergens op behalve op “View orders” van de lijst zelf, en alleen terwijl je het laat verzamelen.
about-version = Last Orders { $version }, vrije software onder de MIT-licentie
about-whose = Niet gemaakt door AliExpress, en er niet aan verbonden

settings-leave = Laat geen sporen na
leave-what = Verwijdert alles wat Last Orders in deze browser heeft opgeslagen, en de vinkjes in de synchronisatie van de browser. Je AliExpress-account en de bestanden die je hebt opgeslagen, blijven ongemoeid.
leave-ask = Alles verwijderen
leave-sure = Alles voorgoed verwijderen?
leave-sure-what = Er is geen weg terug. Sla eerst op wat je misschien nog wilt:
leave-record = Je sluitingsverslag
leave-orders = { $orders ->
 [one] { $orders } bewaarde bestelling
 *[other] { $orders } bewaarde bestellingen
}
leave-progress = Je voortgang
leave-go = Daar opslaan
leave-save = Opslaan
leave-now = Nu alles verwijderen
leave-failed = Niet verwijderd
leave-failed-what = De browser kon het niet verwijderen. Wat op deze computer is opgeslagen, is er nog. Probeer het opnieuw.
left = Alles is verwijderd
left-readings = Gelezen pagina’s
left-ticks = Vinkjes
left-journey = Besluit, verslag en verzoeken
left-orders = Bewaarde bestellingen
left-synced = Gegevens in de synchronisatie van de browser
left-all = Alle gegevens op deze computer
left-what = Vanaf nu wordt niets gelezen of opgeslagen, tot je Last Orders weer opent of de browser herstart.
left-uninstall = Last Orders uit deze browser verwijderen
left-by-hand = Zelf doen: open chrome://extensions, zoek Last Orders en druk op “Verwijderen”.
left-by-hand-firefox = Zelf doen: open about:addons, zoek Last Orders, druk op de drie puntjes en dan op “Verwijderen”.
