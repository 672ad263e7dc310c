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

/** Words by meaning, made ready for comparing: plain data, so that a build holds it ready. */
export interface WordTable {
  readonly groups: Meanings;
  readonly buttons: Meanings;
  readonly cases: Meanings;
  readonly balance: Meanings;
}
/** All words of a meaning in one text, a line each, a line's end before the first: no list or map to build in every page. */
type Meanings = Readonly<Record<string, string>>;

/**
 * Merges languages into one table. A status word that two languages put in different groups becomes ambiguous.
 * @param languages the sourced words, one entry a language
 */
export function tableOf(languages: readonly Language[]): WordTable {
  const groups = new Map<string, string>();
  const buttons = new Map<string, string>();
  const cases = new Map<string, string>();
  const balance = new Map<string, string>();
  for (const language of languages) {
    for (const [group, word] of wordsIn(language.orderStatus)) {
      const known = groups.get(word);
      groups.set(word, known && known !== group ? 'ambiguous' : group);
    }
    for (const [button, word] of wordsIn(language.orderButton)) buttons.set(word, button);
    for (const word of language.caseOpen ?? []) cases.set(normal(word), 'open');
    for (const word of language.caseFinished ?? []) cases.set(normal(word), 'finished');
    for (const word of language.balance ?? []) balance.set(normal(word), 'yes');
  }
  for (const language of languages) for (const word of language.ambiguous ?? []) groups.set(normal(word), 'ambiguous');
  return { groups: byMeaning(groups), buttons: byMeaning(buttons), cases: byMeaning(cases), balance: byMeaning(balance) };
}

const wordsIn = (lists: Readonly<Record<string, readonly string[]>> = {}): [meaning: string, word: string][] =>
  Object.entries(lists).flatMap(([meaning, words]) => words.map((word): [string, string] => [meaning, normal(word)]));

function byMeaning(words: ReadonlyMap<string, string>): Meanings {
  const meanings: Record<string, string> = {};
  for (const [word, meaning] of words) meanings[meaning] = `${meanings[meaning] ?? '\n'}${word}\n`;
  return meanings;
}

function meaningOf(meanings: Meanings, text: string): string | undefined {
  const line = `\n${normal(text)}\n`;
  for (const meaning in meanings) if (meanings[meaning]?.includes(line)) return meaning;
  return undefined;
}

/** One look-up over a table. */
export const wordsOf = ({ groups, buttons, cases, balance }: WordTable): SiteWords => ({
  orderGroup: (text) => meaningOf(groups, text) as OrderGroup | 'ambiguous' | undefined,
  orderButton: (text) => meaningOf(buttons, text) as OrderButton | undefined,
  caseIsOpen(text) {
    const meaning = meaningOf(cases, text);
    return meaning === undefined ? undefined : meaning === 'open';
  },
  isBalanceWord: (text) => meaningOf(balance, text) !== undefined,
});

/** One look-up over some languages. */
export const siteWords = (languages: readonly Language[]): SiteWords => wordsOf(tableOf(languages));
