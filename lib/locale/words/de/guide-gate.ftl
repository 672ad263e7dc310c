### Texte vor dem Schließen.

gate-lead = Alles, was noch nicht geklärt ist. Die Schließung lässt sich nicht rückgängig machen, darum wird hier nichts vermutet: Was nicht gesehen wurde, bleibt offen.
gate-sent = Du hast den Antrag am { $day } abgeschickt. Dein Protokoll zeigt, wie es damals stand.
gate-settle = Du kannst sie klären oder einzelne beiseitelegen, wenn du darauf verzichten kannst.
gate-todo = Zu tun
gate-unknown = Nicht geprüft
gate-set-aside = Von dir beiseitegelegt
gate-done = Erledigt
gate-group-todo = Noch zu tun
gate-group-unknown = Nicht geprüft
gate-group-set-aside = Von dir beiseitegelegt
gate-group-seen = Erledigt, von Last Orders gesehen: { $count }
gate-group-told = Erledigt, von dir abgehakt: { $count }
gate-oldest = Am längsten her: { $name }, gesehen am { $day } (<time>{ $ago }</time>)
gate-look-again = Sieh noch einmal nach, bevor du weitergehst
check-now = Jetzt prüfen
check-again = Nochmal prüfen
figure = { $count }

gate-copy = Deine Kopie, in diesem Browser
copy-orders = Gespeicherte Bestellungen
copy-all-complete = { $count }, alle vollständig
copy-incomplete = Davon unvollständig
copy-reviews = Gespeicherte Bewertungen
copy-file = Als eine Datei gespeichert
copy-file-none = noch nicht
copy-file-on = { $day }
copy-file-changed = { $day }, seitdem geändert
copy-only-here = Sie ist nur in diesem Browser: Sie geht verloren, wenn die Daten des Browsers gelöscht werden oder Last Orders entfernt wird.
copy-newest-only-here = Was seitdem dazukam, ist nur in diesem Browser.
copy-save = Jetzt speichern
copy-official = Kopie von AliExpress
copy-not-added = nicht hinzugefügt
copy-found = { $count ->
 [0] keine Bestellung darin
 [one] { $count } Bestellung
 *[other] { $count } Bestellungen
}
copy-missing = Gespeicherte Bestellungen, die darin nicht zu finden sind
copy-uncompared = Gespeicherte Bestellungen, die nicht damit verglichen sind
copy-rows = { $count ->
 [one] { $count } Zeile
 *[other] { $count } Zeilen
}

acknowledge = Bestätige, bevor du weitergehst
ack-final = Die Schließung ist endgültig. Ein neues Konto würde leer anfangen.
ack-history-goes = Mein Bestellverlauf und die Bewertungen, die ich geschrieben habe, gehen mit dem Konto verloren.
ack-balance-may-go = Guthaben, Coins und Gutscheine gehen vielleicht verloren. Dass sie ausgezahlt werden, steht in keinem offiziellen Text.
ack-returns-may-end = Rückgaben und Ansprüche aus Gewährleistung enden vielleicht damit. Ich habe meine neuesten Bestellungen angesehen, oder ich gebe diese Ansprüche auf.
ack-can-receive-code = Ich kann unter der E-Mail-Adresse oder Telefonnummer dieses Kontos noch einen Code empfangen.
open-form = Schließungsseite öffnen
open-form-anyway = Trotzdem öffnen
gate-unticked = { $count ->
 [1] Ein Kästchen ist nicht angekreuzt.
 [2] Zwei Kästchen sind nicht angekreuzt.
 [3] Drei Kästchen sind nicht angekreuzt.
 [4] Vier Kästchen sind nicht angekreuzt.
 [5] Fünf Kästchen sind nicht angekreuzt.
 *[other] { $count } Kästchen sind nicht angekreuzt.
}
gate-unsettled = { $count ->
 [1] Ein Punkt ist nicht geklärt.
 [2] Zwei Punkte sind nicht geklärt.
 [3] Drei Punkte sind nicht geklärt.
 *[other] { $count } Punkte sind nicht geklärt.
}
gate-never = Nur du drückst dort den Knopf: Last Orders öffnet die Seite, mehr nicht.
missing = Bevor du weitergehst
missing-tick = Nicht angekreuzt: „{ $what }“
missing-why = Von hier öffnet sich die Seite, sobald nichts mehr fehlt. Es ist dein Konto, du kannst also auch jetzt hingehen. Nichts endet, bevor du dort selbst den Knopf drückst.
