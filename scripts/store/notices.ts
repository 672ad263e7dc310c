import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from '../setup.mjs';

/** A package of others, as its lock file and its own folder tell. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Where it lies, from the repository's root. */
  readonly folder: string;
}

interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
}

/** All packages of the lock file, by where they lie. */
export const lockedPackages = (): Readonly<Record<string, LockedPackage>> =>
  (JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockedPackage> }).packages;

/** Tools that leave something of themselves in what they build. A build that holds more of others than is named stops. */
const LEFT_BY_TOOLS: readonly string[] = ['wxt'];

/** Packages whose package.json names no licence (2026-11): what their licence file says. */
export const UNNAMED_LICENCES: Readonly<Record<string, string>> = { csv42: 'ISC' };

const FOLDER = /^node_modules\/(?:.*\/node_modules\/)?((?:@[^/]+\/)?[^/]+)$/;

/** All that may end in a build: what we depend on, with what that depends on, and what the tools leave behind. */
export function thirdParties(): readonly ThirdParty[] {
  return Object.entries(lockedPackages())
    .filter(([folder, { dev, devOptional, optional }]) =>
      folder.startsWith('node_modules/') && dev !== true && devOptional !== true && optional !== true
        ? true
        : LEFT_BY_TOOLS.includes(folder.replace('node_modules/', '')),
    )
    .map(([folder, { version, license }]) => {
      const name = FOLDER.exec(folder)?.[1] ?? folder;
      const licence = license ?? UNNAMED_LICENCES[name];
      if (!version || !licence) throw new Error(`package-lock.json: ${folder} has no ${version ? 'licence' : 'version'}`);
      return { name, version, licence, folder };
    });
}

interface OwnWords {
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

const ownWords = (folder: string): OwnWords => JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as OwnWords;

/** Who wrote it, by its package.json. */
function authorOf(folder: string): string {
  const { author } = ownWords(folder);
  const name = typeof author === 'string' ? author : author?.name;
  if (!name) throw new Error(`${folder}: neither a licence file nor an author`);
  return name;
}

/** The MIT licence word for word is our own licence, but for whose it is. */
const mitOf = (author: string): string =>
  readFileSync(join(ROOT, 'LICENSE'), 'utf8').replace(/^Copyright .*$/m, `Copyright (c) ${author}`);

/**
 * The licence's full text, from the package; of the few that carry none, the licence that their package.json names.
 * @throws where there is neither
 */
export function licenceTextOf({ name, folder, licence }: ThirdParty): string {
  const file = readdirSync(join(ROOT, folder)).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  if (file) return readFileSync(join(ROOT, folder, file), 'utf8').trim();
  if (licence !== 'MIT') throw new Error(`${name}: no text of the licence ${licence}`);
  const said = `(The package holds no licence file. Its package.json says MIT, by this author; this is the text of that licence.)`;
  return `${said}\n\n${mitOf(authorOf(folder))}`.trim();
}

/** Where its sources are, as its package.json says: a page that can be opened. */
export function repositoryOf({ name, folder }: Pick<ThirdParty, 'name' | 'folder'>): string {
  const { repository } = ownWords(folder);
  const given = typeof repository === 'string' ? repository : repository?.url;
  if (!given) throw new Error(`${name}: no repository`);
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(given)?.[1];
  return short ? `https://github.com/${short}` : given.replace(/^git\+/, '').replace(/\.git$/, '');
}

/** This very version, at npm. */
export const npmPageOf = ({ name, version }: Pick<ThirdParty, 'name' | 'version'>): string =>
  `https://www.npmjs.com/package/${name}/v/${version}`;

/** What the MPL is known by, and where it can be had. */
const MPL = { name: 'Mozilla Public License, version 2.0', at: 'https://mozilla.org/MPL/2.0/' };

/**
 * The MPL (2.0, 3.1 and 3.2) asks that whoever gets the program is told where the source is, under which licence, and how to get a copy
 * of that: its own text is 5 kB of a package.
 */
const mplLines = (one: ThirdParty): string =>
  [
    `Its source code, unchanged by us, is available under the ${MPL.name}: version ${one.version} of`,
    repositoryOf(one),
    `and, as we got it, ${npmPageOf(one)}`,
    `A copy of that licence is at ${MPL.at}`,
  ].join('\n');

/** What is said of a package: its licence in full, or what stands for it. */
export const noticeOf = (one: ThirdParty): string => (one.licence === 'MPL-2.0' ? mplLines(one) : licenceTextOf(one));

const RULE = '-'.repeat(80);

/**
 * What every build carries of others, with their licences. Of the lock file and not of the bundles: WXT makes five, and
 * what collects licences while bundling (`rollup-plugin-license` 3) sees one at a time.
 */
export function noticesText(): string {
  const all = thirdParties();
  const head = [
    `Last Orders ${lockedPackages()['']?.version} is free software under the MIT licence:`,
    readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim(),
    'It contains, or is built from, these packages of others. Each keeps its own licence.',
    all.map(({ name, version: of, licence }) => `  ${name} ${of}, ${licence}`).join('\n'),
  ].join('\n\n');
  const each = all.map((one) => `${RULE}\n${one.name} ${one.version}, ${one.licence}\n\n${noticeOf(one)}`);
  return `${[head, ...each].join('\n\n')}\n`.replaceAll('\r\n', '\n');
}

/** The package a module of a bundle comes from; undefined for our own and for what the bundler makes up. */
export function packageOfModule(id: string): string | undefined {
  const path = id.replaceAll('\\', '/').split('?')[0] ?? '';
  const at = path.lastIndexOf('/node_modules/');
  return at < 0 ? undefined : /^(?:@[^/]+\/)?[^/]+/.exec(path.slice(at + '/node_modules/'.length))?.[0];
}

/** A bundle with something of a package that THIRD-PARTY.txt does not name is not built. */
export const onlyNamed: Plugin = {
  name: 'only-named',
  // While developing, the tools put more of themselves in.
  apply: (_config, { command, mode }) => command === 'build' && mode === 'production',
  generateBundle(_options, bundle) {
    const named = new Set(thirdParties().map(({ name }) => name));
    const found = Object.values(bundle).flatMap((chunk) =>
      chunk.type === 'chunk'
        ? Object.entries(chunk.modules)
            .filter(([, { renderedLength }]) => renderedLength > 0)
            .map(([id]) => id)
        : [],
    );
    const strange = new Set(found.flatMap((id) => packageOfModule(id) ?? []).filter((name) => !named.has(name)));
    if (strange.size > 0) throw new Error(`not named in THIRD-PARTY.txt (scripts/store/notices.ts): ${[...strange].join(', ')}`);
  },
};
