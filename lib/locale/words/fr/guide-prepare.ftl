### Mots de la deuxième partie du guide : se préparer.

prepare-lead = Ce qu’il faut régler, garder ou résilier tant que vous pouvez vous connecter : { $total ->
 [one] { $total } point
 *[other] { $total } points
}. Chacun dit ce qui a été vu, et quand.
print-list = Imprimer ma liste
how = Comment
how-receive-orders = Annulez ce que vous ne voulez plus tant que ce n’est ni payé ni expédié. Pour les commandes en route, attendez, ou écrivez au vendeur ou à l’assistance. N’appuyez sur « Confirmer la commande reçue » que pour ce qui est arrivé. Appuyez sur le bouton sous la liste jusqu’à ce qu’aucune commande ne s’ajoute : alors seulement, tout a été vu, d’après ce qu’AliExpress montre.
how-settle-refunds = Ouvrez la liste des remboursements et regardez chaque dossier. Attendez que l’argent soit arrivé. Si un dossier n’avance pas, écrivez au vendeur, puis à l’assistance.
how-close-disputes = Regardez chaque dossier, et les commandes en litige ou bloquées. Répondez à tout ce qui attend votre réponse. Dans l’UE, l’EEE et au Royaume-Uni, une décision devient définitive, sauf si vous la contestez dans les 20 jours calendaires.
how-save-receipts = Laissez Last Orders garder une copie de vos commandes à mesure que vous les ouvrez, et ouvrez la page d’une commande là où il manque quelque chose. Quand AliExpress a son propre reçu, un bouton sur la commande y mène.
how-save-reviews = Ouvrez la page de vos avis : ce qu’elle montre peut être enregistré ici. Rien n’y prouve que c’est tout ; dites-le vous-même une fois que vous en avez vu la fin.
how-save-personal-data = Demandez une copie dans le centre de confidentialité. C’est un fichier .xlsx ; vos commandes sont dans sa feuille « Order Information ». Enregistrez-le et ouvrez-le aussitôt : une plainte de juillet 2025 décrit un fichier défectueux qui ne s’est ouvert qu’une fois. Ajoutez-le ensuite sous « Votre copie », où il est vérifié.
how-check-wallet = Ouvrez le portefeuille et regardez le solde, les bonus et les cartes cadeaux. Last Orders lit seulement s’il reste quelque chose, jamais combien.
how-empty-wallet = Dépensez ce qui reste, ou transférez-le si le portefeuille le permet. Aucun texte officiel ne dit ce qu’il en advient à la fermeture du compte.
how-use-coupons-and-coins = Utilisez-les pour une dernière commande, qui doit arriver avant la fermeture. Ou renoncez-y sciemment : mettez alors ce point de côté.
how-find-subscriptions = L’adresse de la page des adhésions n’est pas connue. Cherchez dans votre compte le VIP, les autres adhésions et le paiement différé. Le nom peut différer : celui de la page d’abonnement fait foi. Parcourez ensuite vos relevés de carte, PayPal ou Klarna à la recherche de débits réguliers.
how-cancel-subscriptions = D’après les règles d’AliExpress, « cancel auto-renewal » (annuler le renouvellement automatique) se trouve en bas de la page « VIP Membership Rules ». Résiliez chaque abonnement avant de fermer, essais gratuits compris, et vérifiez qu’aucune facture ne reste due. Ce que vous devez au titre d’un paiement différé, vous le devez au prêteur : payez-le ou convenez d’une solution avec lui ; la fermeture n’y met pas fin.
how-reach-mailbox = Cherchez dans les paramètres du compte l’adresse e-mail et le numéro de téléphone indiqués. Envoyez un e-mail à cette adresse et retrouvez-le. Si elle n’est plus à vous, changez-la d’abord. Gardez cette boîte mail après la fermeture aussi : les notifications légales et les réponses y sont envoyées.
how-remove-payment-methods = Cherchez les cartes enregistrées et les moyens de paiement liés, dans votre compte et son portefeuille. Arrêtez aussi les paiements automatiques de l’autre côté : chez PayPal, Klarna ou votre banque.
how-remove-addresses = Supprimez chaque adresse dès qu’aucune commande en cours n’en a besoin. Ce qu’AliExpress garde en raison d’obligations légales n’est pas sur cette page.
more-orders = Aller à votre copie
more-letter-access = Une lettre pour la demander
more-trouble-open-orders = Si quelque chose bloque
more-trouble-open-subscriptions = Si l’un d’eux bloque
