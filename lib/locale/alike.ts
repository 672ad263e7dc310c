/** French and Dutch have the same word. */
const SHARED_WORDS = ['brief-coupons-left', 'sign-date'];

/** True for a message that may read as in English: it is a name, ours or a country's, or a word that both languages have. */
export const mayBeAlike = (id: string): boolean =>
  id === 'app-name' || id.startsWith('letters-region-') || SHARED_WORDS.includes(id);
