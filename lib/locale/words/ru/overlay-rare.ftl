### Words of what only some pages show in the overlay: the closing form, the collector, a page that could not be read.

page-deactivate-account-hint = Это не форма закрытия
page-deactivate-account-why = Эта страница деактивирует аккаунт. Она может и освободить его («release»), и тогда его не вернуть. Прочитайте текст у галочки, прежде чем нажимать.
unread-why = Прошло 20 секунд. Список не загрузился, или страница устроена по-новому. Ничего не посчитано.
look = Проверьте сами
look-order-list =
    Откройте первую вкладку, со всеми заказами.
    Дойдите до самого конца списка.
    Поищите неоплаченное, неотправленное и то, что в пути.
look-refund-list =
    Откройте список всех возвратов и споров.
    Дойдите до самого конца.
    Поищите то, что ещё ждёт ответа или денег.
look-wallet =
    Найдите баланс и бонусы.
    Там и там должен быть ноль.
look-coins =
    Найдите число монет.
    Купоны поищите на их странице.
    Там и там должен быть ноль.
look-addresses =
    Поищите на странице сохранённые адреса.
    Их не должно остаться.
look-nothing = Незавершённого нет
look-something = Что-то не завершено
look-none-left = Ничего не осталось
look-some-left = Что-то осталось
look-counts = Ваш ответ считается как «Отмечено вами».
look-open = Тогда в списке останется «Ещё не проверено». Сначала уладьте это, затем проверьте снова.
closing-counts = { done-of }{ $setAside ->
 [0] .
 *[other] , отложено вами: { $setAside }.
}
closing-oldest = Самая давняя проверка: <time>{ $ago }</time>.
walk-sign-in = Убедитесь, что вы вошли в тот аккаунт, который хотите закрыть.
walk-open-settings = Вы в центре конфиденциальности: это нынешний путь. Прежний вёл через профиль, «Account Settings» и «Account Security».
walk-find-close-option = Найдите закрытие: «Delete my account», «Delete account» или «Close Your Account». Прочитайте, что исчезнет.
walk-submit-request = Если спросят, укажите причину и пароль. Затем AliExpress может попросить ввести слово, код из письма или поставить галочку. Сделайте, что просит страница.
walk-answer-confirmation-mail = Поищите письмо с просьбой подтвердить, в том числе в папке «Спам», и сделайте всё, что в нём просят.
walk-await-deletion = Дождитесь последнего письма о том, что аккаунт закрыт. Это может занять несколько дней.
closing-acts = Закрытие по шагам
go-closing-form = К форме закрытия
closing-sent = Отметить: запрос отправлен
closing-not-today = Не сегодня
closing-waits = Вы отправили запрос
closing-waits-why = AliExpress не сообщает, сколько это займёт. В руководстве по дням указано, что осталось сделать.
retry-failed = Войти не получилось
retry-got-in = Значит, аккаунт ещё не закрыт
retry-got-in-why = Закрытие может занять дни. Поищите письмо с просьбой подтвердить, в том числе в «Спаме». Если его нет, напишите в поддержку: текст готов.
retry-it-failed = Не получилось
retry-i-got-in = Получилось
collect = Собрать старые заказы
collect-why = Нажимайте «View orders» сами или дайте Last Orders делать это, не спеша. Больше он на страницах ничего не нажимает, и его можно остановить в любой момент.
collect-start = Начать сбор
collecting = Собираем ваши заказы
collect-paused = Пауза
collect-kept = Сохранено заказов
collect-oldest = До даты
collect-time = Прошло времени
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] меньше 1 мин
 *[other] { $minutes } мин
}
pause = Пауза
stop = Стоп
go-on = Продолжить
collected-end = Страница больше ничего не предлагает. { kept-orders }
collected-nothing-new = Три раза подряд ничего нового. { kept-orders }
collected-nothing-new-why = Сбор остановлен. Возможно, есть ещё.
collected-stopped = Остановлено вами. { kept-orders }
collected-stopped-why = Возможно, есть ещё.
collected-robot-check = AliExpress проверяет, что вы не робот. { kept-orders }
collected-robot-check-why = Сбор остановлен. Пройдите проверку и продолжите.
collected-signed-out = Вход не выполнен. { kept-orders }
collected-signed-out-why = Сбор остановлен. Войдите, вернитесь сюда и продолжите.
collected-left-alone = Вкладка была в фоне. { kept-orders }
collected-left-alone-why = Сбор остановлен. Останьтесь на вкладке и продолжите.
collected-changed = Страница изменилась. { kept-orders }
collected-changed-why = Last Orders не распознал изменение и остановил сбор. Обновите страницу и продолжите.
collected-unsaved = Последние заказы не сохранены. { kept-orders }
collected-unsaved-why = Сбор остановлен. Всё, что сохранено раньше, на месте.
collected-failed = Не удалось прочитать страницу. { kept-orders }
collected-failed-why = Сбор остановлен. Продолжите или сначала обновите страницу.
collected-no-button = На странице нечего нажать. { kept-orders }
collected-no-button-why = Кнопки «View orders» здесь нет. Если у вас есть более старые заказы, поищите её в конце списка.

words-ask = Что значат эти слова?
words-ask-why = Last Orders их не знает. Отвечайте, только если уверены: это засчитывается с ваших слов.
words-on-orders = у { $count ->
 [one] { $count } заказа
 [few] { $count } заказов
 [many] { $count } заказов
 *[other] { $count } заказа
}
words-on-cases = у { $count ->
 [one] { $count } обращения
 [few] { $count } обращений
 [many] { $count } обращений
 *[other] { $count } обращения
}
words-open = Ещё не завершено
words-finished = Завершено
words-unsure = Не знаю
words-said-open = Ваш ответ: ещё не завершено
words-said-finished = Ваш ответ: завершено
words-said-unsure = Тогда останется «Ещё не проверено»

changed = AliExpress изменил эту страницу
changed-gone = Больше не найдено, хотя бы частично: { $what }.
changed-all = То, что Last Orders читал здесь раньше, больше не найдено.
changed-still = Ещё найдено: { $what }.
changed-hand = Проверьте сами, что написано на странице. В нынешнем виде она ничего не доказывает в вашем списке.
sign-status = статусы
sign-number = номера заказов
sign-date = даты
sign-price = цены
sign-item = товары
