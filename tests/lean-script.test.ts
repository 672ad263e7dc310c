import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INNER_NAMES } from '../scripts/lean-script.mjs';

/** What goes to the background or comes from it, and what the site's own data is read by. */
const SPOKEN = [
  'lib/messages/index.ts',
  'lib/messages/page-state.ts',
  'lib/messages/overlay-state.ts',
  'lib/messages/collector-state.ts',
  'lib/site/snapshot/snapshot.ts',
  'lib/model/reader-result.ts',
  'lib/site/snapshot/selectors.ts',
  'lib/site/fact-names.ts',
  'lib/selectors/own-boxes.ts',
  'lib/selectors/marks.ts',
  'lib/selectors/patterns.ts',
  'entrypoints/account/guard.ts',
];

/** A name that terser changes in the content script alone would not be understood elsewhere. */
test.each(SPOKEN)('%s names nothing that the content script calls otherwise', (file) => {
  const source = readFileSync(join(import.meta.dirname, '..', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  // A text is no name, but for a key.
  const code = source.replace(/'(?:[^'\\\n]|\\.)*'(?!:)/g, '');
  expect(INNER_NAMES.filter((name) => new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});
