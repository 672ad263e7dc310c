### Слова спливного вікна й посібника.

next-orders-shipped = { $open ->
 [one] { $open } посилка
 [few] { $open } посилки
 [many] { $open } посилок
 *[other] { $open } посилки
} ще в дорозі
next-orders-unpaid = { orders-open } не оплачено
next-orders-to-ship = { orders-open } ще не відправлено
next-orders-open = { orders-open } ще не завершено
next-orders-still-open = { orders-open } ще не завершено
next-cases-still-open = { next-cases-open }
next-cases-open = { cases-open } ще не завершено
next-cases-on-orders = { orders-open } з незавершеним зверненням
next-case-open = Одне звернення ще не завершено
next-balance-left = У гаманці лишилися гроші
next-coins-left = Можна витратити: { $coins ->
 [one] { $coins } монету
 [few] { $coins } монети
 [many] { $coins } монет
 *[other] { $coins } монети
}
next-coupons-left = Можна витратити: { brief-coupons-left }
next-coins-and-coupons-left = Лишилися монети й купони
next-addresses-left = Ще збережено адрес: { $addresses }

group-orders = Замовлення
group-keep-a-copy = Збереження копії
group-wallet = Гаманець
group-subscriptions = Підписки
group-access = Доступ
group-close = Закриття
group-after = Після закриття

task-receive-orders-why = Після закриття акаунта їх уже не відстежити.
task-settle-refunds-why = Стежити за поверненням можна, лише поки можна ввійти.
task-close-disputes-why = Відповідати в спорі можна, лише поки можна ввійти.
task-save-receipts-why = Можуть знадобитися для гарантії чи повернення. Зникнуть разом з акаунтом.
task-save-reviews-why = Після закриття їх не переглянути.
task-save-personal-data-why = Попросіть копію, поки акаунт існує.
task-check-wallet-why = Ніде офіційно не сказано, що баланс виплачують.
task-empty-wallet-why = Витратьте або виведіть. Офіційно не сказано, що його повернуть.
task-use-coupons-and-coins-why = Вони належать цьому акаунту й можуть зникнути разом з ним.
task-find-subscriptions-why = Підписка може поновитися автоматично.
task-cancel-subscriptions-why = За угодою VIP від 1 листопада 2023 року скасування повертає всю плату або її частину. Закриття — ні.
task-reach-mailbox-why = Для закриття може знадобитися код, надісланий на пошту чи телефон акаунта.
task-remove-payment-methods-why = З незбереженої картки нічого не спишуть помилково.
task-remove-addresses-why = AliExpress зберігає частину даних і після закриття. Видаліть, що можете.
task-sign-in = Увійдіть
task-sign-in-why = Після входу видно, що не завершено. Якщо ввійти не вдається, про закриття можна попросити ел. поштою.
task-open-settings = Відкрийте центр конфіденційності
task-open-settings-why = Там форма закриття. Це один із трьох способів, названих в умовах AliExpress.
task-find-close-option = Знайдіть форму закриття
task-find-close-option-why = Прочитайте, що припиниться із закриттям.
task-submit-request-why = Кнопку натискаєте лише ви. Способу це скасувати не відомо.
task-answer-confirmation-mail = Підтвердьте закриття через лист
task-answer-confirmation-mail-why = Можуть попросити підтвердити. Перевірте й папку «Спам».
task-await-deletion = Дочекайтеся закриття
task-await-deletion-why = AliExpress не каже, скільки це триває.
task-confirm-closed = Знайдіть лист про закриття
task-confirm-closed-why = Збережіть його. Це ваш доказ.
task-try-sign-in-why = Тепер вхід не має вдатися. Якщо вдається, акаунт не закрито.
task-sign-out-of-app = Вийдіть із застосунку
task-sign-out-of-app-why = Траплялося, що він працював ще кілька днів після закриття.
task-uninstall-app = Видаліть застосунок
task-uninstall-app-why = На кожному телефоні й планшеті.
task-clear-app-data = Очистьте дані застосунку
task-clear-app-data-why = Вони лишаються на пристрої, доки ви їх не очистите.
task-clear-site-data = Очистьте cookie й кеш
task-clear-site-data-why = У кожному браузері, де ви заходили на AliExpress.
task-remove-passwords = Видаліть збережений логін
task-remove-passwords-why = Менеджер паролів досі пропонує його підставити.
task-keep-mailbox = Збережіть пошту акаунта
task-keep-mailbox-why = Сповіщення й відповіді досі надходять туди.
task-unsubscribe = Відпишіться від решти розсилок
task-unsubscribe-why = Посилання є внизу кожного листа.
task-report-spam = Позначте решту розсилок як спам
task-report-spam-why = Ті, що й далі надходять.
task-choose-shop = Виберіть інший магазин
task-choose-shop-why = Лише якщо він вам потрібен.
go-sign-in = На сторінку входу
go-open-settings = { go-save-personal-data }
go-find-close-option = До форми закриття
go-submit-request = { go-find-close-option }
go-try-sign-in = { go-sign-in }

of-total = з { $total }
need-you = { $count ->
 [one] { $count } чекає на вас
 [few] { $count } чекають на вас
 [many] { $count } чекають на вас
 *[other] { $count } чекають на вас
}
not-checked = Ще не перевірено: { $count }
set-aside-by-you = Відкладено вами: { $count }
tally-done = { $count } готово
tally-todo = { $count } не зроблено
tally-unknown = { $count } не перевірено
tally-set-aside = { $count } відкладено
next = Далі
all-done = Більше нічого не треба робити
all-done-what = Тепер Last Orders можна видалити з цього браузера.
decided = Ваше рішення
decided-stay = Добре, акаунт лишається
decided-stay-what = Ваш прогрес зберігається тут на випадок, якщо ви до нього повернетеся.
foot-stays = Ви лишаєте акаунт
foot-stays-what = Цей список лише для закриття
foot-ready = Можна закривати
foot-ready-what = Незавершеного й неперевіреного немає
foot-sent = Запит надіслано
foot-sent-what = Акаунт закривається
foot-not-ready = Закривати зарано
foot-not-known = Поки невідомо
foot-counts = Не завершено: { $open }, не перевірено: { $unchecked }

more = Більше
show-hints-again = Знову показувати підказки
close-by-mail = Не можу ввійти: закрити ел. поштою
start-over = Почати спочатку
start-over-ask = Почати спочатку?
start-over-goes = Це очистить ваші позначки, усе прочитане, ваше рішення, введене в листи й нотатку про запит на дані.
start-over-stays = Ваша копія й налаштування лишаються.
start-over-stays-proof = Ваша копія, налаштування й докази лишаються: запис про закриття й дати надісланого.
start-over-all = Почати спочатку й очистити докази
keep-all = Лишити все
toast-imported = Прогрес імпортовано з файлу.
toast-started-over = Почато знову. Ще нічого не перевірено.
toast-host-forgotten = Усе прочитане на aliexpress.us забуто.
problems = Не вдалося прочитати { $count ->
 [one] { $count } збережений запис
 [few] { $count } збережені записи
 [many] { $count } збережених записів
 *[other] { $count } збереженого запису
}
problems-what = Те, що в них було, вважається неперевіреним. Решта на місці.
problems-newer = Ці дані зберегла новіша версія Last Orders
problems-newer-what = Оновіть цю. До того нового не буде збережено.
unreadable = Збережені дані не вдалося завантажити
unreadable-what = Нічого не змінено. Спробуйте ще раз або перезапустіть браузер.
private-window = Last Orders не працює в приватному вікні. Там браузер не дає йому даних, тож він нічого не читає й не зберігає. Відкрийте цю сторінку у звичайному вікні.
no-access = Браузер не пускає Last Orders на AliExpress
no-access-what = Доступ забрано в налаштуваннях браузера, тож жодної сторінки не перевірити й список не заповниться. Ваші позначки й копія на місці.
no-access-back-chromium = Щоб повернути доступ: відкрийте chrome://extensions, натисніть «Докладніше» під Last Orders і в «Доступ до сайтів» дозвольте AliExpress. Потім оновіть сторінки AliExpress.
no-access-back-firefox = Щоб повернути доступ: відкрийте about:addons, натисніть Last Orders, далі «Дозволи» й увімкніть доступ до AliExpress. Потім оновіть сторінки AliExpress.
put-aside = Прибрати їх

nothing-checked = Ще нічого не перевірено
on-the-site = Це працює на сайті AliExpress у цьому браузері, не в застосунку. Якщо у вас лише застосунок: на сайті є все те саме, тож увійдіть там один раз.
nothing-checked-what = Відкрийте свої замовлення на AliExpress. Список заповнюється, коли ви відкриваєте сторінки акаунта, одну за одною.
open-my-orders = Відкрити мої замовлення
ledger-stays = Лишається на цьому комп’ютері
ledger-sent = Надсилається іншим
ledger-pressed = Натискається в акаунті
only-view-orders = лише «View orders», коли попросите
ticks-by-browser = позначки, через браузер
everything = усе
nothing = нічого

also-us = Те, що у вас на aliexpress.us, теж враховується: це окремий акаунт.
also-us-not = Я ним не користуюся

waiting = Очікування
waiting-orders-shipped = Очікування: { $open ->
 [one] { $open } посилка
 [few] { $open } посилки
 [many] { $open } посилок
 *[other] { $open } посилки
}
waiting-orders-to-ship = Очікування: { orders-open }, ще не відправлено
waiting-orders-open = Очікування: { orders-open }
clock-same-case = { $count ->
 [1] Те саме звернення, що вище
 *[other] Ті самі звернення, що вище ({ $count })
}
look-once-more = Перегляньте ще раз і закривайте
come-later = Згодом: { $count }
your-copy = Ваша копія
settings = Налаштування
