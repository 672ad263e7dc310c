import type { SiteLanguage } from '../language';

/** alixblog.com/fr "confirmer réception commande", first-hand with steps, read 2026-11-28. No word of the end was found. */
export const fr: SiteLanguage = {
  code: 'fr',
  orderStatus: { toShip: ["En attente d'expédition"], shipped: ['Envoyé'] },
  orderButton: { confirm: ['Confirmer la commande reçue', 'Confirmer les marchandises reçues'] },
};
