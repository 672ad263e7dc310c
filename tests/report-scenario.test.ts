// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { beginReport, type ReportedFacts, reportedFacts } from '../lib/report';
import type { PageKind } from '../lib/site/kinds';
import { allSiteWords } from '../lib/site/languages';
import { readerOf } from '../lib/site/readers';
import { CANARIES, KINDS, LANGUAGES, MORE_LANGUAGES, renderPage, type Scenario, scenarios, withLanguage } from './site';
import { readPage } from './site/read';
import { reportProblems } from './site/reported/check';
import { renderReport } from './site/reported/render';

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
  const wrong = list.flatMap((scenario) => {
    const html = renderPage(scenario, kind);
    const report = reported(kind, html);
    const text = JSON.stringify(report);
    const told = PERSONAL.filter((trace) => text.toLowerCase().includes(trace)).map((trace) => `tells "${trace}"`);
    const problems = [...told, ...reportProblems(JSON.parse(text))];
    const again = factsOf(kind, renderReport(report));
    const isSame = JSON.stringify(again) === JSON.stringify(report.facts);
    return [
      ...problems.slice(0, 3),
      ...(isSame ? [] : [`${JSON.stringify(report.facts)} came back as ${JSON.stringify(again)}`]),
    ].map((problem) => `${scenario.name} (${scenario.language}): ${problem}`);
  });
  expect(wrong).toEqual([]);
}

describe.each(READ)('%s: what is made from its report reads the same', (kind) => {
  test('in every scenario', () => checkAll(kind, scenarios));
  test.each(['story', 'wallet-zero', 'cases-many'])('%s, in every language', (name) => {
    const base = scenarios.find((one) => one.name === name);
    if (!base) return;
    checkAll(
      kind,
      [...LANGUAGES, ...MORE_LANGUAGES].map((language) => withLanguage(base, language)),
    );
  });
});
