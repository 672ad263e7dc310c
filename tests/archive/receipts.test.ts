import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { html } from '../../lib/archive/export/markup';
import { receiptsHtml } from '../../lib/archive/export/receipts';
import { receiptWords } from '../../lib/archive/export/receipts/words';
import { showInvisible } from '../../lib/archive/export/sanitize';
import type { KeptOrder } from '../../lib/archive/model/order';
import { directionOf, LOCALES, type LocaleCode, localeOf } from '../../lib/locale';
import { messagesOf } from '../../lib/locale/compile';
import { ATTACKS } from './attacks';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const MADE = { at: Date.UTC(2026, 10, 24, 16, 42), by: 'Last Orders 1.0.0' };
const words = (code: LocaleCode = 'en') => receiptWords(localeOf(code, messagesOf('guide', code)));
const page = (orders: KeptOrder[], code: LocaleCode = 'en', made = MADE): Promise<string> =>
  receiptsHtml(orders, made, words(code));

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const allOf = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(allOf)];
/** The document as the HTML standard reads it. */
const elementsOf = (text: string): Element[] => allOf(parse(text)).filter((node): node is Element => 'tagName' in node);
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

const order = (rest: Partial<KeptOrder> = {}): KeptOrder => ({ id: '8190000000000001', items: [], seen: {}, ...rest });
const whole: KeptOrder = order({
  date: { shown: 'Sep 15, 2026', iso: '2026-09-15' },
  status: { shown: 'Completed', group: 'finished' },
  store: { name: 'A store' },
  items: [{ title: 'A thing', quantity: 1, price: { shown: '€1.00', amount: '1.00', currency: 'EUR' } }],
  allItems: true,
  total: { shown: '€1.00', amount: '1.00', currency: 'EUR' },
  detailLink: 'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
});

const TAGS =
  'a bdi body br dd div dl dt h1 h2 h3 head html li main meta p section small style table tbody td tfoot th thead time title tr ul';
const ATTRIBUTES = 'charset class colspan content datetime dir href http-equiv id lang name rel scope';

describe.each(ATTACKS.map((attack) => [JSON.stringify(attack).slice(0, 60), attack] as const))('%s', async (_, attack) => {
  const hostile = order({
    date: { shown: attack, iso: attack },
    status: { shown: attack },
    store: { name: attack, link: attack },
    items: [{ title: attack, variant: attack, link: attack, picture: attack, price: { shown: attack, currency: attack } }],
    total: { shown: attack, amount: attack, currency: attack },
    detailLink: attack,
    receiptLink: `https://www.aliexpress.com/?${attack}`,
    case: { shown: attack },
    review: { text: attack, date: attack },
    conflicts: [{ field: attack, line: attack, other: attack, at: 1 }],
  });
  const text = await page([hostile], 'en', { ...MADE, by: attack });
  const elements = elementsOf(text);

  test('makes no element and no attribute of its own', () => {
    expect(elements.map(({ tagName }) => tagName).filter((tag) => !TAGS.split(' ').includes(tag))).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(attributes.filter((name) => !ATTRIBUTES.split(' ').includes(name))).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === 'meta')).toHaveLength(4);
  });
  test('leads nowhere but to AliExpress', () => {
    const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
    expect(links.filter((link) => !/^(#order-\d+|https:\/\/www\.aliexpress\.com\/.*)$/.test(link))).toEqual([]);
  });
  test('is there to be read, in a text that turns nothing around it', () => {
    const titles = elements.filter(({ tagName }) => tagName === 'bdi').map(textOf);
    const shown = showInvisible(attack);
    expect(titles.filter((title) => title === shown).length).toBeGreaterThanOrEqual(7);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});

test('what is filled into a quoted attribute stays there', () => {
  const [link] = elementsOf(html`<a href="${`"><script>'&amp;`}" title="${undefined}${[1, false, 'b']}">x</a>`.text).filter(
    ({ tagName }) => tagName === 'a',
  );
  expect(link?.attrs).toEqual([
    { name: 'href', value: `"><script>'&amp;` },
    { name: 'title', value: '1b' },
  ]);
  expect(html`${html`<b>`}${`"'`}`.text).toBe('<b>&quot;&#39;');
});

test('its own policy allows its one style and nothing else', async () => {
  const elements = elementsOf(await page([whole]));
  const [style] = elements.filter(({ tagName }) => tagName === 'style').map(textOf);
  const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
  const hash = createHash('sha256')
    .update(style ?? '')
    .digest('base64');
  expect(policy && attribute(policy, 'content')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
  expect(style).not.toMatch(/url\(|@import|https?:/);
});

test.each(LOCALES)('says in %s what language it is in, and what it is', async (code) => {
  const text = await page([whole], code);
  const [root] = elementsOf(text);
  expect(root && [attribute(root, 'lang'), attribute(root, 'dir')]).toEqual([code, directionOf(code)]);
  expect(text).toContain(words(code).t('receipts-foot'));
  expect(text).not.toContain('undefined');
});

test('one section an order, each with its place in the index, and counts above it', async () => {
  const orders = [whole, order({ id: '8190000000000002' }), order({ id: '8190000000000003' })];
  const elements = elementsOf(await page(orders));
  const ids = elements.filter(({ tagName }) => tagName === 'section').map((section) => attribute(section, 'id'));
  expect(ids).toEqual([undefined, 'order-8190000000000001', 'order-8190000000000003', 'order-8190000000000002']);
  const links = elements.flatMap((element) => attribute(element, 'href') ?? []).filter((link) => link.startsWith('#'));
  expect(links).toEqual(ids.slice(1).map((id) => `#${id}`));
  const text = elements.map(textOf)[0];
  expect(text).toContain('3 orders1 complete2 incomplete; each says what is missing');
});

test.each([
  [{ items: [] }, 'None of the pages opened showed what was in this order.'],
  [{ allItems: false }, 'There was more in this order than is listed here.'],
  [{ allItems: undefined }, 'None of the pages opened said whether this is the whole order.'],
  [{ total: undefined, store: undefined }, 'Not shown on any of the pages opened: store and total.'],
  [{ date: { shown: '03/04/2026' } }, 'Copied as shown, because it could not be read with certainty: date.'],
  [{ conflicts: [{ field: 'total', other: '€2.00', at: 1 }] }, 'Another page showed something else:total: €2.00'],
] as [object, string][])('%j is said on the receipt', async (change, sentence) => {
  const changed = Object.fromEntries(Object.entries({ ...whole, ...change }).filter(([, value]) => value !== undefined));
  const [root] = elementsOf(await page([changed as unknown as KeptOrder]));
  expect(root && textOf(root)).toContain(sentence);
});

test.each([
  ['US $1.99', 'USD', 'US $1.99'],
  ['US$1.99', 'USD', 'US$1.99'],
  ['$1.99', 'USD', '$1.99 USD'],
  ['1,99 €', 'EUR', '1,99 €'],
  ['R$ 12,40', 'BRL', 'R$ 12,40'],
  ['$12.40', 'BRL', '$12.40 BRL'],
  ['¥1200', 'JPY', '¥1200 JPY'],
  ['1200 kr', 'SEK', '1200 kr SEK'],
  ['EUR 5', 'EUR', 'EUR 5'],
  ['5', undefined, '5'],
])('of %s, in %s, %s is printed', async (shown, currency, printed) => {
  const total = { shown, amount: '5', ...(currency ? { currency } : {}) };
  const foot = elementsOf(await page([{ ...whole, items: [], total }])).find(({ tagName }) => tagName === 'tfoot');
  expect(foot && textOf(foot)).toBe(`Total${printed}`);
});

test('the index says what was bought, and the sums come by year and currency', async () => {
  const dated = (id: number, iso: string, amount?: string, currency = 'EUR'): KeptOrder =>
    order({
      id: `819000000000000${id}`,
      date: { shown: iso, iso },
      ...(amount ? { total: { shown: 'x', amount, currency } } : {}),
    });
  const orders = [
    { ...dated(1, '2025-01-01', '0.1'), items: [{ title: 'A lamp' }, { title: 'A shade' }, {}] },
    dated(2, '2025-12-31', '0.2'),
    dated(3, '2026-01-01', '1200', 'JPY'),
    dated(4, '2026-01-01'),
  ];
  const tables = elementsOf(await page(orders)).filter(({ tagName }) => tagName === 'table');
  const rows = (table: Element | undefined): string[] =>
    table
      ? allOf(table).flatMap((node) => ('tagName' in node && node.tagName === 'tr' ? [textOf(node).replaceAll('\n', '|')] : []))
      : [];
  expect(rows(tables[0]).slice(1)).toEqual(['20252 orders|0.30 EUR', '20261 order|1,200 JPY']);
  expect(rows(tables[1])[4]).toContain('A lamp and 2 more');
  expect(await page(orders)).toContain('1 order is not included in the totals');
});

test('a whole order has no gap, and none is invented', async () => {
  const text = await page([whole]);
  expect(text).not.toContain('class="gap"');
  expect(text).toContain('<time datetime="2026-09-15">September 15, 2026</time>');
});
