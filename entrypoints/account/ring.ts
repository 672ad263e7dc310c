/** Ring and gap of look/tokens.css (--ring, --ring-gap): the page lends us no style sheet. */
const LOOK =
  'position:fixed;z-index:2147483645;pointer-events:none;box-sizing:border-box;border:3px solid #6439a6;border-radius:12px;box-shadow:0 0 0 2px #fff,inset 0 0 0 2px #fff;';
/** Off the element, so that nothing of it is covered. */
const OFF = 5;

export interface Ring {
  /** Draws the ring around an element; `bring` scrolls it into sight. Undefined takes the ring away. */
  around(element: Element | undefined, bring?: boolean): void;
}

/** One ring for the page, in a closed shadow root of its own; it catches no clicks. Made when it is first asked for. */
export function createRing(signal: AbortSignal): Ring {
  let host: HTMLElement | undefined;
  let box: HTMLElement | undefined;
  let target: Element | undefined;

  const draw = (): void => {
    if (!target || !box || !host) return;
    const { left, top, width, height } = target.getBoundingClientRect();
    box.style.cssText = `${LOOK}left:${left - OFF}px;top:${top - OFF}px;width:${width + 2 * OFF}px;height:${height + 2 * OFF}px`;
    if (!host.isConnected) document.documentElement.append(host);
  };
  const make = (): void => {
    host = document.createElement('div');
    box = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(box);
    for (const event of ['scroll', 'resize']) window.addEventListener(event, draw, { signal, passive: true, capture: true });
  };
  return {
    around(element, bring) {
      target = element;
      if (!element) {
        host?.remove();
        return;
      }
      if (!host) make();
      if (bring) bringIntoSight(element);
      draw();
    },
  };
}

function bringIntoSight(element: Element): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}
