#!/usr/bin/env bash
# What does it cost a page's memory when a content script gets hold of one more element?
#
# A good guess: next to nothing. The node is there anyway, the script gets a small wrapper of some dozen bytes, and which element it
# is makes no difference. Asking `instanceof` costs less still: it only compares.
#
# What happens: the first element of a kind brings all that a script could ask of that kind, once for each extension: an `input` or
# what `instanceof HTMLInputElement` asks about takes many times what a `span` does, though nothing is read from it, and a hundred
# more of the same kind take less than that first one. Asking by selector whether there is one, and finding none, takes almost
# nothing. So a content script that looks at an empty search box pays for all that inputs can do;
# `input:not(:placeholder-shown)` does not find it.
#
# Seen 2026-11-30 with Chromium 156 (Debian 12), headless.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
mkdir extension
cat > extension/manifest.json <<'JSON'
{ "manifest_version": 3, "name": "Touch", "version": "1",
  "content_scripts": [{ "matches": ["http://127.0.0.1/*"], "js": ["content.js"] }] }
JSON
cat > extension/content.js <<'JS'
const how = location.hash.slice(1);
const first = document.querySelector('div');
const kept = (globalThis.kept = [first]);
if (how === 'instanceof') kept.push(first instanceof HTMLInputElement);
else if (how === 'selector') kept.push(document.querySelector('input:not(:placeholder-shown)'));
else if (how === '100 div') kept.push(...document.querySelectorAll('div'));
else if (how !== 'none') kept.push(document.querySelector(how));
JS
cat > run.mjs <<'JS'
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const KINDS = ['span', 'a', 'input', 'select', 'button', 'img', 'svg'];
const page = `<!doctype html><title>page</title>${'<div></div>'.repeat(100)}<span></span><a href="#">a</a><button></button>
<input placeholder="search"><select></select><img alt=""><svg></svg>`;
const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(page);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const root = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  enableExtensions: [`${process.cwd()}/extension`],
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
console.log(await browser.version());

async function heapOf(how) {
  const tab = await browser.newPage();
  await tab.goto(`${root}/#${how}`);
  const cdp = await tab.createCDPSession();
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (let n = 0; n < 3; n += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await tab.close();
  return usedSize;
}
const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
const ways = ['none', '100 div', 'selector', 'instanceof', ...KINDS];
const heaps = Object.fromEntries(ways.map((how) => [how, []]));
await heapOf('none');
for (let round = 0; round < 5; round += 1) for (const how of ways) heaps[how].push(await heapOf(how));
await browser.close();
server.close();

const over = Object.fromEntries(ways.map((how) => [how, (median(heaps[how]) - median(heaps.none)) / 1000]));
for (const how of ways) console.log(`${how.padEnd(10)} ${over[how].toFixed(1).padStart(6)} kB over one div`);
const isSo =
  over.input > 8 && over.instanceof > 8 && over.input > 4 * over.span && over['100 div'] < over.input / 2 && over.selector < 1.5;
if (!isSo) {
  console.log('changed: the first input no longer weighs more than a hundred divs');
  process.exit(1);
}
JS
timeout 80 node run.mjs
