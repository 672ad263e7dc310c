### Mots de la partie du guide sur la fermeture elle-même.

close-lead = La suite dépend de vous : Last Orders montre le chemin et n’appuie sur rien. Les pages varient d’un compte à l’autre ; toutes les voies connues sont donc ici. Cherchez ce que montre votre compte. Si vous ne pouvez pas vous connecter, un e-mail suffit.
how-sign-in = Ouvrez www.aliexpress.com et appuyez sur « Sign in » (se connecter), en haut à droite. Avant de saisir votre mot de passe, vérifiez que l’adresse se termine par aliexpress.com ou aliexpress.us.
how-open-settings = Les conditions d’AliExpress citent trois voies : le centre de confidentialité, « Profile – Delete account » dans l’appli, et un e-mail. Des guides en décrivent une autre : votre photo de profil, Account Settings, Account Security.
how-find-close-option = Cherchez « Delete account » (supprimer le compte), « Close your account » (fermer votre compte) ou une formule proche, et lisez à quoi, selon la page, la fermeture mettra fin.
how-submit-request = Appuyez vous-même, donnez un motif si on vous le demande, et confirmez par mot de passe, code ou contrôle d’identité. Dites ensuite ici que la demande est envoyée : votre compte rendu et le décompte des jours commencent.
how-answer-confirmation-mail = Cherchez un e-mail d’AliExpress, y compris dans les spams, et faites ce qu’il demande. L’expéditeur n’est pas connu : vérifiez où mène un lien avant de le suivre.
how-await-deletion = AliExpress ne dit pas combien de temps il faut. Des guides parlent de quelques jours, une personne de 24 heures. Un dernier e-mail devrait dire que le compte est fermé.
sent-it = J’ai envoyé la demande
not-sent = Finalement, je ne l’ai pas envoyée
more-trouble-cannot-sign-in = Si la connexion échoue
more-routes = Comment y arriver
more-look-alikes = Pages qui lui ressemblent
more-last-step = Ce qu’on peut vous demander à la fin
more-trouble-request-not-processed = Si rien ne se passe

routes = Les voies pour fermer
routes-what = Les trois premières sont celles d’AliExpress. Ce qui vous sera demandé en chemin n’est connu que par ce que d’autres ont écrit : personne ici n’a vu le formulaire lui-même, et votre compte peut montrer autre chose.
route-privacy-centre = Par le centre de confidentialité
route-privacy-centre-walk =
    Connectez-vous sur www.aliexpress.com.
    Ouvrez privacy.aliexpress.com et cherchez la demande de suppression du compte.
    Lisez à quoi, selon la page, la fermeture mettra fin.
    Appuyez sur son bouton. Il était rouge et disait « Delete my account » (supprimer mon compte).
    Confirmez comme on vous le demande.
route-privacy-centre-source = Citée dans les conditions d’AliExpress pour l’UE, l’EEE et le Royaume-Uni, { $clause } ({ $dated }). Les détails sont rapportés depuis 2021
route-account-settings = Par les paramètres du compte, d’après d’autres personnes
route-account-settings-walk =
    Connectez-vous et appuyez sur votre photo de profil.
    Ouvrez Account Settings, puis Account Security. Dans d’autres comptes, c’est Account Management ou Account Services.
    Cherchez « Delete account » ou « Close Your Account », et lisez ce qui est écrit.
    Faites envoyer le code à votre e-mail, saisissez-le, et appuyez sur « Verify » (vérifier).
    Appuyez sur « Delete account ».
route-account-settings-source = Guides pour ordinateur, de 2022 à 2025
route-app = Dans l’appli
route-app-walk =
    Ouvrez votre profil (« Account »), puis la roue dentée.
    Appuyez sur « Delete account ».
    Saisissez le code reçu par e-mail, et appuyez sur « Verify ».
    Cochez que vous voulez fermer le compte et faire supprimer vos données.
    Appuyez sur « Delete account ».
route-app-source = Citée comme « Profile – Delete account » dans les conditions d’AliExpress pour l’UE, l’EEE et le Royaume-Uni, { $clause } ({ $dated }). Les détails viennent d’un guide de 2025
route-mail = Par e-mail, sans se connecter
route-mail-walk =
    Ouvrez la lettre : elle est prête et demande la fermeture du compte.
    Envoyez-la à DataProtection.AE@aliexpress.com, depuis l’adresse e-mail du compte.
    Gardez ce que vous avez envoyé et chaque réponse. On peut vous demander de prouver qui vous êtes.
    Dites ici que vous avez envoyé la demande : votre compte rendu et le décompte des jours commencent.
route-mail-source = Conditions d’AliExpress pour l’UE, l’EEE et le Royaume-Uni, { $clause } ({ $dated }). Pour les autres pays, aucun texte ne le dit ; l’adresse est la même

last-step = Ce qu’on peut vous demander à la fin
last-step-what = Les sources divergent : attendez-vous à l’une ou l’autre de ces demandes.
last-step-word = Un mot à taper
last-step-word-what = Un champ où vous tapez un mot. « agree » (j’accepte) a été rapporté.
last-step-word-source = Centre de confidentialité, rapporté depuis 2021
last-step-code = Un code à saisir
last-step-code-what = Un code est envoyé à l’e-mail ou au téléphone du compte, et vous le saisissez sur la page.
last-step-code-source = Guides pour ordinateur, de 2022 à 2025
last-step-box = Une case à cocher
last-step-box-what = Une case à côté d’une phrase telle que « permanently close my AliExpress account and delete my data » (fermer définitivement mon compte AliExpress et supprimer mes données).
last-step-box-source = L’appli, un guide de 2025

look-alikes = Pages qui lui ressemblent
look-alikes-what = Vérifiez l’adresse avant d’appuyer où que ce soit. Le formulaire de fermeture se trouve à l’adresse
look-alike-deactivate = L’ancienne page de désactivation d’AliExpress
look-alike-deactivate-what = Elle désactive le compte. Avec sa case « Release my account at the same time » (libérer aussi mon compte) cochée, elle y mettait fin pour toujours. Lisez cette case avant d’appuyer où que ce soit.
look-alike-alibaba = La page de fermeture d’Alibaba.com
look-alike-alibaba-what = Même groupe d’entreprises et même connexion, mais un autre compte. Ce qu’elle fait au compte AliExpress, personne ne l’a dit.
