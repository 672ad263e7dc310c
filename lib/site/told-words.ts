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
