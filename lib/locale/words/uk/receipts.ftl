### Слова чеків для друку. Вони йдуть до процесу, який їх створює.

receipts-title = Замовлення, збережені з AliExpress
receipts-made = Створено в { $by }, { $when }, з того, що сторінки AliExpress показали на вашому комп’ютері. Копія для власного архіву, не рахунок.
receipts-orders = { $count ->
 [one] { $count } замовлення
 [few] { $count } замовлення
 [many] { $count } замовлень
 *[other] { $count } замовлення
}
receipts-complete = повністю: { $count }
receipts-incomplete = { $count ->
 [1] не повністю: { $count }; у ньому сказано, чого бракує
 *[other] не повністю: { $count }; у кожному сказано, чого бракує
}
receipts-index = Усі замовлення
receipts-one = Замовлення
receipts-number = Номер замовлення
receipts-date = Дата
receipts-status = Стан
receipts-store = Магазин
receipts-what = Товар
receipts-quantity = Кількість
receipts-price = Ціна
receipts-total = Сума
receipts-case = Повернення чи спір
receipts-case-open = Не завершено на час останнього перегляду
receipts-case-closed = На час останнього перегляду незавершених не було
receipts-review = Ваш відгук
receipts-links = Посилання на AliExpress
receipts-links-what = Після закриття акаунта вони можуть нікуди не вести.
receipts-detail-link = Замовлення
receipts-receipt-link = Чек AliExpress
receipts-tracking-link = Відстеження
receipts-not-shown = Не показано
receipts-gap = Не повністю
receipts-no-lines = Жодна з відкритих сторінок не показала, що було в цьому замовленні.
receipts-more-lines = У цьому замовленні було більше, ніж тут перелічено.
receipts-unsure-lines = Жодна з відкритих сторінок не сказала, чи це все замовлення.
receipts-missing = Не показано на жодній із відкритих сторінок: { $what }.
receipts-unsettled = Скопійовано як показано, бо не вдалося прочитати однозначно: { $what }.
receipts-conflict = Інша сторінка показала інше:
receipts-seen = Останній перегляд: { $when }.
receipts-foot = Скопійовано в Last Orders з того, що показали сторінки AliExpress. Не рахунок.
receipts-field-date = дата
receipts-field-status = стан
receipts-field-store = магазин
receipts-field-items = що в ньому було
receipts-field-all-items = чи це все
receipts-field-item-title = назва
receipts-field-item-variant = варіант
receipts-field-item-quantity = кількість
receipts-field-item-price = ціна
receipts-field-total = сума
archive-totals = Замовлено, за роками
archive-totals-what = Скільки склали замовлення, разом зі скасованими й тими, за які повернули гроші.
archive-totals-left = { $count ->
 [1] { $count } замовлення не враховано в підсумках: його сума, валюта чи рік непевні.
 *[other] Не враховано в підсумках замовлень: { $count }, бо їхні сума, валюта чи рік непевні.
}
archive-and-others = і ще { $count }
receipts-year = Рік
receipts-sum = Разом
sheet-orders = Замовлення
sheet-items = Товари
sheet-reviews = Відгуки
sheet-missing = Чого бракує
sheet-variant = Варіант
sheet-currency = Валюта
sheet-total-shown = Сума, як показано
sheet-price-shown = Ціна, як показано
sheet-not-shown = Не показано на жодній сторінці
sheet-unsettled = Скопійовано як показано, непевне
sheet-conflict = Деінде показано інакше
sheet-seen = Останній перегляд (UTC)
sheet-product = Номер товару
sheet-link = Сторінка товару
sheet-review-date = Дата відгуку

start-title = Почніть звідси
start-lead = Ваша власна копія того, що показав вам AliExpress. Після закриття акаунта ніхто не зможе створити її знову, тож зберігайте zip як є, у двох місцях.
start-unpack = Спершу розпакуйте zip. Посилання нижче працюють лише в розпакованій папці.
start-people = Для читання
start-receipts = Кожне замовлення як чек, для читання чи друку, з покажчиком і підсумками за роками.
start-workbook = Замовлення, товари, відгуки й те, чого бракує, таблицями для програми електронних таблиць.
start-closing = Запис про закриття: як усе було, коли ви попросили про закриття.
start-copy = Копія ваших даних від AliExpress, така, як її додано.
start-programs = Для програм
start-csv = Ті самі таблиці простим текстом, з комами й десятковими крапками.
start-json = Усе, без зміни жодного символу. Формат описано у schema.json.
start-manifest = Перелік того, що тут є, з контрольною сумою кожного файлу, щоб будь-яку зміну було видно.
start-again = Щоб мати ці замовлення в іншому браузері, завантажте там zip у Last Orders.
