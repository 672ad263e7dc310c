### Woorden van de brieven, en van het deel dat ze schrijft. $act is `uk` waar de UK GDPR is bedoeld. Recht per november 2026.

letter-language = Nederlands

letter-to-officer = Aan de functionaris voor gegevensbescherming van AliExpress
letter-to-support = Aan de klantenservice van AliExpress
letter-to-authority = Aan de gegevensbeschermingsautoriteit van mijn land
letter-to-ico = Aan de Information Commissioner (ICO)
letter-to-attorney-general = Aan de attorney general van mijn staat
letter-to-secretaria = Aan de Secretaría Anticorrupción y Buen Gobierno
letter-to-anpd = Aan de Agência Nacional de Proteção de Dados (ANPD), Brazilië
letter-to-pipc = Aan de Personal Information Protection Commission (PIPC), Zuid-Korea
letter-to-fdpic = Aan de Federal Data Protection and Information Commissioner (FDPIC), Zwitserland
letter-to-kvkk = Aan de Raad voor de bescherming van persoonsgegevens (KVKK), Turkije
letter-to-opc = Aan het Office of the Privacy Commissioner of Canada
letter-to-cai = Aan de Commission d’accès à l’information, Quebec
letter-to-ppc = Aan de Personal Information Protection Commission (PPC), Japan
letter-to-oaic = Aan het Office of the Australian Information Commissioner (OAIC)
letter-to-ppa = Aan de Privacy Protection Authority, Israël
letter-to-sdaia = Aan de Saudi Data and AI Authority (SDAIA)
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] UK GDPR
 *[other] AVG
}
letter-month-article = { $act ->
 [uk] 12A
 *[other] 12, lid 3,
}
letter-act-ch = artikel 25 van de Zwitserse federale wet op de gegevensbescherming (FADP)
letter-act-ch-erasure = artikel 32 van de Zwitserse federale wet op de gegevensbescherming (FADP)
letter-act-tr = artikel 11 van de Turkse wet bescherming persoonsgegevens (nr. 6698)
letter-act-tr-erasure = de artikelen 7 en 11 van de Turkse wet bescherming persoonsgegevens (nr. 6698)
letter-act-ca = clause 4.9 van Schedule 1 bij de Personal Information Protection and Electronic Documents Act (PIPEDA)
letter-act-qc = de Act respecting the protection of personal information in the private sector van Quebec
letter-act-jp = de Japanse wet bescherming persoonlijke informatie (APPI)
letter-act-au = beginsel 12 van de Australian Privacy Principles (Privacy Act 1988)
letter-act-il = artikel 13 van de Israëlische Protection of Privacy Law
letter-act-sa = artikel 4 van de Saudische wet bescherming persoonsgegevens (PDPL)
letter-rule-ch = De hoofdregel van artikel 25, lid 7, van die wet
letter-rule-tr = Artikel 13 van die wet
letter-rule-ca = Section 8 van die wet
letter-rule-qc = Die wet
letter-rule-br = Artikel 19 (II)
letter-rule-kr = Artikel 35, lid 3, in samenhang met artikel 41 van het uitvoeringsbesluit,
letter-rule-kr-erasure = Het uitvoeringsbesluit (artikelen 41 en 43)
letter-rule-sa = De uitvoeringsregeling van die wet
letter-account = Mijn account is geregistreerd onder { $account }.
letter-member-id = Mijn account-ID is { $memberId }.
letter-id-number = Mijn identiteitsbewijs: { $idNumber }.
letter-postal = Mijn postadres: { $postal }.
letter-name = Mijn naam is { $name }.
letter-country = Ik woon in { $country }.
letter-orders = Enkele van mijn bestelnummers: { $orders }.
letter-to-be-sure = Antwoord op dit bericht. Stuur, om er zeker van te zijn dat het account van mij is, een code naar het e-mailadres of telefoonnummer van het account.
letter-proof-mx = Artikel 28 verlangt een bewijs van mijn identiteit. Is dat niet met dit bericht meegekomen, laat mij dan weten hoe ik het zo kan sturen dat alleen wie het nodig heeft, het ziet.
letter-time-gdpr = Artikel { letter-month-article } van de { letter-act } geeft u een maand om te antwoorden.
letter-time-us = Hetzelfde onderdeel geeft u { $days } dagen om te antwoorden.
letter-time-days = { $rule } geeft u { $days } dagen om te antwoorden.
letter-time-mx = Artikel 31 geeft u twintig werkdagen om te antwoorden, en nog vijftien om het uit te voeren.
letter-asked-access = Op { $requested } heb ik u om een kopie van mijn persoonsgegevens verzocht.
letter-asked-access-once = Ik heb u om een kopie van mijn persoonsgegevens verzocht.
letter-asked-erasure = Op { $requested } heb ik u verzocht mijn persoonsgegevens te wissen.
letter-asked-erasure-once = Ik heb u verzocht mijn persoonsgegevens te wissen.
letter-asked-close = Op { $requested } heb ik u een verzoek gestuurd om mijn account te sluiten.
letter-asked-close-once = Ik heb u een verzoek gestuurd om mijn account te sluiten.
letter-regards = Met vriendelijke groet,
letter-signed = { $name }
letter-signed-holder = De accounthouder

letter-close-subject = Verzoek om mijn account te sluiten
letter-close-ask-terms = Ik verzoek u mijn account definitief te sluiten. Clausule 1.6 van uw voorwaarden voor platformtransacties door consumenten in de EU, de EER en het VK (van 30 juni 2026) noemt een e-mail naar dit adres als een van de manieren om dat te doen.
letter-close-ask = Ik verzoek u mijn account definitief te sluiten.
letter-close-tell = Deel mij ook mee:
letter-close-missing = wat eventueel in de weg staat: welke bestelling of terugbetaling, welk geschil, welke betaling of welk lidmaatschap
letter-close-date = op welke datum het account wordt gesloten en mijn gegevens worden verwijderd
letter-close-stop = hoe ik het kan stoppen, en tot wanneer
letter-close-confirm = Bevestig per e-mail zodra het account is gesloten.

letter-stop-subject = Sluit mijn account niet
letter-stop-ask = Ik trek dat verzoek in: sluit het account niet en verwijder niets.
letter-stop-tell = Deel mij mee:
letter-stop-in-time = of het is gestopt
letter-stop-left = of ik verder nog iets moet doen om het te stoppen
letter-stop-closed = als het account al is gesloten: sinds wanneer, en wat kan worden hersteld

letter-deactivation-subject = Verzoek om mijn account tijdelijk te deactiveren
letter-deactivation-ask = Ik verzoek u mijn account tijdelijk te deactiveren.
letter-deactivation-only = Sluit het niet, geef het niet vrij en verwijder het niet: kan het niet zonder dat worden gepauzeerd, wijzig dan niets en laat het mij weten.
letter-deactivation-reason = Mijn reden: { $reason }
letter-deactivation-tell = Deel mij vooraf mee:
letter-deactivation-how-long = hoelang het account gedeactiveerd kan blijven, en of het na enige tijd automatisch wordt gesloten
letter-deactivation-meanwhile = wat er intussen gebeurt met bestellingen, terugbetalingen, saldo, munten, coupons en lidmaatschappen
letter-deactivation-back = hoe ik het weer activeer

letter-follow-up-subject = Geen antwoord op mijn verzoek om mijn account te sluiten
letter-follow-up-silence = Sindsdien heb ik geen bericht ontvangen dat het is gesloten.
letter-follow-up-tell = Deel mij mee:
letter-follow-up-arrived = of het verzoek u heeft bereikt
letter-follow-up-missing = wat eventueel in de weg staat: welke bestelling of terugbetaling, welk geschil, welke betaling of welk lidmaatschap
letter-follow-up-when = op welke datum het account wordt gesloten en mijn gegevens worden verwijderd
letter-follow-up-stop = hoe ik het kan stoppen, en tot wanneer
letter-follow-up-confirm = Bevestig per e-mail zodra het account is gesloten.

letter-access-subject = Verzoek om een kopie van mijn persoonsgegevens
letter-access-subject-gdpr = Verzoek om mijn persoonsgegevens, art. 15 en 20 { letter-act }
letter-access-ask-gdpr = Op grond van de artikelen 15 en 20 van de { letter-act } verzoek ik u om een kopie van alle persoonsgegevens over mij waarover u beschikt.
letter-access-ask-us = Op grond van onderdeel K van uw privacybeleid, dat dit belooft aan iedereen die in de Verenigde Staten woont, vraag ik u mij mee te delen welke persoonlijke informatie u over mij hebt, en verzoek ik om een kopie daarvan.
letter-access-ask-mx = Op grond van mijn recht van inzage (ARCO), Ley Federal de Protección de Datos Personales en Posesión de los Particulares van 20 maart 2025, verzoek ik u om een kopie van alle persoonsgegevens over mij waarover u beschikt.
letter-access-ask-br = Op grond van de artikelen 18 en 19 van de LGPD (Lei 13.709/2018) verzoek ik u om een kopie van alle persoonsgegevens over mij waarover u beschikt, met de volledige verklaring.
letter-access-ask-kr = Op grond van artikel 35 van de Koreaanse wet bescherming persoonlijke informatie (PIPA) verzoek ik u om inzage in alle persoonlijke informatie over mij waarover u beschikt, en om een kopie daarvan.
letter-access-ask-named = Op grond van { $named } verzoek ik u om een kopie van alle persoonsgegevens over mij waarover u beschikt.
letter-access-ask-plain = Ik verzoek u om een kopie van alle persoonsgegevens over mij waarover u beschikt, voor zover uw privacybeleid of het recht van mijn woonplaats mij dat recht geeft.
letter-access-include = De kopie moet het volgende bevatten:
letter-access-orders = bestellingen, betalingen, terugbetalingen en geschillen
letter-access-messages = berichten aan verkopers en klantenservice, en reviews
letter-access-devices = adressen, apparaten, inlogsessies, zoekopdrachten en bekeken pagina’s
letter-access-profile = wat u over mij hebt afgeleid, en voor wie
letter-access-tell = Deel mij ook mee:
letter-access-purposes = waarvoor elk soort gegevens wordt gebruikt
letter-access-recipients = wie ze heeft ontvangen, met naam
letter-access-how-long = hoelang ze worden bewaard
letter-access-sources = waar ze vandaan komen, als dat niet van mij is
letter-access-transfers = naar welke landen ze gaan, en wat ze daar beschermt
letter-access-consent = waarvoor ik toestemming heb gegeven
letter-access-form = Stuur de kopie in een gangbaar, machineleesbaar formaat, en ga eerst na of het bestand opengaat.

letter-erasure-subject = Verzoek om mijn persoonsgegevens te wissen
letter-erasure-subject-gdpr = Verzoek om mijn persoonsgegevens te wissen, art. 17 { letter-act }
letter-erasure-ask-gdpr = Op grond van artikel 17 van de { letter-act } verzoek ik u alle persoonsgegevens over mij waarover u beschikt, te wissen.
letter-erasure-ask-us = Op grond van onderdeel K van uw privacybeleid, dat dit belooft aan iedereen die in de Verenigde Staten woont, verzoek ik u alle persoonlijke informatie over mij waarover u beschikt, te verwijderen.
letter-erasure-ask-mx = Op grond van mijn recht op cancelación (ARCO), Ley Federal de Protección de Datos Personales en Posesión de los Particulares van 20 maart 2025, verzoek ik u alle persoonsgegevens over mij waarover u beschikt, te verwijderen (cancelar).
letter-erasure-ask-br = Op grond van artikel 18 van de LGPD (Lei 13.709/2018) verzoek ik u alle persoonsgegevens over mij waarover u beschikt, te wissen.
letter-erasure-ask-kr = Op grond van artikel 35 van de Koreaanse wet bescherming persoonlijke informatie (PIPA) verzoek ik u om inzage in alle persoonlijke informatie over mij waarover u beschikt, en om een kopie daarvan. Zodra ik die heb, verzoek ik u op grond van artikel 36 alles te wissen.
letter-erasure-ask-named = Op grond van { $named } verzoek ik u alle persoonsgegevens over mij waarover u beschikt, te wissen.
letter-erasure-ask-plain = Ik verzoek u alle persoonsgegevens over mij waarover u beschikt, te wissen, voor zover uw privacybeleid of het recht van mijn woonplaats mij dat recht geeft.
letter-erasure-account = Ook mijn account moet worden gesloten.
letter-erasure-grounds = Ik trek elke toestemming in die ik heb gegeven (artikel 7, lid 3), en ik maak bezwaar tegen direct marketing en tegen elke profilering daarvoor (artikel 21, lid 2). Met het sluiten van het account zijn de gegevens niet langer nodig voor de doeleinden waarvoor ze zijn verzameld.
letter-erasure-others-gdpr = Stel iedereen aan wie u de gegevens hebt verstrekt hiervan in kennis, zoals artikel 19 voorschrijft.
letter-erasure-others = Stel iedereen aan wie u de gegevens hebt verstrekt hiervan in kennis.
letter-erasure-confirm = Bevestig per e-mail zodra het is gebeurd.
letter-erasure-rest = Bewaart u toch iets, deel mij dan mee:
letter-erasure-what = wat het is
letter-erasure-why = welke wet u verplicht het te bewaren
letter-erasure-until = tot wanneer

letter-identity-subject = Bewijs van identiteit bij mijn verzoek
letter-identity-demanded = Als bewijs van mijn identiteit vraagt u mij om het volgende: { $demanded }
letter-identity-demanded-more = Als bewijs van mijn identiteit vraagt u mij om meer gegevens dan u hebt.
letter-identity-limit-gdpr = Artikel 12, lid 6, van de { letter-act } staat u alleen toe meer te vragen als u gegronde redenen hebt om te twijfelen aan mijn identiteit, en artikel 5, lid 1, onder c), alleen wat noodzakelijk is. Hebt u zulke redenen, noem ze dan.
letter-identity-limit-br = Artikel 6 van de LGPD beperkt wat u verzamelt tot wat noodzakelijk is. Twijfelt u aan mijn identiteit, geef dan aan waarom.
letter-identity-limit-plain = Vraag niet meer dan nodig is om mij te identificeren. Twijfelt u aan mijn identiteit, geef dan aan waarom.
letter-identity-enough = Een code naar het e-mailadres of telefoonnummer van het account toont aan dat het account van mij is.
letter-identity-no-copy = Een kopie van een identiteitsbewijs zou u gegevens geven die u niet hebt, en zou daar niets aan toevoegen.
letter-identity-go-on-gdpr = Tenzij u gegronde redenen voor twijfel noemt, reken ik de maand van artikel { letter-month-article } vanaf de dag van mijn verzoek.
letter-identity-go-on = Behandel mijn verzoek op deze basis verder.

letter-appeal-subject = Bezwaar tegen de afwijzing van mijn verzoek
letter-appeal-refused = U hebt het geheel of gedeeltelijk afgewezen.
letter-appeal-ask = Ik maak bezwaar tegen die beslissing, zoals onderdeel K van uw privacybeleid toestaat.
letter-appeal-tell = Deel mij schriftelijk mee:
letter-appeal-outcome = wat u op dit bezwaar beslist
letter-appeal-why = voor alles wat u blijft afwijzen: de reden en de regel waarop die berust
letter-appeal-attorney = hoe ik een klacht kan indienen bij de attorney general van mijn staat

letter-company-complaint-subject = Klacht op grond van section 164A van de Data Protection Act 2018
letter-company-complaint-ask = Dit is een klacht op grond van section 164A van de Data Protection Act 2018 over de manier waarop u een verzoek over mijn persoonsgegevens hebt behandeld.
letter-company-complaint-duty = Bevestig de ontvangst ervan binnen 30 dagen, onderzoek de klacht en deel mij de uitkomst zonder onnodige vertraging mee.
letter-company-complaint-next = Is daarna nog steeds niet aan mijn verzoek voldaan, dan kan ik de zaak aan de ICO voorleggen.

letter-complaint-subject-access = Klacht over AliExpress: verzoek om mijn persoonsgegevens
letter-complaint-subject-erasure = Klacht over AliExpress: verzoek om mijn persoonsgegevens te wissen
letter-complaint-about = Ik dien een klacht in over { $company }, dat bij AliExpress verantwoordelijk is voor mijn gegevens.
letter-complaint-about-aliexpress = Ik dien een klacht in over het bedrijf dat bij AliExpress verantwoordelijk is voor mijn gegevens.
letter-complaint-account = Mijn account daar is geregistreerd onder { $account }.
letter-complaint-asked-access = Op { $requested } heb ik { $officer } aangeschreven en om een kopie van mijn persoonsgegevens verzocht.
letter-complaint-asked-access-gdpr = Op { $requested } heb ik { $officer } aangeschreven en om een kopie van mijn persoonsgegevens verzocht (artikelen 15 en 20 { letter-act }).
letter-complaint-asked-access-us = Op { $requested } heb ik { $officer } aangeschreven en om een kopie van mijn persoonlijke informatie verzocht, zoals onderdeel K van het privacybeleid van het bedrijf belooft aan iedereen die in de Verenigde Staten woont.
letter-complaint-asked-erasure = Op { $requested } heb ik { $officer } aangeschreven en verzocht mijn persoonsgegevens te wissen.
letter-complaint-asked-erasure-gdpr = Op { $requested } heb ik { $officer } aangeschreven en verzocht mijn persoonsgegevens te wissen (artikel 17 { letter-act }).
letter-complaint-asked-erasure-us = Op { $requested } heb ik { $officer } aangeschreven en verzocht mijn persoonlijke informatie te verwijderen, zoals onderdeel K van het privacybeleid van het bedrijf belooft aan iedereen die in de Verenigde Staten woont.
letter-complaint-due = De termijn voor een antwoord liep tot en met { $due }.
letter-complaint-none = Ik heb geen antwoord ontvangen.
letter-complaint-refused = Het verzoek is afgewezen.
letter-complaint-incomplete = Het antwoord is onvolledig.
letter-complaint-complained = Op { $complained } heb ik hierover een klacht ingediend bij het bedrijf zelf.
letter-complaint-appealed = Op { $complained } heb ik bezwaar gemaakt bij het bedrijf zelf.
letter-complaint-ask-gdpr = Op grond van artikel 77 van de AVG verzoek ik u dit te onderzoeken en ervoor te zorgen dat aan mijn verzoek wordt voldaan.
letter-complaint-ask = Ik verzoek u dit te onderzoeken en ervoor te zorgen dat aan mijn verzoek wordt voldaan.
letter-complaint-copies = Ik kan kopieën sturen van wat ik heb geschreven en van wat ik heb ontvangen.

letters-lead = Korte brieven voor wat alleen schriftelijk te regelen is. Typ wat je weet; de brief wordt ingevuld terwijl je typt. Hier wordt niets verstuurd: je kopieert de brief, of opent hem in je e-mailprogramma.
letters-close = Mijn account sluiten
letters-close-what = Per e-mail, zonder in te loggen
letters-close-note = In de EU, de EER en het VK noemen AliExpress’ eigen voorwaarden van 30 juni 2026 (clausule 1.6) deze e-mail als een van de drie manieren om te sluiten. Voor andere landen is geen tekst van AliExpress gevonden die hem noemt, maar je kunt het proberen. Hij maakt definitief een eind aan het account: verstuur hem pas als alles bij “Voorbereiden” is geregeld.
letters-stop = Mijn sluitingsverzoek stoppen
letters-stop-what = Als je je hebt bedacht
letters-stop-note = Wees er snel bij: er is geen manier gevonden om sluiten terug te draaien, en het account van één persoon was binnen 24 uur gesloten. Schrijf het ook in de livechat van het helpcentrum.
letters-deactivation = Het account pauzeren
letters-deactivation-what = Vraagt de klantenservice het tijdelijk te deactiveren
letters-deactivation-note = De brief gaat in de livechat van het helpcentrum of in een ticket. Een oude pagina van AliExpress deactiveert ook, maar kan het account ook vrijgeven, en dan eindigt het definitief.
letters-follow-up = Naar de sluiting vragen
letters-follow-up-what = Voor een sluitingsverzoek waar niemand op antwoordde
letters-follow-up-note = AliExpress zegt niet hoelang het duurt, dus de brief stelt geen termijn. Via het helpcentrum bereik je de klantenservice, met de e-mail de functionaris voor gegevensbescherming.
letters-access = Mijn gegevens opvragen
letters-access-what = Een kopie van alles wat over je wordt bewaard
letters-access-note = Het privacycentrum biedt ook een kopie, zolang het account bestaat. Sla op wat er komt en open het meteen: in juli 2025 meldde een organisatie een bestand dat maar één keer openging.
letters-erasure = Mijn gegevens laten wissen
letters-erasure-what = Alles wat over je wordt bewaard, en het account
letters-erasure-note = Dit kan het account definitief beëindigen. Verstuur de brief pas als alles bij “Voorbereiden” is geregeld. Een deel van de gegevens kan blijven: het privacybeleid van AliExpress van juli 2026 noemt wettelijke verplichtingen en geschillen, en geen einddatum.
letters-identity = Reageren op een vraag om identificatie
letters-identity-what = Als meer bewijs wordt gevraagd dan nodig lijkt
letters-identity-note = Bij gegronde twijfel staat de wet AliExpress misschien toe erom te vragen. Stuur je toch een kopie van een document, dek dan af wat niet zichtbaar hoeft te zijn.
letters-appeal = Bezwaar maken (Verenigde Staten)
letters-appeal-what = Als AliExpress een verzoek over je gegevens afwees
letters-appeal-note = Volgens onderdeel K van het privacybeleid van AliExpress kan iedereen die in de Verenigde Staten woont bezwaar maken: met deze e-mail, of in het Privacy Center onder “Other questions”.
letters-company-complaint = Klagen bij AliExpress (Verenigd Koninkrijk)
letters-company-complaint-what = De stap vóór de ICO
letters-company-complaint-note = Sinds 19 juni 2026 moet een bedrijf de ontvangst van een klacht over persoonsgegevens binnen 30 dagen bevestigen en de klacht zonder onnodige vertraging beantwoorden (Data Protection Act 2018, section 164A). De ICO verwacht van de meeste mensen dat ze eerst daar hebben geklaagd.
letters-complaint = Klagen bij een toezichthouder
letters-complaint-what = Als de termijn voorbij is, of het antwoord nee was
letters-complaint-note = De meeste toezichthouders hebben een eigen formulier; plak deze tekst daarin.

letters-form = Wat je weet
letters-letter = De brief
letters-language = Taal van de brief
letters-language-why = Schrijf AliExpress in het Engels als je kunt, en een toezichthouder in de eigen taal.
letters-language-law = De wet waar je woont, eist dat dit verzoek in het Turks is. De andere talen zijn er alleen om te lezen wat erin staat.
letters-own = Wat erin staat, in je eigen taal
letters-optional = niet verplicht
letters-choose = Kiezen
letters-field-account = E-mailadres of telefoonnummer van het account
letters-field-account-why = Daarmee vinden ze je account.
letters-field-name = Je naam
letters-field-name-why = Zoals in het account.
letters-field-region = Waar je woont
letters-field-region-why = Dit bepaalt welke wet de brief noemt en aan wie hij is gericht. “GOS” staat voor Rusland, Azerbeidzjan, Armenië, Belarus, Georgië, Kazachstan, Kirgizië, Moldavië, Tadzjikistan, Turkmenistan en Oezbekistan.
letters-field-country = Land, of staat van de VS
letters-field-country-why = De brief noemt het.
letters-field-orders = Enkele bestelnummers
letters-field-orders-why = Ze helpen vinden wat van jou is. Een paar is genoeg.
letters-field-memberId = Account-ID
letters-field-memberId-why = Het beleid van AliExpress vraagt mensen in Mexico erom, of om het geregistreerde e-mailadres of telefoonnummer.
letters-field-idNumber = Nummer van een identiteitsbewijs
letters-field-idNumber-why = In Turkije moet een verzoek dit bevatten: je T.C.-identiteitsnummer, of je nationaliteit en paspoortnummer. Zonder kan het verzoek worden afgewezen. Het wordt hier nooit opgeslagen.
letters-field-postal = Postadres
letters-field-postal-why = In Turkije moet een verzoek er een bevatten.
letters-field-reason = Waarom je een pauze wilt
letters-field-reason-why = De klantenservice kan ernaar vragen. Eén regel is genoeg.
letters-field-about = Waar je om vroeg
letters-field-about-why = De brief komt op dat verzoek terug.
letters-field-requestedOn = Dag van je verzoek
letters-field-requestedOn-why = Je vindt die bij je verzonden e-mails, of in je sluitingsverslag.
letters-field-firstOn = { $region ->
 [us] Dag van je bezwaar
 *[other] Dag van je klacht bij AliExpress
}
letters-field-firstOn-why = De toezichthouder zal willen weten of het eerst aan AliExpress is gemeld.
letters-field-demanded = Wat er van je wordt gevraagd
letters-field-demanded-why = In een paar woorden, zoals “een foto van mijn paspoort”.
letters-field-answer = Wat ze antwoordden
letters-field-answer-why = De klacht noemt het.
letters-region-eu-eea = Europese Unie of EER
letters-region-uk = Verenigd Koninkrijk
letters-region-ch = Zwitserland
letters-region-tr = Turkije
letters-region-us = Verenigde Staten
letters-region-ca = Canada, buiten Quebec
letters-region-qc = Quebec
letters-region-mx = Mexico
letters-region-br = Brazilië
letters-region-cl = Chili
letters-region-kr = Zuid-Korea
letters-region-jp = Japan
letters-region-au = Australië
letters-region-il = Israël
letters-region-sa = Saudi-Arabië
letters-region-cis = Rusland of een ander GOS-land
letters-region-other = Ergens anders
letters-about-access = Een kopie van mijn gegevens
letters-about-erasure = Mijn gegevens wissen
letters-answer-none = Niets
letters-answer-refused = Een afwijzing
letters-answer-incomplete = Alleen een deel

letters-keep = Wat ik heb getypt opslaan in deze browser
letters-kept = Opgeslagen in deze browser tot je dit uitvinkt.
letters-kept-not = Blijft alleen staan tot je deze pagina sluit.

letters-to = Aan
letters-subject = Onderwerp
letters-to-help-centre = Helpcentrum van AliExpress
letters-authority = { $region ->
 [eu-eea] De gegevensbeschermingsautoriteit van je eigen land
 [uk] De ICO
 [ch] De FDPIC
 [tr] De Raad voor de bescherming van persoonsgegevens (KVKK)
 [us] De attorney general van je staat
 [ca] De Privacy Commissioner of Canada
 [qc] De Commission d’accès à l’information
 [mx] De Secretaría Anticorrupción y Buen Gobierno, die het in maart 2025 overnam van het INAI
 [br] De Agência Nacional de Proteção de Dados (ANPD)
 [kr] De PIPC
 [jp] De PPC
 [au] Het OAIC
 [il] De Privacy Protection Authority
 [sa] De SDAIA
 *[other] De gegevensbeschermingsautoriteit van je land, als die er is
}
letters-authority-open = { $region ->
 [uk] De klachtenpagina openen
 *[other] Opzoeken in de officiële lijst
}
letters-wait-answer = Ze hebben tot en met { $until } om je verzoek te beantwoorden. Vanaf de dag daarna kun je deze brief versturen.
letters-wait-company = AliExpress heeft tot en met { $until } om de ontvangst van je klacht te bevestigen. Vanaf de dag daarna kun je deze brief versturen.
letters-first-company-complaint = De ICO verwacht van de meeste mensen dat ze eerst bij AliExpress hebben geklaagd: gebruik de brief “Klagen bij AliExpress”.
letters-first-appeal = Heeft AliExpress je verzoek afgewezen, dan kun je eerst bij AliExpress bezwaar maken: gebruik de brief “Bezwaar maken”.
letters-first-asked = Bewaar je verzoek en elk antwoord: een toezichthouder kan willen zien dat je het eerst aan het bedrijf hebt gevraagd.
letters-limit-request = Een klacht wordt aangenomen binnen { $answer } dagen na het antwoord, en hooguit { $most } dagen na het verzoek: tot { $until }.
letters-limit-known = Een klacht wordt aangenomen binnen { $known } dagen na wat er gebeurde, of nadat je erachter kwam.
letters-time = Als je hem vandaag verstuurt, moet er uiterlijk { $due } antwoord zijn ({ $rule }).
letters-time-more = Geeft AliExpress binnen die tijd redenen, dan uiterlijk { $last } ({ $rule }).
letters-time-mx = Als je hem vandaag verstuurt, moet er uiterlijk { $due } zijn beslist ({ $rule }) en uiterlijk { $last } zijn uitgevoerd.
letters-time-company = Als je hem vandaag verstuurt, moet de ontvangst uiterlijk { $due } zijn bevestigd ({ $rule }).
letters-time-none = Voor dit verzoek hebben we waar je woont geen termijn geverifieerd, dus er wordt niet geteld.
letters-time-no-number = De wet waar je woont, noemt voor dit verzoek geen aantal dagen, dus er wordt niet geteld.
letters-rule-months = { $count ->
 [one] één maand
 *[other] { $count } maanden
}
letters-rule-days = { $count ->
 [one] één dag
 *[other] { $count } dagen
}
letters-rule-working-days = { $count ->
 [one] één werkdag
 *[other] { $count } werkdagen
}
letters-rule-moved = { $rule }, verschoven van { $day }
letters-law-eu-eea = De maand komt uit de AVG, artikel 12, lid 3. Volgens Verordening 1182/71 telt de dag van verzending niet mee, en schuift een laatste dag in het weekend of op een feestdag door naar de volgende werkdag. Andere feestdagen in je land kunnen hem verder verschuiven.
letters-law-uk = De maand komt uit de UK GDPR, artikel 12A, van kracht sinds februari 2026. Hij kan later beginnen, of een tijd stilstaan, zolang AliExpress wacht op iets wat het van je nodig heeft. Een laatste dag in het weekend of op een feestdag schuift door naar de volgende werkdag.
letters-law-ch = De 30 dagen komen uit artikel 25, lid 7, van de FADP. Ze gelden in de regel, en voor een kopie; voor wissen hebben we geen getal geverifieerd.
letters-law-tr = De 30 dagen komen uit wet 6698, artikel 13. Het verzoek moet in het Turks zijn, dus deze brief is dat. Hij is zorgvuldig geschreven, maar nog niemand met Turks als moedertaal heeft hem gelezen.
letters-law-us = De 45 dagen, en na kennisgeving nog eens 45, komen uit onderdeel K van het privacybeleid van AliExpress van 30 juli 2026. Dat belooft ze aan iedereen die in de Verenigde Staten woont, ook waar een staat zo’n wet niet heeft; 19 staten hebben er een.
letters-law-ca = De 30 dagen, en na kennisgeving nog eens 30, komen uit section 8 van PIPEDA, voor een kopie. Voor wissen hebben we geen getal geverifieerd.
letters-law-qc = De 30 dagen komen uit de wet van Quebec op persoonlijke informatie in de private sector, voor een kopie. Voor wissen hebben we geen getal geverifieerd.
letters-law-mx = De 20 en 15 werkdagen komen uit artikel 31; om goede redenen kunnen het er meer zijn, en met feestdagen is hier geen rekening gehouden. Het beleid van AliExpress neemt een verzoek uit Mexico alleen aan vanaf het geregistreerde e-mailadres. De wet eist een bewijs van identiteit erbij (artikel 28): voeg het toe aan de e-mail, en dek af wat niet zichtbaar hoeft te zijn.
letters-law-br = De 15 dagen komen uit de LGPD, artikel 19 (II), voor een volledige verklaring van je gegevens. Voor wissen noemt de LGPD geen getal.
letters-law-cl = Wet 21.719 geeft 30 dagen, en nog eens 30, vanaf 1 december 2026 volgens de eigen tekst. Een wetsvoorstel zou dat uitstellen, en wij hebben niet kunnen vaststellen dat de wet is ingegaan: daarom noemt de brief geen wet.
letters-law-kr = De 10 dagen komen uit het uitvoeringsbesluit van PIPA, artikelen 41 en 43; inzage kan met opgaaf van redenen worden uitgesteld. Alleen wie inzage heeft gehad, heeft recht op wissen; daarom vraagt de brief over wissen om beide. De vertegenwoordiger van AliExpress in Korea is AliExpress Korea Co., Ltd.
letters-law-jp = De wet eist een kopie zonder vertraging. Hoe ver wissen gaat, hebben we niet geverifieerd.
letters-law-au = De wet eist een kopie binnen een redelijke tijd. Hoe ver wissen gaat, hebben we niet geverifieerd.
letters-law-il = Het recht om de gegevens te zien komt uit artikel 13; het aantal dagen en hoe ver wissen gaat, hebben we niet geverifieerd.
letters-law-sa = De 30 dagen, en na kennisgeving nog eens 30, komen uit de uitvoeringsregeling van de wet bescherming persoonsgegevens.
letters-law-cis = Van deze landen hebben we geen wet geverifieerd, dus de brief noemt er geen.
letters-law-other = Voor waar je woont hebben we geen wet geverifieerd, dus de brief noemt er geen.
letters-from-account = Verstuur hem vanaf het e-mailadres van het account, zodat AliExpress kan zien dat hij van jou komt.
letters-cis-address = In deze landen geldt het privacybeleid van aliexpress.ru, dus dit e-mailadres is misschien niet het juiste. Zoek het adres in dat beleid en schrijf ook daarheen.
letters-copy = Brief kopiëren
letters-copied = Gekopieerd.
letters-not-copied = De browser stond kopiëren niet toe. Selecteer de brief hierboven en kopieer hem zelf.
letters-download = Downloaden als tekst
letters-mail = In e-mailprogramma openen
letters-mail-long = Kopiëren, dan in e-mailprogramma openen
letters-mail-long-why = Deze tekst is in sommige programma’s te lang voor een e-maillink. De knop kopieert hem en opent een e-mail met alleen adres en onderwerp: plak de tekst daarin.
letters-help-centre = Helpcentrum openen
letters-sent = Ik heb hem verstuurd
letters-sent-before = Je hebt genoteerd dat je deze brief op { $date } hebt verstuurd. Die datum blijft, en ook de datum waarop antwoord moet komen, tenzij je hem opnieuw hebt verstuurd.
letters-sent-keep = Die datum houden
letters-sent-anew = Ik heb hem vandaag opnieuw verstuurd
letters-missing = Nog nodig: { $fields }.
letters-named = “{ $name }”
letters-draft = Een concept in gewone woorden, geen juridisch advies. Wetten en adressen per november 2026.

letters-state-sent = Je hebt genoteerd dat je hem op { $date } hebt verstuurd.
letters-state-due = Antwoord uiterlijk { $due }.
letters-state-due-rule = Antwoord uiterlijk { $due } ({ $rule }).
letters-state-copy = Je hebt genoteerd dat de kopie er is ({ $date }).
letters-state-erased = Je hebt genoteerd dat het wissen is bevestigd ({ $date }).
letters-state-overdue = <b>{ $days ->
 [one] { $days } dag te laat.
 *[other] { $days } dagen te laat.
}</b>
letters-state-confirmed = Je hebt genoteerd dat ze antwoordden zoals je vroeg.
letters-state-refused = Je hebt genoteerd dat ze weigerden.
letters-state-no-answer = Je hebt genoteerd dat er geen antwoord kwam.

letters-say-copy = De kopie is er
letters-say-erased = Het wissen is bevestigd
letters-record = Brieven
source-law = de wet zelf
source-law-lists = toezichthouders en advocatenkantoren
source-mails = e-mails die zijn gezien
go-letter-appeal = Bezwaar maken bij AliExpress
go-letter-company-complaint = Klagen bij AliExpress
go-letter-stop = Verzoek stoppen
