### Mots de la première partie du guide : fermer est-il la bonne réponse ?

decide-lead = La fermeture est définitive. Choisissez ce qui vous gêne, et les solutions qui permettent de garder le compte passent en premier. Vos choix restent sur cet ordinateur.
reasons = Pourquoi voulez-vous partir ?
reason-privacy = La façon dont mes données personnelles sont gardées et utilisées
reason-unwanted-mail = Trop d’e-mails et de notifications
reason-shopping-risk = Fraudes, arnaques ou contrefaçons
reason-unused = Je ne m’en sers plus, et quelqu’un pourrait en abuser sans que je le voie
reason-poor-support = Des litiges non réglés, ou une assistance peu utile
reason-better-shop = Un autre site me convient mieux
reason-settle = Réglez d’abord le litige : vous ne pouvez y répondre que tant que vous pouvez vous connecter.
reason-settle-how = Comment le régler

ways = Solutions plus légères
ways-found = { $count ->
 [0] Choisissez une raison, et les solutions qui y répondent passent en premier.
 [1] Une solution répond à votre choix.
 [one] { $count } solution répond à votre choix.
 *[other] { $count } solutions répondent à votre choix, la plus proche en premier.
}
ways-all = Toutes les solutions
ways-others = Autres solutions
enough = Cela me suffit
letter-ready = Une lettre est prête
open-mail-settings = Ouvrir les paramètres des e-mails
open-help-centre = Ouvrir le centre d’aide
open-privacy-centre = Ouvrir le centre de confidentialité
open-cookie-settings = Ouvrir les paramètres des cookies
open-account-settings = Ouvrir les paramètres du compte
open-account-home = Ouvrir mon compte
open-addresses = Ouvrir mes adresses

way-mute-notifications = Faire taire e-mails et alertes
way-mute-notifications-why = Vous gardez le compte et tenez la publicité à distance. Des e-mails sur vos commandes peuvent encore arriver.
way-mute-notifications-walk =
    Dans les paramètres des e-mails, décochez chaque e-mail que vous ne voulez pas.
    Dans l’appli, ouvrez les paramètres, puis les notifications, et désactivez ce que vous ne voulez pas.
    Les réglages de votre téléphone peuvent eux aussi limiter ou arrêter les alertes de l’appli.
way-pause-account = Mettre le compte en pause
way-pause-account-why = Une pause sans fermer. Aucun réglage n’a été trouvé pour cela sur le site : c’est à l’assistance de le faire.
way-pause-account-walk =
    Écrivez à l’assistance : demandez une désactivation temporaire, et dites pourquoi.
    Demandez comment réactiver le compte, et gardez la réponse.
    Laissez de côté l’ancienne page « deactivate » : sa case « Release my account at the same time » (libérer aussi mon compte) mettait fin aux comptes pour toujours.
way-privacy-settings = Partager moins
way-privacy-settings-why = Moins de vos données sont transmises, et moins sont visibles. Ce qu’AliExpress a déjà, il le garde.
way-privacy-settings-walk =
    Dans le centre de confidentialité, cherchez le partage des données et « Advertising Preferences » (préférences publicitaires), et refusez ce dont vous n’avez pas besoin.
    Dans l’appli, ouvrez « Settings » (paramètres), puis « Privacy setting » (confidentialité), et désactivez les recommandations et publicités personnalisées.
    Dans les paramètres des cookies, refusez ce qui n’est pas nécessaire. Ils ne valent que pour ce navigateur.
    Dans les paramètres du compte, vérifiez ce que les autres voient de votre profil.
way-close-features = Résilier un seul service
way-close-features-why = Plus rien à débiter, moins à perdre : pas d’adhésion, pas de carte enregistrée, pas de vieille adresse.
way-close-features-walk =
    Résiliez adhésions et abonnements. Cherchez le VIP dans votre compte.
    Supprimez les cartes enregistrées et les autres moyens de paiement.
    Supprimez les adresses dont aucune commande en cours n’a besoin.
    Si vous avez des comptes en trop, fermez ceux-là et gardez celui qui vous sert.
way-other-shops = Acheter ailleurs
way-other-shops-why = Vous pouvez acheter ailleurs et laisser ce compte tel quel.
shop-amazon = Amazon : presque tout
shop-ebay = eBay : neuf et occasion
shop-walmart = Walmart : grande enseigne généraliste
shop-alibaba = Alibaba.com : la maison mère d’AliExpress, pour les professionnels

truths = Ce que fermer veut dire, pour autant qu’on le sache
truths-ends = Ce qui prend fin
truth-history = Attendez-vous à perdre votre historique de commandes, avec suivi et reçus, et les avis que vous avez écrits.
truth-history-source = Plusieurs guides le disent ; aucune liste officielle n’a été trouvée
truth-no-undo = On ne connaît aucun retour en arrière. Un nouveau compte repartirait de zéro.
truth-no-undo-source = Aucun n’a été trouvé. Une personne rapporte que c’était fait en 24 heures
truth-eu = Dans l’UE, l’EEE et au Royaume-Uni, vous pouvez mettre fin au contrat à tout moment en fermant le compte. Une commande valable qui n’est alors pas terminée est « menée à bien ou remboursée » (« completed or reimbursed »), selon les circonstances et la cause.
truth-eu-source = Conditions d’AliExpress pour l’UE, l’EEE et le Royaume-Uni, { $clause } ({ $dated })
truth-vip = Une adhésion VIP se renouvelle tous les 365 jours, et un essai de 30 jours devient une année payante. Résiliez pendant la première période, dont la durée dépend de votre pays, et tout le montant vous est remboursé ; plus tard, une partie. Si elle prend fin parce que le compte prend fin, rien ne vous est remboursé : résiliez d’abord.
truth-vip-source = Accord VIP d’AliExpress, { $clause } ({ $dated })
truths-stays = Ce qui reste
truth-data = AliExpress garde certaines données pour des obligations légales et des litiges. Il ne dit pas combien de temps.
truth-data-source = Politique de confidentialité d’AliExpress, section { $clause } ({ $dated })
truth-debts = Ce que vous devez au titre d’un paiement différé ou d’un autre crédit, vous le devez encore au prêteur, selon ses propres conditions. Fermer le compte n’éteint pas la dette.
truth-debts-source = Les conditions d’AliExpress pour l’UE, l’EEE et le Royaume-Uni, { $clause } ({ $dated }), disent que celles du prêteur s’appliquent. Que la dette demeure, c’est notre lecture
truth-mailbox = Gardez un temps la boîte mail de ce compte. Les notifications légales y sont envoyées, et comptent comme reçues après 24 heures.
truth-mailbox-source = Conditions d’AliExpress pour l’UE, l’EEE et le Royaume-Uni, { $clause } ({ $dated })
truth-app = L’appli peut continuer à marcher des jours durant. Déconnectez-vous de l’appli.
truth-app-source = Récit d’une personne : plus d’une semaine
truth-alibaba = Alibaba.com partage la connexion et a sa propre page de fermeture, sur myprivacy.alibaba.com. Ne confondez pas les deux : vérifiez l’adresse avant d’appuyer où que ce soit.
truth-alibaba-source = Les deux pages sont connues par leur adresse. Ce que la fermeture d’un compte fait à l’autre, personne ne l’a dit
truth-russia = Les comptes sur aliexpress.ru et tmall.ru restent. Ils relèvent d’une autre société et ne sont pas traités ici.
truth-russia-source = Plusieurs sources concordent
truths-unsaid = Ce que personne n’a dit
truth-conditions = Ce qui doit d’abord être réglé. Nous comptons ce que vous pouvez perdre ; AliExpress n’énonce aucune condition.
truth-conditions-source = Aucune liste officielle n’a été trouvée. Des pages non officielles disent que des commandes en cours et un paiement différé impayé bloquent la fermeture
truth-time = Combien de temps cela prend.
truth-time-source = AliExpress ne dit pas combien de temps il faut
truth-money = Ce que deviennent le solde, les bonus, les pièces, les coupons et les cartes cadeaux. Utilisez-les ou transférez-les avant.
truth-money-source = Rien d’officiel n’a été trouvé, pas même si le solde est une somme qui doit être versée

want-close = Je veux quand même fermer
decided-close = Vous voulez fermer
decided-close-what = Rien n’a été envoyé à qui que ce soit. Ensuite : régler ce qui est en cours, garder ce qui est à vous, résilier ce qui se renouvellerait.
