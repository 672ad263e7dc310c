import type { Sheet } from 'read-excel-file/universal';
import { isIsoDate } from '../../tools/fields';
import { KeepFault } from '../model/errors';
import { mayBeRounded } from './rounded';
import { sheetsOf, type Written } from './workbook';

/** One order of AliExpress's own copy. */
export interface CopyOrder {
  /** That of the parent order where the row names one. */
  readonly id: string;
  /** Every number its rows carry: which of them the pages show is not known for certain (site-facts 7). */
  readonly ids: readonly string[];
  /** Its numbers have lost their last digits, because a spreadsheet stored them as figures. */
  readonly rounded?: true;
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
  /** The newest day in it, YYYY-MM-DD; absent where no row tells one. */
  readonly newest?: string;
}

type Row = Readonly<Record<string, string | undefined>>;

const bareHead = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** `8.190000000000013E15`, as Java writes every figure from ten million on (Double.toString), and 15 to 17 digits as any program does. */
function digitsOf(written: string): string {
  const [, sign = '', whole = '', rest = '', power] = /^([-+]?)(\d+)(?:\.(\d*))?[eE]\+?(\d+)$/.exec(written) ?? [];
  const zeros = Number(power) - rest.replace(/0+$/, '').length;
  return power === undefined || zeros < 0 || zeros > 20
    ? written
    : `${sign}${whole}${rest.replace(/0+$/, '')}${'0'.repeat(zeros)}`;
}

const isWritten = (cell: unknown): cell is Written => typeof cell === 'object' && cell !== null && 'written' in cell;

/** A cell's text. The reader's own type of a date cell is wrong (read-excel-file 9.3.17): it is a Date. */
function cellText(cell: unknown): string | undefined {
  if (cell === null || cell === undefined) return undefined;
  if (isWritten(cell)) return digitsOf(cell.written.trim()) || undefined;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString();
  return String(cell).trim() || undefined;
}

/** Rows by the names in the head, which is the first row that names a column of order numbers. */
function rowsOf({ data }: Sheet<Written>): Row[] {
  const texts = data.map((cells) => cells.map(cellText));
  const head = texts.findIndex((cells) => cells.some((cell) => ['orderid', 'parentorderid'].includes(bareHead(cell ?? ''))));
  if (head === -1) throw new KeepFault('no-order-numbers');
  const names = texts[head]?.map((name) => bareHead(name ?? '')) ?? [];
  const filled = texts.slice(head + 1).filter((cells) => cells.some((cell) => cell !== undefined));
  return filled.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at]])));
}

const isOrderNumber = (text: string | undefined): text is string => text !== undefined && /^\d{10,20}$/.test(text);
const numbersOf = (row: Row): string[] => [row.parentorderid, row.orderid].filter(isOrderNumber);

/** Numbers that stand in cells of figures, where long ones are rounded. */
const figuresIn = ({ data }: Sheet<Written>): string[] =>
  data.flatMap((cells) => cells.flatMap((cell: unknown) => (isWritten(cell) ? (cellText(cell) ?? []) : [])));

/** Any time in a row tells how new the file is at least: when it was ordered, paid, ended. */
function newestIn(rows: readonly Row[]): string | undefined {
  const times = rows.flatMap((row) =>
    Object.entries(row).flatMap(([name, text]) => (name.startsWith('gmt') && text ? [text] : [])),
  );
  const days = times.flatMap((text) => {
    const [, year = '', month = '', day = ''] = /^(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? [];
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isIsoDate(iso) ? [iso] : [];
  });
  return days.sort().at(-1);
}

function orderOf(id: string, rows: readonly Row[], figures: ReadonlySet<string>): CopyOrder {
  const first = (name: string): string | undefined => rows.map((row) => row[name]).find((text) => text !== undefined);
  const [paidAt, endReason] = [first('gmtpayordertime'), first('endreason')];
  const ids = [...new Set(rows.flatMap(numbersOf))];
  return {
    id,
    ids,
    ...(ids.some((one) => figures.has(one) && mayBeRounded(one)) ? { rounded: true as const } : {}),
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
  const sheets = (await sheetsOf(bytes)).filter(({ sheet }) => bareHead(sheet) === 'orderinformation');
  if (sheets.length === 0) throw new KeepFault('foreign-workbook');
  const rows = sheets.flatMap(rowsOf);
  const figures = new Set(sheets.flatMap(figuresIn));
  const newest = newestIn(rows);
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
    orders: [...byOrder].map(([id, ofOrder]) => orderOf(id, ofOrder, figures)),
    ...(newest ? { newest } : {}),
  };
}
