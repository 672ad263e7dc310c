import type { Facts } from '../../model/reader-result';
import { type ReaderResult, readerResult } from '../../model/reader-result';
import { LEAVES_FEEDBACK } from '../../selectors/patterns';
import type { Reader } from '../reader';
import { copyReviewRows } from '../snapshot/other-pages';
import { orderIdIn, pageAddress } from './reading/address';
import { obstacleIn } from './reading/obstacle';
import { reviewLinks } from './reading/review-links';

interface ReviewListFacts extends Facts {
  readonly reviewsShown?: number;
  readonly signedOut?: boolean;
}

/** "No reviews" looks the same as "not loaded yet": no fact. A row with a link to write a review has none yet. */
function reviewListFacts(root: ParentNode): ReviewListFacts {
  if (pageAddress(root).includes(LEAVES_FEEDBACK)) return {};
  const orders = new Set(
    reviewLinks(root).map((link) => {
      const href = link.getAttribute('href');
      return orderIdIn(href) ?? href;
    }),
  );
  return orders.size ? { reviewsShown: orders.size } : {};
}

/** Reviews written and still to write. */
export const reviewList = {
  kind: 'review-list',
  orders: copyReviewRows,
  read: (root: ParentNode): ReaderResult<ReviewListFacts> => readerResult(obstacleIn(root) ?? reviewListFacts(root), 'part'),
} as const satisfies Reader;
