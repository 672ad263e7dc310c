### Згорнута панель: стан сторінки трьома словами.

pill-stored = Сторінка з кешу
pill-changed = Сторінка змінилася
pill-loading = Читання…
pill-unread = Не прочитано
pill-stale = Переглянуто { $ago }
pill-clear = Тут незавершеного немає
pill-by-word = Ваша відповідь: готово
pill-robot-check = AliExpress запитує
pill-signed-out = Ви не ввійшли
pill-ready = Можна закривати
pill-sent = Запит надіслано
pill-retry = Спробуйте ввійти
pill-failed = Вхід не вдався
pill-kept = Збережено: { $orders }
