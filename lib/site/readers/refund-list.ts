import type { Facts } from '../../model/reader-result';
import { type ItemState, itemOf, NOTHING_SAID, type ReaderResult, readerResult } from '../../model/reader-result';
import type { SiteWords } from '../language';
import type { Reader } from '../reader';
import { copyRefundCards } from '../snapshot/other-pages';
import { obstacleIn } from './reading/obstacle';
import { casesIn } from './refund-list/cases';
import { hasMorePages, isFirstPage } from './refund-list/pager';

interface RefundListFacts extends Facts {
  readonly casesShown?: number;
  readonly casesOpen?: number;
  readonly casesFinished?: number;
  readonly casesUnclear?: number;
  /** Those among the finished ones that rest on the person's word. */
  readonly casesTold?: number | undefined;
  /** There is more than this page shows: other pages, other tabs. */
  readonly morePages?: boolean | undefined;
  readonly signedOut?: boolean;
}

/** An empty list has no known mark, so no case on the page proves nothing. */
function refundListLook(root: ParentNode, words: SiteWords): ReaderResult<RefundListFacts> {
  const cases = casesIn(root, words);
  if (!cases.length) return NOTHING_SAID;
  const count = (state: ItemState): number => cases.filter((one) => one.state === state).length;
  const morePages = hasMorePages(
    root,
    cases.map((one) => one.element),
  );
  const facts: RefundListFacts = {
    casesShown: cases.length,
    casesOpen: count('open'),
    casesFinished: count('settled'),
    casesUnclear: count('unclear'),
    casesTold: cases.filter((one) => one.told && one.state === 'settled').length || undefined,
    morePages,
  };
  return {
    facts,
    coverage: morePages === false ? 'whole' : 'part',
    firstPage: isFirstPage(root),
    items: cases.map((one) => itemOf(one.number, one.state, one.told)),
    unknown: cases.flatMap((one) => one.word ?? []),
  };
}

/** Refunds and disputes; on the m. host, on desktop too. */
export const refundList = {
  kind: 'refund-list',
  orders: copyRefundCards,
  read(root: ParentNode, words: SiteWords): ReaderResult<RefundListFacts> {
    const obstacle = obstacleIn(root);
    return obstacle ? readerResult(obstacle, 'part') : refundListLook(root, words);
  },
  point: (anchor: string, root: ParentNode, words: SiteWords): readonly Element[] => {
    const wanted = casesIn(root, words).filter((one) => anchor === `${one.state}-cases`);
    return [...new Set(wanted.map((one) => one.element))];
  },
} as const satisfies Reader;
