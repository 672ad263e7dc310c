import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/**
 * Characters of words a page makes at once in one language, what all are found by included. It loads the language's file, in which the
 * words of other pages are functions it never calls: they are passed over unread. A letter of Arabic is two bytes, of Thai three, and
 * no page has more to say for it. The guide has no bar (bars.md, "Light").
 * @type {Record<string, number>}
 */
const WORD_LIMITS = { 'overlay.html': 20_000, 'popup.html': 20_000 };
/**
 * Bytes of the zip: a language; all that is no language. For the whole see `scripts/test.mjs`. The bar for a language is 30,000
 * (bars.md, "Light"): Thai takes 27,600, English 30,700, Polish 36,100 (2026-11-30). 40,000 characters of letters and law stand in
 * each, and the privacy policy takes 2,000. All the rest takes 275,900 in Chrome (280,000): among it the licences of others 2,700, what
 * the manifest says in each language 7,000, and what makes a report of a page, loaded at the press alone, 14,000.
 */
const ZIP_LIMITS = { language: 36_200, rest: 280_000 };

/** The languages of a build. @param {string} folder */
export const languagesOf = (folder) =>
  readdirSync(join(folder, 'words'))
    .map((name) => name.replace(/\.js$/, ''))
    .sort();

/** A file of words says in its first line what it is written in. @param {Buffer} bytes */
const decoded = (bytes) => new TextDecoder(/^\/\/ ([\w-]+)\n/.exec(bytes.toString('latin1'))?.[1]).decode(bytes);

/** The groups of a language by their names, as its file holds them (`lib/locale/word-files.ts`). @param {string} folder @param {string} code */
const groupsOf = (folder, code) => {
  const text = decoded(readFileSync(join(folder, 'words', `${code}.js`)));
  return new Map([...text.matchAll(/^'([\w-]+)':\(\)=>`.*?`,$/gms)].map(([whole, name]) => [name, whole]));
};

/** The groups of words a page names, what their messages are found by, and whether they come later. @param {string} html @returns {[group: string, keys: string, later?: true][]} */
const groupsIn = (html) => JSON.parse(/<script[^>]*?data-words[^>]*>(.*?)<\/script>/.exec(html)?.[1] ?? '[]');

/**
 * The words each language gives a page.
 * @param {string} folder the build
 * @param {string} page
 * @returns {{ said: string, problems: string[] }}
 */
export function wordsOf(folder, page) {
  const groups = groupsIn(readFileSync(join(folder, page), 'utf8'));
  const problems = groups.length === 0 ? [`${page}: names no words`] : [];
  const limit = WORD_LIMITS[page] ?? Number.POSITIVE_INFINITY;
  const keys = JSON.stringify(groups).length;
  const sizes = languagesOf(folder).map((code) => {
    const texts = groupsOf(folder, code);
    problems.push(...groups.filter(([group]) => !texts.has(group)).map(([group]) => `${page}: no words of ${group} in ${code}`));
    const textOf = (/** @type {boolean} */ now) =>
      groups
        .filter(([, , later]) => now !== Boolean(later))
        .map(([group]) => texts.get(group))
        .join('');
    const size = keys + textOf(true).length;
    if (size > limit) problems.push(`${page}: ${size} characters of words in ${code}, more than ${limit}`);
    return `${code} ${size} + ${textOf(false).length}`;
  });
  return { said: `words${Number.isFinite(limit) ? ` of ${limit}` : ''} + later: ${sizes.join(', ')}`, problems };
}

/** @param {string} zip @returns {{ name: string, size: number }[]} its files as they are packed, without their entries (0.8 kB a language) */
function filesIn(zip) {
  /** @type {{ name: string, size: number }[]} */
  const files = [];
  unzipSync(readFileSync(zip), {
    filter: ({ name, size }) => {
      files.push({ name, size });
      return false;
    },
  });
  return files;
}

/**
 * What each language costs in the zip of a build, and what all the rest does.
 * @param {string} output where the zips lie
 * @param {string} target
 * @returns {string[]} problems
 */
export function zipProblems(output, target) {
  const zip = readdirSync(output).find((file) => file.endsWith(`-${target}.zip`));
  if (!zip || !existsSync(join(output, target))) {
    console.log('  no zip yet: its sizes are not checked');
    return [];
  }
  const files = filesIn(join(output, zip));
  const sum = (/** @type {(name: string) => boolean} */ which) =>
    files.reduce((total, { name, size }) => total + (which(name) ? size : 0), 0);
  const words = sum((name) => name.startsWith('words/'));
  const rest = readFileSync(join(output, zip)).length - words;
  const languages = languagesOf(join(output, target)).map((code) => ({
    code,
    size: sum((name) => name === `words/${code}.js`),
  }));
  console.log(
    `  zip ${rest} bytes of ${ZIP_LIMITS.rest} without words; a language of ${ZIP_LIMITS.language}: ${languages.map(({ code, size }) => `${code} ${size}`).join(', ')}`,
  );
  return [
    ...(rest > ZIP_LIMITS.rest ? [`${zip}: ${rest} bytes without words, more than ${ZIP_LIMITS.rest}`] : []),
    ...languages
      .filter(({ size }) => size > ZIP_LIMITS.language)
      .map(({ code, size }) => `${zip}: ${code} takes ${size} bytes, more than ${ZIP_LIMITS.language}`),
  ];
}
