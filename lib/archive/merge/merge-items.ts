import { compact } from '../../tools/fields';
import { COUNT_LIMITS, type KeptItem, type OrderItems } from '../model/order';
import { AMBIGUOUS, matchItems, NO_MATCH } from './match-items';
import { type MergedField, mergeCount, mergeMoney, mergeText } from './merge-fields';

/** What a look contradicted in a line, or a line it showed that has no place. */
export interface ItemConflict {
  readonly field: 'item-title' | 'item-variant' | 'item-quantity' | 'item-price' | 'items';
  readonly line?: string;
  readonly other: string;
  /** Whose word was set aside. */
  readonly from: 'old' | 'fresh';
}

interface Joined {
  readonly items: readonly KeptItem[];
  readonly clashes: readonly ItemConflict[];
}

/** A line's name for a person or a later look: its number, else its title. */
const nameOf = ({ lineId, productId, title }: KeptItem): string | undefined => lineId ?? productId ?? title;

function mergeItem(old: KeptItem, fresh: KeptItem): { line: KeptItem; clashes: ItemConflict[] } {
  const title = mergeText(old.title, fresh.title);
  const variant = mergeText(old.variant, fresh.variant);
  const quantity = mergeCount(old.quantity, fresh.quantity);
  const price = mergeMoney(old.price, fresh.price);
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
  const clash = <T>(field: ItemConflict['field'], { other }: MergedField<T>, text: (value: T) => string, was: T | undefined) =>
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

/** A line that says nothing at all. It is dropped: otherwise every look would add one more. */
const saysNothing = (line: KeptItem): boolean => Object.values(line).every((field) => field === undefined);

/** The list that decides which lines there are: the complete one; of two complete ones the longer. */
function baseOf(old: OrderItems, fresh: OrderItems): 'old' | 'fresh' {
  if (Boolean(old.allItems) !== Boolean(fresh.allItems)) return old.allItems ? 'old' : 'fresh';
  return old.allItems && fresh.items.length > old.items.length ? 'fresh' : 'old';
}

/**
 * The lines of two looks at one order. A complete list takes nothing in that it has no line for; such a line is noted.
 * A line that could be any of several of them is left out: what it adds would be a guess.
 * Between incomplete lists every line that is not the same stands for itself.
 */
export function mergeItems(old: OrderItems, fresh: OrderItems): Joined {
  const from = baseOf(old, fresh);
  const [base, others] = from === 'old' ? [old, fresh] : [fresh, old];
  const items = [...base.items];
  const clashes: ItemConflict[] = [];
  const found = matchItems(base.items, others.items, { base: base.allItems === true, others: others.allItems === true });
  others.items.forEach((other, n) => {
    const at = found[n] ?? NO_MATCH;
    const line = items[at];
    if (line) {
      const joined = from === 'old' ? mergeItem(line, other) : mergeItem(other, line);
      items[at] = joined.line;
      clashes.push(...joined.clashes);
    } else if (at === AMBIGUOUS || saysNothing(other)) return;
    else if (!base.allItems && items.length < COUNT_LIMITS.items) items.push(other);
    else clashes.push({ field: 'items', other: nameOf(other) ?? '?', from: from === 'old' ? 'fresh' : 'old' });
  });
  return { items, clashes };
}
