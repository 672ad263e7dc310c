import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { POLICY_PARTS } from '../../components/guide/settings/policy-parts';
import { LOCALES } from '../../lib/locale';
import { ADDON_ID } from '../../scripts/store/addon-id';
import { type Addresses, addressProblems, filledIn, readAddresses, unsetIn } from '../../scripts/store/addresses';
import { packageProblems, type StoreManifest, storeManifestProblems } from '../../scripts/store/limits';
import { englishReasons, reasonFor } from '../../scripts/store/listing';
import { lockedPackages } from '../../scripts/store/notices';
import { policyIn } from '../../scripts/store/policy';
import config from '../../wxt.config';

const ICONS = { icons: { '16': 'a', '32': 'b', '48': 'c', '128': 'd' } };
/** The manifest as `wxt.config.ts` writes it, and what WXT adds. */
async function manifestFor(browser: string, { manifest } = config): Promise<StoreManifest> {
  if (typeof manifest !== 'function') throw new Error('the manifest is no function of the browser now');
  const env = { browser, command: 'build', mode: 'production', manifestVersion: 3 } as const;
  return { ...((await manifest(env)) as unknown as StoreManifest), version: '1.0.0', ...ICONS };
}
const chrome = await manifestFor('chrome');
const firefox = await manifestFor('firefox');

test.each([
  ['chrome', chrome],
  ['edge', chrome],
  ['firefox', firefox],
] as const)('the manifest for %s has what its store wants', (store, manifest) => {
  expect(storeManifestProblems(manifest, englishReasons(), store)).toEqual([]);
});

test.each<[what: string, change: Partial<StoreManifest>, problem: string]>([
  ['a permission without a reason', { permissions: ['tabs'] }, 'a reason for tabs: permission-tabs'],
  [
    'an optional permission without a reason',
    { optional_permissions: ['clipboardWrite'] },
    'a reason for clipboardWrite: permission-clipboard-write',
  ],
  ['a name in one language', { name: 'Last Orders' }, 'the name is said in each language'],
  ['a description in one language', { description: 'Leave' }, 'the description is said in each language'],
  ['another first language', { default_locale: 'de' }, 'default_locale is en'],
  ['a version of words', { version: '1.0-beta' }, 'version 1.0-beta is one to four numbers'],
  ['an address of its own for updates', { update_url: 'https://a.org' }, 'no update_url: the stores update'],
  ['a homepage without a lock', { homepage_url: 'http://a.org' }, 'homepage_url begins with https:'],
  ['no small icon', { icons: {} }, 'an icon of 16 pixels'],
  ['an id of a domain', { browser_specific_settings: { gecko: { id: 'a@b.example' } } }, 'an add-on id for good'],
])('a manifest with %s is not taken', (_, change, problem) => {
  expect(storeManifestProblems({ ...firefox, ...change }, englishReasons(), 'firefox')).toContain(
    `firefox: manifest.json: ${problem}`,
  );
});

test('a reason is found by the permission, its capitals apart', () => {
  expect(reasonFor('browsingData')).toBe('permission-browsing-data');
});

test('the add-on id is for good', () => {
  expect(ADDON_ID).toBe('{1b99ef81-e649-4116-b421-74a227bd43ca}');
  expect(firefox.browser_specific_settings?.gecko?.id).toBe(ADDON_ID);
});

test('a homepage is told only once it is set', () => {
  const { homepage } = readAddresses();
  expect(chrome.homepage_url ?? null).toBe(homepage);
});

const SET: Addresses = {
  homepage: 'https://orders.org/',
  support: 'mailto:help@orders.org',
  security: 'https://orders.org/security',
  source: 'https://code.org/orders',
  privacy: 'https://orders.org/privacy',
};
test('a homepage that is set is in the manifest', async () => {
  vi.resetModules();
  vi.doMock('../../scripts/store/addresses', () => ({ readAddresses: () => SET }));
  const { default: withHomepage } = await import('../../wxt.config');
  vi.doUnmock('../../scripts/store/addresses');
  const manifest = await manifestFor('edge', withHomepage);
  expect(manifest.homepage_url).toBe('https://orders.org/');
  expect(storeManifestProblems(manifest, englishReasons(), 'edge')).toEqual([]);
});

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

test('one version everywhere', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const locked = JSON.parse(read('package-lock.json')) as { version: string };
  expect([locked.version, lockedPackages()['']?.version]).toEqual([version, version]);
  expect(/^## (\S+?),/m.exec(read('store/CHANGELOG.md'))?.[1]).toBe(version);
});

test('the policy in the store is the one of the guide', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(read('store/privacy.md')).toBe(policyIn('en', version));
});

test.each(LOCALES)('the policy of %s is whole, with every address to fill in', (code) => {
  const policy = policyIn(code, '1.0.0');
  expect(policy.match(/^## /gm)).toHaveLength(POLICY_PARTS.length);
  expect([...policy.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual(['support', 'security', 'privacy', 'source']);
});

test.each<[what: string, addresses: unknown, problems: readonly string[]]>([
  ['all set', SET, []],
  ['none set', { homepage: null, support: null, security: null, source: null, privacy: null }, []],
  ['nothing', null, ['not an object']],
  ['one missing', { ...SET, source: undefined }, ['source: neither null nor an address']],
  ['one too many', { ...SET, shop: null }, ['shop: not known']],
  ['one empty', { ...SET, support: '' }, ['support: neither null nor an address']],
  ['no lock', { ...SET, homepage: 'http://orders.org' }, ['homepage: http://orders.org does not begin with https:']],
  [
    'a mail address for a page',
    { ...SET, privacy: 'mailto:a@orders.org' },
    ['privacy: mailto:a@orders.org does not begin with https:'],
  ],
  ['no mail address', { ...SET, support: 'mailto:help' }, ['support: mailto:help is no mail address']],
  ["nobody's page", { ...SET, homepage: 'https://orders.example/' }, ["homepage: https://orders.example/ is nobody's"]],
  ["nobody's mail", { ...SET, security: 'mailto:a@example.com' }, ["security: mailto:a@example.com is nobody's"]],
])('addresses: %s', (_, addresses, problems) => {
  expect(addressProblems(addresses)).toEqual(problems);
});

test('what is not set cannot be taken for set', () => {
  const some: Addresses = { ...SET, privacy: null };
  expect(unsetIn(some)).toEqual(['privacy']);
  expect(filledIn('Ask {support}, read {privacy}, {other}.', some)).toBe(
    'Ask help@orders.org, read (NOT SET: privacy in store/addresses.json), {other}.',
  );
});

const WHOLE = ['manifest.json', 'THIRD-PARTY.txt', '_locales/en/messages.json'];
test.each<[what: string, size: number, names: readonly string[], problems: readonly string[]]>([
  ['whole', 1000, WHOLE, []],
  ['without a language', 1000, WHOLE.slice(0, 2), ['edge: the package lacks _locales/en/messages.json']],
  ['without notices', 1000, [...WHOLE.slice(0, 1), ...WHOLE.slice(2)], ['edge: the package lacks THIRD-PARTY.txt']],
  ['with an archive in it', 1000, [...WHOLE, 'words.gz'], ['edge: words.gz is packed itself']],
  ['too large', 209_715_201, WHOLE, ['edge: the package has 209715201 bytes, more than 209715200']],
])('a package %s', (_, size, names, problems) => {
  expect(packageProblems(size, names, ['en'], 'edge')).toEqual(problems);
});
