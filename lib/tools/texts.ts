/** Embeddings, overrides and isolates: they turn the text around them. Marks (RLM, LRM) turn nothing, and stay. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
/** Control characters, and the two separators that end a line in scripts. */
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;

/**
 * A page's text as a person sees it, on one line and inert: what ends lines or controls is a space, runs of space are one
 * as on any page, half a letter is U+FFFD, and nothing in it can turn the text it will stand in. The letters stay as they
 * were written: `\u202eabc` becomes `abc`, though the page showed `cba`.
 */
export const tidy = (text: string): string =>
  text.toWellFormed().replace(TURNING, '').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();

/** The same with its lines kept, for a text a person wrote. */
export const tidyLines = (text: string): string =>
  text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(tidy)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The beginning of a text, no letter cut in half. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const half = /[\ud800-\udbff]$/.test(text.slice(0, longest)) ? 1 : 0;
  return text.slice(0, longest - half).trimEnd();
}
