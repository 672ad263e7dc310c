#!/usr/bin/env bash
# Does Intl.DateTimeFormat.supportedLocalesOf tell whether an engine can write a language's dates?
#
# A good guess: yes. What it names is formatted with that language's month names; what it leaves out falls back to the default
# language. Chromium, Node and Firefox carry the same CLDR data, give or take a version, so one answer holds for all three.
#
# What happens: Chromium says it supports az, bs, kk and uz, and resolves to them, but has no names of months or days for them:
# it writes the root form, "2026 M04 3". Belarusian it does not support at all: there it writes English. Node, the same V8 with
# all of ICU, and Firefox write all of them in their own words. Code that reads dates written by Intl, or that decides by
# supportedLocalesOf what to offer, is wrong in Chromium alone, and no test in Node shows it.
#
# Seen 2026-11-29 with Chromium 156, Firefox 153 ESR (Debian 12) and Node 20.20.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat > run.mjs <<'JS'
import puppeteer from 'puppeteer-core';

const ask = (languages) =>
  languages.map((language) => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    const says = Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
    const written = format.format(Date.UTC(2026, 3, 3));
    return { language, says, resolved: format.resolvedOptions().locale, written, nameless: /M04|^4\b|\b04\b/.test(written) };
  });
const languages = ['az', 'bs', 'kk', 'uz', 'be', 'de', 'uk'];
const seen = { node: ask(languages) };
console.log(`node ${process.version}, ICU ${process.versions.icu}, CLDR ${process.versions.cldr}`);
const paths = { chrome: process.env.CHROMIUM ?? '/usr/bin/chromium', firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };
for (const name of ['chrome', 'firefox']) {
  const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ browser: name, executablePath: paths[name], headless: true, args });
  console.log(await browser.version());
  const [tab] = await browser.pages();
  seen[name] = await tab.evaluate(ask, languages);
  await browser.close();
}
for (const [name, rows] of Object.entries(seen))
  for (const { language, says, resolved, written } of rows)
    console.log(`${name.padEnd(8)} ${language}  supported: ${says}  resolved: ${resolved.padEnd(6)} ${written}`);
const nameless = (name) => seen[name].filter((one) => one.says && one.nameless).map((one) => one.language).join();
const unsupported = (name) => seen[name].filter((one) => !one.says).map((one) => one.language).join();
const now = [nameless('chrome'), unsupported('chrome'), nameless('node') + unsupported('node'), nameless('firefox') + unsupported('firefox')];
const asSeen = JSON.stringify(now) === JSON.stringify(['az,bs,kk,uz', 'be', '', '']);
console.log(asSeen ? 'as seen' : `CHANGED: ${JSON.stringify(now)}`);
process.exit(asSeen ? 0 : 1);
JS
timeout 80 node run.mjs
