import type { LocaleCode } from '../lib/locale';

/**
 * The languages in which whole screens are drawn again and again: the three forms of plurals and genders there are among ours (Latin,
 * Arabic, Slavic), both directions, and one that writes without blanks. What must hold for every language is tested for every language.
 */
export const DRAWN: readonly LocaleCode[] = ['en', 'es', 'ar', 'pl', 'ja'];
