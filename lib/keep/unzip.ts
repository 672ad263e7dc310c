import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { KeepFault } from './fault';

/** How much an archive may hold, so that a small file cannot fill the memory. */
export interface Limits {
  /** Bytes of the archive itself. */
  readonly packed: number;
  /** Bytes of all its files, unfolded. */
  readonly unfolded: number;
  /** Unfolded bytes for each byte of the archive; counts from a megabyte on. */
  readonly ratio: number;
  readonly files: number;
}

export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

export interface Archive {
  /** Of every file in it, wanted or not. */
  readonly names: readonly string[];
  /** Those that were wanted. */
  readonly files: Files;
}

const MEGABYTE = 2 ** 20;
/** Small, so that no piece unfolds to much before it is counted: deflate gives up to 1,032 bytes for one. */
const PIECE = 2 ** 14;

/** True for the first bytes of a zip archive with something in it. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const isBadPath = (name: string): boolean => name === '' || /^[/\\]|^[a-z]:|\0/i.test(name) || name.split(/[/\\]/).includes('..');

/** A file in the archive: its size as the directory says, and what has come of it. */
interface Entry {
  readonly size: number;
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  length: number;
  state: 'waiting' | 'begun' | 'ended';
}
type Entries = Map<string, Entry>;

/**
 * Unfolds an archive. What it says of its sizes is checked before anything is unfolded; what it really unfolds to is counted meanwhile,
 * and both have to agree.
 * @param isWanted asked once for each name; the other files are counted, not kept
 * @throws KeepFault `too-large`, `too-many-files`, `bad-path`, `encrypted` or `broken-zip`
 */
export function unzip(bytes: Uint8Array, limits: Limits, isWanted: (name: string) => boolean): Archive {
  if (bytes.length > limits.packed) throw new KeepFault('too-large', `${bytes.length} bytes`);
  if (isZip(bytes) && ((bytes[6] ?? 0) & 1) === 1) throw new KeepFault('encrypted');
  const most = Math.min(limits.unfolded, Math.max(MEGABYTE, bytes.length * limits.ratio));
  try {
    const entries = entriesOf(bytes, limits.files, most, isWanted);
    unfold(bytes, entries, most);
    const files = [...entries].flatMap(([name, { bytes: whole }]) => (whole ? [[name, whole] as const] : []));
    return { names: [...entries.keys()], files: new Map(files) };
  } catch (error) {
    if (error instanceof KeepFault) throw error;
    throw new KeepFault('broken-zip', error instanceof Error ? error.message : '');
  }
}

/** The directory at the archive's end. */
function entriesOf(bytes: Uint8Array, mostFiles: number, most: number, isWanted: (name: string) => boolean): Entries {
  const sizes = new Map<string, number>();
  let total = 0;
  const note = (name: string, size: number): void => {
    if (isBadPath(name)) throw new KeepFault('bad-path', name);
    if (sizes.has(name)) throw new KeepFault('broken-zip', `two files named ${name}`);
    sizes.set(name, size);
    total += size;
    if (sizes.size > mostFiles) throw new KeepFault('too-many-files', `more than ${mostFiles}`);
    if (total > most) throw new KeepFault('too-large', `${total} bytes unfolded`);
  };
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      note(name, originalSize);
      return false;
    },
  });
  const entryOf = (name: string, size: number): Entry => ({
    size,
    bytes: isWanted(name) ? new Uint8Array(size) : undefined,
    length: 0,
    state: 'waiting',
  });
  return new Map([...sizes].map(([name, size]) => [name, entryOf(name, size)]));
}

/** Takes what comes out of the archive, and counts it. */
function counter(most: number): (name: string, entry: Entry, piece: Uint8Array, isLast: boolean) => void {
  let total = 0;
  return (name, entry, piece, isLast) => {
    total += piece.length;
    if (total > most) throw new KeepFault('too-large', `more than ${most} bytes unfolded`);
    if (entry.length + piece.length > entry.size) throw new KeepFault('broken-zip', `${name} is larger than said`);
    entry.bytes?.set(piece, entry.length);
    entry.length += piece.length;
    if (!isLast) return;
    if (entry.length !== entry.size) throw new KeepFault('broken-zip', `${name} is smaller than said`);
    entry.state = 'ended';
  };
}

/** Unfolds piece by piece. */
function unfold(bytes: Uint8Array, entries: Entries, most: number): void {
  const take = counter(most);
  const stream = new Unzip((file) => {
    const entry = entries.get(file.name);
    if (entry?.state !== 'waiting') throw new KeepFault('broken-zip', `a file its directory does not name: ${file.name}`);
    entry.state = 'begun';
    file.ondata = (error, piece, isLast) => {
      if (error) throw error;
      take(file.name, entry, piece, isLast);
    };
    file.start();
  });
  stream.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += PIECE) stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  const [left] = [...entries].find(([, { state }]) => state !== 'ended') ?? [];
  if (left !== undefined) throw new KeepFault('broken-zip', `${left} is not there`);
}
