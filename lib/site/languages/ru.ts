import type { SiteLanguage } from '../language';

/** site-facts 3, 2026-11. */
export const ru: SiteLanguage = {
  code: 'ru',
  orderStatus: {
    unpaid: ['Ожидание платежа', 'Ожидание оплаты', 'Проверка платежа'],
    toShip: ['Ожидается отправка', 'Ожидается отмена'],
    shipped: ['Заказ отправлен'],
    // "С отделкой" ("with furnishing") is the site's own mistranslation of "Completed".
    finished: ['Завершено', 'Закрыт', 'С отделкой'],
    case: ['Спор открыт', 'Заказ заморожен'],
  },
  // aliworld.ru "Как подтвердить получение заказа на Алиэкспресс", read 2026-11: the older layout's button.
  orderButton: { confirm: ['Подтвердить получение товара'] },
};
