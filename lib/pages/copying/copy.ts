import { textOf } from '../../dom';
import type { Sighting } from '../../keep/sighting';
import type { Places } from './places';

/** No page can send more in one text. */
const LONGEST = 10_000;
const PICTURE = /url\(["']?([^"')]+)/;

/** An address as the browser resolves it; '' for none and for one that is broken. */
const absolute = (address: string | null | undefined, base: string): string =>
  address && URL.canParse(address, base) ? new URL(address, base).href : '';

function textAt(element: Element, attribute: string | undefined): string {
  if (!attribute) return textOf(element);
  const value = element.getAttribute(attribute) ?? '';
  return absolute(attribute === 'style' ? PICTURE.exec(value)?.[1] : value, element.baseURI);
}

/** The texts that stand at these places; what does not stand there, or is empty, is absent. */
export function copied(root: ParentNode, places: Places): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const field in places) {
    const [selector = '', attribute] = places[field]?.split('@') ?? [];
    const element = root.querySelector(selector);
    const text = element && textAt(element, attribute).slice(0, LONGEST);
    if (text) texts[field] = text;
  }
  return texts;
}

/** The order number in a link or address. */
export const orderIdIn = (address: string | null | undefined): string | undefined =>
  /[?&](?:parent|trade)?orderId=(\d{10,20})/i.exec(address ?? '')?.[1];

/** A sighting, if it names its order. */
export const sighting = (id: string | undefined, rest: Omit<Sighting, 'id'>): Sighting[] => (id ? [{ id, ...rest }] : []);
