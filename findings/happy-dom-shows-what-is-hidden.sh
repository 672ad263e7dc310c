#!/usr/bin/env bash
# Does a test in happy-dom see what a browser hides?
#
# A good guess: yes, where layout is not needed. happy-dom has `checkVisibility`, and it answers false for what a style sheet
# gives `display: none`, in an element's ancestors too; the attribute `hidden` and a closed `details` are hidden by the browser's
# own style sheet and so must be. What is not valid is refused as in a browser.
#
# What happens: neither counts. For `hidden` the computed `display` is "block" and `checkVisibility` true, and what lies in a
# closed `details` is visible. An event that a script makes has no `isTrusted` (undefined, where all browsers say false), a
# pseudo-class that does not exist matches nothing instead of throwing, and a date field keeps the 31st of February. Each is a
# test that passes, or a branch that is never taken, with no error to tell of it.
#
# Seen 2026-11-29 with happy-dom 21.0.4, Chromium 156 and Firefox 153 ESR (Debian 12).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts happy-dom@21.0.4 puppeteer-core@24.43.1
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import puppeteer from 'puppeteer-core';

const markup = `<style>.none { display: none }</style><div class="none"><b id="sheet">a</b></div><p hidden id="attribute">b</p>
  <details><summary>c</summary><b id="closed">d</b></details><input id="day" type="date" value="2026-02-31">`;

/** What a document says of all that; in a page it is the page's own. */
function ask(window = globalThis) {
  const { document, Event } = window;
  const isSeen = (id) => document.getElementById(id).checkVisibility();
  const isTaken = (selector) => {
    try {
      return document.querySelectorAll(selector).length;
    } catch (error) {
      return error.name;
    }
  };
  let isTrusted;
  document.body.addEventListener('made', (event) => {
    isTrusted = String(event.isTrusted);
  });
  document.body.dispatchEvent(new Event('made'));
  return {
    'display: none by a sheet': isSeen('sheet'),
    'attribute hidden': isSeen('attribute'),
    'in closed details': isSeen('closed'),
    'isTrusted of a made event': isTrusted,
    'p:no-such-class': isTaken('p:no-such-class'),
    'date field of 2026-02-31': document.getElementById('day').value,
  };
}

const seen = {};
const window = new Window();
window.document.body.innerHTML = markup;
seen[`happy-dom ${JSON.parse(readFileSync('node_modules/happy-dom/package.json', 'utf8')).version}`] = ask(window);
await window.happyDOM.close();
const paths = { chrome: process.env.CHROMIUM ?? '/usr/bin/chromium', firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };
for (const name of ['chrome', 'firefox']) {
  const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ browser: name, executablePath: paths[name], headless: true, args });
  const [tab] = await browser.pages();
  await tab.setContent(markup);
  seen[await browser.version()] = await tab.evaluate(ask);
  await browser.close();
}
for (const [name, rows] of Object.entries(seen)) console.log(name.padEnd(26), JSON.stringify(rows));
const [imitation, ...browsers] = Object.values(seen).map((rows) => JSON.stringify(Object.values(rows)));
const real = JSON.stringify([false, false, false, 'false', 'SyntaxError', '']);
const asSeen = imitation === JSON.stringify([false, true, true, 'undefined', 0, '2026-02-31']) && browsers.every((one) => one === real);
console.log(asSeen ? 'as seen' : 'CHANGED: not what was seen');
process.exit(asSeen ? 0 : 1);
JS
timeout 80 node run.mjs
