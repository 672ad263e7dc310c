### Words of the report on a page, in the overlay.

report = تقرير عن هذه الصفحة

report-what = يقول كيف بُنيت الصفحة، كي يتعلم Last Orders قراءتها. مكان النصوص والأرقام والعناوين فيه علامات.
report-stays = لا يذهب إلى أي مكان من تلقاء نفسه، ويزول حين تغلقه. أين تنشره أمر يعود إليك.
report-never = لا تنشر بدلًا منه الصفحة نفسها أو صورة منها أو ملفات تعريف الارتباط: ففيها بياناتك.

report-words = كلمات من الصفحة يمكنك إضافتها
report-words-why = تفيد كلمات AliExpress نفسها للحالات والأزرار. أشِّر فقط على ما لا يقول شيئًا عنك.

report-text = التقرير كاملًا

report-copy = نسخ
report-save = حفظ الملف
report-close = إغلاق التقرير

report-copied = نُسخ.
report-selected = لم يسمح هذا المتصفح بالنسخ. كله محدد: انسخه يدويًا.
report-failed = لم تُجب الصفحة. حمّلها من جديد ثم حاول مرة أخرى.
