### Words of the report on a page, in the overlay.

report = Un rapporto su questa pagina

report-what = Dice com’è fatta la pagina, perché Last Orders impari a leggerla. Testi, numeri e indirizzi sono segnaposto.
report-stays = Non va da nessuna parte da solo e sparisce quando lo chiudi. Dove pubblicarlo lo decidi tu.
report-never = Al suo posto non pubblicare mai la pagina stessa, una sua immagine o i cookie: contengono i tuoi dati.

report-words = Parole della pagina che puoi aggiungere
report-words-why = Le parole di AliExpress per stati e pulsanti aiutano. Spunta solo ciò che non dice niente di te.

report-text = Il rapporto intero

report-copy = Copia
report-save = Salva il file
report-close = Chiudi il rapporto

report-copied = Copiato.
report-selected = Il browser non ha consentito di copiare. È tutto selezionato: copialo a mano.
report-failed = La pagina non ha risposto. Ricaricala, poi riprova.
