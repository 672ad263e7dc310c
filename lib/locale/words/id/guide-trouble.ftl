### Kata-kata panduan saat ada masalah, dan keadaan di samping masalah dan pertanyaan. Pengetahuan tentang situs: November 2026.

trouble-lead = Apa yang mungkin menghalangi, dan apa yang membantu, dalam urutan untuk dicoba. Jika suatu halaman sudah menunjukkan keadaan Anda, itu disebutkan.
show-them = Tampilkan

now-and-more = { $what }. Dan { $count ->
 [1] satu hal lagi
 *[other] { $count } hal lagi
}
now-unchecked = { $count } di antaranya belum diperiksa
now-set-aside = { $count ->
 [1] Satu di antaranya
 *[other] { $count } di antaranya
} Anda lewati; selain itu tidak ada yang belum tuntas, sejauh yang terlihat atau dinyatakan
now-settled = Tidak ada di antaranya yang belum tuntas, sejauh yang terlihat atau dinyatakan
now-not-sent = Tidak ada permintaan penutupan yang dicatat di sini
now-waiting = Permintaan terkirim: <time>{ $ago }</time>. Belum ada jawaban yang dicatat
now-overdue = <b>Terlambat { $late } hari.</b> Permintaan terkirim: <time>{ $ago }</time>
now-confirmed = Akun sudah ditutup, menurut catatan Anda. Permintaan terkirim: <time>{ $ago }</time>
now-refused = <b>Ditolak</b>, menurut catatan Anda. Permintaan terkirim: <time>{ $ago }</time>
now-no-answer = <b>Tidak ada jawaban</b>, menurut catatan Anda. Permintaan terkirim: <time>{ $ago }</time>
now-still-open = <b>Belum ditutup:</b> ada yang masuk ke akun setelah Anda menyatakan sudah ditutup. Permintaan terkirim: <time>{ $ago }</time>
now-signed-out = Halaman terakhir yang dibaca menunjukkan tidak ada yang masuk ke akun. Terlihat <time>{ $ago }</time>
now-kept = { $orders } pesanan tersimpan di komputer ini{ $incomplete ->
 [0] { "" }
 *[other] , { $incomplete } di antaranya belum lengkap
}
now-kept-none = Belum ada pesanan yang tersimpan di komputer ini

to-orders = Ke pesanan saya
to-refunds = Ke pengembalian dana
to-messages = Ke pesan saya
to-account = Ke akun saya
to-sign-in = Ke halaman login
to-password-reset = Atur ulang sandi
to-mail-settings = Buka setelan email
to-closing-form = Ke formulir penutupan
to-help-centre = Buka pusat bantuan
to-decide = Pilihan yang lebih ringan
to-prepare = Persiapan
to-close = Penutupan, bagian demi bagian
to-routes = Semua cara menutup akun
to-last-step = Yang mungkin diminta di akhir
to-after = Sesudahnya: email dan masuk ke akun
to-site-data = Hapus cookie dan cache
to-kept-orders = Salinan Anda
to-settings = Apa yang disimpannya
to-letters = Semua surat
to-letter-close = Surat: tutup akun saya
to-letter-stop = Surat: hentikan permintaan saya
to-letter-deactivation = Surat: jeda
to-letter-follow-up = Surat: belum ada jawaban
to-letter-access = Surat: salinan data saya
to-letter-erasure = Surat: hapus data saya
to-letter-identity = Surat: mengapa dokumen identitas?
to-trouble-open-orders = Pesanan yang menghalangi
to-trouble-cannot-sign-in = Yang bisa dicoba
to-trouble-request-not-processed = Jika tidak terjadi apa-apa
to-trouble-mail-after-closing = Jika email terus datang

trouble-request-not-processed = Setelah permintaan tidak terjadi apa-apa
trouble-request-not-processed-what = AliExpress tidak mengatakan berapa lama. Satu orang melaporkan penutupan terjadi dalam 24 jam, jadi seminggu tanpa kabar layak ditanyakan.
trouble-request-not-processed-mail = Cari email dari AliExpress, juga di folder spam. Penutupan mungkin menunggu konfirmasi Anda.
trouble-request-not-processed-parts = Telusuri penutupannya sekali lagi: sudahkah Anda melakukan bagian terakhir, entah mengetik kata, memasukkan kode dari email, atau mencentang kotak?
trouble-request-not-processed-support = Tanyakan ke layanan pelanggan apakah permintaan Anda sudah sampai.
trouble-request-not-processed-letter = Tulis kepada mereka dengan tanggal permintaan Anda. Suratnya sudah siap.
trouble-request-not-processed-again = Kirim lagi permintaannya jika tidak ada yang bisa memastikan bahwa yang pertama sampai.

trouble-open-orders = Pesanan atau pengembalian dana menghalangi
trouble-open-orders-what = Tidak ada teks resmi yang menyebut syarat. Halaman tidak resmi menyatakan bahwa pesanan yang belum selesai dan paylater yang belum dibayar menghalangi penutupan. Dan Anda hanya bisa memantaunya selama masih bisa masuk.
trouble-open-orders-finish = Tunggu yang sedang dikirim, dan tekan “Confirm received” hanya untuk yang sudah tiba. Batalkan yang belum dikirim.
trouble-open-orders-refunds = Pantau setiap pengembalian dana dan sengketa sampai selesai.
trouble-open-orders-final = Jangan biarkan keputusan berlaku jika Anda keberatan: di Uni Eropa, EEA, dan Inggris Raya, keputusan menjadi final kecuali Anda meneruskannya ke tahap berikutnya dalam 20 hari kalender.
trouble-open-orders-sellers = Tulis ke penjual jika tidak ada perkembangan.
trouble-open-orders-support = Tanyakan ke AliExpress jika penjual tidak menjawab.
trouble-open-orders-customs = Paket yang terlambat masuk ke Uni Eropa bisa berarti pungutan saat diantar: sejak 1 Juli 2026, 3 euro untuk setiap jenis barang dalam paket bernilai sampai 150 euro. Yang dihitung adalah hari penyelesaian bea cukai, bukan hari pesanan.

trouble-open-subscriptions = Langganan menghalangi
trouble-open-subscriptions-what = Keanggotaan VIP diperpanjang setiap 365 hari, dan masa coba 30 hari berubah menjadi tahun berbayar. Jika Anda membatalkan dalam periode pertama, yang lamanya bergantung pada negara Anda, seluruh biaya kembali; setelah itu, sebagian. Jika berakhir karena akunnya berakhir, tidak ada yang kembali.
trouble-open-subscriptions-cancel = Batalkan semuanya. Untuk VIP, lihat bagian bawah halaman “VIP Membership Rules”. Nama di halaman langganan Anda yang berlaku; tidak ditemukan jejak publik tentang “AliExpress Premium Membership”.
trouble-open-subscriptions-statements = Periksa tagihan kartu Anda untuk tagihan dari AliExpress, sekarang dan sebulan lagi.
trouble-open-subscriptions-payers = Jika Anda membayar lewat PayPal atau Klarna, akhiri juga pembayaran otomatis di sana.
trouble-open-subscriptions-debts = Bereskan paylater dan kredit lain dengan pemberi pinjaman. Itu perusahaan terpisah dengan ketentuannya sendiri, dan menutup akun tidak mengakhiri utangnya.
trouble-open-subscriptions-sold = Jangan membeli surat untuk itu. Layanan berbayar menjual surat untuk “membatalkan AliExpress VIP”, yang dikirim ke alamat yang tidak disebut teks resmi mana pun, dan mungkin menagih Anda setiap bulan.
trouble-open-subscriptions-support = Tanyakan ke layanan pelanggan tentang langganan yang tidak bisa Anda batalkan, atau yang masih ditagih setelah Anda batalkan.

trouble-cannot-sign-in = Anda tidak bisa masuk
trouble-cannot-sign-in-what = Anda bisa minta penutupan akun lewat email ke alamat pelindungan data AliExpress, jadi untuk itu Anda tidak perlu masuk. Setelah permintaan penutupan, gagal masuk bisa berarti akunnya sudah ditutup.
trouble-cannot-sign-in-mail = Minta penutupan akun lewat email. Suratnya sudah siap; kirim dari alamat email akun itu. Ketentuan AliExpress menyebut cara ini untuk Uni Eropa, EEA, dan Inggris Raya; di tempat lain alamatnya sama.
trouble-cannot-sign-in-reset = Jika Anda tetap ingin masuk, atur ulang sandinya. Untuk itu Anda perlu alamat email atau telepon akun.
trouble-cannot-sign-in-clear = Hapus cookie dan cache AliExpress di browser ini, lalu coba lagi. Yang disimpan Last Orders tetap ada.
trouble-cannot-sign-in-support = Tanyakan ke layanan pelanggan.
trouble-cannot-sign-in-identity = Jika mereka minta salinan dokumen identitas, tanyakan dulu alasannya. Suratnya sudah siap.

trouble-account-restricted = AliExpress membatasi akun
trouble-account-restricted-what = AliExpress memberitahukannya di Message Center akun. Di Uni Eropa, EEA, dan Inggris Raya Anda bisa mengajukan banding dalam 180 hari, lalu ke lembaga penyelesaian di luar pengadilan yang tersertifikasi.
trouble-account-restricted-read = Baca pesannya: apa yang dibatasi, mengapa, dan berapa lama.
trouble-account-restricted-appeal = Ajukan banding dengan alat AliExpress sendiri, di www.aliexpress.com/p/transparencycenter/tools.html, dan simpan salinan tulisan Anda.
trouble-account-restricted-bodies = Jika bandingnya gagal, lembaga di luar pengadilan bisa menelaahnya; keputusan AliExpress seharusnya menyebut cara menghubunginya. Anda juga masih bisa ke pengadilan.
trouble-account-restricted-mail = Jika Anda hanya ingin menutupnya dan tidak bisa masuk, minta lewat email. Suratnya sudah siap.

trouble-mail-after-closing = Email terus datang
trouble-mail-after-closing-what = Panduan melaporkan adanya email setelah penutupan. Email saja tidak berarti akunnya masih ada.
trouble-mail-after-closing-unsubscribe = Pakai tautan berhenti langganan di bagian bawah email. Periksa dulu bahwa alamat pengirimnya berakhir dengan aliexpress.com.
trouble-mail-after-closing-spam = Tandai yang terus datang sebagai spam.
trouble-mail-after-closing-try = Coba masuk. Seharusnya gagal.
trouble-mail-after-closing-erasure = Minta data Anda dihapus, termasuk alamat email. Suratnya sudah siap.
