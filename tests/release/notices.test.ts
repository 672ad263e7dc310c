import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import {
  licenceTextOf,
  lockedPackages,
  noticeOf,
  noticesText,
  npmPageOf,
  packageOfModule,
  repositoryOf,
  thirdParties,
} from '../../scripts/store/notices';
import { type Bom, billOfMaterials, hashesOf, settled } from '../../scripts/store/sbom';

const notices = noticesText();
const production = Object.entries(lockedPackages()).filter(
  ([folder, { dev, devOptional, optional }]) => folder !== '' && !dev && !devOptional && !optional,
);

test('there are packages to name', () => {
  expect(production.length).toBeGreaterThan(10);
});

test.each(production.map(([folder, { version }]) => [folder.split('node_modules/').at(-1) ?? '', version ?? '']))(
  'THIRD-PARTY.txt names %s %s with its licence',
  (name, version) => {
    const one = thirdParties().find((each) => each.name === name && each.version === version);
    if (!one) throw new Error(`${name} is not named`);
    expect(notices).toContain(`\n${name} ${version}, ${one.licence}\n`);
    expect(notices).toContain(`\n${name} ${version}, ${one.licence}\n\n${noticeOf(one).replaceAll('\r\n', '\n')}`);
    if (one.licence !== 'MPL-2.0') expect(noticeOf(one)).toBe(licenceTextOf(one));
    expect(licenceTextOf(one).length).toBeGreaterThan(400);
    expect(repositoryOf(one)).toMatch(/^https:\/\/[\w.-]+\/[\w./-]+$/);
    expect(npmPageOf(one)).toBe(`https://www.npmjs.com/package/${name}/v/${version}`);
  },
);

test('what is under the MPL says where its source is, and its licence', () => {
  const mpl = thirdParties().filter(({ licence }) => licence === 'MPL-2.0');
  expect(mpl.map(({ name }) => name)).toEqual(['webextension-polyfill']);
  expect(notices).toContain('version 0.12.0 of\nhttps://github.com/mozilla/webextension-polyfill\n');
  expect(notices).toContain('https://www.npmjs.com/package/webextension-polyfill/v/0.12.0');
  expect(notices).toContain('available under the Mozilla Public License, version 2.0:');
  expect(notices).toContain('A copy of that licence is at https://mozilla.org/MPL/2.0/\n');
});

test('a package without a licence file says so', () => {
  const one = thirdParties().find(({ name }) => name === 'worker-f');
  expect(one && licenceTextOf(one)).toMatch(/no licence file[\s\S]*Copyright \(c\) catamphetamine/);
});

test.each([
  ['/home/a/node_modules/preact/dist/preact.mjs', 'preact'],
  ['/home/a/node_modules/@wxt-dev/browser/src/index.mjs?commonjs', '@wxt-dev/browser'],
  ['/home/a/node_modules/webext-patterns/node_modules/escape-string-regexp/index.js', 'escape-string-regexp'],
  ['C:\\a\\node_modules\\fflate\\esm\\browser.js', 'fflate'],
  ['/home/a/lib/site/map.ts', undefined],
  ['\0vite/preload-helper.js', undefined],
])('the package of the module %s', (id, name) => {
  expect(packageOfModule(id)).toBe(name);
});

test.each([
  ['sha512-AAEC', [{ alg: 'SHA-512', content: '000102' }]],
  [
    'sha1-AAEC sha256-/w==',
    [
      { alg: 'SHA-1', content: '000102' },
      { alg: 'SHA-256', content: 'ff' },
    ],
  ],
  ['md5-AAEC', []],
  ['', []],
])('integrity %s', (integrity, hashes) => {
  expect(hashesOf(integrity)).toEqual(hashes);
});

const AT = '2026-11-29T22:00:00.000Z';
const bare = (component: Bom['components'][number]): Bom => ({
  specVersion: '1.5',
  metadata: { component: { name: 'folder' } },
  components: [component],
  dependencies: [],
});

describe('the bill of materials', () => {
  test('takes a hash that is missing from the lock file', () => {
    const { version = '', integrity = '' } = lockedPackages()['node_modules/preact'] ?? {};
    const { components, metadata } = settled(bare({ name: 'preact', version }), AT);
    expect(components).toEqual([{ name: 'preact', version, scope: 'required', hashes: hashesOf(integrity) }]);
    expect(metadata.component).toMatchObject({ name: 'last-orders', version: '1.0.0' });
  });

  test('names what lies in two places once', () => {
    const { version = '' } = lockedPackages()['node_modules/preact'] ?? {};
    const twice = bare({ name: 'preact', version });
    const ref = { ref: `preact@${version}` };
    const bill = settled({ ...twice, components: [...twice.components, ...twice.components], dependencies: [ref, ref] }, AT);
    expect([bill.components.length, bill.dependencies]).toEqual([1, [ref]]);
  });

  test('stops where there is none', () => {
    expect(() => settled(bare({ name: 'nowhere', version: '1.0.0' }), AT)).toThrow('nowhere@1.0.0 has no hash');
  });

  // It asks npm, twice.
  test('is CycloneDX, the same each time, and has a hash and a licence for all that is shipped', { timeout: 120_000 }, () => {
    const bill = billOfMaterials(AT);
    const schemas = join(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library'), '../../res/schema');
    const schema = (name: string): object => JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8'));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const name of ['spdx', 'jsf-0.82'])
      ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    const isValid = ajv.validate(schema(`bom-${bill.specVersion}`), bill);
    expect(ajv.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);
    expect(bill.components.length).toBeGreaterThan(600);
    expect(bill.components.filter(({ hashes }) => !hashes?.length)).toEqual([]);
    const ids = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
    const locked = Object.entries(lockedPackages()).flatMap(([folder, { version }]) =>
      folder ? [`${folder.split('node_modules/').at(-1)}@${version}`] : [],
    );
    expect(locked.filter((id) => !ids.has(id))).toEqual([]);
    const shipped = bill.components.filter((one) => (one as { scope?: string }).scope === 'required');
    expect(shipped.map(({ name }) => name).sort()).toEqual([...new Set(thirdParties().map(({ name }) => name))].sort());
    expect(shipped.filter(({ licenses }) => !licenses?.length)).toEqual([]);
    expect(billOfMaterials(AT)).toEqual(bill);
  });
});
