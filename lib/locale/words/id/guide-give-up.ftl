### Kata-kata bagian panduan tentang apa yang direlakan jika menutup hari ini.

give-up-lead = Kerugian Anda jika menutup hari ini, menurut salinan Anda dan halaman yang Anda buka. Tidak ada yang ditebak: yang kurang juga dihitung.

doubt-none-kept = Tidak ada pesanan tersimpan di sini, jadi tidak ada yang bisa dihitung. Buka pesanan Anda dan biarkan disimpan.
doubt-counting = { $count ->
 [1] Pesanan tersimpan Anda sedang dihitung.
 *[other] { $count } pesanan tersimpan Anda sedang dihitung.
}
doubt-open = { $count } pesanan belum selesai. Masa retur dan sengketanya mungkin baru mulai setelah pesanan tiba.
doubt-cases = { $count } pengembalian dana atau sengketa sedang berjalan.
doubt-outdated = { $count } pesanan dalam salinan Anda tersimpan sebagai belum selesai, padahal sudah berakhir. Buka pesanan Anda lagi, agar salinan Anda tahu bagaimana akhirnya.
doubt-cases-unseen = Pengembalian dana dan sengketa belum diperiksa, atau sudah terlalu lama sejak diperiksa.
doubt-unclear = { $count } pesanan tersimpan tidak bisa dinilai: tidak diketahui apakah sudah selesai. Halaman pesanan itu sendiri mungkin menunjukkannya.
doubt-not-kept = { $count } pesanan yang ditampilkan suatu halaman tidak ada dalam salinan Anda.
doubt-not-whole = Daftar pesanan Anda tidak terlihat sampai akhir dalam 7 hari terakhir: sebagian mungkin tidak ada dalam salinan Anda.
give-up-judged = { $count ->
 [1] Di antara pesanan yang bisa dinilai, masa satu pesanan masih berlaku, sampai { $day }.
 *[other] Di antara pesanan yang bisa dinilai, masa { $count } pesanan masih berlaku. Yang terakhir berakhir pada { $day }.
}
give-up-judged-free = Di antara pesanan yang bisa dinilai, tidak ada yang masanya masih berlaku.
give-up-calendar = Tambahkan { $day } ke kalender saya
calendar-free = AliExpress: masa terakhir yang kami ketahui sudah lewat
calendar-free-what = Mulai { $day }, tidak ada masa retur atau sengketa berlaku yang kami ketahui. Pesanan yang dibuat sejak itu punya masanya sendiri: lihat lagi pesanan Anda sebelum menutup.
returns-longest = Datanya tidak menyebut di mana penjual berada atau kapan paket tiba, jadi untuk setiap pesanan dipakai masa terpanjang: 90 hari dari tanggalnya. Itu juga yang tertulis di satu halaman pesanan untuk sengketa. Pesanan yang tiba terlambat, atau dibayar terlambat, mungkin punya masa lebih panjang. Pesanan yang dibatalkan ikut dihitung.
returns-windows = Untuk barang dengan “free return” (retur gratis), syarat AliExpress memberi Anda 90 hari sejak pembayaran jika penjual berada di Tiongkok daratan, 15 hari sejak diterima jika penjual berada di Uni Eropa, dan 7 hari sejak diterima jika penjual berada di Brasil. Di Uni Eropa, EEA, dan Inggris Raya Anda juga punya 14 hari untuk membatalkan pembelian dan garansi 2 tahun. Yang menentukan adalah halaman pesanan itu sendiri. Di sini hari dihitung sejak pesanan dibuat; jika Anda membayar belakangan, masanya lebih panjang.

timeline = Kapan masa pesanan Anda berakhir
timeline-what = Setiap tanda adalah satu pesanan, di atas hari terakhir masa terpanjangnya. Tekan sebuah kolom untuk melihat pesanan mana saja.
timeline-reading = Membaca salinan Anda.
timeline-unread = Salinan Anda tidak bisa dibaca, jadi pesanannya tidak bisa ditampilkan satu per satu.
timeline-column = { $count ->
 [0] { $days }: tidak ada pesanan
 *[other] { $days }: { $count } pesanan
}
timeline-table = { $count ->
 [1] Pesanan yang masanya masih berlaku, sebagai tabel
 *[other] Semua { $count } pesanan yang masanya masih berlaku, sebagai tabel
}
timeline-more = { $count } lagi ada dalam salinan Anda.
timeline-all = Tampilkan semua
timeline-last = Hari terakhir
timeline-order = Pesanan
timeline-placed = Dipesan pada
timeline-total = Jumlah total
timeline-today = Hari ini
timeline-by-year = { $count ->
 [1] Tanggal salah satunya tidak pasti: yang dihitung adalah akhir tahunnya, atau hari saat pesanan itu terlihat.
 *[other] Tanggal { $count } di antaranya tidak pasti: yang dihitung adalah akhir tahunnya, atau hari saat pesanan itu terlihat.
}

give-up-orders = Pesanan yang belum selesai
give-up-orders-what = Ketentuan AliExpress untuk Uni Eropa, EEA, dan Inggris Raya menyatakan bahwa pesanan seperti itu “completed or reimbursed” (diselesaikan atau diganti), tetapi tidak bagaimana caranya. Anda tidak bisa melacaknya lagi.
give-up-cases = Pengembalian dana dan sengketa yang sedang berjalan
give-up-cases-what = Jumlahnya adalah total pesanan-pesanan itu; yang kembali kepada Anda mungkin lebih sedikit. Anda hanya bisa menjawab selama masih bisa masuk. Di Uni Eropa, EEA, dan Inggris Raya, keputusan menjadi final kecuali diteruskan ke tahap berikutnya dalam 20 hari kalender.
give-up-balance = Saldo
give-up-balance-what = Tidak ada teks resmi yang menyatakan saldo dibayarkan. Last Orders tidak pernah membaca berapa jumlahnya.
give-up-coins = Koin dan kupon
give-up-coins-what = Tidak ada teks resmi yang menyatakan Anda mendapat sesuatu untuk itu.
give-up-windows = Retur dan sengketa yang masih bisa Anda ajukan
give-up-windows-what = Anda mengajukannya di halaman pesanan, yang hilang bersama akun.
give-up-open = { $count ->
 [0] Tidak ada pesanan selesai dalam salinan Anda yang masanya, sepengetahuan kami, masih berlaku
 *[other] { $count } pesanan selesai dalam salinan Anda mungkin masih punya masa yang berlaku
}
give-up-guarantee = Garansi
give-up-guarantee-what = Di Uni Eropa, EEA, dan Inggris Raya, hukum memberi Anda 2 tahun sejak barang diterima. Hak itu tetap milik Anda; yang hilang adalah jalan ke penjual: halaman pesanan, pesan, struk. Simpan struk dan nama penjualnya.
give-up-guaranteed = { $count ->
 [0] Tidak ada pesanan dalam salinan Anda yang berumur kurang dari dua tahun
 *[other] { $count } pesanan dalam salinan Anda berumur kurang dari dua tahun
}
give-up-in-copy = { $count } di antaranya ada dalam salinan Anda
give-up-not-added = { $count } yang ditampilkan suatu halaman tidak ada dalam salinan Anda, jadi tidak masuk dalam jumlah total.
give-up-untotalled = { $count } tidak punya total yang pasti, jadi tidak dimasukkan.
