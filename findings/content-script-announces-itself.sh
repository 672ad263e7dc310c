#!/usr/bin/env bash
# Does a page notice a content script of WXT that does nothing?
#
# A good guess: no. A content script runs in a world of its own; one whose `main` is empty touches nothing of the page. What a
# framework wraps around it, to log and to notice an update, stays in that world.
#
# What happens: the wrapper posts a message to the page's window and sends an event over its document each time the script starts.
# Both are named after the extension's id and the content script: every page the script runs on, and any script in it, can hear
# which extension is there. `noScriptStartedPostMessage` stops the message, not the event. Only a script that is built as
# `defineUnlistedScript` and named in the manifest by hand is silent.
#
# Seen 2026-11-29 with wxt 0.20.27 and Chromium 156 (Debian 12), headless.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefer-offline --silent --no-audit --no-fund --ignore-scripts wxt@0.20.27 vite@8.3.8 puppeteer-core@24.43.1
mkdir entrypoints
cat > entrypoints/loud.content.js <<'JS'
import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({ matches: ['http://127.0.0.1/*'], main() {} });
JS
cat > entrypoints/lower.content.js <<'JS'
import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({ matches: ['http://127.0.0.1/*'], noScriptStartedPostMessage: true, main() {} });
JS
cat > entrypoints/silent.js <<'JS'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {});
JS
cat > wxt.config.mjs <<'JS'
export default {
  imports: false,
  manifest: { name: 'Quiet', content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['silent.js'] }] },
};
JS
timeout 50 node_modules/.bin/wxt build > build.log 2>&1 || { cat build.log; exit 1; }
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const folder = `${process.cwd()}/.output/chrome-mv3`;
const server = createServer((request, response) => {
  const id = new URL(request.url, 'http://a').searchParams.get('id');
  response.setHeader('content-type', 'text/html');
  response.end(`<!doctype html><title>page</title><p>page<script>
    window.heard = [];
    addEventListener('message', ({ data }) => heard.push('message ' + JSON.stringify(data)));
    for (const name of ['loud', 'lower', 'silent'])
      document.addEventListener('${id}:' + name + ':wxt:content-script-started', ({ type }) => heard.push('event ' + type));
  </script>`);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  enableExtensions: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const id = await browser.installExtension(folder);
const tab = await browser.newPage();
await tab.goto(`http://127.0.0.1:${server.address().port}/?id=${id}`);
await new Promise((resolve) => setTimeout(resolve, 1_000));
const heard = await tab.evaluate(() => window.heard);
const { version } = JSON.parse(readFileSync('node_modules/wxt/package.json', 'utf8'));
const scripts = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')).content_scripts.flatMap(({ js }) => js);
console.log(await browser.version(), `wxt ${version}, id ${id}, scripts ${scripts.join(' ')}; the page heard:`);
for (const one of heard) console.log(' ', one);
await browser.close();
server.close();
const events = heard.filter((one) => one.startsWith(`event ${id}:`)).map((one) => one.split(':')[1]).sort();
const messages = heard.filter((one) => one.startsWith('message ') && one.includes(id));
const asSeen = scripts.length === 3 && events.join() === 'loud,lower' && messages.length === 1 && messages[0].includes('"contentScriptName":"loud"');
console.log(asSeen ? 'as seen' : 'CHANGED: not what was seen');
process.exit(asSeen ? 0 : 1);
JS
timeout 40 node run.mjs
