### Texte des Abschnitts über die Schließung selbst.

close-lead = Der Rest liegt bei dir: Last Orders zeigt den Weg und drückt nichts. Die Seiten sind von Konto zu Konto verschieden, darum steht hier jeder bekannte Weg. Suche, was deine zeigen. Kannst du dich nicht anmelden, genügt eine E-Mail.
how-sign-in = Öffne www.aliexpress.com und drücke oben rechts „Sign in“ (Anmelden). Bevor du dein Passwort eingibst, achte darauf, dass die Adresse auf aliexpress.com oder aliexpress.us endet.
how-open-settings = Die Bedingungen von AliExpress nennen drei Wege: das Datenschutzcenter, „Profile – Delete account“ in der App und eine E-Mail. Anleitungen beschreiben noch einen: dein Profilbild, „Account Settings“, „Account Security“.
how-find-close-option = Suche „Delete account“, „Close your account“ oder Ähnliches und lies, was laut der Seite mit der Schließung endet.
how-submit-request = Drücke selbst darauf, gib einen Grund an, falls gefragt, und bestätige mit Passwort, Code oder Identitätsprüfung. Sag dann hier, dass er abgeschickt ist: Dein Protokoll und die Zählung der Tage beginnen.
how-answer-confirmation-mail = Suche eine E-Mail von AliExpress, auch im Spam-Ordner, und mach, was sie verlangt. Der Absender ist nicht bekannt: Prüfe, wohin ein Link führt, bevor du ihm folgst.
how-await-deletion = AliExpress sagt nicht, wie lange es dauert. Anleitungen sprechen von einigen Tagen, eine Person von 24 Stunden. Eine letzte E-Mail sollte sagen, dass das Konto geschlossen ist.
sent-it = Ich habe den Antrag abgeschickt
not-sent = Ich habe ihn doch nicht abgeschickt
more-trouble-cannot-sign-in = Wenn du nicht hineinkommst
more-routes = Wie du dorthin kommst
more-look-alikes = Seiten, die ähnlich aussehen
more-last-step = Was am Ende verlangt werden kann
more-trouble-request-not-processed = Wenn nichts passiert

routes = Wege zur Schließung
routes-what = Die ersten drei sind von AliExpress selbst. Was unterwegs verlangt wird, ist nur aus Berichten anderer bekannt: Niemand von uns hat das Formular selbst gesehen, und dein Konto zeigt vielleicht etwas anderes.
route-privacy-centre = Über das Datenschutzcenter
route-privacy-centre-walk =
    Melde dich auf www.aliexpress.com an.
    Öffne privacy.aliexpress.com und suche den Antrag zum Löschen des Kontos.
    Lies, was laut der Seite mit der Schließung endet.
    Drücke ihren Knopf. Er war rot und hieß „Delete my account“.
    Bestätige, wie es verlangt wird.
route-privacy-centre-source = Genannt in den AliExpress-Bedingungen für EU, EWR und Vereinigtes Königreich, Ziffer { $clause }, vom { $dated }. Die Einzelheiten werden seit 2021 berichtet
route-account-settings = Über die Kontoeinstellungen, wie andere berichten
route-account-settings-walk =
    Melde dich an und drücke auf dein Profilbild.
    Öffne „Account Settings“, dann „Account Security“. Bei anderen Konten heißt es „Account Management“ oder „Account Services“.
    Suche „Delete account“ oder „Close Your Account“ und lies, was dort steht.
    Lass dir den Code per E-Mail schicken, gib ihn ein und drücke „Verify“ (Bestätigen).
    Drücke „Delete account“ (Konto löschen).
route-account-settings-source = Anleitungen für den Computer von 2022 bis 2025
route-app = In der App
route-app-walk =
    Öffne dein Profil („Account“), dann das Zahnrad.
    Drücke „Delete account“ (Konto löschen).
    Gib den Code aus deiner E-Mail ein und drücke „Verify“ (Bestätigen).
    Kreuze an, dass du das Konto schließen und deine Daten löschen lassen willst.
    Drücke „Delete account“.
route-app-source = Als „Profile – Delete account“ genannt in den AliExpress-Bedingungen für EU, EWR und Vereinigtes Königreich, Ziffer { $clause }, vom { $dated }. Die Einzelheiten stammen aus einer Anleitung von 2025
route-mail = Per E-Mail, ohne Anmeldung
route-mail-walk =
    Öffne den Brief: Er liegt bereit und bittet um die Schließung des Kontos.
    Schicke ihn von der E-Mail-Adresse des Kontos an DataProtection.AE@aliexpress.com.
    Behalte, was du geschickt hast, und jede Antwort. Vielleicht sollst du nachweisen, wer du bist.
    Sag hier, dass du den Antrag abgeschickt hast: Dein Protokoll und die Zählung der Tage beginnen.
route-mail-source = AliExpress-Bedingungen für EU, EWR und Vereinigtes Königreich, Ziffer { $clause }, vom { $dated }. Für andere Länder sagt es kein Text; die Adresse ist dieselbe

last-step = Was am Ende verlangt werden kann
last-step-what = Die Quellen sind sich nicht einig, sei also auf alles davon gefasst.
last-step-word = Ein Wort zum Eintippen
last-step-word-what = Ein Feld, in das du ein Wort tippst. Berichtet wurde „agree“.
last-step-word-source = Datenschutzcenter, berichtet seit 2021
last-step-code = Ein Code zum Eingeben
last-step-code-what = Ein Code geht an die E-Mail-Adresse oder das Telefon des Kontos, und du gibst ihn auf der Seite ein.
last-step-code-source = Anleitungen für den Computer von 2022 bis 2025
last-step-box = Ein Kästchen zum Ankreuzen
last-step-box-what = Ein Kästchen neben einem Satz wie „permanently close my AliExpress account and delete my data“ (mein AliExpress-Konto endgültig schließen und meine Daten löschen).
last-step-box-source = Die App, eine Anleitung von 2025

look-alikes = Seiten, die ähnlich aussehen
look-alikes-what = Prüfe die Adresse, bevor du etwas drückst. Das Schließungsformular ist unter
look-alike-deactivate = Die alte Deaktivierungsseite von AliExpress
look-alike-deactivate-what = Sie deaktiviert das Konto. War ihr Kästchen „Release my account at the same time“ (Konto zugleich freigeben) angekreuzt, beendete sie das Konto endgültig. Lies dieses Kästchen, bevor du dort etwas drückst.
look-alike-alibaba = Die Schließungsseite von Alibaba.com
look-alike-alibaba-what = Dieselbe Firmengruppe und dieselbe Anmeldung, aber ein anderes Konto. Was sie mit dem AliExpress-Konto macht, hat niemand gesagt.
