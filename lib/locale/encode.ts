import { CHARSETS } from './charsets';
import type { LocaleCode } from './index';

/** Bytes from which on no charset of ours means ASCII, in either place of a pair: a reader who takes them for UTF-8 finds no quote there. */
const FIRST = 0xa1;
const LAST = 0xfe;

/** Every character that a charset writes in a byte above ASCII, or in a pair of them, with its bytes: Node has decoders alone. */
function bytesByCharacter(charset: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(charset);
  const singles = Array.from({ length: 0x80 }, (_, n) => [0x80 + n]);
  const places = Array.from({ length: LAST - FIRST + 1 }, (_, n) => FIRST + n);
  const pairs = places.flatMap((first) => places.map((second) => [first, second]));
  const found = [...singles, ...pairs].map((bytes) => [decoder.decode(Uint8Array.from(bytes)), bytes] as const);
  return new Map(found.filter(([character]) => [...character].length === 1 && character !== '\ufffd').reverse());
}

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, n) => `\\u${character.charCodeAt(n).toString(16).padStart(4, '0')}`).join('');

/** What the words of a language are written in. */
export const charsetOf = (code: LocaleCode): string => CHARSETS[code] ?? 'utf-8';

/**
 * A script written in a charset. What that cannot write is escaped, as in a text of the script.
 * @param source anything but ASCII stands in its texts alone
 * @param charset a label of the Encoding Standard
 */
export function encodeScript(source: string, charset: string): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(source);
  const known = bytesByCharacter(charset);
  const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
  const bytesOf = (character: string): readonly number[] =>
    character < '\x80' ? ascii(character) : (known.get(character) ?? ascii(escaped(character)));
  return Uint8Array.from([...source].flatMap(bytesOf));
}
