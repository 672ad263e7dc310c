import { decimalsOf } from '../../../tools/decimals';
import { type AmountCell, escapedXml } from './cell';

/** The styles every workbook has, by their place in the list. `wrapped` is a text of several lines. */
export const CELL_STYLE = { none: 0, head: 1, text: 2, wrapped: 3, day: 4, moment: 5 } as const;

/** A format built into the format: text, which a spreadsheet leaves as it is even when it is edited. */
const TEXT_STYLE = 49;
/** Own formats are numbered from here on. */
const OWN_FORMATS = 164;
const [DAY, MOMENT] = ['yyyy-mm-dd', 'yyyy-mm-dd hh:mm'];

const TOP_ALIGNED = '<alignment vertical="top"/>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const style = (format: number, font = 0, alignment = TOP_ALIGNED): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${alignment}</xf>`;

const stylePlaces = (amount: string): number => {
  const point = amount.indexOf('.');
  return point < 0 ? 0 : amount.length - point - 1;
};

/** How an amount is shown: with the decimals its currency has, or more where it needs them, and the currency's code behind it. */
function formatFor(currency: string, decimals: number): string {
  const [least = 0] = decimalsOf(currency);
  const places = Math.max(decimals, least);
  const code = /^[A-Z]{3}$/.test(currency) ? ` [$${currency}]` : '';
  return `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}${code}`;
}

/** The styles of a workbook: those above, and one for each way an amount is shown. */
export class Styles {
  private readonly amounts = new Map<string, number>();

  /** The place of an amount's style. */
  of(amount: AmountCell): number {
    const format = formatFor(amount.currency ?? '', stylePlaces(amount.amount));
    const known = this.amounts.get(format) ?? Object.keys(CELL_STYLE).length + this.amounts.size;
    this.amounts.set(format, known);
    return known;
  }

  /** `styles.xml`. Two fills, each with a pattern, are the least openpyxl 3.0 opens. */
  xml(): string {
    const formats = [DAY, MOMENT, ...this.amounts.keys()];
    const cells = [
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
      ...[style(TEXT_STYLE, 1, WRAPPED), style(TEXT_STYLE), style(TEXT_STYLE, 0, WRAPPED)],
      ...formats.map((_, n) => style(OWN_FORMATS + n)),
    ];
    const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      `<numFmts count="${formats.length}">`,
      ...formats.map((format, n) => `<numFmt numFmtId="${OWN_FORMATS + n}" formatCode="${escapedXml(format)}"/>`),
      `</numFmts><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    ].join('');
  }
}
