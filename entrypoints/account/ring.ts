import { MOVES, RING, STILL } from '../../lib/selectors/own-boxes';
import { closedHost } from './closed-host';

export interface Ring {
  /** Draws the ring around an element; `bring` scrolls it into sight. Undefined takes the ring away. */
  around(element: Element | undefined, bring?: boolean): void;
}

/** One ring for the page, in a closed shadow root of its own. Made when it is first asked for. */
export function createRing(signal: AbortSignal): Ring {
  let made: ReturnType<typeof closedHost> | undefined;
  let target: Element | undefined;

  const draw = (): void => {
    if (!target || !made) return;
    const { left, top, width, height } = target.getBoundingClientRect();
    made.dress(`${RING}left:${left}px;top:${top}px;width:${width}px;height:${height}px}`);
    if (made.host.parentNode !== document.documentElement) document.documentElement.append(made.host);
  };
  const make = (): void => {
    made = closedHost(document.createElement('div'));
    for (const event of ['scroll', 'resize']) window.addEventListener(event, draw, { signal, passive: true, capture: true });
  };
  return {
    around(element, bring) {
      target = element;
      if (!element) {
        made?.host.remove();
        return;
      }
      if (!made) make();
      if (bring) bringIntoSight(element);
      draw();
    },
  };
}

function bringIntoSight(element: Element): void {
  element.scrollIntoView(MOVES[Number(matchMedia(STILL).matches)]);
}
