import { expect, test } from 'vitest';
import { ALWAYS, CHOSEN, CLEARABLE_KINDS, hostsFor, hostsOf, originsFor, type SiteId } from '../lib/aftercare/site-data';
import { pageKinds } from '../lib/site/kinds';
import { addressExamples } from './site/addresses';

const domains = (hosts: readonly string[]): string[] =>
  [...new Set(hosts.map((host) => host.split('.').slice(-2).join('.')))].sort();
const OURS = ['alicdn.com', 'aliexpress-media.com', 'aliexpress.com', 'aliexpress.us', 'mmstat.com'];

/** What was chosen → whose data goes. */
test.each<[SiteId[], string[]]>([
  [[], OURS],
  [['aliexpress-ru'], [...OURS, 'aliexpress.ru']],
  [['alibaba'], [...OURS, 'alibaba.com']],
  [['alipay'], [...OURS, 'alipay.com']],
  [
    ['alipay', 'alibaba', 'aliexpress-ru'],
    [...OURS, 'aliexpress.ru', 'alibaba.com', 'alipay.com'],
  ],
])('with %j', (chosen, wanted) => expect(domains(hostsFor(chosen))).toEqual([...wanted].sort()));

test('others stay unless chosen', () => {
  expect([...ALWAYS, ...CHOSEN].sort()).toEqual(Object.keys(hostsOf).sort());
  expect(CHOSEN).toEqual(['aliexpress-ru', 'alibaba', 'alipay']);
});

test('every host of a page we know is named', () => {
  const named = pageKinds.flatMap((kind) => addressExamples[kind]).map((example) => new URL(example).hostname);
  expect([...new Set(named)].filter((host) => !hostsOf.aliexpress.includes(host))).toEqual([]);
});

test('every origin is one host, over TLS, named once', () => {
  const origins = originsFor(CHOSEN);
  expect(origins.filter((origin) => new URL(origin).origin !== origin || !origin.startsWith('https://'))).toEqual([]);
  expect(new Set(origins).size).toBe(origins.length);
  expect(origins.map((origin) => origin.slice(8))).toEqual(hostsFor(CHOSEN));
});

test('nothing that a browser cannot scope to hosts is cleared', () => {
  const never = ['history', 'downloads', 'formData', 'passwords', 'pluginData', 'appcache', 'webSQL'];
  expect([...CLEARABLE_KINDS.chromium, ...CLEARABLE_KINDS.firefox].filter((kind) => never.includes(kind))).toEqual([]);
  expect(CLEARABLE_KINDS.firefox).not.toContain('cache');
});
