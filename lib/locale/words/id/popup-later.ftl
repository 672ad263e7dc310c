### Kata-kata yang diperlukan jendela kecil setelah daftarnya tampil: hari-hari sejak permintaan, dan apa yang direlakan jika menutup hari ini.

give-up-today = Menutup hari ini berarti merelakan: { $what }.
give-up-nothing = Menutup hari ini tidak berarti merelakan apa pun yang diketahui di sini.
give-up-unchecked = { $count ->
 [1] Satu hal belum diperiksa.
 *[other] { $count } hal belum diperiksa.
}
given-orders = { $count } pesanan yang belum selesai
given-cases = { $count } pengembalian dana atau sengketa
given-windows = { $count } pesanan yang masanya masih berlaku
since-day = Hari ke-{ $day } sejak permintaan Anda
since-late = Terlambat { $days } hari: cari email penutupan
clock-submitted = Anda tandai beres, { $when }. Catatannya ada di bawah
clock-submit-taken-back = Anda nyatakan ternyata belum terkirim
clock-waiting = Dikirim <time>{ $ago }</time>. AliExpress tidak mengatakan berapa lama
clock-overdue = <b>Terlambat { $days } hari.</b> Cari email dari AliExpress, juga di folder spam
clock-refused = <b>Ditolak</b>, menurut catatan Anda <time>{ $ago }</time>
clock-no-answer = <b>Tidak dijawab</b>, menurut catatan Anda <time>{ $ago }</time>
clock-still-open = Anda nyatakan sudah ditutup, tetapi ada yang <b>masuk ke akun</b> <time>{ $ago }</time>
clock-signed-in = <b>Ada yang masuk ke akun</b> <time>{ $ago }</time>: saat itu belum ditutup
clock-signed-in-stale = Sudah usang: ada yang masuk ke akun <time>{ $ago }</time>
clock-open-answer-confirmation-mail = Belum diperiksa. Lihat juga folder spam. Tidak semua orang diminta mengonfirmasi
clock-open-confirm-closed = Belum diperiksa. Cari email dari AliExpress, juga di folder spam
clock-open-try-sign-in = Belum diperiksa. Seharusnya kini gagal, dengan sandi yang benar
clock-later-try-sign-in = Nanti. Saat itu seharusnya gagal
clock-later-clear-site-data = Nanti. Sekali tekan, dan Anda melihat persis apa yang akan dihapus

changed-pages = Diubah AliExpress, jadi periksa sendiri: { $pages }
