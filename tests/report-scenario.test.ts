// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { beginReport, type ReportedFacts, reportedFacts } from '../lib/report';
import type { PageKind } from '../lib/site/kinds';
import { lookUpWords, withToldWords } from '../lib/site/language';
import { allSiteWords, siteWordTable } from '../lib/site/languages';
import { readerOf } from '../lib/site/readers';
import {
  CANARIES,
  KINDS,
  LANGUAGES,
  MORE_LANGUAGES,
  mutations,
  renderPage,
  type Scenario,
  scenarioNamed,
  scenarios,
  seeded,
  withLanguage,
} from './site';
import { readPage } from './site/read';
import { reportProblems } from './site/reported/check';
import { renderReport } from './site/reported/render';
import { finishedAs } from './site/told';

const READ = KINDS.filter((kind) => readerOf(kind)?.read);
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const factsOf = (kind: PageKind, html: string): ReportedFacts => reportedFacts(readPage(kind, parse(html), allSiteWords).facts);

/** What the stand-in's pages hold of people, orders and goods. */
const PERSONAL = [...Object.values(CANARIES), 'quillfeather', 'lantern', 'halo', '81900000', '10050000', 'warm white'].map(
  (one) => one.toLowerCase(),
);

function reported(kind: PageKind, html: string) {
  const facts = readPage(kind, parse(html), allSiteWords).facts;
  const state = { page: kind, outcome: 'read', coverage: 'part', facts } as const;
  const structure = { address: 'https://www.aliexpress.com/p/order/index.html', markup: html, marks: '' };
  return beginReport({ structure, state, version: '1.0.0', language: 'en' }).tell([]);
}

function checkAll(kind: PageKind, list: readonly Scenario[]): void {
  checkPages(
    kind,
    list.map((scenario) => [`${scenario.name} (${scenario.language})`, renderPage(scenario, kind)]),
  );
}

/** Each page's report tells nothing personal, is a report, and what is made from it reads as the page. */
function checkPages(kind: PageKind, pages: readonly (readonly [name: string, html: string])[]): void {
  const wrong = pages.flatMap(([name, html]) => {
    const report = reported(kind, html);
    const text = JSON.stringify(report);
    const told = PERSONAL.filter((trace) => text.toLowerCase().includes(trace)).map((trace) => `tells "${trace}"`);
    const problems = [...told, ...reportProblems(JSON.parse(text))];
    const again = factsOf(kind, renderReport(report));
    const isSame = JSON.stringify(again) === JSON.stringify(report.facts);
    return [
      ...problems.slice(0, 3),
      ...(isSame ? [] : [`${JSON.stringify(report.facts)} came back as ${JSON.stringify(again)}`]),
    ].map((problem) => `${name}: ${problem}`);
  });
  expect(wrong).toEqual([]);
}

/** Pages on which the language decides more than what a status word means. */
const BY_WORDS: readonly PageKind[] = ['order-list', 'order-detail', 'refund-list', 'refund-case'];
const inAllLanguages = (name: string): Scenario[] =>
  [...LANGUAGES, ...MORE_LANGUAGES].map((language) => withLanguage(scenarioNamed(name), language));

describe('what is made from a report reads the same', () => {
  test.each(READ)('%s, in every scenario', { timeout: 240_000 }, (kind) => {
    checkAll(kind, scenarios);
    // Not because there was nothing to read.
    expect(scenarios.some((one) => Object.keys(factsOf(kind, renderPage(one, kind))).length > 0)).toBe(true);
  });
  test.each(BY_WORDS)('%s, in every language', { timeout: 120_000 }, (kind) => checkAll(kind, inAllLanguages('story')));
  test('wallet, in every language', () => checkAll('wallet', inAllLanguages('wallet-zero')));
});

test.each(['order-list', 'refund-list', 'wallet', 'coins', 'coupons', 'addresses'] as const)(
  '%s: pages that AliExpress has changed too',
  { timeout: 240_000 },
  (kind) => {
    const html = renderPage(scenarioNamed(kind === 'refund-list' ? 'two-pages-of-cases' : 'story'), kind);
    const changed = mutations.map(({ name, run }) => {
      const page = parse(html);
      run(page, seeded(7));
      return [name, page.documentElement.outerHTML] as const;
    });
    checkPages(kind, changed);
  },
);

test('what a person explained is not in a report, so that its page reads less', () => {
  const { settled, word } = finishedAs('he');
  const html = renderPage(settled, 'order-list');
  const words = lookUpWords(withToldWords(siteWordTable, [[word, 'finished']]));
  expect(readPage('order-list', parse(html), words).facts).toMatchObject({ ordersFinished: 4, ordersTold: 4 });
  expect(factsOf('order-list', renderReport(reported('order-list', html)))).toMatchObject({
    ordersUnclear: 4,
    ordersFinished: 0,
  });
});
