### Kebijakan privasi, di setelan panduan; kata-kata yang sama diserahkan ke toko ekstensi.

privacy-policy = Kebijakan privasi
privacy-as-of = Per { $day }, untuk versi { $version }.

privacy-short = Last Orders hanya bekerja di browser ini. Ia tidak punya server, tidak mengirim permintaan ke host mana pun, dan tidak punya akun, statistik, atau iklan. Pembuatnya tidak menerima apa pun darinya dan tidak bisa melihat apa pun tentang Anda.

privacy-read = Apa yang dibaca
privacy-read-pages = Halaman akun aliexpress.com dan aliexpress.us yang Anda buka sendiri. Di sana ia membaca jumlah dan status: berapa pesanan yang sedang dikirim, apakah saldonya nol.
privacy-read-copy = Isi pesanan dan ulasan Anda, hanya jika Anda menyalakan penyimpanan salinan.
privacy-read-not = Sandi, alamat pos, nama, nomor kartu Anda, dan cookie situs tidak dibaca. Situs lain tidak dibaca, dan tidak ada yang dibaca di jendela pribadi (samaran).

privacy-stored = Apa yang disimpan
privacy-stored-where = Semuanya ada di penyimpanan milik browser ini sendiri, di perangkat ini. Tidak ada enkripsi selain yang dilakukan browser dan perangkat Anda.
privacy-stored-pages = Saat Anda membuka halaman akun: jumlah, status, dan waktu, satu catatan untuk setiap jenis halaman; serta nomor pesanan dan kasus sebagai hash dengan salt, untuk membedakan pesanan yang sudah dikenal dari yang baru.
privacy-stored-yours = Saat Anda memasukkannya: centang Anda dan yang Anda lewati, keputusan Anda beserta alasannya, catatan penutupan, surat mana yang Anda kirim, tempat tinggal Anda sejauh yang Anda sebutkan untuk surat, kata-kata situs yang Anda jelaskan, setelan Anda.
privacy-stored-copy = Hanya jika Anda menyalakan salinan Anda, atau memuat berkas: nomor, tanggal, status, toko, barang, harga, dan tautan pesanan, ulasan Anda, serta berapa retur, sengketa, dan garansi yang menurut pesanan itu masih terbuka. Alamat pos, nomor telepon, dan alamat email tidak disertakan.
privacy-stored-never = Disimpan hanya sampai Anda menutup halaman: yang Anda ketik di surat, misalnya nama Anda, dan laporan tentang halaman yang tidak bisa dibaca, yang dibuat saat Anda menekannya dan tidak memuat apa pun dari teks halaman itu selain kata yang Anda centang.

privacy-long = Berapa lama
privacy-long-what = Sampai Anda menghapusnya. Yang dibaca tidak lagi dipercaya setelah 7 hari, tetapi tetap disimpan sampai halaman itu dibaca lagi.

privacy-leaves = Apa yang bisa keluar dari browser ini
privacy-leaves-how = Tidak ada yang dikirim kepada kami. Tinggal tiga jalan, masing-masing hanya oleh tindakan Anda sendiri.
privacy-leaves-sync = Sinkronisasi browser, mati sampai Anda menyalakannya. Centang Anda diserahkan kepada pembuat browser Anda: tugas mana yang Anda centang atau lewati, dan kapan. Pembuatnya menyimpannya menurut kebijakan privasinya sendiri dan membawanya ke komputer Anda yang lain. Tidak ada yang dibaca dari halaman, tidak ada pesanan, dan tidak ada nomor di dalamnya. Centang itu tetap di sana jika Anda mematikannya, sampai Anda menghapusnya atau menghapus semua.
privacy-leaves-files = Berkas yang Anda simpan, surat yang Anda kirim, laporan yang Anda teruskan. Itu milik Anda, dan kami tidak mengetahuinya.
privacy-leaves-links = Tautan yang Anda tekan. Tautan itu terbuka seperti tautan apa pun, dan situs yang Anda tuju mengetahui apa yang diketahui situs mana pun.

privacy-asks = Izin
privacy-asks-always = Selalu: penyimpanan, untuk yang tercantum di atas; alarm, untuk mengetahui bahwa sesuatu yang terlihat sudah terlalu lama untuk dipercaya, dan untuk pengingat; halaman akun yang disebutkan, untuk membacanya dan menampilkan panel di sudutnya.
privacy-asks-optional = Hanya saat Anda menekannya: notifikasi, untuk mengingatkan Anda, dikembalikan saat Anda mematikan pengingat; penghapusan data, untuk menghapus yang disimpan situs AliExpress di browser ini, dikembalikan segera setelahnya.

privacy-delete = Menghapusnya
privacy-delete-how = “Tanpa jejak” di setelan menghapus semua yang disimpan di browser ini, dan centang dalam sinkronisasinya. Jika ekstensi dihapus, browser menghapus yang disimpan di perangkat ini. Berkas yang Anda simpan tetap milik Anda. Akun AliExpress Anda tidak disentuh.

privacy-rights = Hak Anda
privacy-rights-what = Anda sendiri yang memegang semua data ini: lihat di panduan ini, simpan sebagai berkas, hapus kapan saja. Karena tidak ada yang sampai kepada kami, tidak ada yang bisa kami serahkan, betulkan, atau hapus untuk Anda. Untuk yang disimpan AliExpress atau pembuat browser Anda, tanyakan kepada mereka.
privacy-rights-use = Tidak ada yang dijual atau dibagikan, tidak ada yang dikumpulkan dari anak-anak, dan tidak ada yang dipakai untuk apa pun selain yang disebutkan di sini. Penggunaan yang dibaca mematuhi Kebijakan Data Pengguna Chrome Web Store, termasuk persyaratan “Limited Use”.
privacy-rights-changes = Jika kebijakan ini berubah, teks barunya datang bersama versi yang memerlukannya, dengan tanggal baru.

privacy-whose = Last Orders adalah perangkat lunak bebas di bawah lisensi MIT. Ia tidak dibuat, diperiksa, atau direkomendasikan oleh AliExpress, dan tidak terkait dengannya; nama AliExpress hanya dipakai untuk menyebut situs tempatnya bekerja.
