import { lookUpWords, type SiteLanguage, wordTableOf } from '../language';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { pt } from './pt';
import { ru } from './ru';
import { sk } from './sk';

/** Every site language we have sourced words of. Nothing reliable was found for the others (site-facts 3). */
export const siteLanguages: readonly SiteLanguage[] = [en, es, fr, it, ja, ko, pt, ru, sk];

/** Their words as plain data: the content script is told them. */
export const siteWordTable = wordTableOf(siteLanguages);

/** All of them in one look-up. */
export const allSiteWords = lookUpWords(siteWordTable);
