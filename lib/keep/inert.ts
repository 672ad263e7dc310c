/** Control characters but line feed and tab; embeddings, overrides, isolates; the mark of byte order. */
const UNSEEN = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const LINE_END = /\r\n?|[\u2028\u2029]/g;
/** Texts with nothing in them that has to be changed, in one look: most of them (three times as fast, Node 20). */
const PLAIN =
  /^[\w#\u00c0-\u024f\u0391-\u0481\u0621-\u064a\u3041-\u30ff\u4e00-\ud7a3][ -:<-~\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3001-\u30ff\u4e00-\ud7a3]*$/;

const named = (sign: string): string => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * A text of a page as it may stand in a file: signs that cannot be seen, or turn the text around them, are named ("[U+202E]"),
 * tabs are spaces, line ends are line feeds, half a surrogate pair is U+FFFD. `orders.json` alone keeps a text sign by sign.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.replace(LINE_END, '\n').replaceAll('\t', ' ').replace(UNSEEN, named);
}

const BLANK = '[\\s\\p{Cf}\\p{Cc}]*';
const SIGN = '[=+\\-@＝＋－＠]';
const FORMULA = new RegExp(`^${BLANK}${SIGN}|^${BLANK}[\\t\\r]`, 'u');
/** Where the list separator is ";" a spreadsheet cuts our lines there, quotes or not, and at each line feed (LibreOffice 7.4). */
const INNER = new RegExp(`([;\\n]${BLANK})(?=${SIGN})`, 'gu');

/**
 * A text as a cell no spreadsheet calculates: an apostrophe goes before a first sign that would begin a formula (= + - @ tab, carriage
 * return and full-width forms, after any blanks), and before such a sign after ";" or a line feed.
 */
export function cell(text: string): string {
  if (PLAIN.test(text)) return text;
  const shown = visible(text).replace(INNER, "$1'");
  return FORMULA.test(text) ? `'${shown}` : shown;
}
