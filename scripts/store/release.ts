import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { LocaleCode } from '../../lib/locale';
import { lintAddon, zipAll } from '../packages.mjs';
import { type Check, OUTPUT, type Outcome, program, runStages } from '../programs.mjs';
import { ROOT } from '../setup.mjs';
import { ADDRESSES, filledIn, readAddresses, unsetIn } from './addresses';
import { limitProblems } from './check';
import { BILL, PICTURE_FOLDER, packageFile, RELEASE, SOURCES, VERSION } from './folder';
import { drawPictures } from './images';
import { listedLanguages, listingOf } from './listing';
import { npmPageOf, repositoryOf, thirdParties } from './notices';
import { policyIn } from './policy';
import { billOfMaterials } from './sbom';
import { builtFromSources, commitName, commitTime, packSources, uncommitted } from './sources';

const passed = (output: string): Outcome => ({ passed: 1, failed: 0, output });
const of = (problems: readonly string[], output: string): Outcome =>
  problems.length > 0 ? { passed: 0, failed: problems.length, output: problems.join('\n') } : passed(output);

/** Which build each store gets. Edge takes Chrome's: it has the same API and manifest (edge-developer, port-chrome-extension.md). */
const BUILD_FOR = { chrome: 'chrome', edge: 'chrome', firefox: 'firefox' } as const;

async function packages(): Promise<Outcome> {
  const zips = [...(await zipAll())];
  for (const [store, build] of Object.entries(BUILD_FOR)) {
    const [zip] = zips.find(([name]) => name.endsWith(`-${build}-mv3.zip`)) ?? [];
    if (!zip) return of([`no ${build} zip`], '');
    copyFileSync(join(OUTPUT, zip), packageFile(store));
  }
  return passed(zips.map(([name, { size }]) => `${name} ${size} bytes`).join('\n'));
}

async function proveSources(): Promise<Outcome> {
  await packSources(SOURCES);
  const built = builtFromSources(SOURCES);
  const isSame = built.equals(readFileSync(packageFile('firefox')));
  return of(isSame ? [] : ['built from the sources archive, the Firefox package has other bytes'], 'byte-identical');
}

async function bill(): Promise<Outcome> {
  const made = billOfMaterials(commitTime());
  writeFileSync(BILL, `${JSON.stringify(made, null, 1)}\n`);
  return passed(`${made.components.length} components, each with its hash`);
}

/** The libraries of others, each with where its source is. */
const sourceList = (): string =>
  thirdParties()
    .map((one) => `- ${one.name} ${one.version}, ${one.licence}: ${repositoryOf(one)}, ${npmPageOf(one)}`)
    .join('\n');

/** Texts that are handed in, with the addresses filled in. */
const TEXTS = ['privacy.md', 'reviewers.md', 'answers.md', 'by-hand.md', 'CHANGELOG.md'];

async function texts(): Promise<Outcome> {
  const addresses = readAddresses();
  for (const name of TEXTS) {
    const text = readFileSync(join(ROOT, 'store', name), 'utf8').replace('{third-parties}', sourceList());
    writeFileSync(join(RELEASE, name), filledIn(text, addresses));
  }
  for (const code of listedLanguages()) {
    const folder = join(RELEASE, 'listing', code);
    mkdirSync(folder, { recursive: true });
    const { name, summary, description } = listingOf(code);
    for (const [field, text] of Object.entries({ name, summary, description }))
      writeFileSync(join(folder, `${field}.txt`), `${text}\n`);
    writeFileSync(join(folder, 'privacy.md'), filledIn(policyIn(code as LocaleCode, VERSION), addresses));
  }
  return passed(`${TEXTS.length} texts, listings and policies in ${listedLanguages().length} languages`);
}

async function pictures(): Promise<Outcome> {
  mkdirSync(PICTURE_FOLDER, { recursive: true });
  return passed((await drawPictures(PICTURE_FOLDER)).join('\n'));
}

/** A line a file, as `sha256sum --check` reads it. */
async function sums(): Promise<Outcome> {
  const files = readdirSync(RELEASE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(RELEASE, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const sumOf = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(RELEASE, file)))
      .digest('hex');
  writeFileSync(join(RELEASE, 'SHA256SUMS'), files.map((file) => `${sumOf(file)}  ${file}\n`).join(''));
  return passed(`${files.length} files`);
}

/** One after the other: each builds on those before it. */
const CHECKS: readonly Check[] = [
  { name: 'prepare', run: program(['wxt', 'prepare']) },
  { name: 'packages', run: packages, show: true },
  { name: 'manifest, sizes, no network', run: program(['node', 'scripts/check-builds.mjs']) },
  { name: 'addons-linter', run: lintAddon, show: true },
  { name: 'sources archive: builds the same Firefox package', run: proveSources, show: true },
  { name: 'bill of materials', run: bill, show: true },
  { name: 'listings, policy, notes', run: texts, show: true },
  { name: 'pictures', run: pictures, show: true },
  { name: 'limits of the stores', run: async () => of(limitProblems(), 'Chrome, Edge, Firefox'), show: true },
  { name: 'sums', run: sums, show: true },
];

/** What is left for a person, told at the end. */
function tellTheRest(): void {
  const unset = unsetIn(readAddresses());
  console.log(`\n${relative(ROOT, RELEASE)} holds what is handed in, of commit ${commitName()}.`);
  console.log(`\nNot set in store/addresses.json:${unset.length > 0 ? '' : ' nothing'}`);
  for (const name of unset) console.log(`  ${name}: ${ADDRESSES[name]}`);
  console.log(`\n${readFileSync(join(ROOT, 'store/by-hand.md'), 'utf8')}`);
}

/**
 * Makes everything a submission needs.
 * @returns how many checks passed and failed
 * @throws where something is not committed: the sources archive would not be what was built
 */
export async function makeRelease(): Promise<{ passed: number; failed: number }> {
  const left = uncommitted();
  if (left) throw new Error(`Not committed, so not in the sources archive:\n${left}`);
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  const total = await runStages([[[...CHECKS]]]);
  tellTheRest();
  return total;
}
