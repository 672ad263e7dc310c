import browser from 'webextension-polyfill';
import { type Locale, type LocaleCode, nearest } from '../locale';
import { localeIn, wordGroupsIn } from '../locale/load';
import { chosenLanguage } from '../storage';

/** The language of our words, wherever they stand: the person's choice, else the browser's. Nowhere else is it decided. */
export const languageInUse = (chosen: string | undefined): LocaleCode => nearest(chosen, browser.i18n.getUILanguage());

/** The words of this page in the language in use, and the page marked as written in it. Nothing is drawn before. */
export async function openLocale(document: Document): Promise<Locale> {
  return setDocumentLocale(document, await localeIn(wordGroupsIn(document), languageInUse(await chosenLanguage())));
}

/**
 * The words a page of ours is drawn with: those it opened with, and from a new choice on those of its language, as soon as they are here.
 * @returns takes what is chosen now, and how to draw the page again
 */
export function wordsInUse(document: Document, opened: Locale): (chosen: string | undefined, redraw: () => void) => Locale {
  let locale = opened;
  let wanted: LocaleCode = opened.code;
  return (chosen, redraw) => {
    const code = languageInUse(chosen);
    if (code !== wanted) {
      wanted = code;
      // What goes wrong is told by the page, as for anything nobody waits for (`openPageStore`).
      void localeIn(wordGroupsIn(document), code).then((loaded) => {
        if (wanted !== code) return;
        locale = setDocumentLocale(document, loaded);
        redraw();
      });
    }
    return locale;
  };
}

/** Marks a page as written in a locale. */
export function setDocumentLocale(document: Document, locale: Locale): Locale {
  document.documentElement.lang = locale.code;
  document.documentElement.dir = locale.direction;
  return locale;
}
