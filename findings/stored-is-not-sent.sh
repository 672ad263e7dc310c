#!/usr/bin/env bash
# What becomes of values that are no plain JSON, in storage and in a message of an extension?
#
# A good guess: in Chromium both go through JSON, so both give what `JSON.parse(JSON.stringify(value))` would: NaN becomes null, a
# date its text, `toJSON` is asked, a circle and a big integer are refused. In Firefox both are structured clones, so both keep maps,
# dates and NaN, read a getter, and refuse a function with an error that says so.
#
# What happens: in Chromium a message is JSON, but storage is not. There a property that is NaN is left out, a date and `new
# Number(5)` become {}, `toJSON` is not asked, a circle is cut to null, and a big integer is dropped without a word: `set` succeeds
# and stores nothing. A Uint8Array is refused by `storage.local`, while `storage.session` gives an ArrayBuffer back.
# In Firefox a message is a clone, and so is what is stored, but a getter is read in a question and in `storage.session` alone: an
# answer and `storage.local` leave it out. A function within an answer is left out as well, where it makes a question fail; and an
# answer that cannot be cloned at all (an address object) is told to the asker as "Receiving end does not exist", as if nobody
# listened. `new Number(5)` is refused by `storage.local`; in `storage.session` it is dropped without a word.
#
# Seen 2026-11-30 with Chromium 156 and Firefox 153 ESR (Debian 12), headless.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
mkdir extension
cat > extension/manifest.json <<'JSON'
{ "manifest_version": 3, "name": "Values", "version": "1", "permissions": ["storage"],
  "browser_specific_settings": { "gecko": { "id": "values@example.com" } },
  "background": { "service_worker": "background.js", "scripts": ["values.js", "background.js"] },
  "content_scripts": [{ "matches": ["http://127.0.0.1/*"], "js": ["values.js", "content.js"] }] }
JSON
cat > extension/values.js <<'JS'
const { runtime, storage } = globalThis.browser ?? chrome;
const circle = () => {
  const one = { n: 1 };
  return Object.assign(one, { one });
};
const values = {
  'NaN within': () => ({ n: NaN }),
  date: () => new Date(0),
  'boxed 5': () => new Number(5),
  'with toJSON': () => ({ n: 1, toJSON: () => 'as JSON' }),
  circle,
  'big integer': () => 10n,
  bytes: () => new Uint8Array(2),
  map: () => new Map([[1, 2]]),
  getter: () => ({ get n() { return 5; } }),
  'function within': () => ({ n: 1, run: () => 1 }),
  address: () => new URL('http://shop.example/'),
};
const shown = (value) => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'bigint' || typeof value === 'number') return `${value}`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const { name } = value.constructor;
  if (name !== 'Object') return name;
  return `{${Object.keys(value).map((key) => `${key}: ${value[key] === value ? 'itself' : shown(value[key])}`).join(', ')}}`;
};
const reason = ({ message }) =>
  `error: ${/Receiving end/.test(message) ? 'nobody listens' : /serializ|cloned/.test(message) ? 'cannot be sent' : message}`;
const told = (run) => (async () => shown(await run()))().catch(reason);
JS
cat > extension/background.js <<'JS'
globalThis.importScripts?.('values.js');
const kept = (area, name) => async () => {
  await storage[area].set({ [name]: values[name]() });
  return (await storage[area].get(name))[name];
};
runtime.onMessage.addListener(({ what, name, value }, _sender, answer) => {
  if (what === 'shown') answer(shown(value));
  if (what === 'answer') answer(values[name]());
  if (what !== 'kept') return undefined;
  Promise.all(['local', 'session'].map((area) => told(kept(area, name)))).then(answer);
  return true;
});
JS
cat > extension/content.js <<'JS'
(async () => {
  const seen = {};
  for (const name of Object.keys(values)) {
    const [local, session] = await runtime.sendMessage({ what: 'kept', name });
    const sent = await told(() => runtime.sendMessage({ what: 'shown', value: values[name]() }));
    const answered = await told(() => runtime.sendMessage({ what: 'answer', name }));
    seen[name] = { local, session, sent: sent.startsWith('"') ? JSON.parse(sent) : sent, answered };
  }
  document.documentElement.dataset.seen = JSON.stringify(seen);
})();
JS
cat > run.mjs <<'JS'
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>page</title>');
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const paths = { chrome: process.env.CHROMIUM ?? '/usr/bin/chromium', firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };
const seen = {};
for (const name of ['chrome', 'firefox']) {
  const ofChrome = name === 'chrome' ? { pipe: true, enableExtensions: true } : {};
  const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ browser: name, executablePath: paths[name], headless: true, args, ...ofChrome });
  await browser.installExtension(`${process.cwd()}/extension`);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.waitForFunction(() => document.documentElement.dataset.seen, { timeout: 20_000 });
  const all = JSON.parse(await tab.evaluate(() => document.documentElement.dataset.seen));
  console.log(await browser.version());
  for (const [what, { local, session, sent, answered }] of Object.entries(all))
    console.log(`  ${what.padEnd(16)} local ${local} | session ${session} | sent ${sent} | answered ${answered}`);
  seen[name] = Object.fromEntries(Object.entries(all).map(([what, ways]) => [what, Object.values(ways).join(' | ')]));
  await browser.close();
}
server.close();
const expected = {
  chrome: {
    'NaN within': '{} | {} | {n: null} | {n: null}',
    date: '{} | {} | "1970-01-01T00:00:00.000Z" | "1970-01-01T00:00:00.000Z"',
    'boxed 5': '{} | {} | 5 | 5',
    'with toJSON': '{n: 1} | {n: 1} | "as JSON" | "as JSON"',
    circle: '{n: 1, one: null} | {n: 1, one: null} | error: cannot be sent | error: cannot be sent',
    'big integer': 'nothing | nothing | error: cannot be sent | error: cannot be sent',
  },
  firefox: {
    getter: '{} | {n: 5} | {n: 5} | {}',
    'boxed 5': 'error: cannot be sent | nothing | Number | error: nobody listens',
    'function within': 'error: cannot be sent | error: cannot be sent | error: cannot be sent | {n: 1}',
    address: 'error: cannot be sent | error: cannot be sent | error: cannot be sent | error: nobody listens',
  },
};
const changed = Object.entries(expected).flatMap(([name, rows]) =>
  Object.entries(rows).flatMap(([what, was]) => (seen[name][what] === was ? [] : [`${name}, ${what}: ${seen[name][what]}`])),
);
if (!/^error.* \| ArrayBuffer \|/.test(seen.chrome.bytes)) changed.push(`chrome, bytes: ${seen.chrome.bytes}`);
console.log(changed.length === 0 ? 'as seen' : `CHANGED: ${changed.join('\n')}`);
process.exit(changed.length === 0 ? 0 : 1);
JS
timeout 80 node run.mjs
