#!/usr/bin/env bash
# Where does cyclonedx-npm take the hashes of a bill of materials from?
#
# A good guess: from `integrity`, which the lock file has for every package. An address (`resolved`) tells where a package is
# fetched, not what it is: a lock file that names none, as npm writes with `omit-lockfile-registry-resolved`, has all the hashes
# and so has the bill.
#
# What happens: the hash hangs on the address. It is written as part of the reference to the place of distribution, never as the
# component's own `hashes`; where the lock file names no address that reference is left out, and the hash with it. The bill of
# such a project has every component and no hash, the program ends with 0 and says nothing. A check that counts components, or one
# that looks for `hashes` on the components, sees no difference between the two bills.
#
# Seen 2026-11-29 with @cyclonedx/cyclonedx-npm 6.0.1, npm 11.19 and Node 20.20.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir tool project
echo '{ "private": true }' | tee tool/package.json > project/package.json
npm install --prefix tool --silent --no-audit --no-fund --ignore-scripts @cyclonedx/cyclonedx-npm@6.0.1
cat > count.mjs <<'JS'
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { components } = JSON.parse(readFileSync('bom.json', 'utf8'));
const locked = Object.values(packages).slice(1);
const having = (list, is) => list.filter(is).length;
console.log(
  `lock file: ${having(locked, (one) => one.integrity)} hashes, ${having(locked, (one) => one.resolved)} addresses;`,
  `bill: ${components.length} components, ${having(components, (one) => one.hashes)} with hashes of their own,`,
  `${having(components, (one) => one.externalReferences?.some(({ hashes }) => hashes))} with the hash of a reference`,
);
JS
cd project
try() {
  rm -rf node_modules package-lock.json package.json
  echo '{ "name": "project", "version": "1.0.0", "private": true }' > package.json
  npm install --silent --no-audit --no-fund --ignore-scripts --omit-lockfile-registry-resolved="$1" preact@10.27.2 fflate@0.8.2
  timeout 30 ../tool/node_modules/.bin/cyclonedx-npm --output-reproducible --output-file bom.json
  echo "ended with $?; $(node ../count.mjs)"
}
echo "cyclonedx-npm $(../tool/node_modules/.bin/cyclonedx-npm --version), npm $(npm --version), node $(node --version)"
with=$(try false)
without=$(try true)
printf '%s\n%s\n' "$with" "$without"
wanted='ended with 0; lock file: 2 hashes, %s addresses; bill: 2 components, 0 with hashes of their own, %s with the hash of a reference'
# shellcheck disable=SC2059
if [ "$with" = "$(printf "$wanted" 2 2)" ] && [ "$without" = "$(printf "$wanted" 0 0)" ]; then echo 'as seen'; else
  echo 'CHANGED: not what was seen'
  exit 1
fi
