import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { recognise } from '../lib/site/recognise';
import { takeIn } from '../scripts/scenario/take-in';
import { reportedScenarios, scenarios } from './site';
import { asReport, reportProblems } from './site/reported/check';
import { addressOfReport } from './site/reported/links';
import { expectedFacts, readReported } from './site/reported/read';
import { renderReport } from './site/reported/render';

const open = (html: string, url: string): Document => {
  const view = new Window({ url });
  view.document.write(html);
  return view.document as unknown as Document;
};

test('every scenario from a report has a name of its own', () => {
  const names = [...scenarios, ...reportedScenarios].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(reportedScenarios.length).toBeGreaterThan(0);
});

describe.each(reportedScenarios)('$name', ({ reported }) => {
  const report = asReport(reported, 'it');
  test('reads what it must: its "reads", or its "facts"', () => {
    // The facts expected are its `reads`, or its `facts` where it has none.
    expect(readReported(report, open)).toContainEqual(expectedFacts(report));
  });
  test('stands where such a page stands', () => {
    expect(recognise(addressOfReport(report))).toBe(report.page);
  });
});

const good = {
  report: 1,
  version: '1.0.0',
  page: 'order-list',
  address: '/p/order/index.html',
  host: 'com',
  language: 'en',
  interface: 'en',
  outcome: 'unread',
  coverage: 'part',
  facts: {},
  found: { order: [1] },
  marked: true,
  left: 0,
  structure: ['html[lang=en]', ' body', '  div.order-item', '   span.order-item-header-status-text = “Completed”'],
};
const withLine = (line: string): object => ({ ...good, structure: [...good.structure, line] });
const withData = (data: object): object => ({ ...good, data: { failed: false, times: [], orders: [], ...data } });

test('a report is taken in', () => {
  expect(reportProblems(good)).toEqual([]);
  const { problems, name, text } = takeIn(good);
  expect([problems, name, JSON.parse(text).page]).toEqual([[], 'order-list-en-reported', 'order-list']);
});

test('what a report could not hold is told, and what is read instead stands in the file', () => {
  const { text, said } = takeIn({ ...good, facts: { ordersShown: 3 } });
  expect(said.join('\n')).toContain('They differ');
  expect(JSON.parse(text)).toMatchObject({ facts: { ordersShown: 3 }, reads: { ordersShown: 1 } });
});

/** What somebody could write by hand into a file, and a part of what is said of it. */
test.each<[what: string, value: unknown, said: string]>([
  ['a list', [], 'not a record'],
  ['text', 'It is no JSON: …', 'no JSON'],
  ['another form', { ...good, report: 2 }, '"report" is not the number 1'],
  ['a page nobody knows', { ...good, page: 'shop' }, '"page" is not a kind of page'],
  ['an address of another site', { ...good, address: 'https://evil.example/' }, '"address" is not'],
  ['a field of its own', { ...good, cookie: 'x' }, '"cookie" is nothing that a report has'],
  ['a prototype', JSON.parse(`{"__proto__":{"a":1},${JSON.stringify(good).slice(1)}`), '"__proto__" is nothing'],
  ['a fact nobody reads', { ...good, facts: { password: 1 } }, '"facts" is not'],
  ['a fact as text', { ...good, facts: { ordersShown: 'ten' } }, '"facts" is not'],
  ['no lines', { ...good, structure: '<html>' }, '"structure" is not a list'],
  ['an empty page', { ...good, structure: [] }, 'the structure is empty'],
  ['too many lines', { ...good, structure: Array.from({ length: 5000 }, () => ' p') }, '"structure" is not a list'],
  ['markup', withLine('   <script>alert(1)</script>'), 'line 5 of the structure is no element'],
  ['a script', withLine('   script'), '<script> is no element'],
  ['an attribute that runs', withLine('   div[onerror]'), '[onerror] is no attribute'],
  ['code in an attribute', withLine('   div[onclick=alert(1)]'), '[onclick=alert(1)] is no attribute'],
  ['a link that runs', withLine('   a[href=javascript:alert(1)]'), 'leads to no page that we know'],
  ['a link to another site', withLine('   a[href=//evil.example/]'), 'leads to no page that we know'],
  ['a link with a name', withLine('   a[href=/p/order/detail.html?name=Ann]'), 'holds something else than indexes'],
  [
    'an order’s number',
    withLine('   a[href=/p/order/detail.html?orderId=8190000000000001]'),
    'holds something else than indexes',
  ],
  ['a text', withLine('   p = Ann Smith'), '"AnnSmith" is no placeholder'],
  ['a text as a sourced word', withLine('   p = “Ann Smith”'), '“Ann Smith” is in none of our lists'],
  ['a text with figures as a ticked word', withLine('   p = «flat 12»'), '«flat 12» is no word'],
  ['an amount', withLine('   p = {money $12.50}'), 'is no placeholder'],
  ['a class with a name', withLine('   p.ann-order'), '"ann-order" has a word that is not in the vocabulary'],
  ['an id with a number', withLine('   p#order-12'), '"order-12" has a word'],
  ['an element in no element', withLine('      p'), 'lies in no element'],
  ['an element in a text', withLine('    p'), 'lies in a text'],
  ['a second root', withLine('html'), 'lies in no element'],
  ['more than a browser could hold', { ...good, structure: ['html', ' 900× body', '  900× p'] }, 'comes to more than'],
  ['data with a name', withData({ name: 'Ann' }), '"data.name" is nothing'],
  [
    'an order with a number',
    withData({ orders: [{ id: '8190000000000001', status: '', buttons: [], banners: [] }] }),
    '"data.orders"',
  ],
  [
    'a button with a text',
    withData({ orders: [{ id: 'id16#1', status: '', buttons: [['other', 'Ann']], banners: [] }] }),
    '"data.orders"',
  ],
])('%s is refused, and told', (_, value, said) => {
  expect(takeIn(value).problems.join('\n')).toContain(said);
});

test.each(['../../etc/passwd', 'Story', 'a', 'story'])('%s is no name for it', (name) => {
  expect(takeIn(good, name).problems).toHaveLength(1);
});

test('what is made from a report is text, never markup', () => {
  const html = renderReport(asReport(withLine('   p = {words 1} <|> {link}'), 'it'));
  expect(html).toContain('&lt;|&gt;');
});
