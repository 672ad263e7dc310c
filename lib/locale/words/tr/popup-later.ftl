### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = Bugün kapatırsanız şunlardan vazgeçersiniz: { $what }.
give-up-nothing = Bugün kapatırsanız, burada bilinen hiçbir şeyden vazgeçmiş olmazsınız.
give-up-unchecked = { $count ->
 [one] Bir iş kontrol edilmedi.
 *[other] { $count } iş kontrol edilmedi.
}
given-orders = { $count } tamamlanmamış sipariş
given-cases = { $count } para iadesi veya anlaşmazlık
given-windows = süresi devam eden { $count } sipariş
since-day = Talebinizden bu yana { $day }. gün
since-late = { $days } gün gecikti: kapanış e-postasını arayın
clock-submitted = Yapıldı diye siz işaretlediniz, { $when }. Kaydı aşağıda
clock-submit-taken-back = Aslında gönderilmediğini söylediniz
clock-waiting = Gönderildi: <time>{ $ago }</time>. AliExpress ne kadar süreceğini söylemiyor
clock-overdue = <b>{ $days } gün gecikti.</b> AliExpress’ten gelen bir e-posta arayın, spam klasörünüzde de
clock-refused = Notunuza göre <b>reddedildi</b> (<time>{ $ago }</time>)
clock-no-answer = Notunuza göre <b>yanıt gelmedi</b> (<time>{ $ago }</time>)
clock-still-open = Kapandığını söylediniz, ama biri <b>giriş yapmıştı</b> (<time>{ $ago }</time>)
clock-signed-in = <b>Biri giriş yapmıştı</b> (<time>{ $ago }</time>): o sırada hesap kapanmamıştı
clock-signed-in-stale = Güvenmek için çok eski: biri giriş yapmıştı (<time>{ $ago }</time>)
clock-open-answer-confirmation-mail = Henüz kontrol edilmedi. Spam klasörünüze de bakın. Onay herkesten istenmez
clock-open-confirm-closed = Henüz kontrol edilmedi. AliExpress’ten gelen bir e-posta arayın, spam klasörünüzde de
clock-open-try-sign-in = Henüz kontrol edilmedi. Doğru şifreyle bile artık girememeniz gerekir
clock-later-try-sign-in = Henüz sırası gelmedi. O zaman girememeniz gerekir
clock-later-clear-site-data = Henüz sırası gelmedi. Bir kez basın, neyin temizleneceğini tam olarak görün

changed-pages = AliExpress değiştirdi, kendiniz kontrol edin: { $pages }
