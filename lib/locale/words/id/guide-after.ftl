### Kata-kata bagian panduan sesudah penutupan: hari-hari, surat yang menunggu, yang masih perlu dihapus.

after-lead = Hari-hari ini dihitung dari permintaan penutupan. Hitungannya mulai begitu Anda menyatakan bahwa permintaan sudah terkirim.
after-to-close = Ke penutupan
after-lead-sent = Anda mengirim permintaan pada { $date }. AliExpress tidak mengatakan berapa lama; hari-hari ini dari kami, agar Anda sadar jika kabar tak kunjung datang.
clock-day = Hari ke-{ $day }
clock-figure = { $day }
ruler-today = Hari ini, hari ke-{ $day }
ruler-done = hari ke-{ $day }: beres
ruler-todo = hari ke-{ $day }: perlu tindakan
ruler-unknown = hari ke-{ $day }: belum diperiksa
ruler-later = hari ke-{ $day }: nanti

statements = Periksa tagihan Anda sekali lagi
statements-later = Nanti. Kartu, dan pembayaran otomatis di PayPal atau Klarna
statements-now = Last Orders tidak bisa melihatnya. Lihat kartu, dan pembayaran otomatis di PayPal atau Klarna

how-confirm-closed = Email terakhir seharusnya menyatakan bahwa akun ditutup. Simpan juga di luar kotak email: itu bukti Anda jika nanti ada yang ditagih.
how-try-sign-in = Keluar dulu, lalu coba dengan sandi yang Anda tahu benar. Hanya penolakan yang memberi kepastian: halaman yang meminta Anda masuk tidak.
how-sign-out-of-app = Di setelan aplikasi, di setiap ponsel dan tablet. Satu orang masih bisa memakai aplikasi lebih dari seminggu setelah penutupan.
how-uninstall-app = Hapus datanya dulu jika bisa. Lalu copot di setiap ponsel dan tablet.
how-clear-app-data = Di Android: Setelan, Aplikasi, AliExpress, Penyimpanan, lalu hapus datanya sebelum Anda mencopotnya. Di iPhone, datanya terhapus bersama aplikasi. Gambar yang Anda simpan darinya tetap ada.
how-clear-site-data = Last Orders hanya bisa menjangkau browser ini. Di setiap browser lain yang Anda pakai untuk AliExpress, lakukan hal yang sama di setelannya.
how-remove-passwords = Lakukan ini setelah Anda mencoba masuk, karena untuk itu sandinya diperlukan.
how-keep-mailbox = Pemberitahuan hukum dikirim ke alamat email akun dan dianggap diterima setelah 24 jam. Pertahankan, dan periksa, sampai setiap jawaban dan setiap pengembalian dana datang.
how-unsubscribe = Ikuti tautan di bagian bawah setiap email. Di sana Anda seharusnya hanya diminta menekan tombol, tidak pernah diminta sandi.
how-report-spam = Lakukan di kotak email Anda. Sejak itu email semacam ini dipilah untuk Anda.
how-choose-shop = Toko yang sama seperti di antara pilihan yang lebih ringan, masing-masing dengan keunggulannya.
more-trouble-mail-after-closing = Jika email terus datang
more-way-other-shops = Toko lain

sent-again = Sudah saya kirim lagi
was-refused = Ditolak
was-answered = Sudah dijawab
no-answer-came = Tidak ada jawaban
mail-came = Emailnya sudah datang
sign-in-failed = Gagal masuk
sign-in-worked = Berhasil masuk
go-after-mail = Cari di email saya
go-after-wipe = Lihat yang akan dihapus
go-after-passwords = Lihat di mana letaknya
go-letter-follow-up = Tulis ke layanan pelanggan
go-letter-erasure = Minta penghapusan data
go-letter-complaint = Tulis ke otoritas

taken-back = Anda menyatakan bahwa permintaannya ternyata belum terkirim
taken-back-what = Hari-hari dan catatannya masih ada di sini. Katakan mana yang benar.
taken-back-sent = Memang sudah saya kirim
taken-back-remove = Hapus hari-hari dan catatannya

put-in-calendar = Tambahkan hari-hari ini ke kalender saya
calendar-alarm = Dengan alarm pukul sembilan pagi pada setiap hari itu
calendar-day = Penutupan AliExpress, hari ke-{ $day }
calendar-letter = AliExpress: batas waktu jawaban, { $name }
calendar-letter-what = Setelah hari ini, catat di Last Orders apa hasilnya.
remind = Ingatkan saya di browser ini
remind-stop = Berhenti mengingatkan saya
calendar-note = Berkasnya menyebut AliExpress, dan kalender Anda mungkin mengirimkannya ke layanannya sendiri.
reminders-off = Pengingat di browser ini tetap di komputer ini.
reminders-asking = Browser sedang menanyakan izin notifikasi kepada Anda. Sampai Anda menjawab, angka pada tombol di toolbar yang mengingatkan Anda.
reminders-notify = Pada setiap hari itu Anda mendapat notifikasi, dan tombol di toolbar menunjukkan berapa hal yang perlu tindakan.
reminders-badge = Notifikasi tidak diizinkan, jadi hanya angka pada tombol di toolbar yang mengingatkan Anda.

after-letters = Surat yang menunggu jawaban

after-mail = Temukan email mereka
after-mail-what = Setiap tautan membuka pencarian di kotak email Anda sendiri, di tab baru. Last Orders tidak melihat apa pun darinya.
mail-closing = Email penutupan
mail-closing-what = Pengirimnya tidak diketahui. Email tentang pesanan datang dari notice.aliexpress.com. Lihat juga folder spam, dan simpan emailnya: itu bukti Anda.
mail-adverts = Iklan, untuk dihentikan
mail-adverts-what = Tautan untuk berhenti langganan ada di bagian bawah setiap email. Tandai yang terus datang sebagai spam.
mail-elsewhere = Jika pencarian tidak menemukan apa-apa, atau di kotak email lain, ketik:

after-wipe = Hapus yang ditinggalkan AliExpress di browser ini
after-wipe-what = Ini membuat Anda keluar dari situs-situs ini di browser ini. Sebaiknya tidak sebelum hari ke-14: sampai saat itu Anda mungkin perlu melihat sesuatu di situsnya. Yang disimpan Last Orders tetap ada, juga catatan dan salinan Anda.
wipe-goes = Akan dihapus
wipe-kinds = Jenis data
wipe-stays = Akan dipertahankan
site-aliexpress = AliExpress: aliexpress.com dan aliexpress.us, dengan semua host yang diketahui
site-images = Gambar dan penghitung kunjungannya: alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru, perusahaan lain dengan akunnya sendiri
site-alibaba = alibaba.com: masuk dengan akun yang sama
site-alipay = alipay.com: pembayaran
kind-cookies = cookie
kind-localStorage = penyimpanan lokal
kind-indexedDB = basis data
kind-serviceWorkers = skrip latar belakang
kind-cacheStorage = halaman simpanan
kind-fileSystems = berkas simpanan
kind-cache = berkas cache
wipe-scope-chromium = Browser ini menghapus cookie dari seluruh situs, dan semua yang lain dari setiap host yang disebut di bawah.
wipe-scope-firefox = Firefox menghapus semua ini dari setiap host yang disebut di bawah, dan tidak dari yang lain.
wipe-stays-what = Semua situs lain, riwayat Anda, unduhan Anda, dan login tersimpan Anda.
wipe-by-hand-chromium = Host yang tidak disebut di bawah mungkin masih menyimpan sesuatu. Untuk melihat: Setelan, Privasi dan keamanan, Cookie pihak ketiga, Lihat semua data situs; cari aliexpress.
wipe-by-hand-firefox = Berkas cache: pengaya hanya bisa menghapus milik semua situs sekaligus, jadi berkas itu tetap ada. Secara manual: Pengaturan, Privasi & Keamanan, Bersihkan Data, hanya berkas cache. Host yang tidak disebut di bawah mungkin masih menyimpan sesuatu: Kelola Data, cari aliexpress.
wipe-by-hand-android = Firefox untuk Android tidak mengizinkan pengaya menghapus yang disimpan situs, jadi hapuslah secara manual. Buka aliexpress.com, ketuk gembok di samping alamat, lalu hapus cookie dan data situs di sana. Lakukan hal yang sama di aliexpress.us jika Anda pernah memakainya.
wipe-choices = Juga dipertahankan, kecuali Anda mencentangnya
wipe-hosts = { $count ->
 [1] { $count } host, menurut nama
 *[other] Semua { $count } host, menurut nama
}
wipe = Hapus sekarang
wipe-at-work = Menghapus
wipe-permission = Browser mungkin bertanya apakah Last Orders boleh menghapus data. Izinnya dikembalikan segera setelahnya.
wiped-refused = Tidak diizinkan, jadi tidak ada yang dihapus.
wiped-done = Dihapus, menurut browser: { $what }, dari { $count } host.
wiped-failed = Browser tidak menghapus: { $what }. Tekan lagi, atau hapus secara manual seperti dijelaskan di atas.
wiped-left-chromium = Tidak diperiksa: host yang tidak disebut di atas, dan browser lain.
wiped-left-firefox = Tidak diperiksa: berkas cache, host yang tidak disebut di atas, dan browser lain.
wiped-given-back = Izinnya sudah dikembalikan.
wiped-not-given-back = Izinnya tidak bisa dikembalikan. Anda bisa mencabutnya di daftar ekstensi browser.

after-passwords = Di mana login tersimpan
after-passwords-what = Tidak ada ekstensi yang bisa menghapusnya. Ketik alamat ini di bilah alamat, lalu cari aliexpress.
passwords-chrome = Di Chrome
passwords-firefox = Di Firefox
passwords-edge = Di Edge
passwords-edge-where = Pengaturan, Kata sandi
passwords-safari = Di Safari, pada iPhone dan iPad
passwords-safari-where = Aplikasi Kata Sandi, atau Pengaturan, Kata Sandi
passwords-others = Pengelola sandi terpisah punya pencariannya sendiri. Login yang sama mungkin juga dipakai untuk Alibaba.com: pertahankan jika Anda memakainya.

after-record = Catatan penutupan
record-title = Catatan penutupan akun AliExpress
after-record-what = Keadaan saat Anda menyatakan bahwa permintaan terkirim, { $when }: apa yang diperiksa, atas bukti apa, dan apa yang disimpan.
record-checked = Yang diperiksa: { $count } hal
record-done-seen = { $what }. Terlihat { $when }
record-done-bare = Terlihat { $when }
record-told = Anda tandai beres, { $when }
record-by-word = { $what }, menurut Anda untuk { $told } dari { $shown }. Terlihat { $when }
record-todo-seen = { $what }. Terlihat { $when }
record-todo-bare = Ada yang belum tuntas, { $when }
record-unknown-seen = Tidak dihitung sebagai diperiksa: { $what }, terlihat { $when }
record-unchecked = Tidak ada yang terlihat
record-set-aside-seen = Anda lewati, { $when }. { $what }
record-set-aside-bare = Anda lewati, { $when }
record-acknowledged = Yang Anda konfirmasi
record-note = Catatan Anda sendiri
record-note-what = Misalnya nomor permintaan, atau dengan siapa Anda bicara.
record-note-keep = Simpan catatan
record-note-changed = Belum disimpan
record-note-kept = Tersimpan di komputer ini
record-save-html = Simpan sebagai halaman
record-save-json = Simpan sebagai data
record-personal = Tidak ada yang menyebut siapa Anda di dalamnya, kecuali catatan Anda.
record-foot = Dibuat oleh Last Orders di komputer ini, { $when }. Last Orders bukan bagian dari AliExpress.
