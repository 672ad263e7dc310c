import { cut } from '../texts';
import { agreedDate, agreedMoney, agreedText, bare } from './agree';
import { compact, same } from './fields';
import { joinLines } from './lines';
import { type Conflict, type KeptOrder, LONGEST, MOST } from './order';

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
export function merged(old: KeptOrder | undefined, fresh: KeptOrder): { order: KeptOrder; changed: boolean } {
  if (!old) return { order: fresh, changed: true };
  if (old.id !== fresh.id) throw new RangeError(`two orders: ${old.id}, ${fresh.id}`);
  const date = agreedDate(old.date, fresh.date);
  const total = agreedMoney(old.total, fresh.total);
  const name = agreedText(old.store?.name, fresh.store?.name);
  const lines = joinLines(old, fresh);
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
    store: joinStore(old.store, fresh.store, name.kept),
    items: lines.items,
    allItems: old.allItems || fresh.allItems || (old.allItems ?? fresh.allItems),
    total: total.kept,
    detailLink: old.detailLink ?? fresh.detailLink,
    receiptLink: old.receiptLink ?? fresh.receiptLink,
    trackingLink: old.trackingLink ?? fresh.trackingLink,
    case: laterCase(old, fresh),
    review: joinReview(old.review, fresh.review),
    seen: joinSeen(old.seen, fresh.seen),
    conflicts: joinConflicts(old, fresh, noted),
  });
  return { order, changed: !same(withoutTimes(old), withoutTimes(order)) };
}

function joinStore(old: KeptOrder['store'], fresh: KeptOrder['store'], name: string | undefined): KeptOrder['store'] {
  if (name === undefined) return undefined;
  // The link of a store that goes by another name would be another store's.
  const ofThis = [old, fresh].filter((store) => store && bare(name).startsWith(bare(store.name)));
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
  const isSame = last.shown === undefined || bare(last.shown) === bare(first.shown ?? '');
  return isSame ? { ...first, ...last } : last;
}

const laterStatus = (old: KeptOrder, fresh: KeptOrder): KeptOrder['status'] =>
  later([old.status, lastSeen(old)], [fresh.status, lastSeen(fresh)]);

const laterCase = (old: KeptOrder, fresh: KeptOrder): KeptOrder['case'] =>
  later([old.case, lastSeen(old)], [fresh.case, lastSeen(fresh)]);

/** An order may have a review for each of its items, on different pages, and a review may be edited: all of it is kept. */
function joinReview(old: KeptOrder['review'], fresh: KeptOrder['review']): KeptOrder['review'] {
  if (!old || !fresh) return old ?? fresh;
  const date = old.date ?? fresh.date;
  if (old.text.includes(fresh.text)) return compact({ text: old.text, date });
  if (fresh.text.includes(old.text)) return compact({ text: fresh.text, date });
  return compact({ text: cut(`${old.text}\n\n${fresh.text}`, LONGEST.review), date });
}

const joinSeen = (old: KeptOrder['seen'], fresh: KeptOrder['seen']): KeptOrder['seen'] => ({
  ...old,
  ...Object.fromEntries(Object.entries(fresh).map(([page, at]) => [page, Math.max(at, old[page] ?? 0)])),
});

/** Titles and variants differ by a page's language; they give way where there is no room for all. */
const isWording = ({ field }: Conflict): boolean => field === 'item-title' || field === 'item-variant';

/** Each once, with its first time; figures before words where they are too many. */
function joinConflicts(old: KeptOrder, fresh: KeptOrder, noted: readonly Noted[]): readonly Conflict[] | undefined {
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
  if (list.length <= MOST.conflicts) return list.length ? list : undefined;
  return [...list.filter((one) => !isWording(one)), ...list.filter(isWording)].slice(0, MOST.conflicts);
}

const short = (text: string): string => cut(text, LONGEST.other);

/** Dates of looking do not count as a change. */
function withoutTimes({ seen: _seen, status, case: ofCase, ...rest }: KeptOrder): unknown {
  return { ...rest, status: { ...status, at: 0 }, case: { ...ofCase, at: 0 } };
}
