import type { Placement } from '../../lib/messages';
import { addressOf } from './extension';

export interface Overlay {
  place(placement: Placement): void;
  remove(): void;
}

/** What a page's rules for any `div` could do to us; `all: initial` would write 300 properties into the attribute. */
const PLAIN = {
  display: 'block',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  filter: 'none',
  'clip-path': 'none',
  'pointer-events': 'auto',
  'min-width': '0',
  'min-height': '0',
  'z-index': 'auto',
};

/** A page that takes our frame away gets it back, but not in a race. */
const PUT_BACK_AFTER = 100;

/**
 * Lays overlay.html over the page: an extension page in an iframe, inside a closed shadow root on a plain div (a custom
 * element's name would let the page read the root, seen in both browsers 2026-11).
 */
export function mountOverlay(): Overlay {
  removeOrphans();
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  frame.src = addressOf('overlay.html');
  styleAll(host, { ...PLAIN, position: 'fixed', 'z-index': '2147483646', width: '0', height: '0', bottom: '0', top: 'auto' });
  // The frame must have the scheme of what is in it: where they differ, browsers paint an opaque ground under it.
  styleAll(frame, { border: '0', width: '100%', height: '100%', 'color-scheme': 'light dark', background: 'transparent' });
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);

  const putBack = (): void => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  const observer = new MutationObserver(() => {
    if (!host.isConnected) setTimeout(putBack, PUT_BACK_AFTER);
  });
  observer.observe(document.documentElement, { childList: true });
  return {
    place: (placement) => styleAll(host, boxOf(placement)),
    remove() {
      observer.disconnect();
      host.remove();
    },
  };
}

function boxOf({ corner, width, height, sheet }: Placement): Record<string, string> {
  const atRight = (corner === 'end') === (getComputedStyle(document.documentElement).direction !== 'rtl');
  const side = atRight ? { right: '0', left: 'auto' } : { left: '0', right: 'auto' };
  return { ...side, width: sheet ? '100%' : `${width}px`, height: `${height}px`, 'max-width': '100%', 'max-height': '100%' };
}

function styleAll(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

/** After an update Firefox injects the new script into open pages where the old one's frame still lies; Chromium does not. */
function removeOrphans(): void {
  for (const element of document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>('html > div')) {
    if (element.openOrClosedShadowRoot?.querySelector('iframe')?.src.endsWith('/overlay.html')) element.remove();
  }
}
