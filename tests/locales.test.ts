import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lastSteps } from '../components/guide/close/LastStep';
import { lookAlikes } from '../components/guide/close/LookAlikes';
import { routes } from '../components/guide/close/Routes';
import { truths } from '../components/guide/decide/Truths';
import { POLICY_PARTS } from '../components/guide/settings/policy-parts';
import { OFFERS_AT } from '../components/overlay/guide-places';
import { sectionIds } from '../entrypoints/guide/section';
import { scheduleDays } from '../lib/aftercare';
import { CLEARABLE_KINDS, hostsOf } from '../lib/aftercare/site-data';
import { faultKinds } from '../lib/archive/model/errors';
import { allFacts } from '../lib/facts';
import { doubts, givenTasks } from '../lib/give-up';
import { letterPlans } from '../lib/letters';
import { CHOICE_FIELDS, subjects } from '../lib/letters/form';
import { fieldsOf } from '../lib/letters/letter';
import { regionRules } from '../lib/letters/region-rules';
import { KEY_LENGTH, keyOf, LOCALES, type LocaleCode, localeOf, nearest } from '../lib/locale';
import { mayBeAlike } from '../lib/locale/alike';
import { pluralForms, wordProblems } from '../lib/locale/check';
import { fileOfWords, messagesOf, PAGES, messagesIn as parsed, WORD_GROUPS, WORDS_FOLDER } from '../lib/locale/compile';
import { charsetOf } from '../lib/locale/encode';
import { readPatterns } from '../lib/locale/file';
import { messageKeys, patternsOf, wordFiles } from '../lib/locale/word-files';
import type { CollectEnd } from '../lib/messages';
import { acknowledgements } from '../lib/model/journey';
import { pageKinds } from '../lib/site/kinds';
import { afterTasks, closeTasks, prepareTasks, tasks } from '../lib/tasks';
import { alternatives, reasons, shops } from '../lib/tasks/decide';
import { destinations } from '../lib/tasks/destinations';
import { questions } from '../lib/tasks/questions';
import { troubles } from '../lib/tasks/trouble';
import { regions } from '../lib/tools/regions';

const ROOT = resolve(import.meta.dirname, '..');
const ROOMS: readonly string[] = [...new Set(Object.values(WORD_GROUPS).flat())];
const fileOf = (code: LocaleCode, room: string): string => readFileSync(fileOfWords(code, room), 'utf8');

/** Messages by id, as they stand in the file. */
function messagesIn(source: string): Map<string, string> {
  const found = source.matchAll(/^([a-z][\w-]*) =(.*(?:\n(?![a-z#]).*)*)/gm);
  return new Map([...found].map(([, id = '', body = '']) => [id, body.trim()]));
}
const all = Object.fromEntries(
  LOCALES.map((code) => [code, new Map(ROOMS.flatMap((room) => [...messagesIn(fileOf(code, room))]))]),
) as Record<LocaleCode, Map<string, string>>;
const english = all.en;

const codeIn = (room: string): string =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(ROOT, room, name), 'utf8'))
    .join('\n');
const code = ['components', 'entrypoints', 'lib/letters', 'lib/archive', 'lib/page-store', 'lib/locale'].map(codeIn).join('\n');
const literals = new Set([...code.matchAll(/'([a-z][a-z-]*)'/g)].map(([, id]) => id));

/** Every `say` the tasks know. */
const says = [...codeIn('lib/tasks').matchAll(/\bsay(?:: |\()([^,})]*)/g)].flatMap(([, which = '']) =>
  [...which.matchAll(/'([a-z-]+)'/g)].map(([, say = '']) => say),
);
/** Troubles that a task's how-to leads to. */
const ledTo = ['open-orders', 'open-subscriptions', 'cannot-sign-in', 'request-not-processed', 'mail-after-closing'].map(
  (id) => `trouble-${id}`,
);
const kinds = pageKinds;
const statuses = ['done', 'todo', 'unknown', 'set-aside'];
const ids = tasks.map((task) => task.id);

/** What an order may lack, leave uncertain or hold two words of. */
const fields = ['date', 'status', 'store', 'items', 'all-items', 'total'].concat(
  ['title', 'variant', 'quantity', 'price'].map((field) => `item-${field}`),
);

const COLLECT_ENDS: readonly CollectEnd[] = [
  'end',
  'nothing-new',
  'stopped',
  'robot-check',
  'signed-out',
  'left-alone',
  'changed',
  'unsaved',
  'failed',
  'no-button',
];
/** Every `say` of the clock, and every place it leads to. */
const clockSays = [...codeIn('lib/aftercare').matchAll(/\bsay: (?:state\.status === 'done' \? )?'([a-z-]+)'/g)]
  .map(([, say = '']) => say)
  .concat('submit-taken-back', 'refused', 'no-answer', 'still-open');
const ways = [...codeIn('components/guide/after').matchAll(/(?:to="|: ')((?:after|letter)-[a-z-]+)["']/g)].map(
  ([, id = '']) => id,
);

/** Ids that code puts together from names of the house. */
const needed = [
  ...tasks.flatMap(({ id, go }) => [`task-${id}`, `task-${id}-why`, ...(go ? [`go-${id}`] : [])]),
  ...ids.map((id) => `how-${id}`),
  ...tasks.map(({ group }) => `group-${group}`),
  ...says.map((say) => `evidence-${say}`),
  ...kinds.map((kind) => `page-${kind}`),
  ...POLICY_PARTS.flatMap(([part, lines]) => ['', ...lines.map((line) => `-${line}`)].map((line) => `privacy-${part}${line}`)),
  ...statuses.flatMap((status) => [`status-${status}`, `tally-${status}`, `gate-${status}`]),
  ...['todo', 'unknown', 'set-aside'].map((status) => `gate-group-${status}`),
  ...['ready', 'not-ready', 'not-known'].flatMap((verdict) => [`verdict-${verdict}`, `foot-${verdict}`]),
  ...['ready', 'sent', 'stays'].flatMap((verdict) => [`foot-${verdict}`, `foot-${verdict}-what`]),
  ...['done', 'set-aside', 'unticked'].flatMap((what) => [`toast-${what}`, `toast-${what}-more`]),
  ...['started-over', 'imported', 'asked', 'another-account', 'host-forgotten', 'word'].map((what) => `toast-${what}`),
  ...['signed-out', 'no-mark', 'empty'].map((why) => `whose-${why}`),
  'gate-group-seen',
  'gate-group-told',
  // Put into the pages by the build (wxt.config.ts).
  'private-window',
  ...['chromium', 'firefox'].map((name) => `no-access-back-${name}`),
  ...['quota', 'write', 'read', 'newer', 'fault'].map((kind) => `failed-${kind}`),
  ...['loading', 'robot-check', 'signed-out'].flatMap((why) => [why, `${why}-why`, `pill-${why}`]),
  ...sectionIds.map((id) => `section-${id}`),
  ...['decide', 'prepare', 'gate', 'close', 'after'].map((id) => `takes-${id}`),
  ...doubts.map((doubt) => `doubt-${doubt}`),
  ...['reading', 'unread', 'last', 'order', 'placed', 'total'].map((part) => `timeline-${part}`),
  ...[...Object.keys(givenTasks), 'windows', 'guarantee'].flatMap((id) => [`give-up-${id}`, `give-up-${id}-what`]),
  ...['orders', 'cases'].map((id) => `given-${id}`),
  ...routes.flatMap((route) => [`route-${route}`, `route-${route}-walk`, `route-${route}-source`]),
  ...lastSteps.flatMap((form) => [`last-step-${form}`, `last-step-${form}-what`, `last-step-${form}-source`]),
  ...Object.keys(lookAlikes).flatMap((page) => [`look-alike-${page}`, `look-alike-${page}-what`]),
  ...acknowledgements.map((what) => `ack-${what}`),
  ...reasons.map(({ id }) => `reason-${id}`),
  ...alternatives.flatMap(({ id, go }) => [`way-${id}`, `way-${id}-why`, ...Object.keys(go).map((page) => `open-${page}`)]),
  ...shops.map((shop) => `shop-${shop}`),
  ...Object.entries(truths).flatMap(([kind, known]) => [
    `truths-${kind}`,
    ...known.flatMap((id) => [`truth-${id}`, `truth-${id}-source`]),
  ]),
  ...['stay', 'close'].flatMap((outcome) => [`decided-${outcome}`, `decided-${outcome}-what`]),
  ...closeTasks.map(({ id }) => `walk-${id}`),
  ...Object.keys(OFFERS_AT).map((offer) => `offer-${offer}`),
  ...COLLECT_ENDS.map((end) => `collected-${end}`),
  ...['older', 'filtered'].flatMap((unseen) => [`hint-${unseen}`, `hint-${unseen}-why`]),
  ...[...subjects, 'close'].flatMap((about) => [`letter-asked-${about}`, `letter-asked-${about}-once`]),
  ...subjects.flatMap((about) => ['', '-gdpr', '-us'].map((law) => `letter-complaint-asked-${about}${law}`)),
  ...subjects.map((about) => `letter-complaint-subject-${about}`),
  ...fields.map((field) => `receipts-field-${field}`),
  ...troubles.flatMap(({ id, ways }) => ['', '-what', ...ways.map((way) => `-${way.id}`)].map((part) => `trouble-${id}${part}`)),
  ...questions.flatMap(({ id }) => ['', '-answer', '-source'].map((part) => `question-${id}${part}`)),
  ...Object.keys(destinations).map((to) => `to-${to}`),
  ...['language', 'hints', 'words', 'copies', 'sync', 'file', 'about', 'leave'].map((room) => `settings-${room}`),
  ...['quota', 'write'].map((kind) => `sync-failed-${kind}`),
  ...['truncated', 'foreign', 'older', 'newer', 'shape', 'ahead', 'large'].map((why) => `file-refused-${why}`),
  ...['new', 'newer'].map((how) => `file-${how}`),
  ...['decision', 'closing', 'words'].map((key) => `record-${key}`),
  ...['status', 'number', 'date', 'price', 'item'].map((sign) => `sign-${sign}`),
  ...['open', 'finished', 'unsure'].flatMap((answer) => [`words-${answer}`, `words-said-${answer}`]),
  ...['readings', 'ticks', 'journey', 'orders', 'synced'].map((line) => `left-${line}`),
  ...['waiting', 'overdue', 'confirmed', 'refused', 'no-answer', 'still-open'].map((is) => `now-${is}`),
  ...['unpaid', 'toShip', 'shipped', 'case', 'finished', 'none'].map((group) => `order-group-${group}`),
  ...['year', 'store', 'group'].flatMap((by) => [`archive-by-${by}`, `archive-every-${by}`]),
  ...['xlsx', 'receipts', 'orders-csv', 'items-csv', 'json'].map((file) => `archive-make-${file}`),
  ...['make', 'read-pack', 'read-copy'].flatMap((job) => ['doing', 'done', 'failed'].map((how) => `archive-${how}-${job}`)),
  ...['archive-done-drop', 'archive-done-drop-all', 'archive-failed-keep'],
  ...['no-manifest', 'changed', 'lost', 'unlisted'].map((kind) => `problem-${kind}`),
  ...[...faultKinds, 'file', 'quota', 'write', 'read', 'newer'].map((kind) => `fault-${kind}`),
  ...letterPlans.flatMap(({ id }) => ['', '-what', '-note'].map((part) => `letters-${id}${part}`)),
  ...letterPlans.flatMap((plan) =>
    regions.flatMap((region) =>
      fieldsOf(plan, region).flatMap((field) => [`letters-field-${field}`, `letters-field-${field}-why`]),
    ),
  ),
  ...regions.map((region) => `letters-law-${region}`),
  ...['answer', 'company'].map((what) => `letters-wait-${what}`),
  ...Object.values(regionRules).flatMap(({ authority: { to, first } }) => [to, ...(first ? [`letters-first-${first}`] : [])]),
  ...Object.entries(CHOICE_FIELDS).flatMap(([field, choices]) => choices.map((choice) => `letters-${field}-${choice}`)),
  ...['mx', 'none', 'no-number', 'company', 'more'].map((what) => `letters-time-${what}`),
  ...['copied', 'not-copied'].map((told) => `letters-${told}`),
  ...['confirmed', 'refused', 'no-answer'].map((outcome) => `letters-state-${outcome}`),
  ...scheduleDays.slice(1).map((day) => `reminder-day-${day}`),
  ...['done', 'todo', 'unknown', 'later'].map((shape) => `ruler-${shape}`),
  ...[...clockSays, 'same-case'].map((say) => `clock-${say}`),
  ...['orders-shipped', 'orders-to-ship', 'orders-open'].map((say) => `waiting-${say}`),
  ...ways.map((place) => `go-${place}`),
  ...Object.keys(hostsOf).map((site) => `site-${site}`),
  ...CLEARABLE_KINDS.chromium.map((kind) => `kind-${kind}`),
  ...['chromium', 'firefox'].flatMap((one) => [`wipe-scope-${one}`, `wipe-by-hand-${one}`, `wiped-left-${one}`]),
  ...['chrome', 'firefox', 'edge', 'safari'].map((one) => `passwords-${one}`),
  ...['edge', 'safari'].map((one) => `passwords-${one}-where`),
  ...['done', 'todo', 'set-aside'].flatMap((status) => [`record-${status}-seen`, `record-${status}-bare`]),
  ...['record-unknown-seen', 'record-told', 'record-by-word'],
];
/** Ids that code asks for only where they are there. */
const possible = [
  ...ids.flatMap((id) => [`clock-later-${id}`, `clock-open-${id}`]),
  ...alternatives.map(({ id }) => `way-${id}-walk`),
  ...['orders', 'letter-access', 'routes', 'last-step', 'look-alikes', 'way-other-shops', ...ledTo].map(
    (place) => `more-${place}`,
  ),
  ...allFacts.map(({ source }) => `source-${source.id}`),
  ...says.flatMap((say) => [`brief-${say}`, `shows-${say}`, `next-${say}`]),
  ...kinds.flatMap((kind) => ['', '-also'].flatMap((also) => [`page-${kind}${also}-hint`, `page-${kind}${also}-why`])),
  ...kinds.map((kind) => `look-${kind}`),
  ...prepareTasks.map(({ id }) => `did-${id}`),
  ...COLLECT_ENDS.map((end) => `collected-${end}-why`),
  ...['retry', 'retry-got-in'].map((says) => `${says}-why`),
];

const references = (body: string): string[] => [...body.matchAll(/\{ ([a-z][\w-]*) \}/g)].map(([, id = '']) => id);
const asked = new Set([...needed, ...possible, ...literals]);
const isUsed = (id: string): boolean => asked.has(id);
/** Parts of other messages: each language has its own. */
const publicIds = (messages: Map<string, string>): string[] => [...messages.keys()].filter(isUsed).sort();

function variables(id: string, messages: Map<string, string>): Set<string> {
  const body = messages.get(id) ?? '';
  const own = [...body.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);
  return new Set([...own, ...references(body).flatMap((part) => [...variables(part, messages)])]);
}
/** A message with the bodies of all it is made of. */
function whole(id: string, messages: Map<string, string>): string {
  const body = messages.get(id) ?? '';
  return [body, ...references(body).map((part) => whole(part, messages))].join();
}
/** The tense is always given; not every language needs it. */
const figures = (id: string, messages: Map<string, string>): string[] =>
  [...variables(id, messages)].filter((name) => name !== 'past').sort();

describe('the words of the house', () => {
  test.each(ROOMS)('translators are told what stands in each block of %s', (room) => {
    const blocks = fileOf('en', room)
      .split(/\n{2,}/)
      .filter((block) => /^[a-z][\w-]* =/m.test(block));
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.filter((block) => !/^# \S/m.test(block)).map((block) => block.slice(0, 40))).toEqual([]);
  });

  test.each(needed)('%s is there', (id) => expect(english.has(id)).toBe(true));

  test('none is unused', () => {
    const parts = new Set([...english.values()].flatMap(references));
    expect([...english.keys()].filter((id) => !isUsed(id) && !parts.has(id))).toEqual([]);
  });

  test('a page with a hint says why', () => {
    const hints = [...english.keys()].filter((id) => /^page-.*-hint$/.test(id));
    expect(hints.filter((id) => !english.has(id.replace('-hint', '-why')))).toEqual([]);
  });

  test('every page has words of its own, or tasks', () => {
    const read = new Set(tasks.flatMap((task) => [...(task.reads ?? []), ...(task.at ? [task.at.page] : [])]));
    const own = ['close-account', 'robot-check'];
    const silent = kinds.filter((kind) => !own.includes(kind) && !read.has(kind) && !english.has(`page-${kind}-hint`));
    expect(silent).toEqual([]);
  });

  test.each(ids)('the name of %s is an act of at most five words', (id) =>
    expect(english.get(`task-${id}`)?.split(' ').length).toBeLessThanOrEqual(5),
  );

  test('none shouts or scares', () => {
    const wrong = [...english].filter(([, body]) =>
      /!|\b(oops|error|danger|warning|please|simply|scan|detect|fix)\b/i.test(body),
    );
    expect(wrong).toEqual([]);
  });
});

test.each(LOCALES)('nothing is wrong with the words of %s', (one) => expect(wordProblems(one)).toEqual([]));

test.each([
  ['en', 'one other'],
  ['fr', 'one other'],
  ['pt-BR', 'one other'],
  ['ar', 'zero one two few many other'],
  ['he', 'one two other'],
  ['ru', 'one few many other'],
  ['pl', 'one few many other'],
  ['ja', 'other'],
  ['tr', 'one other'],
])('the plural forms of %s are %s', (one, forms) => expect(pluralForms(one).join(' ')).toBe(forms));

describe.each(LOCALES.filter((one) => one !== 'en'))('%s', (one) => {
  const messages = all[one];

  test('has every message, and no other', () => expect(publicIds(messages)).toEqual(publicIds(english)));

  test.each(ROOMS)('has them in the same room: %s', (room) => {
    const idsOf = (which: LocaleCode): string[] => publicIds(messagesIn(fileOf(which, room)));
    expect(idsOf(one)).toEqual(idsOf('en'));
  });

  test('takes the same figures', () => {
    const differing = publicIds(english).filter((id) => figures(id, messages).join() !== figures(id, english).join());
    expect(differing).toEqual([]);
  });

  test('leaves no English over', () => {
    const left = publicIds(english).filter((id) => !mayBeAlike(id) && isSame(messages.get(id), english.get(id)));
    expect(left).toEqual([]);
  });

  test('marks the same parts', () => {
    const marks = (id: string, all: Map<string, string>): string => [...new Set(whole(id, all).match(/<\w+>/g))].sort().join();
    expect(publicIds(english).filter((id) => marks(id, messages) !== marks(id, english))).toEqual([]);
  });

  test('knows as many lines of each walk', () => {
    const walks = publicIds(english).filter((id) => /^look-[a-z]+-|^look-(wallet|coins|addresses)$/.test(id));
    const lines = (body = ''): number => body.split('\n').length;
    expect(walks.filter((id) => lines(messages.get(id)) !== lines(english.get(id)))).toEqual([]);
  });
});

test.each(LOCALES)('%s has a glossary', (one) =>
  expect(
    readFileSync(join(WORDS_FOLDER, one, 'glossary.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|')).length,
  ).toBeGreaterThan(20),
);

test('a language is its code in the list and its files, nothing else', () => {
  expect(readdirSync(WORDS_FOLDER).sort()).toEqual([...LOCALES].sort());
});

test.each([
  [['es-MX'], 'es'],
  [['AR'], 'ar'],
  [['es', 'ar'], 'es'],
  [[undefined, 'ar'], 'ar'],
  [['eo', 'es'], 'es'],
  [['eo', 'de'], 'de'],
  [['eo', 'eu'], 'en'],
  [[undefined, ''], 'en'],
  [['esperanto'], 'en'],
  [['ES-419'], 'es'],
  [['pt-PT'], 'pt-BR'],
  [['pt'], 'pt-BR'],
  [['pt-AO'], 'pt-BR'],
  [['iw'], 'he'],
  [['iw-IL'], 'he'],
  [['in'], 'id'],
  [['in-ID'], 'id'],
  [['zh'], 'zh-CN'],
  [['zh-SG'], 'zh-CN'],
  [['zh-Hans-HK'], 'zh-CN'],
  [['zh-TW'], 'en'],
  [['zh-HK', 'ja'], 'ja'],
  [['zh-Hant'], 'en'],
  [['zh-Hant-MO'], 'en'],
  [['uk-UA'], 'uk'],
  [['inh'], 'en'],
] as const)('of %j, %s is spoken', (wanted, code) => expect(nearest(...wanted)).toBe(code));

const files = wordFiles();
const pagesWithFiles = Object.keys(PAGES).filter((page) => page !== 'background');
describe.each(pagesWithFiles)('the words of the %s', (page) => {
  const keys = messageKeys(page);

  test.each(LOCALES)('are found by their keys in %s, each as it is written', (one) => {
    const found = keys.flatMap(([group, row]) =>
      patternsOf(group, one).flatMap((pattern, n): [string, unknown][] =>
        pattern !== null && typeof pattern === 'object' && !Array.isArray(pattern)
          ? Object.entries(pattern)
          : [[row.slice(n * KEY_LENGTH, (n + 1) * KEY_LENGTH), pattern]],
      ),
    );
    const written = messagesOf(page, one);
    expect(new Map(found.filter(([, pattern]) => pattern !== null))).toEqual(
      new Map(Object.entries(written).map(([name, pattern]) => [keyOf(name), pattern])),
    );
  });

  test('no name of another page is taken for one of theirs', () => {
    const own = Object.keys(messagesOf(page, 'en'));
    const rows = keys.map(([, row]) => row).join('');
    const all = new Set(
      Array.from({ length: rows.length / KEY_LENGTH }, (_, n) => rows.slice(n * KEY_LENGTH, (n + 1) * KEY_LENGTH)),
    );
    const others = [...english.keys(), ...possible].filter((id) => !own.includes(id));
    const inAny = LOCALES.flatMap((one) => Object.keys(messagesOf(page, one)));
    expect(others.filter((id) => !inAny.includes(id) && all.has(keyOf(id)))).toEqual([]);
  });

  test.each(files)('lie in %s, each group made only once it is asked for', (path, source) => {
    const code = /^words\/(.+)\.js$/.exec(path)?.[1] as LocaleCode;
    const self: { WORDS?: Record<string, Record<string, () => string>> } = {};
    new Function('self', new TextDecoder(charsetOf(code)).decode(source))(self);
    expect(Object.keys(self.WORDS ?? {})).toEqual([code]);
    for (const [group] of keys) expect(readPatterns(self.WORDS?.[code]?.[group]?.() ?? '')).toEqual(patternsOf(group, code));
  });
});

/** The same words, apart from what is filled in. */
function isSame(body: string | undefined, inEnglish: string | undefined): boolean {
  const words = inEnglish?.replace(/\{[^{}]*\}/g, '') ?? '';
  return body === inEnglish && /\p{L}/u.test(words);
}

const TEXTS = { ago: 'AGO', what: 'WHAT', name: 'NAME' };
describe.each(LOCALES)('every message of %s can be said', (one) => {
  const sources = ROOMS.map((room) => fileOf(one, room));
  const locale = localeOf(one, parsed(sources));
  test.each([0, 1, 2, 3, 11, 100])('of %d', (count) => {
    for (const id of all[one].keys()) {
      const given = [...variables(id, all[one])].map((name) => [name, name in TEXTS ? TEXTS[name as keyof typeof TEXTS] : count]);
      for (const past of [0, 1]) {
        const text = locale.t(id, { ...Object.fromEntries(given), past });
        expect(text, id).not.toMatch(/[{}$]|undefined|\?\?\?/);
        expect(text.trim() || references(id).length === 0, id).toBeTruthy();
      }
    }
  });
});

test.each(Object.keys(PAGES).flatMap((page) => LOCALES.map((one) => [page, one] as const)))(
  'all that a message of the %s is made of is there in %s',
  (page, one) => {
    const messages = messagesOf(page, one);
    const parts = Object.entries(messages).flatMap(([id, pattern]) =>
      [...JSON.stringify(pattern).matchAll(/\{>([^}]+)\}/g)].map(([, part = '']) => [id, part] as const),
    );
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter(([, part]) => !Object.hasOwn(messages, part))).toEqual([]);
  },
);

test('phases are all told', () => expect(prepareTasks.length + closeTasks.length + afterTasks.length).toBe(tasks.length));

const OPEN = ['orders-shipped', 'orders-unpaid', 'orders-to-ship', 'orders-open', 'cases-open', 'kept-part'];
const UNCLEAR = ['orders-unclear', 'cases-unclear', 'reviews-part'];
test.each([
  ...LOCALES.flatMap((code) => OPEN.map((what) => [code, what] as const)),
  ...UNCLEAR.map((what) => ['en', what] as const),
])('in %s the only one is no “1 of the 1”: %s', (code, what) => {
  const { t } = localeOf(code, messagesOf('guide', code));
  const none = { unpaid: 0, toShip: 0, shipped: 0, told: 0, past: 0 };
  expect(t(`evidence-${what}`, { open: 1, unclear: 1, shown: 1, ...none })).not.toMatch(/(1|واحد).*(1|واحد)/);
});
