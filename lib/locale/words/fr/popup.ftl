### Mots de la fenêtre et du guide.

how-many = { $open ->
 [1] Un
 [2] Deux
 [3] Trois
 *[other] { $open }
}
next-orders-shipped = { how-many } colis encore en route
next-orders-unpaid = { next-orders } à payer
next-orders-to-ship = { next-orders } en attente d’envoi
next-orders-open = { next-orders } encore en cours
next-orders-still-open = { next-orders } encore en cours
next-cases-still-open = { next-cases-open }
next-orders = { $open ->
 [1] Une commande
 [2] Deux commandes
 [3] Trois commandes
 [one] { $open } commande
 *[other] { $open } commandes
}
next-cases-open = { $open ->
 [1] Un dossier
 [2] Deux dossiers
 [3] Trois dossiers
 [one] { $open } dossier
 *[other] { $open } dossiers
} encore en cours
next-cases-on-orders = { next-orders } avec un dossier en cours
next-case-open = Un dossier encore en cours
next-balance-left = Il reste de l’argent dans votre portefeuille
next-coins-left = Il vous reste { $coins ->
 [one] { $coins } pièce
 *[other] { $coins } pièces
} à utiliser
next-coupons-left = Il vous reste { $coupons ->
 [one] { $coupons } coupon
 *[other] { $coupons } coupons
} à utiliser
next-coins-and-coupons-left = Il reste des pièces et des coupons
next-addresses-left = { $addresses ->
 [1] Une adresse encore enregistrée
 [one] { $addresses } adresse encore enregistrée
 *[other] { $addresses } adresses encore enregistrées
}

group-orders = Commandes
group-keep-a-copy = Garder une copie
group-wallet = Portefeuille
group-subscriptions = Abonnements
group-access = Accès
group-close = Fermer
group-after = Après

task-receive-orders-why = Une fois le compte fermé, vous ne pouvez plus les suivre.
task-settle-refunds-why = Suivi possible seulement tant que vous pouvez vous connecter.
task-close-disputes-why = Réponse possible seulement tant que vous pouvez vous connecter.
task-save-receipts-why = Ils peuvent servir pour une garantie ou un retour. Ils sont perdus avec le compte.
task-save-reviews-why = Impossible de les consulter après la fermeture.
task-save-personal-data-why = Demandez la copie tant que le compte existe.
task-check-wallet-why = Aucun texte officiel ne dit qu’un solde est versé.
task-empty-wallet-why = Dépensez-le ou transférez-le. Aucun texte officiel ne dit qu’il vous revient.
task-use-coupons-and-coins-why = Ils sont liés à ce compte et peuvent être perdus avec lui.
task-find-subscriptions-why = Une adhésion peut se renouveler d’elle-même.
task-cancel-subscriptions-why = Selon l’accord VIP du 1er novembre 2023, résilier fait rembourser tout ou partie du montant. Fermer, non.
task-reach-mailbox-why = La fermeture peut exiger un code envoyé à l’e-mail ou au téléphone de ce compte.
task-remove-payment-methods-why = Une carte qui n’est pas enregistrée ne sera pas débitée par erreur.
task-remove-addresses-why = AliExpress garde des données après la fermeture. Supprimez ce que vous pouvez.
task-sign-in = Se connecter
task-sign-in-why = Une fois la session ouverte, vous voyez ce qui est en cours. Si c’est impossible, un e-mail permet de demander la fermeture.
task-open-settings = Ouvrir le centre de confidentialité
task-open-settings-why = Le formulaire de fermeture s’y trouve. C’est l’une des trois voies citées dans les conditions d’AliExpress.
task-find-close-option = Trouver le formulaire de fermeture
task-find-close-option-why = Lisez à quoi, selon lui, la fermeture mettra fin.
task-submit-request-why = C’est vous qui appuyez sur le bouton. On ne connaît aucun retour en arrière.
task-answer-confirmation-mail = Répondre à l’e-mail de confirmation
task-answer-confirmation-mail-why = On peut vous demander de confirmer. Regardez aussi dans les spams.
task-await-deletion = Attendre la fermeture
task-await-deletion-why = AliExpress ne dit pas combien de temps il faut.
task-confirm-closed = Trouver l’e-mail de fermeture
task-confirm-closed-why = Gardez-le. C’est votre preuve.
task-try-sign-in-why = Cela devrait échouer. Si cela marche, le compte n’est pas fermé.
task-sign-out-of-app = Se déconnecter de l’appli
task-sign-out-of-app-why = On l’a vue fonctionner des jours après la fermeture.
task-uninstall-app = Désinstaller l’appli
task-uninstall-app-why = Sur chaque téléphone et tablette.
task-clear-app-data = Effacer les données de l’appli
task-clear-app-data-why = Ce qu’elle a laissé sur l’appareil y reste tant que vous ne l’effacez pas.
task-clear-site-data = Effacer cookies et cache
task-clear-site-data-why = Dans chaque navigateur utilisé pour AliExpress.
task-remove-passwords = Supprimer les identifiants enregistrés
task-remove-passwords-why = Votre gestionnaire de mots de passe les propose encore.
task-keep-mailbox = Garder cette adresse e-mail
task-keep-mailbox-why = Notifications légales et réponses y arrivent encore.
task-unsubscribe = Se désabonner des derniers e-mails
task-unsubscribe-why = Le lien est en bas de chaque e-mail.
task-report-spam = Signaler les autres comme spam
task-report-spam-why = Pour ceux qui continuent d’arriver.
task-choose-shop = Choisir un autre site
task-choose-shop-why = Seulement si vous le souhaitez.
go-sign-in = Aller à la connexion
go-open-settings = { go-save-personal-data }
go-find-close-option = Formulaire de fermeture
go-submit-request = { go-find-close-option }
go-try-sign-in = { go-sign-in }

of-total = sur { $total }
need-you = { $count } à traiter
not-checked = { $count ->
 [one] { $count } pas encore vérifié
 *[other] { $count } pas encore vérifiés
}
set-aside-by-you = { $count } mis de côté par vous
tally-done = { $count ->
 [one] { $count } fait
 *[other] { $count } faits
}
tally-todo = { $count } à traiter
tally-unknown = { $count ->
 [one] { $count } non vérifié
 *[other] { $count } non vérifiés
}
tally-set-aside = { $count } mis de côté
next = Suivant
all-done = Il ne reste rien à faire
all-done-what = Vous pouvez maintenant retirer Last Orders de ce navigateur.
decided = Votre décision
decided-stay = Bien, le compte reste
decided-stay-what = Votre avancement est gardé ici, au cas où vous y reviendriez.
foot-stays = Vous gardez le compte
foot-stays-what = Cette liste ne sert qu’à fermer
foot-ready = Tout est prêt pour fermer
foot-ready-what = Rien à traiter ni à vérifier
foot-sent = Demande envoyée
foot-sent-what = La fermeture est en cours
foot-not-ready = Tout n’est pas prêt
foot-not-known = Encore incertain
foot-counts = { $open } à traiter, { $unchecked ->
 [one] { $unchecked } non vérifié
 *[other] { $unchecked } non vérifiés
}

more = Plus
show-hints-again = Réafficher les indications
close-by-mail = Connexion impossible : fermer par e-mail
start-over = Recommencer
start-over-ask = Recommencer de zéro ?
start-over-goes = Cela efface vos coches, tout ce qui a été lu, votre décision, ce que vous avez saisi dans les lettres et la note disant que vous avez demandé vos données.
start-over-stays = Votre copie et vos paramètres restent.
start-over-stays-proof = Votre copie et vos paramètres restent, ainsi que votre preuve : le compte rendu de fermeture et les dates de vos envois.
start-over-all = Recommencer et effacer aussi la preuve
keep-all = Tout garder
toast-imported = Avancement importé du fichier.
toast-started-over = Remis à zéro. Rien n’est encore vérifié.
toast-host-forgotten = Tout ce qui a été lu sur aliexpress.us est oublié.
problems = { $count ->
 [one] { $count } entrée enregistrée n’a pas pu être lue
 *[other] { $count } entrées enregistrées n’ont pas pu être lues
}
problems-what = Ce qui s’y trouvait compte comme non vérifié. Tout le reste est là.
problems-newer = Une version plus récente de Last Orders a enregistré ces données
problems-newer-what = Mettez celle-ci à jour. D’ici là, rien de nouveau n’est enregistré.
unreadable = Vos données enregistrées n’ont pas pu être chargées
unreadable-what = Rien n’a été changé. Réessayez, ou redémarrez le navigateur.
private-window = Last Orders ne fonctionne pas en navigation privée. Le navigateur ne lui donne alors aucune donnée : il ne lit rien et n’enregistre rien. Ouvrez cette page dans une fenêtre normale.
no-access = Le navigateur tient Last Orders à l’écart d’AliExpress
no-access-what = Son accès a été retiré dans les paramètres du navigateur : aucune page ne peut être vérifiée et cette liste ne peut pas se remplir. Vos coches et votre copie sont encore là.
no-access-back-chromium = Pour le rétablir : ouvrez chrome://extensions, appuyez sur « Détails » sous Last Orders et, sous « Accès aux sites », autorisez AliExpress. Rechargez ensuite vos pages AliExpress.
no-access-back-firefox = Pour le rétablir : ouvrez about:addons, appuyez sur Last Orders, puis sur « Permissions », et activez l’accès à AliExpress. Rechargez ensuite vos pages AliExpress.
put-aside = Mettre à part

nothing-checked = Rien n’est encore vérifié
on-the-site = Last Orders fonctionne sur le site AliExpress, dans ce navigateur, pas dans l’appli. Vous n’utilisez que l’appli ? Tout est aussi sur le site : connectez-vous-y une fois.
nothing-checked-what = Ouvrez vos commandes sur AliExpress. Cette liste se remplit à mesure que vous visitez les pages de votre compte, une à une.
open-my-orders = Ouvrir mes commandes
ledger-stays = Reste sur cet ordinateur
ledger-sent = Envoyé à quelqu’un
ledger-pressed = Actionné dans votre compte
only-view-orders = « View orders » seul, à votre demande
ticks-by-browser = vos coches, par le navigateur
everything = tout
nothing = rien

also-us = Ce que vous avez sur aliexpress.us compte aussi : c’est un compte à part.
also-us-not = Je n’utilise pas celui-là

waiting = En attente
waiting-orders-shipped = En attente : { $open } colis
waiting-orders-to-ship = En attente : { $open ->
 [one] { $open } commande pas encore expédiée
 *[other] { $open } commandes pas encore expédiées
}
waiting-orders-open = En attente : { $open ->
 [one] { $open } commande
 *[other] { $open } commandes
}
clock-same-case = { $count ->
 [0] Le même dossier
 [1] Le même dossier
 *[other] Les mêmes dossiers
} que ci-dessus
look-once-more = Revoir, puis fermer
come-later = { $count } à venir
your-copy = Votre copie
settings = Paramètres
