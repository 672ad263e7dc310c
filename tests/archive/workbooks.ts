import { strToU8, zipSync } from 'fflate';

type Cell = string | number | undefined;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letters = (column: number): string => String.fromCharCode(65 + column);

const cellOf = (cell: Cell, place: string): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
};

/** A sheet's XML; a cell is a text or a number. */
export function sheetXml(rows: readonly (readonly Cell[])[]): string {
  const inner = rows.map((cells, n) => {
    const row = n + 1;
    return `<row r="${row}">${cells.map((cell, at) => cellOf(cell, `${letters(at)}${row}`)).join('')}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inner.join('')}</sheetData></worksheet>`;
}

/** The parts of a workbook by path, with its sheets by name. */
export function partsOf(sheets: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  const names = Object.keys(sheets);
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const workbook = names.map((name, n) => `<sheet name="${escaped(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`);
  const relations = names.map(
    (_, n) => `<Relationship Id="rId${n + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
  );
  const texts = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${workbook.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(Object.values(sheets).map((xml, n) => [`xl/worksheets/sheet${n + 1}.xml`, xml])),
  };
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
}

/** AliExpress's own copy as site-facts 7 tells it, or any other workbook with one sheet. */
export const workbook = (rows: readonly (readonly Cell[])[], sheet = 'Order Information'): Uint8Array<ArrayBuffer> =>
  zipSync(partsOf({ [sheet]: sheetXml(rows) }));

/** The types of parts as npm `xlsx` 0.18.5 writes them into every workbook: `.bin` among them, with no such part. */
const SHEETJS_TYPES = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
  '<Default Extension="xml" ContentType="application/xml"/>',
  '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>',
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
  '<Default Extension="data" ContentType="application/vnd.openxmlformats-officedocument.model+data"/>',
  '<Default Extension="png" ContentType="image/png"/>',
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
  '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
  '</Types>',
].join('');

/** A workbook as SheetJS makes it in a web page: texts as `t="str"`, cells with their places, types as above. */
export function sheetJsWorkbook(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const cell = (text: string, place: string): string => `<c r="${place}" t="str"><v>${escaped(text)}</v></c>`;
  const inner = rows.map(
    (cells, n) => `<row r="${n + 1}">${cells.map((text, at) => cell(text, `${letters(at)}${n + 1}`)).join('')}</row>`,
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const sheet = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><dimension ref="A1:Z99"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>${inner.join('')}</sheetData></worksheet>`;
  const core =
    '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';
  return zipSync({
    ...partsOf({ 'Order Information': sheet }),
    '[Content_Types].xml': strToU8(SHEETJS_TYPES),
    'docProps/core.xml': strToU8(core),
  });
}
