### كلمات الرسائل والقسم الذي يكتبها. $act يساوي `uk` حين يُقصد القانون البريطاني. القوانين كما هي في نوفمبر 2026.

letter-language = العربية

letter-to-officer = إلى مسؤول حماية البيانات في AliExpress
letter-to-support = إلى خدمة الدعم في AliExpress
letter-to-authority = إلى هيئة حماية البيانات في بلدي
letter-to-ico = إلى مفوض المعلومات البريطاني (ICO)
letter-to-attorney-general = إلى المدعي العام (attorney general) في ولايتي
letter-to-secretaria = إلى Secretaría Anticorrupción y Buen Gobierno في المكسيك
letter-to-anpd = إلى هيئة ANPD في البرازيل
letter-to-pipc = إلى لجنة حماية المعلومات الشخصية (PIPC) في كوريا
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] اللائحة العامة البريطانية لحماية البيانات (UK GDPR)
 *[other] اللائحة العامة لحماية البيانات (GDPR)
}
letter-account = حسابي مسجَّل بهذا البريد أو الرقم: { $account }.
letter-name = اسمي { $name }.
letter-country = أقيم في { $country }.
letter-orders = من أرقام طلباتي: { $orders }.
letter-to-be-sure = أجيبوا عن هذه الرسالة. وللتأكد من أنني صاحب الحساب أرسلوا رمزًا إلى بريد الحساب أو رقم هاتفه.
letter-proof-mx = تطلب المادة 28 إثباتًا لهويتي. إن لم يصل مع هذه الرسالة إثبات فأخبروني كيف أرسله بحيث لا يراه إلا من يحتاج إليه.
letter-time-gdpr = تمنحكم المادة 12(3) من { letter-act } شهرًا واحدًا للإجابة.
letter-time-us = يمنحكم القانون 45 يومًا للإجابة.
letter-time-mx = تمنحكم المادة 31 عشرين يوم عمل للإجابة وخمسة عشر يومًا بعدها للتنفيذ.
letter-regards = مع التحية
letter-signed = { $name }
letter-signed-holder = صاحب الحساب

letter-deactivation-subject = إيقاف حسابي مؤقتًا
letter-deactivation-ask = أطلب منكم إيقاف حسابي مدةً من الزمن.
letter-deactivation-only = لا تغلقوه ولا تحرروه ولا تحذفوه: إن لم يكن الإيقاف ممكنًا من دون ذلك فلا تغيّروا شيئًا وأخبروني.
letter-deactivation-reason = السبب: { $reason }
letter-deactivation-tell = قبل ذلك أخبروني:
letter-deactivation-how-long = كم يمكن أن يبقى الحساب موقوفًا، وهل يُغلق من تلقاء نفسه بعد مدة
letter-deactivation-meanwhile = ماذا يحدث في هذه الأثناء للطلبات والمبالغ المستردة والرصيد والعملات والقسائم والاشتراكات
letter-deactivation-back = كيف أعود إليه

letter-follow-up-subject = لا جواب عن طلب إغلاق حسابي
letter-follow-up-asked = في { $requested } أرسلت إليكم طلب إغلاق حسابي.
letter-follow-up-silence = ولم تصلني منذ ذلك الحين رسالة تقول إنه أُغلق.
letter-follow-up-tell = أخبروني:
letter-follow-up-arrived = هل وصلكم الطلب
letter-follow-up-missing = ما الذي يعيقه إن كان هناك ما يعيقه: أي طلب أو مبلغ مسترد أو نزاع أو دفعة أو اشتراك
letter-follow-up-when = متى يُغلق الحساب
letter-follow-up-confirm = وحين يُغلق أكّدوا لي ذلك بالبريد.

letter-access-subject = طلب نسخة من بياناتي الشخصية
letter-access-subject-gdpr = طلب بياناتي الشخصية، المادتان 15 و20 من { letter-act }
letter-access-ask-gdpr = بموجب المادتين 15 و20 من { letter-act } أطلب نسخة من كل البيانات الشخصية التي لديكم عني.
letter-access-ask-us = بموجب قانون الخصوصية في ولايتي أطلب أن أعرف ما لديكم من معلومات شخصية عني وأن أحصل على نسخة منها.
letter-access-ask-mx = بموجب حقي في الاطلاع (ARCO) وفق قانون Ley Federal de Protección de Datos Personales en Posesión de los Particulares الصادر في 20 مارس 2025 أطلب نسخة من كل البيانات الشخصية التي لديكم عني.
letter-access-ask-br = بموجب المادتين 18 و19 من قانون LGPD (Lei 13.709/2018) أطلب نسخة من كل البيانات الشخصية التي لديكم عني مع البيان الكامل.
letter-access-ask-kr = بموجب المادة 35 من قانون حماية المعلومات الشخصية (PIPA) أطلب الاطلاع على كل المعلومات الشخصية التي لديكم عني ونسخة منها.
letter-access-ask-plain = أطلب نسخة من كل البيانات الشخصية التي لديكم عني، كما تنص سياسة الخصوصية عندكم وقانون بلدي.
letter-access-include = لتتضمن النسخة:
letter-access-orders = الطلبات والمدفوعات والمبالغ المستردة والنزاعات
letter-access-messages = الرسائل إلى البائعين والدعم، والتقييمات
letter-access-devices = العناوين والأجهزة وعمليات تسجيل الدخول وعمليات البحث والصفحات التي شوهدت
letter-access-profile = ما استنتجتموه عني، ولمن
letter-access-tell = وأخبروني أيضًا:
letter-access-purposes = فيمَ يُستخدم كل نوع من البيانات
letter-access-recipients = من تلقّاها، بالاسم
letter-access-how-long = كم تُحفظ
letter-access-sources = من أين أتت إن لم تأتِ مني
letter-access-transfers = إلى أي بلدان تُنقل وما الذي يحميها هناك
letter-access-form = أرسلوها بصيغة شائعة تقرؤها الآلة، وتأكدوا أولًا من أن الملف يُفتح.

letter-erasure-subject = طلب محو بياناتي الشخصية
letter-erasure-subject-gdpr = طلب محو بياناتي الشخصية، المادة 17 من { letter-act }
letter-erasure-ask-gdpr = بموجب المادة 17 من { letter-act } أطلب محو كل البيانات الشخصية التي لديكم عني.
letter-erasure-ask-us = بموجب قانون الخصوصية في ولايتي أطلب حذف كل المعلومات الشخصية التي لديكم عني.
letter-erasure-ask-mx = بموجب حقي في الإلغاء (ARCO) وفق قانون Ley Federal de Protección de Datos Personales en Posesión de los Particulares الصادر في 20 مارس 2025 أطلب إلغاء كل البيانات الشخصية التي لديكم عني.
letter-erasure-ask-br = بموجب المادة 18 من قانون LGPD (Lei 13.709/2018) أطلب محو كل البيانات الشخصية التي لديكم عني.
letter-erasure-ask-kr = بموجب المادة 36 من قانون حماية المعلومات الشخصية (PIPA) أطلب محو كل المعلومات الشخصية التي لديكم عني.
letter-erasure-ask-plain = أطلب محو كل البيانات الشخصية التي لديكم عني، كما تنص سياسة الخصوصية عندكم وقانون بلدي.
letter-erasure-account = وليُغلق حسابي معها.
letter-erasure-grounds = أسحب كل موافقة أعطيتها (المادة 7(3))، وأعترض على التسويق المباشر وعلى كل ملف تعريف يُنشأ له (المادة 21(2)). ومع إغلاق الحساب لا تبقى حاجة إلى البيانات فيما جُمعت من أجله.
letter-erasure-others-gdpr = أبلغوا كل من نقلتم إليه البيانات كما تطلب المادة 19.
letter-erasure-others = أبلغوا كل من نقلتم إليه البيانات.
letter-erasure-confirm = وأكّدوا لي بالبريد حين يتم ذلك.
letter-erasure-rest = إن احتفظتم بشيء فأخبروني:
letter-erasure-what = ما هو
letter-erasure-why = أي قانون يُلزمكم بالاحتفاظ به
letter-erasure-until = إلى متى

letter-identity-subject = إثبات الهوية لطلبي
letter-identity-asked-access = في { $requested } طلبت منكم نسخة من بياناتي الشخصية.
letter-identity-asked-access-once = طلبت منكم نسخة من بياناتي الشخصية.
letter-identity-asked-erasure = في { $requested } طلبت منكم محو بياناتي الشخصية.
letter-identity-asked-erasure-once = طلبت منكم محو بياناتي الشخصية.
letter-identity-demanded = لإثبات هويتي تطلبون ما يلي: { $demanded }
letter-identity-demanded-more = لإثبات هويتي تطلبون أكثر مما لديكم.
letter-identity-limit-gdpr = لا تسمح المادة 12(6) من { letter-act } بطلب المزيد إلا عند شكوك معقولة في هويتي، ولا تسمح المادة 5(1)(ج) إلا بما هو ضروري. إن كانت لديكم شكوك كهذه فاذكروها.
letter-identity-limit-us = تطلب قوانين الخصوصية في الولايات تحققًا معقولًا، بما لديكم أصلًا حيث أمكن. إن كنتم تشكّون في هويتي فاذكروا السبب.
letter-identity-limit-br = تقصر المادة 6 من قانون LGPD ما تأخذونه على ما هو ضروري. إن كنتم تشكّون في هويتي فاذكروا السبب.
letter-identity-limit-plain = لا تطلبوا أكثر مما يلزم للتعرف عليّ. إن كنتم تشكّون في هويتي فاذكروا السبب.
letter-identity-enough = رمزٌ يُرسل إلى بريد الحساب أو رقم هاتفه يُظهر أنني صاحبه.
letter-identity-no-copy = أما نسخة من وثيقة هوية فتعطيكم بيانات ليست لديكم ولا تضيف إلى ذلك شيئًا.
letter-identity-go-on-gdpr = ما لم تذكروا شكوكًا معقولة أحسب شهر المادة 12(3) من يوم طلبي.
letter-identity-go-on = تابعوا طلبي على هذا النحو.

letter-complaint-subject-access = شكوى بشأن AliExpress: طلب بياناتي الشخصية
letter-complaint-subject-erasure = شكوى بشأن AliExpress: طلب محو بياناتي الشخصية
letter-complaint-about = أتقدم بشكوى ضد شركة { $company } المسؤولة عن بياناتي في AliExpress.
letter-complaint-about-aliexpress = أتقدم بشكوى ضد الشركة المسؤولة عن بياناتي في AliExpress.
letter-complaint-account = حسابي هناك مسجَّل بهذا البريد أو الرقم: { $account }.
letter-complaint-asked-access = في { $requested } كتبت إلى { $officer } وطلبت نسخة من بياناتي الشخصية.
letter-complaint-asked-access-gdpr = في { $requested } كتبت إلى { $officer } وطلبت نسخة من بياناتي الشخصية (المادتان 15 و20 من { letter-act }).
letter-complaint-asked-erasure = في { $requested } كتبت إلى { $officer } وطلبت محو بياناتي الشخصية.
letter-complaint-asked-erasure-gdpr = في { $requested } كتبت إلى { $officer } وطلبت محو بياناتي الشخصية (المادة 17 من { letter-act }).
letter-complaint-due = انتهت مهلة الإجابة في { $due }.
letter-complaint-none = ولم يصلني جواب.
letter-complaint-refused = ورُفض الطلب.
letter-complaint-incomplete = والجواب ناقص.
letter-complaint-ask-gdpr = بموجب المادة 77 من اللائحة العامة لحماية البيانات (GDPR) أطلب النظر في ذلك والعمل على تلبية طلبي.
letter-complaint-ask = أطلب النظر في ذلك والعمل على تلبية طلبي.
letter-complaint-copies = ويمكنني إرسال نسخ مما كتبت ومما وردني.

letters-lead = رسائل قصيرة لما لا تحسمه إلا كلمة مكتوبة. اكتب ما تعرفه، والرسالة تكتمل وأنت تكتب. لا شيء يُرسل من هنا: تنسخها أو تفتحها في برنامج بريدك.
letters-deactivation = إيقاف الحساب مؤقتًا
letters-deactivation-what = تطلب من الدعم إيقافه مدةً
letters-deactivation-note = مكانها المحادثة المباشرة أو تذكرة في مركز المساعدة. وهناك صفحة قديمة في AliExpress توقف الحساب أيضًا، لكنها قد تحرره، وذلك ينهيه نهائيًا.
letters-follow-up = السؤال عن الإغلاق
letters-follow-up-what = لطلب إغلاق لم يُجب عنه أحد
letters-follow-up-note = لا تذكر AliExpress أي مدة، فلا تذكر الرسالة مدة. مركز المساعدة يصل إلى الدعم، والبريد يصل إلى مسؤول حماية البيانات.
letters-access = طلب بياناتي
letters-access-what = نسخة من كل ما يُحفظ عنك
letters-access-note = مركز الخصوصية يقدم نسخة أيضًا ما دام الحساب قائمًا. احفظ ما يصلك وافتحه في الحال: في يوليو 2025 ذكرت منظمة أنها تلقت ملفًا لم يُفتح إلا مرة واحدة.
letters-erasure = محو بياناتي
letters-erasure-what = كل ما يُحفظ عنك، ومعه الحساب
letters-erasure-note = قد تنهي الحساب نهائيًا. أرسلها حين يُحسم كل ما تحت «استعد». وقد تبقى بعض البيانات: سياسة الخصوصية في AliExpress في يوليو 2026 تذكر واجبات قانونية ونزاعات ولا تذكر موعدًا للنهاية.
letters-identity = الرد على طلب إثبات هوية
letters-identity-what = حين يُطلب إثبات أكثر مما يبدو لازمًا
letters-identity-note = حيث تكون الشكوك معقولة قد يسمح القانون بالسؤال. إن أرسلت نسخة من وثيقة رغم ذلك فغطِّ ما لا يلزم إظهاره.
letters-complaint = شكوى إلى جهة رقابية
letters-complaint-what = حين تنقضي المهلة أو يأتي الجواب رفضًا
letters-complaint-note = لمعظم الجهات نموذج خاص بها، وهذا النص يوضع فيه.

letters-form = ما تعرفه
letters-letter = نص الرسالة
letters-language = لغة الرسالة
letters-language-why = الأفضل أن تكتب إلى AliExpress بالإنجليزية، وإلى الجهة الرقابية بلغتها.
letters-optional = يمكن تركه فارغًا
letters-choose = اختر
letters-field-account = بريد الحساب أو رقم هاتفه
letters-field-account-why = به يُعثر على حسابك.
letters-field-name = اسمك
letters-field-name-why = كما هو في الحساب.
letters-field-region = أين تقيم
letters-field-region-why = منه يُعرف أي قانون تذكره الرسالة وإلى من تتوجه.
letters-field-country = البلد، أو الولاية في الولايات المتحدة
letters-field-country-why = تذكره الرسالة.
letters-field-orders = بعض أرقام الطلبات
letters-field-orders-why = تساعد في العثور على ما يخصك. يكفي القليل منها.
letters-field-reason = سبب الإيقاف
letters-field-reason-why = قد يسأل الدعم عنه. يكفي سطر واحد.
letters-field-about = ما الذي طلبته
letters-field-about-why = الرسالة تتابع ذلك الطلب.
letters-field-requestedOn = يوم طلبك
letters-field-requestedOn-why = تجده في بريدك المرسل أو في سجل الإغلاق.
letters-field-demanded = ما يُطلب منك
letters-field-demanded-why = بكلمات قليلة، مثل «صورة جواز سفري».
letters-field-answer = بماذا أُجبت
letters-field-answer-why = تذكره الشكوى.
letters-region-eu-eea = الاتحاد الأوروبي أو EEA
letters-region-uk = المملكة المتحدة
letters-region-us = الولايات المتحدة
letters-region-mx = المكسيك
letters-region-br = البرازيل
letters-region-kr = كوريا الجنوبية
letters-region-cis = روسيا أو بلد آخر من رابطة الدول المستقلة
letters-region-other = مكان آخر
letters-about-access = نسخة من بياناتي
letters-about-erasure = محو بياناتي
letters-answer-none = لا شيء
letters-answer-refused = رفض
letters-answer-incomplete = جزء فقط

letters-keep = احفظ ما كتبته في هذا المتصفح
letters-kept = محفوظ في هذا المتصفح إلى أن تزيل هذه العلامة.
letters-kept-not = يُحفظ إلى أن تغلق هذه الصفحة فقط.

letters-to = إلى
letters-subject = الموضوع
letters-to-help-centre = مركز المساعدة في AliExpress
letters-authority = { $region ->
 [eu-eea] هيئة حماية البيانات في بلدك
 [uk] هيئة ICO
 [us] المدعي العام في ولايتك
 [mx] Secretaría Anticorrupción y Buen Gobierno، التي حلّت محل INAI في مارس 2025
 [br] هيئة ANPD
 [kr] لجنة PIPC
 *[other] هيئة حماية البيانات في بلدك إن وُجدت
}
letters-authority-open = { $region ->
 [uk] افتح صفحة الشكاوى لديها
 *[other] اعثر عليها في القائمة الرسمية
}
letters-too-early = مهلة الإجابة عن طلبك تمتد حتى { $due }. قبل ذلك قد تطلب منك الجهة أن تنتظر.
letters-time-gdpr = إن أُرسلت اليوم فموعد الإجابة { $due }: اللائحة العامة لحماية البيانات تمنح شهرًا. وإن بيّنت AliExpress السبب خلاله فالموعد { $last }. واليوم الأخير إن وافق نهاية أسبوع أو عطلة ينتقل إلى يوم العمل التالي.
letters-time-us = إن أُرسلت اليوم فموعد الإجابة { $due }، ومع إشعار { $last }: قوانين الخصوصية في الولايات تمنح في معظمها 45 يومًا مرتين. وليس لكل ولاية قانون كهذا.
letters-time-mx = إن أُرسلت اليوم فموعد القرار { $due } وموعد التنفيذ { $last }: القانون يمنح 20 ثم 15 يوم عمل، وأكثر لسبب وجيه. العطل غير محسوبة هنا. ويطلب القانون إثبات الهوية مع الطلب: أرفقه بالبريد وغطِّ ما لا يلزم إظهاره.
letters-time-none = لا نعرف على وجه اليقين مهلة محددة للإجابة حيث تقيم، فلا تُحسب أي مهلة.
letters-nameless = حيث تقيم تذكر سياسة الخصوصية شركة خاصة بالمنطقة. اسمها غير معروف هنا، فلا تذكر الرسالة شركة.
letters-copy = انسخ الرسالة
letters-copied = نُسخت.
letters-not-copied = لم يسمح هذا المتصفح بالنسخ. حدد الرسالة أعلاه وانسخها بيدك.
letters-download = نزّلها نصًا
letters-mail = افتحها في برنامج البريد
letters-mail-long = انسخها ثم افتح برنامج البريد
letters-mail-long-why = هذا النص أطول مما يحمله رابط البريد في بعض البرامج. الزر ينسخه ويفتح رسالة فيها العنوان والموضوع فقط: الصق النص هناك.
letters-help-centre = افتح مركز المساعدة
letters-sent = لقد أرسلتها
letters-missing = ما زال ينقص: { $fields }.
letters-named = «{ $name }»
letters-draft = مسودة بكلمات بسيطة وليست مشورة قانونية. القوانين والعناوين كما هي في نوفمبر 2026.

letters-state-sent = أُرسلت في { $date }، أنت قلت ذلك.
letters-state-due = موعد الإجابة { $due }.
letters-state-overdue = <b>{ $days ->
 [zero] تأخر الجواب.
 [one] تأخر الجواب يومًا واحدًا.
 [two] تأخر الجواب يومين.
 [few] تأخر الجواب { $days } أيام.
 [many] تأخر الجواب { $days } يومًا.
 *[other] تأخر الجواب { $days } يوم.
}</b>
letters-state-confirmed = أُجيب طلبك، أنت قلت ذلك.
letters-state-refused = رُفض، أنت قلت ذلك.
letters-state-no-answer = لم يصل جواب، أنت قلت ذلك.
