### Слова, спільні для всіх екранів. <b> — кількість незавершеного, <time> — давність; $past дорівнює 1, коли йдеться про минуле.

app-name = Last Orders
just-now = щойно

status-done = Готово
status-todo = Чекає на вас
status-unknown = Не перевірено
status-set-aside = Відкладено
say-done-seen = Готово. Переглянуто <time>{ $ago }</time>
say-done-told = Позначено вами
say-done-elsewhere = Позначено вами на іншому комп’ютері
say-done-by-word = Готово (з ваших слів: { $told } з { $shown }). Переглянуто <time>{ $ago }</time>
say-again = Найновіші замовлення знову переглянуто { $ago }
say-asleep = Переглянуто раніше, можливо, в іншому акаунті
say-todo = { $what }. Переглянуто <time>{ $ago }</time>
say-open = <b>Щось</b> не завершено
say-contradicted = Ви це позначили, але сторінка показує: <b>{ $what }</b>.
say-set-aside = Відкладено вами
say-set-aside-was = Відкладено вами: { $what }
say-unknown = Ще не перевірено
say-unread = Не вдалося прочитати сторінку
say-part = Поки перевірено не все. { $what }
say-stale = Застаріло: { $what }, переглянуто <time>{ $ago }</time>
say-stale-bare = Застаріло: переглянуто <time>{ $ago }</time>
say-later = Згодом

orders-shown = { $shown ->
 [one] { $shown } показаного замовлення
 [few] { $shown } показаних замовлень
 [many] { $shown } показаних замовлень
 *[other] { $shown } показаного замовлення
}
cases-shown = { $shown ->
 [one] { $shown } показаного звернення
 [few] { $shown } показаних звернень
 [many] { $shown } показаних звернень
 *[other] { $shown } показаного звернення
}
open-of-orders = <b>{ $shown ->
 [1] { $shown } показане замовлення
 *[other] { $open } з { orders-shown }
}</b>
orders-open = { $open ->
 [one] { $open } замовлення
 [few] { $open } замовлення
 [many] { $open } замовлень
 *[other] { $open } замовлення
}
cases-open = { $open ->
 [one] { $open } звернення
 [few] { $open } звернення
 [many] { $open } звернень
 *[other] { $open } звернення
}
all-of = { $past ->
 [1] усі
 *[0] Усі
}
shown-of-these = { $past ->
 [1] показані
 *[0] Показані
}
evidence-orders-shipped = { open-of-orders } у дорозі
evidence-orders-unpaid = { open-of-orders } не оплачено
evidence-orders-to-ship = { open-of-orders } ще не відправлено
evidence-orders-open = { open-of-orders } не завершено{ $unpaid ->
 [0] { "" }
 *[other] , не оплачено: { $unpaid }
}{ $toShip ->
 [0] { "" }
 *[other] , не відправлено: { $toShip }
}{ $shipped ->
 [0] { "" }
 *[other] , у дорозі: { $shipped }
}{ $told ->
 [0] { "" }
 *[other] , з ваших слів: { $told }
}
evidence-orders-unclear = { $shown ->
 [1] { $shown } показане замовлення
 *[other] { $unclear } з { orders-shown }
} не вдалося прочитати
evidence-orders-finished = { $shown ->
 [1] { $shown } показане замовлення завершено
 *[other] { all-of } показані замовлення ({ $shown }) завершено
}
evidence-orders-still-open = <b>{ orders-open }</b> під час останнього перегляду ще не завершено
evidence-cases-still-open = <b>{ cases-open }</b> під час останнього перегляду ще не завершено
evidence-gone-since = Сторінка вже не показує того, що показувала раніше
evidence-data-asked = Запит до AliExpress: { $day }. Коли надійде файл, додайте його в посібнику, у розділі «Ваша копія»
evidence-orders-part = { $shown ->
 [1] { $shown } показане замовлення завершено
 *[other] { shown-of-these } замовлення ({ $shown }) завершено
}
evidence-orders-none = { $past ->
 [1] замовлень у списку не було
 *[0] Замовлень у списку немає
}
evidence-cases-open = <b>{ $shown ->
 [1] { $shown } показане звернення
 *[other] { $open } з { cases-shown }
}</b> ще не завершено
evidence-cases-unclear = { $shown ->
 [1] { $shown } показане звернення
 *[other] { $unclear } з { cases-shown }
} не вдалося прочитати
evidence-cases-finished = { $shown ->
 [0] { $past ->
  [1] звернень у списку не було
  *[0] Звернень у списку немає
 }
 [1] { $shown } показане звернення завершено
 *[other] { all-of } показані звернення ({ $shown }) завершено
}
evidence-cases-part = { $shown ->
 [1] { $shown } показане звернення завершено
 *[other] { shown-of-these } звернення ({ $shown }) завершено
}
evidence-cases-on-orders = <b>{ orders-open }</b> з незавершеним зверненням
evidence-case-open = <b>1 звернення</b> ще не завершено
evidence-balance-zero = { $past ->
 [1] баланс був нульовий
 *[0] Баланс нульовий
}
evidence-balance-left = { $past ->
 [1] у гаманці лишалися <b>гроші</b>
 *[0] У гаманці лишилися <b>гроші</b>
}
evidence-coins-left = { remain } <b>{ brief-coins-left }</b>
evidence-coupons-left = { remain } <b>{ brief-coupons-left }</b>
evidence-coins-and-coupons-left = { remain } <b>{ brief-coins-and-coupons-left }</b>
remain = { $past ->
 [1] у залишку
 *[0] Лишилося:
}
evidence-coins-none = { $past ->
 [1] монет не лишилося; купони не перевірено
 *[0] Монет не лишилося; купони не перевірено
}
evidence-coupons-none = { $past ->
 [1] купонів не лишилося; монети не перевірено
 *[0] Купонів не лишилося; монети не перевірено
}
evidence-nothing-left = { $past ->
 [1] у залишку 0
 *[0] Монет і купонів не лишилося
}
evidence-addresses-left = <b>{ brief-addresses-left }</b> ще в акаунті
evidence-addresses-none = { $past ->
 [1] адрес не було
 *[0] Збережених адрес немає
}
evidence-kept-part = { open-of-orders } ще не збережено
evidence-kept-incomplete = <b>{ $open } з { $kept ->
 [one] { $kept } збереженого замовлення
 [few] { $kept } збережених замовлень
 [many] { $kept } збережених замовлень
 *[other] { $kept } збереженого замовлення
}</b> збережено не повністю
evidence-kept-all = { $shown ->
 [1] { $shown } показане замовлення збережено
 *[other] { all-of } показані замовлення ({ $shown }) збережено
}
evidence-kept-so-far = { $kept ->
 [1] Збережено { $kept } замовлення, повністю
 *[other] Збережено замовлень: { $kept }, усі повністю
}. { kept-maybe-not-all }
kept-maybe-not-all = Чи це все, точно не відомо: відкрийте свої замовлення на AliExpress і завантажте список до кінця
reviews-shown = { $shown ->
 [one] { $shown } показаного відгуку
 [few] { $shown } показаних відгуків
 [many] { $shown } показаних відгуків
 *[other] { $shown } показаного відгуку
}
evidence-reviews-part = <b>{ $shown ->
 [1] { $shown } показаний відгук
 *[other] { $open } з { reviews-shown }
}</b> ще не збережено
evidence-reviews-so-far = Поки збережено відгуків: { $kept }
evidence-data-copy = Файл відкрився. Рядків: { $rows }
evidence-data-copy-none = { $rows ->
 [0] Файл відкрився, але він порожній: замовлень у ньому немає
 *[other] Файл відкрився, але жодного номера замовлення прочитати не вдалося. Рядків: { $rows }
}
evidence-data-copy-part = { $kept ->
 [1] Вашого збереженого замовлення не знайдено в копії від AliExpress
 *[other] У копії від AliExpress не знайдено збережених замовлень: { $open } з { $kept }
}
evidence-data-copy-since = Не звірено з копією від AliExpress: { $open } зі збережених замовлень. Додайте файл ще раз
evidence-data-copy-whole = Копія від AliExpress відкрилася: замовлень у ній { $orders }, і всі ваші там є

brief-orders-shipped = { $open } у дорозі
brief-orders-unpaid = { $open } не оплачено
brief-orders-to-ship = { $open } не відправлено
brief-orders-still-open = { $open } ще не завершено
brief-cases-still-open = { $open } ще не завершено
brief-orders-open = { $open } не завершено
brief-cases-open = { $open } не завершено
brief-cases-on-orders = { $open } не завершено
brief-case-open = 1 не завершено
brief-balance-left = лишилися гроші
brief-coins-left = { $coins ->
 [one] { $coins } монета
 [few] { $coins } монети
 [many] { $coins } монет
 *[other] { $coins } монети
}
brief-coupons-left = { $coupons ->
 [one] { $coupons } купон
 [few] { $coupons } купони
 [many] { $coupons } купонів
 *[other] { $coupons } купона
}
brief-coins-and-coupons-left = { brief-coins-left }, { brief-coupons-left }
brief-addresses-left = { $addresses ->
 [one] { $addresses } адреса
 [few] { $addresses } адреси
 [many] { $addresses } адрес
 *[other] { $addresses } адреси
}
brief-kept-part = { $open } не збережено
brief-kept-incomplete = { $open } не повністю
brief-reviews-part = { $open } не збережено

task-receive-orders = Дочекайтеся посилок
task-settle-refunds = Залагодьте повернення
task-close-disputes = Завершіть спори
task-save-receipts = Збережіть чеки
task-save-reviews = Збережіть відгуки
task-save-personal-data = Отримайте свої дані
task-check-wallet = Перевірте гаманець
task-empty-wallet = Витратьте баланс
task-use-coupons-and-coins = Витратьте монети й купони
task-find-subscriptions = Знайдіть підписки
task-cancel-subscriptions = Скасуйте підписки
task-reach-mailbox = Перевірте, чи працює пошта
task-remove-payment-methods = Видаліть збережені картки
task-remove-addresses = Видаліть збережені адреси
task-submit-request = Надішліть запит на закриття
task-try-sign-in = Спробуйте ввійти

go-receive-orders = До моїх замовлень
go-settle-refunds = До повернень
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = До моїх відгуків
go-save-personal-data = До центру конфіденційності
go-check-wallet = До мого гаманця
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = До моїх монет
go-find-subscriptions = До мого акаунта
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = До моїх налаштувань
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = До моїх адрес
go-page = Відкрити сторінку: { $name }

did-this = Зроблено
set-aside = Відкласти
take-back = Повернути
undo = Скасувати
try-again = Ще раз
open-guide = Відкрити посібник

done-of = Готово: { $done } з { $total }
verdict-ready = Можна закривати: незавершеного й неперевіреного немає
verdict-not-ready = Ще зарано
verdict-not-known = Поки невідомо
verdict-counts = { $open ->
 [0] Незавершеного поки немає
 [one] { $open } справу не завершено
 [few] { $open } справи не завершено
 [many] { $open } справ не завершено
 *[other] { $open } справи не завершено
}{ $unchecked ->
 [0] .
 *[other] ; ще не перевірено: { $unchecked }.
}
your-hand = Решта за вами

toast-done = Позначено: { $name }
toast-done-more = Позначено: { $name } і ще { $more }
toast-noted = Враховано. { $name }: ще не завершено { $left }
toast-set-aside = Відкладено: { $name }
toast-set-aside-more = Відкладено: { $name } і ще { $more }
toast-unticked = Позначку знято: { $name }
toast-unticked-more = Позначки знято: { $name } і ще { $more }
toast-asked = Враховано: ви подали запит на свої дані.
toast-another-account = Очищено: усе переглянуте й позначене для іншого акаунта.
failed = Останню зміну не збережено
failed-quota = У браузері немає для неї місця. Усе збережене раніше на місці.
failed-write = Браузер не зміг її зберегти. Усе збережене раніше на місці.
failed-read = Збережені дані не вдалося завантажити, тож нічого не змінено.
fault = Щось пішло не так
failed-fault = Це неочікувана помилка. Усе збережене раніше на місці. Спробуйте ще раз; якщо повториться, закрийте цю сторінку й відкрийте знову.
failed-newer = Ці дані зберегла новіша версія Last Orders. Оновіть цю й спробуйте ще раз.

whose = Це інший акаунт?
whose-signed-out = Деякий час входу { $host ->
 [us] на aliexpress.us
 *[other] на aliexpress.com
} не було.
whose-no-mark = Жодне із замовлень { $host ->
 [us] на aliexpress.us
 *[other] на aliexpress.com
} раніше не траплялося.
whose-empty = Список замовлень { $host ->
 [us] на aliexpress.us
 *[other] на aliexpress.com
} тепер порожній, а раніше не був.
whose-until = Доки ви не відповісте, переглянуте раніше не вважається готовим. «{ whose-another }» очищає все переглянуте й позначене досі.
whose-same = Той самий акаунт
whose-another = Інший акаунт
