### كلمات الإيصالات المعدّة للطباعة. تُرسل إلى العملية التي تصنعها.

receipts-title = طلبات محفوظة من AliExpress
receipts-made = صنع { $by } هذه النسخة في { $when } مما عرضته صفحات AliExpress على حاسوبك أنت. هي نسخة لسجلاتك، وليست فاتورة.
receipts-orders = { $count ->
 [zero] لا طلبات
 [one] طلب واحد
 [two] طلبان
 [few] { $count } طلبات
 [many] { $count } طلبًا
 *[other] { $count } طلب
}
receipts-complete = { $count ->
 [zero] لا طلب مكتمل
 [one] طلب واحد مكتمل
 [two] طلبان مكتملان
 [few] { $count } طلبات مكتملة
 [many] { $count } طلبًا مكتملًا
 *[other] { $count } طلب مكتمل
}
receipts-incomplete = { $count ->
 [zero] لا طلب ناقص
 [one] طلب واحد ناقص، وفيه ذِكر ما ينقصه
 [two] طلبان ناقصان، وفي كل منهما ذِكر ما ينقصه
 [few] { $count } طلبات ناقصة، وفي كل منها ذِكر ما ينقصه
 [many] { $count } طلبًا ناقصًا، وفي كل منها ذِكر ما ينقصه
 *[other] { $count } طلب ناقص، وفي كل منها ذِكر ما ينقصه
}
receipts-index = كل الطلبات
receipts-one = الطلب
receipts-number = رقم الطلب
receipts-date = التاريخ
receipts-status = الحالة
receipts-store = المتجر
receipts-what = السلعة
receipts-quantity = الكمية
receipts-price = السعر
receipts-total = المجموع
receipts-case = استرداد أو نزاع
receipts-case-open = كان مفتوحًا حين شوهد آخر مرة
receipts-case-closed = لم يكن مفتوحًا حين شوهد آخر مرة
receipts-review = تقييمك
receipts-links = روابط إلى AliExpress
receipts-links-what = بعد إغلاق الحساب قد لا تؤدي إلى شيء.
receipts-detail-link = الطلب
receipts-receipt-link = إيصال AliExpress
receipts-tracking-link = التتبّع
receipts-not-shown = لم يُعرض
receipts-gap = غير مكتمل
receipts-no-lines = لم تعرض أي صفحة فُتحت ما كان في هذا الطلب.
receipts-more-lines = كان في هذا الطلب أكثر مما هو مذكور هنا.
receipts-unsure-lines = لم تقل أي صفحة إن كان هذا كل ما في الطلب.
receipts-missing = لم تعرضه أي صفحة فُتحت: { $what }.
receipts-unsettled = نُسخ كما عُرض، لأنه لم تتيسّر قراءته على وجه اليقين: { $what }.
receipts-conflict = عرضت صفحة أخرى شيئًا مختلفًا:
receipts-seen = شوهد آخر مرة في { $when }.
receipts-foot = نسخه Last Orders مما عرضته صفحات AliExpress. ليس فاتورة.
receipts-field-date = التاريخ
receipts-field-status = الحالة
receipts-field-store = المتجر
receipts-field-items = ما كان فيه
receipts-field-all-items = هل هذا كل شيء
receipts-field-item-title = الاسم
receipts-field-item-variant = الصنف
receipts-field-item-quantity = الكمية
receipts-field-item-price = السعر
receipts-field-total = المجموع
archive-totals = ما طُلب في كل سنة
archive-totals-what = مجموع الطلبات، ومنها الملغى وما رُدّ ثمنه.
archive-totals-left = { $count ->
 [zero] لا طلب خارج المجاميع.
 [one] طلب واحد غير مشمول في المجاميع: مجموعه أو عملته أو سنته غير مؤكدة.
 [two] طلبان غير مشمولين في المجاميع: المجموع أو العملة أو السنة غير مؤكدة.
 [few] { $count } طلبات غير مشمولة في المجاميع: المجموع أو العملة أو السنة غير مؤكدة.
 [many] { $count } طلبًا غير مشمول في المجاميع: المجموع أو العملة أو السنة غير مؤكدة.
 *[other] { $count } طلب غير مشمول في المجاميع: المجموع أو العملة أو السنة غير مؤكدة.
}
archive-and-others = { $count ->
 [zero] ولا غيرها
 [one] وواحد آخر
 [two] واثنان آخران
 [few] و{ $count } أخرى
 [many] و{ $count } أخرى
 *[other] و{ $count } أخرى
}
receipts-year = السنة
receipts-sum = المبلغ
sheet-orders = الطلبات
sheet-items = السلع
sheet-reviews = التقييمات
sheet-missing = ما ينقص
sheet-variant = الصنف
sheet-currency = العملة
sheet-total-shown = المجموع كما عُرض
sheet-price-shown = السعر كما عُرض
sheet-not-shown = لم تعرضه أي صفحة
sheet-unsettled = نُسخ كما عُرض، بلا يقين
sheet-conflict = عُرض غير ذلك في صفحة أخرى
sheet-seen = آخر مشاهدة (UTC)
sheet-product = رقم المنتج
sheet-link = صفحة المنتج
sheet-review-date = تاريخ التقييم

start-title = ابدأ من هنا
start-lead = نسختك أنت مما عرضته عليك AliExpress. بعد إغلاق الحساب لا يستطيع أحد أن يصنعها من جديد: احتفظ بملف zip كما هو في مكانين.
start-unpack = فُكّ ضغط ملف zip أولًا. الروابط أدناه لا تعمل إلا في المجلد بعد فك ضغطه.
start-people = للقراءة
start-receipts = كل طلب في إيصال، للقراءة أو الطباعة، مع فهرس ومجموع كل سنة.
start-workbook = الطلبات والسلع والتقييمات وما ينقص، في جداول لبرنامج جداول البيانات.
start-closing = سجل الإغلاق: كيف كانت الأمور حين طلبته.
start-copy = نسخة AliExpress نفسها من بياناتك، كما أُضيفت.
start-programs = للبرامج
start-csv = الجداول نفسها نصًّا بسيطًا، بفواصل ونقطة عشرية.
start-json = كل شيء حرفًا بحرف. صيغته موصوفة في schema.json.
start-manifest = ما في هذه النسخة، ومجموع تحقق لكل ملف: أي تغيير يظهر.
start-again = لتكون هذه الطلبات في متصفح آخر، حمّل ملف zip في Last Orders هناك.
