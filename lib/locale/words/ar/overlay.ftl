### كلمات اللوحة فوق الصفحة وحدها.

page-account-home-hint = ابحث عن العضويات والبطاقات المحفوظة
page-account-home-why = من قائمتها تصل إلى VIP وغيرها من العضويات والدفع. أنهِ ما تجده.
page-account-security-hint = هل ما زلت تقرأ هذا البريد؟
page-account-security-why = قد يحتاج الإغلاق إلى رمز يُرسل إليه. غيّره ما دمت تستطيع.
page-account-security-also-hint = قد يكون خيار الإغلاق قريبًا
page-account-security-also-why = تجده بعض الأدلة في أمان الحساب (بالإنجليزية “Close Your Account”).
page-account-settings-hint = راجع بريدك وهاتفك
page-account-settings-why = قد يحتاج الإغلاق إلى رمز يُرسل إلى أحدهما. غيّرهما ما دمت تستطيع.
page-account-settings-also-hint = قد يكون خيار الإغلاق هنا أيضًا
page-account-settings-also-why = تجده أدلة من 2022 إلى 2025 بين هذه الإعدادات (بالإنجليزية “Delete account”).
page-cookie-settings-hint = ارفض ما لا تحتاج إليه
page-cookie-settings-why = يسري على هذا المتصفح وحده. امسح الكوكيز بعد الإغلاق.
page-deactivate-account-hint = هذا ليس نموذج الإغلاق
page-deactivate-account-why = هذه الصفحة تعطّل الحساب. وقد تحرّره أيضًا، وهذا ينهيه إلى الأبد. اقرأ المربع الصغير قبل أن تضغط.
page-help-centre-hint = اسأل الدعم كتابةً
page-help-centre-why = احتفظ بنسخة من المحادثة، فقد تحتاج إليها بعد إغلاق الحساب.
page-mail-settings-hint = ألغِ تأشير الرسائل التي لا تريدها
page-mail-settings-why = إن كانت الرسائل هي السبب فقد يكفي هذا: يمكن أن يبقى الحساب.
page-messages-hint = انسخ ما قد تحتاج إليه لاحقًا
page-messages-why = لا يمكنك قراءة ما كتبه البائعون إلا ما دمت تستطيع الدخول.
page-order-detail-hint = احتفظ بإيصال هذا الطلب
page-order-detail-why = ابحث عن الإيصال (بالإنجليزية “Receipt”) في هذه الصفحة واحفظه في ملف.
page-order-tracking-hint = التتبّع يزول مع الحساب
page-order-tracking-why = إن أغلقت قبل وصول الطرد فسجّل رقم تتبّعه.
page-password-reset-hint = ضع كلمة مرور جديدة
page-password-reset-why = ثم سجّل الدخول وتابع. إن لم تصل رسالة فالدعم قد يساعد.
page-privacy-centre-hint = اطلب نسخة من بياناتك
page-privacy-centre-why = ابحث في قائمته عن نسخة من بياناتك. حين يصل الملف احفظه وافتحه فورًا: نسخة أحد الأشخاص فُتحت مرة واحدة فقط.
page-privacy-centre-also-hint = قد يكون خيار الإغلاق هنا أيضًا
page-privacy-centre-also-why = تجده أدلة منذ 2021 بين طلبات هذا المركز (بالإنجليزية “Delete my account”).
page-receipt-hint = احفظ هذا الإيصال
page-receipt-why = اطبعه إلى ملف، فهو يزول مع الحساب.
page-review-list-hint = انسخ التقييمات التي كتبتها
page-review-list-why = لن تستطيع الرجوع إليها بعد ذلك.
page-sign-in-hint = سجّل الدخول ثم تابع
page-sign-in-why = لا يقرأ Last Orders شيئًا مما تكتبه. بعدها يمكن قراءة صفحات حسابك.

hint-checked = فُحص <time>{ $ago }</time>.
hint-elsewhere = شوهد <time>{ $ago }</time>. له صفحة خاصة به.
hint-more-orders = طلبات أخرى لم تُعرض بعد.
hint-confirm = لا تضغط زر تأكيد الاستلام (بالإنجليزية “Confirm received”) إلا لما وصل.
hint-no-more = لا تعرض الصفحة المزيد: هذا كل شيء، بحسب ما تعرضه AliExpress.
hint-contradicted = أشّرتَ عليها، لكن الصفحة تعرض <b>{ $what }</b>. ضعها جانبًا إن كنت تستغني عنها.
shows-orders-shipped = { open-orders } في الطريق
shows-orders-unpaid = { open-orders } بلا دفع
shows-orders-to-ship = { open-orders } بلا شحن
shows-orders-open = { open-orders } بلا إنهاء
shows-cases-open = { open-cases } بلا إنهاء
hint-part = لم يُفحص كل شيء بعد
hint-no-end = لا شيء في الصفحة يقول إن هذه كلها. انظر في آخرها: هل فيه زر للمزيد أو صفحة تالية؟
nothing-here = لا شيء تفعله هنا
did-receive-orders = وصلت كلها
did-settle-refunds = وصل المال
did-close-disputes = أُغلقت كلها
did-save-receipts = حُفظت كلها
did-save-reviews = حُفظت كلها
did-empty-wallet = إنها فارغة
did-use-coupons-and-coins = لم يبق شيء
did-find-subscriptions = لم أجد أيًّا منها
did-cancel-subscriptions = أُلغيت كلها
did-reach-mailbox = ما زال يعمل
did-remove-payment-methods = لا بطاقة محفوظة
did-remove-addresses = لم يبق أي عنوان
that-is-all = لا، هذا كل شيء
asked = لقد طلبتها
stored = هذه نسخة محفوظة من الصفحة
stored-why = احتفظ بها متصفحك من زيارة سابقة. قد يكون ما تعرضه قديمًا، فلا تُثبت شيئًا.
reload = أعد تحميل هذه الصفحة
hint-older = الطلبات الأقدم: لم تُفحص بعد
hint-older-why = اضغط الزر في آخر القائمة (بالإنجليزية “View orders”). العدّ يتبع.
hint-filtered = هذا يعرض جزءًا من طلباتك فقط
hint-filtered-why = افتح التبويب الأول، بلا تصفية.
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
show-me = أرِني
stop-showing = أوقف الإظهار
show-none = لم يُعثر على المكان في هذه الصفحة.
shown-of = { $index } من { $found }
previous = السابق
following = المكان التالي

loading = تُقرأ هذه الصفحة…
loading-why = لم يُعدّ شيء بعد.
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
look-counts = جوابك يُحسب «علّمتَها أنت كمنجزة».
look-open = إذًا يبقى «بلا فحص» في قائمتك. أنهِه أولًا ثم انظر من جديد.
read-again = اقرأ من جديد
robot-asks = تسأل AliExpress
robot-check = تريد AliExpress أن تعرف أنك إنسان
robot-check-why = أجب، ثم تُقرأ هذه الصفحة من جديد.
signed-out = لم تسجّل الدخول
signed-out-why = لا تعرض هذه الصفحة شيئًا يخصك. سجّل الدخول ثم عد إلى هنا.

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
walk-open-settings = أنت في مركز الخصوصية، وهو طريق اليوم. الطريق الأقدم يمر بملفك ثم إعدادات الحساب ثم أمان الحساب (بالإنجليزية “Account Security”).
walk-find-close-option = اعثر على خيار الإغلاق، واسمه بالإنجليزية “Delete my account” أو “Delete account” أو “Close Your Account”. اقرأ ما يقول إن الإغلاق سينهيه.
walk-submit-request = اذكر سببًا وكلمة مرورك إن طُلبا. ثم قد تطلب منك AliExpress كتابة كلمة أو إدخال رمز من بريدك أو تأشير مربع. افعل ما تطلبه هذه الصفحة.
walk-answer-confirmation-mail = ابحث عن رسالة للتأكيد، في البريد المزعج أيضًا، واتبعها حتى النهاية.
walk-await-deletion = انتظر رسالة أخيرة تقول إن الحساب أُغلق. قد يستغرق ذلك أيامًا.
closing-acts = كيف يتم الإغلاق، خطوة بخطوة
go-closing-form = اذهب إلى نموذج الإغلاق
closing-sent = أرسلتُ الطلب
closing-not-today = ليس اليوم
closing-waits = أرسلتَ الطلب
closing-waits-why = لا تذكر AliExpress أي مدة. ما بقي عليك مذكور في الدليل يومًا بيوم.
closing-no-undo = لا يُعرف تراجع عنه

retry = يجب أن يفشل تسجيل الدخول الآن
retry-why = أرسلتَ طلب الإغلاق. حاول مرة واحدة بكلمة مرورك القديمة. إن دخلتَ فالحساب لم يُغلق.
retry-failed = فشل تسجيل الدخول
retry-got-in = إذًا لم يُغلق الحساب بعد
retry-got-in-why = قد يستغرق الإغلاق أيامًا. ابحث عن رسالة للتأكيد، في البريد المزعج أيضًا. إن لم تصل فاكتب إلى الدعم: الرسالة جاهزة.
retry-it-failed = فشل
retry-i-got-in = دخلتُ

offer-gate = انظر ما بقي قبل أن تغلق
offer-orders-in-the-way = إن اعترضت طلبات أو مبالغ مستردة
offer-subscription-in-the-way = إن اعترض اشتراك
offer-close-by-mail = لا تستطيع الدخول؟ اطلب الإغلاق بالبريد
offer-cannot-sign-in = إن تعذّر عليك الدخول
offer-request-not-processed = إن لم يحدث شيء بعد الطلب
offer-mail-after-closing = إن ظلّت الرسائل تصل بعد الإغلاق
offer-mute-notifications = إن كان السبب هو الرسائل: حلول أخف
offer-pause-account = إن كانت تكفيك استراحة: كيف تطلبها
offer-privacy-settings = إن كان السبب هو الخصوصية: حلول أخف
offer-close-features = إن كان السبب بطاقة أو خدمة واحدة: حلول أخف

keep = احتفظ بنسخة على هذا الحاسوب
keep-why = من بعدها تُحفظ الطلبات والتقييمات التي تراها في AliExpress داخل هذا المتصفح ولا تُرسل إلى أحد. لا عنوانك ولا هاتفك ولا بريدك أبدًا.
keep-start = احتفظ بنسخة
kept-orders = { $orders ->
 [zero] لا طلبات محفوظة
 [one] طلب واحد محفوظ
 [two] طلبان محفوظان
 [few] { $orders } طلبات محفوظة
 [many] { $orders } طلبًا محفوظًا
 *[other] { $orders } طلب محفوظ
}{ $incomplete ->
 [zero] { "" }
 [one] ، وواحد منها ناقص
 [two] ، واثنان منها ناقصان
 [few] ، و{ $incomplete } منها ناقصة
 [many] ، و{ $incomplete } منها ناقصة
 *[other] ، و{ $incomplete } منها ناقصة
}
kept-reviews = { $reviews ->
 [zero] لا تقييمات محفوظة
 [one] تقييم واحد محفوظ
 [two] تقييمان محفوظان
 [few] { $reviews } تقييمات محفوظة
 [many] { $reviews } تقييمًا محفوظًا
 *[other] { $reviews } تقييم محفوظ
}
see-orders = افتح نسختك
collect = اجمع الطلبات الأقدم
collect-why = اضغط بنفسك الزر في آخر القائمة (بالإنجليزية “View orders”)، أو دع Last Orders يضغطه ببطء. هو الشيء الوحيد الذي يضغطه في صفحة، ويمكنك إيقافه متى شئت.
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
collected-nothing-new = ثلاث مرات لم يأتِ جديد: { kept-orders }
collected-nothing-new-why = لذلك توقف. قد يكون هناك المزيد.
collected-stopped = أوقفتَه أنت: { kept-orders }
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
collected-no-button-why = لا يوجد هنا الزر في آخر القائمة (بالإنجليزية “View orders”). إن كنت تعرف طلبات أقدم فانتقل إلى آخر القائمة وابحث عنه.

tour-next = التالي: { $page }
tour-seen = شوهدت { $seen } من { $total } صفحات
tour-end = انظر ما تبقّى
other-corner = انقل إلى الزاوية الأخرى
hide-here = أخفِ في هذا النوع من الصفحات
hidden-here = أُخفيت في مثل هذه الصفحات
fold = اطوِ اللوحة
unsaved = لم يُحفظ ما قالته هذه الصفحة
covered = لم تُحتسب تلك الضغطة
covered-why = شيء في هذه الصفحة يغطي Last Orders أو يخفي جزءًا منه. ستُحتسب الضغطات من جديد حين يظهر كله. زر شريط الأدوات يعرض القائمة نفسها.
