### Слова всплывающего окна и руководства.

next-orders-shipped = { $open ->
 [1] Одна посылка
 [2] Две посылки
 [3] Три посылки
 [one] { $open } посылка
 [few] { $open } посылки
 [many] { $open } посылок
 *[other] { $open } посылки
} ещё в пути
next-orders-unpaid = { next-orders } { not-paid }
next-orders-to-ship = { next-orders } ещё { not-shipped }
next-orders-open = { next-orders } ещё { not-finished }
next-orders-still-open = { next-orders } ещё { not-finished }
next-cases-still-open = { next-cases-open }
next-orders = { $open ->
 [1] Один заказ
 [2] Два заказа
 [3] Три заказа
 *[other] { orders-open }
}
next-cases-open = { $open ->
 [1] Одно обращение
 [2] Два обращения
 [3] Три обращения
 [one] { $open } обращение
 [few] { $open } обращения
 [many] { $open } обращений
 *[other] { $open } обращения
} ещё { case-not-finished }
next-cases-on-orders = { next-orders } с незавершённым обращением
next-case-open = Одно обращение ещё не завершено
next-balance-left = В кошельке остались деньги
next-coins-left = Можно потратить: { brief-coins-left }
next-coupons-left = Можно потратить: { brief-coupons-left }
next-coins-and-coupons-left = Остались монеты и купоны
next-addresses-left = { $addresses ->
 [1] Остался один сохранённый адрес
 *[other] Осталось сохранённых адресов: { $addresses }
}

group-orders = Заказы
group-keep-a-copy = Сохранение копии
group-wallet = Кошелёк
group-subscriptions = Подписки
group-access = Доступ
group-close = Закрытие
group-after = После закрытия

task-receive-orders-why = После закрытия аккаунта их нельзя отследить.
task-settle-refunds-why = Следить за возвратом можно, только пока можно войти.
task-close-disputes-why = Отвечать в споре можно, только пока можно войти.
task-save-receipts-why = Могут понадобиться для гарантии или возврата. Пропадут вместе с аккаунтом.
task-save-reviews-why = После закрытия их не посмотреть.
task-save-personal-data-why = Запросите копию, пока аккаунт существует.
task-check-wallet-why = Нигде официально не сказано, что баланс выплачивают.
task-empty-wallet-why = Потратьте или выведите. Официально не сказано, что его вернут.
task-use-coupons-and-coins-why = Они привязаны к аккаунту и могут пропасть вместе с ним.
task-find-subscriptions-why = Подписка может продлиться сама.
task-cancel-subscriptions-why = По соглашению VIP от 1 ноября 2023 года при отмене вернут всю плату или её часть. При закрытии — нет.
task-reach-mailbox-why = Для закрытия может понадобиться код, который придёт на почту или телефон аккаунта.
task-remove-payment-methods-why = Если карта не сохранена, с неё ничего не спишут по ошибке.
task-remove-addresses-why = AliExpress хранит часть данных и после закрытия. Удалите, что можете.
task-sign-in = Войдите
task-sign-in-why = После входа видно, что не завершено. Если войти не получается, о закрытии можно попросить по почте.
task-open-settings = Откройте центр конфиденциальности
task-open-settings-why = Форма закрытия там. Это один из трёх способов, названных в условиях AliExpress.
task-find-close-option = Найдите форму закрытия
task-find-close-option-why = Прочитайте, что исчезнет после закрытия.
task-submit-request-why = Кнопку нажимаете только вы. Способ отменить это неизвестен.
task-answer-confirmation-mail = Ответьте на письмо с подтверждением
task-answer-confirmation-mail-why = Могут попросить подтвердить. Проверьте и папку «Спам».
task-await-deletion = Дождитесь закрытия
task-await-deletion-why = AliExpress не сообщает, сколько это займёт.
task-confirm-closed = Найдите письмо о закрытии
task-confirm-closed-why = Сохраните: это ваше доказательство.
task-try-sign-in-why = Войти уже не должно получиться. Если получается, аккаунт не закрыт.
task-sign-out-of-app = Выйдите из приложения
task-sign-out-of-app-why = Бывало, что оно работало ещё несколько дней после закрытия.
task-uninstall-app = Удалите приложение
task-uninstall-app-why = На всех телефонах и планшетах.
task-clear-app-data = Очистите данные приложения
task-clear-app-data-why = Они остаются на устройстве, пока вы их не очистите.
task-clear-site-data = Очистите cookie и кэш
task-clear-site-data-why = Во всех браузерах, где вы заходили на AliExpress.
task-remove-passwords = Удалите сохранённый логин
task-remove-passwords-why = Менеджер паролей всё ещё предлагает его подставить.
task-keep-mailbox = Сохраните почту аккаунта
task-keep-mailbox-why = Уведомления и ответы всё ещё приходят туда.
task-unsubscribe = Отпишитесь от остальных рассылок
task-unsubscribe-why = Ссылка есть внизу каждого письма.
task-report-spam = Отправьте остальные рассылки в спам
task-report-spam-why = Те, что всё ещё приходят.
task-choose-shop = Выберите другой магазин
task-choose-shop-why = Только если он вам нужен.
go-sign-in = На страницу входа
go-open-settings = { go-save-personal-data }
go-find-close-option = К форме закрытия
go-submit-request = { go-find-close-option }
go-try-sign-in = { go-sign-in }

of-total = из { $total }
need-you = { $count ->
 [one] { $count } ждёт вас
 [few] { $count } ждут вас
 [many] { $count } ждут вас
 *[other] { $count } ждут вас
}
not-checked = Ещё не проверено: { $count }
set-aside-by-you = Отложено вами: { $count }
tally-done = { $count } готово
tally-todo = { $count } предстоит
tally-unknown = { $count } не проверено
tally-set-aside = { $count } отложено
next = Дальше
all-done = Больше ничего делать не нужно
all-done-what = Last Orders можно удалить из этого браузера.
decided = Ваше решение
decided-stay = Хорошо, аккаунт остаётся
decided-stay-what = Ваш прогресс хранится здесь на случай, если вы вернётесь.
foot-stays = Вы оставляете аккаунт
foot-stays-what = Этот список нужен только для закрытия
foot-ready = Можно закрывать
foot-ready-what = Незавершённого и непроверенного нет
foot-sent = Запрос отправлен
foot-sent-what = Аккаунт закрывается
foot-not-ready = Закрывать рано
foot-not-known = Пока неизвестно
foot-counts = Не завершено: { $open }, не проверено: { $unchecked }

more = Ещё
show-hints-again = Снова показывать подсказки
close-by-mail = Не могу войти: закрыть по почте
start-over = Начать заново
start-over-ask = Начать заново?
start-over-goes = Будут стёрты отметки, всё прочитанное, ваше решение, введённое в письма и пометка о запросе данных.
start-over-stays = Ваша копия и настройки останутся.
start-over-stays-proof = Ваша копия и настройки останутся, и доказательства тоже: запись о закрытии и даты отправленного.
start-over-all = Начать заново и стереть доказательства
keep-all = Оставить всё
toast-imported = Прогресс загружен из файла.
toast-started-over = Всё начато заново. Пока ничего не проверено.
toast-host-forgotten = Всё прочитанное на aliexpress.us забыто.
problems = { $count ->
 [one] Не удалось прочитать { $count } сохранённую запись
 [few] Не удалось прочитать { $count } сохранённые записи
 [many] Не удалось прочитать { $count } сохранённых записей
 *[other] Не удалось прочитать { $count } сохранённой записи
}
problems-what = Что бы в них ни было, это считается непроверенным. Остальное на месте.
problems-newer = Эти данные сохранены более новой версией Last Orders
problems-newer-what = Обновите эту. До тех пор ничего нового не сохраняется.
unreadable = Не удалось загрузить сохранённые данные
unreadable-what = Ничего не изменено. Попробуйте ещё раз или перезапустите браузер.
private-window = Last Orders не работает в приватном окне. Браузер не открывает ему там данные, поэтому он ничего не читает и не хранит. Откройте эту страницу в обычном окне.
no-access = Браузер не пускает Last Orders на AliExpress
no-access-what = Доступ отключён в настройках браузера, поэтому страницы нельзя проверить и список не заполняется. Ваши отметки и копия на месте.
no-access-back-chromium = Чтобы вернуть доступ, откройте chrome://extensions, у Last Orders нажмите «Подробнее» и в «Доступе к сайтам» разрешите AliExpress. Затем обновите страницы AliExpress.
no-access-back-firefox = Чтобы вернуть доступ, откройте about:addons, нажмите Last Orders, затем «Разрешения» и включите доступ к AliExpress. Затем обновите страницы AliExpress.
put-aside = Убрать их в сторону

nothing-checked = Пока ничего не проверено
on-the-site = Работает на сайте AliExpress в этом браузере, не в приложении. Если у вас только приложение: на сайте есть всё то же, войдите там один раз.
nothing-checked-what = Откройте свои заказы на AliExpress. Список заполняется, пока вы открываете страницы аккаунта, одну за другой.
open-my-orders = Открыть мои заказы
ledger-stays = Остаётся на компьютере
ledger-sent = Передаётся другим
ledger-pressed = Нажимается в аккаунте
only-view-orders = только «View orders», если попросите
ticks-by-browser = отметки, через браузер
everything = всё
nothing = ничего

also-us = То, что есть у вас на aliexpress.us, тоже учитывается: это отдельный аккаунт.
also-us-not = Я им не пользуюсь

waiting = Ожидание
waiting-orders-shipped = В ожидании: { $open ->
 [one] { $open } посылка
 [few] { $open } посылки
 [many] { $open } посылок
 *[other] { $open } посылки
}
waiting-orders-to-ship = В ожидании: { $open ->
 [one] { $open } ещё не отправленный заказ
 [few] { $open } ещё не отправленных заказа
 [many] { $open } ещё не отправленных заказов
 *[other] { $open } ещё не отправленного заказа
}
waiting-orders-open = В ожидании: { orders-open }
clock-same-case = { $count ->
 [1] То же обращение
 [one] Те же обращения ({ $count })
 [few] Те же обращения ({ $count })
 [many] Те же обращения ({ $count })
 *[other] Те же обращения ({ $count })
}, что и выше
look-once-more = Просмотрите ещё раз и закрывайте
come-later = Позже: { $count }
your-copy = Ваша копия
settings = Настройки
