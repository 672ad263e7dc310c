import type { OrderSums } from '../archive/model/stakes-shape';
import type { TaskState } from '../model/checklist';
import { type FreeDayEstimate, freeDay, type GiveUpInput, openCases, openOrders, stateIn } from './free-day';

/** What goes with the account, and the task that settles it. */
export const givenTasks = {
  orders: 'receive-orders',
  cases: 'close-disputes',
  balance: 'empty-wallet',
  coins: 'use-coupons-and-coins',
} as const;

/** One thing that goes with the account, as it stands. */
export interface GivenUpLine {
  readonly id: keyof typeof givenTasks;
  /** What the pages say of it, and since when. */
  readonly state: TaskState;
  /** How many there are, as far as is known; of a balance and of coins only whether there are. */
  readonly count: number;
  /** Of them those in the copy, and what they came to; absent where no copy tells. */
  readonly pile?: OrderSums;
}

/** What would go with the account today. How much a balance is, no reading holds. */
export function givenUpLines(account: GiveUpInput): readonly GivenUpLine[] {
  const line = (id: GivenUpLine['id'], known?: Pick<GivenUpLine, 'count' | 'pile'>): GivenUpLine[] => {
    const state = stateIn(account, givenTasks[id]);
    return state ? [{ id, state, count: state.left, ...known }] : [];
  };
  return [...line('orders', openOrders(account)), ...line('cases', openCases(account)), ...line('balance'), ...line('coins')];
}

/** True for what is known to be there now: seen lately, or in the copy. */
export const isThere = ({ state, count, pile }: GivenUpLine): boolean =>
  count > 0 && (state.status !== 'unknown' || (pile?.orders ?? 0) > 0);

/** All of it in short. */
export interface GivenUp {
  readonly free: FreeDayEstimate;
  /** What is known to be there. */
  readonly there: readonly GivenUpLine[];
  /** How many of its sorts were not checked, or too long ago. */
  readonly unchecked: number;
}

export function givenUp(account: GiveUpInput): GivenUp {
  const lines = givenUpLines(account);
  const there = lines.filter(isThere);
  const unchecked = lines.filter((line) => line.state.status === 'unknown' && !there.includes(line)).length;
  return { free: freeDay(account), there, unchecked };
}
