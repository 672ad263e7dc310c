### Tanıdığımız sayfaların adları.

page-account-home = Hesabınız
page-account-security = Şifre ve e-posta
page-account-settings = Hesap ayarları
page-addresses = Adresleriniz
page-close-account = Hesabı kapatma
page-coins = Coinleriniz
page-cookie-settings = Çerez ayarları
page-coupons = Kuponlarınız
page-deactivate-account = Hesabı devre dışı bırakma
page-help-centre = Yardım merkezi
page-mail-settings = E-posta ayarları
page-messages = Mesajlar
page-order-detail = Tek sipariş
page-order-list = Siparişleriniz
page-order-tracking = Takip
page-password-reset = Yeni şifre
page-privacy-centre = Gizlilik merkezi
page-receipt = Makbuz
page-refund-case = Tek vaka
page-refund-list = Para iadeleri ve anlaşmazlıklar
page-review-list = Değerlendirmeleriniz
page-robot-check = AliExpress’in kontrolü
page-sign-in = Giriş
page-wallet = Cüzdanınız
