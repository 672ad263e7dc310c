### Açılır pencerenin ve kılavuzun sözleri.

how-many = { $open ->
 [1] Bir
 [2] İki
 [3] Üç
 *[other] { $open }
}
next-orders-shipped = { how-many } paket hâlâ yolda
next-orders-unpaid = { how-many } sipariş ödenmemiş
next-orders-to-ship = { how-many } sipariş henüz gönderilmedi
next-orders-open = { how-many } sipariş hâlâ açık
next-orders-still-open = { next-orders-open }
next-cases-still-open = { next-cases-open }
next-cases-open = { how-many } vaka hâlâ açık
next-cases-on-orders = { how-many } siparişte açık vaka var
next-case-open = Bir vaka hâlâ açık
next-balance-left = Cüzdanınızda para kaldı
next-coins-left = Kullanılacak { $coins } coin kaldı
next-coupons-left = Kullanılacak { $coupons } kupon kaldı
next-coins-and-coupons-left = Coin ve kupon kaldı
next-addresses-left = { $addresses ->
 [1] Bir adres hâlâ kayıtlı
 *[other] { $addresses } adres hâlâ kayıtlı
}

group-orders = Siparişler
group-keep-a-copy = Kopya saklayın
group-wallet = Cüzdan
group-subscriptions = Abonelikler
group-access = Erişim
group-close = Kapatma
group-after = Kapattıktan sonra

task-receive-orders-why = Hesap kapanınca onları artık takip edemezsiniz.
task-settle-refunds-why = Para iadesini ancak giriş yapabildiğiniz sürece takip edebilirsiniz.
task-close-disputes-why = Bir anlaşmazlığa ancak giriş yapabildiğiniz sürece yanıt verebilirsiniz.
task-save-receipts-why = Garanti veya iade için gerekebilirler. Hesapla birlikte kaybolurlar.
task-save-reviews-why = Kapattıktan sonra onlara bakamazsınız.
task-save-personal-data-why = Kopyayı hesap hâlâ varken isteyin.
task-check-wallet-why = Hiçbir resmî metin bakiyenin ödeneceğini söylemiyor.
task-empty-wallet-why = Harcayın veya aktarın. Hiçbir resmî metin geri alacağınızı söylemiyor.
task-use-coupons-and-coins-why = Bu hesaba aittirler, onunla birlikte kaybolabilirler.
task-find-subscriptions-why = Bir üyelik kendiliğinden yenilenebilir.
task-cancel-subscriptions-why = 1 Kasım 2023 tarihli VIP sözleşmesine göre iptal ederseniz ücretin tamamı veya bir kısmı geri ödenir. Hesabı kapatırsanız ödenmez.
task-reach-mailbox-why = Kapatmak için bu hesabın e-postasına veya telefonuna gelen bir kod gerekebilir.
task-remove-payment-methods-why = Kayıtlı olmayan karttan yanlışlıkla para çekilmez.
task-remove-addresses-why = Hesap kapanınca AliExpress bazı verileri saklar. Kaldırabildiğinizi kaldırın.
task-sign-in = Giriş yapın
task-sign-in-why = Giriş yapınca neyin açık olduğunu görürsünüz. Giremiyorsanız hesabın kapatılmasını e-postayla isteyebilirsiniz.
task-open-settings = Gizlilik merkezini açın
task-open-settings-why = Kapatma formu orada. AliExpress’in kendi koşullarında adı geçen üç yoldan biri.
task-find-close-option = Kapatma formunu bulun
task-find-close-option-why = Kapatmanın neleri sona erdireceğini okuyun.
task-submit-request-why = Düğmeye yalnızca siz basarsınız. Bilinen bir geri dönüşü yok.
task-answer-confirmation-mail = Onay e-postasını yanıtlayın
task-answer-confirmation-mail-why = Onayınız istenebilir. Spam klasörünüze de bakın.
task-await-deletion = Hesabın kapanmasını bekleyin
task-await-deletion-why = AliExpress ne kadar süreceğini söylemiyor.
task-confirm-closed = Kapanış e-postasını bulun
task-confirm-closed-why = Saklayın. Kanıtınız odur.
task-try-sign-in-why = Artık girememeniz gerekir. Girerseniz hesap kapanmamıştır.
task-sign-out-of-app = Uygulamadan çıkış yapın
task-sign-out-of-app-why = Hesap kapandıktan sonra günlerce çalıştığı görüldü.
task-uninstall-app = Uygulamayı kaldırın
task-uninstall-app-why = Her telefon ve tabletten.
task-clear-app-data = Uygulamanın verilerini temizleyin
task-clear-app-data-why = Cihazda bıraktıkları siz temizleyene kadar kalır.
task-clear-site-data = Çerezleri ve önbelleği temizleyin
task-clear-site-data-why = AliExpress için kullandığınız her tarayıcıda.
task-remove-passwords = Kayıtlı giriş bilgisini kaldırın
task-remove-passwords-why = Şifre yöneticiniz hâlâ doldurmayı öneriyor.
task-keep-mailbox = Bu hesabın posta kutusunu koruyun
task-keep-mailbox-why = Bildirimler ve yanıtlar hâlâ oraya gönderilir.
task-unsubscribe = Kalan e-postaların aboneliğinden çıkın
task-unsubscribe-why = Bağlantı her e-postanın altındadır.
task-report-spam = Kalan e-postaları spam olarak işaretleyin
task-report-spam-why = Gelmeye devam edenler için.
task-choose-shop = Başka bir alışveriş sitesi seçin
task-choose-shop-why = Yalnızca isterseniz.
go-sign-in = Giriş sayfasına git
go-open-settings = { go-save-personal-data }
go-find-close-option = Kapatma formuna git
go-submit-request = { go-find-close-option }
go-try-sign-in = { go-sign-in }

of-total = / { $total }
need-you = { $count } iş sizi bekliyor
not-checked = { $count } iş henüz kontrol edilmedi
set-aside-by-you = { $count } işi siz kenara koydunuz
tally-done = { $count } yapıldı
tally-todo = { $count } yapılacak
tally-unknown = { $count } kontrol edilmedi
tally-set-aside = { $count } kenara kondu
next = Sıradaki
all-done = Yapılacak bir şey kalmadı
all-done-what = Last Orders’ı artık bu tarayıcıdan kaldırabilirsiniz.
decided = Kararınız
decided-stay = Tamam, hesap kalıyor
decided-stay-what = Geri dönmek isterseniz ilerlemeniz burada duruyor.
foot-stays = Hesabı tutuyorsunuz
foot-stays-what = Bu liste yalnızca kapatmak içindir
foot-ready = Kapatmaya hazır
foot-ready-what = Açık veya kontrol edilmemiş iş yok
foot-sent = Talep gönderildi
foot-sent-what = Kapatma sürüyor
foot-not-ready = Kapatmaya hazır değil
foot-not-known = Henüz belli değil
foot-counts = { $open } açık, { $unchecked } kontrol edilmedi

more = Daha fazla
show-hints-again = İpuçlarını yeniden göster
close-by-mail = Giriş yapamıyorum: e-postayla kapat
start-over = Baştan başla
start-over-ask = Baştan başlansın mı?
start-over-goes = Bu işlem işaretlerinizi, okunan her şeyi, kararınızı, mektuplara yazdıklarınızı ve verilerinizi istediğinize dair notu temizler.
start-over-stays = Kopyanız ve ayarlarınız kalır.
start-over-stays-proof = Kopyanız, ayarlarınız ve kanıtınız kalır: kapatma kaydı ve gönderdiklerinizin tarihleri.
start-over-all = Baştan başla, kanıtı da temizle
keep-all = Her şey kalsın
toast-imported = İlerleme dosyadan içe aktarıldı.
toast-started-over = Baştan başlandı. Henüz hiçbir şey kontrol edilmedi.
toast-host-forgotten = aliexpress.us sitesinde okunan her şey unutuldu.
problems = Kayıtlı { $count } girdi okunamadı
problems-what = İçlerinde ne varsa kontrol edilmemiş sayılır. Diğer her şey burada.
problems-newer = Bu verileri Last Orders’ın daha yeni bir sürümü kaydetti
problems-newer-what = Bu sürümü güncelleyin. O zamana kadar yeni bir şey kaydedilmez.
unreadable = Kayıtlı verileriniz yüklenemedi
unreadable-what = Hiçbir şey değiştirilmedi. Tekrar deneyin veya tarayıcıyı yeniden başlatın.
private-window = Last Orders gizli pencerede çalışmaz. Tarayıcı orada ona veri vermez; bu yüzden hiçbir şey okumaz ve saklamaz. Bu sayfayı normal bir pencerede açın.
no-access = Tarayıcı Last Orders’ın AliExpress’e erişimini engelliyor
no-access-what = Erişimi tarayıcı ayarlarında kaldırıldı: hiçbir sayfa kontrol edilemiyor ve bu liste dolamıyor. İşaretleriniz ve kopyanız hâlâ burada.
no-access-back-chromium = Geri vermek için: chrome://extensions sayfasını açın, Last Orders’ın altında “Ayrıntılar”a basın ve “Site erişimi” bölümünde AliExpress’e izin verin. Sonra AliExpress sayfalarınızı yenileyin.
no-access-back-firefox = Geri vermek için: about:addons sayfasını açın, Last Orders’a, sonra “İzinler”e basın ve AliExpress erişimini açın. Sonra AliExpress sayfalarınızı yenileyin.
put-aside = Onları ayır

nothing-checked = Henüz hiçbir şey kontrol edilmedi
on-the-site = Uygulamada değil, bu tarayıcıdaki AliExpress sitesinde çalışır. Yalnızca uygulamayı kullanıyorsanız: her şey sitede de var, oraya bir kez giriş yapın.
nothing-checked-what = AliExpress’te siparişlerinizi açın. Hesap sayfalarınızı tek tek gezdikçe bu liste dolar.
open-my-orders = Siparişlerimi aç
ledger-stays = Bu bilgisayarda kalan
ledger-sent = Birine gönderilen
ledger-pressed = Hesabınızda basılan düğme
only-view-orders = yalnızca “View orders”, siz isteyince
ticks-by-browser = işaretler, tarayıcı aracılığıyla
everything = her şey
nothing = hiçbir şey

also-us = aliexpress.us sitesindekiler de sayılır: o ayrı bir hesaptır.
also-us-not = Onu kullanmıyorum

waiting = Bekleniyor
waiting-orders-shipped = Bekleniyor: { $open } paket
waiting-orders-to-ship = Bekleniyor: { $open } gönderilmemiş sipariş
waiting-orders-open = Bekleniyor: { $open } sipariş
clock-same-case = Yukarıdakiyle aynı { $count ->
 [one] vaka
 *[other] vakalar
}
look-once-more = Bir kez daha bak, sonra kapat
come-later = { $count } işin sırası gelmedi
your-copy = Kopyanız
settings = Ayarlar
