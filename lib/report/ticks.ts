import {
  ADDRESS_ENTRY,
  CASE_STATUS,
  DETAIL_STATUS,
  ORDER_BANNERS,
  ORDER_STATUS,
  POSTAL,
  REFUND_PROGRESS,
  REFUND_STATUS,
  TABS,
} from '../selectors/marks';
import { normal } from '../site/language';
import { plainText } from '../tools/money';
import { mayBeTicked } from './texts';

/** A word of the page that nobody knows, and how often it stands there. */
export interface WordToTick {
  readonly word: string;
  readonly count: number;
}

/** Where the site's own short words stand: what can be pressed, states, names of tabs and of figures. */
const PLACES = [
  ...['button', '[role="button"]', TABS, ORDER_STATUS, CASE_STATUS, DETAIL_STATUS, REFUND_STATUS, REFUND_PROGRESS],
  ...ORDER_BANNERS,
  ...['status', 'state', 'btn', 'button', 'tab-', 'tabs', 'label', 'balance'].map((stem) => `[class*="${stem}" i]`),
].join();
/** Where a person's own words stand. */
const NEVER = `${POSTAL},${ADDRESS_ENTRY},header,nav,[class*="address"],[class*="store"],[class*="welcome"],a[href*="/item/"],input,textarea`;
/** So many are asked about at most, the most frequent ones. */
const MOST = 24;

/** The short words of a page that the report would tell only if the person ticks them. */
export function wordsToTick(page: Document): readonly WordToTick[] {
  const found = new Map<string, { word: string; count: number }>();
  const leaves = new Set(
    [...page.querySelectorAll(PLACES)]
      .flatMap((place) => [place, ...place.querySelectorAll('*')])
      .filter((one) => !one.childElementCount),
  );
  for (const leaf of leaves) {
    const word = plainText(leaf.textContent ?? '');
    if (leaf.closest(NEVER) || !mayBeTicked(word)) continue;
    const known = found.get(normal(word)) ?? { word, count: 0 };
    known.count += 1;
    found.set(normal(word), known);
  }
  return [...found.values()].sort((one, other) => other.count - one.count).slice(0, MOST);
}
