### كلمات اللوحة فوق الصفحة وحدها.

page-account-home-hint = ابحث عن العضويات والبطاقات المحفوظة
page-account-home-why = من قائمتها تصل إلى VIP وغيرها من العضويات والدفع. أنهِ ما تجده.
page-account-security-hint = هل ما زلت تقرأ هذا البريد؟
page-account-security-why = قد يحتاج الإغلاق إلى رمز يُرسل إليه. غيّره ما دمت تستطيع.
page-account-security-also-hint = قد يكون خيار الإغلاق قريبًا
page-account-security-also-why = تقول بعض الشروح إنه في أمان الحساب (بالإنجليزية «Close Your Account»).
page-account-settings-hint = راجع بريدك وهاتفك
page-account-settings-why = قد يحتاج الإغلاق إلى رمز يُرسل إلى أحدهما. غيّرهما ما دمت تستطيع.
page-account-settings-also-hint = قد يكون خيار الإغلاق هنا أيضًا
page-account-settings-also-why = تقول شروح من 2022 إلى 2025 إنه بين هذه الإعدادات (بالإنجليزية «Delete account»).
page-cookie-settings-hint = ارفض ما لا تحتاج إليه
page-cookie-settings-why = يسري على هذا المتصفح وحده. امسح الكوكيز بعد الإغلاق.
page-help-centre-hint = اسأل الدعم كتابةً
page-help-centre-why = احتفظ بنسخة من المحادثة، فقد تحتاج إليها بعد إغلاق الحساب.
page-mail-settings-hint = ألغِ تحديد الرسائل التي لا تريدها
page-mail-settings-why = إن كانت الرسائل هي السبب فقد يكفي هذا: يمكن أن يبقى الحساب.
page-messages-hint = انسخ ما قد تحتاج إليه لاحقًا
page-messages-why = لا يمكنك قراءة ما كتبه البائعون إلا ما دمت تستطيع الدخول.
page-order-detail-hint = احتفظ بإيصال هذا الطلب
page-order-detail-why = ابحث عن الإيصال (بالإنجليزية «Receipt») في هذه الصفحة واحفظه في ملف.
page-order-tracking-hint = التتبّع يزول مع الحساب
page-order-tracking-why = إن أغلقت قبل وصول الطرد فسجّل رقم تتبّعه.
page-password-reset-hint = ضع كلمة مرور جديدة
page-password-reset-why = ثم سجّل الدخول وتابع. إن لم تصل رسالة فالدعم قد يساعد.
page-privacy-centre-hint = اطلب نسخة من بياناتك
page-privacy-centre-why = ابحث في قائمته عن نسخة من بياناتك. حين يصل الملف احفظه وافتحه فورًا: نسخة أحد الأشخاص فُتحت مرة واحدة فقط.
page-privacy-centre-also-hint = قد يكون خيار الإغلاق هنا أيضًا
page-privacy-centre-also-why = تذكره شروح منذ 2021 بين طلبات هذا المركز (بالإنجليزية «Delete my account»).
page-receipt-hint = احفظ هذا الإيصال
page-receipt-why = اطبعه إلى ملف، فهو يزول مع الحساب.
page-review-list-hint = انسخ التقييمات التي كتبتها
page-review-list-why = لن تستطيع الرجوع إليها بعد ذلك.
page-sign-in-hint = سجّل الدخول ثم تابع
page-sign-in-why = لا يقرأ Last Orders شيئًا مما تكتبه. بعدها يمكن قراءة صفحات حسابك.

hint-checked = فُحص <time>{ $ago }</time>.
hint-elsewhere = شوهد <time>{ $ago }</time>. له صفحة خاصة به.
hint-more-orders = طلبات أخرى لم تُعرض بعد.
hint-confirm = لا تضغط زر تأكيد الاستلام (بالإنجليزية «Confirm received») إلا لما وصل.
hint-no-more = لا تعرض الصفحة المزيد: هذا كل شيء، بحسب ما تعرضه AliExpress.
hint-contradicted = قلت إنها تمت، لكن الصفحة تعرض <b>{ $what }</b>. ضعها جانبًا إن كنت تستغني عنها.
shows-orders-shipped = { open-orders } في الطريق
shows-orders-unpaid = { open-orders } بلا دفع
shows-orders-to-ship = { open-orders } { unshipped }
shows-orders-open = { open-orders } { unfinished }
shows-cases-open = { open-cases } { still-open-cases }
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
asked = طلبتُها
stored = هذه نسخة محفوظة من الصفحة
stored-why = احتفظ بها متصفحك من زيارة سابقة. قد يكون ما تعرضه قديمًا، فلا تُثبت شيئًا.
reload = أعد تحميل هذه الصفحة
hint-older = الطلبات الأقدم: لم تُفحص بعد
hint-older-why = اضغط الزر في آخر القائمة (بالإنجليزية «View orders»). ثم يُحدَّث العدد.
hint-filtered = هذا يعرض جزءًا من طلباتك فقط
hint-filtered-why = افتح التبويب الأول، بلا تصفية.
show-me = أرِني
stop-showing = أوقف الإظهار
show-none = لم يُعثر على المكان في هذه الصفحة.
shown-of = { $index } من { $found }
previous = السابق
following = المكان التالي

loading = تُقرأ هذه الصفحة…
loading-why = لم يُعدّ شيء بعد.
read-again = اقرأ من جديد
robot-asks = تسأل AliExpress
robot-check = تريد AliExpress أن تعرف أنك إنسان
robot-check-why = أجب، ثم تُقرأ هذه الصفحة من جديد.
signed-out = لم تسجّل الدخول
signed-out-why = لا تعرض هذه الصفحة شيئًا يخصك. سجّل الدخول ثم عد إلى هنا.

closing-no-undo = لا تُعرف طريقة للتراجع

retry = يجب أن يفشل تسجيل الدخول الآن
retry-why = أرسلت طلب الإغلاق. حاول مرة واحدة بكلمة مرورك القديمة. إن دخلت فالحساب لم يُغلق.

offer-gate = انظر ما بقي قبل أن تغلق
offer-orders-in-the-way = إن اعترضت طلبات أو مبالغ مستردة
offer-subscription-in-the-way = إن اعترض اشتراك
offer-close-by-mail = تعذّر الدخول؟ اطلب الإغلاق ببريد إلكتروني
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
 [one] { $orders ->
  [1] ، وهو ناقص
  *[other] ، منها واحد ناقص
 }
 [two] ، منها اثنان ناقصان
 [few] ، منها { $incomplete } ناقصة
 [many] ، منها { $incomplete } ناقصة
 *[other] ، منها { $incomplete } ناقصة
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

tour-next = التالي: { $page }
tour-seen = صفحات شوهدت: { $seen } من { $total }
tour-end = انظر ما تبقّى
other-corner = انقل إلى الزاوية الأخرى
hide-here = أخفِ في هذا النوع من الصفحات
hidden-here = أُخفيت في مثل هذه الصفحات
fold = اطوِ اللوحة
show-more = اعرض المزيد
unsaved = لم يُحفظ ما قُرئ في هذه الصفحة
covered = لم تُحتسب تلك الضغطة
covered-why = شيء في هذه الصفحة يغطي Last Orders أو يخفي جزءًا منه. ستُحتسب الضغطات من جديد حين يظهر كله. زر شريط الأدوات يعرض القائمة نفسها.

report-show = أرني تقريرًا
