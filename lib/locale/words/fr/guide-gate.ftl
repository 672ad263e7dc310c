### Mots du passage obligé du guide : avant de fermer.

gate-lead = Tout ce qui n’est pas encore réglé. La fermeture ne peut pas être annulée : rien n’est donc deviné ici, et ce qui n’a pas été vu reste en suspens.
gate-sent = Vous avez envoyé la demande le { $day }. Votre compte rendu montre où en étaient les choses.
gate-settle = Vous pouvez les régler, ou mettre de côté ce dont vous pouvez vous passer.
gate-todo = À traiter
gate-unknown = Non vérifié
gate-set-aside = Mis de côté par vous
gate-done = Fait
gate-group-todo = Encore à traiter
gate-group-unknown = Non vérifié
gate-group-set-aside = Mis de côté par vous
gate-group-seen = Fait, vu par Last Orders : { $count }
gate-group-told = Fait, coché par vous : { $count }
gate-oldest = Le plus ancien : { $name }, vu le { $day } (<time>{ $ago }</time>)
gate-look-again = Regardez à nouveau avant de continuer
check-now = Vérifier maintenant
check-again = Vérifier à nouveau
figure = { $count }

gate-copy = Votre copie, dans ce navigateur
copy-orders = Commandes enregistrées
copy-all-complete = { $count ->
 [one] { $count }, complète
 *[other] { $count }, toutes complètes
}
copy-incomplete = Dont incomplètes
copy-reviews = Avis enregistrés
copy-file = Enregistrée en un seul fichier
copy-file-none = pas encore
copy-file-on = { $day }
copy-file-changed = { $day }, modifiée depuis
copy-only-here = Elle n’existe que dans ce navigateur : elle est perdue si les données du navigateur sont effacées ou si Last Orders est retiré.
copy-newest-only-here = Ce qui a été ajouté depuis n’existe que dans ce navigateur.
copy-save = L’enregistrer maintenant
copy-official = La copie d’AliExpress
copy-not-added = pas ajoutée
copy-found = { $count ->
 [0] aucune commande dedans
 [one] { $count } commande
 *[other] { $count } commandes
}
copy-missing = Commandes enregistrées qui n’y figurent pas
copy-uncompared = Commandes enregistrées non comparées avec elle
copy-rows = { $count ->
 [one] { $count } ligne
 *[other] { $count } lignes
}

acknowledge = À confirmer avant de continuer
ack-final = La fermeture est définitive. Un nouveau compte repartirait de zéro.
ack-history-goes = Mon historique de commandes et les avis que j’ai écrits sont perdus avec le compte.
ack-balance-may-go = Le solde, les pièces et les coupons peuvent être perdus. Aucun texte officiel ne dit qu’ils sont versés.
ack-returns-may-end = Les retours et les recours en garantie peuvent prendre fin avec le compte. J’ai regardé mes dernières commandes, ou j’y renonce.
ack-can-receive-code = Je peux encore recevoir un code à l’adresse e-mail ou au téléphone de ce compte.
open-form = Ouvrir la page de fermeture
open-form-anyway = L’ouvrir quand même
gate-unticked = { $count ->
 [1] Une case n’est pas cochée.
 [2] Deux cases ne sont pas cochées.
 [3] Trois cases ne sont pas cochées.
 [4] Quatre cases ne sont pas cochées.
 [5] Cinq cases ne sont pas cochées.
 [one] { $count } case n’est pas cochée.
 *[other] { $count } cases ne sont pas cochées.
}
gate-unsettled = { $count ->
 [1] Un point n’est pas réglé.
 [2] Deux points ne sont pas réglés.
 [3] Trois points ne sont pas réglés.
 [one] { $count } point n’est pas réglé.
 *[other] { $count } points ne sont pas réglés.
}
gate-never = Là, c’est vous, et personne d’autre, qui appuyez sur le bouton : Last Orders ne fait qu’ouvrir la page.
missing = Avant de continuer
missing-tick = Non coché : « { $what } »
missing-why = La page s’ouvre d’ici dès qu’il ne manque rien. C’est votre compte : vous pouvez aussi y aller maintenant. Rien ne prend fin tant que vous n’appuyez pas vous-même sur le bouton.
