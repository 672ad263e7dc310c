### Mots de la partie du guide après la fermeture : les jours, les lettres en attente, ce qui reste à effacer.

after-lead = Ces jours se comptent à partir de la demande de fermeture. Ils commencent quand vous dites que vous l’avez envoyée.
after-to-close = Aller à la fermeture
after-lead-sent = Vous avez envoyé la demande le { $date }. AliExpress ne dit pas combien de temps il faut ; c’est nous qui avons choisi ces jours, pour que le silence ne passe pas inaperçu.
clock-day = Jour { $day }
clock-figure = { $day }
ruler-today = Aujourd’hui, jour { $day }
ruler-done = jour { $day } : fait
ruler-todo = jour { $day } : à traiter
ruler-unknown = jour { $day } : non vérifié
ruler-later = jour { $day } : à venir

statements = Revoir vos relevés encore une fois
statements-later = À venir. Cartes, et paiements automatiques dans PayPal ou Klarna
statements-now = Last Orders ne peut pas les voir. Regardez les cartes, et les paiements automatiques dans PayPal ou Klarna

how-confirm-closed = Un dernier e-mail devrait dire que le compte est fermé. Gardez-le aussi hors de la boîte mail : c’est votre preuve si un débit arrive plus tard.
how-try-sign-in = Déconnectez-vous d’abord, puis essayez avec le mot de passe dont vous savez qu’il est bon. Seul un refus vous apprend quelque chose : une page qui vous demande de vous connecter, non.
how-sign-out-of-app = Dans les paramètres de l’appli, sur chaque téléphone et tablette. Une personne a pu s’en servir plus d’une semaine après la fermeture.
how-uninstall-app = Effacez d’abord ses données quand c’est possible. Désinstallez-la ensuite de chaque téléphone et tablette.
how-clear-app-data = Sur Android : Paramètres, Applications, AliExpress, Stockage, puis effacez ses données avant de la désinstaller. Sur un iPhone, ses données partent avec l’appli. Les images que vous en avez enregistrées restent.
how-clear-site-data = Last Orders n’atteint que ce navigateur. Dans chaque autre navigateur utilisé pour AliExpress, faites de même dans ses paramètres.
how-remove-passwords = Faites-le après l’essai de connexion, qui demande le mot de passe.
how-keep-mailbox = Les notifications légales sont envoyées à l’adresse e-mail du compte et comptent comme reçues après 24 heures. Gardez-la, et consultez-la, jusqu’à ce que chaque réponse et chaque remboursement soit arrivé.
how-unsubscribe = Suivez le lien en bas de chaque e-mail. Il devrait vous demander d’appuyer sur un bouton, jamais votre mot de passe.
how-report-spam = Faites-le dans votre boîte mail. Dès lors, ces e-mails sont mis à l’écart pour vous.
how-choose-shop = Les mêmes sites que parmi les solutions plus légères, chacun avec son point fort.
more-trouble-mail-after-closing = Si des e-mails continuent d’arriver
more-way-other-shops = D’autres sites

sent-again = Je l’ai renvoyée
was-refused = Elle a été refusée
was-answered = On y a répondu
no-answer-came = Pas de réponse
mail-came = L’e-mail est arrivé
sign-in-failed = Cela a échoué
sign-in-worked = Cela a marché
go-after-mail = Chercher un e-mail
go-after-wipe = Voir ce qui sera effacé
go-after-passwords = Voir où ils sont
go-letter-follow-up = Écrire à l’assistance
go-letter-erasure = Demander l’effacement
go-letter-complaint = Écrire à l’autorité

taken-back = Vous avez dit que la demande n’avait finalement pas été envoyée
taken-back-what = Ses jours et son compte rendu sont encore ici. Dites ce qui est juste.
taken-back-sent = Je l’ai bien envoyée
taken-back-remove = Supprimer les jours et le compte rendu

put-in-calendar = Ajouter ces jours à mon agenda
calendar-alarm = Avec une alarme à neuf heures du matin, chacun de ces jours
calendar-day = Fermeture d’AliExpress, jour { $day }
calendar-letter = AliExpress : réponse attendue, { $name }
calendar-letter-what = Après ce jour, notez dans Last Orders ce qu’il en est.
remind = Me le rappeler dans ce navigateur
remind-stop = Ne plus me le rappeler
calendar-note = Le fichier mentionne AliExpress, et votre agenda peut l’envoyer à son propre service.
reminders-off = Les rappels dans ce navigateur restent sur cet ordinateur.
reminders-asking = Le navigateur vous interroge sur les notifications. D’ici votre réponse, c’est le nombre sur le bouton de la barre d’outils qui vous le rappelle.
reminders-notify = Chacun de ces jours, vous recevez une notification, et le bouton de la barre d’outils montre combien de points sont à traiter.
reminders-badge = Les notifications ne sont pas autorisées : seul le nombre sur le bouton de la barre d’outils vous le rappelle.

after-letters = Lettres qui attendent une réponse

after-mail = Retrouver leurs e-mails
after-mail-what = Chaque lien ouvre une recherche dans votre propre boîte mail, dans un nouvel onglet. Last Orders n’en voit rien.
mail-closing = L’e-mail de fermeture
mail-closing-what = L’expéditeur n’est pas connu. Les e-mails sur les commandes venaient de notice.aliexpress.com. Regardez aussi dans les spams, et gardez-le : c’est votre preuve.
mail-adverts = La publicité, pour s’en désabonner
mail-adverts-what = Le lien de désabonnement est en bas de chaque e-mail. Signalez comme spam ceux qui continuent d’arriver.
mail-elsewhere = Si la recherche ne trouve rien, ou dans une autre boîte mail, tapez :

after-wipe = Effacer ce qu’AliExpress a laissé dans ce navigateur
after-wipe-what = Cela vous déconnecte de ces sites dans ce navigateur. Mieux vaut attendre le jour 14 : d’ici là, vous aurez peut-être quelque chose à consulter sur le site. Ce que Last Orders a enregistré reste, y compris votre compte rendu et votre copie.
wipe-goes = Sera effacé
wipe-kinds = Types de données
wipe-stays = Sera gardé
site-aliexpress = AliExpress : aliexpress.com et aliexpress.us, avec tous leurs hôtes connus
site-images = Ses images et compteurs de visites : alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru, une autre société avec ses propres comptes
site-alibaba = alibaba.com : connexion avec le même compte
site-alipay = alipay.com : paiements
kind-cookies = cookies du site
kind-localStorage = stockage local
kind-indexedDB = bases de données
kind-serviceWorkers = scripts d’arrière-plan
kind-cacheStorage = pages en mémoire
kind-fileSystems = fichiers stockés
kind-cache = fichiers en cache
wipe-scope-chromium = Ce navigateur efface les cookies d’un site entier, et tout le reste de chaque hôte cité ci-dessous.
wipe-scope-firefox = Firefox efface tout cela pour chaque hôte cité ci-dessous, et pour aucun autre.
wipe-stays-what = Tous les autres sites, votre historique, vos téléchargements et vos identifiants enregistrés.
wipe-by-hand-chromium = Un hôte qui n’est pas cité ci-dessous peut encore avoir stocké quelque chose. Pour voir : Paramètres, Confidentialité et sécurité, Cookies tiers, Afficher toutes les données des sites ; cherchez aliexpress.
wipe-by-hand-firefox = Fichiers en cache : une extension ne pourrait effacer que ceux de tous les sites, ils restent donc. À la main : Paramètres, Vie privée et sécurité, Effacer les données, seulement les fichiers en cache. Un hôte qui n’est pas cité ci-dessous peut encore avoir stocké quelque chose : Gérer les données, cherchez aliexpress.
wipe-by-hand-android = Firefox pour Android ne laisse pas une extension effacer ce qu’un site a stocké, faites-le donc à la main. Ouvrez aliexpress.com, appuyez sur le cadenas à côté de l’adresse et effacez-y les cookies et les données du site. Faites de même sur aliexpress.us si vous l’avez utilisé.
wipe-choices = Gardé aussi, sauf si vous le cochez
wipe-hosts = { $count ->
 [one] { $count } hôte, par son nom
 *[other] Les { $count } hôtes, par leur nom
}
wipe = Effacer cela maintenant
wipe-at-work = Effacement
wipe-permission = Le navigateur peut demander si Last Orders a le droit d’effacer des données. L’autorisation est rendue aussitôt après.
wiped-refused = Non autorisé : rien n’a été effacé.
wiped-done = Effacé, selon le navigateur : { $what }, pour { $count ->
 [one] { $count } hôte
 *[other] { $count } hôtes
}.
wiped-failed = Le navigateur n’a pas effacé : { $what }. Appuyez à nouveau, ou effacez à la main comme décrit plus haut.
wiped-left-chromium = Non vérifié : les hôtes qui ne sont pas cités plus haut, et les autres navigateurs.
wiped-left-firefox = Non vérifié : les fichiers en cache, les hôtes qui ne sont pas cités plus haut, et les autres navigateurs.
wiped-given-back = L’autorisation a été rendue.
wiped-not-given-back = L’autorisation n’a pas pu être rendue. Vous pouvez la retirer dans la liste des extensions du navigateur.

after-passwords = Où se trouvent les identifiants enregistrés
after-passwords-what = Aucune extension ne peut les supprimer. Tapez l’adresse dans la barre d’adresse, puis cherchez aliexpress.
passwords-chrome = Dans Chrome
passwords-firefox = Dans Firefox
passwords-edge = Dans Edge
passwords-edge-where = Paramètres, Mots de passe
passwords-safari = Dans Safari, sur iPhone et iPad
passwords-safari-where = L’app Mots de passe, ou Réglages, Mots de passe
passwords-others = Un gestionnaire de mots de passe séparé a sa propre recherche. Les mêmes identifiants peuvent aussi servir pour Alibaba.com : gardez-les si vous l’utilisez.

after-record = Le compte rendu de fermeture
record-title = Compte rendu de la fermeture d’un compte AliExpress
after-record-what = Où en étaient les choses quand vous avez dit que la demande était envoyée, { $when } : ce qui était vérifié, d’après quoi, et ce qui était enregistré.
record-checked = { $count ->
 [one] Ce qui a été vérifié : { $count } point
 *[other] Ce qui a été vérifié : { $count } points
}
record-done-seen = { $what }. Vu le { $when }
record-done-bare = Vu le { $when }
record-told = Coché par vous le { $when }
record-by-word = { $what }, d’après vous pour { $told } sur { $shown }. Vu le { $when }
record-todo-seen = { $what }. Vu le { $when }
record-todo-bare = Quelque chose était en cours le { $when }
record-unknown-seen = Ne compte pas comme vérifié : { $what }, vu le { $when }
record-unchecked = Rien n’a été vu
record-set-aside-seen = Mis de côté par vous le { $when }. { $what }
record-set-aside-bare = Mis de côté par vous le { $when }
record-acknowledged = Ce que vous avez confirmé
record-note = Votre propre note
record-note-what = Par exemple un numéro de demande, ou le nom de la personne à qui vous avez parlé.
record-note-keep = Enregistrer la note
record-note-changed = Pas encore enregistrée
record-note-kept = Enregistrée sur cet ordinateur
record-save-html = Enregistrer comme page
record-save-json = Enregistrer comme données
record-personal = Rien n’y dit qui vous êtes, sauf votre note.
record-foot = Établi par Last Orders sur cet ordinateur, { $when }. Last Orders ne fait pas partie d’AliExpress.
