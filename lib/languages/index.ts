import { type Language, siteWords } from '../language';
import { en } from './en';

/** Every site language we have sourced words of. */
export const languages: readonly Language[] = [en];

/** All of them in one look-up. */
export const words = siteWords(languages);
