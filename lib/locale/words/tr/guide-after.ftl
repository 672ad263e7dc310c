### Kılavuzun kapatma sonrası bölümünün sözleri: günler, bekleyen mektuplar, temizlenecek olanlar.

after-lead = Bu günler kapatma talebinden itibaren sayılır. Gönderdiğinizi söylediğinizde başlar.
after-to-close = Kapatmaya git
after-lead-sent = Talebi { $date } tarihinde gönderdiniz. AliExpress ne kadar süreceğini söylemiyor; sessizlik gözden kaçmasın diye bu günleri biz koyduk.
clock-day = { $day }. gün
clock-figure = { $day }
ruler-today = Bugün, { $day }. gün
ruler-done = { $day }. gün: yapıldı
ruler-todo = { $day }. gün: sizi bekliyor
ruler-unknown = { $day }. gün: kontrol edilmedi
ruler-later = { $day }. gün: henüz sırası gelmedi

statements = Ekstrelerinizi bir kez daha kontrol edin
statements-later = Henüz sırası gelmedi. Kartlar ve PayPal’daki veya Klarna’daki otomatik ödemeler
statements-now = Last Orders bunları göremez. Kartlara ve PayPal’daki veya Klarna’daki otomatik ödemelere bakın

how-confirm-closed = Son bir e-postanın hesabın kapandığını söylemesi gerekir. Onu posta kutusunun dışında da saklayın: sonradan bir ücret alınırsa kanıtınız odur.
how-try-sign-in = Önce çıkış yapın, sonra doğru olduğunu bildiğiniz şifreyle deneyin. Yalnızca girişin reddedilmesi bir şey gösterir: giriş yapmanızı isteyen bir sayfa bir şey göstermez.
how-sign-out-of-app = Uygulamanın ayarlarında, her telefon ve tablette. Bir kişi, hesabı kapattıktan sonra uygulamayı bir haftadan uzun süre kullanabildi.
how-uninstall-app = Yapabiliyorsanız önce verilerini temizleyin. Sonra her telefon ve tabletten kaldırın.
how-clear-app-data = Android’de: Ayarlar, Uygulamalar, AliExpress, Depolama; kaldırmadan önce verilerini temizleyin. iPhone’da verileri uygulamayla birlikte silinir. Uygulamadan kaydettiğiniz resimler kalır.
how-clear-site-data = Last Orders yalnızca bu tarayıcıya ulaşabilir. AliExpress için kullandığınız diğer her tarayıcıda aynısını ayarlarından yapın.
how-remove-passwords = Bunu giriş yapmayı denedikten sonra yapın; deneme için şifre gerekir.
how-keep-mailbox = Yasal bildirimler hesabın e-posta adresine gönderilir ve 24 saat sonra alınmış sayılır. Her yanıt ve her para iadesi gelene kadar onu koruyun ve kontrol edin.
how-unsubscribe = Her e-postanın altındaki bağlantıya gidin. Sizden bir düğmeye basmanızı istemeli, şifrenizi asla istememeli.
how-report-spam = Bunu posta kutunuzda yapın. O andan sonra böyle e-postalar sizin için ayıklanır.
how-choose-shop = Daha hafif seçeneklerdeki alışveriş siteleri, her birinin ne için uygun olduğuyla birlikte.
more-trouble-mail-after-closing = E-postalar sürerse
more-way-other-shops = Başka alışveriş siteleri

sent-again = Yeniden gönderdim
was-refused = Reddedildi
was-answered = Yanıtlandı
no-answer-came = Yanıt gelmedi
mail-came = E-posta geldi
sign-in-failed = Giremedim
sign-in-worked = Girebildim
go-after-mail = E-postamda ara
go-after-wipe = Neyin temizleneceğine bak
go-after-passwords = Nerede olduklarına bak
go-letter-follow-up = Destek ekibine yaz
go-letter-erasure = Verilerin silinmesini iste
go-letter-complaint = Denetim kurumuna yaz

taken-back = Talebin aslında gönderilmediğini söylediniz
taken-back-what = Günleri ve kaydı hâlâ burada. Hangisinin doğru olduğunu söyleyin.
taken-back-sent = Gönderdim
taken-back-remove = Günleri ve kaydı kaldır

put-in-calendar = Bu günleri takvimime ekle
calendar-alarm = Bu günlerin her birinde sabah dokuzda alarmla
calendar-day = AliExpress kapatma, { $day }. gün
calendar-letter = AliExpress: yanıtın son günü, { $name }
calendar-letter-what = Bu günden sonra, ne olduğunu Last Orders’a not edin.
remind = Bu tarayıcıda hatırlat
remind-stop = Hatırlatmayı bırak
calendar-note = Dosyada AliExpress’in adı geçer; takviminiz onu kendi hizmetine gönderebilir.
reminders-off = Bu tarayıcıdaki hatırlatmalar bu bilgisayarda kalır.
reminders-asking = Tarayıcı size bildirimleri soruyor. Yanıtlayana kadar araç çubuğu düğmesindeki sayı hatırlatır.
reminders-notify = Bu günlerin her birinde bir bildirim alırsınız; araç çubuğu düğmesi kaç işin sizi beklediğini gösterir.
reminders-badge = Bildirimlere izin yok, bu yüzden yalnızca araç çubuğu düğmesindeki sayı hatırlatır.

after-letters = Yanıt bekleyen mektuplar

after-mail = E-postalarını bulun
after-mail-what = Her bağlantı yeni bir sekmede, kendi posta kutunuzda bir arama açar. Last Orders bunun hiçbirini görmez.
mail-closing = Kapanış e-postası
mail-closing-what = Gönderen bilinmiyor. Siparişlerle ilgili e-postalar notice.aliexpress.com adresinden geliyordu. Spam klasörünüze de bakın ve saklayın: kanıtınız odur.
mail-adverts = Aboneliğinden çıkılacak reklamlar
mail-adverts-what = Abonelikten çıkma bağlantısı her e-postanın altındadır. Gelmeye devam edenleri spam olarak işaretleyin.
mail-elsewhere = Arama bir şey bulmazsa veya başka bir posta kutusunda şunu yazın:

after-wipe = AliExpress’in bu tarayıcıda bıraktıklarını temizleyin
after-wipe-what = Bu, bu tarayıcıda bu sitelerden çıkış yapmanıza yol açar. 14. günden önce yapmamak daha iyi: o zamana kadar sitede bir şeye bakmanız gerekebilir. Last Orders’ın sakladıkları kalır, kaydınız ve kopyanız da.
wipe-goes = Temizlenecekler
wipe-kinds = Veri türleri
wipe-stays = Kalacaklar
site-aliexpress = AliExpress: bilinen tüm sunucularıyla aliexpress.com ve aliexpress.us
site-images = Resimleri ve ziyaret sayaçları: alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru, kendi hesapları olan başka bir şirket
site-alibaba = alibaba.com: aynı hesapla giriş yapılır
site-alipay = alipay.com: ödemeler
kind-cookies = çerezler
kind-localStorage = yerel depolama
kind-indexedDB = veritabanları
kind-serviceWorkers = arka plan betikleri
kind-cacheStorage = saklanmış sayfalar
kind-fileSystems = saklanmış dosyalar
kind-cache = önbellekteki dosyalar
wipe-scope-chromium = Bu tarayıcı çerezleri sitenin bütününden, diğer her şeyi aşağıda adı geçen her sunucudan temizler.
wipe-scope-firefox = Firefox bunların tümünü aşağıda adı geçen her sunucudan temizler, başka hiçbirinden temizlemez.
wipe-stays-what = Diğer tüm siteler, geçmişiniz, indirdikleriniz ve kayıtlı giriş bilgileriniz.
wipe-by-hand-chromium = Aşağıda adı geçmeyen bir sunucunun hâlâ sakladığı bir şey olabilir. Bakmak için: Ayarlar, Gizlilik ve güvenlik, Üçüncü taraf çerezleri, tüm site verilerini görüntüleme; orada aliexpress arayın.
wipe-by-hand-firefox = Önbellekteki dosyalar: bir eklenti bunları ancak tüm siteler için temizleyebilir, bu yüzden kalırlar. Elle: Ayarlar, Gizlilik ve Güvenlik, veri temizleme, yalnızca önbellekteki dosyalar. Aşağıda adı geçmeyen bir sunucunun hâlâ sakladığı bir şey olabilir: veri yönetiminde aliexpress arayın.
wipe-by-hand-android = Android için Firefox, bir sitenin sakladıklarını bir eklentinin temizlemesine izin vermez; bunu elle yapın. aliexpress.com sitesini açın, adresin yanındaki kilide dokunun ve orada çerezleri ve site verilerini temizleyin. aliexpress.us sitesini de kullandıysanız orada da aynısını yapın.
wipe-choices = Siz işaretlemedikçe bunlar da kalır
wipe-hosts = { $count ->
 [one] Adıyla { $count } sunucu
 *[other] Adlarıyla { $count } sunucunun tümü
}
wipe = Bunları şimdi temizle
wipe-at-work = Temizleniyor
wipe-permission = Tarayıcı, Last Orders’ın veri temizleyip temizleyemeyeceğini sorabilir. İzin hemen ardından geri verilir.
wiped-refused = İzin verilmedi, bu yüzden hiçbir şey temizlenmedi.
wiped-done = Tarayıcıya göre temizlendi: { $what }; { $count ->
 [one] { $count } sunucudan
 *[other] { $count } sunucudan
}.
wiped-failed = Tarayıcı şunları temizlemedi: { $what }. Yeniden basın veya yukarıda anlatıldığı gibi elle temizleyin.
wiped-left-chromium = Kontrol edilmedi: yukarıda adı geçmeyen sunucular ve diğer tarayıcılar.
wiped-left-firefox = Kontrol edilmedi: önbellekteki dosyalar, yukarıda adı geçmeyen sunucular ve diğer tarayıcılar.
wiped-given-back = İzin geri verildi.
wiped-not-given-back = İzin geri verilemedi. Tarayıcının uzantı listesinden kaldırabilirsiniz.

after-passwords = Kayıtlı giriş bilgilerinin yeri
after-passwords-what = Hiçbir uzantı bunları kaldıramaz. Adresi adres çubuğuna yazın, sonra aliexpress arayın.
passwords-chrome = Chrome’da
passwords-firefox = Firefox’ta
passwords-edge = Edge’de
passwords-edge-where = Ayarlar, Parolalar
passwords-safari = iPhone ve iPad’de, Safari’de
passwords-safari-where = Parolalar uygulaması veya Ayarlar, Parolalar
passwords-others = Ayrı bir şifre yöneticisinin kendi araması vardır. Aynı giriş bilgisi Alibaba.com için de kullanılıyor olabilir: orayı kullanıyorsanız silmeyin.

after-record = Kapatma kaydı
record-title = Bir AliExpress hesabının kapatma kaydı
after-record-what = Talebin gönderildiğini söylediğiniz andaki durum ({ $when }): neyin kontrol edildiği, hangi kanıta dayandığı ve neyin kaydedildiği.
record-checked = { $count ->
 [one] Kontrol edilen: { $count } iş
 *[other] Kontrol edilenler: { $count } iş
}
record-done-seen = { $what }. Görüldü: { $when }
record-done-bare = Görüldü: { $when }
record-told = Yapıldı diye siz işaretlediniz, { $when }
record-by-word = { $what } (sizin dediğinize göre: { $told } / { $shown }). Görüldü: { $when }
record-todo-seen = { $what }. Görüldü: { $when }
record-todo-bare = Açık bir şey vardı, { $when }
record-unknown-seen = Kontrol edilmiş sayılmadı: { $what }, görüldü: { $when }
record-unchecked = Hiçbir şey görülmedi
record-set-aside-seen = Siz kenara koydunuz, { $when }: { $what }
record-set-aside-bare = Siz kenara koydunuz, { $when }
record-acknowledged = Onayladıklarınız
record-note = Kendi notunuz
record-note-what = Örneğin bir talep numarası veya kiminle konuştuğunuz.
record-note-keep = Notu kaydet
record-note-changed = Henüz kaydedilmedi
record-note-kept = Bu bilgisayara kaydedildi
record-save-html = Sayfa olarak kaydet
record-save-json = Veri olarak kaydet
record-personal = Notunuz dışında, içindeki hiçbir şey kim olduğunuzu söylemez.
record-foot = Last Orders tarafından bu bilgisayarda oluşturuldu, { $when }. Last Orders, AliExpress’in bir parçası değildir.
