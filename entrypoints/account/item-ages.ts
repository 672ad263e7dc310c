import type { LookReport, SeenItem } from '../../lib/messages';
import type { Item, ReaderResult } from '../../lib/model/reader-result';

/** What is remembered of one order or case, as long as the document lives. Times: 0 for that of the page itself. */
interface Past extends Partial<Record<Item['as'], number>> {
  /** Told last. */
  as?: Item['as'];
  /** The press that brought it. */
  readonly by: number;
  /** When it was last seen open. */
  seenOpen?: number;
}

/** How many orders of a list are remembered at most; the age of the others is that of the page. */
const MOST = 10_000;
/** After this time, in ms, what appears was not brought by the press. */
const PRESS_LASTS = 30_000;

export interface ItemAges {
  /** The person pressed on the page; `more`: the list's own button, or the collector did it for them. */
  pressed(more: boolean): void;
  /**
   * What a look tells of orders and cases, each with its own time where that is later than the page's. Until the page rests
   * only what is open is told, and what stands there is as old as the page. What the person says of a word makes nothing younger: by
   * itself the page shows what nobody understands, for as long as before.
   */
  tell(page: string, look: ReaderResult, rested: boolean, isKnown: boolean): Pick<LookReport, 'items' | 'banners'>;
}

/** Remembers how each order and case of the document stood, and since when. */
export function createItemAges(): ItemAges {
  const lists = new Map<string, Map<string, Past>>();
  let begun = false;
  let touched = false;
  /** When more was asked for. */
  let asked = 0;

  /**
   * The age of what an item shows now. For "open" the youngest possible time is safe. "Settled" is dated to when this page last
   * showed the item open, or to the press that brought it. What is drawn again unchanged keeps its time.
   */
  const sinceWhen = (past: Past, as: Item['as'], now: number): number => {
    if (as === 'settled') return past.settled ?? past.seenOpen ?? past.by;
    return past.as === 'settled' ? now : (past[as] ?? now);
  };

  function tellList(name: string, items: readonly Item[], rested: boolean, isKnown: boolean): SeenItem[] {
    const now = Date.now();
    // On a stored copy of a page, what appears without a press is as old as the page.
    const mayBeYoung = begun && (isKnown || touched);
    const press = mayBeYoung && now - asked < PRESS_LASTS ? asked : 0;
    const list = lists.get(name) ?? new Map<string, Past>();
    lists.set(name, list);
    const nameless = { open: 0, unclear: 0, settled: 0 };
    return items.flatMap((item) => {
      // Without numbers one more of a kind is the last of them.
      const key = item.number ?? `${item.as}${nameless[item.as]++}`;
      let past = list.get(key);
      if (!past) {
        past = { by: press };
        if (list.size < MOST) list.set(key, past);
      }
      const as = item.told && !past.seenOpen ? 'unclear' : item.as;
      if (!rested && as !== 'open') return [];
      if (past.as !== as) {
        past[as] = mayBeYoung && list.has(key) ? sinceWhen(past, as, now) : 0;
        past.as = as;
      }
      if (as === 'open') past.seenOpen = now;
      return past[as] ? { ...item, asOf: past[as] } : item;
    });
  }

  return {
    pressed(more) {
      touched = true;
      if (more && Date.now() - asked >= PRESS_LASTS) asked = Date.now();
    },
    tell(page, { items = [], banners = [] }, rested, isKnown) {
      // An order is the same one on the list and on its own page.
      const domain = page.startsWith('refund') ? 'cases' : 'orders';
      const told = {
        items: tellList(domain, items, rested, isKnown),
        banners: tellList('banners', banners, rested, isKnown),
      };
      begun ||= rested;
      return told;
    },
  };
}
