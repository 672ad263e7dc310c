### La politique de confidentialité, dans les paramètres du guide ; les mêmes mots sont remis aux boutiques.

privacy-policy = Politique de confidentialité
privacy-as-of = En date du { $day }, pour la version { $version }.

privacy-short = Last Orders ne fonctionne que dans ce navigateur. Il n’a pas de serveur, n’adresse de requête à aucun hôte, et n’a ni compte, ni statistiques, ni publicité. Ses auteurs n’en reçoivent rien et ne peuvent rien voir de vous.

privacy-read = Ce qui est lu
privacy-read-pages = Les pages de compte d’aliexpress.com et d’aliexpress.us que vous ouvrez vous-même. Il y lit des nombres et des états : combien de commandes sont en route, si le solde est à zéro.
privacy-read-copy = Ce que disent vos commandes et vos avis, seulement si vous activez votre propre copie.
privacy-read-not = Votre mot de passe, votre adresse postale, votre nom, vos numéros de carte et les cookies du site ne sont pas lus. Aucun autre site n’est lu, et rien n’est lu en navigation privée.

privacy-stored = Ce qui est enregistré
privacy-stored-where = Tout se trouve dans le stockage de ce navigateur, sur cet appareil. Rien n’est chiffré au-delà de ce que font votre navigateur et votre appareil.
privacy-stored-pages = Quand vous ouvrez des pages de compte : des nombres, des états et des heures, une entrée par type de page ; et les numéros de commandes et de dossiers sous forme de hachages salés, pour distinguer les commandes connues des nouvelles.
privacy-stored-yours = Quand vous les saisissez : vos coches et ce que vous avez mis de côté, votre décision et ses raisons, le compte rendu de fermeture, les lettres que vous avez envoyées, l’endroit où vous vivez, pour autant que vous l’avez dit pour une lettre, les mots du site que vous avez expliqués, vos paramètres.
privacy-stored-copy = Seulement si vous activez votre copie ou chargez un fichier : numéros, dates, états, boutiques, articles, prix et liens des commandes, vos avis, et combien de retours, de litiges et de garanties elles montrent en cours. Les adresses postales, les numéros de téléphone et les adresses e-mail sont laissés de côté.
privacy-stored-never = Seulement jusqu’à ce que vous fermiez la page : ce que vous écrivez dans une lettre, comme votre nom, et le rapport sur une page qui n’a pas pu être lue, qui est établi à votre clic et ne contient rien des textes de la page, sauf les mots que vous cochez.

privacy-long = Combien de temps
privacy-long-what = Jusqu’à ce que vous le supprimiez. Après 7 jours, on ne se fie plus à ce qui a été lu, mais cela reste enregistré jusqu’à ce que cette page soit lue à nouveau.

privacy-leaves = Ce qui peut quitter ce navigateur
privacy-leaves-how = Rien ne nous est envoyé. Il reste trois voies, chacune seulement de votre fait.
privacy-leaves-sync = La synchronisation du navigateur, désactivée jusqu’à ce que vous l’activiez. Elle remet vos coches à l’éditeur de votre navigateur : quelles tâches vous avez cochées ou mises de côté, et quand. L’éditeur les enregistre selon sa propre politique de confidentialité et les transmet à vos autres ordinateurs. Rien de ce qui a été lu sur des pages n’en fait partie, ni aucune commande, ni aucun numéro. Elles y restent quand vous la désactivez, jusqu’à ce que vous les retiriez ou supprimiez tout.
privacy-leaves-files = Les fichiers que vous enregistrez, les lettres que vous envoyez, les rapports que vous transmettez. Ils sont à vous, et nous n’en savons rien.
privacy-leaves-links = Les liens sur lesquels vous appuyez. Ils s’ouvrent comme tout lien, et le site où vous allez apprend ce que tout site apprend.

privacy-asks = Autorisations
privacy-asks-always = Toujours : le stockage, pour ce qui est cité plus haut ; les alarmes, pour remarquer qu’une chose vue est devenue trop ancienne pour s’y fier, et pour les rappels ; les pages de compte désignées, pour les lire et montrer un panneau dans leur coin.
privacy-asks-optional = Seulement à votre clic : les notifications, pour vous faire un rappel, rendues quand vous désactivez les rappels ; l’effacement de données, pour effacer ce que les sites d’AliExpress ont stocké dans ce navigateur, rendu aussitôt après.

privacy-delete = Comment le supprimer
privacy-delete-how = « Ne laisser aucune trace », dans les paramètres, supprime tout ce qui est enregistré dans ce navigateur, et les coches dans sa synchronisation. Quand vous retirez l’extension, le navigateur supprime ce qui est enregistré sur cet appareil. Les fichiers que vous avez enregistrés restent à vous. Votre compte AliExpress n’est pas touché.

privacy-rights = Vos droits
privacy-rights-what = Toutes ces données sont entre vos mains : voyez-les dans ce guide, enregistrez-les en fichiers, supprimez-les à tout moment. Comme rien ne nous parvient, il n’y a rien que nous pourrions remettre, corriger ou supprimer pour vous. Pour ce qu’AliExpress ou l’éditeur de votre navigateur a enregistré, adressez-vous à eux.
privacy-rights-use = Rien n’est vendu ni partagé, rien n’est collecté auprès d’enfants, et rien n’est utilisé pour autre chose que ce qui est dit ici. L’utilisation de ce qui est lu respecte la politique relative aux données utilisateur du Chrome Web Store, y compris ses exigences « Limited Use ».
privacy-rights-changes = Si cette politique change, le nouveau texte vient avec la version qui le rend nécessaire, à une nouvelle date.

privacy-whose = Last Orders est un logiciel libre sous licence MIT. Il n’est ni fait, ni vérifié, ni approuvé par AliExpress, ni lié à AliExpress ; le nom AliExpress ne sert qu’à dire avec quoi il fonctionne.
