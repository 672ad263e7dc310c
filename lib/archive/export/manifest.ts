import { listOf } from '../../tools/fields';
import { isRecord } from '../../tools/guards';
import type { Reconciled } from '../import/reconcile';
import { type MissingField, missingOf, type UnsettledField, unsettledOf } from '../model/gaps';
import type { KeptOrder } from '../model/order';
import { newestFirst } from '../model/sort';
import { hexDigest } from './digest';
import type { Made } from './json';

/** Names `manifest.json` as ours. */
export const PACK_NAME = 'urn:last-orders:keep-pack';
/** Raised when a reader of the version before would read a pack wrongly. */
export const PACK_VERSION = 1;

/** One file of a pack, as `sha256sum` would tell it. */
export interface Listed {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a keep pack holds, and what it does not. */
export interface Manifest {
  readonly schema: typeof PACK_NAME;
  readonly version: number;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly counts: Readonly<Record<'orders' | 'complete' | 'incomplete' | 'lines' | 'ordersWithoutLines' | 'reviews', number>>;
  /** Orders that lack something, and what; those too that hold a date or an amount as shown only. */
  readonly gaps: readonly {
    readonly order: string;
    readonly missing: readonly MissingField[];
    readonly unsettled: readonly UnsettledField[];
  }[];
  /** Present where AliExpress's own copy is in the pack. */
  readonly officialCopy?: Reconciled;
  readonly files: readonly Listed[];
}

/** What there is of kept orders, counted. */
export function countsOf(orders: readonly KeptOrder[]): Manifest['counts'] {
  const incomplete = orders.filter((order) => missingOf(order).length > 0).length;
  return {
    orders: orders.length,
    complete: orders.length - incomplete,
    incomplete,
    lines: orders.reduce((sum, { items }) => sum + items.length, 0),
    ordersWithoutLines: orders.filter(({ items }) => items.length === 0).length,
    reviews: orders.filter(({ review }) => review !== undefined).length,
  };
}

const listed = async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Listed> => ({
  name,
  bytes: bytes.length,
  sha256: await hexDigest(bytes),
});

/**
 * The manifest of a pack's other files.
 * @param files by name, in the sequence they are to be listed in
 */
export async function manifestOf(
  orders: readonly KeptOrder[],
  files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
  made: Made,
  officialCopy: Reconciled | undefined,
): Promise<Manifest> {
  const gaps = newestFirst(orders).map((order) => ({
    order: order.id,
    missing: missingOf(order),
    unsettled: unsettledOf(order),
  }));
  return {
    schema: PACK_NAME,
    version: PACK_VERSION,
    madeAt: new Date(made.at).toISOString(),
    madeBy: made.by,
    counts: countsOf(orders),
    gaps: gaps.filter((one) => one.missing.length + one.unsettled.length > 0),
    ...(officialCopy ? { officialCopy } : {}),
    files: await Promise.all(Object.entries(files).map(([name, bytes]) => listed(name, bytes))),
  };
}

const isListed = (value: unknown): value is Listed =>
  isRecord(value) && typeof value.name === 'string' && typeof value.sha256 === 'string' && typeof value.bytes === 'number';

/** What a reader needs of a manifest; the rest is for people. */
export const isManifest = (value: unknown): value is Pick<Manifest, 'version' | 'files' | 'counts'> =>
  isRecord(value) &&
  value.schema === PACK_NAME &&
  typeof value.version === 'number' &&
  isRecord(value.counts) &&
  typeof value.counts.orders === 'number' &&
  listOf(isListed, 100)(value.files);
