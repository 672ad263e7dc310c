#!/usr/bin/env bash
# Does a workbook with one bold cell, made by a library many use, open in openpyxl?
#
# A good guess: yes. Bold is the least a style can be; the libraries have been used for years to make files that open in
# spreadsheets, and openpyxl, which most Python programs read .xlsx with, passes over what it does not need.
#
# What happens: xlsx-populate gives its new workbook a fill for each style that sets none, and writes it as `<fill/>`, an element
# that must by the schema hold a pattern or a gradient. excel-builder-vanilla has one in every file, styled or not. openpyxl reads
# all styles before any cell and stops at it with a TypeError: not a format is lost but the whole book. Reading for values alone
# (`read_only`, `data_only`) does not help. A file of xlsx-populate without any style opens, so a first try shows nothing.
#
# Seen 2026-11-29 with xlsx-populate 1.21.0, excel-builder-vanilla 5.2.5 and openpyxl 3.1.5 (3.0.9 of Debian 12 does the same).
set -euo pipefail
python=${PYTHON:-python3}
"$python" -m pip --version >/dev/null 2>&1 || { echo 'needs Python with pip: apt-get install --no-install-recommends python3-pip'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xlsx-populate@1.21.0 excel-builder-vanilla@5.2.5 fflate@0.8.3
"$python" -m pip install -qq --retries 1 --disable-pip-version-check --root-user-action ignore --no-deps --target py openpyxl==3.1.5 et_xmlfile==2.0.0
cat > make.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { createExcelFile, createWorkbook } from 'excel-builder-vanilla';
import { strFromU8, unzipSync } from 'fflate';
import Populate from 'xlsx-populate';

async function populated(isBold) {
  const book = await Populate.fromBlankAsync();
  const cell = book.sheet(0).cell('A1').value('lamp');
  if (isBold) cell.style('bold', true);
  return book.outputAsync();
}
async function built() {
  const book = createWorkbook();
  const sheet = book.createWorksheet({ name: 'Sheet' });
  sheet.setData([['lamp']]);
  book.addWorksheet(sheet);
  return createExcelFile(book, 'Uint8Array');
}
const books = { 'xlsx-populate': await populated(false), 'xlsx-populate-bold': await populated(true), 'excel-builder-vanilla': await built() };
for (const [name, bytes] of Object.entries(books)) {
  writeFileSync(`${name}.xlsx`, bytes);
  const styles = strFromU8(unzipSync(new Uint8Array(bytes))['xl/styles.xml']);
  console.log(`${name}: ${styles.match(/<fill\/>/g)?.length ?? 0} empty fills`);
}
JS
cat > read.py <<'PY'
import sys

import openpyxl

print(f"openpyxl {openpyxl.__version__}, Python {sys.version.split()[0]}")
for name in ["xlsx-populate", "xlsx-populate-bold", "excel-builder-vanilla"]:
    for how in [{}, {"read_only": True, "data_only": True}]:
        try:
            book = openpyxl.load_workbook(name + ".xlsx", **how)
            print(f"{name} {how}: {[list(row) for row in book.worksheets[0].values]}")
        except TypeError:
            print(f"{name} {how}: TypeError")
PY
timeout 30 node make.mjs | tee out
PYTHONPATH=py timeout 30 "$python" read.py | tee -a out
bold="{'read_only': True, 'data_only': True}"
for line in "xlsx-populate: 0 empty fills" "xlsx-populate {}: [['lamp']]" "xlsx-populate $bold: [['lamp']]" \
  "xlsx-populate-bold {}: TypeError" "xlsx-populate-bold $bold: TypeError" \
  "excel-builder-vanilla {}: TypeError" "excel-builder-vanilla $bold: TypeError"; do
  grep -qxF "$line" out || { echo "CHANGED: not what was seen (no longer: $line)"; exit 1; }
done
! grep -E '^(xlsx-populate-bold|excel-builder-vanilla): 0 empty' out || { echo 'CHANGED: no empty fill'; exit 1; }
echo 'as seen'
