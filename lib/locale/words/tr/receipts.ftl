### Yazdırılabilir makbuzların sözleri. Onları oluşturan işleme gider.

receipts-title = AliExpress’ten kaydedilen siparişler
receipts-made = Oluşturan: { $by }, { $when }. AliExpress sayfalarının kendi bilgisayarınızda gösterdiklerinden oluşturuldu. Kendi kayıtlarınız için bir kopyadır, fatura değildir.
receipts-orders = { $count } sipariş
receipts-complete = { $count } eksiksiz
receipts-incomplete = { $count ->
 [one] { $count } siparişin eksiği var; neyin eksik olduğu üzerinde yazar
 *[other] { $count } siparişin eksiği var; neyin eksik olduğu her birinin üzerinde yazar
}
receipts-index = Tüm siparişler
receipts-one = Sipariş
receipts-number = Sipariş numarası
receipts-date = Tarih
receipts-status = Durum
receipts-store = Mağaza
receipts-what = Ürün
receipts-quantity = Adet
receipts-price = Fiyat
receipts-total = Toplam
receipts-case = Para iadesi veya anlaşmazlık
receipts-case-open = Son görüldüğünde açıktı
receipts-case-closed = Son görüldüğünde açık değildi
receipts-review = Değerlendirmeniz
receipts-links = AliExpress bağlantıları
receipts-links-what = Hesap kapanınca hiçbir yere çıkmayabilirler.
receipts-detail-link = Sipariş
receipts-receipt-link = AliExpress’in makbuzu
receipts-tracking-link = Takip
receipts-not-shown = Görünmedi
receipts-gap = Eksiği var
receipts-no-lines = Açılan sayfaların hiçbiri bu siparişte ne olduğunu göstermedi.
receipts-more-lines = Bu siparişte burada yazandan fazlası vardı.
receipts-unsure-lines = Açılan sayfaların hiçbiri siparişin tamamının bu olup olmadığını söylemedi.
receipts-missing = Açılan sayfaların hiçbirinde görünmedi: { $what }.
receipts-unsettled = Kesin olarak okunamadığı için göründüğü gibi kopyalandı: { $what }.
receipts-conflict = Başka bir sayfa farklı gösterdi:
receipts-seen = Son görülme: { $when }.
receipts-foot = Last Orders tarafından AliExpress sayfalarının gösterdiklerinden kopyalandı. Fatura değildir.
receipts-field-date = tarih
receipts-field-status = durum
receipts-field-store = mağaza
receipts-field-items = içinde ne olduğu
receipts-field-all-items = hepsinin bu olup olmadığı
receipts-field-item-title = ürün adı
receipts-field-item-variant = seçenek
receipts-field-item-quantity = adet
receipts-field-item-price = fiyat
receipts-field-total = toplam
archive-totals = Yıllara göre siparişler
archive-totals-what = Siparişlerin tutarı; iptal edilenler ve parası iade edilenler dâhil.
archive-totals-left = { $count ->
 [one] { $count } sipariş toplamlara katılmadı: toplamı, para birimi veya yılı kesin değil.
 *[other] { $count } sipariş toplamlara katılmadı: toplamları, para birimleri veya yılları kesin değil.
}
archive-and-others = { $count ->
 [one] ve { $count } tane daha
 *[other] ve { $count } tane daha
}
receipts-year = Yıl
receipts-sum = Tutar
sheet-orders = Siparişler
sheet-items = Ürünler
sheet-reviews = Değerlendirmeler
sheet-missing = Eksik olanlar
sheet-variant = Seçenek
sheet-currency = Para birimi
sheet-total-shown = Göründüğü gibi toplam
sheet-price-shown = Göründüğü gibi fiyat
sheet-not-shown = Hiçbir sayfada görünmedi
sheet-unsettled = Göründüğü gibi kopyalandı, kesin değil
sheet-conflict = Başka yerde farklı görünen
sheet-seen = Son görülme (UTC)
sheet-product = Ürün numarası
sheet-link = Ürün sayfası
sheet-review-date = Değerlendirme tarihi

start-title = Buradan başlayın
start-lead = AliExpress’in size gösterdiklerinin kendi kopyanız. Hesap kapanınca onu kimse yeniden oluşturamaz; zip dosyasını olduğu gibi, iki ayrı yerde saklayın.
start-unpack = Önce zip dosyasını açın. Aşağıdaki bağlantılar yalnızca açılmış klasörde çalışır.
start-people = Okumak için
start-receipts = Her sipariş, okunacak veya yazdırılacak bir makbuz olarak; dizini ve yıllara göre toplamlarıyla.
start-workbook = Siparişler, ürünler, değerlendirmeler ve eksik olanlar; elektronik tablo programı için tablolar hâlinde.
start-closing = Kapatma kaydı: talepte bulunduğunuz sıradaki durum.
start-copy = AliExpress’in verilerinize ilişkin kendi kopyası, eklendiği gibi.
start-programs = Programlar için
start-csv = Aynı tablolar düz metin olarak, virgüllerle ve ondalık noktalarla.
start-json = Her şey, tek karakteri değiştirilmeden. Biçimi schema.json içinde anlatılır.
start-manifest = Burada ne olduğunun listesi; her dosya için bir sağlama toplamıyla, böylece her değişiklik belli olur.
start-again = Bu siparişleri başka bir tarayıcıda da bulundurmak için zip dosyasını oradaki Last Orders’a yükleyin.
