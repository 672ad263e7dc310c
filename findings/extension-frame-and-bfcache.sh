#!/usr/bin/env bash
# Does a page that holds a frame of an extension go into the back/forward cache, and does one that held one?
#
# A good guess: since Chromium 96 pages with content scripts do; what keeps a page out is an unload handler, an open connection,
# `no-store`. A frame is cached with its page, whoever it belongs to. Or, if an extension's frame does count against the page,
# then for the life of the document, as other things that once happened in it do.
#
# What happens: in Chromium a page with a web-accessible page of an extension in a frame is loaded anew after Back, whether the
# frame is shown or not. Once the frame has been taken out, the same document is cached again. So a content script that shows a
# frame only while it is open costs the page nothing the rest of the time.
#
# Seen 2026-11-29 with Chromium 156 (Debian 12), headless.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
mkdir extension
cat > extension/manifest.json <<'JSON'
{ "manifest_version": 3, "name": "Frame", "version": "1",
  "content_scripts": [{ "matches": ["http://127.0.0.1/*"], "js": ["content.js"] }],
  "web_accessible_resources": [{ "resources": ["frame.html"], "matches": ["http://127.0.0.1/*"] }] }
JSON
echo '<!doctype html><p>a frame' > extension/frame.html
cat > extension/content.js <<'JS'
// What the page's address asks for: nothing, a frame, a hidden one, or one that is taken out again.
const how = location.hash.slice(1);
if (how !== '' && how !== 'none') {
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('frame.html');
  frame.hidden = how === 'hidden';
  document.body.append(frame);
  if (how === 'removed') frame.onload = () => setTimeout(() => frame.remove(), 500);
}
JS
cat > run.mjs <<'JS'
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>page</title><script>addEventListener("pageshow", (e) => { window.came = e.persisted; });</script><p>page');
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
const wanted = { none: true, shown: false, hidden: false, removed: true };
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
let wrong = 0;
for (const [how, cached] of Object.entries(wanted)) {
  const tab = await browser.newPage();
  await tab.goto(`${root}/first#${how}`);
  await pause(2_000);
  const frames = await tab.evaluate(() => document.querySelectorAll('iframe').length);
  await tab.goto(`${root}/second`);
  await tab.evaluate(() => void setTimeout(() => history.back(), 0));
  await pause(2_000);
  const came = await tab.evaluate(() => ({ at: location.pathname, fromCache: window.came }));
  console.log(`frame ${how.padEnd(8)} frames as the page is left: ${frames}, from the cache after Back: ${came.fromCache}`);
  if (came.at !== '/first' || came.fromCache !== cached || frames !== Number(how === 'shown' || how === 'hidden')) wrong += 1;
  await tab.close();
}
await browser.close();
server.close();
console.log(wrong ? 'CHANGED: not what was seen' : 'as seen');
process.exit(wrong ? 1 : 0);
JS
timeout 80 node run.mjs
