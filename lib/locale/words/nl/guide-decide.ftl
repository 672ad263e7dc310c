### Woorden van het eerste deel van de gids: is sluiten het juiste antwoord?

decide-lead = Sluiten is definitief. Kies wat je dwarszit, en de opties waarmee je het account houdt, komen vooraan. Je keuzes blijven op deze computer.
reasons = Waarom wil je weg?
reason-privacy = Hoe mijn persoonsgegevens worden bewaard en gebruikt
reason-unwanted-mail = Te veel e-mails en meldingen
reason-shopping-risk = Fraude, oplichting of namaak
reason-unused = Ik gebruik het niet meer, en iemand zou het ongemerkt kunnen misbruiken
reason-poor-support = Onopgeloste geschillen, of een klantenservice die niet helpt
reason-better-shop = Een andere winkel past beter bij me
reason-settle = Rond eerst het geschil af: je kunt alleen reageren zolang je kunt inloggen.
reason-settle-how = Hoe je het afrondt

ways = Minder ingrijpende opties
ways-found = { $count ->
 [0] Kies een reden, en de opties die erbij passen, komen vooraan.
 [one] Eén optie past bij wat je koos.
 *[other] { $count } opties passen bij wat je koos, de best passende eerst.
}
ways-all = Alle opties
ways-others = Andere opties
enough = Dit is genoeg voor mij
letter-ready = Er ligt een brief klaar
open-mail-settings = E-mailinstellingen openen
open-help-centre = Helpcentrum openen
open-privacy-centre = Privacycentrum openen
open-cookie-settings = Cookie-instellingen openen
open-account-settings = Accountinstellingen openen
open-account-home = Mijn account openen
open-addresses = Mijn adressen openen

way-mute-notifications = E-mails en meldingen dempen
way-mute-notifications-why = Je houdt het account en weert de reclame. E-mails over je bestellingen kunnen nog komen.
way-mute-notifications-walk =
    Vink in de e-mailinstellingen elke e-mail uit die je niet wilt.
    Open in de app de instellingen, dan de meldingen, en zet uit wat je niet wilt.
    De instellingen van je telefoon zelf kunnen de meldingen van de app ook beperken of stoppen.
way-pause-account = Het account pauzeren
way-pause-account-why = Een pauze zonder te sluiten. Op de site is er geen instelling voor gevonden, dus moet de klantenservice het doen.
way-pause-account-walk =
    Schrijf de klantenservice: vraag om een tijdelijke deactivering en zeg waarom.
    Vraag hoe je het account weer activeert, en bewaar het antwoord.
    Laat de oude “deactivate”-pagina met rust: het vakje “Release my account at the same time” beëindigde accounts definitief.
way-privacy-settings = Minder delen
way-privacy-settings-why = Er wordt minder van je doorgegeven en er is minder van je te zien. Wat AliExpress al heeft, houdt het.
way-privacy-settings-walk =
    Zoek in het privacycentrum naar het delen van gegevens en naar “Advertising Preferences” (advertentievoorkeuren), en weiger wat je niet nodig hebt.
    Open in de app “Settings”, dan “Privacy setting”, en zet persoonlijke aanbevelingen en advertenties uit.
    Weiger in de cookie-instellingen wat niet nodig is. Ze gelden alleen voor deze browser.
    Kijk in de accountinstellingen na wat anderen van je profiel kunnen zien.
way-close-features = Alleen één dienst opzeggen
way-close-features-why = Niets wat wordt afgeschreven, minder te verliezen: geen lidmaatschap, geen opgeslagen kaart, geen oud adres.
way-close-features-walk =
    Zeg lidmaatschappen en abonnementen op. Zoek in je account naar VIP.
    Verwijder opgeslagen kaarten en andere betaalmethoden.
    Verwijder de adressen die geen open bestelling nodig heeft.
    Heb je reserveaccounts, sluit die dan en houd het account dat je gebruikt.
way-other-shops = Ergens anders winkelen
way-other-shops-why = Je kunt ergens anders kopen en dit account laten zoals het is.
shop-amazon = Amazon: bijna alles
shop-ebay = eBay: nieuw en gebruikt
shop-walmart = Walmart: een grote winkelketen
shop-alibaba = Alibaba.com: het moederbedrijf van AliExpress, voor zakelijke klanten

truths = Wat sluiten betekent, voor zover bekend
truths-ends = Wat eindigt
truth-history = Reken erop dat je je bestelgeschiedenis verliest, met tracking en bonnen, en de reviews die je schreef.
truth-history-source = Meerdere handleidingen zeggen het; een officiële lijst is niet gevonden
truth-no-undo = Er is geen weg terug bekend. Een nieuw account zou leeg beginnen.
truth-no-undo-source = Er is er geen gevonden. Eén persoon meldt dat het binnen 24 uur gebeurd was
truth-eu = In de EU, de EER en het VK mag je de overeenkomst altijd beëindigen door het account te sluiten. Een geldige bestelling die dan nog niet is afgerond, wordt “completed or reimbursed” (uitgevoerd of terugbetaald), afhankelijk van omstandigheden en oorzaak.
truth-eu-source = Voorwaarden van AliExpress voor de EU, EER en het VK, { $clause }, van { $dated }
truth-vip = Een VIP-lidmaatschap wordt elke 365 dagen verlengd, en een proefperiode van 30 dagen gaat over in een betaald jaar. Zeg je op binnen de eerste periode, waarvan de lengte van je land afhangt, dan krijg je de hele prijs terug; later een deel. Eindigt het doordat het account eindigt, dan krijg je niets terug: zeg het dus eerst op.
truth-vip-source = VIP-overeenkomst van AliExpress, { $clause }, van { $dated }
truths-stays = Wat blijft
truth-data = AliExpress bewaart een deel van de gegevens vanwege wettelijke verplichtingen en geschillen. Er staat niet bij hoelang.
truth-data-source = Privacybeleid van AliExpress, onderdeel { $clause }, van { $dated }
truth-debts = Wat je nog moet betalen voor achteraf betalen of ander krediet, blijf je de kredietverstrekker schuldig, volgens diens eigen voorwaarden. Het account sluiten maakt geen eind aan de schuld.
truth-debts-source = Volgens de voorwaarden van AliExpress voor de EU, EER en het VK, { $clause }, van { $dated }, gelden de voorwaarden van de kredietverstrekker. Dat de schuld blijft, is hoe wij het lezen
truth-mailbox = Houd de mailbox van dit account nog een tijd aan. Juridische berichten worden erheen gestuurd en gelden na 24 uur als ontvangen.
truth-mailbox-source = Voorwaarden van AliExpress voor de EU, EER en het VK, { $clause }, van { $dated }
truth-app = De app kan nog dagen blijven werken. Log er zelf uit.
truth-app-source = Melding van één persoon: langer dan een week
truth-alibaba = Alibaba.com deelt de login en heeft een eigen sluitingspagina, op myprivacy.alibaba.com. Verwar ze niet: kijk het adres na voordat je ergens op drukt.
truth-alibaba-source = Van beide pagina’s is het adres bekend. Wat het sluiten van het ene account met het andere doet, heeft niemand gezegd
truth-russia = Accounts op aliexpress.ru en tmall.ru blijven. Ze zijn van een ander bedrijf en vallen hierbuiten.
truth-russia-source = Meerdere bronnen zijn het eens
truths-unsaid = Wat niemand heeft gezegd
truth-conditions = Wat eerst geregeld moet zijn. Wij tellen wat je kunt verliezen; AliExpress noemt geen voorwaarden.
truth-conditions-source = Een officiële lijst is niet gevonden. Volgens niet-officiële pagina’s blokkeren open bestellingen en onbetaald achteraf betalen het sluiten
truth-time = Hoelang het duurt.
truth-time-source = AliExpress zegt niet hoelang het duurt
truth-money = Wat er gebeurt met saldo, bonus, munten, coupons en cadeaukaarten. Gebruik ze eerst of boek ze over.
truth-money-source = Er is niets officieels gevonden, ook niet of het saldo geld is dat moet worden uitbetaald

want-close = Ik wil nog steeds sluiten
decided-close = Je wilt sluiten
decided-close-what = Er is niets naar iemand verstuurd. Hierna: regel wat open is, bewaar wat van jou is, zeg op wat zou verlengen.
