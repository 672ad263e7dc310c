### Mots des lignes de source : sur la parole de qui repose un texte du guide, quel article, de quand, et la date de notre dernière vérification.

source-eu-terms = les conditions d’AliExpress pour l’UE, l’EEE et le Royaume-Uni
source-vip-agreement = l’accord VIP d’AliExpress
source-sale-conditions = les conditions générales de vente d’AliExpress
source-privacy-policy = la politique de confidentialité d’AliExpress
source-site = le site lui-même, à en juger par ses adresses
source-guides = plusieurs guides
source-one-guide = un guide
source-one-report = le récit d’une personne
source-unofficial = des pages non officielles
source-nothing-found = aucun texte officiel trouvé
source-complaint = une plainte auprès d’une autorité
source-list-readers = des personnes dont les programmes lisent la liste
source-public-tool = un outil public
source-customs = les règles douanières de l’UE
source-order-page = une page de commande (Brésil)
facts-clause = { $source }, { $clause }
facts-dated = { $source } ({ $date })
facts-and = { $one } ; { $other }
facts-confirmed = { $sources } · confirmé en { $month }
