import type { SiteLanguage } from '../language';

/** site-facts 3, 2026-11. The site writes them with a trailing space. */
export const pt: SiteLanguage = {
  code: 'pt',
  orderStatus: {
    unpaid: ['A ser pago', 'Aguardando pagamento'],
    toShip: ['Processando', 'Aguardando envio'],
    shipped: ['Aguardando a entrega', 'Enviado'],
    finished: [
      'Concluído',
      'Cancelado',
      'Pedido cancelado',
      'Expirado',
      'Pagamento expirado',
      // maxwellmezadre/aliexpress-mcp src/domain/status.ts, 2026-09.
      'Compra cancelada',
    ],
    // Finished in Portuguese; the Spanish pages have the same word from a weaker source.
    ending: ['Finalizado'],
  },
  ambiguous: ['Processado'],
};
