import { CASE_ORDER, CASE_PRODUCT } from '../../../selectors/marks';
import { all, textOf } from '../../dom';

/** FNV-1a, 32 bits, over UTF-16 units: small, and the same on every day and in every browser. */
function hash(text: string): string {
  const sum = text.split('').reduce((so, unit) => Math.imul(so ^ unit.charCodeAt(0), 0x01000193), 0x811c9dc5);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/**
 * Numbers the cases of one page: one order can have several, on several pages, so its number alone would let a settled case
 * close an open one. Beside it stands the line's title, and its place among equal ones.
 * @param translated then the titles are not the site's, and nothing is numbered by them
 * @returns for a card and how many cases it holds, their numbers in order; none where order or titles are not certain
 */
export function createNumbering(translated: boolean): (card: Element, count: number) => readonly string[] {
  const seen = new Map<string, number>();
  return (card, count) => {
    const orders = new Set(all(card, CASE_ORDER).map((place) => /\d{10,20}/.exec(textOf(place))?.[0]));
    const titles = all(card, CASE_PRODUCT).map(textOf);
    const [order] = orders;
    if (translated || !order || orders.size > 1 || titles.length !== count || titles.includes('')) return [];
    return titles.map((title) => {
      const line = `${order} ${title}`;
      const before = seen.get(line) ?? 0;
      seen.set(line, before + 1);
      return `${order}-${hash(`${title} ${before}`)}`;
    });
  };
}
