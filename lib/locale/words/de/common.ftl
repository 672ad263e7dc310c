### Texte aller unserer Ansichten. <b> ist die Zahl einer offenen Aufgabe, <time> ihr Alter; $past ist 1, wo sie als vergangen erzählt wird.

app-name = Last Orders
just-now = gerade eben

status-done = Erledigt
status-todo = Zu tun
status-unknown = Nicht geprüft
status-set-aside = Beiseitegelegt
say-done-seen = Erledigt, <time>{ $ago }</time> gesehen
say-done-told = Von dir abgehakt
say-done-elsewhere = Von dir an einem anderen Computer abgehakt
say-done-by-word = Erledigt, bei { $told } von { $shown } nach deiner Angabe. Gesehen: <time>{ $ago }</time>
say-again = Neueste Bestellungen wieder gesehen: { $ago }
say-asleep = Schon gesehen, vielleicht bei einem anderen Konto
say-todo = { $what }. Gesehen: <time>{ $ago }</time>
say-open = <b>Etwas</b> ist offen
say-contradicted = Du hast das abgehakt, aber die Seite zeigt <b>{ $what }</b>.
say-set-aside = Von dir beiseitegelegt
say-set-aside-was = Von dir beiseitegelegt. { $what }
say-unknown = Noch nicht geprüft
say-unread = Die Seite war nicht lesbar
say-part = Bisher nur zum Teil geprüft. { $what }
say-stale = Zu alt, um zu zählen: { $what }, gesehen <time>{ $ago }</time>
say-stale-bare = Zu alt, um zu zählen: gesehen <time>{ $ago }</time>
say-later = Kommt später

orders-shown = { $shown ->
 [one] eine angezeigte Bestellung
 *[other] { $shown } angezeigten Bestellungen
}
cases-shown = { $shown ->
 [one] eine angezeigte Fall
 *[other] { $shown } angezeigten Fälle
}
open-of-orders = <b>{ $shown ->
 [1] Die { orders-shown }
 *[other] { $open } der { orders-shown }
}</b>
is = { $past ->
 [1] { $open ->
  [one] war
  *[other] waren
 }
 *[0] { $open ->
  [one] ist
  *[other] sind
 }
}
still-there = { $past ->
 [1] damals noch übrig
 *[0] noch übrig
}
evidence-orders-shipped = { open-of-orders } { is } unterwegs
evidence-orders-unpaid = { open-of-orders } { is } unbezahlt
evidence-orders-to-ship = { open-of-orders } { is } noch nicht versandt
evidence-orders-open = { open-of-orders } { is } offen{ $unpaid ->
 [0] { "" }
 *[other] , { $unpaid } unbezahlt
}{ $toShip ->
 [0] { "" }
 *[other] , { $toShip } nicht versandt
}{ $shipped ->
 [0] { "" }
 *[other] , { $shipped } unterwegs
}{ $told ->
 [0] { "" }
 *[other] , { $told } nach deiner Angabe
}
evidence-orders-unclear = { $shown ->
 [1] Die { orders-shown }
 *[other] { $unclear } der { orders-shown }
} { $unclear ->
 [one] war
 *[other] waren
} nicht lesbar
evidence-orders-finished = { $past ->
 [1] { $shown ->
  [one] die { orders-shown } war abgeschlossen
  *[other] alle { orders-shown } waren abgeschlossen
 }
 *[0] { $shown ->
  [one] Die { orders-shown } ist abgeschlossen
  *[other] Alle { orders-shown } sind abgeschlossen
 }
}
evidence-orders-still-open = <b>{ $open ->
 [one] { $open } Bestellung
 *[other] { $open } Bestellungen
}</b> zuletzt als offen gesehen
evidence-cases-still-open = <b>{ $open ->
 [one] { $open } Fall
 *[other] { $open } Fälle
}</b> zuletzt als offen gesehen
evidence-gone-since = Die Seite zeigt nicht mehr, was sie vorher zeigte
evidence-data-asked = Du hast sie am { $day } bei AliExpress angefordert. Wenn die Datei da ist, füge sie im Leitfaden unter „Deine Kopie“ hinzu
evidence-orders-part = { $shown ->
 [one] Die { orders-shown } ist abgeschlossen
 *[other] Die { orders-shown } sind abgeschlossen
}
evidence-orders-none = { $past ->
 [1] in der Liste war keine Bestellung
 *[0] In der Liste ist keine Bestellung
}
evidence-cases-open = <b>{ $shown ->
 [1] Der { cases-shown }
 *[other] { $open } der { cases-shown }
}</b> { is } noch offen
evidence-cases-unclear = { $shown ->
 [1] Der { cases-shown }
 *[other] { $unclear } der { cases-shown }
} { $unclear ->
 [one] war
 *[other] waren
} nicht lesbar
evidence-cases-finished = { $past ->
 [1] { $shown ->
  [one] der { cases-shown } war abgeschlossen
  *[other] alle { cases-shown } waren abgeschlossen
 }
 *[0] { $shown ->
  [0] In der Liste ist kein Fall
  [one] Der { cases-shown } ist abgeschlossen
  *[other] Alle { cases-shown } sind abgeschlossen
 }
}
evidence-cases-part = { $shown ->
 [one] Der { cases-shown } ist abgeschlossen
 *[other] Die { cases-shown } sind abgeschlossen
}
evidence-cases-on-orders = <b>{ $open ->
 [one] { $open } Bestellung
 *[other] { $open } Bestellungen
}</b> mit offenem Fall
evidence-case-open = <b>1 Fall</b> noch offen
evidence-balance-zero = { $past ->
 [1] das Guthaben war null
 *[0] Das Guthaben ist null
}
evidence-balance-left = <b>Geld</b> { $past ->
 [1] war
 *[0] ist
} noch in der Wallet
evidence-coins-left = <b>{ brief-coins-left }</b> { still-there }
evidence-coupons-left = <b>{ brief-coupons-left }</b> { still-there }
evidence-coins-and-coupons-left = <b>{ brief-coins-and-coupons-left }</b> { still-there }
evidence-coins-none = Keine Coins übrig; Gutscheine wurden nicht geprüft
evidence-coupons-none = Keine Gutscheine übrig; Coins wurden nicht geprüft
evidence-nothing-left = { $past ->
 [1] 0 übrig
 *[0] Keine Coins oder Gutscheine übrig
}
evidence-addresses-left = <b>{ brief-addresses-left }</b> noch gespeichert
evidence-addresses-none = { $past ->
 [1] 0 übrig
 *[0] Keine Adressen gespeichert
}
evidence-kept-part = { open-of-orders } { is } noch nicht gespeichert
evidence-kept-incomplete = <b>{ $open } von { $kept ->
 [one] { $kept } gespeicherten Bestellung
 *[other] { $kept } gespeicherten Bestellungen
}</b> { is } unvollständig
evidence-kept-all = { $past ->
 [1] { $shown ->
  [one] die { orders-shown } war gespeichert
  *[other] alle { orders-shown } waren gespeichert
 }
 *[0] { $shown ->
  [one] Die { orders-shown } ist gespeichert
  *[other] Alle { orders-shown } sind gespeichert
 }
}
evidence-kept-so-far = { $kept ->
 [one] { $kept } Bestellung gespeichert, vollständig
 *[other] { $kept } Bestellungen gespeichert, alle vollständig
}. { kept-maybe-not-all }
kept-maybe-not-all = Ob es mehr gibt, ist nicht sicher: Öffne deine Bestellungen auf AliExpress und lade die Liste bis zum Ende
reviews-shown = { $shown ->
 [one] eine angezeigte Bewertung
 *[other] { $shown } angezeigten Bewertungen
}
evidence-reviews-part = <b>{ $shown ->
 [1] Die { reviews-shown }
 *[other] { $open } der { reviews-shown }
}</b> { is } noch nicht gespeichert
evidence-reviews-so-far = { $kept ->
 [one] Bisher { $kept } Bewertung gespeichert
 *[other] Bisher { $kept } Bewertungen gespeichert
}
evidence-data-copy = Die Datei ließ sich öffnen: { $rows ->
 [one] { $rows } Zeile
 *[other] { $rows } Zeilen
}
evidence-data-copy-none = { $rows ->
 [0] Die Datei ließ sich öffnen, ist aber leer: keine Bestellung darin
 [one] Die Datei ließ sich öffnen, aber in ihrer { $rows } Zeile war keine Bestellnummer lesbar
 *[other] Die Datei ließ sich öffnen, aber in ihren { $rows } Zeilen war keine Bestellnummer lesbar
}
evidence-data-copy-part = { $kept ->
 [one] Deine gespeicherte Bestellung war in der Kopie von AliExpress nicht zu finden
 *[other] { $open } deiner { $kept } gespeicherten Bestellungen { $open ->
  [one] war
  *[other] waren
 } in der Kopie von AliExpress nicht zu finden
}
evidence-data-copy-since = { $open ->
 [one] { $open } gespeicherte Bestellung wurde nicht mit der Kopie von AliExpress verglichen: Füge die Datei erneut hinzu
 *[other] { $open } gespeicherte Bestellungen wurden nicht mit der Kopie von AliExpress verglichen: Füge die Datei erneut hinzu
}
evidence-data-copy-whole = { $orders ->
 [one] Die Kopie von AliExpress ließ sich öffnen: { $orders } Bestellung, und keine von deinen fehlt darin
 *[other] Die Kopie von AliExpress ließ sich öffnen: { $orders } Bestellungen, und keine von deinen fehlt darin
}

brief-orders-shipped = { $open } unterwegs
brief-orders-unpaid = { $open } unbezahlt
brief-orders-to-ship = { $open } nicht versandt
brief-orders-still-open = { $open } noch offen
brief-cases-still-open = { $open } noch offen
brief-orders-open = { $open } offen
brief-cases-open = { $open } offen
brief-cases-on-orders = { $open } offen
brief-case-open = 1 offen
brief-balance-left = Restguthaben
brief-coins-left = { $coins ->
 [one] { $coins } Coin
 *[other] { $coins } Coins
}
brief-coupons-left = { $coupons ->
 [one] { $coupons } Gutschein
 *[other] { $coupons } Gutscheine
}
brief-coins-and-coupons-left = { brief-coins-left }, { brief-coupons-left }
brief-addresses-left = { $addresses ->
 [one] { $addresses } Adresse
 *[other] { $addresses } Adressen
}
brief-kept-part = { $open } nicht gespeichert
brief-kept-incomplete = { $open } unvollständig
brief-reviews-part = { $open } nicht gespeichert

task-receive-orders = Warte auf deine Pakete
task-settle-refunds = Kläre deine Erstattungen
task-close-disputes = Beende deine Streitfälle
task-save-receipts = Speichere deine Belege
task-save-reviews = Speichere deine Bewertungen
task-save-personal-data = Hole deine persönlichen Daten
task-check-wallet = Prüfe deine Wallet
task-empty-wallet = Verbrauche das Guthaben
task-use-coupons-and-coins = Löse Coins und Gutscheine ein
task-find-subscriptions = Finde deine Abos
task-cancel-subscriptions = Kündige deine Abos
task-reach-mailbox = Prüfe dein E-Mail-Postfach
task-remove-payment-methods = Entferne gespeicherte Karten
task-remove-addresses = Entferne gespeicherte Adressen
task-submit-request = Schicke den Schließungsantrag ab
task-try-sign-in = Versuche die Anmeldung

go-receive-orders = Zu meinen Bestellungen
go-settle-refunds = Zu den Erstattungen
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = Zu meinen Bewertungen
go-save-personal-data = Zum Datenschutzcenter
go-check-wallet = Zu meiner Wallet
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = Zu meinen Coins
go-find-subscriptions = Zu meinem Konto
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = Zu meinen Einstellungen
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = Zu meinen Adressen
go-page = Seite öffnen für: { $name }

did-this = Habe ich gemacht
set-aside = Beiseite{ "\u00AD" }legen
take-back = Zurücknehmen
undo = Rückgängig
try-again = Nochmal versuchen
open-guide = Leitfaden öffnen

done-of = { $done } von { $total } erledigt
verdict-ready = Bereit: nichts offen, nichts ungeprüft
verdict-not-ready = Noch nicht bereit
verdict-not-known = Noch nicht bekannt
verdict-counts = { $open ->
 [0] Bisher ist nichts offen
 [1] Ein Punkt ist offen
 [2] Zwei Punkte sind offen
 [3] Drei Punkte sind offen
 *[other] { $open } Punkte sind offen
}{ $unchecked ->
 [0] .
 [1] ; { $open ->
  [0] ein Punkt
  *[other] einer
 } ist noch nicht geprüft.
 [2] ; zwei{ $open ->
  [0] { " " }Punkte
  *[other] { "" }
 } sind noch nicht geprüft.
 [3] ; drei{ $open ->
  [0] { " " }Punkte
  *[other] { "" }
 } sind noch nicht geprüft.
 *[other] ; { $unchecked }{ $open ->
  [0] { " " }Punkte
  *[other] { "" }
 } sind noch nicht geprüft.
}
your-hand = Der Rest liegt bei dir

toast-done = Abgehakt: { $name }
toast-done-more = Abgehakt: { $name } und { $more } weitere
toast-noted = Notiert. { $name }: { $left } noch offen
toast-set-aside = Beiseitegelegt: { $name }
toast-set-aside-more = Beiseitegelegt: { $name } und { $more } weitere
toast-unticked = Häkchen entfernt: { $name }
toast-unticked-more = Häkchen entfernt: { $name } und { $more } weitere
toast-asked = Notiert: Du hast deine Daten angefordert.
toast-another-account = Gelöscht: alles, was beim anderen Konto gesehen und abgehakt wurde.
failed = Letzte Änderung nicht gespeichert
failed-quota = In diesem Browser ist kein Platz mehr dafür. Alles vorher Gespeicherte ist noch da.
failed-write = Der Browser konnte sie nicht speichern. Alles vorher Gespeicherte ist noch da.
failed-read = Deine Daten ließen sich nicht laden, darum wurde nichts geändert.
fault = Hier ist etwas schiefgegangen
failed-fault = Das war unerwartet. Alles vorher Gespeicherte ist noch da. Versuche es nochmal; passiert es wieder, schließe diese Seite und öffne sie neu.
failed-newer = Diese Daten stammen von einer neueren Version. Aktualisiere Last Orders und versuche es nochmal.

whose = Ist das ein anderes Konto?
whose-signed-out = { $host ->
 [us] Bei aliexpress.us
 *[other] Bei aliexpress.com
} war eine Weile niemand angemeldet.
whose-no-mark = Keine der Bestellungen { $host ->
 [us] auf aliexpress.us
 *[other] auf aliexpress.com
} wurde vorher schon gesehen.
whose-empty = Die Bestellliste { $host ->
 [us] auf aliexpress.us
 *[other] auf aliexpress.com
} ist jetzt leer, vorher war sie es nicht.
whose-until = Bis du antwortest, gilt nichts vorher Gesehenes als erledigt. „{ whose-another }“ löscht alles bisher Gesehene und Abgehakte.
whose-same = Dasselbe Konto
whose-another = Anderes Konto
