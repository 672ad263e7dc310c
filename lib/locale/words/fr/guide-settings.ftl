### Mots des paramètres du guide : ce qui est montré, gardé et partagé, et comment ne laisser aucune trace.

settings-lead = Ce que Last Orders montre, enregistre et partage. Chaque choix ne vaut que pour ce navigateur.
switch-off = Désactiver

settings-language = Langue
language-of-browser = Comme votre navigateur : { $name }

settings-hints = Indications
hints-show = Afficher les indications sur les pages d’AliExpress
hints-show-why = Le petit panneau dans le coin des pages de votre compte. Sans lui, les pages sont toujours lues, et ce guide se remplit toujours.
hints-hidden = Masquées sur :
hints-show-again = Réafficher

settings-words = Mots expliqués par vous
explained-what = Last Orders ne connaissait pas ces mots d’AliExpress. Ce que vous avez dit compte tant qu’aucune page ne montre autre chose.
explained-as = { $means ->
 [open] encore en cours
 *[finished] terminé
}, dans « { $place } »
toast-word = Réponse retirée. Ce qui reposait sur ce mot compte comme non vérifié.

settings-copies = Copies et rappels
copies-orders = Garder une copie des commandes que je regarde
copies-orders-why = { $orders ->
 [0] Aucune n’est encore enregistrée.
 [one] { $orders } commande est enregistrée ; elle reste si vous désactivez ceci.
 *[other] { $orders } commandes sont enregistrées ; elles restent si vous désactivez ceci.
}
copies-reminders = Rappels
copies-reminders-on = Ce navigateur vous rappelle les jours après la fermeture
copies-reminders-off = Ce navigateur ne vous rappelle rien
copies-reminders-why = Ils s’activent dans « Après la fermeture », là où sont les jours.

settings-sync = Un autre ordinateur, par le navigateur
sync-turn = Synchroniser mes coches
sync-turn-why = Seulement les coches : ce que vous avez coché ou mis de côté, et quand. L’éditeur de ce navigateur les transmet à vos autres ordinateurs, si le navigateur y est relié à votre compte, que sa synchronisation est active et que ceci y est activé aussi. De deux changements, le plus récent reste.
sync-turn-why-firefox = Seulement les coches : ce que vous avez coché ou mis de côté, et quand. Mozilla les transmet à vos autres ordinateurs, si Firefox y est relié à votre compte, que sa synchronisation inclut les modules complémentaires et que ceci y est activé aussi. De deux changements, le plus récent reste.
sync-android = Firefox pour Android ne transmet pas à d’autres appareils ce qu’une extension enregistre. Un fichier d’avancement le fait : enregistrez-en un ici et ouvrez-le là-bas.
sync-never = Pas encore comparées
sync-at = { $count ->
 [one] { $count } coche
 *[other] { $count } coches
} dans la synchronisation du navigateur. Comparées <time>{ $ago }</time>. Le navigateur décide quand les envoyer, et ne le dit pas.
sync-failed-quota = La synchronisation du navigateur n’a plus de place. Vos coches sont enregistrées ici ; un nouvel essai se fera au prochain changement.
sync-failed-write = La synchronisation du navigateur n’a pas accepté le dernier changement. Vos coches sont enregistrées ici ; un nouvel essai se fera au prochain changement.
sync-left = { $count ->
 [one] { $count } coche est encore dans la synchronisation du navigateur
 *[other] { $count } coches sont encore dans la synchronisation du navigateur
}
sync-left-why = Les retirer n’enlève rien de cet ordinateur. Les autres ordinateurs qui synchronisent les coches gardent les leurs, et cessent de synchroniser.
sync-empty = Retirer

settings-file = Un autre ordinateur, avec un fichier
file-what = Il contient vos coches, ce qui a été lu sur les pages, les mots que vous avez expliqués, votre décision, le compte rendu de fermeture avec sa note, et ce que vous avez envoyé. Votre copie a ses propres fichiers.
file-save = Enregistrer l’avancement
file-take = Importer un fichier
file-refused = Non importé : { $file }
file-refused-nothing = Rien n’a été changé.
file-refused-truncated = Il commence comme un fichier d’avancement mais s’interrompt, ou a été modifié à la main. Enregistrez-le à nouveau sur l’autre ordinateur.
file-refused-foreign = Ce n’est pas un fichier d’avancement de Last Orders.
file-refused-older = Son format est trop ancien pour être lu. Enregistrez-le à nouveau avec le Last Orders actuel.
file-refused-newer = Une version plus récente de Last Orders l’a enregistré. Mettez celle-ci à jour, puis importez-le.
file-refused-shape = Une entrée n’est pas comme elle devrait être : { $where }. Une version plus récente de Last Orders l’a peut-être enregistrée, ou elle a été modifiée à la main.
file-refused-ahead = Ses heures sont dans le futur : l’une des deux horloges est donc fausse. Réglez-la, puis enregistrez à nouveau le fichier.
file-refused-large = Il est plus gros qu’un fichier d’avancement ne peut l’être.
file-close = Fermer
file-preview = Dans { $file }
file-made-by = Enregistré par { $by }
file-counts = { $taken ->
 [0] Rien n’y est plus récent que ce qui est ici.
 [one] { $taken } entrée serait importée.
 *[other] { $taken } entrées seraient importées.
}{ $older ->
 [0] { "" }
 [one] { " " }{ $older } est plus récente ici, et reste.
 *[other] { " " }{ $older } sont plus récentes ici, et restent.
}{ $same ->
 [0] { "" }
 [one] { " " }{ $same } est identique.
 *[other] { " " }{ $same } sont identiques.
}
file-new = nouveau ici
file-newer = plus récent dans le fichier
file-take-in = L’importer
file-leave = Ne pas l’importer
record-request = Votre demande de fermeture
record-decision = { decided }
record-closing = Le compte rendu de fermeture
record-words = { settings-words }

settings-about = Ce qu’il fait
about-stored = Enregistré en ce moment : { $readings ->
 [one] { $readings } page lue
 *[other] { $readings } pages lues
}, { $ticks ->
 [one] { $ticks } coche
 *[other] { $ticks } coches
}, { $orders ->
 [one] { $orders } commande
 *[other] { $orders } commandes
}.
about-reads = Il lit les pages de compte que vous ouvrez, et aucune autre : des nombres et des états. Ce que dit une commande n’est enregistré que si vous voulez une copie, et votre adresse postale jamais.
about-presses = Il n’appuie sur rien d’autre que le « View orders » de la liste, et seulement tant que vous le laissez récupérer.
about-version = Last Orders { $version }, logiciel libre sous licence MIT
about-whose = Ni fait par AliExpress, ni lié à AliExpress

settings-leave = Ne laisser aucune trace
leave-what = Supprime tout ce que Last Orders a enregistré dans ce navigateur, et ses coches dans la synchronisation du navigateur. Votre compte AliExpress et les fichiers que vous avez enregistrés ne sont pas touchés.
leave-ask = Tout supprimer
leave-sure = Tout supprimer définitivement ?
leave-sure-what = Il n’y a pas de retour possible. Enregistrez d’abord ce que vous pourriez vouloir :
leave-record = Votre compte rendu de fermeture
leave-orders = { $orders ->
 [one] { $orders } commande enregistrée
 *[other] { $orders } commandes enregistrées
}
leave-progress = Votre avancement
leave-go = Aller enregistrer
leave-save = Enregistrer
leave-now = Tout supprimer maintenant
leave-failed = Non supprimé
leave-failed-what = Le navigateur n’a pas pu le supprimer. Ce qui est enregistré sur cet ordinateur est encore là. Réessayez.
left = Tout est supprimé
left-readings = Pages lues
left-ticks = Coches
left-journey = Décision, compte rendu et demandes
left-orders = Commandes enregistrées
left-synced = Entrées dans la synchronisation du navigateur
left-all = Toutes les entrées sur cet ordinateur
left-what = Désormais, rien n’est lu ni enregistré, jusqu’à ce que vous rouvriez Last Orders ou redémarriez le navigateur.
left-uninstall = Retirer Last Orders de ce navigateur
left-by-hand = À la main : ouvrez chrome://extensions, trouvez Last Orders et appuyez sur « Supprimer ».
left-by-hand-firefox = À la main : ouvrez about:addons, trouvez Last Orders, appuyez sur ses trois points, puis sur « Supprimer ».
