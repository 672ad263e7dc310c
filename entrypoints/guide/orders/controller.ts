import type { LoadedOrders, OrdersActs, OrdersView, SourceName } from '../../../components/guide/orders/view';
import type { CsvForm } from '../../../lib/archive/export/csv';
import { filterChoices, filterOrders, NO_FILTER, totalsOf } from '../../../lib/archive/model/figures';
import { missingOf, unsettledOf } from '../../../lib/archive/model/gaps';
import type { KeptOrder } from '../../../lib/archive/model/order';
import type { FileName } from '../../../lib/archive/worker/request';
import { requestChange, requestCopyChange } from '../../../lib/page-store/background-client';
import { StorageError } from '../../../lib/storage';
import { recordTexts } from '../after/record';
import { tellKept } from '../returnable-orders';
import type { GuideState } from '../section';
import { makeFile, type PackExtras, readBytes } from './files';
import { checkOfficialCopy, importPack } from './imports';
import { Jobs } from './jobs';
import { OrderCache } from './order-cache';

type Remembered = Omit<OrdersView, 'words' | 'kept' | 'receipts' | 'keeps'>;

/** What the orders' section remembers in this tab, and what it does. */
export class OrdersController {
  view: Remembered = {
    loaded: undefined,
    unread: false,
    broken: 0,
    gapsOf: (order) => ({ missing: missingOf(order), unsettled: unsettledOf(order) }),
    filter: NO_FILTER,
    open: undefined,
    all: false,
    job: undefined,
    copy: undefined,
    brought: undefined,
    asking: false,
  };
  private readonly cache = new OrderCache(() => this.look());
  private readonly jobs = new Jobs((job) => this.set({ job }));
  /** What goes into the pack besides the orders; the files stay in this tab's memory. */
  private extras: PackExtras = {};

  /** @param state the guide as it stands; kept up to date by its section */
  constructor(public state: GuideState) {}

  readonly actions: OrdersActs = {
    onKeep: (on) => void this.keep(on),
    onFilter: (change) => this.look({ filter: { ...this.view.filter, ...change }, all: false, open: undefined }),
    onUnfilter: () => this.look({ filter: NO_FILTER, all: false, open: undefined }),
    onOpen: (open) => this.set({ open }),
    onAll: () => this.set({ all: true }),
    onMake: (what, form) => void this.make(what, form),
    onRead: (what, file) => void this.bring(what, file),
    onStop: () => this.stop(),
    onAgain: () => void this.want(),
    onDrop: (id) => void this.drop(id),
    onAsk: (asking) => this.set({ asking }),
    onDropAll: () => void this.dropAll(),
  };

  /** The orders are wanted: their section is near. */
  async want(): Promise<void> {
    try {
      await this.cache.check(this.state.checklist.store.kept.orders);
      this.set({ unread: false });
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      tellKept('unread');
      this.set({ unread: true });
    }
  }

  private set(change: Partial<Remembered>): void {
    this.view = { ...this.view, ...change };
    this.state.redraw();
  }

  /** Looks through the orders, after a change of theirs or of the filters. */
  private look(change: Partial<Remembered> = {}): void {
    const { orders, broken } = this.cache;
    const { filter = this.view.filter } = change;
    if (orders) tellKept(orders);
    this.set({ ...change, broken, loaded: orders && this.loaded(orders, filter) });
  }

  private counted: { orders: readonly KeptOrder[]; code: string; rest: Omit<LoadedOrders, 'found'> } | undefined;

  /** Choices and totals change with the orders and the language only. */
  private loaded(orders: readonly KeptOrder[], filter: OrdersView['filter']): LoadedOrders {
    const { code } = this.state.words.locale;
    if (this.counted?.orders !== orders || this.counted.code !== code)
      this.counted = { orders, code, rest: { total: orders.length, choices: filterChoices(orders, code), ...totalsOf(orders) } };
    return { ...this.counted.rest, found: filterOrders(orders, filter) };
  }

  private async keep(on: boolean): Promise<void> {
    try {
      await requestChange({ turn: 'keepOrders', on });
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.set({ job: { what: 'keep', failed: error.kind } });
    }
  }

  private async drop(id: string): Promise<void> {
    const next = document.querySelector(`[data-order="${id}"]`)?.nextElementSibling?.querySelector('button');
    if (!(await this.state.actions.save(() => requestCopyChange({ drop: [id] })))) return;
    next?.focus();
    this.set({ open: undefined, job: { what: 'drop', done: true } });
    await this.state.actions.save(() => requestCopyChange({ all: 'recount' }));
  }

  private async dropAll(): Promise<void> {
    this.set({ asking: false });
    if (await this.state.actions.save(() => requestCopyChange({ all: 'drop' })))
      this.set({ job: { what: 'drop-all', done: true } });
  }

  private stop(): void {
    this.jobs.stop();
    // The button that had the focus goes away.
    document.querySelector<HTMLElement>('.files .btn')?.focus();
  }

  private async make(what: FileName, form?: CsvForm): Promise<void> {
    const at = Date.now();
    const isPack = what === 'pack';
    const isMade = await this.jobs.run(what, async (watch) => {
      const orders = await this.cache.all();
      const extras = isPack ? { ...this.extras, ...(await this.record()) } : {};
      await makeFile(what, form, orders, extras, this.state.words.locale, watch);
    });
    if (isMade && isPack) await this.state.actions.save(() => requestCopyChange({ saved: at }));
  }

  /** The record of the closing as the pack holds it: this computer's own, if it has one. */
  private async record(): Promise<PackExtras> {
    const { words, journey } = this.state;
    const { closing, requests } = journey;
    return closing ? { closingRecord: await recordTexts(closing, requests, words) } : {};
  }

  private async bring(what: SourceName, file: File): Promise<void> {
    if (what === 'read-copy') return this.check(() => readBytes(file));
    const before = this.extras.officialCopy;
    await this.jobs.run(what, async (watch) => {
      const { brought, extras } = await importPack(await readBytes(file), watch);
      this.extras = { ...extras, ...this.extras };
      this.set({ brought });
    });
    const { officialCopy } = this.extras;
    if (officialCopy && officialCopy !== before) await this.check(async () => officialCopy);
  }

  private async check(copy: () => Promise<Uint8Array<ArrayBuffer>>): Promise<void> {
    await this.jobs.run('read-copy', async (watch) => {
      const officialCopy = await copy();
      this.set({ copy: await checkOfficialCopy(officialCopy, await this.cache.all(), watch) });
      this.extras = { ...this.extras, officialCopy };
    });
  }
}
