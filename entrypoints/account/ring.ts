/** Ring and gap of look/tokens.css (--ring, --ring-gap): the page lends us no style sheet. */
const LOOK =
  'position:fixed;z-index:2147483645;pointer-events:none;box-sizing:border-box;border:3px solid #6439a6;border-radius:12px;box-shadow:0 0 0 2px #fff,inset 0 0 0 2px #fff';
/** Off the element, so that nothing of it is covered. */
const OFF = 5;

export interface Ring {
  /** Draws the ring around an element; `bring` scrolls it into sight. */
  around(element: Element, bring: boolean): void;
  remove(): void;
}

/** One ring for the page, in a closed shadow root of its own; it catches no clicks. */
export function createRing(): Ring {
  const host = document.createElement('div');
  const box = document.createElement('div');
  let target: Element | undefined;
  let life = new AbortController();
  box.style.cssText = LOOK;
  host.attachShadow({ mode: 'closed' }).append(box);

  const draw = (): void => {
    if (!target?.isConnected) return;
    const { left, top, width, height } = target.getBoundingClientRect();
    const edge = { left: left - OFF, top: top - OFF, width: width + 2 * OFF, height: height + 2 * OFF };
    for (const [name, value] of Object.entries(edge)) box.style.setProperty(name, `${value}px`);
  };
  const remove = (): void => {
    life.abort();
    host.remove();
    target = undefined;
  };
  return {
    around(element, bring) {
      life.abort();
      life = new AbortController();
      target = element;
      const options = { signal: life.signal, passive: true, capture: true };
      window.addEventListener('scroll', draw, options);
      window.addEventListener('resize', draw, options);
      const sizes = new ResizeObserver(draw);
      sizes.observe(element);
      life.signal.addEventListener('abort', () => sizes.disconnect());
      if (!host.isConnected) document.documentElement.append(host);
      if (bring) bringIntoSight(element);
      draw();
    },
    remove,
  };
}

function bringIntoSight(element: Element): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}
