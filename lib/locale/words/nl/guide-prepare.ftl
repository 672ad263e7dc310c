### Woorden van het tweede deel van de gids: voorbereiden.

prepare-lead = { $total } punten om te regelen, te bewaren of op te zeggen zolang je kunt inloggen. Bij elk staat wat er is gezien, en wanneer.
print-list = Mijn lijst afdrukken
how = Hoe
how-receive-orders = Annuleer wat je niet meer wilt zolang het niet betaald of niet verzonden is. Wacht op bestellingen die onderweg zijn, of schrijf de verkoper of de klantenservice. Druk alleen op “Confirm received” (ontvangst bevestigen) voor wat is aangekomen. Druk op de knop onder de lijst tot er geen bestellingen meer bij komen: pas dan is alles gezien, voor zover AliExpress het toont.
how-settle-refunds = Open de lijst met terugbetalingen en bekijk elke zaak. Wacht tot het geld er is. Zit een zaak vast, schrijf dan de verkoper, daarna de klantenservice.
how-close-disputes = Bekijk elke zaak, en ook bestellingen die betwist of bevroren zijn. Reageer op alles wat op jou wacht. In de EU, de EER en het VK wordt een beslissing definitief als je er niet binnen 20 kalenderdagen tegenin gaat.
how-save-receipts = Laat Last Orders een kopie van je bestellingen bewaren terwijl je ze opent, en open de eigen pagina van een bestelling als er iets ontbreekt. Waar AliExpress een eigen bon heeft, leidt een knop bij de bestelling ernaartoe.
how-save-reviews = Open de pagina met je reviews: wat die toont, kan hier worden bewaard. Niets erop bewijst dat dit alles is; geef dat dus zelf aan als je het einde hebt gezien.
how-save-personal-data = Vraag in het privacycentrum om een kopie. Die komt als .xlsx-bestand; je bestellingen staan op het blad “Order Information”. Sla het op en open het meteen: een klacht uit juli 2025 beschrijft een gebrekkig bestand dat maar één keer openging. Voeg het daarna toe bij “Je kopie”, waar het wordt nagekeken.
how-check-wallet = Open de wallet en bekijk saldo, bonus en cadeaukaarten. Last Orders leest alleen óf er iets over is, nooit hoeveel.
how-empty-wallet = Geef uit wat er over is, of boek het over als de wallet dat toelaat. Nergens staat officieel wat ermee gebeurt als het account sluit.
how-use-coupons-and-coins = Gebruik ze voor een laatste bestelling, die er moet zijn voordat je sluit. Of geef ze bewust op: zet dit dan opzij.
how-find-subscriptions = Het adres van de lidmaatschapspagina is niet bekend. Zoek in je account naar VIP, andere lidmaatschappen en achteraf betalen. Het kan anders heten: de naam op de abonnementspagina telt. Zoek daarna op de afschriften van je kaart, PayPal of Klarna naar vaste afschrijvingen.
how-cancel-subscriptions = Volgens de regels van AliExpress staat “cancel auto-renewal” (automatische verlenging opzeggen) onder aan de pagina “VIP Membership Rules”. Zeg elk abonnement op voordat je sluit, ook gratis proefperiodes, en zorg dat er geen rekening openstaat. Wat je bij achteraf betalen nog moet betalen, ben je de kredietverstrekker schuldig: betaal het of maak een afspraak; sluiten maakt er geen eind aan.
how-reach-mailbox = Zoek in de accountinstellingen het e-mailadres en telefoonnummer die er staan. Stuur dat adres een e-mail en kijk of die aankomt. Is het niet meer van jou, wijzig het dan eerst. Houd deze mailbox ook na het sluiten aan: berichten en antwoorden komen daar binnen.
how-remove-payment-methods = Zoek opgeslagen kaarten en gekoppelde betaalmethoden in je account en de wallet. Stop automatische betalingen ook aan de andere kant: bij PayPal, Klarna of je bank.
how-remove-addresses = Verwijder elk adres zodra geen open bestelling het nog nodig heeft. Wat AliExpress om wettelijke redenen bewaart, staat niet op die pagina.
more-orders = Naar je kopie
more-letter-access = Een brief die erom vraagt
more-trouble-open-orders = Als er een in de weg staat
more-trouble-open-subscriptions = Als er een in de weg staat
