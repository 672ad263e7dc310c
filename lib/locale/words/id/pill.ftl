### Lapisan petunjuk yang dikecilkan: keadaan halaman dalam tiga kata.

pill-stored = Halaman simpanan
pill-changed = Halaman berubah
pill-loading = Membaca…
pill-unread = Tidak terbaca
pill-stale = Terlihat { $ago }
pill-clear = Tuntas di sini
pill-by-word = Beres menurut Anda
pill-robot-check = AliExpress bertanya
pill-signed-out = Sudah keluar
pill-ready = Siap ditutup
pill-sent = Permintaan terkirim
pill-retry = Coba masuk
pill-failed = Gagal masuk
pill-kept = { $orders } tersimpan
