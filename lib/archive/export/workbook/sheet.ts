import { type Cell, escapedXml, isExact, serialOf, sharedText } from './cell';
import { CELL_STYLE, type Styles } from './styles';

/** A column of a sheet. */
export interface SheetColumn<T> {
  /** In the person's own language. */
  readonly head: string;
  /** In letters of the default font. */
  readonly width: number;
  /** Texts of several lines are shown whole. */
  readonly wrapped?: true;
  readonly get: (row: T) => Cell;
}

/** A sheet with its rows: what its cells hold is asked for when it is written. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Pick<SheetColumn<unknown>, 'head' | 'width' | 'wrapped'>[];
  readonly rows: () => Iterable<readonly Cell[]>;
}

/** A sheet of these rows, with lines of text below them. */
export const newSheet = <T>(
  name: string,
  rows: readonly T[],
  columns: readonly SheetColumn<T>[],
  foot: readonly string[] = [],
): Sheet => ({
  name,
  columns,
  *rows() {
    for (const row of rows) yield columns.map(({ get }) => get(row));
    for (const text of foot) yield [text];
  },
});

/** All texts of a workbook, each written once: half the size of texts in their cells, and read the same by everyone. */
export class SharedTexts {
  private readonly places = new Map<string, number>();
  private count = 0;

  /** The place of a text. */
  of(text: string): number {
    this.count += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  /** `sharedStrings.xml`, piece by piece */
  *xml(): Generator<string> {
    const counts = `count="${this.count}" uniqueCount="${this.places.size}"`;
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${counts}>`;
    for (const text of this.places.keys()) yield `<si><t xml:space="preserve">${sharedText(text)}</t></si>`;
    yield '</sst>';
  }
}

/** A, B … Z, AA … as spreadsheets name columns, the first being 0. */
export const columnLetters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);

/** Writes the sheets of one workbook. */
export class SheetWriter {
  constructor(
    private readonly texts: SharedTexts,
    private readonly styles: Styles,
    private readonly direction: 'ltr' | 'rtl',
  ) {}

  /** A sheet's part, piece by piece: its head stays in view, and it begins on the side its language begins on. */
  *xml({ columns, rows }: Sheet): Generator<string> {
    const letters = columns.map((_, n) => columnLetters(n));
    const side = this.direction === 'rtl' ? ' rightToLeft="1"' : '';
    yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
    yield `<sheetViews><sheetView${side} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>`;
    yield '<selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>';
    for (const [n, { width }] of columns.entries()) yield `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`;
    yield '</cols><sheetData><row r="1">';
    for (const [n, { head }] of columns.entries()) yield this.cell(head, `${letters[n]}1`, CELL_STYLE.head);
    const textStyles = columns.map(({ wrapped }) => (wrapped ? CELL_STYLE.wrapped : CELL_STYLE.text));
    let number = 1;
    for (const cells of rows()) {
      number += 1;
      yield `</row><row r="${number}">`;
      for (let n = 0; n < cells.length; n += 1) {
        const cell = cells[n];
        if (cell !== undefined && cell !== '') yield this.cell(cell, `${letters[n]}${number}`, textStyles[n] ?? CELL_STYLE.text);
      }
    }
    yield '</row></sheetData></worksheet>';
  }

  private text(text: string, place: string, style: number): string {
    return `<c r="${place}" s="${style}" t="s"><v>${this.texts.of(text)}</v></c>`;
  }

  /** What no spreadsheet could hold as a number, a day or a moment is a text. */
  private cell(cell: NonNullable<Cell>, place: string, textStyle: number): string {
    if (typeof cell === 'string') return this.text(cell, place, textStyle);
    if (typeof cell === 'number') return Number.isFinite(cell) ? figure(cell, place, CELL_STYLE.none) : '';
    if ('amount' in cell)
      return isExact(cell.amount) ? figure(cell.amount, place, this.styles.of(cell)) : this.text(cell.amount, place, textStyle);
    const isDay = 'day' in cell;
    const serial = serialOf(isDay ? Date.parse(`${cell.day}T00:00:00Z`) : cell.at);
    if (serial !== undefined) return figure(serial, place, isDay ? CELL_STYLE.day : CELL_STYLE.moment);
    return this.text(isDay ? cell.day : isoDate(cell.at), place, textStyle);
  }
}

const figure = (value: number | string, place: string, style: number): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`;

const isoDate = (ms: number): string => (Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : '');

/**
 * A name a sheet can have.
 * @throws RangeError at one that spreadsheets refuse
 */
export function sheetName(name: string): string {
  if (!/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name) || /^history$/i.test(name))
    throw new RangeError(`no name for a sheet: ${name}`);
  return escapedXml(name);
}
