import { join } from 'node:path';
import { showInvisible } from '../../lib/archive/export/sanitize';
import { ROOT } from '../setup.mjs';
import { gnumeric, libreOffice, openpyxl, type Seen } from './programs';
import { FORMS, makeFiles, ORDERS } from './sample';

const FOLDER = join(ROOT, '.output/files');
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 24 * 60 * 60 * 1000;

/** A day as a program gives it: written out, or counted from the end of 1899. */
const dayOf = (cell = ''): string =>
  /^\d{5}$/.test(cell) ? new Date(EPOCH + Number(cell) * DAY).toISOString().slice(0, 10) : cell;
const figureOf = (cell = ''): number | undefined => (cell === '' ? undefined : Number(cell.replace(',', '.')));
/** Programs differ in blanks at the ends of a text, and none shows them. */
const bare = (text = ''): string => text.trim().replace(/\r\n?/g, '\n');

type Problem = string;
function compare<T>(what: string, seen: readonly T[], wanted: readonly T[]): Problem[] {
  const wrong = wanted.flatMap((one, n) => (seen[n] === one ? [] : [`${JSON.stringify(seen[n])} for ${JSON.stringify(one)}`]));
  return wrong.length > 0 ? [`${wrong.length} of ${wanted.length} ${what} differ: ${wrong.slice(0, 3).join('; ')}`] : [];
}

/** What is not in a workbook as it was put there. */
function inWorkbook({ sheets: [orders = [], items = []], formulas }: Seen): Problem[] {
  const [rows, lines] = [orders.slice(1), items.slice(1)];
  return [
    ...compare(
      'order numbers',
      rows.map(([id]) => id),
      ORDERS.map(({ id }) => id),
    ),
    ...compare(
      'days',
      rows.map(([, day]) => dayOf(day)),
      ORDERS.map(({ date }) => date?.iso ?? ''),
    ),
    ...compare(
      'amounts',
      rows.map((row) => figureOf(row[5])),
      ORDERS.map(({ total }) => figureOf(total?.amount)),
    ),
    ...compare(
      'stores',
      rows.map((row) => bare(row[2])),
      ORDERS.map(({ store }) => bare(showInvisible(store?.name ?? ''))),
    ),
    ...compare(
      'titles',
      lines.map((row) => bare(row[3])),
      ORDERS.map(({ items: [item] }) => bare(showInvisible(item?.title ?? ''))),
    ),
    ...(formulas > 0 ? [`${formulas} formulas`] : []),
  ];
}

/** What is not in a table as it was put there. */
function inTable({ sheets: [table = []], formulas }: Seen): Problem[] {
  const [head = [], ...rows] = table;
  const column = (name: string): (string | undefined)[] => {
    const at = head.indexOf(name);
    return rows.map((row = []) => row[at] ?? '');
  };
  return [
    ...compare(
      'order numbers',
      column('order_id'),
      ORDERS.map(({ id }) => `#${id}`),
    ),
    ...compare(
      'amounts',
      column('total_amount').map(figureOf),
      ORDERS.map(({ total }) => figureOf(total?.amount)),
    ),
    ...compare(
      'days',
      column('order_date').map(dayOf),
      ORDERS.map(({ date }) => date?.iso ?? ''),
    ),
    ...(formulas > 0 ? [`${formulas} formulas`] : []),
  ];
}

function inPython(file: string, isRight: boolean): Problem[] {
  const seen = openpyxl(file);
  const formats = ['@', 'yyyy-mm-dd', '#,##0.00 [$USD]', '#,##0 [$JPY]', '#,##0.000 [$KWD]'];
  return [
    ...inWorkbook(seen),
    ...compare('frozen heads', seen.frozen, ['A2', 'A2', 'A2', 'A2']),
    ...compare('directions', seen.right, [isRight, isRight, isRight, isRight]),
    ...compare(
      'formats',
      formats.map((one) => seen.formats.includes(one)),
      formats.map(() => true),
    ),
  ];
}

/**
 * Makes every file and opens it in every program and locale, and prints what is not as it was put in.
 * @returns whether all is
 */
export async function prove(): Promise<boolean> {
  await makeFiles(FOLDER);
  const at = (name: string): string => join(FOLDER, name);
  const proofs: [string, () => Problem[]][] = [];
  for (const [locale, { separator }] of Object.entries(FORMS)) {
    proofs.push([`LibreOffice, ${locale}, workbook`, () => inWorkbook(libreOffice(at('en.xlsx'), locale))]);
    proofs.push([`LibreOffice, ${locale}, table`, () => inTable(libreOffice(at(`${locale}.csv`), locale, separator))]);
    proofs.push([`gnumeric, ${locale}, workbook`, () => inWorkbook(gnumeric(at('en.xlsx'), locale))]);
    proofs.push([`gnumeric, ${locale}, table`, () => inTable(gnumeric(at(`${locale}.csv`), locale))]);
  }
  for (const code of ['en', 'es', 'ar'])
    proofs.push([`openpyxl, ${code}, workbook`, () => inPython(at(`${code}.xlsx`), code === 'ar')]);
  proofs.push(['LibreOffice, de_DE, Arabic workbook', () => inWorkbook(libreOffice(at('ar.xlsx'), 'de_DE'))]);
  let isRight = true;
  for (const [what, problemsIn] of proofs) {
    const problems = problemsIn();
    isRight &&= problems.length === 0;
    console.log(problems.length === 0 ? '✓' : '✗', what);
    for (const problem of problems) console.log('   ', problem);
  }
  console.log(`${ORDERS.length} orders, ${FOLDER}`);
  return isRight;
}
