### كلمات القسم الذي يلي الإغلاق: الأيام، والرسائل التي تنتظر جوابًا، وما بقي لمسحه.

after-lead = تُحسب هذه الأيام من طلب الإغلاق، وتبدأ حين تقول إنك أرسلته.
after-to-close = إلى الإغلاق
after-lead-sent = أرسلت الطلب في { $date }. لا تذكر AliExpress أي مدة؛ هذه الأيام وضعناها نحن كي لا يمر الصمت دون أن يُلاحظ.
clock-day = اليوم { $day }
clock-figure = { $day }
ruler-today = نحن في اليوم { $day }
ruler-done = اليوم { $day }: تم
ruler-todo = اليوم { $day }: يحتاج إليك
ruler-unknown = اليوم { $day }: لم يُفحص
ruler-later = اليوم { $day }: يأتي لاحقًا

statements = راجع كشوفك مرة أخرى
statements-later = يأتي لاحقًا. البطاقات، والدفعات التلقائية في PayPal أو Klarna
statements-now = لا يستطيع Last Orders رؤيتها. انظر إلى البطاقات، وإلى الدفعات التلقائية في PayPal أو Klarna

how-confirm-closed = ينبغي أن تقول رسالة أخيرة إن الحساب أُغلق. احتفظ بها خارج صندوق البريد أيضًا، فهي إثباتك إن خُصم منك شيء لاحقًا.
how-try-sign-in = سجّل الخروج أولًا، ثم جرّب بكلمة المرور التي تعرف أنها صحيحة. رفضها وحده يقول شيئًا؛ أما صفحة تطلب منك تسجيل الدخول فلا تقول شيئًا.
how-sign-out-of-app = من إعدادات التطبيق، على كل هاتف وجهاز لوحي. أحدهم استطاع استعماله أكثر من أسبوع بعد الإغلاق.
how-uninstall-app = امسح بياناته أولًا حيث أمكن، ثم أزله من كل هاتف وجهاز لوحي.
how-clear-app-data = على أندرويد: الإعدادات، ثم التطبيقات، ثم AliExpress، ثم التخزين، وامسح بياناته قبل إزالته. وعلى iPhone تذهب بياناته معه. أما الصور التي حفظتها منه فتبقى.
how-clear-site-data = لا يصل Last Orders إلا إلى هذا المتصفح. وفي كل متصفح آخر استعملته مع AliExpress افعل الشيء نفسه من إعداداته.
how-remove-passwords = افعل هذا بعد تجربة تسجيل الدخول، فهي تحتاج إلى كلمة المرور.
how-keep-mailbox = تُرسل الإشعارات القانونية إلى بريد الحساب وتُعد مستلَمة بعد 24 ساعة. احتفظ به وانظر فيه حتى يصل كل جواب وكل مبلغ مسترد.
how-unsubscribe = اتبع الرابط في أسفل كل رسالة. ينبغي أن يطلب ضغطة، لا كلمة مرورك أبدًا.
how-report-spam = افعل ذلك في صندوق بريدك. وبعدها تُفرز رسائل كهذه تلقائيًا.
how-choose-shop = المتاجر نفسها الواردة بين الحلول الأخف، مع ما يصلح له كل منها.
more-trouble-mail-after-closing = إن ظلت الرسائل تصل
more-way-other-shops = متاجر أخرى

sent-again = أرسلتُه من جديد
was-refused = رُفض
was-answered = جاء الجواب
no-answer-came = لم يأتِ جواب
mail-came = وصلت الرسالة
sign-in-failed = لم ينجح
sign-in-worked = نجح
go-after-mail = ابحث في بريدي
go-after-wipe = انظر ما سيُمسح
go-after-passwords = انظر أين هي
go-letter-follow-up = اكتب إلى الدعم
go-letter-erasure = اطلب محو البيانات
go-letter-complaint = اكتب إلى الجهة الرقابية

taken-back = تراجعت عن قولك إن الطلب أُرسل
taken-back-what = أيامه وسجله ما زالا هنا. قل أيهما الصحيح.
taken-back-sent = بل أرسلتُه
taken-back-remove = أزل الأيام والسجل

put-in-calendar = ضع هذه الأيام في تقويمي
calendar-alarm = مع منبّه في التاسعة من صباح كل يوم
calendar-day = إغلاق AliExpress، اليوم { $day }
calendar-letter = AliExpress: موعد الجواب، { $name }
calendar-letter-what = بعد هذا اليوم قل في Last Orders ما الذي حدث.
remind = ذكّرني في هذا المتصفح
remind-stop = توقف عن تذكيري
calendar-note = يذكر الملف AliExpress، وقد يرسله تقويمك إلى خدمته الخاصة.
reminders-off = تبقى تذكيرات هذا المتصفح على هذا الحاسوب.
reminders-asking = يسألك المتصفح عن الإشعارات. وإلى أن تجيب يذكّرك الرقم على زر الشريط.
reminders-notify = في كل يوم من هذه الأيام يأتي إشعار، ويعرض زر الشريط عدد ما يحتاج إليك.
reminders-badge = الإشعارات غير مسموح بها، فلا يذكّرك إلا الرقم على زر الشريط.

after-letters = رسائل تنتظر جوابًا

after-mail = اعثر على رسائلهم
after-mail-what = يفتح كل رابط بحثًا في صندوق بريدك أنت، في تبويب مستقل. ولا يرى Last Orders شيئًا منه.
mail-closing = رسالة الإغلاق
mail-closing-what = لا يُعرف من يرسلها. رسائل الطلبات كانت تأتي من notice.aliexpress.com. انظر في البريد المزعج أيضًا، واحتفظ بها فهي إثباتك.
mail-adverts = الإعلانات، لإلغاء الاشتراك
mail-adverts-what = رابط إلغاء الاشتراك في أسفل كل رسالة. وما يصل بعد ذلك ضع عليه علامة بريد مزعج.
mail-elsewhere = إن خلا البحث من النتائج، أو في أي صندوق بريد آخر، فاكتب:

after-wipe = امسح ما تركته AliExpress في هذا المتصفح
after-wipe-what = يُسجَّل خروجك من هذه المواقع في هذا المتصفح. والأفضل ألا تفعل قبل اليوم 14: فقد تحتاج حتى ذلك الحين إلى الاطلاع على شيء في الموقع. وما خزّنه Last Orders يبقى، ومنه سجلك ونسختك.
wipe-goes = سيُمسح
wipe-kinds = أنواع البيانات
wipe-stays = سيبقى
site-aliexpress = AliExpress: أي aliexpress.com وaliexpress.us بكل مضيف معروف لهما
site-images = صورها وعدّاداتها: alicdn.com وaliexpress-media.com وmmstat.com
site-aliexpress-ru = aliexpress.ru، شركة أخرى لها حساباتها
site-alibaba = alibaba.com: الدخول إليه بالحساب نفسه
site-alipay = alipay.com: المدفوعات
kind-cookies = ملفات الكوكيز
kind-localStorage = التخزين المحلي
kind-indexedDB = قواعد البيانات
kind-serviceWorkers = برامج الخلفية
kind-cacheStorage = الصفحات المخزّنة
kind-fileSystems = الملفات المخزّنة
kind-cache = الملفات المؤقتة
wipe-scope-chromium = يأخذ هذا المتصفح كوكيز الموقع كله، وكل ما عداها من كل مضيف مسمّى أدناه.
wipe-scope-firefox = يأخذ Firefox كل هذا من كل مضيف مسمّى أدناه، ولا يأخذه من غيره.
wipe-stays-what = كل المواقع الأخرى، وسجل تصفحك، وتنزيلاتك، وكلمات مرورك المحفوظة.
wipe-by-hand-chromium = قد يُبقي مضيف غير مسمّى أدناه شيئًا. لتنظر: الإعدادات، ثم الخصوصية والأمان، ثم ملفات تعريف ارتباط الجهات الخارجية، ثم عرض كل بيانات المواقع؛ وابحث عن aliexpress.
wipe-by-hand-firefox = الملفات المؤقتة: لا تستطيع الإضافة إلا مسح ما يخص المواقع كلها، فتبقى. يدويًا: الإعدادات، ثم الخصوصية والأمان، ثم مسح البيانات، واختر الملفات المؤقتة وحدها. وقد يُبقي مضيف غير مسمّى أدناه شيئًا: إدارة البيانات، وابحث عن aliexpress.
wipe-by-hand-android = لا يسمح Firefox على Android للإضافة بمسح ما خزّنه موقع، فافعل ذلك يدويًا. افتح aliexpress.com، واضغط القفل بجانب العنوان، وامسح هناك الكوكيز وبيانات الموقع. وافعل الشيء نفسه في aliexpress.us إن استخدمته.
wipe-choices = يبقى أيضًا ما لم تضع عليه علامة
wipe-hosts = { $count ->
 [zero] لا مضيف
 [one] المضيف باسمه
 [two] المضيفان باسميهما
 [few] المضيفات كلها، وهي { $count }، بأسمائها
 [many] المضيفات كلها، وهي { $count }، بأسمائها
 *[other] المضيفات كلها، وهي { $count }، بأسمائها
}
wipe = امسح هذا الآن
wipe-at-work = يجري المسح
wipe-permission = قد يسأل المتصفح هل يجوز لـ Last Orders أن يمسح بيانات. ويتخلى Last Orders عن هذا الإذن فور الانتهاء.
wiped-refused = لم يُسمح به، فلم يُمسح شيء.
wiped-done = مُسح كما يقول المتصفح: { $what }، من { $count ->
 [zero] لا مضيف
 [one] مضيف واحد
 [two] مضيفين
 [few] { $count } مضيفات
 [many] { $count } مضيفًا
 *[other] { $count } مضيف
}.
wiped-failed = لم يمسح المتصفح: { $what }. اضغط من جديد، أو امسحه يدويًا كما ورد أعلاه.
wiped-left-chromium = لم يُنظر فيه: المضيفات غير المسمّاة أعلاه، والمتصفحات الأخرى.
wiped-left-firefox = لم يُنظر فيه: الملفات المؤقتة، والمضيفات غير المسمّاة أعلاه، والمتصفحات الأخرى.
wiped-given-back = تخلى Last Orders عن الإذن.
wiped-not-given-back = تعذر التخلي عن الإذن. يمكنك سحبه من قائمة الإضافات في المتصفح.

after-passwords = أين كلمات المرور المحفوظة
after-passwords-what = لا تستطيع أي إضافة إزالتها. اكتب العنوان في شريط العنوان، ثم ابحث عن aliexpress.
passwords-chrome = في Chrome
passwords-firefox = في Firefox
passwords-edge = في Edge
passwords-edge-where = الإعدادات، ثم كلمات المرور
passwords-safari = في Safari وعلى iPhone وiPad
passwords-safari-where = تطبيق كلمات السر، أو الإعدادات ثم كلمات السر
passwords-others = لمدير كلمات المرور الذي تستعمله بحثه الخاص. وقد يصلح الدخول نفسه لموقع Alibaba.com: أبقِه إن كنت تستعمله.

after-record = سجل الإغلاق
record-title = سجل إغلاق حساب في AliExpress
after-record-what = ما كان عليه الحال حين قلت إن الطلب أُرسل، { $when }: ما الذي فُحص، وبأي دليل، وما الذي حُفظ.
record-checked = ما الذي فُحص: { $count ->
 [zero] لا شيء
 [one] أمر واحد
 [two] أمران
 [few] { $count } أمور
 [many] { $count } أمرًا
 *[other] { $count } أمر
}
record-done-seen = { $what }. شوهد { $when }
record-done-bare = شوهد { $when }
record-told = تم، بحسب قولك، { $when }
record-by-word = { $what }، بقولك أنت في { $told } من { $shown }. شوهد { $when }
record-todo-seen = { $what }. شوهد { $when }
record-todo-bare = كان شيء ما مفتوحًا، { $when }
record-unknown-seen = لا يُعد مفحوصًا: { $what }، شوهد { $when }
record-unchecked = لم يُرَ شيء
record-set-aside-seen = وضعته جانبًا، { $when }. { $what }
record-set-aside-bare = وضعته جانبًا، { $when }
record-acknowledged = ما أكّدته
record-note = ملاحظة منك
record-note-what = رقم الطلب مثلًا، أو من تحدثت إليه.
record-note-keep = احفظ الملاحظة
record-note-changed = لم تُحفظ بعد
record-note-kept = محفوظة على هذا الحاسوب
record-save-html = احفظه صفحةً
record-save-json = احفظه بياناتٍ
record-personal = لا شيء فيه يقول من أنت إلا ملاحظتك.
record-foot = صنعه Last Orders على هذا الحاسوب، { $when }. وليس Last Orders جزءًا من AliExpress.
