import type { Locale } from '../../../locale';
import { dateFormat } from '../../../tools/date-format';
import { remembering } from '../../../tools/site-locales';
import { DAY } from '../../../tools/time';
import { html, type Markup } from '../markup';
import { showInvisible } from '../sanitize';

/** Our own words and formats in the language of the receipts. */
export interface ReceiptWords extends Pick<Locale, 'code' | 'direction' | 't' | 'has'> {
  /** A day: "14 November 2026". */
  day(time: number): string;
  /** A moment, with its time zone. */
  moment(time: number): string;
  list(names: readonly string[]): string;
  /** A figure with so many decimals, more where it has more. */
  figure(value: number, decimals: number): string;
}

/** UTC throughout: the same orders give the same receipts wherever they are made. */
export function receiptWords(locale: Locale): ReceiptWords {
  const { code, direction, t, has } = locale;
  const date = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  const days = dateFormat(code, date);
  const moments = dateFormat(code, { ...date, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
  const lists = new Intl.ListFormat(code);
  // A receipt has 20 of them, the same in each.
  const plain = remembering((id) => t(id), 1000);
  const day = remembering((number) => days.format(Number(number) * DAY), 10_000);
  return {
    ...{ code, direction, has },
    t: (id, values) => (values ? t(id, values) : plain(id)),
    day: (time) => day(String(Math.floor(time / DAY))),
    moment: (time) => moments.format(time),
    list: (names) => lists.format(names),
    figure: (value, decimals) =>
      new Intl.NumberFormat(code, { minimumFractionDigits: decimals, maximumFractionDigits: 4 }).format(value),
  };
}

/** A text of AliExpress's: it may be written in any direction. */
export const foreign = (text: string): Markup => html`<bdi>${showInvisible(text)}</bdi>`;

/** The name of a field; that of an unknown one as it is. */
export const fieldName = ({ t, has }: ReceiptWords, field: string): string =>
  has(`receipts-field-${field}`) ? t(`receipts-field-${field}`) : showInvisible(field);
