// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { assess } from '../lib/model/checklist';
import type { ReaderResult } from '../lib/model/reader-result';
import { restsOnWords } from '../lib/model/told-evidence';
import type { PageKind } from '../lib/site/kinds';
import { lookUpWords, type SiteWords, withToldWords } from '../lib/site/language';
import { allSiteWords, siteWordTable } from '../lib/site/languages';
import { placeOf } from '../lib/site/map';
import type { ToldMeaning } from '../lib/site/told-words';
import { prepareTasks } from '../lib/tasks';
import { NOTHING_SEEN, sent, weighed } from './readings';
import {
  isBounded,
  LANGUAGES,
  MORE_LANGUAGES,
  mayBeDone,
  mutations,
  overclaims,
  renderPage,
  type Scenario,
  type SiteLanguage,
  scenarios,
  seeded,
  withLanguage,
  wordsIn,
} from './site';
import { readPage } from './site/read';

/** The pages whose readings can turn a task done. */
const KINDS: readonly PageKind[] = ['order-list', 'refund-list', 'wallet', 'coins', 'coupons', 'addresses'];
const NOW = 1_800_000_000_000;
const RUNS = 600;
vi.setConfig({ testTimeout: 60_000 });

const documentOf = (scenario: Scenario, kind: PageKind): Document =>
  new DOMParser().parseFromString(renderPage(scenario, kind), 'text/html');

/** One scenario for each page that looks different: most accounts have the same wallet. */
const distinct = Object.fromEntries(
  KINDS.map((kind) => [kind, [...new Map(scenarios.map((scenario) => [renderPage(scenario, kind), scenario])).values()]]),
) as Record<PageKind, Scenario[]>;
/** happy-dom lets go of its documents between tasks only: without a pause hundreds of pages fill the memory. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const read = (kind: PageKind, page: Document): ReaderResult => readPage(kind, page, allSiteWords);

/** What pages say as they stand: those that look the same are read once. */
const readAsItStands = new Map<string, ReaderResult>();
function lookAt(scenario: Scenario, kind: PageKind): ReaderResult {
  const looks = `${kind} ${renderPage(scenario, kind)}`;
  const look = readAsItStands.get(looks) ?? read(kind, documentOf(scenario, kind));
  readAsItStands.set(looks, look);
  return look;
}

/** Tasks that this look alone turns done, weighed where nothing was known before. */
const doneBy = (kind: PageKind, look: ReaderResult): string[] =>
  assess(prepareTasks, weighed(sent(kind, look.facts, { items: [], banners: [], firstPage: false, ...look, at: NOW })), {}, NOW)
    .filter(({ status }) => status === 'done')
    .map(({ task }) => task.id);

const falseDone = (scenario: Scenario, kind: PageKind, look: ReaderResult): string[] =>
  doneBy(kind, look).filter((id) => !mayBeDone(scenario).has(id));

describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, scenario) => {
  test.each([...LANGUAGES, ...MORE_LANGUAGES])('nothing is done in %s that is not', async (language) => {
    await breathe();
    const spoken = withLanguage(scenario, language);
    for (const kind of KINDS) {
      const look = lookAt(spoken, kind);
      expect([kind, falseDone(spoken, kind, look), overclaims(kind, look.facts, spoken)]).toEqual([kind, [], []]);
    }
  });
});

test('no page of another kind has a reading that turns a task done', () => {
  const silent = assess(prepareTasks, NOTHING_SEEN, {}, NOW);
  expect(silent.filter(({ status }) => status !== 'unknown')).toEqual([]);
});

const chains = fc.record({
  scenario: fc.constantFrom(...scenarios),
  language: fc.constantFrom(...LANGUAGES),
  kind: fc.constantFrom(...KINDS),
  chain: fc.array(fc.constantFrom(...mutations), { minLength: 1, maxLength: 3 }),
  seed: fc.integer({ min: 1, max: 1e9 }),
});

test('0 false done over mutated pages', { timeout: 240_000 }, async () => {
  let bounded = 0;
  await fc.assert(
    fc.asyncProperty(chains, async ({ scenario, language, kind, chain, seed }) => {
      await breathe();
      const spoken = withLanguage(scenario, language);
      const page = documentOf(spoken, kind);
      const random = seeded(seed);
      for (const mutation of chain) mutation.run(page, random);
      const look = read(kind, page);
      if (!isBounded(spoken, chain, kind)) return;
      bounded += 1;
      expect(falseDone(spoken, kind, look)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  // Where nobody could tell any more the property is empty; most of the runs must not be.
  expect(bounded).toBeGreaterThan(RUNS * 0.6);
});

/** What a person who reads the language says of each of its words, where they say something; what could be both is open. */
function toldIn(language: SiteLanguage, kind: PageKind): SiteWords {
  const { status, caseOpen, caseFinished } = wordsIn[language];
  const { completed, cancelled, expired, ...open } = status;
  const [over, left] =
    kind === 'refund-list' ? [caseFinished, caseOpen] : [[...completed, ...cancelled, ...expired], Object.values(open).flat()];
  const said = (words: readonly string[], means: ToldMeaning) => words.map((word) => [word, means] as const);
  return lookUpWords(withToldWords(siteWordTable, [...said(over, 'finished'), ...said(left, 'open')]));
}

test('0 false done over mutated pages whose words the person has explained', { timeout: 240_000 }, async () => {
  const all = [...LANGUAGES, ...MORE_LANGUAGES];
  let told = 0;
  await fc.assert(
    fc.asyncProperty(chains, fc.constantFrom(...all), async ({ scenario, kind, chain, seed }, language) => {
      await breathe();
      const spoken = withLanguage({ ...scenario, embedded: seed % 2 ? 'missing' : scenario.embedded }, language);
      const page = documentOf(spoken, kind);
      const random = seeded(seed);
      for (const mutation of chain.slice(0, seed % 3)) mutation.run(page, random);
      const look = readPage(kind, page, toldIn(language, kind));
      if (restsOnWords(look.facts)) told += 1;
      if (isBounded(spoken, chain, kind)) expect(falseDone(spoken, kind, look)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  // Words that have a source, or that the page teaches, need nobody's.
  expect(told).toBeGreaterThan(RUNS * 0.03);
});

/** Each selector of each anchor, taken away in turn: attributes and classes renamed wherever it matches. */
const anchorsOf = (kind: PageKind): [string, string][] =>
  Object.entries(placeOf(kind).anchors).flatMap(([name, ladder]) => ladder.map((selector): [string, string] => [name, selector]));

function renamed(page: Document, selector: string): void {
  for (const element of page.querySelectorAll(selector)) {
    for (const { name } of [...element.attributes]) {
      if (name === 'class' || name.startsWith('data-') || name === 'id') element.setAttribute(name, 'renamed');
      if (name === 'href') element.setAttribute(name, '#');
    }
  }
}

describe.each(KINDS.flatMap((kind) => anchorsOf(kind).map(([name, selector]) => [kind, name, selector] as const)))(
  '%s without its %s (%s)',
  (kind, _name, selector) => {
    test('claims no more than is so, in any scenario', async () => {
      for (const scenario of distinct[kind]) {
        await breathe();
        const page = documentOf(scenario, kind);
        renamed(page, selector);
        if (isBounded(scenario, [{ name: selector, hides: 'signals', run: () => {} }], kind)) {
          expect([scenario.name, falseDone(scenario, kind, read(kind, page))]).toEqual([scenario.name, []]);
        }
      }
    });
  },
);
