#!/usr/bin/env bash
# Does chrome.runtime.reload() bring an unpacked extension back?
#
# A good guess: yes, that is what it is for: the extension is loaded anew from its folder, its service worker starts, and its
# pages and content scripts work again. Tools that reload an extension after each build call it.
#
# What happens: in Chromium the extension is taken down and not put up again while developer mode is off, as it is in a new
# profile, though --load-extension or the Extensions.loadUnpacked command had put it in without asking for that mode. It is
# still listed, but disabled ("unsupported developer extension"); its pages are blocked. With the mode on it comes back.
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
{ "manifest_version": 3, "name": "Reloads", "version": "1", "background": { "service_worker": "worker.js" } }
JSON
echo 'self.born = Date.now();' > extension/worker.js
echo '<!doctype html><p>a page' > extension/page.html
cat > run.mjs <<'JS'
import puppeteer from 'puppeteer-core';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function afterReload(developerMode) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  if (developerMode) await settings.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  const id = await browser.installExtension(`${process.cwd()}/extension`);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  await page.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 0));
  await pause(4_000);
  const now = await settings.evaluate(async (wanted) => {
    const { state, disableReasons } = await chrome.developerPrivate.getExtensionInfo(wanted);
    const reasons = Object.entries(disableReasons).filter(([, is]) => is === true).map(([name]) => name);
    return { state, reasons };
  }, id);
  const again = await browser.newPage();
  const opened = await again.goto(`chrome-extension://${id}/page.html`).then(() => true, (error) => error.message.split(' at ')[0]);
  const version = await browser.version();
  await browser.close();
  return { version, ...now, opened };
}
const off = await afterReload(false);
const on = await afterReload(true);
console.log(off.version);
console.log('developer mode off:', JSON.stringify(off));
console.log('developer mode on: ', JSON.stringify(on));
const asSeen = off.state === 'DISABLED' && off.opened !== true && on.state === 'ENABLED' && on.opened === true;
console.log(asSeen ? 'as seen' : 'CHANGED: not what was seen');
process.exit(asSeen ? 0 : 1);
JS
timeout 80 node run.mjs
