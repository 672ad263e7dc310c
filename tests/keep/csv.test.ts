import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { itemsCsv, ordersCsv, reviewsCsv } from '../../lib/keep/csv';
import type { KeptItem, KeptOrder } from '../../lib/keep/order';
import { ORDERS_SCHEMA } from '../../lib/keep/schema';
import { ATTACKS } from './attacks';

type Rows = Record<string, string>[];

/** What an independent, strict reader makes of it. */
const read = (csv: string): Rows => parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

const order = (rest: Partial<KeptOrder> = {}): KeptOrder => ({ id: '8190000000000001', items: [], seen: {}, ...rest });
const item = (rest: KeptItem): KeptOrder => order({ items: [rest] });

const SIGN = '[=+\\-@＝＋－＠]';
const STARTS_FORMULA = new RegExp(`^[\\s\\p{Cf}\\p{Cc}]*${SIGN}`, 'u');
const UNSEEN = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/u;

/** The text of a page behind a cell: signs named by us are signs again, and apostrophes do not count. */
const behind = (cell: string): string =>
  cell.replace(/\[U\+([0-9A-F]{4})\]/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).replaceAll("'", '');
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll("'", '');

describe.each(ATTACKS.map((attack) => [JSON.stringify(attack).slice(0, 60), attack] as const))('%s', (_, attack) => {
  const csv = itemsCsv([item({ title: attack, variant: `a ${attack}` })]);
  const [row] = read(csv);

  test('is one cell that nothing calculates', () => {
    expect(row?.title).not.toMatch(STARTS_FORMULA);
    expect(row?.title).not.toMatch(UNSEEN);
  });
  test('keeps its value', () => {
    expect(behind(row?.title ?? '')).toBe(plain(attack));
    expect(behind(row?.variant ?? '')).toBe(plain(`a ${attack}`));
  });
  test('stays inert where a spreadsheet cuts at ";" and line ends', () => {
    const cells = csv.slice(1).split(/[;\n\r]/);
    expect(cells.map((cell) => cell.replace(/^"+/, '')).filter((cell) => STARTS_FORMULA.test(cell))).toEqual([]);
  });
  test('is as inert in every other column of texts', () => {
    const hostile = order({
      date: { shown: attack, iso: attack },
      status: { shown: attack },
      store: { name: attack, link: attack },
      total: { shown: attack, amount: attack, currency: attack },
      detailLink: attack,
      case: { shown: attack },
      review: { text: attack, date: attack },
      conflicts: [{ field: attack, other: attack, at: 1 }],
    });
    const rows = [...read(ordersCsv([hostile])), ...read(itemsCsv([hostile])), ...read(reviewsCsv([hostile]))];
    const cells = rows.flatMap((one) => Object.values(one));
    expect(rows).toHaveLength(3);
    expect(cells.filter((cell) => STARTS_FORMULA.test(cell) || UNSEEN.test(cell))).toEqual([]);
  });
});

test('there are more than a hundred attacks', () => expect(ATTACKS.length).toBeGreaterThan(100));

test.each([
  ['132.74', '132.74'],
  ['-132.74', '-132.74'],
  ['0', '0'],
  ['1234567890.123', '1234567890.123'],
  ['-1+1', "'-1+1"],
  ['1e5', '1e5'],
  ['=1', "'=1"],
])('an amount of %s is written as %s', (amount, written) => {
  const [row] = read(ordersCsv([order({ total: { shown: 'x', amount } })]));
  expect(row?.total_amount).toBe(written);
});

test.each([
  ['Kabel 1,5 m', '"Kabel 1,5 m"'],
  ['say "hello"', '"say ""hello"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\nlines"'],
  ['plain', 'plain'],
  [' spaces ', ' spaces '],
])('%j is quoted as RFC 4180 says', (title, cell) => {
  expect(itemsCsv([item({ title })])).toContain(`,${cell},`);
});

test('begins with a byte order mark, and ends every line with CR LF', () => {
  const csv = ordersCsv([order(), order({ id: '8190000000000002' })]);
  expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.split('\r\n')).toHaveLength(4);
  expect(csv.endsWith('\r\n')).toBe(true);
});

test('an order whose lines are not known has a row that says so', () => {
  const rows = read(itemsCsv([order({ allItems: false }), item({ title: 'A', quantity: 2 })]));
  expect(rows.map(({ line, title, missing }) => ({ line, title, missing }))).toEqual([
    { line: '', title: '', missing: 'items' },
    { line: '1', title: 'A', missing: 'item-price' },
  ]);
});

test('what is missing and what is unsettled have columns of their own', () => {
  const [row] = read(ordersCsv([order({ date: { shown: '03/04/2026' }, total: { shown: '$5', amount: '5' } })]));
  expect(row).toMatchObject({
    missing: 'status store items all-items',
    unsettled: 'date total',
    order_date: '',
    total_currency: '',
  });
  expect(row).toMatchObject({ order_date_as_shown: '03/04/2026', total_as_shown: '$5', total_amount: '5' });
});

test('newest first, whatever the sequence they came in', () => {
  const dated = (id: string, iso?: string): KeptOrder => order({ id, ...(iso ? { date: { shown: iso, iso } } : {}) });
  const orders = [dated('1000000000003'), dated('1000000000001', '2026-01-01'), dated('1000000000002', '2026-02-01')];
  expect(read(ordersCsv(orders)).map((row) => row.order_id)).toEqual(['1000000000002', '1000000000001', '1000000000003']);
  expect(ordersCsv([...orders].reverse())).toBe(ordersCsv(orders));
});

test.each([
  ['ordersCsvRow', ordersCsv],
  ['itemsCsvRow', itemsCsv],
  ['reviewsCsvRow', reviewsCsv],
] as const)('the schema tells every column of %s', (name, csv) => {
  const { properties } = ORDERS_SCHEMA.$defs[name] as unknown as { properties: Record<string, unknown> };
  const [row] = read(csv([order({ review: { text: 'Good' } })]));
  expect(Object.keys(row ?? {})).toEqual(Object.keys(properties));
});
