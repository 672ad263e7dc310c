import JSZip from 'jszip';
import { afterEach, describe, expect, test } from 'vitest';
import { receiptWords } from '../../lib/archive/export/receipts/words';
import { showInvisible } from '../../lib/archive/export/sanitize';
import { workbook } from '../../lib/archive/export/workbook';
import type { Cell } from '../../lib/archive/export/workbook/cell';
import { orderSheets, ordersWorkbook } from '../../lib/archive/export/workbook/orders-workbook';
import { type Sheet, sheetName } from '../../lib/archive/export/workbook/sheet';
import { sheetsOf } from '../../lib/archive/import/workbook';
import type { KeptOrder } from '../../lib/archive/model/order';
import { directionOf, LOCALES, type LocaleCode, localeOf } from '../../lib/locale';
import { messagesOf } from '../../lib/locale/compile';
import { ATTACKS } from './attacks';

const MADE = { at: Date.UTC(2026, 10, 24, 16, 42), by: 'Last Orders 1.0.0' };
const words = (code: LocaleCode = 'en') => receiptWords(localeOf(code, messagesOf('guide', code)));
const order = (rest: Partial<KeptOrder> = {}): KeptOrder => ({ id: '8190000000000001', items: [], seen: {}, ...rest });
const made = (orders: KeptOrder[], code: LocaleCode = 'en') => ordersWorkbook(orders, MADE, words(code));

/** The parts of a workbook as another program unpacks them. */
async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).map(async (file) => [file.name, await file.async('text')] as const);
  return new Map(await Promise.all(files));
}
const partOf = async (bytes: Uint8Array, name: string): Promise<string> => (await partsOf(bytes)).get(`xl/${name}.xml`) ?? '';

const one = (cells: readonly Cell[], width = 10): Sheet => ({
  name: 'One',
  columns: cells.map((_, n) => ({ head: `Column ${n}`, width })),
  rows: () => [cells],
});
/** A cell as it is written, with the format it is shown in. */
async function writtenAs(cell: Cell): Promise<{ value: string; format: string; isText: boolean }> {
  const parts = await partsOf(await workbook([one([cell])], 'ltr'));
  const [, attributes = '', value = ''] =
    /<c r="A2"([^>]*)><v>([^<]*)<\/v><\/c>/.exec(parts.get('xl/worksheets/sheet1.xml') ?? '') ?? [];
  const styles = parts.get('xl/styles.xml') ?? '';
  const xfs = [...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id);
  const format = xfs[Number(/s="(\d+)"/.exec(attributes)?.[1])] ?? '';
  const own = new Map([...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id = '', code = '']) => [id, code]));
  const isText = attributes.includes('t="s"');
  const texts = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text);
  return {
    value: isText ? (texts[Number(value)] ?? '') : value,
    format: format === '49' ? '@' : (own.get(format) ?? format),
    isText,
  };
}

const TAGS =
  'Default Override Relationship Relationships Types alignment bookViews border borders bottom c cellStyle cellStyleXfs cellStyles cellXfs col cols diagonal family fill fills font fonts b left name numFmt numFmts pane patternFill right row selection sheet sheetData sheetFormatPr sheetView sheetViews sheets si sst styleSheet sz t top v workbook workbookView worksheet xf'.split(
    ' ',
  );

describe.each(ATTACKS.map((attack) => [JSON.stringify(attack).slice(0, 60), attack] as const))('%s', async (_, attack) => {
  const hostile = order({
    date: { shown: attack, iso: attack },
    status: { shown: attack },
    store: { name: attack, link: attack },
    items: [
      {
        title: attack,
        variant: attack,
        link: attack,
        productId: attack,
        price: { shown: attack, amount: attack, currency: attack },
      },
    ],
    total: { shown: attack, amount: attack, currency: attack },
    detailLink: attack,
    receiptLink: attack,
    case: { shown: attack },
    review: { text: attack, date: attack },
    conflicts: [{ field: attack, other: attack, at: 1 }],
  });
  const bytes = await made([hostile]);
  const parts = await partsOf(bytes);

  test('makes no formula, no link and no element of its own', () => {
    const xml = [...parts.values()].join('\n');
    const tags = [...xml.matchAll(/<\/?([^\s/>?]+)/g)].map(([, tag = '']) => tag);
    expect([...new Set(tags)].filter((tag) => tag !== '' && !TAGS.includes(tag))).toEqual([]);
    expect(xml).not.toMatch(/&(?!(amp|lt|gt|quot);)|TargetMode|]]>/);
    // What XML 1.0 forbids, and half letters.
    expect(/(?!\n)\p{Cc}|[\ufffe\uffff]/u.test(xml) || !xml.isWellFormed()).toBe(false);
    expect([...parts.keys()]).toHaveLength(10);
  });

  test('is there as a text, as another reader sees it', async () => {
    const [orders, items, reviews] = await sheetsOf(bytes);
    // This reader trims, and leaves the mark that guards `_x0041_`.
    const shown = showInvisible(attack).trim();
    const texts = [orders, items, reviews].flatMap((sheet) => sheet?.data[1] ?? []).filter((cell) => typeof cell === 'string');
    const escaped = shown.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
    if (shown) expect(texts.filter((text) => text === shown || text === escaped).length).toBeGreaterThanOrEqual(10);
  });
});

describe('a cell', () => {
  test.each<[string, Cell, { value: string; format: string }]>([
    ['an order number', '8190000000000013', { value: '8190000000000013', format: '@' }],
    ['a number of 17 digits', '81900000000000013', { value: '81900000000000013', format: '@' }],
    ['a formula', '=1+1', { value: '=1+1', format: '@' }],
    ['what looks like a letter by its number', '_x0041_', { value: '_x005F_x0041_', format: '@' }],
    ['a count', 3, { value: '3', format: '0' }],
    ['a day', { day: '2026-09-15' }, { value: '46280', format: 'yyyy-mm-dd' }],
    ['the first day all count alike', { day: '1900-03-01' }, { value: '61', format: 'yyyy-mm-dd' }],
    ['a day before it', { day: '1900-02-28' }, { value: '1900-02-28', format: '@' }],
    ['a day that is none', { day: '2026-13-45' }, { value: '2026-13-45', format: '@' }],
    ['a moment', { at: Date.UTC(2026, 8, 15, 12) }, { value: '46280.5', format: 'yyyy-mm-dd hh:mm' }],
    ['a moment beyond the calendar', { at: 8.64e15 }, { value: '+275760-09-13T00:00:00.000Z', format: '@' }],
    ['dollars', { amount: '12.4', currency: 'USD' }, { value: '12.4', format: '#,##0.00 [$USD]' }],
    ['whole euros', { amount: '1234', currency: 'EUR' }, { value: '1234', format: '#,##0.00 [$EUR]' }],
    ['yen', { amount: '1200', currency: 'JPY' }, { value: '1200', format: '#,##0 [$JPY]' }],
    ['whole forints', { amount: '12345', currency: 'HUF' }, { value: '12345', format: '#,##0 [$HUF]' }],
    ['forints with decimals', { amount: '12345.50', currency: 'HUF' }, { value: '12345.50', format: '#,##0.00 [$HUF]' }],
    ['dinars', { amount: '1.5', currency: 'KWD' }, { value: '1.5', format: '#,##0.000 [$KWD]' }],
    ['less than none', { amount: '-12.40', currency: 'BRL' }, { value: '-12.40', format: '#,##0.00 [$BRL]' }],
    ['no certain currency', { amount: '5' }, { value: '5', format: '#,##0' }],
    ['a currency that is none', { amount: '5', currency: '"]=1' }, { value: '5', format: '#,##0' }],
    [
      'more digits than a number holds',
      { amount: '12345678901234.56', currency: 'USD' },
      { value: '12345678901234.56', format: '@' },
    ],
    ['an amount that is none', { amount: '=1', currency: 'USD' }, { value: '=1', format: '@' }],
  ])('of %s', async (_, cell, wanted) => {
    const { isText, ...written } = await writtenAs(cell);
    expect({ ...written, format: written.format || '0' }).toEqual(wanted);
    expect(isText).toBe(wanted.format === '@');
  });

  test.each<Cell>([undefined, '', Number.NaN, Number.POSITIVE_INFINITY])('of %s is none', async (cell) => {
    expect(await partOf(await workbook([one([cell])], 'ltr'), 'worksheets/sheet1')).toContain('<row r="2"></row>');
  });

  test('of a text longer than the format takes is cut, with a mark, and no letter in two', async () => {
    const [plain, paired] = await Promise.all([writtenAs('x'.repeat(40_000)), writtenAs(`${'x'.repeat(32_765)}🙂🙂`)]);
    expect([plain.value.length, plain.value.at(-1)]).toEqual([32_767, '…']);
    expect([paired.value.length, paired.value.slice(-2)]).toEqual([32_766, 'x…']);
  });
});

describe('the workbook of orders', () => {
  afterEach(() => {
    delete process.env.TZ;
  });
  const whole = order({
    date: { shown: 'Sep 15, 2026', iso: '2026-09-15' },
    status: { shown: 'Completed', group: 'finished' },
    store: { name: 'A store' },
    items: [
      { title: 'A lamp', quantity: 2, price: { shown: '€1.00', amount: '1.00', currency: 'EUR' }, productId: '1005001' },
      { title: 'A shade', quantity: 1, price: { shown: '$5', amount: '5' } },
    ],
    allItems: true,
    total: { shown: '€7.00', amount: '7.00', currency: 'EUR' },
    seen: { 'order-list': Date.UTC(2026, 10, 24) },
    review: { text: 'Good\nlight' },
  });
  const bare = order({
    id: '8190000000000002',
    date: { shown: '03/04/2026' },
    conflicts: [{ field: 'total', other: '€2', at: 1 }],
  });

  test.each(LOCALES)('has its sheets and heads in %s, from the side its language begins on', async (code) => {
    const { t } = words(code);
    const bytes = await made([whole, bare], code);
    const sheets = await sheetsOf(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(
      ['sheet-orders', 'sheet-items', 'sheet-reviews', 'sheet-missing'].map((id) => t(id)),
    );
    expect(sheets.map(({ data }) => data[0]?.[0])).toEqual(sheets.map(() => t('receipts-number')));
    const xml = await partOf(bytes, 'worksheets/sheet1');
    expect(xml.includes('rightToLeft="1"')).toBe(directionOf(code) === 'rtl');
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<col min="1" max="1" width="22" customWidth="1"/>');
  });

  test('a row an order, a line, a review, and an order that lacks something', async () => {
    const [orders, items, reviews, gaps] = await sheetsOf(await made([whole, bare]));
    const ids = (data: (typeof orders & object)['data']) => data.slice(1).map(([id]) => id);
    expect(ids(orders?.data ?? [])).toEqual([whole.id, bare.id]);
    expect(ids(items?.data ?? [])).toEqual([whole.id, whole.id, bare.id]);
    expect(ids(reviews?.data ?? [])).toEqual([whole.id]);
    expect(reviews?.data[1]).toContain('Good\nlight');
    const [, row, , counts] = gaps?.data ?? [];
    expect(ids(gaps?.data ?? []).slice(0, 2)).toEqual([whole.id, bare.id]);
    expect(row?.slice(3, 5)).toEqual([null, 'price']);
    expect(gaps?.data[2]?.slice(3, 6)).toEqual([
      'status, store, what was in it, whether that is everything, and total',
      'date',
      'total: €2',
    ]);
    expect(counts).toBeDefined();
    expect(gaps?.data.flat()).toContain('2 orders · 1 complete · 1 incomplete; it says what is missing');
  });

  test('what is not known is no cell, never a zero', () => {
    const [orders] = orderSheets([order()], MADE, words());
    const [cells = []] = [...(orders?.rows() ?? [])];
    expect(cells.filter((cell) => cell !== undefined)).toEqual([
      '8190000000000001',
      'date, status, store, what was in it, whether that is everything, and total',
    ]);
  });

  test('is the same in every time zone', async () => {
    const made4: string[] = [];
    for (const zone of ['UTC', 'Asia/Tokyo', 'America/Sao_Paulo', 'Pacific/Kiritimati']) {
      process.env.TZ = zone;
      made4.push(Buffer.from(await made([whole, bare])).toString('base64'));
    }
    expect(new Set(made4).size).toBe(1);
  });
});

describe('a name of a sheet', () => {
  test.each(['x'.repeat(32), '', 'a:b', 'a/b', 'a\\b', 'a?', 'a*', '[a', 'a]', "'a", "a'", 'History', 'HISTORY'])(
    '%j is refused',
    (name) => {
      expect(() => sheetName(name)).toThrow(RangeError);
    },
  );
  test.each([
    ['x'.repeat(31), 'x'.repeat(31)],
    ['Q&A <b>', 'Q&amp;A &lt;b&gt;'],
    ["what's missing", "what's missing"],
  ])('%j is written %j', (name, written) => expect(sheetName(name)).toBe(written));
  test('is no other’s, whatever its case', async () => {
    const two = ['Orders', 'orders'].map((name) => ({ ...one(['x']), name }));
    await expect(workbook(two, 'ltr')).rejects.toThrow(RangeError);
  });
});
