import { TOLD_WORD } from '../selectors/patterns';
import type { PageKind } from './kinds';

/** The lists whose words the person may explain; what is said of one list's words says nothing of the other's. */
export const explainedLists = ['order-list', 'refund-list'] as const satisfies readonly PageKind[];
export type ExplainedList = (typeof explainedLists)[number];

/** What a word means, by the person who uses the site. */
export type ToldMeaning = 'open' | 'finished';

/**
 * True for a text that may be a word of the site's: letters, with spaces, apostrophes and hyphens among them, at most 40. No
 * figure, no address, no line of direction fits in.
 */
export const mayBeExplained = (text: string): boolean => new RegExp(TOLD_WORD, 'u').test(text);

/** A word as it was explained, and when. */
export interface ToldWord {
  readonly means: ToldMeaning;
  readonly at: number;
}

/** What the person has explained, list by list, each word as it stood on the page. */
export type ToldWords = { readonly [L in ExplainedList]?: Readonly<Record<string, ToldWord>> };

/** True for a list whose words may be explained. */
export const isExplainedList = (kind: unknown): kind is ExplainedList => (explainedLists as readonly unknown[]).includes(kind);

/** The words of one kind of page, in the order in which they were explained. */
export const wordsToldOf = (words: ToldWords, kind: PageKind): (readonly [word: string, told: ToldWord])[] =>
  Object.entries((isExplainedList(kind) && words[kind]) || {}).sort(([, one], [, other]) => one.at - other.at);

/** Tells one state of a list's words from any other: each change has a time of its own. */
export const stampOf = (words: ToldWords, kind: PageKind): number =>
  wordsToldOf(words, kind).reduce((sum, [, { at }]) => sum + at, 0);
