import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type CsvForm, itemsCsv, ordersCsv, PLAIN_FORM, reviewsCsv } from '../../lib/archive/export/csv';
import { CSV_SEPARATORS } from '../../lib/archive/export/sanitize';
import { ORDERS_SCHEMA } from '../../lib/archive/export/schema';
import type { KeptItem, KeptOrder } from '../../lib/archive/model/order';
import { ATTACKS } from './attacks';

type Rows = Record<string, string>[];

/** What an independent, strict reader makes of it. */
const read = (csv: string, delimiter = ','): Rows =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n', delimiter });
const FORMS: readonly CsvForm[] = CSV_SEPARATORS.flatMap((separator) =>
  (['.', ','] as const).map((decimal): CsvForm => ({ separator, decimal, sheet: true })),
);

const order = (rest: Partial<KeptOrder> = {}): KeptOrder => ({ id: '8190000000000001', items: [], seen: {}, ...rest });
const item = (rest: KeptItem): KeptOrder => order({ items: [rest] });

const SIGN = '[=+\\-@＝＋－＠]';
const STARTS_FORMULA = new RegExp(`^[\\s\\p{Cf}\\p{Cc}]*${SIGN}`, 'u');
const UNSEEN = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/u;

/** The text of a page behind a cell: signs named by us are signs again, and apostrophes do not count. */
const behind = (cell: string): string =>
  cell
    .replaceAll(/\n (?="|$)/g, '\n')
    .replace(/\[U\+([0-9A-F]{4})\]/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll("'", '');
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
  test('stays inert in every form, wherever a spreadsheet cuts', () => {
    for (const form of [PLAIN_FORM, ...FORMS]) {
      const file = itemsCsv([item({ title: attack, variant: `a ${attack}` })], form);
      const cells = CSV_SEPARATORS.filter((one) => one !== form.separator).flatMap((cut) =>
        file.slice(1).split(new RegExp(`[${cut}\\n\\r]`)),
      );
      expect(cells.map((cell) => cell.replace(/^[\s"]+/, '')).filter((cell) => STARTS_FORMULA.test(cell))).toEqual([]);
      const [{ title = '' } = {}] = read(file, form.separator);
      expect(behind(title)).toBe(plain(attack));
      expect(title).not.toMatch(STARTS_FORMULA);
    }
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
  ['0', '0.00'],
  ['1234567890.123', '1234567890.1230'],
  ['-1+1', "'-1+1"],
  ['1e5', '1e5'],
  ['=1', "'=1"],
])('an amount of %s is written as %s', (amount, written) => {
  const [row] = read(ordersCsv([order({ total: { shown: 'x', amount } })]));
  expect(row?.total_amount).toBe(written);
});

test.each(['1234', '12.4', '12.40', '12.345', '12.3456', '-1234', '0'])(
  '4.5 an amount of %s is no number where the comma is decimal, and the same one where the point is',
  (amount) => {
    const written = read(ordersCsv([order({ total: { shown: 'x', amount } })]))[0]?.total_amount ?? '';
    // As a spreadsheet under a decimal comma takes it: points in threes group, any other makes a text.
    expect(/^-?\d+$|^-?\d{1,3}(\.\d{3})+$/.test(written)).toBe(false);
    expect(Number(written)).toBe(Number(amount));
  },
);

test.each(FORMS)('as %j, amounts have one form, and numbers are texts no spreadsheet rounds', (form) => {
  const amounts = ['1234', '12.4', '-0.5', '1234567.89'];
  const priced = item({ lineId: '81900000000000013', price: { shown: 'x', amount: '12.40' } });
  const totals = (more: readonly string[]): (string | undefined)[] => {
    const all = [...amounts, ...more].map((amount, n) => order({ id: `819000000000000${n}`, total: { shown: 'x', amount } }));
    const rows = read(ordersCsv(all, form), form.separator);
    return rows.map((row) => row.total_amount).reverse();
  };
  const mark = form.decimal;
  expect(totals([])).toEqual([`1234${mark}00`, `12${mark}40`, `-0${mark}50`, `1234567${mark}89`]);
  expect(totals(['1.234'])).toEqual([`1234${mark}0000`, `12${mark}4000`, `-0${mark}5000`, `1234567${mark}8900`, `1${mark}2340`]);
  const [row = {}] = read(itemsCsv([priced], form), form.separator);
  expect(row).toMatchObject({ order_id: '#8190000000000001', line_id: '#81900000000000013', price_amount: `12${mark}40` });
  expect(Object.values(row).filter((value) => /^\d{16,}$/.test(value))).toEqual([]);
});

test('4.5 every long number has a text beside it', () => {
  const [row] = read(itemsCsv([item({ lineId: '81900000000000013', productId: '1005001' })]));
  expect(row).toMatchObject({
    line_id: '81900000000000013',
    line_id_as_text: '#81900000000000013',
    product_id: '1005001',
    product_id_as_text: '#1005001',
  });
  expect(read(itemsCsv([order()]))[0]).toMatchObject({ line_id: '', line_id_as_text: '', product_id_as_text: '' });
});

test('no line but the head tells gnumeric what separates cells', () => {
  // It looks at the first line that begins with a quote, else before the first quote of the file.
  for (const attack of ATTACKS)
    for (const form of [PLAIN_FORM, ...FORMS]) {
      const file = ordersCsv([order({ review: { text: attack, date: `a\n"${attack}` }, case: { shown: `${attack}\n` } })], form);
      expect(file.split(/[\r\n]/).filter((line) => line.startsWith('"'))).toEqual([]);
      expect(file[file.indexOf('"') - 1]).toBe(form.separator);
      expect(file.indexOf('"')).toBeLessThan(file.indexOf('\r\n'));
    }
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
  expect(row).toMatchObject({ order_date_as_shown: '03/04/2026', total_as_shown: '$5', total_amount: '5.00' });
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
