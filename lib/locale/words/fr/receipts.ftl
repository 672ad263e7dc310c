### Mots des reçus à imprimer. Ils vont au programme qui les établit.

receipts-title = Commandes enregistrées depuis AliExpress
receipts-made = Établi par { $by } le { $when }, d’après ce que les pages d’AliExpress montraient sur votre propre ordinateur. Une copie pour vos dossiers, pas une facture.
receipts-orders = { $count ->
 [one] { $count } commande
 *[other] { $count } commandes
}
receipts-complete = { $count ->
 [one] { $count } complète
 *[other] { $count } complètes
}
receipts-incomplete = { $count ->
 [one] { $count } incomplète ; elle dit ce qui manque
 *[other] { $count } incomplètes ; chacune dit ce qui manque
}
receipts-index = Toutes les commandes
receipts-one = Commande
receipts-number = Numéro de commande
receipts-date = Date de commande
receipts-status = État
receipts-store = Boutique
receipts-what = Article
receipts-quantity = Quantité
receipts-price = Prix
receipts-total = Montant total
receipts-case = Remboursement ou litige
receipts-case-open = En cours à la dernière lecture
receipts-case-closed = Pas en cours à la dernière lecture
receipts-review = Votre avis
receipts-links = Liens vers AliExpress
receipts-links-what = Une fois le compte fermé, ils ne mèneront peut-être nulle part.
receipts-detail-link = La commande
receipts-receipt-link = Le reçu d’AliExpress
receipts-tracking-link = Suivi
receipts-not-shown = Non affiché
receipts-gap = Incomplète
receipts-no-lines = Aucune des pages ouvertes ne montrait ce que contenait cette commande.
receipts-more-lines = Cette commande contenait plus que ce qui est listé ici.
receipts-unsure-lines = Aucune des pages ouvertes ne disait si c’est toute la commande.
receipts-missing = Non affiché sur les pages ouvertes : { $what }.
receipts-unsettled = Copié tel qu’affiché, faute d’une lecture certaine : { $what }.
receipts-conflict = Une autre page montrait autre chose :
receipts-seen = Vue pour la dernière fois le { $when }.
receipts-foot = Copié par Last Orders d’après ce que les pages d’AliExpress montraient. Pas une facture.
receipts-field-date = date de la commande
receipts-field-status = état
receipts-field-store = boutique
receipts-field-items = ce qu’elle contenait
receipts-field-all-items = si c’est tout
receipts-field-item-title = titre
receipts-field-item-variant = variante
receipts-field-item-quantity = quantité
receipts-field-item-price = prix
receipts-field-total = montant total
archive-totals = Commandé, par année
archive-totals-what = Ce que les commandes ont représenté, annulées et remboursées comprises.
archive-totals-left = { $count ->
 [one] { $count } commande n’est pas incluse dans les totaux : son total, sa devise ou son année est incertain.
 *[other] { $count } commandes ne sont pas incluses dans les totaux : leur total, leur devise ou leur année est incertain.
}
archive-and-others = { $count ->
 [one] et { $count } de plus
 *[other] et { $count } de plus
}
receipts-year = Année
receipts-sum = Somme
sheet-orders = Commandes
sheet-items = Articles
sheet-reviews = Avis
sheet-missing = Ce qui manque
sheet-variant = Variante
sheet-currency = Devise
sheet-total-shown = Total tel qu’affiché
sheet-price-shown = Prix tel qu’affiché
sheet-not-shown = Affiché sur aucune page
sheet-unsettled = Copié tel quel, incertain
sheet-conflict = Affiché autrement ailleurs
sheet-seen = Dernière vue (UTC)
sheet-product = Numéro de produit
sheet-link = Page du produit
sheet-review-date = Date de l’avis

start-title = Commencez ici
start-lead = Votre propre copie de ce qu’AliExpress vous a montré. Une fois le compte fermé, personne ne peut la refaire : gardez donc le zip tel quel, à deux endroits.
start-unpack = Décompressez d’abord le zip. Les liens ci-dessous ne marchent que dans le dossier décompressé.
start-people = À lire
start-receipts = Chaque commande sous forme de reçu, à lire ou à imprimer, avec un index et des totaux par année.
start-workbook = Commandes, articles, avis et ce qui manque, en tableaux pour un tableur.
start-closing = Le compte rendu de fermeture : où en étaient les choses quand vous l’avez demandée.
start-copy = La copie de vos données faite par AliExpress, telle qu’elle a été ajoutée.
start-programs = Pour des programmes
start-csv = Les mêmes tableaux en texte brut, séparés par des virgules, avec un point décimal.
start-json = Tout, sans qu’un seul caractère soit changé. Le format est décrit dans schema.json.
start-manifest = Une liste de ce qui est ici, avec une somme de contrôle par fichier, pour que tout changement se voie.
start-again = Pour avoir ces commandes dans un autre navigateur, chargez-y le zip dans Last Orders.
