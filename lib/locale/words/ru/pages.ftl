### Названия страниц, которые мы знаем.

page-account-home = Ваш аккаунт
page-account-security = Пароль и почта
page-account-settings = Настройки аккаунта
page-addresses = Ваши адреса
page-close-account = Закрытие аккаунта
page-coins = Ваши монеты
page-cookie-settings = Настройки cookie
page-coupons = Ваши купоны
page-deactivate-account = Деактивация аккаунта
page-help-centre = Справочный центр
page-mail-settings = Настройки рассылок
page-messages = Сообщения
page-order-detail = Один заказ
page-order-list = Ваши заказы
page-order-tracking = Отслеживание
page-password-reset = Новый пароль
page-privacy-centre = Центр конфиденциальности
page-receipt = Чек
page-refund-case = Одно обращение
page-refund-list = Возвраты и споры
page-review-list = Ваши отзывы
page-robot-check = Проверка от AliExpress
page-sign-in = Вход
page-wallet = Ваш кошелёк
