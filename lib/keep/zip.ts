import { Zip, type ZipInputFile } from 'fflate';

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
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  for (const [filename, contents] of Object.entries(files)) {
    const { bytes, crc } = await deflated(contents);
    // fflate writes local time: the first day a zip can tell is the same bytes in any time zone.
    const mtime = new Date(1980, 0, 1, 12);
    const file: ZipInputFile = { filename, size: contents.length, crc, compression: DEFLATED, mtime };
    zip.add(file);
    file.ondata?.(null, bytes, true);
  }
  zip.end();
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
