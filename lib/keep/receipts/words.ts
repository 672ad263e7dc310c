import type { Locale } from '../../locale';
import { visible } from '../inert';
import { html, type Markup } from '../markup';

/** Our own words and formats in the language of the receipts. */
export interface Words extends Pick<Locale, 'code' | 'direction' | 't' | 'has'> {
  /** A day: "14 November 2026". */
  day(time: number): string;
  /** A moment, with its time zone. */
  moment(time: number): string;
  list(names: readonly string[]): string;
}

/** UTC throughout: the same orders give the same receipts wherever they are made. */
export function wordsOf(locale: Locale): Words {
  const { code, direction, t, has } = locale;
  const date = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  const days = new Intl.DateTimeFormat(code, date);
  const moments = new Intl.DateTimeFormat(code, { ...date, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
  const lists = new Intl.ListFormat(code);
  return {
    ...{ code, direction, t, has },
    day: (time) => days.format(time),
    moment: (time) => moments.format(time),
    list: (names) => lists.format(names),
  };
}

/** A text of AliExpress's: it may be written in any direction. */
export const foreign = (text: string): Markup => html`<bdi>${visible(text)}</bdi>`;

/** The name of a field; that of an unknown one as it is. */
export const fieldName = ({ t, has }: Words, field: string): string =>
  has(`receipts-field-${field}`) ? t(`receipts-field-${field}`) : visible(field);
