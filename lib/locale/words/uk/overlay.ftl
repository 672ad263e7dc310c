### Слова лише панелі на сторінках.

page-account-home-hint = Пошукайте підписки й збережені картки
page-account-home-why = Меню веде до VIP, інших підписок та оплати. Скасуйте чи видаліть знайдене.
page-account-security-hint = Чи доходить ще пошта на цю адресу?
page-account-security-why = Для закриття може знадобитися код, надісланий на неї. Змініть її, поки можете.
page-account-security-also-hint = Закриття може бути десь тут
page-account-security-also-why = Деякі інструкції кажуть, що «Close Your Account» є в Account Security.
page-account-settings-hint = Перевірте адресу ел. пошти й телефон
page-account-settings-why = Для закриття може знадобитися надісланий на них код. Змініть їх, поки можете.
page-account-settings-also-hint = Закриття може бути й тут
page-account-settings-also-why = Інструкції 2022–2025 років кажуть, що «Delete account» є серед цих налаштувань.
page-cookie-settings-hint = Відхиліть те, що вам не потрібне
page-cookie-settings-why = Діє лише в цьому браузері. Після закриття очистьте його cookie.
page-help-centre-hint = Напишіть у підтримку
page-help-centre-why = Збережіть копію чату. Вона може знадобитися після закриття акаунта.
page-mail-settings-hint = Зніміть галочки з непотрібних листів
page-mail-settings-why = Якщо йдете через листи, цього може вистачити: акаунт можна лишити.
page-messages-hint = Скопіюйте те, що може знадобитися
page-messages-why = Написане продавцями можна читати, лише поки можна ввійти.
page-order-detail-hint = Збережіть чек цього замовлення
page-order-detail-why = Знайдіть на цій сторінці «Receipt» і збережіть як файл.
page-order-tracking-hint = Відстеження зникне разом з акаунтом
page-order-tracking-why = Якщо закриваєте до прибуття посилки, запишіть її номер відстеження.
page-password-reset-hint = Задайте новий пароль
page-password-reset-why = Потім увійдіть і продовжуйте. Якщо лист не надходить, допоможе підтримка.
page-privacy-centre-hint = Попросіть копію своїх даних
page-privacy-centre-why = Пошукайте в меню копію ваших даних. Коли файл надійде, збережіть і одразу відкрийте: в однієї людини копія відкрилася лише раз.
page-privacy-centre-also-hint = Закриття може бути й тут
page-privacy-centre-also-why = Інструкції з 2021 року називають його серед запитів цього центру: «Delete my account».
page-receipt-hint = Збережіть цей чек
page-receipt-why = Роздрукуйте у файл. Він зникне разом з акаунтом.
page-review-list-hint = Скопіюйте свої відгуки
page-review-list-why = Після закриття їх не переглянути.
page-sign-in-hint = Увійдіть і продовжуйте
page-sign-in-why = Last Orders не читає того, що ви вводите. Сторінки акаунта можна читати після входу.

hint-checked = Перевірено <time>{ $ago }</time>.
hint-elsewhere = Переглянуто <time>{ $ago }</time>. Для цього є окрема сторінка.
hint-more-orders = Є ще замовлення, які поки не показано.
hint-confirm = Натискайте «Confirm received», лише коли товар надійшов.
hint-no-more = Більше сторінка не пропонує: це все, що показує AliExpress.
hint-contradicted = Ви це позначили, але сторінка показує: <b>{ $what }</b>. Відкладіть, якщо можете без цього обійтися.
shows-orders-shipped = { orders-open } у дорозі
shows-orders-unpaid = { orders-open } не оплачено
shows-orders-to-ship = { orders-open } не відправлено
shows-orders-open = { orders-open } не завершено
shows-cases-open = { cases-open } не завершено
hint-part = Поки перевірено не все
hint-no-end = Ніщо на сторінці не каже, що це все. Гляньте в кінець: чи є кнопка, щоб показати більше, чи наступна сторінка?
nothing-here = Тут нічого робити
did-receive-orders = Усі надійшли
did-settle-refunds = Гроші надійшли
did-close-disputes = Усі завершено
did-save-receipts = Усі збережено
did-save-reviews = Усі збережено
did-empty-wallet = Порожній
did-use-coupons-and-coins = Не лишилося
did-find-subscriptions = Не знайдено
did-cancel-subscriptions = Усі скасовано
did-reach-mailbox = Працює
did-remove-payment-methods = Збережених немає
did-remove-addresses = Не лишилося
that-is-all = Ні, це все
asked = Запит уже подано
stored = Це сторінка з кешу
stored-why = Браузер зберіг її з попереднього відвідування. Показане може бути застарілим, тож нічого не доводить.
reload = Оновити сторінку
hint-older = Старіші замовлення: ще не перевірено
hint-older-why = Натисніть «View orders» наприкінці списку. Кількість оновиться.
hint-filtered = Тут лише частина ваших замовлень
hint-filtered-why = Відкрийте першу вкладку, без фільтрів.
show-me = Показати
stop-showing = Не показувати
show-none = Цього місця на сторінці не знайдено.
shown-of = { $index } з { $found }
previous = Попереднє
following = Наступне

loading = Сторінка читається…
loading-why = Ще нічого не пораховано.
read-again = Прочитати знову
robot-asks = AliExpress запитує
robot-check = AliExpress перевіряє, чи ви людина
robot-check-why = Пройдіть перевірку, і сторінку буде прочитано знову.
signed-out = Ви не ввійшли
signed-out-why = Сторінка не показує нічого про ваш акаунт. Увійдіть і поверніться сюди.

closing-no-undo = Способу це скасувати не відомо

retry = Тепер вхід не має вдатися
retry-why = Ви надіслали запит на закриття. Спробуйте раз, зі старим паролем. Якщо пускає, акаунт не закрито.

offer-gate = Що лишилося перед закриттям
offer-orders-in-the-way = Якщо заважають замовлення чи повернення
offer-subscription-in-the-way = Якщо заважає підписка
offer-close-by-mail = Не ввійти? Попросіть закрити ел. поштою
offer-cannot-sign-in = Якщо не вдається ввійти
offer-request-not-processed = Якщо після запиту нічого не відбувається
offer-mail-after-closing = Якщо листи надходять і після закриття
offer-mute-notifications = Якщо причина в листах: м’якші способи
offer-pause-account = Якщо досить перерви: як її попросити
offer-privacy-settings = Якщо причина в приватності: м’якші способи
offer-close-features = Якщо причина в картці чи одній послузі: м’якші способи

keep = Зберігати копію на цьому комп’ютері
keep-why = Відтоді замовлення й відгуки, які ви бачите на AliExpress, зберігаються в цьому браузері й нікуди не надсилаються. Поштова адреса, телефон чи ел. пошта — ніколи.
keep-start = Зберігати копію
kept-orders = Збережено замовлень: { $orders }{ $incomplete ->
 [0] { "" }
 *[other] , не повністю: { $incomplete }
}
kept-reviews = Збережено відгуків: { $reviews }
see-orders = Відкрити вашу копію

tour-next = Далі: { $page }
tour-seen = Переглянуто сторінок: { $seen } з { $total }
tour-end = Гляньте, що лишилося
other-corner = В інший кут
hide-here = Сховати на таких сторінках
hidden-here = Сховано на таких сторінках
fold = Згорнути
show-more = Показати більше
unsaved = Прочитане на цій сторінці не збережено
covered = Це натискання не враховано
covered-why = Щось на сторінці закриває Last Orders повністю чи частково. Натискання знову враховуються, коли його видно цілком. Кнопка на панелі браузера показує той самий список.

report-show = Показати звіт
