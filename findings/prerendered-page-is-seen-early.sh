#!/usr/bin/env bash
# In which order does a prerendered page learn that it is shown?
#
# A good guess: `prerenderingchange` first, as the page's beginning: `document.prerendering` is false from there on, then it
# becomes visible. So a script that waits for `visibilitychange` and one that waits for `prerenderingchange` agree: whoever is
# visible is not prerendering any more.
#
# What happens: in Chromium `visibilitychange` comes first, and in it the page is "visible" while `document.prerendering` is still
# true and `activationStart` still 0. A listener that does its work once the page is seen, unless it is being prerendered, does
# nothing there, and no second `visibilitychange` follows: the work is never done. `pageshow` was long before, at load, while
# nobody could see the page. What is sure is `prerenderingchange`.
#
# Seen 2026-11-29 with Chromium 156 (Debian 12), headless. Firefox 153 has no prerendering.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat > run.mjs <<'JS'
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const first = `<!doctype html><title>first</title><a href="/next">next</a>
<script type="speculationrules">{ "prerender": [{ "urls": ["/next"], "eagerness": "immediate" }] }</script>`;
const next = `<!doctype html><title>next</title><p>next</p><script>
  const log = [];
  const say = (what) => log.push([what, document.prerendering && 'prerendering', document.visibilityState,
    performance.getEntriesByType('navigation')[0].activationStart > 0 && 'activated'].filter(Boolean).join(' '));
  addEventListener('pageshow', () => say('pageshow'));
  document.addEventListener('visibilitychange', () => say('visibilitychange'));
  document.addEventListener('prerenderingchange', () => {
    say('prerenderingchange');
    setTimeout(() => fetch('/log?' + encodeURIComponent(JSON.stringify(log))), 1000);
  });
</script>`;
let tell;
const told = new Promise((resolve) => {
  tell = resolve;
});
const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html');
  if (request.url.startsWith('/log?')) tell(JSON.parse(decodeURIComponent(request.url.slice(5))));
  response.end(request.url === '/next' ? next : first);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
console.log(await browser.version());
const tab = await browser.newPage();
await tab.goto(`http://127.0.0.1:${server.address().port}/first`);
await new Promise((resolve) => setTimeout(resolve, 2_500));
await tab.evaluate(() => void setTimeout(() => document.querySelector('a').click(), 0));
const never = new Promise((resolve) => setTimeout(resolve, 15_000, ['no prerendered page was shown']));
const log = await Promise.race([told, never]);
for (const line of log) console.log(' ', line);
await browser.close();
server.close();
const wanted = ['pageshow prerendering hidden', 'visibilitychange prerendering visible', 'prerenderingchange visible activated'];
const asSeen = log.join() === wanted.join();
console.log(asSeen ? 'as seen' : 'CHANGED: not what was seen');
process.exit(asSeen ? 0 : 1);
JS
timeout 80 node run.mjs
