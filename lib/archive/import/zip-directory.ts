/** A file as the directory at an archive's end tells of it (APPNOTE.TXT 6.3.10 of PKWARE, 4.3.12). */
export interface Listing {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  /** Bytes in the archive, and unfolded. */
  readonly packed: number;
  readonly size: number;
  /** Where its own head begins. */
  readonly at: number;
}

const [END, END_64, LOCATOR_64, ENTRY, HEAD] = [0x06054b50, 0x06064b50, 0x07064b50, 0x02014b50, 0x04034b50];
/** The end of the directory, and the longest comment behind it. */
const [END_LENGTH, LONGEST_COMMENT] = [22, 0xffff];
/** In place of a figure that needs eight bytes, and the field that has it. */
const [LARGE, LARGE_FIELD] = [0xffffffff, 1];
const UTF_8 = 0x800;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const eightBytes = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function expect(view: DataView, at: number, mark: number): void {
  if (view.getUint32(at, true) !== mark) throw new RangeError(`no ${mark.toString(16)} at ${at}`);
}

function directoryEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new RangeError('no directory');
}

function directoryOf(view: DataView): { count: number; at: number } {
  const end = directoryEnd(view);
  const [count, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return { count, at };
  const end64 = eightBytes(view, end - 12);
  expect(view, end64, END_64);
  return { count: eightBytes(view, end64 + 32), at: eightBytes(view, end64 + 48) };
}

/** The figures of an entry, those of eight bytes out of its extra field, where they stand in this order. */
function figuresOf(view: DataView, entry: number, extra: number, extraEnd: number): number[] {
  let from = extraEnd;
  for (let at = extra; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === LARGE_FIELD) from = at + 4;
  return [24, 20, 42].map((offset) => {
    const figure = view.getUint32(entry + offset, true);
    if (figure !== LARGE || from + 8 > extraEnd) return figure;
    from += 8;
    return eightBytes(view, from - 8);
  });
}

/**
 * The files of an archive by its directory, folders left out. Heads within the archive are not searched for: a stored file may be an
 * archive itself.
 * @throws RangeError where the directory is not whole
 */
export function* listings(bytes: Uint8Array): Generator<Listing> {
  const view = viewOf(bytes);
  const directory = directoryOf(view);
  let entry = directory.at;
  for (let n = 0; n < directory.count; n += 1) {
    expect(view, entry, ENTRY);
    const flags = view.getUint16(entry + 8, true);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true)) as [number, number, number];
    const start = entry + 46;
    const decoder = new TextDecoder(flags & UTF_8 ? 'utf-8' : 'latin1', { ignoreBOM: true });
    const text = decoder.decode(bytes.subarray(start, start + name));
    const extraAt = start + name;
    const [size = 0, packed = 0, at = 0] = figuresOf(view, entry, extraAt, extraAt + extra);
    if (size > 0 || !text.endsWith('/')) {
      yield { name: text, isEncrypted: (flags & 1) === 1, method: view.getUint16(entry + 10, true), packed, size, at };
    }
    entry = extraAt + extra + comment;
  }
}

/**
 * The bytes of a file as they lie in the archive.
 * @throws RangeError where they are not all there
 */
export function packedOf(bytes: Uint8Array, { name, at, packed }: Listing): Uint8Array {
  const view = viewOf(bytes);
  expect(view, at, HEAD);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw new RangeError(`${name} is cut short`);
  return bytes.subarray(start, start + packed);
}
