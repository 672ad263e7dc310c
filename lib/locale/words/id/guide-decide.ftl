### Kata-kata bagian pertama panduan: apakah menutup akun jawaban yang tepat?

decide-lead = Penutupan bersifat final. Pilih yang mengganggu Anda, dan pilihan yang membuat Anda bisa mempertahankan akun muncul lebih dulu. Pilihan Anda tetap di komputer ini.
reasons = Mengapa Anda ingin pergi?
reason-privacy = Cara data pribadi saya disimpan dan dipakai
reason-unwanted-mail = Terlalu banyak email dan notifikasi
reason-shopping-risk = Penipuan atau barang palsu
reason-unused = Tidak saya pakai lagi, dan orang lain bisa menyalahgunakannya tanpa ketahuan
reason-poor-support = Sengketa yang belum beres, atau layanan pelanggan yang tidak membantu
reason-better-shop = Toko lain lebih cocok bagi saya
reason-settle = Bereskan dulu sengketanya: Anda hanya bisa menjawabnya selama masih bisa masuk.
reason-settle-how = Cara membereskannya

ways = Pilihan yang lebih ringan
ways-found = { $count ->
 [0] Pilih sebuah alasan, dan pilihan yang menjawabnya muncul lebih dulu.
 [1] Satu pilihan menjawab yang Anda pilih.
 *[other] { $count } pilihan menjawab yang Anda pilih, yang paling cocok lebih dulu.
}
ways-all = Semua pilihan
ways-others = Pilihan lain
enough = Ini cukup bagi saya
letter-ready = Suratnya sudah siap
open-mail-settings = Buka setelan email
open-help-centre = Buka pusat bantuan
open-privacy-centre = Buka pusat privasi
open-cookie-settings = Buka setelan cookie
open-account-settings = Buka setelan akun
open-account-home = Buka akun saya
open-addresses = Buka alamat saya

way-mute-notifications = Senyapkan email dan notifikasi
way-mute-notifications-why = Akun dipertahankan dan iklan tidak masuk. Email tentang pesanan Anda mungkin masih datang.
way-mute-notifications-walk =
    Di setelan email, hapus centang setiap email yang tidak Anda mau.
    Di aplikasi, buka setelannya, lalu notifikasi, dan matikan yang tidak Anda mau.
    Setelan ponsel Anda sendiri juga bisa membatasi atau menghentikan notifikasi aplikasi.
way-pause-account = Jeda akun
way-pause-account-why = Istirahat tanpa menutup. Setelan untuk ini tidak ditemukan di situs, jadi layanan pelanggan yang harus melakukannya.
way-pause-account-walk =
    Tulis ke layanan pelanggan: minta penonaktifan sementara, dan sebutkan alasannya.
    Tanyakan cara mengaktifkan kembali akun, dan simpan jawabannya.
    Jangan sentuh halaman lama “deactivate”: kotaknya “Release my account at the same time” mengakhiri akun selamanya.
way-privacy-settings = Bagikan lebih sedikit
way-privacy-settings-why = Lebih sedikit data Anda yang diteruskan, dan lebih sedikit yang terlihat. Yang sudah dimiliki AliExpress tetap disimpannya.
way-privacy-settings-walk =
    Di pusat privasi, cari pembagian data dan “Advertising Preferences”, lalu tolak yang tidak Anda perlukan.
    Di aplikasi, buka “Settings”, lalu “Privacy setting”, dan matikan rekomendasi dan iklan yang dipersonalisasi.
    Di setelan cookie, tolak yang tidak diperlukan. Ini hanya berlaku di browser ini.
    Di setelan akun, periksa apa yang bisa dilihat orang lain dari profil Anda.
way-close-features = Batalkan satu layanan saja
way-close-features-why = Tidak ada yang bisa ditagih, lebih sedikit yang bisa hilang: tanpa keanggotaan, tanpa kartu tersimpan, tanpa alamat lama.
way-close-features-walk =
    Batalkan keanggotaan dan langganan. Cari VIP di akun Anda.
    Hapus kartu tersimpan dan metode pembayaran lain.
    Hapus alamat yang tidak diperlukan pesanan yang belum selesai.
    Jika Anda punya akun cadangan, tutup yang itu dan pertahankan yang Anda pakai.
way-other-shops = Belanja di tempat lain
way-other-shops-why = Anda bisa membeli di tempat lain dan membiarkan akun ini apa adanya.
shop-amazon = Amazon: hampir semuanya
shop-ebay = eBay: baru dan bekas
shop-walmart = Walmart: toko ritel besar
shop-alibaba = Alibaba.com: perusahaan induk AliExpress, untuk pelanggan bisnis

truths = Arti penutupan, sejauh yang diketahui
truths-ends = Yang berakhir
truth-history = Perkirakan Anda akan kehilangan riwayat pesanan, beserta pelacakan dan struknya, dan ulasan yang Anda tulis.
truth-history-source = Beberapa panduan menyatakannya; tidak ditemukan daftar resmi
truth-no-undo = Tidak diketahui jalan untuk kembali. Akun baru akan mulai dari kosong.
truth-no-undo-source = Tidak ditemukan. Satu orang melaporkan penutupan terjadi dalam 24 jam
truth-eu = Di Uni Eropa, EEA, dan Inggris Raya Anda boleh mengakhiri perjanjian kapan saja dengan menutup akun. Pesanan sah yang belum selesai saat itu “completed or reimbursed” (diselesaikan atau diganti), bergantung pada keadaan dan penyebabnya.
truth-eu-source = Ketentuan AliExpress untuk Uni Eropa, EEA, dan Inggris Raya, { $clause }, tanggal { $dated }
truth-vip = Keanggotaan VIP diperpanjang setiap 365 hari, dan masa coba 30 hari berubah menjadi tahun berbayar. Batalkan dalam periode pertama, yang lamanya bergantung pada negara Anda, dan seluruh biaya kembali; setelah itu, sebagian. Jika berakhir karena akunnya berakhir, tidak ada yang kembali: batalkan dulu keanggotaannya.
truth-vip-source = Perjanjian VIP AliExpress, { $clause }, tanggal { $dated }
truths-stays = Yang tetap ada
truth-data = AliExpress menyimpan sebagian data untuk kewajiban hukum dan sengketa. Berapa lama, tidak dikatakannya.
truth-data-source = Kebijakan privasi AliExpress, bagian { $clause }, tanggal { $dated }
truth-debts = Utang paylater atau kredit lain tetap menjadi utang Anda kepada pemberi pinjaman, menurut ketentuan pemberi pinjaman itu sendiri. Menutup akun tidak mengakhiri utangnya.
truth-debts-source = Ketentuan AliExpress untuk Uni Eropa, EEA, dan Inggris Raya, { $clause }, tanggal { $dated }, menyatakan bahwa ketentuan pemberi pinjaman berlaku. Bahwa utangnya tetap ada adalah tafsiran kami
truth-mailbox = Pertahankan kotak email akun ini untuk sementara waktu. Pemberitahuan hukum dikirim ke sana, dan dianggap diterima setelah 24 jam.
truth-mailbox-source = Ketentuan AliExpress untuk Uni Eropa, EEA, dan Inggris Raya, { $clause }, tanggal { $dated }
truth-app = Aplikasi mungkin masih berfungsi berhari-hari. Keluarlah sendiri darinya.
truth-app-source = Laporan satu orang: lebih dari seminggu
truth-alibaba = Alibaba.com memakai login yang sama dan punya halaman penutupan sendiri, di myprivacy.alibaba.com. Jangan tertukar: periksa alamatnya sebelum menekan apa pun.
truth-alibaba-source = Kedua halaman diketahui dari alamatnya. Apa pengaruh penutupan satu akun terhadap yang lain, belum ada yang mengatakan
truth-russia = Akun di aliexpress.ru dan tmall.ru tetap ada. Akun itu milik perusahaan lain dan tidak dibahas di sini.
truth-russia-source = Beberapa sumber sepakat
truths-unsaid = Yang belum dikatakan siapa pun
truth-conditions = Apa yang harus dibereskan dulu. Kami menghitung yang mungkin hilang dari Anda; AliExpress tidak menyebut syarat.
truth-conditions-source = Tidak ditemukan daftar resmi. Halaman tidak resmi menyatakan bahwa pesanan yang belum selesai dan paylater yang belum dibayar menghalangi penutupan
truth-time = Berapa lama.
truth-time-source = AliExpress tidak mengatakan berapa lama
truth-money = Apa yang terjadi dengan saldo, bonus, koin, kupon, dan kartu hadiah. Pakai atau pindahkan dulu.
truth-money-source = Tidak ditemukan keterangan resmi, bahkan tentang apakah saldo adalah uang yang harus dibayarkan

want-close = Saya tetap ingin menutup
decided-close = Anda ingin menutup
decided-close-what = Belum ada yang dikirim ke siapa pun. Berikutnya: bereskan yang belum tuntas, simpan yang milik Anda, batalkan yang akan diperpanjang.
