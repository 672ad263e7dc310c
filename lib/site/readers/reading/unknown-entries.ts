import { AROUND_LISTS, PRESSED, WHOLE_PAGE } from '../../../selectors/marks';
import { all, isLaidOut } from '../../dom';

/** "View more" is one thing to press, an unknown card two or three; a row of things to buy is many. */
const FEW = 3;

/** The nearest element around all entries of a list. */
export function listAround(entries: readonly Element[]): Element | undefined {
  let list = entries[0]?.parentElement;
  while (list && !entries.every((entry) => list?.contains(entry))) list = list.parentElement;
  return list ?? undefined;
}

/**
 * True where a list holds, or is followed by, something to press that is none of its known entries: "View more", "Try
 * again", an entry in a layout nobody knows.
 */
export function holdsUnknownEntries(entries: readonly Element[]): boolean {
  const list = listAround(entries);
  if (!list) return false;
  const isStrange = (one: Element): boolean =>
    one.matches(PRESSED) && !one.closest(AROUND_LISTS) && !entries.some((entry) => entry.contains(one)) && isLaidOut(one);
  if (all(list, PRESSED).some(isStrange)) return true;
  for (let level = list; !level.matches(WHOLE_PAGE) && level.parentElement; level = level.parentElement)
    for (let next = level.nextElementSibling; next; next = next.nextElementSibling) {
      const strangers = [next, ...next.querySelectorAll(PRESSED)].filter(isStrange).length;
      if (strangers > 0 && strangers <= FEW) return true;
    }
  return false;
}
