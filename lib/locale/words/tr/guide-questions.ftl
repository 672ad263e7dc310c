### Kılavuzun sorularının sözleri. Yanıtta her satır bir paragraftır; kaynağı bunu kimin, ne zaman söylediğini bildirir.

questions-lead = Kapatmadan önce ve sonra sorulanlar. Her yanıt, sözün kime ve hangi tarihe ait olduğunu söyler; kimse bir şey söylememişse onu da.

question-reactivate = Kapatılan bir hesap yeniden açılabilir mi?
question-reactivate-answer =
    Açılamayacağını varsayın. Yeni bir hesap açabilirsiniz, o da boş başlar: sipariş yok, değerlendirme yok, coin yok.
    Geri dönebilecekseniz bunun yerine destek ekibinden hesaba ara vermesini isteyin.
question-reactivate-source = Geri dönüş yolu bulunamadı; rehberler kapatmanın kesin olduğunu söylüyor

question-order-history = Siparişlerime ve makbuzlarıma ne olur?
question-order-history-answer =
    Kaybedeceğinizi hesaba katın: liste, takip, makbuzlar.
    Garanti, iade veya vergi için gerekenleri önce kaydedin.
question-order-history-source = Birkaç rehber böyle diyor; resmî bir liste bulunamadı

question-mail-afterwards = E-postalar yine gelir mi?
question-mail-afterwards-answer =
    Bir süre gelebilir. Giriş yapabiliyorken daha az e-posta almayı seçin.
    Sonrasında her e-postanın altındaki bağlantı ve spam düğmeniz yine elinizdedir.
question-mail-afterwards-source = Rehberler bildiriyor; resmî bir şey bulunamadı

question-pending-orders = Süren siparişler ve para iadeleri ne olacak?
question-pending-orders-answer =
    Önce tamamlanmalarını bekleyin veya iptal edin; para iadeleri ve anlaşmazlıklar için de öyle. Onları ancak giriş yapabildiğiniz sürece takip edebilirsiniz.
    AB’de, AEA’da ve Birleşik Krallık’ta, hesap kapanırken tamamlanmamış geçerli bir sipariş, koşullara ve nedene göre tamamlanır veya bedeli iade edilir (“completed or reimbursed”).
question-pending-orders-source = AliExpress’in { $dated } tarihli AB, AEA ve Birleşik Krallık koşulları, { $clause }. Açık siparişlerin kapatmayı durdurup durdurmadığını hiçbir resmî metin söylemiyor

question-contact-support = Destek ekibine nasıl ulaşırım?
question-contact-support-answer =
    Yardım merkezinde: canlı sohbet, e-posta veya destek kaydı. Giriş yapabiliyorken sorun.
    Verilerinizle ilgili haklarınız için veri koruma görevlisine yazın: DataProtection.AE@aliexpress.com. Mektuplar hazır.
question-contact-support-source = Bu yolları rehberler sayıyor; yardım merkezi adresinden biliniyor. Görevlinin adresi AliExpress’ten ({ $dated } tarihli gizlilik politikası)

question-change-mind = Fikrimi değiştirirsem?
question-change-mind-answer =
    Talepten önce hiçbir şey olmamıştır. Talepten sonra hemen yazıp durdurmalarını isteyin: bir mektup hazır.
    Yapıldıktan sonra bilinen bir geri dönüş yok.
question-change-mind-source = Bir talebin durdurulup durdurulamayacağını kimse söylemiş değil. Bir kişi, hesabın 24 saat içinde kapatıldığını bildiriyor

question-cannot-sign-in = Giriş yapamıyorum. Şimdi ne olacak?
question-cannot-sign-in-answer =
    Giriş yapmadan, hesabın kapatılmasını e-postayla isteyebilirsiniz. Mektup hazır; hesabın e-posta adresinden gönderin.
    Yine de girmek isterseniz şifreyi hesabın e-posta adresi veya telefonuyla sıfırlayın. Olmazsa destek ekibine sorun.
    Girebilirseniz neyin açık olduğunu, cüzdanda ne kaldığını ve neyi saklamak isteyebileceğinizi görebilirsiniz.
question-cannot-sign-in-source = AliExpress’in { $dated } tarihli AB, AEA ve Birleşik Krallık koşulları, { $clause }; başka yerlerde aynı adresi deneyebilirsiniz. Şifre sayfasının ne sorduğunu buradan kimse görmedi

question-app-only = Bende yalnızca uygulama var. Orada kapatabilir miyim?
question-app-only-answer =
    Evet: AliExpress’in koşulları uygulamadaki “Profile – Delete account” yolunu sayıyor.
    Last Orders uygulamadan hiçbir şey görmez. Bu tarayıcıda www.aliexpress.com adresinde aynı hesaba giriş yapın; siparişleriniz, para iadeleriniz ve cüzdanınız önce burada kontrol edilebilir.
    Uygulamayı kaldırmadan önce çıkış yapın: bir kişi, hesabı kapattıktan sonra uygulamayı bir haftadan uzun süre kullanabildi.
question-app-only-source = AliExpress’in { $dated } tarihli AB, AEA ve Birleşik Krallık koşulları, { $clause }; gerisi için tek bir rehber ve bir kişinin bildirdiği

question-social-sign-in = Google, Facebook veya Apple ile giriş yapıyorum. Ne değişir?
question-social-sign-in-answer =
    Her zamanki gibi giriş yapın. Kapatmadan önce hesap ayarlarında hesabın e-posta adresine bakın: oraya bir kod gönderilebilir; hesabın kapatılmasını isteyen e-posta da oradan gelmelidir.
    Apple’ın gizli adresini kullanıyorsanız AliExpress’in bildiği odur; ona gelen e-postalar size iletilir.
    Kapattıktan sonra Google, Facebook veya Apple’daki bağlı uygulamalar listesinden AliExpress’i kaldırın.
question-social-sign-in-source = Şifresi olmayan bir hesapta kapatmanın nasıl onaylandığını hiçbir metin söylemiyor; rehberler bir kod gelebileceğini bildiriyor

question-how-long = Ne kadar sürer?
question-how-long-answer =
    AliExpress ne kadar süreceğini söylemiyor. Bir kişi, hesabın 24 saat içinde kapatıldığını ve uygulamanın bir haftadan uzun süre çalıştığını bildiriyor.
    Verilerinizin silinmesi veya bir kopyası için yapılan talep ayrı bir konudur: bir yasa süre koyuyorsa mektupta yazar.
    Talebi gönderdiğinizi söylediğiniz günden başlayarak “Kapattıktan sonra” bölümü günleri sizinle sayar.
question-how-long-source = Resmî bir metin bulunamadı; gerisi bir kişinin bildirdiği

question-what-is-seen = Last Orders benim neyimi görüyor?
question-what-is-seen-answer =
    Açtığınız hesap sayfalarını okur: kaç siparişin yolda olduğu, cüzdanın boş olup olmadığı gibi sayıları ve durumları. Siparişlerin ürün adları, mağazaları ve toplamları yalnızca kopyayı açarsanız kaydedilir.
    Şifrenizi, posta adresinizi ve sitenin çerezlerini asla okumaz. Sakladıkları bu tarayıcıda kalır ve kimseye gönderilmez; açarsanız yalnızca işaretleriniz tarayıcının kendi eşitlemesiyle taşınabilir.
    Ayarlardaki “İz bırakmadan ayrılın” bunların hepsini siler.
question-what-is-seen-source = Last Orders’ın kendisi böyle çalışır

question-no-computer = Bilgisayarım yok, yalnızca telefonum var. Olur mu?
question-no-computer-answer =
    Evet: uygulama, e-posta ve telefonun tarayıcısındaki gizlilik merkezi bilgisayarsız da çalışır.
    Siparişleri, para iadelerini, cüzdanı ve üyelikleri “Hazırlık” bölümündeki gibi önce uygulamada kontrol edin. Orada kaydedilemeyenleri ekran görüntüsü olarak saklayın.
    Verilerinizin kopyasını kapatmadan önce isteyin ve dosya gelir gelmez açın.
question-no-computer-source = AliExpress’in { $dated } tarihli AB, AEA ve Birleşik Krallık koşulları ({ $clause }) üç yolu sayıyor; gizlilik merkezini telefonda buradan kimse görmedi

question-all-orders = Bunlar gerçekten tüm siparişlerim mi?
question-all-orders-answer =
    AliExpress’in gösterdiği kadarıyla. Listesi bir yüklemeden ötekine bir siparişi atlayabilir, başka birini iki kez gösterebilir; iki kez görünen bir sayılır.
    Daha emin olmak için listeyi yenileyip bir kez daha sonuna gidin: kayıtlı olanlar kalır. Sonra AliExpress’in verilerinize ilişkin kendi kopyasını ekleyin: ikisinden yalnızca birinde olan ne varsa listelenir.
question-all-orders-source = Programları bu listeyi okuyan kişilerin bildirdiği (2023’ten Ekim 2026’ya); AliExpress bu konuda bir şey söylemiyor

question-several-accounts = Birden fazla hesabım var. Nasıl ayırt ediliyorlar?
question-several-accounts-answer =
    aliexpress.com ve aliexpress.us, sayfanın adresine göre ayrı tutulur. İkisi de bir şey gösterdikten sonra, siz aliexpress.us hesabını kullanmadığınızı söyleyene kadar durumu kötü olan sayılır.
    Adlar asla okunmaz. Bir çıkıştan sonra veya listede daha önce görülen siparişlerin hiçbiri yoksa size “Bu başka bir hesap mı?” diye sorulur. Siz yanıtlayana veya bilinen bir sipariş yeniden görülene kadar önceden görülen hiçbir şey yapılmış sayılmaz; açık olan açık kalır.
    Aynı adresteki iki hesap yalnızca siparişlerinden ayırt edilebilir: önce birini hazırlayıp kapatın, sonra öbürünü. “Başka hesap” görülenleri ve işaretlenenleri temizler; burada kayıtlı siparişler kalır.
question-several-accounts-source = Last Orders’ın kendisi böyle çalışır. Tek bir hesabın iki adresi de açıp açmadığını buradan kimse görmedi
