### Woorden van het deel van de gids over wat je met sluiten vandaag zou opgeven.

give-up-lead = Wat sluiten je vandaag zou kosten, volgens je kopie en de pagina’s die je hebt geopend. Er wordt niets geraden: wat ontbreekt, wordt ook geteld.

doubt-none-kept = Er zijn hier geen bestellingen bewaard, dus er was niets te tellen. Open je bestellingen en laat ze bewaren.
doubt-counting = { $count ->
 [one] Je bewaarde bestelling wordt geteld.
 *[other] Je { $count } bewaarde bestellingen worden geteld.
}
doubt-open = { $count ->
 [one] { $count } bestelling is niet afgerond. De termijnen beginnen misschien pas als die er is.
 *[other] { $count } bestellingen zijn niet afgerond. De termijnen beginnen misschien pas als die er zijn.
}
doubt-cases = { $count ->
 [one] { $count } terugbetaling of geschil loopt nog.
 *[other] { $count } terugbetalingen of geschillen lopen nog.
}
doubt-outdated = { $count ->
 [one] { $count } bestelling staat in je kopie als niet afgerond, hoewel die voorbij is. Open je bestellingen opnieuw, zodat je kopie weet hoe het afliep.
 *[other] { $count } bestellingen staan in je kopie als niet afgerond, hoewel ze voorbij zijn. Open je bestellingen opnieuw, zodat je kopie weet hoe het afliep.
}
doubt-cases-unseen = Terugbetalingen en geschillen zijn niet nagekeken, of te lang geleden.
doubt-unclear = { $count ->
 [one] { $count } bewaarde bestelling is niet te beoordelen: het is niet bekend of die is afgerond. De eigen pagina zegt het misschien.
 *[other] { $count } bewaarde bestellingen zijn niet te beoordelen: het is niet bekend of ze zijn afgerond. De eigen pagina’s zeggen het misschien.
}
doubt-not-kept = { $count ->
 [one] { $count } bestelling die een pagina toonde, zit niet in je kopie.
 *[other] { $count } bestellingen die een pagina toonde, zitten niet in je kopie.
}
doubt-not-whole = De lijst met je bestellingen is de laatste 7 dagen niet tot het einde gezien: in je kopie kunnen er ontbreken.
give-up-judged = { $count ->
 [one] Van de bestellingen die te beoordelen zijn, heeft er één een lopende termijn, tot { $day }.
 *[other] Van de bestellingen die te beoordelen zijn, hebben er { $count } een lopende termijn. De laatste eindigt op { $day }.
}
give-up-judged-free = Geen van de bestellingen die te beoordelen zijn, heeft een lopende termijn.
give-up-calendar = { $day } in mijn agenda zetten
calendar-free = AliExpress: de laatste ons bekende termijn is voorbij
calendar-free-what = Vanaf { $day } loopt er, voor zover wij wisten, geen termijn meer voor retour of geschil. Bestellingen van daarna hebben eigen termijnen: kijk je bestellingen opnieuw na voordat je sluit.
returns-longest = De gegevens zeggen niet waar de verkoper zit of wanneer een pakket aankwam. Daarom geldt voor elke bestelling de langste termijn: 90 dagen vanaf de besteldatum. Dat noemt één bestelpagina ook voor een geschil. Een bestelling die laat aankwam of laat werd betaald, kan langer hebben. Geannuleerde bestellingen tellen ook mee.
returns-windows = Bij artikelen met “free return” (gratis retour) geven de voorwaarden van AliExpress je 90 dagen vanaf de betaling als de verkoper op het vasteland van China zit, 15 dagen vanaf ontvangst als de verkoper in de EU zit, en 7 dagen vanaf ontvangst als de verkoper in Brazilië zit. In de EU, de EER en het VK heb je ook 14 dagen om de koop te herroepen en 2 jaar garantie. De eigen pagina van de bestelling is beslissend. Hier tellen de dagen vanaf de bestelling; betaalde je later, dan heb je langer.

timeline = Wanneer de termijnen van je bestellingen eindigen
timeline-what = Elk streepje is een bestelling, boven de laatste dag van de langste termijn. Druk op een kolom om te zien welke bestellingen het zijn.
timeline-reading = Je kopie wordt gelezen.
timeline-unread = Je kopie was niet te lezen, dus de bestellingen kunnen niet één voor één worden getoond.
timeline-column = { $count ->
 [0] { $days }: geen bestelling
 [one] { $days }: { $count } bestelling
 *[other] { $days }: { $count } bestellingen
}
timeline-table = { $count ->
 [one] De bestelling met een lopende termijn, als tabel
 *[other] Alle { $count } bestellingen met een lopende termijn, als tabel
}
timeline-more = { $count ->
 [one] Er zit er nog { $count } in je kopie.
 *[other] Er zitten er nog { $count } in je kopie.
}
timeline-all = Alles tonen
timeline-last = Laatste dag
timeline-order = Bestelling
timeline-placed = Besteld op
timeline-total = Totaal
timeline-today = Vandaag
timeline-by-year = { $count ->
 [one] Van één ervan is de datum onzeker: het einde van het jaar telt, of de dag waarop die is gezien.
 *[other] Van { $count } ervan is de datum onzeker: het einde van het jaar telt, of de dag waarop ze zijn gezien.
}

give-up-orders = Niet-afgeronde bestellingen
give-up-orders-what = De voorwaarden van AliExpress voor de EU, de EER en het VK zeggen dat zo’n bestelling “completed or reimbursed” (uitgevoerd of terugbetaald) wordt, maar niet hoe. Je kunt die niet meer volgen.
give-up-cases = Lopende terugbetalingen en geschillen
give-up-cases-what = Het bedrag is het totaal van de bestellingen; je kunt minder terugkrijgen. Je kunt alleen reageren zolang je kunt inloggen. In de EU, de EER en het VK wordt een beslissing definitief als er niet binnen 20 kalenderdagen tegenin wordt gegaan.
give-up-balance = Saldo
give-up-balance-what = In geen officiële tekst staat dat het wordt uitbetaald. Last Orders leest nooit hoeveel het is.
give-up-coins = Munten en coupons
give-up-coins-what = In geen officiële tekst staat dat je er iets voor krijgt.
give-up-windows = Retouren en geschillen die je nog kunt starten
give-up-windows-what = Je vraagt erom op de pagina van de bestelling, en die verdwijnt met het account.
give-up-open = { $count ->
 [0] Voor zover wij weten heeft geen afgeronde bestelling in je kopie een lopende termijn
 [one] { $count } afgeronde bestelling in je kopie heeft misschien een lopende termijn
 *[other] { $count } afgeronde bestellingen in je kopie hebben misschien een lopende termijn
}
give-up-guarantee = Garantie
give-up-guarantee-what = In de EU, de EER en het VK geeft de wet je 2 jaar vanaf ontvangst. Dat recht houd je; wat je verliest, is de weg naar de verkoper: bestelpagina, berichten, bon. Bewaar bonnen en de namen van de verkopers.
give-up-guaranteed = { $count ->
 [0] Geen bestelling in je kopie is jonger dan twee jaar
 [one] { $count } bestelling in je kopie is jonger dan twee jaar
 *[other] { $count } bestellingen in je kopie zijn jonger dan twee jaar
}
give-up-in-copy = { $count ->
 [one] { $count } ervan zit in je kopie
 *[other] { $count } ervan zitten in je kopie
}
give-up-not-added = { $count ->
 [one] { $count } die een pagina toonde, zit niet in je kopie en is dus niet meegeteld in het totaal.
 *[other] { $count } die pagina’s toonden, zitten niet in je kopie en zijn dus niet meegeteld in het totaal.
}
give-up-untotalled = { $count ->
 [one] { $count } heeft geen zeker totaal en is dus niet meegeteld.
 *[other] { $count } hebben geen zeker totaal en zijn dus niet meegeteld.
}
