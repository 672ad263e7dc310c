### Kata-kata bagian panduan “Salinan Anda”: apa yang disimpan, serta berkas tujuan dan asalnya.

archive-kept = { $orders } pesanan tersimpan di komputer ini.
archive-oldest = Yang terlama dari { $day }.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [1] Pesanan itu lengkap.
  *[other] Semuanya lengkap.
 }
 [1] { $complete ->
  [0] Pesanan itu belum lengkap.
  *[other] { $complete } lengkap, { $incomplete } belum lengkap.
 }
 *[other] { $complete ->
  [0] Semuanya belum lengkap.
  *[other] { $complete } lengkap, { $incomplete } belum lengkap.
 }
}
archive-all = Ini semua pesanan Anda, sejauh yang ditampilkan AliExpress.
archive-no-guess = Yang kurang tidak diisi dengan tebakan.
archive-broken = { $count } entri lain tidak bisa dibaca. Tetap di tempatnya dan tidak masuk ke berkas mana pun.
archive-none = Belum ada yang disimpan
archive-none-what = Riwayat pesanan Anda hilang bersama akun. Setelah Anda menekan ini, setiap pesanan yang ditampilkan AliExpress kepada Anda disalin ke komputer ini: barang, harga, tanggal, tautan, ulasan. Alamat pos, nomor telepon, atau alamat email tidak pernah disalin.
archive-waiting = Penyimpanan menyala; belum ada pesanan
archive-waiting-what = Buka pesanan Anda di AliExpress. Halamannya mula-mula menampilkan sepuluh; di sana Last Orders menawarkan untuk memuat yang lebih lama bagi Anda.
archive-keep = Simpan salinan di komputer ini
archive-keep-no-more = Berhenti menyimpan
archive-keeps = Penyimpanan menyala: setiap pesanan yang ditampilkan AliExpress kepada Anda disalin ke sini.
archive-keeps-not = Penyimpanan mati. Yang ada di sini tetap ada.
archive-reading = Membaca salinan Anda
archive-unread = Salinan Anda saat ini tidak bisa dibaca

archive-save = Simpan semua sebagai satu berkas
archive-add-copy = Tambahkan salinan resmi
archive-load = Muat berkas tersimpan
archive-others = Berkas lain
archive-others-what = Berkas tunggal itu berupa zip. Isinya semua berkas ini, ulasan Anda, catatan penutupan, dan daftar yang sudah lengkap dan yang masih kurang. Setiap berkas dibuat di komputer ini.
archive-make-xlsx = Berkas spreadsheet (.xlsx)
archive-csv-separator = Pemisah kolom
archive-csv-comma = koma
archive-csv-semicolon = titik koma
archive-csv-tab = tabulasi
archive-csv-decimal = Pemisah desimal
archive-csv-what = Tabelnya berupa berkas CSV: pilih di sini yang diharapkan program spreadsheet Anda. Berkas .xlsx tidak perlu setelan.
archive-make-receipts = Struk untuk dicetak
archive-make-orders-csv = Tabel pesanan
archive-make-items-csv = Tabel barang
archive-make-json = Berkas JSON
archive-copy-how = Cara mendapatkan salinan dari AliExpress
archive-copy-walk = Buka pusat privasi AliExpress dan minta salinan data Anda. Di mana letaknya pada halaman itu tidak diketahui di sini.
    Cari jawabannya di pusat privasi dan di email Anda. Di Uni Eropa, hukum memberi mereka waktu satu bulan untuk itu.
    Simpan berkasnya dan langsung buka. Sebuah pengaduan dari Juli 2025 menyebut berkas yang hanya bisa dibuka sekali.
    Tambahkan di sini, atau seret ke halaman ini. Berkasnya diperiksa dan dibandingkan dengan yang tersimpan.
archive-copy-letter = Tidak dijawab? Tulis surat

archive-doing-make = Membuat berkas
archive-doing-read-pack = Membaca berkas
archive-doing-read-copy = Memeriksa berkas
archive-stop = Hentikan
archive-stopped = Dihentikan. Tidak ada yang diubah.
archive-done-make = Berkas diserahkan ke browser Anda, yang menaruhnya di unduhan. Buka sekali untuk memastikan.
archive-done-read-pack = Berkas sudah dibaca. Isinya ditampilkan di bawah.
archive-done-read-copy = Berkas sudah diperiksa. Isinya ditampilkan di bawah.
archive-done-drop = Pesanan itu tidak ada lagi di komputer ini.
archive-done-drop-all = Tidak ada lagi pesanan di komputer ini.
archive-failed-make = Berkas tidak bisa dibuat
archive-failed-read-pack = Berkas ini tidak dimuat
archive-failed-read-copy = Berkas ini tidak ditambahkan
archive-failed-keep = Penyimpanan tidak diubah
archive-unharmed = Yang sudah tersimpan tidak berubah.
archive-totals-others = { $count ->
 [1] Satu mata uang lagi
 *[other] { $count } mata uang lagi
}

archive-search = Judul, toko, atau nomor
archive-by-year = Tahun
archive-by-store = Toko
archive-by-group = Status pesanan
archive-every-year = Semua tahun
archive-every-store = Semua toko
archive-every-group = Status apa pun
archive-incomplete = Belum lengkap
archive-shown = { $shown } dari { $total } ditampilkan, terbaru lebih dulu
archive-found = { $shown } dari { $found } yang ditemukan ditampilkan, dari { $total } yang tersimpan
archive-none-found = { $total ->
 [1] Pesanan tersimpan Anda tidak cocok
 *[other] Dari { $total } pesanan tersimpan Anda, tidak ada yang cocok
}
archive-clear = Tampilkan semua lagi
archive-show-all = Tampilkan semua
archive-drop-all = Hapus salinan Anda
archive-drop-all-ask = Hapus { $count } pesanan dari komputer ini?
archive-drop-all-what = Ini tidak bisa diurungkan. Setelah akun ditutup, AliExpress juga tidak menampilkannya lagi.
archive-drop-none = Pertahankan

order-no-date = Tanggal tidak terlihat
order-no-titles = { $count ->
 [0] Barang belum terlihat
 *[other] { $count } barang, judul belum terlihat
}
order-items = , { $count } barang
order-no-store = Toko tidak terlihat
order-complete-it = Buka halamannya sekali untuk melengkapinya
order-no-total = Tidak terlihat
order-which-currency = Mata uang apa?
order-which-amount = Berapa jumlahnya?
order-group-unpaid = Belum dibayar
order-group-toShip = Belum dikirim
order-group-shipped = Sedang dikirim
order-group-case = Kasus masih terbuka
order-group-finished = Selesai
order-group-none = Status tidak terlihat
order-seen = Terakhir terlihat di AliExpress
order-no-title = Judul tidak terlihat
order-times = × { $quantity }
order-no-price = harga tidak terlihat
order-complete-how = Buka halamannya di AliExpress selagi penyimpanan menyala: yang tampil di sana ditambahkan.
order-conflicts = { $count } hal ditampilkan berbeda di halaman lain. Struk untuk dicetak menyebut yang mana.
order-drop = Hapus dari komputer ini

official-opened = { $rows ->
 [0] Berkas dibuka, tetapi tidak punya baris
 *[other] Berkas dibuka: { $rows } baris
}
official-in-it = Pesanan dalam salinan resmi
official-kept = Pesanan tersimpan di sini
official-both = Di keduanya
official-only-there = Hanya dalam salinan resmi
official-only-kept = Hanya tersimpan di sini
official-newer = Hanya tersimpan di sini, dan lebih baru dari salinan resmi
official-unsure = Dalam salinan resmi dengan nomor yang dibulatkan
official-no-number = { $rows } baris tidak punya nomor pesanan dan tidak bisa dibandingkan dengan apa pun.
official-in-pack = Berkas ini masuk apa adanya ke dalam berkas tunggal. Berkas ini tidak disimpan di sini, jadi simpan berkas tunggal itu sebelum Anda menutup halaman ini.
official-show = Tampilkan { $count } pesanan yang hanya ada di sana
official-show-what = Buka salah satunya di AliExpress selagi penyimpanan menyala, dan pesanan itu tersimpan di sini juga.
official-show-unsure = Tampilkan { $count } nomor yang dibulatkan
official-show-unsure-what = Sebuah program spreadsheet telah membulatkan nomor panjang dalam berkas ini, jadi digit terakhirnya hilang. Berkas seperti yang dikirim AliExpress memuatnya: tambahkan yang itu, jika masih ada.
official-may-be = { $number }: mungkin pesanan { $orders }
official-unknown-number = { $number }: tidak bisa diketahui pesanan yang mana

import-done = { $orders ->
 [0] Tidak ada pesanan dalam berkas
 [1] { $news ->
  [0] { $orders } pesanan dalam berkas, tanpa hal baru
  *[other] { $orders } pesanan dalam berkas, dan pesanan itu baru
 }
 *[other] { $news ->
  [0] { $orders } pesanan dalam berkas, tanpa hal baru
  *[other] { $orders } pesanan dalam berkas, yang baru atau lebih lengkap: { $news }
 }
}
import-verified = Setiap berkas di dalamnya tidak berubah sejak dibuat. Yang sudah tersimpan di sini masih ada; hal baru ditambahkan.
import-unverified = Apakah berkas ini berubah sejak dibuat tidak bisa diperiksa sepenuhnya. Yang sudah tersimpan di sini masih ada; hal baru ditambahkan.
import-problems = { $count } hal tidak sebagaimana mestinya
problem-no-manifest = Daftar isinya (manifest.json) tidak ada atau tidak bisa dibaca.
problem-changed = { $file } berubah sejak berkas dibuat.
problem-lost = { $file } tidak ada.
problem-unlisted = { $file } ada di dalamnya, tetapi tidak ada dalam daftar isinya. Tidak dibaca.
problem-bad-order = Pesanan nomor { $number } dalam daftarnya tidak bisa disimpan apa adanya, jadi tidak disertakan.
problem-twice = Pesanan { $id } ada lebih dari sekali di dalamnya. Semuanya digabungkan.
problem-bad-copy = Salinan resmi di dalamnya tidak disertakan.
problem-count = Daftarnya menyebut { $said } pesanan; yang ada { $there }.

fault-bad-request = Last Orders meminta kepada dirinya sendiri sesuatu yang tidak dikenalnya. Itu kesalahan kami.
fault-unexpected = Last Orders tidak tahu sebabnya. Itu kesalahan kami.
fault-empty = Berkasnya kosong.
fault-too-large = Berkas itu, atau isinya setelah dibuka, lebih besar dari yang mungkin untuk berkas seperti ini.
fault-too-many-files = Berkas yang dikemas di dalamnya lebih banyak daripada di berkas kami mana pun.
fault-bad-path = Sebuah nama di dalamnya menunjuk ke luar berkas. Berkas tidak diekstrak.
fault-broken-zip = Berkasnya terpotong atau rusak. Unduh atau salin lagi.
fault-not-ours = Berkas ini tidak dibuat oleh Last Orders.
fault-broken-json = Pesanan di dalamnya tidak bisa dibaca: berkasnya rusak.
fault-older-version = Dibuat oleh Last Orders versi lama, dalam format yang tidak dibaca lagi.
fault-newer-version = Dibuat oleh Last Orders versi lebih baru. Perbarui versi ini, lalu muat lagi.
fault-not-xlsx = Ini bukan buku kerja Excel (.xlsx). Salinan dari AliExpress adalah buku kerja seperti itu.
fault-old-xls = Ini buku kerja Excel lama (.xls). Simpan sebagai .xlsx di program spreadsheet, lalu tambahkan berkas itu.
fault-encrypted = Buku kerjanya dikunci dengan sandi. Simpan tanpa sandi, lalu tambahkan berkas itu.
fault-macros = Buku kerjanya berisi makro, yaitu program kecil. Salinan dari AliExpress tidak punya makro, jadi berkas ini tidak dibaca.
fault-broken-workbook = Buku kerjanya rusak. Unduh lagi dari AliExpress.
fault-foreign-workbook = Buku kerjanya tidak punya lembar bernama “Order Information”, yang ada dalam salinan dari AliExpress.
fault-no-order-numbers = Buku kerjanya tidak punya kolom nomor pesanan.
fault-file = Browser tidak bisa membaca berkasnya. Mungkin sudah dipindahkan, atau mungkin itu folder.
fault-quota = Ruang untuk Last Orders di browser ini sudah habis: browser memberi sekitar 10 MB. Simpan semua sebagai satu berkas, lalu hapus yang tidak Anda perlukan lagi di sini.
fault-write = Browser tidak bisa menyimpannya.
fault-read = Data tersimpan Anda tidak bisa dimuat. Coba lagi.
fault-newer = Yang tersimpan di sini disimpan oleh Last Orders versi lebih baru. Perbarui versi ini, lalu coba lagi.
