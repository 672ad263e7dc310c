import type { KeptMoney, KeptOrder } from '../../../lib/archive/model/order';
import type { LocaleCode } from '../../../lib/locale';
import type { TaskState } from '../../../lib/model/checklist';
import { dateFormat } from '../../../lib/tools/date-format';
import { saySeen, type Words, withoutMarks } from '../../evidence-words';
import { amountFormat } from '../../GiveUp';

/** Making a format takes longer than using it a hundred times. */
function remembered<T>(make: (code: LocaleCode, what: string) => T): (code: LocaleCode, what?: string) => T {
  const made = new Map<string, T>();
  return (code, what = '') => {
    const format = made.get(code + what) ?? make(code, what);
    made.set(code + what, format);
    return format;
  };
}

const days = remembered((code) => dateFormat(code, { dateStyle: 'medium', timeZone: 'UTC' }));
const sums = remembered(amountFormat);
const numbers = remembered((code) => new Intl.NumberFormat(code, { useGrouping: false }));
const lists = remembered((code) => new Intl.ListFormat(code));
const currencies = remembered((code) => new Intl.DisplayNames(code, { type: 'currency' }));

/** A day of an order (YYYY-MM-DD) in words; the same day in every time zone. */
export const sayOrderDay = (iso: string, { locale }: Words): string => days(locale.code).format(new Date(iso));

/** A year in the person's own digits. */
export const sayYear = (text: string, { locale }: Words): string => numbers(locale.code).format(Number(text));

export const sayList = (names: readonly string[], { locale }: Words): string => lists(locale.code).format(names);

export const currencyName = (currency: string, { locale }: Words): string => currencies(locale.code).of(currency) ?? currency;

/** An amount of a known currency in the person's own figures. */
export const sayAmount = (amount: number, currency: string, { locale }: Words): string =>
  sums(locale.code, currency).format(amount);

/** Money in the person's own figures where amount and currency are certain, else as it was shown. */
export const sayMoney = ({ shown, amount, currency }: KeptMoney, words: Words): string =>
  amount && currency ? sayAmount(Number(amount), currency, words) : shown;

/** True where what was shown is not certainly money of a known currency. */
export const isUncertain = (money: KeptMoney | undefined): boolean =>
  money !== undefined && (money.amount === undefined || money.currency === undefined);

/** Whether the copy holds every order, in a sentence. */
export function sayWhole(receipts: TaskState | undefined, words: Words): string {
  const { t } = words.locale;
  if (receipts?.evidence?.say === 'kept-part') return withoutMarks(saySeen(receipts, words) ?? '');
  return receipts?.status === 'done' && receipts.source === 'reading' ? t('archive-all') : t('kept-maybe-not-all');
}

/** The title an order goes by: that of its first line that has one. */
export const orderTitle = ({ items }: KeptOrder): string | undefined => items.find((item) => item.title)?.title;
