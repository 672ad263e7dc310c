import type { CsvForm } from '../../../lib/archive/export/csv';
import type { Imported } from '../../../lib/archive/import';
import type { Reconciled } from '../../../lib/archive/import/reconcile';
import type { FaultKind } from '../../../lib/archive/model/errors';
import type { CurrencyTotals, FilterChoices, OrderFilter } from '../../../lib/archive/model/figures';
import type { MissingField, UnsettledField } from '../../../lib/archive/model/gaps';
import type { KeptOrder } from '../../../lib/archive/model/order';
import type { FileName } from '../../../lib/archive/worker/request';
import type { TaskState } from '../../../lib/model/checklist';
import type { KeptFigures } from '../../../lib/model/kept';
import type { Words } from '../../evidence-words';

/** What can be read into it: a file of ours, or AliExpress's own copy. */
export type SourceName = 'read-pack' | 'read-copy';
export type JobName = FileName | SourceName | 'drop' | 'drop-all' | 'keep';

/** `file`: the browser could not read it. The others are the storage's. */
export type JobFault = FaultKind | 'file' | 'quota' | 'write' | 'read' | 'newer';

/** What was asked for, as it stands: under way (0 to 1), done, stopped or failed. */
export type Job =
  | { readonly what: JobName; readonly progress: number }
  | { readonly what: JobName; readonly done: true }
  | { readonly what: JobName; readonly stopped: true }
  | { readonly what: JobName; readonly failed: JobFault };

/** AliExpress's own copy beside what is kept. */
export interface CopyView {
  readonly rows: number;
  readonly rowsWithoutNumber: number;
  readonly reconciled: Reconciled;
}

/** What an imported file brought. */
export interface ImportView {
  readonly orders: number;
  /** Of them, those that said something new. */
  readonly news: number;
  readonly verified: boolean;
  readonly problems: Imported['problems'];
}

/** The kept orders, looked through. */
export interface LoadedOrders {
  readonly total: number;
  /** Those that fit the filters, newest first. */
  readonly found: readonly KeptOrder[];
  readonly choices: FilterChoices;
  readonly totals: readonly CurrencyTotals[];
  /** Orders that are added up nowhere. */
  readonly left: number;
}

/** What a kept order lacks, and what of it is a text only. */
export interface OrderGaps {
  readonly missing: readonly MissingField[];
  readonly unsettled: readonly UnsettledField[];
}

/** The section as it stands. */
export interface OrdersView {
  readonly words: Words;
  readonly kept: KeptFigures;
  /** Whether these are all orders, as the checklist knows it. */
  readonly receipts: TaskState | undefined;
  /** Every order seen is kept from now on. */
  readonly keeps: boolean;
  /** Undefined until they were read. */
  readonly loaded: LoadedOrders | undefined;
  /** They could not be read. */
  readonly unread: boolean;
  /** Records that are no orders as we keep them. */
  readonly broken: number;
  readonly gapsOf: (order: KeptOrder) => OrderGaps;
  readonly filter: OrderFilter;
  /** The order whose receipt is open. */
  readonly open: string | undefined;
  /** The whole list is asked for, not its head. */
  readonly all: boolean;
  readonly job: Job | undefined;
  readonly copy: CopyView | undefined;
  readonly brought: ImportView | undefined;
  /** "Delete all" was pressed, and waits to be meant. */
  readonly asking: boolean;
}

/** What the section can ask for. */
export interface OrdersActs {
  readonly onKeep: (on: boolean) => void;
  readonly onFilter: (change: Partial<OrderFilter>) => void;
  readonly onUnfilter: () => void;
  readonly onOpen: (id: string | undefined) => void;
  readonly onAll: () => void;
  readonly onMake: (what: FileName, form?: CsvForm) => void;
  readonly onRead: (what: SourceName, file: File) => void;
  readonly onStop: () => void;
  readonly onAgain: () => void;
  readonly onDrop: (id: string) => void;
  readonly onAsk: (asking: boolean) => void;
  readonly onDropAll: () => void;
}

export type OrdersProps = OrdersView & OrdersActs;

/** Where an order's own page is on AliExpress (site-facts 2, 2026-11). */
export const orderAddress = (id: string): string => `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;
/** The list of orders (site-facts 2, 2026-11). */
export const ORDER_LIST_ADDRESS = 'https://www.aliexpress.com/p/order/index.html';
/** Where a copy of one's data is asked for (site-facts 2, 2026-11). */
export const PRIVACY_CENTRE = 'https://privacy.aliexpress.com/';
