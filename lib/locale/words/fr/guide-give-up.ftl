### Mots de la partie du guide sur ce qu’une fermeture aujourd’hui ferait perdre.

give-up-lead = Ce que fermer aujourd’hui vous coûterait, d’après votre copie et les pages que vous avez ouvertes. Rien n’est deviné : ce qui manque est compté aussi.

doubt-none-kept = Aucune commande n’est enregistrée ici : rien n’a pu être compté. Ouvrez vos commandes et laissez-les s’enregistrer.
doubt-counting = { $count ->
 [0] Vos commandes enregistrées sont en cours de décompte.
 [1] Votre commande enregistrée est en cours de décompte.
 *[other] Vos { $count } commandes enregistrées sont en cours de décompte.
}
doubt-open = { $count ->
 [one] { $count } commande n’est pas terminée. Ses délais ne commencent peut-être qu’à son arrivée.
 *[other] { $count } commandes ne sont pas terminées. Leurs délais ne commencent peut-être qu’à leur arrivée.
}
doubt-cases = { $count ->
 [one] { $count } remboursement ou litige est en cours.
 *[other] { $count } remboursements ou litiges sont en cours.
}
doubt-outdated = { $count ->
 [one] { $count } commande de votre copie n’y figure pas comme terminée, alors qu’elle l’est. Rouvrez vos commandes, pour que votre copie sache comment elle a fini.
 *[other] { $count } commandes de votre copie n’y figurent pas comme terminées, alors qu’elles le sont. Rouvrez vos commandes, pour que votre copie sache comment elles ont fini.
}
doubt-cases-unseen = Les remboursements et les litiges n’ont pas été vérifiés, ou pas assez récemment.
doubt-unclear = { $count ->
 [one] { $count } commande enregistrée ne peut pas être jugée : on ne sait pas si elle est terminée. Sa propre page le dira peut-être.
 *[other] { $count } commandes enregistrées ne peuvent pas être jugées : on ne sait pas si elles sont terminées. Leur propre page le dira peut-être.
}
doubt-not-kept = { $count ->
 [one] { $count } commande affichée par une page n’est pas dans votre copie.
 *[other] { $count } commandes affichées par une page ne sont pas dans votre copie.
}
doubt-not-whole = La liste de vos commandes n’a pas été vue jusqu’au bout ces 7 derniers jours : il en manque peut-être dans votre copie.
give-up-judged = { $count ->
 [1] Parmi les commandes qui peuvent être jugées, une a un délai en cours, jusqu’au { $day }.
 [one] Parmi les commandes qui peuvent être jugées, { $count } a un délai en cours, jusqu’au { $day }.
 *[other] Parmi les commandes qui peuvent être jugées, { $count } ont un délai en cours. Le dernier se termine le { $day }.
}
give-up-judged-free = Aucune des commandes qui peuvent être jugées n’a de délai en cours.
give-up-calendar = Ajouter le { $day } à mon agenda
calendar-free = AliExpress : le dernier délai connu de nous est passé
calendar-free-what = À partir du { $day }, aucun délai de retour ou de litige n’est en cours, à notre connaissance. Les commandes passées depuis ont leurs propres délais : regardez à nouveau vos commandes avant de fermer.
returns-longest = Les données ne disent ni où se trouve le vendeur ni quand un colis est arrivé ; le délai le plus long est donc appliqué à chaque commande : 90 jours à partir de sa date. C’est aussi ce qu’une page de commande indique pour un litige. Une commande arrivée tard, ou payée tard, peut avoir un délai plus long. Les commandes annulées sont comptées aussi.
returns-windows = Pour les articles en « free return » (retour gratuit), les conditions d’AliExpress vous donnent 90 jours à partir du paiement si le vendeur est en Chine continentale, 15 jours à partir de la réception s’il est dans l’UE, et 7 jours à partir de la réception s’il est au Brésil. Dans l’UE, l’EEE et au Royaume-Uni, vous avez aussi 14 jours pour vous rétracter et une garantie de 2 ans. La page de la commande fait foi. Ici, les jours sont comptés à partir de la commande ; si vous avez payé plus tard, vous avez plus de temps.

timeline = La fin des délais de vos commandes
timeline-what = Chaque marque est une commande, au-dessus du dernier jour de son délai le plus long. Appuyez sur une colonne pour voir lesquelles.
timeline-reading = Lecture de votre copie.
timeline-unread = Votre copie n’a pas pu être lue : ses commandes ne peuvent pas être montrées une à une.
timeline-column = { $count ->
 [0] { $days } : aucune commande
 [one] { $days } : { $count } commande
 *[other] { $days } : { $count } commandes
}
timeline-table = { $count ->
 [0] Aucune commande avec un délai en cours
 [1] La commande avec un délai en cours, en tableau
 *[other] Les { $count } commandes avec un délai en cours, en tableau
}
timeline-more = { $count ->
 [one] { $count } autre commande est dans votre copie.
 *[other] { $count } autres commandes sont dans votre copie.
}
timeline-all = Tout afficher
timeline-last = Dernier jour
timeline-order = Commande
timeline-placed = Commandé le
timeline-total = Montant total
timeline-today = Aujourd’hui
timeline-by-year = { $count ->
 [1] La date de l’une d’elles est incertaine : c’est la fin de son année qui compte, ou le jour où elle a été vue.
 [one] La date de { $count } d’entre elles est incertaine : c’est la fin de son année qui compte, ou le jour où elle a été vue.
 *[other] Les dates de { $count } d’entre elles sont incertaines : c’est la fin de leur année qui compte, ou le jour où elles ont été vues.
}

give-up-orders = Commandes non terminées
give-up-orders-what = Les conditions d’AliExpress pour l’UE, l’EEE et le Royaume-Uni disent qu’une telle commande est « menée à bien ou remboursée » (« completed or reimbursed »), mais pas comment. Vous ne pouvez plus la suivre.
give-up-cases = Remboursements et litiges en cours
give-up-cases-what = Le montant est le total de leurs commandes ; vous récupérerez peut-être moins. Vous ne pouvez répondre que tant que vous pouvez vous connecter. Dans l’UE, l’EEE et au Royaume-Uni, une décision devient définitive, sauf si elle est contestée dans les 20 jours calendaires.
give-up-balance = Solde
give-up-balance-what = Aucun texte officiel ne dit qu’il est versé. Last Orders ne lit jamais à combien il s’élève.
give-up-coins = Pièces et coupons
give-up-coins-what = Aucun texte officiel ne dit que vous recevez quelque chose en échange.
give-up-windows = Retours et litiges encore possibles
give-up-windows-what = Ils se demandent sur la page de la commande, qui est perdue avec le compte.
give-up-open = { $count ->
 [0] Aucune commande terminée de votre copie n’a de délai en cours, à notre connaissance
 [one] { $count } commande terminée de votre copie peut avoir un délai en cours
 *[other] { $count } commandes terminées de votre copie peuvent avoir un délai en cours
}
give-up-guarantee = Garantie
give-up-guarantee-what = Dans l’UE, l’EEE et au Royaume-Uni, la loi vous donne 2 ans à partir de la réception. Ce droit vous reste ; ce que vous perdez, c’est le moyen de joindre le vendeur : page de la commande, messages, reçu. Gardez les reçus et les noms des vendeurs.
give-up-guaranteed = { $count ->
 [0] Aucune commande de votre copie n’a moins de deux ans
 [one] { $count } commande de votre copie a moins de deux ans
 *[other] { $count } commandes de votre copie ont moins de deux ans
}
give-up-in-copy = Dont { $count } dans votre copie
give-up-not-added = Montré par une page, absent de votre copie, donc non inclus dans le total : { $count }.
give-up-untotalled = { $count ->
 [one] { $count } commande n’a pas de total certain : elle n’est donc pas incluse.
 *[other] { $count } commandes n’ont pas de total certain : elles ne sont donc pas incluses.
}
