import readWorkbook, { type Sheet } from 'read-excel-file/universal';
import { columnLetters } from '../export/workbook/sheet';
import { storedZip } from '../export/zip';
import { KeepFault } from '../model/errors';
import { type FileMap, isZip, type Limits, type UnzippedArchive, unzip } from './unzip';

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
 * Refuses cells that lie too far out: the reader fills all gaps before a cell, so one cell at XFD1048576 would fill the memory.
 * @returns whether each row and cell says where it stands
 * @throws KeepFault `too-large`, or `broken-workbook` for a place that is none
 */
function areAllPlaced(xml: string): boolean {
  const seen = { row: 0, c: 0 };
  let [rows, columns, unplaced] = [0, 0, 0];
  for (const [, tag, attributes = ''] of xml.matchAll(PLACE)) {
    seen[tag as 'row' | 'c'] += 1;
    const addresses = [...attributes.matchAll(ADDRESS)];
    if (addresses.length === 0) unplaced += 1;
    for (const [, double, single] of addresses) {
      const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(double ?? single ?? '') ?? [];
      if (letters === undefined) throw new KeepFault('broken-workbook', 'a place that is none');
      rows = Math.max(rows, Number(digits));
      columns = Math.max(columns, columnOf(letters));
    }
  }
  if (Math.max(rows, seen.row) > MOST_ROWS || Math.max(rows * columns, seen.c) > MOST_CELLS) {
    throw new KeepFault('too-large', `${rows} rows, ${columns} columns`);
  }
  return unplaced === 0;
}

const placeIn = (attributes: string): string | undefined => {
  const [, double, single] = [...attributes.matchAll(ADDRESS)].at(-1) ?? [];
  return double ?? single;
};

/** A row or cell without its place stands behind the one before (ECMA-376, 18.3.1.4 and 18.3.1.73); the reader asks for it. */
function withPlaces(xml: string): string {
  let [row, column] = [0, 0];
  return xml.replace(PLACE, (tag: string, kind: string, attributes: string) => {
    const place = placeIn(attributes);
    if (kind === 'row') {
      row = place === undefined ? row + 1 : Number(place);
      column = 0;
    } else column = place === undefined ? column + 1 : columnOf(place.replace(/\d/g, ''));
    if (place !== undefined) return tag;
    const own = kind === 'row' ? String(row) : `${columnLetters(column - 1)}${row}`;
    return tag.replace(/(?:row|c)(?=[\s/>])/, `${kind} r="${own}"`);
  });
}

/** @throws KeepFault `macros` */
function isPart(name: string): boolean {
  if (/vbaProject\.bin$|vbaData\.xml$/i.test(name)) throw new KeepFault('macros', name);
  return /\.xml(\.rels)?$/.test(name);
}

/** What a workbook says its parts are: one of them by its name, or all of an extension. */
const PART_TYPE = /<(?:[\w.-]+:)?(Default|Override)(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>/g;
const EXTENSION = /\sExtension\s*=\s*["']([^"']*)/;

/** SheetJS declares macros (for `.bin`) in every workbook, though there is no such part. Only parts that exist count. */
const saysMacros = (types: string, names: readonly string[]): boolean =>
  [...types.matchAll(PART_TYPE)].some(([tag]) => {
    const extension = EXTENSION.exec(tag)?.[1];
    const isThere = (name: string): boolean => name.toLowerCase().endsWith(`.${extension?.toLowerCase()}`);
    return /macroEnabled|vbaProject/i.test(tag) && (extension === undefined || names.some(isThere));
  });

/** The parts as the reader needs them. */
function checked({ files, names }: UnzippedArchive): FileMap {
  if (!files.has('xl/workbook.xml')) throw new KeepFault('not-xlsx', 'no xl/workbook.xml');
  const text = (name: string): string => new TextDecoder().decode(files.get(name));
  if (saysMacros(text('[Content_Types].xml'), names)) throw new KeepFault('macros', '[Content_Types].xml');
  const parts = new Map(files);
  for (const name of files.keys()) {
    const xml = text(name);
    if (!areAllPlaced(xml)) parts.set(name, new TextEncoder().encode(withPlaces(xml)));
  }
  return parts;
}

/** A number cell, as it is written in the file. */
export interface Written {
  readonly written: string;
}

/**
 * The sheets of an .xlsx file. Nothing is calculated, no other file is looked at, numbers stay as they are written.
 * @throws KeepFault of any file or of a workbook
 */
export async function sheetsOf(bytes: Uint8Array): Promise<Sheet<Written>[]> {
  if (bytes.length === 0) throw new KeepFault('empty');
  if (bytes.length > LIMITS.packed) throw new KeepFault('too-large', `${bytes.length} bytes`);
  if (isCompound(bytes)) throw new KeepFault(isEncrypted(bytes) ? 'encrypted' : 'old-xls');
  if (!isZip(bytes)) throw new KeepFault('not-xlsx');
  const parts = checked(unzip(bytes, LIMITS, isPart));
  // Stored, not deflated: the reader unfolds in workers made from blobs, for which Firefox waits for ever under our policy (fflate 0.8.3).
  const plain = await storedZip(parts);
  try {
    return await readWorkbook(plain.buffer, { parseNumber: (written) => ({ written }) });
  } catch (error) {
    throw new KeepFault('broken-workbook', error instanceof Error ? error.message : '');
  }
}
