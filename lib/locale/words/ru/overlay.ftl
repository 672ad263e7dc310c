### Слова подсказок на страницах AliExpress.

page-account-home-hint = Поищите подписки и сохранённые карты
page-account-home-why = Из меню здесь открываются VIP, другие подписки и оплата. Отмените или удалите найденное.
page-account-security-hint = Почта по этому адресу ещё приходит?
page-account-security-why = Для закрытия на неё может прийти код. Смените её, пока можете.
page-account-security-also-hint = Закрытие может быть где-то рядом
page-account-security-also-why = В некоторых инструкциях «Close Your Account» находится в «Account Security».
page-account-settings-hint = Проверьте адрес почты и телефон
page-account-settings-why = Для закрытия на них может прийти код. Смените их, пока можете.
page-account-settings-also-hint = Закрытие может быть и здесь
page-account-settings-also-why = По инструкциям 2022–2025 годов «Delete account» находится среди этих настроек.
page-cookie-settings-hint = Отклоните то, что вам не нужно
page-cookie-settings-why = Действует только в этом браузере. После закрытия очистите его cookie.
page-help-centre-hint = Напишите в поддержку
page-help-centre-why = Сохраните переписку. После закрытия она может понадобиться.
page-mail-settings-hint = Снимите галочки с ненужных рассылок
page-mail-settings-why = Если дело в рассылках, этого может хватить, и аккаунт можно оставить.
page-messages-hint = Скопируйте то, что может понадобиться
page-messages-why = Сообщения продавцов видны, только пока вы можете войти.
page-order-detail-hint = Сохраните чек этого заказа
page-order-detail-why = Найдите на странице «Receipt» (чек) и сохраните его в файл.
page-order-tracking-hint = Отслеживание пропадёт с аккаунтом
page-order-tracking-why = Если закроете аккаунт до получения посылки, запишите её трек-номер.
page-password-reset-hint = Задайте новый пароль
page-password-reset-why = Затем войдите и продолжайте. Если письмо не приходит, поможет поддержка.
page-privacy-centre-hint = Запросите копию своих данных
page-privacy-centre-why = Поищите её в меню. Когда придёт файл, сохраните и сразу откройте его: у одного человека он открылся только один раз.
page-privacy-centre-also-hint = Закрытие может быть и здесь
page-privacy-centre-also-why = Инструкции с 2021 года называют его среди запросов центра: «Delete my account».
page-receipt-hint = Сохраните этот чек
page-receipt-why = Распечатайте его в файл. Он пропадёт вместе с аккаунтом.
page-review-list-hint = Скопируйте свои отзывы
page-review-list-why = После закрытия их не посмотреть.
page-sign-in-hint = Войдите и продолжайте
page-sign-in-why = Last Orders не читает, что вы вводите. Страницы аккаунта можно прочитать после входа.

hint-checked = Проверено <time>{ $ago }</time>.
hint-elsewhere = Просмотрено <time>{ $ago }</time>. Это на отдельной странице.
hint-more-orders = Есть и другие заказы, они ещё не показаны.
hint-confirm = Нажимайте «Подтвердить получение товара» только для полученного.
hint-no-more = Страница больше ничего не предлагает: это всё, насколько показывает AliExpress.
hint-contradicted = Вы это отметили, но страница показывает: <b>{ $what }</b>. Отложите, если обойдётесь без этого.
shows-orders-shipped = { orders-open } в пути
shows-orders-unpaid = { $open ->
 [one] { $open } неоплаченный заказ
 [few] { $open } неоплаченных заказа
 [many] { $open } неоплаченных заказов
 *[other] { $open } неоплаченного заказа
}
shows-orders-to-ship = { $open ->
 [one] { $open } неотправленный заказ
 [few] { $open } неотправленных заказа
 [many] { $open } неотправленных заказов
 *[other] { $open } неотправленного заказа
}
shows-orders-open = { $open ->
 [one] { $open } незавершённый заказ
 [few] { $open } незавершённых заказа
 [many] { $open } незавершённых заказов
 *[other] { $open } незавершённого заказа
}
shows-cases-open = { $open ->
 [one] { $open } незавершённое обращение
 [few] { $open } незавершённых обращения
 [many] { $open } незавершённых обращений
 *[other] { $open } незавершённого обращения
}
hint-part = Пока проверено не всё
hint-no-end = На странице не сказано, что это всё. Посмотрите в самый конец: есть ли кнопка «ещё» или следующая страница?
nothing-here = Здесь делать нечего
did-receive-orders = Всё получено
did-settle-refunds = Деньги пришли
did-close-disputes = Все завершены
did-save-receipts = Все сохранены
did-save-reviews = Все сохранены
did-empty-wallet = Он пуст
did-use-coupons-and-coins = Ничего не осталось
did-find-subscriptions = Не найдены
did-cancel-subscriptions = Все отменены
did-reach-mailbox = Почта работает
did-remove-payment-methods = Карт нет
did-remove-addresses = Адресов нет
that-is-all = Нет, это всё
asked = Уже запрошено
stored = Это страница из кэша
stored-why = Браузер сохранил её при прошлом посещении. Данные могли устареть, поэтому она ничего не доказывает.
reload = Обновить страницу
hint-older = Старые заказы ещё не проверены
hint-older-why = Нажмите «View orders» в конце списка. Число обновится.
hint-filtered = Здесь только часть ваших заказов
hint-filtered-why = Откройте первую вкладку, без фильтров.
show-me = Показать
stop-showing = Не показывать
show-none = На этой странице место не найдено.
shown-of = { $index } из { $found }
previous = Назад
following = Дальше

loading = Читаем страницу…
loading-why = Пока ничего не посчитано.
read-again = Прочитать снова
robot-asks = Вопрос от AliExpress
robot-check = AliExpress проверяет, что вы не робот
robot-check-why = Пройдите проверку, и страница будет прочитана снова.
signed-out = Вход не выполнен
signed-out-why = Об аккаунте здесь ничего не показано. Войдите и вернитесь сюда.

closing-no-undo = Способ это отменить неизвестен

retry = Войти уже не должно получиться
retry-why = Вы отправили запрос на закрытие. Попробуйте один раз, со старым паролем. Если получится войти, аккаунт не закрыт.

offer-gate = Что осталось перед закрытием
offer-orders-in-the-way = Если мешают заказы или возвраты
offer-subscription-in-the-way = Если мешает подписка
offer-close-by-mail = Не получается войти? Закрытие по почте
offer-cannot-sign-in = Если войти не получается
offer-request-not-processed = Если после запроса тишина
offer-mail-after-closing = Если письма идут и после закрытия
offer-mute-notifications = Если дело в письмах: меры помягче
offer-pause-account = Если хватит перерыва: как о нём попросить
offer-privacy-settings = Если дело в приватности: меры помягче
offer-close-features = Если дело в карте или одной услуге: меры помягче

keep = Сохранять копию на компьютере
keep-why = С этого момента заказы и отзывы, которые вы видите на AliExpress, сохраняются в браузере и никому не отправляются. Почтовый адрес, телефон и электронная почта — никогда.
keep-start = Сохранять копию
kept-orders = Сохранено заказов: { $orders }{ $incomplete ->
 [0] { "" }
 *[other] , неполных: { $incomplete }
}
kept-reviews = Сохранено отзывов: { $reviews }
see-orders = Открыть копию

tour-next = Дальше: { $page }
tour-seen = Просмотрено страниц: { $seen } из { $total }
tour-end = Посмотреть, что осталось
other-corner = В другой угол
hide-here = Скрыть на таких страницах
hidden-here = Скрыто на таких страницах
fold = Свернуть
show-more = Показать ещё
unsaved = Прочитанное на этой странице не сохранено
covered = Это нажатие не засчитано
covered-why = Что-то на странице закрывает Last Orders или его часть. Нажатия засчитываются, когда он виден целиком. По кнопке на панели браузера открывается тот же список.

report-show = Показать отчёт
