#!/usr/bin/env bash
# Is a workbook read whose cells do not say where they stand?
#
# A good guess: yes. The attribute `r` of a row and a cell is optional in ECMA-376 (18.3.1.4, 18.3.1.73): without it a cell
# follows the one before. Programs that stream large sheets leave it out to save bytes. At worst such cells are passed over.
#
# What happens: openpyxl reads them in their order. read-excel-file throws a TypeError about a `length` from within, not its own
# InvalidSpreadsheetError, which it has for files that are no workbooks: code that tells "this is no spreadsheet" from "this
# program is broken" by the error's class calls a sound file a fault of its own.
#
# Seen 2026-11-29 with read-excel-file 9.3.17 and openpyxl 3.1.5.
set -euo pipefail
python=${PYTHON:-python3}
"$python" -m pip --version >/dev/null 2>&1 || { echo 'needs Python with pip: apt-get install --no-install-recommends python3-pip'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts read-excel-file@9.3.17 fflate@0.8.3
"$python" -m pip install -qq --retries 1 --disable-pip-version-check --root-user-action ignore --no-deps --target py openpyxl==3.1.5 et_xmlfile==2.0.0
cat > run.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import readBook, { InvalidSpreadsheetError } from 'read-excel-file/node';

const open = 'http://schemas.openxmlformats.org';
const main = `${open}/spreadsheetml/2006/main`;
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relation = (type, target) =>
  `<Relationships xmlns="${open}/package/2006/relationships"><Relationship Id="rId1" Type="${open}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
const parts = (rows) => ({
  '[Content_Types].xml': `<Types xmlns="${open}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
  '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${open}/officeDocument/2006/relationships"><sheets><sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
});
const sheets = {
  'every reference': '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
  'rows only': '<row r="1"><c><v>1</v></c><c><v>2</v></c></row><row r="2"><c><v>3</v></c></row>',
  none: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
};
console.log('read-excel-file', JSON.parse(readFileSync('node_modules/read-excel-file/package.json', 'utf8')).version);
for (const [name, rows] of Object.entries(sheets)) {
  const bytes = zipSync(Object.fromEntries(Object.entries(parts(rows)).map(([path, text]) => [path, strToU8(text)])));
  writeFileSync(`${name}.xlsx`, bytes);
  const seen = await readBook(`${name}.xlsx`).then(
    ([{ data }]) => JSON.stringify(data),
    (error) => `${error.constructor.name}, of its own: ${error instanceof InvalidSpreadsheetError}`,
  );
  console.log(`read-excel-file, ${name}: ${seen}`);
}
JS
cat > read.py <<'PY'
import openpyxl

print("openpyxl", openpyxl.__version__)
for name in ["every reference", "rows only", "none"]:
    print(f"openpyxl, {name}: {[list(row) for row in openpyxl.load_workbook(name + '.xlsx').active.values]}")
PY
timeout 30 node run.mjs | tee out
PYTHONPATH=py timeout 30 "$python" read.py | tee -a out
for line in 'read-excel-file, every reference: [[1,2],[3,null]]' 'read-excel-file, rows only: TypeError, of its own: false' \
  'read-excel-file, none: TypeError, of its own: false' 'openpyxl, rows only: [[1, 2], [3, None]]' 'openpyxl, none: [[1, 2], [3, None]]'; do
  grep -qxF "$line" out || { echo "CHANGED: not what was seen (no longer: $line)"; exit 1; }
done
echo 'as seen'
