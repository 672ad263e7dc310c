import { describe, expect, test } from 'vitest';
import { saysFacts } from '../lib/site/fact-names';
import { isPageKind, pageKinds } from '../lib/site/kinds';
import { map, placeOf } from '../lib/site/map';
import { readerOf } from '../lib/site/readers';
import { contentMatches, isAt, recognise } from '../lib/site/recognise';
import { addressExamples } from './site/addresses';

const examples = pageKinds.flatMap((kind) => addressExamples[kind].map((address) => [kind, address] as const));

/** site-facts 2, 2026-11: the names are stored on people's machines. */
const KINDS =
  'sign-in password-reset account-home account-settings account-security privacy-centre close-account deactivate-account order-list order-detail order-tracking receipt refund-list refund-case review-list wallet coins coupons addresses mail-settings cookie-settings messages help-centre robot-check';

test('every page kind of site-facts is there, once', () => {
  expect([...pageKinds].sort()).toEqual(KINDS.split(' ').sort());
});

describe.each(pageKinds)('%s', (kind) => {
  const { addresses } = placeOf(kind);
  test('is found by its name', () => expect(isPageKind(kind)).toBe(true));

  test('has an example for each of its addresses', () => {
    const unused = addresses.filter((pattern) => !addressExamples[kind].some((example) => pathFits(pattern, example)));
    expect(unused).toEqual([]);
  });

  test('stands on covered hosts, by https', () => {
    const hosts = addresses.map((pattern) => /^https:\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern);
    expect(hosts.filter((host) => !/^(\*\.|[a-z]+\.)aliexpress\.(com|us)$/.test(host))).toEqual([]);
  });

  test('has no query in its addresses', () => expect(addresses.filter((pattern) => /[?#]/.test(pattern))).toEqual([]));
});

describe.each(examples)('%s at %s', (kind, address) => {
  test('is recognised as itself', () => expect(recognise(address)).toBe(kind));

  test('is recognised whatever the query', () => {
    const url = new URL(address);
    url.searchParams.set('spm', 'a2g0o.home/..;@x');
    expect(recognise(url.href)).toBe(kind);
  });

  test('is nobody else’s, but for its host’s and the robot check’s', () => {
    const others = pageKinds.filter((other) => other !== kind && isAt(other, new URL(address)));
    // The closing form lies inside the privacy centre, and a robot check can stand at any address.
    const allowed: readonly string[] = { 'close-account': ['privacy-centre'], 'robot-check': ['sign-in'] }[kind as string] ?? [];
    expect(others.filter((other) => !allowed.includes(other))).toEqual([]);
  });

  test('is covered by the content script', () => {
    expect(contentMatches().some((pattern) => browserMatches(pattern, address))).toBe(true);
  });
});

const SHOPPING = [
  'https://www.aliexpress.com/',
  'https://www.aliexpress.com/item/1005001234567890.html',
  'https://www.aliexpress.us/item/3256801234567890.html?orderId=8190000000000001',
  'https://www.aliexpress.com/w/wholesale-rear-light.html?SearchText=/p/order/index.html',
  'https://www.aliexpress.com/category/100003109/women-clothing.html',
  'https://www.aliexpress.com/store/1102997912',
  'https://www.aliexpress.com/p/shoppingcart/index.html',
  'https://www.aliexpress.com/p/trade/confirm.html',
  'https://www.aliexpress.com/ssr/300004428/G7ZED4yXte',
  'https://best.aliexpress.com/',
  'https://m.aliexpress.com/',
];
const STRANGERS = [
  'https://aliexpress.ru/p/order/index.html',
  'https://www.aliexpress.ru/p/order/index.html',
  'https://trade.aliexpress.ru/orderList.htm',
  'https://tmall.ru/p/order/index.html',
  'https://www.aliexpress.com.evil.org/p/order/index.html',
  'https://aliexpress.com.evil.org/p/order/index.html',
  'https://evil-aliexpress.com/p/order/index.html',
  'https://www.notaliexpress.com/p/order/index.html',
  'https://www.aliexpress.com@evil.org/p/order/index.html',
  'https://evil.org/https://www.aliexpress.com/p/order/index.html',
  'https://www.aliexpress.co/p/order/index.html',
  'http://www.aliexpress.com/p/order/index.html',
  'file:///www.aliexpress.com/p/order/index.html',
  'https://myprivacy.alibaba.com/home#/request/delete',
  'https://evil.org/_____tmd_____/punish',
  'https://privacy.aliexpress.com.evil.org/home#/request/delete',
];
const NEAR_MISSES = [
  'https://www.aliexpress.com/p/order/index.html.bak',
  'https://www.aliexpress.com/P/ORDER/index.html',
  'https://www.aliexpress.com/p/order/',
  'https://www.aliexpress.com/p/coin-index/other.html',
];

test.each([...SHOPPING, ...STRANGERS, ...NEAR_MISSES])('%s is none of ours', (address) => {
  expect(recognise(address)).toBeUndefined();
});

test.each([...SHOPPING, ...STRANGERS])('nothing runs on %s', (address) => {
  expect(contentMatches().filter((pattern) => browserMatches(pattern, address))).toEqual([]);
});

test.each(['', 'nonsense', '/p/order/index.html', 'about:blank', 'javascript:void 0'])('%j is no address of ours', (address) => {
  expect(recognise(address)).toBeUndefined();
});

test('the hash names the closing form', () => {
  const at = (hash: string): string | undefined => recognise(`https://privacy.aliexpress.com/home${hash}`);
  expect(['#/request/delete', '#/request/deleted', '#/request/copy', ''].map(at)).toEqual([
    'close-account',
    'privacy-centre',
    'privacy-centre',
    'privacy-centre',
  ]);
});

test.each(['order', 'toString', '__proto__', '', undefined, 3])('%j is no page kind', (value) => {
  expect(isPageKind(value)).toBe(false);
});

/** As browsers match: the path with its query, the hash left out. */
function browserMatches(pattern: string, address: string): boolean {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const url = new URL(address);
  const hostFits = host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host;
  return url.protocol === 'https:' && hostFits && asGlob(path).test(url.pathname + url.search);
}

function pathFits(pattern: string, address: string): boolean {
  return asGlob(pattern.replace(/^https:\/\/[^/]+/, '')).test(new URL(address).pathname);
}

const asGlob = (path: string): RegExp =>
  new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );

test('the map tells of every page, in the order in which they are recognised', () => {
  expect(Object.keys(map)).toEqual(pageKinds);
});

test('a page that is pointed at or doubted has a reader, and a reader is of one page', () => {
  const asked = pageKinds.filter((kind) => Object.keys(placeOf(kind).anchors).length > 0 || placeOf(kind).onlyAtRest);
  // The look-alike of closing is not read: its box is shown, by its place alone.
  expect(asked.filter((kind) => readerOf(kind)?.kind !== kind)).toEqual(['deactivate-account']);
});

test('the pages that are read are those that declare facts', () => {
  expect(pageKinds.filter((kind) => readerOf(kind)?.read)).toEqual(pageKinds.filter(saysFacts));
});
