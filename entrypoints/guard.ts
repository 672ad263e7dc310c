import { offerGuard } from './account/guard';
import { isInSight } from './account/in-sight';

/** What a browser sends to an element because of the pointer, keys, focus or a thing dragged, and that leaves a closed root. */
const TYPES =
  'pointerover pointerout pointerenter pointerleave pointermove pointerdown pointerup pointercancel ' +
  'mouseover mouseout mouseenter mouseleave mousemove mousedown mouseup click auxclick dblclick contextmenu DOMActivate ' +
  'wheel DOMMouseScroll MozMousePixelScroll touchstart touchmove touchend touchcancel selectstart ' +
  'focus blur focusin focusout keydown keypress keyup drag dragstart dragend dragenter dragover dragleave drop';

/**
 * Firefox alone, before the page's own scripts: there an event tells a page what in a closed root it was for
 * (`originalTarget`, `explicitOriginalTarget`, `rangeParent`). Those for our hosts, or that come from them, go no further.
 */
function start(): void {
  const hosts = new Map<EventTarget | null, (event: Event) => void>();
  const hide = (event: Event): void => {
    const { target, relatedTarget } = event as MouseEvent;
    const hear = hosts.get(target);
    if (hear || hosts.has(relatedTarget)) event.stopImmediatePropagation();
    hear?.(event);
  };
  // Passive, but for keys: no scrolling ever waits for it.
  for (const type of TYPES.split(' ')) addEventListener(type, hide, { capture: true, passive: type !== 'keydown' });
  offerGuard({ quiet: (host, hear) => void hosts.set(host, hear), isInSight });
}

// What WXT expects of an unlisted script, without its wrapper: as in account/index.ts.
export default { include: ['firefox'], main: start };
