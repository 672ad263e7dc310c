import { Inflate } from 'fflate';
import { KeepFault } from '../model/errors';
import { type Listing, listings, packedOf } from './zip-directory';

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

export type FileMap = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

export interface UnzippedArchive {
  /** Of every file in it, wanted or not; folders are none. */
  readonly names: readonly string[];
  /** Those that were wanted. */
  readonly files: FileMap;
}

const MEGABYTE = 2 ** 20;
/** Bytes unpacked at a time. Small, as deflate can turn one byte into 1,032, and the result is counted after each piece. */
const PIECE = 2 ** 14;

/** True for the first bytes of a zip archive with something in it. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const isBadPath = (name: string): boolean => name === '' || /^[/\\]|^[a-z]:|\0/i.test(name) || name.split(/[/\\]/).includes('..');

/** How a file lies in an archive: as it is, or deflated. */
const [STORED, DEFLATED] = [0, 8];

/**
 * Unfolds an archive. What it says of its sizes is checked before anything is unfolded; what it really unfolds to is counted meanwhile,
 * and both have to agree.
 * @param isWanted asked once for each name; the other files are not unfolded
 * @throws KeepFault `too-large`, `too-many-files`, `bad-path`, `encrypted` or `broken-zip`
 */
export function unzip(bytes: Uint8Array, limits: Limits, isWanted: (name: string) => boolean): UnzippedArchive {
  if (bytes.length > limits.packed) throw new KeepFault('too-large', `${bytes.length} bytes`);
  if (isZip(bytes) && ((bytes[6] ?? 0) & 1) === 1) throw new KeepFault('encrypted');
  const most = Math.min(limits.unfolded, Math.max(MEGABYTE, bytes.length * limits.ratio));
  try {
    const entries = entriesOf(bytes, limits.files, most);
    const wanted = entries.filter(({ name }) => isWanted(name));
    const left = { bytes: most };
    return {
      names: entries.map(({ name }) => name),
      files: new Map(wanted.map((entry) => [entry.name, unfolded(bytes, entry, left)])),
    };
  } catch (error) {
    if (error instanceof KeepFault) throw error;
    throw new KeepFault('broken-zip', error instanceof Error ? error.message : '');
  }
}

/** The directory at the archive's end. */
function entriesOf(bytes: Uint8Array, mostFiles: number, most: number): Listing[] {
  const entries = new Map<string, Listing>();
  let total = 0;
  for (const entry of listings(bytes)) {
    const { name, size, isEncrypted } = entry;
    if (isBadPath(name)) throw new KeepFault('bad-path', name);
    if (entries.has(name)) throw new KeepFault('broken-zip', `two files named ${name}`);
    if (isEncrypted) throw new KeepFault('encrypted', name);
    entries.set(name, entry);
    total += size;
    if (entries.size > mostFiles) throw new KeepFault('too-many-files', `more than ${mostFiles}`);
    if (total > most) throw new KeepFault('too-large', `${total} bytes unfolded`);
  }
  return [...entries.values()];
}

/** @param left bytes that may still come of the whole archive */
function unfolded(bytes: Uint8Array, entry: Listing, left: { bytes: number }): Uint8Array<ArrayBuffer> {
  const { name, method, size } = entry;
  const whole = new Uint8Array(size);
  let length = 0;
  const take = (piece: Uint8Array): void => {
    left.bytes -= piece.length;
    if (left.bytes < 0) throw new KeepFault('too-large', 'more unfolded than said');
    if (length + piece.length > size) throw new KeepFault('broken-zip', `${name} is larger than said`);
    whole.set(piece, length);
    length += piece.length;
  };
  const packed = packedOf(bytes, entry);
  if (method === STORED) take(packed);
  else if (method === DEFLATED) inflate(packed, take);
  else throw new KeepFault('broken-zip', `${name} is packed in a way of its own`);
  if (length !== size) throw new KeepFault('broken-zip', `${name} is smaller than said`);
  return whole;
}

/** Piece by piece, so that nothing unfolds to much before it is counted. */
function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  for (let at = 0; at === 0 || at < packed.length; at += PIECE)
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
}
