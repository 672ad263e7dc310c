### Kata-kata gerbang panduan: sebelum menutup.

gate-lead = Semua yang belum beres. Penutupan tidak bisa dibatalkan, jadi di sini tidak ada tebakan: yang tidak terlihat tetap dianggap belum tuntas.
gate-sent = Anda mengirim permintaan pada { $day }. Catatan Anda menunjukkan keadaan saat itu.
gate-settle = Anda bisa membereskannya, atau melewati yang bisa Anda relakan.
gate-todo = Belum tuntas
gate-unknown = Belum diperiksa
gate-set-aside = Anda lewati
gate-done = Beres
gate-group-todo = Masih belum tuntas
gate-group-unknown = Belum diperiksa
gate-group-set-aside = Anda lewati
gate-group-seen = Beres, terlihat oleh Last Orders: { $count }
gate-group-told = Beres, Anda tandai: { $count }
gate-oldest = Yang terlama di antaranya: { $name }, terlihat pada { $day } (<time>{ $ago }</time>)
gate-look-again = Lihat lagi sebelum melanjutkan
check-now = Periksa sekarang
check-again = Periksa lagi
figure = { $count }

gate-copy = Salinan Anda, di browser ini
copy-orders = Pesanan tersimpan
copy-all-complete = { $count }, semuanya lengkap
copy-incomplete = Di antaranya belum lengkap
copy-reviews = Ulasan tersimpan
copy-file = Disimpan sebagai satu berkas
copy-file-none = belum
copy-file-on = { $day }
copy-file-changed = { $day }, berubah sejak itu
copy-only-here = Salinan ini hanya ada di browser ini: hilang jika data browser dihapus atau Last Orders dihapus.
copy-newest-only-here = Yang ditambahkan sejak itu hanya ada di browser ini.
copy-save = Simpan sekarang
copy-official = Salinan dari AliExpress
copy-not-added = belum ditambahkan
copy-found = { $count ->
 [0] tidak ada pesanan di dalamnya
 *[other] { $count } pesanan
}
copy-missing = Pesanan tersimpan yang tidak ditemukan di dalamnya
copy-uncompared = Pesanan tersimpan yang belum dibandingkan dengannya
copy-rows = { $count } baris

acknowledge = Konfirmasi sebelum melanjutkan
ack-final = Penutupan bersifat final. Akun baru akan mulai dari kosong.
ack-history-goes = Riwayat pesanan dan ulasan yang saya tulis ikut hilang.
ack-balance-may-go = Saldo, koin, dan kupon bisa hilang. Tidak ada teks resmi yang menyatakan semua itu dibayarkan.
ack-returns-may-end = Hak retur dan klaim garansi bisa ikut berakhir. Saya sudah melihat pesanan terbaru saya, atau saya merelakan hak dan klaim itu.
ack-can-receive-code = Saya masih bisa menerima kode di alamat email atau telepon akun ini.
open-form = Buka halaman penutupan
open-form-anyway = Tetap buka
gate-unticked = { $count ->
 [1] Satu kotak belum dicentang.
 [2] Dua kotak belum dicentang.
 [3] Tiga kotak belum dicentang.
 [4] Empat kotak belum dicentang.
 [5] Lima kotak belum dicentang.
 *[other] { $count } kotak belum dicentang.
}
gate-unsettled = { $count ->
 [1] Satu hal belum beres.
 [2] Dua hal belum beres.
 [3] Tiga hal belum beres.
 *[other] { $count } hal belum beres.
}
gate-never = Hanya Anda yang menekan tombol di sana: Last Orders tidak berbuat lebih dari membuka halamannya.
missing = Sebelum Anda ke sana
missing-tick = Belum dicentang: “{ $what }”
missing-why = Halaman itu terbuka dari sini setelah tidak ada lagi yang kurang. Ini akun Anda, jadi Anda juga bisa ke sana sekarang. Tidak ada yang berakhir sampai Anda sendiri menekan tombol di sana.
