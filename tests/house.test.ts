import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const ROOMS = ['lib', 'components', 'entrypoints'];
const files = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
)
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, source: readFileSync(join(ROOT, name), 'utf8') }));

/** The room a file lives in: the longest name that fits. */
const ROOM_NAMES: readonly (readonly [room: string, files: RegExp])[] = [
  ['pages', /^lib\/pages\//],
  ['tasks', /^lib\/tasks\//],
  ['languages', /^lib\/languages\//],
  ['locale', /^lib\/local(e\.ts|es\/)/],
  ['storage', /^lib\/storage(\.ts|\/)/],
  ['keep', /^lib\/(keep|letters)\//],
  ['checklist', /^lib\/(checklist|badge|closing)\.ts$/],
  ['aftercare', /^lib\/aftercare(\.ts|\/)/],
  ['contracts', /^lib\/(page|task|language|journey)\.ts$/],
  ['messages', /^lib\/(messages|sender|collecting)\.ts$/],
  ['tools', /^lib\/(dom|money|price|currencies|figures|dates|iso-date|months|site-locales|texts|search)\.ts$/],
  ['live', /^lib\/(ahead|live|chrome-only|native-browser|ask-background|attending|aftercare-watch|reminding|keeping)\.ts$/],
  ['components', /^components\//],
  ['entrypoints', /^entrypoints\//],
];
const roomOf = (name: string): string => ROOM_NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'nowhere';

/** Who may import whom; `types` means only `import type`. Everything not named is forbidden. */
const MAY: Record<string, Record<string, 'yes' | 'types'>> = {
  contracts: { contracts: 'yes', pages: 'types', tasks: 'types', keep: 'types' },
  pages: { pages: 'yes', contracts: 'yes', tools: 'yes', keep: 'yes' },
  tasks: { tasks: 'yes', contracts: 'yes', pages: 'types' },
  languages: { languages: 'yes', contracts: 'yes' },
  locale: { locale: 'yes' },
  tools: { tools: 'yes' },
  checklist: { checklist: 'yes', contracts: 'yes', pages: 'types', tasks: 'types' },
  messages: { messages: 'yes', contracts: 'yes', pages: 'yes', keep: 'yes' },
  // Orders are merged within the one change that writes them.
  storage: { storage: 'yes', contracts: 'yes', keep: 'yes', pages: 'yes', tasks: 'yes', checklist: 'types', messages: 'yes' },
  // The worker has no document to take words from: it gets the messages sent, and says them with `localeOf`.
  keep: { keep: 'yes', contracts: 'yes', tools: 'yes', locale: 'yes' },
  aftercare: { aftercare: 'yes', contracts: 'yes', checklist: 'yes', tasks: 'yes', pages: 'types', keep: 'yes' },
  live: {
    live: 'yes',
    storage: 'yes',
    tasks: 'yes',
    checklist: 'yes',
    aftercare: 'yes',
    contracts: 'types',
    // The background has no document to take words from.
    locale: 'yes',
    keep: 'yes',
    languages: 'yes',
    messages: 'types',
    pages: 'types',
  },
  components: {
    components: 'yes',
    contracts: 'types',
    tools: 'types',
    checklist: 'types',
    aftercare: 'types',
    locale: 'types',
    pages: 'types',
    messages: 'types',
    tasks: 'types',
    // The shape of a letter and its form; the letters themselves are handed in.
    keep: 'types',
  },
  entrypoints: Object.fromEntries([...ROOM_NAMES.map(([room]) => room)].map((room) => [room, 'yes' as const])),
};
const BROWSER = ['webextension-polyfill', 'wxt/browser'];
const MAY_USE_BROWSER = ['storage', 'live', 'entrypoints'];

interface Import {
  readonly from: string;
  readonly types: boolean;
}
function importsOf(source: string): Import[] {
  const found = source.matchAll(/^(?:import|export)\s+(type\s+)?([^'"]*?)\s*from\s+'([^']+)'/gm);
  return [...found].map(([, type, names = '', from = '']) => {
    const named = /^\{([^}]*)\}$/
      .exec(names.trim())?.[1]
      ?.split(',')
      .filter((name) => name.trim());
    return { from, types: Boolean(type) || Boolean(named?.every((name) => name.trim().startsWith('type '))) };
  });
}

describe.each(files)('$name', ({ name, source }) => {
  test('lives in a room of the house', () => expect(roomOf(name)).not.toBe('nowhere'));

  test('imports only what its room may', () => {
    const room = roomOf(name);
    const wrong = importsOf(source)
      .filter(({ from }) => from.startsWith('.') && !/\.(css|svg)$/.test(from))
      .map(({ from, types }) => ({ from, types, room: roomOf(relative(ROOT, asFile(resolve(ROOT, dirname(name), from)))) }))
      .filter((one) => !(MAY[room]?.[one.room] === 'yes' || (MAY[room]?.[one.room] === 'types' && one.types)));
    expect(wrong).toEqual([]);
  });

  test('touches the browser only where it may', () => {
    const uses = importsOf(source).some(({ from, types }) => BROWSER.includes(from) && !types);
    expect(uses && !MAY_USE_BROWSER.includes(roomOf(name))).toBe(false);
  });

  test('is named by the house', () => {
    const plain = basename(name).replace(/\.tsx?$/, '');
    expect(plain).toMatch(name.startsWith('components/') ? /^([A-Z][A-Za-z]+|[a-z]+(-[a-z]+)*)$/ : /^[a-z]+(-[a-z]+)*$/);
    expect(name).not.toMatch(/helper|util|manager|service|handler|detector|scraper/i);
  });

  test('is short enough to read', () => expect(source.split('\n').length).toBeLessThanOrEqual(200));

  test('calls nothing forbidden', () => {
    const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const wrong = FORBIDDEN.filter(([, pattern, except]) => pattern.test(code) && !except?.test(name)).map(([why]) => why);
    expect(wrong).toEqual([]);
  });
});

/** A name for the report, what is forbidden, and the files that may all the same. */
const FORBIDDEN: readonly (readonly [why: string, pattern: RegExp, except?: RegExp])[] = [
  ['a request', /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Image\(/],
  [
    'a press on the page: only the collector may',
    /\.click\(|\.submit\(|dispatchEvent\(/,
    // On our own page a file is handed over by a link that is pressed.
    /^entrypoints\/(account\/collector|guide\/hand-over)\.ts$/,
  ],
  ['markup from text', /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/],
  // There it is of our own, with the address of our own page in it.
  ['markup with a shadow root', /HTMLUnsafe/, /^entrypoints\/account\/overlay-frame\.ts$/],
  // Its names of what browsers can clear.
  ['cookies or web storage', /document\.cookie|localStorage|sessionStorage|indexedDB/, /^lib\/aftercare\/site-data/],
  ['storage outside its room', /\bstorage\.(local|sync|session)\b/, /^lib\/(storage|chrome-only)/],
  ['the postal address', /contact-info/],
  ['a log', /\bconsole\./],
  ['code from text', /\beval\(|new Function\(/],
  ['a type left open', /(: |as |<)any\b/],
];

function asFile(path: string): string {
  const names = files.map((file) => join(ROOT, file.name));
  return [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((one) => names.includes(one)) ?? path;
}

test('no check is switched off, no debt is undated', () => {
  const wrong = files.filter(({ source }) =>
    /@ts-ignore|@ts-expect-error|biome-ignore|TODO(?! \[\d{4}-\d{2}-\d{2}\])/.test(source),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('dated debts are paid in time', () => {
  const due = files.flatMap(({ name, source }) =>
    [...source.matchAll(/TODO \[(\d{4}-\d{2}-\d{2})\]/g)].map(([, day]) => ({ name, day })),
  );
  expect(due.filter(({ day = '' }) => new Date(day) <= new Date())).toEqual([]);
});

test('no two files share a name but for its case: some file systems hold only one of them', () => {
  const names = files.map(({ name }) => name.replace(/\.tsx?$/, '').toLowerCase());
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each([
  ['lib/pages', ['index', 'hosts', 'kinds', 'readers']],
  ['lib/languages', ['index']],
])('every file of %s is registered', (room, others) => {
  const index = readFileSync(join(ROOT, room, 'index.ts'), 'utf8');
  const names = readdirSync(join(ROOT, room), { withFileTypes: true }).filter((entry) => entry.isFile());
  const left = names
    .map((entry) => entry.name.replace('.ts', ''))
    .filter((name) => !others.includes(name) && !index.includes(`'./${name}'`));
  expect(left).toEqual([]);
});

test('the top level holds what the owner asked for and what tools force', () => {
  const asked = [
    'components',
    'entrypoints',
    'lib',
    'package.json',
    'README.md',
    'scripts',
    'tests',
    'tsconfig.json',
    'wxt.config.ts',
  ];
  const forced = [
    '.ci',
    '.git',
    '.gitignore',
    '.npmrc',
    'LICENSE',
    'biome.json',
    'package-lock.json',
    'public',
    'vitest.config.ts',
  ];
  const made = ['.output', '.wxt', 'node_modules'];
  const there = readdirSync(ROOT).filter((name) => ![...forced, ...made].includes(name));
  expect(there.sort()).toEqual([...asked].sort());
});
