### Słowa wierszy źródłowych: na czym opiera się tekst przewodnika, który punkt, z kiedy i kiedy ostatnio to sprawdzono.

source-eu-terms = warunki AliExpress dla UE, EOG i Wielkiej Brytanii
source-vip-agreement = umowa VIP AliExpress
source-sale-conditions = ogólne warunki sprzedaży AliExpress
source-privacy-policy = polityka prywatności AliExpress
source-site = sama strona, sądząc po jej adresach
source-guides = kilka poradników
source-one-guide = jeden poradnik
source-one-report = relacja jednej osoby
source-unofficial = nieoficjalne strony
source-nothing-found = oficjalnego tekstu nie znaleziono
source-complaint = skarga do organu
source-list-readers = osoby, których programy odczytują listę
source-public-tool = publiczne narzędzie
source-customs = przepisy celne UE
source-order-page = jedna strona zamówienia (Brazylia)
facts-clause = { $source }, { $clause }
facts-dated = { $source }, { $date }
facts-and = { $one }; { $other }
facts-confirmed = { $sources } · potwierdzono: { $month }
