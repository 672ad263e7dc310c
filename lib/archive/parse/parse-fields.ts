import type { OrderSnapshot, OrderSnapshots } from '../../site/snapshot/snapshot';
import { dateIn } from '../../tools/dates';
import { compact } from '../../tools/fields';
import { plainText } from '../../tools/money';
import { priceOf } from '../../tools/price';
import { cut, tidy } from '../../tools/texts';
import { siteLink } from '../model/links';
import { type KeptDate, type KeptGroup, type KeptMoney, type KeptOrder, TEXT_LIMITS } from '../model/order';
import type { KnownWords } from './groups';

/** One order on a page, with all that helps to understand it. */
export interface ParseContext {
  readonly snapshot: OrderSnapshot;
  readonly snapshots: OrderSnapshots;
  readonly words: KnownWords;
  /** The group a status of this order stands for. */
  groupOf(status: string): KeptGroup | undefined;
}

/** A text of the page as it is kept; numbers of the data come as text or as numbers. Undefined for blank or anything else. */
export function parseText(value: unknown, longest: number): string | undefined {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  // Cut before cleaning: a page may send any amount of text.
  return typeof text === 'string' ? cut(tidy(text.slice(0, longest * 4)), longest) || undefined : undefined;
}

/** Numbers of AliExpress's own: digits only. One that came as a figure may have lost its last digits (`81900000000000013`). */
export function parseNumber(value: unknown): string | undefined {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return undefined;
  const text = parseText(value, 32);
  return text && /^\d{1,32}$/.test(text) ? text : undefined;
}

/**
 * An amount of an order.
 * @param info the data's `formatPriceInfo` of the same amount
 * @param currency the data's currency of it; without one that of the order
 */
export function parseMoney(value: unknown, context: ParseContext, info?: unknown, currency?: unknown): KeptMoney | undefined {
  const text = parseText(value, TEXT_LIMITS.money);
  if (text === undefined) return undefined;
  const code = currency ?? context.snapshot.data?.currencyCode;
  const { lang, translated } = context.snapshots;
  const price = priceOf(text, {
    lang,
    currency: typeof code === 'string' ? code : undefined,
    info: typeof info === 'string' ? info : undefined,
  });
  return translated && price ? { shown: price.shown } : price;
}

/** How many pieces a text names: `x2`, `2`; undefined where it holds no number or several. */
export function parseQuantity(value: unknown): number | undefined {
  const numbers = plainText(parseText(value, 20) ?? '').match(/\d+/g) ?? [];
  const count = numbers.length === 1 ? Number(numbers[0]) : 0;
  return count > 0 && count <= 1_000_000 ? count : undefined;
}

/** The day in a text; a translator may have written it anew, in another order. */
export function parseShownDate(value: unknown, { lang, translated }: OrderSnapshots): KeptDate | undefined {
  const text = parseText(value, TEXT_LIMITS.date);
  const date = text === undefined ? undefined : dateIn(text, lang);
  return translated && date ? { shown: date.shown } : date;
}

/** A date out of a text that holds the order number too: the part beside the number, without the number's own label. */
export function textBesideNumber(id: string, info: string): string | undefined {
  const part = info.split(id).find((side) => /\p{Nd}/u.test(side));
  return part?.replace(/[^\p{Nd}:：]*[:：]\s*$/u, '');
}

export function parseStatus(value: unknown, { snapshots, groupOf }: ParseContext): KeptOrder['status'] {
  const shown = parseText(value, TEXT_LIMITS.status);
  return shown === undefined ? undefined : compact({ shown, group: groupOf(shown), at: snapshots.at });
}

export function parseStore(value: unknown, link: unknown): KeptOrder['store'] {
  const name = parseText(value, TEXT_LIMITS.name);
  return name === undefined ? undefined : compact({ name, link: siteLink(link) });
}

/** The case a banner speaks of; whether it is open only where its words are known. */
export function parseCase(banners: readonly unknown[], { words, snapshots }: ParseContext): KeptOrder['case'] {
  const texts = banners.flatMap((banner) => parseText(banner, TEXT_LIMITS.case) ?? []);
  if (texts.length === 0) return undefined;
  const open = new Set(texts.map((text) => words.caseIsOpen(text)));
  const isOpen = open.has(true) || (open.has(undefined) ? undefined : false);
  return {
    shown: cut([...new Set(texts)].join(' · '), TEXT_LIMITS.case),
    ...(isOpen === undefined ? {} : { open: isOpen }),
    at: snapshots.at,
  };
}
