### Texte der Briefe und des Abschnitts, der sie schreibt. $act ist `uk`, wo die UK GDPR gemeint ist. Rechtsstand November 2026.

letter-language = Deutsch

letter-to-officer = An den Datenschutzbeauftragten von AliExpress
letter-to-support = An den Support von AliExpress
letter-to-authority = An die Datenschutzbehörde meines Landes
letter-to-ico = An den Information Commissioner (ICO)
letter-to-attorney-general = An den Attorney General meines Bundesstaates
letter-to-secretaria = An die Secretaría Anticorrupción y Buen Gobierno
letter-to-anpd = An die Agência Nacional de Proteção de Dados (ANPD), Brasilien
letter-to-pipc = An die Kommission für den Schutz personenbezogener Daten (PIPC), Korea
letter-to-fdpic = An den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB), Schweiz
letter-to-kvkk = An den Ausschuss für den Schutz personenbezogener Daten (KVKK), Türkei
letter-to-opc = An das Office of the Privacy Commissioner of Canada
letter-to-cai = An die Commission d’accès à l’information, Québec
letter-to-ppc = An die Kommission für den Schutz personenbezogener Daten (PPC), Japan
letter-to-oaic = An das Office of the Australian Information Commissioner (OAIC)
letter-to-ppa = An die Datenschutzbehörde Israels (Privacy Protection Authority)
letter-to-sdaia = An die Saudi Data and AI Authority (SDAIA)
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] UK GDPR
 *[other] DSGVO
}
letter-month-article = { $act ->
 [uk] 12A
 *[other] 12 Absatz 3
}
letter-act-ch = Artikel 25 des schweizerischen Bundesgesetzes über den Datenschutz (DSG)
letter-act-ch-erasure = Artikel 32 des schweizerischen Bundesgesetzes über den Datenschutz (DSG)
letter-act-tr = Artikel 11 des türkischen Gesetzes zum Schutz personenbezogener Daten (Nr. 6698)
letter-act-tr-erasure = die Artikel 7 und 11 des türkischen Gesetzes zum Schutz personenbezogener Daten (Nr. 6698)
letter-act-ca = Ziffer 4.9 des Anhangs 1 zum kanadischen Personal Information Protection and Electronic Documents Act (PIPEDA)
letter-act-qc = das Gesetz von Québec über den Schutz personenbezogener Informationen im Privatsektor
letter-act-jp = das japanische Gesetz zum Schutz personenbezogener Informationen (APPI)
letter-act-au = das Australian Privacy Principle 12 (Privacy Act 1988)
letter-act-il = Abschnitt 13 des israelischen Gesetzes zum Schutz der Privatsphäre
letter-act-sa = Artikel 4 des saudi-arabischen Gesetzes zum Schutz personenbezogener Daten (PDPL)
letter-rule-ch = in der Regel; Artikel 25 Absatz 7 dieses Gesetzes
letter-rule-tr = Artikel 13 dieses Gesetzes
letter-rule-ca = Abschnitt 8 dieses Gesetzes
letter-rule-qc = nach diesem Gesetz
letter-rule-br = Artikel 19, II
letter-rule-kr = Artikel 35 Absatz 3 in Verbindung mit Artikel 41 der Durchführungsverordnung
letter-rule-kr-erasure = Artikel 41 und 43 der Durchführungsverordnung
letter-rule-sa = Durchführungsverordnung zu diesem Gesetz
letter-account = Mein Konto ist unter { $account } registriert.
letter-member-id = Meine Konto-ID lautet { $memberId }.
letter-id-number = Mein Ausweisdokument: { $idNumber }.
letter-postal = Meine Postanschrift: { $postal }.
letter-name = Mein Name ist { $name }.
letter-country = Mein Wohnsitz: { $country }.
letter-orders = Einige meiner Bestellnummern: { $orders }.
letter-to-be-sure = Antworten Sie auf diese Nachricht. Um sicherzugehen, dass das Konto mir gehört, senden Sie einen Code an die E-Mail-Adresse oder Telefonnummer des Kontos.
letter-proof-mx = Artikel 28 verlangt einen Nachweis meiner Identität. Ist dieser Nachricht keiner beigefügt, teilen Sie mir mit, wie ich ihn so übermitteln kann, dass nur diejenigen ihn sehen, die ihn benötigen.
letter-time-gdpr = Nach Artikel { letter-month-article } { letter-act } haben Sie für die Antwort einen Monat Zeit.
letter-time-us = Nach demselben Abschnitt haben Sie für die Antwort { $days } Tage Zeit.
letter-time-days = Für die Antwort haben Sie { $days } Tage Zeit ({ $rule }).
letter-time-mx = Nach Artikel 31 haben Sie für die Antwort zwanzig Arbeitstage Zeit und für die Umsetzung weitere fünfzehn.
letter-asked-access = Am { $requested } habe ich bei Ihnen eine Kopie meiner personenbezogenen Daten angefordert.
letter-asked-access-once = Ich habe bei Ihnen eine Kopie meiner personenbezogenen Daten angefordert.
letter-asked-erasure = Am { $requested } habe ich bei Ihnen die Löschung meiner personenbezogenen Daten beantragt.
letter-asked-erasure-once = Ich habe bei Ihnen die Löschung meiner personenbezogenen Daten beantragt.
letter-asked-close = Am { $requested } habe ich bei Ihnen die Schließung meines Kontos beantragt.
letter-asked-close-once = Ich habe bei Ihnen die Schließung meines Kontos beantragt.
letter-regards = Mit freundlichen Grüßen
letter-signed = { $name }
letter-signed-holder = Kontoinhaber/in

letter-close-subject = Antrag auf Schließung meines Kontos
letter-close-ask-terms = Ich beantrage, mein Konto dauerhaft zu schließen. Ziffer 1.6 Ihrer Bedingungen für Plattformtransaktionen von Verbrauchern in der EU, im EWR und im Vereinigten Königreich (vom 30. Juni 2026) nennt dafür als einen Weg eine E-Mail an diese Adresse.
letter-close-ask = Ich beantrage, mein Konto dauerhaft zu schließen.
letter-close-tell = Teilen Sie mir außerdem mit:
letter-close-missing = was gegebenenfalls entgegensteht: welche Bestellung, Erstattung oder Zahlung, welcher Streitfall oder welche Mitgliedschaft
letter-close-date = das Datum, an dem das Konto geschlossen wird und meine Daten gelöscht werden
letter-close-stop = wie und bis wann ich dies stoppen kann
letter-close-confirm = Bestätigen Sie mir die Schließung per E-Mail, sobald sie erfolgt ist.

letter-stop-subject = Schließen Sie mein Konto nicht
letter-stop-ask = Ich ziehe diesen Antrag zurück: Schließen Sie das Konto nicht und löschen Sie nichts.
letter-stop-tell = Teilen Sie mir mit:
letter-stop-in-time = ob die Schließung gestoppt wurde
letter-stop-left = ob ich noch etwas tun muss, um sie zu stoppen
letter-stop-closed = falls das Konto bereits geschlossen ist, seit wann, und was sich wiederherstellen lässt

letter-deactivation-subject = Antrag auf vorübergehende Deaktivierung meines Kontos
letter-deactivation-ask = Ich beantrage, mein Konto vorübergehend zu deaktivieren.
letter-deactivation-only = Schließen Sie es nicht, geben Sie es nicht frei und löschen Sie es nicht: Lässt es sich ohne dies nicht pausieren, ändern Sie nichts und teilen Sie mir das mit.
letter-deactivation-reason = Mein Grund: { $reason }
letter-deactivation-tell = Teilen Sie mir vorher mit:
letter-deactivation-how-long = wie lange das Konto deaktiviert bleiben kann und ob es nach einiger Zeit automatisch geschlossen wird
letter-deactivation-meanwhile = was in der Zwischenzeit mit Bestellungen, Erstattungen, Guthaben, Coins, Gutscheinen und Mitgliedschaften geschieht
letter-deactivation-back = wie ich es wieder aktiviere

letter-follow-up-subject = Keine Antwort auf meinen Antrag auf Kontoschließung
letter-follow-up-silence = Seitdem habe ich keine Nachricht erhalten, dass es geschlossen ist.
letter-follow-up-tell = Teilen Sie mir mit:
letter-follow-up-arrived = ob der Antrag bei Ihnen eingegangen ist
letter-follow-up-missing = was gegebenenfalls entgegensteht: welche Bestellung, Erstattung oder Zahlung, welcher Streitfall oder welche Mitgliedschaft
letter-follow-up-when = das Datum, an dem das Konto geschlossen wird und meine Daten gelöscht werden
letter-follow-up-stop = wie und bis wann ich dies stoppen kann
letter-follow-up-confirm = Bestätigen Sie mir die Schließung per E-Mail, sobald sie erfolgt ist.

letter-access-subject = Antrag auf eine Kopie meiner personenbezogenen Daten
letter-access-subject-gdpr = Antrag auf meine personenbezogenen Daten, Art. 15 und 20 { letter-act }
letter-access-ask-gdpr = Nach den Artikeln 15 und 20 { letter-act } beantrage ich eine Kopie aller personenbezogenen Daten, die Sie über mich gespeichert haben.
letter-access-ask-us = Nach Abschnitt K Ihrer Datenschutzerklärung, der dies allen in den Vereinigten Staaten lebenden Personen zusagt, verlange ich Auskunft darüber, welche personenbezogenen Informationen Sie über mich gespeichert haben, und beantrage eine Kopie davon.
letter-access-ask-mx = Gestützt auf mein Auskunftsrecht (ARCO), Ley Federal de Protección de Datos Personales en Posesión de los Particulares vom 20. März 2025, beantrage ich eine Kopie aller personenbezogenen Daten, die Sie über mich gespeichert haben.
letter-access-ask-br = Nach den Artikeln 18 und 19 LGPD (Lei 13.709/2018) beantrage ich eine Kopie aller personenbezogenen Daten, die Sie über mich gespeichert haben, mit der vollständigen Erklärung.
letter-access-ask-kr = Nach Artikel 35 des Gesetzes zum Schutz personenbezogener Informationen (PIPA) beantrage ich Auskunft über alle personenbezogenen Informationen, die Sie über mich gespeichert haben, und eine Kopie davon.
letter-access-ask-named = Gestützt auf { $named } beantrage ich eine Kopie aller personenbezogenen Daten, die Sie über mich gespeichert haben.
letter-access-ask-plain = Ich beantrage eine Kopie aller personenbezogenen Daten, die Sie über mich gespeichert haben, soweit Ihre Datenschutzerklärung oder das Recht an meinem Wohnort mir dieses Recht gibt.
letter-access-include = Die Kopie soll enthalten:
letter-access-orders = Bestellungen, Zahlungen, Erstattungen und Streitfälle
letter-access-messages = Nachrichten an Verkäufer und Support sowie Bewertungen
letter-access-devices = Adressen, Geräte, Anmeldungen, Suchen und aufgerufene Seiten
letter-access-profile = was Sie über mich abgeleitet haben, und für wen
letter-access-tell = Teilen Sie mir außerdem mit:
letter-access-purposes = wofür jede Art von Daten genutzt wird
letter-access-recipients = wer sie erhalten hat, mit Namen
letter-access-how-long = wie lange sie gespeichert werden
letter-access-sources = woher sie stammen, wenn nicht von mir
letter-access-transfers = in welche Länder sie übermittelt werden und was sie dort schützt
letter-access-consent = worin ich eingewilligt habe
letter-access-form = Senden Sie die Kopie in einem gängigen, maschinenlesbaren Format und prüfen Sie vorher, ob sich die Datei öffnen lässt.

letter-erasure-subject = Antrag auf Löschung meiner personenbezogenen Daten
letter-erasure-subject-gdpr = Antrag auf Löschung meiner personenbezogenen Daten, Art. 17 { letter-act }
letter-erasure-ask-gdpr = Nach Artikel 17 { letter-act } beantrage ich die Löschung aller personenbezogenen Daten, die Sie über mich gespeichert haben.
letter-erasure-ask-us = Nach Abschnitt K Ihrer Datenschutzerklärung, der dies allen in den Vereinigten Staaten lebenden Personen zusagt, beantrage ich die Löschung aller personenbezogenen Informationen, die Sie über mich gespeichert haben.
letter-erasure-ask-mx = Gestützt auf mein Recht auf Löschung (ARCO, „cancelación“), Ley Federal de Protección de Datos Personales en Posesión de los Particulares vom 20. März 2025, beantrage ich die Löschung aller personenbezogenen Daten, die Sie über mich gespeichert haben.
letter-erasure-ask-br = Nach Artikel 18 LGPD (Lei 13.709/2018) beantrage ich die Löschung aller personenbezogenen Daten, die Sie über mich gespeichert haben.
letter-erasure-ask-kr = Nach Artikel 35 des Gesetzes zum Schutz personenbezogener Informationen (PIPA) beantrage ich Auskunft über alle personenbezogenen Informationen, die Sie über mich gespeichert haben, und eine Kopie davon. Sobald ich sie habe, beantrage ich nach Artikel 36 die Löschung aller dieser Informationen.
letter-erasure-ask-named = Gestützt auf { $named } beantrage ich die Löschung aller personenbezogenen Daten, die Sie über mich gespeichert haben.
letter-erasure-ask-plain = Ich beantrage die Löschung aller personenbezogenen Daten, die Sie über mich gespeichert haben, soweit Ihre Datenschutzerklärung oder das Recht an meinem Wohnort mir dieses Recht gibt.
letter-erasure-account = Auch mein Konto soll geschlossen werden.
letter-erasure-grounds = Ich widerrufe jede Einwilligung, die ich erteilt habe (Artikel 7 Absatz 3), und widerspreche der Verarbeitung zum Zweck der Direktwerbung und jedem damit verbundenen Profiling (Artikel 21 Absatz 2). Mit der Schließung des Kontos sind die Daten für die Zwecke, für die sie erhoben wurden, nicht mehr notwendig.
letter-erasure-others-gdpr = Unterrichten Sie alle, an die Sie die Daten weitergegeben haben, wie Artikel 19 es verlangt.
letter-erasure-others = Unterrichten Sie alle, an die Sie die Daten weitergegeben haben.
letter-erasure-confirm = Bestätigen Sie mir die Löschung per E-Mail, sobald sie erfolgt ist.
letter-erasure-rest = Falls Sie etwas behalten, teilen Sie mir mit:
letter-erasure-what = was es ist
letter-erasure-why = welches Gesetz Sie zur Aufbewahrung verpflichtet
letter-erasure-until = bis wann

letter-identity-subject = Identitätsnachweis zu meinem Antrag
letter-identity-demanded = Zum Nachweis meiner Identität verlangen Sie von mir: { $demanded }
letter-identity-demanded-more = Zum Nachweis meiner Identität verlangen Sie von mir mehr, als Ihnen vorliegt.
letter-identity-limit-gdpr = Nach Artikel 12 Absatz 6 { letter-act } dürfen Sie nur bei begründeten Zweifeln an meiner Identität mehr verlangen, und nach Artikel 5 Absatz 1 Buchstabe c nur das Notwendige. Haben Sie solche Zweifel, legen Sie sie dar.
letter-identity-limit-br = Artikel 6 LGPD beschränkt die Daten, die Sie erheben, auf das Notwendige. Haben Sie Zweifel an meiner Identität, legen Sie sie dar.
letter-identity-limit-plain = Verlangen Sie nicht mehr, als zu meiner Identifizierung nötig ist. Haben Sie Zweifel an meiner Identität, legen Sie sie dar.
letter-identity-enough = Ein Code an die E-Mail-Adresse oder Telefonnummer des Kontos zeigt, dass das Konto mir gehört.
letter-identity-no-copy = Die Kopie eines Ausweisdokuments gäbe Ihnen Daten, die Sie nicht haben, und würde dem nichts hinzufügen.
letter-identity-go-on-gdpr = Sofern Sie keine begründeten Zweifel darlegen, rechne ich den Monat nach Artikel { letter-month-article } ab dem Tag meines Antrags.
letter-identity-go-on = Bearbeiten Sie meinen Antrag auf dieser Grundlage.

letter-appeal-subject = Widerspruch gegen die Ablehnung meines Antrags
letter-appeal-refused = Sie haben ihn ganz oder teilweise abgelehnt.
letter-appeal-ask = Gegen diese Entscheidung lege ich Widerspruch ein, wie Abschnitt K Ihrer Datenschutzerklärung es zulässt.
letter-appeal-tell = Teilen Sie mir schriftlich mit:
letter-appeal-outcome = wie Sie über diesen Widerspruch entscheiden
letter-appeal-why = zu allem, was Sie weiterhin ablehnen, den Grund und die Regel, auf die er sich stützt
letter-appeal-attorney = wie ich mich beim Attorney General meines Bundesstaates beschweren kann

letter-company-complaint-subject = Beschwerde nach section 164A des Data Protection Act 2018
letter-company-complaint-ask = Dies ist eine Beschwerde nach section 164A des Data Protection Act 2018 darüber, wie Sie mit einem Antrag zu meinen personenbezogenen Daten umgegangen sind.
letter-company-complaint-duty = Bestätigen Sie innerhalb von 30 Tagen den Eingang, gehen Sie der Beschwerde nach und teilen Sie mir das Ergebnis ohne unangemessene Verzögerung mit.
letter-company-complaint-next = Wird mein Antrag danach weiterhin nicht erfüllt, kann ich mich an den ICO wenden.

letter-complaint-subject-access = Beschwerde über AliExpress: Antrag auf meine personenbezogenen Daten
letter-complaint-subject-erasure = Beschwerde über AliExpress: Antrag auf Löschung meiner personenbezogenen Daten
letter-complaint-about = Ich beschwere mich über { $company } als die bei AliExpress für meine Daten verantwortliche Stelle.
letter-complaint-about-aliexpress = Ich beschwere mich über das Unternehmen, das bei AliExpress für meine Daten verantwortlich ist.
letter-complaint-account = Mein Konto dort ist unter { $account } registriert.
letter-complaint-asked-access = Am { $requested } habe ich an { $officer } geschrieben und eine Kopie meiner personenbezogenen Daten beantragt.
letter-complaint-asked-access-gdpr = Am { $requested } habe ich an { $officer } geschrieben und eine Kopie meiner personenbezogenen Daten beantragt (Artikel 15 und 20 { letter-act }).
letter-complaint-asked-access-us = Am { $requested } habe ich an { $officer } geschrieben und eine Kopie meiner personenbezogenen Informationen beantragt, wie Abschnitt K der Datenschutzerklärung des Unternehmens es allen in den Vereinigten Staaten lebenden Personen zusagt.
letter-complaint-asked-erasure = Am { $requested } habe ich an { $officer } geschrieben und die Löschung meiner personenbezogenen Daten beantragt.
letter-complaint-asked-erasure-gdpr = Am { $requested } habe ich an { $officer } geschrieben und die Löschung meiner personenbezogenen Daten beantragt (Artikel 17 { letter-act }).
letter-complaint-asked-erasure-us = Am { $requested } habe ich an { $officer } geschrieben und die Löschung meiner personenbezogenen Informationen beantragt, wie Abschnitt K der Datenschutzerklärung des Unternehmens es allen in den Vereinigten Staaten lebenden Personen zusagt.
letter-complaint-due = Die Frist für eine Antwort lief bis zum { $due }.
letter-complaint-none = Ich habe keine Antwort erhalten.
letter-complaint-refused = Der Antrag wurde abgelehnt.
letter-complaint-incomplete = Die Antwort ist unvollständig.
letter-complaint-complained = Am { $complained } habe ich mich deswegen beim Unternehmen selbst beschwert.
letter-complaint-appealed = Am { $complained } habe ich beim Unternehmen selbst Widerspruch eingelegt.
letter-complaint-ask-gdpr = Nach Artikel 77 DSGVO bitte ich Sie, dem nachzugehen und dafür zu sorgen, dass mein Antrag erfüllt wird.
letter-complaint-ask = Ich bitte Sie, dem nachzugehen und dafür zu sorgen, dass mein Antrag erfüllt wird.
letter-complaint-copies = Kopien dessen, was ich geschrieben und erhalten habe, kann ich übersenden.

letters-lead = Kurze Briefe für das, was sich nur schriftlich klären lässt. Gib ein, was du weißt; der Brief füllt sich dabei. Von hier wird nichts abgeschickt: Du kopierst ihn oder öffnest ihn in deinem E-Mail-Programm.
letters-close = Mein Konto schließen
letters-close-what = Per E-Mail, ohne Anmeldung
letters-close-note = In der EU, im EWR und im Vereinigten Königreich nennen die Bedingungen von AliExpress vom 30. Juni 2026 (Ziffer 1.6) diese E-Mail als einen von drei Wegen zur Schließung. Anderswo war kein Text von AliExpress zu finden, der sie nennt, aber du kannst es versuchen. Sie beendet das Konto endgültig: Schicke sie, sobald alles unter „Vorbereiten“ geklärt ist.
letters-stop = Meinen Schließungsantrag stoppen
letters-stop-what = Wenn du es dir anders überlegt hast
letters-stop-note = Beeile dich: Kein Weg war zu finden, eine Schließung rückgängig zu machen, und das Konto einer Person war innerhalb von 24 Stunden geschlossen. Schreibe es auch in den Live-Chat des Hilfecenters.
letters-deactivation = Das Konto pausieren
letters-deactivation-what = Bittet den Support, es vorübergehend zu deaktivieren
letters-deactivation-note = Er kommt in den Live-Chat des Hilfecenters oder in ein Ticket. Auch eine alte AliExpress-Seite deaktiviert, gibt das Konto aber vielleicht frei, was es endgültig beendet.
letters-follow-up = Nach der Schließung fragen
letters-follow-up-what = Für einen Schließungsantrag, den niemand beantwortet hat
letters-follow-up-note = AliExpress sagt nicht, wie lange es dauert, darum setzt der Brief keine Frist. Das Hilfecenter erreicht den Support, die E-Mail den Datenschutzbeauftragten.
letters-access = Meine Daten anfordern
letters-access-what = Eine Kopie von allem, was über dich gespeichert ist
letters-access-note = Auch das Datenschutzcenter bietet eine Kopie, solange es das Konto gibt. Speichere, was kommt, und öffne es sofort: Im Juli 2025 berichtete eine Organisation von einer Datei, die sich nur einmal öffnen ließ.
letters-erasure = Meine Daten löschen lassen
letters-erasure-what = Alles, was über dich gespeichert ist, und das Konto
letters-erasure-note = Er kann das Konto endgültig beenden. Schicke ihn, wenn alles unter „Vorbereiten“ geklärt ist. Manche Daten bleiben vielleicht: Die Datenschutzerklärung von AliExpress vom Juli 2026 nennt gesetzliche Pflichten und Streitigkeiten, und kein Enddatum.
letters-identity = Auf die Forderung nach einem Ausweis antworten
letters-identity-what = Wenn mehr Nachweis verlangt wird, als nötig scheint
letters-identity-note = Sind die Zweifel begründet, darf AliExpress nach dem Gesetz vielleicht fragen. Schickst du doch die Kopie eines Dokuments, decke ab, was sie nicht zeigen muss.
letters-appeal = Einer Ablehnung widersprechen (Vereinigte Staaten)
letters-appeal-what = Wenn AliExpress einen Antrag zu deinen Daten abgelehnt hat
letters-appeal-note = Abschnitt K der Datenschutzerklärung von AliExpress erlaubt allen, die in den Vereinigten Staaten leben, den Widerspruch: mit dieser E-Mail oder im Datenschutzcenter unter „Other questions“ (andere Fragen).
letters-company-complaint = Bei AliExpress beschweren (Vereinigtes Königreich)
letters-company-complaint-what = Der Schritt vor dem ICO
letters-company-complaint-note = Seit dem 19. Juni 2026 muss ein Unternehmen eine Beschwerde über personenbezogene Daten innerhalb von 30 Tagen bestätigen und ohne unangemessene Verzögerung beantworten (Data Protection Act 2018, section 164A). Der ICO erwartet von den meisten, dass sie sich zuerst dort beschwert haben.
letters-complaint = Bei einer Behörde beschweren
letters-complaint-what = Wenn die Frist vorbei ist oder die Antwort Nein war
letters-complaint-note = Die meisten Behörden haben ein eigenes Formular; füge diesen Text dort ein.

letters-form = Deine Angaben
letters-letter = Der Brief
letters-language = Sprache des Briefs
letters-language-why = Schreibe an AliExpress auf Englisch, wenn du kannst, und an eine Behörde in ihrer eigenen Sprache.
letters-language-law = Das Gesetz an deinem Wohnort verlangt diesen Antrag auf Türkisch. Die anderen Sprachen dienen nur dazu, zu lesen, was darin steht.
letters-own = Was darin steht, in deiner Sprache
letters-optional = freiwillig
letters-choose = Auswählen
letters-field-account = E-Mail-Adresse oder Telefonnummer des Kontos
letters-field-account-why = Damit wird dein Konto gefunden.
letters-field-name = Dein Name
letters-field-name-why = Wie im Konto angegeben.
letters-field-region = Wo du wohnst
letters-field-region-why = Davon hängt ab, welches Gesetz der Brief nennt und an wen er geht. „GUS“ steht für Russland, Aserbaidschan, Armenien, Belarus, Georgien, Kasachstan, Kirgisistan, Moldau, Tadschikistan, Turkmenistan und Usbekistan.
letters-field-country = Land oder US-Bundesstaat
letters-field-country-why = Der Brief nennt es.
letters-field-orders = Einige Bestellnummern
letters-field-orders-why = Sie helfen zu finden, was zu dir gehört. Ein paar genügen.
letters-field-memberId = Konto-ID
letters-field-memberId-why = Die Datenschutzerklärung von AliExpress verlangt sie bei einem Antrag aus Mexiko, oder die registrierte E-Mail-Adresse oder Telefonnummer.
letters-field-idNumber = Nummer eines Ausweisdokuments
letters-field-idNumber-why = In der Türkei muss ein Antrag sie enthalten: deine T.C.-Identitätsnummer, oder Staatsangehörigkeit und Passnummer. Ohne sie kann der Antrag abgewiesen werden. Sie wird hier nie gespeichert.
letters-field-postal = Postanschrift
letters-field-postal-why = In der Türkei muss ein Antrag eine enthalten.
letters-field-reason = Warum du eine Pause willst
letters-field-reason-why = Vielleicht fragt der Support. Eine Zeile genügt.
letters-field-about = Was du beantragt hast
letters-field-about-why = Der Brief knüpft an diesen Antrag an.
letters-field-requestedOn = Tag deines Antrags
letters-field-requestedOn-why = Du findest ihn in deinen gesendeten E-Mails oder in deinem Schließungsprotokoll.
letters-field-firstOn = { $region ->
 [us] Tag deines Widerspruchs
 *[other] Tag deiner Beschwerde bei AliExpress
}
letters-field-firstOn-why = Die Behörde wird wissen wollen, ob AliExpress zuerst informiert wurde.
letters-field-demanded = Was von dir verlangt wird
letters-field-demanded-why = In wenigen Worten, etwa „ein Foto meines Passes“.
letters-field-answer = Was sie geantwortet haben
letters-field-answer-why = Die Beschwerde nennt es.
letters-region-eu-eea = Europäische Union oder EWR
letters-region-uk = Vereinigtes Königreich
letters-region-ch = Schweiz
letters-region-tr = Türkei
letters-region-us = Vereinigte Staaten
letters-region-ca = Kanada, außerhalb von Québec
letters-region-qc = Québec, Kanada
letters-region-mx = Mexiko
letters-region-br = Brasilien
letters-region-cl = Chile
letters-region-kr = Südkorea
letters-region-jp = Japan
letters-region-au = Australien
letters-region-il = Israel
letters-region-sa = Saudi-Arabien
letters-region-cis = Russland oder ein anderes GUS-Land
letters-region-other = Anderswo
letters-about-access = Eine Kopie meiner Daten
letters-about-erasure = Die Löschung meiner Daten
letters-answer-none = Nichts
letters-answer-refused = Eine Ablehnung
letters-answer-incomplete = Nur einen Teil

letters-keep = Meine Eingaben in diesem Browser speichern
letters-kept = In diesem Browser gespeichert, bis du das Häkchen entfernst.
letters-kept-not = Nur da, bis du diese Seite schließt.

letters-to = An
letters-subject = Betreff
letters-to-help-centre = Hilfecenter von AliExpress
letters-authority = { $region ->
 [eu-eea] Die Datenschutzbehörde deines eigenen Landes
 [uk] Der ICO
 [ch] Der EDÖB
 [tr] Der Ausschuss für den Schutz personenbezogener Daten (KVKK)
 [us] Der Attorney General deines Bundesstaates
 [ca] Der Privacy Commissioner of Canada
 [qc] Die Commission d’accès à l’information
 [mx] Die Secretaría Anticorrupción y Buen Gobierno, seit März 2025 Nachfolgerin des INAI
 [br] Die Agência Nacional de Proteção de Dados (ANPD)
 [kr] Die PIPC
 [jp] Die PPC
 [au] Das OAIC
 [il] Die Privacy Protection Authority
 [sa] Die SDAIA
 *[other] Die Datenschutzbehörde deines Landes, wenn es eine hat
}
letters-authority-open = { $region ->
 [uk] Beschwerdeseite öffnen
 *[other] In der offiziellen Liste finden
}
letters-wait-answer = Für die Antwort auf deinen Antrag ist bis zum { $until } Zeit. Diesen Brief kannst du ab dem Tag danach schicken.
letters-wait-company = AliExpress hat bis zum { $until } Zeit, deine Beschwerde zu bestätigen. Diesen Brief kannst du ab dem Tag danach schicken.
letters-first-company-complaint = Der ICO erwartet von den meisten, dass sie sich zuerst bei AliExpress beschwert haben: Nimm den Brief „Bei AliExpress beschweren“.
letters-first-appeal = Hat AliExpress deinen Antrag abgelehnt, kannst du zuerst bei AliExpress widersprechen: Nimm den Brief „Einer Ablehnung widersprechen“.
letters-first-asked = Behalte deinen Antrag und jede Antwort: Eine Behörde will vielleicht sehen, dass das Unternehmen zuerst gefragt wurde.
letters-limit-request = Eine Beschwerde wird dort innerhalb von { $answer } Tagen nach der Antwort angenommen, und höchstens { $most } Tage nach dem Antrag: bis zum { $until }.
letters-limit-known = Eine Beschwerde wird dort innerhalb von { $known } Tagen angenommen, nachdem es geschehen ist oder du davon erfahren hast.
letters-time = Schickst du ihn heute ab, ist die Antwort bis zum { $due } fällig ({ $rule }).
letters-time-more = Nennt AliExpress in dieser Zeit Gründe, ist sie bis zum { $last } fällig ({ $rule }).
letters-time-mx = Schickst du ihn heute ab, muss bis zum { $due } ({ $rule }) darüber entschieden und bis zum { $last } alles umgesetzt sein.
letters-time-company = Schickst du ihn heute ab, muss der Eingang bis zum { $due } ({ $rule }) bestätigt sein.
letters-time-none = Für diesen Antrag haben wir an deinem Wohnort keine Frist überprüft, darum wird keine gezählt.
letters-time-no-number = Das Gesetz an deinem Wohnort setzt für diesen Antrag keine Zahl von Tagen, darum wird keine gezählt.
letters-rule-months = { $count ->
 [one] ein Monat
 *[other] { $count } Monate
}
letters-rule-days = { $count ->
 [one] ein Tag
 *[other] { $count } Tage
}
letters-rule-working-days = { $count ->
 [one] ein Arbeitstag
 *[other] { $count } Arbeitstage
}
letters-rule-moved = { $rule }, verschoben vom { $day }
letters-law-eu-eea = Der Monat kommt aus Artikel 12 Absatz 3 DSGVO. Nach der Verordnung 1182/71 zählt der Tag des Abschickens nicht, und ein letzter Tag am Wochenende oder Feiertag verschiebt sich auf den nächsten Arbeitstag. Andere Feiertage in deinem Land können ihn weiter verschieben.
letters-law-uk = Der Monat kommt aus Artikel 12A UK GDPR, in Kraft seit Februar 2026. Er kann später beginnen oder eine Zeit lang stillstehen, während AliExpress auf etwas wartet, das es von dir braucht. Ein letzter Tag am Wochenende oder Feiertag verschiebt sich auf den nächsten Arbeitstag.
letters-law-ch = Die 30 Tage kommen aus Artikel 25 Absatz 7 DSG. Sie gelten in der Regel, und für eine Kopie; für die Löschung haben wir keine Zahl überprüft.
letters-law-tr = Die 30 Tage kommen aus Artikel 13 des Gesetzes 6698. Der Antrag muss auf Türkisch sein, also ist es dieser Brief. Er wurde mit Sorgfalt geschrieben, aber noch niemand mit Türkisch als Muttersprache hat ihn gelesen.
letters-law-us = Die 45 Tage, und 45 weitere mit Ankündigung, kommen aus Abschnitt K der Datenschutzerklärung von AliExpress vom 30. Juli 2026. Diese Erklärung sagt sie allen zu, die in den Vereinigten Staaten leben, auch wo ein Bundesstaat kein solches Gesetz hat; 19 Bundesstaaten haben eines.
letters-law-ca = Die 30 Tage, und 30 weitere mit Ankündigung, kommen aus Abschnitt 8 PIPEDA, für eine Kopie. Für die Löschung haben wir keine Zahl überprüft.
letters-law-qc = Die 30 Tage kommen aus dem Gesetz von Québec über personenbezogene Informationen im Privatsektor, für eine Kopie. Für die Löschung haben wir keine Zahl überprüft.
letters-law-mx = Die 20 und 15 Arbeitstage kommen aus Artikel 31; mit gutem Grund können es mehr sein, und Feiertage sind hier nicht berücksichtigt. Nach seiner Datenschutzerklärung nimmt AliExpress einen Antrag aus Mexiko nur von der registrierten E-Mail-Adresse an. Das Gesetz verlangt dazu einen Identitätsnachweis (Artikel 28): Hänge einen an die E-Mail, und decke ab, was er nicht zeigen muss.
letters-law-br = Die 15 Tage kommen aus der LGPD, Artikel 19 (II), für eine vollständige Erklärung über deine Daten. Für die Löschung setzt sie keine Zahl.
letters-law-cl = Das Gesetz 21.719 gibt 30 Tage, und 30 weitere, nach seinem eigenen Text ab dem 1. Dezember 2026. Ein Gesetzentwurf würde das verschieben, und dass es schon gilt, konnten wir nicht bestätigen: Darum nennt der Brief kein Gesetz.
letters-law-kr = Die 10 Tage kommen aus der Durchführungsverordnung zum PIPA, Artikel 41 und 43; die Auskunft darf mit Gründen aufgeschoben werden. Ein Recht auf Löschung hat nur, wer Auskunft erhalten hat, darum verlangt der Löschungsbrief beides. Vertreten wird AliExpress in Korea durch AliExpress Korea Co., Ltd.
letters-law-jp = Das Gesetz verlangt eine Kopie ohne Aufschub. Wie weit die Löschung geht, haben wir nicht überprüft.
letters-law-au = Das Gesetz verlangt eine Kopie innerhalb angemessener Zeit. Wie weit die Löschung geht, haben wir nicht überprüft.
letters-law-il = Das Recht, die Daten zu sehen, kommt aus Abschnitt 13; die Zahl der Tage und wie weit die Löschung geht, haben wir nicht überprüft.
letters-law-sa = Die 30 Tage, und 30 weitere mit Ankündigung, kommen aus der Durchführungsverordnung zum Gesetz zum Schutz personenbezogener Daten.
letters-law-cis = Wir haben kein Gesetz dieser Länder überprüft, darum nennt der Brief keines.
letters-law-other = Wir haben für deinen Wohnort kein Gesetz überprüft, darum nennt der Brief keines.
letters-from-account = Schicke ihn von der E-Mail-Adresse des Kontos, damit AliExpress sieht, dass er von dir kommt.
letters-cis-address = In diesen Ländern gilt die Datenschutzerklärung von aliexpress.ru, darum ist diese E-Mail-Adresse vielleicht die falsche. Suche die Adresse in jener Erklärung und schreibe auch dorthin.
letters-copy = Brief kopieren
letters-copied = Kopiert.
letters-not-copied = Der Browser hat das Kopieren nicht erlaubt. Markiere den Brief oben und kopiere ihn von Hand.
letters-download = Als Text herunterladen
letters-mail = Im E-Mail-Programm öffnen
letters-mail-long = Kopieren, dann E-Mail-Programm öffnen
letters-mail-long-why = Für einen E-Mail-Link ist dieser Text in manchen Programmen zu lang. Der Knopf kopiert ihn und öffnet eine E-Mail nur mit Adresse und Betreff: Füge den Text dort ein.
letters-help-centre = Hilfecenter öffnen
letters-sent = Ich habe ihn abgeschickt
letters-sent-before = Du hast notiert, dass du diesen Brief am { $date } abgeschickt hast. Dieses Datum bleibt, ebenso das, an dem eine Antwort fällig ist, außer du hast ihn noch einmal abgeschickt.
letters-sent-keep = Dieses Datum behalten
letters-sent-anew = Ich habe ihn heute noch einmal abgeschickt
letters-missing = Noch nötig: { $fields }.
letters-named = „{ $name }“
letters-draft = Ein Entwurf in einfachen Worten, keine Rechtsberatung. Gesetze und Adressen: Stand November 2026.

letters-state-sent = Du hast notiert, dass du ihn am { $date } abgeschickt hast.
letters-state-due = Antwort fällig bis zum { $due }.
letters-state-due-rule = Antwort fällig bis zum { $due } ({ $rule }).
letters-state-copy = Du hast notiert, dass die Kopie da ist ({ $date }).
letters-state-erased = Du hast notiert, dass die Löschung bestätigt ist ({ $date }).
letters-state-overdue = <b>{ $days ->
 [one] { $days } Tag überfällig.
 *[other] { $days } Tage überfällig.
}</b>
letters-state-confirmed = Du hast notiert, dass wie gewünscht geantwortet wurde.
letters-state-refused = Du hast notiert, dass abgelehnt wurde.
letters-state-no-answer = Du hast notiert, dass keine Antwort kam.

letters-say-copy = Die Kopie ist da
letters-say-erased = Die Löschung ist bestätigt
letters-record = Briefe
source-law = das Gesetz selbst
source-law-lists = Behörden und Anwaltskanzleien
source-mails = E-Mails, die gesehen wurden
go-letter-appeal = Bei AliExpress widersprechen
go-letter-company-complaint = Bei AliExpress beschweren
go-letter-stop = Antrag stoppen
