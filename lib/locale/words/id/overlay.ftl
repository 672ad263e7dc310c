### Kata-kata lapisan petunjuk saja.

page-account-home-hint = Cari keanggotaan dan kartu tersimpan
page-account-home-why = Menunya menuju VIP, keanggotaan lain, dan pembayaran. Batalkan atau hapus yang Anda temukan.
page-account-security-hint = Apakah email di alamat ini masih sampai?
page-account-security-why = Penutupan mungkin memerlukan kode yang dikirim ke sana. Ubah selagi bisa.
page-account-security-also-hint = Opsi penutupan mungkin ada di dekat sini
page-account-security-also-why = Sebagian panduan menyebut “Close Your Account” ada di Account Security.
page-account-settings-hint = Periksa alamat email dan nomor telepon Anda
page-account-settings-why = Penutupan mungkin memerlukan kode yang dikirim ke salah satunya. Ubah selagi bisa.
page-account-settings-also-hint = Opsi penutupan mungkin juga ada di sini
page-account-settings-also-why = Panduan dari 2022 sampai 2025 menyebut “Delete account” ada di antara setelan ini.
page-cookie-settings-hint = Tolak yang tidak Anda perlukan
page-cookie-settings-why = Ini hanya berlaku di browser ini. Hapus cookie-nya setelah penutupan.
page-help-centre-hint = Tulis ke layanan pelanggan
page-help-centre-why = Simpan salinan obrolan. Anda mungkin memerlukannya setelah akun ditutup.
page-mail-settings-hint = Hapus centang email yang tidak Anda mau
page-mail-settings-why = Jika email alasan Anda ingin pergi, ini mungkin cukup: akun bisa dipertahankan.
page-messages-hint = Salin yang mungkin perlu nanti
page-messages-why = Anda hanya bisa membaca pesan penjual selama masih bisa masuk.
page-order-detail-hint = Simpan struk pesanan ini
page-order-detail-why = Cari “Receipt” di halaman ini dan simpan sebagai berkas.
page-order-tracking-hint = Pelacakan hilang bersama akun
page-order-tracking-why = Jika menutup sebelum paket tiba, catat nomor resinya.
page-password-reset-hint = Buat sandi baru
page-password-reset-why = Lalu masuk dan lanjutkan. Jika email tidak datang, tanyakan ke layanan pelanggan.
page-privacy-centre-hint = Minta salinan data Anda
page-privacy-centre-why = Cari salinan data Anda di menunya. Begitu berkasnya datang, simpan dan langsung buka: salinan satu orang hanya bisa dibuka sekali.
page-privacy-centre-also-hint = Opsi penutupan mungkin juga ada di sini
page-privacy-centre-also-why = Panduan sejak 2021 menyebutnya di antara permintaan di pusat ini, sebagai “Delete my account”.
page-receipt-hint = Simpan struk ini
page-receipt-why = Cetak menjadi berkas. Struk hilang bersama akun.
page-review-list-hint = Salin ulasan yang Anda tulis
page-review-list-why = Setelah ditutup, tidak bisa dilihat lagi.
page-sign-in-hint = Masuk, lalu lanjutkan
page-sign-in-why = Last Orders tidak membaca yang Anda ketik. Halaman akun bisa dibaca setelah Anda masuk.

hint-checked = Diperiksa <time>{ $ago }</time>.
hint-elsewhere = Terlihat <time>{ $ago }</time>. Ada halamannya sendiri.
hint-more-orders = Ada pesanan lain yang belum ditampilkan.
hint-confirm = Tekan “Confirm received” hanya untuk yang sudah tiba.
hint-no-more = Halaman tidak menawarkan yang lain: ini semuanya, sejauh yang ditampilkan AliExpress.
hint-contradicted = Anda mencentang ini, tetapi halaman menampilkan <b>{ $what }</b>. Lewati jika Anda bisa merelakannya.
shows-orders-shipped = { $open } pesanan sedang dikirim
shows-orders-unpaid = { $open } pesanan belum dibayar
shows-orders-to-ship = { $open } pesanan belum dikirim
shows-orders-open = { $open } pesanan belum selesai
shows-cases-open = { $open } kasus masih terbuka
hint-part = Baru diperiksa sebagian
hint-no-end = Tidak ada tanda di halaman ini bahwa ini semuanya. Lihat bagian akhirnya: adakah tombol untuk lainnya, atau halaman berikut?
nothing-here = Tidak perlu apa-apa di sini
did-receive-orders = Semua sudah tiba
did-settle-refunds = Uangnya sudah masuk
did-close-disputes = Semua sudah ditutup
did-save-receipts = Semua tersimpan
did-save-reviews = Semua tersimpan
did-empty-wallet = Sudah kosong
did-use-coupons-and-coins = Tidak ada sisa
did-find-subscriptions = Tidak ditemukan
did-cancel-subscriptions = Semua dibatalkan
did-reach-mailbox = Masih berfungsi
did-remove-payment-methods = Tidak ada sisa
did-remove-addresses = Tidak ada sisa
that-is-all = Tidak, ini semuanya
asked = Sudah saya minta
stored = Ini halaman simpanan
stored-why = Browser menyimpannya dari kunjungan sebelumnya. Isinya mungkin sudah usang, jadi tidak membuktikan apa pun.
reload = Muat ulang halaman
hint-older = Pesanan lama: belum diperiksa
hint-older-why = Tekan “View orders” di akhir daftar. Hitungannya akan diperbarui.
hint-filtered = Ini hanya sebagian pesanan Anda
hint-filtered-why = Buka tab pertama, tanpa filter.
show-me = Tunjukkan
stop-showing = Berhenti
show-none = Tempatnya tidak ditemukan di halaman ini.
shown-of = { $index } dari { $found }
previous = Sebelumnya
following = Berikutnya

loading = Membaca halaman ini…
loading-why = Belum ada yang dihitung.
read-again = Baca lagi
robot-asks = AliExpress bertanya
robot-check = AliExpress ingin tahu apakah Anda manusia
robot-check-why = Jawab pemeriksaannya, dan halaman ini akan dibaca lagi.
signed-out = Anda sudah keluar
signed-out-why = Halaman ini tidak menampilkan apa pun tentang akun Anda. Masuk, lalu kembali ke sini.

closing-no-undo = Tidak diketahui cara membatalkannya

retry = Seharusnya kini gagal masuk
retry-why = Anda sudah mengirim permintaan penutupan. Coba sekali, dengan sandi lama. Jika bisa masuk, akun belum ditutup.

offer-gate = Lihat yang tersisa sebelum menutup
offer-orders-in-the-way = Jika pesanan atau pengembalian dana menghalangi
offer-subscription-in-the-way = Jika langganan menghalangi
offer-close-by-mail = Tidak bisa masuk? Minta tutup lewat email
offer-cannot-sign-in = Jika Anda tidak bisa masuk
offer-request-not-processed = Jika setelah permintaan tidak terjadi apa-apa
offer-mail-after-closing = Jika email terus datang setelah penutupan
offer-mute-notifications = Jika alasannya email: pilihan yang lebih ringan
offer-pause-account = Jika jeda saja cukup: cara memintanya
offer-privacy-settings = Jika alasannya privasi: pilihan yang lebih ringan
offer-close-features = Jika alasannya kartu atau satu layanan: pilihan yang lebih ringan

keep = Simpan salinan di komputer ini
keep-why = Sejak saat itu, pesanan dan ulasan yang Anda lihat di AliExpress disimpan di browser ini dan tidak dikirim ke siapa pun. Tanpa alamat pos, nomor telepon, atau alamat email Anda.
keep-start = Simpan salinan
kept-orders = { $orders } pesanan tersimpan{ $incomplete ->
 [0] { "" }
 *[other] , { $incomplete } belum lengkap
}
kept-reviews = { $reviews } ulasan tersimpan
see-orders = Buka salinan Anda

tour-next = Berikutnya: { $page }
tour-seen = { $seen } dari { $total } halaman dilihat
tour-end = Lihat yang tersisa
other-corner = Pindah ke sudut lain
hide-here = Sembunyikan di halaman sejenis
hidden-here = Tersembunyi di halaman sejenis
fold = Kecilkan
show-more = Lihat selengkapnya
unsaved = Yang dibaca di halaman ini tidak tersimpan
covered = Klik tadi tidak dihitung
covered-why = Sesuatu di halaman ini menutupi Last Orders atau menyembunyikan sebagiannya. Klik dihitung lagi setelah semuanya terlihat. Tombol di toolbar menampilkan daftar yang sama.

report-show = Tampilkan laporan
