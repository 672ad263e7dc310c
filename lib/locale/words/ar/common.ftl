### كلمات تشترك فيها كل شاشاتنا. ‏<b> عدد المهمة المفتوحة، و<time> عمرها، و$past يساوي 1 حين يُروى بصيغة الماضي.

app-name = Last Orders
just-now = الآن

status-done = تم
status-todo = تحتاج إليك
status-unknown = لم تُفحص
status-set-aside = موضوعة جانبًا
say-done-seen = تم. شوهد <time>{ $ago }</time>
say-done-told = تم، بحسب قولك
say-done-elsewhere = تم، بحسب قولك على حاسوب آخر
say-done-by-word = تم، بقولك أنت في { $told } من { $shown }. شوهد <time>{ $ago }</time>
say-again = شوهدت أحدث الطلبات مرة أخرى { $ago }
say-asleep = شوهد من قبل، وربما في حساب آخر
say-todo = { $what }. شوهد <time>{ $ago }</time>
say-open = <b>شيء ما</b> ما زال مفتوحًا
say-contradicted = قلت إنها تمت، لكن الصفحة تعرض <b>{ $what }</b>.
say-set-aside = وضعتها جانبًا
say-set-aside-was = وضعتها جانبًا. { $what }
say-unknown = لم تُفحص بعد
say-unread = تعذّرت قراءة هذه الصفحة
say-part = لم يُفحص كل شيء بعد. { $what }
say-stale = أقدم من أن يُعتمد عليه: { $what }، شوهد <time>{ $ago }</time>
say-stale-bare = أقدم من أن يُعتمد عليه: شوهد <time>{ $ago }</time>
say-later = يأتي لاحقًا

of-orders-shown = { $shown ->
 [zero] لا طلبات معروضة
 [one] طلب واحد معروض
 [two] طلبين معروضين
 [few] { $shown } طلبات معروضة
 [many] { $shown } طلبًا معروضًا
 *[other] { $shown } طلب معروض
}
of-cases-shown = { $shown ->
 [zero] لا حالات معروضة
 [one] حالة واحدة معروضة
 [two] حالتين معروضتين
 [few] { $shown } حالات معروضة
 [many] { $shown } حالةً معروضة
 *[other] { $shown } حالة معروضة
}
open-orders = { $open ->
 [zero] لا طلب
 [one] طلب واحد
 [two] طلبان
 [few] { $open } طلبات
 [many] { $open } طلبًا
 *[other] { $open } طلب
}
open-cases = { $open ->
 [zero] لا حالة
 [one] حالة واحدة
 [two] حالتان
 [few] { $open } حالات
 [many] { $open } حالةً
 *[other] { $open } حالة
}
unfinished = { $open ->
 [zero] لم تنتهِ
 [one] لم ينتهِ
 [two] لم ينتهيا
 [few] لم تنتهِ
 [many] لم تنتهِ
 *[other] لم تنتهِ
}
unshipped = { $open ->
 [zero] لم تُشحن
 [one] لم يُشحن
 [two] لم يُشحنا
 [few] لم تُشحن
 [many] لم تُشحن
 *[other] لم تُشحن
}
still-open-cases = { $open ->
 [zero] ما زالت مفتوحة
 [one] ما زالت مفتوحة
 [two] ما زالتا مفتوحتين
 [few] ما زالت مفتوحة
 [many] ما زالت مفتوحة
 *[other] ما زالت مفتوحة
}
were-open-cases = { $open ->
 [zero] كانت مفتوحة
 [one] كانت مفتوحة
 [two] كانتا مفتوحتين
 [few] كانت مفتوحة
 [many] كانت مفتوحة
 *[other] كانت مفتوحة
}
open-of-orders = <b>{ $shown ->
 [1] الطلب المعروض
 *[other] { open-orders } من { of-orders-shown }
}</b>
evidence-orders-shipped = { open-of-orders } في الطريق{ then }
evidence-orders-unpaid = { open-of-orders } بلا دفع{ then }
evidence-orders-to-ship = { open-of-orders } { unshipped }{ then }
evidence-orders-open = { open-of-orders } { unfinished }{ $unpaid ->
 [0] { "" }
 *[other] ، { $unpaid } بلا دفع
}{ $toShip ->
 [0] { "" }
 *[other] ، { $toShip } بلا شحن
}{ $shipped ->
 [0] { "" }
 *[other] ، { $shipped } في الطريق
}{ $told ->
 [0] { "" }
 *[other] ، { $told } بقولك أنت
}{ then }
then = { $past ->
 [1] { " " }وقتها
 *[0] { "" }
}
evidence-orders-unclear = { $shown ->
 [1] تعذّرت قراءة الطلب المعروض
 *[other] تعذّرت قراءة { $unclear ->
  [zero] أي طلب
  [one] طلب واحد
  [two] طلبين
  [few] { $unclear } طلبات
  [many] { $unclear } طلبًا
  *[other] { $unclear } طلب
 } من { of-orders-shown }
}
evidence-orders-finished = { $shown ->
 [zero] لا طلبات معروضة
 [one] الطلب المعروض الوحيد منتهٍ
 [two] الطلبان المعروضان منتهيان
 [few] الطلبات المعروضة كلها ({ $shown }) منتهية
 [many] الطلبات المعروضة كلها ({ $shown }) منتهية
 *[other] الطلبات المعروضة كلها ({ $shown }) منتهية
}{ then }
evidence-orders-still-open = <b>{ open-orders }</b> { unfinished } في آخر مشاهدة
evidence-cases-still-open = <b>{ open-cases }</b> { were-open-cases } في آخر مشاهدة
evidence-gone-since = لم تعد الصفحة تعرض ما كانت تعرضه
evidence-data-asked = طلبتها من AliExpress في { $day }. حين يصل ملفها أضفه في الدليل، تحت «نسختك»
evidence-orders-part = { $shown ->
 [zero] لا طلبات معروضة
 [one] الطلب المعروض منتهٍ
 [two] الطلبان المعروضان منتهيان
 [few] الطلبات المعروضة ({ $shown }) منتهية
 [many] الطلبات المعروضة ({ $shown }) منتهية
 *[other] الطلبات المعروضة ({ $shown }) منتهية
}
evidence-orders-none = لا طلبات في القائمة{ then }
evidence-cases-open = <b>{ $shown ->
 [1] الحالة المعروضة
 *[other] { open-cases } من { of-cases-shown }
}</b> { $past ->
 [1] { were-open-cases }
 *[0] { still-open-cases }
}{ then }
evidence-cases-unclear = { $shown ->
 [1] تعذّرت قراءة الحالة المعروضة
 *[other] تعذّرت قراءة { $unclear ->
  [zero] أي حالة
  [one] حالة واحدة
  [two] حالتين
  [few] { $unclear } حالات
  [many] { $unclear } حالةً
  *[other] { $unclear } حالة
 } من { of-cases-shown }
}
evidence-cases-finished = { $shown ->
 [zero] لا حالات في القائمة
 [one] الحالة المعروضة الوحيدة منتهية
 [two] الحالتان المعروضتان منتهيتان
 [few] الحالات المعروضة كلها ({ $shown }) منتهية
 [many] الحالات المعروضة كلها ({ $shown }) منتهية
 *[other] الحالات المعروضة كلها ({ $shown }) منتهية
}{ then }
evidence-cases-part = { $shown ->
 [zero] لا حالات معروضة
 [one] الحالة المعروضة منتهية
 [two] الحالتان المعروضتان منتهيتان
 [few] الحالات المعروضة ({ $shown }) منتهية
 [many] الحالات المعروضة ({ $shown }) منتهية
 *[other] الحالات المعروضة ({ $shown }) منتهية
}
evidence-cases-on-orders = <b>{ open-orders }</b> بحالة مفتوحة
evidence-case-open = <b>حالة واحدة</b> ما زالت مفتوحة
evidence-balance-zero = الرصيد صفر{ then }
evidence-balance-left = <b>مال متبقٍّ</b> في المحفظة{ then }
evidence-coins-left = بقيت <b>{ brief-coins-left }</b>{ then }
evidence-coupons-left = بقيت <b>{ brief-coupons-left }</b>{ then }
evidence-coins-and-coupons-left = بقيت <b>{ brief-coins-and-coupons-left }</b>{ then }
evidence-coins-none = لا عملات متبقية، والقسائم لم تُفحص
evidence-coupons-none = لا قسائم متبقية، والعملات لم تُفحص
evidence-nothing-left = لا عملات ولا قسائم متبقية{ then }
evidence-addresses-left = ما زال محفوظًا: <b>{ brief-addresses-left }</b>{ then }
evidence-addresses-none = لا عناوين محفوظة{ then }
evidence-kept-part = { open-of-orders } بلا نسخة بعد{ then }
evidence-kept-incomplete = <b>{ open-orders } من { $kept ->
 [zero] لا طلبات محفوظة
 [one] طلب واحد محفوظ
 [two] طلبين محفوظين
 [few] { $kept } طلبات محفوظة
 [many] { $kept } طلبًا محفوظًا
 *[other] { $kept } طلب محفوظ
}</b> بنسخة ناقصة{ then }
evidence-kept-all = { $shown ->
 [zero] لا طلبات معروضة
 [one] الطلب المعروض الوحيد محفوظ
 [two] الطلبان المعروضان محفوظان
 [few] الطلبات المعروضة كلها ({ $shown }) محفوظة
 [many] الطلبات المعروضة كلها ({ $shown }) محفوظة
 *[other] الطلبات المعروضة كلها ({ $shown }) محفوظة
}{ then }
evidence-kept-so-far = { $kept ->
 [zero] لا طلبات محفوظة
 [one] طلب واحد محفوظ، وهو مكتمل
 [two] طلبان محفوظان، وكلاهما مكتمل
 [few] { $kept } طلبات محفوظة، وكلها مكتملة
 [many] { $kept } طلبًا محفوظًا، وكلها مكتملة
 *[other] { $kept } طلب محفوظ، وكلها مكتملة
}. { kept-maybe-not-all }
kept-maybe-not-all = وليس مؤكدًا أن هذه كل طلباتك: افتح طلباتك على AliExpress وحمّل القائمة إلى آخرها
evidence-reviews-part = <b>{ $open ->
 [zero] لا تقييم
 [one] تقييم واحد
 [two] تقييمان
 [few] { $open } تقييمات
 [many] { $open } تقييمًا
 *[other] { $open } تقييم
} من { $shown ->
 [zero] لا تقييمات معروضة
 [one] تقييم واحد معروض
 [two] تقييمين معروضين
 [few] { $shown } تقييمات معروضة
 [many] { $shown } تقييمًا معروضًا
 *[other] { $shown } تقييم معروض
}</b> بلا نسخة بعد{ then }
evidence-reviews-so-far = { $kept ->
 [zero] لا تقييمات محفوظة حتى الآن
 [one] تقييم واحد محفوظ حتى الآن
 [two] تقييمان محفوظان حتى الآن
 [few] { $kept } تقييمات محفوظة حتى الآن
 [many] { $kept } تقييمًا محفوظًا حتى الآن
 *[other] { $kept } تقييم محفوظ حتى الآن
}
evidence-data-copy = فُتح الملف: { $rows ->
 [zero] لا صفوف
 [one] صف واحد
 [two] صفان
 [few] { $rows } صفوف
 [many] { $rows } صفًّا
 *[other] { $rows } صف
}
evidence-data-copy-none = { $rows ->
 [zero] فُتح الملف وهو فارغ: لا طلب فيه
 [one] فُتح الملف، لكن لا يمكن قراءة أي رقم طلب فيه: صف واحد
 [two] فُتح الملف، لكن لا يمكن قراءة أي رقم طلب فيه: صفان
 [few] فُتح الملف، لكن لا يمكن قراءة أي رقم طلب فيه: { $rows } صفوف
 [many] فُتح الملف، لكن لا يمكن قراءة أي رقم طلب فيه: { $rows } صفًّا
 *[other] فُتح الملف، لكن لا يمكن قراءة أي رقم طلب فيه: { $rows } صف
}
evidence-data-copy-part = { $kept ->
 [1] لم يُعثر على الطلب المحفوظ في نسخة AliExpress
 *[other] { $open } من { $kept } من الطلبات المحفوظة لم يُعثر عليها في نسخة AliExpress
}
evidence-data-copy-since = { $open ->
 [zero] لا طلب محفوظًا لم يُقارن بنسخة AliExpress
 [one] طلب محفوظ واحد لم يُقارن بنسخة AliExpress: أضف الملف مرة أخرى
 [two] طلبان محفوظان لم يُقارنا بنسخة AliExpress: أضف الملف مرة أخرى
 [few] { $open } طلبات محفوظة لم تُقارن بنسخة AliExpress: أضف الملف مرة أخرى
 [many] { $open } طلبًا محفوظًا لم تُقارن بنسخة AliExpress: أضف الملف مرة أخرى
 *[other] { $open } طلب محفوظ لم تُقارن بنسخة AliExpress: أضف الملف مرة أخرى
}
evidence-data-copy-whole = { $orders ->
 [zero] فُتحت نسخة AliExpress: لا طلبات فيها
 [one] فُتحت نسخة AliExpress: طلب واحد، ولا ينقصها أي طلب محفوظ
 [two] فُتحت نسخة AliExpress: طلبان، ولا ينقصها أي طلب محفوظ
 [few] فُتحت نسخة AliExpress: { $orders } طلبات، ولا ينقصها أي طلب محفوظ
 [many] فُتحت نسخة AliExpress: { $orders } طلبًا، ولا ينقصها أي طلب محفوظ
 *[other] فُتحت نسخة AliExpress: { $orders } طلب، ولا ينقصها أي طلب محفوظ
}

brief-orders-shipped = { $open } في الطريق
brief-orders-unpaid = { $open } بلا دفع
brief-orders-to-ship = { $open } { unshipped }
brief-orders-still-open = { $open } { unfinished } بعد
brief-cases-still-open = { $open } مفتوحة حتى الآن
brief-orders-open = { $open } { unfinished }
brief-cases-open = { open-cases }
brief-cases-on-orders = { open-cases }
brief-case-open = حالة واحدة
brief-balance-left = مال متبقٍّ
brief-coins-left = { $coins ->
 [zero] لا عملات
 [one] عملة واحدة
 [two] عملتان
 [few] { $coins } عملات
 [many] { $coins } عملةً
 *[other] { $coins } عملة
}
brief-coupons-left = { $coupons ->
 [zero] لا قسائم
 [one] قسيمة واحدة
 [two] قسيمتان
 [few] { $coupons } قسائم
 [many] { $coupons } قسيمةً
 *[other] { $coupons } قسيمة
}
brief-coins-and-coupons-left = { brief-coins-left }، { brief-coupons-left }
brief-addresses-left = { $addresses ->
 [zero] لا عناوين
 [one] عنوان واحد
 [two] عنوانان
 [few] { $addresses } عناوين
 [many] { $addresses } عنوانًا
 *[other] { $addresses } عنوان
}
brief-kept-part = { $open } بلا نسخة
brief-kept-incomplete = { $open } بنسخة ناقصة
brief-reviews-part = { $open } بلا نسخة

task-receive-orders = انتظر وصول طرودك
task-settle-refunds = سوِّ المبالغ المستردة
task-close-disputes = أنهِ النزاعات
task-save-receipts = احتفظ بإيصالاتك
task-save-reviews = احتفظ بتقييماتك
task-save-personal-data = احصل على بياناتك الشخصية
task-check-wallet = افحص محفظتك
task-empty-wallet = استهلك الرصيد
task-use-coupons-and-coins = استعمل العملات والقسائم
task-find-subscriptions = اعثر على اشتراكاتك
task-cancel-subscriptions = ألغِ اشتراكاتك
task-reach-mailbox = تأكد أن بريدك يعمل
task-remove-payment-methods = أزل البطاقات المحفوظة
task-remove-addresses = أزل العناوين المحفوظة
task-submit-request = أرسل طلب الإغلاق
task-try-sign-in = جرّب تسجيل الدخول

go-receive-orders = اذهب إلى طلباتي
go-settle-refunds = اذهب إلى المبالغ المستردة
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = اذهب إلى تقييماتي
go-save-personal-data = اذهب إلى مركز الخصوصية
go-check-wallet = اذهب إلى محفظتي
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = اذهب إلى عملاتي
go-find-subscriptions = اذهب إلى حسابي
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = اذهب إلى إعداداتي
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = اذهب إلى عناويني
go-page = افتح صفحة: { $name }

did-this = فعلتُ ذلك
set-aside = ضعه جانبًا
take-back = تراجع عن ذلك
undo = تراجع
try-again = حاول مرة أخرى
open-guide = افتح الدليل

done-of = تم { $done } من { $total }
verdict-ready = جاهز: لا شيء مفتوح ولا شيء بلا فحص
verdict-not-ready = ليس جاهزًا بعد
verdict-not-known = غير معروف بعد
verdict-counts = { $open ->
 [zero] لا شيء مفتوح حتى الآن
 [one] شيء واحد مفتوح
 [two] شيئان مفتوحان
 [few] { $open } أشياء مفتوحة
 [many] { $open } شيئًا مفتوحًا
 *[other] { $open } شيء مفتوح
}{ $unchecked ->
 [zero] .
 [one] ، وواحد لم يُفحص بعد.
 [two] ، واثنان لم يُفحصا بعد.
 [few] ، و{ $unchecked } لم تُفحص بعد.
 [many] ، و{ $unchecked } لم يُفحص بعد.
 *[other] ، و{ $unchecked } لم يُفحص بعد.
}
your-hand = الباقي عليك

toast-done = سُجِّل أنه تم: { $name }
toast-done-more = سُجِّل أنه تم: { $name } و{ $more } غيرها
toast-noted = سُجِّل. { $name }: ما زال مفتوحًا { $left }
toast-set-aside = وُضع جانبًا: { $name }
toast-set-aside-more = وُضع جانبًا: { $name } و{ $more } غيرها
toast-unticked = أُزيلت العلامة: { $name }
toast-unticked-more = أُزيلت العلامات: { $name } و{ $more } غيرها
toast-asked = سُجِّل أنك طلبت بياناتك.
toast-another-account = مُحي ما شوهد وما وُضعت عليه علامة للحساب الآخر.
failed = لم يُحفظ تغييرك الأخير
failed-quota = لم يبق في هذا المتصفح مكان له. كل ما حُفظ من قبل ما زال هنا.
failed-write = لم يتمكن المتصفح من حفظه. كل ما حُفظ من قبل ما زال هنا.
failed-read = تعذّر تحميل بياناتك المحفوظة، فلم يتغيّر شيء.
fault = حدث خطأ هنا
failed-fault = لم يكن ذلك متوقعًا. كل ما حُفظ من قبل ما زال هنا. حاول مرة أخرى، وإن تكرر فأغلق هذه الصفحة وافتحها من جديد.
failed-newer = المحفوظ هنا كتبه إصدار أحدث من Last Orders. حدّث هذا الإصدار ثم حاول مرة أخرى.

whose = هل هذا حساب آخر؟
whose-signed-out = لم يكن أحد مسجّلًا دخوله { $host ->
 [us] على aliexpress.us
 *[other] على aliexpress.com
} لبعض الوقت.
whose-no-mark = لم يظهر من قبل أي من الطلبات { $host ->
 [us] على aliexpress.us
 *[other] على aliexpress.com
}.
whose-empty = قائمة الطلبات { $host ->
 [us] على aliexpress.us
 *[other] على aliexpress.com
} فارغة الآن، ولم تكن كذلك.
whose-until = إلى أن تجيب لا يُعدّ شيء مما ظهر من قبل منجزًا. «{ whose-another }» يمحو كل ما شوهد وما وُضعت عليه علامة حتى الآن.
whose-same = الحساب نفسه
whose-another = حساب آخر
