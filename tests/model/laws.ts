import type { TaskState } from '../../lib/model/checklist';
import type { Account, HostName } from './world';

/** What is told of one thing by the youngest data anybody saw. Times are true ones. */
export interface Said {
  open: boolean;
  /** When the data came; undefined for a stored copy. */
  at: number | undefined;
  tab: string;
  /** When it was first seen open. */
  since: number;
  /** It has no number. */
  nameless: boolean;
  /** How many a first page showed when it told of this one; undefined if another view did. */
  firstPage: number | undefined;
}

/** How a look tells of one thing. */
export interface Telling {
  readonly open: boolean;
  /** When the data came; undefined for a stored copy. */
  readonly at: number | undefined;
  readonly tab: string;
  readonly nameless?: boolean;
  /** How many the first page shows; absent on any other view. */
  readonly firstPage?: number | undefined;
}

/** Where each task may be contradicted. */
export const WHERE: Readonly<Record<string, readonly string[]>> = {
  'receive-orders': ['orders'],
  'settle-refunds': ['cases'],
  'close-disputes': ['cases', 'banners'],
  'empty-wallet': ['money'],
  'use-coupons-and-coins': ['coins'],
  'remove-addresses': ['addresses'],
};

/** The page a task is proved on. */
const PROVED_ON: Readonly<Record<string, string>> = {
  'receive-orders': 'order-list',
  'settle-refunds': 'refund-list',
  'close-disputes': 'refund-list',
  'empty-wallet': 'wallet',
  'check-wallet': 'wallet',
};

/** All that a person with perfect memory knows of what was seen. */
export class Memory {
  /** By host, domain and number. */
  readonly said = new Map<string, Said>();
  readonly lastOpen = new Map<string, number>();
  readonly ticks = new Map<string, number>();
  /** Whole looks that showed everything settled, by host and page. */
  readonly proofs: { host: HostName; kind: string; account: Account; at: number; asOf: number }[] = [];
  /** Since when nobody can tell whose account is looked at. */
  readonly unknownSince = new Map<HostName, number>();
  /** Since when another account is used, as the person said, by the clock: what was loaded before is of the one they left. */
  readonly leftAt = new Map<HostName, number>();
  /** Numbers of orders told by looks of a known age, and when first. */
  readonly numbers = new Map<string, number>();
  /** How many without a number single looks showed open. */
  private readonly nameless: { domain: string; at: number; open: number }[] = [];
  /** Accounts whose looks are among what is stored. */
  readonly accounts = new Set<Account>();

  openIn(domain: string): Said[] {
    return [...this.said].filter(([key, { open }]) => open && key.split('/')[1] === domain).map(([, said]) => said);
  }

  /** To be called after every step. */
  note(now: number): void {
    for (const domain of new Set(Object.values(WHERE).flat())) if (this.openIn(domain).length > 0) this.lastOpen.set(domain, now);
  }

  /** One look showed so many open without a number. */
  noteNameless(domain: string, at: number, open: number): void {
    this.nameless.push({ domain, at, open });
  }

  /** Whether a look after a time showed more open without a number than any before: as many may be the same ones, nobody can tell. */
  hasMoreNameless(domain: string, since: number): boolean {
    const most = (isThen: (at: number) => boolean): number =>
      Math.max(0, ...this.nameless.filter((one) => one.domain === domain && isThen(one.at)).map(({ open }) => open));
    return most((at) => at > since) > most((at) => at <= since);
  }

  /**
   * Whether a tab still shows what it showed: of what has no number that alone tells, besides a whole list, that it is settled.
   * @param firstPage how many a first page shows; undefined on any other view
   */
  isSameView(key: string, tab: string, firstPage: number | undefined): boolean {
    const old = this.said.get(key);
    return old?.tab === tab && old.firstPage !== undefined && firstPage !== undefined && firstPage >= old.firstPage;
  }

  hear(key: string, { open, at, tab, nameless = false, firstPage }: Telling, now: number): void {
    const old = this.said.get(key);
    const say = (since: number): void => void this.said.set(key, { open, at, tab, since, nameless, firstPage });
    if (at === undefined) {
      if (open && !old) say(now);
      return;
    }
    const younger = !old || old.tab === tab || old.at === undefined || at > old.at;
    if (younger) say(open && old?.open ? old.since : now);
  }
}

/** What is wrong with a checklist, by all that was ever seen. */
export function broken(states: readonly TaskState[], memory: Memory, hosts: readonly HostName[]): string[] {
  return states.flatMap(({ task, status, source }): string[] => {
    const domains = WHERE[task.id] ?? [];
    const open = domains.flatMap((domain) => memory.openIn(domain));
    if (status === 'done' && open.length > 0) return [`${task.id} is done (${source}), but something was seen open`];
    const ticked = memory.ticks.get(task.id) ?? 0;
    const lastOpen = Math.max(0, ...domains.map((domain) => memory.lastOpen.get(domain) ?? 0));
    if (status === 'done' && source === 'person' && ticked <= lastOpen)
      return [`${task.id} is done by a tick that was contradicted`];
    const isNew = ({ nameless, since }: Said): boolean => !nameless && since > ticked;
    const more = domains.some(
      (domain) => memory.openIn(domain).some(({ nameless }) => nameless) && memory.hasMoreNameless(domain, ticked),
    );
    if (status === 'set-aside' && (open.some(isNew) || more)) return [`${task.id} stays set aside, but more was seen open`];
    if (status === 'done' && source === 'reading' && PROVED_ON[task.id] && !isProved(task.id, memory, hosts))
      return [`${task.id} is done, but no whole look of this account proved it`];
    return [];
  });
}

const isProved = (id: string, { proofs, unknownSince }: Memory, hosts: readonly HostName[]): boolean =>
  hosts.some((host) => !unknownSince.has(host) && proofs.some((proof) => proof.host === host && proof.kind === PROVED_ON[id]));
