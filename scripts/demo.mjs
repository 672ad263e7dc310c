import { build, load } from './load.mjs';
import { setup } from './setup.mjs';

const args = process.argv.slice(2);
const name = args.includes('firefox') ? 'firefox' : 'chromium';
const named = args.filter((arg) => arg !== 'firefox');
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || ['darwin', 'win32'].includes(process.platform);

setup({ browsers: [name] });
const { show, tell, wantedOf } = await load('scripts/demo/index.ts');
// `npm run demo` shows the account that is named after this, `npm start` the story.
const wanted = named[0] === '--scenario' ? wantedOf(named.slice(1)) : undefined;
if (typeof wanted === 'string') {
  console.error(wanted);
  process.exitCode = 1;
} else {
  const extensionDir = build(name === 'firefox' ? 'firefox' : 'chrome');
  await (hasDisplay ? show : tell)(name, extensionDir, wanted);
}
