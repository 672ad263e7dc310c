import type { Language } from '../language';

/** site-facts 3, 2026-11. The site writes them with a trailing space. */
export const pt: Language = {
  code: 'pt',
  orderStatus: {
    unpaid: ['A ser pago', 'Aguardando pagamento'],
    toShip: ['Processando', 'Aguardando envio'],
    shipped: ['Aguardando a entrega', 'Enviado'],
    finished: [
      'Concluído',
      'Finalizado',
      'Cancelado',
      'Pedido cancelado',
      'Expirado',
      'Pagamento expirado',
      // maxwellmezadre/aliexpress-mcp src/domain/status.ts, 2026-09.
      'Compra cancelada',
    ],
  },
  ambiguous: ['Processado'],
};
