### Woorden van de achtergrond: meldingen, en wat de werkbalkknop zegt.

reminder-day-2 = Dag 2: zoek een e-mail die om bevestiging vraagt en log uit in de app.
reminder-day-7 = Dag 7: de sluitingsmail zou er moeten zijn, en inloggen zou moeten mislukken.
reminder-day-14 = Dag 14: tijd om de app te verwijderen en te wissen wat AliExpress in deze browser achterliet.
reminder-day-32 = Dag 32: loop je kaart- en PayPal-afschriften nog één keer na.
reminder-letter = Op een brief van jou was op de uiterste datum nog geen antwoord.
badge-needs-you = Last Orders: { $count ->
 [0] vandaag niets te doen
 [one] { $count } punt te doen
 *[other] { $count } punten te doen
}
