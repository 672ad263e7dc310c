import readWorkbook, { type Sheet } from 'read-excel-file/universal';
import { KeepFault } from './fault';
import { type Files, isZip, type Limits, unzip } from './unzip';
import { stored } from './zip';

/** A sheet of 10,000 rows is about 1 MB, 12 MB unfolded. */
const LIMITS: Limits = { packed: 20 * 2 ** 20, unfolded: 100 * 2 ** 20, ratio: 250, files: 200 };
const MOST_ROWS = 200_000;
const MOST_CELLS = 4_000_000;

/** The first bytes of Microsoft's compound file: the old .xls, and an encrypted .xlsx. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const isCompound = (bytes: Uint8Array): boolean => COMPOUND.every((byte, at) => bytes[at] === byte);
const isEncrypted = (bytes: Uint8Array): boolean => new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');

/** Rows and cells with their attributes, whatever stands in quotes. */
const PLACE = /<(?:[\w.-]+:)?(row|c)(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const ADDRESS = /[\s:]r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * The reader fills every gap before a far cell: one cell at XFD1048576 would fill the memory.
 * @throws KeepFault `too-large`, or `broken-workbook` for a place that is none
 */
function checkPlaces(xml: string): void {
  const seen = { row: 0, c: 0 };
  let [rows, columns] = [0, 0];
  for (const [, tag, attributes = ''] of xml.matchAll(PLACE)) {
    seen[tag as 'row' | 'c'] += 1;
    for (const [, double, single] of attributes.matchAll(ADDRESS)) {
      const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(double ?? single ?? '') ?? [];
      if (letters === undefined) throw new KeepFault('broken-workbook', 'a place that is none');
      rows = Math.max(rows, Number(digits));
      columns = Math.max(columns, columnOf(letters));
    }
  }
  if (Math.max(rows, seen.row) > MOST_ROWS || Math.max(rows * columns, seen.c) > MOST_CELLS) {
    throw new KeepFault('too-large', `${rows} rows, ${columns} columns`);
  }
}

/** @throws KeepFault `macros` */
function isPart(name: string): boolean {
  if (/vbaProject\.bin$|vbaData\.xml$/i.test(name)) throw new KeepFault('macros', name);
  return /\.xml(\.rels)?$/.test(name);
}

function checkParts(parts: Files): void {
  if (!parts.has('xl/workbook.xml')) throw new KeepFault('not-xlsx', 'no xl/workbook.xml');
  const text = (name: string): string => new TextDecoder().decode(parts.get(name));
  if (/macroEnabled/i.test(text('[Content_Types].xml'))) throw new KeepFault('macros', '[Content_Types].xml');
  for (const name of parts.keys()) checkPlaces(text(name));
}

/**
 * The sheets of an .xlsx file. Nothing is calculated, no other file is looked at, numbers stay the texts they are written as.
 * @throws KeepFault of any file or of a workbook
 */
export async function sheetsOf(bytes: Uint8Array): Promise<Sheet<string>[]> {
  if (bytes.length === 0) throw new KeepFault('empty');
  if (bytes.length > LIMITS.packed) throw new KeepFault('too-large', `${bytes.length} bytes`);
  if (isCompound(bytes)) throw new KeepFault(isEncrypted(bytes) ? 'encrypted' : 'old-xls');
  if (!isZip(bytes)) throw new KeepFault('not-xlsx');
  const { files: parts } = unzip(bytes, LIMITS, isPart);
  checkParts(parts);
  // Stored, not deflated: the reader unfolds in workers made from blobs, for which Firefox waits for ever under our policy (fflate 0.8.3).
  const plain = await stored(parts);
  try {
    return await readWorkbook(plain.buffer, { parseNumber: String });
  } catch (error) {
    throw new KeepFault('broken-workbook', error instanceof Error ? error.message : '');
  }
}
