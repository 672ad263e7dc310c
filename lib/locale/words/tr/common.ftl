### Bütün ekranların ortak sözleri. <b>: açık bir işin sayısı; <time>: ne kadar önce olduğu; geçmiş zamanda anlatılırken $past 1 olur.

app-name = Last Orders
just-now = az önce

status-done = Yapıldı
status-todo = Sizi bekliyor
status-unknown = Kontrol edilmedi
status-set-aside = Kenara kondu
say-done-seen = Yapıldı. Görüldü: <time>{ $ago }</time>
say-done-told = Yapıldı diye siz işaretlediniz
say-done-elsewhere = Başka bir bilgisayarda yapıldı diye işaretlediniz
say-done-by-word = Yapıldı (sizin dediğinize göre: { $told } / { $shown }). Görüldü: <time>{ $ago }</time>
say-again = En yeni siparişler yeniden görüldü: { $ago }
say-asleep = Daha önce görüldü, belki başka bir hesapta
say-todo = { $what }. Görüldü: <time>{ $ago }</time>
say-open = <b>Açık</b> bir şey var
say-contradicted = Bunu işaretlediniz ama sayfada şu görünüyor: <b>{ $what }</b>.
say-set-aside = Siz kenara koydunuz
say-set-aside-was = Siz kenara koydunuz: { $what }
say-unknown = Henüz kontrol edilmedi
say-unread = Bu sayfa okunamadı
say-part = Şimdilik yalnızca bir kısmı kontrol edildi. { $what }
say-stale = Güvenmek için çok eski: { $what } (görüldü: <time>{ $ago }</time>)
say-stale-bare = Güvenmek için çok eski (görüldü: <time>{ $ago }</time>)
say-later = Henüz sırası gelmedi

shown-first = { $past ->
 [1] görünen
 *[0] Görünen
}
open-of-orders = <b>{ shown-first } { $shown } { $shown ->
 [1] sipariş
 *[other] siparişten { $open } tanesi
}</b>
open-of-cases = <b>{ shown-first } { $shown } { $shown ->
 [1] vaka
 *[other] vakadan { $open } tanesi
}</b>
unclear-of-orders = { shown-first } { $shown } { $shown ->
 [1] sipariş
 *[other] siparişten { $unclear } tanesi
}
unclear-of-cases = { shown-first } { $shown } { $shown ->
 [1] vaka
 *[other] vakadan { $unclear } tanesi
}
evidence-orders-shipped = { open-of-orders } { $past ->
 [1] yoldaydı
 *[0] yolda
}
evidence-orders-unpaid = { open-of-orders } { $past ->
 [1] ödenmemişti
 *[0] ödenmemiş
}
evidence-orders-to-ship = { open-of-orders } { $past ->
 [1] henüz gönderilmemişti
 *[0] henüz gönderilmedi
}
evidence-orders-open = { open-of-orders } { $past ->
 [1] açıktı
 *[0] açık
}{ $unpaid ->
 [0] { "" }
 *[other] , { $unpaid } ödenmemiş
}{ $toShip ->
 [0] { "" }
 *[other] , { $toShip } gönderilmemiş
}{ $shipped ->
 [0] { "" }
 *[other] , { $shipped } yolda
}{ $told ->
 [0] { "" }
 *[other] , { $told } sizin dediğinize göre
}
evidence-orders-unclear = { unclear-of-orders } okunamadı
evidence-orders-finished = { $past ->
 [1] görünen { $shown ->
  [one] { $shown } sipariş
  *[other] { $shown } siparişin tümü
 } tamamlanmıştı
 *[0] Görünen { $shown ->
  [one] { $shown } sipariş
  *[other] { $shown } siparişin tümü
 } tamamlandı
}
evidence-orders-still-open = <b>{ $open } sipariş</b> son görüldüğünde hâlâ açıktı
evidence-cases-still-open = <b>{ $open } vaka</b> son görüldüğünde hâlâ açıktı
evidence-gone-since = Sayfa daha önce gösterdiğini artık göstermiyor
evidence-data-asked = Bunu AliExpress’ten { $day } tarihinde istediniz. Dosya gelince kılavuzun “Kopyanız” bölümünde ekleyin
evidence-orders-part = Görünen { $shown } sipariş tamamlandı
evidence-orders-none = { $past ->
 [1] listede sipariş yoktu
 *[0] Listede sipariş yok
}
evidence-cases-open = { open-of-cases } { $past ->
 [1] hâlâ açıktı
 *[0] hâlâ açık
}
evidence-cases-unclear = { unclear-of-cases } okunamadı
evidence-cases-finished = { $past ->
 [1] görünen { $shown ->
  [one] { $shown } vaka
  *[other] { $shown } vakanın tümü
 } sonuçlanmıştı
 *[0] { $shown ->
  [0] Listede vaka yok
  [one] Görünen { $shown } vaka sonuçlandı
  *[other] Görünen { $shown } vakanın tümü sonuçlandı
 }
}
evidence-cases-part = Görünen { $shown } vaka sonuçlandı
evidence-cases-on-orders = <b>{ $open } siparişte</b> açık vaka var
evidence-case-open = <b>1 vaka</b> hâlâ açık
evidence-balance-zero = { $past ->
 [1] bakiye sıfırdı
 *[0] Bakiye sıfır
}
evidence-balance-left = { $past ->
 [1] cüzdanda <b>para</b> kalmıştı
 *[0] Cüzdanda <b>para</b> kaldı
}
left-over = { $past ->
 [1] kalmıştı
 *[0] kaldı
}
evidence-coins-left = <b>{ brief-coins-left }</b> { left-over }
evidence-coupons-left = <b>{ brief-coupons-left }</b> { left-over }
evidence-coins-and-coupons-left = <b>{ brief-coins-and-coupons-left }</b> { left-over }
evidence-coins-none = Coin kalmadı; kuponlar kontrol edilmedi
evidence-coupons-none = Kupon kalmadı; coinler kontrol edilmedi
evidence-nothing-left = { $past ->
 [1] coin ve kupon kalmamıştı
 *[0] Coin ve kupon kalmadı
}
evidence-addresses-left = <b>{ brief-addresses-left }</b> hâlâ kayıtlı
evidence-addresses-none = { $past ->
 [1] kayıtlı adres yoktu
 *[0] Kayıtlı adres yok
}
evidence-kept-part = { open-of-orders } { $past ->
 [1] henüz kaydedilmemişti
 *[0] henüz kaydedilmedi
}
evidence-kept-incomplete = <b>{ $past ->
 [1] kayıtlı
 *[0] Kayıtlı
} { $kept } { $kept ->
 [1] siparişin
 *[other] siparişten { $open } tanesinin
}</b> { $past ->
 [1] eksiği vardı
 *[0] eksiği var
}
evidence-kept-all = { $past ->
 [1] görünen { $shown ->
  [one] { $shown } sipariş
  *[other] { $shown } siparişin tümü
 } kaydedilmişti
 *[0] Görünen { $shown ->
  [one] { $shown } sipariş
  *[other] { $shown } siparişin tümü
 } kaydedildi
}
evidence-kept-so-far = { $kept ->
 [one] { $kept } sipariş kaydedildi, eksiği yok
 *[other] { $kept } sipariş kaydedildi, hiçbirinin eksiği yok
}. { kept-maybe-not-all }
kept-maybe-not-all = Daha fazlası olup olmadığı kesin değil: AliExpress’te siparişlerinizi açın ve listeyi sonuna kadar yükleyin
evidence-reviews-part = <b>{ shown-first } { $shown } { $shown ->
 [1] değerlendirme
 *[other] değerlendirmeden { $open } tanesi
}</b> { $past ->
 [1] henüz kaydedilmemişti
 *[0] henüz kaydedilmedi
}
evidence-reviews-so-far = Şimdiye kadar { $kept } değerlendirme kaydedildi
evidence-data-copy = Dosya açıldı: { $rows } satır
evidence-data-copy-none = { $rows ->
 [0] Dosya açıldı ama boş: içinde sipariş yok
 [one] Dosya açıldı ama içindeki { $rows } satırdan sipariş numarası okunamadı
 *[other] Dosya açıldı ama içindeki { $rows } satırdan hiçbir sipariş numarası okunamadı
}
evidence-data-copy-part = { $kept ->
 [one] Kayıtlı siparişiniz AliExpress’in kendi kopyasında bulunamadı
 *[other] Kayıtlı { $kept } siparişinizden { $open } tanesi AliExpress’in kendi kopyasında bulunamadı
}
evidence-data-copy-since = Kayıtlı { $open } sipariş AliExpress’in kendi kopyasıyla karşılaştırılmadı: dosyayı yeniden ekleyin
evidence-data-copy-whole = { $orders ->
 [one] AliExpress’in kendi kopyası açıldı: { $orders } sipariş, sizdekilerin hiçbiri eksik değil
 *[other] AliExpress’in kendi kopyası açıldı: { $orders } sipariş, sizdekilerin hiçbiri eksik değil
}

brief-orders-shipped = { $open } yolda
brief-orders-unpaid = { $open } ödenmemiş
brief-orders-to-ship = { $open } gönderilmemiş
brief-orders-still-open = { $open } hâlâ açık
brief-cases-still-open = { $open } hâlâ açık
brief-orders-open = { $open } açık
brief-cases-open = { $open } açık
brief-cases-on-orders = { $open } açık
brief-case-open = 1 açık
brief-balance-left = para kaldı
brief-coins-left = { $coins } coin
brief-coupons-left = { $coupons } kupon
brief-coins-and-coupons-left = { brief-coins-left }, { brief-coupons-left }
brief-addresses-left = { $addresses } adres
brief-kept-part = { $open } kaydedilmemiş
brief-kept-incomplete = { $open } kaydın eksiği var
brief-reviews-part = { $open } kaydedilmemiş

task-receive-orders = Paketlerinizi bekleyin
task-settle-refunds = Para iadelerinizi sonuçlandırın
task-close-disputes = Anlaşmazlıklarınızı kapatın
task-save-receipts = Makbuzlarınızı kaydedin
task-save-reviews = Değerlendirmelerinizi kaydedin
task-save-personal-data = Kişisel verilerinizi alın
task-check-wallet = Cüzdanınızı kontrol edin
task-empty-wallet = Bakiyeyi kullanın
task-use-coupons-and-coins = Coin ve kuponları kullanın
task-find-subscriptions = Aboneliklerinizi bulun
task-cancel-subscriptions = Aboneliklerinizi iptal edin
task-reach-mailbox = E-postanızın çalıştığını kontrol edin
task-remove-payment-methods = Kayıtlı kartları kaldırın
task-remove-addresses = Kayıtlı adresleri kaldırın
task-submit-request = Kapatma talebini gönderin
task-try-sign-in = Giriş yapmayı deneyin

go-receive-orders = Siparişlerime git
go-settle-refunds = Para iadelerine git
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = Değerlendirmelerime git
go-save-personal-data = Gizlilik merkezine git
go-check-wallet = Cüzdanıma git
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = Coinlerime git
go-find-subscriptions = Hesabıma git
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = Ayarlarıma git
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = Adreslerime git
go-page = Şunun sayfasını aç: { $name }

did-this = Bunu yaptım
set-aside = Kenara koy
take-back = Geri çek
undo = Geri al
try-again = Tekrar dene
open-guide = Kılavuzu aç

done-of = { $done } / { $total } yapıldı
verdict-ready = Hazır: açık veya kontrol edilmemiş bir şey yok
verdict-not-ready = Henüz hazır değil
verdict-not-known = Henüz belli değil
verdict-counts = { $open ->
 [0] Şimdilik açık iş yok
 [1] Bir iş açık
 [2] İki iş açık
 [3] Üç iş açık
 *[other] { $open } iş açık
}{ $unchecked ->
 [0] .
 [1] ; bir iş henüz kontrol edilmedi.
 [2] ; iki iş henüz kontrol edilmedi.
 [3] ; üç iş henüz kontrol edilmedi.
 *[other] ; { $unchecked } iş henüz kontrol edilmedi.
}
your-hand = Gerisi size kalmış

toast-done = Yapıldı diye işaretlendi: { $name }
toast-done-more = Yapıldı diye işaretlendi: { $name } ve { $more } iş daha
toast-noted = Not edildi. { $name }: { $left } hâlâ açık
toast-set-aside = Kenara kondu: { $name }
toast-set-aside-more = Kenara kondu: { $name } ve { $more } iş daha
toast-unticked = İşaret kaldırıldı: { $name }
toast-unticked-more = İşaretler kaldırıldı: { $name } ve { $more } iş daha
toast-asked = Not edildi: verilerinizi istediniz.
toast-another-account = Temizlendi: öteki hesapta görülen ve işaretlenen her şey.
failed = Son değişikliğiniz kaydedilmedi
failed-quota = Bu tarayıcıda buna yer kalmadı. Önceden kaydedilen her şey duruyor.
failed-write = Tarayıcı bunu kaydedemedi. Önceden kaydedilen her şey duruyor.
failed-read = Kayıtlı verileriniz yüklenemedi, bu yüzden hiçbir şey değiştirilmedi.
fault = Burada bir sorun çıktı
failed-fault = Bu beklenmedik bir durum. Önceden kaydedilen her şey duruyor. Tekrar deneyin; yine olursa bu sayfayı kapatıp yeniden açın.
failed-newer = Bu verileri Last Orders’ın daha yeni bir sürümü kaydetti. Bu sürümü güncelleyip tekrar deneyin.

whose = Bu başka bir hesap mı?
whose-signed-out = { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
} sitesinde bir süre kimse giriş yapmamıştı.
whose-no-mark = { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
} sitesindeki siparişlerin hiçbiri daha önce görülmedi.
whose-empty = { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
} sitesindeki sipariş listesi şimdi boş, önceden boş değildi.
whose-until = Siz yanıtlayana kadar önceden görülen hiçbir şey yapılmış sayılmaz. “{ whose-another }” şimdiye kadar görülen ve işaretlenen her şeyi temizler.
whose-same = Aynı hesap
whose-another = Başka hesap
