import { Zip, type ZipInputFile, ZipPassThrough } from 'fflate';

/** Around the deflated bytes of a gzip file stand ten bytes of head, and CRC-32 and length (RFC 1952). */
const [HEAD, TAIL] = [10, 8];
/** In a zip: deflated (its specification, 4.4.5). */
const DEFLATED = 8;

interface Deflated {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly crc: number;
}

/** By the browser's own gzip: half the time of a library in JavaScript, and a sixth less (48 MB, Chromium 156). */
async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Deflated> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  const gzip = await new Response(stream).arrayBuffer();
  const end = gzip.byteLength - TAIL;
  return { bytes: new Uint8Array(gzip, HEAD, end - HEAD), crc: new DataView(gzip, end).getUint32(0, true) };
}

/**
 * Files as one zip; the same files give the same bytes in the same browser.
 * @param files contents by name
 */
export async function zipped(files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>): Promise<Uint8Array<ArrayBuffer>> {
  const { zip, bytes } = newZip();
  for (const [filename, contents] of Object.entries(files)) {
    const data = await deflated(contents);
    // fflate writes local time: the first day a zip can tell is the same bytes in any time zone.
    const mtime = new Date(1980, 0, 1, 12);
    const file: ZipInputFile = { filename, size: contents.length, crc: data.crc, compression: DEFLATED, mtime };
    zip.add(file);
    file.ondata?.(null, data.bytes, true);
  }
  return bytes();
}

/** Files as one zip that needs no inflating. */
export async function stored(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const { zip, bytes } = newZip();
  for (const [name, contents] of files) {
    const file = new ZipPassThrough(name);
    zip.add(file);
    file.push(contents, true);
  }
  return bytes();
}

/** A zip to add to, and its bytes once all is added. */
function newZip(): { readonly zip: Zip; bytes(): Promise<Uint8Array<ArrayBuffer>> } {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  const bytes = async () => {
    zip.end();
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  };
  return { zip, bytes };
}
