### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = Закривши акаунт сьогодні, ви втратите: { $what }.
give-up-nothing = Закривши акаунт сьогодні, ви не втратите нічого, про що тут відомо.
give-up-unchecked = Ще не перевірено справ: { $count }.
given-orders = { $count ->
 [one] { $count } незавершене замовлення
 [few] { $count } незавершені замовлення
 [many] { $count } незавершених замовлень
 *[other] { $count } незавершеного замовлення
}
given-cases = { $count ->
 [one] { $count } повернення чи спір
 [few] { $count } повернення чи спори
 [many] { $count } повернень чи спорів
 *[other] { $count } повернення чи спору
}
given-windows = { $count ->
 [one] { $count } замовлення
 [few] { $count } замовлення
 [many] { $count } замовлень
 *[other] { $count } замовлення
} із чинним строком
since-day = День { $day } після запиту
since-late = Прострочено на { $days ->
 [one] { $days } день
 [few] { $days } дні
 [many] { $days } днів
 *[other] { $days } дня
}. Пошукайте лист про закриття
clock-submitted = Позначено вами, { $when }. Запис нижче
clock-submit-taken-back = Ви сказали, що його все ж не надіслано
clock-waiting = Надіслано <time>{ $ago }</time>; AliExpress не каже, скільки це триває
clock-overdue = <b>Прострочено на { $days ->
 [one] { $days } день
 [few] { $days } дні
 [many] { $days } днів
 *[other] { $days } дня
}.</b> Пошукайте лист від AliExpress, зокрема в папці «Спам»
clock-refused = <b>Відмовлено</b>, за вашою нотаткою <time>{ $ago }</time>
clock-no-answer = <b>Відповіді немає</b>, за вашою нотаткою <time>{ $ago }</time>
clock-still-open = Ви сказали, що закрито, але хтось <b>був у системі</b> <time>{ $ago }</time>
clock-signed-in = <b>Хтось був у системі</b> <time>{ $ago }</time>: тоді ще не було закрито
clock-signed-in-stale = Застаріло: хтось був у системі <time>{ $ago }</time>
clock-open-answer-confirmation-mail = Ще не перевірено. Гляньте й у папку «Спам». Підтвердити просять не всіх
clock-open-confirm-closed = Ще не перевірено. Пошукайте лист від AliExpress, зокрема в папці «Спам»
clock-open-try-sign-in = Ще не перевірено. Тепер вхід із правильним паролем не має вдатися
clock-later-try-sign-in = Згодом. Тоді вхід не має вдатися
clock-later-clear-site-data = Згодом. Одне натискання, і ви точно побачите, що буде очищено

changed-pages = AliExpress це змінив, перевірте самостійно: { $pages }
