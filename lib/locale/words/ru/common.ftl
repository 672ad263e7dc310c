### Слова, общие для всех экранов. <b> — число незавершённого дела, <time> — давность; $past равно 1, когда говорится о прошлом.

app-name = Last Orders
just-now = только что

status-done = Готово
status-todo = Ждёт вас
status-unknown = Не проверено
status-set-aside = Отложено
say-done-seen = Готово. Просмотрено <time>{ $ago }</time>
say-done-told = Отмечено вами
say-done-elsewhere = Отмечено вами на другом компьютере
say-done-by-word = Готово (с ваших слов: { $told } из { $shown }). Просмотрено <time>{ $ago }</time>
say-again = Новейшие заказы снова просмотрены { $ago }
say-asleep = Просмотрено раньше, возможно, в другом аккаунте
say-todo = { $what }. Просмотрено <time>{ $ago }</time>
say-open = <b>Что-то</b> не завершено
say-contradicted = Вы это отметили, но страница показывает: <b>{ $what }</b>.
say-set-aside = Отложено вами
say-set-aside-was = Отложено вами: { $what }
say-unknown = Ещё не проверено
say-unread = Не удалось прочитать страницу
say-part = Пока проверено не всё. { $what }
say-stale = Устарело: { $what }, просмотрено <time>{ $ago }</time>
say-stale-bare = Устарело: просмотрено <time>{ $ago }</time>
say-later = Позже

orders-shown = { $shown ->
 [one] { $shown } показанного заказа
 [few] { $shown } показанных заказов
 [many] { $shown } показанных заказов
 *[other] { $shown } показанного заказа
}
cases-shown = { $shown ->
 [one] { $shown } показанного обращения
 [few] { $shown } показанных обращений
 [many] { $shown } показанных обращений
 *[other] { $shown } показанного обращения
}
open-of-orders = <b>{ $shown ->
 [1] { $shown } показанный заказ
 *[other] { $open } из { orders-shown }
}</b>
was = { $past ->
 [1] { $open ->
  [1] { " " }был
  [one] { " " }был
  [few] { " " }были
  [many] { " " }были
  *[other] { " " }были
 }
 *[0] { "" }
}
not-paid = { $open ->
 [1] не оплачен
 [one] не оплачен
 [few] не оплачены
 [many] не оплачены
 *[other] не оплачены
}
not-shipped = { $open ->
 [1] не отправлен
 [one] не отправлен
 [few] не отправлены
 [many] не отправлены
 *[other] не отправлены
}
not-finished = { $open ->
 [1] не завершён
 [one] не завершён
 [few] не завершены
 [many] не завершены
 *[other] не завершены
}
case-not-finished = { $open ->
 [1] не завершено
 [one] не завершено
 [few] не завершены
 [many] не завершены
 *[other] не завершены
}
not-saved = { $open ->
 [1] не сохранён
 [one] не сохранён
 [few] не сохранены
 [many] не сохранены
 *[other] не сохранены
}
saved-in-part = { $open ->
 [1] сохранён не полностью
 [one] сохранён не полностью
 [few] сохранены не полностью
 [many] сохранены не полностью
 *[other] сохранены не полностью
}
orders-open = { $open ->
 [one] { $open } заказ
 [few] { $open } заказа
 [many] { $open } заказов
 *[other] { $open } заказа
}
evidence-orders-shipped = { open-of-orders }{ was } в пути
evidence-orders-unpaid = { open-of-orders }{ was } { not-paid }
evidence-orders-to-ship = { open-of-orders }{ was } ещё { not-shipped }
evidence-orders-open = { open-of-orders }{ was } { not-finished }{ $unpaid ->
 [0] { "" }
 *[other] , не оплачено: { $unpaid }
}{ $toShip ->
 [0] { "" }
 *[other] , не отправлено: { $toShip }
}{ $shipped ->
 [0] { "" }
 *[other] , в пути: { $shipped }
}{ $told ->
 [0] { "" }
 *[other] , с ваших слов: { $told }
}
evidence-orders-unclear = { $shown ->
 [1] { $shown } показанный заказ
 *[other] { $unclear } из { orders-shown }
} не удалось прочитать
evidence-orders-finished = { $past ->
 [1] { $shown ->
  [1] { $shown } показанный заказ был завершён
  *[other] все показанные заказы ({ $shown }) были завершены
 }
 *[0] { $shown ->
  [1] { $shown } показанный заказ завершён
  *[other] Все показанные заказы ({ $shown }) завершены
 }
}
evidence-orders-still-open = <b>{ orders-open }</b> при последнем просмотре ещё { not-finished }
evidence-cases-still-open = <b>{ $open ->
 [one] { $open } обращение
 [few] { $open } обращения
 [many] { $open } обращений
 *[other] { $open } обращения
}</b> при последнем просмотре ещё { case-not-finished }
evidence-gone-since = Страница больше не показывает того, что показывала раньше
evidence-data-asked = Запрос в AliExpress: { $day }. Когда придёт файл, добавьте его в руководстве, в разделе «Ваша копия»
evidence-orders-part = { $shown ->
 [1] { $shown } показанный заказ завершён
 *[other] Показанные заказы ({ $shown }) завершены
}
evidence-orders-none = { $past ->
 [1] заказов в списке не было
 *[0] Заказов в списке нет
}
evidence-cases-open = <b>{ $shown ->
 [1] { $shown } показанное обращение
 *[other] { $open } из { cases-shown }
}</b>{ $past ->
 [1] { $open ->
  [1] { " " }было
  [one] { " " }было
  [few] { " " }были
  [many] { " " }были
  *[other] { " " }были
 }
 *[0] { "" }
} ещё { case-not-finished }
evidence-cases-unclear = { $shown ->
 [1] { $shown } показанное обращение
 *[other] { $unclear } из { cases-shown }
} не удалось прочитать
evidence-cases-finished = { $past ->
 [1] { $shown ->
  [0] обращений в списке не было
  [1] { $shown } показанное обращение было завершено
  *[other] все показанные обращения ({ $shown }) были завершены
 }
 *[0] { $shown ->
  [0] Обращений в списке нет
  [1] { $shown } показанное обращение завершено
  *[other] Все показанные обращения ({ $shown }) завершены
 }
}
evidence-cases-part = { $shown ->
 [1] { $shown } показанное обращение завершено
 *[other] Показанные обращения ({ $shown }) завершены
}
evidence-cases-on-orders = <b>{ orders-open }</b> с незавершённым обращением
evidence-case-open = <b>1 обращение</b> не завершено
evidence-balance-zero = { $past ->
 [1] баланс был нулевым
 *[0] Баланс нулевой
}
evidence-balance-left = { $past ->
 [1] в кошельке оставались <b>деньги</b>
 *[0] В кошельке остались <b>деньги</b>
}
evidence-coins-left = { remain } <b>{ brief-coins-left }</b>
evidence-coupons-left = { remain } <b>{ brief-coupons-left }</b>
evidence-coins-and-coupons-left = { remain } <b>{ brief-coins-and-coupons-left }</b>
remain = { $past ->
 [1] в остатке
 *[0] Осталось:
}
evidence-coins-none = Монет не осталось; купоны не проверены
evidence-coupons-none = Купонов не осталось; монеты не проверены
evidence-nothing-left = { $past ->
 [1] в остатке 0
 *[0] Монет и купонов не осталось
}
evidence-addresses-left = <b>{ brief-addresses-left }</b> ещё в аккаунте
evidence-addresses-none = { $past ->
 [1] в остатке 0
 *[0] Сохранённых адресов нет
}
evidence-kept-part = { open-of-orders }{ was } ещё { not-saved }
evidence-kept-incomplete = <b>{ $open } из { $kept ->
 [one] { $kept } сохранённого заказа
 [few] { $kept } сохранённых заказов
 [many] { $kept } сохранённых заказов
 *[other] { $kept } сохранённого заказа
}</b>{ was } { saved-in-part }
evidence-kept-all = { $past ->
 [1] { $shown ->
  [1] { $shown } показанный заказ был сохранён
  *[other] все показанные заказы ({ $shown }) были сохранены
 }
 *[0] { $shown ->
  [1] { $shown } показанный заказ сохранён
  *[other] Все показанные заказы ({ $shown }) сохранены
 }
}
evidence-kept-so-far = { $kept ->
 [1] Сохранён { $kept } заказ, полностью
 *[other] Сохранено заказов: { $kept }, все полностью
}. { kept-maybe-not-all }
kept-maybe-not-all = Все ли это, точно неизвестно: откройте свои заказы на AliExpress и загрузите список до конца
reviews-shown = { $shown ->
 [one] { $shown } показанного отзыва
 [few] { $shown } показанных отзывов
 [many] { $shown } показанных отзывов
 *[other] { $shown } показанного отзыва
}
evidence-reviews-part = <b>{ $shown ->
 [1] { $shown } показанный отзыв
 *[other] { $open } из { reviews-shown }
}</b>{ was } ещё { not-saved }
evidence-reviews-so-far = Сохранено отзывов: { $kept }
evidence-data-copy = Файл открылся: { $rows ->
 [one] { $rows } строка
 [few] { $rows } строки
 [many] { $rows } строк
 *[other] { $rows } строки
}
evidence-data-copy-none = { $rows ->
 [0] Файл открылся, но он пуст: заказов в нём нет
 [one] Файл открылся, но номера заказов не удалось прочитать: в нём { $rows } строка
 [few] Файл открылся, но номера заказов не удалось прочитать: в нём { $rows } строки
 [many] Файл открылся, но номера заказов не удалось прочитать: в нём { $rows } строк
 *[other] Файл открылся, но номера заказов не удалось прочитать: в нём { $rows } строки
}
evidence-data-copy-part = { $kept ->
 [1] Ваш сохранённый заказ не нашёлся в копии от AliExpress
 *[other] В копии от AliExpress не нашлись сохранённые заказы: { $open } из { $kept }
}
evidence-data-copy-since = { $open ->
 [one] { $open } сохранённый заказ не сверен с копией от AliExpress: добавьте файл снова
 [few] { $open } сохранённых заказа не сверены с копией от AliExpress: добавьте файл снова
 [many] { $open } сохранённых заказов не сверены с копией от AliExpress: добавьте файл снова
 *[other] { $open } сохранённого заказа не сверены с копией от AliExpress: добавьте файл снова
}
evidence-data-copy-whole = { $orders ->
 [one] Копия от AliExpress открылась: в ней { $orders } заказ, и все ваши в ней есть
 [few] Копия от AliExpress открылась: в ней { $orders } заказа, и все ваши в ней есть
 [many] Копия от AliExpress открылась: в ней { $orders } заказов, и все ваши в ней есть
 *[other] Копия от AliExpress открылась: в ней { $orders } заказа, и все ваши в ней есть
}

brief-orders-shipped = { $open } в пути
brief-orders-unpaid = { $open } { not-paid }
brief-orders-to-ship = { $open } { not-shipped }
brief-orders-still-open = { $open } { not-finished }
brief-cases-still-open = { $open } { case-not-finished }
brief-orders-open = { $open } { not-finished }
brief-cases-open = { $open } { case-not-finished }
brief-cases-on-orders = { $open } { case-not-finished }
brief-case-open = 1 не завершено
brief-balance-left = остались деньги
brief-coins-left = { $coins ->
 [one] { $coins } монета
 [few] { $coins } монеты
 [many] { $coins } монет
 *[other] { $coins } монеты
}
brief-coupons-left = { $coupons ->
 [one] { $coupons } купон
 [few] { $coupons } купона
 [many] { $coupons } купонов
 *[other] { $coupons } купона
}
brief-coins-and-coupons-left = { brief-coins-left }, { brief-coupons-left }
brief-addresses-left = { $addresses ->
 [one] { $addresses } адрес
 [few] { $addresses } адреса
 [many] { $addresses } адресов
 *[other] { $addresses } адреса
}
brief-kept-part = { $open } { not-saved }
brief-kept-incomplete = { $open ->
 [one] { $open } неполный
 [few] { $open } неполных
 [many] { $open } неполных
 *[other] { $open } неполного
}
brief-reviews-part = { $open } { not-saved }

task-receive-orders = Дождитесь посылок
task-settle-refunds = Уладьте возвраты
task-close-disputes = Завершите споры
task-save-receipts = Сохраните чеки
task-save-reviews = Сохраните отзывы
task-save-personal-data = Получите свои данные
task-check-wallet = Проверьте кошелёк
task-empty-wallet = Потратьте баланс
task-use-coupons-and-coins = Потратьте монеты и купоны
task-find-subscriptions = Найдите подписки
task-cancel-subscriptions = Отмените подписки
task-reach-mailbox = Проверьте почту аккаунта
task-remove-payment-methods = Удалите сохранённые карты
task-remove-addresses = Удалите сохранённые адреса
task-submit-request = Отправьте запрос на закрытие
task-try-sign-in = Попробуйте войти

go-receive-orders = К моим заказам
go-settle-refunds = К возвратам
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = К моим отзывам
go-save-personal-data = В центр конфиденциальности
go-check-wallet = В мой кошелёк
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = К моим монетам
go-find-subscriptions = В мой аккаунт
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = К моим настройкам
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = К моим адресам
go-page = Открыть страницу: { $name }

did-this = Отметить
set-aside = Отложить
take-back = Вернуть
undo = Отменить
try-again = Ещё раз
open-guide = Открыть руководство

done-of = Готово: { $done } из { $total }
verdict-ready = Можно закрывать: незавершённого и непроверенного нет
verdict-not-ready = Ещё рано
verdict-not-known = Пока неизвестно
verdict-counts = { $open ->
 [0] Незавершённых дел пока нет
 [one] { $open } дело не завершено
 [few] { $open } дела не завершены
 [many] { $open } дел не завершено
 *[other] { $open } дела не завершены
}{ $unchecked ->
 [0] .
 *[other] ; ещё не проверено: { $unchecked }.
}
your-hand = Остальное за вами

toast-done = Отмечено: { $name }
toast-done-more = Отмечено: { $name } и ещё { $more }
toast-noted = Учтено. { $name }: ещё не завершено { $left }
toast-set-aside = Отложено: { $name }
toast-set-aside-more = Отложено: { $name } и ещё { $more }
toast-unticked = Отметка снята: { $name }
toast-unticked-more = Отметки сняты: { $name } и ещё { $more }
toast-asked = Учтено: вы запросили свои данные.
toast-another-account = Очищено: всё просмотренное и отмеченное для другого аккаунта.
failed = Последнее изменение не сохранено
failed-quota = В браузере нет для него места. Всё, что сохранено раньше, на месте.
failed-write = Браузер не смог его сохранить. Всё, что сохранено раньше, на месте.
failed-read = Не удалось загрузить сохранённые данные, поэтому ничего не изменено.
fault = Что-то пошло не так
failed-fault = Это непредвиденная ошибка. Всё, что сохранено раньше, на месте. Попробуйте ещё раз; если повторится, закройте эту страницу и откройте её снова.
failed-newer = Эти данные сохранены более новой версией Last Orders. Обновите эту и попробуйте ещё раз.

whose = Это другой аккаунт?
whose-signed-out = Какое-то время вход { $host ->
 [us] на aliexpress.us
 *[other] на aliexpress.com
} не был выполнен.
whose-no-mark = Ни один из заказов { $host ->
 [us] на aliexpress.us
 *[other] на aliexpress.com
} раньше не встречался.
whose-empty = Список заказов { $host ->
 [us] на aliexpress.us
 *[other] на aliexpress.com
} сейчас пуст, а раньше не был.
whose-until = Пока вы не ответите, просмотренное раньше не считается готовым. «{ whose-another }» очищает всё просмотренное и отмеченное до сих пор.
whose-same = Тот же аккаунт
whose-another = Другой аккаунт
