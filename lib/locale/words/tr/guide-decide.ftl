### Kılavuzun ilk bölümünün sözleri: kapatmak doğru çözüm mü?

decide-lead = Kapatma kesindir. Sizi neyin rahatsız ettiğini seçin; hesabı tutmanızı sağlayan seçenekler başa gelir. Seçtikleriniz bu bilgisayarda kalır.
reasons = Neden ayrılmak istiyorsunuz?
reason-privacy = Kişisel verilerimin saklanma ve kullanılma biçimi
reason-unwanted-mail = Çok fazla e-posta ve bildirim
reason-shopping-risk = Dolandırıcılık veya sahte ürünler
reason-unused = Artık kullanmıyorum, biri fark edilmeden kötüye kullanabilir
reason-poor-support = Sonuçlanmamış anlaşmazlıklar veya yardımcı olmayan destek
reason-better-shop = Başka bir alışveriş sitesi bana daha uygun
reason-settle = Önce anlaşmazlığı sonuçlandırın: ona ancak giriş yapabildiğiniz sürece yanıt verebilirsiniz.
reason-settle-how = Nasıl sonuçlandırılır

ways = Daha hafif seçenekler
ways-found = { $count ->
 [0] Bir neden seçin; ona uyan seçenekler başa gelir.
 [one] Seçtiğinize uyan bir seçenek var.
 *[other] Seçtiklerinize uyan { $count } seçenek var, en yakını başta.
}
ways-all = Tüm seçenekler
ways-others = Diğer seçenekler
enough = Bu bana yeter
letter-ready = Bir mektup hazır
open-mail-settings = E-posta ayarlarını aç
open-help-centre = Yardım merkezini aç
open-privacy-centre = Gizlilik merkezini aç
open-cookie-settings = Çerez ayarlarını aç
open-account-settings = Hesap ayarlarını aç
open-account-home = Hesabımı aç
open-addresses = Adreslerimi aç

way-mute-notifications = E-posta ve bildirimleri susturun
way-mute-notifications-why = Hesabı tutar, reklamları dışarıda bırakırsınız. Siparişlerinizle ilgili e-postalar yine gelebilir.
way-mute-notifications-walk =
    E-posta ayarlarında istemediğiniz her e-postanın işaretini kaldırın.
    Uygulamada ayarları, sonra bildirimleri açın ve istemediklerinizi kapatın.
    Telefonunuzun kendi ayarları da uygulamanın bildirimlerini sınırlayabilir veya durdurabilir.
way-pause-account = Hesaba ara verin
way-pause-account-why = Kapatmadan bir ara. Sitede bunun için bir ayar bulunamadı, bu yüzden destek ekibinin yapması gerekir.
way-pause-account-walk =
    Destek ekibine yazın: hesabın geçici olarak devre dışı bırakılmasını isteyin ve nedenini söyleyin.
    Hesabı nasıl yeniden etkinleştireceğinizi sorun ve yanıtı saklayın.
    Eski “deactivate” (devre dışı bırak) sayfasına dokunmayın: “Release my account at the same time” kutusu hesapları temelli bitirdi.
way-privacy-settings = Daha az paylaşın
way-privacy-settings-why = Verilerinizin daha azı aktarılır, daha azı görünür. AliExpress elindekini yine saklar.
way-privacy-settings-walk =
    Gizlilik merkezinde veri paylaşımını ve “Advertising Preferences” (reklam tercihleri) bölümünü arayın, gereksiz olanları reddedin.
    Uygulamada “Settings”, sonra “Privacy setting” bölümünü açın; kişiselleştirilmiş önerileri ve reklamları kapatın.
    Çerez ayarlarında gerekli olmayanları reddedin. Yalnızca bu tarayıcıda geçerlidirler.
    Hesap ayarlarında profilinizde başkalarının neleri görebildiğini kontrol edin.
way-close-features = Yalnızca tek bir hizmeti iptal edin
way-close-features-why = Ücret alınacak bir şey kalmaz, kaybedilecek şey azalır: üyelik yok, kayıtlı kart yok, eski adres yok.
way-close-features-walk =
    Üyelikleri ve abonelikleri iptal edin. Hesabınızda VIP arayın.
    Kayıtlı kartları ve diğer ödeme yöntemlerini kaldırın.
    Açık bir sipariş için gerekmeyen adresleri kaldırın.
    Yedek hesaplarınız varsa onları kapatın, kullandığınızı tutun.
way-other-shops = Başka yerden alışveriş yapın
way-other-shops-why = Başka yerden alıp bu hesabı olduğu gibi bırakabilirsiniz.
shop-amazon = Amazon: hemen hemen her şey
shop-ebay = eBay: yeni ve ikinci el
shop-walmart = Walmart: büyük bir perakendeci
shop-alibaba = Alibaba.com: AliExpress’in ana şirketi, işletmeler için

truths = Bilindiği kadarıyla kapatma ne demek
truths-ends = Sona erenler
truth-history = Takip bilgileri ve makbuzlarıyla birlikte sipariş geçmişinizi ve yazdığınız değerlendirmeleri kaybedeceğinizi hesaba katın.
truth-history-source = Birkaç rehber böyle diyor; resmî bir liste bulunamadı
truth-no-undo = Bilinen bir geri dönüş yok. Yeni bir hesap boş başlar.
truth-no-undo-source = Böyle bir yol bulunamadı. Bir kişi, hesabın 24 saat içinde kapatıldığını bildiriyor
truth-eu = AB’de, AEA’da ve Birleşik Krallık’ta hesabı kapatarak sözleşmeyi istediğiniz an bitirebilirsiniz. O sırada tamamlanmamış geçerli bir sipariş, koşullara ve nedene göre tamamlanır veya bedeli iade edilir (“completed or reimbursed”).
truth-eu-source = AliExpress’in { $dated } tarihli AB, AEA ve Birleşik Krallık koşulları, { $clause }
truth-vip = VIP üyeliği 365 günde bir yenilenir; 30 günlük deneme ücretli bir yıla dönüşür. Uzunluğu ülkenize bağlı olan ilk dönemde iptal ederseniz ücretin tamamını, sonra bir kısmını geri alırsınız. Üyelik hesap bittiği için biterse hiçbir şey geri alamazsınız: önce onu iptal edin.
truth-vip-source = AliExpress’in { $dated } tarihli VIP sözleşmesi, { $clause }
truths-stays = Kalanlar
truth-data = AliExpress yasal yükümlülükler ve anlaşmazlıklar için bazı verileri saklar. Ne kadar süreyle olduğunu söylemiyor.
truth-data-source = AliExpress’in { $dated } tarihli gizlilik politikası, bölüm { $clause }
truth-debts = Sonra öde veya başka bir kredi için borcunuz ne ise, kredi verenin kendi koşullarına göre ona yine borçlusunuz. Hesabı kapatmak borcu bitirmez.
truth-debts-source = AliExpress’in { $dated } tarihli AB, AEA ve Birleşik Krallık koşulları ({ $clause }) kredi verenin koşullarının geçerli olduğunu söylüyor. Borcun kaldığı bizim yorumumuz
truth-mailbox = Bu hesabın posta kutusunu bir süre koruyun. Yasal bildirimler oraya gönderilir ve 24 saat sonra alınmış sayılır.
truth-mailbox-source = AliExpress’in { $dated } tarihli AB, AEA ve Birleşik Krallık koşulları, { $clause }
truth-app = Uygulama günlerce çalışmayı sürdürebilir. Ondan kendiniz çıkış yapın.
truth-app-source = Bir kişinin bildirdiği: bir haftadan uzun
truth-alibaba = Alibaba.com girişi AliExpress ile ortaktır ve myprivacy.alibaba.com adresinde kendi kapatma sayfası vardır. Birini öbürü sanmayın: bir şeye basmadan önce adresi kontrol edin.
truth-alibaba-source = İki sayfa da adresinden biliniyor. Bir hesabı kapatmanın öbürüne ne yaptığını kimse söylemiş değil
truth-russia = aliexpress.ru ve tmall.ru hesapları kalır. Onlar başka bir şirketindir ve burada ele alınmaz.
truth-russia-source = Birkaç kaynak aynı şeyi söylüyor
truths-unsaid = Kimsenin söylemedikleri
truth-conditions = Önce neyin sonuçlanması gerektiği. Biz kaybedebileceklerinizi sayıyoruz; AliExpress bir koşul belirtmiyor.
truth-conditions-source = Resmî bir liste bulunamadı. Resmî olmayan sayfalar açık siparişlerin ve ödenmemiş sonra öde borcunun kapatmayı engellediğini söylüyor
truth-time = Ne kadar süreceği.
truth-time-source = AliExpress ne kadar süreceğini söylemiyor
truth-money = Bakiye, bonus, coin, kupon ve hediye kartlarına ne olacağı. Önce kullanın veya aktarın.
truth-money-source = Resmî bir şey bulunamadı; bakiyenin ödenmesi gereken bir para olup olmadığı bile

want-close = Yine de kapatmak istiyorum
decided-close = Kapatmak istiyorsunuz
decided-close-what = Kimseye bir şey gönderilmedi. Sırada: açık olanı sonuçlandırın, sizin olanı saklayın, yenilenecek olanı iptal edin.
