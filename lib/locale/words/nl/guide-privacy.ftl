### Het privacybeleid, in de instellingen van de gids; dezelfde woorden gaan naar de extensiewinkels.

privacy-policy = Privacybeleid
privacy-as-of = Stand van { $day }, voor versie { $version }.

privacy-short = Last Orders werkt alleen in deze browser. Het heeft geen server, doet aan geen enkele host een verzoek, en heeft geen account, statistieken of reclame. De makers krijgen er niets van en kunnen niets van je zien.

privacy-read = Wat wordt gelezen
privacy-read-pages = Accountpagina’s van aliexpress.com en aliexpress.us die je zelf opent. Daar leest het aantallen en statussen: hoeveel bestellingen onderweg zijn, of het saldo nul is.
privacy-read-copy = Wat in je bestellingen en reviews staat, alleen als je je eigen kopie aanzet.
privacy-read-not = Je wachtwoord, je postadres, je naam, je kaartnummers en de cookies van de site worden niet gelezen. Geen enkele andere site wordt gelezen, en in privévensters wordt niets gelezen.

privacy-stored = Wat wordt opgeslagen
privacy-stored-where = Alles staat in de eigen opslag van deze browser, op dit apparaat. Het is niet verder versleuteld dan je browser en je apparaat doen.
privacy-stored-pages = Terwijl je accountpagina’s opent: aantallen, statussen en tijden, één vermelding per soort pagina; en nummers van bestellingen en zaken als hashes met salt, om bekende bestellingen van nieuwe te onderscheiden.
privacy-stored-yours = Terwijl je ze invoert: je vinkjes en wat je opzij hebt gezet, je besluit en de redenen daarvoor, het sluitingsverslag, welke brieven je hebt verstuurd, waar je woont voor zover je dat voor een brief hebt gezegd, woorden van de site die je hebt uitgelegd, je instellingen.
privacy-stored-copy = Alleen als je je kopie aanzet of een bestand laadt: nummers, datums, statussen, winkels, artikelen, prijzen en links van bestellingen, je reviews, en hoeveel retouren, geschillen en garanties daarin als open staan. Postadressen, telefoonnummers en e-mailadressen worden weggelaten.
privacy-stored-never = Alleen tot je de pagina sluit: wat je in een brief typt, zoals je naam, en het rapport over een pagina die niet kon worden gelezen, dat wordt gemaakt als je op de knop drukt en van de teksten van de pagina niets bevat dan de woorden die je aanvinkt.

privacy-long = Hoelang
privacy-long-what = Tot je het verwijdert. Wat is gelezen, wordt na 7 dagen niet meer vertrouwd, maar blijft opgeslagen tot die pagina opnieuw wordt gelezen.

privacy-leaves = Wat deze browser kan verlaten
privacy-leaves-how = Naar ons wordt niets gestuurd. Er blijven drie manieren over, elk alleen door wat jij zelf doet.
privacy-leaves-sync = De synchronisatie van de browser, die uitstaat tot je die aanzet. Ze geeft je vinkjes aan de maker van je browser: welke taken je hebt afgevinkt of opzijgezet, en wanneer. De maker slaat ze op volgens zijn eigen privacybeleid en brengt ze naar je andere computers. Niets wat van pagina’s is gelezen, geen bestelling en geen nummer zit daarbij. Ze blijven daar als je de synchronisatie uitzet, tot je ze verwijdert of alles verwijdert.
privacy-leaves-files = Bestanden die je opslaat, brieven die je verstuurt, rapporten die je doorgeeft. Ze zijn van jou, en wij weten er niets van.
privacy-leaves-links = Links waar je op drukt. Ze openen zoals elke link, en de site waar je heen gaat, komt te weten wat elke site te weten komt.

privacy-asks = Toestemmingen
privacy-asks-always = Altijd: opslag, voor wat hierboven staat; alarmen, om te merken dat iets wat is gezien, te oud is geworden om te vertrouwen, en voor herinneringen; de genoemde accountpagina’s, om ze te lezen en in de hoek ervan een paneel te tonen.
privacy-asks-optional = Alleen als jij op de knop drukt: meldingen, om je te herinneren, teruggegeven als je herinneringen uitzet; gegevens wissen, om te wissen wat de sites van AliExpress in deze browser hebben opgeslagen, meteen daarna teruggegeven.

privacy-delete = Hoe je het verwijdert
privacy-delete-how = “Laat geen sporen na” in de instellingen verwijdert alles wat in deze browser is opgeslagen, en de vinkjes in de synchronisatie ervan. Verwijder je de extensie, dan verwijdert de browser wat op dit apparaat is opgeslagen. Bestanden die je hebt opgeslagen, blijven van jou. Je AliExpress-account blijft ongemoeid.

privacy-rights = Je rechten
privacy-rights-what = Al deze gegevens heb je zelf in handen: bekijk ze in deze gids, sla ze op als bestanden, verwijder ze wanneer je wilt. Omdat niets ons bereikt, is er niets wat wij voor je zouden kunnen afgeven, corrigeren of verwijderen. Wat AliExpress of de maker van je browser heeft opgeslagen, vraag je bij hen na.
privacy-rights-use = Niets wordt verkocht of gedeeld, niets wordt van kinderen verzameld, en niets wordt gebruikt voor iets anders dan wat hier staat. Het gebruik van wat is gelezen, voldoet aan het beleid voor gebruikersgegevens van de Chrome Web Store, inclusief de vereisten voor “Limited Use”.
privacy-rights-changes = Als dit beleid verandert, komt de nieuwe tekst met de versie die hem nodig heeft, onder een nieuwe datum.

privacy-whose = Last Orders is vrije software onder de MIT-licentie. Het is niet gemaakt, gecontroleerd of goedgekeurd door AliExpress, en er niet aan verbonden; de naam AliExpress wordt alleen gebruikt om te zeggen waarmee het werkt.
