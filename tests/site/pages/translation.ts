import { esc } from '../html';
import type { Scenario, Translation } from '../scenario';

/** Words as a translator leaves them. Marks as public code knows them (site-facts 3 and reviews, 2026-11). */
const WRAPS: Readonly<Record<Translation, (text: string) => string>> = {
  google: (text) =>
    `<font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">${text}</font></font>`,
  edge: (text) => `<span _msttexthash="143312" _msthash="41">${text}</span>`,
  firefox: (text) => `<span data-moz-translations-id="3">${text}</span>`,
  bilingual: (text) => `${text}<font class="notranslate immersive-translate-target-wrapper" lang="zh">已完成</font>`,
  'bilingual-hidden': (text) =>
    `${text}<font class="notranslate immersive-translate-target-wrapper" style="display: none">已完成</font>`,
};

/** A text of the page, in whosever words the scenario has it. */
export const inTranslation = (text: string, { translation }: Scenario): string =>
  translation ? WRAPS[translation](esc(text)) : esc(text);

/** What a translator writes on `<html>`. */
export const translatedClass = ({ translation }: Scenario): string => (translation === 'google' ? ' class="translated-ltr"' : '');
