### Kata-kata setelan panduan: apa yang ditampilkan, disimpan, dan dibagikan, dan cara tidak meninggalkan jejak.

settings-lead = Apa yang ditampilkan, disimpan, dan dibagikan Last Orders. Setiap pilihan hanya berlaku di browser ini.
switch-off = Matikan

settings-language = Bahasa
language-of-browser = Seperti browser Anda: { $name }

settings-hints = Petunjuk
hints-show = Tampilkan petunjuk di halaman AliExpress
hints-show-why = Panel kecil di sudut halaman akun Anda. Tanpanya, halaman tetap dibaca, dan panduan ini tetap terisi.
hints-hidden = Tersembunyi di:
hints-show-again = Tampilkan lagi

settings-words = Kata yang Anda jelaskan
explained-what = Last Orders tidak mengenal kata-kata AliExpress ini. Keterangan Anda berlaku sampai ada halaman yang menunjukkan hal lain.
explained-as = { $means ->
 [open] belum tuntas
 *[finished] sudah selesai
}, di “{ $place }”
toast-word = Ditarik kembali. Yang bertumpu pada kata itu dihitung belum diperiksa.

settings-copies = Salinan dan pengingat
copies-orders = Simpan salinan pesanan yang saya lihat
copies-orders-why = { $orders ->
 [0] Belum ada yang disimpan.
 *[other] { $orders } pesanan tersimpan; tetap ada jika Anda mematikannya.
}
copies-reminders = Pengingat
copies-reminders-on = Browser ini mengingatkan Anda tentang hari-hari setelah penutupan
copies-reminders-off = Browser ini tidak mengingatkan Anda tentang apa pun
copies-reminders-why = Anda menyalakannya di “Sesudahnya”, tempat hari-hari itu.

settings-sync = Komputer lain, lewat browser
sync-turn = Sinkronkan centang saya
sync-turn-why = Hanya centang: apa yang Anda centang atau lewati, dan kapan. Pembuat browser ini membawanya ke komputer Anda yang lain, jika Anda masuk ke browser di sana, sinkronisasinya menyala, dan ini dinyalakan juga. Dari dua perubahan, yang lebih baru yang berlaku.
sync-turn-why-firefox = Hanya centang: apa yang Anda centang atau lewati, dan kapan. Mozilla membawanya ke komputer Anda yang lain, jika Anda masuk ke Firefox di sana, sinkronisasinya mencakup pengaya, dan ini dinyalakan juga. Dari dua perubahan, yang lebih baru yang berlaku.
sync-android = Firefox untuk Android tidak membawa yang disimpan pengaya ke perangkat lain. Berkas kemajuan bisa: simpan di sini, lalu buka di sana.
sync-never = Belum dibandingkan
sync-at = { $count } centang dalam sinkronisasi browser. Dibandingkan <time>{ $ago }</time>. Browser yang memutuskan kapan mengirimnya, dan tidak memberi tahu.
sync-failed-quota = Ruang sinkronisasi browser sudah habis. Centang Anda di sini tersimpan; akan dicoba lagi saat perubahan berikutnya.
sync-failed-write = Sinkronisasi browser tidak menerima perubahan terakhir. Centang Anda di sini tersimpan; akan dicoba lagi saat perubahan berikutnya.
sync-left = { $count } centang masih ada dalam sinkronisasi browser
sync-left-why = Menghapusnya tidak mengambil apa pun dari komputer ini. Komputer lain yang menyinkronkan centang mempertahankan miliknya, dan berhenti menyinkronkan.
sync-empty = Hapus

settings-file = Komputer lain, dengan berkas
file-what = Isinya centang Anda, yang dibaca dari halaman, kata yang Anda jelaskan, keputusan Anda, catatan penutupan beserta catatan Anda sendiri, dan yang Anda kirim. Salinan Anda punya berkasnya sendiri.
file-save = Simpan kemajuan
file-take = Impor berkas
file-refused = Tidak diimpor: { $file }
file-refused-nothing = Tidak ada yang diubah.
file-refused-truncated = Awalnya seperti berkas kemajuan tetapi terputus, atau diubah secara manual. Simpan lagi di komputer lain itu.
file-refused-foreign = Ini bukan berkas kemajuan dari Last Orders.
file-refused-older = Formatnya terlalu lama untuk dibaca. Simpan lagi dengan Last Orders yang sekarang.
file-refused-newer = Berkas ini disimpan oleh Last Orders versi lebih baru. Perbarui versi ini, lalu impor.
file-refused-shape = Satu entri tidak sebagaimana mestinya: { $where }. Mungkin disimpan oleh Last Orders versi lebih baru, atau diubah secara manual.
file-refused-ahead = Waktunya ada di masa depan, jadi jam di salah satu komputer salah. Betulkan jamnya, lalu simpan lagi berkasnya.
file-refused-large = Berkas ini lebih besar dari yang mungkin untuk berkas kemajuan.
file-close = Tutup
file-preview = Dalam { $file }
file-made-by = Disimpan oleh { $by }
file-counts = { $taken ->
 [0] Di dalamnya tidak ada yang lebih baru daripada yang ada di sini.
 *[other] { $taken } entri akan diimpor.
}{ $older ->
 [0] { "" }
 *[other] { " " }{ $older } lebih baru di sini, dan tetap ada.
}{ $same ->
 [0] { "" }
 *[other] { " " }{ $same } sama.
}
file-new = baru di sini
file-newer = lebih baru dalam berkas
file-take-in = Impor
file-leave = Jangan impor
record-request = Permintaan penutupan Anda
record-decision = { decided }
record-closing = Catatan penutupan
record-words = { settings-words }

settings-about = Apa yang dilakukannya
about-stored = Tersimpan sekarang: { $readings } halaman dibaca, { $ticks } centang, { $orders } pesanan tersimpan.
about-reads = Ia membaca halaman akun yang Anda buka, dan tidak yang lain: jumlah dan status. Isi pesanan hanya disimpan jika Anda mau salinan, dan alamat pos Anda tidak pernah.
about-presses = Ia tidak menekan apa pun selain “View orders” di daftar itu sendiri, dan hanya selama Anda membiarkannya mengumpulkan.
about-version = Last Orders { $version }, perangkat lunak bebas di bawah lisensi MIT
about-whose = Tidak dibuat oleh AliExpress, dan tidak terkait dengannya

settings-leave = Tanpa jejak
leave-what = Menghapus semua yang disimpan Last Orders di browser ini, dan centangnya dalam sinkronisasi browser. Akun AliExpress Anda dan berkas yang Anda simpan tidak disentuh.
leave-ask = Hapus semua
leave-sure = Hapus semua selamanya?
leave-sure-what = Tidak ada jalan untuk kembali. Simpan dulu yang mungkin Anda inginkan:
leave-record = Catatan penutupan Anda
leave-orders = { $orders } pesanan tersimpan
leave-progress = Kemajuan Anda
leave-go = Buka dan simpan
leave-save = Simpan
leave-now = Hapus semua sekarang
leave-failed = Tidak dihapus
leave-failed-what = Browser tidak bisa menghapusnya. Yang tersimpan di komputer ini masih ada. Coba lagi.
left = Semuanya sudah dihapus
left-readings = Halaman yang dibaca
left-ticks = Centang
left-journey = Keputusan, catatan, dan permintaan
left-orders = Pesanan tersimpan
left-synced = Entri dalam sinkronisasi browser
left-all = Semua entri di komputer ini
left-what = Mulai sekarang tidak ada yang dibaca atau disimpan, sampai Anda membuka Last Orders lagi atau memulai ulang browser.
left-uninstall = Hapus Last Orders dari browser ini
left-by-hand = Secara manual: buka chrome://extensions, cari Last Orders, lalu tekan “Hapus”.
left-by-hand-firefox = Secara manual: buka about:addons, cari Last Orders, tekan tiga titiknya, lalu “Hapus”.
