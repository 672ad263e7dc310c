### Texte des Abschnitts nach der Schließung: die Tage, Briefe ohne Antwort, was noch zu löschen ist.

after-lead = Diese Tage zählen ab dem Schließungsantrag. Sie beginnen, sobald du sagst, dass du ihn abgeschickt hast.
after-to-close = Zur Schließung
after-lead-sent = Du hast den Antrag am { $date } abgeschickt. AliExpress sagt nicht, wie lange es dauert; diese Tage haben wir gewählt, damit Schweigen nicht unbemerkt bleibt.
clock-day = Tag { $day }
clock-figure = { $day }
ruler-today = Heute, Tag { $day }
ruler-done = Tag { $day }: erledigt
ruler-todo = Tag { $day }: zu tun
ruler-unknown = Tag { $day }: nicht geprüft
ruler-later = Tag { $day }: kommt später

statements = Prüfe deine Abrechnungen noch einmal
statements-later = Kommt später. Karten und automatische Zahlungen bei PayPal oder Klarna
statements-now = Last Orders kann sie nicht sehen. Prüfe Karten und automatische Zahlungen bei PayPal oder Klarna

how-confirm-closed = Eine letzte E-Mail sollte sagen, dass das Konto geschlossen ist. Speichere sie auch außerhalb des Postfachs: Sie ist dein Nachweis, falls später etwas abgebucht wird.
how-try-sign-in = Melde dich erst ab, dann versuche es mit dem Passwort, das sicher stimmt. Nur eine Ablehnung sagt dir etwas: Eine Seite, die dich zur Anmeldung auffordert, sagt nichts.
how-sign-out-of-app = In den Einstellungen der App, auf jedem Handy und Tablet. Eine Person konnte die App nach der Schließung noch über eine Woche nutzen.
how-uninstall-app = Lösche zuerst ihre Daten, wo das geht. Deinstalliere sie dann auf jedem Handy und Tablet.
how-clear-app-data = Auf Android: Einstellungen, Apps, AliExpress, Speicher; lösche ihre Daten, bevor du sie deinstallierst. Auf einem iPhone verschwinden ihre Daten mit der App. Bilder, die du daraus gespeichert hast, bleiben.
how-clear-site-data = Last Orders erreicht nur diesen Browser. Mach in jedem anderen, den du für AliExpress benutzt hast, dasselbe in seinen Einstellungen.
how-remove-passwords = Mach das erst nach dem Anmeldeversuch, denn dafür brauchst du das Passwort.
how-keep-mailbox = Rechtliche Mitteilungen gehen an die E-Mail-Adresse des Kontos und gelten nach 24 Stunden als zugegangen. Behalte das Postfach und sieh hinein, bis jede Antwort und jede Erstattung da ist.
how-unsubscribe = Folge dem Link am Ende jeder E-Mail. Er sollte einen Knopfdruck verlangen, nie dein Passwort.
how-report-spam = Mach das in deinem Postfach. Von da an werden solche E-Mails für dich aussortiert.
how-choose-shop = Dieselben Shops wie bei den milderen Mitteln, jeder mit dem, wofür er gut ist.
more-trouble-mail-after-closing = Wenn weiter E-Mails kommen
more-way-other-shops = Andere Shops

sent-again = Ich habe ihn noch einmal abgeschickt
was-refused = Er wurde abgelehnt
was-answered = Er wurde beantwortet
no-answer-came = Es kam keine Antwort
mail-came = Die E-Mail ist da
sign-in-failed = Es ist gescheitert
sign-in-worked = Es hat geklappt
go-after-mail = Meine E-Mails durchsuchen
go-after-wipe = Sehen, was gelöscht wird
go-after-passwords = Sehen, wo sie sind
go-letter-follow-up = Dem Support schreiben
go-letter-erasure = Löschung verlangen
go-letter-complaint = Der Behörde schreiben

taken-back = Du hast gesagt, dass der Antrag doch nicht abgeschickt wurde
taken-back-what = Seine Tage und sein Protokoll sind noch da. Sag, was stimmt.
taken-back-sent = Ich habe ihn abgeschickt
taken-back-remove = Tage und Protokoll entfernen

put-in-calendar = Diese Tage in meinen Kalender eintragen
calendar-alarm = An jedem Tag mit Erinnerung um neun Uhr morgens
calendar-day = AliExpress-Schließung, Tag { $day }
calendar-letter = AliExpress: Antwort fällig, { $name }
calendar-letter-what = Notiere nach diesem Tag in Last Orders, was daraus geworden ist.
remind = In diesem Browser erinnern
remind-stop = Nicht mehr erinnern
calendar-note = Die Datei nennt AliExpress, und dein Kalender schickt sie vielleicht an seinen eigenen Dienst.
reminders-off = Erinnerungen in diesem Browser bleiben auf diesem Computer.
reminders-asking = Der Browser fragt dich nach Mitteilungen. Bis du antwortest, erinnert dich die Zahl am Knopf in der Symbolleiste.
reminders-notify = An jedem dieser Tage bekommst du eine Mitteilung, und der Knopf in der Symbolleiste zeigt, wie viele Punkte zu tun sind.
reminders-badge = Mitteilungen sind nicht erlaubt, darum erinnert dich nur die Zahl am Knopf in der Symbolleiste.

after-letters = Briefe, die auf Antwort warten

after-mail = Finde die E-Mails von AliExpress
after-mail-what = Jeder Link öffnet eine Suche in deinem eigenen Postfach, in einem neuen Tab. Last Orders sieht nichts davon.
mail-closing = Die Schließungsmail
mail-closing-what = Der Absender ist nicht bekannt. E-Mails zu Bestellungen kamen von notice.aliexpress.com. Sieh auch im Spam-Ordner nach, und behalte sie: Sie ist dein Nachweis.
mail-adverts = Werbung, zum Abbestellen
mail-adverts-what = Der Link zum Abbestellen steht am Ende jeder E-Mail. Markiere als Spam, was weiter kommt.
mail-elsewhere = Findet die Suche nichts, oder in jedem anderen Postfach, tippe:

after-wipe = Lösche, was AliExpress in diesem Browser gelassen hat
after-wipe-what = Das meldet dich in diesem Browser auf diesen Websites ab. Besser nicht vor Tag 14: Bis dahin musst du vielleicht noch etwas auf der Website nachsehen. Was Last Orders gespeichert hat, bleibt, auch dein Protokoll und deine Kopie.
wipe-goes = Wird gelöscht
wipe-kinds = Arten von Daten
wipe-stays = Bleibt
site-aliexpress = AliExpress: aliexpress.com und aliexpress.us, mit allen bekannten Hosts
site-images = Seine Bilder und Besuchszähler: alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru, eine andere Firma mit eigenen Konten
site-alibaba = alibaba.com: mit demselben Konto angemeldet
site-alipay = alipay.com: Zahlungen
kind-cookies = Cookies
kind-localStorage = lokaler Speicher
kind-indexedDB = Datenbanken
kind-serviceWorkers = Hintergrundskripte
kind-cacheStorage = gespeicherte Seiten
kind-fileSystems = gespeicherte Dateien
kind-cache = zwischengespeicherte Dateien
wipe-scope-chromium = Dieser Browser löscht die Cookies einer ganzen Website und alles andere von jedem unten genannten Host.
wipe-scope-firefox = Firefox löscht all das von jedem unten genannten Host, und von keinem anderen.
wipe-stays-what = Alle anderen Websites, dein Verlauf, deine Downloads und deine gespeicherten Zugangsdaten.
wipe-by-hand-chromium = Bei einem Host, der unten nicht steht, kann noch etwas gespeichert sein. Zum Nachsehen: Einstellungen, Datenschutz und Sicherheit, Drittanbieter-Cookies, alle Websitedaten ansehen; suche nach aliexpress.
wipe-by-hand-firefox = Zwischengespeicherte Dateien: Ein Add-on könnte nur die aller Websites löschen, darum bleiben sie. Von Hand: Einstellungen, Datenschutz & Sicherheit, Daten entfernen, nur die zwischengespeicherten Dateien. Bei einem Host, der unten nicht steht, kann noch etwas gespeichert sein: Daten verwalten, suche nach aliexpress.
wipe-by-hand-android = In Firefox für Android darf ein Add-on nicht löschen, was eine Website gespeichert hat, also mach es von Hand. Öffne aliexpress.com, tippe auf das Schloss neben der Adresse und lösche dort Cookies und Websitedaten. Mach dasselbe auf aliexpress.us, wenn du es benutzt hast.
wipe-choices = Bleibt auch, außer du kreuzt es an
wipe-hosts = { $count ->
 [one] { $count } Host, mit Namen
 *[other] Alle { $count } Hosts, mit Namen
}
wipe = Das jetzt löschen
wipe-at-work = Wird gelöscht
wipe-permission = Vielleicht fragt der Browser, ob Last Orders Daten löschen darf. Die Erlaubnis wird gleich danach zurückgegeben.
wiped-refused = Nicht erlaubt, darum wurde nichts gelöscht.
wiped-done = Gelöscht, laut Browser: { $what }, von { $count ->
 [one] { $count } Host
 *[other] { $count } Hosts
}.
wiped-failed = Der Browser hat nicht gelöscht: { $what }. Drücke noch einmal, oder lösche es von Hand wie oben beschrieben.
wiped-left-chromium = Nicht geprüft: Hosts, die oben nicht stehen, und andere Browser.
wiped-left-firefox = Nicht geprüft: zwischengespeicherte Dateien, Hosts, die oben nicht stehen, und andere Browser.
wiped-given-back = Die Erlaubnis wurde zurückgegeben.
wiped-not-given-back = Die Erlaubnis ließ sich nicht zurückgeben. Du kannst sie in der Erweiterungsliste des Browsers entziehen.

after-passwords = Wo gespeicherte Zugangsdaten sind
after-passwords-what = Keine Erweiterung kann sie entfernen. Tippe die Adresse in die Adressleiste, dann suche nach aliexpress.
passwords-chrome = In Google Chrome
passwords-firefox = In Mozilla Firefox
passwords-edge = In Microsoft Edge
passwords-edge-where = Einstellungen, Passwörter
passwords-safari = In Safari, auf iPhone und iPad
passwords-safari-where = Die App „Passwörter“ oder Einstellungen, Passwörter
passwords-others = Ein eigener Passwortmanager hat seine eigene Suche. Dieselben Zugangsdaten gelten vielleicht auch für Alibaba.com: Behalte sie, wenn du das nutzt.

after-record = Das Schließungsprotokoll
record-title = Protokoll der Schließung eines AliExpress-Kontos
after-record-what = Wie es stand, als du gesagt hast, dass der Antrag abgeschickt ist ({ $when }): was geprüft war, worauf es sich stützte und was gespeichert war.
record-checked = { $count ->
 [one] Was geprüft wurde: { $count } Punkt
 *[other] Was geprüft wurde: { $count } Punkte
}
record-done-seen = { $what }. Gesehen: { $when }
record-done-bare = Gesehen: { $when }
record-told = Von dir abgehakt: { $when }
record-by-word = { $what }, bei { $told } von { $shown } nach deiner Angabe. Gesehen: { $when }
record-todo-seen = { $what }. Gesehen: { $when }
record-todo-bare = Etwas war offen: { $when }
record-unknown-seen = Zählt nicht als geprüft: { $what }, gesehen: { $when }
record-unchecked = Nichts wurde gesehen
record-set-aside-seen = Von dir beiseitegelegt: { $when }. { $what }
record-set-aside-bare = Von dir beiseitegelegt: { $when }
record-acknowledged = Was du bestätigt hast
record-note = Eine eigene Notiz
record-note-what = Zum Beispiel eine Vorgangsnummer, oder mit wem du gesprochen hast.
record-note-keep = Notiz speichern
record-note-changed = Noch nicht gespeichert
record-note-kept = Auf diesem Computer gespeichert
record-save-html = Als Seite speichern
record-save-json = Als Daten speichern
record-personal = Nichts darin sagt, wer du bist, außer deiner Notiz.
record-foot = Erstellt von Last Orders auf diesem Computer: { $when }. Last Orders gehört nicht zu AliExpress.
