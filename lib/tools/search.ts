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

/** Places that hold every word of the query; those whose title holds them all go first. */
export function search(places: readonly SearchEntry[], query: string): Hit[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const holds = (text: string): boolean => words.every((word) => fold(text).includes(word));
  const found = places.filter(({ title, text }) => holds(`${title} ${text}`));
  const rank = ({ title }: SearchEntry): number => (holds(title) ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b)).map(({ id, title, within }) => ({ id, title, within }));
}
