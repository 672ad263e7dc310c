/** Between two looks at a page that keeps changing. */
const PAUSE = 400;

export interface Watch {
  /** Look again in this many milliseconds, or sooner if the page changes. */
  again(ms: number): void;
  /** Changes the page without waking the watch; to be called from a task of our own, where no change of the page's waits. */
  quietly(change: () => void): void;
}

/**
 * Calls `look` now, and after every batch of changes of the page: its nodes, its address, its coming back to sight.
 * Never two looks at once; at most one each 400 ms; each in an idle moment.
 * @param signal ends it
 */
export function watchPage(look: () => Promise<void>, signal: AbortSignal): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let busy = false;
  let changed = false;

  const run = async (): Promise<void> => {
    if (signal.aborted || busy) return;
    busy = true;
    due = 0;
    changed = false;
    try {
      await look();
    } finally {
      busy = false;
    }
    if (changed) again(PAUSE);
  };
  const again = (ms: number): void => {
    const at = Date.now() + ms;
    if (due && due <= at) return;
    due = at;
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(() => void run(), { timeout: PAUSE }), ms);
  };
  const onChange = (): void => {
    changed = true;
    if (!busy) again(PAUSE);
  };

  const observer = new MutationObserver(onChange);
  // Of the whole document: a page may change its body for another.
  const observe = (): void =>
    observer.observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['class', 'aria-busy', 'href', 'hidden'],
    });
  observe();
  const events = ['hashchange', 'popstate', 'resize', 'visibilitychange'];
  for (const event of events) window.addEventListener(event, onChange, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  void run();
  return {
    again,
    quietly(change) {
      observer.disconnect();
      change();
      observe();
    },
  };
}
