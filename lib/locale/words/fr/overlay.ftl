### Mots du panneau seul.

page-account-home-hint = Cherchez adhésions et cartes enregistrées
page-account-home-why = Son menu mène au VIP, aux autres adhésions et au paiement. Résiliez ou supprimez ce que vous trouvez.
page-account-security-hint = Recevez-vous encore les e-mails à cette adresse ?
page-account-security-why = Un code peut y être envoyé pour la fermeture. Changez-la tant que vous le pouvez.
page-account-security-also-hint = La fermeture est peut-être tout près
page-account-security-also-why = Selon certains guides, « Close Your Account » (fermer le compte) est sous Account Security.
page-account-settings-hint = Vérifiez votre e-mail et votre téléphone
page-account-settings-why = La fermeture peut exiger un code envoyé à l’un d’eux. Changez-les tant que vous le pouvez.
page-account-settings-also-hint = La fermeture est peut-être aussi ici
page-account-settings-also-why = Selon des guides de 2022 à 2025, « Delete account » (supprimer le compte) est dans ces paramètres.
page-cookie-settings-hint = Refusez ce dont vous n’avez pas besoin
page-cookie-settings-why = Valable seulement dans ce navigateur. Effacez ses cookies après la fermeture.
page-help-centre-hint = Écrivez à l’assistance
page-help-centre-why = Gardez une copie de l’échange. Elle peut servir une fois le compte fermé.
page-mail-settings-hint = Décochez les e-mails inutiles
page-mail-settings-why = Si vous partez à cause des e-mails, cela peut suffire : vous pouvez garder le compte.
page-messages-hint = Copiez ce qui peut vous servir
page-messages-why = Vous ne lisez les messages des vendeurs que tant que vous pouvez vous connecter.
page-order-detail-hint = Enregistrez le reçu de cette commande
page-order-detail-why = Cherchez « Receipt » (reçu) sur cette page et enregistrez-le dans un fichier.
page-order-tracking-hint = Le suivi se perd avec le compte
page-order-tracking-why = Si vous fermez avant l’arrivée du colis, notez son numéro de suivi.
page-password-reset-hint = Changez de mot de passe
page-password-reset-why = Puis connectez-vous et continuez. Si aucun e-mail n’arrive, l’assistance peut aider.
page-privacy-centre-hint = Demandez une copie de vos données
page-privacy-centre-why = Cherchez-la dans le menu. Quand le fichier arrive, enregistrez-le et ouvrez-le aussitôt : la copie d’une personne ne s’est ouverte qu’une fois.
page-privacy-centre-also-hint = La fermeture est peut-être aussi ici
page-privacy-centre-also-why = Des guides, depuis 2021, la citent parmi les demandes de ce centre : « Delete my account ».
page-receipt-hint = Enregistrez ce reçu
page-receipt-why = Imprimez-le dans un fichier. Il est perdu avec le compte.
page-review-list-hint = Copiez vos avis
page-review-list-why = Impossible de les consulter après la fermeture.
page-sign-in-hint = Connectez-vous, puis continuez
page-sign-in-why = Last Orders ne lit pas ce que vous saisissez. Les pages du compte se lisent une fois la session ouverte.

hint-checked = Vérifié <time>{ $ago }</time>.
hint-elsewhere = Vu <time>{ $ago }</time>. C’est sur une page à part.
hint-more-orders = D’autres commandes ne sont pas encore affichées.
hint-confirm = N’appuyez sur « Confirmer la commande reçue » que pour ce qui est arrivé.
hint-no-more = La page n’en propose pas d’autres : c’est tout, d’après ce qu’AliExpress montre.
hint-contradicted = Vous l’avez coché, mais la page montre <b>{ $what }</b>. Mettez-le de côté si vous pouvez vous en passer.
shows-orders-shipped = { $open ->
 [one] { $open } commande en route
 *[other] { $open } commandes en route
}
shows-orders-unpaid = { $open ->
 [one] { $open } commande à payer
 *[other] { $open } commandes à payer
}
shows-orders-to-ship = { $open ->
 [one] { $open } commande en attente d’envoi
 *[other] { $open } commandes en attente d’envoi
}
shows-orders-open = { $open ->
 [one] { $open } commande en cours
 *[other] { $open } commandes en cours
}
shows-cases-open = { $open ->
 [one] { $open } dossier en cours
 *[other] { $open } dossiers en cours
}
hint-part = Vérifié en partie pour l’instant
hint-no-end = Rien sur la page ne dit que c’est tout. Regardez à la fin : y a-t-il un bouton pour en voir plus, ou une page suivante ?
nothing-here = Rien à faire ici
did-receive-orders = Tout est arrivé
did-settle-refunds = L’argent est arrivé
did-close-disputes = Tout est clos
did-save-receipts = Tout est enregistré
did-save-reviews = Tout est enregistré
did-empty-wallet = Il est vide
did-use-coupons-and-coins = Il n’en reste plus
did-find-subscriptions = Aucun trouvé
did-cancel-subscriptions = Tout est résilié
did-reach-mailbox = Elle marche encore
did-remove-payment-methods = Aucune enregistrée
did-remove-addresses = Il n’en reste plus
that-is-all = Non, c’est tout
asked = Je l’ai demandée
stored = C’est une copie en mémoire de la page
stored-why = Votre navigateur l’a gardée d’une visite passée. Elle peut être dépassée : elle ne prouve rien.
reload = Recharger la page
hint-older = Commandes plus anciennes : pas encore vérifiées
hint-older-why = Appuyez sur « View orders » (voir les commandes) en fin de liste. Le nombre se mettra à jour.
hint-filtered = Ceci ne montre qu’une partie de vos commandes
hint-filtered-why = Ouvrez le premier onglet, sans filtre.
show-me = Montrer
stop-showing = Ne plus montrer
show-none = L’endroit est introuvable sur cette page.
shown-of = { $index } sur { $found }
previous = Précédent
following = Suivant

loading = Lecture de la page…
loading-why = Rien n’a encore été compté.
read-again = Relire
robot-asks = AliExpress demande
robot-check = AliExpress vérifie que vous n’êtes pas un robot
robot-check-why = Répondez à son contrôle, et cette page sera relue.
signed-out = Aucune session n’est ouverte
signed-out-why = Cette page ne montre rien de votre compte. Connectez-vous, puis revenez ici.

closing-no-undo = On ne connaît aucun moyen de revenir en arrière

retry = La connexion devrait maintenant échouer
retry-why = Vous avez envoyé la demande de fermeture. Essayez une fois, avec l’ancien mot de passe. Si vous entrez, le compte n’est pas fermé.

offer-gate = Voir ce qui reste avant de fermer
offer-orders-in-the-way = Si des commandes ou remboursements bloquent
offer-subscription-in-the-way = Si un abonnement bloque
offer-close-by-mail = Connexion impossible ? Demandez par e-mail
offer-cannot-sign-in = Si la connexion est impossible
offer-request-not-processed = Si rien ne se passe après la demande
offer-mail-after-closing = Si des e-mails arrivent après la fermeture
offer-mute-notifications = À cause des e-mails : solutions plus légères
offer-pause-account = Si une pause suffit : comment la demander
offer-privacy-settings = Pour la vie privée : solutions plus légères
offer-close-features = Pour une carte ou un service : solutions plus légères

keep = Garder une copie sur cet ordinateur
keep-why = Dès lors, les commandes et avis que vous voyez sur AliExpress sont enregistrés dans ce navigateur et ne sont envoyés à personne. Jamais votre adresse postale, votre téléphone ou votre e-mail.
keep-start = Garder une copie
kept-orders = { $orders ->
 [one] { $orders } commande enregistrée
 *[other] { $orders } commandes enregistrées
}{ $incomplete ->
 [0] { "" }
 [one] , { $incomplete } incomplète
 *[other] , { $incomplete } incomplètes
}
kept-reviews = { $reviews ->
 [one] { $reviews } avis enregistré
 *[other] { $reviews } avis enregistrés
}
see-orders = Ouvrir votre copie

tour-next = Ensuite : { $page }
tour-seen = { $seen ->
 [one] { $seen } page vue sur { $total }
 *[other] { $seen } pages vues sur { $total }
}
tour-end = Voir ce qui reste
other-corner = Passer dans l’autre coin
hide-here = Masquer sur ce type de page
hidden-here = Masqué sur ce type de page
fold = Réduire
show-more = Afficher plus
unsaved = Ce qui a été lu sur cette page n’a pas été enregistré
covered = Ce clic n’a pas compté
covered-why = Quelque chose sur cette page recouvre Last Orders ou en cache une partie. Les clics compteront dès que tout sera visible. Le bouton de la barre d’outils montre la même liste.

report-show = Afficher un rapport
