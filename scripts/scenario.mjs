import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './load.mjs';
import { capture } from './programs.mjs';
import { ROOT, setup } from './setup.mjs';

// `npm run scenario -- report.json [name]`: makes a report into a scenario of the stand-in shop. Nothing in the file is run.
const [file, given] = process.argv.slice(2);

/** @param {string} text */
function refuse(text) {
  console.error(text);
  process.exitCode = 1;
}

/** @param {string} source @returns {unknown} */
function parsed(source) {
  // GitHub's form puts what is pasted between fences.
  const plain = source.replace(/^\s*```\w*\n|\n```\s*$/g, '');
  try {
    return JSON.parse(plain);
  } catch (error) {
    return `It is no JSON: ${/** @type {Error} */ (error).message}`;
  }
}

async function run() {
  if (!file || !existsSync(file))
    return refuse(`${file ? `There is no file ${file}.` : 'Which report?'} npm run scenario -- report.json [name]`);
  setup({ browsers: [] });
  const { takeIn } = await load('scripts/scenario/take-in.ts');
  const value = parsed(readFileSync(file, 'utf8'));
  const { problems, name, text, said } = takeIn(value, given);
  if (problems.length > 0) return refuse([`${file} is refused:`, ...problems].join('\n  '));
  const path = `tests/site/reported/${name}.json`;
  if (existsSync(join(ROOT, path))) return refuse(`There is a scenario ${name} already: give this one another name.`);
  writeFileSync(join(ROOT, path), text);
  const { code, output } = await capture(['biome', 'format', '--write', path]);
  if (code !== 0) return refuse(`${path} is written, but could not be formatted:\n${output}`);
  console.log([`Written: ${path}`, ...said, `To look at it: npm run demo -- ${name}`].join('\n'));
}

await run();
