### Kılavuzun kapatma bölümünün sözleri.

close-lead = Gerisi size kalmış: Last Orders yolu gösterir, hiçbir şeye basmaz. Sayfalar hesaptan hesaba değişir, bu yüzden bilinen her yol burada yazılı. Sizinkinde hangisi varsa onu arayın. Giriş yapamıyorsanız bir e-posta yeter.
how-sign-in = www.aliexpress.com adresini açın ve sağ üstteki “Sign in” (giriş) düğmesine basın. Şifrenizi yazmadan önce adresin aliexpress.com veya aliexpress.us ile bittiğinden emin olun.
how-open-settings = AliExpress’in kendi koşulları üç yol sayıyor: gizlilik merkezi, uygulamadaki “Profile – Delete account” ve bir e-posta. Rehberler bir yol daha anlatıyor: profil resminiz, “Account Settings”, “Account Security”.
how-find-close-option = “Delete account”, “Close your account” veya benzerini arayın ve kapatmanın neleri sona erdireceğini okuyun.
how-submit-request = Düğmeye kendiniz basın, istenirse bir neden belirtin ve şifrenizle, bir kodla veya kimlik doğrulamayla onaylayın. Sonra gönderildiğini burada söyleyin: kaydınız ve gün sayımı başlar.
how-answer-confirmation-mail = AliExpress’ten gelen bir e-posta arayın, spam klasörünüzde de; ne istiyorsa yapın. Gönderen bilinmiyor: bir bağlantıya gitmeden önce nereye çıktığını kontrol edin.
how-await-deletion = AliExpress ne kadar süreceğini söylemiyor. Rehberler birkaç günden, bir kişi 24 saatten söz ediyor. Son bir e-postanın hesabın kapandığını söylemesi gerekir.
sent-it = Talebi gönderdim
not-sent = Aslında göndermedim
more-trouble-cannot-sign-in = Giremiyorsanız
more-routes = Oraya nasıl gidilir
more-look-alikes = Ona benzeyen sayfalar
more-last-step = Sonda istenebilecekler
more-trouble-request-not-processed = Bir şey olmazsa

routes = Kapatma yolları
routes-what = İlk üçü AliExpress’in kendi yollarıdır. Yolda sizden ne isteneceği yalnızca başkalarının yazdıklarından biliniyor: buradan kimse formun kendisini görmedi; hesabınızda başka bir şey çıkabilir.
route-privacy-centre = Gizlilik merkezinden
route-privacy-centre-walk =
    www.aliexpress.com adresinde giriş yapın.
    privacy.aliexpress.com adresini açın ve hesabı silme talebini arayın.
    Kapatmanın neleri sona erdireceğini okuyun.
    Düğmesine basın. Kırmızıydı ve “Delete my account” yazıyordu.
    Sizden istendiği gibi onaylayın.
route-privacy-centre-source = AliExpress’in { $dated } tarihli AB, AEA ve Birleşik Krallık koşullarında ({ $clause }) geçiyor. Ayrıntılar 2021’den beri bildiriliyor
route-account-settings = Başkalarının bildirdiği gibi, hesap ayarlarından
route-account-settings-walk =
    Giriş yapın ve profil resminize basın.
    “Account Settings”, sonra “Account Security” sayfasını açın. Bazı hesaplarda adı “Account Management” veya “Account Services”.
    “Delete account” veya “Close Your Account” arayın ve yazanı okuyun.
    Kodun e-postanıza gönderilmesini isteyin, kodu girin ve “Verify” düğmesine basın.
    “Delete account” düğmesine basın.
route-account-settings-source = 2022-2025 arası masaüstü rehberleri
route-app = Uygulamadan
route-app-walk =
    Profilinizi (“Account”), sonra dişliyi açın.
    “Delete account” düğmesine basın.
    E-postanıza gelen kodu girin ve “Verify” düğmesine basın.
    Hesabı kapatmak ve verilerinizin silinmesini istediğinizi işaretleyin.
    “Delete account” düğmesine basın.
route-app-source = AliExpress’in { $dated } tarihli AB, AEA ve Birleşik Krallık koşullarında ({ $clause }) adı “Profile – Delete account”. Ayrıntılar 2025 tarihli tek bir rehberden
route-mail = Giriş yapmadan, e-postayla
route-mail-walk =
    Mektubu açın: hazır, hesabın kapatılmasını istiyor.
    Hesabın e-posta adresinden DataProtection.AE@aliexpress.com adresine gönderin.
    Gönderdiğinizi ve her yanıtı saklayın. Kim olduğunuzu kanıtlamanız istenebilir.
    Talebi gönderdiğinizi burada söyleyin: kaydınız ve gün sayımı başlar.
route-mail-source = AliExpress’in { $dated } tarihli AB, AEA ve Birleşik Krallık koşulları, { $clause }. Diğer ülkeler için bunu söyleyen bir metin yok; adres aynı

last-step = Sonda istenebilecekler
last-step-what = Kaynaklar farklı şeyler söylüyor; her birine hazır olun.
last-step-word = Yazılacak bir kelime
last-step-word-what = İçine bir kelime yazdığınız bir alan. “agree” olduğu bildirildi.
last-step-word-source = Gizlilik merkezi, 2021’den beri bildiriliyor
last-step-code = Girilecek bir kod
last-step-code-what = Hesabın e-posta adresine veya telefonuna bir kod gönderilir, siz de sayfaya girersiniz.
last-step-code-source = 2022-2025 arası masaüstü rehberleri
last-step-box = İşaretlenecek bir kutu
last-step-box-what = “permanently close my AliExpress account and delete my data” (hesabımı kalıcı olarak kapat ve verilerimi sil) gibi bir cümlenin yanındaki kutu.
last-step-box-source = Uygulama, 2025 tarihli tek bir rehber

look-alikes = Ona benzeyen sayfalar
look-alikes-what = Bir şeye basmadan önce adresi kontrol edin. Kapatma formunun adresi:
look-alike-deactivate = AliExpress’in eski devre dışı bırakma sayfası
look-alike-deactivate-what = Hesabı devre dışı bırakır. “Release my account at the same time” (aynı anda hesabımı serbest bırak) kutusu işaretliyken hesabı temelli bitiriyordu. Orada bir şeye basmadan o kutuyu okuyun.
look-alike-alibaba = Alibaba.com’un kendi kapatma sayfası
look-alike-alibaba-what = Aynı şirketler grubu, aynı giriş, ama ayrı bir hesap. AliExpress hesabına ne yaptığını kimse söylemiş değil.
