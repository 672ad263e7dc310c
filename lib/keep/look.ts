import { dateOf } from '../dates';
import { plain } from '../money';
import { priceOf } from '../price';
import { cut, tidy } from '../texts';
import { compact } from './fields';
import type { KnownWords } from './groups';
import { siteLink } from './links';
import { type KeptDate, type KeptGroup, type KeptMoney, type KeptOrder, LONGEST } from './order';
import type { Sighting, Sightings } from './sighting';

/** One order on a page, with all that helps to understand it. */
export interface Look {
  readonly sighting: Sighting;
  readonly sightings: Sightings;
  readonly words: KnownWords;
  /** The group a status of this order stands for. */
  groupOf(status: string): KeptGroup | undefined;
}

/** A text of the page as it is kept; numbers of the data come as text or as numbers. Undefined for blank or anything else. */
export function textIn(value: unknown, longest: number): string | undefined {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  // Cut first: a page may send more than is worth cleaning.
  return typeof text === 'string' ? cut(tidy(text.slice(0, longest * 4)), longest) || undefined : undefined;
}

/** Numbers of AliExpress's own: digits only. */
export function numberIn(value: unknown): string | undefined {
  const text = textIn(value, 32);
  return text && /^\d{1,32}$/.test(text) ? text : undefined;
}

/**
 * An amount of an order.
 * @param info the data's `formatPriceInfo` of the same amount
 * @param currency the data's currency of it; without one that of the order
 */
export function moneyIn(value: unknown, look: Look, info?: unknown, currency?: unknown): KeptMoney | undefined {
  const text = textIn(value, LONGEST.money);
  const code = currency ?? look.sighting.data?.currencyCode;
  return text === undefined
    ? undefined
    : priceOf(text, {
        lang: look.sightings.lang,
        currency: typeof code === 'string' ? code : undefined,
        info: typeof info === 'string' ? info : undefined,
      });
}

/** How many pieces a text names: `x2`, `2`; undefined where it holds no number or several. */
export function quantityIn(value: unknown): number | undefined {
  const numbers = plain(textIn(value, 20) ?? '').match(/\d+/g) ?? [];
  const count = numbers.length === 1 ? Number(numbers[0]) : 0;
  return count > 0 && count <= 1_000_000 ? count : undefined;
}

/** The day in a text. */
export function shownDate(value: unknown, lang: string): KeptDate | undefined {
  const text = textIn(value, LONGEST.date);
  return text === undefined ? undefined : dateOf(text, lang);
}

/** A date out of a text that holds the order number too: the part beside the number, without the number's own label. */
export function dateBeside(id: string, info: string): string | undefined {
  const part = info.split(id).find((side) => /\p{Nd}/u.test(side));
  return part?.replace(/[^\p{Nd}:：]*[:：]\s*$/u, '');
}

export function statusIn(value: unknown, { sightings, groupOf }: Look): KeptOrder['status'] {
  const shown = textIn(value, LONGEST.status);
  return shown === undefined ? undefined : compact({ shown, group: groupOf(shown), at: sightings.at });
}

export function storeIn(value: unknown, link: unknown): KeptOrder['store'] {
  const name = textIn(value, LONGEST.name);
  return name === undefined ? undefined : compact({ name, link: siteLink(link) });
}

/** The case a banner speaks of; whether it is open only where its words are known. */
export function caseOf(banners: readonly unknown[], { words, sightings }: Look): KeptOrder['case'] {
  const texts = banners.flatMap((banner) => textIn(banner, LONGEST.case) ?? []);
  if (texts.length === 0) return undefined;
  const open = new Set(texts.map((text) => words.caseIsOpen(text)));
  const isOpen = open.has(true) || (open.has(undefined) ? undefined : false);
  return {
    shown: cut([...new Set(texts)].join(' · '), LONGEST.case),
    ...(isOpen === undefined ? {} : { open: isOpen }),
    at: sightings.at,
  };
}
