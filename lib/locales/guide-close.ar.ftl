### كلمات قسم الدليل عن الإغلاق نفسه.

close-lead = من هنا الأمر ليدك وحدها: يريك Last Orders الطريق ولا يضغط شيئًا. تختلف الصفحات من حساب إلى آخر، ولذلك ترد هنا كل الطرق المعروفة. ابحث عما يظهر في حسابك.
how-sign-in = افتح www.aliexpress.com واضغط تسجيل الدخول في الأعلى. وقبل أن تكتب كلمة المرور اقرأ العنوان: ينتهي بـ aliexpress.com أو aliexpress.us.
how-open-settings = طريق اليوم هو مركز الخصوصية. والأدلة الأقدم تمر بصورة ملفك ثم Account Settings ثم Account Security.
how-find-close-option = ابحث عن «Delete account» أو «Close your account» أو ما يشبههما، واقرأ ما يقول إن الإغلاق سينهيه.
how-submit-request = اضغطه بنفسك، واذكر سببًا إن طُلب، وأكّد بكلمة المرور أو برمز أو بالتحقق من هويتك. ثم قل هنا إنه أُرسل: يبدأ سجلك وتبدأ الساعة.
how-answer-confirmation-mail = ابحث عن رسالة من AliExpress، في البريد المزعج أيضًا، وافعل ما تطلبه. لا يُعرف من يرسلها: اقرأ عنوان الرابط قبل أن تتبعه.
how-await-deletion = لا تذكر AliExpress أي مدة. تتحدث الأدلة عن أيام قليلة، وشخص واحد عن 24 ساعة. ينبغي أن تقول رسالة أخيرة إن الحساب أُغلق.
sent-it = أرسلتُ الطلب
not-sent = لم أرسله في النهاية
more-trouble-cannot-sign-in = إن لم تستطع الدخول
more-routes = الطرق إليه
more-look-alikes = ما يشبهه
more-last-step = ما قد يُطلب أخيرًا
more-trouble-request-not-processed = إن لم يحدث شيء

routes = الطرق إلى نموذج الإغلاق
routes-what = قد يعرض حسابك شيئًا مختلفًا. لم يرَ أحد هنا النموذج نفسه، وهذا ما كتبه آخرون.
route-privacy-centre = من مركز الخصوصية
route-privacy-centre-walk =
    سجّل الدخول في www.aliexpress.com.
    افتح privacy.aliexpress.com وابحث عن طلب حذف الحساب.
    اقرأ ما يقول إن الإغلاق سينهيه.
    اضغط زره. كان أحمر ومكتوبًا عليه «Delete my account».
    أكّد كما يطلب.
route-privacy-centre-source = يُروى منذ 2021، والعنوان معروف، نوفمبر 2026
route-account-settings = من إعدادات الحساب
route-account-settings-walk =
    سجّل الدخول واضغط صورة ملفك.
    افتح Account Settings ثم Account Security. وفي حسابات أخرى Account Management أو Account Services.
    ابحث عن «Delete account» أو «Close Your Account» واقرأ ما يقوله.
    اطلب إرسال الرمز إلى بريدك، وأدخله، واضغط «Verify».
    اضغط «Delete account».
route-account-settings-source = أدلة للحاسوب من 2022 إلى 2025
route-app = من التطبيق
route-app-walk =
    افتح Account ثم رمز الترس.
    اضغط «Delete account».
    أدخل الرمز الذي في بريدك واضغط «Verify».
    أشّر على أنك تريد إغلاق الحساب وحذف بياناتك.
    اضغط «Delete account».
route-app-source = دليل واحد، 2025

last-step = ما قد يُطلب أخيرًا
last-step-what = تختلف المصادر، فكن مستعدًا لأي من هذه.
last-step-word = كلمة تكتبها
last-step-word-what = خانة تكتب فيها كلمة. ورد ذكر «agree».
last-step-word-source = مركز الخصوصية، يُروى منذ 2021
last-step-code = رمز تُدخله
last-step-code-what = يصل رمز إلى بريد الحساب أو هاتفه، ويُكتب في الصفحة.
last-step-code-source = أدلة للحاسوب من 2022 إلى 2025
last-step-box = مربع تؤشره
last-step-box-what = مربع بجانب جملة مثل «permanently close my AliExpress account and delete my data».
last-step-box-source = التطبيق، دليل واحد من 2025

look-alikes = صفحات تشبهه
look-alikes-what = اقرأ العنوان قبل أن تضغط. نموذج الإغلاق في
look-alike-deactivate = صفحة AliExpress القديمة للتعطيل
look-alike-deactivate-what = تعطّل الحساب. وإن أُشّر مربعها «Release my account at the same time» كانت تنهيه إلى الأبد. اقرأ ذلك المربع قبل أن تضغط هناك أي شيء.
look-alike-alibaba = صفحة الإغلاق الخاصة بـ Alibaba.com
look-alike-alibaba-what = المجموعة نفسها وتسجيل الدخول نفسه، لكن الحساب آخر. وما تفعله بحساب AliExpress لم يقله أحد.
