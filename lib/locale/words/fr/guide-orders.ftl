### Mots de la partie « Votre copie » du guide : ce qui est gardé, et les fichiers où cela va et d’où cela vient.

archive-kept = { $orders ->
 [one] { $orders } commande est enregistrée sur cet ordinateur.
 *[other] { $orders } commandes sont enregistrées sur cet ordinateur.
}
archive-oldest = La plus ancienne est du { $day }.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [1] Elle est complète.
  *[other] Toutes sont complètes.
 }
 [1] { $complete ->
  [0] Elle est incomplète.
  *[other] Complètes : { $complete }, incomplète : { $incomplete }.
 }
 *[other] { $complete ->
  [0] Toutes sont incomplètes.
  *[other] Complètes : { $complete }, incomplètes : { $incomplete }.
 }
}
archive-all = Ce sont toutes vos commandes, d’après ce qu’AliExpress montre.
archive-no-guess = Rien de ce qui manque n’est complété au hasard.
archive-broken = { $count ->
 [one] { $count } autre entrée ne peut pas être lue. Elle reste où elle est et ne va dans aucun fichier.
 *[other] { $count } autres entrées ne peuvent pas être lues. Elles restent où elles sont et ne vont dans aucun fichier.
}
archive-none = Rien n’est encore enregistré
archive-none-what = Votre historique de commandes est perdu avec le compte. Une fois que vous avez appuyé ici, chaque commande qu’AliExpress vous montre est copiée sur cet ordinateur : articles, prix, dates, liens, avis. Jamais d’adresse postale, de numéro de téléphone ni d’adresse e-mail.
archive-waiting = L’enregistrement est activé ; aucune commande encore
archive-waiting-what = Ouvrez vos commandes sur AliExpress. La page en montre d’abord dix ; Last Orders y propose de charger pour vous les plus anciennes.
archive-keep = Garder une copie sur cet ordinateur
archive-keep-no-more = Arrêter l’enregistrement
archive-keeps = L’enregistrement est activé : chaque commande qu’AliExpress vous montre est copiée ici.
archive-keeps-not = L’enregistrement est désactivé. Ce qui est ici reste.
archive-reading = Lecture de votre copie
archive-unread = Votre copie n’a pas pu être lue à l’instant

archive-save = Tout enregistrer en un seul fichier
archive-add-copy = Ajouter la copie officielle
archive-load = Charger un fichier enregistré
archive-others = Autres fichiers
archive-others-what = Le fichier unique est un zip. Il contient tous ceux-ci, vos avis, le compte rendu de fermeture, et une liste de ce qui est complet et de ce qui manque. Chaque fichier est fait sur cet ordinateur.
archive-make-xlsx = Classeur (.xlsx)
archive-csv-separator = Séparateur de colonnes
archive-csv-comma = virgule
archive-csv-semicolon = point-virgule
archive-csv-tab = tabulation
archive-csv-decimal = Séparateur décimal
archive-csv-what = Les tableaux sont des fichiers CSV : choisissez ici ce qu’attend votre tableur. Le fichier .xlsx ne demande aucun réglage.
archive-make-receipts = Reçus à imprimer
archive-make-orders-csv = Tableau des commandes
archive-make-items-csv = Tableau des articles
archive-make-json = Données JSON
archive-copy-how = Comment obtenir la copie d’AliExpress
archive-copy-walk = Ouvrez le centre de confidentialité d’AliExpress et demandez une copie de vos données. À quel endroit de cette page, on ne le sait pas ici.
    Cherchez la réponse dans le centre de confidentialité et dans vos e-mails. Dans l’UE, la loi leur donne un mois.
    Enregistrez le fichier et ouvrez-le aussitôt. Une plainte de juillet 2025 en décrit un qui ne s’est ouvert qu’une fois.
    Ajoutez-le ici, ou déposez-le sur cette page. Il est vérifié et comparé à ce qui est enregistré.
archive-copy-letter = Pas de réponse ? Écrire une lettre

archive-doing-make = Création du fichier
archive-doing-read-pack = Lecture du fichier
archive-doing-read-copy = Vérification du fichier
archive-stop = Arrêter
archive-stopped = Arrêté. Rien n’a été changé.
archive-done-make = Le fichier a été remis à votre navigateur, qui le place dans vos téléchargements. Ouvrez-le une fois pour vous en assurer.
archive-done-read-pack = Le fichier a été lu. Ce qu’il contenait est indiqué ci-dessous.
archive-done-read-copy = Le fichier a été vérifié. Ce qu’il contient est indiqué ci-dessous.
archive-done-drop = La commande n’est plus sur cet ordinateur.
archive-done-drop-all = Il n’y a plus de commandes sur cet ordinateur.
archive-failed-make = Le fichier n’a pas pu être créé
archive-failed-read-pack = Ce fichier n’a pas été chargé
archive-failed-read-copy = Ce fichier n’a pas été ajouté
archive-failed-keep = L’enregistrement n’a pas été modifié
archive-unharmed = Rien de ce qui était enregistré n’a changé.
archive-totals-others = { $count ->
 [1] Une autre devise
 [one] { $count } autre devise
 *[other] { $count } autres devises
}

archive-search = Titre, boutique ou numéro
archive-by-year = Année
archive-by-store = Boutique
archive-by-group = État
archive-every-year = Toutes les années
archive-every-store = Toutes les boutiques
archive-every-group = Tous les états
archive-incomplete = Incomplète
archive-shown = Affichées : { $shown } sur { $total }, les plus récentes d’abord
archive-found = Affichées : { $shown } sur { $found } trouvées, parmi { $total } enregistrées
archive-none-found = { $total ->
 [0] Aucune commande enregistrée ne correspond
 [1] Votre commande enregistrée ne correspond pas
 *[other] Aucune de vos { $total } commandes enregistrées ne correspond
}
archive-clear = Tout afficher à nouveau
archive-show-all = Tout afficher
archive-drop-all = Supprimer votre copie
archive-drop-all-ask = { $count ->
 [one] Supprimer { $count } commande de cet ordinateur ?
 *[other] Supprimer { $count } commandes de cet ordinateur ?
}
archive-drop-all-what = C’est irréversible. Une fois le compte fermé, AliExpress ne les montre plus non plus.
archive-drop-none = Les garder

order-no-date = Date non vue
order-no-titles = { $count ->
 [0] Articles pas encore vus
 [one] { $count } article, titre pas encore vu
 *[other] { $count } articles, titres pas encore vus
}
order-items = { $count ->
 [one] , { $count } article
 *[other] , { $count } articles
}
order-no-store = Boutique non vue
order-complete-it = Ouvrez sa page une fois pour la compléter
order-no-total = Non vu
order-which-currency = Quelle devise ?
order-which-amount = Combien ?
order-group-unpaid = À payer
order-group-toShip = En attente d’envoi
order-group-shipped = En route
order-group-case = Dossier en cours
order-group-finished = Terminée
order-group-none = État non vu
order-seen = Vue pour la dernière fois sur AliExpress
order-no-title = Titre non vu
order-times = × { $quantity }
order-no-price = prix non vu
order-complete-how = Ouvrez sa page sur AliExpress pendant que l’enregistrement est activé : ce qui y est affiché s’ajoute.
order-conflicts = { $count ->
 [one] { $count } élément était affiché autrement sur une autre page. Le reçu à imprimer dit lequel.
 *[other] { $count } éléments étaient affichés autrement sur d’autres pages. Le reçu à imprimer dit lesquels.
}
order-drop = Supprimer de cet ordinateur

official-opened = { $rows ->
 [0] Le fichier s’est ouvert, mais n’a aucune ligne
 [one] Le fichier s’est ouvert : { $rows } ligne
 *[other] Le fichier s’est ouvert : { $rows } lignes
}
official-in-it = Commandes dans la copie officielle
official-kept = Commandes enregistrées ici
official-both = Dans les deux
official-only-there = Seulement dans la copie officielle
official-only-kept = Seulement enregistrées ici
official-newer = Seulement enregistrées ici, et plus récentes que la copie officielle
official-unsure = Dans la copie officielle sous un numéro arrondi
official-no-number = { $rows ->
 [one] { $rows } ligne n’a pas de numéro de commande et n’a pu être comparée à rien.
 *[other] { $rows } lignes n’ont pas de numéro de commande et n’ont pu être comparées à rien.
}
official-in-pack = Elle entre telle quelle dans le fichier unique. Elle n’est pas gardée ici : enregistrez ce fichier avant de fermer cette page.
official-show = { $count ->
 [one] Voir { $count } commande qui n’est que là
 *[other] Voir les { $count } commandes qui ne sont que là
}
official-show-what = Ouvrez-en une sur AliExpress pendant que l’enregistrement est activé, et elle est enregistrée ici aussi.
official-show-unsure = { $count ->
 [one] Voir { $count } numéro arrondi
 *[other] Voir les { $count } numéros arrondis
}
official-show-unsure-what = Un tableur a arrondi les longs numéros dans ce fichier : leurs derniers chiffres sont perdus. Le fichier tel qu’AliExpress l’a envoyé les contient : ajoutez celui-là, si vous l’avez encore.
official-may-be = { $number } : peut-être la commande { $orders }
official-unknown-number = { $number } : impossible de dire de quelle commande il s’agit

import-done = { $orders ->
 [0] Il n’y a aucune commande dans le fichier
 [one] { $news ->
  [0] { $orders } commande dans le fichier, rien de nouveau
  *[other] { $orders } commande dans le fichier, et elle était nouvelle
 }
 *[other] { $news ->
  [0] { $orders } commandes dans le fichier, rien de nouveau
  *[other] { $orders } commandes dans le fichier, nouvelles ou plus complètes : { $news }
 }
}
import-verified = Aucun des fichiers qu’il contient n’a changé depuis sa création. Ce qui était enregistré ici est encore là ; les nouveautés y ont été ajoutées.
import-unverified = On n’a pas pu vérifier entièrement s’il a été modifié depuis sa création. Ce qui était enregistré ici est encore là ; les nouveautés y ont été ajoutées.
import-problems = { $count ->
 [one] { $count } point n’est pas comme il devrait être
 *[other] { $count } points ne sont pas comme ils devraient être
}
problem-no-manifest = Sa liste de contenu (manifest.json) manque ou ne peut pas être lue.
problem-changed = { $file } a changé depuis la création du fichier.
problem-lost = { $file } manque.
problem-unlisted = { $file } s’y trouve, mais pas dans sa liste. Il n’a pas été lu.
problem-bad-order = La commande numéro { $number } de sa liste ne peut pas être enregistrée telle quelle et a été laissée de côté.
problem-twice = La commande { $id } y figure plusieurs fois. Toutes ont été réunies.
problem-bad-copy = La copie officielle qu’il contient a été laissée de côté.
problem-count = Sa liste annonce { $said } commandes ; il y en a { $there }.

fault-bad-request = Last Orders a reçu de lui-même une demande qu’il ne connaît pas. C’est notre erreur.
fault-unexpected = Last Orders ne sait pas pourquoi. C’est notre erreur.
fault-empty = Le fichier est vide.
fault-too-large = Le fichier, ou ce qu’il contient une fois décompressé, est plus gros qu’un tel fichier ne peut l’être.
fault-too-many-files = Il contient plus de fichiers que n’importe lequel des nôtres.
fault-bad-path = Un nom y pointe hors du fichier. Il n’a pas été décompressé.
fault-broken-zip = Le fichier est tronqué ou abîmé. Téléchargez-le ou copiez-le à nouveau.
fault-not-ours = Le fichier n’a pas été fait par Last Orders.
fault-broken-json = Les commandes qu’il contient ne peuvent pas être lues : le fichier est abîmé.
fault-older-version = Une version plus ancienne de Last Orders l’a fait, dans un format qui n’est plus lu.
fault-newer-version = Une version plus récente de Last Orders l’a fait. Mettez celle-ci à jour, puis chargez-le à nouveau.
fault-not-xlsx = Ce n’est pas un classeur Excel (.xlsx). La copie d’AliExpress en est un.
fault-old-xls = C’est un ancien classeur Excel (.xls). Enregistrez-le en .xlsx dans un tableur, puis ajoutez ce fichier.
fault-encrypted = Le classeur est protégé par un mot de passe. Enregistrez-le sans, puis ajoutez ce fichier.
fault-macros = Le classeur contient des macros, c’est-à-dire de petits programmes. La copie d’AliExpress n’en a pas : il n’a donc pas été lu.
fault-broken-workbook = Le classeur est abîmé. Téléchargez-le à nouveau depuis AliExpress.
fault-foreign-workbook = Le classeur n’a pas de feuille nommée « Order Information », qui se trouve dans la copie d’AliExpress.
fault-no-order-numbers = Le classeur n’a pas de colonne de numéros de commande.
fault-file = Le navigateur n’a pas pu lire le fichier. Il a peut-être été déplacé, ou c’est peut-être un dossier.
fault-quota = Ce navigateur n’a plus de place pour Last Orders : il donne environ 10 Mo. Enregistrez tout en un seul fichier, puis supprimez ce dont vous n’avez plus besoin ici.
fault-write = Le navigateur n’a pas pu l’enregistrer.
fault-read = Vos données enregistrées n’ont pas pu être chargées. Réessayez.
fault-newer = Une version plus récente de Last Orders a enregistré ce qui est ici. Mettez celle-ci à jour, puis réessayez.
