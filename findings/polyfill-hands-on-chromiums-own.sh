#!/usr/bin/env bash
# What does webextension-polyfill do in Chromium?
#
# A good guess: Chromium has `chrome` alone, so the polyfill makes a `browser` of it: calls that give promises, and listeners of
# `onMessage` whose promise becomes the answer, which Chromium itself does not mind. Whoever tests an extension in Chromium, tests
# the polyfill.
#
# What happens: Chromium 156 has a `browser` of its own in extension pages, workers and content scripts (not in web pages). The
# polyfill finds it and hands it on as it is: none of the polyfill runs any more, and a test in a Chromium of today says nothing of
# it, nor of an older Chrome that still needs it. `browser` is another object than `chrome`. And `chrome` has changed as well: a
# promise that a listener returns is the answer, one that is rejected and an error thrown are rejections where the question came from.
#
# Seen 2026-11-30 with Chromium 156 (Debian 12), headless, and webextension-polyfill 0.12.0.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 webextension-polyfill@0.12.0
mkdir extension
cp node_modules/webextension-polyfill/dist/browser-polyfill.js extension/polyfill.js
cat > extension/manifest.json <<'JSON'
{ "manifest_version": 3, "name": "Own", "version": "1", "background": { "service_worker": "background.js" },
  "content_scripts": [{ "matches": ["http://127.0.0.1/*"], "js": ["content.js"] }] }
JSON
cat > extension/background.js <<'JS'
const own = globalThis.browser;
importScripts('polyfill.js');
const seen = { own: typeof own, same: own === chrome, handedOn: globalThis.browser === own };
const answers = {
  resolve: () => Promise.resolve('resolved'),
  reject: () => Promise.reject(new Error('rejected')),
  throw: () => {
    throw new Error('thrown');
  },
  seen: () => Promise.resolve(seen),
};
chrome.runtime.onMessage.addListener((what) => answers[what]());
JS
cat > extension/content.js <<'JS'
(async () => {
  const ask = (what) => chrome.runtime.sendMessage(what).catch(({ message }) => `error: ${message}`);
  const seen = { content: typeof browser, worker: await ask('seen') };
  for (const what of ['resolve', 'reject', 'throw']) seen[what] = await ask(what);
  document.documentElement.dataset.seen = JSON.stringify(seen);
})();
JS
echo '<!doctype html><title>ours</title>' > extension/page.html
cat > run.mjs <<'JS'
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>page</title>');
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const browser = await puppeteer.launch({
  ...{ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, pipe: true, enableExtensions: true },
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const id = await browser.installExtension(`${process.cwd()}/extension`);
const tab = await browser.newPage();
await tab.goto(`http://127.0.0.1:${server.address().port}/`);
await tab.waitForFunction(() => document.documentElement.dataset.seen, { timeout: 20_000 });
const seen = JSON.parse(await tab.evaluate(() => document.documentElement.dataset.seen));
seen.web = await tab.evaluate(() => typeof browser);
const ours = await browser.newPage();
await ours.goto(`chrome-extension://${id}/page.html`);
seen.page = await ours.evaluate(() => typeof browser);
console.log(await browser.version());
console.log('  `browser` in a page of ours, a content script, a web page:', seen.page, seen.content, seen.web);
console.log('  in the worker:', seen.worker.own, '| the same as chrome:', seen.worker.same, '| handed on by the polyfill:', seen.worker.handedOn);
console.log('  listeners of chrome.runtime.onMessage:', seen.resolve, '|', seen.reject, '|', seen.throw);
await browser.close();
server.close();
const asSeen =
  [seen.page, seen.content, seen.web].join() === 'object,object,undefined' &&
  JSON.stringify(seen.worker) === JSON.stringify({ own: 'object', same: false, handedOn: true }) &&
  [seen.resolve, seen.reject, seen.throw].join() === 'resolved,error: rejected,error: thrown';
console.log(asSeen ? 'as seen' : 'CHANGED: not what was seen');
process.exit(asSeen ? 0 : 1);
JS
timeout 80 node run.mjs
