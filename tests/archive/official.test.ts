import { strToU8, Zip, ZipDeflate, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readCopy } from '../../lib/archive/import/official';
import { reconcile } from '../../lib/archive/import/reconcile';
import { KeepFault } from '../../lib/archive/model/errors';
import { ATTACKS } from './attacks';
import { partsOf, sheetXml, workbook } from './workbooks';

const HEAD = ['parent_orderid', 'order_id', 'payable_amt', 'gmt_pay_order_time', 'end_reason', 'item_name'];
const [A, B, C] = ['8190000000000001', '8190000000000002', '8190000000000003'] as const;

const zip = (parts: Record<string, Uint8Array>): Uint8Array => zipSync(parts as Zippable);
const sheetOf = (xml: string): Uint8Array => zip(partsOf({ 'Order Information': xml }));
const kindOf = (bytes: Uint8Array): Promise<string> =>
  readCopy(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof KeepFault ? error.kind : `untyped: ${error}`),
  );

describe('the official copy', () => {
  test('is read: one row an item, orders by their parent', async () => {
    const copy = await readCopy(
      workbook([
        HEAD,
        [A, '9190000000000011', 1840, '2026-11-09 10:00:00', 'success', 'Charger'],
        [A, '9190000000000012', 320, '2026-11-09 10:00:00', 'success', 'Cable'],
        ['0', B, 500, undefined, 'buyer_cancel', 'Lamp'],
        [undefined, C, 100, undefined, undefined, undefined],
        [undefined, 'unknown', 100, undefined, undefined, 'No number'],
        [undefined, undefined, undefined, undefined, undefined, undefined],
      ]),
    );
    expect(copy).toEqual({
      rows: 5,
      rowsWithoutNumber: 1,
      newest: '2026-11-09',
      orders: [
        {
          id: A,
          ids: [A, '9190000000000011', '9190000000000012'],
          titles: ['Charger', 'Cable'],
          paidAt: '2026-11-09 10:00:00',
          endReason: 'success',
        },
        { id: B, ids: [B], titles: ['Lamp'], endReason: 'buyer_cancel' },
        { id: C, ids: [C], titles: [] },
      ],
    });
  });

  test.each<[string, (string | number | undefined)[][]]>([
    ['columns in another order', [[...HEAD].reverse(), ['Charger', '', '', '1', '', A]]],
    ['columns in capitals', [HEAD.map((name) => name.toUpperCase()), [A, '', '1', '', '', 'Charger']]],
    ['columns with spaces', [HEAD.map((name) => ` ${name.replaceAll('_', ' ')} `), [A, '', '1', '', '', 'Charger']]],
    ['a title above the head', [['Order Information'], [], HEAD, [A, '', '1', '', '', 'Charger']]],
    [
      'the order number alone',
      [
        ['order_id', 'item_name'],
        [A, 'Charger'],
      ],
    ],
    ['numbers as numbers', [HEAD, [Number(A), 0, 1, '', '', 'Charger']]],
  ])('%s', async (_, rows) => {
    expect((await readCopy(workbook(rows))).orders).toMatchObject([{ id: A, titles: ['Charger'] }]);
  });

  test.each(['Order Information', 'order information', 'ORDER_INFORMATION', 'Order Information(1)'])(
    'finds the sheet "%s"',
    async (name) => {
      expect((await readCopy(workbook([['order_id'], [A]], name))).orders).toHaveLength(1);
    },
  );

  test('a copy without rows is one with no orders', async () => {
    expect(await readCopy(workbook([HEAD]))).toEqual({ rows: 0, rowsWithoutNumber: 0, orders: [] });
  });

  test('keeps every digit of a long number', async () => {
    const long = '81900000000000000017';
    expect((await readCopy(workbook([['order_id'], [long]]))).orders[0]?.id).toBe(long);
  });

  /** What XML can hold at all. */
  const fitsXml = (text: string): boolean => text.isWellFormed() && !/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u.test(text);
  /** A workbook's text says `_x0041_` for a letter; what only looks so has its first line written as such a letter too. */
  const asWritten = (text: string): string => text.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
  test.each(ATTACKS.filter(fitsXml))('a title of %j is a text', async (attack) => {
    const copy = await readCopy(
      workbook([
        ['order_id', 'item_name'],
        [A, asWritten(attack)],
      ]),
    );
    expect(copy.orders[0]?.titles[0] ?? '').toBe(attack.trim());
  });

  test('written as a stream, sizes after the data, as Java does', async () => {
    const pieces: Uint8Array[] = [];
    const stream = new Zip((_, piece) => pieces.push(piece));
    for (const [path, bytes] of Object.entries(
      partsOf({ 'Order Information': sheetXml([HEAD, [A, '', '1', '', '', 'Charger']]) }),
    )) {
      const part = new ZipDeflate(path);
      stream.add(part);
      part.push(bytes, true);
    }
    stream.end();
    expect((await readCopy(Buffer.concat(pieces))).orders).toMatchObject([{ id: A }]);
  });

  test('10,000 rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => [String(8_190_000_000_000_000 + n), `Thing ${n}`]);
    expect((await readCopy(workbook([['order_id', 'item_name'], ...rows]))).orders).toHaveLength(10_000);
  }, 60_000);
});

describe('a file that is no such copy', () => {
  const good = workbook([HEAD, [A, '', '1', '', '', 'Charger']]);
  const parts = (more: Record<string, Uint8Array>): Uint8Array =>
    zip({ ...partsOf({ 'Order Information': sheetXml([HEAD]) }), ...more });
  const compound = (text: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, 'utf16le')]);
  const cells = (inner: string): string => `<worksheet><sheetData>${inner}</sheetData></worksheet>`;
  const cell = (place: string): string => cells(`<row r="1"><c ${place} t="inlineStr"><is><t>order_id</t></is></c></row>`);
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

  test.each<[string, string, Uint8Array]>([
    ['nothing', 'empty', new Uint8Array()],
    ['a text', 'not-xlsx', strToU8('order_id,item_name')],
    ['a picture', 'not-xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['a PDF', 'not-xlsx', strToU8('%PDF-1.7')],
    ['an old workbook', 'old-xls', compound('Workbook')],
    ['an encrypted workbook', 'encrypted', compound('EncryptedPackage')],
    ['a zip of something else', 'not-xlsx', zip({ 'a.txt': strToU8('hello') })],
    ['a document', 'not-xlsx', zip({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') })],
    ['a binary workbook', 'not-xlsx', zip({ 'xl/workbook.bin': strToU8('x') })],
    ['a workbook with macros', 'macros', parts({ 'xl/vbaProject.bin': strToU8('x') })],
    ['a workbook with macros elsewhere', 'macros', parts({ 'xl/evil/VBAPROJECT.BIN': strToU8('x') })],
    [
      'a workbook that says it has macros',
      'macros',
      parts({
        '[Content_Types].xml': strToU8(
          '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        ),
      }),
    ],
    ['a foreign workbook', 'foreign-workbook', workbook([['order_id'], [A]], 'Budget')],
    ['a sheet without order numbers', 'no-order-numbers', workbook([['item_name'], ['Charger']])],
    ['an empty sheet', 'no-order-numbers', workbook([])],
    ['a sheet that is not there', 'broken-workbook', zip(partsOf({ 'Order Information': '' }))],
    ['a sheet cut short', 'broken-workbook', sheetOf('<worksheet><sheetData><row r="1"><c r="A1"')],
    ['a sheet that is no XML', 'broken-workbook', sheetOf('{}')],
    ['no relations', 'broken-workbook', zip({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    ['a far row', 'too-large', sheetOf(cells('<row r="1"/><row r="9999999"><c r="A9999999"><v>1</v></c></row>'))],
    ['a far row beyond any', 'broken-workbook', sheetOf(cells('<row r="99999999999"/>'))],
    ['a far cell', 'too-large', sheetOf(cell('r="XFD1048576"'))],
    ['a far cell behind a quote', 'too-large', sheetOf(cell('x=">" r="XFD1048576"'))],
    ['a far cell in other quotes', 'too-large', sheetOf(cell("r='XFD1048576'"))],
    ['a far cell under a prefix', 'too-large', sheetOf(cell('r="XFD1048576"').replaceAll('<c ', '<x:c '))],
    ['a far cell in entities', 'broken-workbook', sheetOf(cell('r="&#88;FD1048576"'))],
    [
      'a wide and a long sheet',
      'too-large',
      sheetOf(cells('<row r="1"><c r="ZZ1"><v>1</v></c></row><row r="100000"><c r="A100000"><v>1</v></c></row>')),
    ],
    [
      'entities within entities',
      'read',
      sheetOf(
        `${entity}${cells('<row r="1"><c r="A1" t="inlineStr"><is><t>order_id</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>&b;</t></is></c></row>')}`,
      ),
    ],
    [
      'a bomb',
      'too-large',
      zipSync(
        { ...partsOf({ 'Order Information': sheetXml([HEAD]) }), 'xl/media/a.xml': new Uint8Array(60_000_000) },
        { level: 9 },
      ),
    ],
    [
      'too many parts',
      'too-many-files',
      parts(Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`xl/${n}.xml`, strToU8('<a/>')]))),
    ],
    ['a part that leads out', 'bad-path', parts({ '../../evil.xml': strToU8('<a/>') })],
    ['too large a file', 'too-large', new Uint8Array(21 * 2 ** 20)],
    ...Array.from({ length: 19 }, (_, n): [string, string, Uint8Array] => [
      `cut off after ${n + 1} twentieths`,
      'broken-zip',
      good.slice(0, Math.floor((good.length * (n + 1)) / 20)),
    ]),
  ])('%s: %s', async (_, kind, bytes) => expect(await kindOf(bytes)).toBe(kind));
});

describe('reconciled', () => {
  const copy = (...orders: [id: string, ...more: string[]][]) => ({
    rows: orders.length,
    rowsWithoutNumber: 0,
    orders: orders.map((ids) => ({ id: ids[0], ids, titles: [] })),
  });

  test.each([
    ['the same on both sides', copy([A], [B]), [A, B], { inCopy: 2, kept: 2, inBoth: 2, onlyThere: [], onlyKept: [] }],
    ['some only there', copy([A], [C], [B]), [A], { inCopy: 3, kept: 1, inBoth: 1, onlyThere: [B, C], onlyKept: [] }],
    ['some only kept', copy([A]), [A, C, B], { inCopy: 1, kept: 3, inBoth: 1, onlyThere: [], onlyKept: [B, C] }],
    ['kept under the number of a part', copy([A, B]), [B], { inCopy: 1, kept: 1, inBoth: 1, onlyThere: [], onlyKept: [] }],
    ['nothing kept', copy([A]), [], { inCopy: 1, kept: 0, inBoth: 0, onlyThere: [A], onlyKept: [] }],
    ['an empty copy', copy(), [A], { inCopy: 0, kept: 1, inBoth: 0, onlyThere: [], onlyKept: [A] }],
  ])('%s', (_, official, kept, wanted) => expect(reconcile(official, kept)).toEqual(wanted));
});
