#!/usr/bin/env bash
# What names does a file go by in the folder while a browser saves it?
#
# A good guess: its own with an ending more, `copy.json.part` in Firefox and `copy.json.crdownload` in Chromium, then its own.
# Whoever waits for the first file that ends in `.json` gets the saved one.
#
# What happens: so it is in Chromium. Firefox first makes a file of eight random characters with the true ending, `BGVSP3cI.json`,
# and `BGVSP3cI.json.part` beside it; only then `copy.json`. The first two are gone a moment later. So whoever waits for the first
# `*.json` is handed a name that no one asked for, of a file that is soon not there.
#
# Seen 2026-11-29 with Chromium 156 and Firefox 153 ESR (Debian 12), headless.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat > run.mjs <<'JS'
import { mkdirSync, readdirSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>page</title><p>page');
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const paths = { chrome: process.env.CHROMIUM ?? '/usr/bin/chromium', firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };
const seen = {};
for (const name of ['chrome', 'firefox']) {
  const folder = `${process.cwd()}/${name}`;
  mkdirSync(folder);
  const names = new Set();
  const watcher = watch(folder, (_, file) => names.add(file));
  const browser = await puppeteer.launch({
    browser: name,
    executablePath: paths[name],
    headless: true,
    args: name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ...(name === 'chrome' ? { downloadBehavior: { policy: 'allow', downloadPath: folder } } : {}),
    extraPrefsFirefox: { 'browser.download.dir': folder, 'browser.download.folderList': 2 },
  });
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = URL.createObjectURL(new Blob(['[]'], { type: 'application/json' }));
    link.download = 'copy.json';
    link.click();
  });
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  console.log(await browser.version(), [...names].join(', '), '| at the end:', readdirSync(folder).join(', '));
  seen[name] = [...names, 'at the end', ...readdirSync(folder)].map((file) => file.replace(/^[\w-]{8}(?=\.json)/, 'RANDOM'));
  watcher.close();
  await browser.close();
}
server.close();
const asSeen =
  seen.chrome.join() === 'copy.json.crdownload,copy.json,at the end,copy.json' &&
  seen.firefox.slice(0, 3).join() === 'RANDOM.json,RANDOM.json.part,copy.json' &&
  seen.firefox.slice(-2).join() === 'at the end,copy.json';
console.log(asSeen ? 'as seen' : `CHANGED: ${JSON.stringify(seen)}`);
process.exit(asSeen ? 0 : 1);
JS
timeout 80 node run.mjs
