import type { CopyView, ImportView } from '../../../components/guide/orders/view';
import { daysOf, type KeptOrder } from '../../../lib/archive/model/order';
import { requestCopyChange } from '../../../lib/page-store/background-client';
import { runInArchiveWorker, type WorkOptions } from '../worker';
import type { PackExtras } from './files';

/**
 * Looks at AliExpress's own copy beside what is kept, and notes what it came to.
 * @throws KeepFault, StorageError
 */
export async function checkOfficialCopy(bytes: Uint8Array, orders: readonly KeptOrder[], watch: WorkOptions): Promise<CopyView> {
  const request = { type: 'read-copy', bytes, kept: orders.map(({ id }) => id), days: daysOf(orders) } as const;
  const { copy, reconciled, figures } = await runInArchiveWorker(request, watch);
  await requestCopyChange({ official: figures });
  return { rows: copy.rows, rowsWithoutNumber: copy.rowsWithoutNumber, reconciled };
}

/**
 * Merges a file of ours with what is kept, all of it or nothing: no order is overwritten.
 * @returns what it brought, and what else it held
 * @throws KeepFault, StorageError
 */
export async function importPack(bytes: Uint8Array, watch: WorkOptions): Promise<{ brought: ImportView; extras: PackExtras }> {
  const { orders, verified, problems, officialCopy, closingRecord } = await runInArchiveWorker(
    { type: 'read-pack', bytes },
    watch,
  );
  const news = await requestCopyChange({ add: orders });
  return {
    brought: { orders: orders.length, news, verified, problems },
    extras: { ...(closingRecord ? { closingRecord } : {}), ...(officialCopy ? { officialCopy } : {}) },
  };
}
