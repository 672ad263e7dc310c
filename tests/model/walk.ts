import { vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { SeenItem } from '../../lib/messages/page-state';
import { assess, type TaskState } from '../../lib/model/checklist';
import type { PageKind } from '../../lib/site/kinds';
import {
  actOnProgress,
  anotherAccount,
  forgetHost,
  loadStore,
  sameAccount,
  startOver,
  tick,
  undoLastChange,
  writeReading,
} from '../../lib/storage';
import { prepareTasks, type TaskId } from '../../lib/tasks';
import { broken, Memory } from './laws';
import { type Account, type Case, DOMAIN_OF_KIND, type HostName, type Order, PAGE, readTab, type Tab } from './world';

export const TASKS = [
  'receive-orders',
  'settle-refunds',
  'close-disputes',
  'empty-wallet',
  'use-coupons-and-coins',
  'remove-addresses',
];
export const KINDS = ['order-list', 'order-detail', 'refund-list', 'refund-case', 'wallet', 'coins', 'addresses'] as const;
const MINUTE = 60_000;
/** Later than any time the clock has shown in a walk. */
const DAY_AND_A_BIT = 40 * 60 * MINUTE;
const HOSTS: readonly HostName[] = ['com', 'us'];
const LISTS: readonly string[] = ['order-list', 'order-detail', 'refund-list', 'refund-case'];
const START = Date.UTC(2026, 10, 28);

/** One step of a walk: what is done, and three numbers to choose with. */
export interface Step {
  readonly act: keyof Walk['acts'];
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const pick = <T>(all: readonly T[], by: number): T | undefined => (all.length ? all[by % all.length] : undefined);

/** A person, two computers' worth of tabs, and AliExpress, in random order. */
export class Walk {
  /** True time, which never goes back; the clock is that and its error. */
  private now = START;
  private error = 0;
  private made = 0;
  readonly memory = new Memory();
  private readonly accounts: Record<HostName, Account[]> = { com: [], us: [] };
  private readonly signedIn: Record<HostName, number> = { com: 0, us: 0 };
  private readonly tabs: Tab[] = [];
  private readonly files: string[] = [];
  readonly log: string[] = [];
  switched = false;

  constructor(orders: readonly number[]) {
    this.accounts.com = [this.account('A', orders[0] ?? 0), this.account('B', orders[1] ?? 0)];
    this.accounts.us = [this.account('U', orders[2] ?? 0)];
    this.tell();
  }

  private account(name: string, orders: number): Account {
    const account: Account = { name, orders: [], cases: [], left: { money: false, coins: false, addresses: false } };
    for (let n = 0; n < orders; n += 1) account.orders.push(this.order(false));
    return account;
  }

  private number = (): string => String(8_190_000_000_000_000 + ++this.made);
  private order = (open: boolean, nameless = false): Order => ({ number: this.number(), nameless, open, banner: 'none' });
  private clock = (): number => this.now + this.error;
  /** True times of steps, by the clock of then: what a tick is dated by. */
  private readonly trueTimes = new Map<number, number>();
  private trueTime = (at: number): number => this.trueTimes.get(at) ?? at - this.error;
  private tell(): void {
    vi.setSystemTime(this.clock());
  }
  private pass(ms: number): void {
    this.now += ms;
    this.tell();
  }
  private current = (host: HostName): Account => this.accounts[host][this.signedIn[host]] as Account;

  /** Loads a page anew. */
  private open(host: HostName, kind: PageKind, by: number): Tab {
    const account = this.current(host);
    const things: readonly (Order | Case)[] = kind === 'refund-list' || kind === 'refund-case' ? account.cases : account.orders;
    const single = kind === 'order-detail' || kind === 'refund-case';
    const one = pick(things, by);
    const list = kind === 'order-list' || kind === 'refund-list';
    const first = list ? things.slice(-PAGE).reverse() : single && one ? [one] : [];
    const tab: Tab = {
      ...{ id: (++this.made).toString(16).padStart(8, '0'), host, account, kind, asOf: this.clock(), loadedAt: this.now },
      shown: first.map((thing) => ({ thing, open: thing.open, banner: 'banner' in thing ? thing.banner : 'none' })),
      more: list && things.length > PAGE,
      ...{ left: { ...account.left }, items: new Map(), banners: new Map() },
    };
    this.tabs.push(tab);
    return tab;
  }

  /** What the page side tells of items: their own age only where it is later than the page's. */
  private itemsOf(tab: Tab, which: 'items' | 'banners', told: ReturnType<typeof readTab>, translated: boolean): SeenItem[] {
    const known = tab[which];
    return told.shown.map(({ thing, open, banner }): SeenItem => {
      const isOpen = which === 'banners' ? banner === 'open' : open;
      const as = isOpen ? 'open' : translated ? 'unclear' : 'settled';
      const before = known.get(thing.number);
      let at = before?.at ?? tab.loadedAt;
      let asOf = before?.asOf;
      const turns = before !== undefined && before.as !== as;
      if (turns && as !== 'settled') {
        at = this.now;
        asOf = this.clock();
      } else if (turns && before.as === 'open' && !before.wasSettled) {
        at = before.lastSeen;
        asOf = before.lastSeen + this.error;
      } else if (turns) {
        // A redraw from a cache would look the same.
        at = tab.loadedAt;
        asOf = undefined;
      } else if (!before && known.size > 0 && as !== 'settled') {
        at = this.now;
        asOf = this.clock();
      }
      const wasSettled = as === 'settled' || before?.wasSettled === true;
      known.set(thing.number, { as, at, wasSettled, lastSeen: this.now, ...(asOf === undefined ? {} : { asOf }) });
      const nameless = 'nameless' in thing && thing.nameless;
      return { as, ...(nameless ? {} : { number: thing.number }), ...(asOf === undefined ? {} : { asOf }) };
    });
  }

  /** The page side looks at a tab and reports. */
  private async look(tab: Tab, how: 'plain' | 'filtered' | 'translated' | 'silent' = 'plain'): Promise<void> {
    const { kind, host, asOf, id } = tab;
    const told = readTab(tab, how);
    const says = Object.keys(told.facts).length > 0;
    const items = says ? this.itemsOf(tab, 'items', told, how === 'translated') : [];
    const banners = says && kind === 'order-list' ? this.itemsOf(tab, 'banners', told, how === 'translated') : [];
    await writeReading({
      host,
      state: {
        ...{ page: kind, outcome: says ? 'read' : 'unread', facts: told.facts, coverage: told.coverage },
        ...(asOf === undefined ? {} : { asOf }),
        ...{ lookedAt: this.clock(), view: { width: 1, height: 1 } },
      },
      report: { document: id, firstPage: told.firstPage, items, banners },
    });
    this.hear(tab, told, items, banners, how);
  }

  /** The same look, as the memory of the walk takes it. */
  private hear(tab: Tab, told: ReturnType<typeof readTab>, items: SeenItem[], banners: SeenItem[], how: string): void {
    const { memory } = this;
    const { host, kind, account, id } = tab;
    if (tab.asOf !== undefined && tab.asOf < Math.min(memory.leftAt.get(host) ?? 0, this.clock())) return;
    const isKnown = tab.asOf !== undefined && tab.asOf <= this.clock();
    told.shown.forEach(({ thing }, n) => {
      for (const [domain, said, known] of [
        [DOMAIN_OF_KIND[kind] ?? '', items[n], tab.items],
        ['banners', banners[n], tab.banners],
      ] as const) {
        if (!said || said.as === 'unclear') continue;
        const shown = known.get(thing.number);
        const aged = said.asOf !== undefined || isKnown;
        const key = `${host}/${domain}/${thing.number}`;
        const firstPage = told.firstPage ? told.shown.length : undefined;
        const nameless = said.number === undefined;
        const isTold = !nameless || told.coverage === 'whole' || memory.isSameView(key, id, firstPage);
        const [open, at] = [said.as === 'open', aged ? shown?.at : undefined];
        if (open || isTold) memory.hear(key, { open, at, tab: id, nameless, firstPage }, this.now);
      }
    });
    for (const [domain, all] of [
      [DOMAIN_OF_KIND[kind] ?? '', items],
      ['banners', banners],
    ] as const)
      memory.noteNameless(domain, this.now, all.filter(({ as, number }) => as === 'open' && number === undefined).length);
    const at = isKnown ? tab.loadedAt : undefined;
    this.hearWhose(tab, told, items, isKnown);
    const asleep = memory.unknownSince.has(host);
    const hearLeft = (what: string, open: boolean): void => {
      // Another account has nothing left: that says nothing of the first.
      if (open || !asleep) memory.hear(`${host}/${what}/`, { open, at, tab: id }, this.now);
    };
    if (how === 'silent' || (kind === 'addresses' && !tab.left.addresses)) {
      // Only the person can tell now: their answer after this counts.
      const what = { addresses: 'addresses', wallet: 'money' }[kind as string];
      if (what && memory.said.has(`${host}/${what}/`)) hearLeft(what, false);
    } else if (kind === 'wallet') hearLeft('money', tab.left.money);
    else if (kind === 'coins') hearLeft('coins', tab.left.coins);
    else if (kind === 'addresses') hearLeft('addresses', true);
    if (!isKnown || how === 'silent') return;
    const settled = told.shown.every(({ open }) => !open);
    if (Object.keys(told.facts).length > 0 && told.coverage === 'whole' && settled)
      memory.proofs.push({ host, kind, account, at: tab.loadedAt, asOf: tab.asOf ?? 0 });
  }

  /** Whether the account is the one whose orders were told before. */
  private hearWhose(
    { host, kind, account, loadedAt }: Tab,
    told: ReturnType<typeof readTab>,
    items: SeenItem[],
    isKnown: boolean,
  ): void {
    const { numbers, unknownSince, accounts } = this.memory;
    accounts.add(account);
    if (!isKnown || DOMAIN_OF_KIND[kind] !== 'orders') return;
    const mine = items.flatMap(({ number }) => number ?? []);
    const since = unknownSince.get(host);
    const before = (number: string): boolean => (numbers.get(`${host}/${number}`) ?? Infinity) < (since ?? Infinity);
    if (since !== undefined && loadedAt > since && mine.some(before)) {
      this.doubt(host, loadedAt);
      unknownSince.delete(host);
    } else if (kind === 'order-list' && told.firstPage && mine.length > 0) {
      const known = [...numbers.keys()].filter((key) => key.startsWith(`${host}/`));
      if (known.length > 0 && !mine.some((number) => numbers.has(`${host}/${number}`)) && loadedAt > (since ?? 0))
        unknownSince.set(host, loadedAt);
    }
    for (const number of mine) if (!numbers.has(`${host}/${number}`)) numbers.set(`${host}/${number}`, loadedAt);
  }

  readonly acts = {
    load: async (a: number, b: number, c: number): Promise<void> => {
      const host: HostName = c % 5 === 0 ? 'us' : 'com';
      await this.look(this.open(host, pick(KINDS, a) as PageKind, b));
    },
    relook: async (a: number): Promise<void> => {
      const tab = pick(this.tabs, a);
      if (tab) await this.look(tab);
    },
    filter: async (a: number): Promise<void> => {
      const tab = pick(this.tabs, a);
      if (tab?.kind === 'order-list') await this.look(tab, 'filtered');
    },
    translate: async (a: number): Promise<void> => {
      const tab = pick(this.tabs, a);
      if (tab && (tab.kind === 'order-list' || tab.kind === 'refund-list')) await this.look(tab, 'translated');
    },
    silent: async (a: number): Promise<void> => {
      const tab = this.open('com', pick(['addresses', 'wallet', 'order-list'] as const, a) as PageKind, 0);
      await this.look(tab, 'silent');
    },
    /** "View orders": the batch that comes is as young as the press. */
    grow: async (a: number): Promise<void> => {
      const tab = pick(
        this.tabs.filter(({ kind, more }) => more && (kind === 'order-list' || kind === 'refund-list')),
        a,
      );
      if (!tab || tab.account !== this.current(tab.host)) return;
      this.grown(tab);
      await this.look(tab);
    },
    /** "Confirm received", pressed in the page. */
    confirm: async (a: number, b: number): Promise<void> => {
      const tab = pick(this.tabs, a);
      const shown =
        tab && tab.account === this.current(tab.host)
          ? pick(
              tab.shown.filter(({ open }) => open),
              b,
            )
          : undefined;
      if (!tab || !shown) return;
      shown.open = false;
      shown.thing.open = false;
      await this.look(tab);
    },
    /** A tab restored from its stored copy. */
    restore: async (a: number): Promise<void> => {
      const tab = pick(this.tabs, a);
      if (!tab) return;
      const copy: Tab = {
        ...tab,
        ...{ id: (++this.made).toString(16).padStart(8, '0'), asOf: undefined, items: new Map(), banners: new Map() },
        shown: tab.shown.map((one) => ({ ...one })),
      };
      this.tabs.push(copy);
      await this.look(copy);
    },
    buy: async (a: number): Promise<void> => {
      this.current(a % 4 === 0 ? 'us' : 'com').orders.push(this.order(true, a % 5 === 0));
    },
    settle: async (a: number, b: number): Promise<void> => {
      const { orders, cases } = this.current(a % 4 === 0 ? 'us' : 'com');
      const thing = pick(
        [...orders, ...cases].filter(({ open }) => open),
        b,
      );
      if (thing) thing.open = false;
    },
    dispute: async (_a: number, b: number, c: number): Promise<void> => {
      const account = this.current('com');
      const order = pick(account.orders, b);
      if (order && c % 2 === 0) order.banner = order.banner === 'open' ? 'settled' : 'open';
      else account.cases.push({ number: `${this.number()}-0000000a`, open: true });
    },
    money: async (a: number): Promise<void> => {
      const { left } = this.current('com');
      const what = pick(['money', 'coins', 'addresses'] as const, a) as 'money';
      left[what] = !left[what];
    },
    tick: async (a: number): Promise<void> => {
      const id = pick(TASKS, a) as TaskId;
      await tick(id, 'done');
      this.memory.ticks.set(id, this.now);
    },
    /** "Nothing is open", of two tasks at once. */
    tickMany: async (a: number): Promise<void> => {
      const ids = [pick(TASKS, a), pick(TASKS, a + 1)] as TaskId[];
      const { ticks } = await loadStore();
      await tick(ids, 'done');
      for (const id of ids) this.memory.ticks.set(id, this.now);
      this.before = ids.map((id) => [id, ticks[id]?.at]);
    },
    setAside: async (a: number): Promise<void> => {
      const id = pick(TASKS, a) as TaskId;
      const { left } = (await this.states()).find(({ task }) => task.id === id) as TaskState;
      await tick(id, 'set-aside', { [id]: left });
      this.memory.ticks.set(id, this.now);
    },
    undo: async (): Promise<void> => {
      const before = await loadStore();
      await undoLastChange();
      const after = await loadStore();
      // What came back was ticked when it was ticked.
      for (const id of TASKS) {
        const [old, now] = [before.ticks[id], after.ticks[id]];
        if (old?.at !== now?.at && now) this.memory.ticks.set(id, this.trueTime(now.at));
        if (old && !now) this.memory.ticks.delete(id);
      }
      if (this.log.at(-2) === 'tickMany')
        this.wrong = this.before.filter(([id, at]) => after.ticks[id]?.at !== at).map(([id]) => `${id} was not taken back`);
      const evidence = ({ readings, ledgers, account, other }: typeof after): string =>
        JSON.stringify([readings, ledgers, account, other]);
      if (before.undo && before.undo.at === this.wiped?.at && evidence(before) !== evidence(after)) this.wiped.restore();
    },
    startOver: async (): Promise<void> => {
      await this.wipe(
        () => startOver(),
        ({ said, lastOpen, proofs, unknownSince, numbers, leftAt }) => {
          for (const all of [said, lastOpen, numbers, unknownSince, leftAt]) all.clear();
          proofs.length = 0;
        },
      );
    },
    save: async (): Promise<void> => {
      this.files.push((await actOnProgress('write')) as string);
    },
    import: async (a: number): Promise<void> => {
      const file = pick(this.files, a);
      if (!file) return;
      const before = await loadStore();
      await actOnProgress({ takeIn: file });
      const after = await loadStore();
      for (const id of TASKS) {
        const now = after.ticks[id];
        if (now && now.at !== before.ticks[id]?.at) this.memory.ticks.set(id, this.trueTime(now.at));
      }
    },
    /** A tick of another computer comes by the browser's sync. */
    syncTick: async (a: number, b: number): Promise<void> => {
      const id = pick(TASKS, a) as TaskId;
      // Of a clock that was set since, nobody knows when a tick of before was.
      const ago = this.clockWasSet ? 0 : b * MINUTE;
      this.trueTimes.set(this.clock() - ago, this.now - ago);
      await browser.storage.local.set({ [`tick:${id}`]: { as: 'done', at: this.clock() - ago, elsewhere: true } });
      this.memory.ticks.set(id, this.now - ago);
    },
    /** Nobody is signed in, says a page loaded now. */
    signOut: async (a: number): Promise<void> => {
      const host: HostName = a % 4 === 0 ? 'us' : 'com';
      const id = (++this.made).toString(16).padStart(8, '0');
      await writeReading({
        host,
        state: {
          ...{ page: 'sign-in', outcome: 'read', facts: { signedOut: true }, coverage: 'part' },
          ...{ asOf: this.clock(), lookedAt: this.clock(), view: { width: 1, height: 1 } },
        },
        report: { document: id },
      });
      // What only a stored copy showed is of nobody knows when.
      const aged = [...this.memory.said].filter(([, { at }]) => at !== undefined).map(([key]) => key);
      const told = [...aged, ...this.memory.numbers.keys()].some((key) => key.startsWith(`${host}/`));
      if (told || this.memory.proofs.some((proof) => proof.host === host)) this.memory.unknownSince.set(host, this.now);
    },
    switchAccount: async (): Promise<void> => {
      this.signedIn.com = 1 - this.signedIn.com;
      this.switched = true;
    },
    answer: async (): Promise<void> => {
      const { account, other } = await loadStore();
      if (account?.asleep) await this.answerTruly('com');
      if (other?.account?.asleep) await this.answerTruly('us');
    },
    forgetUs: async (): Promise<void> => {
      await this.wipe(
        () => forgetHost('us'),
        ({ said, numbers, proofs, unknownSince, leftAt }) => {
          for (const all of [said, numbers]) for (const key of [...all.keys()]) if (key.startsWith('us/')) all.delete(key);
          for (const proof of [...proofs]) if (proof.host === 'us') proofs.splice(proofs.indexOf(proof), 1);
          unknownSince.delete('us');
          leftAt.delete('us');
        },
      );
    },
    /** The clock is set forward or back. */
    setClock: async (a: number): Promise<void> => {
      this.clockWasSet = true;
      this.error += ((a % 7) - 3) * 20 * MINUTE;
      this.tell();
    },
    days: async (a: number): Promise<void> => this.pass((a % 9) * 24 * 60 * MINUTE),
  };
  /** What stood before the last press that ticked several. */
  private before: [id: string, at: number | undefined][] = [];
  private wrong: string[] = [];
  private clockWasSet = false;
  private wiped: { at: number; restore: () => void } | undefined;

  /** Something is forgotten that an undo may bring back. */
  private async wipe(act: () => Promise<boolean>, forget: (memory: Memory) => void): Promise<void> {
    const { said, lastOpen, proofs, unknownSince, leftAt, numbers, accounts } = this.memory;
    const kept = { said: new Map(said), lastOpen: new Map(lastOpen), proofs: [...proofs], accounts: [...accounts] };
    const more = { numbers: new Map(numbers), hosts: [unknownSince, leftAt].map((of) => [of, new Map(of)] as const) };
    if (!(await act())) return;
    forget(this.memory);
    const changed = more.hosts.map(([now, old]) => [now, old, HOSTS.filter((host) => now.get(host) !== old.get(host))] as const);
    const put = <K, V>(to: Map<K, V>, from: Map<K, V>): void => {
      for (const [key, value] of from) if (!to.has(key)) to.set(key, value);
    };
    const restore = (): void => {
      put(said, kept.said);
      for (const [domain, at] of kept.lastOpen) lastOpen.set(domain, Math.max(at, lastOpen.get(domain) ?? 0));
      proofs.push(...kept.proofs.filter((proof) => !proofs.includes(proof)));
      put(numbers, more.numbers);
      for (const [now, old, hosts] of changed)
        for (const host of hosts) {
          const at = old.get(host);
          if (at === undefined) now.delete(host);
          else now.set(host, at);
        }
      for (const account of kept.accounts) accounts.add(account);
      this.wiped = undefined;
    };
    this.wiped = { at: this.clock(), restore };
  }

  private async answerTruly(host: HostName): Promise<void> {
    const { memory } = this;
    const account = this.current(host);
    const others = this.accounts[host].filter((one) => one !== account && memory.accounts.has(one));
    if (others.length === 0) {
      await sameAccount(host);
      this.doubt(host, this.now);
    } else
      await this.wipe(
        () => anotherAccount(host),
        () => {
          this.forget(host);
          memory.unknownSince.delete(host);
        },
      );
    memory.unknownSince.delete(host);
  }

  /** What was read between the first doubt and now may be of any account. */
  private doubt(host: HostName, now: number): void {
    const { proofs, unknownSince } = this.memory;
    const since = unknownSince.get(host) ?? Infinity;
    for (const proof of proofs.filter(({ host: one, at }) => one === host && at >= since && at < now))
      proofs.splice(proofs.indexOf(proof), 1);
  }

  /** All that was told so far is forgotten: pages are read anew for the account that is used now. */
  private forget(host: HostName): void {
    const { said, numbers, proofs, accounts } = this.memory;
    for (const all of [said, numbers]) for (const key of [...all.keys()]) if (key.startsWith(`${host}/`)) all.delete(key);
    for (const proof of [...proofs]) if (proof.host === host) proofs.splice(proofs.indexOf(proof), 1);
    for (const one of this.accounts[host]) accounts.delete(one);
    this.memory.leftAt.set(host, this.clock());
  }

  /** The next batch of a list. */
  private grown(tab: Tab): void {
    const things: readonly (Order | Case)[] = tab.kind === 'refund-list' ? tab.account.cases : tab.account.orders;
    const older = things.filter((thing) => !tab.shown.some((one) => one.thing === thing)).reverse();
    const newest = Math.max(...tab.shown.map(({ thing }) => things.indexOf(thing as never)));
    const next = older.filter((thing) => things.indexOf(thing as never) < newest);
    for (const thing of next.slice(0, PAGE))
      tab.shown.push({ thing, open: thing.open, banner: 'banner' in thing ? thing.banner : 'none' });
    tab.more = next.length > PAGE;
  }

  async states(): Promise<TaskState[]> {
    const store = await loadStore();
    return assess(prepareTasks, store, store.ticks, this.clock());
  }

  /** Does one step, and says what is wrong after it. */
  async step({ act, a, b, c }: Step): Promise<string[]> {
    this.pass(7 + (a % 5) * MINUTE);
    this.trueTimes.set(this.clock(), this.now);
    this.log.push(act);
    await this.acts[act](a, b, c);
    this.memory.note(this.now);
    return [...this.wrong, ...broken(await this.states(), this.memory, HOSTS)];
  }

  /**
   * What a patient person does in the end: settles the account, reloads every page, answers what is asked, and ticks or sets
   * aside what no page can prove.
   * @returns tasks that could only be set aside
   */
  async finish(readable: boolean): Promise<string[]> {
    this.error = 0;
    this.pass(DAY_AND_A_BIT);
    for (const host of ['com', 'us'] as const) {
      const account = this.current(host);
      for (const thing of [...account.orders, ...account.cases]) thing.open = false;
      for (const order of account.orders) if (order.banner === 'open') order.banner = 'settled';
      Object.assign(account.left, { money: false, coins: false, addresses: false });
    }
    // Twice: the first look may bring up the question whose account it is.
    for (let round = 0; round < 2; round += 1) {
      for (const host of ['com', 'us'] as const) await this.visitAll(host, readable);
      this.pass(MINUTE);
      await this.acts.answer();
    }
    const open = async (): Promise<TaskState[]> => (await this.states()).filter(({ status }) => status !== 'done');
    const ticked = (await open()).map(({ task }) => task.id as TaskId);
    this.pass(MINUTE);
    await tick(ticked, 'done');
    const left = await open();
    this.pass(MINUTE);
    await tick(
      left.map(({ task }) => task.id as TaskId),
      'set-aside',
      Object.fromEntries(left.map(({ task, left: much }) => [task.id, much])),
    );
    const stuck = (await this.states()).filter(({ status }) => status !== 'done' && status !== 'set-aside');
    if (stuck.length > 0) throw new Error(`dead end: ${stuck.map(({ task }) => task.id).join()} after ${this.log.join(', ')}`);
    return left.map(({ task }) => task.id);
  }

  /** Every page is loaded anew, lists to their end. */
  private async visitAll(host: HostName, readable: boolean): Promise<void> {
    const { orders, cases } = this.current(host);
    for (const kind of KINDS) {
      const single = { 'order-detail': orders.length, 'refund-case': cases.length }[kind as string] ?? 1;
      for (let one = 0; one < single; one += 1) {
        this.pass(1_000);
        const tab = this.open(host, kind, one);
        const how = readable || !LISTS.includes(kind) ? 'plain' : 'translated';
        await this.look(tab, how);
        while (tab.more) {
          this.pass(1_000);
          this.grown(tab);
          await this.look(tab, how);
        }
        if (kind === 'addresses') await this.look(tab, 'silent');
      }
    }
  }
}
