### Kata-kata yang hanya ditampilkan lapisan petunjuk di sebagian halaman: formulir penutupan, pengumpul, halaman yang tidak terbaca.

page-deactivate-account-hint = Ini bukan formulir penutupan
page-deactivate-account-why = Halaman ini menonaktifkan akun. Bisa juga melepasnya, dan itu mengakhirinya selamanya. Baca kotak kecilnya sebelum menekan apa pun.
unread-why = Dicoba selama 20 detik. Daftarnya tidak dimuat, atau tata letaknya baru. Tidak ada yang dihitung.
look = Periksa sendiri
look-order-list =
    Buka tab pertama, yang berisi semua pesanan.
    Buka sampai akhir daftar.
    Cari yang belum dibayar, belum dikirim, atau sedang dikirim.
look-refund-list =
    Buka daftar semua pengembalian dana dan sengketa.
    Buka sampai akhir daftar.
    Cari yang masih menunggu jawaban atau uang.
look-wallet =
    Cari saldo dan bonus, jika ada.
    Keduanya seharusnya nol.
look-coins =
    Cari jumlah koin di sini.
    Cari kupon di halamannya sendiri.
    Keduanya seharusnya nol.
look-addresses =
    Cari alamat tersimpan di halaman ini.
    Seharusnya tidak ada sisa.
look-nothing = Tidak ada yang belum tuntas
look-something = Ada yang belum tuntas
look-none-left = Tidak ada sisa
look-some-left = Masih ada sisa
look-counts = Jawaban Anda dihitung sebagai “Anda tandai beres”.
look-open = Maka ini tetap “Belum diperiksa” di daftar Anda. Bereskan dulu, lalu lihat lagi.
closing-counts = { done-of }{ $setAside ->
 [0] .
 *[other] , { $setAside } Anda lewati.
}
closing-oldest = Pemeriksaan terlama: <time>{ $ago }</time>.
walk-sign-in = Pastikan Anda masuk ke akun yang ingin Anda tutup.
walk-open-settings = Anda ada di pusat privasi: itu cara saat ini. Cara lama: profil Anda, Account Settings, lalu Account Security.
walk-find-close-option = Cari opsi penutupan, bernama “Delete my account”, “Delete account”, atau “Close Your Account”. Baca apa yang akan berakhir menurut halaman itu.
walk-submit-request = Beri alasan dan sandi jika diminta. Lalu AliExpress mungkin meminta Anda mengetik kata, memasukkan kode dari email, atau mencentang kotak. Ikuti yang diminta halaman ini.
walk-answer-confirmation-mail = Cari email yang meminta konfirmasi, juga di folder spam, dan lakukan semua yang dimintanya.
walk-await-deletion = Tunggu email terakhir yang menyatakan akun ditutup. Bisa berhari-hari.
closing-acts = Penutupan, langkah demi langkah
go-closing-form = Ke formulir penutupan
closing-sent = Permintaan sudah saya kirim
closing-not-today = Tidak hari ini
closing-waits = Permintaan sudah Anda kirim
closing-waits-why = AliExpress tidak mengatakan berapa lama. Panduan mencantumkan yang tersisa, hari demi hari.
retry-failed = Gagal masuk
retry-got-in = Berarti akun belum ditutup
retry-got-in-why = Penutupan bisa berhari-hari. Cari email yang meminta konfirmasi, juga di folder spam. Jika tidak ada, tulis ke layanan pelanggan: suratnya sudah siap.
retry-it-failed = Gagal
retry-i-got-in = Saya bisa masuk
collect = Kumpulkan pesanan lama
collect-why = Tekan “View orders” sendiri, atau biarkan Last Orders menekannya untuk Anda, perlahan. Hanya itu yang pernah ditekannya di halaman, dan Anda bisa menghentikannya kapan saja.
collect-start = Mulai mengumpulkan
collecting = Mengumpulkan pesanan Anda
collect-paused = Dijeda
collect-kept = Pesanan tersimpan
collect-oldest = Mundur sampai
collect-time = Waktu sejauh ini
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] kurang dari 1 mnt
 *[other] { $minutes } mnt
}
pause = Jeda
stop = Hentikan
go-on = Lanjutkan
collected-end = Halaman tidak menawarkan yang lain: { kept-orders }
collected-nothing-new = Tiga kali berturut-turut tidak ada yang baru: { kept-orders }
collected-nothing-new-why = Jadi berhenti. Mungkin masih ada lagi.
collected-stopped = Anda menghentikannya: { kept-orders }
collected-stopped-why = Mungkin masih ada lagi.
collected-robot-check = AliExpress ingin tahu apakah Anda manusia: { kept-orders }
collected-robot-check-why = Jadi berhenti. Jawab pemeriksaannya, lalu lanjutkan.
collected-signed-out = Anda sudah keluar: { kept-orders }
collected-signed-out-why = Jadi berhenti. Masuk, kembali ke sini, lalu lanjutkan.
collected-left-alone = Tab ini ada di latar belakang: { kept-orders }
collected-left-alone-why = Jadi berhenti. Tetap di tab ini, lalu lanjutkan.
collected-changed = Halamannya berubah: { kept-orders }
collected-changed-why = Last Orders tidak memahami perubahannya, jadi berhenti. Muat ulang halaman, lalu lanjutkan.
collected-unsaved = Pesanan paling akhir tidak tersimpan: { kept-orders }
collected-unsaved-why = Jadi berhenti. Semua yang sudah disimpan masih ada.
collected-failed = Halaman tidak bisa dibaca: { kept-orders }
collected-failed-why = Jadi berhenti. Lanjutkan, atau muat ulang halaman dulu.
collected-no-button = Tidak ada yang bisa ditekan di sini: { kept-orders }
collected-no-button-why = Tidak ada tombol “View orders” di sini. Jika Anda tahu ada pesanan lama, buka akhir daftar dan cari tombol itu.

words-ask = Apa arti kata-kata ini?
words-ask-why = Last Orders tidak mengenalnya. Jawab hanya jika Anda yakin: jawaban dihitung sebagai keterangan Anda.
words-on-orders = pada { $count } pesanan
words-on-cases = pada { $count } kasus
words-open = Belum tuntas
words-finished = Sudah selesai
words-unsure = Saya tidak tahu
words-said-open = Anda menjawab: belum tuntas
words-said-finished = Anda menjawab: sudah selesai
words-said-unsure = Maka ini tetap “Belum diperiksa”

changed = AliExpress mengubah halaman ini
changed-gone = Tidak ditemukan lagi, setidaknya sebagian: { $what }.
changed-all = Yang dulu dibaca Last Orders di sini tidak ditemukan lagi.
changed-still = Masih ditemukan: { $what }.
changed-hand = Periksa sendiri isi halaman ini. Seperti sekarang, halaman ini tidak membuktikan apa pun di daftar Anda.
sign-status = status
sign-number = nomor pesanan
sign-date = tanggal
sign-price = harga
sign-item = barang
