### Words of what only some pages show in the overlay: the closing form, the collector, a page that could not be read.

page-deactivate-account-hint = Це не форма закриття
page-deactivate-account-why = Ця сторінка деактивує акаунт. Вона може й звільнити його («Release»), а це вже назавжди. Прочитайте напис біля поля для галочки, перш ніж щось натискати.
unread-why = Пробували 20 секунд. Список не завантажився, або він має новий вигляд. Нічого не пораховано.
look = Перевірте самостійно
look-order-list =
    Відкрийте першу вкладку, з усіма замовленнями.
    Перейдіть у самий кінець списку.
    Пошукайте неоплачені, невідправлені й ті, що в дорозі.
look-refund-list =
    Відкрийте список усіх повернень і спорів.
    Перейдіть у самий його кінець.
    Пошукайте те, що ще чекає на відповідь чи гроші.
look-wallet =
    Знайдіть баланс і бонуси.
    І там, і там має бути нуль.
look-coins =
    Знайдіть тут кількість монет.
    Знайдіть купони на їхній сторінці.
    І там, і там має бути нуль.
look-addresses =
    Пошукайте на сторінці збережені адреси.
    Жодної не має лишитися.
look-nothing = Незавершеного немає
look-something = Щось не завершено
look-none-left = Нічого не лишилося
look-some-left = Щось лишилося
look-counts = Ваша відповідь вважатиметься «Позначено вами».
look-open = Тоді у вашому списку лишається «Ще не перевірено». Спершу залагодьте, потім перевірте знову.
closing-counts = { done-of }{ $setAside ->
 [0] .
 *[other] , відкладено вами: { $setAside }.
}
closing-oldest = Найдавніша перевірка: <time>{ $ago }</time>.
walk-sign-in = Переконайтеся, що ввійшли саме в той акаунт, який хочете закрити.
walk-open-settings = Ви в центрі конфіденційності: це нинішній шлях. Давніший: профіль, Account Settings, далі Account Security.
walk-find-close-option = Знайдіть пункт закриття: «Delete my account», «Delete account» або «Close Your Account». Прочитайте, що припиниться із закриттям.
walk-submit-request = Якщо просять, укажіть причину й пароль. Далі AliExpress може попросити ввести слово, код із листа або поставити галочку. Робіть, що просить ця сторінка.
walk-answer-confirmation-mail = Пошукайте лист із проханням підтвердити, зокрема в папці «Спам», і зробіть усе, що він просить.
walk-await-deletion = Дочекайтеся останнього листа про те, що акаунт закрито. Це може тривати кілька днів.
closing-acts = Як закрити, крок за кроком
go-closing-form = До форми закриття
closing-sent = Позначити: запит надіслано
closing-not-today = Не сьогодні
closing-waits = Ви надіслали запит
closing-waits-why = AliExpress не каже, скільки це триває. У посібнику день за днем сказано, що ще зробити.
retry-failed = Вхід не вдався
retry-got-in = Отже, акаунт іще не закрито
retry-got-in-why = Закриття може тривати кілька днів. Пошукайте лист із проханням підтвердити, зокрема в папці «Спам». Якщо його немає, напишіть у підтримку: лист готовий.
retry-it-failed = Не вдалося
retry-i-got-in = Вдалося
collect = Зібрати старіші замовлення
collect-why = Натискайте «View orders» самі або дозвольте Last Orders натискати, повільно. Більше він на сторінці не натискає нічого, і зупинити його можна будь-коли.
collect-start = Почати збирання
collecting = Збираємо ваші замовлення
collect-paused = Призупинено
collect-kept = Збережено замовлень
collect-oldest = Найдавніша дата
collect-time = Минуло часу
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] менше 1 хв
 *[other] { $minutes } хв
}
pause = Пауза
stop = Зупинити
go-on = Продовжити
collected-end = Більше сторінка не пропонує. { kept-orders }
collected-nothing-new = Тричі поспіль нічого нового. { kept-orders }
collected-nothing-new-why = Тому збирання зупинено. Може бути більше.
collected-stopped = Ви зупинили збирання. { kept-orders }
collected-stopped-why = Може бути більше.
collected-robot-check = AliExpress перевіряє, чи ви людина. { kept-orders }
collected-robot-check-why = Тому збирання зупинено. Пройдіть перевірку й продовжуйте.
collected-signed-out = Ви не ввійшли. { kept-orders }
collected-signed-out-why = Тому збирання зупинено. Увійдіть, поверніться сюди й продовжуйте.
collected-left-alone = Ця вкладка була у фоні. { kept-orders }
collected-left-alone-why = Тому збирання зупинено. Лишайтеся на вкладці й продовжуйте.
collected-changed = Сторінка змінилася. { kept-orders }
collected-changed-why = Last Orders не зрозумів зміни й зупинився. Оновіть сторінку й продовжуйте.
collected-unsaved = Останні замовлення не збережено. { kept-orders }
collected-unsaved-why = Тому збирання зупинено. Усе збережене раніше на місці.
collected-failed = Сторінку не вдалося прочитати. { kept-orders }
collected-failed-why = Тому збирання зупинено. Продовжуйте або спершу оновіть сторінку.
collected-no-button = На цій сторінці нема чого натискати. { kept-orders }
collected-no-button-why = Тут немає кнопки «View orders». Якщо знаєте про старіші замовлення, пошукайте її в кінці списку.

words-ask = Що означають ці слова?
words-ask-why = Last Orders їх не знає. Відповідайте, лише якщо впевнені: це зараховується з ваших слів.
words-on-orders = у { $count ->
 [one] { $count } замовлення
 [few] { $count } замовлень
 [many] { $count } замовлень
 *[other] { $count } замовлення
}
words-on-cases = у { $count ->
 [one] { $count } звернення
 [few] { $count } звернень
 [many] { $count } звернень
 *[other] { $count } звернення
}
words-open = Ще не завершено
words-finished = Завершено
words-unsure = Не знаю
words-said-open = Ваша відповідь: ще не завершено
words-said-finished = Ваша відповідь: завершено
words-said-unsure = Тоді лишається «Ще не перевірено»

changed = AliExpress змінив цю сторінку
changed-gone = Більше не знайдено, принаймні частково: { $what }.
changed-all = Того, що Last Orders читав тут раніше, більше не знайдено.
changed-still = Досі знайдено: { $what }.
changed-hand = Перевірте самостійно, що написано на сторінці. У теперішньому вигляді вона нічого не доводить у вашому списку.
sign-status = статуси
sign-number = номери замовлень
sign-date = дати
sign-price = ціни
sign-item = товари
