import { type Language, tableOf, wordsOf } from '../language';
import { en } from './en';
import { es } from './es';
import { it } from './it';
import { ko } from './ko';
import { pt } from './pt';
import { ru } from './ru';
import { sk } from './sk';

/** Every site language we have sourced words of. Nothing reliable was found for the others (site-facts 3). */
export const languages: readonly Language[] = [en, es, it, ko, pt, ru, sk];

/** Their words as plain data: the content script is told them. */
export const table = tableOf(languages);

/** All of them in one look-up. */
export const words = wordsOf(table);
