import type { SiteLanguage } from '../language';

/** site-facts 3, 2026-11. Only open states were found. */
export const it: SiteLanguage = {
  code: 'it',
  orderStatus: { unpaid: ['in attesa di pagamento'], toShip: ['in attesa di spedizione'], shipped: ['spediti'] },
};
