### Kılavuzun, bugün kapatınca nelerden vazgeçileceğini anlatan bölümünün sözleri.

give-up-lead = Kopyanıza ve açtığınız sayfalara göre, bugün kapatmanın size neye mal olacağı. Hiçbir şey tahmin edilmez: eksik olan da sayılır.

doubt-none-kept = Burada kayıtlı sipariş yok, bu yüzden hiçbir şey sayılamadı. Siparişlerinizi açın ve kaydedilmelerini sağlayın.
doubt-counting = { $count ->
 [one] Kayıtlı siparişiniz sayılıyor.
 *[other] Kayıtlı { $count } siparişiniz sayılıyor.
}
doubt-open = { $count ->
 [one] { $count } sipariş tamamlanmadı. İade ve anlaşmazlık süresi sipariş gelene kadar başlamayabilir.
 *[other] { $count } sipariş tamamlanmadı. İade ve anlaşmazlık süreleri siparişler gelene kadar başlamayabilir.
}
doubt-cases = { $count } para iadesi veya anlaşmazlık sürüyor.
doubt-outdated = { $count ->
 [one] Kopyanızdaki { $count } sipariş bitmiş olduğu hâlde tamamlanmamış olarak kayıtlı. Siparişlerinizi yeniden açın ki kopyanız nasıl bittiğini bilsin.
 *[other] Kopyanızdaki { $count } sipariş bitmiş olduğu hâlde tamamlanmamış olarak kayıtlı. Siparişlerinizi yeniden açın ki kopyanız nasıl bittiklerini bilsin.
}
doubt-cases-unseen = Para iadeleri ve anlaşmazlıklar kontrol edilmedi veya yeterince yakın zamanda kontrol edilmedi.
doubt-unclear = { $count ->
 [one] Kayıtlı { $count } sipariş değerlendirilemiyor: tamamlanıp tamamlanmadığı bilinmiyor. Kendi sayfası gösterebilir.
 *[other] Kayıtlı { $count } sipariş değerlendirilemiyor: tamamlanıp tamamlanmadıkları bilinmiyor. Kendi sayfaları gösterebilir.
}
doubt-not-kept = Bir sayfada görünen { $count } sipariş kopyanızda yok.
doubt-not-whole = Siparişlerinizin listesi son 7 günde sonuna kadar görülmedi: bazıları kopyanızda olmayabilir.
give-up-judged = { $count ->
 [one] Değerlendirilebilen siparişlerden birinin süresi devam ediyor, { $day } tarihine kadar.
 *[other] Değerlendirilebilen siparişlerden { $count } tanesinin süresi devam ediyor. Sonuncusu { $day } tarihinde doluyor.
}
give-up-judged-free = Değerlendirilebilen siparişlerin hiçbirinin süresi devam etmiyor.
give-up-calendar = Takvimime ekle: { $day }
calendar-free = AliExpress: bildiğimiz son süre doldu
calendar-free-what = { $day } tarihinden itibaren, bildiğimiz kadarıyla devam eden bir iade veya anlaşmazlık süresi yok. O zamandan beri verilen siparişlerin kendi süreleri vardır: kapatmadan önce siparişlerinize yeniden bakın.
returns-longest = Veriler satıcının nerede olduğunu veya paketin ne zaman geldiğini söylemiyor; bu yüzden her sipariş için en uzun süre kullanılıyor: sipariş tarihinden itibaren 90 gün. Tek bir sipariş sayfası da anlaşmazlık için bu süreyi veriyor. Geç gelen veya geç ödenen bir siparişin süresi daha uzun olabilir. İptal edilen siparişler de sayılıyor.
returns-windows = “free return” (ücretsiz iade) işaretli ürünlerde AliExpress’in koşulları, satıcı anakara Çin’deyse ödemeden itibaren 90 gün, AB’deyse teslim alındıktan sonra 15 gün, Brezilya’daysa teslim alındıktan sonra 7 gün veriyor. AB’de, AEA’da ve Birleşik Krallık’ta ayrıca 14 gün cayma hakkınız ve 2 yıl garantiniz var. Belirleyici olan siparişin kendi sayfasıdır. Burada günler siparişten itibaren sayılır; daha sonra ödediyseniz süreniz daha uzundur.

timeline = Siparişlerinizin iade ve anlaşmazlık süreleri ne zaman doluyor
timeline-what = Her işaret bir sipariş, en uzun süresinin son gününün üstünde. Hangi siparişler olduğunu görmek için bir sütuna basın.
timeline-reading = Kopyanız okunuyor.
timeline-unread = Kopyanız okunamadı, bu yüzden siparişleri tek tek gösterilemiyor.
timeline-column = { $count ->
 [0] { $days }: sipariş yok
 [one] { $days }: { $count } sipariş
 *[other] { $days }: { $count } sipariş
}
timeline-table = { $count ->
 [one] Süresi devam eden sipariş, tablo olarak
 *[other] Süresi devam eden { $count } siparişin tümü, tablo olarak
}
timeline-more = Kopyanızda { $count } tane daha var.
timeline-all = Hepsini göster
timeline-last = Son gün
timeline-order = Sipariş
timeline-placed = Sipariş tarihi
timeline-total = Toplam
timeline-today = Bugün
timeline-by-year = { $count ->
 [one] Birinin tarihi kesin değil: yılının sonu veya görüldüğü gün sayılır.
 *[other] { $count } tanesinin tarihi kesin değil: yıllarının sonu veya görüldükleri gün sayılır.
}

give-up-orders = Tamamlanmamış siparişler
give-up-orders-what = AliExpress’in AB, AEA ve Birleşik Krallık koşulları böyle bir siparişin “completed or reimbursed” olacağını (tamamlanacağını veya bedelinin iade edileceğini) söylüyor, ama nasıl olacağını söylemiyor. Onu artık takip edemezsiniz.
give-up-cases = Süren para iadeleri ve anlaşmazlıklar
give-up-cases-what = Tutar, siparişlerinin toplamıdır; daha azını geri alabilirsiniz. Ancak giriş yapabildiğiniz sürece yanıt verebilirsiniz. AB’de, AEA’da ve Birleşik Krallık’ta bir karar, 20 takvim günü içinde daha ileriye taşınmazsa kesinleşir.
give-up-balance = Bakiye
give-up-balance-what = Hiçbir resmî metin ödeneceğini söylemiyor. Last Orders ne kadar olduğunu asla okumaz.
give-up-coins = Coin ve kuponlar
give-up-coins-what = Hiçbir resmî metin bunlar için bir şey alacağınızı söylemiyor.
give-up-windows = Hâlâ kullanabileceğiniz iade ve anlaşmazlık hakları
give-up-windows-what = Bunları siparişin sayfasında istersiniz; o sayfa hesapla birlikte kaybolur.
give-up-open = { $count ->
 [0] Kopyanızda, bildiğimiz kadarıyla süresi devam eden tamamlanmış sipariş yok
 [one] Kopyanızda tamamlanmış { $count } siparişin süresi devam ediyor olabilir
 *[other] Kopyanızda tamamlanmış { $count } siparişin süresi devam ediyor olabilir
}
give-up-guarantee = Garanti
give-up-guarantee-what = AB’de, AEA’da ve Birleşik Krallık’ta yasa size teslim almanızdan itibaren 2 yıl tanır. Bu hak sizde kalır; kaybettiğiniz, satıcıya ulaşma yoludur: sipariş sayfası, mesajlar, makbuz. Makbuzları ve satıcıların adlarını saklayın.
give-up-guaranteed = { $count ->
 [0] Kopyanızda iki yıldan yeni sipariş yok
 [one] Kopyanızda iki yıldan yeni { $count } sipariş var
 *[other] Kopyanızda iki yıldan yeni { $count } sipariş var
}
give-up-in-copy = Bunlardan { $count } tanesi kopyanızda
give-up-not-added = { $count ->
 [one] Bir sayfada görünen { $count } tanesi kopyanızda yok, bu yüzden toplama katılmadı.
 *[other] Sayfalarda görünen { $count } tanesi kopyanızda yok, bu yüzden toplama katılmadı.
}
give-up-untotalled = { $count } tanesinin kesin bir toplamı yok, bu yüzden katılmadı.
