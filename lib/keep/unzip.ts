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
type Sizes = ReadonlyMap<string, number>;

const MEGABYTE = 2 ** 20;
/** Small, so that no piece unfolds to much before it is counted: deflate gives up to 1,032 bytes for one. */
const PIECE = 2 ** 14;

/** True for the first bytes of a zip archive with something in it. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

function isBadPath(name: string): boolean {
  return name === '' || /^[/\\]|^[a-z]:|\0/i.test(name) || name.split(/[/\\]/).includes('..');
}

/**
 * Files of an archive by name, those alone that are wanted. What the archive says of its sizes is checked before anything is unfolded,
 * what it really unfolds to is counted meanwhile, and both have to agree.
 * @throws KeepFault `too-large`, `too-many-files`, `bad-path`, `encrypted` or `broken-zip`
 */
export function unzip(bytes: Uint8Array, limits: Limits, isWanted: (name: string) => boolean): Files {
  if (bytes.length > limits.packed) throw new KeepFault('too-large', `${bytes.length} bytes`);
  if (isZip(bytes) && ((bytes[6] ?? 0) & 1) === 1) throw new KeepFault('encrypted');
  const most = Math.min(limits.unfolded, Math.max(MEGABYTE, bytes.length * limits.ratio));
  try {
    const declared = declaredSizes(bytes, limits, most);
    return realFiles(bytes, declared, most, isWanted);
  } catch (error) {
    if (error instanceof KeepFault) throw error;
    throw new KeepFault('broken-zip', error instanceof Error ? error.message : '');
  }
}

/** The directory at the archive's end. */
function declaredSizes(bytes: Uint8Array, { files }: Limits, most: number): Sizes {
  const sizes = new Map<string, number>();
  let total = 0;
  const note = (name: string, size: number): false => {
    if (isBadPath(name)) throw new KeepFault('bad-path', name);
    if (sizes.has(name)) throw new KeepFault('broken-zip', `two files named ${name}`);
    sizes.set(name, size);
    total += size;
    if (sizes.size > files) throw new KeepFault('too-many-files', `more than ${files}`);
    if (total > most) throw new KeepFault('too-large', `${total} bytes unfolded`);
    return false;
  };
  unzipSync(bytes, { filter: ({ name, originalSize }) => note(name, originalSize) });
  return sizes;
}

/** Unfolds piece by piece and counts. */
function realFiles(bytes: Uint8Array, declared: Sizes, most: number, isWanted: (name: string) => boolean): Files {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const ended = new Set<string>();
  let total = 0;
  const stream = new Unzip((file) => {
    const { name } = file;
    const size = declared.get(name);
    if (size === undefined || files.has(name)) throw new KeepFault('broken-zip', `a file its directory does not name: ${name}`);
    const whole = new Uint8Array(isWanted(name) ? size : 0);
    let length = 0;
    files.set(name, whole);
    file.ondata = (error, piece, isLast) => {
      if (error) throw error;
      total += piece.length;
      if (total > most) throw new KeepFault('too-large', `more than ${most} bytes unfolded`);
      if (length + piece.length > size) throw new KeepFault('broken-zip', `${name} is larger than said`);
      if (whole.length > 0) whole.set(piece, length);
      length += piece.length;
      if (!isLast) return;
      if (length !== size) throw new KeepFault('broken-zip', `${name} is smaller than said`);
      ended.add(name);
    };
    file.start();
  });
  stream.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += PIECE) stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  const left = [...declared.keys()].find((name) => !ended.has(name));
  if (left !== undefined) throw new KeepFault('broken-zip', `${left} is not there`);
  return new Map([...files].filter(([name]) => isWanted(name)));
}
