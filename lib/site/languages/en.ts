import type { SiteLanguage } from '../language';

/** site-facts 3 and 5, 2026-11; beyond them, each with its source. */
export const en: SiteLanguage = {
  code: 'en',
  orderStatus: {
    unpaid: [
      'Awaiting payment',
      'To pay',
      'Payment being verified',
      'Your payment is being verified',
      'Payment not yet confirmed',
    ],
    toShip: [
      'Awaiting shipment',
      'To ship',
      'Ready to ship',
      'Processing',
      'The supplier is processing your order',
      'Partially shipped',
      'Partial shipment',
      'Awaiting cancellation',
    ],
    // Delivered is not confirmed: the order is still open.
    shipped: [
      'Awaiting delivery',
      'Shipped',
      'In transit',
      'Delivered',
      'Awaiting receipt',
      'The seller has shipped your order',
      // After delivery, before "Completed": theoldbramblepatch.com, the older list's menu, read 2026-11. Weak.
      'Pending Operation Success',
    ],
    // In conflict: unpaid in one source, sent and waiting for the buyer in another (sovetclub.ru, read 2026-11); and a refund
    // that travels after a cancellation (viws.ru, read 2026-11).
    open: ['Awaiting confirmation', 'Payment processing'],
    finished: [
      'Completed',
      'Finished',
      'Order completed',
      'Awaiting feedback',
      'Canceled',
      'Cancelled',
      'Closed',
      'Expired',
      'Refund complete',
      // maxwellmezadre/aliexpress-mcp src/domain/status.ts, 2026-09.
      'Order cancelled',
      'Payment expired',
    ],
    case: ['Dispute orders', 'Frozen order'],
  },
  // Shipped on some accounts, finished on others.
  ambiguous: ['Processed'],
  orderButton: {
    confirm: ['Confirm received', 'Confirm receipt'],
    track: ['Track status', 'Track order'],
    remove: ['Remove'],
    pay: ['Pay now'],
    cancel: ['Cancel order'],
    review: ['Write a review'],
    cart: ['Add to cart'],
  },
  caseOpen: [
    "Waiting for AliExpress's feedback",
    'Waiting for your response',
    // A public refund bot, 2025, beside `verticalSteps--title`.
    "We're reviewing your request",
  ],
  caseFinished: ['Refund complete'],
  // Six public copies of the page's own data, codes all, 6m, 1y, 2y (site-facts 3, 2026-11).
  times: { all: ['All'], some: ['Last year', 'Last 6 months', 'Last 1 year', 'Last 2 years'] },
  // aliexba.com "Tutorial aliexpress pocket" and onicom.sk "Alipay wallet guide", read 2026-11. Weak: no capture of the page exists.
  balance: ['Balance'],
};
