### Mots communs à tous nos écrans. <b> : le nombre d’une tâche à traiter ; <time> : son âge ; $past vaut 1 quand c’est raconté au passé.

app-name = Last Orders
just-now = à l’instant

status-done = Fait
status-todo = À traiter
status-unknown = Non vérifié
status-set-aside = Mis de côté
say-done-seen = Fait. Vu <time>{ $ago }</time>
say-done-told = Coché par vous
say-done-elsewhere = Coché par vous sur un autre ordinateur
say-done-by-word = Fait, d’après vous pour { $told } sur { $shown }. Vu <time>{ $ago }</time>
say-again = Les commandes les plus récentes ont été revues { $ago }
say-asleep = Vu avant, peut-être sur un autre compte
say-todo = { $what }. Vu <time>{ $ago }</time>
say-open = <b>Quelque chose</b> est en cours
say-contradicted = Vous l’avez coché, mais la page montre <b>{ $what }</b>.
say-set-aside = Mis de côté par vous
say-set-aside-was = Mis de côté par vous. { $what }
say-unknown = Pas encore vérifié
say-unread = Cette page n’a pas pu être lue
say-part = Vérifié en partie pour l’instant. { $what }
say-stale = Trop ancien pour s’y fier : { $what }, vu <time>{ $ago }</time>
say-stale-bare = Trop ancien pour s’y fier : vu <time>{ $ago }</time>
say-later = À venir

orders-shown = { $shown ->
 [one] { $shown } commande affichée
 *[other] { $shown } commandes affichées
}
cases-shown = { $shown ->
 [one] { $shown } dossier affiché
 *[other] { $shown } dossiers affichés
}
open-of-orders = <b>{ $shown ->
 [1] La seule commande affichée
 *[other] { $open } des { orders-shown }
}</b>
is = { $past ->
 [1] { $open ->
  [0] était
  [1] était
  *[other] étaient
 }
 *[0] { $open ->
  [0] est
  [1] est
  *[other] sont
 }
}
remain = { $past ->
 [1] Il restait
 *[0] Il reste
}
evidence-orders-shipped = { open-of-orders } { is } en route
evidence-orders-unpaid = { open-of-orders } { is } à payer
evidence-orders-to-ship = { open-of-orders } { is } en attente d’envoi
evidence-orders-open = { open-of-orders } { is } en cours{ $unpaid ->
 [0] { "" }
 *[other] , { $unpaid } à payer
}{ $toShip ->
 [0] { "" }
 *[other] , { $toShip } en attente d’envoi
}{ $shipped ->
 [0] { "" }
 *[other] , { $shipped } en route
}{ $told ->
 [0] { "" }
 *[other] , { $told } d’après vous
}
evidence-orders-unclear = Lecture impossible : { $shown ->
 [1] la seule commande affichée
 *[other] { $unclear } des { orders-shown }
}
evidence-orders-finished = { $past ->
 [1] { $shown ->
  [1] la seule commande affichée était terminée
  *[other] les { orders-shown } étaient toutes terminées
 }
 *[0] { $shown ->
  [1] La seule commande affichée est terminée
  *[other] Les { orders-shown } sont toutes terminées
 }
}
evidence-orders-still-open = <b>{ $open ->
 [one] { $open } commande
 *[other] { $open } commandes
}</b> encore en cours à la dernière lecture
evidence-cases-still-open = <b>{ $open ->
 [one] { $open } dossier
 *[other] { $open } dossiers
}</b> encore en cours à la dernière lecture
evidence-gone-since = La page ne montre plus ce qu’elle montrait avant
evidence-data-asked = Données demandées à AliExpress le { $day }. Quand le fichier arrive, ajoutez-le dans le guide, sous « Votre copie »
evidence-orders-part = { $shown ->
 [1] La seule commande affichée est terminée
 *[other] Les { orders-shown } sont terminées
}
evidence-orders-none = { $past ->
 [1] il n’y avait aucune commande dans la liste
 *[0] Il n’y a aucune commande dans la liste
}
evidence-cases-open = <b>{ $shown ->
 [1] Le seul dossier affiché
 *[other] { $open } des { cases-shown }
}</b> { is } encore en cours
evidence-cases-unclear = Lecture impossible : { $shown ->
 [1] le seul dossier affiché
 *[other] { $unclear } des { cases-shown }
}
evidence-cases-finished = { $past ->
 [1] { $shown ->
  [0] il n’y avait aucun dossier dans la liste
  [1] le seul dossier affiché était terminé
  *[other] les { cases-shown } étaient tous terminés
 }
 *[0] { $shown ->
  [0] Il n’y a aucun dossier dans la liste
  [1] Le seul dossier affiché est terminé
  *[other] Les { cases-shown } sont tous terminés
 }
}
evidence-cases-part = { $shown ->
 [1] Le seul dossier affiché est terminé
 *[other] Les { cases-shown } sont terminés
}
evidence-cases-on-orders = <b>{ $open ->
 [one] { $open } commande
 *[other] { $open } commandes
}</b> avec un dossier en cours
evidence-case-open = <b>1 dossier</b> encore en cours
evidence-balance-zero = { $past ->
 [1] le solde était à zéro
 *[0] Le solde est à zéro
}
evidence-balance-left = { remain } <b>de l’argent</b> dans le portefeuille
evidence-coins-left = { remain } <b>{ brief-coins-left }</b>
evidence-coupons-left = { remain } <b>{ brief-coupons-left }</b>
evidence-coins-and-coupons-left = { remain } <b>{ brief-coins-and-coupons-left }</b>
evidence-coins-none = Il ne reste aucune pièce ; les coupons n’ont pas été vérifiés
evidence-coupons-none = Il ne reste aucun coupon ; les pièces n’ont pas été vérifiées
evidence-nothing-left = { $past ->
 [1] il ne restait ni pièces ni coupons
 *[0] Il ne reste ni pièces ni coupons
}
evidence-addresses-left = <b>{ brief-addresses-left }</b> encore dans le compte
evidence-addresses-none = { $past ->
 [1] aucune adresse n’était enregistrée
 *[0] Aucune adresse n’est enregistrée
}
evidence-kept-part = { open-of-orders } { is } encore à enregistrer
evidence-kept-incomplete = Copie incomplète : <b>{ $open } sur { $kept ->
 [one] { $kept } commande enregistrée
 *[other] { $kept } commandes enregistrées
}</b>
evidence-kept-all = { $past ->
 [1] { $shown ->
  [1] la seule commande affichée était enregistrée
  *[other] les { orders-shown } étaient toutes enregistrées
 }
 *[0] { $shown ->
  [1] La seule commande affichée est enregistrée
  *[other] Les { orders-shown } sont toutes enregistrées
 }
}
evidence-kept-so-far = { $kept ->
 [one] { $kept } commande enregistrée, complète
 *[other] { $kept } commandes enregistrées, toutes complètes
}. { kept-maybe-not-all }
kept-maybe-not-all = Il y en a peut-être d’autres : ouvrez vos commandes sur AliExpress et chargez la liste jusqu’au bout
reviews-shown = { $shown ->
 [one] { $shown } avis affiché
 *[other] { $shown } avis affichés
}
evidence-reviews-part = <b>{ $shown ->
 [1] Le seul avis affiché
 *[other] { $open } des { reviews-shown }
}</b> { is } encore à enregistrer
evidence-reviews-so-far = { $kept ->
 [one] { $kept } avis enregistré jusqu’ici
 *[other] { $kept } avis enregistrés jusqu’ici
}
evidence-data-copy = Le fichier s’est ouvert : { $rows ->
 [one] { $rows } ligne
 *[other] { $rows } lignes
}
evidence-data-copy-none = { $rows ->
 [0] Le fichier s’est ouvert, mais il est vide : aucune commande
 [one] Le fichier s’est ouvert, mais aucun numéro de commande n’y est lisible ({ $rows } ligne)
 *[other] Le fichier s’est ouvert, mais aucun numéro de commande n’y est lisible ({ $rows } lignes)
}
evidence-data-copy-part = { $kept ->
 [1] Votre commande enregistrée est introuvable dans la copie d’AliExpress
 *[other] Introuvables dans la copie d’AliExpress : { $open } de vos { $kept } commandes enregistrées
}
evidence-data-copy-since = { $open ->
 [one] { $open } commande enregistrée n’a pas été comparée à la copie d’AliExpress : ajoutez à nouveau le fichier
 *[other] { $open } commandes enregistrées n’ont pas été comparées à la copie d’AliExpress : ajoutez à nouveau le fichier
}
evidence-data-copy-whole = { $orders ->
 [one] La copie d’AliExpress s’est ouverte : { $orders } commande, et aucune des vôtres n’y manque
 *[other] La copie d’AliExpress s’est ouverte : { $orders } commandes, et aucune des vôtres n’y manque
}

brief-orders-shipped = { $open } en route
brief-orders-unpaid = { $open } à payer
brief-orders-to-ship = { $open } en attente d’envoi
brief-orders-still-open = { $open } encore en cours
brief-cases-still-open = { $open } encore en cours
brief-orders-open = { $open } en cours
brief-cases-open = { $open } en cours
brief-cases-on-orders = { $open } en cours
brief-case-open = 1 en cours
brief-balance-left = de l’argent restant
brief-coins-left = { $coins ->
 [one] { $coins } pièce
 *[other] { $coins } pièces
}
brief-coupons-left = { $coupons ->
 [one] { $coupons } coupon
 *[other] { $coupons } coupons
}
brief-coins-and-coupons-left = { brief-coins-left }, { brief-coupons-left }
brief-addresses-left = { $addresses ->
 [one] { $addresses } adresse
 *[other] { $addresses } adresses
}
brief-kept-part = { $open } à enregistrer
brief-kept-incomplete = { $open ->
 [one] { $open } incomplète
 *[other] { $open } incomplètes
}
brief-reviews-part = { $open } à enregistrer

task-receive-orders = Attendre vos colis
task-settle-refunds = Faire aboutir vos remboursements
task-close-disputes = Clore vos litiges
task-save-receipts = Enregistrer vos reçus
task-save-reviews = Enregistrer vos avis
task-save-personal-data = Obtenir vos données personnelles
task-check-wallet = Vérifier votre portefeuille
task-empty-wallet = Utiliser le solde
task-use-coupons-and-coins = Utiliser pièces et coupons
task-find-subscriptions = Trouver vos abonnements
task-cancel-subscriptions = Résilier vos abonnements
task-reach-mailbox = Vérifier votre adresse e-mail
task-remove-payment-methods = Supprimer les cartes enregistrées
task-remove-addresses = Supprimer les adresses enregistrées
task-submit-request = Envoyer la demande de fermeture
task-try-sign-in = Essayer de se connecter

go-receive-orders = Aller à mes commandes
go-settle-refunds = Aller aux remboursements
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = Aller à mes avis
go-save-personal-data = Centre de confidentialité
go-check-wallet = Aller à mon portefeuille
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = Aller à mes pièces
go-find-subscriptions = Aller à mon compte
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = Aller à mes paramètres
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = Aller à mes adresses
go-page = Ouvrir la page : { $name }

did-this = C’est fait
set-aside = Mettre de côté
take-back = Retirer
undo = Annuler
try-again = Réessayer
open-guide = Ouvrir le guide

done-of = Fait : { $done } sur { $total }
verdict-ready = Tout est prêt : rien à traiter, rien à vérifier
verdict-not-ready = Tout n’est pas prêt
verdict-not-known = Encore incertain
verdict-counts = { $open ->
 [0] Rien à traiter jusqu’ici
 [1] Un point à traiter
 [2] Deux points à traiter
 [3] Trois points à traiter
 [one] { $open } point à traiter
 *[other] { $open } points à traiter
}{ $unchecked ->
 [0] .
 [1] , un non vérifié.
 [2] , deux non vérifiés.
 [3] , trois non vérifiés.
 [one] , { $unchecked } non vérifié.
 *[other] , { $unchecked } non vérifiés.
}
your-hand = La suite dépend de vous

toast-done = Coché : { $name }
toast-done-more = Coché : { $name } et { $more } de plus
toast-noted = Noté. { $name } : { $left } encore en cours
toast-set-aside = Mis de côté : { $name }
toast-set-aside-more = Mis de côté : { $name } et { $more } de plus
toast-unticked = Décoché : { $name }
toast-unticked-more = Décoché : { $name } et { $more } de plus
toast-asked = Noté : vous avez demandé vos données.
toast-another-account = Effacé : tout ce qui a été vu et coché pour l’autre compte.
failed = Votre dernier changement n’a pas été enregistré
failed-quota = Ce navigateur n’a plus de place pour cela. Tout ce qui était enregistré est encore là.
failed-write = Le navigateur n’a pas pu l’enregistrer. Tout ce qui était enregistré est encore là.
failed-read = Vos données enregistrées n’ont pas pu être chargées : rien n’a été changé.
fault = Quelque chose n’a pas marché ici
failed-fault = C’était imprévu. Tout ce qui était enregistré est encore là. Réessayez ; si cela se reproduit, fermez cette page puis rouvrez-la.
failed-newer = Une version plus récente de Last Orders a enregistré ces données. Mettez celle-ci à jour, puis réessayez.

whose = Est-ce un autre compte ?
whose-signed-out = Pendant un moment, aucune session n’était ouverte { $host ->
 [us] sur aliexpress.us
 *[other] sur aliexpress.com
}.
whose-no-mark = Aucune des commandes { $host ->
 [us] sur aliexpress.us
 *[other] sur aliexpress.com
} n’a été vue auparavant.
whose-empty = La liste des commandes { $host ->
 [us] sur aliexpress.us
 *[other] sur aliexpress.com
} est vide, alors qu’elle ne l’était pas avant.
whose-until = D’ici votre réponse, rien de ce qui a été vu avant ne compte comme fait. « { whose-another } » efface tout ce qui a été vu et coché jusqu’ici.
whose-same = Même compte
whose-another = Autre compte
