import { type Agreed, agreedCount, agreedMoney, agreedText, isSameText } from './agree';
import { compact } from './fields';
import { type KeptItem, type KeptOrder, MOST } from './order';

/** What a look contradicted in a line, or a line it showed that has no place. */
export interface LineClash {
  readonly field: 'item-title' | 'item-variant' | 'item-quantity' | 'item-price' | 'items';
  readonly line?: string;
  readonly other: string;
  /** Whose word was set aside. */
  readonly from: 'old' | 'fresh';
}

type Lines = Pick<KeptOrder, 'items' | 'allItems'>;
interface Joined {
  readonly items: readonly KeptItem[];
  readonly clashes: readonly LineClash[];
}

const isSet = (one: string | undefined, another: string | undefined): boolean => one !== undefined && one === another;

/** How sure it is that two looks show one line; 0: they do not. */
function likeness(one: KeptItem, another: KeptItem): number {
  if (one.lineId && another.lineId) return one.lineId === another.lineId ? 16 : 0;
  const variants = one.variant && another.variant ? (isSameText(one.variant, another.variant) ? 2 : 0) : 1;
  if (variants === 0) return 0;
  const price = one.price?.amount !== undefined && one.price.amount === another.price?.amount ? 1 : 0;
  if (one.productId && another.productId) return one.productId === another.productId ? 8 + variants + price : 0;
  if (one.title && another.title) return isSameText(one.title, another.title) ? 4 + variants + price : 0;
  return isSet(one.link, another.link) || isSet(one.picture, another.picture) ? variants + price : 0;
}

interface Pair {
  readonly at: number;
  readonly of: number;
  readonly sure: number;
}

/** Which line of the base each of the others is, surest first, none twice; -1: none. */
function places(base: readonly KeptItem[], others: readonly KeptItem[]): number[] {
  const pairs: Pair[] = others.flatMap((other, of) => base.map((line, at) => ({ at, of, sure: likeness(line, other) })));
  const taken = new Set<number>();
  const found = others.map(() => -1);
  for (const { at, of } of pairs.filter(({ sure }) => sure > 0).sort((a, b) => b.sure - a.sure)) {
    if (found[of] !== -1 || taken.has(at)) continue;
    found[of] = at;
    taken.add(at);
  }
  return found;
}

/** In a complete list a line that found no place of its own is one already there, perhaps in another language. */
const fallback = (base: readonly KeptItem[], other: KeptItem): number => {
  const alike = base.findIndex((line) => likeness(line, other) > 0);
  return alike >= 0 ? alike : base.findIndex(({ productId }) => productId && productId === other.productId);
};

/** A line's name for a person or a later look: its number, else its title. */
const nameOf = ({ lineId, productId, title }: KeptItem): string | undefined => lineId ?? productId ?? title;

function joinLine(old: KeptItem, fresh: KeptItem): { line: KeptItem; clashes: LineClash[] } {
  const title = agreedText(old.title, fresh.title);
  const variant = agreedText(old.variant, fresh.variant);
  const quantity = agreedCount(old.quantity, fresh.quantity);
  const price = agreedMoney(old.price, fresh.price);
  const line: KeptItem = compact({
    title: title.kept,
    variant: variant.kept,
    quantity: quantity.kept,
    price: price.kept,
    link: old.link ?? fresh.link,
    picture: old.picture ?? fresh.picture,
    lineId: old.lineId ?? fresh.lineId,
    productId: old.productId ?? fresh.productId,
  });
  const clash = <T>(field: LineClash['field'], { other }: Agreed<T>, text: (value: T) => string, was: T | undefined) =>
    other === undefined
      ? []
      : [compact({ field, line: nameOf(line), other: text(other), from: other === was ? ('old' as const) : ('fresh' as const) })];
  return {
    line,
    clashes: [
      ...clash('item-title', title, String, old.title),
      ...clash('item-variant', variant, String, old.variant),
      ...clash('item-quantity', quantity, String, old.quantity),
      ...clash('item-price', price, ({ shown }) => shown, old.price),
    ],
  };
}

/** The list that has the last word on which lines there are: the complete one, of two the longer. */
function baseOf(old: Lines, fresh: Lines): 'old' | 'fresh' {
  if (Boolean(old.allItems) !== Boolean(fresh.allItems)) return old.allItems ? 'old' : 'fresh';
  return old.allItems && fresh.items.length > old.items.length ? 'fresh' : 'old';
}

/**
 * The lines of two looks at one order. A complete list takes nothing in that it has no line for; such a line is noted.
 * Between incomplete lists every line that is not the same stands for itself.
 */
export function joinLines(old: Lines, fresh: Lines): Joined {
  const from = baseOf(old, fresh);
  const [base, others] = from === 'old' ? [old, fresh] : [fresh, old];
  const items = [...base.items];
  const clashes: LineClash[] = [];
  const found = places(base.items, others.items);
  others.items.forEach((other, n) => {
    const at = found[n] === -1 && base.allItems ? fallback(base.items, other) : (found[n] ?? -1);
    const line = items[at];
    if (line) {
      const joined = from === 'old' ? joinLine(line, other) : joinLine(other, line);
      items[at] = joined.line;
      clashes.push(...joined.clashes);
    } else if (!base.allItems && items.length < MOST.items) items.push(other);
    else clashes.push({ field: 'items', other: nameOf(other) ?? '?', from: from === 'old' ? 'fresh' : 'old' });
  });
  return { items, clashes };
}
