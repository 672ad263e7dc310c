/** The groups an order can be in. `case` is an order whose status is a dispute or a freeze. */
export type OrderGroup = 'unpaid' | 'toShip' | 'shipped' | 'finished' | 'case';

/** Buttons of an order card by what they say of its state; `cart` says nothing. */
export type OrderButton = 'confirm' | 'track' | 'remove' | 'pay' | 'cancel' | 'review' | 'cart';

/** The site's own words in one of its languages. Only words with a source (site-facts, or a public file named beside it). */
export interface Language {
  /** BCP 47 code as the site's `<html lang>` has it, without region. */
  readonly code: string;
  readonly orderStatus?: Readonly<Partial<Record<OrderGroup, readonly string[]>>>;
  /** Words seen with two meanings: they decide nothing. */
  readonly ambiguous?: readonly string[];
  readonly orderButton?: Readonly<Partial<Record<OrderButton, readonly string[]>>>;
  /** Banner or case words: a case waits for somebody. */
  readonly caseOpen?: readonly string[];
  /** Banner or case words: the case is over. */
  readonly caseFinished?: readonly string[];
  /** Words beside which the wallet's balance stands. */
  readonly balance?: readonly string[];
}

/** All languages in one look-up: a page may mix them (A/B tests, a host's language beside the account's). */
export interface SiteWords {
  orderGroup(text: string): OrderGroup | 'ambiguous' | undefined;
  orderButton(text: string): OrderButton | undefined;
  caseIsOpen(text: string): boolean | undefined;
  isBalanceWord(text: string): boolean;
}

const known = new Map<string, string>();
/** The same words stand on every card; what stands on one card only must not pile up. */
const MOST_KNOWN = 500;

/** Words are compared without case, outer space, and the differences of space characters and apostrophes. */
export function normal(text: string): string {
  const ready = known.get(text);
  if (ready !== undefined) return ready;
  // Plain ASCII has nothing to fold, and the tables for the rest are slow to load.
  const folded = /^[ -~]*$/.test(text) ? text : text.normalize('NFKC').replace(/’/g, "'");
  const made = folded.replace(/\s+/g, ' ').trim().toLowerCase();
  if (known.size < MOST_KNOWN) known.set(text, made);
  return made;
}

/**
 * Merges languages into one look-up. A status word that two languages put in different groups becomes ambiguous.
 * @param languages the sourced words, one entry a language
 */
export function siteWords(languages: readonly Language[]): SiteWords {
  const groups = new Map<string, OrderGroup | 'ambiguous'>();
  const buttons = new Map<string, OrderButton>();
  const cases = new Map<string, boolean>();
  const balance = new Set<string>();
  for (const language of languages) {
    for (const [group, words] of Object.entries(language.orderStatus ?? {})) {
      for (const word of words) {
        const key = normal(word);
        const known = groups.get(key);
        groups.set(key, known && known !== group ? 'ambiguous' : (group as OrderGroup));
      }
    }
    for (const [button, words] of Object.entries(language.orderButton ?? {})) {
      for (const word of words) buttons.set(normal(word), button as OrderButton);
    }
    for (const word of language.caseOpen ?? []) cases.set(normal(word), true);
    for (const word of language.caseFinished ?? []) cases.set(normal(word), false);
    for (const word of language.balance ?? []) balance.add(normal(word));
  }
  for (const language of languages) for (const word of language.ambiguous ?? []) groups.set(normal(word), 'ambiguous');
  return {
    orderGroup: (text) => groups.get(normal(text)),
    orderButton: (text) => buttons.get(normal(text)),
    caseIsOpen: (text) => cases.get(normal(text)),
    isBalanceWord: (text) => balance.has(normal(text)),
  };
}
