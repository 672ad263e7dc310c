### Kılavuzun ayarlarının sözleri: ne gösterilir, saklanır, paylaşılır ve nasıl iz bırakılmaz.

settings-lead = Last Orders’ın neyi gösterdiği, kaydettiği ve paylaştığı. Her seçim yalnızca bu tarayıcıda geçerlidir.
switch-off = Kapat

settings-language = Dil
language-of-browser = Tarayıcınızdaki gibi: { $name }

settings-hints = İpuçları
hints-show = AliExpress sayfalarında ipuçlarını göster
hints-show-why = Hesap sayfalarınızın köşesindeki küçük panel. O olmadan da sayfalar okunur ve bu kılavuz dolar.
hints-hidden = Şurada gizli:
hints-show-again = Yeniden göster

settings-words = Açıkladığınız kelimeler
explained-what = Last Orders, AliExpress’in bu kelimelerini bilmiyordu. Yanıtınız, bir sayfa başka bir şey gösterene kadar geçerlidir.
explained-as = { $means ->
 [open] hâlâ açık
 *[finished] bitti
}, “{ $place }” sayfasında
toast-word = Geri çekildi. O kelimeye dayananlar kontrol edilmemiş sayılır.

settings-copies = Kopyalar ve hatırlatmalar
copies-orders = Baktığım siparişlerin bir kopyasını sakla
copies-orders-why = { $orders ->
 [0] Henüz kayıtlı sipariş yok.
 [one] { $orders } sipariş kayıtlı; bunu kapattığınızda kalır.
 *[other] { $orders } sipariş kayıtlı; bunu kapattığınızda kalırlar.
}
copies-reminders = Hatırlatmalar
copies-reminders-on = Bu tarayıcı, hesabı kapattıktan sonraki günleri hatırlatıyor
copies-reminders-off = Bu tarayıcı hiçbir şey hatırlatmıyor
copies-reminders-why = Günlerin olduğu “Kapattıktan sonra” bölümünde açılır.

settings-sync = Başka bir bilgisayar, tarayıcı üzerinden
sync-turn = İşaretlerimi eşitle
sync-turn-why = Yalnızca işaretler: neyi, ne zaman işaretlediğiniz veya kenara koyduğunuz. Oradaki tarayıcıda oturumunuz açıksa, eşitlemesi açıksa ve bu da açılmışsa, tarayıcının yapımcısı onları diğer bilgisayarlarınıza taşır. İki değişiklikten yenisi kalır.
sync-turn-why-firefox = Yalnızca işaretler: neyi, ne zaman işaretlediğiniz veya kenara koyduğunuz. Oradaki Firefox’ta oturumunuz açıksa, eşitlemesi eklentileri de kapsıyorsa ve bu da açılmışsa, Mozilla onları diğer bilgisayarlarınıza taşır. İki değişiklikten yenisi kalır.
sync-android = Android için Firefox, bir eklentinin sakladıklarını diğer cihazlara taşımaz. İlerleme dosyası taşır: burada kaydedin, orada açın.
sync-never = Henüz karşılaştırılmadı
sync-at = Tarayıcının eşitlemesinde { $count ->
 [one] { $count } işaret var
 *[other] { $count } işaret var
}. Karşılaştırıldı: <time>{ $ago }</time>. Ne zaman gönderileceğine tarayıcı karar verir, bunu da söylemez.
sync-failed-quota = Tarayıcının eşitlemesinde yer kalmadı. İşaretleriniz burada kayıtlı; bir sonraki değişiklikte yeniden denenir.
sync-failed-write = Tarayıcının eşitlemesi son değişikliği kabul etmedi. İşaretleriniz burada kayıtlı; bir sonraki değişiklikte yeniden denenir.
sync-left = Tarayıcının eşitlemesinde hâlâ { $count ->
 [one] { $count } işaret var
 *[other] { $count } işaret var
}
sync-left-why = Kaldırmak bu bilgisayardan hiçbir şey eksiltmez. İşaretleri eşitleyen diğer bilgisayarlar kendilerininkini tutar ve eşitlemeyi bırakır.
sync-empty = Kaldır

settings-file = Başka bir bilgisayar, dosyayla
file-what = İçinde işaretleriniz, sayfalardan okunanlar, açıkladığınız kelimeler, kararınız, notuyla birlikte kapatma kaydı ve gönderdikleriniz vardır. Kopyanızın kendi dosyaları var.
file-save = İlerlemeyi kaydet
file-take = Dosya içe aktar
file-refused = İçe aktarılmadı: { $file }
file-refused-nothing = Hiçbir şey değiştirilmedi.
file-refused-truncated = İlerleme dosyası gibi başlıyor ama yarıda kesiliyor veya elle değiştirilmiş. Öbür bilgisayarda yeniden kaydedin.
file-refused-foreign = Bu, Last Orders’ın bir ilerleme dosyası değil.
file-refused-older = Biçimi okunamayacak kadar eski. Bugünkü Last Orders ile yeniden kaydedin.
file-refused-newer = Last Orders’ın daha yeni bir sürümü kaydetmiş. Bu sürümü güncelleyip dosyayı içe aktarın.
file-refused-shape = Bir girdi olması gerektiği gibi değil: { $where }. Last Orders’ın daha yeni bir sürümü kaydetmiş veya elle değiştirilmiş olabilir.
file-refused-ahead = İçindeki saatler gelecekte, yani iki saatten biri yanlış. Doğrusunu ayarlayıp dosyayı yeniden kaydedin.
file-refused-large = Bir ilerleme dosyasının olabileceğinden büyük.
file-close = Kapat
file-preview = { $file } dosyasındakiler
file-made-by = Kaydeden: { $by }
file-counts = { $taken ->
 [0] İçindeki hiçbir şey buradakinden yeni değil.
 [one] { $taken } girdi içe aktarılacak.
 *[other] { $taken } girdi içe aktarılacak.
}{ $older ->
 [0] { "" }
 [one] { " " }{ $older } girdi burada daha yeni, kalır.
 *[other] { " " }{ $older } girdi burada daha yeni, kalır.
}{ $same ->
 [0] { "" }
 [one] { " " }{ $same } girdi aynı.
 *[other] { " " }{ $same } girdi aynı.
}
file-new = burada yeni
file-newer = dosyada daha yeni
file-take-in = İçe aktar
file-leave = Vazgeç
record-request = Kapatma talebiniz
record-decision = { decided }
record-closing = Kapatma kaydı
record-words = { settings-words }

settings-about = Ne yapar
about-stored = Şu an saklanan: { $readings } okunmuş sayfa, { $ticks } işaret, { $orders } kayıtlı sipariş.
about-reads = Yalnızca açtığınız hesap sayfalarını okur: sayıları ve durumları. Bir siparişte yazanlar yalnızca kopya isterseniz kaydedilir; posta adresiniz asla kaydedilmez.
about-presses = Listenin kendi “View orders” düğmesinden başka hiçbir şeye basmaz; ona da yalnızca toplamasına izin verdiğiniz sürece.
about-version = Last Orders { $version }, MIT lisansıyla özgür yazılım
about-whose = AliExpress tarafından yapılmadı ve onunla bağlantısı yok

settings-leave = İz bırakmadan ayrılın
leave-what = Last Orders’ın bu tarayıcıda sakladığı her şeyi ve tarayıcının eşitlemesindeki işaretlerini siler. AliExpress hesabınıza ve kaydettiğiniz dosyalara dokunulmaz.
leave-ask = Her şeyi sil
leave-sure = Her şey temelli silinsin mi?
leave-sure-what = Geri dönüşü yok. İsteyebileceklerinizi önce kaydedin:
leave-record = Kapatma kaydınız
leave-orders = { $orders } kayıtlı sipariş
leave-progress = İlerlemeniz
leave-go = Git ve kaydet
leave-save = Kaydet
leave-now = Her şeyi şimdi sil
leave-failed = Silinmedi
leave-failed-what = Tarayıcı silemedi. Bu bilgisayarda saklananlar hâlâ burada. Tekrar deneyin.
left = Her şey silindi
left-readings = Okunan sayfalar
left-ticks = İşaretler
left-journey = Karar, kayıt ve talepler
left-orders = Kayıtlı siparişler
left-synced = Tarayıcının eşitlemesindeki girdiler
left-all = Bu bilgisayardaki tüm girdiler
left-what = Last Orders’ı yeniden açana veya tarayıcıyı yeniden başlatana kadar artık hiçbir şey okunmaz ve saklanmaz.
left-uninstall = Last Orders’ı bu tarayıcıdan kaldır
left-by-hand = Elle: chrome://extensions sayfasını açın, Last Orders’ı bulup “Kaldır”a basın.
left-by-hand-firefox = Elle: about:addons sayfasını açın, Last Orders’ı bulun, üç noktasına ve sonra “Kaldır”a basın.
