### كلمات قسم «نسختك» في الدليل: ما هو محفوظ، والملفات التي يخرج فيها ويعود منها.

archive-kept = { $orders ->
 [zero] لا طلبات على هذا الحاسوب.
 [one] طلب واحد على هذا الحاسوب.
 [two] طلبان على هذا الحاسوب.
 [few] { $orders } طلبات على هذا الحاسوب.
 [many] { $orders } طلبًا على هذا الحاسوب.
 *[other] { $orders } طلب على هذا الحاسوب.
}
archive-oldest = وأقدمها من { $day }.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [1] وهو مكتمل.
  *[other] وكلها مكتملة.
 }
 [1] { $complete ->
  [0] وهو ناقص.
  *[other] المكتمل منها: { $complete }، والناقص: { $incomplete }.
 }
 *[other] { $complete ->
  [0] وكلها ناقصة.
  *[other] المكتمل منها: { $complete }، والناقص: { $incomplete }.
 }
}
archive-all = وهي كل طلباتك، بحسب ما تعرضه AliExpress.
archive-no-guess = لا يُملأ شيء ناقص بالتخمين.
archive-broken = { $count ->
 [zero] لا سجلات أخرى تتعذر قراءتها.
 [one] سجل آخر واحد تتعذر قراءته. يبقى مكانه ولا يدخل أي ملف.
 [two] سجلان آخران تتعذر قراءتهما. يبقيان مكانهما ولا يدخلان أي ملف.
 [few] { $count } سجلات أخرى تتعذر قراءتها. تبقى مكانها ولا تدخل أي ملف.
 [many] { $count } سجلًا آخر تتعذر قراءتها. تبقى مكانها ولا تدخل أي ملف.
 *[other] { $count } سجل آخر تتعذر قراءتها. تبقى مكانها ولا تدخل أي ملف.
}
archive-none = لم يُحفظ شيء بعد
archive-none-what = سجل طلباتك يزول مع الحساب. من لحظة ضغط هذا الزر يُنسخ إلى هذا الحاسوب كل طلب تعرضه عليك AliExpress: السلع والأسعار والتواريخ والروابط والتقييمات. ولا يُنسخ أبدًا عنوان بريدي ولا رقم هاتف ولا بريد إلكتروني.
archive-waiting = الحفظ يعمل، ولا طلبات بعد
archive-waiting-what = افتح طلباتك على AliExpress. تعرض الصفحة عشرة أولًا، وعليها يعرض Last Orders أن يحمّل لك الأقدم.
archive-keep = احفظ نسخة على هذا الحاسوب
archive-keep-no-more = أوقف الحفظ
archive-keeps = الحفظ يعمل: كل طلب تعرضه عليك AliExpress يُنسخ إلى هنا.
archive-keeps-not = الحفظ متوقف. وما هو هنا باقٍ.
archive-reading = تُقرأ نسختك
archive-unread = تعذرت قراءة نسختك الآن

archive-save = احفظ كل شيء في ملف واحد
archive-add-copy = أضف النسخة الرسمية
archive-load = حمّل ملفًا محفوظًا
archive-others = ملفات أخرى
archive-others-what = الملف الواحد مضغوط (zip). فيه كل هذه، وتقييماتك، وسجل الإغلاق، وقائمة بما اكتمل وما ينقص. وكل ملف يُصنع على هذا الحاسوب.
archive-make-xlsx = جدول بيانات (‎.xlsx)
archive-csv-separator = بين الأعمدة
archive-csv-comma = فاصلة
archive-csv-semicolon = فاصلة منقوطة
archive-csv-tab = علامة جدولة
archive-csv-decimal = الكسور العشرية
archive-csv-what = الجداول بصيغة CSV: اختر هنا ما يتوقعه برنامج جداول البيانات عندك. أما ‎.xlsx فلا يحتاج إلى ضبط.
archive-make-receipts = إيصالات للطباعة
archive-make-orders-csv = جدول الطلبات
archive-make-items-csv = جدول السلع
archive-make-json = ملف JSON
archive-copy-how = كيف تحصل على نسخة AliExpress نفسها
archive-copy-walk = افتح مركز الخصوصية في AliExpress واطلب نسخة من بياناتك. موضعه في تلك الصفحة غير معروف هنا.
    ابحث عن الرد في مركز الخصوصية وفي بريدك. في الاتحاد الأوروبي يمنح القانون شهرًا واحدًا له.
    احفظ الملف وافتحه على الفور. تحكي شكوى من يوليو 2025 عن ملف لم يُفتح إلا مرة واحدة.
    أضفه هنا، أو أفلته على هذه الصفحة. يُفحص ويُقارن بما هو محفوظ.
archive-copy-letter = لا رد؟ اكتب رسالة

archive-doing-make = يُصنع الملف
archive-doing-read-pack = يُقرأ الملف
archive-doing-read-copy = يُفحص الملف
archive-stop = أوقف
archive-stopped = توقف. لم يتغير شيء.
archive-done-make = سُلِّم الملف إلى متصفحك، وهو يضعه مع تنزيلاتك. افتحه مرة لتتأكد.
archive-done-read-pack = قُرئ الملف. وما كان فيه مذكور أدناه.
archive-done-read-copy = فُحص الملف. وما فيه مذكور أدناه.
archive-done-drop = لم يعد الطلب على هذا الحاسوب.
archive-done-drop-all = لم يعد على هذا الحاسوب أي طلب.
archive-failed-make = تعذر صنع الملف
archive-failed-read-pack = لم يُحمَّل هذا الملف
archive-failed-read-copy = لم يُضف هذا الملف
archive-failed-keep = لم يتغير وضع الحفظ
archive-unharmed = لم يتغير شيء مما كان محفوظًا.
archive-totals-others = { $count ->
 [zero] لا عملات أخرى
 [one] عملة أخرى
 [two] عملتان أخريان
 [few] { $count } عملات أخرى
 [many] { $count } عملة أخرى
 *[other] { $count } عملة أخرى
}

archive-search = الاسم أو المتجر أو الرقم
archive-by-year = السنة
archive-by-store = المتجر
archive-by-group = الحالة
archive-every-year = كل السنوات
archive-every-store = كل المتاجر
archive-every-group = أي حالة
archive-incomplete = ناقص
archive-shown = يظهر { $shown } من { $total }، الأحدث أولًا
archive-found = يظهر { $shown } من { $found } وُجدت، والمحفوظ { $total }
archive-none-found = { $total ->
 [zero] لا طلب محفوظ
 [one] الطلب المحفوظ الوحيد لا يطابق
 [two] لا يطابق أي من الطلبين المحفوظين
 [few] لا يطابق أي من { $total } طلبات محفوظة
 [many] لا يطابق أي من { $total } طلبًا محفوظًا
 *[other] لا يطابق أي من { $total } طلب محفوظ
}
archive-clear = أظهر الكل من جديد
archive-show-all = أظهر الكل
archive-drop-all = احذف نسختك
archive-drop-all-ask = { $count ->
 [zero] أتحذف الطلبات من هذا الحاسوب؟
 [one] أتحذف طلبًا واحدًا من هذا الحاسوب؟
 [two] أتحذف طلبين من هذا الحاسوب؟
 [few] أتحذف { $count } طلبات من هذا الحاسوب؟
 [many] أتحذف { $count } طلبًا من هذا الحاسوب؟
 *[other] أتحذف { $count } طلب من هذا الحاسوب؟
}
archive-drop-all-what = لا رجعة في هذا. وحين يُغلق الحساب لن تعرضها AliExpress أيضًا.
archive-drop-none = أبقِها

order-no-date = التاريخ لم يُشاهد
order-no-titles = { $count ->
 [zero] لم تُشاهد السلع بعد
 [one] سلعة واحدة، لم يُشاهد اسمها بعد
 [two] سلعتان، لم يُشاهد اسماهما بعد
 [few] { $count } سلع، لم تُشاهد أسماؤها بعد
 [many] { $count } سلعة، لم تُشاهد أسماؤها بعد
 *[other] { $count } سلعة، لم تُشاهد أسماؤها بعد
}
order-items = { $count ->
 [zero] ، لا سلع
 [one] ، سلعة واحدة
 [two] ، سلعتان
 [few] ، { $count } سلع
 [many] ، { $count } سلعة
 *[other] ، { $count } سلعة
}
order-no-store = المتجر لم يُشاهد
order-complete-it = افتح صفحته مرة ليكتمل
order-no-total = لم يُشاهد
order-which-currency = أي عملة؟
order-which-amount = كم بالضبط؟
order-group-unpaid = لم يُدفع
order-group-toShip = لم يُشحن
order-group-shipped = في الطريق
order-group-case = حالة مفتوحة
order-group-finished = انتهى
order-group-none = الحالة لم تُشاهد
order-seen = شوهد آخر مرة على AliExpress
order-no-title = الاسم لم يُشاهد
order-times = × { $quantity }
order-no-price = السعر لم يُشاهد
order-complete-how = افتح صفحته على AliExpress والحفظ يعمل: ما يظهر هناك يُضاف.
order-conflicts = { $count ->
 [zero] لا شيء ظهر مختلفًا.
 [one] شيء واحد ظهر مختلفًا في صفحة أخرى. يذكره الإيصال المعدّ للطباعة.
 [two] شيئان ظهرا مختلفين في صفحات أخرى. يذكرهما الإيصال المعدّ للطباعة.
 [few] { $count } أشياء ظهرت مختلفة في صفحات أخرى. يذكرها الإيصال المعدّ للطباعة.
 [many] { $count } شيئًا ظهر مختلفًا في صفحات أخرى. يذكرها الإيصال المعدّ للطباعة.
 *[other] { $count } شيء ظهر مختلفًا في صفحات أخرى. يذكرها الإيصال المعدّ للطباعة.
}
order-drop = احذفه من هذا الحاسوب

official-opened = { $rows ->
 [zero] انفتح الملف، ولا صفوف فيه
 [one] انفتح الملف: صف واحد
 [two] انفتح الملف: صفان
 [few] انفتح الملف: { $rows } صفوف
 [many] انفتح الملف: { $rows } صفًا
 *[other] انفتح الملف: { $rows } صف
}
official-in-it = طلبات في النسخة الرسمية
official-kept = طلبات محفوظة هنا
official-both = في كلتيهما
official-only-there = في النسخة الرسمية فقط
official-only-kept = محفوظة هنا فقط
official-newer = محفوظة هنا فقط، وأحدث من النسخة الرسمية
official-unsure = في النسخة الرسمية برقم مقرَّب
official-no-number = { $rows ->
 [zero] لكل صف رقم طلب.
 [one] صف واحد بلا رقم طلب، ولم يُقارن بشيء.
 [two] صفان بلا رقم طلب، ولم يُقارنا بشيء.
 [few] { $rows } صفوف بلا رقم طلب، ولم تُقارن بشيء.
 [many] { $rows } صفًا بلا رقم طلب، ولم تُقارن بشيء.
 *[other] { $rows } صف بلا رقم طلب، ولم تُقارن بشيء.
}
official-in-pack = تدخل الملفَّ الواحد كما هي. ولا تُخزَّن هنا: احفظ ذلك الملف قبل أن تغلق هذه الصفحة.
official-show = { $count ->
 [zero] لا طلبات هناك وحدها
 [one] أظهر الطلب الذي هناك فقط
 [two] أظهر الطلبين اللذين هناك فقط
 [few] أظهر { $count } طلبات هناك فقط
 [many] أظهر { $count } طلبًا هناك فقط
 *[other] أظهر { $count } طلب هناك فقط
}
official-show-what = افتح أيًّا منها على AliExpress والحفظ يعمل، فيُحفظ هنا أيضًا.
official-show-unsure = { $count ->
 [zero] لا أرقام مقرَّبة
 [one] أظهر الرقم المقرَّب
 [two] أظهر الرقمين المقرَّبين
 [few] أظهر { $count } أرقام مقرَّبة
 [many] أظهر { $count } رقمًا مقرَّبًا
 *[other] أظهر { $count } رقم مقرَّب
}
official-show-unsure-what = قرّب برنامج جداول الأرقام الطويلة في هذا الملف، فضاعت خاناتها الأخيرة. الملف كما أعطته AliExpress يحتفظ بها: أضف ذلك الملف إن كان لا يزال لديك.
official-may-be = { $number }: قد يكون الطلب { $orders }
official-unknown-number = { $number }: لا يمكن معرفة أي طلب هو

import-done = { $orders ->
 [0] لا طلبات في الملف
 [1] { $news ->
  [0] في الملف طلب واحد، ولا جديد فيه
  *[other] في الملف طلب واحد، وهو جديد
 }
 *[other] { $news ->
  [0] الطلبات في الملف: { $orders }، ولا جديد فيها
  *[other] الطلبات في الملف: { $orders }، والجديد أو الأكمل منها: { $news }
 }
}
import-verified = كل ملف فيه كما صُنع. وما كان محفوظًا هنا ما زال هنا، وأُضيف إليه الجديد.
import-unverified = لم يمكن التحقق تمامًا هل تغيّر منذ صنعه. وما كان محفوظًا هنا ما زال هنا، وأُضيف إليه الجديد.
import-problems = { $count ->
 [zero] كل شيء كما ينبغي
 [one] شيء واحد ليس كما ينبغي
 [two] شيئان ليسا كما ينبغي
 [few] { $count } أشياء ليست كما ينبغي
 [many] { $count } شيئًا ليس كما ينبغي
 *[other] { $count } شيء ليس كما ينبغي
}
problem-no-manifest = قائمة محتوياته (manifest.json) غير موجودة أو تتعذر قراءتها.
problem-changed = { $file } ليس كما كان حين صُنع الملف.
problem-lost = { $file } مفقود.
problem-unlisted = { $file } موجود فيه، لا في قائمته. لم يُقرأ.
problem-bad-order = الطلب رقم { $number } في قائمته لا يمكن حفظه كما هو، فتُرك.
problem-twice = الطلب { $id } موجود فيه أكثر من مرة. جُمعت كلها.
problem-bad-copy = النسخة الرسمية التي فيه تُركت.
problem-count = تذكر قائمته { $said } من الطلبات، والموجود { $there }.

fault-bad-request = طلب Last Orders من نفسه ما لا يعرفه. وهذا خطأ منا.
fault-unexpected = لا يعرف Last Orders السبب. وهذا خطأ منا.
fault-empty = الملف فارغ.
fault-too-large = الملف، أو ما ينفرد عنه، أكبر من أي ملف كهذا.
fault-too-many-files = فيه ملفات أكثر مما في أي ملف من ملفاتنا.
fault-bad-path = فيه اسم يقود خارج الملف. لم يُفك.
fault-broken-zip = الملف مبتور أو تالف. أحضره مرة أخرى.
fault-not-ours = هذا الملف لم يصنعه Last Orders.
fault-broken-json = تتعذر قراءة الطلبات التي فيه: الملف تالف.
fault-older-version = صنعه إصدار أقدم من Last Orders، بصيغة لم تعد تُقرأ.
fault-newer-version = صنعه إصدار أحدث من Last Orders. حدّث هذا الإصدار، ثم حمّله من جديد.
fault-not-xlsx = ليس هذا مصنف Excel ‏(.xlsx)، ونسخة AliExpress مصنف من هذا النوع.
fault-old-xls = هذا مصنف Excel قديم (.xls). احفظه بصيغة ‎.xlsx في برنامج جداول، ثم أضفه.
fault-encrypted = المصنف مقفل بكلمة مرور. احفظه بدونها، ثم أضفه.
fault-macros = في المصنف وحدات ماكرو، أي برامج صغيرة. ولا شيء منها في نسخة AliExpress، فلم يُقرأ.
fault-broken-workbook = المصنف تالف. نزّله من AliExpress مرة أخرى.
fault-foreign-workbook = ليس في المصنف ورقة باسم «Order Information» كما في نسخة AliExpress.
fault-no-order-numbers = ليس في المصنف عمود لأرقام الطلبات.
fault-file = لم يستطع المتصفح قراءة الملف. ربما نُقل، أو هو مجلد.
fault-quota = لم يعد في هذا المتصفح متسع لـ Last Orders: يمنحه نحو 10 ميغابايت. احفظ كل شيء في ملف واحد، ثم احذف ما لا تحتاجه هنا.
fault-write = لم يخزّنه المتصفح.
fault-read = تعذّر تحميل بياناتك المحفوظة. حاول من جديد.
fault-newer = المخزّن هنا كتبه إصدار أحدث من Last Orders. حدّث هذا الإصدار، ثم حاول من جديد.
