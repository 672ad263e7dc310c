### Texte der Einstellungen: was gezeigt, gespeichert und geteilt wird, und wie keine Spur bleibt.

settings-lead = Was Last Orders zeigt, speichert und teilt. Jede Wahl gilt nur für diesen Browser.
switch-off = Ausschalten

settings-language = Sprache
language-of-browser = Wie dein Browser: { $name }

settings-hints = Hinweise
hints-show = Hinweise auf den Seiten von AliExpress zeigen
hints-show-why = Das kleine Feld in der Ecke deiner Kontoseiten. Auch ohne es werden Seiten gelesen, und dieser Leitfaden füllt sich.
hints-hidden = Ausgeblendet auf:
hints-show-again = Wieder zeigen

settings-words = Von dir erklärte Wörter
explained-what = Last Orders kannte diese Wörter von AliExpress nicht. Was du gesagt hast, zählt, bis eine Seite etwas anderes zeigt.
explained-as = { $means ->
 [open] noch offen
 *[finished] abgeschlossen
}, in „{ $place }“
toast-word = Zurückgenommen. Was auf diesem Wort beruhte, zählt als nicht geprüft.

settings-copies = Kopien und Erinnerungen
copies-orders = Kopie der Bestellungen speichern, die ich ansehe
copies-orders-why = { $orders ->
 [0] Noch ist keine gespeichert.
 [one] { $orders } Bestellung ist gespeichert; sie bleibt, wenn du das ausschaltest.
 *[other] { $orders } Bestellungen sind gespeichert; sie bleiben, wenn du das ausschaltest.
}
copies-reminders = Erinnerungen
copies-reminders-on = Dieser Browser erinnert dich an die Tage nach der Schließung
copies-reminders-off = Dieser Browser erinnert dich an nichts
copies-reminders-why = Du schaltest das unter „Danach“ ein, wo die Tage stehen.

settings-sync = Anderer Computer, über den Browser
sync-turn = Meine Häkchen synchronisieren
sync-turn-why = Nur Häkchen: was du abgehakt oder beiseitegelegt hast, und wann. Der Hersteller dieses Browsers bringt sie auf deine anderen Computer, wenn du dort im Browser angemeldet bist, dessen Synchronisierung an ist und auch dies eingeschaltet ist. Von zwei Änderungen bleibt die neuere.
sync-turn-why-firefox = Nur Häkchen: was du abgehakt oder beiseitegelegt hast, und wann. Mozilla bringt sie auf deine anderen Computer, wenn du dort in Firefox angemeldet bist, dessen Synchronisierung Add-ons umfasst und auch dies eingeschaltet ist. Von zwei Änderungen bleibt die neuere.
sync-android = Firefox für Android bringt nicht auf andere Geräte, was ein Add-on speichert. Eine Fortschrittsdatei schon: Speichere sie hier und öffne sie dort.
sync-never = Noch nicht verglichen
sync-at = { $count ->
 [one] { $count } Häkchen
 *[other] { $count } Häkchen
} in der Synchronisierung des Browsers. Verglichen wurde <time>{ $ago }</time>; wann gesendet wird, entscheidet der Browser, und er sagt es nicht.
sync-failed-quota = In der Synchronisierung des Browsers ist kein Platz mehr. Deine Häkchen hier sind gespeichert; mit der nächsten Änderung wird es noch einmal versucht.
sync-failed-write = Die Synchronisierung des Browsers hat die letzte Änderung nicht angenommen. Deine Häkchen hier sind gespeichert; mit der nächsten Änderung wird es noch einmal versucht.
sync-left = { $count ->
 [one] { $count } Häkchen ist
 *[other] { $count } Häkchen sind
} noch in der Synchronisierung des Browsers
sync-left-why = Sie dort zu entfernen nimmt nichts von diesem Computer. Andere Computer, die Häkchen synchronisieren, behalten ihre und synchronisieren nicht weiter.
sync-empty = Entfernen

settings-file = Anderer Computer, mit einer Datei
file-what = Sie enthält deine Häkchen, was von Seiten gelesen wurde, die von dir erklärten Wörter, deine Entscheidung, das Schließungsprotokoll mit seiner Notiz und was du abgeschickt hast. Deine Kopie hat eigene Dateien.
file-save = Fortschritt speichern
file-take = Datei übernehmen
file-refused = Nicht übernommen: { $file }
file-refused-nothing = Nichts wurde geändert.
file-refused-truncated = Sie fängt an wie eine Fortschrittsdatei, bricht aber ab oder wurde von Hand geändert. Speichere sie auf dem anderen Computer noch einmal.
file-refused-foreign = Das ist keine Fortschrittsdatei von Last Orders.
file-refused-older = Ihr Format ist zu alt zum Lesen. Speichere sie mit der heutigen Version von Last Orders noch einmal.
file-refused-newer = Sie stammt von einer neueren Version. Aktualisiere Last Orders, dann übernimm sie.
file-refused-shape = Ein Eintrag ist nicht, wie er sein sollte: { $where }. Vielleicht stammt sie von einer neueren Version von Last Orders oder wurde von Hand geändert.
file-refused-ahead = Ihre Zeiten liegen in der Zukunft, also geht eine der beiden Uhren falsch. Stelle sie richtig, dann speichere die Datei noch einmal.
file-refused-large = Sie ist größer, als eine Fortschrittsdatei sein kann.
file-close = Schließen
file-preview = Inhalt von { $file }
file-made-by = Gespeichert von { $by }
file-counts = { $taken ->
 [0] Nichts darin ist neuer als das, was hier ist.
 [one] { $taken } Eintrag würde übernommen.
 *[other] { $taken } Einträge würden übernommen.
}{ $older ->
 [0] { "" }
 [one] { " " }{ $older } ist hier neuer und bleibt.
 *[other] { " " }{ $older } sind hier neuer und bleiben.
}{ $same ->
 [0] { "" }
 [one] { " " }{ $same } ist gleich.
 *[other] { " " }{ $same } sind gleich.
}
file-new = hier neu
file-newer = in der Datei neuer
file-take-in = Übernehmen
file-leave = Nicht übernehmen
record-request = Dein Schließungsantrag
record-decision = { decided }
record-closing = Das Schließungsprotokoll
record-words = { settings-words }

settings-about = Was es tut
about-stored = Jetzt gespeichert: { $readings ->
 [one] { $readings } gelesene Seite
 *[other] { $readings } gelesene Seiten
}, { $ticks ->
 [one] { $ticks } Häkchen
 *[other] { $ticks } Häkchen
}, { $orders ->
 [one] { $orders } Bestellung
 *[other] { $orders } Bestellungen
}.
about-reads = Es liest die Kontoseiten, die du öffnest, und keine anderen: Zahlen und Status. Was in einer Bestellung steht, wird nur gespeichert, wenn du eine Kopie willst, und deine Postanschrift nie.
about-presses = Es drückt nichts außer „View orders“ (mehr anzeigen) in der Liste, und nur, während du es sammeln lässt.
about-version = Last Orders { $version }, freie Software unter der MIT-Lizenz
about-whose = Nicht von AliExpress gemacht und nicht mit ihm verbunden

settings-leave = Keine Spur hinterlassen
leave-what = Löscht alles, was Last Orders in diesem Browser gespeichert hat, und seine Häkchen in der Synchronisierung des Browsers. Dein AliExpress-Konto und die Dateien, die du gespeichert hast, bleiben unberührt.
leave-ask = Alles löschen
leave-sure = Alles endgültig löschen?
leave-sure-what = Es gibt keinen Weg zurück. Speichere zuerst, was du vielleicht noch willst:
leave-record = Dein Schließungsprotokoll
leave-orders = { $orders ->
 [one] { $orders } gespeicherte Bestellung
 *[other] { $orders } gespeicherte Bestellungen
}
leave-progress = Dein Fortschritt
leave-go = Hingehen und speichern
leave-save = Speichern
leave-now = Jetzt alles löschen
leave-failed = Nicht gelöscht
leave-failed-what = Der Browser konnte es nicht löschen. Was auf diesem Computer gespeichert ist, ist noch da. Versuche es nochmal.
left = Alles ist gelöscht
left-readings = Gelesene Seiten
left-ticks = Häkchen
left-journey = Entscheidung, Protokoll und Anträge
left-orders = Gespeicherte Bestellungen
left-synced = Einträge in der Synchronisierung des Browsers
left-all = Alle Einträge auf diesem Computer
left-what = Von jetzt an wird nichts gelesen oder gespeichert, bis du Last Orders wieder öffnest oder den Browser neu startest.
left-uninstall = Last Orders aus diesem Browser entfernen
left-by-hand = Von Hand: Öffne chrome://extensions, suche Last Orders und drücke „Entfernen“.
left-by-hand-firefox = Von Hand: Öffne about:addons, suche Last Orders, drücke seine drei Punkte und dann „Entfernen“.
