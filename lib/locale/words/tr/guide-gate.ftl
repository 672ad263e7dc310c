### Kılavuzun kapısının sözleri: kapatmadan önce.

gate-lead = Henüz sonuçlanmamış her şey. Kapatma geri alınamaz; bu yüzden burada hiçbir şey tahmin edilmez: görülmeyen ne varsa açık kalır.
gate-sent = Talebi { $day } tarihinde gönderdiniz. Kaydınız o sıradaki durumu gösterir.
gate-settle = Bunları sonuçlandırabilir veya onsuz olur dediğinizi kenara koyabilirsiniz.
gate-todo = Açık
gate-unknown = Kontrol edilmedi
gate-set-aside = Siz kenara koydunuz
gate-done = Yapıldı
gate-group-todo = Hâlâ açık
gate-group-unknown = Kontrol edilmedi
gate-group-set-aside = Siz kenara koydunuz
gate-group-seen = Yapıldı, Last Orders gördü: { $count }
gate-group-told = Yapıldı, siz işaretlediniz: { $count }
gate-oldest = Bunların en eskisi: { $name }, { $day } tarihinde görüldü (<time>{ $ago }</time>)
gate-look-again = Devam etmeden önce yeniden bakın
check-now = Şimdi kontrol et
check-again = Yeniden kontrol et
figure = { $count }

gate-copy = Bu tarayıcıdaki kopyanız
copy-orders = Kayıtlı siparişler
copy-all-complete = { $count }, hepsi eksiksiz
copy-incomplete = Bunlardan eksiği olanlar
copy-reviews = Kayıtlı değerlendirmeler
copy-file = Tek dosya olarak kaydedildi
copy-file-none = henüz değil
copy-file-on = { $day }
copy-file-changed = { $day }, o günden sonra değişti
copy-only-here = Yalnızca bu tarayıcıda var: tarayıcının verileri temizlenirse veya Last Orders kaldırılırsa kaybolur.
copy-newest-only-here = O günden sonra eklenenler yalnızca bu tarayıcıda var.
copy-save = Şimdi kaydet
copy-official = AliExpress’in kendi kopyası
copy-not-added = eklenmedi
copy-found = { $count ->
 [0] içinde sipariş yok
 [one] { $count } sipariş
 *[other] { $count } sipariş
}
copy-missing = Onda bulunamayan kayıtlı siparişler
copy-uncompared = Onunla karşılaştırılmamış kayıtlı siparişler
copy-rows = { $count } satır

acknowledge = Devam etmeden önce onaylayın
ack-final = Kapatma kesindir. Yeni bir hesap boş başlar.
ack-history-goes = Sipariş geçmişim ve yazdığım değerlendirmeler onunla birlikte kaybolur.
ack-balance-may-go = Bakiye, coin ve kuponlar kaybolabilir. Hiçbir resmî metin bunların ödeneceğini söylemiyor.
ack-returns-may-end = İade ve garanti hakları onunla birlikte sona erebilir. En yeni siparişlerime baktım veya bu haklardan vazgeçiyorum.
ack-can-receive-code = Bu hesabın e-posta adresine veya telefonuna hâlâ kod alabiliyorum.
open-form = Kapatma sayfasını aç
open-form-anyway = Yine de aç
gate-unticked = { $count ->
 [1] Bir kutu işaretlenmedi.
 [2] İki kutu işaretlenmedi.
 [3] Üç kutu işaretlenmedi.
 [4] Dört kutu işaretlenmedi.
 [5] Beş kutu işaretlenmedi.
 *[other] { $count } kutu işaretlenmedi.
}
gate-unsettled = { $count ->
 [1] Bir iş sonuçlanmadı.
 [2] İki iş sonuçlanmadı.
 [3] Üç iş sonuçlanmadı.
 *[other] { $count } iş sonuçlanmadı.
}
gate-never = Oradaki düğmeye yalnızca siz basarsınız: Last Orders sayfayı açmaktan başka bir şey yapmaz.
missing = Devam etmeden önce
missing-tick = İşaretlenmedi: “{ $what }”
missing-why = Eksik kalmayınca sayfa buradan açılır. Hesap sizin, şimdi de oraya gidebilirsiniz. Oradaki düğmeye kendiniz basmadıkça hiçbir şey sona ermez.
