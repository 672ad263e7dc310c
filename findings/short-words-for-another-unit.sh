#!/usr/bin/env bash
# Can short words of Intl stand in an interface as they come?
#
# A good guess: yes, that is what CLDR is for: `style: 'short'` gives a clear abbreviation, the name of a language in itself is
# what its speakers call it, a list is written with a blank round its "and", and asking for the Gregorian calendar gives a plain
# year.
#
# What happens: not in these, in all three engines alike. Indonesian writes three days ago as "3 h lalu", h for hari, which
# everybody who knows hours reads as hours (those are "3 jam lalu"); Russian and French narrow forms are figures with a minus, "-3
# дн."; Hebrew puts a minute's number in brackets behind the word, "לפני דק׳ (1)". Indonesian calls itself "Indonesia", the
# country's name. Thai lists have no sign between the first two: "A B และC". And a Thai date in the Gregorian calendar says so,
# "ค.ศ. 2026". They are no faults of one version of ICU, and so no test that compares engines shows them.
#
# Seen 2026-11-29 with Chromium 156, Firefox 153 ESR (Debian 12) and Node 20.20 (CLDR 48).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat > run.mjs <<'JS'
import puppeteer from 'puppeteer-core';

function ask() {
  const ago = (language, style, count, unit) => new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' }).format(-count, unit);
  const date = { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' };
  return {
    'id, 3 days ago, short': ago('id', 'short', 3, 'day'),
    'id, 3 hours ago, short': ago('id', 'short', 3, 'hour'),
    'ru, 3 days ago, narrow': ago('ru', 'narrow', 3, 'day'),
    'fr, 3 days ago, narrow': ago('fr', 'narrow', 3, 'day'),
    'he, 1 minute ago, short': ago('he', 'short', 1, 'minute'),
    'id, its own name': new Intl.DisplayNames('id', { type: 'language' }).of('id'),
    'th, a list': new Intl.ListFormat('th').format(['A', 'B', 'C']),
    'th, a Gregorian date': new Intl.DateTimeFormat('th', date).format(Date.UTC(2026, 8, 5)),
  };
}
const seen = { [`node ${process.version}, CLDR ${process.versions.cldr}`]: ask() };
const paths = { chrome: process.env.CHROMIUM ?? '/usr/bin/chromium', firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };
for (const name of ['chrome', 'firefox']) {
  const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ browser: name, executablePath: paths[name], headless: true, args });
  const [tab] = await browser.pages();
  seen[await browser.version()] = await tab.evaluate(ask);
  await browser.close();
}
for (const [name, words] of Object.entries(seen)) console.log(name, JSON.stringify(words));
const wanted = ['3 h lalu', '3 jam lalu', '-3 дн.', '-3 j', 'לפני דק׳ (1)', 'Indonesia', 'A B และC', '5 กันยายน ค.ศ. 2026'];
const asSeen = Object.values(seen).every((words) => Object.values(words).join() === wanted.join());
console.log(asSeen ? 'as seen' : 'CHANGED: not what was seen');
process.exit(asSeen ? 0 : 1);
JS
timeout 80 node run.mjs
