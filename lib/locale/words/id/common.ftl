### Kata-kata yang dipakai semua layar. <b> jumlah yang belum tuntas, <time> kapan terlihat; $past bernilai 1 bila diceritakan sebagai masa lalu.

app-name = Last Orders
just-now = baru saja

status-done = Beres
status-todo = Perlu tindakan
status-unknown = Belum diperiksa
status-set-aside = Dilewati
say-done-seen = Beres. Terlihat <time>{ $ago }</time>
say-done-told = Anda tandai beres
say-done-elsewhere = Anda tandai beres di komputer lain
say-done-by-word = Beres, menurut Anda untuk { $told } dari { $shown }. Terlihat <time>{ $ago }</time>
say-again = Pesanan terbaru terlihat lagi { $ago }
say-asleep = Pernah terlihat, mungkin di akun lain
say-todo = { $what }. Terlihat <time>{ $ago }</time>
say-open = <b>Ada yang</b> belum tuntas
say-contradicted = Anda mencentang ini, tetapi halaman menampilkan <b>{ $what }</b>.
say-set-aside = Anda lewati
say-set-aside-was = Anda lewati. Saat itu { $what }
say-unknown = Belum diperiksa
say-unread = Halaman ini tidak bisa dibaca
say-part = Baru diperiksa sebagian. { $what }
say-stale = Sudah usang: { $what }, terlihat <time>{ $ago }</time>
say-stale-bare = Sudah usang: terlihat <time>{ $ago }</time>
say-later = Nanti

orders-shown = { $shown } pesanan yang ditampilkan
cases-shown = { $shown } kasus yang ditampilkan
open-of-orders = <b>{ $shown ->
 [1] { orders-shown }
 *[other] { $open } dari { orders-shown }
}</b>
all-of = { $past ->
 [1] semua
 *[0] Semua
}
evidence-orders-shipped = { open-of-orders } sedang dikirim
evidence-orders-unpaid = { open-of-orders } belum dibayar
evidence-orders-to-ship = { open-of-orders } belum dikirim
evidence-orders-open = { open-of-orders } belum selesai{ $unpaid ->
 [0] { "" }
 *[other] , { $unpaid } belum dibayar
}{ $toShip ->
 [0] { "" }
 *[other] , { $toShip } belum dikirim
}{ $shipped ->
 [0] { "" }
 *[other] , { $shipped } sedang dikirim
}{ $told ->
 [0] { "" }
 *[other] , { $told } menurut Anda
}
evidence-orders-unclear = { $shown ->
 [1] { orders-shown }
 *[other] { $unclear } dari { orders-shown }
} tidak terbaca
evidence-orders-finished = { $shown ->
 [1] { orders-shown } sudah selesai
 *[other] { all-of } { orders-shown } sudah selesai
}
evidence-orders-still-open = <b>{ $open } pesanan</b> belum selesai saat terakhir terlihat
evidence-cases-still-open = <b>{ $open } kasus</b> masih terbuka saat terakhir terlihat
evidence-gone-since = Halaman ini tidak lagi menampilkan yang sebelumnya
evidence-data-asked = Anda memintanya dari AliExpress pada { $day }. Setelah berkasnya datang, tambahkan di panduan, bagian “Salinan Anda”
evidence-orders-part = { orders-shown } sudah selesai
evidence-orders-none = { $past ->
 [1] tidak ada pesanan dalam daftar
 *[0] Tidak ada pesanan dalam daftar
}
evidence-cases-open = <b>{ $shown ->
 [1] { cases-shown }
 *[other] { $open } dari { cases-shown }
}</b> masih terbuka
evidence-cases-unclear = { $shown ->
 [1] { cases-shown }
 *[other] { $unclear } dari { cases-shown }
} tidak terbaca
evidence-cases-finished = { $shown ->
 [0] { $past ->
  [1] tidak ada kasus dalam daftar
  *[0] Tidak ada kasus dalam daftar
 }
 [1] { cases-shown } sudah selesai
 *[other] { all-of } { cases-shown } sudah selesai
}
evidence-cases-part = { cases-shown } sudah selesai
evidence-cases-on-orders = <b>{ $open } pesanan</b> dengan kasus yang masih terbuka
evidence-case-open = <b>1 kasus</b> masih terbuka
evidence-balance-zero = { $past ->
 [1] saldonya nol
 *[0] Saldonya nol
}
evidence-balance-left = <b>{ $past ->
 [1] uang
 *[0] Uang
}</b> masih tersisa di dompet
evidence-coins-left = <b>{ brief-coins-left }</b> tersisa
evidence-coupons-left = <b>{ brief-coupons-left }</b> tersisa
evidence-coins-and-coupons-left = <b>{ brief-coins-and-coupons-left }</b> tersisa
evidence-coins-none = { $past ->
 [1] tidak
 *[0] Tidak
} ada koin tersisa; kupon belum diperiksa
evidence-coupons-none = { $past ->
 [1] tidak
 *[0] Tidak
} ada kupon tersisa; koin belum diperiksa
evidence-nothing-left = { $past ->
 [1] sisa 0
 *[0] Tidak ada koin atau kupon tersisa
}
evidence-addresses-left = <b>{ brief-addresses-left }</b> masih tersimpan
evidence-addresses-none = { $past ->
 [1] sisa 0
 *[0] Tidak ada alamat tersimpan
}
evidence-kept-part = { open-of-orders } belum disimpan
evidence-kept-incomplete = <b>{ $open } dari { $kept } pesanan tersimpan</b> belum lengkap
evidence-kept-all = { $shown ->
 [1] { orders-shown } sudah disimpan
 *[other] { all-of } { orders-shown } sudah disimpan
}
evidence-kept-so-far = { $kept ->
 [1] { $kept } pesanan tersimpan, dan lengkap
 *[other] { $kept } pesanan tersimpan, semuanya lengkap
}. { kept-maybe-not-all }
kept-maybe-not-all = Belum pasti apakah masih ada yang lain: buka pesanan Anda di AliExpress dan muat daftarnya sampai akhir
reviews-shown = { $shown } ulasan yang ditampilkan
evidence-reviews-part = <b>{ $shown ->
 [1] { reviews-shown }
 *[other] { $open } dari { reviews-shown }
}</b> belum disimpan
evidence-reviews-so-far = { $kept } ulasan tersimpan sejauh ini
evidence-data-copy = Berkas dibuka: { $rows } baris
evidence-data-copy-none = { $rows ->
 [0] Berkas dibuka, tetapi kosong: tidak ada pesanan di dalamnya
 *[other] Berkas dibuka, tetapi tidak ada nomor pesanan yang terbaca dari { $rows } barisnya
}
evidence-data-copy-part = { $kept ->
 [1] Pesanan tersimpan Anda tidak ditemukan dalam salinan dari AliExpress
 *[other] { $open } dari { $kept } pesanan tersimpan Anda tidak ditemukan dalam salinan dari AliExpress
}
evidence-data-copy-since = { $open } pesanan tersimpan belum dibandingkan dengan salinan dari AliExpress: tambahkan lagi berkasnya
evidence-data-copy-whole = Salinan dari AliExpress dibuka: { $orders } pesanan, dan tidak ada pesanan Anda yang kurang di dalamnya

brief-orders-shipped = { $open } sedang dikirim
brief-orders-unpaid = { $open } belum dibayar
brief-orders-to-ship = { $open } belum dikirim
brief-orders-still-open = { $open } belum selesai
brief-cases-still-open = { $open } masih terbuka
brief-orders-open = { $open } belum selesai
brief-cases-open = { $open } masih terbuka
brief-cases-on-orders = { $open } masih terbuka
brief-case-open = 1 masih terbuka
brief-balance-left = sisa uang
brief-coins-left = { $coins } koin
brief-coupons-left = { $coupons } kupon
brief-coins-and-coupons-left = { brief-coins-left }, { brief-coupons-left }
brief-addresses-left = { $addresses } alamat
brief-kept-part = { $open } belum disimpan
brief-kept-incomplete = { $open } belum lengkap
brief-reviews-part = { $open } belum disimpan

task-receive-orders = Tunggu paket tiba
task-settle-refunds = Bereskan pengembalian dana
task-close-disputes = Tutup sengketa
task-save-receipts = Simpan struk
task-save-reviews = Simpan ulasan
task-save-personal-data = Minta data pribadi
task-check-wallet = Periksa dompet
task-empty-wallet = Habiskan saldo
task-use-coupons-and-coins = Habiskan koin dan kupon
task-find-subscriptions = Cari langganan
task-cancel-subscriptions = Batalkan langganan
task-reach-mailbox = Pastikan email akun berfungsi
task-remove-payment-methods = Hapus kartu tersimpan
task-remove-addresses = Hapus alamat tersimpan
task-submit-request = Kirim permintaan penutupan
task-try-sign-in = Coba masuk ke akun

go-receive-orders = Ke pesanan saya
go-settle-refunds = Ke pengembalian dana
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = Ke ulasan saya
go-save-personal-data = Ke pusat privasi
go-check-wallet = Ke dompet saya
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = Ke koin saya
go-find-subscriptions = Ke akun saya
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = Ke setelan saya
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = Ke alamat saya
go-page = Buka halaman untuk: { $name }

did-this = Sudah beres
set-aside = Lewati
take-back = Tarik kembali
undo = Urungkan
try-again = Coba lagi
open-guide = Buka panduan

done-of = { $done } dari { $total } beres
verdict-ready = Siap: tidak ada yang belum tuntas atau belum diperiksa
verdict-not-ready = Belum siap
verdict-not-known = Belum diketahui
verdict-counts = { $open ->
 [0] Sejauh ini tidak ada yang belum tuntas
 [1] Satu hal belum tuntas
 [2] Dua hal belum tuntas
 [3] Tiga hal belum tuntas
 *[other] { $open } hal belum tuntas
}{ $unchecked ->
 [0] .
 [1] ; satu belum diperiksa.
 [2] ; dua belum diperiksa.
 [3] ; tiga belum diperiksa.
 *[other] ; { $unchecked } belum diperiksa.
}
your-hand = Selebihnya di tangan Anda

toast-done = Ditandai beres: { $name }
toast-done-more = Ditandai beres: { $name } dan { $more } lainnya
toast-noted = Dicatat. { $name }: { $left } belum tuntas
toast-set-aside = Dilewati: { $name }
toast-set-aside-more = Dilewati: { $name } dan { $more } lainnya
toast-unticked = Tanda dihapus: { $name }
toast-unticked-more = Tanda dihapus: { $name } dan { $more } lainnya
toast-asked = Dicatat: Anda sudah meminta data Anda.
toast-another-account = Dihapus: semua yang terlihat dan dicentang untuk akun yang lain.
failed = Perubahan terakhir tidak tersimpan
failed-quota = Ruang untuk ini di browser sudah habis. Semua yang sudah disimpan masih ada.
failed-write = Browser tidak bisa menyimpannya. Semua yang sudah disimpan masih ada.
failed-read = Data tersimpan Anda tidak bisa dimuat, jadi tidak ada yang diubah.
fault = Ada yang salah di sini
failed-fault = Ini tidak terduga. Semua yang sudah disimpan masih ada. Coba lagi; jika terulang, tutup halaman ini lalu buka lagi.
failed-newer = Data ini disimpan oleh Last Orders versi lebih baru. Perbarui versi ini, lalu coba lagi.

whose = Apakah ini akun lain?
whose-signed-out = Untuk beberapa waktu tidak ada yang masuk { $host ->
 [us] ke aliexpress.us
 *[other] ke aliexpress.com
}.
whose-no-mark = Tidak satu pun pesanan { $host ->
 [us] di aliexpress.us
 *[other] di aliexpress.com
} pernah terlihat.
whose-empty = Daftar pesanan { $host ->
 [us] di aliexpress.us
 *[other] di aliexpress.com
} kini kosong, padahal sebelumnya tidak.
whose-until = Sampai Anda menjawab, yang terlihat sebelumnya tidak dihitung beres. “{ whose-another }” menghapus semua yang terlihat dan dicentang.
whose-same = Akun yang sama
whose-another = Akun lain
