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

/** What must be read on the page of a report: what was, or what whoever took it in has written beside it. */
export const expectedFacts = ({ reads, facts }: KeptReport): KeptReport['facts'] => reads ?? facts;

/** Only a page at rest is wholly read, and one that says nothing for 20 seconds is at rest; of others a report does not tell. */
const isRested = ({ coverage, outcome, reads }: KeptReport): boolean =>
  coverage === 'whole' || outcome === 'unread' || reads !== undefined;

/**
 * What our readers read today on the page made from a report: at rest first, then, where the page may still have been at work, what is
 * believed then.
 */
export function readReported(report: KeptReport, open: OpenPage): readonly KeptReport['facts'][] {
  const { facts } = readPage(report.page, open(renderReport(report), addressOfReport(report)), allSiteWords);
  const believed = (rested: boolean) => reportedFacts(believableFacts(placeOf(report.page), facts, rested));
  return isRested(report) ? [believed(true)] : [believed(true), believed(false)];
}

const keyOf = (facts: KeptReport['facts']): string => JSON.stringify(Object.entries(facts).sort());

/** True if that is what must be read there. */
export const readsAsExpected = (report: KeptReport, read: readonly KeptReport['facts'][]): boolean =>
  read.some((facts) => keyOf(facts) === keyOf(expectedFacts(report)));
