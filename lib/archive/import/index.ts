import type { Made } from '../export/json';
import type { PackContents } from '../export/pack';
import { PACK_FILES } from '../export/pack-files';
import { faultOf, KeepFault } from '../model/errors';
import { jsonOf } from './json';
import { readCopy } from './official';
import { ordersIn, type ReadOrders } from './orders';
import { type FileMap, isZip, type Limits, type UnzippedArchive, unzip } from './unzip';
import type { ImportProblem } from './verify';
import { manifestIn, verify } from './verify';

/** What a keep pack, or its `orders.json` alone, holds. */
export interface Imported extends Omit<PackContents, 'made'> {
  /** Absent where the file does not say it in a form we know. */
  readonly made?: Made;
  /** Every file was there and as the manifest says; false for `orders.json` alone, which has no manifest. */
  readonly verified: boolean;
  readonly problems: readonly ImportProblem[];
}

/** Bounds of what is unpacked: 60,000 orders take about 400 MB. */
const LIMITS: Limits = { packed: 200 * 2 ** 20, unfolded: 512 * 2 ** 20, ratio: 300, files: 100 };
const OURS: readonly string[] = Object.values(PACK_FILES);
const NO_ORDERS: ReadOrders = { orders: [], listed: 0, problems: [] };

/** The record of the closing, as the pack holds it. */
function recordIn(files: FileMap): Pick<PackContents, 'closingRecord'> {
  // The text sign by sign, a byte order mark too.
  const text = (name: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name));
  const { closingHtml, closingJson } = PACK_FILES;
  const isThere = files.has(closingHtml) || files.has(closingJson);
  return isThere ? { closingRecord: { html: text(closingHtml), json: text(closingJson) } } : {};
}

/** The official copy of the pack, unless it is none: no pack could be made with it again. */
async function copyIn(files: FileMap): Promise<Pick<Imported, 'officialCopy' | 'problems'>> {
  const officialCopy = files.get(PACK_FILES.copy);
  if (!officialCopy) return { problems: [] };
  try {
    await readCopy(officialCopy);
    return { officialCopy, problems: [] };
  } catch (error) {
    return { problems: [{ kind: 'bad-copy', fault: faultOf(error).kind }] };
  }
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
/** Files that operating systems add when they zip a folder. */
const STRAY = /^__MACOSX\/|(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/**
 * The files of a pack. Zipped anew with its folder they all stand in that folder, which is then left out of their names; a file of
 * another folder is none of ours.
 */
function filesOf(bytes: Uint8Array): UnzippedArchive {
  const { names, files } = unzip(bytes, LIMITS, (name) => OURS.includes(baseName(name)) && !STRAY.test(name));
  const folders = new Set([...files.keys()].map((name) => name.slice(0, name.lastIndexOf('/') + 1)));
  const [folder = ''] = folders.size === 1 ? folders : [];
  const within = (name: string): string => (name.startsWith(folder) ? name.slice(folder.length) : name);
  return {
    names: names.filter((name) => !STRAY.test(name)).map(within),
    files: new Map([...files].map(([name, file]) => [within(name), file] as const).filter(([name]) => OURS.includes(name))),
  };
}

async function readZip(bytes: Uint8Array): Promise<Imported> {
  const { names, files } = filesOf(bytes);
  const manifest = manifestIn(files);
  const json = files.get(PACK_FILES.json);
  if (!manifest && !json) throw new KeepFault('not-ours');
  const { listed, problems, ...read } = json ? ordersIn(jsonOf(json)) : NO_ORDERS;
  const said = manifest?.counts.orders ?? listed;
  const ofFiles: readonly ImportProblem[] = [
    ...(manifest ? await verify(manifest, files, names) : [{ kind: 'no-manifest' as const }]),
    ...(said === listed ? [] : [{ kind: 'count' as const, said, there: listed }]),
  ];
  const copy = await copyIn(files);
  const all = [...ofFiles, ...problems, ...copy.problems];
  return { ...read, ...recordIn(files), ...copy, verified: ofFiles.length === 0, problems: all };
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
