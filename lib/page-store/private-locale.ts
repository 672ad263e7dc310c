import { type Locale, nearest } from '../locale';
import { localeIn, wordGroupsIn } from '../locale/load';
import { setDocumentLocale } from './own-locale';

/** As `openLocale`, in a private window: the browser hands out no settings there, nor its own language. */
export async function openPrivateLocale(document: Document): Promise<Locale> {
  return setDocumentLocale(document, await localeIn(wordGroupsIn(document), nearest(navigator.language)));
}
