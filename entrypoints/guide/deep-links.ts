import type { SearchEntry } from '../../lib/tools/search';

/** What can be found and linked to: these elements, where they have an id. */
const PLACES = 'main :is(section, article, details, fieldset, li)[id]';
const TITLES = 'h2, h3, h4, legend, summary, .task-name';

/** Buttons say the same in every row; what is only read out (`.vh`) repeats what its place says. */
const isSaid = (text: Node): boolean => text.parentElement?.closest('.vh, button') === null;

function* textsIn(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isSaid(node)) yield node as Text;
}

function saidIn(root: Element | null | undefined): string {
  const texts = root ? [...textsIn(root)].map(({ data }) => data) : [];
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** A summary may say more than its title. */
const titleOf = (place: Element): Element | null =>
  (place.matches('details')
    ? place.querySelector('summary :is(h3, h4)')
    : place.matches('.part')
      ? place.querySelector('h2')
      : null) ?? place.querySelector(TITLES);

/** Every place of the guide with what is said there, and not in a place within it. */
export function placesIn(document: Document): SearchEntry[] {
  const elements = [...document.querySelectorAll(PLACES)];
  const texts = new Map<Element, string[]>(elements.map((element) => [element, []]));
  for (const text of textsIn(document.querySelector('main') ?? document.body)) {
    const place = text.parentElement?.closest(PLACES);
    if (place) texts.get(place)?.push(text.data);
  }
  return elements.map((element) => ({
    id: element.id,
    title: saidIn(titleOf(element)),
    within: element.matches('.part') ? '' : saidIn(element.closest('.part')?.querySelector('h2')),
    text: texts.get(element)?.join(' ') ?? '',
  }));
}

/**
 * Brings a place into view, open. A link gives it the focus too; opening the page does not.
 * @returns whether there is such a place yet
 */
export function goToPlace(id: string, how: { readonly focus: boolean }): boolean {
  const place = id ? document.getElementById(id) : null;
  if (!place) return false;
  for (let node: Element | null = place; node; node = node.parentElement)
    if (node instanceof HTMLDetailsElement) node.open = true;
  const own = place.querySelector<HTMLDetailsElement>(place.matches('li') ? 'details' : ':scope > .fold');
  if (own && (how.focus || place.matches('li'))) own.open = true;
  place.scrollIntoView();
  if (how.focus) focusOn(place.querySelector<HTMLElement>(TITLES) ?? place);
  return true;
}

function focusOn(heading: HTMLElement): void {
  if (heading.tabIndex < 0) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
