### Kaynak satırlarının sözleri: kılavuzdaki bir metin kimin sözüne, hangi maddeye, hangi tarihe dayanıyor, en son ne zaman bakıldı.

source-eu-terms = AliExpress’in AB, AEA ve Birleşik Krallık koşulları
source-vip-agreement = AliExpress’in VIP sözleşmesi
source-sale-conditions = AliExpress’in Genel Satış Koşulları
source-privacy-policy = AliExpress’in gizlilik politikası
source-site = adreslerine bakılırsa sitenin kendisi
source-guides = birkaç rehber
source-one-guide = tek bir rehber
source-one-report = bir kişinin bildirdiği
source-unofficial = resmî olmayan sayfalar
source-nothing-found = resmî bir metin bulunamadı
source-complaint = bir kuruma yapılan şikâyet
source-list-readers = programları listeyi okuyan kişiler
source-public-tool = herkese açık bir araç
source-customs = AB gümrük kuralları
source-order-page = tek bir sipariş sayfası (Brezilya)
facts-clause = { $source }, { $clause }
facts-dated = { $source }, { $date }
facts-and = { $one }; { $other }
facts-confirmed = { $sources } · doğrulandı: { $month }
