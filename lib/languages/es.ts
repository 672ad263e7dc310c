import type { Language } from '../language';

/** site-facts 3, 2026-11. */
export const es: Language = {
  code: 'es',
  orderStatus: { shipped: ['Esperando entrega'], finished: ['Terminado'] },
};
