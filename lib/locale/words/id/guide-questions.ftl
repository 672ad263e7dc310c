### Kata-kata pertanyaan dalam panduan. Satu paragraf jawaban per baris; sumbernya menyebut perkataan siapa itu, dan per kapan.

questions-lead = Yang ditanyakan orang sebelum dan sesudah penutupan. Setiap jawaban menyebut perkataan siapa itu dan dari kapan; jika belum ada yang mengatakan apa pun, itu disebutkan.

question-reactivate = Bisakah akun yang ditutup dibuka lagi?
question-reactivate-answer =
    Anggap saja tidak. Anda bisa membuka akun baru, dan isinya mulai dari kosong: tanpa pesanan, tanpa ulasan, tanpa koin.
    Jika Anda mungkin kembali, minta jeda saja ke layanan pelanggan.
question-reactivate-source = Tidak ditemukan jalan untuk kembali; panduan menyebut penutupan bersifat final

question-order-history = Apa yang terjadi dengan pesanan dan struk saya?
question-order-history-answer =
    Perkirakan semuanya hilang: daftarnya, pelacakannya, struknya.
    Simpan dulu yang Anda perlukan, untuk garansi, retur, atau pajak.
question-order-history-source = Beberapa panduan menyatakannya; tidak ditemukan daftar resmi

question-mail-afterwards = Apakah email masih akan datang?
question-mail-afterwards-answer =
    Mungkin, untuk sementara waktu. Kurangi email selagi Anda masih bisa masuk.
    Sesudahnya, Anda masih punya tautan di bagian bawah setiap email, dan tombol spam.
question-mail-afterwards-source = Panduan melaporkannya; tidak ditemukan keterangan resmi

question-pending-orders = Bagaimana dengan pesanan dan pengembalian dana yang sedang berjalan?
question-pending-orders-answer =
    Selesaikan atau batalkan dulu, juga pengembalian dana dan sengketa. Anda hanya bisa memantaunya selama masih bisa masuk.
    Di Uni Eropa, EEA, dan Inggris Raya, pesanan sah yang belum selesai saat akun ditutup “completed or reimbursed” (diselesaikan atau diganti), bergantung pada keadaan dan penyebabnya.
question-pending-orders-source = Ketentuan AliExpress untuk Uni Eropa, EEA, dan Inggris Raya, { $clause }, tanggal { $dated }. Tidak ada teks resmi yang menyatakan apakah pesanan yang belum selesai menghentikan penutupan

question-contact-support = Bagaimana cara menghubungi layanan pelanggan?
question-contact-support-answer =
    Di pusat bantuan: obrolan langsung, email, atau tiket. Bertanyalah selagi Anda masih bisa masuk.
    Untuk hak Anda atas data Anda, tulis ke pejabat pelindungan data, DataProtection.AE@aliexpress.com. Suratnya sudah siap.
question-contact-support-source = Panduan menyebut cara-cara ini; pusat bantuan diketahui dari alamatnya. Alamat pejabat itu berasal dari AliExpress (kebijakan privasi tanggal { $dated })

question-change-mind = Bagaimana jika saya berubah pikiran?
question-change-mind-answer =
    Sebelum permintaan dikirim, belum terjadi apa-apa. Setelahnya, segera tulis dan minta mereka menghentikannya: suratnya sudah siap.
    Setelah ditutup, tidak diketahui jalan untuk kembali.
question-change-mind-source = Belum ada yang mengatakan apakah permintaan bisa dihentikan. Satu orang melaporkan penutupan terjadi dalam 24 jam

question-cannot-sign-in = Saya tidak bisa masuk. Lalu bagaimana?
question-cannot-sign-in-answer =
    Anda bisa minta penutupan akun lewat email, tanpa masuk. Suratnya sudah siap; kirim dari alamat email akun itu.
    Jika Anda tetap ingin masuk, atur ulang sandinya dengan alamat email atau telepon akun. Jika gagal, tanyakan ke layanan pelanggan.
    Setelah masuk, Anda masih bisa melihat apa yang belum tuntas, apa yang tersisa di dompet, dan apa yang mungkin ingin Anda simpan.
question-cannot-sign-in-source = Ketentuan AliExpress untuk Uni Eropa, EEA, dan Inggris Raya, { $clause }, tanggal { $dated }; di tempat lain Anda bisa mencoba alamat yang sama. Tidak seorang pun di sini pernah melihat apa yang diminta halaman sandi

question-app-only = Saya hanya punya aplikasinya. Bisakah saya menutup akun di sana?
question-app-only-answer =
    Ya: ketentuan AliExpress menyebut “Profile – Delete account” di aplikasi.
    Last Orders tidak melihat apa pun di aplikasi. Masuklah ke akun yang sama di www.aliexpress.com dalam browser ini, dan pesanan, pengembalian dana, serta dompet Anda bisa diperiksa dulu di sini.
    Keluar dari aplikasi sebelum mencopotnya: satu orang masih bisa memakainya lebih dari seminggu setelah penutupan.
question-app-only-source = Ketentuan AliExpress untuk Uni Eropa, EEA, dan Inggris Raya, { $clause }, tanggal { $dated }; satu panduan dan laporan satu orang untuk selebihnya

question-social-sign-in = Saya masuk dengan Google, Facebook, atau Apple. Apa bedanya?
question-social-sign-in-answer =
    Masuklah seperti biasa. Sebelum menutup, cari alamat email akun di setelan akun: kode mungkin dikirim ke sana, dan email permintaan penutupan akun sebaiknya berasal dari sana.
    Jika Anda memakai alamat tersembunyi dari Apple, alamat itulah yang dikenal AliExpress; email ke sana diteruskan kepada Anda.
    Setelah penutupan, hapus AliExpress dari daftar aplikasi yang terhubung di Google, Facebook, atau Apple.
question-social-sign-in-source = Tidak ada teks yang menyatakan bagaimana penutupan dikonfirmasi untuk akun tanpa sandi; panduan melaporkan bahwa mungkin ada kode

question-how-long = Berapa lama?
question-how-long-answer =
    AliExpress tidak mengatakan berapa lama. Satu orang melaporkan penutupan terjadi dalam 24 jam, dan aplikasi masih berfungsi lebih dari seminggu.
    Permintaan penghapusan atau salinan data Anda adalah hal lain: jika hukum menetapkan jangka waktu, suratnya menyebutkannya.
    Sejak hari Anda menyatakan bahwa permintaan terkirim, “Sesudahnya” menghitung hari bersama Anda.
question-how-long-source = Tidak ditemukan teks resmi; selebihnya laporan satu orang

question-what-is-seen = Apa yang dilihat Last Orders tentang saya?
question-what-is-seen-answer =
    Ia membaca halaman akun yang Anda buka: jumlah dan status, seperti berapa pesanan yang sedang dikirim, dan apakah dompet kosong. Judul, toko, dan total pesanan hanya disimpan jika Anda menyalakan penyimpanan salinan.
    Ia tidak pernah membaca sandi, alamat pos Anda, atau cookie situs. Yang disimpannya tetap di browser ini dan tidak dikirim ke siapa pun; hanya centang Anda yang bisa berpindah lewat sinkronisasi browser sendiri, jika Anda menyalakannya.
    “Tanpa jejak” di setelan menghapus semuanya.
question-what-is-seen-source = Begitulah cara kerja Last Orders sendiri

question-no-computer = Saya tidak punya komputer, hanya ponsel. Apakah bisa?
question-no-computer-answer =
    Ya: aplikasi, email, dan pusat privasi di browser ponsel semuanya bisa tanpa komputer.
    Periksa dulu pesanan, pengembalian dana, dompet, dan keanggotaan di aplikasi, seperti di “Persiapan”. Yang tidak bisa disimpan di sana, simpan sebagai tangkapan layar.
    Minta salinan data Anda sebelum menutup, dan buka berkasnya segera setelah datang.
question-no-computer-source = Ketentuan AliExpress untuk Uni Eropa, EEA, dan Inggris Raya, { $clause }, tanggal { $dated }, menyebut ketiga cara itu; tidak seorang pun di sini pernah melihat pusat privasi di ponsel

question-all-orders = Apakah ini benar-benar semua pesanan saya?
question-all-orders-answer =
    Sejauh yang ditampilkan AliExpress. Daftarnya bisa melewatkan satu pesanan dari satu pemuatan ke pemuatan berikutnya, dan menampilkan yang lain dua kali; yang ditampilkan dua kali dihitung sekali.
    Agar lebih yakin, muat ulang daftarnya dan buka sekali lagi sampai akhir: yang sudah tersimpan tetap ada. Lalu tambahkan salinan data Anda dari AliExpress: apa pun yang hanya ada di salah satunya akan didaftar.
question-all-orders-source = Dilaporkan oleh orang yang programnya membaca daftar itu (2023 sampai Oktober 2026); AliExpress tidak mengatakan apa pun tentangnya

question-several-accounts = Saya punya lebih dari satu akun. Bagaimana membedakannya?
question-several-accounts-answer =
    aliexpress.com dan aliexpress.us dipisahkan, menurut alamat halamannya. Setelah keduanya menampilkan sesuatu, yang lebih buruk yang dihitung, sampai Anda menyatakan bahwa Anda tidak memakai akun di aliexpress.us.
    Nama tidak pernah dibaca. Setelah akun keluar, atau bila daftar tidak memuat satu pun pesanan yang pernah terlihat, Anda ditanya “Apakah ini akun lain?”. Sampai Anda menjawab, atau pesanan yang dikenal terlihat lagi, yang terlihat sebelumnya tidak dihitung beres; yang belum tuntas tetap belum tuntas.
    Dua akun di alamat yang sama hanya bisa dibedakan dari pesanannya: siapkan satu dan tutup, baru yang lain. “Akun lain” menghapus yang terlihat dan dicentang; pesanan yang tersimpan di sini tetap ada.
question-several-accounts-source = Begitulah cara kerja Last Orders sendiri. Tidak seorang pun di sini pernah melihat apakah satu akun membuka kedua alamat
