/** Control characters except line feed and tab; direction embeddings, overrides and isolates; the byte order mark; noncharacters. */
const UNSEEN = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
const LINE_END = /\r\n?|[\u2028\u2029]/g;
/** Texts that need no change, as most do. This one test instead of all the steps below is three times as fast (Node 20). */
const PLAIN =
  /^[\w#\u00c0-\u024f\u0391-\u0481\u0621-\u064a\u3041-\u30ff\u4e00-\ud7a3][ -:<-~\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3001-\u30ff\u4e00-\ud7a3]*$/;

const named = (sign: string): string => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * A page's text, made safe for a file: invisible characters, and those that reverse the text around them, are written as their
 * code ("[U+202E]"), tabs become spaces, line ends line feeds, half a surrogate pair U+FFFD. Only `orders.json` keeps them all.
 */
export function showInvisible(text: string): string {
  if (PLAIN.test(text)) return text;
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.replace(LINE_END, '\n').replaceAll('\t', ' ').replace(UNSEEN, named);
}

/** What may stand between the cells of a CSV file. */
export const CSV_SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof CSV_SEPARATORS)[number];

const BLANK = '[\\s\\p{Cf}\\p{Cc}]*';
const SIGN = '[=+\\-@＝＋－＠]';
const FORMULA = new RegExp(`^${BLANK}${SIGN}|^${BLANK}[\\t\\r]`, 'u');
/**
 * A spreadsheet set to another separator than ours cuts our lines at its own, even within quotes, and at each line feed
 * (LibreOffice 7.4). It also drops quotes after it.
 */
const innerOf = (others: string): RegExp => new RegExp(`([${others}\\n][\\s\\p{Cf}\\p{Cc}"]*)(?=${SIGN})`, 'gu');
const INNER: Readonly<Record<Separator, RegExp>> = { ',': innerOf(';'), ';': innerOf(','), '\t': innerOf(',;') };

/** A line of a file that begins with a quote: from the next one on gnumeric 1.12 looks there, and in no other, for what separates cells. */
const BARE_QUOTE = /\n(?="|$)/g;

/**
 * A text as a cell no spreadsheet calculates: an apostrophe goes before a first sign that would begin a formula (= + - @ tab, carriage
 * return and full-width forms, after any blanks), and before such a sign after a line feed or what separates cells in other files.
 * @param separator what stands between the cells of this file
 */
export function csvCell(text: string, separator: Separator): string {
  // PLAIN lets commas pass. In a file with another separator they matter: those few texts take the long way.
  if (PLAIN.test(text) && (separator === ',' || !text.includes(','))) return text;
  const shown = showInvisible(text).replace(INNER[separator], "$1'").replace(BARE_QUOTE, '\n ');
  return FORMULA.test(text) ? `'${shown}` : shown;
}
