### Mots de l’arrière-plan : les notifications, et ce que dit le bouton de la barre d’outils.

reminder-day-2 = Jour 2 : cherchez un e-mail qui demande de confirmer, et déconnectez-vous de l’appli.
reminder-day-7 = Jour 7 : l’e-mail de fermeture devrait être arrivé, et la connexion devrait échouer.
reminder-day-14 = Jour 14 : il est temps de désinstaller l’appli et d’effacer ce qu’AliExpress a laissé dans ce navigateur.
reminder-day-32 = Jour 32 : parcourez encore une fois vos relevés de carte et PayPal.
reminder-letter = L’une de vos lettres est restée sans réponse à sa date.
badge-needs-you = Last Orders : { $count ->
 [0] rien à traiter aujourd’hui
 [one] { $count } point à traiter
 *[other] { $count } points à traiter
}
