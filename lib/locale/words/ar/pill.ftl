### النافذة المطوية: حالة الصفحة في ثلاث كلمات.

pill-stored = نسخة محفوظة
pill-changed = تغيّرت الصفحة
pill-loading = تُقرأ…
pill-unread = تعذّرت القراءة
pill-stale = شوهد { $ago }
pill-clear = لا شيء مفتوح هنا
pill-by-word = تم بقولك أنت
pill-robot-check = AliExpress تسأل
pill-signed-out = بلا تسجيل دخول
pill-ready = جاهز للإغلاق
pill-sent = أُرسل الطلب
pill-retry = جرّب تسجيل الدخول
pill-failed = فشل الدخول
pill-kept = { $orders } محفوظة
