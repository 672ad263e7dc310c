import type { SiteLanguage } from '../language';

/** bepokuma.com "how to confirm receipt, browser version", first-hand with steps, read 2026-11-28. */
export const ja: SiteLanguage = {
  code: 'ja',
  orderStatus: { shipped: ['配送待ち', '配送待機中'], ending: ['完了'] },
  orderButton: { confirm: ['受取確認'] },
};
