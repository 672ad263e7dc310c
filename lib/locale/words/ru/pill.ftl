### Свёрнутая подсказка: состояние страницы в трёх словах.

pill-stored = Из кэша
pill-changed = Страница изменилась
pill-loading = Читаем…
pill-unread = Не прочитано
pill-stale = Просмотр: { $ago }
pill-clear = Незавершённого здесь нет
pill-by-word = Ваш ответ: готово
pill-robot-check = Вопрос от AliExpress
pill-signed-out = Вход не выполнен
pill-ready = Можно закрывать
pill-sent = Запрос отправлен
pill-retry = Попробуйте войти
pill-failed = Вход не удался
pill-kept = Сохранено: { $orders }
