### Woorden van alleen de overlay.

page-account-home-hint = Zoek lidmaatschappen en opgeslagen kaarten
page-account-home-why = Het menu leidt naar VIP, andere lidmaatschappen en betaling. Zeg op of verwijder wat je vindt.
page-account-security-hint = Komt e-mail op dit adres nog bij je aan?
page-account-security-why = Voor het sluiten kan een code naar dit adres nodig zijn. Wijzig het zolang het kan.
page-account-security-also-hint = De sluitoptie kan hier in de buurt zijn
page-account-security-also-why = Volgens sommige handleidingen staat “Close Your Account” onder Account Security.
page-account-settings-hint = Kijk je e-mailadres en telefoonnummer na
page-account-settings-why = Voor het sluiten kan een code naar een van beide nodig zijn. Wijzig ze zolang het kan.
page-account-settings-also-hint = De sluitoptie kan ook hier staan
page-account-settings-also-why = Volgens handleidingen uit 2022 tot 2025 staat “Delete account” bij deze instellingen.
page-cookie-settings-hint = Weiger wat je niet nodig hebt
page-cookie-settings-why = Dit geldt alleen voor deze browser. Wis de cookies na het sluiten.
page-help-centre-hint = Schrijf de klantenservice
page-help-centre-why = Bewaar een kopie van de chat. Je hebt die misschien nodig als het account gesloten is.
page-mail-settings-hint = Vink de e-mails uit die je niet wilt
page-mail-settings-why = Wil je om de e-mails weg, dan is dit misschien genoeg: je kunt het account houden.
page-messages-hint = Kopieer wat je later nodig kunt hebben
page-messages-why = Wat verkopers je schreven, lees je alleen zolang je kunt inloggen.
page-order-detail-hint = Bewaar de bon van deze bestelling
page-order-detail-why = Zoek “Receipt” (bon) op deze pagina en sla die op als bestand.
page-order-tracking-hint = Track & trace verdwijnt met het account
page-order-tracking-why = Sluit je voordat het pakket er is, noteer dan het trackingnummer.
page-password-reset-hint = Stel een nieuw wachtwoord in
page-password-reset-why = Log dan in en ga verder. Komt er geen e-mail, dan kan de klantenservice helpen.
page-privacy-centre-hint = Vraag om een kopie van je gegevens
page-privacy-centre-why = Zoek in het menu naar een kopie van je gegevens. Bewaar het bestand als het komt en open het meteen: bij één persoon ging het maar één keer open.
page-privacy-centre-also-hint = De sluitoptie kan ook hier staan
page-privacy-centre-also-why = Handleidingen noemen die sinds 2021 bij de verzoeken van dit centrum, als “Delete my account”.
page-receipt-hint = Bewaar deze bon
page-receipt-why = Print hem naar een bestand. Hij verdwijnt met het account.
page-review-list-hint = Kopieer de reviews die je schreef
page-review-list-why = Na het sluiten kun je ze niet meer inzien.
page-sign-in-hint = Log in en ga dan verder
page-sign-in-why = Last Orders leest niet wat je typt. Je accountpagina’s kunnen worden gelezen zodra je bent ingelogd.

hint-checked = Nagekeken: <time>{ $ago }</time>.
hint-elsewhere = Gezien: <time>{ $ago }</time>. Er is een eigen pagina voor.
hint-more-orders = Er zijn meer bestellingen die nog niet getoond zijn.
hint-confirm = Druk alleen op “Confirm received” voor wat is aangekomen.
hint-no-more = De pagina biedt niet meer: dit is alles, voor zover AliExpress toont.
hint-contradicted = Jij vinkte dit af, maar de pagina toont <b>{ $what }</b>. Zet het opzij als je zonder kunt.
shows-orders-shipped = { $open ->
 [one] { $open } bestelling
 *[other] { $open } bestellingen
} onderweg
shows-orders-unpaid = { $open ->
 [one] { $open } onbetaalde bestelling
 *[other] { $open } onbetaalde bestellingen
}
shows-orders-to-ship = { $open ->
 [one] { $open } bestelling
 *[other] { $open } bestellingen
} niet verzonden
shows-orders-open = { $open ->
 [one] { $open } open bestelling
 *[other] { $open } open bestellingen
}
shows-cases-open = { $open ->
 [one] { $open } open zaak
 *[other] { $open } open zaken
}
hint-part = Nog maar deels nagekeken
hint-no-end = Nergens op de pagina staat dat dit alles is. Kijk aan het einde: is daar een knop voor meer, of een volgende pagina?
nothing-here = Hier is niets te doen
did-receive-orders = Alles is aangekomen
did-settle-refunds = Het geld is er
did-close-disputes = Allemaal afgerond
did-save-receipts = Allemaal bewaard
did-save-reviews = Allemaal bewaard
did-empty-wallet = De wallet is leeg
did-use-coupons-and-coins = Er is niets over
did-find-subscriptions = Geen gevonden
did-cancel-subscriptions = Allemaal opgezegd
did-reach-mailbox = Het werkt nog
did-remove-payment-methods = Geen opgeslagen
did-remove-addresses = Er is geen over
that-is-all = Nee, dit is alles
asked = Ik heb erom gevraagd
stored = Dit is een eerdere versie van de pagina
stored-why = Je browser bewaarde die van een vorig bezoek. Wat erop staat, kan verouderd zijn en bewijst dus niets.
reload = Pagina opnieuw laden
hint-older = Oudere bestellingen: nog niet nagekeken
hint-older-why = Druk op “View orders” aan het einde van de lijst. De telling wordt dan bijgewerkt.
hint-filtered = Dit toont maar een deel van je bestellingen
hint-filtered-why = Open het eerste tabblad, zonder filters.
show-me = Laat zien
stop-showing = Niet meer tonen
show-none = De plek is niet gevonden op deze pagina.
shown-of = { $index } van { $found }
previous = Vorige
following = Volgende

loading = Deze pagina wordt gelezen…
loading-why = Er is nog niets geteld.
read-again = Opnieuw lezen
robot-asks = AliExpress vraagt iets
robot-check = AliExpress wil weten of je een mens bent
robot-check-why = Doe de controle; daarna wordt deze pagina opnieuw gelezen.
signed-out = Je bent uitgelogd
signed-out-why = Deze pagina toont niets over je account. Log in en kom dan hier terug.

closing-no-undo = Er is geen manier bekend om het ongedaan te maken

retry = Inloggen moet nu mislukken
retry-why = Je hebt het sluitingsverzoek verstuurd. Probeer het één keer, met je oude wachtwoord. Kom je erin, dan is het account niet gesloten.

offer-gate = Bekijk wat er nog is voordat je sluit
offer-orders-in-the-way = Als bestellingen of terugbetalingen in de weg staan
offer-subscription-in-the-way = Als een abonnement in de weg staat
offer-close-by-mail = Kom je er niet in? Vraag per e-mail om sluiting
offer-cannot-sign-in = Als je niet kunt inloggen
offer-request-not-processed = Als er na het verzoek niets gebeurt
offer-mail-after-closing = Als er na het sluiten e-mails blijven komen
offer-mute-notifications = Als e-mails de reden zijn: minder ingrijpende opties
offer-pause-account = Als een pauze genoeg is: zo vraag je erom
offer-privacy-settings = Als privacy de reden is: minder ingrijpende opties
offer-close-features = Als een kaart of één dienst de reden is: minder ingrijpende opties

keep = Bewaar een kopie op deze computer
keep-why = Vanaf dan worden de bestellingen en reviews die je op AliExpress ziet in deze browser bewaard en naar niemand verstuurd. Nooit je postadres, telefoonnummer of e-mailadres.
keep-start = Kopie bewaren
kept-orders = { $orders ->
 [one] { $orders } bestelling bewaard
 *[other] { $orders } bestellingen bewaard
}{ $incomplete ->
 [0] { "" }
 *[other] , { $incomplete } onvolledig
}
kept-reviews = { $reviews ->
 [one] { $reviews } review bewaard
 *[other] { $reviews } reviews bewaard
}
see-orders = Je kopie openen

tour-next = Volgende: { $page }
tour-seen = { $seen } van { $total } pagina’s gezien
tour-end = Kijk wat er nog is
other-corner = Naar de andere hoek
hide-here = Verbergen op zulke pagina’s
hidden-here = Verborgen op zulke pagina’s
fold = Minimaliseren
show-more = Meer tonen
unsaved = Wat op deze pagina is gelezen, is niet opgeslagen
covered = Die druk op de knop telde niet
covered-why = Iets op deze pagina bedekt Last Orders of verbergt een deel ervan. Drukken telt weer zodra alles te zien is. De knop in de werkbalk toont dezelfde lijst.

report-show = Rapport tonen
