import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './setup.mjs';

/** @typedef {import('../lib/facts').Fact} Fact */

/** Prints what our texts rest on, the longest unconfirmed first, as a table for whoever looks it up next. */
const { module } = await runnerImport(resolve(ROOT, 'lib/facts/index.ts'), { root: ROOT, configFile: false, logLevel: 'error' });
/** @type {readonly Fact[]} */
const facts = /** @type {any} */ (module).allFacts;

/** @param {Fact} fact */
const rowOf = ({ id, says, source, clause, confirmed, where, confidence, told }) => [
  id,
  says,
  [source.title, clause, source.dated].filter(Boolean).join(', '),
  confirmed,
  Array.isArray(where) ? where.join(' ') : where,
  confidence,
  told.join(' '),
];

const rows = [...facts].sort((a, b) => a.confirmed.localeCompare(b.confirmed)).map(rowOf);
const heads = ['id', 'says', 'source', 'confirmed', 'where', 'confidence', 'told by'];
for (const row of [heads, heads.map(() => '---'), ...rows])
  process.stdout.write(`| ${row.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |\n`);
