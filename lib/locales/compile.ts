import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import type { Choice, LocaleCode, Messages, Pattern } from '../locale';
import { LOCALES } from '../locale';

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

/** Texts that follow each other are one. */
function patternOf(value: unknown): Pattern {
  const parts: (string | Choice)[] = [];
  for (const part of Array.isArray(value) ? value.map(partOf) : [partOf(value as Parsed)]) {
    const before = parts.at(-1);
    if (typeof part === 'string' && typeof before === 'string') parts.splice(-1, 1, before + part);
    else parts.push(part);
  }
  const [only] = parts;
  return parts.length === 1 && typeof only === 'string' ? only : parts;
}

/** @throws at a part that `lib/locale.ts` does not say */
function partOf(part: Parsed): string | Choice {
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

/** The files of words each of our pages, and the background, is built with. Pages have besides what all of them share. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  popup: ['popup'],
  overlay: ['overlay', 'pages'],
  guide: [
    'popup',
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
    'pages',
    'receipts',
  ],
  background: ['reminder'],
};

/**
 * The messages one of our pages needs in a language: the words all share, and its own.
 * @param page name of the page without its ending: popup, overlay, guide; or background
 * @throws if there is no such page or no such language
 */
export function messagesOf(page: string, code: string): Messages {
  const rooms = ROOMS[page];
  if (!rooms) throw new Error(`no words are named for ${page}`);
  const shared = page === 'background' ? [] : [code];
  const files = [...shared, ...rooms.map((room) => `${room}.${code}`)];
  return messagesIn(files.map((name) => readFileSync(join(FOLDER, `${name}.ftl`), 'utf8')));
}

/**
 * The blocks of words of one of our pages: the names of its messages once, and for each language its patterns in their
 * order, null where a language has no message of that name.
 */
export function blocksOf(page: string): readonly (readonly [name: LocaleCode | 'names', content: unknown])[] {
  const all = LOCALES.map((code) => [code, messagesOf(page, code)] as const);
  const names = [...new Set(all.flatMap(([, messages]) => Object.keys(messages)))];
  return [['names', names], ...all.map(([code, messages]) => [code, names.map((name) => messages[name] ?? null)] as const)];
}
