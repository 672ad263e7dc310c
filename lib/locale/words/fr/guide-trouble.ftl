### Mots du guide là où cela coince, et de l’état à côté des problèmes et des questions. Ce qu’on sait du site : novembre 2026.

trouble-lead = Ce qui peut bloquer, et ce qui aide, dans l’ordre où l’essayer. Là où une page a montré où vous en êtes, c’est indiqué.
show-them = Les voir

now-and-more = { $what }. Et { $count ->
 [1] un autre point
 [one] { $count } autre point
 *[other] { $count } autres points
}
now-unchecked = { $count ->
 [one] { $count } de ces points n’a pas encore été vérifié
 *[other] { $count } de ces points n’ont pas encore été vérifiés
}
now-set-aside = { $count ->
 [1] Vous avez mis de côté l’un de ces points
 *[other] Vous avez mis de côté { $count } de ces points
} ; rien d’autre n’est en cours, d’après ce qui a été vu ou dit
now-settled = Rien de cela n’est en cours, d’après ce qui a été vu ou dit
now-not-sent = Aucune demande de fermeture n’est notée ici
now-waiting = Demande envoyée : <time>{ $ago }</time>. Aucune réponse n’est encore notée
now-overdue = <b>{ $late ->
 [one] { $late } jour
 *[other] { $late } jours
} de retard.</b> Demande envoyée : <time>{ $ago }</time>
now-confirmed = Le compte est fermé, selon votre note. Demande envoyée : <time>{ $ago }</time>
now-refused = <b>Refusée</b>, selon votre note. Demande envoyée : <time>{ $ago }</time>
now-no-answer = <b>Sans réponse</b>, selon votre note. Demande envoyée : <time>{ $ago }</time>
now-still-open = <b>Encore ouvert :</b> une session était ouverte après que vous l’avez dit fermé. Demande envoyée : <time>{ $ago }</time>
now-signed-out = La dernière page lue ne montrait aucune session ouverte. Vu <time>{ $ago }</time>
now-kept = { $orders ->
 [one] { $orders } commande est enregistrée
 *[other] { $orders } commandes sont enregistrées
} sur cet ordinateur{ $incomplete ->
 [0] { "" }
 [one] , dont { $incomplete } incomplète
 *[other] , dont { $incomplete } incomplètes
}
now-kept-none = Aucune commande n’est encore enregistrée sur cet ordinateur

to-orders = Aller à mes commandes
to-refunds = Aller aux remboursements
to-messages = Aller à mes messages
to-account = Aller à mon compte
to-sign-in = Aller à la connexion
to-password-reset = Réinitialiser le mot de passe
to-mail-settings = Ouvrir les paramètres des e-mails
to-closing-form = Aller au formulaire de fermeture
to-help-centre = Ouvrir le centre d’aide
to-decide = Solutions plus légères
to-prepare = Se préparer
to-close = La fermeture, étape par étape
to-routes = Toutes les voies pour fermer
to-last-step = Ce qu’on peut vous demander à la fin
to-after = Après la fermeture : e-mails et connexion
to-site-data = Effacer cookies et cache
to-kept-orders = Votre copie
to-settings = Ce qu’il enregistre
to-letters = Toutes les lettres
to-letter-close = Lettre : fermer mon compte
to-letter-stop = Lettre : arrêter ma demande
to-letter-deactivation = Lettre : une pause
to-letter-follow-up = Lettre : pas encore de réponse
to-letter-access = Lettre : une copie de mes données
to-letter-erasure = Lettre : effacer mes données
to-letter-identity = Lettre : pourquoi une pièce d’identité ?
to-trouble-open-orders = Commandes qui bloquent
to-trouble-cannot-sign-in = Quoi essayer
to-trouble-request-not-processed = Si rien ne se passe
to-trouble-mail-after-closing = Si des e-mails continuent d’arriver

trouble-request-not-processed = Rien ne se passe après la demande
trouble-request-not-processed-what = AliExpress ne dit pas combien de temps il faut. Une personne rapporte que c’était fait en 24 heures : une semaine de silence mérite donc une question.
trouble-request-not-processed-mail = Cherchez un e-mail d’AliExpress, y compris dans les spams. La fermeture attend peut-être votre confirmation.
trouble-request-not-processed-parts = Reprenez la fermeture étape par étape : avez-vous fait la dernière, que ce soit taper un mot, saisir un code reçu par e-mail ou cocher une case ?
trouble-request-not-processed-support = Demandez à l’assistance si votre demande est arrivée.
trouble-request-not-processed-letter = Écrivez en donnant la date de votre demande. La lettre est prête.
trouble-request-not-processed-again = Renvoyez la demande si personne ne peut vous dire que la première est arrivée.

trouble-open-orders = Des commandes ou des remboursements bloquent
trouble-open-orders-what = Aucun texte officiel n’énonce de conditions. Des pages non officielles disent que des commandes en cours et un paiement différé impayé bloquent la fermeture. Et vous ne pouvez les suivre que tant que vous pouvez vous connecter.
trouble-open-orders-finish = Attendez ce qui est en route, et n’appuyez sur « Confirmer la commande reçue » que pour ce qui est arrivé. Annulez ce qui n’a pas encore été expédié.
trouble-open-orders-refunds = Suivez chaque remboursement et chaque litige jusqu’à ce qu’il soit terminé.
trouble-open-orders-final = Ne laissez pas passer une décision si vous n’êtes pas d’accord : dans l’UE, l’EEE et au Royaume-Uni, elle devient définitive, sauf si vous la contestez dans les 20 jours calendaires.
trouble-open-orders-sellers = Écrivez au vendeur si rien n’avance.
trouble-open-orders-support = Demandez à AliExpress si le vendeur ne répond pas.
trouble-open-orders-customs = Un colis tardif vers l’UE peut entraîner des frais à la livraison : depuis le 1er juillet 2026, 3 euros par type de marchandise dans les colis jusqu’à 150 euros. C’est le jour du dédouanement qui compte, pas celui de la commande.

trouble-open-subscriptions = Un abonnement bloque
trouble-open-subscriptions-what = Une adhésion VIP se renouvelle tous les 365 jours, et un essai de 30 jours devient une année payante. Si vous résiliez pendant la première période, dont la durée dépend de votre pays, tout le montant vous est remboursé ; plus tard, une partie. Si elle prend fin parce que le compte prend fin, rien ne vous est remboursé.
trouble-open-subscriptions-cancel = Résiliez chaque abonnement. Pour le VIP, regardez en bas de la page « VIP Membership Rules ». Le nom sur votre page d’abonnement fait foi ; aucune trace publique d’une « AliExpress Premium Membership » n’a été trouvée.
trouble-open-subscriptions-statements = Cherchez dans vos relevés de carte des débits d’AliExpress, maintenant et de nouveau dans un mois.
trouble-open-subscriptions-payers = Si vous avez payé par PayPal ou Klarna, arrêtez là aussi les paiements automatiques.
trouble-open-subscriptions-debts = Réglez le paiement différé et les autres crédits avec le prêteur. C’est une autre société avec ses propres conditions, et fermer le compte n’éteint pas la dette.
trouble-open-subscriptions-sold = N’achetez pas de lettre pour cela. Des services payants en vendent une pour « résilier AliExpress VIP », envoyée à une adresse qu’aucun texte officiel ne cite, et peuvent eux-mêmes vous facturer chaque mois.
trouble-open-subscriptions-support = Écrivez à l’assistance pour ceux que vous ne pouvez pas résilier, ou qui vous ont été débités après la résiliation.

trouble-cannot-sign-in = Vous ne pouvez pas vous connecter
trouble-cannot-sign-in-what = Vous pouvez demander la fermeture du compte par e-mail à l’adresse d’AliExpress pour la protection des données : pas besoin d’entrer pour cela. Après une demande de fermeture, une connexion qui échoue peut vouloir dire que le compte est fermé.
trouble-cannot-sign-in-mail = Demandez par e-mail la fermeture du compte. La lettre est prête ; envoyez-la depuis l’adresse e-mail du compte. Les conditions d’AliExpress citent cette voie pour l’UE, l’EEE et le Royaume-Uni ; ailleurs, l’adresse est la même.
trouble-cannot-sign-in-reset = Si vous voulez entrer malgré tout, réinitialisez le mot de passe. Il vous faut pour cela l’e-mail ou le téléphone du compte.
trouble-cannot-sign-in-clear = Effacez les cookies et le cache d’AliExpress dans ce navigateur, puis réessayez. Ce que Last Orders a enregistré reste.
trouble-cannot-sign-in-support = Demandez à l’assistance.
trouble-cannot-sign-in-identity = Si on vous demande une copie d’une pièce d’identité, demandez d’abord pourquoi. La lettre est prête.

trouble-account-restricted = AliExpress a restreint le compte
trouble-account-restricted-what = AliExpress vous le dit dans le Message Center (centre de messages) du compte. Dans l’UE, l’EEE et au Royaume-Uni, vous pouvez contester dans les 180 jours, puis saisir un organisme extrajudiciaire certifié.
trouble-account-restricted-read = Lisez le message : ce qui est restreint, pourquoi, et pour combien de temps.
trouble-account-restricted-appeal = Contestez avec les outils d’AliExpress, sur www.aliexpress.com/p/transparencycenter/tools.html, et gardez une copie de ce que vous écrivez.
trouble-account-restricted-bodies = Si la contestation échoue, un organisme extrajudiciaire peut l’examiner ; la décision d’AliExpress devrait dire comment en joindre un. Vous pouvez toujours aller aussi en justice.
trouble-account-restricted-mail = Si vous voulez seulement fermer le compte et ne pouvez pas y entrer, demandez par e-mail. La lettre est prête.

trouble-mail-after-closing = Des e-mails continuent d’arriver
trouble-mail-after-closing-what = Des guides rapportent des e-mails après la fermeture. Un e-mail seul ne veut pas dire que le compte existe encore.
trouble-mail-after-closing-unsubscribe = Utilisez le lien de désabonnement en bas de l’e-mail. Vérifiez d’abord que l’adresse de l’expéditeur se termine par aliexpress.com.
trouble-mail-after-closing-spam = Signalez comme spam ceux qui continuent d’arriver.
trouble-mail-after-closing-try = Essayez de vous connecter. Cela devrait échouer.
trouble-mail-after-closing-erasure = Demandez l’effacement de vos données, adresse e-mail comprise. La lettre est prête.
