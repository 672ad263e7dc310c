import type { Place } from '../../lib/search';

/** What can be found and linked to: these elements, where they have an id. */
const PLACES = 'main :is(section, article, details, fieldset, li)[id]';
const TITLES = 'h2, h3, legend, summary, .task-name';

const saidIn = (node: Element | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Every place of the guide with what is said there, and not in a place within it. */
export function placesIn(document: Document): Place[] {
  const elements = [...document.querySelectorAll(PLACES)];
  const texts = new Map<Element, string[]>(elements.map((element) => [element, []]));
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const place = node.parentElement?.closest(PLACES);
    if (place) texts.get(place)?.push(node.textContent ?? '');
  }
  return elements.map((element) => ({
    id: element.id,
    title: saidIn(element.querySelector(TITLES)),
    within: element.matches('.part') ? '' : saidIn(element.closest('.part')?.querySelector('h2')),
    text: texts.get(element)?.join(' ') ?? '',
  }));
}

/**
 * Brings a place into view, open. A link gives it the focus too; opening the page does not.
 * @returns whether there is such a place yet
 */
export function arrive(id: string, how: { readonly focus: boolean }): boolean {
  const place = id ? document.getElementById(id) : null;
  if (!place) return false;
  for (let node: Element | null = place; node; node = node.parentElement)
    if (node instanceof HTMLDetailsElement) node.open = true;
  place.scrollIntoView();
  if (how.focus) focusOn(place.querySelector<HTMLElement>(TITLES) ?? place);
  return true;
}

function focusOn(heading: HTMLElement): void {
  if (heading.tabIndex < 0) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
