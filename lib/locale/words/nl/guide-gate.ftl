### Woorden van de laatste blik in de gids: voordat je sluit.

gate-lead = Alles wat nog niet geregeld is. Sluiten is niet terug te draaien, dus hier wordt niets geraden: wat niet is gezien, blijft open.
gate-sent = Je hebt het verzoek verstuurd op { $day }. In je verslag staat hoe het er toen voor stond.
gate-settle = Je kunt ze regelen, of opzijzetten waar je zonder kunt.
gate-todo = Nog open
gate-unknown = Niet nagekeken
gate-set-aside = Door jou opzijgezet
gate-done = Gedaan
gate-group-todo = Nog open
gate-group-unknown = Niet nagekeken
gate-group-set-aside = Door jou opzijgezet
gate-group-seen = Gedaan, gezien door Last Orders: { $count }
gate-group-told = Gedaan, afgevinkt door jou: { $count }
gate-oldest = De oudste hiervan: { $name }, gezien op { $day } (<time>{ $ago }</time>)
gate-look-again = Kijk nog eens voordat je verdergaat
check-now = Nu nakijken
check-again = Opnieuw nakijken
figure = { $count }

gate-copy = Je kopie, in deze browser
copy-orders = Bestellingen bewaard
copy-all-complete = { $count }, allemaal volledig
copy-incomplete = Daarvan onvolledig
copy-reviews = Reviews bewaard
copy-file = Opgeslagen als één bestand
copy-file-none = nog niet
copy-file-on = { $day }
copy-file-changed = { $day }, sindsdien gewijzigd
copy-only-here = Die bestaat alleen in deze browser en is weg als de gegevens van de browser worden gewist of Last Orders wordt verwijderd.
copy-newest-only-here = Wat er sindsdien bij kwam, bestaat alleen in deze browser.
copy-save = Nu opslaan
copy-official = De kopie van AliExpress zelf
copy-not-added = niet toegevoegd
copy-found = { $count ->
 [0] geen bestelling erin
 [one] { $count } bestelling
 *[other] { $count } bestellingen
}
copy-missing = Bewaarde bestellingen die er niet in staan
copy-uncompared = Bewaarde bestellingen die er niet mee zijn vergeleken
copy-rows = { $count ->
 [one] { $count } rij
 *[other] { $count } rijen
}

acknowledge = Bevestig dit voordat je verdergaat
ack-final = Sluiten is definitief. Een nieuw account zou leeg beginnen.
ack-history-goes = Mijn bestelgeschiedenis en de reviews die ik schreef, verdwijnen ermee.
ack-balance-may-go = Saldo, munten en coupons kunnen verloren gaan. In geen officiële tekst staat dat ze worden uitbetaald.
ack-returns-may-end = Retouren en garantieclaims kunnen ermee eindigen. Ik heb mijn nieuwste bestellingen bekeken, of ik zie van die claims af.
ack-can-receive-code = Ik kan op het e-mailadres of telefoonnummer van dit account nog een code ontvangen.
open-form = Sluitingspagina openen
open-form-anyway = Toch openen
gate-unticked = { $count ->
 [1] Eén vakje is niet aangevinkt.
 [2] Twee vakjes zijn niet aangevinkt.
 [3] Drie vakjes zijn niet aangevinkt.
 [4] Vier vakjes zijn niet aangevinkt.
 [5] Vijf vakjes zijn niet aangevinkt.
 *[other] { $count } vakjes zijn niet aangevinkt.
}
gate-unsettled = { $count ->
 [1] Eén punt is niet geregeld.
 [2] Twee punten zijn niet geregeld.
 [3] Drie punten zijn niet geregeld.
 *[other] { $count } punten zijn niet geregeld.
}
gate-never = Alleen jij drukt daar op de knop: Last Orders doet niet meer dan de pagina openen.
missing = Voordat je gaat
missing-tick = Niet aangevinkt: “{ $what }”
missing-why = De pagina gaat hier open zodra er niets meer ontbreekt. Het is jouw account, dus je kunt er ook nu al heen. Er eindigt niets tot je daar zelf op de knop drukt.
