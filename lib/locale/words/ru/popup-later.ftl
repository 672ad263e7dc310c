### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = Закрыв аккаунт сегодня, вы потеряете: { $what }.
give-up-nothing = Закрыв аккаунт сегодня, вы не потеряете ничего, о чём здесь известно.
give-up-unchecked = { $count ->
 [1] Одно дело не проверено.
 [one] { $count } дело не проверено.
 [few] { $count } дела не проверены.
 [many] { $count } дел не проверено.
 *[other] { $count } дела не проверены.
}
given-orders = { $count ->
 [one] { $count } незавершённый заказ
 [few] { $count } незавершённых заказа
 [many] { $count } незавершённых заказов
 *[other] { $count } незавершённого заказа
}
given-cases = { $count ->
 [one] { $count } возврат или спор
 [few] { $count } возврата или спора
 [many] { $count } возвратов или споров
 *[other] { $count } возврата или спора
}
given-windows = { $count ->
 [one] { $count } заказ с действующим сроком
 [few] { $count } заказа с действующим сроком
 [many] { $count } заказов с действующим сроком
 *[other] { $count } заказа с действующим сроком
}
since-day = День { $day } после запроса
since-late = { $days ->
 [one] Просрочено на { $days } день: поищите письмо о закрытии
 [few] Просрочено на { $days } дня: поищите письмо о закрытии
 [many] Просрочено на { $days } дней: поищите письмо о закрытии
 *[other] Просрочено на { $days } дня: поищите письмо о закрытии
}
clock-submitted = Отмечено вами, { $when }. Запись ниже
clock-submit-taken-back = По вашим словам, запрос всё-таки не отправлен
clock-waiting = Отправлено <time>{ $ago }</time>; AliExpress не сообщает, сколько это займёт
clock-overdue = <b>{ $days ->
 [one] Просрочено на { $days } день.
 [few] Просрочено на { $days } дня.
 [many] Просрочено на { $days } дней.
 *[other] Просрочено на { $days } дня.
}</b> Поищите письмо от AliExpress, в том числе в папке «Спам»
clock-refused = <b>Отказано</b>, по вашей пометке <time>{ $ago }</time>
clock-no-answer = <b>Ответа нет</b>, по вашей пометке <time>{ $ago }</time>
clock-still-open = По вашим словам, аккаунт закрыт, но <b>вход был выполнен</b> <time>{ $ago }</time>
clock-signed-in = <b>Вход был выполнен</b> <time>{ $ago }</time>: тогда аккаунт не был закрыт
clock-signed-in-stale = Устарело: вход был выполнен <time>{ $ago }</time>
clock-open-answer-confirmation-mail = Ещё не проверено. Загляните и в папку «Спам». Подтвердить просят не всех
clock-open-confirm-closed = Ещё не проверено. Поищите письмо от AliExpress, в том числе в папке «Спам»
clock-open-try-sign-in = Ещё не проверено. С правильным паролем войти уже не должно получиться
clock-later-try-sign-in = Позже. Тогда войти не должно получиться
clock-later-clear-site-data = Позже. Одно нажатие, и видно, что именно будет очищено

changed-pages = AliExpress это изменил, проверьте сами: { $pages }
