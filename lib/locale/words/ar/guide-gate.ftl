### كلمات بوابة الدليل: قبل الإغلاق.

gate-lead = كل ما لم يُنهَ بعد. الإغلاق لا رجعة فيه، فلا يُخمَّن هنا شيء: ما لم يُشاهد يبقى مفتوحًا.
gate-sent = أرسلت الطلب في { $day }. وما كان عليه الحال حينها موجود في سجلك.
gate-settle = يمكنك إنهاؤها، أو وضع ما تستغني عنه جانبًا.
gate-todo = مفتوح
gate-unknown = لم يُفحص
gate-set-aside = وضعته جانبًا
gate-done = تم
gate-group-todo = ما زال مفتوحًا
gate-group-unknown = لم يُفحص
gate-group-set-aside = وضعته جانبًا
gate-group-seen = تم، رآه Last Orders: { $count }
gate-group-told = تم، بحسب قولك: { $count }
gate-oldest = أقدمها: { $name }، شوهد في { $day } (<time>{ $ago }</time>)
gate-look-again = انظر مرة أخرى قبل المتابعة
check-now = افحص الآن
check-again = افحص من جديد
figure = { $count }

gate-copy = نسختك، في هذا المتصفح
copy-orders = طلبات محفوظة
copy-all-complete = { $count }، وكلها مكتملة
copy-incomplete = منها ناقصة
copy-reviews = تقييمات محفوظة
copy-file = محفوظة في ملف واحد
copy-file-none = ليس بعد
copy-file-on = { $day }
copy-file-changed = { $day }، وتغيّرت بعده
copy-only-here = لا توجد إلا في هذا المتصفح: تضيع إن مُسحت بيانات المتصفح أو أُزيل Last Orders.
copy-newest-only-here = ما أُضيف بعده لا يوجد إلا في هذا المتصفح.
copy-save = احفظها الآن
copy-official = نسخة AliExpress
copy-not-added = لم تُضف
copy-found = { $count ->
 [zero] لا طلب فيها
 [one] طلب واحد
 [two] طلبان
 [few] { $count } طلبات
 [many] { $count } طلبًا
 *[other] { $count } طلب
}
copy-missing = طلبات محفوظة لم تُوجد فيها
copy-uncompared = طلبات محفوظة لم تُقارن بها
copy-rows = { $count ->
 [zero] لا صفوف
 [one] صف واحد
 [two] صفان
 [few] { $count } صفوف
 [many] { $count } صفًا
 *[other] { $count } صف
}

acknowledge = أكّد قبل أن تتابع
ack-final = الإغلاق نهائي. والحساب الجديد يبدأ فارغًا.
ack-history-goes = سجل طلباتي والتقييمات التي كتبتها تزول معه.
ack-balance-may-go = قد يضيع الرصيد والعملات والقسائم. لا نص رسمي يقول إنها تُدفع.
ack-returns-may-end = قد تنتهي معه مطالبات الإرجاع والضمان. نظرتُ في أحدث طلباتي، أو أتنازل عن هذه المطالبات.
ack-can-receive-code = ما زلت أستطيع استلام رمز على بريد هذا الحساب أو هاتفه.
open-form = افتح صفحة الإغلاق
open-form-anyway = افتحها على أي حال
gate-unticked = { $count ->
 [zero] لا مربع بلا علامة.
 [one] مربع واحد بلا علامة.
 [two] مربعان بلا علامة.
 [few] { $count } مربعات بلا علامة.
 [many] { $count } مربعًا بلا علامة.
 *[other] { $count } مربع بلا علامة.
}
gate-unsettled = { $count ->
 [zero] لا أمر غير منتهٍ.
 [one] أمر واحد لم يُنهَ.
 [two] أمران لم يُنهيا.
 [few] { $count } أمور لم تُنهَ.
 [many] { $count } أمرًا لم تُنهَ.
 *[other] { $count } أمر لم تُنهَ.
}
gate-never = أنت وحدك تضغط الزر هناك: لا يفعل Last Orders سوى فتح الصفحة.
missing = قبل أن تتابع
missing-tick = بلا علامة: «{ $what }»
missing-why = تُفتح الصفحة من هنا حين لا ينقص شيء. الحساب حسابك: يمكنك الذهاب الآن أيضًا. لا شيء ينتهي حتى تضغط الزر هناك بنفسك.
