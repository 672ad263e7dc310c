### كلمات أسطر المصادر: إلى ماذا يستند نص في الدليل، وأي بند، وتاريخه، ومتى راجعناه آخر مرة.

source-eu-terms = شروط AliExpress للاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية والمملكة المتحدة
source-vip-agreement = اتفاقية VIP من AliExpress
source-sale-conditions = الشروط العامة للبيع لدى AliExpress
source-privacy-policy = سياسة الخصوصية لدى AliExpress
source-site = الموقع نفسه، بعناوينه
source-guides = عدة شروح
source-one-guide = شرح واحد
source-one-report = رواية شخص واحد
source-unofficial = صفحات غير رسمية
source-nothing-found = لم يُعثر على نص رسمي
source-complaint = شكوى إلى سلطة رقابية
source-list-readers = من يقرؤون القائمة بالبرامج
source-public-tool = أداة علنية
source-customs = قواعد الجمارك في الاتحاد الأوروبي
source-order-page = صفحة طلب واحدة (البرازيل)
facts-clause = { $source }، { $clause }
facts-dated = { $source }، { $date }
facts-and = { $one }؛ { $other }
facts-confirmed = { $sources } · روجع آخر مرة في { $month }
