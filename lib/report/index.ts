import type { PageState, PageStructure } from '../messages';
import { normal } from '../site/language';
import { placeOf } from '../site/map';
import { LANGUAGE } from './attributes';
import { linkOf } from './links';
import { type ReportedData, reportedData, textsOfData } from './page-data';
import { elementMarks, structureOf, textsOfPage, withoutOwnBoxes } from './structure';
import { createTeller } from './texts';
import { type WordToTick, wordsToTick } from './ticks';

/** The form of a report; a later one may be read in another way. */
export const REPORT_FORM = 1;
/** A report has no more lines. */
export const MOST_LINES = 4000;

/** What a page said; of coins only whether there are any. */
export type ReportedFacts = Readonly<Record<string, number | boolean | 'some'>>;

/** How a page is built, with nothing of whose it is: no text but the site's own words, no number, no address. */
export interface PageReport {
  readonly report: typeof REPORT_FORM;
  /** Of this extension. */
  readonly version: string;
  readonly page: PageState['page'];
  readonly address: string;
  readonly host: 'com' | 'us';
  readonly language: string;
  /** Of our own words. */
  readonly interface: string;
  readonly outcome: PageState['outcome'];
  readonly coverage: PageState['coverage'];
  readonly facts: ReportedFacts;
  /** How many elements each selector of ours finds: the layout, as we know it. */
  readonly found: Readonly<Record<string, readonly number[]>>;
  /** False where the browser could not say what is hidden. */
  readonly marked: boolean;
  readonly data?: ReportedData;
  /** Lines left out at the end. */
  readonly left: number;
  readonly structure: readonly string[];
}

/** What a report is made of. */
export interface ReportSource {
  readonly structure: PageStructure;
  readonly state: Pick<PageState, 'page' | 'outcome' | 'coverage' | 'facts'>;
  readonly version: string;
  readonly language: string;
}

/** What our own copy adds to the facts says nothing of the page, and a sum is nobody's business. */
const NOT_TOLD: readonly string[] = ['ordersKept', 'copiedSince', 'reviewsKept'];

/** Facts as a report tells them. */
export const reportedFacts = (facts: PageState['facts']): ReportedFacts =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) =>
      fact === undefined || NOT_TOLD.includes(name)
        ? []
        : [[name, name === 'coins' && fact !== 0 ? ('some' as const) : fact] as const],
    ),
  );

const foundIn = (page: Document, kind: PageState['page']): PageReport['found'] =>
  Object.fromEntries(
    Object.entries(placeOf(kind).anchors).flatMap(([name, ladder]) =>
      ladder.length > 0 ? [[name, ladder.map((selector) => page.querySelectorAll(selector).length)]] : [],
    ),
  );

/**
 * Begins a report on a page: parsed once, told anew with each word that is ticked.
 * @returns the words that can be ticked, and what makes the report; both end with whoever holds them
 */
export function beginReport({ structure: { address, markup, marks }, state, version, language }: ReportSource) {
  const page = new DOMParser().parseFromString(withoutOwnBoxes(markup), 'text/html');
  const known = elementMarks(page, marks);
  const texts = [...textsOfPage(page), ...textsOfData(page)];
  const tell = (ticked: readonly string[]): PageReport => {
    const teller = createTeller(texts, new Set(ticked.map(normal)));
    const own = linkOf(address, address, teller);
    const lines = structureOf(page, { base: address, marks: known, teller });
    const data = reportedData(page, teller);
    return {
      report: REPORT_FORM,
      version,
      page: state.page,
      address: own,
      host: /\.us(?:[:/]|$)/.test(address.split(/[?#]/)[0] ?? '') ? 'us' : 'com',
      language: LANGUAGE.exec(page.documentElement.lang)?.[0].toLowerCase() ?? '',
      interface: language,
      outcome: state.outcome,
      coverage: state.coverage,
      facts: reportedFacts(state.facts),
      found: foundIn(page, state.page),
      marked: known.size > 0,
      ...(data ? { data } : {}),
      left: Math.max(0, lines.length - MOST_LINES),
      structure: lines.slice(0, MOST_LINES),
    };
  };
  return { words: wordsToTick(page) as readonly WordToTick[], tell };
}
