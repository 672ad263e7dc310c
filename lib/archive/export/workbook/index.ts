import { deflatedZip } from '../zip';
import { SharedTexts, type Sheet, SheetWriter, sheetName } from './sheet';
import { Styles } from './styles';

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${RELATION}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const override = (part: string, type: string): string => `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;

/** The parts that name the others. */
function frame(names: readonly string[]): Readonly<Record<string, string>> {
  const part = (n: number): string => `worksheets/sheet${n + 1}.xml`;
  const sheets = names.map((name, n) => `<sheet name="${sheetName(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`);
  return {
    '[Content_Types].xml': [
      `<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      override('workbook.xml', 'sheet.main'),
      ...names.map((_, n) => override(part(n), 'worksheet')),
      override('styles.xml', 'styles'),
      override('sharedStrings.xml', 'sharedStrings'),
      '</Types>',
    ].join(''),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, n) => ['worksheet', part(n)] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  };
}

/** A piece of this many letters is encoded at a time. */
const PIECE_SIZE = 65_536;

/** A part as bytes: never all of it in one text. */
function* inPieces(xml: () => Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let piece = XML_HEAD;
  for (const text of xml()) {
    piece += text;
    if (piece.length < PIECE_SIZE) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece);
}

/**
 * Sheets as one workbook (.xlsx, ECMA-376). A writer of our own: those of npm are up to 20 times as large, and none holds to all that
 * readers agree on (README, "How it works"). The same sheets give the same bytes in the same browser.
 * @param direction of the language the heads are in
 * @throws RangeError where two sheets have one name, or one a name spreadsheets refuse
 */
export async function workbook(sheets: readonly Sheet[], direction: 'ltr' | 'rtl'): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheets.map(({ name }) => name);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    throw new RangeError(`two sheets of one name: ${names}`);
  const [texts, styles] = [new SharedTexts(), new Styles()];
  const writer = new SheetWriter(texts, styles, direction);
  const frames = Object.entries(frame(names)).map(([name, xml]) => [name, inPieces(() => [xml])] as const);
  const written = sheets.map((sheet, n) => [`xl/worksheets/sheet${n + 1}.xml`, inPieces(() => writer.xml(sheet))] as const);
  return deflatedZip({
    ...Object.fromEntries([...frames, ...written]),
    // Written after the sheets have asked for them.
    'xl/styles.xml': inPieces(() => [styles.xml()]),
    'xl/sharedStrings.xml': inPieces(() => texts.xml()),
  });
}
