import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import type { LocaleCode, Messages, Part, Pattern } from '../locale';
import { LOCALES } from '../locale';
import { type SayingPage, wordsOfPages } from './pages';

const FOLDER = dirname(fileURLToPath(import.meta.url));

/**
 * The messages of Fluent texts, parsed. Done while building: the parser is 5 kB that no page has to load.
 * @throws at text that is not Fluent
 */
export function messagesIn(sources: readonly string[]): Messages {
  const entries = sources.flatMap((source) => new FluentResource(source).body);
  const wanted = sources.join('\n').match(/^[a-z][\w-]* *=/gm)?.length ?? 0;
  if (entries.length !== wanted) throw new Error(`${wanted} messages are written, ${entries.length} can be read`);
  return Object.fromEntries(entries.map(({ id, value }) => [id, patternOf(value)]));
}

/** The parts of a parsed Fluent message that our texts use. */
type Parsed =
  | string
  | { readonly type: 'str'; readonly value: string }
  | { readonly type: 'num'; readonly value: number }
  | { readonly type: 'var'; readonly name: string }
  | { readonly type: 'mesg'; readonly name: string }
  | { readonly type: 'select'; readonly selector: Parsed; readonly variants: readonly Variant[]; readonly star: number };
interface Variant {
  readonly key: { readonly value: string | number };
  readonly value: unknown;
}

const patternOf = (value: unknown): Pattern =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.map(partOf) : [partOf(value as Parsed)];

/** @throws at a part that `lib/locale.ts` does not say */
function partOf(part: Parsed): Part {
  if (typeof part === 'string') return part;
  if (part.type === 'str' || part.type === 'num') return String(part.value);
  if (part.type === 'var') return { value: part.name };
  if (part.type === 'mesg') return { message: part.name };
  const { selector, variants, star } = part;
  if (part.type !== 'select' || typeof selector === 'string' || selector.type !== 'var')
    throw new Error(`a part of no known form: ${JSON.stringify(part)}`);
  const others = variants.filter((_, n) => n !== star).map(({ key, value }) => [key.value, patternOf(value)] as const);
  return { by: selector.name, is: Object.fromEntries(others), else: patternOf(variants[star]?.value ?? '') };
}

/** The files of words by room: what is said in the same pages. The one without a name is what all of them share. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  shared: [''],
  popup: ['popup'],
  overlay: ['overlay'],
  pages: ['pages'],
  guide: [
    // One a line: every section of the guide has its own.
    'guide',
    'guide-decide',
    'guide-prepare',
    'guide-gate',
    'guide-close',
    'guide-after',
    'guide-orders',
    'letters',
    'guide-trouble',
    'guide-questions',
    'guide-settings',
    'receipts',
  ],
  reminder: ['reminder'],
};

function messagesOfRoom(room: string, code: LocaleCode): Messages {
  const files = ROOMS[room];
  if (!files) throw new Error(`no words are named for ${room}`);
  const names = files.map((file) => `${file ? `${file}.` : ''}${code}.ftl`);
  return messagesIn(names.map((name) => readFileSync(join(FOLDER, name), 'utf8')));
}

/** The messages one of our pages needs in a language: the words all share, and its own. */
export const messagesOf = (page: SayingPage, code: LocaleCode): Messages =>
  Object.assign({}, ...wordsOfPages[page].map((room) => messagesOfRoom(room, code)));

/**
 * The browser's own catalogue, as `lib/words.ts` asks for it: of each room the names of its messages once, and for each
 * language its patterns in their order, null where a language has no message of that name. One language after the other:
 * so the zip is smallest.
 */
export function catalogue(): Readonly<Record<string, { readonly message: string }>> {
  const named = Object.keys(ROOMS).map((room) => [room, namesIn(room)] as const);
  const names = named.map(([room, all]) => [`${room}_names`, all.join(' ')] as const);
  const patterns = LOCALES.flatMap((code) =>
    named.map(([room, all]) => [`${room}_${code}`, patternsOf(room, code, all)] as const),
  );
  return Object.fromEntries([...names, ...patterns].map(([name, message]) => [name, { message }]));
}

const namesIn = (room: string): readonly string[] => [
  ...new Set(LOCALES.flatMap((code) => Object.keys(messagesOfRoom(room, code)))),
];

/** To the browser a dollar means that something is to be filled in. */
function patternsOf(room: string, code: LocaleCode, names: readonly string[]): string {
  const messages = messagesOfRoom(room, code);
  return JSON.stringify(names.map((name) => messages[name] ?? null)).replaceAll('$', '\\u0024');
}
