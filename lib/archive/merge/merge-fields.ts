import { plainText } from '../../tools/money';
import { remembering } from '../../tools/site-locales';
import type { KeptDate, KeptMoney } from '../model/order';

/** The result of merging two values of one field: the one kept, and the one that contradicted it. */
export interface MergedField<T> {
  readonly kept?: T;
  readonly other?: T;
}

interface Rules<T> {
  /** The surer one is kept; between equals the first. */
  sureness(value: T): number;
  clash(one: T, another: T): boolean;
}

function mergeField<T>(old: T | undefined, fresh: T | undefined, { sureness, clash }: Rules<T>): MergedField<T> {
  if (old === undefined || fresh === undefined) {
    const only = old ?? fresh;
    return only === undefined ? {} : { kept: only };
  }
  const [kept, other] = sureness(fresh) > sureness(old) ? [fresh, old] : [old, fresh];
  return clash(old, fresh) ? { kept, other } : { kept };
}

const digits = (text: string): string => plainText(text).replace(/\D/g, '');
const differ = <T>(one: T | undefined, another: T | undefined): boolean =>
  one !== undefined && another !== undefined && one !== another;

/** A value without a certain figure contradicts nothing. */
function moneyClashes(one: KeptMoney, another: KeptMoney): boolean {
  if (differ(one.currency, another.currency)) return true;
  if (one.amount !== undefined && another.amount !== undefined) return Number(one.amount) !== Number(another.amount);
  return one.amount === another.amount && digits(one.shown) !== digits(another.shown);
}

const MONEY: Rules<KeptMoney> = {
  sureness: ({ amount, currency }) => (amount === undefined ? 0 : 2) + (currency === undefined ? 0 : 1),
  clash: moneyClashes,
};

const DATE: Rules<KeptDate> = {
  sureness: ({ iso }) => (iso === undefined ? 0 : 1),
  clash: (one, another) =>
    differ(one.iso, another.iso) ||
    (one.iso === another.iso && one.iso === undefined && digits(one.shown) !== digits(another.shown)),
};

const CUT = /(…|\.\.\.)$/;

/** A text without case, space and the mark of what was cut off, and whether it had that mark. */
const compared = remembering((text) => {
  const whole = plainText(text);
  return { bare: whole.replace(CUT, '').trim().toLowerCase(), isCut: CUT.test(whole) };
}, 1000);

/** How texts are compared. */
export const comparableText = (text: string): string => compared(text).bare;

/** True if the texts are the same, or one is the other cut short and says so. */
export function isSameText(one: string, another: string): boolean {
  const [a, b] = [compared(one), compared(another)];
  const begins = (short: typeof a, long: typeof a): boolean =>
    short.isCut && short.bare !== '' && long.bare.startsWith(short.bare);
  return a.bare === b.bare || begins(a, b) || begins(b, a);
}

const TEXT: Rules<string> = {
  sureness: (text) => comparableText(text).length + (compared(text).isCut ? 0 : 0.5),
  clash: (one, another) => !isSameText(one, another),
};
/** Where texts contradict, the first stays, however long the other is. */
const textRules = (old: string | undefined, fresh: string | undefined): Rules<string> =>
  old !== undefined && fresh !== undefined && TEXT.clash(old, fresh) ? { ...TEXT, sureness: () => 0 } : TEXT;

export const mergeMoney = (old: KeptMoney | undefined, fresh: KeptMoney | undefined): MergedField<KeptMoney> =>
  mergeField(old, fresh, MONEY);

export const mergeDate = (old: KeptDate | undefined, fresh: KeptDate | undefined): MergedField<KeptDate> =>
  mergeField(old, fresh, DATE);

/** The fuller one of two texts, where one is the other cut short. */
export const mergeText = (old: string | undefined, fresh: string | undefined): MergedField<string> =>
  mergeField(old, fresh, textRules(old, fresh));

export const mergeCount = (old: number | undefined, fresh: number | undefined): MergedField<number> =>
  mergeField(old, fresh, { sureness: () => 0, clash: (one, another) => one !== another });
