import { sourcedWord } from '../../../lib/report/site-words';
import { mayBeExplained } from '../../../lib/site/told-words';

/** What a text of a report is made of; what stands for something is in braces or in quotation marks. */
const PART =
  /\{words ([1-9]\d{0,3})(?: #(\d{1,5}))?\}|\{(id\d{2,4}#\d{1,5})\}|\{money (-?)(¤?)([#0.,'’٫٬ ]+)(¤?)\}|\{([#0.,'٫٬]+|1)\}|\{(date|date time|mail|link|¤|\*|l|L)\}|“([^“”]+)”|«([^«»]+)»|([ :.,()/+%*•×#|<>—–−~-])/g;

const SIMPLE: Readonly<Record<string, string>> = {
  date: '2026-01-02',
  'date time': '2026-01-02 03:04',
  mail: 'somebody@mail.example',
  link: 'www.example.org',
  '¤': '$',
  '*': '★',
  l: 'a',
  L: 'A',
};

/** What is wrong with a text of a report, if anything is. */
export function textProblem(text: string): string | undefined {
  const rest = text.replace(PART, '');
  if (rest !== '') return `"${rest.slice(0, 40)}" is no placeholder`;
  for (const part of text.matchAll(PART)) {
    const [, , , , , , , , , , sourced, told] = part;
    if (sourced !== undefined && sourcedWord(sourced) !== sourced) return `“${sourced}” is in none of our lists`;
    if (told !== undefined && !mayBeExplained(told)) return `«${told}» is no word of a button or state`;
  }
  return undefined;
}

const SYLLABLES = ['ba', 'do', 'ki', 'lu', 'me', 'no', 'pi', 'ra', 'su', 'te'];
/** A word of no language, another one for each number. */
const madeUp = (n: number): string => [...String(100 + n)].map((digit) => SYLLABLES[Number(digit)] ?? '').join('');

/** Makes a number as long as the one that an index stands for: equal where the index is equal. */
export function digitsOf(told: string): string {
  const [, length, index] = /^id(\d+)#(\d+)$/.exec(told) ?? [];
  return length === undefined ? told.replace(/#/g, '7') : `8${String(index).padStart(Number(length) - 1, '0')}`;
}

const figureOf = (shape: string): string => shape.replace(/#/g, '7');

/** Writes the texts of a report anew, in made-up words: another word for each, the same for the same index. */
export function createWriter(): (text: string) => string {
  let next = 0;
  const words = (count: string, index: string | undefined): string => {
    next += 1;
    const first = index === undefined ? 100_000 + next : Number(index);
    return Array.from({ length: Number(count) }, (_, n) => (n === 0 ? madeUp(first) : madeUp(n))).join(' ');
  };
  return (text) =>
    text.replace(PART, (mark, count, index, id, minus, before, money, after, figure, simple, sourced, told) => {
      if (count) return words(count, index);
      if (id) return digitsOf(id);
      if (money) return `${minus}${before && '$'}${figureOf(money)}${after && ' $'}`;
      if (figure) return figureOf(figure);
      if (simple) return SIMPLE[simple] ?? '';
      return sourced ?? told ?? (mark === '~' ? ' ' : mark);
    });
}
