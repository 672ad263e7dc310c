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
receipts-links = عناوين على AliExpress
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
receipts-field-item-title = العنوان
receipts-field-item-variant = الصنف
receipts-field-item-quantity = الكمية
receipts-field-item-price = السعر
receipts-field-total = المجموع
