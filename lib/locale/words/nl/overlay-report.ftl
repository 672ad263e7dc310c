### Words of the report on a page, in the overlay.

report = Een rapport over deze pagina

report-what = Het zegt hoe de pagina is opgebouwd, zodat Last Orders kan leren haar te lezen. Teksten, getallen en adressen zijn vervangen door plaatshouders.
report-stays = Het gaat vanzelf nergens heen en is weg zodra je het sluit. Waar je het plaatst, bepaal jij.
report-never = Plaats in plaats daarvan nooit de pagina zelf, een schermafbeelding of cookies: daarin staan je gegevens.

report-words = Woorden van de pagina die je mag toevoegen
report-words-why = De eigen woorden van AliExpress voor statussen en knoppen helpen. Vink alleen aan wat niets over jou zegt.

report-text = Het hele rapport

report-copy = Kopiëren
report-save = Bestand opslaan
report-close = Rapport sluiten

report-copied = Gekopieerd.
report-selected = De browser stond kopiëren niet toe. Alles is geselecteerd: kopieer het zelf.
report-failed = De pagina gaf geen antwoord. Laad haar opnieuw en probeer het nog eens.
