### كلمات الرسائل والقسم الذي يكتبها. $act يساوي `uk` حين يُقصد القانون البريطاني. القوانين كما هي في نوفمبر 2026.

letter-language = العربية

letter-to-officer = إلى مسؤول حماية البيانات في AliExpress
letter-to-support = إلى خدمة الدعم في AliExpress
letter-to-authority = إلى هيئة حماية البيانات في بلدي
letter-to-ico = إلى مفوض المعلومات البريطاني (ICO)
letter-to-attorney-general = إلى المدعي العام (attorney general) في ولايتي
letter-to-secretaria = إلى Secretaría Anticorrupción y Buen Gobierno في المكسيك
letter-to-anpd = إلى هيئة Agência Nacional de Proteção de Dados (ANPD) في البرازيل
letter-to-pipc = إلى لجنة حماية المعلومات الشخصية (PIPC) في كوريا
letter-to-fdpic = إلى المفوض الاتحادي لحماية البيانات والمعلومات (FDPIC) في سويسرا
letter-to-kvkk = إلى مجلس حماية البيانات الشخصية (KVKK) في تركيا
letter-to-opc = إلى مكتب مفوض الخصوصية في كندا (OPC)
letter-to-cai = إلى هيئة Commission d’accès à l’information في كيبيك
letter-to-ppc = إلى لجنة حماية المعلومات الشخصية (PPC) في اليابان
letter-to-oaic = إلى مكتب مفوض المعلومات الأسترالي (OAIC)
letter-to-ppa = إلى هيئة حماية الخصوصية في إسرائيل (Privacy Protection Authority)
letter-to-sdaia = إلى الهيئة السعودية للبيانات والذكاء الاصطناعي (سدايا)
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] اللائحة العامة البريطانية لحماية البيانات (UK GDPR)
 *[other] اللائحة العامة لحماية البيانات (GDPR)
}
letter-month-article = { $act ->
 [uk] 12A
 *[other] 12(3)
}
letter-act-ch = المادة 25 من القانون الاتحادي السويسري لحماية البيانات (FADP)
letter-act-ch-erasure = المادة 32 من القانون الاتحادي السويسري لحماية البيانات (FADP)
letter-act-tr = المادة 11 من القانون التركي رقم 6698 لحماية البيانات الشخصية
letter-act-tr-erasure = المادتين 7 و11 من القانون التركي رقم 6698 لحماية البيانات الشخصية
letter-act-ca = البند 4.9 من الملحق 1 للقانون الكندي Personal Information Protection and Electronic Documents Act (PIPEDA)
letter-act-qc = قانون كيبيك لحماية المعلومات الشخصية في القطاع الخاص
letter-act-jp = قانون حماية المعلومات الشخصية في اليابان (APPI)
letter-act-au = المبدأ 12 من مبادئ الخصوصية الأسترالية (Privacy Act 1988)
letter-act-il = المادة 13 من قانون حماية الخصوصية في إسرائيل
letter-act-sa = المادة 4 من نظام حماية البيانات الشخصية في المملكة العربية السعودية
letter-rule-ch = المادة 25(7) من ذلك القانون، كقاعدة عامة،
letter-rule-tr = المادة 13 من ذلك القانون
letter-rule-ca = المادة 8 من ذلك القانون
letter-rule-qc = أحكام ذلك القانون
letter-rule-br = المادة 19 (II)
letter-rule-kr = المادة 35(3) مع المادة 41 من المرسوم التنفيذي
letter-rule-kr-erasure = أحكام المرسوم التنفيذي (المادتان 41 و43)
letter-rule-sa = اللائحة التنفيذية لذلك النظام
letter-account = حسابي مسجَّل بهذا البريد أو الرقم: { $account }.
letter-member-id = معرّف حسابي: { $memberId }.
letter-id-number = وثيقة هويتي: { $idNumber }.
letter-postal = عنواني البريدي: { $postal }.
letter-name = اسمي { $name }.
letter-country = أقيم في { $country }.
letter-orders = من أرقام طلباتي: { $orders }.
letter-to-be-sure = أجيبوا عن هذه الرسالة. وللتأكد من أن الحساب حسابي أرسلوا رمزًا إلى بريد الحساب أو رقم هاتفه.
letter-proof-mx = تطلب المادة 28 إثباتًا لهويتي. إن لم يصل مع هذه الرسالة إثبات فأخبروني كيف أرسله بحيث لا يراه إلا من يحتاج إليه.
letter-time-gdpr = تمنحكم المادة { letter-month-article } من { letter-act } شهرًا واحدًا للإجابة.
letter-time-us = ويمنحكم القسم نفسه { letter-days } للإجابة.
letter-time-days = تمنحكم { $rule } { letter-days } للإجابة.
letter-days = { $days ->
 [zero] { $days } يوم
 [one] يومًا واحدًا
 [two] يومين
 [few] { $days } أيام
 [many] { $days } يومًا
 *[other] { $days } يوم
}
letter-time-mx = تمنحكم المادة 31 عشرين يوم عمل للإجابة وخمسة عشر يومًا بعدها للتنفيذ.
letter-asked-access = في { $requested } طلبت منكم نسخة من بياناتي الشخصية.
letter-asked-access-once = طلبت منكم نسخة من بياناتي الشخصية.
letter-asked-erasure = في { $requested } طلبت منكم محو بياناتي الشخصية.
letter-asked-erasure-once = طلبت منكم محو بياناتي الشخصية.
letter-asked-close = في { $requested } أرسلت إليكم طلب إغلاق حسابي.
letter-asked-close-once = أرسلت إليكم طلب إغلاق حسابي.
letter-regards = مع التحية
letter-signed = { $name }
letter-signed-holder = صاحب/صاحبة الحساب

letter-close-subject = طلب إغلاق حسابي
letter-close-ask-terms = أطلب منكم إغلاق حسابي نهائيًا. والبند 1.6 من شروطكم لمعاملات المستهلكين على المنصة في الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية والمملكة المتحدة (المؤرخة في 30 يونيو 2026) يذكر رسالةً إلى هذا العنوان طريقةً لذلك.
letter-close-ask = أطلب منكم إغلاق حسابي نهائيًا.
letter-close-tell = وأخبروني أيضًا:
letter-close-missing = ما الذي يعيقه إن كان هناك ما يعيقه: أي طلب أو مبلغ مسترد أو نزاع أو دفعة أو اشتراك
letter-close-date = في أي يوم يُغلق الحساب وتُحذف بياناتي
letter-close-stop = حتى متى يمكنني إيقاف ذلك، وكيف
letter-close-confirm = وحين يُغلق أكّدوا لي ذلك بالبريد الإلكتروني.

letter-stop-subject = أوقفوا إغلاق حسابي
letter-stop-ask = وأنا أسحب ذلك الطلب: لا تغلقوا الحساب ولا تحذفوا شيئًا.
letter-stop-tell = أخبروني:
letter-stop-in-time = هل أُوقف الإغلاق
letter-stop-left = هل عليّ أن أفعل شيئًا آخر من أجل ذلك
letter-stop-closed = إن كان الحساب قد أُغلق، فمنذ متى، وما الذي يمكن استعادته

letter-deactivation-subject = طلب تعطيل حسابي مؤقتًا
letter-deactivation-ask = أطلب منكم تعطيل حسابي مؤقتًا.
letter-deactivation-only = لا تغلقوه ولا تحرروه ولا تحذفوه: إن لم يكن التعطيل المؤقت ممكنًا من دون ذلك فلا تغيّروا شيئًا وأخبروني.
letter-deactivation-reason = السبب: { $reason }
letter-deactivation-tell = قبل ذلك أخبروني:
letter-deactivation-how-long = كم يمكن أن يبقى الحساب معطَّلًا، وهل يُغلق من تلقاء نفسه بعد مدة
letter-deactivation-meanwhile = ماذا يحدث في هذه الأثناء للطلبات والمبالغ المستردة والرصيد والعملات والقسائم والاشتراكات
letter-deactivation-back = كيف أعيد تفعيله

letter-follow-up-subject = لا جواب عن طلب إغلاق حسابي
letter-follow-up-silence = ولم تصلني منذ ذلك الحين رسالة تقول إنه أُغلق.
letter-follow-up-tell = أخبروني:
letter-follow-up-arrived = هل وصلكم الطلب
letter-follow-up-missing = ما الذي يعيقه إن كان هناك ما يعيقه: أي طلب أو مبلغ مسترد أو نزاع أو دفعة أو اشتراك
letter-follow-up-when = في أي يوم يُغلق الحساب وتُحذف بياناتي
letter-follow-up-stop = حتى متى يمكنني إيقاف ذلك، وكيف
letter-follow-up-confirm = وحين يُغلق أكّدوا لي ذلك بالبريد الإلكتروني.

letter-access-subject = طلب نسخة من بياناتي الشخصية
letter-access-subject-gdpr = طلب بياناتي الشخصية، المادتان 15 و20 من { letter-act }
letter-access-ask-gdpr = بموجب المادتين 15 و20 من { letter-act } أطلب نسخة من كل البيانات الشخصية التي لديكم عني.
letter-access-ask-us = بموجب القسم K من سياسة الخصوصية عندكم، الذي يعد بذلك كل من يقيم في الولايات المتحدة، أطلب أن أعرف ما لديكم من معلومات شخصية عني وأن أحصل على نسخة منها.
letter-access-ask-mx = بموجب حقي في الاطلاع (ARCO) وفق قانون Ley Federal de Protección de Datos Personales en Posesión de los Particulares الصادر في 20 مارس 2025 أطلب نسخة من كل البيانات الشخصية التي لديكم عني.
letter-access-ask-br = بموجب المادتين 18 و19 من قانون LGPD (Lei 13.709/2018) أطلب نسخة من كل البيانات الشخصية التي لديكم عني مع البيان الكامل.
letter-access-ask-kr = بموجب المادة 35 من قانون حماية المعلومات الشخصية (PIPA) أطلب الاطلاع على كل المعلومات الشخصية التي لديكم عني ونسخة منها.
letter-access-ask-named = بموجب { $named } أطلب نسخة من كل البيانات الشخصية التي لديكم عني.
letter-access-ask-plain = أطلب نسخة من كل البيانات الشخصية التي لديكم عني، بقدر ما تعطيني سياسة الخصوصية عندكم أو قانون مكان إقامتي هذا الحق.
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
letter-access-consent = على ماذا وافقت
letter-access-form = أرسلوها بصيغة شائعة تقرؤها الآلة، وتأكدوا أولًا من أن الملف يُفتح.

letter-erasure-subject = طلب محو بياناتي الشخصية
letter-erasure-subject-gdpr = طلب محو بياناتي الشخصية، المادة 17 من { letter-act }
letter-erasure-ask-gdpr = بموجب المادة 17 من { letter-act } أطلب محو كل البيانات الشخصية التي لديكم عني.
letter-erasure-ask-us = بموجب القسم K من سياسة الخصوصية عندكم، الذي يعد بذلك كل من يقيم في الولايات المتحدة، أطلب حذف كل المعلومات الشخصية التي لديكم عني.
letter-erasure-ask-mx = بموجب حقي في الإلغاء (ARCO) وفق قانون Ley Federal de Protección de Datos Personales en Posesión de los Particulares الصادر في 20 مارس 2025 أطلب إلغاء كل البيانات الشخصية التي لديكم عني.
letter-erasure-ask-br = بموجب المادة 18 من قانون LGPD (Lei 13.709/2018) أطلب محو كل البيانات الشخصية التي لديكم عني.
letter-erasure-ask-kr = بموجب المادة 35 من قانون حماية المعلومات الشخصية (PIPA) أطلب الاطلاع على كل المعلومات الشخصية التي لديكم عني ونسخة منها. وبعد أن تصلني أطلب بموجب المادة 36 محوها كلها.
letter-erasure-ask-named = بموجب { $named } أطلب محو كل البيانات الشخصية التي لديكم عني.
letter-erasure-ask-plain = أطلب محو كل البيانات الشخصية التي لديكم عني، بقدر ما تعطيني سياسة الخصوصية عندكم أو قانون مكان إقامتي هذا الحق.
letter-erasure-account = وليُغلق حسابي معها.
letter-erasure-grounds = أسحب كل موافقة أعطيتها (المادة 7(3))، وأعترض على التسويق المباشر وعلى كل ملف تعريف يُنشأ له (المادة 21(2)). ومع إغلاق الحساب لا تبقى حاجة إلى البيانات فيما جُمعت من أجله.
letter-erasure-others-gdpr = أبلغوا كل من نقلتم إليه البيانات كما تطلب المادة 19.
letter-erasure-others = أبلغوا كل من نقلتم إليه البيانات.
letter-erasure-confirm = وأكّدوا لي بالبريد الإلكتروني حين يتم ذلك.
letter-erasure-rest = إن احتفظتم بشيء فأخبروني:
letter-erasure-what = ما هو
letter-erasure-why = أي قانون يُلزمكم بالاحتفاظ به
letter-erasure-until = إلى متى

letter-identity-subject = إثبات الهوية لطلبي
letter-identity-demanded = لإثبات هويتي تطلبون ما يلي: { $demanded }
letter-identity-demanded-more = لإثبات هويتي تطلبون أكثر مما لديكم.
letter-identity-limit-gdpr = لا تسمح المادة 12(6) من { letter-act } بطلب المزيد إلا عند شكوك معقولة في هويتي، ولا تسمح المادة 5(1)(ج) إلا بما هو ضروري. إن كانت لديكم شكوك كهذه فاذكروها.
letter-identity-limit-br = تقصر المادة 6 من قانون LGPD ما تأخذونه على ما هو ضروري. إن كنتم تشكّون في هويتي فاذكروا السبب.
letter-identity-limit-plain = لا تطلبوا أكثر مما يلزم للتعرف عليّ. إن كنتم تشكّون في هويتي فاذكروا السبب.
letter-identity-enough = رمزٌ يُرسل إلى بريد الحساب أو رقم هاتفه يُظهر أن الحساب حسابي.
letter-identity-no-copy = أما نسخة من وثيقة هوية فتعطيكم بيانات ليست لديكم ولا تضيف إلى ذلك شيئًا.
letter-identity-go-on-gdpr = ما لم تذكروا شكوكًا معقولة أحسب شهر المادة { letter-month-article } من يوم طلبي.
letter-identity-go-on = تابعوا طلبي على هذا النحو.

letter-appeal-subject = اعتراض على رفض طلبي
letter-appeal-refused = وقد رفضتموه كله أو بعضه.
letter-appeal-ask = أعترض على ذلك القرار كما يتيح لي القسم K من سياسة الخصوصية عندكم.
letter-appeal-tell = أخبروني كتابةً:
letter-appeal-outcome = بماذا تقررون في هذا الاعتراض
letter-appeal-why = سبب كل ما تبقون على رفضه والقاعدة التي يستند إليها
letter-appeal-attorney = كيف أشكو إلى المدعي العام (attorney general) في ولايتي

letter-company-complaint-subject = شكوى بموجب المادة 164A من قانون Data Protection Act 2018
letter-company-complaint-ask = هذه شكوى بموجب المادة 164A من قانون Data Protection Act 2018 بشأن تعاملكم مع طلب يخص بياناتي الشخصية.
letter-company-complaint-duty = أكّدوا تسلّمها خلال 30 يومًا، وانظروا فيها، وأبلغوني بالنتيجة دون تأخير لا مبرر له.
letter-company-complaint-next = وإن بقي طلبي بعد ذلك بلا تلبية فيمكنني رفع الأمر إلى ICO.

letter-complaint-subject-access = شكوى بشأن AliExpress: طلب بياناتي الشخصية
letter-complaint-subject-erasure = شكوى بشأن AliExpress: طلب محو بياناتي الشخصية
letter-complaint-about = أتقدم بشكوى ضد شركة { $company } المسؤولة عن بياناتي في AliExpress.
letter-complaint-about-aliexpress = أتقدم بشكوى ضد الشركة المسؤولة عن بياناتي في AliExpress.
letter-complaint-account = حسابي هناك مسجَّل بهذا البريد أو الرقم: { $account }.
letter-complaint-asked-access = في { $requested } كتبت إلى { $officer } وطلبت نسخة من بياناتي الشخصية.
letter-complaint-asked-access-gdpr = في { $requested } كتبت إلى { $officer } وطلبت نسخة من بياناتي الشخصية (المادتان 15 و20 من { letter-act }).
letter-complaint-asked-access-us = في { $requested } كتبت إلى { $officer } وطلبت نسخة من معلوماتي الشخصية، كما يعد القسم K من سياسة الخصوصية لدى الشركة كل من يقيم في الولايات المتحدة.
letter-complaint-asked-erasure = في { $requested } كتبت إلى { $officer } وطلبت محو بياناتي الشخصية.
letter-complaint-asked-erasure-gdpr = في { $requested } كتبت إلى { $officer } وطلبت محو بياناتي الشخصية (المادة 17 من { letter-act }).
letter-complaint-asked-erasure-us = في { $requested } كتبت إلى { $officer } وطلبت حذف معلوماتي الشخصية، كما يعد القسم K من سياسة الخصوصية لدى الشركة كل من يقيم في الولايات المتحدة.
letter-complaint-due = انتهت مهلة الإجابة في { $due }.
letter-complaint-none = ولم يصلني جواب.
letter-complaint-refused = ورُفض الطلب.
letter-complaint-incomplete = والجواب ناقص.
letter-complaint-complained = وفي { $complained } قدمت شكوى بشأنه إلى الشركة نفسها.
letter-complaint-appealed = وفي { $complained } اعترضت لدى الشركة نفسها.
letter-complaint-ask-gdpr = بموجب المادة 77 من اللائحة العامة لحماية البيانات (GDPR) أطلب النظر في ذلك والعمل على تلبية طلبي.
letter-complaint-ask = أطلب النظر في ذلك والعمل على تلبية طلبي.
letter-complaint-copies = ويمكنني إرسال نسخ مما كتبت ومما وردني.

letters-lead = رسائل قصيرة لما لا تحسمه إلا كلمة مكتوبة. اكتب ما تعرفه، والرسالة تكتمل وأنت تكتب. لا شيء يُرسل من هنا: تنسخها أو تفتحها في برنامج بريدك.
letters-close = إغلاق حسابي
letters-close-what = بالبريد الإلكتروني، من دون تسجيل الدخول
letters-close-note = في الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية والمملكة المتحدة تذكر شروط AliExpress نفسها المؤرخة في 30 يونيو 2026 (البند 1.6) هذه الرسالة واحدةً من ثلاث طرق للإغلاق. وفي غيرها لم يُعثر على نص من AliExpress يذكرها، ويمكن تجربتها. هي تنهي الحساب نهائيًا: أرسلها بعد أن يُحسم كل ما تحت «استعد».
letters-stop = إيقاف طلب الإغلاق
letters-stop-what = إذا غيّرت رأيك
letters-stop-note = أسرع: لم يُعثر على طريقة للتراجع عن الإغلاق، وأُغلق حساب أحدهم خلال 24 ساعة. اكتبها أيضًا في المحادثة المباشرة في مركز المساعدة.
letters-deactivation = إيقاف الحساب مؤقتًا
letters-deactivation-what = تطلب من الدعم تعطيله مؤقتًا
letters-deactivation-note = مكانها المحادثة المباشرة أو تذكرة في مركز المساعدة. وهناك صفحة قديمة في AliExpress تعطّل الحساب أيضًا، لكنها قد تحرره، وذلك ينهيه نهائيًا.
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
letters-appeal = الاعتراض على الرفض (الولايات المتحدة)
letters-appeal-what = حين ترفض AliExpress طلبًا بشأن بياناتك
letters-appeal-note = القسم K من سياسة الخصوصية في AliExpress يتيح الاعتراض لكل من يقيم في الولايات المتحدة: بهذه الرسالة، أو في مركز الخصوصية تحت «Other questions».
letters-company-complaint = شكوى إلى AliExpress (المملكة المتحدة)
letters-company-complaint-what = الخطوة التي تسبق ICO
letters-company-complaint-note = منذ 19 يونيو 2026 على الشركة أن تؤكد تسلّم الشكوى بشأن البيانات الشخصية خلال 30 يومًا وأن تجيب عنها دون تأخير لا مبرر له (Data Protection Act 2018، المادة 164A). وتنتظر ICO من معظم الناس أن يكونوا قد شكوا إلى الشركة أولًا.
letters-complaint = شكوى إلى جهة رقابية
letters-complaint-what = حين تنقضي المهلة أو يأتي الجواب رفضًا
letters-complaint-note = لمعظم الجهات نموذج خاص بها، وهذا النص يوضع فيه.

letters-form = ما تعرفه
letters-letter = نص الرسالة
letters-language = لغة الرسالة
letters-language-why = الأفضل أن تكتب إلى AliExpress بالإنجليزية، وإلى الجهة الرقابية بلغتها.
letters-language-law = القانون حيث تقيم يشترط أن يكون هذا الطلب بالتركية. اللغات الأخرى لتقرأ بها ما يقوله فقط.
letters-own = نص الرسالة بلغتك
letters-optional = يمكن تركه فارغًا
letters-choose = اختر
letters-field-account = بريد الحساب أو رقم هاتفه
letters-field-account-why = به يُعثر على حسابك.
letters-field-name = اسمك
letters-field-name-why = كما هو في الحساب.
letters-field-region = أين تقيم
letters-field-region-why = منه يُعرف أي قانون تذكره الرسالة وإلى من تتوجه. والمقصود برابطة الدول المستقلة هنا: روسيا وأذربيجان وأرمينيا وبيلاروسيا وجورجيا وكازاخستان وقيرغيزستان ومولدوفا وطاجيكستان وتركمانستان وأوزبكستان.
letters-field-country = البلد، أو الولاية في الولايات المتحدة
letters-field-country-why = تذكره الرسالة.
letters-field-orders = بعض أرقام الطلبات
letters-field-orders-why = تساعد في العثور على ما يخصك. يكفي القليل منها.
letters-field-memberId = معرّف الحساب
letters-field-memberId-why = سياسة AliExpress تطلبه ممن يقيم في المكسيك، أو البريد أو الهاتف المسجَّل.
letters-field-idNumber = رقم وثيقة هوية
letters-field-idNumber-why = في تركيا يجب أن يتضمنه الطلب: رقم الهوية التركي (T.C.)، أو الجنسية ورقم جواز السفر. من دونه قد يُرفض الطلب. لا يُحفظ هنا أبدًا.
letters-field-postal = العنوان البريدي
letters-field-postal-why = في تركيا يجب أن يتضمن الطلب عنوانًا.
letters-field-reason = سبب الإيقاف
letters-field-reason-why = قد يسأل الدعم عنه. يكفي سطر واحد.
letters-field-about = ما الذي طلبته
letters-field-about-why = الرسالة تتابع ذلك الطلب.
letters-field-requestedOn = يوم طلبك
letters-field-requestedOn-why = تجده في بريدك المرسل أو في سجل الإغلاق.
letters-field-firstOn = { $region ->
 [us] يوم اعتراضك
 *[other] يوم شكواك إلى AliExpress
}
letters-field-firstOn-why = ستريد الجهة الرقابية أن تعرف هل أُبلغت AliExpress أولًا.
letters-field-demanded = ما يُطلب منك
letters-field-demanded-why = بكلمات قليلة، مثل «صورة جواز سفري».
letters-field-answer = بماذا أُجبت
letters-field-answer-why = تذكره الشكوى.
letters-region-eu-eea = الاتحاد الأوروبي أو EEA
letters-region-uk = المملكة المتحدة
letters-region-ch = سويسرا
letters-region-tr = تركيا
letters-region-us = الولايات المتحدة
letters-region-ca = كندا، ما عدا كيبيك
letters-region-qc = كيبيك
letters-region-mx = المكسيك
letters-region-br = البرازيل
letters-region-cl = تشيلي
letters-region-kr = كوريا الجنوبية
letters-region-jp = اليابان
letters-region-au = أستراليا
letters-region-il = إسرائيل
letters-region-sa = المملكة العربية السعودية
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
 [ch] المفوض الاتحادي FDPIC
 [tr] مجلس حماية البيانات الشخصية (KVKK)
 [us] المدعي العام في ولايتك
 [ca] مكتب مفوض الخصوصية في كندا
 [qc] هيئة Commission d’accès à l’information
 [mx] Secretaría Anticorrupción y Buen Gobierno، التي حلّت محل INAI في مارس 2025
 [br] هيئة Agência Nacional de Proteção de Dados (ANPD)
 [kr] لجنة PIPC
 [jp] لجنة PPC
 [au] مكتب OAIC
 [il] هيئة حماية الخصوصية
 [sa] سدايا (SDAIA)
 *[other] هيئة حماية البيانات في بلدك إن وُجدت
}
letters-authority-open = { $region ->
 [uk] افتح صفحة الشكاوى لديها
 *[other] اعثر عليها في القائمة الرسمية
}
letters-wait-answer = مهلة الإجابة عن طلبك تمتد حتى { $until }. يمكن إرسال هذه الرسالة من اليوم التالي.
letters-wait-company = أمام AliExpress حتى { $until } لتؤكد تسلّم شكواك. يمكن إرسال هذه الرسالة من اليوم التالي.
letters-first-company-complaint = تنتظر ICO من معظم الناس أن يكونوا قد شكوا إلى AliExpress أولًا: رسالة «شكوى إلى AliExpress» لهذا الغرض.
letters-first-appeal = إن رفضت AliExpress طلبك فيمكنك الاعتراض لديها أولًا: رسالة «الاعتراض على الرفض» لهذا الغرض.
letters-first-asked = احتفظ بطلبك وبكل ما وردك: قد تريد الجهة أن ترى أن الشركة سُئلت أولًا.
letters-limit-request = تُقبل الشكوى خلال { $answer } يومًا من الجواب، وفي مدة أقصاها { $most } يومًا بعد الطلب: حتى { $until }.
letters-limit-known = تُقبل الشكوى خلال { $known } يومًا مما حدث أو من علمك به.
letters-time = إن أُرسلت اليوم فموعد الإجابة { $due } ({ $rule }).
letters-time-more = وإن بيّنت AliExpress أسبابها خلال ذلك فالموعد { $last } ({ $rule }).
letters-time-mx = إن أُرسلت اليوم فموعد القرار { $due } ({ $rule }) وموعد التنفيذ { $last }.
letters-time-company = إن أُرسلت اليوم فموعد تأكيد التسلّم { $due } ({ $rule }).
letters-time-none = لم نتحقق من أي مهلة للإجابة عن هذا الطلب حيث تقيم، فلا تُحسب أي مهلة.
letters-time-no-number = القانون حيث تقيم لا يذكر عدد أيام لهذا الطلب، فلا تُحسب أي مهلة.
letters-rule-months = { $count ->
 [zero] { $count } شهر
 [one] شهر واحد
 [two] شهران
 [few] { $count } أشهر
 [many] { $count } شهرًا
 *[other] { $count } شهر
}
letters-rule-days = { $count ->
 [zero] { $count } يوم
 [one] يوم واحد
 [two] يومان
 [few] { $count } أيام
 [many] { $count } يومًا
 *[other] { $count } يوم
}
letters-rule-working-days = { $count ->
 [zero] { $count } يوم عمل
 [one] يوم عمل واحد
 [two] يوما عمل
 [few] { $count } أيام عمل
 [many] { $count } يوم عمل
 *[other] { $count } يوم عمل
}
letters-rule-moved = { $rule }، نُقل من { $day }
letters-law-eu-eea = الشهر هو شهر المادة 12(3) من اللائحة العامة لحماية البيانات (GDPR). وبحسب اللائحة 1182/71 لا يُحسب يوم الإرسال، واليوم الأخير إن وافق نهاية أسبوع أو عطلة ينتقل إلى يوم العمل التالي. وقد تؤخره عطل أخرى في بلدك.
letters-law-uk = الشهر هو شهر المادة 12A من اللائحة البريطانية (UK GDPR)، السارية منذ فبراير 2026. قد يبدأ متأخرًا أو يتوقف مدةً ما دامت AliExpress تنتظر منك شيئًا تحتاج إليه. واليوم الأخير إن وافق نهاية أسبوع أو عطلة ينتقل إلى يوم العمل التالي.
letters-law-ch = الأيام 30 هي مدة المادة 25(7) من قانون FADP. تسري كقاعدة عامة وعلى النسخة، أما المحو فلم نتحقق من عدد أيام له.
letters-law-tr = الأيام 30 هي مدة المادة 13 من القانون 6698. يجب أن يكون الطلب بالتركية، ولذلك كُتبت هذه الرسالة بها. كُتبت بعناية، لكن لم يقرأها بعد أحد لغته التركية.
letters-law-us = الأيام 45، ومعها 45 أخرى بإشعار، هي مدة القسم K من سياسة الخصوصية في AliExpress المؤرخة في 30 يوليو 2026. تعد بها كل من يقيم في الولايات المتحدة، حتى حيث لا قانون كهذا في الولاية، ولدى 19 ولاية قانون كهذا.
letters-law-ca = الأيام 30، ومعها 30 أخرى بإشعار، هي مدة المادة 8 من قانون PIPEDA للنسخة. أما المحو فلم نتحقق من عدد أيام له.
letters-law-qc = الأيام 30 هي مدة قانون كيبيك لحماية المعلومات الشخصية في القطاع الخاص للنسخة. أما المحو فلم نتحقق من عدد أيام له.
letters-law-mx = أيام العمل 20 ثم 15 هي مدة المادة 31، وقد تطول لسبب وجيه، والعطل غير محسوبة هنا. ولا تقبل سياسة AliExpress طلبًا من المكسيك إلا من البريد المسجَّل. ويطلب القانون إثبات الهوية معه (المادة 28): أرفقه بالبريد وغطِّ ما لا يلزم إظهاره.
letters-law-br = الأيام 15 هي مدة المادة 19 (II) من قانون LGPD للبيان الكامل ببياناتك. أما المحو فلا يذكر له القانون عددًا.
letters-law-cl = القانون 21.719 يمنح 30 يومًا ثم 30 أخرى، من 1 ديسمبر 2026 بحسب نصه. لكن مشروع قانون قد يؤجله، ولم نتأكد من بدء سريانه: لذلك لا تذكر الرسالة قانونًا.
letters-law-kr = الأيام 10 هي مدة المرسوم التنفيذي لقانون PIPA، المادتان 41 و43، وقد يؤجَّل الاطلاع بأسباب. وحق المحو لمن اطّلع على بياناته، ولذلك تطلب رسالة المحو الأمرين معًا. وتمثل AliExpress في كوريا شركة AliExpress Korea Co., Ltd.
letters-law-jp = يطلب القانون تقديم النسخة دون تأخير. أما مدى المحو فلم نتحقق منه.
letters-law-au = يطلب القانون تقديم النسخة في وقت معقول. أما مدى المحو فلم نتحقق منه.
letters-law-il = حق الاطلاع على البيانات هو حق المادة 13، أما عدد أيامه ومدى المحو فلم نتحقق منهما.
letters-law-sa = الأيام 30، ومعها 30 أخرى بإشعار، هي مدة اللائحة التنفيذية لنظام حماية البيانات الشخصية.
letters-law-cis = لم نتحقق من أي قانون في هذه البلدان، فلا تذكر الرسالة قانونًا.
letters-law-other = لم نتحقق من أي قانون حيث تقيم، فلا تذكر الرسالة قانونًا.
letters-from-account = أرسلها من بريد الحساب: هكذا ترى AliExpress أنها منك.
letters-cis-address = في هذه البلدان تسري سياسة الخصوصية الخاصة بـ aliexpress.ru، فقد لا يكون هذا العنوان هو الصحيح. ابحث عن العنوان في تلك السياسة واكتب إليه أيضًا.
letters-copy = انسخ الرسالة
letters-copied = نُسخت.
letters-not-copied = لم يسمح هذا المتصفح بالنسخ. حدد الرسالة أعلاه وانسخها يدويًا.
letters-download = نزّلها نصًا
letters-mail = افتحها في برنامج البريد
letters-mail-long = انسخها ثم افتح برنامج البريد
letters-mail-long-why = هذا النص أطول مما يحمله رابط البريد في بعض البرامج. الزر ينسخه ويفتح رسالة فيها العنوان والموضوع فقط: الصق النص هناك.
letters-help-centre = افتح مركز المساعدة
letters-sent = أرسلتُها
letters-sent-before = سجّلت أنك أرسلت هذه الرسالة في { $date }. يبقى ذلك اليوم ويبقى موعد الإجابة، إلا إذا أرسلتها مرة أخرى.
letters-sent-keep = أبقِ ذلك اليوم
letters-sent-anew = أرسلتُها اليوم مرة أخرى
letters-missing = ما زال ينقص: { $fields }.
letters-named = «{ $name }»
letters-draft = مسودة بكلمات بسيطة وليست مشورة قانونية. القوانين والعناوين كما هي في نوفمبر 2026.

letters-state-sent = سجّلت أنك أرسلتها في { $date }.
letters-state-due = موعد الإجابة { $due }.
letters-state-due-rule = موعد الإجابة { $due } ({ $rule }).
letters-state-copy = سجّلت أن النسخة وصلت ({ $date }).
letters-state-erased = سجّلت أن المحو أُكّد ({ $date }).
letters-state-overdue = <b>{ $days ->
 [zero] تأخر الجواب.
 [one] تأخر الجواب يومًا واحدًا.
 [two] تأخر الجواب يومين.
 [few] تأخر الجواب { $days } أيام.
 [many] تأخر الجواب { $days } يومًا.
 *[other] تأخر الجواب { $days } يوم.
}</b>
letters-state-confirmed = سجّلت أن طلبك أُجيب.
letters-state-refused = سجّلت أنه رُفض.
letters-state-no-answer = سجّلت أنه لم يصل جواب.

letters-say-copy = وصلت النسخة
letters-say-erased = أُكّد المحو
letters-record = الرسائل
source-law = القانون نفسه
source-law-lists = هيئات ومكاتب محاماة
source-mails = رسائل شوهدت
go-letter-appeal = الاعتراض لدى AliExpress
go-letter-company-complaint = شكوى إلى AliExpress
go-letter-stop = إيقاف الطلب
