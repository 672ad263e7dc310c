#!/usr/bin/env bash
# Do browsers make capital letters by the language of the text?
#
# A good guess: yes. CSS Text asks for it, and `text-transform: uppercase` shows it: with lang="tr" an i becomes İ, with "el" a
# Greek word loses its accents, in all browsers. `capitalize` is the same rule for the first letters, and `toLocaleUpperCase` with
# the same language gives the same letters as the style.
#
# What happens: `capitalize` in Chromium ignores the language, a line below an `uppercase` that minds it: "Istanbul" where Turkish
# has İstanbul, Ijsland for the Dutch IJsland, and ß stays small. Firefox has all three right. But there `toLocaleUpperCase('el')`
# keeps the accents that Firefox's own `uppercase` takes off, so what a script makes and what the style makes differ within one
# browser; in Chromium and Node the two agree. What a word looks like in capitals cannot be taken from one of the four for
# another.
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

const words = [
  ['tr', 'istanbul'],
  ['nl', 'ijsland'],
  ['de', 'ßa'],
  ['el', 'ελλάδα'],
];
/** Runs in the page: each word by both styles, as `innerText` gives what is drawn, and by the script. */
function ask(words) {
  const drawn = (lang, word, textTransform) => {
    const line = document.body.appendChild(document.createElement('p'));
    line.lang = lang;
    line.style.textTransform = textTransform;
    line.textContent = word;
    return line.innerText;
  };
  return words.map(([lang, word]) => [drawn(lang, word, 'capitalize'), drawn(lang, word, 'uppercase'), word.toLocaleUpperCase(lang)].join(' '));
}
const seen = { node: words.map(([lang, word]) => word.toLocaleUpperCase(lang)).join(', ') };
console.log(`node ${process.version}, by script:`, seen.node);
const paths = { chrome: process.env.CHROMIUM ?? '/usr/bin/chromium', firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };
for (const name of ['chrome', 'firefox']) {
  const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ browser: name, executablePath: paths[name], headless: true, args });
  const [tab] = await browser.pages();
  await tab.setContent('<!doctype html><body>');
  seen[name] = (await tab.evaluate(ask, words)).join(', ');
  console.log(await browser.version(), '(capitalize, uppercase, by script)', seen[name]);
  await browser.close();
}
const asSeen =
  seen.node === 'İSTANBUL, IJSLAND, SSA, ΕΛΛΑΔΑ' &&
  seen.chrome === 'Istanbul İSTANBUL İSTANBUL, Ijsland IJSLAND IJSLAND, ßa SSA SSA, Ελλάδα ΕΛΛΑΔΑ ΕΛΛΑΔΑ' &&
  seen.firefox === 'İstanbul İSTANBUL İSTANBUL, IJsland IJSLAND IJSLAND, Ssa SSA SSA, Ελλάδα ΕΛΛΑΔΑ ΕΛΛΆΔΑ';
console.log(asSeen ? 'as seen' : 'CHANGED: not what was seen');
process.exit(asSeen ? 0 : 1);
JS
timeout 80 node run.mjs
