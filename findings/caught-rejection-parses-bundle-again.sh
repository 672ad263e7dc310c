#!/usr/bin/env bash
# What does a promise that is rejected and caught on the same line cost?
#
# A good guess: nothing to speak of. `Promise.reject(1).catch(() => 0)` makes two promises and queues a job. If anything near errors
# is dear, it is `new Error()`, which captures the stack.
#
# What happens: in Chromium the first such line in the body of a large bundle costs as long as parsing all of the bundle, tens of
# milliseconds for 900 kB. The promise is rejected before anybody handles it, so the place is noted for a report that is then never
# made; V8 keeps no source positions until they are asked for, and gets them by parsing the function around again, with all
# functions in it. A bundle is one function. The same line in a small function, or a handler that is there before the rejection,
# costs nothing; `new Error()` costs nothing either until its `stack` is read (or an inspector is attached: then making one is as
# dear, so measuring by DevTools or puppeteer shows costs that people do not have).
#
# Seen 2026-11-29 with Chromium 156 (Debian 12), headless, no inspector attached. Times are noisy: only their order is checked.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > run.mjs <<'JS'
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { promisify } from 'node:util';

const run = promisify(execFile);
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const inner = (n) => `function f${n}(a, b) { if (a > b) return { a, b, sum: a + b, words: ["one", "two", ${n}] }; return a * b + ${n}; }`;
const bundle = Array.from({ length: 8000 }, (_, n) => inner(n)).join('\n');
const lines = {
  'nothing': '',
  'new Error()': 'new Error("x");',
  'new Error().stack': 'new Error("x").stack;',
  'rejected, then caught': 'Promise.reject(1).catch(() => 0);',
  'the same in a small function': '(() => Promise.reject(1).catch(() => 0))();',
  'caught, then rejected': '{ let no; new Promise((_, reject) => { no = reject; }).catch(() => 0); no(1); }',
};
const names = Object.keys(lines);
const script = (name) =>
  `(() => {\n${bundle}\nconst start = performance.now();\n${lines[name]}\ndocument.documentElement.dataset.took = performance.now() - start; })();`;
const server = createServer((request, response) => {
  const [, kind, at] = request.url.split('/');
  response.setHeader('content-type', kind === 'script' ? 'text/javascript' : 'text/html');
  response.end(kind === 'script' ? script(names[at]) : `<!doctype html><script src="/script/${at}"></script>`);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
console.log((await run(chromium, ['--version'])).stdout.trim(), `bundle of ${Math.round(bundle.length / 1000)} kB`);
const took = {};
for (const [at, name] of names.entries()) {
  const times = [];
  for (let n = 0; n < 3; n += 1) {
    const args = ['--headless', '--disable-gpu', `--user-data-dir=${process.cwd()}/profile-${at}-${n}`, '--dump-dom'];
    if (process.getuid?.() === 0) args.push('--no-sandbox');
    const { stdout } = await run(chromium, [...args, `http://127.0.0.1:${server.address().port}/page/${at}`]);
    times.push(Number(/data-took="([\d.]+)"/.exec(stdout)?.[1]));
  }
  took[name] = times.sort((a, b) => a - b)[1];
  console.log(name.padEnd(30), `${took[name].toFixed(1)} ms`);
}
server.close();
const dear = ['new Error().stack', 'rejected, then caught'];
const leastDear = Math.min(...dear.map((name) => took[name]));
const mostCheap = Math.max(...names.filter((name) => !dear.includes(name)).map((name) => took[name]));
const asSeen = leastDear > 3 * mostCheap && leastDear > 5;
console.log(asSeen ? 'as seen' : 'CHANGED: not what was seen');
process.exit(asSeen ? 0 : 1);
JS
timeout 85 node run.mjs 2>&1
