import type { Currency } from './scenario';

interface Shape {
  readonly sign: string;
  readonly after?: boolean;
  readonly space?: string;
  readonly decimal: string;
  readonly group: string;
  readonly decimals: 0 | 2;
  /** First digit of the script the amounts are written in. */
  readonly zero?: string;
}

/** The shapes of money seen on the site (site-facts 6). */
const SHAPES: Readonly<Record<Currency, Shape>> = {
  USD: { sign: '$', decimal: '.', group: ',', decimals: 2 },
  EUR: { sign: '€', after: true, space: '\u00a0', decimal: ',', group: '.', decimals: 2 },
  BRL: { sign: 'R$', decimal: ',', group: '.', decimals: 2 },
  RUB: { sign: '₽', after: true, space: '\u00a0', decimal: ',', group: '\u00a0', decimals: 2 },
  KRW: { sign: '₩', decimal: '', group: ',', decimals: 0 },
  SAR: { sign: 'ر.س.', after: true, space: '\u00a0', decimal: '٫', group: '٬', decimals: 2, zero: '٠' },
  JPY: { sign: '¥', decimal: '', group: ',', decimals: 0 },
  ILS: { sign: '₪', space: '\u00a0', decimal: '.', group: ',', decimals: 2 },
  PLN: { sign: 'zł', after: true, space: '\u00a0', decimal: '.', group: ' ', decimals: 2 },
  CAD: { sign: 'C$', decimal: '.', group: ',', decimals: 2 },
};

export interface Money {
  /** As a person reads it. */
  readonly text: string;
  readonly whole: string;
  readonly cents: string;
}

const inScript = (digits: string, zero: string | undefined): string =>
  zero ? digits.replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit))) : digits;

/** An amount, given in the currency's smallest unit, as the site writes it. */
export function money(amount: number, currency: Currency): Money {
  const shape = SHAPES[currency];
  const digits = String(Math.abs(Math.round(amount))).padStart(shape.decimals + 1, '0');
  const whole = digits.slice(0, digits.length - shape.decimals);
  const cents = digits.slice(digits.length - shape.decimals);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, shape.group);
  const number = inScript(shape.decimals ? `${grouped}${shape.decimal}${cents}` : grouped, shape.zero);
  const text = shape.after ? `${number}${shape.space ?? ''}${shape.sign}` : `${shape.sign}${shape.space ?? ''}${number}`;
  return { text, whole, cents: shape.decimals ? cents : '' };
}

/** A day as the site writes it in a language. */
export const dateText = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(date));
