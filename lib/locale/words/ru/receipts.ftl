### Слова чеков для печати. Они передаются процессу, который их создаёт.

receipts-title = Заказы, сохранённые с AliExpress
receipts-made = Создано в { $by }, { $when }, по тому, что страницы AliExpress показали на вашем компьютере. Копия для личного архива, не счёт.
receipts-orders = { $count ->
 [one] { $count } заказ
 [few] { $count } заказа
 [many] { $count } заказов
 *[other] { $count } заказа
}
receipts-complete = Полных: { $count }
receipts-incomplete = { $count ->
 [1] { $count } неполный; в нём сказано, чего не хватает
 *[other] Неполных: { $count }; в каждом сказано, чего не хватает
}
receipts-index = Все заказы
receipts-one = Заказ
receipts-number = Номер заказа
receipts-date = Дата
receipts-status = Статус
receipts-store = Магазин
receipts-what = Товар
receipts-quantity = Количество
receipts-price = Цена
receipts-total = Сумма
receipts-case = Возврат или спор
receipts-case-open = Не завершено при последнем просмотре
receipts-case-closed = При последнем просмотре незавершённого не было
receipts-review = Ваш отзыв
receipts-links = Ссылки на AliExpress
receipts-links-what = После закрытия аккаунта они могут никуда не вести.
receipts-detail-link = Заказ
receipts-receipt-link = Чек от AliExpress
receipts-tracking-link = Отслеживание
receipts-not-shown = Не показано
receipts-gap = Неполный
receipts-no-lines = Ни на одной из открытых страниц не было видно, что в этом заказе.
receipts-more-lines = В этом заказе было больше, чем перечислено здесь.
receipts-unsure-lines = Ни на одной из открытых страниц не сказано, весь ли это заказ.
receipts-missing = Не показано ни на одной из открытых страниц: { $what }.
receipts-unsettled = Скопировано как показано, потому что точно прочитать не удалось: { $what }.
receipts-conflict = Другая страница показала иное:
receipts-seen = Последний просмотр: { $when }
receipts-foot = Скопировано в Last Orders с того, что показали страницы AliExpress. Не счёт.
receipts-field-date = дата
receipts-field-status = статус
receipts-field-store = магазин
receipts-field-items = что в нём было
receipts-field-all-items = всё ли это
receipts-field-item-title = название
receipts-field-item-variant = вариант
receipts-field-item-quantity = количество
receipts-field-item-price = цена
receipts-field-total = сумма
archive-totals = Заказано, по годам
archive-totals-what = На какую сумму были заказы, включая отменённые и возвращённые.
archive-totals-left = { $count ->
 [1] { $count } заказ не вошёл в итоги: его сумма, валюта или год неточны.
 *[other] Заказов, не вошедших в итоги: { $count }. Их сумма, валюта или год неточны.
}
archive-and-others = и ещё { $count }
receipts-year = Год
receipts-sum = Итого
sheet-orders = Заказы
sheet-items = Товары
sheet-reviews = Отзывы
sheet-missing = Чего не хватает
sheet-variant = Вариант
sheet-currency = Валюта
sheet-total-shown = Сумма, как показано
sheet-price-shown = Цена, как показано
sheet-not-shown = Не показано ни на одной странице
sheet-unsettled = Скопировано как показано, неточно
sheet-conflict = В другом месте показано иначе
sheet-seen = Последний просмотр (UTC)
sheet-product = Номер товара
sheet-link = Страница товара
sheet-review-date = Дата отзыва

start-title = Начните отсюда
start-lead = Ваша собственная копия того, что показал вам AliExpress. После закрытия аккаунта никто не сможет сделать её снова, поэтому храните zip как есть, в двух местах.
start-unpack = Сначала распакуйте zip. Ссылки ниже работают только в распакованной папке.
start-people = Для чтения
start-receipts = Каждый заказ как чек, чтобы читать или печатать, с указателем и итогами по годам.
start-workbook = Заказы, товары, отзывы и то, чего не хватает, таблицами для программы таблиц.
start-closing = Запись о закрытии: как всё было, когда вы о нём попросили.
start-copy = Копия ваших данных от AliExpress, в том виде, как она добавлена.
start-programs = Для программ
start-csv = Те же таблицы простым текстом, с запятыми и десятичными точками.
start-json = Всё, без изменения единого знака. Формат описан в schema.json.
start-manifest = Опись содержимого с контрольной суммой для каждого файла, чтобы было видно любое изменение.
start-again = Чтобы эти заказы были в другом браузере, загрузите zip там в Last Orders.
