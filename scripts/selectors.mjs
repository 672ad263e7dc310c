import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../lib/selectors');
const OWN = ['anchors.ts', 'boxes.ts', 'index.ts', 'received.ts'];

/** @param {string} file */
const namesIn = (file) =>
  [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => String(name));

/** All names of `lib/selectors`, in the order in which `lib/selectors/index.ts` tells what they stand for. */
const names = readdirSync(FOLDER)
  .filter((file) => !OWN.includes(file))
  .flatMap(namesIn)
  .sort();

/**
 * What our readers look for is a fifth of them: the content script's build holds the names of `lib/selectors` alone, until the
 * background has told it what they stand for.
 */
export const selectorsModule = `export let ${names}; export const received = { set all(values) { [${names}] = values; } };`;

/** @type {import('vite').Plugin} */
export const withSelectors = {
  name: 'with-selectors',
  enforce: 'pre',
  resolveId: (id) => (id === 'virtual:selectors' ? '\0selectors' : undefined),
  load(id) {
    if (id === '\0selectors') return selectorsModule;
    return /\/lib\/selectors\/(?!anchors|boxes)[a-z-]+\.ts$/.test(id) ? "export * from 'virtual:selectors';" : undefined;
  },
};
