import type { Page } from '../page';
import { addresses } from './addresses';
import { coins } from './coins';
import { coupons } from './coupons';
import type { PageKind } from './kinds';
import { orderDetail } from './order-detail';
import { orderList } from './order-list';
import { receipt } from './receipt';
import { refundCase } from './refund-case';
import { refundList } from './refund-list';
import { reviewList } from './review-list';
import { robotCheck } from './robot-check';
import { signIn } from './sign-in';
import { wallet } from './wallet';

const readers: readonly Page[] = [
  robotCheck,
  signIn,
  orderDetail,
  receipt,
  refundList,
  refundCase,
  reviewList,
  wallet,
  coins,
  coupons,
  addresses,
  orderList,
];

/** The page of a kind, if there is more to it than its address: the others are not loaded into people's pages. */
export const readerOf = (kind: PageKind): Page | undefined => readers.find((page) => page.kind === kind);
