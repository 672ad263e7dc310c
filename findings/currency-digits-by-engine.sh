#!/usr/bin/env bash
# How many decimals does Intl give an amount of money, and do browsers agree?
#
# A good guess: the number comes from ISO 4217 or from CLDR, and as all engines carry one of the two, an amount formatted in one
# browser has the decimals it has in every other and in Node. maximumFractionDigits of a currency is safe to compute with.
#
# What happens: Firefox keeps ISO 4217's minor units, V8 takes how people write by CLDR. Eighteen currencies, forints,
# rupiahs and Colombian pesos among them, have two decimals (Iraqi dinars three) in Firefox and none in Chromium and Node: the
# same line of code rounds 1,234.50 in one browser and keeps it in the other. Chromium and Node, the same V8, differ too: in
# Serbian dinars, and in which currencies they list at all. And Firefox lists some 145 more, dead ones and metals: what
# supportedValuesOf('currency') names is not what one can be paid in.
#
# Seen 2026-11-29 with Chromium 156, Firefox 153 ESR (Debian 12) and Node 20.20.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat > run.mjs <<'JS'
import puppeteer from 'puppeteer-core';

const ask = () =>
  Object.fromEntries(
    Intl.supportedValuesOf('currency').map((currency) => [
      currency,
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits,
    ]),
  );
const seen = { node: ask() };
console.log(`node ${process.version}, CLDR ${process.versions.cldr}`);
const paths = { chrome: process.env.CHROMIUM ?? '/usr/bin/chromium', firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };
for (const name of ['chrome', 'firefox']) {
  const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ browser: name, executablePath: paths[name], headless: true, args });
  console.log(await browser.version());
  const [tab] = await browser.pages();
  seen[name] = await tab.evaluate(ask);
  await browser.close();
}
const listed = (name) => Object.keys(seen[name]);
const inAll = listed('chrome').filter((currency) => seen.node[currency] !== undefined && seen.firefox[currency] !== undefined);
const differing = inAll.filter((currency) => seen.chrome[currency] !== seen.firefox[currency]);
for (const currency of differing)
  console.log(`${currency}  node ${seen.node[currency]}  chrome ${seen.chrome[currency]}  firefox ${seen.firefox[currency]}`);
for (const name of Object.keys(seen)) console.log(`${name} lists ${listed(name).length} currencies`);
const own = inAll.filter((currency) => seen.chrome[currency] !== seen.node[currency]);
const unlisted = listed('node').filter((currency) => seen.chrome[currency] === undefined);
console.log(`Chromium against Node: other decimals for ${own}, not listed: ${unlisted}`);
const asSeen =
  differing.join() === 'AFN,ALL,COP,HUF,IDR,IQD,IRR,KPW,LAK,LBP,MGA,MMK,PKR,RSD,SLL,SOS,SYP,YER' &&
  own.join() === 'RSD' &&
  unlisted.join() === 'SLE,XCG,ZWG' &&
  listed('firefox').length - listed('chrome').length > 100;
console.log(asSeen ? 'as seen' : 'CHANGED: not what was seen');
process.exit(asSeen ? 0 : 1);
JS
timeout 80 node run.mjs
