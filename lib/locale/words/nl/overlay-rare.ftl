### Words of what only some pages show in the overlay: the closing form, the collector, a page that could not be read.

page-deactivate-account-hint = Dit is niet het sluitingsformulier
page-deactivate-account-why = Deze pagina deactiveert het account en kan het vrijgeven: dan eindigt het voorgoed. Lees het vakje voordat je ergens op drukt.
unread-why = 20 seconden geprobeerd. De lijst laadde niet of is anders opgebouwd. Er is niets geteld.
look = Kijk zelf
look-order-list =
    Open het eerste tabblad, dat met alle bestellingen.
    Ga helemaal naar het einde van de lijst.
    Zoek wat niet betaald, niet verzonden of onderweg is.
look-refund-list =
    Open de lijst met alle terugbetalingen en geschillen.
    Ga helemaal naar het einde.
    Zoek wat nog op een antwoord of op geld wacht.
look-wallet =
    Zoek het saldo en een eventuele bonus.
    Beide moeten nul zijn.
look-coins =
    Zoek hier het aantal munten.
    Zoek coupons op hun eigen pagina.
    Beide moeten nul zijn.
look-addresses =
    Zoek opgeslagen adressen op deze pagina.
    Er mag er geen over zijn.
look-nothing = Er staat niets open
look-something = Er staat iets open
look-none-left = Er is niets over
look-some-left = Er is iets over
look-counts = Je antwoord telt als “Door jou afgevinkt”.
look-open = Dan blijft het “Nog niet nagekeken” in je lijst. Regel het eerst en kijk dan opnieuw.
closing-counts = { done-of }{ $setAside ->
 [0] .
 *[other] , { $setAside } door jou opzijgezet.
}
closing-oldest = Oudste controle: <time>{ $ago }</time>.
walk-sign-in = Ga na of je bent ingelogd bij het account dat je wilt sluiten.
walk-open-settings = Je bent in het privacycentrum: dat is nu de weg. De oudere weg was je profiel, Account Settings, dan Account Security.
walk-find-close-option = Zoek de sluitoptie, “Delete my account”, “Delete account” of “Close Your Account” genaamd. Lees waar het sluiten een eind aan maakt.
walk-submit-request = Geef als erom wordt gevraagd een reden en je wachtwoord. Dan moet je misschien een woord typen, een code uit een e-mail invoeren of een vakje aanvinken. Doe wat deze pagina vraagt.
walk-answer-confirmation-mail = Zoek een e-mail die om bevestiging vraagt, ook in je spammap, en doe alles wat erin staat.
walk-await-deletion = Wacht op een laatste e-mail die zegt dat het account gesloten is. Dat kan dagen duren.
closing-acts = Zo gaat het sluiten, stap voor stap
go-closing-form = Naar het sluitingsformulier
closing-sent = Ik heb het verzoek verstuurd
closing-not-today = Vandaag niet
closing-waits = Je hebt het verzoek verstuurd
closing-waits-why = AliExpress zegt niet hoelang het duurt. In de gids staat dag voor dag wat er nog te doen is.
retry-failed = Inloggen mislukte
retry-got-in = Dan is het account nog niet gesloten
retry-got-in-why = Sluiten kan dagen duren. Zoek een e-mail die om bevestiging vraagt, ook in je spammap. Is die er niet, schrijf dan de klantenservice: er ligt een brief klaar.
retry-it-failed = Het mislukte
retry-i-got-in = Ik kwam erin
collect = Oudere bestellingen verzamelen
collect-why = Druk zelf op “View orders” of laat Last Orders het rustig voor je doen. Het is het enige waar het op een pagina ooit op drukt, en je kunt het altijd stoppen.
collect-start = Verzamelen starten
collecting = Je bestellingen worden verzameld
collect-paused = Gepauzeerd
collect-kept = Bestellingen bewaard
collect-oldest = Terug tot
collect-time = Tijd tot nu toe
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] minder dan 1 min.
 *[other] { $minutes } min.
}
pause = Pauzeren
stop = Stoppen
go-on = Doorgaan
collected-end = De pagina biedt niet meer: { kept-orders }
collected-nothing-new = Drie keer achter elkaar niets nieuws: { kept-orders }
collected-nothing-new-why = Daarom is het gestopt. Er kunnen er meer zijn.
collected-stopped = Jij hebt het gestopt: { kept-orders }
collected-stopped-why = Er kunnen er meer zijn.
collected-robot-check = AliExpress wil weten of je een mens bent: { kept-orders }
collected-robot-check-why = Daarom is het gestopt. Doe de controle en ga dan door.
collected-signed-out = Je bent uitgelogd: { kept-orders }
collected-signed-out-why = Daarom is het gestopt. Log in, kom hier terug en ga dan door.
collected-left-alone = Dit tabblad stond op de achtergrond: { kept-orders }
collected-left-alone-why = Daarom is het gestopt. Blijf op dit tabblad en ga dan door.
collected-changed = De pagina veranderde: { kept-orders }
collected-changed-why = Last Orders begreep de verandering niet en is daarom gestopt. Laad de pagina opnieuw en ga dan door.
collected-unsaved = De nieuwste bestellingen zijn niet bewaard: { kept-orders }
collected-unsaved-why = Daarom is het gestopt. Alles wat eerder is bewaard, is er nog.
collected-failed = De pagina was niet te lezen: { kept-orders }
collected-failed-why = Daarom is het gestopt. Ga door of laad eerst de pagina opnieuw.
collected-no-button = Niets om op te drukken op deze pagina: { kept-orders }
collected-no-button-why = Er is hier geen knop “View orders”. Weet je van oudere bestellingen, ga dan naar het einde van de lijst en zoek hem daar.

words-ask = Wat betekenen deze woorden?
words-ask-why = Last Orders kent ze niet. Antwoord alleen als je het zeker weet: het telt als jouw woord.
words-on-orders = bij { $count ->
 [one] { $count } bestelling
 *[other] { $count } bestellingen
}
words-on-cases = bij { $count ->
 [one] { $count } zaak
 *[other] { $count } zaken
}
words-open = Nog open
words-finished = Afgerond
words-unsure = Weet ik niet
words-said-open = Je zei: nog open
words-said-finished = Je zei: afgerond
words-said-unsure = Dan blijft het “Nog niet nagekeken”

changed = AliExpress heeft deze pagina veranderd
changed-gone = Niet meer gevonden, in elk geval deels: { $what }.
changed-all = Wat Last Orders hier eerder las, is niet meer te vinden.
changed-still = Nog wel gevonden: { $what }.
changed-hand = Kijk zelf na wat er op de pagina staat. Zoals die nu is, bewijst die niets in je lijst.
sign-status = statussen
sign-number = bestelnummers
sign-date = datums
sign-price = prijzen
sign-item = artikelen
