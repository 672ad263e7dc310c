### Texte der Quellenzeilen: auf wessen Wort sich ein Text stützt, welche Ziffer, von wann, und wann wir zuletzt nachgesehen haben.

source-eu-terms = AliExpress-Bedingungen für EU, EWR und Vereinigtes Königreich
source-vip-agreement = VIP-Vertrag von AliExpress
source-sale-conditions = Allgemeine Verkaufsbedingungen von AliExpress
source-privacy-policy = Datenschutzerklärung von AliExpress
source-site = die Website selbst, nach ihren Adressen
source-guides = mehrere Anleitungen
source-one-guide = eine Anleitung
source-one-report = Bericht einer Person
source-unofficial = inoffizielle Seiten
source-nothing-found = kein offizieller Text war zu finden
source-complaint = eine Beschwerde bei einer Behörde
source-list-readers = Leute, deren Programme die Liste lesen
source-public-tool = ein öffentliches Werkzeug
source-customs = EU-Zollvorschriften
source-order-page = die Seite einer einzelnen Bestellung (Brasilien)
facts-clause = { $source }, { $clause }
facts-dated = { $source }, { $date }
facts-and = { $one }; { $other }
facts-confirmed = { $sources } · überprüft im { $month }
