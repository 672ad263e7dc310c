import { until } from './base';
import type { Doc, Page } from './session';

/** What WCAG 1.4.12 lets a person set. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Spaces the letters, words and lines of a document as a person may. */
export const spaceOut = (doc: Doc): Promise<void> =>
  doc.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACING);

/** A stop of the walk; nothing once the focus has left the place or comes to where it was. Runs in the document. */
function lookAtFocus(within: string): { readonly name: string; readonly isHidden: boolean } | undefined {
  const held = document.activeElement;
  if (!held?.closest(within) || held.matches('body, main, [data-walked]')) return undefined;
  // Of a field that is not drawn itself the box around it is seen.
  const one = held.matches('.vh') ? (held.closest('label') ?? held) : held;
  // To its edges: Firefox leaves where it is what has a line of it in sight (153, 2026-11).
  const steps = Array.from({ length: 25 }, (_, n) => (n + 0.5) / 25);
  const isSeen = [...one.getClientRects()].some(({ left, top, width, height }) =>
    steps.some((y) => [0.1, 0.5, 0.9].some((x) => one.contains(document.elementFromPoint(left + width * x, top + height * y)))),
  );
  const name = held.getAttribute('aria-label') ?? (held.textContent?.trim() || (held.getAttribute('name') ?? held.id));
  return { name: `${held.localName} "${name.slice(0, 60)}"`, isHidden: !isSeen };
}

/** Begins a walk: some browsers begin anew beyond the last stop, which ends it too. Runs in the document. */
function forget(): void {
  for (const one of document.querySelectorAll('[data-walked]')) one.removeAttribute('data-walked');
}

/** Where a step begins. Runs in the document. */
function mark(): void {
  document.querySelector('[data-walked="now"]')?.setAttribute('data-walked', '');
  document.activeElement?.setAttribute('data-walked', 'now');
}

/** The focus has gone on. Runs in the document. */
const isOn = (): boolean => document.activeElement?.matches('[data-walked="now"]') !== true;

/** At most so many stops: more is a walk that never ends. */
const MOST = 400;

interface Walk {
  readonly stops: readonly string[];
  /** Stops that nothing is seen of. */
  readonly hidden: readonly string[];
}

/** Walks with a key from where the focus is until it leaves the place. */
async function walk(page: Page, doc: Doc, key: 'Tab' | 'Shift+Tab', within: string): Promise<Walk> {
  const stops: string[] = [];
  const hidden: string[] = [];
  await doc.evaluate(forget);
  while (stops.length < MOST) {
    await doc.evaluate(mark);
    await page.press(key);
    await doc.waitFor(isOn, { timeout: 1_000 }).catch(() => undefined);
    const now = await doc.evaluate(lookAtFocus, within);
    if (!now) return { stops, hidden };
    stops.push(now.name);
    const isSeen = async (): Promise<boolean> => (await doc.evaluate(lookAtFocus, within))?.isHidden === false;
    // The window follows the focus a moment later.
    if (now.isHidden) await until(isSeen, 'the focus in sight', 3_000).catch(() => hidden.push(`${key}: ${now.name}`));
  }
  throw new Error(`${MOST} stops, and still in ${within}`);
}

/** Puts the focus where a screen begins. Runs in the document. */
function begin(within: string): boolean {
  document.querySelector<HTMLElement>(within === 'html' ? '.panel' : `${within} h2`)?.focus();
  return document.hasFocus();
}

/**
 * Walks a screen by keyboard, there and back.
 * @returns the stops that nothing is seen of
 * @throws if there are no stops
 */
export async function walked(page: Page, doc: Doc, within: string): Promise<string[]> {
  const hidden = await walkedOnce(page, doc, within);
  // A part that came while it was walked over may have moved what had the focus.
  return hidden.length > 0 ? walkedOnce(page, doc, within) : hidden;
}

async function walkedOnce(page: Page, doc: Doc, within: string): Promise<string[]> {
  await page.front();
  // A tab that just came to the front takes no keys for a moment (Firefox 153), nor does what was just left.
  const { there, back } = await until<{ there: Walk; back: Walk } | undefined>(async () => {
    await doc.waitFor(begin, { args: [within] });
    const there = await walk(page, doc, 'Tab', within);
    if (there.stops.length < 2) return undefined;
    const back = await walk(page, doc, 'Shift+Tab', within);
    return back.stops.length < 2 ? undefined : { there, back };
  }, `a walk through ${within} and back`);
  return [...there.hidden, ...back.hidden];
}

/** What a sheet puts elsewhere than it is read: above or before what is read first. Runs in the document. */
export function outOfOrder(): string[] {
  const found: string[] = [];
  const name = (one: Element): string => `${one.localName}.${one.className}`;
  const isRead = (one: Element): boolean => {
    const { width, height } = one.getBoundingClientRect();
    const isInFlow = !/absolute|fixed/.test(getComputedStyle(one).position);
    return isInFlow && one.checkVisibility() && width > 1 && height > 1;
  };
  for (const one of document.body.querySelectorAll<HTMLElement>('*')) {
    if (one.tabIndex > 0) found.push(`tabindex ${one.tabIndex}: ${name(one)}`);
    const { display, direction } = getComputedStyle(one);
    if (!/flex|grid/.test(display) || one.closest('[aria-hidden="true"]')) continue;
    const boxes = [...one.children].filter(isRead).map((child) => ({ child, box: child.getBoundingClientRect() }));
    boxes.slice(1).forEach(({ child, box }, at) => {
      const before = boxes[at] as (typeof boxes)[number];
      const isBeside = box.top < before.box.bottom - 1 && before.box.top < box.bottom - 1;
      const isBefore = direction === 'rtl' ? box.left >= before.box.right - 1 : box.right <= before.box.left + 1;
      if (box.bottom <= before.box.top + 1 || (isBeside && isBefore))
        found.push(`${name(child)} before ${name(before.child)} in ${name(one)}`);
    });
  }
  return found;
}

/** From now on notes what a document says by itself. Runs in the document. */
export function listen(): void {
  const LIVE = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])';
  const said: string[] = [];
  const textOf = (one: Element): string => (one.textContent ?? '').replace(/\s+/g, ' ').trim();
  const known = new Map([...document.querySelectorAll(LIVE)].map((one) => [one, textOf(one)]));
  new MutationObserver(() => {
    for (const one of document.querySelectorAll(LIVE)) {
      const text = textOf(one);
      if (text && text !== known.get(one)) said.push(text);
      known.set(one, text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
  Object.assign(globalThis, { said });
}

/** What it has said since `listen`. */
export const saidBy = (doc: Doc): Promise<string[]> => doc.evaluate(() => (globalThis as unknown as { said: string[] }).said);
