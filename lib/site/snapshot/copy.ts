import { ANY_ORDER_ID, PICTURE_URL } from '../../selectors/patterns';
import { all, textOf } from '../dom';
import type { Selectors } from './selectors';
import type { OrderSnapshot } from './snapshot';

/** No page can send more in one text. */
const LONGEST = 10_000;

/** An address as the browser resolves it; '' for none and for one that is broken. */
const absolute = (address: string | null | undefined, base: string): string =>
  address && URL.canParse(address, base) ? new URL(address, base).href : '';

/** Translators write into `<font>`, which AliExpress does not use; where they replaced all of a text it is what they made of it. */
export function ownText(element: Element): string {
  if (!element.querySelector('font')) return textOf(element);
  const own = element.cloneNode(true) as Element;
  all(own, 'font').forEach((font) => {
    font.remove();
  });
  return textOf(own) || textOf(element);
}

function textAt(element: Element, attribute: string | undefined): string {
  if (!attribute) return ownText(element);
  const value = element.getAttribute(attribute) ?? '';
  return absolute(attribute === 'style' ? new RegExp(PICTURE_URL).exec(value)?.[1] : value, element.baseURI);
}

/** The texts of every such place, in order. */
export function textsAt(root: ParentNode, place: string): string[] {
  const [selector = '', attribute] = place.split('@');
  return all(root, selector).map((element) => textAt(element, attribute).slice(0, LONGEST));
}

/** The first of the texts that stand at these places; what does not stand there, or is empty, is absent. */
export function copyTexts(root: ParentNode, places: Selectors): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const field in places) {
    const [text] = textsAt(root, places[field] ?? '');
    if (text) texts[field] = text;
  }
  return texts;
}

/** The order number in a link or address. */
export const anyOrderIdIn = (address: string | null | undefined): string | undefined =>
  new RegExp(ANY_ORDER_ID, 'i').exec(address ?? '')?.[1];

/** A snapshot, if it names its order. */
export const orderSnapshot = (id: string | undefined, rest: Omit<OrderSnapshot, 'id'>): OrderSnapshot[] =>
  id ? [{ id, ...rest }] : [];
