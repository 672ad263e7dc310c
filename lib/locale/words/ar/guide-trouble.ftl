### كلمات الدليل حين يتعثّر شيء، وكلمات الحال بجانب المشكلات والأسئلة. ما يُعرف عن الموقع: نوفمبر 2026.

trouble-lead = ما قد يعترض طريقك، وما ينفع معه، بالترتيب الذي يُجرَّب به. وحيث أظهرت صفحة ما حالك أنت، ستجده مكتوبًا هنا.
show-them = اعرضها

now-and-more = { $what }. { $count ->
 [zero] ولا شيء غير ذلك
 [one] وأمر آخر
 [two] وأمران آخران
 [few] و{ $count } أمور أخرى
 [many] و{ $count } أمرًا آخر
 *[other] و{ $count } أمر آخر
}
now-unchecked = { $count ->
 [zero] فُحصت كلها
 [one] واحد من هذه لم يُفحص بعد
 [two] اثنان من هذه لم يُفحصا بعد
 [few] { $count } من هذه لم تُفحص بعد
 [many] { $count } من هذه لم تُفحص بعد
 *[other] { $count } من هذه لم تُفحص بعد
}
now-set-aside = { $count ->
 [zero] لم تضع شيئًا منها جانبًا
 [one] واحد من هذه وضعته جانبًا
 [two] اثنان من هذه وضعتهما جانبًا
 [few] { $count } من هذه وضعتها جانبًا
 [many] { $count } من هذه وضعتها جانبًا
 *[other] { $count } من هذه وضعتها جانبًا
}، ولا شيء آخر مفتوح بحسب ما رُئي أو قيل
now-settled = لا شيء من هذا مفتوح، بحسب ما رُئي أو قيل
now-not-sent = لم يُسجَّل هنا أي طلب إغلاق
now-waiting = أُرسل الطلب: <time>{ $ago }</time>. لم يُسجَّل جواب بعد
now-overdue = <b>{ $late ->
 [zero] بلا تأخر.
 [one] تأخر يومًا واحدًا.
 [two] تأخر يومين.
 [few] تأخر { $late } أيام.
 [many] تأخر { $late } يومًا.
 *[other] تأخر { $late } يوم.
}</b> أُرسل الطلب: <time>{ $ago }</time>
now-confirmed = أُغلق الحساب بحسب قولك. أُرسل الطلب: <time>{ $ago }</time>
now-refused = <b>رُفض</b> بحسب قولك. أُرسل الطلب: <time>{ $ago }</time>
now-no-answer = <b>لم يأتِ جواب</b> بحسب قولك. أُرسل الطلب: <time>{ $ago }</time>
now-still-open = <b>ما زال مفتوحًا:</b> ظهر تسجيل دخول بعد قولك إنه أُغلق. أُرسل الطلب: <time>{ $ago }</time>
now-signed-out = آخر صفحة قُرئت لم يظهر فيها أحد مسجّلًا دخوله. شوهد ذلك <time>{ $ago }</time>
now-kept = محفوظ على هذا الحاسوب: { $orders ->
 [zero] لا طلبات
 [one] طلب واحد
 [two] طلبان
 [few] { $orders } طلبات
 [many] { $orders } طلبًا
 *[other] { $orders } طلب
}{ $incomplete ->
 [0] { "" }
 *[other] ، الناقص منها { $incomplete }
}
now-kept-none = لم يُحفظ أي طلب على هذا الحاسوب بعد

to-orders = اذهب إلى طلباتي
to-refunds = اذهب إلى المبالغ المستردة
to-messages = اذهب إلى رسائلي
to-account = اذهب إلى حسابي
to-sign-in = اذهب إلى تسجيل الدخول
to-password-reset = أعد تعيين كلمة المرور
to-mail-settings = افتح إعدادات البريد
to-closing-form = اذهب إلى نموذج الإغلاق
to-help-centre = افتح مركز المساعدة
to-decide = حلول أخف
to-prepare = استعد
to-close = الإغلاق جزءًا جزءًا
to-routes = كل طرق الإغلاق
to-last-step = ما قد يُطلب أخيرًا
to-after = بعد ذلك: الرسائل والدخول
to-site-data = امسح الكوكيز والذاكرة المؤقتة
to-kept-orders = نسختك
to-settings = ماذا يخزن
to-letters = كل الرسائل الجاهزة
to-letter-close = رسالة: أغلقوا حسابي
to-letter-stop = رسالة: أوقفوا طلبي
to-letter-deactivation = رسالة: إيقاف مؤقت
to-letter-follow-up = رسالة: لا جواب بعد
to-letter-access = رسالة: نسخة من بياناتي
to-letter-erasure = رسالة: محو بياناتي
to-letter-identity = رسالة: لماذا وثيقة هوية؟
to-trouble-open-orders = طلبات تعترض الطريق
to-trouble-cannot-sign-in = ما الذي تجرّبه
to-trouble-request-not-processed = حين لا يحدث شيء
to-trouble-mail-after-closing = حين تستمر الرسائل

trouble-request-not-processed = لا يحدث شيء بعد الطلب
trouble-request-not-processed-what = لا تذكر AliExpress أي مدة. يروي شخص واحد أن الأمر تم خلال 24 ساعة، فأسبوع من الصمت يستحق سؤالًا.
trouble-request-not-processed-mail = ابحث عن رسالة من AliExpress، وفي البريد المزعج أيضًا. قد ينتظر الإغلاق تأكيدك.
trouble-request-not-processed-parts = راجع الإغلاق مرة أخرى: هل تم الجزء الأخير، سواء كان كلمة تُكتب أو رمزًا بالبريد أو علامة في مربع؟
trouble-request-not-processed-support = اسأل الدعم هل وصل طلبك.
trouble-request-not-processed-letter = اكتب إليهم مع تاريخ طلبك. هناك رسالة جاهزة.
trouble-request-not-processed-again = أرسل الطلب من جديد إن لم يستطع أحد أن يقول لك إن الأول وصل.

trouble-open-orders = طلبات أو مبالغ مستردة تعترض الطريق
trouble-open-orders-what = لا نص رسمي يذكر شروطًا. تقول صفحات غير رسمية إن الطلبات المفتوحة ودفعات «ادفع لاحقًا» غير المسددة تمنع الإغلاق. ولا يمكنك متابعتها إلا ما دمت تستطيع الدخول.
trouble-open-orders-finish = انتظر ما هو في الطريق، ولا تضغط زر تأكيد الاستلام (بالإنجليزية «Confirm received») إلا لما وصل. وألغِ ما لم يُشحن بعد.
trouble-open-orders-refunds = تابع كل مبلغ مسترد وكل نزاع حتى ينتهي.
trouble-open-orders-final = لا تترك قرارًا تعترض عليه: في الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية والمملكة المتحدة يصبح نهائيًا ما لم ترفعه إلى جهة أعلى خلال 20 يومًا تقويميًا.
trouble-open-orders-sellers = اكتب إلى البائع حيث لا يتحرك شيء.
trouble-open-orders-support = اسأل AliExpress حيث لا يجيب البائع.
trouble-open-orders-customs = قد يأتي طرد متأخر إلى الاتحاد الأوروبي برسم عند الباب: منذ 1 يوليو 2026، 3 يورو عن كل صنف من البضائع في الطرود حتى 150 يورو. والمعتبر يوم التخليص الجمركي لا يوم الطلب.

trouble-open-subscriptions = اشتراك يعترض الطريق
trouble-open-subscriptions-what = تتجدد عضوية VIP كل 365 يومًا، وتتحول تجربة 30 يومًا إلى سنة مدفوعة. إن أُلغيت خلال المدة الأولى، وهي تختلف بحسب بلدك، عادت الرسوم كلها، وبعدها جزء منها. وإن انتهت مع الحساب لم يعد شيء.
trouble-open-subscriptions-cancel = ألغِ كل واحد منها. أما VIP فانظر في أسفل صفحة «VIP Membership Rules». والاسم الذي في صفحة اشتراكك هو المعتبر، أما «AliExpress Premium Membership» فلم يُعثر لها على أثر علني.
trouble-open-subscriptions-statements = ابحث في كشوف بطاقتك عن مبالغ لـ AliExpress، الآن ومرة أخرى بعد شهر.
trouble-open-subscriptions-payers = إن دفعت عبر PayPal أو Klarna، فأنهِ الدفعات التلقائية هناك أيضًا.
trouble-open-subscriptions-debts = سوِّ «ادفع لاحقًا» وأي ائتمان آخر مع من أقرضك. هو شركة أخرى بشروط خاصة بها، وإغلاق الحساب لا ينهي الدين.
trouble-open-subscriptions-sold = لا تشترِ رسالة لهذا الغرض. هناك خدمات مدفوعة تبيع رسالة «لإلغاء AliExpress VIP» إلى عنوان لا يذكره أي نص رسمي، وقد تخصم منك هي نفسها كل شهر.
trouble-open-subscriptions-support = اسأل الدعم عما لا تستطيع إلغاءه، أو خُصم بعد أن ألغيته.

trouble-cannot-sign-in = لا تستطيع تسجيل الدخول
trouble-cannot-sign-in-what = يمكن لرسالة إلى عنوان حماية البيانات لدى AliExpress أن تطلب الإغلاق، فلا حاجة إلى الدخول لأجل ذلك. وبعد طلب الإغلاق، قد يعني فشل الدخول أن الحساب أُغلق.
trouble-cannot-sign-in-mail = اطلب الإغلاق بالبريد الإلكتروني. هناك رسالة جاهزة، فأرسلها من بريد الحساب نفسه. تسمّي شروط AliExpress هذه الطريق للاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية والمملكة المتحدة، والعنوان واحد في غيرها.
trouble-cannot-sign-in-reset = للدخول رغم ذلك أعد تعيين كلمة المرور. تحتاج لذلك إلى بريد الحساب أو هاتفه.
trouble-cannot-sign-in-clear = امسح كوكيز AliExpress وذاكرتها المؤقتة في هذا المتصفح، ثم جرّب مرة أخرى. ما يحفظه Last Orders يبقى.
trouble-cannot-sign-in-support = اسأل الدعم.
trouble-cannot-sign-in-identity = إن طلبوا نسخة من وثيقة هوية، فاسأل أولًا عن السبب. هناك رسالة جاهزة.

trouble-account-restricted = قيّدت AliExpress الحساب
trouble-account-restricted-what = تخبرك AliExpress بذلك في مركز الرسائل في الحساب. في الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية والمملكة المتحدة يمكنك الاعتراض خلال 180 يومًا، ثم اللجوء إلى هيئة معتمدة لتسوية النزاعات خارج المحاكم.
trouble-account-restricted-read = اقرأ الرسالة: ماذا قُيّد ولماذا وإلى متى.
trouble-account-restricted-appeal = اعترض بأدوات AliExpress نفسها، على www.aliexpress.com/p/transparencycenter/tools.html، واحتفظ بنسخة مما تكتبه.
trouble-account-restricted-bodies = إن لم ينجح الاعتراض فيمكن لهيئة خارج المحاكم أن تنظر فيه، وينبغي أن يذكر قرار AliExpress كيف تصل إليها. والمحاكم تبقى متاحة أيضًا.
trouble-account-restricted-mail = إن كنت تريد الإغلاق فقط ولا تستطيع الدخول فاطلبه بالبريد الإلكتروني. هناك رسالة جاهزة.

trouble-mail-after-closing = ما زالت الرسائل تصل
trouble-mail-after-closing-what = تذكر شروح أن رسائل تصل بعد الإغلاق. الرسالة وحدها لا تعني أن الحساب ما زال موجودًا.
trouble-mail-after-closing-unsubscribe = استعمل رابط إلغاء الاشتراك في أسفل الرسالة. وانظر أولًا هل ينتهي عنوان المرسل بـ aliexpress.com.
trouble-mail-after-closing-spam = علّم ما يصل بعد ذلك كبريد مزعج.
trouble-mail-after-closing-try = جرّب تسجيل الدخول. يجب ألا ينجح.
trouble-mail-after-closing-erasure = اطلب محو بياناتك، وعنوان بريدك معها. هناك رسالة جاهزة.
