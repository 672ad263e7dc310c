import type { SiteWords } from '../language';
import type { Facts, Page } from '../page';
import { refundCards } from './copying/other-pages';
import { everywhere, on } from './hosts';
import { obstacleIn } from './reading/obstacle';
import { anchors } from './refund-list/anchors';
import { casesIn } from './refund-list/cases';
import { hasMorePages } from './refund-list/pager';

interface RefundListFacts extends Facts {
  readonly casesShown?: number;
  readonly casesOpen?: number;
  readonly casesFinished?: number;
  readonly casesUnclear?: number;
  /** There is more than this page shows: other pages, other tabs. */
  readonly morePages?: boolean | undefined;
  readonly signedOut?: boolean;
}

/** An empty list has no known mark, so no case on the page proves nothing. */
function refundListFacts(root: ParentNode, words: SiteWords): RefundListFacts {
  const cases = casesIn(root, words);
  if (!cases.length) return {};
  const count = (state: string): number => cases.filter((one) => one.state === state).length;
  return {
    casesShown: cases.length,
    casesOpen: count('open'),
    casesFinished: count('finished'),
    casesUnclear: count('unclear'),
    morePages: hasMorePages(root, cases.length),
  };
}

const POINTS: Readonly<Record<string, string>> = { 'open-cases': 'open', 'unclear-cases': 'unclear' };

/** Refunds and disputes; on the m. host, on desktop too. Addresses: site-facts 2, 2026-11. */
export const refundList = {
  kind: 'refund-list',
  addresses: [
    ...everywhere('/p/refund-dispute/list.html'),
    on('trade', '/issue/issue_list.htm'),
    on('trade', '/issue/issueList.htm'),
  ],
  examples: [
    'https://m.aliexpress.com/p/refund-dispute/list.html',
    'https://trade.aliexpress.com/issue/issue_list.htm',
    'https://trade.aliexpress.com/issue/issueList.htm',
  ],
  anchors,
  orders: refundCards,
  read: (root: ParentNode, words: SiteWords): RefundListFacts => obstacleIn(root) ?? refundListFacts(root, words),
  point: (anchor: string, root: ParentNode, words: SiteWords): readonly Element[] => {
    const wanted = casesIn(root, words).filter((one) => one.state === POINTS[anchor]);
    return [...new Set(wanted.map((one) => one.element))];
  },
  /** The end of a list is only believed once the page has come to rest. */
  onlyAtRest: { morePages: false },
} as const satisfies Page;
