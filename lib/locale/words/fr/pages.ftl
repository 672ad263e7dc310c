### Les noms des pages que nous connaissons.

page-account-home = Votre compte
page-account-security = Mot de passe et e-mail
page-account-settings = Paramètres du compte
page-addresses = Vos adresses
page-close-account = Fermeture du compte
page-coins = Vos pièces
page-cookie-settings = Paramètres des cookies
page-coupons = Vos coupons
page-deactivate-account = Désactivation du compte
page-help-centre = Centre d’aide
page-mail-settings = Paramètres des e-mails
page-messages = Vos messages
page-order-detail = Une commande
page-order-list = Vos commandes
page-order-tracking = Suivi
page-password-reset = Nouveau mot de passe
page-privacy-centre = Centre de confidentialité
page-receipt = Reçu
page-refund-case = Un dossier
page-refund-list = Remboursements et litiges
page-review-list = Vos avis
page-robot-check = Un contrôle d’AliExpress
page-sign-in = Connexion
page-wallet = Votre portefeuille
