import browser from 'webextension-polyfill';
import type { Words } from '../../components/evidence';
import type {
  FileName,
  Job,
  JobFault,
  JobName,
  OrdersActs,
  OrdersView,
  Shelved,
  SourceName,
} from '../../components/guide/orders/view';
import type { ClosingRecord } from '../../lib/journey';
import { choicesOf, fitting, NO_FILTER, totalsOf } from '../../lib/keep/archive';
import { KeepFault } from '../../lib/keep/fault';
import { missing, unsettled } from '../../lib/keep/gaps';
import type { KeptOrder } from '../../lib/keep/order';
import type { Message } from '../../lib/messages';
import { dropAllOrders, dropOrders, keepOrders, noteOfficialCopy, recount, StorageError } from '../../lib/storage';
import { recordText } from './after/record';
import { type Beside, bytesOf, makeFile, type Watch, work } from './orders-files';
import { Shelf } from './orders-shelf';
import type { GuideState } from './section';

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
  private beside: Beside = {};
  private stopping: AbortController | undefined;

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

  private seen: { orders: readonly KeptOrder[]; rest: Omit<Shelved, 'found'> } | undefined;

  /** Choices and totals change with the orders only. */
  private shelved(orders: readonly KeptOrder[], filter: OrdersView['filter']): Shelved {
    if (this.seen?.orders !== orders)
      this.seen = { orders, rest: { total: orders.length, choices: choicesOf(orders), ...totalsOf(orders) } };
    return { ...this.seen.rest, found: fitting(orders, filter) };
  }

  private async keep(on: boolean): Promise<void> {
    const message: Message = { type: 'settings', change: { turn: 'keepOrders', on } };
    const { failed }: { failed?: StorageError['kind'] } = (await browser.runtime.sendMessage(message)) ?? {};
    if (failed) this.set({ job: { what: 'keep', failed } });
  }

  private async drop(id: string): Promise<void> {
    const next = document.querySelector(`[data-order="${id}"]`)?.nextElementSibling?.querySelector('button');
    if (!(await this.state.acts.save(() => dropOrders([id])))) return;
    next?.focus();
    this.set({ open: undefined, job: { what: 'drop', done: true } });
    await this.state.acts.save(recount);
  }

  private async dropAll(): Promise<void> {
    this.set({ asking: false });
    if (await this.state.acts.save(dropAllOrders)) this.set({ job: { what: 'drop-all', done: true } });
  }

  /** Does what was asked for; what was asked for before it is ended. A defect of ours is told, and thrown as well. */
  private async run(what: JobName, act: (watch: Watch) => Promise<void>): Promise<void> {
    this.stopping?.abort();
    const stopping = new AbortController();
    this.stopping = stopping;
    const { signal } = stopping;
    const tell = (job: Job): void => {
      if (this.stopping === stopping) this.set({ job });
    };
    tell({ what, progress: 0 });
    try {
      await act({ signal, report: (progress) => tell({ what, progress }) });
      tell({ what, done: true });
    } catch (error) {
      if (signal.aborted) return tell({ what, stopped: true });
      const failed = faultIn(error);
      tell({ what, failed: failed ?? 'unexpected' });
      if (!failed) throw error;
    }
  }

  private stop(): void {
    this.stopping?.abort();
    // The button that had the focus goes away.
    document.querySelector<HTMLElement>('.files .btn')?.focus();
  }

  private make(what: FileName): Promise<void> {
    return this.run(what, async (watch) => {
      const orders = await this.shelf.all();
      const { words, journey } = this.state;
      const record = what === 'pack' && journey.closing ? { closingRecord: await recordFiles(journey.closing, words) } : {};
      await makeFile(what, orders, { ...this.beside, ...record }, words.locale, watch);
    });
  }

  private bring(what: SourceName, file: File): Promise<void> {
    return this.run(what, async (watch) => {
      const bytes = await bytesOf(file);
      await (what === 'read-copy' ? this.check(bytes, watch) : this.takeIn(bytes, watch));
    });
  }

  /** AliExpress's own copy beside what is kept. The file itself stays in this tab's memory. */
  private async check(bytes: Uint8Array<ArrayBuffer>, watch: Watch): Promise<void> {
    const kept = (await this.shelf.all()).map(({ id }) => id);
    const { copy, reconciled } = await work({ type: 'read-copy', bytes, kept }, watch);
    await noteOfficialCopy(copy.rows);
    this.beside = { ...this.beside, officialCopy: bytes };
    this.set({ copy: { rows: copy.rows, rowsWithoutNumber: copy.rowsWithoutNumber, reconciled } });
  }

  /** Merged with what is kept, all of it or nothing: no order is overwritten. */
  private async takeIn(bytes: Uint8Array, watch: Watch): Promise<void> {
    const { orders, verified, problems, officialCopy, closingRecord } = await work({ type: 'read-pack', bytes }, watch);
    const news = await keepOrders(orders);
    this.beside = { ...(closingRecord ? { closingRecord } : {}), ...this.beside };
    this.set({ brought: { orders: orders.length, news, verified, problems } });
    if (officialCopy && !this.beside.officialCopy) await this.check(officialCopy, watch);
  }
}

/** The record of the closing as the pack holds it. */
const recordFiles = async (record: ClosingRecord, words: Words): Promise<{ html: string; json: string }> => ({
  html: await recordText(record, 'html', words),
  json: await recordText(record, 'json', words),
});

/** What went wrong, by its kind; undefined for a defect of ours. */
function faultIn(error: unknown): JobFault | undefined {
  if (error instanceof KeepFault || error instanceof StorageError) return error.kind;
  // A file that was moved, a folder, or no leave to read it.
  return error instanceof DOMException ? 'file' : undefined;
}
