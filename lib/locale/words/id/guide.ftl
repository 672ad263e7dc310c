### Kata-kata kerangka panduan.

guide-title = Last Orders: panduan
skip-to-text = Langsung ke teks
welcome = Tinggalkan AliExpress tanpa terburu-buru
welcome-what = Bereskan yang belum tuntas, simpan yang milik Anda, lalu tutup. Buka halaman akun Anda satu per satu: yang ditampilkannya terisi di sini.
welcome-decide = Putuskan dulu apakah akan menutup
takes-decide = Apakah menutup akun jawaban yang tepat bagi Anda?
takes-prepare = Lihat halaman akun Anda, bereskan yang belum tuntas, simpan yang milik Anda. Lamanya tergantung paket Anda.
takes-gate = Lihat sekali lagi apa yang belum tuntas.
takes-close = Hanya Anda yang mengirim permintaan.
takes-after = Periksa beberapa hal selama 32 hari.
pin = Sematkan tombolnya: tekan ikon kepingan puzzle di samping bilah alamat. Di Chrome, tekan pin di samping Last Orders; di Firefox, ikon roda gigi, lalu “Sematkan ke Bilah Alat”.
printed = Last Orders, dicetak pada { $day }
guide-parts = Bagian panduan
section-decide = Putuskan
section-prepare = Persiapan
section-give-up = Yang akan Anda relakan
section-gate = Sebelum menutup
section-close = Penutupan
section-after = Sesudahnya
section-orders = Salinan Anda
section-letters = Surat
section-trouble = Jika ada masalah
section-questions = Pertanyaan
section-settings = Setelan
figure-of = { $done } / { $total }
search-guide = Cari di panduan
search-found = { $count ->
 [0] Tidak ada yang ditemukan
 *[other] Ditemukan di { $count } tempat
}
search-more = Dan { $count } lagi. Ketik satu kata lagi untuk mempersempit.
search-nothing = Tidak ada yang ditemukan untuk “{ $query }”
search-nothing-what = Coba satu kata saja, atau kata lain untuk hal yang sama.
