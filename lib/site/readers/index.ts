import type { Facts, ReaderResult, Reading } from '../../model/page';
import type { PageKind } from '../kinds';
import type { Reader } from '../reader';
import { addresses } from './addresses';
import { coins } from './coins';
import { coupons } from './coupons';
import { orderDetail } from './order-detail';
import { orderList } from './order-list';
import { receipt } from './receipt';
import { refundCase } from './refund-case';
import { refundList } from './refund-list';
import { reviewList } from './review-list';
import { robotCheck } from './robot-check';
import { signIn } from './sign-in';
import { wallet } from './wallet';

const readers = [
  addresses,
  coins,
  coupons,
  orderDetail,
  orderList,
  receipt,
  refundCase,
  refundList,
  reviewList,
  robotCheck,
  signIn,
  wallet,
] as const satisfies readonly Reader[];

/** What reads the pages of a kind, if there is more to them than their address. */
export const readerOf = (kind: PageKind): Reader | undefined => readers.find((reader) => reader.kind === kind);

type ReaderOf<K extends PageKind> = Extract<(typeof readers)[number], { kind: K }>;
type Read<F extends Facts> = ReaderResult<F> | Generator<undefined, ReaderResult<F>>;
/** The facts a page kind reads; none for pages that are only recognised. */
export type FactsOf<K extends PageKind> = ReaderOf<K> extends { read(...args: never[]): Read<infer F extends Facts> } ? F : Facts;
export type ReadingsByPage = { readonly [K in PageKind]?: Reading<FactsOf<K>> };
