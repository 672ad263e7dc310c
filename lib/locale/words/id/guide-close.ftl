### Kata-kata bagian panduan tentang penutupan itu sendiri.

close-lead = Selebihnya di tangan Anda: Last Orders menunjukkan jalan dan tidak menekan apa pun. Halamannya berbeda dari akun ke akun, jadi semua cara yang diketahui dicantumkan di sini. Cari yang tampil di akun Anda. Jika Anda tidak bisa masuk, sebuah email sudah cukup.
how-sign-in = Buka www.aliexpress.com dan tekan “Sign in” di kanan atas. Sebelum mengetik sandi, pastikan alamatnya berakhir dengan aliexpress.com atau aliexpress.us.
how-open-settings = Ketentuan AliExpress sendiri menyebut tiga cara: pusat privasi, “Profile – Delete account” di aplikasi, dan email. Panduan dari orang lain juga menyebut cara lain: foto profil Anda, Account Settings, Account Security.
how-find-close-option = Cari “Delete account”, “Close your account”, atau yang serupa, dan baca apa yang akan berakhir menurut halaman itu.
how-submit-request = Tekan sendiri, beri alasan jika ditanya, dan konfirmasi dengan sandi, kode, atau pemeriksaan identitas. Lalu nyatakan di sini bahwa sudah terkirim: catatan Anda dan hitungan hari dimulai.
how-answer-confirmation-mail = Cari email dari AliExpress, juga di folder spam, dan lakukan yang dimintanya. Pengirimnya tidak diketahui: periksa tujuan tautan sebelum Anda membukanya.
how-await-deletion = AliExpress tidak mengatakan berapa lama. Panduan menyebut beberapa hari, satu orang menyebut 24 jam. Email terakhir seharusnya menyatakan bahwa akun ditutup.
sent-it = Permintaan sudah saya kirim
not-sent = Ternyata belum saya kirim
more-trouble-cannot-sign-in = Jika Anda tidak bisa masuk
more-routes = Cara ke sana
more-look-alikes = Halaman yang mirip
more-last-step = Yang mungkin diminta di akhir
more-trouble-request-not-processed = Jika tidak terjadi apa-apa

routes = Cara menutup akun
routes-what = Tiga yang pertama berasal dari AliExpress sendiri. Apa yang akan diminta di tengah jalan hanya diketahui dari tulisan orang lain: tidak seorang pun di sini pernah melihat formulirnya sendiri, dan akun Anda mungkin menampilkan hal lain.
route-privacy-centre = Lewat pusat privasi
route-privacy-centre-walk =
    Masuk di www.aliexpress.com.
    Buka privacy.aliexpress.com dan cari permintaan untuk menghapus akun.
    Baca apa yang akan berakhir menurut halaman itu.
    Tekan tombolnya. Dulu warnanya merah dan bertuliskan “Delete my account”.
    Konfirmasi sesuai yang diminta.
route-privacy-centre-source = Disebut dalam ketentuan AliExpress untuk Uni Eropa, EEA, dan Inggris Raya, { $clause }, tanggal { $dated }. Rinciannya dilaporkan sejak 2021
route-account-settings = Lewat setelan akun, menurut laporan orang lain
route-account-settings-walk =
    Masuk dan tekan foto profil Anda.
    Buka Account Settings, lalu Account Security. Di akun lain namanya Account Management atau Account Services.
    Cari “Delete account” atau “Close Your Account”, dan baca isinya.
    Minta kode dikirim ke email Anda, masukkan, lalu tekan “Verify”.
    Tekan “Delete account”.
route-account-settings-source = Panduan untuk desktop dari 2022 sampai 2025
route-app = Di aplikasi
route-app-walk =
    Buka profil Anda (“Account”), lalu ikon roda gigi.
    Tekan “Delete account”.
    Masukkan kode dari email Anda, lalu tekan “Verify”.
    Centang bahwa Anda ingin menutup akun dan data Anda dihapus.
    Tekan “Delete account”.
route-app-source = Disebut sebagai “Profile – Delete account” dalam ketentuan AliExpress untuk Uni Eropa, EEA, dan Inggris Raya, { $clause }, tanggal { $dated }. Rinciannya dari satu panduan tahun 2025
route-mail = Lewat email, tanpa masuk ke akun
route-mail-walk =
    Buka suratnya: sudah siap, dan meminta mereka menutup akun.
    Kirim ke DataProtection.AE@aliexpress.com, dari alamat email akun itu.
    Simpan yang Anda kirim dan setiap jawaban. Mereka mungkin meminta Anda membuktikan identitas.
    Nyatakan di sini bahwa permintaan sudah Anda kirim: catatan Anda dan hitungan hari dimulai.
route-mail-source = Ketentuan AliExpress untuk Uni Eropa, EEA, dan Inggris Raya, { $clause }, tanggal { $dated }. Untuk negara lain tidak ada teks yang menyatakannya; alamatnya sama

last-step = Yang mungkin diminta di akhir
last-step-what = Sumbernya berbeda-beda, jadi bersiaplah untuk yang mana pun.
last-step-word = Kata untuk diketik
last-step-word-what = Kolom tempat Anda mengetik satu kata. “agree” pernah dilaporkan.
last-step-word-source = Pusat privasi, dilaporkan sejak 2021
last-step-code = Kode untuk dimasukkan
last-step-code-what = Kode dikirim ke alamat email atau telepon akun, dan Anda memasukkannya di halaman itu.
last-step-code-source = Panduan untuk desktop dari 2022 sampai 2025
last-step-box = Kotak untuk dicentang
last-step-box-what = Kotak di samping kalimat seperti “permanently close my AliExpress account and delete my data” (tutup akun AliExpress saya selamanya dan hapus data saya).
last-step-box-source = Aplikasi, satu panduan tahun 2025

look-alikes = Halaman yang mirip
look-alikes-what = Periksa alamatnya sebelum menekan apa pun. Formulir penutupan ada di
look-alike-deactivate = Halaman penonaktifan lama AliExpress
look-alike-deactivate-what = Halaman ini menonaktifkan akun. Dengan kotak “Release my account at the same time” dicentang, akun diakhiri selamanya. Baca kotak itu sebelum menekan apa pun di sana.
look-alike-alibaba = Halaman penutupan milik Alibaba.com
look-alike-alibaba-what = Grup perusahaan dan login yang sama, tetapi akun yang berbeda. Apa pengaruhnya terhadap akun AliExpress, belum ada yang mengatakan.
