import type { SiteLanguage } from '../language';

/** site-facts 3, 2026-11. "Finalizado": a public extension's tests that mirror the page, 2026; weak. */
export const es: SiteLanguage = {
  code: 'es',
  orderStatus: { shipped: ['Esperando entrega'], finished: ['Terminado'], ending: ['Finalizado'] },
};
