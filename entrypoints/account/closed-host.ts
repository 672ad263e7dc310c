import { BOXES, IN_BOX } from '../../lib/selectors/own-boxes';

/** A box of ours over the page. All the page can learn of it is that there is a plain `div`, and where it is. */
export interface ClosedHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Gives host and content their look: the style sheet of the root. */
  dress(css: string): void;
}

/**
 * Makes a host with plain elements in its closed root. By `attachShadow`: where the parser makes the root, a page that calls
 * `attachShadow` gets it, emptied. On a `div`: a custom element's name lets the page read the root (2026-11).
 * @param inner the only elements of the root; nothing else may be put there, as the page could learn of it
 */
export function closedHost(...inner: readonly Element[]): ClosedHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const dress = sheetOf(root);
  root.append(...inner);
  return { host, root, dress };
}

/**
 * Neither way falls under the page's content security policy. Before Firefox 153 a content script could give a root no constructed
 * sheet (Mozilla bug 1751346); in Chromium a `style` element is checked against the page's policy if the page moves the host.
 */
function sheetOf(root: ShadowRoot): (css: string) => void {
  if (import.meta.env.FIREFOX) {
    const style = document.createElement('style');
    root.append(style);
    return (css) => {
      style.textContent = css;
    };
  }
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  return (css) => sheet.replaceSync(css);
}

/** After an update Firefox runs the new script in open pages where the old one's boxes still lie; Chromium does not. */
export function removeOrphans(): void {
  for (const element of document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>(BOXES)) {
    const { mode, children } = element.openOrClosedShadowRoot ?? {};
    if (mode !== 'closed' || element.firstChild) continue;
    if (new RegExp(IN_BOX).test([...(children ?? [])].map(({ tagName }) => tagName).join(' '))) element.remove();
  }
}
