import type { Ledger, Nameless, Statement } from './evidence';
import { WHOLE_LISTS } from './facts';
import type { Coverage, Item, ItemState } from './reader-result';

/** An order or case of a look, its number turned into a mark. */
export interface MarkedItem extends Pick<Item, 'as' | 'told'> {
  readonly mark?: string;
  /** Where that is later than the page's own time. */
  readonly asOf?: number;
}

/** One look, as the policy weighs it. */
export interface Origin {
  readonly kind: string;
  readonly coverage: Coverage;
  readonly firstPage: boolean;
  readonly readAt: number;
  /** Absent for a page whose age nobody knows. */
  readonly asOf?: number;
  readonly document: string;
  /** When the person last ticked anything. What is seen settled now is dated after that, even if the clock was set back since. */
  readonly tickedAt: number;
}

/** How many are remembered at most; those seen settled longest ago are forgotten first. */
const MOST = 2_000;

/** How many documents that showed something newly open are remembered at most. */
const MOST_DOCUMENTS = 50;

const RANK: Readonly<Record<ItemState, number>> = { settled: 0, unclear: 1, open: 2 };

/** True if what is said now is younger than what was said, or a later look at the same document. */
export function isYounger(now: Pick<Origin, 'asOf' | 'document'>, before: { asOf?: number; document?: string }): boolean {
  if (now.document === before.document) return true;
  if (now.asOf === undefined) return false;
  return before.asOf === undefined || now.asOf > before.asOf;
}

/** The same, without its time if that lies in the future: the clock was set back since, so its age is unknown. */
function believable<T extends { readonly asOf?: number }>(said: T | undefined, { readAt }: Origin): T | undefined {
  if (said?.asOf === undefined || said.asOf <= readAt) return said;
  const { asOf: _, ...ageless } = said;
  return ageless as T;
}

/** Since when something is open: a time in the future is from before the clock was set back, and nothing could be said after it. */
export const sinceThen = (since: number | undefined, { readAt }: Pick<Origin, 'readAt'>): number =>
  Math.min(since ?? readAt, readAt);

/** What is known of one order after another look. "Unclear" never replaces "open". */
function statementAfter(
  old: Statement | undefined,
  { as, told, asOf = undefined }: MarkedItem,
  from: Origin,
): Statement | undefined {
  const time = asOf ?? from.asOf;
  // A stored copy of a page, whose age is unknown, may only show something open of which nothing was known.
  if (time === undefined && (as !== 'open' || (old && old.as !== 'open' && old.asOf !== undefined))) return old;
  const said = { asOf: time, document: from.document } as Pick<Origin, 'asOf' | 'document'>;
  const isEqual = old !== undefined && old.document !== from.document && old.asOf === time;
  // The page may redraw a card from older data. That changes nothing: a real change within a document has its own, later time.
  const isOlder = old?.document === from.document && (time ?? 0) < (old.asOf ?? 0);
  const wins = !old || (isEqual ? RANK[as] > RANK[old.as] : !isOlder && isYounger(said, old));
  if (!wins || (old?.as === 'open' && as === 'unclear')) return old;
  const since = as === 'open' ? { since: sinceThen(old?.as === 'open' ? old.since : undefined, from) } : {};
  return { as, ...(time === undefined ? {} : { asOf: time }), document: from.document, ...since, ...(told && { told }) };
}

/** As many shown by another view may be others: from now on only a whole list younger than both settles them. */
function shownElsewhere(old: Nameless, { asOf, document }: Origin): Nameless {
  const youngest = asOf !== undefined && isYounger({ asOf, document }, old) ? { asOf, document } : {};
  return { ...old, firstPage: false, ...youngest };
}

function namelessAfter(old: Nameless | undefined, items: readonly MarkedItem[], from: Origin): Nameless | undefined {
  const unnamed = items.filter(({ mark }) => mark === undefined);
  const count = (as: ItemState): number => unnamed.filter((item) => item.as === as).length;
  const [open, unclear] = [count('open'), from.asOf === undefined ? 0 : count('unclear')];
  const sameView = old?.document === from.document && old.firstPage && from.firstPage && items.length >= old.shown;
  const over = !old || sameView || (from.coverage === 'whole' && isYounger(from, old));
  const isSome = open + unclear > 0;
  if (!over && open <= old.open && unclear <= old.unclear) return isSome ? shownElsewhere(old, from) : old;
  if (!isSome) return undefined;
  const since = sinceThen(old && open <= old.open ? old.since : undefined, from);
  const { asOf, document } = from;
  const firstPage = over && from.firstPage;
  const most = (now: number, before: number | undefined): number => (over ? now : Math.max(now, before ?? 0));
  return {
    open: most(open, old?.open),
    unclear: most(unclear, old?.unclear),
    shown: items.length,
    firstPage,
    ...(asOf === undefined ? {} : { asOf }),
    document,
    since,
  };
}

/**
 * What is known of a domain after one more look at some of it.
 * @param keepsSettled false where what was never open need not be remembered as settled
 */
export function ledgerAfter(old: Ledger = { items: {} }, seen: readonly MarkedItem[], from: Origin, keepsSettled = true): Ledger {
  const ended = Math.max(from.readAt, from.tickedAt);
  const items: Record<string, Statement> = { ...old.items };
  let { opened, closedAt } = old;
  const open = (at: number): void => {
    opened = { ...opened, [from.document]: Math.max(at, opened?.[from.document] ?? 0) };
  };
  for (const item of seen) {
    if (item.mark === undefined) continue;
    const before = believable(items[item.mark], from);
    if (!before && item.as === 'settled' && !keepsSettled) continue;
    const after = statementAfter(before, item, from);
    if (!after || after === before) continue;
    items[item.mark] = after;
    if (after.as !== 'settled') open(after.asOf ?? from.readAt);
    else if (before?.as === 'open') closedAt = ended;
  }
  const isWholeList = from.coverage === 'whole' && WHOLE_LISTS.includes(from.kind);
  if (isWholeList && from.asOf !== undefined) {
    // What only a stored copy showed, and this whole list of known age does not show, is dropped.
    for (const [mark, { as, asOf }] of Object.entries(items)) {
      if (asOf !== undefined) continue;
      delete items[mark];
      if (as === 'open') closedAt = ended;
    }
  }
  const { [from.kind]: unnamed, ...rest } = old.nameless ?? {};
  // A look at the whole list also replaces what the pages of single orders or cases showed without a number.
  const others = Object.fromEntries(Object.entries(rest).filter(([, one]) => !(isWholeList && isYounger(from, one))));
  if (Object.keys(others).length < Object.keys(rest).length) closedAt = ended;
  const left = namelessAfter(believable(unnamed, from), seen, from);
  if (left && left !== unnamed) open(from.readAt);
  if (unnamed && unnamed.open > (left?.open ?? 0)) closedAt = ended;
  const nameless = left ? { ...others, [from.kind]: left } : others;
  return {
    items: bounded(items),
    ...(Object.keys(nameless).length > 0 ? { nameless } : {}),
    ...(opened === undefined ? {} : { opened: youngest(opened) }),
    ...(closedAt === undefined ? {} : { closedAt }),
  };
}

/** The most recent of the documents that showed something newly open. */
const youngest = (opened: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(opened)
      .sort(([, one], [, other]) => other - one)
      .slice(0, MOST_DOCUMENTS),
  );

function bounded(items: Readonly<Record<string, Statement>>): Readonly<Record<string, Statement>> {
  const all = Object.entries(items);
  if (all.length <= MOST) return items;
  const weight = ([, { as, asOf = 0 }]: [string, Statement]): number => (as === 'settled' ? asOf : Number.MAX_VALUE);
  const newest = all.sort((one, other) => weight(other) - weight(one));
  const open = newest.filter(([, { as }]) => as !== 'settled').length;
  return Object.fromEntries(newest.slice(0, Math.max(MOST, open)));
}
