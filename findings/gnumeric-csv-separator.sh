#!/usr/bin/env bash
# Where does gnumeric take the separator of a CSV file from?
#
# A good guess: from the locale, or from the sign that most often stands between the cells of the first lines, as spreadsheets and
# libraries that sniff do. Quotes then only tell which separators do not count, and a text in a cell cannot change the columns of
# a file whose every other line is plain.
#
# What happens: for a name that ends in .csv gnumeric counts nothing. It looks for the first line, the head left out, that begins
# with a quote, be it the middle of a quoted cell that has a line break in it; and takes what stands two places behind the closing
# quote, if that is punctuation. Else it takes what stands before the first quote of the file; without any quote, the comma. So one
# title with a line break before `"x-` cuts a file of commas at every hyphen (dates fall apart, and what follows a hyphen and an
# equals sign is calculated), whatever the locale is; and a file of semicolons without any quote is one column.
# A file is safe from its texts where no line of it begins with a quote and its head has one: `id;"name"`.
#
# Seen 2026-11-29 with gnumeric 1.12.55 (Debian 12: apt-get install gnumeric).
set -euo pipefail
command -v ssconvert >/dev/null || { echo 'needs gnumeric: apt-get install --no-install-recommends gnumeric'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
wrong=0

# What the file is, how many columns and formulas it should come to, its bytes.
try() {
  printf "$4" > in.csv
  LC_ALL=C.UTF-8 timeout 20 ssconvert in.csv out.gnumeric >/dev/null 2>&1
  gzip -dc out.gnumeric > out.xml
  columns=$(grep -o '<gnm:Cell Row="0"[^>]*' out.xml | wc -l)
  formulas=$(grep '<gnm:Cell ' out.xml | grep -vc ValueType || true)
  echo "$1: $columns columns, $formulas formulas"
  [ "$columns" = "$2" ] && [ "$formulas" = "$3" ] || wrong=1
}

try 'commas, no quote                 ' 3 0 'id,day,name\r\n1,2026-09-15,lamp\r\n2,2026-09-16,lamp\r\n'
try 'commas, a title in quotes        ' 3 0 'id,day,name\r\n1,2026-09-15,"lamp, 2 m"\r\n2,2026-09-16,lamp\r\n'
try 'a line that begins with a quote  ' 1 1 'id,day,name\r\n1,2026-09-15,"a\n""x-b"\r\n2,-=1+1-,lamp\r\n'
try 'the same after a blank           ' 3 0 'id,day,name\r\n1,2026-09-15,"a\n ""x-b"\r\n2,2026-09-16,lamp\r\n'
try 'semicolons, no quote             ' 1 0 'id;day;name\r\n1;2026-09-15;lamp\r\n2;2026-09-16;lamp\r\n'
try 'semicolons, a quote in the head  ' 3 0 'id;"day";"name"\r\n1;2026-09-15;lamp\r\n2;2026-09-16;"a\n ""x-b"\r\n'
ssconvert --version 2>&1 | head -1
[ "$wrong" = 0 ] && echo 'as seen' || echo 'CHANGED: not what was seen'
exit "$wrong"
