/**
 * Texts that are cut off or lie over each other; of a build in long words also those in plain English. Runs in the page.
 * @param isPseudo whether the words are the long ones
 */
export function faults(isPseudo: boolean): string[] {
  interface Box {
    readonly one: Element;
    readonly rect: DOMRect;
  }
  const isShown = (one: Element): boolean =>
    !one.closest('.vh, .skip, option, [aria-hidden="true"]') &&
    one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const textNodes = (one: Element): ChildNode[] =>
    [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const ownText = (one: Element): string =>
    textNodes(one)
      .map((node) => node.nodeValue)
      .join(' ');
  const name = (one: Element): string => `${one.localName}.${one.className} "${(one.textContent ?? '').slice(0, 40)}"`;
  const boxesOf = (one: Element): Box[] =>
    textNodes(one).flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((rect) => ({ one, rect }));
    });
  const around = (one: Element): Element[] => {
    const all: Element[] = [];
    for (let next: Element | null = one; next && next !== document.documentElement; next = next.parentElement) all.push(next);
    return all;
  };
  const isIn = ({ rect }: Box, box: DOMRect, by = 2): boolean =>
    rect.left >= box.left - by && rect.right <= box.right + by && rect.top >= box.top - by && rect.bottom <= box.bottom + by;
  const found: string[] = [];
  /** What hides part of it; where it can be scrolled to, nothing does. */
  const cutBy = (box: Box): Element | undefined => {
    for (const one of around(box.one)) {
      const { overflowX, overflowY } = getComputedStyle(one);
      if (/auto|scroll/.test(overflowX + overflowY)) return undefined;
      if (overflowX !== 'visible' && !isIn(box, one.getBoundingClientRect())) return one;
    }
    const { left, right } = box.rect;
    return left < -1 || right > document.documentElement.clientWidth + 1 ? document.body : undefined;
  };
  /** True where its part of a scroller is on screen, and nothing of it moves apart from the page. */
  const isStill = (box: Box): boolean =>
    around(box.one).every((one) => {
      const { overflowX, overflowY, position } = getComputedStyle(one);
      return (
        !/fixed|sticky/.test(position) &&
        (!/auto|scroll/.test(overflowX + overflowY) || isIn(box, one.getBoundingClientRect(), 0))
      );
    });
  const leaves = [...document.body.querySelectorAll('*')].filter((one) => ownText(one) && isShown(one));
  const boxes = leaves.flatMap(boxesOf);
  for (const box of boxes) {
    const by = cutBy(box);
    if (by) found.push(`cut off: ${name(box.one)} by ${by.localName}.${by.className}`);
  }
  const isOver = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5;
  const still = boxes.filter(isStill).sort((a, b) => a.rect.top - b.rect.top);
  still.forEach((box, at) => {
    for (const other of still.slice(at + 1)) {
      if (other.rect.top >= box.rect.bottom) break;
      if (box.one !== other.one && isOver(box.rect, other.rect))
        found.push(`over each other: ${name(box.one)}, ${name(other.one)}`);
    }
  });
  // No words of ours: what AliExpress wrote, other languages, addresses, what the browser itself says of times and lists.
  const OTHERS = 'bdi, time, [lang]:not(html), code, select, .hosts, .version';
  const BROWSERS =
    /\b(January|February|March|April|May|June|July|August|September|October|November|December|\w{3} \d+|ago|yesterday|hours?|days?|and|Gmail|Outlook|Yahoo Mail|\S+[.@]\S+)\b/g;
  for (const one of isPseudo ? leaves.filter((leaf) => !leaf.closest(OTHERS)) : []) {
    const words =
      ownText(one)
        .replace(BROWSERS, '')
        .match(/[\p{L}]{3,}/gu) ?? [];
    const plain = words.filter((word) => /^[a-z]+$/i.test(word) && /[aeiou]/i.test(word));
    if (plain.length > 0) found.push(`English: ${name(one)}: ${plain.slice(0, 3).join(' ')}`);
  }
  return [...new Set(found)];
}
