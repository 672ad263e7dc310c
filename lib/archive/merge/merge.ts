import { compact, isSameJson } from '../../tools/fields';
import { cut } from '../../tools/texts';
import { COUNT_LIMITS, type Conflict, type KeptOrder, TEXT_LIMITS } from '../model/order';
import { comparableText, mergeDate, mergeMoney, mergeText } from './merge-fields';
import { mergeItems } from './merge-items';

/** The newest time any page showed the order; 0 if none is known. */
export const lastSeen = (order: KeptOrder): number => Math.max(0, ...Object.values(order.seen));

interface Noted {
  readonly field: string;
  readonly line?: string;
  readonly other: string | undefined;
  readonly from: 'old' | 'fresh';
}

/**
 * One record of two looks at an order, field by field: the richer wins, nothing known becomes blank, the surer figure
 * beats the unsure, a later status beats an earlier one. What cannot both be true is noted beside what is kept.
 * @returns `changed`: the record says something it did not say before, beyond when it was seen
 * @throws RangeError if the two are not one order
 */
export function mergeOrder(old: KeptOrder | undefined, fresh: KeptOrder): { order: KeptOrder; changed: boolean } {
  if (!old) return { order: fresh, changed: true };
  if (old.id !== fresh.id) throw new RangeError(`two orders: ${old.id}, ${fresh.id}`);
  const date = mergeDate(old.date, fresh.date);
  const total = mergeMoney(old.total, fresh.total);
  const name = mergeText(old.store?.name, fresh.store?.name);
  const lines = mergeItems(old, fresh);
  const noted: Noted[] = [
    { field: 'date', other: date.other?.shown, from: date.other === old.date ? 'old' : 'fresh' },
    { field: 'total', other: total.other?.shown, from: total.other === old.total ? 'old' : 'fresh' },
    { field: 'store', other: name.other, from: 'fresh' },
    ...lines.clashes,
  ];
  const order = compact<KeptOrder>({
    id: old.id,
    date: date.kept,
    status: laterStatus(old, fresh),
    store: mergeStore(old.store, fresh.store, name.kept),
    items: lines.items,
    allItems: old.allItems || fresh.allItems || (old.allItems ?? fresh.allItems),
    total: total.kept,
    detailLink: old.detailLink ?? fresh.detailLink,
    receiptLink: old.receiptLink ?? fresh.receiptLink,
    trackingLink: old.trackingLink ?? fresh.trackingLink,
    case: laterCase(old, fresh),
    review: mergeReview(old.review, fresh.review),
    seen: mergeSeen(old.seen, fresh.seen),
    conflicts: mergeConflicts(old, fresh, noted),
  });
  return { order, changed: !isSameJson(withoutTimes(old), withoutTimes(order)) };
}

function mergeStore(old: KeptOrder['store'], fresh: KeptOrder['store'], name: string | undefined): KeptOrder['store'] {
  if (name === undefined) return undefined;
  // A link to a store of another name is not taken over: it would lead to another store.
  const ofThis = [old, fresh].filter((store) => store && comparableText(name).startsWith(comparableText(store.name)));
  return compact({ name, link: ofThis.map((store) => store?.link).find(Boolean) });
}

/** The later one of two words that may change; the same word twice, or none, is the later look with all that either knew. */
function later<T extends { readonly shown?: string; readonly at?: number }>(
  [old, oldAt]: readonly [T | undefined, number],
  [fresh, freshAt]: readonly [T | undefined, number],
): T | undefined {
  if (!old || !fresh) return old ?? fresh;
  const isNewer = (fresh.at ?? freshAt) > (old.at ?? oldAt);
  const [last, first] = isNewer ? [fresh, old] : [old, fresh];
  const isSame = last.shown === undefined || comparableText(last.shown) === comparableText(first.shown ?? '');
  return isSame ? { ...first, ...last } : last;
}

function laterStatus(old: KeptOrder, fresh: KeptOrder): KeptOrder['status'] {
  const status = later([old.status, lastSeen(old)], [fresh.status, lastSeen(fresh)]);
  if (!status) return undefined;
  const wasOpen = [old, fresh].some((order) => order.status && UNDER_WAY.includes(order.status.group));
  const seen = status.group === 'finished' && wasOpen ? [status.at ?? Math.max(lastSeen(old), lastSeen(fresh))] : [];
  const times = [old.status?.overAt ?? [], fresh.status?.overAt ?? [], seen].flat().filter((at) => at > 0);
  return compact({ ...status, overAt: status.group === 'finished' && times.length > 0 ? Math.min(...times) : undefined });
}

/** Paid, and not over: what is finished after that may have arrived just before. */
const UNDER_WAY: readonly unknown[] = ['toShip', 'shipped', 'case'];

const laterCase = (old: KeptOrder, fresh: KeptOrder): KeptOrder['case'] =>
  later([old.case, lastSeen(old)], [fresh.case, lastSeen(fresh)]);

/** An order may have a review for each of its items, on different pages, and a review may be edited: all of it is kept. */
function mergeReview(old: KeptOrder['review'], fresh: KeptOrder['review']): KeptOrder['review'] {
  if (!old || !fresh) return old ?? fresh;
  const date = old.date ?? fresh.date;
  if (old.text.includes(fresh.text)) return compact({ text: old.text, date });
  if (fresh.text.includes(old.text)) return compact({ text: fresh.text, date });
  return compact({ text: cut(`${old.text}\n\n${fresh.text}`, TEXT_LIMITS.review), date });
}

const mergeSeen = (old: KeptOrder['seen'], fresh: KeptOrder['seen']): KeptOrder['seen'] => ({
  ...old,
  ...Object.fromEntries(Object.entries(fresh).map(([page, at]) => [page, Math.max(at, old[page] ?? 0)])),
});

/** Titles and variants differ by a page's language; they give way where there is no room for all. */
const isWording = ({ field }: Conflict): boolean => field === 'item-title' || field === 'item-variant';

/** Each once, with its first time; figures before words where they are too many. */
function mergeConflicts(old: KeptOrder, fresh: KeptOrder, noted: readonly Noted[]): readonly Conflict[] | undefined {
  const now = noted.flatMap(({ field, line, other, from }): Conflict[] =>
    other === undefined
      ? []
      : [compact({ field, line: line && short(line), other: short(other), at: lastSeen(from === 'old' ? old : fresh) })],
  );
  const list: Conflict[] = [];
  for (const one of [...(old.conflicts ?? []), ...(fresh.conflicts ?? []), ...now]) {
    const known = list.some(({ field, line, other }) => field === one.field && line === one.line && other === one.other);
    if (!known) list.push(one);
  }
  if (list.length <= COUNT_LIMITS.conflicts) return list.length ? list : undefined;
  return [...list.filter((one) => !isWording(one)), ...list.filter(isWording)].slice(0, COUNT_LIMITS.conflicts);
}

const short = (text: string): string => cut(text, TEXT_LIMITS.other);

/** Dates of looking do not count as a change. */
function withoutTimes({ seen: _seen, status, case: ofCase, ...rest }: KeptOrder): unknown {
  return { ...rest, status: { ...status, at: 0, overAt: 0 }, case: { ...ofCase, at: 0 } };
}
