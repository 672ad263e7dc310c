### Words of what only some pages show in the overlay: the closing form, the collector, a page that could not be read.

page-deactivate-account-hint = Ce n’est pas le formulaire de fermeture
page-deactivate-account-why = Cette page désactive le compte. Elle peut aussi le libérer, ce qui y met fin pour toujours. Lisez la petite case avant d’appuyer où que ce soit.
unread-why = Essayé pendant 20 secondes. La liste ne s’est pas chargée, ou sa présentation est nouvelle. Rien n’a été compté.
look = Vérifiez vous-même
look-order-list =
    Ouvrez le premier onglet, celui de toutes les commandes.
    Allez tout à la fin de la liste.
    Cherchez ce qui est à payer, en attente d’envoi ou en route.
look-refund-list =
    Ouvrez la liste de tous les remboursements et litiges.
    Allez tout à la fin.
    Cherchez ce qui attend encore une réponse ou de l’argent.
look-wallet =
    Cherchez le solde et les éventuels bonus.
    Les deux doivent être à zéro.
look-coins =
    Cherchez ici le nombre de pièces.
    Cherchez les coupons sur leur propre page.
    Les deux doivent être à zéro.
look-addresses =
    Cherchez les adresses enregistrées sur cette page.
    Il ne doit en rester aucune.
look-nothing = Rien n’est en cours
look-something = Quelque chose est en cours
look-none-left = Il ne reste rien
look-some-left = Il reste quelque chose
look-counts = Votre réponse compte comme « Coché par vous ».
look-open = Cela reste donc « Pas encore vérifié » dans votre liste. Réglez cela d’abord, puis regardez à nouveau.
closing-counts = { done-of }{ $setAside ->
 [0] .
 *[other] , { $setAside } mis de côté par vous.
}
closing-oldest = Vérification la plus ancienne : <time>{ $ago }</time>.
walk-sign-in = Assurez-vous que la session ouverte est celle du compte à fermer.
walk-open-settings = Vous êtes dans le centre de confidentialité : c’est la voie actuelle. L’ancienne passait par votre profil, Account Settings, puis Account Security.
walk-find-close-option = Trouvez l’option de fermeture : « Delete my account », « Delete account » ou « Close Your Account ». Lisez à quoi, selon la page, la fermeture mettra fin.
walk-submit-request = Donnez un motif et votre mot de passe si on vous les demande. AliExpress peut ensuite vous faire taper un mot, saisir un code reçu par e-mail ou cocher une case. Suivez cette page.
walk-answer-confirmation-mail = Cherchez un e-mail qui demande de confirmer, y compris dans les spams, et faites tout ce qu’il demande.
walk-await-deletion = Attendez un dernier e-mail disant que le compte est fermé. Cela peut prendre des jours.
closing-acts = La fermeture, étape par étape
go-closing-form = Aller au formulaire de fermeture
closing-sent = J’ai envoyé la demande
closing-not-today = Pas aujourd’hui
closing-waits = Vous avez envoyé la demande
closing-waits-why = AliExpress ne dit pas combien de temps il faut. Le guide donne ce qui reste à faire, jour par jour.
retry-failed = La connexion a échoué
retry-got-in = Le compte n’est donc pas encore fermé
retry-got-in-why = La fermeture peut prendre des jours. Cherchez un e-mail qui demande de confirmer, y compris dans les spams. S’il n’y en a pas, écrivez à l’assistance : une lettre est prête.
retry-it-failed = Cela a échoué
retry-i-got-in = J’ai pu entrer
collect = Récupérer les anciennes commandes
collect-why = Appuyez vous-même sur « View orders », ou laissez Last Orders le faire pour vous, lentement. Il n’appuie jamais sur rien d’autre dans une page, et vous pouvez l’arrêter à tout moment.
collect-start = Lancer la récupération
collecting = Récupération de vos commandes
collect-paused = En pause
collect-kept = Commandes enregistrées
collect-oldest = Jusqu’au
collect-time = Durée
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] moins de 1 min
 *[other] { $minutes } min
}
pause = Mettre en pause
stop = Arrêter
go-on = Continuer
collected-end = La page n’en propose pas d’autres : { kept-orders }
collected-nothing-new = Rien de nouveau trois fois de suite : { kept-orders }
collected-nothing-new-why = D’où l’arrêt. Il y en a peut-être d’autres.
collected-stopped = Vous l’avez arrêtée : { kept-orders }
collected-stopped-why = Il y en a peut-être d’autres.
collected-robot-check = AliExpress vérifie que vous n’êtes pas un robot : { kept-orders }
collected-robot-check-why = D’où l’arrêt. Répondez au contrôle, puis continuez.
collected-signed-out = Aucune session n’est ouverte : { kept-orders }
collected-signed-out-why = D’où l’arrêt. Connectez-vous, revenez ici, puis continuez.
collected-left-alone = Cet onglet était en arrière-plan : { kept-orders }
collected-left-alone-why = D’où l’arrêt. Restez sur cet onglet, puis continuez.
collected-changed = La page a changé : { kept-orders }
collected-changed-why = Last Orders n’a pas compris ce changement et s’est arrêté. Rechargez la page, puis continuez.
collected-unsaved = Les commandes les plus récentes n’ont pas été enregistrées : { kept-orders }
collected-unsaved-why = D’où l’arrêt. Tout ce qui était enregistré est encore là.
collected-failed = La page n’a pas pu être lue : { kept-orders }
collected-failed-why = D’où l’arrêt. Continuez, ou rechargez d’abord la page.
collected-no-button = Aucun bouton à utiliser sur cette page : { kept-orders }
collected-no-button-why = Il n’y a pas de bouton « View orders » ici. Si vous savez qu’il existe des commandes plus anciennes, cherchez-le à la fin de la liste.

words-ask = Que veulent dire ces mots ?
words-ask-why = Last Orders ne les connaît pas. Répondez seulement si vous en avez la certitude : cela compte comme votre parole.
words-on-orders = sur { $count ->
 [one] { $count } commande
 *[other] { $count } commandes
}
words-on-cases = sur { $count ->
 [one] { $count } dossier
 *[other] { $count } dossiers
}
words-open = Encore en cours
words-finished = Terminé
words-unsure = Je ne sais pas
words-said-open = Vous avez dit : encore en cours
words-said-finished = Vous avez dit : terminé
words-said-unsure = Cela reste donc « Pas encore vérifié »

changed = AliExpress a changé cette page
changed-gone = Introuvables désormais, au moins en partie : { $what }.
changed-all = Ce que Last Orders lisait ici est désormais introuvable.
changed-still = Encore trouvés : { $what }.
changed-hand = Vérifiez vous-même ce que dit la page. Telle qu’elle est, elle ne prouve rien dans votre liste.
sign-status = statuts
sign-number = numéros de commande
sign-date = dates
sign-price = prix
sign-item = articles
