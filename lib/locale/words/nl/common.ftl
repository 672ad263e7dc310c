### Woorden van al onze schermen. <b>: het aantal van een open taak, <time>: de leeftijd ervan; $past is 1 waar het als verleden wordt verteld.

app-name = Last Orders
just-now = zojuist

status-done = Gedaan
status-todo = Te doen
status-unknown = Niet nagekeken
status-set-aside = Opzijgezet
say-done-seen = Gedaan. Gezien: <time>{ $ago }</time>
say-done-told = Door jou afgevinkt
say-done-elsewhere = Door jou afgevinkt op een andere computer
say-done-by-word = Gedaan, volgens jou bij { $told } van { $shown }. Gezien: <time>{ $ago }</time>
say-again = De nieuwste bestellingen zijn { $ago } opnieuw gezien
say-asleep = Eerder gezien, misschien bij een ander account
say-todo = { $what }. Gezien: <time>{ $ago }</time>
say-open = Er staat <b>iets</b> open
say-contradicted = Jij vinkte dit af, maar de pagina toont <b>{ $what }</b>.
say-set-aside = Door jou opzijgezet
say-set-aside-was = Door jou opzijgezet: { $what }
say-unknown = Nog niet nagekeken
say-unread = Deze pagina was niet te lezen
say-part = Nog maar deels nagekeken. { $what }
say-stale = Te oud om te vertrouwen: { $what }, gezien: <time>{ $ago }</time>
say-stale-bare = Te oud om te vertrouwen: <time>{ $ago }</time> gezien
say-later = Komt later

orders-shown = { $shown ->
 [one] { $shown } getoonde bestelling
 *[other] { $shown } getoonde bestellingen
}
cases-shown = { $shown ->
 [one] { $shown } getoonde zaak
 *[other] { $shown } getoonde zaken
}
all-orders-shown = { $shown ->
 [one] de { orders-shown }
 *[other] alle { orders-shown }
}
open-of-orders = <b>{ $shown ->
 [1] De { orders-shown }
 *[other] { $open } van de { orders-shown }
}</b>
is = { $past ->
 [1] { $open ->
  [one] was
  *[other] waren
 }
 *[0] { $open ->
  [one] is
  *[other] zijn
 }
}
evidence-orders-shipped = { open-of-orders } { is } onderweg
evidence-orders-unpaid = { open-of-orders } { is } niet betaald
evidence-orders-to-ship = { open-of-orders } { is } nog niet verzonden
evidence-orders-open = { open-of-orders } { is } open{ $unpaid ->
 [0] { "" }
 *[other] , { $unpaid } niet betaald
}{ $toShip ->
 [0] { "" }
 *[other] , { $toShip } niet verzonden
}{ $shipped ->
 [0] { "" }
 *[other] , { $shipped } onderweg
}{ $told ->
 [0] { "" }
 *[other] , { $told } volgens jou
}
evidence-orders-unclear = { $shown ->
 [1] De { orders-shown } was
 *[other] { $unclear ->
  [one] { $unclear } van de { orders-shown } was
  *[other] { $unclear } van de { orders-shown } waren
 }
} niet te lezen
evidence-orders-finished = { $past ->
 [1] { all-orders-shown } afgerond
 *[0] { $shown ->
  [one] De { orders-shown } is afgerond
  *[other] Alle { orders-shown } zijn afgerond
 }
}
evidence-orders-still-open = <b>{ $open ->
 [one] { $open } bestelling
 *[other] { $open } bestellingen
}</b> de laatste keer nog open
evidence-cases-still-open = <b>{ $open ->
 [one] { $open } zaak
 *[other] { $open } zaken
}</b> de laatste keer nog open
evidence-gone-since = De pagina toont niet meer wat er eerder stond
evidence-data-asked = Je vroeg AliExpress erom op { $day }. Is het bestand er, voeg het dan in de gids toe, bij “Je kopie”
evidence-orders-part = { $shown ->
 [one] De { orders-shown } is afgerond
 *[other] De { orders-shown } zijn afgerond
}
evidence-orders-none = { $past ->
 [1] geen bestellingen in de lijst
 *[0] Er staan geen bestellingen in de lijst
}
evidence-cases-open = <b>{ $shown ->
 [1] De { cases-shown }
 *[other] { $open } van de { cases-shown }
}</b> { is } nog open
evidence-cases-unclear = { $shown ->
 [1] De { cases-shown } was
 *[other] { $unclear ->
  [one] { $unclear } van de { cases-shown } was
  *[other] { $unclear } van de { cases-shown } waren
 }
} niet te lezen
evidence-cases-finished = { $past ->
 [1] { $shown ->
  [0] geen zaken in de lijst
  [one] de { cases-shown } afgerond
  *[other] alle { cases-shown } afgerond
 }
 *[0] { $shown ->
  [0] Er staan geen zaken in de lijst
  [one] De { cases-shown } is afgerond
  *[other] Alle { cases-shown } zijn afgerond
 }
}
evidence-cases-part = { $shown ->
 [one] De { cases-shown } is afgerond
 *[other] De { cases-shown } zijn afgerond
}
evidence-cases-on-orders = <b>{ $open ->
 [one] { $open } bestelling
 *[other] { $open } bestellingen
}</b> met een open zaak
evidence-case-open = <b>1 zaak</b> nog open
evidence-balance-zero = { $past ->
 [1] het saldo was nul
 *[0] Het saldo is nul
}
evidence-balance-left = { $past ->
 [1] er stond nog
 *[0] Er staat nog
} <b>geld</b> in de wallet
evidence-coins-left = <b>{ brief-coins-left }</b> over
evidence-coupons-left = <b>{ brief-coupons-left }</b> over
evidence-coins-and-coupons-left = <b>{ brief-coins-and-coupons-left }</b> over
evidence-coins-none = Er zijn geen munten over; coupons zijn niet nagekeken
evidence-coupons-none = Er zijn geen coupons over; munten zijn niet nagekeken
evidence-nothing-left = { $past ->
 [1] 0 over
 *[0] Er zijn geen munten of coupons over
}
evidence-addresses-left = <b>{ brief-addresses-left }</b> nog opgeslagen
evidence-addresses-none = { $past ->
 [1] 0 over
 *[0] Er zijn geen adressen opgeslagen
}
evidence-kept-part = { open-of-orders } { is } nog niet bewaard
evidence-kept-incomplete = <b>{ $open } van { $kept ->
 [one] { $kept } bewaarde bestelling
 *[other] { $kept } bewaarde bestellingen
}</b> { is } onvolledig
evidence-kept-all = { $past ->
 [1] { all-orders-shown } bewaard
 *[0] { $shown ->
  [one] De { orders-shown } is bewaard
  *[other] Alle { orders-shown } zijn bewaard
 }
}
evidence-kept-so-far = { $kept ->
 [one] { $kept } bestelling bewaard, en die is volledig
 *[other] { $kept } bestellingen bewaard, allemaal volledig
}. { kept-maybe-not-all }
kept-maybe-not-all = Of er meer zijn, is niet zeker: open je bestellingen op AliExpress en laad de lijst tot het einde
reviews-shown = { $shown ->
 [one] { $shown } getoonde review
 *[other] { $shown } getoonde reviews
}
evidence-reviews-part = <b>{ $shown ->
 [1] De { reviews-shown }
 *[other] { $open } van de { reviews-shown }
}</b> { is } nog niet bewaard
evidence-reviews-so-far = { $kept ->
 [one] Tot nu toe { $kept } review bewaard
 *[other] Tot nu toe { $kept } reviews bewaard
}
evidence-data-copy = Het bestand ging open: { $rows ->
 [one] { $rows } rij
 *[other] { $rows } rijen
}
evidence-data-copy-none = { $rows ->
 [0] Het bestand ging open, maar is leeg: er staan geen bestellingen in
 [one] Het bestand ging open, maar in de { $rows } rij was geen bestelnummer te lezen
 *[other] Het bestand ging open, maar in de { $rows } rijen was geen bestelnummer te lezen
}
evidence-data-copy-part = { $kept ->
 [one] Je bewaarde bestelling is niet gevonden in de kopie van AliExpress zelf
 *[other] { $open } van je { $kept } bewaarde bestellingen { $open ->
  [one] is
  *[other] zijn
 } niet gevonden in de kopie van AliExpress zelf
}
evidence-data-copy-since = { $open ->
 [one] { $open } bewaarde bestelling is niet vergeleken met de kopie van AliExpress zelf: voeg het bestand opnieuw toe
 *[other] { $open } bewaarde bestellingen zijn niet vergeleken met de kopie van AliExpress zelf: voeg het bestand opnieuw toe
}
evidence-data-copy-whole = { $orders ->
 [one] De kopie van AliExpress zelf ging open: { $orders } bestelling, en van die van jou ontbreekt er geen
 *[other] De kopie van AliExpress zelf ging open: { $orders } bestellingen, en van die van jou ontbreekt er geen
}

brief-orders-shipped = { $open } onderweg
brief-orders-unpaid = { $open } niet betaald
brief-orders-to-ship = { $open } niet verzonden
brief-orders-still-open = { $open } nog open
brief-cases-still-open = { $open } nog open
brief-orders-open = { $open } nog open
brief-cases-open = { $open } nog open
brief-cases-on-orders = { $open } nog open
brief-case-open = 1 nog open
brief-balance-left = geld over
brief-coins-left = { $coins ->
 [one] { $coins } munt
 *[other] { $coins } munten
}
brief-coupons-left = { $coupons ->
 [one] { $coupons } coupon
 *[other] { $coupons } coupons
}
brief-coins-and-coupons-left = { brief-coins-left }, { brief-coupons-left }
brief-addresses-left = { $addresses ->
 [one] { $addresses } adres
 *[other] { $addresses } adressen
}
brief-kept-part = { $open } niet bewaard
brief-kept-incomplete = { $open } onvolledig
brief-reviews-part = { $open } niet bewaard

task-receive-orders = Wacht op je pakketten
task-settle-refunds = Regel je terugbetalingen
task-close-disputes = Rond je geschillen af
task-save-receipts = Bewaar je bonnen
task-save-reviews = Bewaar je reviews
task-save-personal-data = Vraag je gegevens op
task-check-wallet = Kijk je wallet na
task-empty-wallet = Maak het saldo op
task-use-coupons-and-coins = Gebruik munten en coupons
task-find-subscriptions = Zoek je abonnementen
task-cancel-subscriptions = Zeg je abonnementen op
task-reach-mailbox = Test je e-mailadres
task-remove-payment-methods = Verwijder opgeslagen kaarten
task-remove-addresses = Verwijder opgeslagen adressen
task-submit-request = Verstuur het sluitingsverzoek
task-try-sign-in = Probeer in te loggen

go-receive-orders = Naar mijn bestellingen
go-settle-refunds = Naar terugbetalingen
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = Naar mijn reviews
go-save-personal-data = Naar het privacycentrum
go-check-wallet = Naar mijn wallet
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = Naar mijn munten
go-find-subscriptions = Naar mijn account
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = Naar mijn instellingen
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = Naar mijn adressen
go-page = Open de pagina voor: { $name }

did-this = Ik heb dit gedaan
set-aside = Opzijzetten
take-back = Terugnemen
undo = Ongedaan maken
try-again = Opnieuw proberen
open-guide = Gids openen

done-of = { $done } van { $total } gedaan
verdict-ready = Klaar: niets open, niets na te kijken
verdict-not-ready = Nog niet klaar
verdict-not-known = Nog niet bekend
verdict-counts = { $open ->
 [0] Tot nu toe staat niets open
 [1] Eén punt staat open
 [2] Twee punten staan open
 [3] Drie punten staan open
 *[other] { $open } punten staan open
}{ $unchecked ->
 [0] .
 [1] ; één nog niet nagekeken.
 [2] ; twee nog niet nagekeken.
 [3] ; drie nog niet nagekeken.
 *[other] ; { $unchecked } nog niet nagekeken.
}
your-hand = De rest is aan jou

toast-done = Afgevinkt: { $name }
toast-done-more = Afgevinkt: { $name } en nog { $more }
toast-noted = Genoteerd. { $name }: nog { $left } open
toast-set-aside = Opzijgezet: { $name }
toast-set-aside-more = Opzijgezet: { $name } en nog { $more }
toast-unticked = Vinkje weggehaald: { $name }
toast-unticked-more = Vinkjes weggehaald: { $name } en nog { $more }
toast-asked = Genoteerd: je hebt om je gegevens gevraagd.
toast-another-account = Gewist: alles wat bij het andere account is gezien en afgevinkt.
failed = Je laatste wijziging is niet opgeslagen
failed-quota = Deze browser heeft er geen ruimte meer voor. Alles wat eerder is opgeslagen, is er nog.
failed-write = De browser kon het niet opslaan. Alles wat eerder is opgeslagen, is er nog.
failed-read = Je opgeslagen gegevens konden niet worden geladen. Er is dus niets gewijzigd.
fault = Hier ging iets mis
failed-fault = Dit was niet voorzien. Alles wat eerder is opgeslagen, is er nog. Probeer het opnieuw; gebeurt het weer, sluit deze pagina dan en open die opnieuw.
failed-newer = Een nieuwere versie van Last Orders heeft deze gegevens opgeslagen. Werk deze bij en probeer het opnieuw.

whose = Is dit een ander account?
whose-signed-out = Er was een tijdje niemand ingelogd { $host ->
 [us] op aliexpress.us
 *[other] op aliexpress.com
}.
whose-no-mark = Geen van de bestellingen { $host ->
 [us] op aliexpress.us
 *[other] op aliexpress.com
} is eerder gezien.
whose-empty = De bestellijst { $host ->
 [us] op aliexpress.us
 *[other] op aliexpress.com
} is nu leeg, maar was dat eerder niet.
whose-until = Tot je antwoordt, telt niets van wat eerder is gezien als gedaan. “{ whose-another }” wist alles wat tot nu toe is gezien en afgevinkt.
whose-same = Zelfde account
whose-another = Ander account
