### Woorden van popup en gids.

how-many = { $open ->
 [1] Eén
 [2] Twee
 [3] Drie
 *[other] { $open }
}
next-orders-shipped = { how-many } { $open ->
 [one] pakket is
 *[other] pakketten zijn
} nog onderweg
next-orders-unpaid = { next-orders } niet betaald
next-orders-to-ship = { next-orders } nog niet verzonden
next-orders-open = { next-orders } nog open
next-orders-still-open = { next-orders } nog open
next-cases-still-open = { next-cases-open }
next-orders = { how-many } { $open ->
 [one] bestelling is
 *[other] bestellingen zijn
}
next-cases-open = { how-many } { $open ->
 [one] zaak is
 *[other] zaken zijn
} nog open
next-cases-on-orders = { how-many } { $open ->
 [one] bestelling heeft
 *[other] bestellingen hebben
} een open zaak
next-case-open = Eén zaak is nog open
next-balance-left = Er staat geld in je wallet
next-coins-left = { $coins ->
 [one] Je hebt nog { $coins } munt
 *[other] Je hebt nog { $coins } munten
}
next-coupons-left = { $coupons ->
 [one] Je hebt nog { $coupons } coupon
 *[other] Je hebt nog { $coupons } coupons
}
next-coins-and-coupons-left = Je hebt nog munten en coupons
next-addresses-left = { $addresses ->
 [1] Eén adres is
 *[other] { $addresses } adressen zijn
} nog opgeslagen

group-orders = Bestellingen
group-keep-a-copy = Kopie bewaren
group-wallet = Wallet, munten
group-subscriptions = Abonnementen
group-access = Toegang
group-close = Sluiten
group-after = Daarna

task-receive-orders-why = Is het account gesloten, dan kun je ze niet meer volgen.
task-settle-refunds-why = Een terugbetaling volg je alleen zolang je kunt inloggen.
task-close-disputes-why = Op een geschil reageer je alleen zolang je kunt inloggen.
task-save-receipts-why = Je hebt ze misschien nodig voor garantie of retour. Ze verdwijnen met het account.
task-save-reviews-why = Na het sluiten kun je ze niet meer inzien.
task-save-personal-data-why = Vraag de kopie aan zolang het account bestaat.
task-check-wallet-why = Nergens staat officieel dat een saldo wordt uitbetaald.
task-empty-wallet-why = Geef het uit of boek het over. Nergens staat officieel dat je het terugkrijgt.
task-use-coupons-and-coins-why = Ze horen bij dit account en kunnen ermee verdwijnen.
task-find-subscriptions-why = Een lidmaatschap kan vanzelf verlengen.
task-cancel-subscriptions-why = Volgens de VIP-overeenkomst van 1 november 2023 krijg je bij opzeggen de kosten geheel of deels terug. Bij sluiten niet.
task-reach-mailbox-why = Voor het sluiten kan een code nodig zijn, verstuurd naar het e-mailadres of nummer van dit account.
task-remove-payment-methods-why = Van een kaart die niet is opgeslagen, wordt niets per ongeluk afgeschreven.
task-remove-addresses-why = AliExpress bewaart na het sluiten bepaalde gegevens. Verwijder wat je kunt.
task-sign-in = Log in
task-sign-in-why = Ingelogd zie je wat er open is. Kom je er niet in, dan kun je per e-mail om sluiting vragen.
task-open-settings = Open het privacycentrum
task-open-settings-why = Daar staat het sluitingsformulier. Het is een van de drie manieren die AliExpress zelf in zijn voorwaarden noemt.
task-find-close-option = Zoek het sluitingsformulier
task-find-close-option-why = Lees waar het sluiten volgens de pagina een eind aan maakt.
task-submit-request-why = Alleen jij drukt op de knop. Er is geen manier bekend om het ongedaan te maken.
task-answer-confirmation-mail = Beantwoord de bevestigingsmail
task-answer-confirmation-mail-why = Misschien moet je bevestigen. Kijk ook in je spammap.
task-await-deletion = Wacht tot het gesloten is
task-await-deletion-why = AliExpress zegt niet hoelang het duurt.
task-confirm-closed = Zoek de sluitingsmail
task-confirm-closed-why = Bewaar hem. Het is je bewijs.
task-try-sign-in-why = Het moet nu mislukken. Lukt het, dan is het account niet gesloten.
task-sign-out-of-app = Log uit in de app
task-sign-out-of-app-why = De app bleef na het sluiten bij iemand nog dagen werken.
task-uninstall-app = Verwijder de app
task-uninstall-app-why = Op elke telefoon en tablet.
task-clear-app-data = Wis de appgegevens
task-clear-app-data-why = Wat de app op het apparaat achterliet, blijft tot je het wist.
task-clear-site-data = Wis cookies en cache
task-clear-site-data-why = In elke browser waarin je AliExpress gebruikte.
task-remove-passwords = Verwijder de inloggegevens
task-remove-passwords-why = Je wachtwoordmanager blijft aanbieden ze in te vullen.
task-keep-mailbox = Houd de mailbox aan
task-keep-mailbox-why = Berichten en antwoorden komen daar nog binnen.
task-unsubscribe = Meld je af voor mails
task-unsubscribe-why = De link staat onder aan elke e-mail.
task-report-spam = Markeer resterende mails als spam
task-report-spam-why = Voor mails die blijven komen.
task-choose-shop = Kies een andere winkel
task-choose-shop-why = Alleen als je dat wilt.
go-sign-in = Naar inloggen
go-open-settings = { go-save-personal-data }
go-find-close-option = Naar het sluitingsformulier
go-submit-request = { go-find-close-option }
go-try-sign-in = { go-sign-in }

of-total = van { $total }
need-you = { $count ->
 [one] { $count } te doen
 *[other] { $count } te doen
}
not-checked = { $count } nog niet nagekeken
set-aside-by-you = { $count } opzijgezet door jou
tally-done = { $count } gedaan
tally-todo = { $count } te doen
tally-unknown = { $count } niet nagekeken
tally-set-aside = { $count } opzijgezet
next = Hierna
all-done = Er is niets meer te doen
all-done-what = Je kunt Last Orders nu uit deze browser verwijderen.
decided = Je besluit
decided-stay = Goed, het account blijft
decided-stay-what = Je voortgang blijft hier bewaard, voor als je erop terugkomt.
foot-stays = Je houdt het account
foot-stays-what = Deze lijst is alleen voor het sluiten
foot-ready = Klaar om te sluiten
foot-ready-what = Niets open of na te kijken
foot-sent = Verzoek verstuurd
foot-sent-what = Het sluiten loopt
foot-not-ready = Nog niet klaar om te sluiten
foot-not-known = Nog niet bekend
foot-counts = { $open } open, { $unchecked } niet nagekeken

more = Meer
show-hints-again = Tips weer tonen
close-by-mail = Ik kan niet inloggen: per e-mail sluiten
start-over = Opnieuw beginnen
start-over-ask = Opnieuw beginnen?
start-over-goes = Dit wist je vinkjes, alles wat is gelezen, je besluit, wat je in brieven hebt getypt en de notitie dat je om je gegevens hebt gevraagd.
start-over-stays = Je kopie en je instellingen blijven.
start-over-stays-proof = Je kopie en je instellingen blijven, en ook je bewijs: het sluitingsverslag en de datums van wat je hebt verstuurd.
start-over-all = Opnieuw beginnen, ook het bewijs wissen
keep-all = Alles houden
toast-imported = Voortgang uit het bestand geïmporteerd.
toast-started-over = Opnieuw begonnen. Er is nog niets nagekeken.
toast-host-forgotten = Alles wat op aliexpress.us is gelezen, is vergeten.
problems = { $count ->
 [one] { $count } opgeslagen gegeven was
 *[other] { $count } opgeslagen gegevens waren
} niet te lezen
problems-what = Wat erin stond, telt als niet nagekeken. Al het andere is er nog.
problems-newer = Een nieuwere versie van Last Orders heeft deze gegevens opgeslagen
problems-newer-what = Werk deze bij. Tot dan wordt er niets nieuws opgeslagen.
unreadable = Je opgeslagen gegevens konden niet worden geladen
unreadable-what = Er is niets gewijzigd. Probeer het opnieuw of herstart de browser.
private-window = Last Orders werkt niet in een privévenster. De browser geeft het daar geen gegevens, dus het leest niets en slaat niets op. Open deze pagina in een gewoon venster.
no-access = De browser laat Last Orders niet toe op AliExpress
no-access-what = De toegang is in de instellingen van de browser ingetrokken. Er kan dus geen pagina worden nagekeken en deze lijst vult zich niet. Je vinkjes en je kopie zijn er nog.
no-access-back-chromium = Zo geef je die terug: open chrome://extensions, druk bij Last Orders op “Details” en sta bij “Sitetoegang” AliExpress toe. Laad daarna je AliExpress-pagina’s opnieuw.
no-access-back-firefox = Zo geef je die terug: open about:addons, druk op Last Orders, dan op “Toestemmingen”, en zet de toegang tot AliExpress aan. Laad daarna je AliExpress-pagina’s opnieuw.
put-aside = Aan de kant zetten

nothing-checked = Er is nog niets nagekeken
on-the-site = Het werkt op de site van AliExpress in deze browser, niet in de app. Gebruik je alleen de app: alles staat ook op de site, dus log daar één keer in.
nothing-checked-what = Open je bestellingen op AliExpress. Deze lijst vult zich terwijl je je accountpagina’s bezoekt, één voor één.
open-my-orders = Mijn bestellingen openen
ledger-stays = Blijft op deze computer
ledger-sent = Naar iemand verstuurd
ledger-pressed = Ingedrukt in je account
only-view-orders = alleen “View orders”, als jij het vraagt
ticks-by-browser = vinkjes, door de browser
everything = alles
nothing = niets

also-us = Wat je op aliexpress.us hebt, telt ook: dat is een apart account.
also-us-not = Dat gebruik ik niet

waiting = Wachten
waiting-orders-shipped = Wachten op { $open ->
 [one] 1 pakket
 *[other] { $open } pakketten
}
waiting-orders-to-ship = Wachten op { $open ->
 [one] 1 bestelling die nog niet is verzonden
 *[other] { $open } bestellingen die nog niet zijn verzonden
}
waiting-orders-open = Wachten op { $open ->
 [one] 1 bestelling
 *[other] { $open } bestellingen
}
clock-same-case = Dezelfde { $count ->
 [one] zaak
 *[other] zaken
} als hierboven
look-once-more = Kijk nog één keer, sluit dan
come-later = { $count ->
 [one] 1 komt later
 *[other] { $count } komen later
}
your-copy = Je kopie
settings = Instellingen
