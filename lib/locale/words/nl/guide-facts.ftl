### Woorden van de bronregels: op wiens woord een tekst van de gids rust, welke bepaling, van wanneer, en wanneer wij het laatst keken.

source-eu-terms = Voorwaarden van AliExpress voor de EU, EER en het VK
source-vip-agreement = VIP-overeenkomst van AliExpress
source-sale-conditions = Algemene verkoopvoorwaarden van AliExpress
source-privacy-policy = Privacybeleid van AliExpress
source-site = de site zelf, te oordelen naar de adressen
source-guides = meerdere handleidingen
source-one-guide = één handleiding
source-one-report = de melding van één persoon
source-unofficial = niet-officiële pagina’s
source-nothing-found = geen officiële tekst gevonden
source-complaint = een klacht bij een toezichthouder
source-list-readers = mensen van wie een programma de lijst leest
source-public-tool = een openbaar hulpmiddel
source-customs = EU-douaneregels
source-order-page = één bestelpagina (Brazilië)
facts-clause = { $source }, { $clause }
facts-dated = { $source }, { $date }
facts-and = { $one }; { $other }
facts-confirmed = { $sources } · bevestigd in { $month }
