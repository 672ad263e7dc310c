import type { Sheet } from 'read-excel-file/universal';
import { KeepFault } from './fault';
import { sheetsOf } from './workbook';

/** One order of AliExpress's own copy. */
export interface CopyOrder {
  /** That of the parent order where the row names one. */
  readonly id: string;
  /** Every number its rows carry: which of them the pages show is not known for certain (site-facts 7). */
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** As the file holds it. */
  readonly paidAt?: string;
  readonly endReason?: string;
}

/** AliExpress's own copy, read. */
export interface OfficialCopy {
  /** Rows with something in them, below the head. */
  readonly rows: number;
  /** Rows among them without a number that can be an order's: they belong to no order here. */
  readonly rowsWithoutNumber: number;
  readonly orders: readonly CopyOrder[];
}

/** The copy beside what is kept, in order numbers. */
export interface Reconciled {
  readonly inCopy: number;
  readonly kept: number;
  readonly inBoth: number;
  readonly onlyThere: readonly string[];
  readonly onlyKept: readonly string[];
}

type Row = Readonly<Record<string, string | undefined>>;

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** A cell's text. The reader's own type of a date cell is wrong (read-excel-file 9.3.17): it is a Date. */
function textOf(cell: unknown): string | undefined {
  if (cell === null || cell === undefined) return undefined;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString();
  return String(cell).trim() || undefined;
}

/** Rows by the names in the head, which is the first row that names a column of order numbers. */
function rowsOf({ data }: Sheet<string>): Row[] {
  const texts = data.map((cells) => cells.map(textOf));
  const head = texts.findIndex((cells) => cells.some((cell) => ['orderid', 'parentorderid'].includes(bare(cell ?? ''))));
  if (head === -1) throw new KeepFault('no-order-numbers');
  const names = texts[head]?.map((name) => bare(name ?? '')) ?? [];
  const filled = texts.slice(head + 1).filter((cells) => cells.some((cell) => cell !== undefined));
  return filled.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at]])));
}

const isOrderNumber = (text: string | undefined): text is string => text !== undefined && /^\d{10,20}$/.test(text);
const numbersOf = (row: Row): string[] => [row.parentorderid, row.orderid].filter(isOrderNumber);

function orderOf(id: string, rows: readonly Row[]): CopyOrder {
  const first = (name: string): string | undefined => rows.map((row) => row[name]).find((text) => text !== undefined);
  const [paidAt, endReason] = [first('gmtpayordertime'), first('endreason')];
  return {
    id,
    ids: [...new Set(rows.flatMap(numbersOf))],
    titles: rows.flatMap((row) => row.itemname ?? []),
    ...(paidAt === undefined ? {} : { paidAt }),
    ...(endReason === undefined ? {} : { endReason }),
  };
}

/**
 * Reads AliExpress's own copy: the sheet "Order Information", one row an item, columns found by their names.
 * @throws KeepFault if the file cannot be opened or is another
 */
export async function readCopy(bytes: Uint8Array): Promise<OfficialCopy> {
  const sheets = (await sheetsOf(bytes)).filter(({ sheet }) => bare(sheet) === 'orderinformation');
  if (sheets.length === 0) throw new KeepFault('foreign-workbook');
  const rows = sheets.flatMap(rowsOf);
  const byOrder = new Map<string, Row[]>();
  for (const row of rows) {
    const [id] = numbersOf(row);
    const ofOrder = id === undefined ? undefined : byOrder.get(id);
    if (ofOrder) ofOrder.push(row);
    else if (id !== undefined) byOrder.set(id, [row]);
  }
  return {
    rows: rows.length,
    rowsWithoutNumber: rows.filter((row) => numbersOf(row).length === 0).length,
    orders: [...byOrder].map(([id, ofOrder]) => orderOf(id, ofOrder)),
  };
}

/**
 * The copy beside the orders that are kept. An order of the copy counts as kept under any number its rows carry.
 * @param kept numbers of the kept orders
 */
export function reconciled({ orders }: OfficialCopy, kept: readonly string[]): Reconciled {
  const here = new Set(kept);
  const there = new Set(orders.flatMap(({ ids }) => ids));
  const onlyThere = orders.filter(({ ids }) => !ids.some((id) => here.has(id))).map(({ id }) => id);
  return {
    inCopy: orders.length,
    kept: here.size,
    inBoth: orders.length - onlyThere.length,
    onlyThere: onlyThere.sort(),
    onlyKept: [...here].filter((id) => !there.has(id)).sort(),
  };
}
