### Woorden van het deel van de gids over het sluiten zelf.

close-lead = De rest is aan jou: Last Orders wijst de weg en drukt nergens op. De pagina’s verschillen per account, daarom staat elke bekende manier hier. Zoek wat er bij jou staat. Kun je niet inloggen, dan is een e-mail genoeg.
how-sign-in = Open www.aliexpress.com en druk rechtsboven op “Sign in” (inloggen). Kijk voordat je je wachtwoord typt of het adres eindigt op aliexpress.com of aliexpress.us.
how-open-settings = De voorwaarden van AliExpress noemen drie manieren: het privacycentrum, “Profile – Delete account” in de app, en een e-mail. Handleidingen beschrijven er nog een: je profielfoto, Account Settings, Account Security.
how-find-close-option = Zoek “Delete account”, “Close your account” of iets wat daarop lijkt, en lees waar het sluiten volgens de pagina een eind aan maakt.
how-submit-request = Druk er zelf op, geef een reden als erom wordt gevraagd, en bevestig met je wachtwoord, een code of een identiteitscontrole. Geef daarna hier aan dat het is verstuurd: je verslag en de telling van de dagen beginnen.
how-answer-confirmation-mail = Zoek een e-mail van AliExpress, ook in je spammap, en doe wat erin staat. De afzender is niet bekend: kijk waar een link heen leidt voordat je hem volgt.
how-await-deletion = AliExpress zegt niet hoelang het duurt. Handleidingen spreken van een paar dagen, één persoon van 24 uur. Een laatste e-mail zou moeten zeggen dat het account gesloten is.
sent-it = Ik heb het verzoek verstuurd
not-sent = Ik heb het toch niet verstuurd
more-trouble-cannot-sign-in = Als je er niet in komt
more-routes = Hoe je er komt
more-look-alikes = Pagina’s die erop lijken
more-last-step = Wat er aan het eind gevraagd kan worden
more-trouble-request-not-processed = Als er niets gebeurt

routes = Manieren om te sluiten
routes-what = De eerste drie zijn van AliExpress zelf. Wat je onderweg wordt gevraagd, is alleen bekend uit wat anderen schreven: niemand hier heeft het formulier zelf gezien, en jouw account toont misschien iets anders.
route-privacy-centre = Via het privacycentrum
route-privacy-centre-walk =
    Log in op www.aliexpress.com.
    Open privacy.aliexpress.com en zoek het verzoek om het account te verwijderen.
    Lees waar het sluiten een eind aan maakt.
    Druk op de knop. Die was rood, met “Delete my account” erop.
    Bevestig zoals de pagina vraagt.
route-privacy-centre-source = Genoemd in de voorwaarden van AliExpress voor de EU, EER en het VK, { $clause }, van { $dated }. De details worden sinds 2021 gemeld
route-account-settings = Via de accountinstellingen, zoals anderen melden
route-account-settings-walk =
    Log in en druk op je profielfoto.
    Open Account Settings, dan Account Security. Bij andere accounts is het Account Management of Account Services.
    Zoek “Delete account” of “Close Your Account” en lees wat er staat.
    Laat de code naar je e-mail sturen, voer hem in en druk op “Verify”.
    Druk op “Delete account”.
route-account-settings-source = Handleidingen voor de computer, 2022 tot 2025
route-app = In de app
route-app-walk =
    Open je profiel (“Account”), dan het tandwiel.
    Druk op “Delete account”.
    Voer de code uit je e-mail in en druk op “Verify”.
    Vink aan dat je het account wilt sluiten en je gegevens wilt laten verwijderen.
    Druk op “Delete account”.
route-app-source = Genoemd als “Profile – Delete account” in de voorwaarden van AliExpress voor de EU, EER en het VK, { $clause }, van { $dated }. De details komen uit één handleiding van 2025
route-mail = Per e-mail, zonder in te loggen
route-mail-walk =
    Open de brief: hij ligt klaar en vraagt om het account te sluiten.
    Stuur hem naar DataProtection.AE@aliexpress.com, vanaf het e-mailadres van het account.
    Bewaar wat je hebt gestuurd en elk antwoord. Misschien moet je aantonen wie je bent.
    Geef hier aan dat je het verzoek hebt verstuurd: je verslag en de telling van de dagen beginnen.
route-mail-source = Voorwaarden van AliExpress voor de EU, EER en het VK, { $clause }, van { $dated }. Voor andere landen zegt geen tekst dit; het adres is hetzelfde

last-step = Wat er aan het eind gevraagd kan worden
last-step-what = De bronnen verschillen, dus houd met alles hiervan rekening.
last-step-word = Een woord om te typen
last-step-word-what = Een veld waarin je een woord typt. “agree” is gemeld.
last-step-word-source = Privacycentrum, gemeld sinds 2021
last-step-code = Een code om in te voeren
last-step-code-what = Er wordt een code gestuurd naar het e-mailadres of telefoonnummer van het account, en je voert die op de pagina in.
last-step-code-source = Handleidingen voor de computer, 2022 tot 2025
last-step-box = Een vakje om aan te vinken
last-step-box-what = Een vakje naast een zin als “permanently close my AliExpress account and delete my data”.
last-step-box-source = De app, één handleiding van 2025

look-alikes = Pagina’s die erop lijken
look-alikes-what = Kijk het adres na voordat je ergens op drukt. Het sluitingsformulier staat op
look-alike-deactivate = De oude deactiveringspagina van AliExpress
look-alike-deactivate-what = Die deactiveert het account. Met het vakje “Release my account at the same time” aangevinkt, maakte die pagina definitief een eind aan het account. Lees dat vakje voordat je daar ergens op drukt.
look-alike-alibaba = De sluitingspagina van Alibaba.com zelf
look-alike-alibaba-what = Dezelfde bedrijvengroep en dezelfde login, maar een ander account. Wat het met het AliExpress-account doet, heeft niemand gezegd.
