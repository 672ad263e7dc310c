### Texte des ersten Abschnitts: Ist die Schließung das Richtige?

decide-lead = Die Schließung ist endgültig. Wähle, was dich stört, dann kommen die Möglichkeiten zuerst, bei denen du das Konto behältst. Deine Auswahl bleibt auf diesem Computer.
reasons = Warum willst du gehen?
reason-privacy = Wie meine persönlichen Daten gespeichert und genutzt werden
reason-unwanted-mail = Zu viele E-Mails und Mitteilungen
reason-shopping-risk = Betrug, Abzocke oder gefälschte Ware
reason-unused = Ich nutze es nicht mehr, und jemand könnte es unbemerkt missbrauchen
reason-poor-support = Ungeklärte Streitfälle oder ein Support, der nicht hilft
reason-better-shop = Ein anderer Shop passt besser zu mir
reason-settle = Kläre den Streitfall zuerst: Antworten kannst du nur, solange du dich anmelden kannst.
reason-settle-how = Wie du ihn klärst

ways = Mildere Mittel
ways-found = { $count ->
 [0] Wähle einen Grund, dann kommen die passenden Möglichkeiten zuerst.
 [one] Eine Möglichkeit passt zu deiner Auswahl.
 *[other] { $count } Möglichkeiten passen zu deiner Auswahl, die nächstliegende zuerst.
}
ways-all = Alle Möglichkeiten
ways-others = Andere Möglichkeiten
enough = Das reicht mir
letter-ready = Ein Brief liegt bereit
open-mail-settings = E-Mail-Einstellungen öffnen
open-help-centre = Hilfecenter öffnen
open-privacy-centre = Datenschutzcenter öffnen
open-cookie-settings = Cookie-Einstellungen öffnen
open-account-settings = Kontoeinstellungen öffnen
open-account-home = Mein Konto öffnen
open-addresses = Meine Adressen öffnen

way-mute-notifications = E-Mails und Mitteilungen abstellen
way-mute-notifications-why = Du behältst das Konto und hältst die Werbung fern. E-Mails zu deinen Bestellungen können weiter kommen.
way-mute-notifications-walk =
    Entferne in den E-Mail-Einstellungen das Häkchen bei jeder E-Mail, die du nicht willst.
    Öffne in der App die Einstellungen, dann die Mitteilungen, und schalte aus, was du nicht willst.
    Auch in den Einstellungen deines Handys kannst du die Mitteilungen der App begrenzen oder abstellen.
way-pause-account = Das Konto pausieren
way-pause-account-why = Eine Pause ohne Schließung. Auf der Website war keine Einstellung dafür zu finden, also muss es der Support tun.
way-pause-account-walk =
    Schreibe dem Support: Bitte um eine vorübergehende Deaktivierung und nenne den Grund.
    Frage, wie du das Konto wieder aktivierst, und behalte die Antwort.
    Lass die alte Seite „deactivate“ in Ruhe: Ihr Kästchen „Release my account at the same time“ (Konto zugleich freigeben) beendete Konten endgültig.
way-privacy-settings = Weniger teilen
way-privacy-settings-why = Weniger von deinen Daten wird weitergegeben, und weniger ist zu sehen. Was AliExpress schon hat, behält es.
way-privacy-settings-walk =
    Suche im Datenschutzcenter nach der Weitergabe von Daten und nach „Advertising Preferences“ (Werbeeinstellungen) und lehne ab, was du nicht brauchst.
    Öffne in der App „Settings“ (Einstellungen), dann „Privacy setting“ (Datenschutz), und schalte persönliche Empfehlungen und Werbung aus.
    Lehne in den Cookie-Einstellungen ab, was nicht nötig ist. Sie gelten nur für diesen Browser.
    Prüfe in den Kontoeinstellungen, was andere von deinem Profil sehen können.
way-close-features = Nur einen Dienst kündigen
way-close-features-why = Nichts, was abgebucht werden kann, und weniger zu verlieren: keine Mitgliedschaft, keine gespeicherte Karte, keine alte Adresse.
way-close-features-walk =
    Kündige Mitgliedschaften und Abos. Suche in deinem Konto nach VIP.
    Entferne gespeicherte Karten und andere Zahlungsarten.
    Entferne die Adressen, die keine offene Bestellung braucht.
    Hast du Zweitkonten, schließe diese und behalte das, das du nutzt.
way-other-shops = Anderswo einkaufen
way-other-shops-why = Du kannst anderswo kaufen und dieses Konto lassen, wie es ist.
shop-amazon = Amazon: fast alles
shop-ebay = eBay: neu und gebraucht
shop-walmart = Walmart: eine große Handelskette
shop-alibaba = Alibaba.com: der Mutterkonzern von AliExpress, für Unternehmen

truths = Was die Schließung bedeutet, soweit bekannt
truths-ends = Was endet
truth-history = Rechne damit, deinen Bestellverlauf mit Sendungsverfolgung und Belegen zu verlieren, und die Bewertungen, die du geschrieben hast.
truth-history-source = Mehrere Anleitungen sagen es; eine offizielle Liste war nicht zu finden
truth-no-undo = Ein Weg zurück ist nicht bekannt. Ein neues Konto würde leer anfangen.
truth-no-undo-source = Es war keiner zu finden. Eine Person berichtet, dass es innerhalb von 24 Stunden geschah
truth-eu = In der EU, im EWR und im Vereinigten Königreich darfst du den Vertrag jederzeit beenden, indem du das Konto schließt. Eine gültige Bestellung, die dann nicht abgeschlossen ist, wird „completed or reimbursed“ (ausgeführt oder erstattet), je nach Umständen und Ursache.
truth-eu-source = AliExpress-Bedingungen für EU, EWR und Vereinigtes Königreich, Ziffer { $clause }, vom { $dated }
truth-vip = Eine VIP-Mitgliedschaft verlängert sich alle 365 Tage, und aus 30 Tagen Probezeit wird ein bezahltes Jahr. Kündigst du im ersten Zeitraum, dessen Länge von deinem Land abhängt, bekommst du die ganze Gebühr zurück; später einen Teil davon. Endet sie, weil das Konto endet, bekommst du nichts zurück: Kündige sie zuerst.
truth-vip-source = VIP-Vertrag von AliExpress, Ziffer { $clause }, vom { $dated }
truths-stays = Was bleibt
truth-data = AliExpress behält manche Daten wegen gesetzlicher Pflichten und Streitigkeiten. Wie lange, sagt es nicht.
truth-data-source = Datenschutzerklärung von AliExpress, Abschnitt { $clause }, vom { $dated }
truth-debts = Was du aus Später-Bezahlen oder anderem Kredit schuldest, schuldest du weiter dem Kreditgeber, nach dessen eigenen Bedingungen. Die Schließung des Kontos beendet die Schuld nicht.
truth-debts-source = AliExpress-Bedingungen für EU, EWR und Vereinigtes Königreich, Ziffer { $clause }, vom { $dated }: Es gelten die Bedingungen des Kreditgebers. Dass die Schuld bleibt, lesen wir daraus
truth-mailbox = Behalte das Postfach dieses Kontos eine Weile. Rechtliche Mitteilungen gehen dorthin und gelten nach 24 Stunden als zugegangen.
truth-mailbox-source = AliExpress-Bedingungen für EU, EWR und Vereinigtes Königreich, Ziffer { $clause }, vom { $dated }
truth-app = Die App kann noch tagelang weiterlaufen. Melde dich dort selbst ab.
truth-app-source = Bericht einer Person: über eine Woche
truth-alibaba = Alibaba.com hat dieselbe Anmeldung und eine eigene Schließungsseite, auf myprivacy.alibaba.com. Verwechsle die beiden nicht: Prüfe die Adresse, bevor du etwas drückst.
truth-alibaba-source = Beide Seiten sind über ihre Adresse bekannt. Was die Schließung des einen Kontos mit dem anderen macht, hat niemand gesagt
truth-russia = Konten auf aliexpress.ru und tmall.ru bleiben. Sie gehören einer anderen Firma, und hier geht es nicht um sie.
truth-russia-source = Mehrere Quellen stimmen überein
truths-unsaid = Was niemand gesagt hat
truth-conditions = Was zuerst geklärt sein muss. Wir zählen, was du verlieren kannst; AliExpress nennt keine Bedingungen.
truth-conditions-source = Eine offizielle Liste war nicht zu finden. Inoffizielle Seiten sagen, dass offene Bestellungen und unbezahltes Später-Bezahlen die Schließung verhindern
truth-time = Wie lange es dauert.
truth-time-source = AliExpress sagt nicht, wie lange es dauert
truth-money = Was mit Guthaben, Bonus, Coins, Gutscheinen und Geschenkkarten passiert. Nutze oder übertrage sie vorher.
truth-money-source = Nichts Offizielles war zu finden, nicht einmal, ob das Guthaben Geld ist, das ausgezahlt werden muss

want-close = Ich will trotzdem schließen
decided-close = Du willst schließen
decided-close-what = Es wurde niemandem etwas geschickt. Als Nächstes: Kläre, was offen ist, sichere, was dir gehört, kündige, was sich verlängern würde.
