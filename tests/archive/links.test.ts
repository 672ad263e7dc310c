import { expect, test } from 'vitest';
import { isPictureLink, isSiteLink, pictureLink, siteLink } from '../../lib/archive/model/links';

test.each<readonly [text: string, link: string | undefined]>([
  ['https://www.aliexpress.com/p/order/detail.html?orderId=1', 'https://www.aliexpress.com/p/order/detail.html?orderId=1'],
  ['//m.es.aliexpress.com/item/1.html', 'https://m.es.aliexpress.com/item/1.html'],
  [' https://aliexpress.us ', 'https://aliexpress.us/'],
  ['HTTPS://WWW.AliExpress.COM/Store/1', 'https://www.aliexpress.com/Store/1'],
  ['https://www.aliexpress.com:443/', 'https://www.aliexpress.com/'],
  ['https://www.aliexpress.com/a"<b> c', 'https://www.aliexpress.com/a%22%3Cb%3E%20c'],
  ['https://www.aliexpress.com\\@evil.example/', 'https://www.aliexpress.com/@evil.example/'],
  ['http://www.aliexpress.com/', undefined],
  ['https://www.aliexpress.com:8443/', undefined],
  ['https://user@www.aliexpress.com/', undefined],
  ['https://www.aliexpress.com@evil.example/', undefined],
  ['https://www.aliexpress.com.evil.example/', undefined],
  ['https://evil.example/www.aliexpress.com/', undefined],
  ['https://notaliexpress.com/', undefined],
  ['https://aliexpress.ru/', undefined],
  ['https://aliexpress.com./', undefined],
  ['https://аliexpress.com/', undefined],
  ['javascript:alert(1)//www.aliexpress.com/', undefined],
  ['data:text/html,x', undefined],
  ['/p/order/detail.html', undefined],
  ['', undefined],
  [`https://www.aliexpress.com/${'x'.repeat(1000)}`, undefined],
])('%s', (text, link) => {
  expect(siteLink(text)).toBe(link);
  expect(isSiteLink(link)).toBe(link !== undefined);
  expect(isSiteLink(text)).toBe(text === link);
});

test.each<readonly [text: unknown, link: string | undefined]>([
  ['//ae01.alicdn.com/kf/S1.jpg', 'https://ae01.alicdn.com/kf/S1.jpg'],
  ['https://pictures.example/1.jpg', 'https://pictures.example/1.jpg'],
  ['http://ae01.alicdn.com/kf/S1.jpg', undefined],
  ['data:image/png;base64,AAAA', undefined],
  ['https://[::1]/1.jpg', undefined],
  [5, undefined],
  [undefined, undefined],
])('a picture at %s', (text, link) => {
  expect(pictureLink(text)).toBe(link);
  expect(isPictureLink(link)).toBe(link !== undefined);
});
