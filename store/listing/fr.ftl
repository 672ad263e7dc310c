### Textes de Last Orders dans les boutiques d’extensions et dans la liste des extensions du navigateur.

name = Last Orders
summary = Quittez AliExpress sans perdre argent, reçus ni données. Montre ce qui est encore en cours et n’agit jamais sur le compte.
command = Ouvrir Last Orders sur cette page

about = Fermer un compte AliExpress est définitif. Des commandes en route, des remboursements en cours, un solde ou le reçu qu’il vous faut pour une garantie peuvent être perdus avec lui. Last Orders vous aide à régler d’abord tout cela, à garder votre propre copie, et à fermer quand tout est prêt.
about-law = L’inconnu ne passe jamais pour fait. Ce qui n’a pas été vu sur une page est noté « Non vérifié », et n’est jamais compté comme réglé.

does = Ce qu’il fait
does-read = Lit les pages de compte que vous ouvrez vous-même : combien de commandes sont encore en cours, si un remboursement attend une décision, si le solde est à zéro.
does-check = Tient une liste de ce qu’il faut régler avant de fermer, et dit sur quoi elle repose : ce qui a été vu, sur quelle page, et il y a combien de temps.
does-lead = Vous mène à la page où chaque chose se règle, et vous y montre l’endroit.
does-copy = Enregistre votre propre copie de vos commandes et de vos avis, si vous en voulez une : à parcourir, à imprimer, et à enregistrer en fichiers qui s’ouvrent dans un tableur ou un navigateur.
does-give-up = Établit ce à quoi vous renonceriez en fermant aujourd’hui : commandes et remboursements en cours, retours et litiges que vous pouvez encore ouvrir, garanties.
does-close = Distingue la voie de fermeture des pages qui lui ressemblent, et dit ce que chaque étape vous demande.
does-after = Reste avec vous les semaines suivantes : à quoi faire attention et quand, avec des rappels si vous en voulez, et des lettres à AliExpress que vous envoyez vous-même.
does-languages = Parle 19 langues, et peut s’utiliser au clavier seul.

never = Ce qu’il ne fait jamais
never-sends = Il n’envoie rien à personne. Il n’adresse aucune requête à aucun serveur : ni compte, ni statistiques, ni publicité.
never-acts = Il n’agit jamais sur votre compte. Le seul bouton sur lequel il appuie est le « View orders » de la liste des commandes, pour atteindre les plus anciennes, et seulement une fois que vous avez lancé cela. Tout le reste, c’est vous qui le faites.
never-takes = Il n’enregistre jamais d’une page une adresse postale, un numéro de téléphone, une adresse e-mail, un mot de passe ou un numéro de carte.
never-elsewhere = Il ne fonctionne sur aucune autre page que les pages de compte d’aliexpress.com et d’aliexpress.us qu’il désigne, et jamais en navigation privée.

asks = Ce qu’il demande, et pourquoi
permission-storage = Stockage : pour garder dans ce navigateur votre liste, ce qui a été lu sur les pages, votre copie de vos commandes et vos paramètres.
permission-alarms = Alarmes : pour remarquer dans l’heure qu’une chose vue est devenue trop ancienne pour s’y fier, et pour vous faire un rappel les jours que vous avez choisis.
permission-matches = Pages de compte d’AliExpress : pour y lire ce qui est encore en cours, et montrer un petit panneau dans leur coin. Aucune autre page n’est lue.
permission-notifications = Notifications (facultatif) : pour vous rappeler les jours après la fermeture. L’autorisation n’est demandée que quand vous activez les rappels, et elle est rendue quand vous les désactivez.
permission-browsing-data = Effacer les données de navigation (facultatif) : pour effacer ce que les sites d’AliExpress ont stocké dans ce navigateur, une fois le compte fermé. L’autorisation n’est demandée que quand vous appuyez sur ce bouton, et elle est rendue aussitôt après.

data = Tout reste dans ce navigateur. Seules vos coches peuvent voyager vers vos autres ordinateurs, par la synchronisation du navigateur et son éditeur, si vous l’activez. « Tout supprimer » supprime tout cela.

purpose = Son seul but est de vous aider à quitter AliExpress sans perdre argent, reçus ni données.

whose = Le nom AliExpress ne sert qu’à dire avec quoi Last Orders fonctionne. Last Orders n’est ni fait, ni vérifié, ni approuvé par AliExpress, ni lié à AliExpress. C’est un logiciel libre sous licence MIT.

picture-page = Voyez ce qui est en cours, sur la page même
picture-popup = Une seule liste de ce qu’il faut régler d’abord
picture-gate = Un dernier regard avant de fermer
picture-copy = Gardez votre propre copie de vos commandes
picture-after = Avec vous dans les semaines qui suivent
picture-tile = Tout régler avant de quitter AliExpress

picture-shop = Boutique factice, commandes inventées
