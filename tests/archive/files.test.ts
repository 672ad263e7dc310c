import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { keepPack } from '../../lib/archive/export/pack';
import { receiptWords } from '../../lib/archive/export/receipts/words';
import { readPack } from '../../lib/archive/import';
import { readCopy } from '../../lib/archive/import/official';
import { copyFigures, reconcile } from '../../lib/archive/import/reconcile';
import { KeepFault } from '../../lib/archive/model/errors';
import type { KeptOrder } from '../../lib/archive/model/order';
import { localeOf } from '../../lib/locale';
import { messagesOf } from '../../lib/locale/compile';
import { partsOf, sheetJsWorkbook, sheetXml, workbook } from './workbooks';

const HEAD = ['parent_orderid', 'order_id', 'gmt_pay_order_time', 'item_name'];
const A = '8190000000000013';
const kindOf = (bytes: Uint8Array): Promise<string> =>
  readCopy(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof KeepFault ? error.kind : `untyped: ${error}`),
  );
const withTypes = (types: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ ...partsOf({ 'Order Information': sheetXml([HEAD, [A]]) }), '[Content_Types].xml': strToU8(types), ...more });
const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

describe('workbooks', () => {
  test('4.1 a workbook as SheetJS writes it is read', async () => {
    const { orders } = await readCopy(sheetJsWorkbook([HEAD, [A, A, '2026-11-09 10:00:00', 'Lamp & shade']]));
    expect(orders).toEqual([{ id: A, ids: [A], titles: ['Lamp & shade'], paidAt: '2026-11-09 10:00:00' }]);
  });

  test.each<[string, string, Uint8Array]>([
    [
      'names macros for a kind of part it lacks',
      'read',
      withTypes(`<Types><Default Extension="bin" ContentType="${MACROS}"/></Types>`),
    ],
    [
      'names macros for a kind of part it has',
      'macros',
      withTypes(`<Types><Default ContentType='${MACROS}' Extension='BIN'/></Types>`, { 'xl/any.bin': strToU8('x') }),
    ],
    ['is one with macros', 'macros', withTypes(`<Types><Override PartName="/xl/workbook.xml" ContentType="${MACROS}"/></Types>`)],
    ['names all its XML so', 'macros', withTypes(`<Types><Default Extension="xml" ContentType="${MACROS}"/></Types>`)],
    [
      'has a project under another name',
      'macros',
      withTypes('<Types><Override PartName="/xl/a.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
    ],
  ])('4.1 a workbook that %s: %s', async (_, kind, bytes) => expect(await kindOf(bytes)).toBe(kind));

  const cells = (...written: string[]): Uint8Array => {
    const rows = written.map((value, n) => `<row r="${n + 2}"><c r="A${n + 2}"><v>${value}</v></c></row>`);
    const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>order_id</t></is></c></row>';
    return zipSync(partsOf({ 'Order Information': `<worksheet><sheetData>${head}${rows.join('')}</sheetData></worksheet>` }));
  };

  test.each([
    ['8.190000000000013E15', A],
    ['8.190000000000013e+15', A],
    ['8.19E15', '8190000000000000'],
    ['8190000000000013', A],
    ['819E13', '8190000000000000'],
    ['8.190000000000013', undefined],
    ['8.1900000000000135E15', undefined],
    ['8.19E-15', undefined],
    ['8.19E400', undefined],
  ])('4.2 a figure written %s is order %s', async (written, id) => {
    const { orders, rowsWithoutNumber } = await readCopy(cells(written));
    expect([orders.map((one) => one.id), rowsWithoutNumber]).toEqual(id ? [[id], 0] : [[], 1]);
  });

  test('rows and cells that do not say where they stand are behind the ones before', async () => {
    const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const xml = `<worksheet><sheetData><row>${text('order_id')}${text('item_name')}</row><row>${text(A)}<c/><c r="E2"/>${text('x')}</row><row r="7">${text('8190000000000014')}${text('Lamp')}</row></sheetData></worksheet>`;
    const { orders } = await readCopy(zipSync(partsOf({ 'Order Information': xml })));
    expect(orders).toMatchObject([
      { id: A, titles: [] },
      { id: '8190000000000014', titles: ['Lamp'] },
    ]);
  });

  const beside = async (bytes: Uint8Array, ...kept: string[]) => reconcile(await readCopy(bytes), kept);
  test('4.3 rounded numbers may be an order, and are missing neither here nor there', async () => {
    const found = await beside(cells('8190000000000010', '8190000000000990', '8190000000000555'), A, '8190000000000555');
    expect(found).toEqual({
      inCopy: 3,
      kept: 2,
      inBoth: 1,
      onlyThere: [],
      onlyKept: [],
      unsure: [
        { there: '8190000000000010', mayBe: [A] },
        { there: '8190000000000990', mayBe: [] },
      ],
    });
  });

  test.each<[string, Uint8Array, string, string[]]>([
    ['up', cells('8190000000000020'), '8190000000000017', ['8190000000000017']],
    ['down, as Excel does', cells('8190000000000010'), '8190000000000017', ['8190000000000017']],
    ['across a digit', cells('8190000000001000'), '8190000000000996', ['8190000000000996']],
    ['by what a figure holds', cells('8.190000000000002E16'), '81900000000000013', ['81900000000000013']],
    ['and written as text', workbook([['order_id'], ['8190000000000010']]), A, [A]],
  ])('4.3 a number rounded %s', async (_, bytes, kept, mayBe) => {
    const { unsure, onlyThere, onlyKept } = await beside(bytes, kept);
    expect([unsure?.map((one) => one.mayBe), onlyThere, onlyKept]).toEqual([[mayBe], [], []]);
  });

  test('4.3 a text that ends in a zero is the number it says', async () => {
    const copy = workbook([['order_id'], ['8190000000000010']]);
    expect(await beside(copy, '8190000000000010')).toMatchObject({ inBoth: 1, onlyThere: [] });
    expect(await beside(copy, '8190000000000555')).toMatchObject({ inBoth: 0, onlyThere: ['8190000000000010'] });
  });
});

describe('what an official copy comes to', () => {
  const [B, C, D, E] = ['8190000000000021', '8190000000000022', '8190000000000023', '8190000000000024'];
  const rowOf = (id: string, day = ''): string[] => ['', id, day && `${day} 10:00:00`, 'Thing'];
  const figures = async (rows: string[][], kept: readonly string[], days: Record<string, string> = {}) => {
    const copy = await readCopy(workbook([HEAD, ...rows]));
    const found = reconcile(copy, kept, days);
    return { ...found, figures: copyFigures(copy, found) };
  };

  test('2.7 a head and no row, or no readable number, is no order', async () => {
    expect((await figures([], [A])).figures).toEqual({ rows: 0, orders: 0, compared: 1, missing: 1 });
    expect((await figures([rowOf('none'), rowOf('12')], [])).figures).toEqual({ rows: 2, orders: 0, compared: 0, missing: 0 });
  });

  test('2.7 kept orders it lacks are counted, those newer than its newest row are not', async () => {
    const days = { [B as string]: '2026-11-01', [C as string]: '2026-11-09', [D as string]: '2026-11-10' };
    const found = await figures([rowOf(A, '2026-11-09'), rowOf(B as string, '2026-11-01')], [A, B, C, D] as string[], days);
    expect([found.onlyKept, found.newer]).toEqual([[C], [D]]);
    expect(found.figures).toEqual({ rows: 2, orders: 2, compared: 4, missing: 1, newest: '2026-11-09' });
  });

  test('2.7 where most kept orders are newer than all in it, they are missing', async () => {
    const days = Object.fromEntries([B, C, D, E].map((id) => [id, '2026-11-10']));
    const found = await figures([rowOf(A, '2019-01-01')], [A, B, C, D, E] as string[], days);
    expect(found.newer).toBeUndefined();
    expect(found.figures).toMatchObject({ compared: 5, missing: 4 });
  });

  test('2.7 an order without a certain day, or a copy without one, leaves it missing', async () => {
    expect((await figures([rowOf(A, '2026-11-09')], [A, B] as string[])).figures.missing).toBe(1);
    expect((await figures([rowOf(A)], [A, B] as string[], { [B as string]: '2026-11-10' })).figures.missing).toBe(1);
  });

  test('2.7 a rounded number proves nothing of the kept order it may be', async () => {
    const found = await figures([rowOf('8190000000000010', '2026-11-09')], [A]);
    expect(found.figures).toMatchObject({ orders: 1, compared: 1, missing: 1 });
  });
});

describe('4.4 a pack zipped anew', () => {
  const order: KeptOrder = { id: A, items: [{ title: 'Lamp' }], seen: { 'order-list': 1_790_000_000_000 } };
  let files: Record<string, Uint8Array>;
  beforeAll(async () => {
    const contents = {
      orders: [order],
      made: { at: 1_790_000_000_000, by: 'Last Orders 1' },
      officialCopy: workbook([HEAD, [A, A]]),
    };
    files = unzipSync(await keepPack(contents, receiptWords(localeOf('en', messagesOf('guide', 'en'))), () => undefined));
  });

  /** As a program writes that cannot go back in its output: sizes stand behind each file. */
  function streamed(entries: Record<string, Uint8Array>, isStored: boolean): Uint8Array {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    for (const [name, bytes] of Object.entries(entries)) {
      const file = isStored ? new ZipPassThrough(name) : new ZipDeflate(name);
      zip.add(file);
      file.push(bytes.subarray(0, 50));
      file.push(bytes.subarray(50), true);
    }
    zip.end();
    return Buffer.concat(pieces);
  }
  const inFolder = (folder: string, more: Record<string, Uint8Array> = {}): Record<string, Uint8Array> => ({
    ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}${name}`, bytes])),
    ...more,
  });
  const nothing = new Uint8Array();

  test.each<[string, () => Uint8Array]>([
    ['as it was', () => zipSync(files)],
    ['with its folder', () => zipSync(inFolder('last-orders/'))],
    ['with its folder as an entry', () => zipSync({ 'last-orders/': nothing, ...inFolder('last-orders/') })],
    ['with a folder in a folder', () => zipSync(inFolder('Downloads/last orders 2026/'))],
    ['as macOS does', () => zipSync(inFolder('p/', { '__MACOSX/p/._orders.json': strToU8('x'), 'p/.DS_Store': strToU8('x') }))],
    ['stored', () => zipSync(files, { level: 0 })],
    ['stored and streamed', () => streamed(files, true)],
    ['deflated and streamed', () => streamed(files, false)],
    ['with a comment behind it', () => zipSync(files, { comment: 'PK' } as never)],
  ])('4.4 %s', async (_, make) => {
    const { orders, verified, problems, officialCopy } = await readPack(make());
    expect({ orders, verified, problems }).toEqual({ orders: [order], verified: true, problems: [] });
    expect(officialCopy).toEqual(files['official-copy.xlsx']);
  });

  test('4.4 what does not belong to it is told all the same', async () => {
    const more = inFolder('p/', { 'p/run.exe': strToU8('MZ'), 'other.txt': strToU8('x') });
    const { problems, verified } = await readPack(zipSync(more));
    expect(problems).toEqual([
      { kind: 'unlisted', file: 'run.exe' },
      { kind: 'unlisted', file: 'other.txt' },
    ]);
    expect(verified).toBe(false);
  });

  test('4.4 of two packs in one archive none is taken for the other', async () => {
    const two = { ...inFolder('a/'), ...inFolder('b/') };
    await expect(readPack(zipSync(two))).rejects.toMatchObject({ kind: 'not-ours' });
  });

  test('a name of the directory and one of the file’s own head may differ: the directory counts', async () => {
    const zip = zipSync(files);
    expect(strFromU8(zip.subarray(30, 43))).toBe('manifest.json');
    zip[30] = 'x'.charCodeAt(0);
    expect((await readPack(zip)).verified).toBe(true);
  });
});
