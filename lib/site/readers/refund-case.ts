import type { Facts } from '../../model/reader-result';
import { itemOf, type ReaderResult, readerResult } from '../../model/reader-result';
import { REFUND_PROGRESS, REFUND_STATUS } from '../../selectors/marks';
import { CASE_IDS } from '../../selectors/patterns';
import { all, isLaidOut } from '../dom';
import type { SiteWords } from '../language';
import type { Reader } from '../reader';
import { pageAddress } from './reading/address';
import { caseStateOf, saysOpen } from './reading/case-state';
import { canProve } from './reading/doubt';
import { obstacleIn } from './reading/obstacle';

interface RefundCaseFacts extends Facts {
  readonly caseOpen?: boolean;
  readonly signedOut?: boolean;
}

/** The case's number, by its address. */
const numberIn = (address: string): string | undefined =>
  CASE_IDS.map((id) => new RegExp(id, 'i').exec(address)?.[1]).find(Boolean);

/** The progress list names stages to come, so it can prove a case open, never finished. */
function refundCaseFacts(root: ParentNode, words: SiteWords): RefundCaseFacts {
  const statuses = all(root, REFUND_STATUS);
  const states = new Set(statuses.map((status) => caseStateOf(status, words)));
  const reviewed = all(root, REFUND_PROGRESS).some((stage) => saysOpen(stage, words));
  const [witness] = statuses;
  const proves = witness && canProve(root, witness) && statuses.every(isLaidOut);
  if (states.has('open') || reviewed) return states.has('settled') ? {} : { caseOpen: true };
  return proves && states.size === 1 && states.has('settled') ? { caseOpen: false } : {};
}

function refundCaseLook(root: ParentNode, words: SiteWords): ReaderResult<RefundCaseFacts> {
  const facts = refundCaseFacts(root, words);
  if (facts.caseOpen === undefined) return readerResult(facts, 'part');
  return { facts, coverage: 'part', items: [itemOf(numberIn(pageAddress(root)), facts.caseOpen ? 'open' : 'settled')] };
}

/** One refund or dispute. */
export const refundCase = {
  kind: 'refund-case',
  read(root: ParentNode, words: SiteWords): ReaderResult<RefundCaseFacts> {
    const obstacle = obstacleIn(root);
    return obstacle ? readerResult(obstacle, 'part') : refundCaseLook(root, words);
  },
} as const satisfies Reader;
