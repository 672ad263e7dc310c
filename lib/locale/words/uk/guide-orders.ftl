### Слова розділу «Ваша копія»: що збережено і файли, у які воно потрапляє та з яких надходить.

archive-kept = На цьому комп’ютері збережено { $orders ->
 [one] { $orders } замовлення
 [few] { $orders } замовлення
 [many] { $orders } замовлень
 *[other] { $orders } замовлення
}.
archive-oldest = Найдавніше — від { $day }.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [1] Повністю.
  *[other] Усі повністю.
 }
 [1] { $complete ->
  [0] Не повністю.
  *[other] Повністю: { $complete }, не повністю: { $incomplete }.
 }
 *[other] { $complete ->
  [0] Усі не повністю.
  *[other] Повністю: { $complete }, не повністю: { $incomplete }.
 }
}
archive-all = Це всі ваші замовлення, наскільки їх показує AliExpress.
archive-no-guess = Того, чого бракує, не заповнено здогадами.
archive-broken = Ще записів, які не вдається прочитати: { $count }. Вони лишаються на місці й не потрапляють у жоден файл.
archive-none = Ще нічого не збережено
archive-none-what = Історія замовлень зникає разом з акаунтом. Щойно ви натиснете це, кожне замовлення, яке показує вам AliExpress, копіюється на цей комп’ютер: товари, ціни, дати, посилання, відгуки. Поштова адреса, номер телефону чи адреса ел. пошти — ніколи.
archive-waiting = Збереження ввімкнено; замовлень іще немає
archive-waiting-what = Відкрийте свої замовлення на AliExpress. Спершу сторінка показує десять; на ній Last Orders пропонує завантажити для вас старіші.
archive-keep = Зберігати копію на цьому комп’ютері
archive-keep-no-more = Більше не зберігати
archive-keeps = Збереження ввімкнено: кожне замовлення, яке показує AliExpress, копіюється сюди.
archive-keeps-not = Збереження вимкнено. Те, що вже є, лишається.
archive-reading = Ваша копія читається
archive-unread = Зараз вашу копію не вдалося прочитати

archive-save = Зберегти все одним файлом
archive-add-copy = Додати офіційну копію
archive-load = Завантажити збережений файл
archive-others = Інші файли
archive-others-what = Один файл — це zip. У ньому всі ці файли, ваші відгуки, запис про закриття й перелік того, що є повністю і чого бракує. Кожен файл створюється на цьому комп’ютері.
archive-make-xlsx = Електронна таблиця (.xlsx)
archive-csv-separator = Розділювач стовпців
archive-csv-comma = кома
archive-csv-semicolon = крапка з комою
archive-csv-tab = табуляція
archive-csv-decimal = Десятковий розділювач
archive-csv-what = Таблиці — це файли CSV: виберіть тут, чого очікує ваша програма для таблиць. Файлу .xlsx налаштування не потрібне.
archive-make-receipts = Чеки для друку
archive-make-orders-csv = Таблиця замовлень
archive-make-items-csv = Таблиця товарів
archive-make-json = Файл JSON
archive-copy-how = Як отримати копію від AliExpress
archive-copy-walk = Відкрийте центр конфіденційності AliExpress і попросіть копію своїх даних. Де саме на сторінці, тут невідомо.
    Шукайте відповідь у центрі конфіденційності й у пошті. У ЄС закон дає на неї один місяць.
    Збережіть файл і одразу відкрийте. Скарга від липня 2025 року описує файл, що відкрився лише раз.
    Додайте його тут або перетягніть на цю сторінку. Його буде перевірено й звірено зі збереженим.
archive-copy-letter = Немає відповіді? Напишіть лист

archive-doing-make = Файл створюється
archive-doing-read-pack = Файл читається
archive-doing-read-copy = Файл перевіряється
archive-stop = Зупинити
archive-stopped = Зупинено. Нічого не змінено.
archive-done-make = Файл передано браузеру, який кладе його в завантаження. Відкрийте його раз, щоб пересвідчитися.
archive-done-read-pack = Файл прочитано. Що в ньому було, показано нижче.
archive-done-read-copy = Файл перевірено. Що в ньому є, показано нижче.
archive-done-drop = Цього замовлення вже немає на цьому комп’ютері.
archive-done-drop-all = На цьому комп’ютері більше немає замовлень.
archive-failed-make = Файл не вдалося створити
archive-failed-read-pack = Цей файл не завантажено
archive-failed-read-copy = Цей файл не додано
archive-failed-keep = Збереження не змінено
archive-unharmed = Нічого зі збереженого не змінилося.
archive-totals-others = Ще валют: { $count }

archive-search = Назва, магазин чи номер
archive-by-year = Рік
archive-by-store = Магазин
archive-by-group = Стан
archive-every-year = Усі роки
archive-every-store = Усі магазини
archive-every-group = Будь-який стан
archive-incomplete = Не повністю
archive-shown = Показано { $shown } з { $total }, найновіші спершу
archive-found = Показано { $shown } з { $found } знайдених; усього збережено { $total }
archive-none-found = { $total ->
 [1] Ваше збережене замовлення не підходить
 *[other] Жодне з ваших збережених замовлень ({ $total }) не підходить
}
archive-clear = Знову показати всі
archive-show-all = Показати всі
archive-drop-all = Видалити вашу копію
archive-drop-all-ask = Видалити { $count ->
 [one] { $count } замовлення
 [few] { $count } замовлення
 [many] { $count } замовлень
 *[other] { $count } замовлення
} з цього комп’ютера?
archive-drop-all-what = Це не можна скасувати. Після закриття акаунта AliExpress їх теж уже не покаже.
archive-drop-none = Лишити

order-no-date = Дати не показано
order-no-titles = { $count ->
 [0] Товарів ще не показано
 [one] { $count } товар, назви ще не показано
 [few] { $count } товари, назв ще не показано
 [many] { $count } товарів, назв ще не показано
 *[other] { $count } товару, назв ще не показано
}
order-items = { $count ->
 [one] , { $count } товар
 [few] , { $count } товари
 [many] , { $count } товарів
 *[other] , { $count } товару
}
order-no-store = Магазину не показано
order-complete-it = Відкрийте його сторінку раз, щоб доповнити
order-no-total = Не показано
order-which-currency = Яка валюта?
order-which-amount = Скільки?
order-group-unpaid = Не оплачено
order-group-toShip = Не відправлено
order-group-shipped = У дорозі
order-group-case = Є незавершене звернення
order-group-finished = Завершено
order-group-none = Стану не показано
order-seen = Останній перегляд на AliExpress
order-no-title = Назви не показано
order-times = × { $quantity }
order-no-price = ціни не показано
order-complete-how = Відкрийте його сторінку на AliExpress, поки збереження ввімкнено: показане там буде додано.
order-conflicts = На інших сторінках показано інакше, пунктів: { $count }. Які саме, сказано в чеку для друку.
order-drop = Видалити з цього комп’ютера

official-opened = { $rows ->
 [0] Файл відкрився, але в ньому немає рядків
 *[other] Файл відкрився. Рядків: { $rows }
}
official-in-it = Замовлення в офіційній копії
official-kept = Замовлення, збережені тут
official-both = І там, і тут
official-only-there = Лише в офіційній копії
official-only-kept = Збережено лише тут
official-newer = Збережено лише тут, і новіші за офіційну копію
official-unsure = В офіційній копії під округленим номером
official-no-number = Рядків без номера замовлення, які нема з чим звірити: { $rows }.
official-in-pack = Вона потрапляє в один файл як є. Тут вона не зберігається, тож збережіть той файл, перш ніж закрити сторінку.
official-show = { $count ->
 [1] Показати замовлення, яке є лише там ({ $count })
 *[other] Показати замовлення, які є лише там ({ $count })
}
official-show-what = Відкрийте замовлення на AliExpress, поки збереження ввімкнено, і його буде збережено й тут.
official-show-unsure = { $count ->
 [1] Показати округлений номер ({ $count })
 *[other] Показати округлені номери ({ $count })
}
official-show-unsure-what = Програма для таблиць округлила довгі номери в цьому файлі, тож останні цифри втрачено. У файлі, який надіслав AliExpress, вони є: додайте його, якщо він у вас іще є.
official-may-be = { $number }: можливо, замовлення { $orders }
official-unknown-number = { $number }: не можна сказати, яке це замовлення

import-done = { $orders ->
 [0] У файлі немає замовлень
 [1] { $news ->
  [0] У файлі { $orders } замовлення, нового нічого
  *[other] У файлі { $orders } замовлення, і воно нове
 }
 *[other] { $news ->
  [0] Замовлень у файлі: { $orders }, нового нічого
  *[other] Замовлень у файлі: { $orders }, нових або повніших: { $news }
 }
}
import-verified = Жоден файл у ньому не змінився, відколи його створено. Збережене тут раніше на місці; нове до нього додано.
import-unverified = Не вдалося повністю перевірити, чи змінювали його, відколи створено. Збережене тут раніше на місці; нове до нього додано.
import-problems = Не так, як має бути, пунктів: { $count }
problem-no-manifest = Його переліку вмісту (manifest.json) немає або його не вдається прочитати.
problem-changed = { $file } змінено, відколи створено файл.
problem-lost = Немає { $file }.
problem-unlisted = { $file } є в ньому, але не в переліку. Його не прочитано.
problem-bad-order = Замовлення під номером { $number } у переліку не можна зберегти як є, тож його пропущено.
problem-twice = Замовлення { $id } є в ньому кілька разів. Усі об’єднано.
problem-bad-copy = Офіційну копію в ньому пропущено.
problem-count = За його переліком, замовлень { $said }; насправді { $there }.

fault-bad-request = Last Orders запитав себе про те, чого не знає. Це наша помилка.
fault-unexpected = Last Orders не знає чому. Це наша помилка.
fault-empty = Файл порожній.
fault-too-large = Файл або його розпакований вміст більший, ніж може бути будь-який такий файл.
fault-too-many-files = У ньому запаковано більше файлів, ніж у будь-якому нашому.
fault-bad-path = Одне з імен у ньому вказує за межі файлу. Його не розпаковано.
fault-broken-zip = Файл обрізаний або пошкоджений. Завантажте чи скопіюйте його ще раз.
fault-not-ours = Цей файл створено не в Last Orders.
fault-broken-json = Замовлення в ньому не вдається прочитати: файл пошкоджений.
fault-older-version = Його створила старіша версія Last Orders, у форматі, якого вже не читають.
fault-newer-version = Його створила новіша версія Last Orders. Оновіть цю, потім завантажте його знову.
fault-not-xlsx = Це не книга Excel (.xlsx). Копія від AliExpress є саме такою.
fault-old-xls = Це стара книга Excel (.xls). Збережіть її як .xlsx у програмі для таблиць і додайте той файл.
fault-encrypted = Книгу захищено паролем. Збережіть її без нього й додайте той файл.
fault-macros = У книзі є макроси, тобто маленькі програми. У копії від AliExpress їх немає, тож її не прочитано.
fault-broken-workbook = Книгу пошкоджено. Завантажте її з AliExpress ще раз.
fault-foreign-workbook = У книзі немає аркуша «Order Information», який є в копії від AliExpress.
fault-no-order-numbers = У книзі немає стовпця з номерами замовлень.
fault-file = Браузер не зміг прочитати файл. Можливо, його перемістили або це папка.
fault-quota = У браузері немає місця для Last Orders: він дає близько 10 МБ. Збережіть усе одним файлом і видаліть звідси те, що вже не потрібне.
fault-write = Браузер не зміг зберегти.
fault-read = Збережені дані не вдалося завантажити. Спробуйте ще раз.
fault-newer = Збережене тут створила новіша версія Last Orders. Оновіть цю й спробуйте ще раз.
