#!/usr/bin/env bash
# Does a cell that is said to be a text become one?
#
# A good guess: yes. hucre knows `=1+1` given as a value from a formula and writes it as a text; who says `type: 'string'` besides
# has left nothing to be guessed.
#
# What happens: a text that reads as one of the errors of a spreadsheet (`#N/A`, `#DIV/0!`, `#NULL!` ...) is written as that
# error, `t="e"`, in plain rows and with `type: 'string'` alike. hucre's own reader gives it back as the same string, so writing
# and reading again shows no difference; openpyxl calls the cell an error, and a sum over a column that holds one such title is an
# error in a spreadsheet. A text of a person or a shop can read so: "#N/A" stands in many exported lists. Only as rich text it
# stays a text.
#
# Seen 2026-11-29 with hucre 1.0.0 and openpyxl 3.1.5.
set -euo pipefail
python=${PYTHON:-python3}
"$python" -m pip --version >/dev/null 2>&1 || { echo 'needs Python with pip: apt-get install --no-install-recommends python3-pip'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0
"$python" -m pip install -qq --retries 1 --disable-pip-version-check --root-user-action ignore --no-deps --target py openpyxl==3.1.5 et_xmlfile==2.0.0
cat > make.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre';

const texts = ['#N/A', '#DIV/0!', 'N/A', '=1+1'];
const cells = new Map([
  ['1,0', { type: 'string', value: '#N/A' }],
  ['1,1', { type: 'richText', value: '#N/A', richText: [{ text: '#N/A' }] }],
]);
const bytes = await writeXlsx({ sheets: [{ name: 'Sheet', rows: [texts, ['#N/A', '#N/A']], cells }] });
writeFileSync('book.xlsx', bytes);
console.log(`hucre ${JSON.parse(readFileSync('node_modules/hucre/package.json', 'utf8')).version} reads`, JSON.stringify((await readXlsx(bytes)).sheets[0].rows));
JS
cat > read.py <<'PY'
import openpyxl

sheet = openpyxl.load_workbook("book.xlsx").active
print("openpyxl", openpyxl.__version__, "calls plain values", " ".join(f"{cell.value}:{cell.data_type}" for cell in sheet[1]))
print("said to be a string, and rich text:", " ".join(f"{cell.value}:{cell.data_type}" for cell in sheet[2][:2]))
PY
timeout 30 node make.mjs | tee out
PYTHONPATH=py timeout 30 "$python" read.py | tee -a out
for line in 'hucre 1.0.0 reads [["#N/A","#DIV/0!","N/A","=1+1"],["#N/A","#N/A"' \
  'plain values #N/A:e #DIV/0!:e N/A:s =1+1:s' 'rich text: #N/A:e #N/A:s'; do
  grep -qF "$line" out || { echo "CHANGED: not what was seen (no longer: $line)"; exit 1; }
done
echo 'as seen'
