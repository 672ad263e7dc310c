// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { beginReport } from '../lib/report';
import { stemOf } from '../lib/report/names';
import { VOCABULARY } from '../lib/report/vocabulary';
import { readerOf } from '../lib/site/readers';
import { KINDS, type PageKind, renderPage, scenarioNamed } from './site';
import { plantEverywhere, plantInData, SECRETS, TRACES } from './site/planted';
import { reportProblems } from './site/reported/check';

const READ = KINDS.filter((kind) => readerOf(kind)?.read);
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function reportOn(kind: PageKind, markup: string, address = 'https://www.aliexpress.com/'): string {
  const state = { page: kind, outcome: 'read', coverage: 'part', facts: { ordersKept: 3, copiedSince: 1764432000000 } } as const;
  return JSON.stringify(
    beginReport({ structure: { address, markup, marks: '' }, state, version: '1.0.0', language: 'en' }).tell([]),
    null,
    1,
  );
}

/** The lines of a report in which something of these shows. */
const linesWith = (report: string, traces: readonly string[]): string[] =>
  report.split('\n').filter((line) => traces.some((trace) => line.toLowerCase().includes(trace)));

/** The places of all kinds of pages together. */
const places: string[] = [];

describe.each(READ)('%s', (kind) => {
  test.each(['story', 'hostile-titles', 'no-data'])('%s: nothing planted anywhere is in its report', (name) => {
    const page = parse(plantInData(renderPage(scenarioNamed(name), kind)));
    places.push(...plantEverywhere(page).map((place) => `${kind} ${name} ${place}`));
    const markup = page.documentElement.outerHTML;
    expect(markup).toContain(SECRETS[0]);
    const address = `https://www.aliexpress.com/p/order/index.html?name=${encodeURIComponent(SECRETS[0])}#${SECRETS[1]}`;
    const report = reportOn(kind, markup, address);
    expect(linesWith(report, TRACES)).toEqual([]);
    expect(reportProblems(JSON.parse(report))).toEqual([]);
    expect(report).not.toMatch(/ordersKept|copiedSince|1764432/);
  });
});

test('that were more than 200 places', () => {
  expect(new Set(places).size).toBeGreaterThanOrEqual(200);
});

test('the vocabulary holds no word of a person’s', () => {
  expect(TRACES.filter((trace) => VOCABULARY.has(trace))).toEqual([]);
});

test.each([
  ['order-item--3xYz1', 'order-item--x'],
  ['orderItem--orderSKUId--2yab', 'orderItem--orderSKUId--x'],
  ['aecoin-loginButton-2Hq1x', 'aecoin-loginButton-x'],
  ['nc_1_wrapper', 'nc_1_wrapper'],
  ['user-8192837465564738', 'user-x'],
  ['cassia_quillfeather', ''],
  ['order-cassia-quillfeather-name', 'order-x-name'],
  ['es--char53--2y', 'x--char-x'],
])('%s is told as %s', (name, stem) => {
  expect(stemOf(name)).toBe(stem);
  expect(stemOf(stem)).toBe(stem);
});
