import { dateOf } from '../dates';
import { cut, tidy, tidyLines } from '../texts';
import { lookAtData } from './data-look';
import { compact } from './fields';
import { groupsIn, type KnownWords } from './groups';
import { lookAtLines } from './line-look';
import { siteLink } from './links';
import { caseOf, dateBeside, type Look, moneyIn, shownDate, statusIn, storeIn, textIn } from './look';
import { merged } from './merge';
import { type KeptOrder, LONGEST } from './order';
import type { Sighting, Sightings } from './sighting';

/**
 * What a look at a page tells of each order, as records to be merged with those already kept. The page's own data knows
 * lines and currencies for certain; the visible card is newer, so its status counts.
 * @param sightings checked by `areSightings`
 * @param words the site's words, sourced ones
 * @returns one record an order, each of them a sound `KeptOrder`
 */
export function understand(sightings: Sightings, words: KnownWords): KeptOrder[] {
  const groupOf = groupsIn(sightings.orders, words);
  const known = new Map<string, KeptOrder>();
  for (const sighting of sightings.orders) {
    const look: Look = { sighting, sightings, words, groupOf: (status) => groupOf(sighting, status) };
    const data = lookAtData(look);
    const shown = lookAtTexts(look);
    const order = data ? merged(shown, data).order : shown;
    known.set(order.id, merged(known.get(order.id), order).order);
  }
  return [...known.values()];
}

/** What the texts of one order say. */
function lookAtTexts(look: Look): KeptOrder {
  const { sighting, sightings } = look;
  const { texts } = sighting;
  return compact<KeptOrder>({
    id: sighting.id,
    date: shownDate(texts.date ?? dateBeside(sighting.id, texts.info ?? ''), sightings.lang),
    status: statusIn(texts.status, look),
    store: storeIn(texts.store, texts.storeLink),
    ...lookAtLines(look),
    total: moneyIn(texts.total, look),
    detailLink: siteLink(texts.detailLink),
    receiptLink: siteLink(texts.receiptLink),
    trackingLink: siteLink(texts.trackingLink),
    // Every order on the list of refunds has a case, whatever it says of it.
    case: caseOf(texts.case ? [texts.case] : [], look) ?? (sightings.page === 'refund-list' ? { at: sightings.at } : undefined),
    review: reviewOf(sighting, sightings),
    seen: { [sightings.page]: sightings.at },
  });
}

/** A person's own words keep their lines. */
function reviewOf({ texts }: Sighting, { lang }: Sightings): KeptOrder['review'] {
  const text = cut(tidyLines(texts.review ?? ''), LONGEST.review);
  if (!text) return undefined;
  const date = textIn(texts.reviewDate, LONGEST.date);
  return compact({ text, date: date && (dateOf(date, lang)?.iso ?? tidy(date)) });
}
