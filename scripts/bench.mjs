import { resolve } from 'node:path';
import { build, load } from './load.mjs';
import { setup } from './setup.mjs';

// `npm run bench -- --peer NAME=DIR …`: other unpacked extensions on the same page, in the same run.
const peers = process.argv.slice(2).flatMap((word, at, words) => (words[at - 1] === '--peer' ? [word.split('=')] : []));

setup({ browsers: ['chromium', 'firefox'] });
const builds = { chromium: build('chrome'), firefox: build('firefox') };
const { bench } = await load('scripts/bench/index.ts');
await bench(builds, Object.fromEntries(peers.map(([name, folder = '']) => [name, resolve(folder)])));
