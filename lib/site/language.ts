import { GLUED_AMOUNT } from '../selectors/patterns';
import { withoutAmounts } from '../tools/money';
import type { ToldMeaning } from './told-words';

/**
 * The groups an order can be in. `case`: its status is a dispute or a freeze. `open`: not over; sources disagree on how far it
 * has come. `ending`: it may be finished, if a second sign says so too.
 */
export type OrderGroup = 'unpaid' | 'toShip' | 'shipped' | 'finished' | 'case' | 'open' | 'ending';

/** Buttons of an order card by what they say of its state; `cart` says nothing. */
export type OrderButton = 'confirm' | 'track' | 'remove' | 'pay' | 'cancel' | 'review' | 'cart';

/** Whether a time filter leaves orders out. */
export type TimeLimit = 'all' | 'some';

/** The site's own words in one of its languages. Only words with a source (site-facts, or a public file named beside it). */
export interface SiteLanguage {
  /** BCP 47 code as the site's `<html lang>` has it, without region. */
  readonly code: string;
  readonly orderStatus?: Readonly<Partial<Record<OrderGroup, readonly string[]>>>;
  /** Words that were seen with two meanings, so nothing is concluded from them. */
  readonly ambiguous?: readonly string[];
  readonly orderButton?: Readonly<Partial<Record<OrderButton, readonly string[]>>>;
  /** Words of a banner or case that mean: still open. */
  readonly caseOpen?: readonly string[];
  /** Words of a banner or case that mean: over. */
  readonly caseFinished?: readonly string[];
  /** What the list's time filter says when it leaves nothing out, and when it does. */
  readonly times?: Readonly<Partial<Record<TimeLimit, readonly string[]>>>;
  /** Words beside which the wallet's balance stands. */
  readonly balance?: readonly string[];
}

/** All languages in one look-up: a page may mix them (A/B tests, a host's language beside the account's). */
export interface SiteWords {
  orderGroup(text: string): OrderGroup | 'ambiguous' | undefined;
  orderButton(text: string): OrderButton | undefined;
  /** The amount of a refund may stand beside its words. */
  caseIsOpen(text: string): boolean | undefined;
  isBalanceWord(text: string): boolean;
  timeLimit(text: string): TimeLimit | undefined;
  /** What the person says that a word of this list means. It counts only where nobody else knows the word. */
  byPerson(text: string): ToldMeaning | undefined;
}

const known = new Map<string, string>();
/** How many texts are remembered. The same words are on every card and worth it; texts that occur once must not pile up. */
const MOST_KNOWN = 500;

/** A text made ready for comparing: lower case, trimmed, every run of white space one space, every apostrophe the same. */
export function normal(text: string): string {
  const ready = known.get(text);
  if (ready !== undefined) return ready;
  // Plain ASCII is the same after `normalize`, whose first call is slow: it loads Unicode tables.
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
  readonly times: Meanings;
  /** The person's own words of the list that is read. */
  readonly told?: Meanings;
}
/** By meaning: its words in one string, each between two "\n". A string needs no array or Map built in every page. */
type Meanings = Readonly<Record<string, string>>;

/**
 * Merges languages into one table. A status word that two languages put in different groups becomes ambiguous.
 * @param languages the sourced words, one entry a language
 */
export function wordTableOf(languages: readonly SiteLanguage[]): WordTable {
  const groups = new Map<string, string>();
  const buttons = new Map<string, string>();
  const cases = new Map<string, string>();
  const balance = new Map<string, string>();
  const times = new Map<string, string>();
  for (const language of languages) {
    for (const [group, word] of wordsByMeaning(language.orderStatus)) {
      const known = groups.get(word);
      groups.set(word, known && known !== group ? 'ambiguous' : group);
    }
    for (const [limit, word] of wordsByMeaning(language.times)) times.set(word, limit);
    for (const [button, word] of wordsByMeaning(language.orderButton)) buttons.set(word, button);
    for (const word of language.caseOpen ?? []) cases.set(normal(word), 'open');
    for (const word of language.caseFinished ?? []) cases.set(normal(word), 'finished');
    for (const word of language.balance ?? []) balance.set(normal(word), 'yes');
  }
  for (const language of languages) for (const word of language.ambiguous ?? []) groups.set(normal(word), 'ambiguous');
  return {
    groups: byMeaning(groups),
    buttons: byMeaning(buttons),
    cases: byMeaning(cases),
    balance: byMeaning(balance),
    times: byMeaning(times),
  };
}

/** The same table with the person's own words of one list. */
export const withToldWords = (table: WordTable, words: readonly (readonly [word: string, means: ToldMeaning])[]): WordTable => ({
  ...table,
  told: byMeaning(new Map(words.map(([word, means]) => [normal(word), means]))),
});

const wordsByMeaning = (lists: Readonly<Record<string, readonly string[]>> = {}): [meaning: string, word: string][] =>
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

/** A banner's words without the amount that stands among them: `Refund complete $9.90` (site-facts 3, 2026-11). */
export const withoutAmount = (banner: string): string => withoutAmounts(banner.replace(new RegExp(GLUED_AMOUNT, 'gu'), '$1 '));

/** One look-up over a table. */
export const lookUpWords = ({ groups, buttons, cases, balance, times, told = {} }: WordTable): SiteWords => ({
  orderGroup: (text) => meaningOf(groups, text) as OrderGroup | 'ambiguous' | undefined,
  orderButton: (text) => meaningOf(buttons, text) as OrderButton | undefined,
  caseIsOpen(text) {
    const meaning = meaningOf(cases, text) ?? meaningOf(cases, withoutAmount(text));
    return meaning === undefined ? undefined : meaning === 'open';
  },
  isBalanceWord: (text) => meaningOf(balance, text) !== undefined,
  timeLimit: (text) => meaningOf(times, text) as TimeLimit | undefined,
  byPerson: (text) => meaningOf(told, text) as ToldMeaning | undefined,
});

/** One look-up over some languages. */
export const siteWords = (languages: readonly SiteLanguage[]): SiteWords => lookUpWords(wordTableOf(languages));
