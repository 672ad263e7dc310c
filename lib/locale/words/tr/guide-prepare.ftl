### Kılavuzun ikinci bölümünün sözleri: hazırlık.

prepare-lead = Giriş yapabiliyorken sonuçlandırılacak, saklanacak veya iptal edilecek { $total } iş. Her birinde neyin ne zaman görüldüğü yazar.
print-list = Listemi yazdır
how = Nasıl
how-receive-orders = Artık istemediğinizi, ödenmemişken veya gönderilmemişken iptal edin. Yoldaki siparişler için bekleyin veya satıcıya ya da destek ekibine yazın. “Confirm received” (teslim onayı) düğmesine yalnızca gelenler için basın. Başka sipariş çıkmayana kadar listenin altındaki düğmeye basın: AliExpress’in gösterdiği kadarıyla hepsi ancak o zaman görülmüş olur.
how-settle-refunds = Para iadesi listesini açın ve her vakaya bakın. Para gelene kadar bekleyin. Bir vaka takıldıysa önce satıcıya, sonra destek ekibine yazın.
how-close-disputes = Her vakaya ve anlaşmazlıktaki veya dondurulmuş siparişlere bakın. Sizden beklenen ne varsa yanıtlayın. AB’de, AEA’da ve Birleşik Krallık’ta bir karar, 20 takvim günü içinde daha ileriye taşımazsanız kesinleşir.
how-save-receipts = Siz siparişlerinizi açtıkça Last Orders kopyalarını saklasın; bir şey eksikse siparişin kendi sayfasını açın. AliExpress’in kendi makbuzu varsa siparişteki bir düğme oraya götürür.
how-save-reviews = Değerlendirmelerinizin olduğu sayfayı açın: gösterdikleri buraya kaydedilebilir. Sayfadaki hiçbir şey hepsinin bu olduğunu kanıtlamaz; sonunu gördüğünüzde bunu siz söyleyin.
how-save-personal-data = Gizlilik merkezinde bir kopya isteyin. .xlsx dosyası olarak gelir; siparişleriniz “Order Information” sayfasındadır. Kaydedip hemen açın: Temmuz 2025 tarihli bir şikâyet, yalnızca bir kez açılan hatalı bir dosyayı anlatıyor. Sonra “Kopyanız” bölümünde ekleyin, orada kontrol edilir.
how-check-wallet = Cüzdanı açın; bakiyeye, bonusa ve hediye kartlarına bakın. Last Orders yalnızca bir şey kalıp kalmadığını okur, ne kadar olduğunu asla okumaz.
how-empty-wallet = Kalanı harcayın veya cüzdan izin veriyorsa aktarın. Hesap kapanınca ona ne olacağını hiçbir resmî metin söylemiyor.
how-use-coupons-and-coins = Son bir siparişte kullanın; bu siparişin siz kapatmadan önce gelmesi gerekir. Ya da bilerek vazgeçin: o zaman bunu kenara koyun.
how-find-subscriptions = Üyelik sayfasının adresi bilinmiyor. Hesabınızda VIP, diğer üyelikler ve sonra öde arayın. Adı farklı olabilir: abonelik sayfasındaki ad geçerlidir. Sonra kart, PayPal veya Klarna ekstrelerinizde düzenli çekimler arayın.
how-cancel-subscriptions = AliExpress’in kurallarına göre “cancel auto-renewal” (otomatik yenilemeyi iptal) “VIP Membership Rules” sayfasının en altında. Kapatmadan önce her birini, ücretsiz denemeleri de iptal edin ve ödenmemiş borç kalmadığından emin olun. Sonra öde borcunuz kredi verenedir: ödeyin veya onunla anlaşın; hesabı kapatmak borcu bitirmez.
how-reach-mailbox = Hesap ayarlarında yazılı e-posta adresine ve telefon numarasına bakın. O adrese bir e-posta gönderin ve bulun. Artık sizin değilse önce değiştirin. Bu posta kutusunu kapattıktan sonra da koruyun: bildirimler ve yanıtlar oraya gönderilir.
how-remove-payment-methods = Hesabınızda ve cüzdanında kayıtlı kart ve bağlı ödeme yöntemi arayın. Otomatik ödemeleri öbür tarafta da bitirin: PayPal’da, Klarna’da veya bankanızda.
how-remove-addresses = Açık bir sipariş için artık gerekmeyen her adresi kaldırın. AliExpress’in yasal yükümlülükler için sakladıkları o sayfada değildir.
more-orders = Kopyanıza git
more-letter-access = Bunu isteyen bir mektup
more-trouble-open-orders = Biri engel oluyorsa
more-trouble-open-subscriptions = Biri engel oluyorsa
