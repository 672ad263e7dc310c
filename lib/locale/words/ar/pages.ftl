### أسماء الصفحات التي نعرفها.

page-account-home = حسابك
page-account-security = كلمة المرور والبريد
page-account-settings = إعدادات الحساب
page-addresses = عناوينك
page-close-account = إغلاق الحساب
page-coins = عملاتك
page-cookie-settings = إعدادات الكوكيز
page-coupons = قسائمك
page-deactivate-account = تعطيل الحساب
page-help-centre = مركز المساعدة
page-mail-settings = إعدادات البريد
page-messages = الرسائل
page-order-detail = طلب واحد
page-order-list = طلباتك
page-order-tracking = التتبّع
page-password-reset = كلمة مرور جديدة
page-privacy-centre = مركز الخصوصية
page-receipt = إيصال
page-refund-case = حالة واحدة
page-refund-list = المبالغ المستردة والنزاعات
page-review-list = تقييماتك
page-robot-check = تحقّق تجريه AliExpress
page-sign-in = تسجيل الدخول
page-wallet = محفظتك
