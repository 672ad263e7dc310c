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
  /** Numbers of orders told by looks of a known age, and when first. */
  readonly numbers = new Map<string, number>();
  /** Accounts whose looks are among what is stored. */
  readonly accounts = new Set<Account>();

  openIn(domain: string): Said[] {
    return [...this.said].filter(([key, { open }]) => open && key.split('/')[1] === domain).map(([, said]) => said);
  }

  /** To be called after every step. */
  note(now: number): void {
    for (const domain of new Set(Object.values(WHERE).flat())) if (this.openIn(domain).length > 0) this.lastOpen.set(domain, now);
  }

  hear(key: string, open: boolean, at: number | undefined, tab: string, now: number): void {
    const old = this.said.get(key);
    if (at === undefined) {
      if (open && !old) this.said.set(key, { open, at, tab, since: now });
      return;
    }
    const younger = !old || old.tab === tab || old.at === undefined || at > old.at;
    if (!younger) return;
    if (!old && !open) {
      this.said.set(key, { open, at, tab, since: now });
      return;
    }
    const since = open && old?.open ? old.since : now;
    this.said.set(key, { open, at, tab, since });
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
    if (status === 'set-aside' && open.some(({ since }) => since > ticked))
      return [`${task.id} stays set aside, but more was seen open`];
    if (status === 'done' && source === 'reading' && PROVED_ON[task.id] && !isProved(task.id, memory, hosts))
      return [`${task.id} is done, but no whole look of this account proved it`];
    return [];
  });
}

const isProved = (id: string, { proofs, unknownSince }: Memory, hosts: readonly HostName[]): boolean =>
  hosts.some((host) => !unknownSince.has(host) && proofs.some((proof) => proof.host === host && proof.kind === PROVED_ON[id]));
