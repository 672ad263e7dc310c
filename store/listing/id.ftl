### Kata-kata tentang Last Orders di toko ekstensi, dan di daftar ekstensi milik browser.

name = Last Orders

summary = Tinggalkan AliExpress tanpa kehilangan uang, struk, atau data. Menampilkan yang belum tuntas, tidak pernah bertindak di akun.

command = Buka Last Orders di halaman ini

about = Penutupan akun AliExpress bersifat final. Pesanan yang sedang dikirim, pengembalian dana yang belum tuntas, saldo, atau struk yang Anda perlukan untuk garansi bisa ikut hilang. Last Orders membantu Anda membereskan semuanya lebih dulu, menyimpan salinan Anda sendiri, lalu menutup akun ketika Anda siap.
about-law = Yang belum diketahui tidak pernah tampak seperti sudah beres. Yang belum terlihat di halaman mana pun disebut “Belum diperiksa”, dan tidak pernah dihitung beres.

does = Apa yang dilakukannya
does-read = Membaca halaman akun yang Anda buka sendiri: berapa pesanan yang belum selesai, apakah ada pengembalian dana yang belum diputuskan, apakah saldonya nol.
does-check = Menyimpan daftar hal yang perlu dibereskan sebelum menutup, dan menyebutkan dasarnya: apa yang terlihat, di halaman mana, dan berapa lama yang lalu.
does-lead = Mengantar Anda ke halaman untuk membereskan sesuatu, dan menunjukkan tempatnya di sana.
does-copy = Menyimpan salinan pesanan dan ulasan Anda, jika Anda mau: untuk dicari, dicetak, dan disimpan sebagai berkas yang bisa dibuka di program spreadsheet atau browser.
does-give-up = Menghitung apa yang Anda relakan jika menutup hari ini: pesanan dan pengembalian dana yang sedang berjalan, retur dan sengketa yang masih bisa Anda ajukan, garansi.
does-close = Membedakan jalan penutupan dari halaman yang mirip, dan menyebutkan apa yang diminta dari Anda di setiap langkah.
does-after = Menemani Anda pada minggu-minggu sesudahnya: apa yang perlu diperhatikan dan kapan, dengan pengingat jika Anda mau, dan surat kepada AliExpress untuk Anda kirim sendiri.
does-languages = Tersedia dalam 19 bahasa, dan bisa dipakai hanya dengan keyboard.

never = Apa yang tidak pernah dilakukannya
never-sends = Ia tidak mengirim apa pun kepada siapa pun. Ia tidak mengirim permintaan ke server mana pun: tanpa akun, tanpa statistik, tanpa iklan.
never-acts = Ia tidak pernah bertindak di akun Anda. Satu-satunya tombol yang ditekannya adalah “View orders” di daftar pesanan itu sendiri, untuk menjangkau pesanan lama, dan hanya setelah Anda memulainya. Selebihnya dilakukan oleh tangan Anda sendiri.
never-takes = Ia tidak pernah menyimpan alamat pos, nomor telepon, alamat email, sandi, atau nomor kartu dari suatu halaman.
never-elsewhere = Ia tidak berjalan di halaman lain selain halaman akun aliexpress.com dan aliexpress.us yang disebutkannya, dan tidak pernah di jendela pribadi (samaran).

asks = Izin yang dimintanya, dan alasannya
permission-storage = Penyimpanan: untuk menyimpan daftar Anda, yang dibaca dari halaman, salinan pesanan Anda, dan setelan Anda di browser ini.
permission-alarms = Alarm: untuk mengetahui dalam waktu satu jam bahwa sesuatu yang terlihat sudah terlalu lama untuk dipercaya, dan untuk mengingatkan Anda pada hari-hari yang Anda pilih.
permission-matches = Halaman akun AliExpress: untuk membaca apa yang belum tuntas di sana, dan menampilkan panel kecil di sudutnya. Halaman lain tidak dibaca.
permission-notifications = Notifikasi (opsional): untuk mengingatkan Anda tentang hari-hari setelah penutupan. Hanya diminta saat Anda menyalakan pengingat, dan dikembalikan saat Anda mematikannya.
permission-browsing-data = Hapus data penjelajahan (opsional): untuk menghapus yang disimpan situs AliExpress di browser ini, setelah akun ditutup. Hanya diminta saat Anda menekan tombol itu, dan dikembalikan segera setelahnya.

data = Semuanya tetap di browser ini. Hanya centang Anda yang bisa berpindah ke komputer Anda yang lain, lewat sinkronisasi browser sendiri dan pembuatnya, jika Anda menyalakannya. “Hapus semua” menghapus semuanya.

purpose = Satu-satunya tujuannya adalah membantu Anda meninggalkan AliExpress tanpa kehilangan uang, struk, atau data.

whose = Nama AliExpress hanya dipakai untuk menyebut situs tempat Last Orders bekerja. Last Orders tidak dibuat, diperiksa, atau direkomendasikan oleh AliExpress, dan tidak terkait dengannya. Ini perangkat lunak bebas di bawah lisensi MIT.

picture-page = Lihat yang belum tuntas, langsung di halamannya
picture-popup = Satu daftar hal yang perlu dibereskan dulu
picture-gate = Lihat sekali lagi sebelum menutup akun
picture-copy = Simpan sendiri salinan pesanan Anda
picture-after = Menemani Anda di minggu-minggu sesudahnya
picture-tile = Bereskan sebelum meninggalkan AliExpress

picture-shop = Toko contoh dengan pesanan rekaan
