import type { SiteLanguage } from '../language';

/** site-facts 3, 2026-11. */
export const sk: SiteLanguage = {
  code: 'sk',
  orderStatus: { shipped: ['Čaká sa na doručenie'], finished: ['Dokončené', 'Zrušené', 'Platnosť vypršala'] },
};
