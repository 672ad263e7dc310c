### Слова раздела «Ваша копия»: что сохраняется, в какие файлы и из каких файлов.

archive-kept = { $orders ->
 [one] На этом компьютере сохранён { $orders } заказ.
 [few] На этом компьютере сохранено { $orders } заказа.
 [many] На этом компьютере сохранено { $orders } заказов.
 *[other] На этом компьютере сохранено { $orders } заказа.
}
archive-oldest = Самый старый: { $day }.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [1] Он полный.
  *[other] Все полные.
 }
 [1] { $complete ->
  [0] Он неполный.
  *[other] Полных: { $complete }, неполных: { $incomplete }.
 }
 *[other] { $complete ->
  [0] Все неполные.
  *[other] Полных: { $complete }, неполных: { $incomplete }.
 }
}
archive-all = Это все ваши заказы, насколько показывает AliExpress.
archive-no-guess = Недостающее не заполняется догадками.
archive-broken = { $count ->
 [1] Ещё { $count } запись не удаётся прочитать. Она останется на месте и не войдёт ни в один файл.
 *[other] Записей, которые не удаётся прочитать: ещё { $count }. Они останутся на месте и не войдут ни в один файл.
}
archive-none = Пока ничего не сохранено
archive-none-what = История заказов пропадёт вместе с аккаунтом. Когда вы нажмёте здесь, каждый заказ, который показывает вам AliExpress, будет копироваться на этот компьютер: товары, цены, даты, ссылки, отзывы. Почтовый адрес, телефон и электронная почта — никогда.
archive-waiting = Сохранение включено; заказов пока нет
archive-waiting-what = Откройте свои заказы на AliExpress. Сначала страница показывает десять; там Last Orders предложит загрузить более старые.
archive-keep = Сохранять копию на компьютере
archive-keep-no-more = Больше не сохранять
archive-keeps = Сохранение включено: каждый заказ, который показывает вам AliExpress, копируется сюда.
archive-keeps-not = Сохранение выключено. То, что здесь есть, остаётся.
archive-reading = Читаем вашу копию
archive-unread = Сейчас не удалось прочитать вашу копию

archive-save = Сохранить всё одним файлом
archive-add-copy = Добавить официальную копию
archive-load = Загрузить сохранённый файл
archive-others = Другие файлы
archive-others-what = Один файл — это zip. В нём всё перечисленное, ваши отзывы, запись о закрытии и список того, что полно и чего не хватает. Все файлы создаются на этом компьютере.
archive-make-xlsx = Таблица (.xlsx)
archive-csv-separator = Разделитель столбцов
archive-csv-comma = запятая
archive-csv-semicolon = точка с запятой
archive-csv-tab = табуляция
archive-csv-decimal = Десятичный разделитель
archive-csv-what = Таблицы — это файлы CSV: выберите здесь то, что ожидает ваша программа для таблиц. Для файла .xlsx ничего настраивать не нужно.
archive-make-receipts = Чеки для печати
archive-make-orders-csv = Таблица заказов
archive-make-items-csv = Таблица товаров
archive-make-json = Файл JSON
archive-copy-how = Как получить копию от AliExpress
archive-copy-walk = Откройте центр конфиденциальности AliExpress и запросите копию своих данных. Где это на той странице, здесь неизвестно.
    Ответ ищите в центре конфиденциальности и в почте. В ЕС закон даёт на него один месяц.
    Сохраните файл и сразу откройте его. В жалобе от июля 2025 года описан файл, который открылся только один раз.
    Добавьте его здесь или перетащите на эту страницу. Он будет проверен и сверен с тем, что сохранено.
archive-copy-letter = Нет ответа? Напишите письмо

archive-doing-make = Создаём файл
archive-doing-read-pack = Читаем файл
archive-doing-read-copy = Проверяем файл
archive-stop = Стоп
archive-stopped = Остановлено. Ничего не изменено.
archive-done-make = Файл передан браузеру, он попадёт в ваши загрузки. Откройте его один раз, чтобы убедиться.
archive-done-read-pack = Файл прочитан. Что в нём было, показано ниже.
archive-done-read-copy = Файл проверен. Что в нём есть, показано ниже.
archive-done-drop = Этого заказа на компьютере больше нет.
archive-done-drop-all = Заказов на этом компьютере больше нет.
archive-failed-make = Не удалось создать файл
archive-failed-read-pack = Этот файл не загружен
archive-failed-read-copy = Этот файл не добавлен
archive-failed-keep = Сохранение не изменено
archive-unharmed = Ничто из сохранённого не изменилось.
archive-totals-others = { $count ->
 [1] Ещё одна валюта
 [one] Ещё { $count } валюта
 [few] Ещё { $count } валюты
 [many] Ещё { $count } валют
 *[other] Ещё { $count } валюты
}

archive-search = Название, магазин или номер
archive-by-year = Год
archive-by-store = Магазин
archive-by-group = Статус
archive-every-year = Все годы
archive-every-store = Все магазины
archive-every-group = Любой статус
archive-incomplete = Неполные
archive-shown = Показано { $shown } из { $total }, сначала новые
archive-found = Показано { $shown } из { $found } найденных, всего сохранено { $total }
archive-none-found = { $total ->
 [1] Ваш сохранённый заказ не подходит
 *[other] Ни один из сохранённых заказов ({ $total }) не подходит
}
archive-clear = Снова показать все
archive-show-all = Показать все
archive-drop-all = Удалить вашу копию
archive-drop-all-ask = { $count ->
 [one] Удалить { $count } заказ с этого компьютера?
 [few] Удалить { $count } заказа с этого компьютера?
 [many] Удалить { $count } заказов с этого компьютера?
 *[other] Удалить { $count } заказа с этого компьютера?
}
archive-drop-all-what = Это нельзя отменить. После закрытия аккаунта AliExpress тоже больше не покажет их.
archive-drop-none = Оставить

order-no-date = Дата неизвестна
order-no-titles = { $count ->
 [0] Товары пока неизвестны
 [one] { $count } товар, название пока неизвестно
 [few] { $count } товара, названия пока неизвестны
 [many] { $count } товаров, названия пока неизвестны
 *[other] { $count } товара, названия пока неизвестны
}
order-items = { $count ->
 [one] , { $count } товар
 [few] , { $count } товара
 [many] , { $count } товаров
 *[other] , { $count } товара
}
order-no-store = Магазин неизвестен
order-complete-it = Откройте один раз его страницу, чтобы дополнить
order-no-total = Неизвестно
order-which-currency = Какая валюта?
order-which-amount = Сколько?
order-group-unpaid = Не оплачен
order-group-toShip = Не отправлен
order-group-shipped = В пути
order-group-case = Обращение не завершено
order-group-finished = Завершён
order-group-none = Статус неизвестен
order-seen = Последний просмотр на AliExpress
order-no-title = Название неизвестно
order-times = × { $quantity }
order-no-price = цена неизвестна
order-complete-how = Откройте его страницу на AliExpress, пока сохранение включено: показанное там будет добавлено.
order-conflicts = { $count ->
 [1] Один пункт на другой странице показан иначе. Какой, сказано в чеке для печати.
 *[other] Пунктов, которые на других страницах показаны иначе: { $count }. Какие, сказано в чеке для печати.
}
order-drop = Удалить с этого компьютера

official-opened = { $rows ->
 [0] Файл открылся, но строк в нём нет
 [one] Файл открылся: { $rows } строка
 [few] Файл открылся: { $rows } строки
 [many] Файл открылся: { $rows } строк
 *[other] Файл открылся: { $rows } строки
}
official-in-it = Заказы в официальной копии
official-kept = Заказы, сохранённые здесь
official-both = И там, и здесь
official-only-there = Только в официальной копии
official-only-kept = Сохранены только здесь
official-newer = Сохранены только здесь и новее официальной копии
official-unsure = В официальной копии под округлённым номером
official-no-number = Строк без номера заказа: { $rows }. Их не с чем сверить.
official-in-pack = Она войдёт в один файл как есть. Здесь она не хранится, поэтому сохраните тот файл, прежде чем закрыть страницу.
official-show = { $count ->
 [one] Показать { $count } заказ, который есть только там
 [few] Показать { $count } заказа, которые есть только там
 [many] Показать { $count } заказов, которые есть только там
 *[other] Показать { $count } заказа, которые есть только там
}
official-show-what = Откройте любой из них на AliExpress, пока сохранение включено, и он сохранится и здесь.
official-show-unsure = { $count ->
 [one] Показать { $count } округлённый номер
 [few] Показать { $count } округлённых номера
 [many] Показать { $count } округлённых номеров
 *[other] Показать { $count } округлённого номера
}
official-show-unsure-what = Программа для таблиц округлила в этом файле длинные номера, и последние цифры потеряны. В файле, который прислал AliExpress, они есть: добавьте его, если он у вас сохранился.
official-may-be = { $number }: возможно, заказ { $orders }
official-unknown-number = { $number }: какой это заказ, определить нельзя

import-done = { $orders ->
 [0] В файле нет заказов
 [1] { $news ->
  [0] В файле { $orders } заказ, нового в нём нет
  *[other] В файле { $orders } заказ, он новый или полнее
 }
 *[other] { $news ->
  [0] Заказов в файле: { $orders }, нового в них нет
  *[other] Заказов в файле: { $orders }, новых или более полных: { $news }
 }
}
import-verified = Ни один файл в нём не изменился с момента создания. Всё, что было сохранено здесь раньше, на месте; новое добавлено.
import-unverified = Не удалось полностью проверить, изменялся ли он с момента создания. Всё, что было сохранено здесь раньше, на месте; новое добавлено.
import-problems = Не всё так, как должно быть. Замечаний: { $count }
problem-no-manifest = Его описи (manifest.json) нет, или её не удаётся прочитать.
problem-changed = Файл { $file } изменился с момента создания.
problem-lost = Файла { $file } нет.
problem-unlisted = Файл { $file } в нём есть, но в описи его нет. Он не прочитан.
problem-bad-order = Заказ номер { $number } из описи нельзя сохранить в таком виде, он пропущен.
problem-twice = Заказ { $id } встречается в нём несколько раз. Все записи объединены.
problem-bad-copy = Официальная копия из него пропущена.
problem-count = По описи заказов { $said }, а в файле { $there }.

fault-bad-request = Last Orders запросил у себя то, чего не знает. Это наша ошибка.
fault-unexpected = Last Orders не знает причины. Это наша ошибка.
fault-empty = Файл пуст.
fault-too-large = Файл или то, что в нём упаковано, больше, чем может быть такой файл.
fault-too-many-files = В нём упаковано больше файлов, чем бывает в любом нашем.
fault-bad-path = Одно из имён в нём ведёт за его пределы. Он не распакован.
fault-broken-zip = Файл обрезан или повреждён. Скачайте или скопируйте его ещё раз.
fault-not-ours = Этот файл создан не в Last Orders.
fault-broken-json = Заказы в нём не удаётся прочитать: файл повреждён.
fault-older-version = Он создан старой версией Last Orders, в формате, который больше не читается.
fault-newer-version = Он создан более новой версией Last Orders. Обновите эту и загрузите его снова.
fault-not-xlsx = Это не книга Excel (.xlsx). Копия от AliExpress — именно такая.
fault-old-xls = Это старая книга Excel (.xls). Сохраните её как .xlsx в программе для таблиц и добавьте тот файл.
fault-encrypted = Книга защищена паролем. Сохраните её без пароля и добавьте тот файл.
fault-macros = В книге есть макросы, то есть маленькие программы. В копии от AliExpress их нет, поэтому она не прочитана.
fault-broken-workbook = Книга повреждена. Скачайте её с AliExpress ещё раз.
fault-foreign-workbook = В книге нет листа «Order Information», а в копии от AliExpress он есть.
fault-no-order-numbers = В книге нет столбца с номерами заказов.
fault-file = Браузер не смог прочитать файл. Возможно, его переместили или это папка.
fault-quota = В браузере не осталось места для Last Orders: он даёт около 10 МБ. Сохраните всё одним файлом, затем удалите здесь то, что больше не нужно.
fault-write = Браузер не смог его сохранить.
fault-read = Не удалось загрузить сохранённые данные. Попробуйте ещё раз.
fault-newer = Данные здесь сохранены более новой версией Last Orders. Обновите эту и попробуйте ещё раз.
