import type { Reader } from '../reader';
import { copyReceiptPage } from '../snapshot/other-pages';

/** The receipt of one order. */
export const receipt = {
  kind: 'receipt',
  orders: copyReceiptPage,
} as const satisfies Reader;
