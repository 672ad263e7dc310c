import type { Placement } from '../../lib/messages';
import { addressOf } from './extension';

export interface Overlay {
  place(placement: Placement): void;
  /** Lays it over the page again if the page took it away. */
  keep(): void;
  remove(): void;
}

/** Against a page's rules for any `div`; `all: initial` would write 300 properties into the attribute. */
const PLAIN = 'display:block;position:fixed;z-index:2147483646;bottom:0;margin:0;padding:0;border:0;max-width:100%;';
/** The frame must have the scheme of what is in it: where they differ, browsers paint an opaque ground under it. */
const FRAME = 'border:0;width:100%;height:100%;color-scheme:light dark;background:none;';

/**
 * Lays overlay.html over the page: an extension page in an iframe, inside a closed shadow root on a plain div (a custom
 * element's name would let the page read the root, seen in both browsers 2026-11).
 */
export function mountOverlay(): Overlay {
  removeOrphans();
  const host = makeHost();
  look(host, `${PLAIN}width:0;height:0;`);
  const keep = (): void => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  keep();
  return { place: (placement) => look(host, PLAIN + boxOf(placement)), keep, remove: () => host.remove() };
}

function boxOf({ corner, width, height, sheet }: Placement): string {
  // The attribute, not the computed style: asking for that would lay the page out at once.
  const atRight = (corner === 'end') === (document.dir !== 'rtl');
  return `${atRight ? 'right' : 'left'}:0;width:${sheet ? '100%' : `${width}px`};height:${height}px;`;
}

const important = (css: string): string => css.replaceAll(';', '!important;');

function look(element: Element, css: string): void {
  element.setAttribute('style', important(css));
}

/**
 * By the parser: made one by one, root and frame would each bring what scripts may do with such to the page's memory, 16 kB
 * (Chromium 156). Nothing in it comes from the page.
 */
function makeHost(): Element {
  const around = document.createElement('div');
  const frame = `<iframe src="${addressOf('overlay.html')}" style="${important(FRAME)}"></iframe>`;
  around.setHTMLUnsafe(`<div><template shadowrootmode="closed">${frame}</template></div>`);
  return around.firstElementChild as Element;
}

/** After an update Firefox injects the new script into open pages where the old one's frame still lies; Chromium does not. */
function removeOrphans(): void {
  for (const element of document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>('html > div')) {
    if (element.openOrClosedShadowRoot?.querySelector('iframe')?.src.endsWith('/overlay.html')) element.remove();
  }
}
