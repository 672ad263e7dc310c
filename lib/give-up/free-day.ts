import { together } from '../archive/model/stakes';
import type { OrderSums, Stakes } from '../archive/model/stakes-shape';
import type { TaskState } from '../model/checklist';
import { type ChecklistEvidence, type HostEvidence, viewsOf } from '../model/checklist-evidence';
import { NOTHING_KEPT } from '../model/kept';
import type { Facts } from '../model/page';
import type { TaskId } from '../tasks';
import { daysAfter, isoDayOf } from '../tools/calendar-day';

/** All that is judged: the checklist as it stands, and what it rests on. */
export interface GiveUpInput {
  readonly prepare: readonly TaskState[];
  readonly store: ChecklistEvidence & { readonly stakes?: Stakes };
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * Why the day is not the last word, and of how many orders that holds (0 where nobody can count them):
 * - `none-kept`, `counting`: nothing is kept, or what is kept was not counted yet;
 * - `open`, `cases`: no window of theirs has a last day: not paid, not arrived, a case under way;
 * - `outdated`: the copy has them as such, and the page or the person has said since that they are over;
 * - `unclear`: nobody knows whether they are finished; `cases-unseen`: whether a case is under way;
 * - `not-kept`, `not-whole`: a page showed them and the copy lacks them; there may be others that no page showed.
 */
export const doubts = [
  'none-kept',
  'counting',
  'open',
  'cases',
  'outdated',
  'cases-unseen',
  'unclear',
  'not-kept',
  'not-whole',
] as const;
export type Doubt = (typeof doubts)[number];

/** When the last window ends, as far as anybody can know. */
export interface FreeDayEstimate {
  /** The first day without an open window among the orders that can be judged, YYYY-MM-DD; absent where none has one today. */
  readonly day?: string;
  /** Those that have one today. */
  readonly open: OrderSums;
  /** Empty where the day holds for the whole account. */
  readonly doubts: readonly (readonly [Doubt, number])[];
}

export const stateIn = ({ prepare }: GiveUpInput, id: TaskId): TaskState | undefined =>
  prepare.find(({ task }) => task.id === id);
const leftOf = (account: GiveUpInput, id: TaskId): number => stateIn(account, id)?.left ?? 0;

/** Things that are not over: as many as the pages or the copy know of, whichever are more. */
export interface Unfinished {
  readonly count: number;
  /** Those in the copy. */
  readonly pile: OrderSums;
  /** Those in the copy that are said to be over by now. */
  readonly outdated: number;
}

function notOver(account: GiveUpInput, id: TaskId, onPages: number, piles: readonly (OrderSums | undefined)[]): Unfinished {
  const pile = together(piles);
  const isOver = stateIn(account, id)?.status === 'done';
  return isOver
    ? { count: onPages, pile: together([]), outdated: pile.orders }
    : { count: Math.max(onPages, pile.orders), pile, outdated: 0 };
}

/** Orders that are not finished. */
export function openOrders(account: GiveUpInput): Unfinished {
  const { unpaid, travelling } = account.store.stakes?.open ?? {};
  return notOver(account, 'receive-orders', leftOf(account, 'receive-orders'), [travelling, unpaid]);
}

/** Refunds and disputes under way. One that a banner and the refund list show is one. */
export function openCases(account: GiveUpInput): Unfinished {
  const onList = leftOf(account, 'settle-refunds');
  const onOrders = leftOf(account, 'close-disputes') - onList;
  return notOver(account, 'close-disputes', Math.max(onList, onOrders), [account.store.stakes?.open.case]);
}

/** When the last window for a return or a dispute ends. Days are those of the person's own calendar. */
export function freeDay(account: GiveUpInput): FreeDayEstimate {
  const { stakes } = account.store;
  const today = isoDayOf(account.now);
  const days = Object.keys(stakes?.until ?? {})
    .filter((day) => day >= today)
    .sort();
  const last = days.at(-1);
  return {
    ...(last === undefined ? {} : { day: daysAfter(last, 1) }),
    open: together(days.map((day) => stakes?.until[day])),
    doubts: [...unseen(account), ...unjudged(account, today)],
  };
}

const some = (doubt: Doubt, count: number): [Doubt, number][] => (count > 0 ? [[doubt, count]] : []);

/** True where every kept order is in the count. @param today YYYY-MM-DD; a day before those it left out needs them again */
export const isCounted = ({ stakes, kept = NOTHING_KEPT }: GiveUpInput['store'], today: string): boolean =>
  kept.orders === 0 || (stakes !== undefined && stakes.from <= today);

/** What is in the copy, or was seen, and has no last day. */
function unjudged(account: GiveUpInput, today: string): [Doubt, number][] {
  const { stakes, kept = NOTHING_KEPT } = account.store;
  const [orders, cases] = [openOrders(account), openCases(account)];
  const isUnseen = cases.count === 0 && stateIn(account, 'close-disputes')?.status === 'unknown';
  return [
    ...some('counting', isCounted(account.store, today) ? 0 : kept.orders),
    ...some('open', orders.count),
    ...some('cases', cases.count),
    ...some('outdated', orders.outdated + cases.outdated),
    ...(isUnseen ? [['cases-unseen', 0] as [Doubt, number]] : []),
    ...some('unclear', stakes?.open.unclear?.orders ?? 0),
  ];
}

/** Orders that are not in the copy, or may not be. */
function unseen(account: GiveUpInput): [Doubt, number][] {
  const { kept = NOTHING_KEPT } = account.store;
  const lists = listsOf(account);
  if (kept.orders === 0) return lists.every((list) => list?.proof?.facts.ordersShown === 0) ? [] : [['none-kept', 0]];
  const missing = Math.max(
    lists.reduce((sum, list) => sum + Math.max(shownOn(list?.proof), shownOn(list)), 0) - kept.orders,
    ...lists.map((list) => shownOn(list) - numberOf(list?.facts.ordersKept ?? kept.orders)),
  );
  if (missing > 0) return [['not-kept', missing]];
  // "There is none: that is all", by the person's word.
  const { status, source } = stateIn(account, 'receive-orders') ?? {};
  const isTold = status === 'done' && source === 'person';
  const isEnd = (facts: Facts): boolean => facts.moreOrders !== true && facts.filtered !== true;
  return lists.every((list) => list?.proof || (isTold && list && isEnd(list.facts))) ? [] : [['not-whole', 0]];
}

const numberOf = (fact: unknown): number => (typeof fact === 'number' ? fact : 0);
const shownOn = (look: { readonly facts: Facts } | undefined): number => numberOf(look?.facts.ordersShown);

/** The orders lists as they may still be believed: aliexpress.us counts once it showed orders. */
function listsOf({ store, now }: GiveUpInput) {
  const hasOrders = ({ readings }: HostEvidence): boolean => shownOn(readings['order-list']) > 0;
  const hosts = [store, ...(store.other && hasOrders(store.other) ? [store.other] : [])];
  return hosts.map((host) => viewsOf(host, store, now).fresh.readings['order-list']);
}
