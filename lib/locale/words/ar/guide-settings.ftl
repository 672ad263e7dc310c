### كلمات إعدادات الدليل: ما يظهر وما يُحفظ وما يُشارَك، وكيف لا يبقى أثر.

settings-lead = ما يعرضه Last Orders ويحفظه ويشاركه. وكل اختيار يسري على هذا المتصفح وحده.
switch-off = أوقفها

settings-language = اللغة
language-of-browser = مثل متصفحك: { $name }

settings-hints = التلميحات
hints-show = اعرض التلميحات في صفحات AliExpress
hints-show-why = اللوحة الصغيرة في زاوية صفحات حسابك. من دونها تُقرأ الصفحات أيضًا ويمتلئ هذا الدليل.
hints-hidden = مخفية في:
hints-show-again = أظهرها من جديد

settings-words = كلمات شرحتَها
explained-what = لم يكن Last Orders يعرف هذه الكلمات من AliExpress. ما قلتَه يُحسب إلى أن تُظهر صفحة غير ذلك.
explained-as = { $means ->
 [open] لم ينته بعد
 *[finished] انتهى
}، في «{ $place }»
toast-word = أُلغي. ما اعتمد على تلك الكلمة يُعد غير مفحوص.

settings-copies = النسخ والتذكيرات
copies-orders = احتفظ بنسخة من الطلبات التي أنظر إليها
copies-orders-why = { $orders ->
 [zero] لم يُحفظ شيء بعد.
 [one] طلب واحد محفوظ، ويبقى حين توقف هذا.
 [two] طلبان محفوظان، ويبقيان حين توقف هذا.
 [few] { $orders } طلبات محفوظة، وتبقى حين توقف هذا.
 [many] { $orders } طلبًا محفوظًا، وتبقى حين توقف هذا.
 *[other] { $orders } طلب محفوظ، وتبقى حين توقف هذا.
}
copies-reminders = التذكيرات
copies-reminders-on = يذكّرك هذا المتصفح بالأيام التي بعد الإغلاق
copies-reminders-off = لا يذكّرك هذا المتصفح بشيء
copies-reminders-why = تشغّلها في «بعد ذلك» حيث توجد الأيام.

settings-sync = حاسوب آخر، عن طريق المتصفح
sync-turn = زامن علاماتي
sync-turn-why = العلامات وحدها: ما قلت إنه تم أو وضعته جانبًا، ومتى. تحملها الشركة صاحبة هذا المتصفح إلى حواسيبك الأخرى، إن سجّلت الدخول إلى المتصفح هناك وكانت مزامنته تعمل وكان هذا مفعّلًا أيضًا. ومن تغييرين يبقى الأحدث.
sync-turn-why-firefox = العلامات وحدها: ما قلت إنه تم أو وضعته جانبًا، ومتى. تحملها Mozilla إلى حواسيبك الأخرى، إن سجّلت الدخول إلى Firefox هناك وكانت مزامنته تشمل الإضافات وكان هذا مفعّلًا أيضًا. ومن تغييرين يبقى الأحدث.
sync-android = لا ينقل Firefox على Android ما تخزّنه الإضافة إلى أجهزة أخرى. أما ملف التقدّم فينتقل: احفظه هنا وافتحه هناك.
sync-never = لم تُقارن بعد
sync-at = { $count ->
 [zero] لا علامات
 [one] علامة واحدة
 [two] علامتان
 [few] { $count } علامات
 [many] { $count } علامةً
 *[other] { $count } علامة
} في مزامنة المتصفح. قورنت <time>{ $ago }</time>. أما متى تنتقل فذلك للمتصفح، وهو لا يقول.
sync-failed-quota = لم يبق مكان في مزامنة المتصفح. علاماتك هنا محفوظة، وتُعاد المحاولة مع التغيير التالي.
sync-failed-write = لم تقبل مزامنة المتصفح التغيير الأخير. علاماتك هنا محفوظة، وتُعاد المحاولة مع التغيير التالي.
sync-left = { $count ->
 [zero] لا علامات باقية
 [one] ما زالت علامة واحدة
 [two] ما زالت علامتان
 [few] ما زالت { $count } علامات
 [many] ما زالت { $count } علامةً
 *[other] ما زالت { $count } علامة
} في مزامنة المتصفح
sync-left-why = إزالتها لا تأخذ شيئًا من هذا الحاسوب. والحواسيب الأخرى التي تحمل العلامات تحتفظ بعلاماتها وتتوقف عن حملها.
sync-empty = أزلها

settings-file = حاسوب آخر، عن طريق ملف
file-what = فيه علاماتك وما قُرئ من الصفحات والكلمات التي شرحتَها وقرارك وسجل الإغلاق مع ملاحظته وما أرسلته. أما نسختك فلها ملفاتها.
file-save = احفظ التقدّم
file-take = استورد ملفًا
file-refused = لم يُستورد: { $file }
file-refused-nothing = لم يتغيّر شيء.
file-refused-truncated = يبدأ كملف تقدّم ثم ينقطع، أو غُيّر يدويًا. احفظه مرة أخرى على الحاسوب الآخر.
file-refused-foreign = ليس ملف تقدّم من Last Orders.
file-refused-older = شكله أقدم من أن يُقرأ. احفظه مرة أخرى بالإصدار الحالي من Last Orders.
file-refused-newer = كتبه إصدار أحدث من Last Orders. حدّث هذا الإصدار ثم استورده.
file-refused-shape = فيه مُدخل ليس كما ينبغي: { $where }. ربما كتبه إصدار أحدث من Last Orders، أو غُيّر يدويًا.
file-refused-ahead = أوقاته في المستقبل، فإحدى الساعتين خاطئة. اضبطها ثم احفظ الملف مرة أخرى.
file-refused-large = هو أكبر مما يكون عليه أي تقدّم.
file-close = أغلق
file-preview = في { $file }
file-made-by = كتبه { $by }
file-counts = { $taken ->
 [zero] لا شيء فيه أحدث مما هنا.
 [one] سيُستورد مُدخل واحد.
 [two] سيُستورد مُدخلان.
 [few] ستُستورد { $taken } مُدخلات.
 [many] سيُستورد { $taken } مُدخلًا.
 *[other] سيُستورد { $taken } مُدخل.
}{ $older ->
 [zero] { "" }
 [one] { " " }مُدخل واحد أحدث هنا ويبقى.
 [two] { " " }مُدخلان أحدث هنا ويبقيان.
 [few] { " " }{ $older } مُدخلات أحدث هنا وتبقى.
 [many] { " " }{ $older } مُدخلًا أحدث هنا وتبقى.
 *[other] { " " }{ $older } مُدخل أحدث هنا وتبقى.
}{ $same ->
 [zero] { "" }
 [one] { " " }ومُدخل واحد مطابق.
 [two] { " " }ومُدخلان مطابقان.
 [few] { " " }و{ $same } مُدخلات مطابقة.
 [many] { " " }و{ $same } مُدخلًا مطابقًا.
 *[other] { " " }و{ $same } مُدخل مطابق.
}
file-new = جديد هنا
file-newer = أحدث في الملف
file-take-in = استورده
file-leave = لا تستورده
record-request = طلب الإغلاق
record-decision = { decided }
record-closing = سجل الإغلاق
record-words = { settings-words }

settings-about = ما الذي يفعله
about-stored = المحفوظ الآن: { $readings ->
 [zero] لا صفحات مقروءة
 [one] صفحة واحدة مقروءة
 [two] صفحتان مقروءتان
 [few] { $readings } صفحات مقروءة
 [many] { $readings } صفحةً مقروءة
 *[other] { $readings } صفحة مقروءة
}، { $ticks ->
 [zero] ولا علامات
 [one] وعلامة واحدة
 [two] وعلامتان
 [few] و{ $ticks } علامات
 [many] و{ $ticks } علامةً
 *[other] و{ $ticks } علامة
}، { $orders ->
 [zero] ولا طلبات
 [one] وطلب واحد
 [two] وطلبان
 [few] و{ $orders } طلبات
 [many] و{ $orders } طلبًا
 *[other] و{ $orders } طلب
}.
about-reads = يقرأ صفحات الحساب التي تفتحها ولا غيرها: أعدادًا وحالات. ما يقوله الطلب لا يُحفظ إلا إذا أردت نسخة، أما عنوانك البريدي فلا يُحفظ أبدًا.
about-presses = لا يضغط شيئًا سوى زر القائمة نفسها «View orders»، وذلك فقط ما دمت تدعه يجمع.
about-version = Last Orders { $version }، برنامج حر برخصة MIT
about-whose = لم تصنعه AliExpress ولا صلة له بها

settings-leave = لا تترك أثرًا
leave-what = يحذف كل ما حفظه Last Orders في هذا المتصفح، وعلاماته في مزامنة المتصفح. لا يُمسّ حسابك في AliExpress ولا الملفات التي حفظتها.
leave-ask = احذف كل شيء
leave-sure = هل تحذف كل شيء نهائيًا؟
leave-sure-what = لا رجوع عن ذلك. احفظ أولًا ما قد تريده:
leave-record = سجل الإغلاق
leave-orders = { $orders ->
 [zero] لا طلبات محفوظة
 [one] طلب محفوظ واحد
 [two] طلبان محفوظان
 [few] { $orders } طلبات محفوظة
 [many] { $orders } طلبًا محفوظًا
 *[other] { $orders } طلب محفوظ
}
leave-progress = تقدّمك
leave-go = اذهب واحفظ
leave-save = احفظ
leave-now = احذف كل شيء الآن
leave-failed = لم يُحذف
leave-failed-what = لم يتخلَّ هذا المتصفح عنه. المحفوظ على هذا الحاسوب ما زال هنا. حاول مرة أخرى.
left = حُذف كل شيء
left-readings = صفحات مقروءة
left-ticks = علامات
left-journey = القرار والسجل وما أُرسل
left-orders = طلبات محفوظة
left-synced = مُدخلات في مزامنة المتصفح
left-all = كل المُدخلات على هذا الحاسوب
left-what = لا يُقرأ شيء ولا يُحفظ من الآن، حتى تفتح Last Orders من جديد أو تعيد تشغيل المتصفح.
left-uninstall = أزل Last Orders من هذا المتصفح
left-by-hand = يدويًا: افتح chrome://extensions وابحث عن Last Orders واضغط «إزالة».
left-by-hand-firefox = يدويًا: افتح about:addons وابحث عن Last Orders واضغط نقاطه الثلاث ثم «إزالة».
