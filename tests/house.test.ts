import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const ROOMS = ['lib', 'components', 'entrypoints'];
const files = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
)
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, source: readFileSync(join(ROOT, name), 'utf8') }));

/** A room is a folder of `lib`, or one of the other two; inside `lib/archive` each folder is a room of its own. */
const roomOf = (name: string): string => {
  const [top = '', room = '', inner = ''] = name.split('/');
  if (top !== 'lib') return top;
  return room === 'archive' ? `archive/${inner}` : room;
};
const INNER = ['model', 'parse', 'merge', 'export', 'import', 'worker'].map((name) => `archive/${name}`);
const ROOM_NAMES = [
  ...[
    'model',
    'site',
    'selectors',
    'tasks',
    'facts',
    'aftercare',
    'give-up',
    'letters',
    'locale',
    'messages',
    'report',
    'storage',
    'page-store',
    'tools',
  ],
  ...[...INNER, 'components', 'entrypoints'],
];
const all = (rooms: readonly string[], how: 'yes' | 'types'): Record<string, 'yes' | 'types'> =>
  Object.fromEntries(rooms.map((room) => [room, how]));

/** Who may import whom (architecture.md, section 5); `types` means only `import type`. Everything not named is forbidden. */
const MAY: Record<string, Record<string, 'yes' | 'types'>> = {
  model: all(['site', 'tasks'], 'types'),
  site: all(['model', 'selectors'], 'yes'),
  selectors: {},
  // What the site writes beside a figure is a selector for the page's script too.
  tools: all(['selectors'], 'yes'),
  tasks: { model: 'yes', site: 'types' },
  aftercare: { model: 'yes', ...all(['site', 'tasks'], 'types') },
  // What an order's windows are is told by the copy itself: storage counts them too.
  'give-up': { ...all(['model', 'archive/model'], 'yes'), ...all(['site', 'tasks'], 'types') },
  letters: { model: 'types' },
  facts: { model: 'types' },
  // The words of the guide are built with the sources of what they state.
  locale: { facts: 'yes' },
  messages: { ...all(['model', 'site'], 'yes'), 'archive/model': 'yes', 'archive/import': 'yes' },
  // A page in, its structure out: what it is told with comes from what we know of the site.
  report: { ...all(['site', 'selectors'], 'yes'), messages: 'types' },
  // Orders are merged within the one change that writes them.
  storage: {
    ...all(['model', 'site', 'tasks', 'archive/model', 'archive/merge'], 'yes'),
    'archive/import': 'types',
    messages: 'types',
  },
  'page-store': { ...all(['storage', 'model', 'tasks', 'locale'], 'yes'), messages: 'types' },
  'archive/model': {},
  'archive/merge': all(['archive/model'], 'yes'),
  'archive/parse': { ...all(['archive/model', 'archive/merge'], 'yes'), site: 'yes' },
  'archive/export': { ...all(['archive/model', 'archive/merge', 'archive/import'], 'yes'), ...all(['model', 'locale'], 'types') },
  'archive/import': all(['archive/model', 'archive/merge', 'archive/export'], 'yes'),
  // It has no document to take words from: it gets the messages sent, and says them with `localeOf`.
  'archive/worker': { ...all(INNER, 'yes'), locale: 'yes' },
  components: all(
    ['model', 'site', 'tasks', 'aftercare', 'give-up', 'letters', 'locale', 'messages', 'page-store', ...INNER],
    'types',
  ),
  entrypoints: all(ROOM_NAMES, 'yes'),
};
const mayImport = (room: string, other: string, types: boolean): boolean => {
  const how = room === other || other === 'tools' ? 'yes' : MAY[room]?.[other];
  return how === 'yes' || (how === 'types' && types);
};
const BROWSER = ['webextension-polyfill', 'wxt/browser'];
const MAY_USE_BROWSER = ['storage', 'page-store', 'entrypoints'];

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

/** What breaks a rule in a file; empty where it is kept. */
type Rule = (file: (typeof files)[number]) => readonly string[];
const unless = (kept: boolean, why = ''): string[] => (kept ? [] : [why]);

const strangerImports: Rule = ({ name, source }) =>
  importsOf(source)
    .filter(({ from }) => from.startsWith('.') && !/\.(css|svg)$/.test(from))
    .filter(
      ({ from, types }) => !mayImport(roomOf(name), roomOf(relative(ROOT, asFile(resolve(ROOT, dirname(name), from)))), types),
    )
    .map(({ from }) => from);

const browserCalls: Rule = ({ name, source }) => {
  const uses = importsOf(source).some(({ from, types }) => BROWSER.includes(from) && !types);
  return unless(!uses || MAY_USE_BROWSER.includes(roomOf(name)));
};

const strangeName: Rule = ({ name }) => {
  const plain = basename(name).replace(/\.tsx?$/, '');
  const form = name.startsWith('components/') ? /^([A-Z][A-Za-z]+|[a-z]+(-[a-z]+)*)$/ : /^[a-z]+(-[a-z]+)*$/;
  return unless(form.test(plain) && !/helper|util|manager|service|handler|detector|scraper/i.test(name));
};

const forbiddenCalls: Rule = ({ name, source }) => {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return FORBIDDEN.filter(([, pattern, except]) => pattern.test(code) && !except?.test(name)).map(([why]) => why);
};

test.each<[rule: string, broken: Rule]>([
  ['lives in a room of the house', ({ name }) => unless(ROOM_NAMES.includes(roomOf(name)), roomOf(name))],
  ['imports only what its room may', strangerImports],
  ['touches the browser only where it may', browserCalls],
  ['is named by the house', strangeName],
  ['is short enough to read', ({ source }) => unless(source.split('\n').length <= 200)],
  ['calls nothing forbidden', forbiddenCalls],
])('every file %s', (_, broken) => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((file) => broken(file).map((why) => `${file.name} ${why}`.trim()))).toEqual([]);
});

/** A name for the report, what is forbidden, and the files that may all the same. */
const FORBIDDEN: readonly (readonly [why: string, pattern: RegExp, except?: RegExp])[] = [
  ['a request', /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Image\(/],
  [
    'a press on the page: only the collector may',
    /\.click\(|\.submit\(|dispatchEvent\(/,
    // On our own page a file is handed over by a link that is pressed.
    /^entrypoints\/(account\/collector|guide\/save-file)\.ts$/,
  ],
  // For a report the page's markup is read, never made.
  [
    'markup from text',
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
    /^entrypoints\/account\/structure\.ts$/,
  ],
  ['markup with a shadow root', /HTMLUnsafe|shadowrootmode/],
  // Its names of what browsers can clear.
  ['cookies or web storage', /document\.cookie|localStorage|sessionStorage|indexedDB/, /^lib\/aftercare\/site-data/],
  ['storage outside its room', /\bstorage\.(local|sync|session)\b/, /^(lib\/storage|entrypoints\/background\/storage-access)/],
  ['the postal address', /contact-info/],
  ['a log', /\bconsole\./],
  ['code from text', /\beval\(|new Function\(/],
  ['a type left open', /(: |as |<)any\b/],
];

const paths = new Set(files.map(({ name }) => join(ROOT, name)));

/** Files that import each other in a circle, as groups; of values alone, or of types too. */
function circles(of: 'values' | 'types'): string[][] {
  const imports = new Map(
    files.map(({ name, source }) => [
      name,
      importsOf(source)
        .filter(({ from, types }) => from.startsWith('.') && !(types && of === 'values'))
        .map(({ from }) => relative(ROOT, asFile(resolve(ROOT, dirname(name), from)))),
    ]),
  );
  const reach = (start: string): Set<string> => {
    const found = new Set<string>();
    const next = [...(imports.get(start) ?? [])];
    for (let file = next.pop(); file !== undefined; file = next.pop()) {
      if (found.has(file)) continue;
      found.add(file);
      next.push(...(imports.get(file) ?? []));
    }
    return found;
  };
  const reached = new Map(files.map(({ name }) => [name, reach(name)]));
  const around = [...reached].filter(([name, found]) => found.has(name));
  const groups = around.map(([name, found]) => [...found].filter((other) => reached.get(other)?.has(name)).sort());
  return [...new Map(groups.map((group) => [group.join(), group])).values()];
}

test('no values are imported in a circle, and types among three files at most', () => {
  expect(circles('values')).toEqual([]);
  expect(circles('types').filter(({ length }) => length > 3)).toEqual([]);
});

function asFile(path: string): string {
  return [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((one) => paths.has(one)) ?? path;
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
  ['lib/site/readers', 'lib/site/readers/index.ts', './'],
  ['lib/site/languages', 'lib/site/languages/index.ts', './'],
  ['lib/facts', 'lib/facts/index.ts', './'],
])('every file of %s is registered', (room, list, from) => {
  const index = readFileSync(join(ROOT, list), 'utf8');
  const names = readdirSync(join(ROOT, room), { withFileTypes: true }).filter((entry) => entry.isFile());
  const left = names
    .map((entry) => entry.name.replace('.ts', ''))
    .filter((name) => name !== 'index' && !index.includes(`'${from}${name}'`));
  expect(left).toEqual([]);
});

test('the top level holds what the owner asked for and what tools force', () => {
  const asked = [
    'components',
    'entrypoints',
    // How real browsers and formats behave where a good guess is wrong: run by hand, not by the tests.
    'findings',
    'lib',
    'package.json',
    'README.md',
    'scripts',
    // What the stores are told: texts, policy, addresses.
    'store',
    'tests',
    'tsconfig.json',
    'wxt.config.ts',
  ];
  const forced = [
    '.ci',
    '.git',
    // What GitHub shows to whoever wants to help.
    '.github',
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

/** A node of the syntax tree, as far as it is walked here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const nodesIn = (value: unknown): Node[] => [value].flat().filter(isNode);
const childrenOf = (node: Node): Node[] => Object.values(node).flatMap(nodesIn);
const trees = files.map(({ name, source }) => {
  const lang = name.endsWith('x') ? 'tsx' : 'ts';
  return { name, source, statements: nodesIn(parseAst(source, { lang })).flatMap(childrenOf) };
});

/** The functions of more than 60 lines in a part of a file. */
function longFunctions(source: string, node: Node): number[] {
  const lines = source.slice(node.start, node.end).split('\n').length;
  const isLong = /Function/.test(node.type) && isNode(node.body) && lines > 60;
  return [...(isLong ? [lines] : []), ...childrenOf(node).flatMap((child) => longFunctions(source, child))];
}

test('no function is longer than 60 lines', () => {
  const long = trees.flatMap(({ name, source, statements }) =>
    statements.flatMap((statement) => longFunctions(source, statement)).map((lines) => `${name} ${lines}`),
  );
  expect(long).toEqual([]);
});

/** What a statement at the top of a file declares. */
function declaredBy(statement: Node): string[] {
  const declarations = nodesIn(statement.declarations);
  const [exported] = nodesIn(statement.declaration);
  if (exported) return declaredBy(exported);
  return (declarations.length > 0 ? declarations : [statement])
    .flatMap(({ id }) => nodesIn(id))
    .flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}

test('a name that is exported is declared nowhere else, and few names are declared in two files', () => {
  const places = new Map<string, Set<string>>();
  const exported = new Set<string>();
  for (const { name: file, statements } of trees)
    for (const statement of statements)
      for (const name of declaredBy(statement)) {
        places.set(name, (places.get(name) ?? new Set()).add(file));
        if (/^Export/.test(statement.type)) exported.add(name);
      }
  expect(exported.size).toBeGreaterThan(500);
  const shared = [...places].filter(([, where]) => where.size > 1).map(([name, where]) => [name, ...where]);
  expect(shared.filter(([name = '']) => exported.has(name))).toEqual([]);
  // 195 on 2026-11-28; half of them.
  expect(shared.length).toBeLessThanOrEqual(97);
});
