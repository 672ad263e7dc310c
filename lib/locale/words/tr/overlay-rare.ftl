### Words of what only some pages show in the overlay: the closing form, the collector, a page that could not be read.

page-deactivate-account-hint = Bu, kapatma formu değil
page-deactivate-account-why = Bu sayfa hesabı devre dışı bırakır. Onu serbest de bırakabilir, bu da hesabı temelli bitirir. Bir şeye basmadan küçük kutuyu okuyun.
unread-why = 20 saniye denendi. Liste yüklenmedi veya düzeni yeni. Hiçbir şey sayılmadı.
look = Kendiniz kontrol edin
look-order-list =
    Tüm siparişlerin olduğu ilk sekmeyi açın.
    Listenin en sonuna gidin.
    Ödenmemiş, gönderilmemiş veya yolda olan var mı, bakın.
look-refund-list =
    Tüm para iadeleri ve anlaşmazlıkların listesini açın.
    En sonuna gidin.
    Hâlâ yanıt veya para bekleyen var mı, bakın.
look-wallet =
    Bakiyeye ve varsa bonusa bakın.
    İkisi de sıfır olmalı.
look-coins =
    Buradaki coin sayısına bakın.
    Kuponlara kendi sayfasında bakın.
    İkisi de sıfır olmalı.
look-addresses =
    Bu sayfada kayıtlı adreslere bakın.
    Hiçbiri kalmamalı.
look-nothing = Açık bir şey yok
look-something = Açık bir şey var
look-none-left = Hiçbir şey kalmadı
look-some-left = Bir şey kaldı
look-counts = Yanıtınız “Yapıldı diye siz işaretlediniz” sayılır.
look-open = Öyleyse listenizde “Henüz kontrol edilmedi” kalır. Önce sonuçlandırın, sonra yeniden bakın.
closing-counts = { done-of }{ $setAside ->
 [0] .
 *[other] , { $setAside } işi siz kenara koydunuz.
}
closing-oldest = En eski kontrol: <time>{ $ago }</time>.
walk-sign-in = Kapatmak istediğiniz hesaba giriş yaptığınızdan emin olun.
walk-open-settings = Gizlilik merkezindesiniz: bugünkü yol bu. Eski yol: profiliniz, “Account Settings”, sonra “Account Security”.
walk-find-close-option = Kapatma seçeneğini bulun: “Delete my account”, “Delete account” veya “Close Your Account”. Neleri sona erdireceğini okuyun.
walk-submit-request = İstenirse nedeninizi ve şifrenizi yazın. AliExpress sonra bir kelime yazmanızı, e-postayla gelen bir kodu girmenizi veya bir kutuyu işaretlemenizi isteyebilir. Bu sayfa ne isterse yapın.
walk-answer-confirmation-mail = Onayınızı isteyen bir e-posta arayın, spam klasörünüzde de; istediklerinin hepsini yapın.
walk-await-deletion = Hesabın kapandığını söyleyen son e-postayı bekleyin. Günler sürebilir.
closing-acts = Adım adım kapatma
go-closing-form = Kapatma formuna git
closing-sent = Talebi gönderdim
closing-not-today = Bugün değil
closing-waits = Talebi gönderdiniz
closing-waits-why = AliExpress ne kadar süreceğini söylemiyor. Kalan işler kılavuzda gün gün yazılı.
retry-failed = Giriş yapılamadı
retry-got-in = Öyleyse hesap henüz kapanmamış
retry-got-in-why = Kapanması günler sürebilir. Onayınızı isteyen bir e-posta arayın, spam klasörünüzde de. Yoksa destek ekibine yazın: bir mektup hazır.
retry-it-failed = Giremedim
retry-i-got-in = Girdim
collect = Eski siparişleri toplayın
collect-why = “View orders”a kendiniz basın veya Last Orders yavaşça sizin için bassın. Bir sayfada bastığı tek şey budur, istediğiniz an durdurabilirsiniz.
collect-start = Toplamaya başla
collecting = Siparişleriniz toplanıyor
collect-paused = Duraklatıldı
collect-kept = Kayıtlı sipariş
collect-oldest = En eski tarih
collect-time = Geçen süre
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] 1 dk’dan az
 *[other] { $minutes } dk
}
pause = Duraklat
stop = Durdur
go-on = Devam et
collected-end = Sayfada daha fazlası yok: { kept-orders }
collected-nothing-new = Üç kez üst üste yeni bir şey çıkmadı: { kept-orders }
collected-nothing-new-why = Bu yüzden durdu. Daha fazlası olabilir.
collected-stopped = Durdurdunuz: { kept-orders }
collected-stopped-why = Daha fazlası olabilir.
collected-robot-check = AliExpress insan olduğunuzu bilmek istiyor: { kept-orders }
collected-robot-check-why = Bu yüzden durdu. Soruyu yanıtlayıp devam edin.
collected-signed-out = Giriş yapmamışsınız: { kept-orders }
collected-signed-out-why = Bu yüzden durdu. Giriş yapın, buraya dönüp devam edin.
collected-left-alone = Bu sekme arka plandaydı: { kept-orders }
collected-left-alone-why = Bu yüzden durdu. Bu sekmede kalıp devam edin.
collected-changed = Sayfa değişti: { kept-orders }
collected-changed-why = Last Orders değişikliği anlayamadı ve durdu. Sayfayı yenileyip devam edin.
collected-unsaved = En son siparişler kaydedilmedi: { kept-orders }
collected-unsaved-why = Bu yüzden durdu. Önceden kaydedilen her şey duruyor.
collected-failed = Sayfa okunamadı: { kept-orders }
collected-failed-why = Bu yüzden durdu. Devam edin veya önce sayfayı yenileyin.
collected-no-button = Bu sayfada basılacak bir şey yok: { kept-orders }
collected-no-button-why = Burada “View orders” düğmesi yok. Daha eski siparişiniz olduğunu biliyorsanız listenin sonuna gidip düğmeyi arayın.

words-ask = Bu kelimeler ne demek?
words-ask-why = Last Orders bunları bilmiyor. Yalnızca emin olduklarınızı yanıtlayın: sizin sözünüz sayılır.
words-on-orders = { $count } siparişte
words-on-cases = { $count } vakada
words-open = Hâlâ açık
words-finished = Bitti
words-unsure = Bilmiyorum
words-said-open = Yanıtınız: hâlâ açık
words-said-finished = Yanıtınız: bitti
words-said-unsure = Öyleyse “Henüz kontrol edilmedi” kalır

changed = AliExpress bu sayfayı değiştirdi
changed-gone = Artık bulunamıyor, en azından bir kısmı: { $what }.
changed-all = Last Orders’ın burada önceden okudukları artık bulunamıyor.
changed-still = Hâlâ bulunuyor: { $what }.
changed-hand = Sayfada ne yazdığını kendiniz kontrol edin. Şu anki hâliyle listenizde hiçbir şeyi kanıtlamaz.
sign-status = durumlar
sign-number = sipariş numaraları
sign-date = tarihler
sign-price = fiyatlar
sign-item = ürünler
