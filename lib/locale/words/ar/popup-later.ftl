### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = لو أغلقت اليوم لفقدت: { $what }.
give-up-nothing = لو أغلقت اليوم لما فقدت شيئًا معروفًا هنا.
give-up-unchecked = { $count ->
 [zero] لا أمر لم يُفحص.
 [one] أمر واحد لم يُفحص.
 [two] أمران لم يُفحصا.
 [few] { $count } أمور لم تُفحص.
 [many] { $count } أمرًا لم تُفحص.
 *[other] { $count } أمر لم تُفحص.
}
given-orders = { $count ->
 [zero] لا طلب لم ينتهِ
 [one] طلب واحد لم ينتهِ
 [two] طلبان لم ينتهيا
 [few] { $count } طلبات لم تنتهِ
 [many] { $count } طلبًا لم تنتهِ
 *[other] { $count } طلب لم تنتهِ
}
given-cases = { $count ->
 [zero] لا حالة استرداد أو نزاع
 [one] حالة استرداد أو نزاع واحدة
 [two] حالتا استرداد أو نزاع
 [few] { $count } حالات استرداد أو نزاع
 [many] { $count } حالة استرداد أو نزاع
 *[other] { $count } حالة استرداد أو نزاع
}
given-windows = { $count ->
 [zero] لا طلب مهلته مفتوحة
 [one] طلب واحد مهلته مفتوحة
 [two] طلبان مهلتهما مفتوحة
 [few] { $count } طلبات مهلتها مفتوحة
 [many] { $count } طلبًا مهلتها مفتوحة
 *[other] { $count } طلب مهلتها مفتوحة
}
since-day = اليوم { $day } منذ طلبك
since-late = { $days ->
 [zero] لا تأخر
 [one] تأخر يومًا واحدًا
 [two] تأخر يومين
 [few] تأخر { $days } أيام
 [many] تأخر { $days } يومًا
 *[other] تأخر { $days } يوم
}: ابحث عن رسالة الإغلاق
clock-submitted = تم، بحسب قولك، { $when }. السجل في الأسفل
clock-submit-taken-back = تراجعت عن قولك إنه أُرسل
clock-waiting = أُرسل <time>{ $ago }</time>. لا تذكر AliExpress أي مدة
clock-overdue = <b>{ $days ->
 [zero] لا تأخر.
 [one] تأخر يومًا واحدًا.
 [two] تأخر يومين.
 [few] تأخر { $days } أيام.
 [many] تأخر { $days } يومًا.
 *[other] تأخر { $days } يوم.
}</b> ابحث عن رسالة من AliExpress، وفي البريد المزعج أيضًا
clock-refused = <b>رُفض</b>، كما سجّلت <time>{ $ago }</time>
clock-no-answer = <b>لا جواب</b>، كما سجّلت <time>{ $ago }</time>
clock-still-open = قلت إنه أُغلق، لكن ظهر <b>تسجيل دخول</b> <time>{ $ago }</time>
clock-signed-in = <b>ظهر تسجيل دخول</b> <time>{ $ago }</time>: لم يكن الحساب مغلقًا حينها
clock-signed-in-stale = أقدم من أن يُعتمد عليه: ظهر تسجيل دخول <time>{ $ago }</time>
clock-open-answer-confirmation-mail = لم تُفحص بعد. انظر في البريد المزعج أيضًا. ليس كل إغلاق يطلبها
clock-open-confirm-closed = لم تُفحص بعد. ابحث عن رسالة من AliExpress، وفي البريد المزعج أيضًا
clock-open-try-sign-in = لم تُفحص بعد. ينبغي ألا ينجح الآن، ولو بكلمة المرور الصحيحة
clock-later-try-sign-in = يأتي لاحقًا. ينبغي ألا ينجح حينها
clock-later-clear-site-data = يأتي لاحقًا. ضغطة واحدة، وترى بالضبط ما سيُمسح

changed-pages = غيّرتها AliExpress، فتحقق بنفسك: { $pages }
