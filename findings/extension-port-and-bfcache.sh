#!/usr/bin/env bash
# What becomes of a content script's port while its page lies in the back/forward cache?
#
# A good guess: it is closed as the page goes in, and both ends are told: `onDisconnect` in the background at once, in the content
# script once its page is back, since its code stood still; a message posted to a closed port throws. So a script that opens a new
# port when its old one says that it is closed is safe, in all browsers that let such pages into the cache.
#
# What happens: in Chromium the port is closed and the background told, with the reason; the content script never is. Its port
# looks sound, `postMessage` on it does not throw, and what is posted arrives nowhere. In Firefox the port stays open and nobody
# is told anything; what the background posts meanwhile is lost, not kept, and afterwards both ways work again. In neither does
# `onDisconnect` tell the script to connect anew: `pageshow` with `persisted` has to, and in Firefox there are then two ports.
#
# Seen 2026-11-29 with Chromium 156 and Firefox 153 ESR (Debian 12), headless.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
mkdir extension
cat > extension/manifest.json <<'JSON'
{ "manifest_version": 3, "name": "Port", "version": "1",
  "browser_specific_settings": { "gecko": { "id": "port@example.com" } },
  "background": { "service_worker": "background.js", "scripts": ["background.js"] },
  "content_security_policy": { "extension_pages": "script-src 'self'" },
  "content_scripts": [{ "matches": ["http://127.0.0.1/first"], "include_globs": ["*/first"], "js": ["content.js"] }] }
JSON
cat > extension/content.js <<'JS'
const seen = { heard: [], answers: 0, closed: 0 };
const show = () => {
  document.documentElement.dataset.seen = JSON.stringify(seen);
};
const port = (globalThis.browser ?? chrome).runtime.connect();
port.onMessage.addListener((message) => {
  if (message === 'answer') seen.answers += 1;
  else seen.heard.push(message);
  show();
});
port.onDisconnect.addListener(() => {
  seen.closed += 1;
  show();
});
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  seen.before = seen.heard.length;
  try {
    port.postMessage('question');
    seen.posted = true;
  } catch (error) {
    seen.posted = error.message;
  }
  show();
});
JS
cat > run.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const told = [];
const server = createServer((request, response) => {
  if (request.url.startsWith('/?')) told.push(decodeURIComponent(request.url.slice(2)));
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>page</title><p>page');
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const root = `http://127.0.0.1:${server.address().port}`;
writeFileSync(
  'extension/background.js',
  `const { runtime } = globalThis.browser ?? chrome;
  const tell = (what) => fetch('${root}/?' + encodeURIComponent(what), { mode: 'no-cors' });
  runtime.onConnect.addListener((port) => {
    let n = 0;
    const clock = setInterval(() => port.postMessage(n += 1), 250);
    port.onDisconnect.addListener(() => {
      clearInterval(clock);
      tell('closed: ' + (runtime.lastError?.message ?? 'no reason'));
    });
    port.onMessage.addListener(() => {
      tell('question');
      port.postMessage('answer');
    });
  });`,
);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const paths = { chrome: process.env.CHROMIUM ?? '/usr/bin/chromium', firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };
const seen = {};
for (const name of ['chrome', 'firefox']) {
  const ofChrome = name === 'chrome' ? { pipe: true, enableExtensions: true } : {};
  const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ browser: name, executablePath: paths[name], headless: true, args, ...ofChrome });
  told.length = 0;
  await browser.installExtension(`${process.cwd()}/extension`);
  await pause(1_000);
  const tab = await browser.newPage();
  await tab.goto(`${root}/first`);
  await pause(1_500);
  await tab.goto(`${root}/second`);
  await pause(2_500);
  await tab.evaluate(() => void setTimeout(() => history.back(), 0));
  await pause(2_500);
  const page = JSON.parse(await tab.evaluate(() => document.documentElement.dataset.seen));
  const background = told.map((one) => one.replace(/.*back\/forward cache.*/, 'closed: back/forward cache'));
  console.log(await browser.version(), '\n  background told:', background.join(', '));
  console.log(`  page: told ${page.closed} times, posted: ${page.posted}, answers: ${page.answers}, heard ${page.heard.join(' ')} (${page.before} of them before)`);
  seen[name] = { ...page, background: background.join() };
  await browser.close();
}
server.close();
const { chrome, firefox } = seen;
const missed = firefox.heard[firefox.before] - firefox.heard[firefox.before - 1] - 1;
const asSeen =
  chrome.background === 'closed: back/forward cache' && chrome.closed === 0 && chrome.posted === true && chrome.answers === 0 &&
  chrome.heard.length === chrome.before && firefox.background === 'question' && firefox.closed === 0 && firefox.answers === 1 && missed > 5;
console.log(asSeen ? 'as seen' : 'CHANGED: not what was seen');
process.exit(asSeen ? 0 : 1);
JS
timeout 80 node run.mjs
