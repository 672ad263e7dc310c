### Mots des questions du guide. Une réponse a un paragraphe par ligne ; sa source dit de qui vient la parole, et de quand.

questions-lead = Ce qu’on demande avant et après la fermeture. Chaque réponse dit de qui elle vient et de quand ; là où personne n’a rien dit, elle le dit.

question-reactivate = Un compte fermé peut-il être rouvert ?
question-reactivate-answer =
    Partez du principe que non. Vous pouvez ouvrir un nouveau compte, et il est vide : pas de commandes, pas d’avis, pas de pièces.
    Si vous pensez revenir, demandez plutôt une pause à l’assistance.
question-reactivate-source = Aucun retour en arrière n’a été trouvé ; des guides disent la fermeture définitive

question-order-history = Que deviennent mes commandes et mes reçus ?
question-order-history-answer =
    Attendez-vous à les perdre : la liste, le suivi, les reçus.
    Enregistrez d’abord ce qu’il vous faut, pour la garantie, les retours ou les impôts.
question-order-history-source = Plusieurs guides le disent ; aucune liste officielle n’a été trouvée

question-mail-afterwards = Des e-mails arriveront-ils encore ?
question-mail-afterwards-answer =
    C’est possible, un certain temps. Choisissez moins d’e-mails tant que vous pouvez encore vous connecter.
    Ensuite, il vous reste le lien en bas de chaque e-mail, et le bouton « spam » de votre boîte mail.
question-mail-afterwards-source = Des guides le rapportent ; rien d’officiel n’a été trouvé

question-pending-orders = Et les commandes et remboursements en cours ?
question-pending-orders-answer =
    Menez-les à terme ou annulez-les d’abord, remboursements et litiges compris. Vous ne pouvez les suivre que tant que vous pouvez vous connecter.
    Dans l’UE, l’EEE et au Royaume-Uni, une commande valable qui n’est pas terminée quand le compte ferme est « menée à bien ou remboursée » (« completed or reimbursed »), selon les circonstances et la cause.
question-pending-orders-source = Conditions d’AliExpress pour l’UE, l’EEE et le Royaume-Uni, { $clause } ({ $dated }). Aucun texte officiel ne dit si des commandes en cours empêchent une fermeture

question-contact-support = Comment joindre l’assistance ?
question-contact-support-answer =
    Dans le centre d’aide : chat en direct, e-mail ou ticket. Demandez tant que vous pouvez encore vous connecter.
    Pour vos droits sur vos données, écrivez au délégué à la protection des données, DataProtection.AE@aliexpress.com. Des lettres sont prêtes.
question-contact-support-source = Des guides citent ces moyens ; le centre d’aide est connu par son adresse. L’adresse du délégué vient d’AliExpress (politique de confidentialité, { $dated })

question-change-mind = Et si je change d’avis ?
question-change-mind-answer =
    Avant la demande, rien n’est engagé. Après, écrivez aussitôt pour demander de l’arrêter : une lettre est prête.
    Une fois que c’est fait, on ne connaît aucun retour en arrière.
question-change-mind-source = Personne n’a dit si une demande peut être arrêtée. Une personne rapporte que c’était fait en 24 heures

question-cannot-sign-in = Je ne peux pas me connecter. Que faire ?
question-cannot-sign-in-answer =
    Vous pouvez demander par e-mail la fermeture du compte, sans vous connecter. La lettre est prête ; envoyez-la depuis l’adresse e-mail du compte.
    Si vous voulez entrer malgré tout, réinitialisez le mot de passe avec l’e-mail ou le téléphone du compte. Si cela échoue, demandez à l’assistance.
    Une fois dans le compte, vous pourriez encore voir ce qui est en cours, ce qui reste dans le portefeuille et ce que vous voulez peut-être garder.
question-cannot-sign-in-source = Conditions d’AliExpress pour l’UE, l’EEE et le Royaume-Uni, { $clause } ({ $dated }) ; ailleurs, vous pouvez essayer la même adresse. Personne ici n’a vu ce que demande la page du mot de passe

question-app-only = Je n’ai que l’appli. Puis-je fermer là ?
question-app-only-answer =
    Oui : les conditions d’AliExpress citent « Profile – Delete account » dans l’appli.
    Last Orders ne voit rien de l’appli. Connectez-vous au même compte sur www.aliexpress.com dans ce navigateur, et vos commandes, remboursements et portefeuille peuvent d’abord être vérifiés ici.
    Déconnectez-vous de l’appli avant de la désinstaller : une personne a pu s’en servir plus d’une semaine après la fermeture.
question-app-only-source = Conditions d’AliExpress pour l’UE, l’EEE et le Royaume-Uni, { $clause } ({ $dated }) ; pour le reste, un guide et le récit d’une personne

question-social-sign-in = Je me connecte avec Google, Facebook ou Apple. Qu’est-ce qui change ?
question-social-sign-in-answer =
    Connectez-vous comme d’habitude. Avant de fermer, cherchez l’adresse e-mail du compte dans ses paramètres : un code peut y être envoyé, et un e-mail demandant la fermeture devrait partir de cette adresse.
    Si vous utilisez l’adresse masquée d’Apple, c’est celle qu’AliExpress connaît ; les e-mails qu’elle reçoit vous sont transmis.
    Après la fermeture, retirez AliExpress de la liste des applis liées chez Google, Facebook ou Apple.
question-social-sign-in-source = Aucun texte ne dit comment la fermeture se confirme pour un compte sans mot de passe ; des guides rapportent qu’un code peut arriver

question-how-long = Combien de temps cela prend-il ?
question-how-long-answer =
    AliExpress ne dit pas combien de temps il faut. Une personne rapporte que c’était fait en 24 heures, et que l’appli a marché encore plus d’une semaine.
    Une demande d’effacement ou de copie de vos données est autre chose : là où une loi fixe un délai, la lettre le dit.
    Du jour où vous dites que la demande est envoyée, « Après la fermeture » compte les jours avec vous.
question-how-long-source = Aucun texte officiel n’a été trouvé ; le reste est le récit d’une personne

question-what-is-seen = Que voit Last Orders de moi ?
question-what-is-seen-answer =
    Il lit les pages de compte que vous ouvrez : des nombres et des états, par exemple combien de commandes sont en route, et si le portefeuille est vide. Les titres, boutiques et totaux des commandes ne sont enregistrés que si vous activez la copie.
    Il ne lit jamais votre mot de passe, votre adresse postale ni les cookies du site. Ce qu’il enregistre reste dans ce navigateur et n’est envoyé à personne ; seules vos coches peuvent voyager par la synchronisation du navigateur, si vous l’activez.
    « Ne laisser aucune trace », dans les paramètres, supprime tout cela.
question-what-is-seen-source = C’est ainsi que Last Orders fonctionne

question-no-computer = Je n’ai pas d’ordinateur, seulement un téléphone. Est-ce possible ?
question-no-computer-answer =
    Oui : l’appli, un e-mail et le centre de confidentialité dans le navigateur du téléphone s’utilisent sans ordinateur.
    Vérifiez d’abord dans l’appli commandes, remboursements, portefeuille et adhésions, comme sous « Se préparer ». Ce qui ne peut pas y être enregistré, gardez-le en captures d’écran.
    Demandez la copie de vos données avant de fermer, et ouvrez le fichier dès qu’il arrive.
question-no-computer-source = Les conditions d’AliExpress pour l’UE, l’EEE et le Royaume-Uni, { $clause } ({ $dated }), citent les trois voies ; personne ici n’a vu le centre de confidentialité sur un téléphone

question-all-orders = S’agit-il vraiment de toutes mes commandes ?
question-all-orders-answer =
    Pour autant qu’AliExpress les montre. Sa liste peut sauter une commande d’un chargement à l’autre, et en montrer une autre deux fois ; montrée deux fois, elle compte une fois.
    Pour plus de sûreté, rechargez la liste et allez encore une fois jusqu’au bout : ce qui est enregistré reste. Ajoutez ensuite la copie de vos données faite par AliExpress : tout ce que l’une des deux est seule à avoir est listé.
question-all-orders-source = Rapporté par des personnes dont les programmes lisent la liste (2023 à octobre 2026) ; AliExpress n’en dit rien

question-several-accounts = J’ai plus d’un compte. Comment les distinguer ?
question-several-accounts-answer =
    aliexpress.com et aliexpress.us sont tenus séparés, par l’adresse de la page. Une fois que les deux ont montré quelque chose, le moins bon état compte, jusqu’à ce que vous disiez ne pas utiliser le compte sur aliexpress.us.
    Les noms ne sont jamais lus. Après une déconnexion, ou quand la liste n’a aucune des commandes déjà vues, on vous demande « Est-ce un autre compte ? ». Jusqu’à votre réponse, ou jusqu’à ce qu’une commande connue soit revue, rien de ce qui a été vu avant ne compte comme fait ; ce qui est en cours le reste.
    Deux comptes à la même adresse ne se distinguent que par leurs commandes : préparez-en un et fermez-le, puis l’autre. « Autre compte » efface ce qui a été vu et coché ; les commandes enregistrées ici restent.
question-several-accounts-source = C’est ainsi que Last Orders fonctionne. Personne ici n’a vu si un même compte ouvre les deux adresses
