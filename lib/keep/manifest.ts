import { hexDigest } from './digest';
import { isListOf, isRecord } from './fields';
import { type Missing, missing, type Unsettled, unsettled } from './gaps';
import type { Made } from './json';
import type { Reconciled } from './official';
import type { KeptOrder } from './order';
import { inOrder } from './sequence';

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
    readonly missing: readonly Missing[];
    readonly unsettled: readonly Unsettled[];
  }[];
  /** Present where AliExpress's own copy is in the pack. */
  readonly officialCopy?: Reconciled;
  readonly files: readonly Listed[];
}

function countsOf(orders: readonly KeptOrder[]): Manifest['counts'] {
  const incomplete = orders.filter((order) => missing(order).length > 0).length;
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
  const gaps = inOrder(orders).map((order) => ({ order: order.id, missing: missing(order), unsettled: unsettled(order) }));
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
  isListOf(isListed, 100)(value.files);
