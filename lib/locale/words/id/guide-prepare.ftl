### Kata-kata bagian kedua panduan: persiapan.

prepare-lead = { $total } hal untuk dibereskan, disimpan, atau dibatalkan selagi Anda masih bisa masuk. Masing-masing menunjukkan apa yang terlihat, dan kapan.
print-list = Cetak daftar saya
how = Caranya
how-receive-orders = Batalkan yang tidak Anda inginkan lagi selagi belum dibayar atau belum dikirim. Untuk pesanan yang sedang dikirim, tunggu, atau tulis ke penjual atau ke layanan pelanggan. Tekan “Confirm received” hanya untuk yang sudah tiba. Tekan tombol di bawah daftar sampai tidak ada pesanan lagi yang muncul: baru saat itu semuanya terlihat, sejauh yang ditampilkan AliExpress.
how-settle-refunds = Buka daftar pengembalian dana dan lihat setiap kasus. Tunggu sampai uangnya masuk. Jika suatu kasus macet, tulis ke penjual, lalu ke layanan pelanggan.
how-close-disputes = Lihat setiap kasus, dan pesanan yang disengketakan atau dibekukan. Jawab apa pun yang menunggu jawaban Anda. Di Uni Eropa, EEA, dan Inggris Raya, keputusan menjadi final kecuali Anda meneruskannya ke tahap berikutnya dalam 20 hari kalender.
how-save-receipts = Biarkan Last Orders menyimpan salinan pesanan selagi Anda membukanya, dan buka halaman pesanan itu sendiri jika ada yang kurang. Jika AliExpress punya struknya sendiri, sebuah tombol pada pesanan menuju ke sana.
how-save-reviews = Buka halaman berisi ulasan Anda: yang ditampilkannya bisa disimpan di sini. Tidak ada yang membuktikan di halaman itu bahwa itu semuanya, jadi nyatakan sendiri setelah Anda melihat akhirnya.
how-save-personal-data = Minta salinannya di pusat privasi. Bentuknya berkas .xlsx; pesanan Anda ada di lembar “Order Information”. Simpan dan langsung buka: sebuah pengaduan dari Juli 2025 menyebut berkas cacat yang hanya bisa dibuka sekali. Lalu tambahkan di “Salinan Anda”, tempat berkas itu diperiksa.
how-check-wallet = Buka dompet dan lihat saldo, bonus, dan kartu hadiah. Last Orders hanya membaca apakah ada sisa, tidak pernah berapa jumlahnya.
how-empty-wallet = Pakai sisanya, atau pindahkan jika dompet mengizinkan. Tidak ada keterangan resmi tentang apa yang terjadi dengannya saat akun ditutup.
how-use-coupons-and-coins = Pakai untuk pesanan terakhir, yang harus tiba sebelum Anda menutup akun. Atau relakan dengan sadar: lalu lewati tugas ini.
how-find-subscriptions = Alamat halaman keanggotaan tidak diketahui. Cari VIP, keanggotaan lain, dan paylater di akun Anda. Namanya bisa berbeda: yang berlaku adalah yang tertulis di halaman langganan. Lalu periksa tagihan kartu, PayPal, atau Klarna Anda untuk tagihan rutin.
how-cancel-subscriptions = Aturan AliExpress menempatkan “cancel auto-renewal” (batalkan perpanjangan otomatis) di bagian bawah halaman “VIP Membership Rules”. Batalkan semuanya sebelum menutup akun, termasuk masa coba gratis, dan pastikan tidak ada tagihan yang belum dibayar. Utang paylater adalah utang Anda kepada pemberi pinjaman: bayar atau buat kesepakatan dengan mereka; penutupan tidak mengakhirinya.
how-reach-mailbox = Cari alamat email dan nomor telepon yang tercantum di setelan akun. Kirim email ke alamat itu dan temukan email tersebut. Jika alamat itu bukan milik Anda lagi, ubah dulu. Pertahankan kotak email ini juga setelah penutupan: pemberitahuan dan jawaban dikirim ke sana.
how-remove-payment-methods = Cari kartu tersimpan dan metode pembayaran yang terhubung di akun Anda dan dompetnya. Akhiri pembayaran otomatis di pihak lain juga: di PayPal, Klarna, atau bank Anda.
how-remove-addresses = Hapus setiap alamat setelah tidak ada pesanan belum selesai yang memerlukannya. Yang disimpan AliExpress karena kewajiban hukum tidak ada di halaman itu.
more-orders = Ke salinan Anda
more-letter-access = Surat untuk memintanya
more-trouble-open-orders = Jika ada yang menghalangi
more-trouble-open-subscriptions = Jika ada yang menghalangi
