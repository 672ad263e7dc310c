### Слова оболонки посібника.

guide-title = Last Orders: посібник
skip-to-text = Перейти до тексту
welcome = Попрощайтеся з AliExpress без поспіху
welcome-what = Залагодьте незавершене, збережіть своє, а тоді закривайте. Відкривайте сторінки акаунта одну за одною: показане на них з’являється тут.
welcome-decide = Спершу вирішіть, чи закривати
takes-decide = Чи закриття — правильний вихід для вас?
takes-prepare = Перегляньте сторінки акаунта, залагодьте незавершене, збережіть своє. Це триває стільки, скільки йдуть ваші посилки.
takes-gate = Ще раз перегляньте, що досі не завершено.
takes-close = Запит надсилаєте лише ви.
takes-after = Перевірте дещо протягом 32 днів.
pin = Закріпіть кнопку: натисніть на деталь пазла біля адресного рядка. У Chrome натисніть шпильку біля Last Orders; у Firefox — шестірню, далі «Закріпити на панелі інструментів».
printed = Last Orders, надруковано { $day }
guide-parts = Частини посібника
section-decide = Рішення
section-prepare = Підготовка
section-give-up = Що ви втратите
section-gate = Перед закриттям
section-close = Закриття
section-after = Після закриття
section-orders = Ваша копія
section-letters = Листи
section-trouble = Якщо щось пішло не так
section-questions = Запитання
section-settings = Налаштування
figure-of = { $done } / { $total }
search-guide = Пошук у посібнику
search-found = { $count ->
 [0] Нічого не знайдено
 *[other] Знайдено місць: { $count }
}
search-more = І ще { $count }. Додайте слово, щоб звузити пошук.
search-nothing = За запитом «{ $query }» нічого не знайдено
search-nothing-what = Спробуйте одне слово або інше слово з тим самим значенням.
