#!/usr/bin/env bash
# How does gnumeric read a figure or a date of a CSV file?
#
# A good guess: cell by cell, by the locale. In an English one `1,500` is fifteen hundred, `2,25` no number; `03/04/2026` is the
# fourth of March. A file may be read wrong in another country, but a row is read as it would be read alone.
#
# What happens: for each column gnumeric looks for one form, decimal comma or point, day or month first, that fits all its cells,
# and takes that of the locale only where several fit. So what stands in one row decides of the others, under one and the same
# locale: `1,500` is 1500 above `2,250` and 1.5 above `2,25`; `03/04/2026` is a day of March or of April as the thirteenth follows
# it or leads. And where one cell of the column is a text, no form fits all: then `1,50` is a text too. A row added at the end can
# thus divide all amounts above by a thousand, or move their dates by months. Safe are dates as 2026-04-03, and amounts that have
# all the same number of decimals, other than three.
#
# Seen 2026-11-29 with gnumeric 1.12.55 (Debian 12: apt-get install gnumeric).
set -euo pipefail
command -v ssconvert >/dev/null || { echo 'needs gnumeric: apt-get install --no-install-recommends gnumeric'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
wrong=0

# What the first of two cells should come to (a day as its number), both cells.
try() {
  printf 'what;"note"\r\n%s;"a"\r\n%s;"b"\r\n' "$2" "$3" > in.csv
  LC_ALL=C.UTF-8 timeout 20 ssconvert in.csv out.gnumeric >/dev/null 2>&1
  seen=$(gzip -dc out.gnumeric | sed -nE 's/.*<gnm:Cell Row="1" Col="0" ValueType="([0-9]+)"[^>]*>([^<]*)<.*/\1 \2/p')
  echo "$2 above $3: ${seen/#40 /number }" | sed 's/: 60 /: text /'
  [ "$seen" = "$1" ] || wrong=1
}

try '40 1500' 1,500 2,250
try '40 1.5' 1,500 2,25
try '40 1.5' 1,50 1234
try '60 1,50' 1,50 lamp
try '40 1.5' 1.500 2.250
try '40 1500' 1.500 1.234,50
try '40 46085' 03/04/2026 04/05/2026
try '40 46085' 03/04/2026 04/13/2026
try '40 46115' 03/04/2026 13/04/2026
try '40 46115' 2026-04-03 lamp
try '40 1234.5' 1234.50 99.00
ssconvert --version 2>&1 | head -1
[ "$wrong" = 0 ] && echo 'as seen' || echo 'CHANGED: not what was seen'
exit "$wrong"
