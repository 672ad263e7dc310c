### Kata-kata latar belakang: pemberitahuan, dan apa yang dikatakan tombol di toolbar.

reminder-day-2 = Hari ke-2: cari email yang meminta konfirmasi, dan keluar dari aplikasi.
reminder-day-7 = Hari ke-7: email penutupan seharusnya sudah ada, dan masuk ke akun seharusnya gagal.
reminder-day-14 = Hari ke-14: saatnya mencopot aplikasi dan menghapus yang ditinggalkan AliExpress di browser ini.
reminder-day-32 = Hari ke-32: lihat sekali lagi tagihan kartu dan PayPal Anda.
reminder-letter = Satu surat Anda belum dijawab hingga batas waktunya.
badge-needs-you = Last Orders: { $count ->
 [0] hari ini tidak ada yang perlu tindakan
 *[other] { $count } hal perlu tindakan
}
