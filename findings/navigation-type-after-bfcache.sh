#!/usr/bin/env bash
# What kind of navigation does a document say it came by, once it is back from the back/forward cache?
#
# A good guess: PerformanceNavigationTiming belongs to the document, so a page that was opened by a link says "navigate" for
# its whole life, and its entry is the same object before and after. Code that looks at `type === 'back_forward'` at any time
# then knows a page whose scripts ran anew (a stored copy) from one that was merely put away and brought back.
#
# What happens: Chromium keeps "navigate". Firefox rewrites the entry of the living document: after Back it says
# "back_forward" while `timeOrigin`, the script's own variables and `transferSize` are those of the first load. So the type
# tells how a document came only if it is read when the document's script starts; read later it names every page from the
# cache a restored one. Both give `pageshow.persisted === true`.
#
# Seen 2026-11-28 with Chromium 156 and Firefox 153 ESR (Debian 12).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat > run.mjs <<'JS'
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const page = (title) => `<!doctype html><title>${title}</title><script>
  const entry = () => performance.getEntriesByType('navigation')[0];
  window.seen = { type: entry().type, size: entry().transferSize, origin: performance.timeOrigin };
  addEventListener('pageshow', (event) => { window.persisted = event.persisted; });
</script><p>${title}</p>`;
const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(page(request.url));
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const root = `http://127.0.0.1:${server.address().port}`;
const wanted = { chrome: 'navigate', firefox: 'back_forward' };
const paths = { chrome: process.env.CHROMIUM ?? '/usr/bin/chromium', firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };
let wrong = 0;
for (const name of ['chrome', 'firefox']) {
  const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ browser: name, executablePath: paths[name], headless: true, args });
  console.log(`${name}: ${await browser.version()}`);
  const tab = await browser.newPage();
  await tab.goto(`${root}/first`);
  const before = await tab.evaluate(() => ({ ...window.seen }));
  await tab.goto(`${root}/second`);
  // BiDi and CDP may wait in vain for a load that a page from the cache never has.
  await tab.evaluate(() => void setTimeout(() => history.back(), 0));
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const after = await tab.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return { at: location.pathname, type: entry.type, size: entry.transferSize, origin: performance.timeOrigin, kept: window.seen.origin, persisted: window.persisted };
  });
  console.log(' at load   ', JSON.stringify(before));
  console.log(' after Back', JSON.stringify(after));
  const cached = after.at === '/first' && after.persisted === true && after.kept === before.origin && after.origin === before.origin;
  if (before.type !== 'navigate' || !cached || after.type !== wanted[name]) wrong += 1;
  await browser.close();
}
server.close();
console.log(wrong ? 'CHANGED: not what was seen' : 'as seen');
process.exit(wrong ? 1 : 0);
JS
timeout 80 node run.mjs
