#!/usr/bin/env bash
# Does importing a TypeScript module through Vite change the builds a script starts afterwards?
#
# A good guess: no. runnerImport returns a module; a later `vite build`, in a process of its own and with a configuration of its
# own, is a production build as ever.
#
# What happens: runnerImport sets process.env.NODE_ENV of the caller to "development" and leaves it so. Every program started
# from then on inherits it, and `vite build` respects a NODE_ENV it finds: it builds with mode "production" but with the
# developers' branches of the libraries and `import.meta.env.DEV` true. With @preact/preset-vite or React the output is larger
# and slower, and nothing is said. The order of two calls in a script decides what is shipped.
#
# Seen 2026-11-29 with vite 8.3.8 and Node 20.20.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts vite@8.3.8
mkdir site
echo '<!doctype html><script type="module" src="main.js"></script>' > site/index.html
echo 'console.log(import.meta.env.DEV, import.meta.env.MODE, process.env.NODE_ENV);' > site/main.js
echo 'export const answer: number = 42;' > module.ts
cat > run.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';

function build() {
  rmSync('dist', { recursive: true, force: true });
  execFileSync('node_modules/.bin/vite', ['build', 'site', '--outDir', '../dist', '--logLevel', 'error'], { stdio: 'inherit' });
  const [file] = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
  return /console\.log\(([^)]*)\)/.exec(readFileSync(`dist/assets/${file}`, 'utf8'))?.[1];
}
delete process.env.NODE_ENV;
const before = build();
const { runnerImport, version } = await import('vite');
const { module } = await runnerImport('./module.ts', { configFile: false, logLevel: 'error' });
const left = process.env.NODE_ENV;
const after = build();
console.log(`node ${process.version}, vite ${version}; the module says ${module.answer}`);
console.log(`a build before:        DEV, MODE, NODE_ENV = ${before}`);
console.log(`NODE_ENV left behind:  ${left}`);
console.log(`the same build after:  DEV, MODE, NODE_ENV = ${after}`);
const isDev = (words) => /^(!0|true),/.test(words ?? '');
const asSeen = !isDev(before) && left === 'development' && isDev(after) && /development/.test(after) && /production/.test(after);
console.log(asSeen ? 'as seen' : 'CHANGED: not what was seen');
process.exit(asSeen ? 0 : 1);
JS
timeout 80 node run.mjs
