import { build, load } from './load.mjs';
import { setup } from './setup.mjs';

const name = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || ['darwin', 'win32'].includes(process.platform);

setup({ browsers: [name] });
const extensionDir = build(name === 'firefox' ? 'firefox' : 'chrome');
const { show, tell } = await load('scripts/demo/index.ts');
await (hasDisplay ? show : tell)(name, extensionDir);
