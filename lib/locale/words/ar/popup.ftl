### كلمات النافذة والدليل.

next-orders-shipped = { $open ->
 [zero] لا طرود في الطريق
 [one] طرد واحد ما زال في الطريق
 [two] طردان ما زالا في الطريق
 [few] { $open } طرود ما زالت في الطريق
 [many] { $open } طردًا ما زالت في الطريق
 *[other] { $open } طرد ما زالت في الطريق
}
next-orders-unpaid = { open-orders } بلا دفع بعد
next-orders-to-ship = { open-orders } { unshipped } بعد
next-orders-open = { open-orders } { unfinished } بعد
next-orders-still-open = { open-orders } { unfinished } بعد
next-cases-still-open = { next-cases-open }
next-cases-open = { $open ->
 [zero] لا حالات مفتوحة
 [one] حالة واحدة ما زالت مفتوحة
 [two] حالتان ما زالتا مفتوحتين
 [few] { $open } حالات ما زالت مفتوحة
 [many] { $open } حالةً ما زالت مفتوحة
 *[other] { $open } حالة ما زالت مفتوحة
}
next-cases-on-orders = { open-orders } بحالة مفتوحة
next-case-open = حالة واحدة ما زالت مفتوحة
next-balance-left = بقي مال في محفظتك
next-coins-left = بقي لديك { brief-coins-left }
next-coupons-left = بقي لديك { brief-coupons-left }
next-coins-and-coupons-left = بقيت عملات وقسائم
next-addresses-left = ما زال محفوظًا: { brief-addresses-left }

group-orders = الطلبات
group-keep-a-copy = احتفظ بنسخة
group-wallet = المحفظة
group-subscriptions = الاشتراكات
group-access = الوصول
group-close = الإغلاق
group-after = بعد ذلك

task-receive-orders-why = بعد إغلاق الحساب يختفي تتبّعها.
task-settle-refunds-why = لا يمكنك متابعة مبلغ مسترد إلا ما دمت تستطيع الدخول.
task-close-disputes-why = لا يمكنك الرد على نزاع إلا ما دمت تستطيع الدخول.
task-save-receipts-why = قد تحتاج إليها للضمان أو الإرجاع، وتزول مع الحساب.
task-save-reviews-why = لن تستطيع الرجوع إليها بعد ذلك.
task-save-personal-data-why = اطلب النسخة ما دام الحساب موجودًا.
task-check-wallet-why = لا نص رسمي يقول إن الرصيد يُدفع لك.
task-empty-wallet-why = أنفقه أو انقله. لا نص رسمي يقول إنه يعود.
task-use-coupons-and-coins-why = هي تابعة لهذا الحساب وقد تزول معه.
task-find-subscriptions-why = قد تتجدد العضوية من تلقاء نفسها.
task-cancel-subscriptions-why = بحسب اتفاقية VIP المؤرخة 1 نوفمبر 2023، الإلغاء يعيد الرسوم كلها أو جزءًا منها. أما الإغلاق فلا.
task-reach-mailbox-why = قد يحتاج الإغلاق إلى رمز يُرسل إلى بريد هذا الحساب أو هاتفه.
task-remove-payment-methods-why = البطاقة غير المحفوظة لا يُخصم منها بالخطأ.
task-remove-addresses-why = تحتفظ AliExpress ببعض البيانات بعد الإغلاق. أزل ما تستطيع.
task-sign-in = سجّل الدخول
task-sign-in-why = بعد الدخول ترى ما هو مفتوح. وإن لم تستطع فيمكنك طلب الإغلاق ببريد إلكتروني.
task-open-settings = افتح مركز الخصوصية
task-open-settings-why = هناك نموذج الإغلاق. وهو واحد من ثلاث طرق تسمّيها شروط AliExpress.
task-find-close-option = اعثر على نموذج الإغلاق
task-find-close-option-why = اقرأ ما يقول إن الإغلاق سينهيه.
task-submit-request-why = أنت وحدك تضغط الزر. لا تُعرف طريقة للتراجع عنه.
task-answer-confirmation-mail = أجب على رسالة التأكيد
task-answer-confirmation-mail-why = قد يُطلب منك التأكيد. ابحث في البريد المزعج أيضًا.
task-await-deletion = انتظر الإغلاق
task-await-deletion-why = لا تذكر AliExpress أي مدة.
task-confirm-closed = اعثر على رسالة الإغلاق
task-confirm-closed-why = احتفظ بها، فهي إثباتك.
task-try-sign-in-why = يجب ألا ينجح الآن. إن نجح فالحساب لم يُغلق.
task-sign-out-of-app = سجّل الخروج من التطبيق
task-sign-out-of-app-why = لوحظ أنه يظل يعمل أيامًا بعد الإغلاق.
task-uninstall-app = أزل التطبيق
task-uninstall-app-why = من كل هاتف وجهاز لوحي.
task-clear-app-data = امسح بيانات التطبيق
task-clear-app-data-why = ما تركه على الجهاز يبقى حتى تمسحه.
task-clear-site-data = امسح الكوكيز والذاكرة المؤقتة
task-clear-site-data-why = في كل متصفح استعملته مع AliExpress.
task-remove-passwords = أزل بيانات الدخول المحفوظة
task-remove-passwords-why = ما زال مدير كلمات المرور يعرضها.
task-keep-mailbox = احتفظ ببريد هذا الحساب
task-keep-mailbox-why = ما زالت الإشعارات والأجوبة تصل إليه.
task-unsubscribe = ألغِ الاشتراك في الرسائل الباقية
task-unsubscribe-why = الرابط في أسفل كل رسالة.
task-report-spam = علّم الباقي كبريد مزعج
task-report-spam-why = لما يصل رغم ذلك.
task-choose-shop = اختر متجرًا آخر
task-choose-shop-why = فقط إن أردت واحدًا.
go-sign-in = اذهب إلى تسجيل الدخول
go-open-settings = { go-save-personal-data }
go-find-close-option = اذهب إلى نموذج الإغلاق
go-submit-request = { go-find-close-option }
go-try-sign-in = { go-sign-in }

of-total = من { $total }
need-you = { $count ->
 [zero] لا شيء يحتاج إليك
 [one] واحدة تحتاج إليك
 [two] اثنتان تحتاجان إليك
 [few] { $count } تحتاج إليك
 [many] { $count } تحتاج إليك
 *[other] { $count } تحتاج إليك
}
not-checked = { $count ->
 [zero] لا شيء بلا فحص
 [one] واحدة لم تُفحص بعد
 [two] اثنتان لم تُفحصا بعد
 [few] { $count } لم تُفحص بعد
 [many] { $count } لم تُفحص بعد
 *[other] { $count } لم تُفحص بعد
}
set-aside-by-you = { $count ->
 [zero] لم تضع شيئًا جانبًا
 [one] واحدة وضعتها جانبًا
 [two] اثنتان وضعتهما جانبًا
 [few] { $count } وضعتها جانبًا
 [many] { $count } وضعتها جانبًا
 *[other] { $count } وضعتها جانبًا
}
tally-done = تم { $count }
tally-todo = { $count } للإنجاز
tally-unknown = { $count } بلا فحص
tally-set-aside = { $count } جانبًا
next = التالي
all-done = لم يبق شيء تفعله
all-done-what = يمكنك الآن إزالة Last Orders من هذا المتصفح.
decided = قرارك
decided-stay = حسنًا، يبقى الحساب
decided-stay-what = تقدّمك محفوظ هنا إن عدت إليه.
foot-stays = الحساب باقٍ
foot-stays-what = القائمة للإغلاق فقط
foot-ready = جاهز للإغلاق
foot-ready-what = لا شيء مفتوح أو بلا فحص
foot-sent = أُرسل الطلب
foot-sent-what = الإغلاق جارٍ
foot-not-ready = ليس جاهزًا للإغلاق بعد
foot-not-known = غير معروف بعد
foot-counts = { $open } مفتوحة، { $unchecked } لم تُفحص

more = المزيد
show-hints-again = أظهر التلميحات من جديد
close-by-mail = تعذّر الدخول: إغلاق ببريد إلكتروني
start-over = ابدأ من جديد
start-over-ask = هل تبدأ من جديد؟
start-over-goes = تُمحى علاماتك وكل ما قُرئ وقرارك وما كتبته في رسالة وأنك طلبت بياناتك.
start-over-stays = تبقى نسختك وإعداداتك.
start-over-stays-proof = تبقى نسختك وإعداداتك، ويبقى إثباتك أيضًا: سجل الإغلاق وتواريخ ما أرسلته.
start-over-all = ابدأ من جديد وامحُ الإثبات أيضًا
keep-all = أبقِ كل شيء
toast-imported = استُورد التقدّم من الملف.
toast-started-over = بدأت من جديد. لم يُفحص شيء.
toast-host-forgotten = نُسي ما قُرئ على aliexpress.us.
problems = { $count ->
 [zero] لا مدخلات معطوبة
 [one] تعذّرت قراءة مُدخل محفوظ واحد
 [two] تعذّرت قراءة مُدخلين محفوظين
 [few] تعذّرت قراءة { $count } مُدخلات محفوظة
 [many] تعذّرت قراءة { $count } مُدخلًا محفوظًا
 *[other] تعذّرت قراءة { $count } مُدخل محفوظ
}
problems-what = ما كان فيها يُعدّ غير مفحوص. كل ما عداها موجود هنا.
problems-newer = المحفوظ هنا كتبه إصدار أحدث من Last Orders
problems-newer-what = حدّث هذا الإصدار. حتى ذلك الحين لا يُحفظ شيء جديد.
unreadable = تعذّر تحميل بياناتك المحفوظة
unreadable-what = لم يتغيّر شيء. حاول مرة أخرى، أو أعد تشغيل المتصفح.
private-window = لا يعمل Last Orders في نافذة خاصة. لا يعطيه المتصفح هناك شيئًا، فلا يقرأ شيئًا ولا يحفظ شيئًا. افتح هذه الصفحة في نافذة عادية.
no-access = المتصفح يمنع Last Orders من رؤية AliExpress
no-access-what = سُحب إذنه في إعدادات المتصفح، فلا يمكن فحص أي صفحة ولا تمتلئ هذه القائمة. علاماتك ونسختك ما زالت هنا.
no-access-back-chromium = لإعادته: افتح chrome://extensions واضغط «التفاصيل» تحت Last Orders، ثم اسمح بـ AliExpress في «الوصول إلى المواقع». بعد ذلك حمّل صفحات AliExpress من جديد.
no-access-back-firefox = لإعادته: افتح about:addons واضغط Last Orders ثم «الأذونات»، وفعّل الوصول إلى AliExpress. بعد ذلك حمّل صفحات AliExpress من جديد.
put-aside = ضعها على حدة

nothing-checked = لم يُفحص شيء بعد
on-the-site = يعمل على موقع AliExpress في هذا المتصفح، لا في التطبيق. إن كنت تستعمل التطبيق وحده فكل شيء موجود في الموقع أيضًا: سجّل الدخول إليه مرة.
nothing-checked-what = افتح طلباتك في AliExpress. تمتلئ هذه القائمة كلما زرت صفحات حسابك، صفحة بعد صفحة.
open-my-orders = افتح طلباتي
ledger-stays = يبقى على هذا الحاسوب
ledger-sent = أُرسل إلى أحد
ledger-pressed = ضُغط في حسابك
only-view-orders = «View orders» فقط، وحين تطلب ذلك
ticks-by-browser = علاماتك، عن طريق المتصفح
everything = كل شيء
nothing = لا شيء

also-us = ما لديك على aliexpress.us يُحسب أيضًا: فهو حساب مستقل.
also-us-not = لا أستخدم ذلك الحساب

waiting = قيد الانتظار
waiting-orders-shipped = قيد الانتظار: { $open ->
 [zero] لا طرود
 [one] طرد واحد
 [two] طردان
 [few] { $open } طرود
 [many] { $open } طردًا
 *[other] { $open } طرد
}
waiting-orders-to-ship = قيد الانتظار: { $open ->
 [zero] لا طلبات لم تُشحن
 [one] طلب واحد لم يُشحن بعد
 [two] طلبان لم يُشحنا بعد
 [few] { $open } طلبات لم تُشحن بعد
 [many] { $open } طلبًا لم يُشحن بعد
 *[other] { $open } طلب لم يُشحن بعد
}
waiting-orders-open = قيد الانتظار: { $open ->
 [zero] لا طلبات
 [one] طلب واحد
 [two] طلبان
 [few] { $open } طلبات
 [many] { $open } طلبًا
 *[other] { $open } طلب
}
clock-same-case = { $count ->
 [zero] الحالات نفسها المذكورة أعلاه
 [one] الحالة نفسها المذكورة أعلاه
 [two] الحالتان نفساهما المذكورتان أعلاه
 [few] الحالات نفسها المذكورة أعلاه
 [many] الحالات نفسها المذكورة أعلاه
 *[other] الحالات نفسها المذكورة أعلاه
}
look-once-more = راجع مرة أخيرة، ثم أغلق
come-later = { $count ->
 [zero] لا شيء يأتي لاحقًا
 [one] واحد يأتي لاحقًا
 [two] اثنان يأتيان لاحقًا
 [few] { $count } تأتي لاحقًا
 [many] { $count } تأتي لاحقًا
 *[other] { $count } تأتي لاحقًا
}
your-copy = نسختك
settings = الإعدادات
