### Palabras de las líneas de fuente: en qué se apoya un texto de la guía, qué cláusula, de cuándo, y cuándo lo miramos por última vez.

source-eu-terms = condiciones de AliExpress para la UE, el EEE y el Reino Unido
source-vip-agreement = acuerdo VIP de AliExpress
source-sale-conditions = condiciones generales de venta de AliExpress
source-privacy-policy = política de privacidad de AliExpress
source-site = el propio sitio, por sus direcciones
source-guides = varias guías
source-one-guide = una guía
source-one-report = lo que cuenta una persona
source-unofficial = páginas no oficiales
source-nothing-found = no se encontró ningún texto oficial
source-complaint = una queja ante una autoridad
source-list-readers = quienes leen la lista con programas
source-public-tool = una herramienta pública
source-customs = normas aduaneras de la UE
source-order-page = la página de un pedido (Brasil)
facts-clause = { $source }, { $clause }
facts-dated = { $source }, { $date }
facts-and = { $one }; { $other }
facts-confirmed = { $sources } · confirmado en { $month }
