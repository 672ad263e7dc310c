#!/usr/bin/env bash
# When does a timer fire that was due while its page lay in the back/forward cache?
#
# A good guess: at once when the page is back, as after a laptop's sleep: time has passed, `Date.now()` and `performance.now()`
# say so. And alike in all browsers, as HTML tells how long a timer waits.
#
# What happens: in Chromium it fires at once. In Firefox the time in the cache does not count: a timer of 4 seconds, set 2 seconds
# before the page was left, fires 2 seconds after the return, however long that was later; `performance.now()` has gone on all the
# same. HTML asks for that (it counts only while the document is active). So "so long without a sign of the person" measured by a
# timer never ends in Firefox while they are elsewhere, and in Chromium all such limits end together in the moment they come back.
#
# Seen 2026-11-29 with Chromium 156 and Firefox 153 ESR (Debian 12), headless.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat > run.mjs <<'JS'
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const page = `<!doctype html><title>page</title><p>page</p><script>
  window.log = [];
  const say = (what) => log.push([what, Math.round(performance.now() / 100) / 10]);
  addEventListener('pagehide', () => say('left'));
  addEventListener('pageshow', ({ persisted }) => persisted && say('back'));
  setTimeout(() => say('3 s'), 3_000);
  setTimeout(() => say('4 s'), 4_000);
</script>`;
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(page);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const root = `http://127.0.0.1:${server.address().port}`;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const paths = { chrome: process.env.CHROMIUM ?? '/usr/bin/chromium', firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };
async function look(name) {
  const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ browser: name, executablePath: paths[name], headless: true, args });
  const tab = await browser.newPage();
  await tab.goto(`${root}/first`);
  await pause(1_500);
  await tab.goto(`${root}/second`);
  await pause(4_000);
  await tab.evaluate(() => void setTimeout(() => history.back(), 0));
  await pause(4_000);
  const log = await tab.evaluate(() => window.log);
  console.log(await browser.version(), log.map(([what, at]) => `${what} at ${at}`).join(', '));
  const { left, back, ...fired } = Object.fromEntries(log);
  await browser.close();
  return { away: back - left > 3.5, waited: Object.values(fired).map((at) => at - back), due: [3 - left, 4 - left] };
}
const [chrome, firefox] = await Promise.all(['chrome', 'firefox'].map(look));
server.close();
const near = (seconds, wanted) => Math.abs(seconds - wanted) < 0.8;
const asSeen =
  chrome.away && firefox.away && chrome.waited.length === 2 && chrome.waited.every((seconds) => near(seconds, 0)) &&
  firefox.waited.length === 2 && firefox.waited.every((seconds, at) => near(seconds, firefox.due[at]));
console.log(asSeen ? 'as seen' : 'CHANGED: not what was seen');
process.exit(asSeen ? 0 : 1);
JS
timeout 80 node run.mjs
