import type { PageKind, SiteLanguage } from '../scenario';
import { ar } from './ar';
import { fr, he, it, sk } from './borrowed';
import { de } from './de';
import { en, PAGE_NAMES } from './en';
import { es } from './es';
import { ja } from './ja';
import { ko } from './ko';
import { pt } from './pt';
import { ru } from './ru';
import type { Words } from './words';

export type { StatusName, Words } from './words';

/** Every language the stand-in speaks. */
export const wordsIn: Readonly<Record<SiteLanguage, Words>> = { en, es, pt, ru, ko, de, ar, ja, it, sk, he, fr };

/** The heading of a page. */
export const nameOf = (kind: PageKind, words: Words): string => words.pages[kind] ?? PAGE_NAMES[kind];
