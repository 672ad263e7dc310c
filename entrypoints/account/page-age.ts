/** A script that starts this long (ms) after the page has loaded was injected late: Firefox does that at install and update. */
const LATE = 5_000;
/** If the clock was set back by more than this (ms), all earlier times are worthless. */
const SET_BACK = 60_000;

/**
 * When the document began, by the clock of now. Not `performance.timeOrigin`: Chromium works that out once a process, and a
 * computer that slept since then makes every later document look older than it is.
 */
const beginning = (): number => Math.floor(Date.now() - performance.now());

/**
 * True where the page came from AliExpress when it was opened; false for a stored copy, and where nobody can tell. Seen in
 * Chromium 156 and Firefox 153 (2026-11-28, pages with `no-cache`): a first load, a link and a reload carry a `transferSize`
 * above 0. Back without the back/forward cache, undo close, a discarded and a restored tab are `back_forward` with 0 and a
 * body, and ask the site for nothing. Firefox tells `back_forward` of a page that came back whole too, so this is asked once.
 * While a script starts in time `loadEventEnd` is still 0, though Firefox then says `complete`.
 */
function isFresh(): boolean {
  const [came] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!came || (came.loadEventEnd > 0 && performance.now() - came.loadEventEnd > LATE)) return false;
  if (came.type === 'reload' || came.transferSize > 0) return true;
  // A page of a service worker has no size either; nor has one behind another host, but then the body's is not told.
  return came.type !== 'back_forward' && (came.workerStart > 0 || came.encodedBodySize === 0);
}

/**
 * The age of this document's data, to be asked for once, as its script starts.
 * @returns asks at any time: when the data came, epoch milliseconds; undefined where nobody knows
 */
export function createPageAge(): () => number | undefined {
  const asOf = isFresh() ? beginning() : undefined;
  return () => (asOf !== undefined && beginning() > asOf - SET_BACK ? asOf : undefined);
}
