### Kılavuzun sorun bölümünün ve sorunlarla soruların yanındaki durumun sözleri. Site bilgisi: Kasım 2026.

trouble-lead = Araya girebilecekler ve işe yarayanlar, deneme sırasıyla. Bir sayfa sizde durumun ne olduğunu gösterdiyse burada yazar.
show-them = Göster

now-and-more = { $what }. Ve { $count ->
 [one] bir iş daha
 *[other] { $count } iş daha
}
now-unchecked = Bunlardan { $count } tanesi henüz kontrol edilmedi
now-set-aside = Bunlardan { $count ->
 [one] birini
 *[other] { $count } tanesini
} siz kenara koydunuz; görüldüğü veya söylendiği kadarıyla açık başka bir şey yok
now-settled = Görüldüğü veya söylendiği kadarıyla bunların hiçbiri açık değil
now-not-sent = Burada not edilmiş bir kapatma talebi yok
now-waiting = Talep gönderildi: <time>{ $ago }</time>. Henüz not edilmiş bir yanıt yok
now-overdue = <b>{ $late ->
 [one] { $late } gün
 *[other] { $late } gün
} gecikti.</b> Talep gönderildi: <time>{ $ago }</time>
now-confirmed = Notunuza göre hesap kapandı. Talep gönderildi: <time>{ $ago }</time>
now-refused = Notunuza göre <b>reddedildi</b>. Talep gönderildi: <time>{ $ago }</time>
now-no-answer = Notunuza göre <b>yanıt gelmedi</b>. Talep gönderildi: <time>{ $ago }</time>
now-still-open = <b>Hâlâ açık:</b> siz kapandı dedikten sonra biri giriş yapmıştı. Talep gönderildi: <time>{ $ago }</time>
now-signed-out = Son okunan sayfada kimse giriş yapmamıştı. Görüldü: <time>{ $ago }</time>
now-kept = Bu bilgisayarda { $orders } sipariş kayıtlı{ $incomplete ->
 [0] { "" }
 *[other] , { $incomplete } tanesinin eksiği var
}
now-kept-none = Bu bilgisayarda henüz kayıtlı sipariş yok

to-orders = Siparişlerime git
to-refunds = Para iadelerine git
to-messages = Mesajlarıma git
to-account = Hesabıma git
to-sign-in = Giriş sayfasına git
to-password-reset = Şifreyi sıfırla
to-mail-settings = E-posta ayarlarını aç
to-closing-form = Kapatma formuna git
to-help-centre = Yardım merkezini aç
to-decide = Daha hafif seçenekler
to-prepare = Hazırlık
to-close = Bölüm bölüm kapatma
to-routes = Tüm kapatma yolları
to-last-step = Sonda istenebilecekler
to-after = Kapattıktan sonra: e-postalar ve giriş
to-site-data = Çerezleri ve önbelleği temizle
to-kept-orders = Kopyanız
to-settings = Neleri sakladığı
to-letters = Tüm mektuplar
to-letter-close = Mektup: hesabımın kapatılması
to-letter-stop = Mektup: talebimin durdurulması
to-letter-deactivation = Mektup: hesaba ara verme
to-letter-follow-up = Mektup: henüz yanıt yok
to-letter-access = Mektup: verilerimin kopyası
to-letter-erasure = Mektup: verilerimin silinmesi
to-letter-identity = Mektup: kimlik belgesi neden gerekli?
to-trouble-open-orders = Engel olan siparişler
to-trouble-cannot-sign-in = Neler denenebilir
to-trouble-request-not-processed = Bir şey olmazsa
to-trouble-mail-after-closing = E-postalar sürerse

trouble-request-not-processed = Talepten sonra hiçbir şey olmuyor
trouble-request-not-processed-what = AliExpress ne kadar süreceğini söylemiyor. Bir kişi, hesabın 24 saat içinde kapatıldığını bildiriyor; bu yüzden bir haftalık sessizlikte sormaya değer.
trouble-request-not-processed-mail = AliExpress’ten gelen bir e-posta arayın, spam klasörünüzde de. Kapatma, onayınızı bekliyor olabilir.
trouble-request-not-processed-parts = Kapatmayı bir kez daha gözden geçirin: bir kelime yazmak, e-postayla gelen bir kodu girmek veya bir kutuyu işaretlemek gibi son adımı yaptınız mı?
trouble-request-not-processed-support = Destek ekibine talebinizin ulaşıp ulaşmadığını sorun.
trouble-request-not-processed-letter = Talebinizin tarihini vererek onlara yazın. Mektup hazır.
trouble-request-not-processed-again = İlk talebin ulaştığını size kimse söyleyemezse yeniden gönderin.

trouble-open-orders = Siparişler veya para iadeleri engel oluyor
trouble-open-orders-what = Hiçbir resmî metin bir koşul belirtmiyor. Resmî olmayan sayfalar açık siparişlerin ve ödenmemiş sonra öde borcunun kapatmayı engellediğini söylüyor. Ayrıca bunları ancak giriş yapabildiğiniz sürece takip edebilirsiniz.
trouble-open-orders-finish = Yolda olanları bekleyin ve “Confirm received” (teslim onayı) düğmesine yalnızca gelenler için basın. Henüz gönderilmemiş olanları iptal edin.
trouble-open-orders-refunds = Her para iadesini ve anlaşmazlığı sonuçlanana kadar takip edin.
trouble-open-orders-final = İtirazınız varsa bir kararı öylece bırakmayın: AB’de, AEA’da ve Birleşik Krallık’ta, 20 takvim günü içinde daha ileriye taşımazsanız kesinleşir.
trouble-open-orders-sellers = Hiçbir şey ilerlemiyorsa satıcıya yazın.
trouble-open-orders-support = Satıcı yanıt vermezse AliExpress’e sorun.
trouble-open-orders-customs = AB’ye geç gelen bir pakette teslim sırasında ücret çıkabilir: 1 Temmuz 2026’dan beri, 150 avroya kadar olan paketlerde her mal türü için 3 avro. Siparişin değil, gümrük işleminin yapıldığı gün geçerlidir.

trouble-open-subscriptions = Bir abonelik engel oluyor
trouble-open-subscriptions-what = VIP üyeliği 365 günde bir yenilenir; 30 günlük deneme ücretli bir yıla dönüşür. Uzunluğu ülkenize bağlı olan ilk dönemde iptal ederseniz ücretin tamamını, sonra bir kısmını geri alırsınız. Üyelik hesap bittiği için biterse hiçbir şey geri alamazsınız.
trouble-open-subscriptions-cancel = Her birini iptal edin. VIP için “VIP Membership Rules” sayfasının en altına bakın. Abonelik sayfanızdaki ad geçerlidir; “AliExpress Premium Membership” adlı bir üyeliğe dair herkese açık bir iz bulunamadı.
trouble-open-subscriptions-statements = Kart ekstrelerinizde AliExpress’in çekimlerini arayın, şimdi ve bir ay sonra yeniden.
trouble-open-subscriptions-payers = PayPal veya Klarna ile ödediyseniz otomatik ödemeleri orada da bitirin.
trouble-open-subscriptions-debts = Sonra öde ve diğer kredileri kredi verenle kapatın. Kendi koşulları olan ayrı bir şirkettir; hesabı kapatmak borcu bitirmez.
trouble-open-subscriptions-sold = Bunun için mektup satın almayın. Ücretli hizmetler “AliExpress VIP iptali” için bir mektup satıyor; mektup hiçbir resmî metinde geçmeyen bir adrese gidiyor, kendileri de her ay ücret alabiliyor.
trouble-open-subscriptions-support = İptal edemedikleriniz veya iptalden sonra ücret alınanlar için destek ekibine sorun.

trouble-cannot-sign-in = Giriş yapamıyorsunuz
trouble-cannot-sign-in-what = AliExpress’in veri koruma adresine e-posta göndererek hesabın kapatılmasını isteyebilirsiniz; bunun için girmeniz gerekmez. Bir kapatma talebinden sonra giriş yapılamıyorsa hesap kapanmış olabilir.
trouble-cannot-sign-in-mail = Hesabın kapatılmasını e-postayla isteyin. Mektup hazır; hesabın e-posta adresinden gönderin. AliExpress’in koşulları bu yolu AB, AEA ve Birleşik Krallık için sayıyor; başka yerlerde adres aynı.
trouble-cannot-sign-in-reset = Yine de girmek isterseniz şifreyi sıfırlayın. Bunun için hesabın e-posta adresi veya telefonu gerekir.
trouble-cannot-sign-in-clear = Bu tarayıcıda AliExpress’in çerezlerini ve önbelleğini temizleyip tekrar deneyin. Last Orders’ın sakladıkları kalır.
trouble-cannot-sign-in-support = Destek ekibine sorun.
trouble-cannot-sign-in-identity = Bir kimlik belgesinin kopyasını isterlerse önce nedenini sorun. Mektup hazır.

trouble-account-restricted = AliExpress hesabı kısıtladı
trouble-account-restricted-what = AliExpress bunu size hesabın “Message Center” (mesaj merkezi) bölümünde bildirir. AB’de, AEA’da ve Birleşik Krallık’ta 180 gün içinde itiraz edebilir, sonra belgelendirilmiş bir mahkeme dışı çözüm kuruluşuna gidebilirsiniz.
trouble-account-restricted-read = Mesajı okuyun: ne kısıtlanmış, neden ve ne kadar süreyle.
trouble-account-restricted-appeal = AliExpress’in kendi araçlarıyla, www.aliexpress.com/p/transparencycenter/tools.html adresinde itiraz edin ve yazdığınızın bir kopyasını saklayın.
trouble-account-restricted-bodies = İtiraz sonuç vermezse bir mahkeme dışı çözüm kuruluşu inceleyebilir; ona nasıl ulaşılacağını AliExpress’in kararının söylemesi gerekir. Mahkemeye de gidebilirsiniz.
trouble-account-restricted-mail = Yalnızca kapatmak istiyor ve giremiyorsanız e-postayla isteyin. Mektup hazır.

trouble-mail-after-closing = E-postalar gelmeye devam ediyor
trouble-mail-after-closing-what = Rehberler, hesap kapandıktan sonra gelen e-postalar bildiriyor. Tek başına bir e-posta hesabın hâlâ var olduğu anlamına gelmez.
trouble-mail-after-closing-unsubscribe = E-postanın altındaki abonelikten çıkma bağlantısını kullanın. Önce gönderenin adresinin aliexpress.com ile bittiğini kontrol edin.
trouble-mail-after-closing-spam = Gelmeye devam edenleri spam olarak işaretleyin.
trouble-mail-after-closing-try = Giriş yapmayı deneyin. Yapamamanız gerekir.
trouble-mail-after-closing-erasure = E-posta adresiniz dâhil, verilerinizin silinmesini isteyin. Mektup hazır.
