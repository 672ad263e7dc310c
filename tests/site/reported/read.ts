import { believableFacts } from '../../../lib/model/page';
import { reportedFacts } from '../../../lib/report';
import { allSiteWords } from '../../../lib/site/languages';
import { placeOf } from '../../../lib/site/map';
import { readPage } from '../read';
import type { KeptReport } from './check';
import { addressOfReport } from './links';
import { renderReport } from './render';

/** Makes a document that stands at an address. */
export type OpenPage = (html: string, address: string) => Document;

/**
 * What our readers read today on the page made from a report.
 * @returns at rest, and while the page may still be at work: a report tells one of them
 */
export function readReported(
  report: KeptReport,
  open: OpenPage,
): { readonly rested: KeptReport['facts']; readonly busy: KeptReport['facts'] } {
  const { facts } = readPage(report.page, open(renderReport(report), addressOfReport(report)), allSiteWords);
  const believed = (rested: boolean) => reportedFacts(believableFacts(placeOf(report.page), facts, rested));
  return { rested: believed(true), busy: believed(false) };
}

const keyOf = (facts: KeptReport['facts']): string => JSON.stringify(Object.entries(facts).sort());

/** True if that is what the report says, or what whoever took it in has written beside it (`reads`). */
export function readsAsReported(report: KeptReport, { rested, busy }: ReturnType<typeof readReported>): boolean {
  const expected = keyOf(report.reads ?? report.facts);
  return [rested, busy].some((facts) => keyOf(facts) === expected);
}
