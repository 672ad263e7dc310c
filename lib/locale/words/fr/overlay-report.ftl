### Words of the report on a page, in the overlay.

report = Un rapport sur cette page

report-what = Il dit comment la page est construite, pour apprendre à Last Orders à la lire. Textes, nombres et adresses sont remplacés par des repères.
report-stays = Il ne va nulle part de lui-même et disparaît quand vous le fermez. C’est à vous de choisir où le publier.
report-never = Ne publiez jamais à sa place la page elle-même, une capture d’écran ou des cookies : vos données s’y trouvent.

report-words = Mots de la page que vous pouvez ajouter
report-words-why = Les mots d’AliExpress pour les états et les boutons aident. Cochez seulement ce qui ne dit rien de vous.

report-text = Le rapport entier

report-copy = Copier
report-save = Enregistrer le fichier
report-close = Fermer le rapport

report-copied = Copié.
report-selected = Le navigateur n’a pas permis la copie. Tout est sélectionné : copiez-le à la main.
report-failed = La page n’a pas répondu. Rechargez-la, puis réessayez.
