### Nama halaman yang kita kenal.

page-account-home = Akun Anda
page-account-security = Sandi dan email
page-account-settings = Setelan akun
page-addresses = Alamat Anda
page-close-account = Penutupan akun
page-coins = Koin Anda
page-cookie-settings = Setelan cookie
page-coupons = Kupon Anda
page-deactivate-account = Penonaktifan akun
page-help-centre = Pusat bantuan
page-mail-settings = Setelan email
page-messages = Pesan
page-order-detail = Satu pesanan
page-order-list = Pesanan Anda
page-order-tracking = Pelacakan
page-password-reset = Sandi baru
page-privacy-centre = Pusat privasi
page-receipt = Struk
page-refund-case = Satu kasus
page-refund-list = Pengembalian dana dan sengketa
page-review-list = Ulasan Anda
page-robot-check = Pemeriksaan oleh AliExpress
page-sign-in = Halaman login
page-wallet = Dompet Anda
