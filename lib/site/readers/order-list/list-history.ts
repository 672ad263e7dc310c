/** What the looks at one document tell together. */
interface Memory {
  /** Every order its unfiltered list has shown. */
  readonly seen: Set<unknown>;
  /** How many it showed when "View orders" last stood there. */
  offered: number;
  /** What it showed under another tab, a time limit or a search, last. */
  elsewhere: ReadonlySet<unknown>;
}

/**
 * `stale`: what is shown under the first tab stood under another before: its load may have failed. `lost`: orders that were shown
 * are not there any more: a list that takes cards out while one scrolls, or a load that failed. `grown`: "View orders" was there,
 * the list grew, and nothing that it showed has gone.
 */
export type ListHistory = 'stale' | 'lost' | 'grown' | undefined;

/** Orders come ten at a time: a list of ten, twenty, thirty may only be as far as it has come. */
export const BATCH = 10;

const memories = new WeakMap<ParentNode, Memory>();

/**
 * Compares what the list shows with what earlier looks at the same document saw, and remembers it.
 * @param ids of the orders shown
 * @param filtered as the list's head says
 * @param isOffered "View orders" stands there
 */
export function listHistory(
  root: ParentNode,
  ids: ReadonlySet<unknown>,
  filtered: boolean | undefined,
  isOffered: boolean,
): ListHistory {
  const memory = memories.get(root) ?? { seen: new Set(), offered: 0, elsewhere: new Set() };
  memories.set(root, memory);
  if (filtered !== false) {
    if (filtered) Object.assign(memory, { offered: 0, elsewhere: ids });
    return undefined;
  }
  if (ids.size > 0 && Array.from(ids).every((id) => memory.elsewhere.has(id))) return 'stale';
  if (ids.size) memory.elsewhere = new Set();
  ids.forEach((id) => {
    memory.seen.add(id);
  });
  if (isOffered) memory.offered = ids.size;
  if (memory.seen.size > ids.size) return 'lost';
  // A list shorter than one batch has no button of its own: one that goes while it fills was of the page's frame.
  return memory.offered >= BATCH && ids.size > memory.offered ? 'grown' : undefined;
}
