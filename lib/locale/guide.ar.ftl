### كلمات إطار الدليل.

guide-title = Last Orders: الدليل
skip-to-text = انتقل إلى النص
welcome = اترك AliExpress على مهلك
welcome-what = أنهِ ما هو مفتوح، واحتفظ بما هو لك، ثم أغلق. افتح صفحات حسابك واحدة بعد واحدة: ما تعرضه يُكتب هنا.
welcome-decide = قرّر أولًا هل تغلق
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
