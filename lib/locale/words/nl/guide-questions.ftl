### Woorden van de vragen in de gids. Een antwoord heeft een alinea per regel; de bron zegt wiens woord het is, en van wanneer.

questions-lead = Wat mensen vragen voor en na het sluiten. Elk antwoord zegt wiens woord het is en van wanneer; waar niemand iets heeft gezegd, staat dat erbij.

question-reactivate = Kan een gesloten account weer open?
question-reactivate-answer =
    Ga ervan uit van niet. Je kunt een nieuw account openen, en dat begint leeg: geen bestellingen, geen reviews, geen munten.
    Kom je misschien terug, vraag de klantenservice dan om een pauze.
question-reactivate-source = Er is geen weg terug gevonden; handleidingen noemen sluiten definitief

question-order-history = Wat gebeurt er met mijn bestellingen en bonnen?
question-order-history-answer =
    Reken erop dat je ze verliest: de lijst, de tracking, de bonnen.
    Bewaar eerst wat je nodig hebt, voor garantie, retouren of de belasting.
question-order-history-source = Meerdere handleidingen zeggen het; een officiële lijst is niet gevonden

question-mail-afterwards = Blijven er e-mails komen?
question-mail-afterwards-answer =
    Dat kan, een tijdje. Kies voor minder e-mails zolang je nog kunt inloggen.
    Daarna heb je nog de link onder aan elke e-mail, en je spamknop.
question-mail-afterwards-source = Handleidingen melden het; er is niets officieels gevonden

question-pending-orders = En lopende bestellingen en terugbetalingen?
question-pending-orders-answer =
    Rond ze eerst af of annuleer ze, ook terugbetalingen en geschillen. Je kunt ze alleen volgen zolang je kunt inloggen.
    In de EU, de EER en het VK wordt een geldige bestelling die niet is afgerond als het account sluit “completed or reimbursed” (uitgevoerd of terugbetaald), afhankelijk van omstandigheden en oorzaak.
question-pending-orders-source = Voorwaarden van AliExpress voor de EU, EER en het VK, { $clause }, van { $dated }. In geen officiële tekst staat of open bestellingen het sluiten tegenhouden

question-contact-support = Hoe bereik ik de klantenservice?
question-contact-support-answer =
    In het helpcentrum: livechat, e-mail of een ticket. Vraag het zolang je nog kunt inloggen.
    Schrijf voor je rechten over je gegevens de functionaris voor gegevensbescherming, DataProtection.AE@aliexpress.com. Er liggen brieven klaar.
question-contact-support-source = Handleidingen noemen deze manieren; van het helpcentrum is het adres bekend. Het adres van de functionaris komt van AliExpress (privacybeleid van { $dated })

question-change-mind = En als ik me bedenk?
question-change-mind-answer =
    Vóór het verzoek is er niets gebeurd. Schrijf daarna meteen en vraag om het te stoppen: er ligt een brief klaar.
    Is het eenmaal gebeurd, dan is er geen weg terug bekend.
question-change-mind-source = Niemand heeft gezegd of een verzoek te stoppen is. Eén persoon meldt dat het binnen 24 uur gebeurd was

question-cannot-sign-in = Ik kan niet inloggen. Wat nu?
question-cannot-sign-in-answer =
    Je kunt per e-mail om sluiting van het account vragen, zonder in te loggen. De brief ligt klaar; stuur hem vanaf het e-mailadres van het account.
    Wil je er toch in, stel dan het wachtwoord opnieuw in met het e-mailadres of telefoonnummer van het account. Lukt dat niet, vraag het dan de klantenservice.
    Eenmaal ingelogd kun je nog zien wat open is, wat er in de wallet over is en wat je misschien wilt bewaren.
question-cannot-sign-in-source = Voorwaarden van AliExpress voor de EU, EER en het VK, { $clause }, van { $dated }; elders kun je hetzelfde adres proberen. Niemand hier heeft gezien wat de wachtwoordpagina vraagt

question-app-only = Ik heb alleen de app. Kan ik het daar sluiten?
question-app-only-answer =
    Ja: de voorwaarden van AliExpress noemen “Profile – Delete account” in de app.
    Last Orders ziet niets van de app. Log in deze browser met hetzelfde account in op www.aliexpress.com, en je bestellingen, terugbetalingen en wallet kunnen hier eerst worden nagekeken.
    Log uit in de app voordat je die verwijdert: één persoon kon de app na het sluiten nog langer dan een week gebruiken.
question-app-only-source = Voorwaarden van AliExpress voor de EU, EER en het VK, { $clause }, van { $dated }; voor de rest één handleiding en de melding van één persoon

question-social-sign-in = Ik log in met Google, Facebook of Apple. Wat is er dan anders?
question-social-sign-in-answer =
    Log in zoals je altijd doet. Zoek voordat je sluit in de accountinstellingen het e-mailadres van het account op: daar kan een code heen gaan, en een e-mail die om sluiting vraagt, moet daarvandaan komen.
    Gebruik je het verborgen adres van Apple, dan is dat het adres dat AliExpress kent; e-mails daarheen worden naar je doorgestuurd.
    Verwijder AliExpress na het sluiten uit de lijst met gekoppelde apps bij Google, Facebook of Apple.
question-social-sign-in-source = In geen tekst staat hoe het sluiten wordt bevestigd bij een account zonder wachtwoord; handleidingen melden dat er een code kan komen

question-how-long = Hoelang duurt het?
question-how-long-answer =
    AliExpress zegt niet hoelang het duurt. Eén persoon meldt dat het binnen 24 uur gebeurd was, en dat de app nog langer dan een week bleef werken.
    Een verzoek om wissen of om een kopie van je gegevens is iets anders: waar een wet een termijn stelt, staat die in de brief.
    Vanaf de dag waarop je aangeeft dat het verzoek is verstuurd, telt “Daarna” de dagen met je mee.
question-how-long-source = Er is geen officiële tekst gevonden; de rest is de melding van één persoon

question-what-is-seen = Wat ziet Last Orders van mij?
question-what-is-seen-answer =
    Het leest de accountpagina’s die je opent: aantallen en statussen, zoals hoeveel bestellingen onderweg zijn en of de wallet leeg is. Titels, winkels en totalen van bestellingen worden alleen bewaard als je de kopie aanzet.
    Het leest nooit je wachtwoord, je postadres of de cookies van de site. Wat het opslaat, blijft in deze browser en gaat naar niemand; alleen je vinkjes kunnen mee met de synchronisatie van de browser zelf, als je dat aanzet.
    “Laat geen sporen na” in de instellingen verwijdert het allemaal.
question-what-is-seen-source = Zo werkt Last Orders zelf

question-no-computer = Ik heb geen computer, alleen een telefoon. Kan het dan?
question-no-computer-answer =
    Ja: de app, een e-mail en het privacycentrum in de browser van de telefoon werken allemaal zonder computer.
    Kijk bestellingen, terugbetalingen, wallet en lidmaatschappen eerst na in de app, zoals bij “Voorbereiden”. Wat daar niet op te slaan is, bewaar je als schermafbeelding.
    Vraag de kopie van je gegevens aan voordat je sluit, en open het bestand zodra het er is.
question-no-computer-source = De voorwaarden van AliExpress voor de EU, EER en het VK, { $clause }, van { $dated }, noemen de drie manieren; niemand hier heeft het privacycentrum op een telefoon gezien

question-all-orders = Zijn dit echt al mijn bestellingen?
question-all-orders-answer =
    Voor zover AliExpress ze toont. Bij opnieuw laden kan de lijst een bestelling overslaan en een andere twee keer tonen; wat twee keer wordt getoond, telt één keer.
    Voor meer zekerheid laad je de lijst opnieuw en ga je nog één keer naar het einde: wat bewaard is, blijft. Voeg daarna de kopie van je gegevens van AliExpress zelf toe: wat maar in een van beide staat, wordt opgesomd.
question-all-orders-source = Gemeld door mensen van wie een programma de lijst leest (2023 tot oktober 2026); AliExpress zegt er niets over

question-several-accounts = Ik heb meer dan één account. Hoe worden ze uit elkaar gehouden?
question-several-accounts-answer =
    aliexpress.com en aliexpress.us worden uit elkaar gehouden, aan het adres van de pagina. Zodra beide iets hebben getoond, telt het slechtste van de twee, tot je zegt dat je het account op aliexpress.us niet gebruikt.
    Namen worden nooit gelezen. Na uitloggen, of als de lijst geen van de eerder geziene bestellingen bevat, krijg je de vraag “Is dit een ander account?”. Tot je antwoordt, of tot een bekende bestelling weer is gezien, telt niets van wat eerder is gezien als gedaan; wat open is, blijft open.
    Twee accounts op hetzelfde adres zijn alleen aan hun bestellingen uit elkaar te houden: bereid het ene voor en sluit het, dan het andere. “Ander account” wist wat is gezien en afgevinkt; de bestellingen die hier zijn bewaard, blijven.
question-several-accounts-source = Zo werkt Last Orders zelf. Niemand hier heeft gezien of één account beide adressen opent
