/** Between two looks at a page that keeps changing. */
const PAUSE = 400;
/** After a look that failed the next one comes after a second, and each time after twice as long, up to a minute. */
const FIRST_RETRY = 1_000;
const LAST_RETRY = 60_000;

export interface LookQueue {
  /**
   * Looks now, or as soon as the look under way has ended; those who ask meanwhile share the one that follows.
   * @throws what that look threw
   */
  look(): Promise<void>;
  /** Looks in this many milliseconds, or sooner, in an idle moment. */
  again(ms?: number): void;
}

/**
 * The only place that starts a look at the page: never two at once, and none is lost. A look that failed is repeated.
 * @param signal ends it
 */
export function createLookQueue(look: () => Promise<void>, signal: AbortSignal): LookQueue {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let failures = 0;
  let busy: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const again = (ms = PAUSE): void => {
    const at = Date.now() + ms;
    if (signal.aborted || (due && due <= at)) return;
    due = at;
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(onTime, { timeout: PAUSE }), ms);
  };
  const onTime = (): void => {
    due = 0;
    // A request during a look waits for its end. A failure is in the log, and the look is repeated.
    if (busy) void busy.then(() => again());
    else void now();
  };
  const begin = async (): Promise<void> => {
    let ended = (): void => undefined;
    busy = new Promise((resolve) => {
      ended = resolve;
    });
    next = undefined;
    // This look also answers every request that was due.
    clearTimeout(timer);
    due = 0;
    try {
      if (!signal.aborted) await look();
      failures = 0;
    } catch (error) {
      again(Math.min(FIRST_RETRY * 2 ** failures, LAST_RETRY));
      failures += 1;
      throw error;
    } finally {
      busy = undefined;
      ended();
    }
  };
  const now = (): Promise<void> => {
    next ??= busy?.then(begin);
    return next ?? begin();
  };
  return { look: now, again };
}
