#!/usr/bin/env bash
# Does a library that turns match patterns into regular expressions match what the browser matches?
#
# A good guess: yes, for plain patterns. `http://127.0.0.1/*` has a scheme, a host and a path; webext-patterns is made for exactly
# this and tested on all sorts of them, so its expression is true where the browser would run the script.
#
# What happens: a pattern without a port matches any port in both browsers. The library's expression allows none, unless the host
# is `*`: it says no on each page of a server of one's own, where every developer first tries a content script, and where it runs.
# And a host in capitals is taken by Chromium as small letters; in Firefox and in the library such a pattern is never met. What a
# script is told by its manifest and what it asks the library then differ, on test servers only: the tests are wrong, not the
# product.
#
# Seen 2026-11-29 with webext-patterns 1.5.1, Chromium 156 and Firefox 153 ESR (Debian 12), headless.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 webext-patterns@1.5.1
mkdir extension
cat > run.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { patternToRegex } from 'webext-patterns';

const patterns = ['http://localhost/*', 'http://*.localhost/*', 'http://LOCALHOST/*', 'http://*/*', '<all_urls>'];
const script = (at) => `document.documentElement.dataset.ran = (document.documentElement.dataset.ran ?? '') + ${at};`;
const scripts = patterns.map((pattern, at) => {
  writeFileSync(`extension/${at}.js`, script(at));
  return { matches: [pattern], js: [`${at}.js`] };
});
const gecko = { id: 'matches@example.com' };
writeFileSync(
  'extension/manifest.json',
  JSON.stringify({ manifest_version: 3, name: 'Matches', version: '1', content_scripts: scripts, browser_specific_settings: { gecko } }),
);
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>page</title><p>page');
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const address = `http://localhost:${server.address().port}/page`;
const byLibrary = (url) => patterns.map((pattern) => Number(patternToRegex(pattern).test(url))).join('');
const seen = { library: byLibrary(address), portless: byLibrary('http://localhost/page') };
console.log('patterns:', patterns.join('  '));
console.log(`webext-patterns, with a port ${seen.library}, without ${seen.portless}`);
const paths = { chrome: process.env.CHROMIUM ?? '/usr/bin/chromium', firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };
for (const name of ['chrome', 'firefox']) {
  const ofChrome = name === 'chrome' ? { pipe: true, enableExtensions: true } : {};
  const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ browser: name, executablePath: paths[name], headless: true, args, ...ofChrome });
  await browser.installExtension(`${process.cwd()}/extension`);
  const tab = await browser.newPage();
  await tab.goto(address);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const ran = await tab.evaluate(() => document.documentElement.dataset.ran);
  seen[name] = patterns.map((_, at) => Number(ran.includes(at))).join('');
  console.log(await browser.version(), 'with a port', seen[name]);
  await browser.close();
}
server.close();
const asSeen = JSON.stringify(seen) === JSON.stringify({ library: '00011', portless: '11011', chrome: '11111', firefox: '11011' });
console.log(asSeen ? 'as seen' : 'CHANGED: not what was seen');
process.exit(asSeen ? 0 : 1);
JS
timeout 80 node run.mjs
