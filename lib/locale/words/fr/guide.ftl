### Mots de l’enveloppe du guide.

guide-title = Last Orders : guide
skip-to-text = Aller au texte
welcome = Quitter AliExpress à votre rythme
welcome-what = Réglez ce qui est en cours, gardez ce qui est à vous, puis fermez. Ouvrez les pages de votre compte une à une : ce qu’elles montrent s’inscrit ici.
welcome-decide = D’abord, décider s’il faut fermer
takes-decide = Fermer est-il la bonne réponse pour vous ?
takes-prepare = Regardez les pages de votre compte, réglez ce qui est en cours, enregistrez ce qui est à vous. Cela prend le temps que mettent vos colis.
takes-gate = Regardez une fois encore ce qui reste en cours.
takes-close = C’est vous, et personne d’autre, qui envoyez la demande.
takes-after = Vérifiez quelques points sur 32 jours.
pin = Épinglez le bouton : appuyez sur la pièce de puzzle à côté de la barre d’adresse. Dans Chrome, appuyez sur l’épingle à côté de Last Orders ; dans Firefox, sur la roue dentée, puis « Épingler à la barre d’outils ».
printed = Last Orders, imprimé le { $day }
guide-parts = Parties du guide
section-decide = Décider
section-prepare = Se préparer
section-give-up = Ce que vous perdriez
section-gate = Avant de fermer
section-close = Fermer
section-after = Après la fermeture
section-orders = Votre copie
section-letters = Lettres
section-trouble = En cas de problème
section-questions = Vos questions
section-settings = Paramètres
figure-of = { $done } / { $total }
search-guide = Chercher dans le guide
search-found = { $count ->
 [0] Rien trouvé
 [one] { $count } passage trouvé
 *[other] { $count } passages trouvés
}
search-more = Et { $count } de plus. Ajoutez un mot pour préciser.
search-nothing = Rien trouvé pour « { $query } »
search-nothing-what = Essayez un seul mot, ou un autre mot pour la même chose.
