### ชื่อหน้าที่เรารู้จัก

page-account-home = บัญชีของคุณ
page-account-security = รหัสผ่านและอีเมล
page-account-settings = การตั้งค่าบัญชี
page-addresses = ที่อยู่ของคุณ
page-close-account = การปิดบัญชี
page-coins = เหรียญของคุณ
page-cookie-settings = การตั้งค่าคุกกี้
page-coupons = คูปองของคุณ
page-deactivate-account = การปิดใช้งานบัญชี
page-help-centre = ศูนย์ช่วยเหลือ
page-mail-settings = การตั้งค่าอีเมล
page-messages = ข้อความ
page-order-detail = คำสั่งซื้อหนึ่งรายการ
page-order-list = คำสั่งซื้อของคุณ
page-order-tracking = การติดตามพัสดุ
page-password-reset = รหัสผ่านใหม่
page-privacy-centre = ศูนย์ความเป็นส่วนตัว
page-receipt = ใบเสร็จ
page-refund-case = หนึ่งเคส
page-refund-list = การคืนเงินและข้อพิพาท
page-review-list = รีวิวของคุณ
page-robot-check = การตรวจสอบโดย AliExpress
page-sign-in = การเข้าสู่ระบบ
page-wallet = กระเป๋าเงินของคุณ
