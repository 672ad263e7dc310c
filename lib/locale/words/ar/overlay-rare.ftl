### Words of what only some pages show in the overlay: the closing form, the collector, a page that could not be read.

page-deactivate-account-hint = هذا ليس نموذج الإغلاق
page-deactivate-account-why = هذه الصفحة تعطّل الحساب. وقد تحرّره أيضًا، وهذا ينهيه إلى الأبد. اقرأ المربع الصغير قبل أن تضغط.
unread-why = جرت المحاولة 20 ثانية. لم تُحمّل القائمة أو أن تصميمها جديد. لم يُعدّ شيء.
look = تحقق بنفسك
look-order-list =
    افتح التبويب الأول، حيث كل الطلبات.
    اذهب إلى آخر القائمة تمامًا.
    ابحث عن أي شيء بلا دفع أو بلا شحن أو في الطريق.
look-refund-list =
    افتح القائمة بكل المبالغ المستردة والنزاعات.
    اذهب إلى آخرها تمامًا.
    ابحث عن أي شيء ما زال ينتظر ردًّا أو مالًا.
look-wallet =
    ابحث عن الرصيد وعن أي مكافأة.
    يجب أن يكون كلاهما صفرًا.
look-coins =
    ابحث هنا عن عدد العملات.
    ابحث عن القسائم في صفحتها.
    يجب أن يكون كلاهما صفرًا.
look-addresses =
    ابحث عن عناوين محفوظة في هذه الصفحة.
    يجب ألا يبقى منها شيء.
look-nothing = لا شيء مفتوح
look-something = شيء ما مفتوح
look-none-left = لم يبق شيء
look-some-left = بقي شيء
look-counts = جوابك يُحسب «تم، بحسب قولك».
look-open = إذًا يبقى «لم تُفحص بعد» في قائمتك. أنهِه أولًا ثم انظر من جديد.
closing-counts = { done-of }{ $setAside ->
 [zero] .
 [one] ، وواحدة وضعتها جانبًا.
 [two] ، واثنتان وضعتهما جانبًا.
 [few] ، و{ $setAside } وضعتها جانبًا.
 [many] ، و{ $setAside } وضعتها جانبًا.
 *[other] ، و{ $setAside } وضعتها جانبًا.
}
closing-oldest = أقدم فحص: <time>{ $ago }</time>.
walk-sign-in = ادخل إلى الحساب الذي تريد إغلاقه.
walk-open-settings = أنت في مركز الخصوصية، وهو طريق اليوم. الطريق الأقدم يمر بملفك ثم إعدادات الحساب ثم أمان الحساب (بالإنجليزية «Account Security»).
walk-find-close-option = اعثر على خيار الإغلاق، واسمه بالإنجليزية «Delete my account» أو «Delete account» أو «Close Your Account». اقرأ ما يقول إن الإغلاق سينهيه.
walk-submit-request = اذكر سببًا وكلمة مرورك إن طُلبا. ثم قد تطلب منك AliExpress كتابة كلمة أو إدخال رمز من بريدك أو وضع علامة في مربع. افعل ما تطلبه هذه الصفحة.
walk-answer-confirmation-mail = ابحث عن رسالة للتأكيد، في البريد المزعج أيضًا، واتبعها حتى النهاية.
walk-await-deletion = انتظر رسالة أخيرة تقول إن الحساب أُغلق. قد يستغرق ذلك أيامًا.
closing-acts = كيف يتم الإغلاق، خطوة بخطوة
go-closing-form = اذهب إلى نموذج الإغلاق
closing-sent = أرسلتُ الطلب
closing-not-today = ليس اليوم
closing-waits = أرسلت الطلب
closing-waits-why = لا تذكر AliExpress أي مدة. ما بقي عليك مذكور في الدليل يومًا بيوم.
retry-failed = فشل تسجيل الدخول
retry-got-in = إذًا لم يُغلق الحساب بعد
retry-got-in-why = قد يستغرق الإغلاق أيامًا. ابحث عن رسالة للتأكيد، في البريد المزعج أيضًا. إن لم تصل فاكتب إلى الدعم: الرسالة جاهزة.
retry-it-failed = فشل
retry-i-got-in = دخلتُ
collect = اجمع الطلبات الأقدم
collect-why = اضغط بنفسك الزر في آخر القائمة (بالإنجليزية «View orders»)، أو دع Last Orders يضغطه ببطء. هو الشيء الوحيد الذي يضغطه في صفحة، ويمكنك إيقافه متى شئت.
collect-start = ابدأ الجمع
collecting = تُجمع طلباتك
collect-paused = متوقف مؤقتًا
collect-kept = الطلبات المحفوظة
collect-oldest = وصولًا إلى
collect-time = الوقت حتى الآن
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [zero] أقل من دقيقة
 [one] دقيقة واحدة
 [two] دقيقتان
 [few] { $minutes } دقائق
 [many] { $minutes } دقيقة
 *[other] { $minutes } دقيقة
}
pause = أوقف مؤقتًا
stop = أوقف
go-on = تابع
collected-end = لا تعرض الصفحة المزيد: { kept-orders }
collected-nothing-new = لا جديد ثلاث مرات متتالية: { kept-orders }
collected-nothing-new-why = لذلك توقف. قد يكون هناك المزيد.
collected-stopped = أوقفته أنت: { kept-orders }
collected-stopped-why = قد يكون هناك المزيد.
collected-robot-check = تريد AliExpress أن تعرف أنك إنسان: { kept-orders }
collected-robot-check-why = لذلك توقف. أجب ثم تابع.
collected-signed-out = لم تسجّل الدخول: { kept-orders }
collected-signed-out-why = لذلك توقف. سجّل الدخول وعد إلى هنا ثم تابع.
collected-left-alone = كان هذا التبويب في الخلفية: { kept-orders }
collected-left-alone-why = لذلك توقف. ابقَ في هذا التبويب ثم تابع.
collected-changed = تغيّرت الصفحة: { kept-orders }
collected-changed-why = لم يفهم Last Orders التغيير فتوقف. حمّل الصفحة من جديد ثم تابع.
collected-unsaved = لم تُحفظ الطلبات الأخيرة: { kept-orders }
collected-unsaved-why = لذلك توقف. كل ما حُفظ من قبل ما زال هنا.
collected-failed = تعذّرت قراءة الصفحة: { kept-orders }
collected-failed-why = لذلك توقف. تابع، أو حمّل الصفحة من جديد أولًا.
collected-no-button = لا شيء يُضغط في هذه الصفحة: { kept-orders }
collected-no-button-why = لا يوجد هنا الزر في آخر القائمة (بالإنجليزية «View orders»). إن كنت تعرف طلبات أقدم فانتقل إلى آخر القائمة وابحث عنه.

words-ask = ماذا تعني هذه الكلمات؟
words-ask-why = لا يعرفها Last Orders. أجب فقط عمّا أنت واثق منه: يُحسب بقولك أنت.
words-on-orders = { $count ->
 [zero] في { $count } طلب
 [one] في طلب واحد
 [two] في طلبين
 [few] في { $count } طلبات
 [many] في { $count } طلبًا
 *[other] في { $count } طلب
}
words-on-cases = { $count ->
 [zero] في { $count } حالة
 [one] في حالة واحدة
 [two] في حالتين
 [few] في { $count } حالات
 [many] في { $count } حالة
 *[other] في { $count } حالة
}
words-open = لم ينته بعد
words-finished = انتهى
words-unsure = لا أعرف
words-said-open = قلتَ: لم ينته بعد
words-said-finished = قلتَ: انتهى
words-said-unsure = إذن يبقى «لم يُفحص بعد»

changed = غيّرت AliExpress هذه الصفحة
changed-gone = لم يعد موجودًا، ولو جزئيًا: { $what }.
changed-all = ما كان Last Orders يقرؤه هنا لم يعد موجودًا.
changed-still = ما زال موجودًا: { $what }.
changed-hand = تحقق بنفسك مما تقوله الصفحة. فهي على حالها الآن لا تُثبت شيئًا في قائمتك.
sign-status = الحالات
sign-number = أرقام الطلبات
sign-date = التواريخ
sign-price = الأسعار
sign-item = السلع
