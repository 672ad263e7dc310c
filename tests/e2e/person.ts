import { expect } from 'vitest';
import { type Locale, type LocaleCode, localeOf } from '../../lib/locale';
import { messagesOf } from '../../lib/locale/compile';
import { until } from './base';
import type { Doc } from './session';

const wordsIn = (code: LocaleCode): Locale => localeOf(code, { ...messagesOf('guide', code), ...messagesOf('overlay', code) });

export const english = wordsIn('en');
let spoken = english;

/** From now on the person reads another language. */
export function reads(code: LocaleCode): void {
  spoken = wordsIn(code);
}

/** The words a person reads, without their marks. */
export const t = (...message: Parameters<Locale['t']>): string => spoken.t(...message).replace(/<\/?(b|time)>/g, '');

/** A day as the person reads it. */
export const dayOf = (time: number): string => spoken.day(time);

/** A real press of the mouse on the first button, link, box or fold whose words begin so. */
export async function press(doc: Doc, within: string, words: string): Promise<void> {
  await doc.waitFor(
    (place, wanted) => {
      for (const one of document.querySelectorAll('[data-pressed]')) one.removeAttribute('data-pressed');
      const all = [...document.querySelectorAll<HTMLElement>(`${place} :is(button, a, label, summary)`)];
      const found = all.find((one) => one.textContent.trim().startsWith(wanted) && one.checkVisibility());
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      found?.setAttribute('data-pressed', '');
      return found !== undefined;
    },
    { args: [within, words] },
  );
  await doc.click('[data-pressed]');
}

/** The text on screen of the first match, on one line. */
export const seen = async (doc: Doc, within: string): Promise<string> => (await doc.text(within)).replace(/\s+/g, ' ');

/** Waits until a place says this. */
export async function says(doc: Doc, within: string, text: string): Promise<void> {
  const isSaid = async (): Promise<boolean> => (await seen(doc, within)).includes(text);
  await until(isSaid, `"${text}" in ${within}`).catch(async () => expect(await seen(doc, within)).toContain(text));
}

/** Waits until reading goes on at this heading. */
export const arrive = (doc: Doc, heading: string): Promise<unknown> =>
  doc.waitFor((wanted) => document.activeElement?.textContent === wanted, { args: [heading] });
