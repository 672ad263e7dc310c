import type { VisibleOverlay } from '../../lib/messages';
import { FOREIGN_NAMES } from '../../lib/selectors/own-boxes';
import type { PageKind } from '../../lib/site/kinds';
import { closedHost, removeOrphans } from './closed-host';
import { extensionUrl } from './extension';
import { guard } from './guard';
import { isClear } from './in-sight';
import { hearPresses } from './presses';

/** What is stored for this long (ms) after a person's own press may be from before it: it only comes late. */
const LATE = 3_000;

export interface OverlayHost {
  /** Folded or open as it is stored for this kind of page; what the person does here goes before, until that changes. */
  stand(page: PageKind, welcome: VisibleOverlay): void;
  /** Gives the frame its place and size, as a style sheet. */
  place(css: string): void;
  /** Takes the frame away. */
  fold(): void;
  /** Lays it over the page again if the page took it, or what is in it, away. */
  keep(): void;
  isOpen(): boolean;
  /** True if the page neither hides nor fades nor covers it now, as far as the frame cannot tell by itself. */
  isSeen(): boolean;
  remove(): void;
}

/**
 * Lays the overlay over the page, in a closed shadow root on a plain `div`. Folded, the `div` itself is the button, and what is
 * in the root has no text; open, it is an iframe with overlay.html: that costs the page its place in Chromium's back/forward
 * cache, so there is none before.
 */
export function mountOverlay(): OverlayHost {
  if (import.meta.env.FIREFOX) removeOrphans();
  const { host, root, draw: drawPill } = createPill();
  let kind: PageKind | undefined;
  let welcome: VisibleOverlay;
  let frame: OverlayFrame | undefined;
  let placed: string | undefined;
  let acted = 0;
  const keep = (): void => {
    const isThere = host.parentNode === document.documentElement;
    if (!isThere) document.documentElement.append(host);
    frame?.keep(isThere);
    for (const name of FOREIGN_NAMES) host.removeAttribute(name);
  };
  const draw = (): void => drawPill(welcome.pill, placed);
  const unfold = (): void => {
    if (frame) return;
    frame = createFrame(root);
    host.ariaExpanded = 'true';
    keep();
  };
  const fold = (): void => {
    // Folded by hand, the focus moves to the pill. Otherwise the page keeps its focus.
    const wasHere = document.activeElement === host;
    frame?.element.remove();
    frame = placed = undefined;
    [host.role, host.tabIndex, host.ariaExpanded] = ['button', 0, 'false'];
    draw();
    if (wasHere) host.focus();
  };
  const byHand = (act: () => void): void => {
    acted = Date.now();
    act();
  };
  hearPresses(host, () => byHand(unfold));
  return {
    stand(page, now) {
      const isTurned = page !== kind || (now.folded !== welcome.folded && Date.now() - acted > LATE);
      [kind, welcome] = [page, now];
      if (isTurned && (now.folded || !frame)) fold();
      else draw();
      keep();
      if (isTurned && !now.folded) unfold();
    },
    place(css) {
      if (!frame) return;
      const isNext = !placed && document.activeElement === host;
      placed = css;
      draw();
      host.role = host.ariaExpanded = null;
      host.removeAttribute('tabindex');
      if (isNext) frame.element.focus();
    },
    fold: () => byHand(fold),
    keep,
    isOpen: () => !!frame,
    isSeen: () => isHostSeen(host),
    remove: () => host.remove(),
  };
}

// Chromium tells the frame itself whether it is seen (`trackVisibility`), except for masks and clips of the whole page (156).
const isHostSeen = (host: Element): boolean =>
  import.meta.env.FIREFOX ? guard()?.isInSight(host) === true : isClear(document.documentElement);

/** What is drawn while the overlay is folded: a mark and words, both by style sheet. */
function createPill() {
  const [mark, words] = [document.createElement('b'), document.createElement('i')];
  mark.ariaHidden = 'true';
  words.role = 'img';
  const { host, root, dress } = closedHost(mark, words);
  const draw = ({ name, lang, css }: VisibleOverlay['pill'], placed: string | undefined): void => {
    dress(placed ?? css);
    [words.ariaLabel, words.lang] = [name, lang];
  };
  return { host, root, draw };
}

interface OverlayFrame {
  readonly element: HTMLIFrameElement;
  /** Lays it into the root again if the page took it away, and our page into it. */
  keep(isThere: boolean): void;
}

/** A frame for overlay.html in a root; empty until it is kept there. */
function createFrame(root: ShadowRoot): OverlayFrame {
  const element = document.createElement('iframe');
  /** Our page is being loaded into the frame. */
  let loading = false;
  const load = (): void => {
    loading = true;
    // Not by `src`: Firefox can let a page get at the frame, and the address holds an id that identifies this person for good.
    element.contentWindow?.location.replace(extensionUrl('overlay.html'));
  };
  element.onload = () => {
    // Loads of the frame's initial about:blank are ignored. A load after ours is not our doing: the page has navigated the frame.
    if (isEmpty(element)) return;
    if (loading) loading = false;
    else load();
  };
  return {
    element,
    keep(isThere) {
      const isIn = element.parentNode === root;
      if (!isIn) root.append(element);
      // A frame that was moved has lost its page.
      if (!(isThere && isIn && (loading || !isEmpty(element)))) load();
    },
  };
}

/** Only the initial about:blank is of the page's own origin, so it is the only document we can see in the frame. */
const isEmpty = (frame: HTMLIFrameElement): boolean => frame.contentDocument?.URL === 'about:blank';
