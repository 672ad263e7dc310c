import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import type { ChoicePattern, LocaleCode, Messages, Pattern } from './index';
import { withSources } from './sources';

/** Where our words lie: a folder a language, a Fluent file a room. */
export const WORDS_FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'words');

/** The path of a language's words of one room. */
export const fileOfWords = (code: string, room: string): string => join(WORDS_FOLDER, code, `${room}.ftl`);

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

/** Texts that follow each other are one. */
function patternOf(value: unknown): Pattern {
  const parts: (string | ChoicePattern)[] = [];
  for (const part of Array.isArray(value) ? value.map(patternPart) : [patternPart(value as Parsed)]) {
    const before = parts.at(-1);
    if (typeof part === 'string' && typeof before === 'string') parts.splice(-1, 1, before + part);
    else parts.push(part);
  }
  const [only] = parts;
  return parts.length === 1 && typeof only === 'string' ? only : parts;
}

/** @throws at a part that `lib/locale.ts` does not say */
function patternPart(part: Parsed): string | ChoicePattern {
  if (typeof part === 'string') return plainOf(part);
  if (part.type === 'str' || part.type === 'num') return plainOf(String(part.value));
  if (part.type === 'var') return `{${part.name}}`;
  if (part.type === 'mesg') return `{>${part.name}}`;
  const { selector, variants, star } = part;
  if (part.type !== 'select' || typeof selector === 'string' || selector.type !== 'var')
    throw new Error(`a part of no known form: ${JSON.stringify(part)}`);
  const forms = variants
    .filter((_, n) => n !== star)
    .flatMap(({ key, value }): Pattern[] => [String(key.value), patternOf(value)]);
  return [selector.name, ...forms, patternOf(variants[star]?.value ?? '')];
}

/** @throws at a brace, which stands for a value */
function plainOf(text: string): string {
  if (/[{}]/.test(text)) throw new Error(`a brace in a text: ${text}`);
  return text;
}

/** The words that are loaded together, in a file a language: which Fluent files go into it. */
export const WORD_GROUPS = {
  common: ['common'],
  popup: ['popup'],
  'popup-later': ['popup-later', 'windows-end', 'pages'],
  overlay: ['overlay', 'pages'],
  'overlay-rare': ['overlay-rare', 'windows-end'],
  'overlay-report': ['overlay-report'],
  guide: [
    'guide',
    // One a line: every section of the guide has its own.
    'guide-decide',
    'guide-prepare',
    'guide-give-up',
    'guide-gate',
    'guide-close',
    'guide-after',
    'guide-orders',
    'guide-trouble',
    'guide-questions',
    'guide-settings',
    'guide-facts',
  ],
  // A fold that few people open: no page waits for it.
  'guide-privacy': ['guide-privacy'],
  // Letters go out in English beside the person's own language: whoever writes one loads these of both.
  letters: ['letters'],
  // What receipts say, sent to the worker that makes them.
  receipts: ['receipts'],
  background: ['reminder', 'pill', 'pages'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type WordGroup = keyof typeof WORD_GROUPS;

/** The words each of our pages, and the background, speaks with. */
export const PAGES: Readonly<Record<string, readonly WordGroup[]>> = {
  popup: ['common', 'popup', 'popup-later'],
  overlay: ['common', 'overlay', 'overlay-rare', 'overlay-report'],
  guide: ['common', 'popup', 'popup-later', 'guide', 'guide-privacy', 'letters', 'receipts'],
  background: ['background'],
};

/** The Fluent files of a page, without their language. */
export function roomsOf(page: string): readonly string[] {
  const groups = PAGES[page];
  if (!groups) throw new Error(`no words are named for ${page}`);
  return [...new Set(groups.flatMap((group): readonly string[] => WORD_GROUPS[group]))];
}

/** Of the words all our pages share, those the pill says too: the background draws it. */
const SHARED_WITH_PILL =
  /^(brief-|(app-name|just-now|status-todo|say-(done-told|set-aside|unknown)|verdict-(ready|not-ready|not-known))$)/;

/** Those of the shared words that the pill says, with all they are made of in this language. */
function sharedWithPill(common: Messages): Messages {
  const wanted = new Set(Object.keys(common).filter((id) => SHARED_WITH_PILL.test(id)));
  for (const id of wanted)
    for (const [, part = ''] of JSON.stringify(common[id]).matchAll(/\{>([^}]+)\}/g))
      if (Object.hasOwn(common, part)) wanted.add(part);
  return Object.fromEntries([...wanted].map((id) => [id, common[id] as Pattern]));
}

/** Words that sources are named with, while building: no page says them in another way. */
const SOURCE_GROUP = 'guide-facts';

/** What was made once: a build asks for the same words again and again, in every language. */
const made = new Map<string, Messages>();
function madeOnce(name: string, make: () => Messages): Messages {
  const known = made.get(name) ?? make();
  made.set(name, known);
  return known;
}

/** The messages of these rooms in a language. */
export const readWords = (rooms: readonly string[], code: string): Messages =>
  madeOnce(`${code}/${rooms}`, () => messagesIn(rooms.map((room) => readFileSync(fileOfWords(code, room), 'utf8'))));

/**
 * The messages one of our pages needs in a language.
 * @param page name of the page without its ending: popup, overlay, guide; or background
 * @throws if there is no such page or no such language
 */
export const messagesOf = (page: string, code: string): Messages => madeOnce(`${code} ${page}`, () => wordsOfPage(page, code));

function wordsOfPage(page: string, code: string): Messages {
  const rooms = roomsOf(page);
  const shared = page === 'background' ? sharedWithPill(readWords(WORD_GROUPS.common, code)) : {};
  const messages = { ...shared, ...readWords(rooms, code) };
  if (!rooms.includes(SOURCE_GROUP)) return messages;
  const named = readWords([SOURCE_GROUP], code);
  const told = Object.entries(withSources(messages, code as LocaleCode));
  return Object.fromEntries(told.filter(([name]) => !Object.hasOwn(named, name)));
}
