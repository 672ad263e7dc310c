import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** A file as a program has it: the cells of its first two sheets by row, and how many formulas are in all of it. */
export interface Seen {
  readonly sheets: readonly (readonly (readonly string[])[])[];
  readonly formulas: number;
}

function run(program: string, args: readonly string[], locale: string): string {
  const env = { ...process.env, LC_ALL: `${locale}.UTF-8`, LANG: `${locale}.UTF-8` };
  const { status, stdout, stderr, error } = spawnSync(program, args, { env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (error || status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error ?? stderr}`);
  return stdout;
}

function inFolder<T>(act: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'prove-files-'));
  try {
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Tokens of its CSV filter: comma, quote, UTF-8, from the first line; values as they are, every sheet a file. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** @param separator of a table; none for a workbook */
export const libreOffice = (file: string, locale: string, separator?: string): Seen =>
  inFolder((folder) => {
    const filter = separator ? [`--infilter=CSV:${separator.charCodeAt(0)},34,76,1,,0,false,true`] : [];
    const convert = (to: string): string =>
      run(
        'soffice',
        [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...filter, '--convert-to', to, '--outdir', folder, file],
        locale,
      );
    const written = [...convert(AS_CSV).matchAll(/-> (.*?\.csv)/g)].map(([, name = '']) => name);
    convert('fods');
    const [flat = ''] = readdirSync(folder).filter((name) => name.endsWith('.fods'));
    const formulas = readFileSync(join(folder, flat), 'utf8').match(/table:formula=/g)?.length ?? 0;
    const options = { relax_column_count: true, bom: true, record_delimiter: '\n' };
    return { sheets: written.slice(0, 2).map((name) => parse(readFileSync(name), options)), formulas };
  });

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (_, ten, sixteen, name) =>
    name ? (ENTITIES[name] ?? '') : String.fromCodePoint(Number.parseInt(ten ?? sixteen, ten ? 10 : 16)),
  );

const CELL = /<gnm:Cell Row="(\d+)" Col="(\d+)"([^>]*?)(?:\/>|>([^<]*)<\/gnm:Cell>)/g;

/** Of what it keeps itself: a cell without a type of value is a formula. */
export const gnumeric = (file: string, locale: string): Seen =>
  inFolder((folder) => {
    const kept = join(folder, 'kept.gnumeric');
    run('ssconvert', [file, kept], locale);
    const xml = gunzipSync(readFileSync(kept)).toString();
    let formulas = 0;
    const sheets = xml
      .split('<gnm:Sheet ')
      .slice(1)
      .map((sheet) => {
        const rows: string[][] = [];
        for (const [, row = '', column = '', attributes = '', value = ''] of sheet.matchAll(CELL)) {
          if (!attributes.includes('ValueType')) formulas += 1;
          const cells = rows[Number(row)] ?? [];
          // Alone among readers it leaves the mark that guards `_x0041_` (ECMA-376, ST_Xstring).
          cells[Number(column)] = plain(value).replace(/_x005F_(?=x)/g, '_');
          rows[Number(row)] = cells;
        }
        return rows;
      });
    return { sheets: sheets.slice(0, 2), formulas };
  });

const READ = `
import json, sys, warnings, openpyxl
warnings.simplefilter('error')
book = openpyxl.load_workbook(sys.argv[1])
shown = lambda cell: cell.value.isoformat()[:10] if cell.is_date else '' if cell.value is None else str(cell.value)
json.dump({
  'sheets': [[[shown(cell) for cell in row] for row in sheet] for sheet in book.worksheets[:2]],
  'formulas': sum(cell.data_type == 'f' for sheet in book for row in sheet for cell in row),
  'frozen': [sheet.freeze_panes for sheet in book], 'right': [bool(sheet.sheet_view.rightToLeft) for sheet in book],
  'formats': sorted({cell.number_format for sheet in book for row in sheet for cell in row}),
}, sys.stdout)
`;

/** With warnings taken for errors; Debian's own Python has it. */
export const openpyxl = (file: string): Seen & { frozen: string[]; right: boolean[]; formats: string[] } =>
  JSON.parse(run('/usr/bin/python3', ['-c', READ, file], 'C'));
