### Woorden van de gids waar het misgaat, en van de stand van zaken naast problemen en vragen. Kennis van de site: november 2026.

trouble-lead = Wat in de weg kan staan, en wat helpt, in de volgorde om het te proberen. Heeft een pagina getoond hoe het bij jou zit, dan staat dat erbij.
show-them = Tonen

now-and-more = { $what }. En { $count ->
 [one] nog één punt
 *[other] nog { $count } punten
}
now-unchecked = { $count } hiervan nog niet nagekeken
now-set-aside = { $count ->
 [one] Eén hiervan is
 *[other] { $count } hiervan zijn
} door jou opzijgezet; verder staat niets open, voor zover gezien of gezegd
now-settled = Hiervan staat niets open, voor zover gezien of gezegd
now-not-sent = Hier is geen sluitingsverzoek genoteerd
now-waiting = Verzoek verstuurd: <time>{ $ago }</time>. Nog geen antwoord genoteerd
now-overdue = <b>{ $late ->
 [one] { $late } dag
 *[other] { $late } dagen
} te laat.</b> Verzoek verstuurd: <time>{ $ago }</time>
now-confirmed = Het account is gesloten, volgens je notitie. Verzoek verstuurd: <time>{ $ago }</time>
now-refused = <b>Geweigerd</b>, volgens je notitie. Verzoek verstuurd: <time>{ $ago }</time>
now-no-answer = <b>Er kwam geen antwoord</b>, volgens je notitie. Verzoek verstuurd: <time>{ $ago }</time>
now-still-open = <b>Nog open:</b> er was iemand ingelogd nadat je zei dat het gesloten was. Verzoek verstuurd: <time>{ $ago }</time>
now-signed-out = Op de laatst gelezen pagina was niemand ingelogd. Gezien: <time>{ $ago }</time>
now-kept = { $orders ->
 [one] { $orders } bestelling is
 *[other] { $orders } bestellingen zijn
} bewaard op deze computer{ $incomplete ->
 [0] { "" }
 *[other] , waarvan { $incomplete } onvolledig
}
now-kept-none = Op deze computer zijn nog geen bestellingen bewaard

to-orders = Naar mijn bestellingen
to-refunds = Naar terugbetalingen
to-messages = Naar mijn berichten
to-account = Naar mijn account
to-sign-in = Naar inloggen
to-password-reset = Wachtwoord opnieuw instellen
to-mail-settings = E-mailinstellingen openen
to-closing-form = Naar het sluitingsformulier
to-help-centre = Helpcentrum openen
to-decide = Minder ingrijpende opties
to-prepare = Voorbereiden
to-close = Het sluiten, deel voor deel
to-routes = Alle manieren om te sluiten
to-last-step = Wat er aan het eind gevraagd kan worden
to-after = Daarna: e-mails en inloggen
to-site-data = Cookies en cache wissen
to-kept-orders = Je kopie
to-settings = Wat het opslaat
to-letters = Alle brieven
to-letter-close = Brief: mijn account sluiten
to-letter-stop = Brief: mijn verzoek stoppen
to-letter-deactivation = Brief: een pauze
to-letter-follow-up = Brief: nog geen antwoord
to-letter-access = Brief: een kopie van mijn gegevens
to-letter-erasure = Brief: mijn gegevens wissen
to-letter-identity = Brief: waarom een identiteitsbewijs?
to-trouble-open-orders = Bestellingen in de weg
to-trouble-cannot-sign-in = Wat je kunt proberen
to-trouble-request-not-processed = Als er niets gebeurt
to-trouble-mail-after-closing = Als er e-mails blijven komen

trouble-request-not-processed = Er gebeurt niets na het verzoek
trouble-request-not-processed-what = AliExpress zegt niet hoelang het duurt. Eén persoon meldt dat het binnen 24 uur gebeurd was, dus na een week stilte is een vraag op zijn plaats.
trouble-request-not-processed-mail = Zoek een e-mail van AliExpress, ook in je spammap. Misschien wacht het sluiten op jouw bevestiging.
trouble-request-not-processed-parts = Loop het sluiten nog één keer door: heb je het laatste deel gedaan, of dat nu een woord typen, een code uit een e-mail invoeren of een vakje aanvinken was?
trouble-request-not-processed-support = Vraag de klantenservice of je verzoek is aangekomen.
trouble-request-not-processed-letter = Stuur ze een brief met de datum van je verzoek. Die ligt klaar.
trouble-request-not-processed-again = Verstuur het verzoek opnieuw als niemand kan zeggen of het eerste is aangekomen.

trouble-open-orders = Bestellingen of terugbetalingen staan in de weg
trouble-open-orders-what = Geen officiële tekst noemt voorwaarden. Volgens niet-officiële pagina’s blokkeren open bestellingen en onbetaald achteraf betalen het sluiten. En je kunt ze alleen volgen zolang je kunt inloggen.
trouble-open-orders-finish = Wacht op wat onderweg is, en druk alleen op “Confirm received” (ontvangst bevestigen) voor wat is aangekomen. Annuleer wat nog niet verzonden is.
trouble-open-orders-refunds = Volg elke terugbetaling en elk geschil tot het is afgerond.
trouble-open-orders-final = Laat een beslissing waar je het niet mee eens bent niet staan: in de EU, de EER en het VK wordt die definitief als je er niet binnen 20 kalenderdagen tegenin gaat.
trouble-open-orders-sellers = Schrijf de verkoper als er niets beweegt.
trouble-open-orders-support = Vraag het AliExpress als de verkoper niet antwoordt.
trouble-open-orders-customs = Een laat pakket naar de EU kan kosten bij bezorging betekenen: sinds 1 juli 2026 3 euro per soort goederen in pakketten tot 150 euro. De dag van de douaneafhandeling telt, niet die van de bestelling.

trouble-open-subscriptions = Een abonnement staat in de weg
trouble-open-subscriptions-what = Een VIP-lidmaatschap wordt elke 365 dagen verlengd, en een proefperiode van 30 dagen gaat over in een betaald jaar. Zeg je op binnen de eerste periode, waarvan de lengte van je land afhangt, dan krijg je de hele prijs terug; later een deel. Eindigt het doordat het account eindigt, dan krijg je niets terug.
trouble-open-subscriptions-cancel = Zeg elk abonnement op. Kijk voor VIP onder aan de pagina “VIP Membership Rules”. De naam op je abonnementspagina telt; van een “AliExpress Premium Membership” is geen openbaar spoor gevonden.
trouble-open-subscriptions-statements = Zoek op je kaartafschriften naar afschrijvingen door AliExpress, nu en over een maand nog eens.
trouble-open-subscriptions-payers = Betaalde je via PayPal of Klarna, stop de automatische betalingen dan ook daar.
trouble-open-subscriptions-debts = Regel achteraf betalen en ander krediet met de kredietverstrekker. Dat is een apart bedrijf met eigen voorwaarden, en het account sluiten maakt geen eind aan de schuld.
trouble-open-subscriptions-sold = Koop er geen brief voor. Betaalde diensten verkopen er een voor “AliExpress VIP opzeggen”, naar een adres dat geen officiële tekst noemt, en kunnen je zelf elke maand laten betalen.
trouble-open-subscriptions-support = Vraag de klantenservice naar abonnementen die je niet kunt opzeggen, of waarvoor na het opzeggen is afgeschreven.

trouble-cannot-sign-in = Je kunt niet inloggen
trouble-cannot-sign-in-what = Je kunt om sluiting van het account vragen met een e-mail naar het adres voor gegevensbescherming van AliExpress; daarvoor hoef je er dus niet in. Na een sluitingsverzoek kan mislukt inloggen betekenen dat het account gesloten is.
trouble-cannot-sign-in-mail = Vraag per e-mail om sluiting van het account. De brief ligt klaar; stuur hem vanaf het e-mailadres van het account. De voorwaarden van AliExpress noemen deze manier voor de EU, de EER en het VK; elders is het adres hetzelfde.
trouble-cannot-sign-in-reset = Wil je er toch in, stel dan het wachtwoord opnieuw in. Daarvoor heb je het e-mailadres of telefoonnummer van het account nodig.
trouble-cannot-sign-in-clear = Wis de cookies en cache van AliExpress in deze browser en probeer het opnieuw. Wat Last Orders heeft opgeslagen, blijft.
trouble-cannot-sign-in-support = Vraag het de klantenservice.
trouble-cannot-sign-in-identity = Willen ze een kopie van een identiteitsbewijs, vraag dan eerst waarom. De brief ligt klaar.

trouble-account-restricted = AliExpress heeft het account beperkt
trouble-account-restricted-what = AliExpress laat het je weten in het Message Center (berichtencentrum) van het account. In de EU, de EER en het VK kun je binnen 180 dagen bezwaar maken en daarna naar een gecertificeerd orgaan voor buitengerechtelijke geschillenbeslechting gaan.
trouble-account-restricted-read = Lees het bericht: wat is beperkt, waarom, en hoelang.
trouble-account-restricted-appeal = Maak bezwaar via AliExpress zelf, op www.aliexpress.com/p/transparencycenter/tools.html, en bewaar een kopie van wat je schrijft.
trouble-account-restricted-bodies = Wordt het bezwaar afgewezen, dan kan zo’n buitengerechtelijk orgaan ernaar kijken; de beslissing van AliExpress moet zeggen hoe je er een bereikt. Je kunt daarnaast nog naar de rechter.
trouble-account-restricted-mail = Wil je het alleen sluiten en kom je er niet in, vraag het dan per e-mail. De brief ligt klaar.

trouble-mail-after-closing = Er blijven e-mails komen
trouble-mail-after-closing-what = Handleidingen melden e-mails na het sluiten. Een e-mail op zich betekent niet dat het account nog bestaat.
trouble-mail-after-closing-unsubscribe = Gebruik de afmeldlink onder aan de e-mail. Kijk eerst of het adres van de afzender eindigt op aliexpress.com.
trouble-mail-after-closing-spam = Markeer wat blijft komen als spam.
trouble-mail-after-closing-try = Probeer in te loggen. Het moet mislukken.
trouble-mail-after-closing-erasure = Vraag om je gegevens te wissen, ook het e-mailadres. De brief ligt klaar.
