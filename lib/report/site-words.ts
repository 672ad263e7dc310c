import { normal, type SiteLanguage } from '../site/language';
import { siteLanguages } from '../site/languages';

const listsOf = (language: SiteLanguage): readonly string[] =>
  [
    ...[language.orderStatus, language.orderButton, language.times].flatMap((lists) => Object.values(lists ?? {})),
    language.ambiguous ?? [],
    language.caseOpen ?? [],
    language.caseFinished ?? [],
    language.balance ?? [],
  ].flat();

const known = new Map<string, string>();
for (const word of siteLanguages.flatMap(listsOf)) if (!known.has(normal(word))) known.set(normal(word), word.trim());

/**
 * A word of the site's that our own sourced lists have, as it stands there: public, so that it may be told.
 * @returns undefined for any other text
 */
export const sourcedWord = (text: string): string | undefined => known.get(normal(text)) ?? known.get(normal(`${text}.`));
