### Слова оболочки руководства.

guide-title = Last Orders: руководство
skip-to-text = Перейти к тексту
welcome = Уйти с AliExpress, не торопясь
welcome-what = Уладьте незавершённое, сохраните своё, затем закройте аккаунт. Открывайте страницы аккаунта одну за другой: то, что на них видно, появится здесь.
welcome-decide = Сначала решите, закрывать ли
takes-decide = Нужно ли вам именно закрытие?
takes-prepare = Просмотрите страницы аккаунта, уладьте незавершённое, сохраните своё. Это займёт столько, сколько идут посылки.
takes-gate = Ещё раз посмотрите, что не завершено.
takes-close = Запрос отправляете только вы.
takes-after = Проверьте кое-что в течение 32 дней.
pin = Закрепите кнопку: нажмите значок пазла рядом с адресной строкой. В Chrome нажмите булавку рядом с Last Orders, в Firefox — шестерёнку, затем «Закрепить на панели инструментов».
printed = Last Orders, напечатано { $day }
guide-parts = Части руководства
section-decide = Решение
section-prepare = Подготовка
section-give-up = Что вы потеряете
section-gate = Перед закрытием
section-close = Закрытие
section-after = После закрытия
section-orders = Ваша копия
section-letters = Письма
section-trouble = Если что-то не так
section-questions = Вопросы
section-settings = Настройки
figure-of = { $done } / { $total }
search-guide = Поиск по руководству
search-found = { $count ->
 [0] Ничего не найдено
 [one] Найдено { $count } место
 [few] Найдено { $count } места
 [many] Найдено { $count } мест
 *[other] Найдено { $count } места
}
search-more = И ещё { $count }. Добавьте слово, чтобы сузить поиск.
search-nothing = По запросу «{ $query }» ничего не найдено
search-nothing-what = Попробуйте одно слово или другое слово о том же.
