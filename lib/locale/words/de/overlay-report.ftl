### Words of the report on a page, in the overlay.

report = Ein Bericht über diese Seite

report-what = Er sagt, wie die Seite aufgebaut ist, damit Last Orders sie lesen lernt. Texte, Zahlen und Adressen sind Platzhalter.
report-stays = Er geht von selbst nirgendwohin und ist weg, sobald du ihn schließt. Wo du ihn veröffentlichst, entscheidest du.
report-never = Veröffentliche statt seiner nie die Seite selbst, ein Bild davon oder Cookies: Darin stehen deine Daten.

report-words = Wörter der Seite, die du hinzufügen kannst
report-words-why = AliExpress’ eigene Wörter für Zustände und Knöpfe helfen. Hake nur an, was nichts über dich sagt.

report-text = Der ganze Bericht

report-copy = Kopieren
report-save = Datei speichern
report-close = Bericht schließen

report-copied = Kopiert.
report-selected = Der Browser hat das Kopieren nicht erlaubt. Alles ist markiert: Kopiere es von Hand.
report-failed = Die Seite hat nicht geantwortet. Lade sie neu, versuch es dann noch einmal.
