/** A place of the guide that can be gone to. */
export interface SearchEntry {
  readonly id: string;
  readonly title: string;
  /** The section it stands in; empty for a section itself. */
  readonly within: string;
  /** Everything said there. */
  readonly text: string;
}

export type Hit = Omit<SearchEntry, 'text'>;

/**
 * Text as it is compared: without case, accents, Arabic vowel signs and lengthening, and with the Arabic letters people
 * use for one another (ى ي, ة ه, and alif with or without hamza) made one.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[’ʼ]/g, "'");

/** Shorter words stand everywhere: they are looked for only where there is no longer one. */
const LONG = 3;

/** Places that hold any word of the query: those with most of them first, and of these those with most in their title. */
export function search(places: readonly SearchEntry[], query: string): Hit[] {
  const all = fold(query).split(/\s+/).filter(Boolean);
  const long = all.filter((word) => word.length >= LONG);
  const words = long.length > 0 ? long : all;
  const held = (text: string): number => words.filter((word) => text.includes(word)).length;
  return places
    .map(({ id, title, within, text }) => ({
      hit: { id, title, within },
      inAll: held(fold(`${title} ${text}`)),
      inTitle: held(fold(title)),
    }))
    .filter(({ inAll }) => inAll > 0)
    .sort((a, b) => b.inAll - a.inAll || b.inTitle - a.inTitle)
    .map(({ hit }) => hit);
}
