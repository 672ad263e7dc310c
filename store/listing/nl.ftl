### De teksten van Last Orders in de extensiewinkels en in de extensielijst van de browser.

name = Last Orders
summary = Verlaat AliExpress zonder geld, bonnen of gegevens te verliezen. Toont wat nog open is en doet nooit iets in het account.
command = Last Orders openen op deze pagina

about = Een AliExpress-account sluiten is definitief. Bestellingen die onderweg zijn, open terugbetalingen, een saldo of de bon die je voor garantie nodig hebt, kunnen daarmee verloren gaan. Last Orders helpt je om dat eerst allemaal te regelen, je eigen kopie te bewaren, en te sluiten wanneer je er klaar voor bent.
about-law = Wat onbekend is, ziet er nooit uit als gedaan. Wat niet op een pagina is gezien, heet “Niet nagekeken” en telt nooit als geregeld.

does = Wat het doet
does-read = Leest de accountpagina’s die je zelf opent: hoeveel bestellingen nog open zijn, of over een terugbetaling nog niet is beslist, of het saldo nul is.
does-check = Houdt een lijst bij van wat je moet regelen voordat je sluit, en zegt waar die op berust: wat is gezien, op welke pagina en hoelang geleden.
does-lead = Brengt je naar de pagina waar je iets regelt, en laat je daar de plek zien.
does-copy = Bewaart je eigen kopie van je bestellingen en reviews, als je die wilt: om in te zoeken, om af te drukken, en om op te slaan als bestanden die in een spreadsheet of een browser te openen zijn.
does-give-up = Zet op een rij wat je zou opgeven door vandaag te sluiten: lopende bestellingen en terugbetalingen, retouren en geschillen die nog voor je openstaan, garanties.
does-close = Onderscheidt de weg om te sluiten van pagina’s die erop lijken, en zegt wat elke stap van je vraagt.
does-after = Blijft bij je in de weken daarna: waar je op moet letten en wanneer, met herinneringen als je die wilt, en brieven aan AliExpress die je zelf verstuurt.
does-languages = Spreekt 19 talen en is met alleen het toetsenbord te bedienen.

never = Wat het nooit doet
never-sends = Het stuurt niemand iets. Het doet aan geen enkele server een verzoek: geen account, geen statistieken, geen reclame.
never-acts = Het doet nooit iets in je account. De enige knop waar het op drukt, is “View orders” van de bestellijst zelf, om bij oudere bestellingen te komen, en pas als jij dat start. Al het andere doe je met eigen hand.
never-takes = Het bewaart van een pagina nooit een postadres, een telefoonnummer, een e-mailadres, een wachtwoord of een kaartnummer.
never-elsewhere = Het werkt op geen andere pagina’s dan de accountpagina’s van aliexpress.com en aliexpress.us die het noemt, en nooit in privévensters.

asks = Wat het vraagt, en waarom
permission-storage = Opslag: om je lijst, wat van pagina’s is gelezen, je kopie van je bestellingen en je instellingen in deze browser te bewaren.
permission-alarms = Alarmen: om binnen een uur te merken dat iets wat is gezien, te oud is geworden om te vertrouwen, en om je te herinneren op de dagen die je hebt gekozen.
permission-matches = De accountpagina’s van AliExpress: om daar te lezen wat nog open is, en om in de hoek ervan een klein paneel te tonen. Geen enkele andere pagina wordt gelezen.
permission-notifications = Meldingen (optioneel): om je te herinneren aan de dagen na het sluiten. Wordt alleen gevraagd als je herinneringen aanzet, en teruggegeven als je ze uitzet.
permission-browsing-data = Browsegegevens wissen (optioneel): om te wissen wat de sites van AliExpress in deze browser hebben opgeslagen, zodra het account gesloten is. Wordt alleen gevraagd als je op die knop drukt, en meteen daarna teruggegeven.

data = Alles blijft in deze browser. Alleen je vinkjes kunnen naar je andere computers, via de synchronisatie van de browser zelf en de maker ervan, als je dat aanzet. “Alles verwijderen” verwijdert het allemaal.

purpose = Het enige doel is je te helpen AliExpress te verlaten zonder geld, bonnen of gegevens te verliezen.

whose = De naam AliExpress wordt alleen gebruikt om te zeggen waarmee Last Orders werkt. Last Orders is niet gemaakt, gecontroleerd of goedgekeurd door AliExpress, en er niet aan verbonden. Het is vrije software onder de MIT-licentie.

picture-page = Zie wat nog open is, op de pagina zelf
picture-popup = Eén lijst van wat je eerst regelt
picture-gate = Een laatste blik voordat je sluit
picture-copy = Bewaar je eigen kopie van je bestellingen
picture-after = Bij je in de weken daarna
picture-tile = Eerst afronden, dan weg bij AliExpress

picture-shop = Een nagebootste winkel, verzonnen bestellingen
