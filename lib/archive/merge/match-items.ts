import type { KeptItem } from '../model/order';
import { isSameText } from './merge-fields';

/** This line is not in the base list. */
export const NO_MATCH = -1;
/** This line could be any of several in the base list. */
export const AMBIGUOUS = -2;

/** How much the two lists hold. */
export interface Completeness {
  /** The base has every line of the order, so each of the others is one of them, perhaps in another language. */
  readonly base: boolean;
  readonly others: boolean;
}

/** True for a line that names only the product. Joining it with any line of the same product adds nothing wrong. */
const isProductOnly = ({ variant, quantity, price, lineId }: KeptItem): boolean => !variant && !quantity && !price && !lineId;

const isSameValue = (one: string | undefined, another: string | undefined): boolean => one !== undefined && one === another;

/** 0 where the variants differ, or where both lines say more than the product and only one of them names a variant. */
function variantLikeness(one: KeptItem, another: KeptItem, complete: boolean): number {
  if (one.variant && another.variant) return isSameText(one.variant, another.variant) ? 2 : 0;
  return complete || one.variant === another.variant || isProductOnly(one) || isProductOnly(another) ? 1 : 0;
}

/** How sure it is that two lines are the same one; 0 if they are not, or if it would be a guess. */
function likeness(one: KeptItem, another: KeptItem, complete: boolean): number {
  if (one.lineId && another.lineId) return one.lineId === another.lineId ? 16 : 0;
  const variants = variantLikeness(one, another, complete);
  if (variants === 0) return 0;
  const price = one.price?.amount !== undefined && one.price.amount === another.price?.amount ? 1 : 0;
  if (one.productId && another.productId) return one.productId === another.productId ? 8 + variants + price : 0;
  if (one.title && another.title) return isSameText(one.title, another.title) ? 4 + variants + price : 0;
  return isSameValue(one.link, another.link) || isSameValue(one.picture, another.picture) ? variants + price : 0;
}

/** What a line is like: for each line of the base how sure it is, and those it is most like. */
interface Likeness {
  readonly sures: readonly number[];
  readonly best: readonly number[];
}

function likenessTo(base: readonly KeptItem[], line: KeptItem, complete: boolean): Likeness {
  const sures = base.map((one) => likeness(one, line, complete));
  const most = Math.max(0, ...sures);
  return { sures, best: most > 0 ? [...sures.keys()].filter((at) => sures[at] === most) : [] };
}

/** Lines like several of the base's. Bare ones are as good as each other; two complete lists go by their order. */
function unclearAmong(base: readonly KeptItem[], likes: readonly Likeness[], { others }: Completeness): boolean[] {
  const keys = likes.map(({ best }) => best.join());
  return likes.map(({ best }, n) => {
    if (best.length < 2 || best.every((at) => isProductOnly(base[at] ?? {}))) return false;
    return !others || best.length > keys.filter((key) => key === keys[n]).length;
  });
}

/**
 * Which line of the base each of the others is, the surest first, none twice.
 * @returns for each of the others an index, `NO_MATCH` or `AMBIGUOUS`
 */
export function matchItems(base: readonly KeptItem[], others: readonly KeptItem[], complete: Completeness): number[] {
  const likes = others.map((other) => likenessTo(base, other, complete.base));
  const unclear = unclearAmong(base, likes, complete);
  const pairs = likes.flatMap(({ sures, best }, of) => (unclear[of] ? [] : best.map((at) => ({ sure: sures[at] ?? 0, at, of }))));
  const taken = new Set<number>();
  const found: number[] = unclear.map((is) => (is ? AMBIGUOUS : NO_MATCH));
  for (const { at, of } of pairs.sort((a, b) => b.sure - a.sure)) {
    if (found[of] !== NO_MATCH || taken.has(at)) continue;
    found[of] = at;
    taken.add(at);
  }
  const left = (of: number): number => {
    if (complete.base) return lastResort(base, others[of], likes[of]?.best);
    // A line that names only the product, beside one that may be the same, adds nothing.
    return isProductOnly(others[of] ?? {}) && likes[of]?.sures.some((sure, at) => sure > 0 && !taken.has(at))
      ? AMBIGUOUS
      : NO_MATCH;
  };
  return found.map((at, of) => (at === NO_MATCH ? left(of) : at));
}

/** The one line it is like, though another took it; else the one of the same product in other words. */
function lastResort(base: readonly KeptItem[], line: KeptItem | undefined, best: readonly number[] = []): number {
  const product = line?.productId;
  const candidates = best.length ? best : [...base.keys()].filter((at) => product && base[at]?.productId === product);
  const [at = NO_MATCH, other] = candidates;
  return other === undefined ? at : AMBIGUOUS;
}
