### Kılavuzun “Kopyanız” bölümünün sözleri: neyin saklandığı, gidip geldiği dosyalar.

archive-kept = Bu bilgisayarda { $orders } sipariş kayıtlı.
archive-oldest = En eskisinin tarihi: { $day }.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [one] Eksiği yok.
  *[other] Hiçbirinin eksiği yok.
 }
 [one] { $complete ->
  [0] Eksiği var.
  *[other] { $complete } tanesi eksiksiz, { $incomplete } tanesinin eksiği var.
 }
 *[other] { $complete ->
  [0] Hepsinin eksiği var.
  *[other] { $complete } tanesi eksiksiz, { $incomplete } tanesinin eksiği var.
 }
}
archive-all = AliExpress’in gösterdiği kadarıyla tüm siparişleriniz bunlar.
archive-no-guess = Eksik olan hiçbir şey tahminle doldurulmaz.
archive-broken = { $count ->
 [one] { $count } kayıt daha var, okunamıyor. Olduğu yerde kalır ve hiçbir dosyaya girmez.
 *[other] { $count } kayıt daha var, okunamıyor. Oldukları yerde kalırlar ve hiçbir dosyaya girmezler.
}
archive-none = Henüz hiçbir şey kaydedilmedi
archive-none-what = Sipariş geçmişiniz hesapla birlikte kaybolur. Buna bastığınızda AliExpress’in size gösterdiği her sipariş bu bilgisayara kopyalanır: ürünler, fiyatlar, tarihler, bağlantılar, değerlendirmeler. Posta adresi, telefon numarası veya e-posta adresi asla kopyalanmaz.
archive-waiting = Kaydetme açık; henüz sipariş yok
archive-waiting-what = AliExpress’te siparişlerinizi açın. Sayfa önce on tane gösterir; Last Orders orada eskileri sizin için yüklemeyi önerir.
archive-keep = Bu bilgisayarda bir kopya sakla
archive-keep-no-more = Kaydetmeyi bırak
archive-keeps = Kaydetme açık: AliExpress’in size gösterdiği her sipariş buraya kopyalanıyor.
archive-keeps-not = Kaydetme kapalı. Buradakiler kalır.
archive-reading = Kopyanız okunuyor
archive-unread = Kopyanız şu an okunamadı

archive-save = Hepsini tek dosya olarak kaydet
archive-add-copy = Resmî kopyayı ekle
archive-load = Kayıtlı bir dosya yükle
archive-others = Diğer dosyalar
archive-others-what = Tek dosya bir zip dosyasıdır. İçinde bunların hepsi, değerlendirmeleriniz, kapatma kaydı ve nelerin eksiksiz, nelerin eksik olduğunun bir listesi vardır. Her dosya bu bilgisayarda oluşturulur.
archive-make-xlsx = Elektronik tablo (.xlsx)
archive-csv-separator = Sütun ayırıcı
archive-csv-comma = virgül
archive-csv-semicolon = noktalı virgül
archive-csv-tab = sekme
archive-csv-decimal = Ondalık ayırıcı
archive-csv-what = Tablolar CSV dosyasıdır: elektronik tablo programınızın beklediğini burada seçin. .xlsx dosyası ayar gerektirmez.
archive-make-receipts = Yazdırılacak makbuzlar
archive-make-orders-csv = Sipariş tablosu
archive-make-items-csv = Ürün tablosu
archive-make-json = JSON dosyası
archive-copy-how = AliExpress’in kendi kopyası nasıl alınır
archive-copy-walk = AliExpress’in gizlilik merkezini açın ve verilerinizin bir kopyasını isteyin. O sayfanın neresinde olduğu burada bilinmiyor.
    Yanıtı gizlilik merkezinde ve e-postanızda arayın. AB’de yasa bunun için onlara bir ay tanır.
    Dosyayı kaydedip hemen açın. Temmuz 2025 tarihli bir şikâyet, yalnızca bir kez açılan bir dosyayı anlatıyor.
    Buradan ekleyin veya bu sayfanın üzerine bırakın. Kontrol edilir ve kayıtlı olanlarla karşılaştırılır.
archive-copy-letter = Yanıt yok mu? Bir mektup yazın

archive-doing-make = Dosya oluşturuluyor
archive-doing-read-pack = Dosya okunuyor
archive-doing-read-copy = Dosya kontrol ediliyor
archive-stop = Durdur
archive-stopped = Durduruldu. Hiçbir şey değiştirilmedi.
archive-done-make = Dosya tarayıcınıza verildi, o da indirilenlere koyar. Emin olmak için bir kez açın.
archive-done-read-pack = Dosya okundu. İçindekiler aşağıda.
archive-done-read-copy = Dosya kontrol edildi. İçindekiler aşağıda.
archive-done-drop = Sipariş artık bu bilgisayarda değil.
archive-done-drop-all = Bu bilgisayarda artık sipariş yok.
archive-failed-make = Dosya oluşturulamadı
archive-failed-read-pack = Bu dosya yüklenmedi
archive-failed-read-copy = Bu dosya eklenmedi
archive-failed-keep = Kaydetme ayarı değiştirilmedi
archive-unharmed = Kayıtlı olan hiçbir şey değişmedi.
archive-totals-others = { $count ->
 [one] Bir para birimi daha
 *[other] { $count } para birimi daha
}

archive-search = Ürün adı, mağaza veya numara
archive-by-year = Yıl
archive-by-store = Mağaza
archive-by-group = Durum
archive-every-year = Tüm yıllar
archive-every-store = Tüm mağazalar
archive-every-group = Tüm durumlar
archive-incomplete = Eksiği olanlar
archive-shown = { $shown } / { $total } görünüyor, en yenisi başta
archive-found = Kayıtlı { $total } siparişten { $found } tanesi bulundu, { $shown } tanesi görünüyor
archive-none-found = { $total ->
 [one] Kayıtlı siparişiniz aramaya uymuyor
 *[other] Kayıtlı { $total } siparişinizin hiçbiri aramaya uymuyor
}
archive-clear = Yeniden hepsini göster
archive-show-all = Hepsini göster
archive-drop-all = Kopyayı sil
archive-drop-all-ask = { $count ->
 [one] { $count } sipariş bu bilgisayardan silinsin mi?
 *[other] { $count } sipariş bu bilgisayardan silinsin mi?
}
archive-drop-all-what = Bu geri alınamaz. Hesap kapanınca AliExpress de onları göstermez.
archive-drop-none = Kalsınlar

order-no-date = Tarih henüz görülmedi
order-no-titles = { $count ->
 [0] Ürünler henüz görülmedi
 [one] { $count } ürün, adı henüz görülmedi
 *[other] { $count } ürün, adları henüz görülmedi
}
order-items = , { $count } ürün
order-no-store = Mağaza henüz görülmedi
order-complete-it = Tamamlamak için sayfasını bir kez açın
order-no-total = Görülmedi
order-which-currency = Hangi para birimi?
order-which-amount = Ne kadar?
order-group-unpaid = Ödenmemiş
order-group-toShip = Gönderilmemiş
order-group-shipped = Yolda
order-group-case = Açık vaka var
order-group-finished = Tamamlandı
order-group-none = Durum görülmedi
order-seen = AliExpress’te en son görülme
order-no-title = Ad görülmedi
order-times = × { $quantity }
order-no-price = fiyat görülmedi
order-complete-how = Kaydetme açıkken AliExpress’teki sayfasını açın: orada görünenler eklenir.
order-conflicts = { $count ->
 [one] { $count } bilgi başka bir sayfada farklı görünüyordu. Hangisi olduğu yazdırılabilir makbuzda yazar.
 *[other] { $count } bilgi başka sayfalarda farklı görünüyordu. Hangileri olduğu yazdırılabilir makbuzda yazar.
}
order-drop = Bu bilgisayardan sil

official-opened = { $rows ->
 [0] Dosya açıldı ama hiç satırı yok
 [one] Dosya açıldı: { $rows } satır
 *[other] Dosya açıldı: { $rows } satır
}
official-in-it = Resmî kopyadaki siparişler
official-kept = Burada kayıtlı siparişler
official-both = İkisinde de olanlar
official-only-there = Yalnızca resmî kopyada
official-only-kept = Yalnızca burada kayıtlı
official-newer = Yalnızca burada kayıtlı ve resmî kopyadan yeni
official-unsure = Resmî kopyada yuvarlanmış bir numarayla
official-no-number = { $rows ->
 [one] { $rows } satırda sipariş numarası yok; bu satır hiçbir şeyle karşılaştırılamadı.
 *[other] { $rows } satırda sipariş numarası yok; bu satırlar hiçbir şeyle karşılaştırılamadı.
}
official-in-pack = Tek dosyaya olduğu gibi girer. Burada saklanmaz; bu sayfayı kapatmadan önce o dosyayı kaydedin.
official-show = { $count ->
 [one] Yalnızca orada olan { $count } siparişi göster
 *[other] Yalnızca orada olan { $count } siparişi göster
}
official-show-what = Kaydetme açıkken birini AliExpress’te açın, buraya da kaydedilir.
official-show-unsure = { $count ->
 [one] Yuvarlanmış { $count } numarayı göster
 *[other] Yuvarlanmış { $count } numarayı göster
}
official-show-unsure-what = Bir elektronik tablo programı bu dosyadaki uzun numaraları yuvarlamış, son basamakları kaybolmuş. AliExpress’in gönderdiği dosyada bunlar var: hâlâ duruyorsa onu ekleyin.
official-may-be = { $number }: şu sipariş olabilir: { $orders }
official-unknown-number = { $number }: hangi sipariş olduğu anlaşılamıyor

import-done = { $orders ->
 [0] Dosyada sipariş yok
 [one] { $news ->
  [0] Dosyada { $orders } sipariş var, yeni bir şey yok
  *[other] Dosyada { $orders } sipariş var, o da yeniydi
 }
 *[other] { $news ->
  [0] Dosyada { $orders } sipariş var, yeni bir şey yok
  *[other] Dosyada { $orders } sipariş var; yeni veya eksiği azalan: { $news }
 }
}
import-verified = İçindeki hiçbir dosya oluşturulduğundan beri değişmemiş. Önceden burada kayıtlı olanlar duruyor; yenileri onlara eklendi.
import-unverified = Oluşturulduğundan beri değişip değişmediği tam olarak kontrol edilemedi. Önceden burada kayıtlı olanlar duruyor; yenileri onlara eklendi.
import-problems = { $count ->
 [one] { $count } şey olması gerektiği gibi değil
 *[other] { $count } şey olması gerektiği gibi değil
}
problem-no-manifest = İçindekiler listesi (manifest.json) yok veya okunamıyor.
problem-changed = { $file } dosyası oluşturulduğundan beri değişmiş.
problem-lost = { $file } dosyası yok.
problem-unlisted = { $file } dosyası içinde, ama listesinde değil. Okunmadı.
problem-bad-order = Listesindeki { $number } numaralı sipariş bu hâliyle kaydedilemiyor, dışarıda bırakıldı.
problem-twice = { $id } numaralı sipariş içinde birden çok kez var. Hepsi birleştirildi.
problem-bad-copy = İçindeki resmî kopya dışarıda bırakıldı.
problem-count = Listesinde { $said } sipariş yazıyor; içinde { $there } sipariş var.

fault-bad-request = Last Orders kendinden bilmediği bir şey istedi. Bu bizim hatamız.
fault-unexpected = Last Orders nedenini bilmiyor. Bu bizim hatamız.
fault-empty = Dosya boş.
fault-too-large = Dosya veya içinden çıkan, böyle bir dosyanın olabileceğinden büyük.
fault-too-many-files = İçinde bizim hiçbir dosyamızda olmayacak kadar çok dosya var.
fault-bad-path = İçindeki bir ad dosyanın dışını gösteriyor. Açılmadı.
fault-broken-zip = Dosya yarım kalmış veya bozuk. Yeniden indirin veya kopyalayın.
fault-not-ours = Dosyayı Last Orders oluşturmamış.
fault-broken-json = İçindeki siparişler okunamıyor: dosya bozuk.
fault-older-version = Bunu Last Orders’ın eski bir sürümü, artık okunmayan bir biçimde oluşturmuş.
fault-newer-version = Bunu Last Orders’ın daha yeni bir sürümü oluşturmuş. Bu sürümü güncelleyip dosyayı yeniden yükleyin.
fault-not-xlsx = Bu bir Excel çalışma kitabı (.xlsx) değil. AliExpress’in kendi kopyası öyledir.
fault-old-xls = Bu eski bir Excel çalışma kitabı (.xls). Bir elektronik tablo programında .xlsx olarak kaydedin, sonra o dosyayı ekleyin.
fault-encrypted = Çalışma kitabı şifreyle kilitlenmiş. Şifresiz kaydedin, sonra o dosyayı ekleyin.
fault-macros = Çalışma kitabında makrolar, yani küçük programlar var. AliExpress’in kendi kopyasında makro olmaz, bu yüzden okunmadı.
fault-broken-workbook = Çalışma kitabı bozuk. AliExpress’ten yeniden indirin.
fault-foreign-workbook = Çalışma kitabında, AliExpress’in kendi kopyasında bulunan “Order Information” adlı sayfa yok.
fault-no-order-numbers = Çalışma kitabında sipariş numarası sütunu yok.
fault-file = Tarayıcı dosyayı okuyamadı. Yeri değişmiş veya bir klasör olabilir.
fault-quota = Bu tarayıcıda Last Orders’a yer kalmadı: yaklaşık 10 MB verir. Her şeyi tek dosya olarak kaydedin, sonra burada artık gerekmeyenleri silin.
fault-write = Tarayıcı bunu kaydedemedi.
fault-read = Kayıtlı verileriniz yüklenemedi. Tekrar deneyin.
fault-newer = Burada saklananları Last Orders’ın daha yeni bir sürümü kaydetmiş. Bu sürümü güncelleyip tekrar deneyin.
