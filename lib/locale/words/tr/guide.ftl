### Kılavuzun çerçevesinin sözleri.

guide-title = Last Orders: kılavuz
skip-to-text = Metne geç
welcome = AliExpress’ten acele etmeden ayrılın
welcome-what = Açık olanı sonuçlandırın, sizin olanı saklayın, sonra kapatın. Hesap sayfalarınızı tek tek açın: gösterdikleri buraya işlenir.
welcome-decide = Önce kapatıp kapatmayacağınıza karar verin
takes-decide = Kapatmak sizin için doğru çözüm mü?
takes-prepare = Hesap sayfalarınıza bakın, açık olanı sonuçlandırın, sizin olanı kaydedin. Bu, paketleriniz ne kadar sürerse o kadar sürer.
takes-gate = Hâlâ açık olanlara bir kez daha bakın.
takes-close = Talebi yalnızca siz gönderirsiniz.
takes-after = 32 gün boyunca birkaç şeyi kontrol edin.
pin = Düğmeyi sabitleyin: adres çubuğunun yanındaki yapboz parçasına basın. Chrome’da Last Orders’ın yanındaki raptiyeye; Firefox’ta dişliye, sonra “Araç çubuğuna sabitle”ye basın.
printed = Last Orders, yazdırma tarihi: { $day }
guide-parts = Kılavuzun bölümleri
section-decide = Karar
section-prepare = Hazırlık
section-give-up = Nelerden vazgeçersiniz
section-gate = Kapatmadan önce
section-close = Kapatma
section-after = Kapattıktan sonra
section-orders = Kopyanız
section-letters = Mektuplar
section-trouble = Bir sorun çıkarsa
section-questions = Sorular
section-settings = Ayarlar
figure-of = { $done } / { $total }
search-guide = Kılavuzda ara
search-found = { $count ->
 [0] Hiçbir şey bulunamadı
 [one] { $count } yer bulundu
 *[other] { $count } yer bulundu
}
search-more = Ve { $count } yer daha. Daraltmak için bir kelime daha yazın.
search-nothing = “{ $query }” için bir şey bulunamadı
search-nothing-what = Tek bir kelime veya aynı şey için başka bir kelime deneyin.
