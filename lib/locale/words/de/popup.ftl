### Texte von Popup und Leitfaden.

how-many = { $open ->
 [1] Eine
 [2] Zwei
 [3] Drei
 *[other] { $open }
}
how-many-masculine = { $open ->
 [1] Ein
 [2] Zwei
 [3] Drei
 *[other] { $open }
}
next-orders-shipped = { $open ->
 [1] Ein Paket ist
 [2] Zwei Pakete sind
 [3] Drei Pakete sind
 *[other] { $open } Pakete sind
} noch unterwegs
next-orders-unpaid = { next-orders } unbezahlt
next-orders-to-ship = { next-orders } noch nicht versandt
next-orders-open = { next-orders } noch offen
next-orders-still-open = { next-orders } noch offen
next-cases-still-open = { next-cases-open }
next-orders = { how-many } { $open ->
 [one] Bestellung ist
 *[other] Bestellungen sind
}
next-cases-open = { how-many-masculine } { $open ->
 [one] Fall ist
 *[other] Fälle sind
} noch offen
next-cases-on-orders = { how-many } { $open ->
 [one] Bestellung hat
 *[other] Bestellungen haben
} einen offenen Fall
next-case-open = Ein Fall ist noch offen
next-balance-left = In deiner Wallet ist noch Geld
next-coins-left = { $coins ->
 [one] { $coins } Coin ist
 *[other] { $coins } Coins sind
} noch übrig
next-coupons-left = { $coupons ->
 [one] { $coupons } Gutschein ist
 *[other] { $coupons } Gutscheine sind
} noch übrig
next-coins-and-coupons-left = Coins und Gutscheine sind übrig
next-addresses-left = { $addresses ->
 [1] Eine Adresse ist
 *[other] { $addresses } Adressen sind
} noch gespeichert

group-orders = Bestellungen
group-keep-a-copy = Kopie speichern
group-wallet = Wallet, Coins
group-subscriptions = Abos
group-access = Zugang
group-close = Schließen
group-after = Danach

task-receive-orders-why = Ist das Konto geschlossen, kannst du sie nicht mehr verfolgen.
task-settle-refunds-why = Verfolgen kannst du sie nur, solange du dich anmelden kannst.
task-close-disputes-why = Antworten kannst du nur, solange du dich anmelden kannst.
task-save-receipts-why = Für Gewährleistung oder Rückgabe brauchst du sie vielleicht. Sie gehen mit dem Konto verloren.
task-save-reviews-why = Nach der Schließung kannst du sie nicht nachsehen.
task-save-personal-data-why = Fordere die Kopie an, solange es das Konto gibt.
task-check-wallet-why = Dass Guthaben ausgezahlt wird, steht nirgends offiziell.
task-empty-wallet-why = Gib es aus oder übertrage es. Dass du es zurückbekommst, steht nirgends offiziell.
task-use-coupons-and-coins-why = Sie gehören zu diesem Konto und gehen vielleicht mit ihm verloren.
task-find-subscriptions-why = Mitgliedschaften können sich von selbst verlängern.
task-cancel-subscriptions-why = Laut VIP-Vertrag vom 1. November 2023 bringt die Kündigung die Gebühr ganz oder teilweise zurück. Die Schließung nicht.
task-reach-mailbox-why = Zum Schließen ist vielleicht ein Code an E-Mail-Adresse oder Telefon dieses Kontos nötig.
task-remove-payment-methods-why = Eine Karte, die nicht gespeichert ist, wird nicht versehentlich belastet.
task-remove-addresses-why = AliExpress behält nach der Schließung manche Daten. Entferne, was du kannst.
task-sign-in = Melde dich an
task-sign-in-why = Danach siehst du, was offen ist. Kommst du nicht hinein, kannst du die Schließung per E-Mail beantragen.
task-open-settings = Öffne das Datenschutzcenter
task-open-settings-why = Dort ist das Schließungsformular. Es ist einer der drei Wege, die AliExpress in seinen Bedingungen nennt.
task-find-close-option = Finde das Schließungsformular
task-find-close-option-why = Lies dort, was mit der Schließung endet.
task-submit-request-why = Nur du drückst den Knopf. Rückgängig machen geht nicht, soweit bekannt.
task-answer-confirmation-mail = Beantworte die Bestätigungsmail
task-answer-confirmation-mail-why = Vielleicht sollst du bestätigen. Sieh auch im Spam-Ordner nach.
task-await-deletion = Warte auf die Schließung
task-await-deletion-why = AliExpress sagt nicht, wie lange es dauert.
task-confirm-closed = Finde die Schließungsmail
task-confirm-closed-why = Behalte sie. Sie ist dein Nachweis.
task-try-sign-in-why = Das sollte jetzt scheitern. Klappt es, ist das Konto nicht geschlossen.
task-sign-out-of-app = Melde dich in der App ab
task-sign-out-of-app-why = Es kam vor, dass sie noch Tage nach der Schließung lief.
task-uninstall-app = Deinstalliere die App
task-uninstall-app-why = Auf jedem Handy und Tablet.
task-clear-app-data = Lösche die Daten der App
task-clear-app-data-why = Was sie auf dem Gerät gelassen hat, bleibt, bis du es löschst.
task-clear-site-data = Lösche Cookies und Cache
task-clear-site-data-why = In jedem Browser, den du für AliExpress benutzt hast.
task-remove-passwords = Entferne gespeicherte Zugangsdaten
task-remove-passwords-why = Dein Passwortmanager bietet sie noch an.
task-keep-mailbox = Behalte das Postfach dieses Kontos
task-keep-mailbox-why = Mitteilungen und Antworten gehen weiter dorthin.
task-unsubscribe = Bestelle übrige E-Mails ab
task-unsubscribe-why = Der Link steht am Ende jeder E-Mail.
task-report-spam = Markiere übrige E-Mails als Spam
task-report-spam-why = Für alle, die weiter kommen.
task-choose-shop = Wähle einen anderen Shop
task-choose-shop-why = Nur wenn du einen willst.
go-sign-in = Zur Anmeldung
go-open-settings = { go-save-personal-data }
go-find-close-option = Zum Schließungsformular
go-submit-request = { go-find-close-option }
go-try-sign-in = { go-sign-in }

of-total = von { $total }
need-you = { $count } zu tun
not-checked = { $count } noch nicht geprüft
set-aside-by-you = { $count } von dir beiseitegelegt
tally-done = { $count } erledigt
tally-todo = { $count } zu tun
tally-unknown = { $count } ungeprüft
tally-set-aside = { $count } beiseitegelegt
next = Als Nächstes
all-done = Es ist nichts mehr zu tun
all-done-what = Du kannst Last Orders jetzt aus diesem Browser entfernen.
decided = Deine Entscheidung
decided-stay = Gut, das Konto bleibt
decided-stay-what = Dein Fortschritt bleibt hier, falls du darauf zurückkommst.
foot-stays = Du behältst das Konto
foot-stays-what = Diese Liste ist nur für die Schließung
foot-ready = Bereit zum Schließen
foot-ready-what = Nichts offen, nichts ungeprüft
foot-sent = Antrag abgeschickt
foot-sent-what = Die Schließung läuft
foot-not-ready = Nicht bereit zum Schließen
foot-not-known = Noch nicht bekannt
foot-counts = { $open } offen, { $unchecked } nicht geprüft

more = Mehr
show-hints-again = Hinweise wieder zeigen
close-by-mail = Anmelden geht nicht: per E-Mail schließen
start-over = Neu anfangen
start-over-ask = Neu anfangen?
start-over-goes = Das löscht deine Häkchen, alles Gelesene, deine Entscheidung, deine Eingaben in Briefe und die Notiz, dass du deine Daten angefordert hast.
start-over-stays = Deine Kopie und deine Einstellungen bleiben.
start-over-stays-proof = Deine Kopie und deine Einstellungen bleiben, ebenso dein Nachweis: das Schließungsprotokoll und wann du was abgeschickt hast.
start-over-all = Neu anfangen, auch Nachweis löschen
keep-all = Alles behalten
toast-imported = Fortschritt aus der Datei übernommen.
toast-started-over = Neu angefangen. Noch ist nichts geprüft.
toast-host-forgotten = Alles auf aliexpress.us Gelesene ist vergessen.
problems = { $count ->
 [one] { $count } gespeicherter Eintrag war
 *[other] { $count } gespeicherte Einträge waren
} nicht lesbar
problems-what = Was darin stand, gilt als nicht geprüft. Alles andere ist da.
problems-newer = Diese Daten stammen von einer neueren Version
problems-newer-what = Aktualisiere Last Orders. Bis dahin wird nichts Neues gespeichert.
unreadable = Deine Daten ließen sich nicht laden
unreadable-what = Nichts wurde geändert. Versuche es nochmal oder starte den Browser neu.
private-window = In einem privaten Fenster arbeitet Last Orders nicht. Der Browser gibt ihm dort keine Daten, also liest und speichert es nichts. Öffne diese Seite in einem normalen Fenster.
no-access = Der Browser hält Last Orders von AliExpress fern
no-access-what = Der Zugriff wurde in den Browser-Einstellungen entzogen: Keine Seite kann geprüft werden, diese Liste füllt sich nicht. Deine Häkchen und deine Kopie sind noch da.
no-access-back-chromium = So gibst du ihn zurück: Öffne chrome://extensions, drücke bei Last Orders auf „Details“ und erlaube unter „Websitezugriff“ AliExpress. Lade dann deine AliExpress-Seiten neu.
no-access-back-firefox = So gibst du ihn zurück: Öffne about:addons, drücke auf Last Orders, dann „Berechtigungen“, und schalte den Zugriff auf AliExpress ein. Lade dann deine AliExpress-Seiten neu.
put-aside = Aus dem Weg räumen

nothing-checked = Noch ist nichts geprüft
on-the-site = Last Orders arbeitet auf der Website von AliExpress in diesem Browser, nicht in der App. Nutzt du nur die App: Auf der Website ist auch alles, also melde dich dort einmal an.
nothing-checked-what = Öffne deine Bestellungen auf AliExpress. Diese Liste füllt sich, während du deine Kontoseiten besuchst, eine nach der anderen.
open-my-orders = Meine Bestellungen öffnen
ledger-stays = Bleibt auf diesem Computer
ledger-sent = Geht an andere
ledger-pressed = Wird im Konto gedrückt
only-view-orders = nur „View orders“, wenn du es willst
ticks-by-browser = Häkchen, durch den Browser
everything = alles
nothing = nichts

also-us = Was du auf aliexpress.us hast, zählt auch: Es ist ein eigenes Konto.
also-us-not = Das nutze ich nicht

waiting = Warten
waiting-orders-shipped = Warten: { $open ->
 [one] 1 Paket
 *[other] { $open } Pakete
}
waiting-orders-to-ship = Warten: { $open ->
 [one] 1 noch nicht versandte Bestellung
 *[other] { $open } noch nicht versandte Bestellungen
}
waiting-orders-open = Warten: { $open ->
 [one] 1 Bestellung
 *[other] { $open } Bestellungen
}
clock-same-case = { $count ->
 [one] Derselbe Fall
 *[other] Dieselben Fälle
} wie oben
look-once-more = Noch einmal ansehen, dann schließen
come-later = { $count ->
 [one] 1 kommt später
 *[other] { $count } kommen später
}
your-copy = Deine Kopie
settings = Einstellungen
