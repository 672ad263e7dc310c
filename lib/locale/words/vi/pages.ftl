### Tên các trang chúng tôi biết.

page-account-home = Tài khoản của bạn
page-account-security = Mật khẩu và email
page-account-settings = Cài đặt tài khoản
page-addresses = Địa chỉ của bạn
page-close-account = Đóng tài khoản
page-coins = Xu của bạn
page-cookie-settings = Cài đặt cookie
page-coupons = Phiếu giảm giá
page-deactivate-account = Vô hiệu hóa tài khoản
page-help-centre = Trung tâm trợ giúp
page-mail-settings = Cài đặt email
page-messages = Tin nhắn
page-order-detail = Một đơn hàng
page-order-list = Đơn hàng của bạn
page-order-tracking = Theo dõi đơn
page-password-reset = Mật khẩu mới
page-privacy-centre = Trung tâm quyền riêng tư
page-receipt = Biên nhận
page-refund-case = Một vụ việc
page-refund-list = Hoàn tiền và tranh chấp
page-review-list = Đánh giá của bạn
page-robot-check = Kiểm tra của AliExpress
page-sign-in = Đăng nhập
page-wallet = Ví của bạn
