import { type Agreed, agreedCount, agreedMoney, agreedText } from './agree';
import { NONE, places, UNCLEAR } from './alike';
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

/** A line without a field: more of them would pile up with every look. */
const saysNothing = (line: KeptItem): boolean => Object.values(line).every((field) => field === undefined);

/** The list that has the last word on which lines there are: the complete one, of two the longer. */
function baseOf(old: Lines, fresh: Lines): 'old' | 'fresh' {
  if (Boolean(old.allItems) !== Boolean(fresh.allItems)) return old.allItems ? 'old' : 'fresh';
  return old.allItems && fresh.items.length > old.items.length ? 'fresh' : 'old';
}

/**
 * The lines of two looks at one order. A complete list takes nothing in that it has no line for; such a line is noted.
 * A line that could be any of several of them is left out: what it adds would be a guess.
 * Between incomplete lists every line that is not the same stands for itself.
 */
export function joinLines(old: Lines, fresh: Lines): Joined {
  const from = baseOf(old, fresh);
  const [base, others] = from === 'old' ? [old, fresh] : [fresh, old];
  const items = [...base.items];
  const clashes: LineClash[] = [];
  const found = places(base.items, others.items, { base: base.allItems === true, others: others.allItems === true });
  others.items.forEach((other, n) => {
    const at = found[n] ?? NONE;
    const line = items[at];
    if (line) {
      const joined = from === 'old' ? joinLine(line, other) : joinLine(other, line);
      items[at] = joined.line;
      clashes.push(...joined.clashes);
    } else if (at === UNCLEAR || saysNothing(other)) return;
    else if (!base.allItems && items.length < MOST.items) items.push(other);
    else clashes.push({ field: 'items', other: nameOf(other) ?? '?', from: from === 'old' ? 'fresh' : 'old' });
  });
  return { items, clashes };
}
