import { KeepFault } from './fault';
import { jsonOf } from './import/json';
import { ordersIn, type ReadOrders } from './import/orders';
import type { Problem } from './import/problem';
import { manifestIn, verify } from './import/verify';
import type { Made } from './json';
import type { PackContents } from './pack';
import { PACK_FILES } from './pack-files';
import { type Files, isZip, type Limits, unzip } from './unzip';

/** What a keep pack, or its `orders.json` alone, holds. */
export interface Imported extends Omit<PackContents, 'made'> {
  /** Absent where the file does not say it in a form we know. */
  readonly made?: Made;
  /** Every file was there and as the manifest says; false for `orders.json` alone, which has no manifest. */
  readonly verified: boolean;
  readonly problems: readonly Problem[];
}

/** 60,000 orders unfold to about 400 MB. */
const LIMITS: Limits = { packed: 200 * 2 ** 20, unfolded: 512 * 2 ** 20, ratio: 300, files: 100 };
const OURS: readonly string[] = Object.values(PACK_FILES);
const NO_ORDERS: ReadOrders = { orders: [], listed: 0, problems: [] };

/** The files that are not made from the orders. */
function given(files: Files): Pick<PackContents, 'closingRecord' | 'officialCopy'> {
  // The text sign by sign, a byte order mark too.
  const text = (name: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name));
  const { closingHtml, closingJson, copy } = PACK_FILES;
  const officialCopy = files.get(copy);
  const hasRecord = files.has(closingHtml) || files.has(closingJson);
  return {
    ...(hasRecord ? { closingRecord: { html: text(closingHtml), json: text(closingJson) } } : {}),
    ...(officialCopy ? { officialCopy } : {}),
  };
}

async function readZip(bytes: Uint8Array): Promise<Imported> {
  const { names, files } = unzip(bytes, LIMITS, (name) => OURS.includes(name));
  const manifest = manifestIn(files);
  const json = files.get(PACK_FILES.json);
  if (!manifest && !json) throw new KeepFault('not-ours');
  const { listed, problems, ...read } = json ? ordersIn(jsonOf(json)) : NO_ORDERS;
  const said = manifest?.counts.orders ?? listed;
  const ofFiles: readonly Problem[] = [
    ...(manifest ? await verify(manifest, files, names) : [{ kind: 'no-manifest' as const }]),
    ...(said === listed ? [] : [{ kind: 'count' as const, said, there: listed }]),
  ];
  return { ...read, ...given(files), verified: ofFiles.length === 0, problems: [...ofFiles, ...problems] };
}

/**
 * Reads a keep pack or its `orders.json`. Nothing is overwritten: the caller merges the orders with those it has.
 * @throws KeepFault where nothing in it can be read
 */
export async function readPack(bytes: Uint8Array): Promise<Imported> {
  if (bytes.length === 0) throw new KeepFault('empty');
  if (bytes.length > LIMITS.packed) throw new KeepFault('too-large', `${bytes.length} bytes`);
  if (isZip(bytes)) return readZip(bytes);
  // Spaces and a byte order mark may go before the brace.
  if (!/^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 100)))) throw new KeepFault('not-ours');
  const { listed: _listed, ...read } = ordersIn(jsonOf(bytes));
  return { ...read, verified: false };
}
