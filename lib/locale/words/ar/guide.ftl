### كلمات إطار الدليل.

guide-title = Last Orders: الدليل
skip-to-text = انتقل إلى النص
welcome = اترك AliExpress على مهلك
welcome-what = أنهِ ما هو مفتوح، واحتفظ بما هو لك، ثم أغلق. افتح صفحات حسابك واحدة بعد واحدة: ما تعرضه يُكتب هنا.
welcome-decide = قرّر أولًا هل تغلق
takes-decide = هل الإغلاق هو الحل لك؟
takes-prepare = انظر في صفحات حسابك، وأنهِ المفتوح، واحفظ ما هو لك. يستغرق هذا ما تستغرقه طرودك.
takes-gate = انظر مرة أخرى فيما بقي مفتوحًا.
takes-close = أنت وحدك ترسل الطلب.
takes-after = تحقق من أمور قليلة خلال 32 يومًا.
pin = ثبّت الزر: اضغط قطعة الأحجية بجانب شريط العنوان. في Chrome اضغط الدبوس بجانب Last Orders، وفي Firefox اضغط الترس ثم «Pin to Toolbar».
printed = Last Orders، طُبع في { $day }
guide-parts = أقسام الدليل
section-decide = قرّر
section-prepare = استعد
section-give-up = ما ستتخلى عنه
section-gate = قبل الإغلاق
section-close = أغلق
section-after = بعد ذلك
section-orders = نسختك
section-letters = الرسائل
section-trouble = حين يتعثر شيء
section-questions = أسئلة
section-settings = الإعدادات
figure-of = { $done } من { $total }
search-guide = ابحث في الدليل
search-found = { $count ->
 [zero] لم يُعثر على شيء
 [one] عُثر على موضع واحد
 [two] عُثر على موضعين
 [few] عُثر على { $count } مواضع
 [many] عُثر على { $count } موضعًا
 *[other] عُثر على { $count } موضع
}
search-more = وهناك { $count } غيرها. اكتب كلمة أخرى لتضييق البحث.
search-nothing = لم يُعثر على شيء لعبارة «{ $query }»
search-nothing-what = جرّب كلمة واحدة، أو كلمة أخرى بالمعنى نفسه.
