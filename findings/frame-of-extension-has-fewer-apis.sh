#!/usr/bin/env bash
# Has an extension's own page the same interfaces in a frame on a web page as in a tab?
#
# A good guess: yes. A page of the extension runs in the extension's process, at its address, with its rights; that it stands in a
# frame on a foreign page changes what it may be trusted with, not what it can call. So it is in Chromium.
#
# What happens: in Chromium nothing is missing. In Firefox the framed page has what a content script has: no `tabs`, no `alarms`,
# no `permissions`, no `action`, though the manifest asks for them, and no `runtime.getBackgroundPage`; `storage`, `i18n` and
# messages are there. The same file opened in a tab has all of them. Code tried in a tab throws in the frame, in one of the two
# browsers; the background has to be asked by message.
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
{ "manifest_version": 3, "name": "Frame", "version": "1", "permissions": ["alarms", "storage"], "action": {},
  "browser_specific_settings": { "gecko": { "id": "frame@example.com" } },
  "background": { "service_worker": "background.js", "scripts": ["background.js"] },
  "content_security_policy": { "extension_pages": "script-src 'self'" },
  "content_scripts": [{ "matches": ["http://127.0.0.1/*"], "js": ["content.js"] }],
  "web_accessible_resources": [{ "resources": ["page.html"], "matches": ["http://127.0.0.1/*"] }] }
JSON
echo '<!doctype html><meta charset="utf-8"><script src="page.js"></script>' > extension/page.html
echo '{ const { runtime, tabs } = globalThis.browser ?? chrome; tabs.create({ url: runtime.getURL("page.html"), active: false }); }' > extension/background.js
cat > extension/content.js <<'JS'
const frame = document.createElement('iframe');
frame.src = (globalThis.browser ?? chrome).runtime.getURL('page.html');
document.body.append(frame);
JS
cat > run.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const told = {};
const server = createServer((request, response) => {
  if (request.url.startsWith('/?')) Object.assign(told, JSON.parse(decodeURIComponent(request.url.slice(2))));
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>page</title><p>page');
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const root = `http://127.0.0.1:${server.address().port}`;
const names = ['action', 'alarms', 'permissions', 'tabs', 'i18n', 'runtime', 'storage'];
writeFileSync(
  'extension/page.js',
  `const api = globalThis.browser ?? chrome;
  const has = ${JSON.stringify(names)}.filter((name) => api[name] !== undefined);
  if (api.runtime.getBackgroundPage) has.push('getBackgroundPage');
  fetch('${root}/?' + encodeURIComponent(JSON.stringify({ [parent === self ? 'tab' : 'frame']: has.join(' ') })), { mode: 'no-cors' });`,
);
const paths = { chrome: process.env.CHROMIUM ?? '/usr/bin/chromium', firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };
const seen = {};
for (const name of ['chrome', 'firefox']) {
  const ofChrome = name === 'chrome' ? { pipe: true, enableExtensions: true } : {};
  const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ browser: name, executablePath: paths[name], headless: true, args, ...ofChrome });
  await browser.installExtension(`${process.cwd()}/extension`);
  const tab = await browser.newPage();
  await tab.goto(`${root}/`);
  for (const until = Date.now() + 10_000; Date.now() < until && !(told.tab && told.frame); ) await new Promise((resolve) => setTimeout(resolve, 100));
  console.log(await browser.version(), `\n  in a tab:   ${told.tab}\n  in a frame: ${told.frame}`);
  seen[name] = { ...told };
  delete told.tab;
  delete told.frame;
  await browser.close();
}
server.close();
const all = `${names.join(' ')} getBackgroundPage`;
const asSeen = JSON.stringify(seen) === JSON.stringify({ chrome: { tab: all, frame: all }, firefox: { tab: all, frame: 'i18n runtime storage' } });
console.log(asSeen ? 'as seen' : `CHANGED: ${JSON.stringify(seen)}`);
process.exit(asSeen ? 0 : 1);
JS
timeout 80 node run.mjs
