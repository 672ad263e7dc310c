import type { CopyView, ImportView } from '../../../components/guide/orders/view';
import { requestCopyChange } from '../../../lib/ask-background';
import type { KeptOrder } from '../../../lib/keep/order';
import { type Watch, work } from '../worker';
import type { Beside } from './files';

/**
 * Looks at AliExpress's own copy beside what is kept, and notes that it opened.
 * @throws KeepFault, StorageError
 */
export async function checkCopy(bytes: Uint8Array, orders: readonly KeptOrder[], watch: Watch): Promise<CopyView> {
  const { copy, reconciled } = await work({ type: 'read-copy', bytes, kept: orders.map(({ id }) => id) }, watch);
  await requestCopyChange({ officialRows: copy.rows });
  return { rows: copy.rows, rowsWithoutNumber: copy.rowsWithoutNumber, reconciled };
}

/**
 * Merges a file of ours with what is kept, all of it or nothing: no order is overwritten.
 * @returns what it brought, and what else it held
 * @throws KeepFault, StorageError
 */
export async function takeIn(bytes: Uint8Array, watch: Watch): Promise<{ brought: ImportView; beside: Beside }> {
  const { orders, verified, problems, officialCopy, closingRecord } = await work({ type: 'read-pack', bytes }, watch);
  const news = await requestCopyChange({ add: orders });
  return {
    brought: { orders: orders.length, news, verified, problems },
    beside: { ...(closingRecord ? { closingRecord } : {}), ...(officialCopy ? { officialCopy } : {}) },
  };
}
