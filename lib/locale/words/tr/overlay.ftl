### Yalnızca sayfa üzerindeki panelin sözleri.

page-account-home-hint = Üyelik ve kayıtlı kart arayın
page-account-home-why = Menüsünden VIP’e, diğer üyeliklere ve ödemeye gidilir. Bulduğunuzu iptal edin veya kaldırın.
page-account-security-hint = Bu adrese hâlâ e-posta geliyor mu?
page-account-security-why = Kapatmak için ona gelen bir kod gerekebilir. Değiştirebiliyorken değiştirin.
page-account-security-also-hint = Kapatma seçeneği yakında olabilir
page-account-security-also-why = Bazı rehberlere göre “Close Your Account” hesap güvenliği altında.
page-account-settings-hint = E-posta ve telefonunuzu kontrol edin
page-account-settings-why = Kapatmak için bunlardan birine gelen bir kod gerekebilir. Değiştirebiliyorken değiştirin.
page-account-settings-also-hint = Kapatma seçeneği burada da olabilir
page-account-settings-also-why = 2022-2025 arası rehberlere göre “Delete account” bu ayarlar arasında.
page-cookie-settings-hint = Gereksiz olanları reddedin
page-cookie-settings-why = Yalnızca bu tarayıcıda geçerlidir. Kapattıktan sonra çerezlerini temizleyin.
page-help-centre-hint = Destek ekibine yazın
page-help-centre-why = Sohbetin bir kopyasını saklayın. Hesap kapanınca gerekebilir.
page-mail-settings-hint = İstemediğiniz e-postaların işaretini kaldırın
page-mail-settings-why = Ayrılma nedeniniz e-postalarsa bu yetebilir: hesabı tutabilirsiniz.
page-messages-hint = İleride gerekebilecekleri kopyalayın
page-messages-why = Satıcıların yazdıklarını ancak giriş yapabildiğiniz sürece okuyabilirsiniz.
page-order-detail-hint = Bu siparişin makbuzunu kaydedin
page-order-detail-why = Bu sayfada “Receipt” (makbuz) arayın ve dosya olarak kaydedin.
page-order-tracking-hint = Takip, hesapla birlikte kaybolur
page-order-tracking-why = Paket gelmeden kapatacaksanız takip numarasını bir yere yazın.
page-password-reset-hint = Yeni bir şifre belirleyin
page-password-reset-why = Sonra giriş yapıp devam edin. E-posta gelmezse destek ekibi yardımcı olabilir.
page-privacy-centre-hint = Verilerinizin bir kopyasını isteyin
page-privacy-centre-why = Menüsünde verilerinizin kopyasını arayın. Dosya gelince hemen kaydedip açın: bir kişinin kopyası yalnızca bir kez açıldı.
page-privacy-centre-also-hint = Kapatma seçeneği burada da olabilir
page-privacy-centre-also-why = 2021’den beri rehberlerde bu merkezin talepleri arasında geçiyor: “Delete my account”.
page-receipt-hint = Bu makbuzu kaydedin
page-receipt-why = Dosyaya yazdırın. Hesapla birlikte kaybolur.
page-review-list-hint = Yazdığınız değerlendirmeleri kopyalayın
page-review-list-why = Kapattıktan sonra onlara bakamazsınız.
page-sign-in-hint = Giriş yapın, sonra devam edin
page-sign-in-why = Last Orders yazdıklarınızı okumaz. Giriş yaptığınızda hesap sayfalarınız okunabilir.

hint-checked = Kontrol edildi: <time>{ $ago }</time>.
hint-elsewhere = Görüldü: <time>{ $ago }</time>. Kendi sayfası var.
hint-more-orders = Henüz görünmeyen başka siparişler var.
hint-confirm = “Confirm received”a (teslim onayı) yalnızca gelenler için basın.
hint-no-more = Sayfada daha fazlası yok: AliExpress’in gösterdiği kadarıyla hepsi bu.
hint-contradicted = Bunu işaretlediniz ama sayfada şu görünüyor: <b>{ $what }</b>. Onsuz olur diyorsanız kenara koyun.
shows-orders-shipped = yoldaki { $open } sipariş
shows-orders-unpaid = { $open } ödenmemiş sipariş
shows-orders-to-ship = { $open } gönderilmemiş sipariş
shows-orders-open = { $open } açık sipariş
shows-cases-open = { $open } açık vaka
hint-part = Şimdilik yalnızca bir kısmı kontrol edildi
hint-no-end = Sayfada hepsinin bu olduğunu gösteren bir şey yok. Sonuna bakın: daha fazlası için bir düğme veya sonraki sayfa var mı?
nothing-here = Burada yapılacak bir şey yok
did-receive-orders = Hepsi geldi
did-settle-refunds = Para geldi
did-close-disputes = Hepsi kapandı
did-save-receipts = Hepsi kayıtlı
did-save-reviews = Hepsi kayıtlı
did-empty-wallet = Cüzdan boş
did-use-coupons-and-coins = Hiç kalmadı
did-find-subscriptions = Abonelik bulamadım
did-cancel-subscriptions = Hepsi iptal edildi
did-reach-mailbox = Hâlâ çalışıyor
did-remove-payment-methods = Kayıtlı kart yok
did-remove-addresses = Hiç kalmadı
that-is-all = Hayır, hepsi bu
asked = İstedim
stored = Bu, saklanmış bir sayfa
stored-why = Tarayıcınız önceki bir ziyaretten saklamış. Gösterdikleri eskimiş olabilir, bu yüzden hiçbir şeyi kanıtlamaz.
reload = Bu sayfayı yenile
hint-older = Eski siparişler: kontrol edilmedi
hint-older-why = Listenin sonundaki “View orders”a basın. Sayı güncellenir.
hint-filtered = Siparişlerinizin yalnızca bir kısmı görünüyor
hint-filtered-why = İlk sekmeyi filtresiz açın.
show-me = Göster
stop-showing = Göstermeyi bırak
show-none = Bu sayfada yeri bulunamadı.
shown-of = { $index } / { $found }
previous = Önceki
following = Sonraki

loading = Bu sayfa okunuyor…
loading-why = Henüz hiçbir şey sayılmadı.
read-again = Yeniden oku
robot-asks = AliExpress soruyor
robot-check = AliExpress insan olduğunuzu bilmek istiyor
robot-check-why = Sorusunu yanıtlayın; bu sayfa yeniden okunur.
signed-out = Giriş yapmamışsınız
signed-out-why = Bu sayfa hesabınız hakkında bir şey göstermiyor. Giriş yapıp buraya dönün.

closing-no-undo = Bilinen bir geri dönüşü yok

retry = Artık giriş yapamamanız gerekir
retry-why = Kapatma talebini gönderdiniz. Eski şifrenizle bir kez deneyin. Girebilirseniz hesap kapanmamıştır.

offer-gate = Kapatmadan önce kalanlara bakın
offer-orders-in-the-way = Siparişler veya para iadeleri engel oluyorsa
offer-subscription-in-the-way = Bir abonelik engel oluyorsa
offer-close-by-mail = Giremiyor musunuz? Kapatmayı e-postayla isteyin
offer-cannot-sign-in = Giriş yapamıyorsanız
offer-request-not-processed = Talepten sonra bir şey olmazsa
offer-mail-after-closing = Kapattıktan sonra e-postalar sürerse
offer-mute-notifications = Neden e-postalarsa: daha hafif seçenekler
offer-pause-account = Bir ara yeterse: nasıl istenir
offer-privacy-settings = Neden gizlilikse: daha hafif seçenekler
offer-close-features = Neden bir kart veya tek bir hizmetse: daha hafif seçenekler

keep = Bu bilgisayarda bir kopya saklayın
keep-why = Bundan sonra AliExpress’te gördüğünüz siparişler ve değerlendirmeler bu tarayıcıya kaydedilir ve kimseye gönderilmez. Posta ve e-posta adresiniz ile telefonunuz asla kaydedilmez.
keep-start = Kopya sakla
kept-orders = { $orders } sipariş kaydedildi{ $incomplete ->
 [0] { "" }
 *[other] , { $incomplete } tanesinin eksiği var
}
kept-reviews = { $reviews } değerlendirme kaydedildi
see-orders = Kopyayı aç

tour-next = Sıradaki: { $page }
tour-seen = { $seen } / { $total } sayfa görüldü
tour-end = Kalanlara bak
other-corner = Öbür köşeye taşı
hide-here = Böyle sayfalarda gizle
hidden-here = Böyle sayfalarda gizli
fold = Küçült
show-more = Daha fazla göster
unsaved = Bu sayfada okunanlar kaydedilmedi
covered = O tıklama sayılmadı
covered-why = Bu sayfadaki bir şey Last Orders’ın üstünü veya bir kısmını örtüyor. Tamamı görününce tıklamalar yeniden sayılır. Araç çubuğu düğmesi aynı listeyi gösterir.

report-show = Bana bir rapor göster
