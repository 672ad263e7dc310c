import { OBSERVED, WAKES } from '../../lib/selectors/patterns';

export interface PageWatch {
  /** Changes the page without waking the watch; to be called from a task of our own, where no change of the page's waits. */
  quietly(change: () => void): void;
}

/**
 * Calls `changed` after every batch of changes of the page: its nodes, its address, its coming back to sight.
 * @param signal ends it
 */
export function watchPage(changed: () => void, signal: AbortSignal): PageWatch {
  const observer = new MutationObserver(changed);
  // Of the whole document: a page may change its body for another.
  const observe = (): void => observer.observe(document.documentElement, OBSERVED);
  observe();
  for (const event of WAKES) window.addEventListener(event, changed, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    quietly(change) {
      observer.disconnect();
      change();
      observe();
    },
  };
}
