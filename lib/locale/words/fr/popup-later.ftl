### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = Fermer aujourd’hui, ce serait renoncer à : { $what }.
give-up-nothing = Fermer aujourd’hui ne ferait renoncer à rien de connu ici.
give-up-unchecked = { $count ->
 [1] Un point n’a pas été vérifié.
 [one] { $count } point n’a pas été vérifié.
 *[other] { $count } points n’ont pas été vérifiés.
}
given-orders = { $count ->
 [one] { $count } commande non terminée
 *[other] { $count } commandes non terminées
}
given-cases = { $count ->
 [one] { $count } remboursement ou litige
 *[other] { $count } remboursements ou litiges
}
given-windows = { $count ->
 [one] { $count } commande avec un délai en cours
 *[other] { $count } commandes avec un délai en cours
}
since-day = Jour { $day } depuis votre demande
since-late = { $days ->
 [one] { $days } jour de retard : cherchez l’e-mail de fermeture
 *[other] { $days } jours de retard : cherchez l’e-mail de fermeture
}
clock-submitted = Coché par vous le { $when }. Le compte rendu est plus bas
clock-submit-taken-back = Vous avez dit qu’elle n’a finalement pas été envoyée
clock-waiting = Envoyée <time>{ $ago }</time>. AliExpress ne dit pas combien de temps il faut
clock-overdue = <b>{ $days ->
 [one] { $days } jour de retard.
 *[other] { $days } jours de retard.
}</b> Cherchez un e-mail d’AliExpress, y compris dans les spams
clock-refused = <b>Refusée</b>, noté par vous <time>{ $ago }</time>
clock-no-answer = <b>Sans réponse</b>, noté par vous <time>{ $ago }</time>
clock-still-open = Vous l’avez dit fermé, mais une <b>session était ouverte</b> <time>{ $ago }</time>
clock-signed-in = <b>Une session était ouverte</b> <time>{ $ago }</time> : le compte n’était pas fermé
clock-signed-in-stale = Trop ancien pour s’y fier : une session était ouverte <time>{ $ago }</time>
clock-open-answer-confirmation-mail = Pas encore vérifié. Regardez aussi dans les spams. La confirmation n’est pas toujours demandée
clock-open-confirm-closed = Pas encore vérifié. Cherchez un e-mail d’AliExpress, y compris dans les spams
clock-open-try-sign-in = Pas encore vérifié. Cela devrait échouer, même avec le bon mot de passe
clock-later-try-sign-in = À venir. Cela devrait alors échouer
clock-later-clear-site-data = À venir. Un seul bouton, et vous voyez exactement ce qui sera effacé

changed-pages = Changé par AliExpress, à vérifier vous-même : { $pages }
