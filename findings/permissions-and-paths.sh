#!/usr/bin/env bash
# What do permissions.contains and permissions.getAll say of the places where an extension runs a content script?
#
# A good guess: nothing. `content_scripts` is no permission: `getAll` names `host_permissions`, and `contains` is true for what is
# in them. Paths do not count in either, as the documents say of host permissions; so asking for a whole host or for one folder
# gives the same answer.
#
# What happens: both browsers count the matches of content scripts in. In Chromium the path of such a match stays: `contains` is
# true for that folder and what is in it, and false for its host, while the path of a host permission is taken off and its whole
# host is "contained", other folders too. Firefox takes all paths off, and says yes to each folder of a host on which it runs a
# script in one. So whether the browser lets the script run is asked in Chromium by the manifest's own patterns only; asking for
# the host, as is natural and right in Firefox, gives "no access" for ever.
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
{ "manifest_version": 3, "name": "Asks", "version": "1", "host_permissions": ["http://host.example/folder/*"],
  "browser_specific_settings": { "gecko": { "id": "asks@example.com" } },
  "background": { "service_worker": "background.js", "scripts": ["background.js"] },
  "content_security_policy": { "extension_pages": "script-src 'self'" },
  "content_scripts": [{ "matches": ["http://script.example/folder/*"], "js": ["content.js"] }] }
JSON
touch extension/content.js
cat > run.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

let tell;
const server = createServer((request, response) => {
  tell(JSON.parse(decodeURIComponent(request.url.slice(2))));
  response.end();
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));

const places = ['script.example', 'host.example'].flatMap((host) =>
  ['folder/*', 'folder/deeper/*', 'other/*', '*'].map((path) => `http://${host}/${path}`),
);
writeFileSync(
  'extension/background.js',
  `const { permissions } = globalThis.browser ?? chrome;
  const contains = (place) => permissions.contains({ origins: [place] });
  Promise.all([permissions.getAll(), ...${JSON.stringify(places)}.map(contains)]).then(([{ origins }, ...answers]) =>
    fetch('http://127.0.0.1:${server.address().port}/?' + encodeURIComponent(JSON.stringify({ origins, answers })), { mode: 'no-cors' }));`,
);
const paths = { chrome: process.env.CHROMIUM ?? '/usr/bin/chromium', firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };
const seen = {};
for (const name of ['chrome', 'firefox']) {
  const ofChrome = name === 'chrome' ? { pipe: true, enableExtensions: true } : {};
  const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ browser: name, executablePath: paths[name], headless: true, args, ...ofChrome });
  const told = new Promise((resolve) => {
    tell = resolve;
  });
  await browser.installExtension(`${process.cwd()}/extension`);
  const { origins, answers } = await told;
  console.log(await browser.version(), 'getAll:', origins.sort().join(' '));
  for (const [at, place] of places.entries()) console.log(`  contains ${place.padEnd(38)} ${answers[at]}`);
  seen[name] = `${origins} ${answers.map(Number).join('')}`;
  await browser.close();
}
server.close();
const asSeen =
  seen.chrome === 'http://host.example/*,http://script.example/folder/* 11001111' &&
  seen.firefox === 'http://host.example/*,http://script.example/* 11111111';
console.log(asSeen ? 'as seen' : 'CHANGED: not what was seen');
process.exit(asSeen ? 0 : 1);
JS
timeout 80 node run.mjs
