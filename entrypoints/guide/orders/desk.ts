import type { FileName, OrdersActs, OrdersView, Shelved, SourceName } from '../../../components/guide/orders/view';
import { requestChange, requestCopyChange } from '../../../lib/ask-background';
import { choicesOf, fitting, NO_FILTER, totalsOf } from '../../../lib/keep/archive';
import { missing, unsettled } from '../../../lib/keep/gaps';
import type { KeptOrder } from '../../../lib/keep/order';
import { StorageError } from '../../../lib/storage';
import { recordTexts } from '../after/record';
import type { GuideState } from '../section';
import { type Beside, bytesOf, makeFile } from './files';
import { Jobs } from './jobs';
import { Shelf } from './shelf';
import { checkCopy, takeIn } from './sources';

type Remembered = Omit<OrdersView, 'words' | 'kept' | 'keeps'>;

/** What the orders' section remembers in this tab, and what it does. */
export class OrdersDesk {
  view: Remembered = {
    shelved: undefined,
    unread: false,
    broken: 0,
    gapsOf: (order) => ({ missing: missing(order), unsettled: unsettled(order) }),
    filter: NO_FILTER,
    open: undefined,
    all: false,
    job: undefined,
    copy: undefined,
    brought: undefined,
    asking: false,
  };
  private readonly shelf = new Shelf(() => this.look());
  private readonly jobs = new Jobs((job) => this.set({ job }));
  /** What goes into the pack besides the orders; the files stay in this tab's memory. */
  private beside: Beside = {};

  /** @param state the guide as it stands; kept up to date by its section */
  constructor(public state: GuideState) {}

  readonly acts: OrdersActs = {
    onKeep: (on) => void this.keep(on),
    onFilter: (change) => this.look({ filter: { ...this.view.filter, ...change }, all: false, open: undefined }),
    onUnfilter: () => this.look({ filter: NO_FILTER, all: false, open: undefined }),
    onOpen: (open) => this.set({ open }),
    onAll: () => this.set({ all: true }),
    onMake: (what) => void this.make(what),
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
      await this.shelf.check(this.state.scene.store.kept.orders);
      this.set({ unread: false });
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.set({ unread: true });
    }
  }

  private set(change: Partial<Remembered>): void {
    this.view = { ...this.view, ...change };
    this.state.redraw();
  }

  /** Looks through the orders, after a change of theirs or of the filters. */
  private look(change: Partial<Remembered> = {}): void {
    const { orders, broken } = this.shelf;
    const { filter = this.view.filter } = change;
    this.set({ ...change, broken, shelved: orders && this.shelved(orders, filter) });
  }

  private counted: { orders: readonly KeptOrder[]; rest: Omit<Shelved, 'found'> } | undefined;

  /** Choices and totals change with the orders only. */
  private shelved(orders: readonly KeptOrder[], filter: OrdersView['filter']): Shelved {
    if (this.counted?.orders !== orders)
      this.counted = { orders, rest: { total: orders.length, choices: choicesOf(orders), ...totalsOf(orders) } };
    return { ...this.counted.rest, found: fitting(orders, filter) };
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
    if (!(await this.state.acts.save(() => requestCopyChange({ drop: [id] })))) return;
    next?.focus();
    this.set({ open: undefined, job: { what: 'drop', done: true } });
    await this.state.acts.save(() => requestCopyChange({ all: 'recount' }));
  }

  private async dropAll(): Promise<void> {
    this.set({ asking: false });
    if (await this.state.acts.save(() => requestCopyChange({ all: 'drop' }))) this.set({ job: { what: 'drop-all', done: true } });
  }

  private stop(): void {
    this.jobs.stop();
    // The button that had the focus goes away.
    document.querySelector<HTMLElement>('.files .btn')?.focus();
  }

  private make(what: FileName): Promise<boolean> {
    return this.jobs.run(what, async (watch) => {
      const orders = await this.shelf.all();
      const beside = what === 'pack' ? { ...this.beside, ...(await this.record()) } : {};
      await makeFile(what, orders, beside, this.state.words.locale, watch);
    });
  }

  /** The record of the closing as the pack holds it: this computer's own, if it has one. */
  private async record(): Promise<Beside> {
    const { words, journey } = this.state;
    const { closing } = journey;
    return closing ? { closingRecord: await recordTexts(closing, words) } : {};
  }

  private async bring(what: SourceName, file: File): Promise<void> {
    if (what === 'read-copy') return this.check(() => bytesOf(file));
    const before = this.beside.officialCopy;
    await this.jobs.run(what, async (watch) => {
      const { brought, beside } = await takeIn(await bytesOf(file), watch);
      this.beside = { ...beside, ...this.beside };
      this.set({ brought });
    });
    const { officialCopy } = this.beside;
    if (officialCopy && officialCopy !== before) await this.check(async () => officialCopy);
  }

  private async check(copy: () => Promise<Uint8Array<ArrayBuffer>>): Promise<void> {
    await this.jobs.run('read-copy', async (watch) => {
      const officialCopy = await copy();
      this.set({ copy: await checkCopy(officialCopy, await this.shelf.all(), watch) });
      this.beside = { ...this.beside, officialCopy };
    });
  }
}
