import { expect, test } from 'vitest';
import { advertMail, closingMail } from '../lib/aftercare/mail-search';

const SENT = new Date(2026, 10, 3, 16, 42).getTime();
const FOUR = ['selections.aliexpress.com', 'newarrival.aliexpress.com', 'mail.aliexpress.com', 'promotion.aliexpress.com'];

test.each([
  ['the closing mail', closingMail(SENT), ['in:anywhere from:aliexpress after:2026/11/3', 'from:aliexpress', 'from:aliexpress']],
  [
    'adverts',
    advertMail(),
    [`in:anywhere from:(${FOUR.join(' OR ')})`, FOUR.map((one) => `from:${one}`).join(' OR '), 'from:aliexpress'],
  ],
])('%s is looked for', (_, searches, asked) => {
  expect(searches.map(({ name }) => name)).toEqual(['Gmail', 'Outlook', 'Yahoo Mail']);
  const [gmail, outlook, yahoo] = searches.map(({ href }) => new URL(href));
  expect(`${gmail?.origin}${gmail?.pathname}`).toBe('https://mail.google.com/mail/u/0/');
  expect(decodeURIComponent(gmail?.hash ?? '')).toBe(`#search/${asked[0]}`);
  expect(`${outlook?.origin}${outlook?.pathname}`).toBe('https://outlook.live.com/mail/0/search');
  expect(outlook?.searchParams.get('q')).toBe(asked[1]);
  expect(yahoo?.origin).toBe('https://mail.yahoo.com');
  expect(decodeURIComponent(decodeURIComponent(yahoo?.pathname ?? ''))).toBe(`/d/search/keyword=${asked[2]}`);
});
