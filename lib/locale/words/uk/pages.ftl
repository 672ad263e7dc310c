### Назви сторінок, які ми знаємо.

page-account-home = Ваш акаунт
page-account-security = Пароль і пошта
page-account-settings = Налаштування акаунта
page-addresses = Ваші адреси
page-close-account = Закриття акаунта
page-coins = Ваші монети
page-cookie-settings = Налаштування cookie
page-coupons = Ваші купони
page-deactivate-account = Деактивація акаунта
page-help-centre = Довідковий центр
page-mail-settings = Налаштування листів
page-messages = Повідомлення
page-order-detail = Одне замовлення
page-order-list = Ваші замовлення
page-order-tracking = Відстеження
page-password-reset = Новий пароль
page-privacy-centre = Центр конфіденційності
page-receipt = Чек
page-refund-case = Одне звернення
page-refund-list = Повернення й спори
page-review-list = Ваші відгуки
page-robot-check = Перевірка від AliExpress
page-sign-in = Вхід
page-wallet = Ваш гаманець
