import { allMatches } from '../dom';
import type { SiteWords } from '../language';
import type { Facts, Page } from '../page';
import { everywhere, on } from './hosts';
import { caseStateOf, saysOpen } from './reading/case-state';
import { obstacleIn } from './reading/obstacle';

interface RefundCaseFacts extends Facts {
  readonly caseOpen?: boolean;
  readonly signedOut?: boolean;
}

/** Class stems, one public bot of 2025 (site-facts 5). */
const anchors = {
  status: ['[class*="reminder--statusStr"]'],
  progress: ['[class*="verticalSteps--title"]'],
} as const;

/** The progress list names stages to come, so it can prove a case open, never finished. */
function refundCaseFacts(root: ParentNode, words: SiteWords): RefundCaseFacts {
  const states = new Set(allMatches(root, anchors.status).map((status) => caseStateOf(status, words)));
  const reviewed = allMatches(root, anchors.progress).some((stage) => saysOpen(stage, words));
  const open = states.has('open') || reviewed;
  if (open) return states.has('finished') ? {} : { caseOpen: true };
  return states.size === 1 && states.has('finished') ? { caseOpen: false } : {};
}

/** One refund or dispute. Addresses: site-facts 2, 2026-11. */
export const refundCase = {
  kind: 'refund-case',
  addresses: [
    on('trade', '/issue/fastissue/*'),
    on('trade', '/issue/issueDetail.htm'),
    ...everywhere('/p/reverse-pages/*'),
    ...everywhere('/p/refund-amount/detail.html'),
    ...everywhere('/p/refund-cancel/index.html'),
  ],
  examples: [
    'https://trade.aliexpress.com/issue/fastissue/detail.htm?issueId=1',
    'https://trade.aliexpress.com/issue/issueDetail.htm?issueId=1',
    'https://www.aliexpress.com/p/reverse-pages/reverseDetail.html?reverseOrderLineId=1',
    'https://m.aliexpress.com/p/refund-amount/detail.html',
    'https://m.aliexpress.com/p/refund-cancel/index.html',
  ],
  anchors,
  read: (root: ParentNode, words: SiteWords): RefundCaseFacts => obstacleIn(root) ?? refundCaseFacts(root, words),
  onlyAtRest: { caseOpen: false },
} as const satisfies Page;
