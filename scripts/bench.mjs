import { build, load } from './load.mjs';
import { setup } from './setup.mjs';

setup({ browsers: ['chromium'] });
const extensionDir = build('chrome');
const { bench } = await load('scripts/bench/index.ts');
await bench(extensionDir);
