import { AMOUNT, CASE_DATE, GLUED_AMOUNT } from '../selectors/patterns';
import { normal } from '../site/language';
import { mayBeExplained } from '../site/told-words';
import { amountsIn, isZero, plainText, withoutAmounts } from '../tools/money';
import { sourcedWord } from './site-words';

/** What texts are told with: the same order number, and the same unknown word, has the same index all over the report. */
export interface TextTeller {
  /**
   * A text by placeholders, with the blanks at its ends as `~`; '' for one that is empty.
   * @param how `inPager`: that a figure is 1 is told; `spelt`: the figure that this character is a part of
   */
  tell(text: string, how?: { readonly inPager?: boolean; readonly spelt?: string | undefined }): string;
  /** A number of ten figures or more, such as an order's, by its length and index: `id16#1`. */
  tellNumber(digits: string): string;
}

/** Figures of this many digits are numbers of something, and no amounts. */
const LONG = 10;
const WORDS = "[\\p{L}\\p{M}]+(?:[ '’&-][\\p{L}\\p{M}]+)*";
/** What may stand in a text; the first that fits. Signs that say nothing are told as they are. */
const TOKEN_FORMS: readonly (readonly [name: string, pattern: string])[] = [
  ['mail', '[^\\s@]+@[^\\s@]+\\.[^\\s@]+'],
  ['link', '(?:https?:)?//\\S+|www\\.\\S+'],
  ['date', CASE_DATE],
  ['long', `(?<!\\d)\\d{${LONG},}(?!\\d)`],
  ['money', AMOUNT],
  ['figure', "\\p{Nd}+(?:[.,'٫٬]\\p{Nd}+)*"],
  ['words', WORDS],
  ['currency', '\\p{Sc}'],
  ['mark', '[ :.,()/+%*•×#|<>—–−-]'],
  ['other', '[^ ]'],
];
const TOKEN = new RegExp(TOKEN_FORMS.map(([name, pattern]) => `(?<${name}>${pattern})`).join('|'), 'gu');

const shapeOf = (figure: string): string => (/[^0.,'٫٬ ]/.test(figure) ? figure.replace(/\p{Nd}/gu, '#') : figure);

function moneyOf(text: string): string {
  const [amount] = amountsIn(text);
  const figure = amount?.figure ?? '';
  const isBefore = /\S/.test(text.slice(0, text.indexOf(figure)).replace(/[-−]/g, ''));
  const minus = /[-−]/.test(text) ? '-' : '';
  const shape = amount && isZero(amount) ? figure.replace(/\d/g, '0') : figure.replace(/\d/g, '#');
  return `{money ${minus}${isBefore ? '¤' : ''}${shape}${isBefore ? '' : '¤'}}`;
}

const aloneLetter = (letter: string): string => (letter === letter.toLowerCase() ? '{l}' : '{L}');

/** The text made plain, an amount that is glued to its words cut off them. */
const readyFor = (text: string): string => plainText(text.replace(new RegExp(GLUED_AMOUNT, 'gu'), '$1 '));

/** The one word beside amounts and dates in a text; undefined where there are several. */
function wordsIn(text: string): string | undefined {
  const found = Array.from(text.matchAll(TOKEN), ({ groups }) => groups?.words ?? []).flat();
  return found.length === 1 ? found[0] : undefined;
}

/** Texts that occur more than once, by what is compared. */
function repeatedIn(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const note = (words: string): Map<string, number> => counts.set(normal(words), (counts.get(normal(words)) ?? 0) + 1);
  for (const text of texts) for (const { groups } of readyFor(text).matchAll(TOKEN)) if (groups?.words) note(groups.words);
  const repeated = Array.from(counts).filter(([, count]) => count > 1);
  return new Map(repeated.map(([words], n) => [words, n + 1]));
}

/**
 * Tells texts by placeholders. Nothing of a text comes through but words of our sourced lists and those that the person ticked.
 * @param texts all that will be told, to see which are the same
 * @param ticked words that may be told, made ready for comparing
 */
export function createTeller(texts: readonly string[], ticked: ReadonlySet<string>): TextTeller {
  const repeated = repeatedIn(texts);
  const numbers = new Map<string, number>();
  const tellNumber = (digits: string): string => {
    const index = numbers.get(digits) ?? numbers.size + 1;
    numbers.set(digits, index);
    return `id${digits.length}#${index}`;
  };
  const tellWords = (words: string, isAlone: boolean): string => {
    const sourced = isAlone ? sourcedWord(words) : undefined;
    if (sourced) return `“${sourced}”`;
    if (words.length === 1) return aloneLetter(words);
    const index = repeated.get(normal(words));
    return `{words ${words.split(' ').length}${index ? ` #${index}` : ''}}`;
  };
  const tellWhole = (text: string): string | undefined => {
    const sourced = sourcedWord(text);
    if (sourced) return `“${sourced}”`;
    return ticked.has(normal(text)) && mayBeExplained(text) ? `«${text}»` : undefined;
  };
  return {
    tellNumber,
    tell(text, { inPager = false, spelt } = {}) {
      const plain = readyFor(text);
      const ends = [/^\s/, /\s$/].map((end) => (plain && end.test(text) ? '~' : ''));
      const alone = wordsIn(plain);
      const parts = Array.from(plain.matchAll(TOKEN), ({ 0: part, groups = {} }) => {
        if (groups.words) return tellWords(part, part === alone);
        if (groups.long) return `{${tellNumber(part)}}`;
        if (groups.money) return moneyOf(part);
        if (groups.figure) return `{${inPager && part === '1' ? part : shapeOf(spelt ?? part).slice(0, part.length)}}`;
        if (groups.date) return part.includes(':') ? '{date time}' : '{date}';
        if (groups.currency) return '{¤}';
        if (groups.mark) return part;
        return groups.mail ? '{mail}' : groups.link ? '{link}' : '{*}';
      });
      return `${ends[0]}${tellWhole(plain) ?? parts.join('').replace(/(?:\{\*\})+/g, '{*}')}${ends[1]}`;
    },
  };
}

/** A text that a person may tick: a word of the site's, and not one that is told anyway. */
export function mayBeTicked(text: string): boolean {
  return mayBeExplained(text) && !sourcedWord(text) && withoutAmounts(text) === text;
}
