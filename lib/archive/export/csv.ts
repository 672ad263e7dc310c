import { json2csv } from 'csv42';
import type { KeptOrder } from '../model/order';
import { newestFirst } from '../model/sort';
import {
  type ColumnKind,
  type CsvColumn,
  type CsvColumns,
  ITEM_COLUMNS,
  itemRows,
  ORDER_COLUMNS,
  REVIEW_COLUMNS,
} from './columns';
import { csvCell, type Separator } from './sanitize';

/** How a CSV file is written: what stands between cells, and before decimals. */
export interface CsvForm {
  readonly separator: Separator;
  readonly decimal: '.' | ',';
  /** For a spreadsheet: the numbers of orders, lines and products are there once, as texts it does not round. */
  readonly sheet?: true;
}

/** As RFC 4180 has it, for programs: the form in a pack, which `schema.json` tells of. */
export const PLAIN_FORM: CsvForm = { separator: ',', decimal: '.' };

/** A mark of byte order: without it spreadsheets take UTF-8 for the old code page of the country. */
const BOM = '\ufeff';

type CsvValue = string | number | undefined;
type Write = (value: CsvValue) => CsvValue;

const PLAIN_FIGURE = /^(-?\d+)(?:\.(\d{1,4}))?$/;

/**
 * How amounts are written: all of a file with two decimals, or all with four. Of "12.40", "1234" and "12.345" a spreadsheet whose mark is
 * another takes one for a text, one for a number, one for twelve thousand; so written it takes all for texts, and a sum of them is 0,
 * never a part of it (LibreOffice 7.4).
 */
function amountsOf<T>(rows: readonly T[], columns: readonly CsvColumn<T>[], { decimal }: CsvForm, otherwise: Write): Write {
  const amounts = columns.filter(({ kind }) => kind === 'amount');
  const isLong = (value: CsvValue): boolean => (PLAIN_FIGURE.exec(String(value))?.[2]?.length ?? 0) > 2;
  const places = rows.some((row) => amounts.some(({ get }) => isLong(get(row)))) ? 4 : 2;
  return (value) => {
    const [, whole, decimals = ''] = PLAIN_FIGURE.exec(String(value)) ?? [];
    return whole === undefined ? otherwise(value) : `${whole}${decimal}${decimals.padEnd(places, '0')}`;
  };
}

function csv<T>(rows: T[], columns: CsvColumns<T>, form: CsvForm): string {
  const text: Write = (value) => (typeof value === 'string' && value ? csvCell(value, form.separator) : value);
  // Figures and days of ours go as they are, negative ones too; anything else is a text like any other.
  const plain: Write = (value) => (/^-?\d+(\.\d+)?$|^\d{4}-\d\d-\d\d$/.test(String(value)) ? value : text(value));
  const write: Readonly<Record<ColumnKind, Write>> = {
    text,
    plain,
    number: plain,
    'number-as-text': (value) => value && text(`#${value}`),
    amount: amountsOf(rows, Object.values(columns), form, text),
  };
  const told = Object.entries(columns).filter(([, { kind }]) => !form.sheet || kind !== 'number');
  const names = told.map(([name]) => (form.sheet ? name.replace(/_as_text$/, '') : name));
  const fields = told.map(([name, { kind, get }]) => ({ name, getValue: (row: T) => write[kind](get(row)) }));
  // gnumeric 1.12 takes what stands before the first quote of a file for its separator: here, never in a text of a page.
  const head = names.map((name, n) => (n > 0 ? `"${name}"` : name)).join(form.separator);
  return `${BOM}${head}\r\n${json2csv(rows, { fields, delimiter: form.separator, header: false })}`;
}

/** One row an order. */
export const ordersCsv = (orders: readonly KeptOrder[], form = PLAIN_FORM): string =>
  csv(newestFirst(orders), ORDER_COLUMNS, form);

/** One row a line of an order; an order whose lines are not known has one row that says so. */
export const itemsCsv = (orders: readonly KeptOrder[], form = PLAIN_FORM): string =>
  csv(newestFirst(orders).flatMap(itemRows), ITEM_COLUMNS, form);

/** One row a review the person wrote. */
export const reviewsCsv = (orders: readonly KeptOrder[], form = PLAIN_FORM): string =>
  csv(newestFirst(orders).filter(hasReview), REVIEW_COLUMNS, form);

/** True where the person wrote a review of the order. */
export const hasReview = ({ review }: KeptOrder): boolean => review !== undefined;
