#!/usr/bin/env bash
# Does window.length count a frame that stands in a shadow root?
#
# A good guess: yes. The frame is a child of the window: it is in the frame tree, its `parent` is this window, it can post messages
# to it. A closed root hides the element from the document, not the window from its parent. So `window.length`, `window[0]` and
# `frames[name]` count and find it, and code that walks `frames` to reach all windows below reaches all.
#
# What happens: in Chromium and Firefox only frames of the document's own tree are counted, be the root open or closed; by name it
# is not found either. The same frame's `parent.length` is 0, while its `parent` is the window and its message arrives there, with
# a `source` that no index of `frames` leads to.
#
# Seen 2026-11-29 with Chromium 156 and Firefox 153 ESR (Debian 12).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat > run.mjs <<'JS'
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html');
  const inner = '<script>parent.postMessage({ above: parent.length, isTop: parent === top }, "*")</script>';
  response.end(`<!doctype html><title>page</title>${request.url === '/inner' ? inner : '<p>page'}`);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const root = `http://127.0.0.1:${server.address().port}`;

/** Runs in the page: a frame in the document, in an open root or in a closed one. */
async function put(mode) {
  const frame = document.createElement('iframe');
  frame.src = '/inner';
  frame.name = 'inner';
  const heard = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
  const host = document.body.appendChild(document.createElement('div'));
  (mode === 'document' ? host : host.attachShadow({ mode })).append(frame);
  const { data, source } = await heard;
  const reached = Array.from({ length: window.length }, (_, index) => window[index] === source).includes(true);
  return { length: window.length, byName: window.inner !== undefined, fromBelow: data.above, parentIsTop: data.isTop, reached };
}

const paths = { chrome: process.env.CHROMIUM ?? '/usr/bin/chromium', firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };
const [counted, hidden] = [
  { length: 1, byName: true, fromBelow: 1, parentIsTop: true, reached: true },
  { length: 0, byName: false, fromBelow: 0, parentIsTop: true, reached: false },
].map((each) => JSON.stringify(each));
let wrong = 0;
for (const name of ['chrome', 'firefox']) {
  const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ browser: name, executablePath: paths[name], headless: true, args });
  console.log(await browser.version());
  for (const mode of ['document', 'open', 'closed']) {
    const tab = await browser.newPage();
    await tab.goto(`${root}/`);
    const seen = JSON.stringify(await tab.evaluate(put, mode));
    console.log(` ${mode.padEnd(8)} ${seen}`);
    if (seen !== (mode === 'document' ? counted : hidden)) wrong += 1;
    await tab.close();
  }
  await browser.close();
}
server.close();
console.log(wrong ? 'CHANGED: not what was seen' : 'as seen');
process.exit(wrong ? 1 : 0);
JS
timeout 80 node run.mjs
