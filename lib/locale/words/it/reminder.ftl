### Parole dello sfondo: le notifiche e ciò che dice il pulsante nella barra degli strumenti.

reminder-day-2 = Giorno 2: cerca un’email che ti chiede di confermare ed esci dall’app.
reminder-day-7 = Giorno 7: l’email di chiusura dovrebbe esserci, e l’accesso non dovrebbe riuscire.
reminder-day-14 = Giorno 14: è ora di disinstallare l’app e di cancellare ciò che AliExpress ha lasciato in questo browser.
reminder-day-32 = Giorno 32: controlla ancora una volta gli estratti conto delle carte e di PayPal.
reminder-letter = Una tua lettera non ha avuto risposta entro la data prevista.
badge-needs-you = Last Orders: { $count ->
 [0] oggi niente da fare
 [one] { $count } cosa da fare
 *[other] { $count } cose da fare
}
