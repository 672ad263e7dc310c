import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { ROOT } from '../setup.mjs';

const LISTINGS = join(ROOT, 'store/listing');

/** Languages that have a listing now: those of `LOCALES`, once all are written. */
export const listedLanguages = (): readonly string[] =>
  readdirSync(LISTINGS)
    .map((name) => name.replace('.ftl', ''))
    .sort();

/** What stands as an entry of a list in the long description; all else is a paragraph. */
const ENTRY = /^(does|never|permission)-/;

/** The message that says why a permission is asked for; `matches` stands for the pages a content script runs on. */
export const reasonFor = (permission: string): string =>
  `permission-${permission.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** What the stores' forms take in one language. */
export interface Listing {
  readonly name: string;
  readonly summary: string;
  /** The keyboard shortcut's, in the browser's list. */
  readonly command: string;
  readonly description: string;
  /** Captions of the pictures, by the name of the picture. */
  readonly captions: Readonly<Record<string, string>>;
}

/** The texts of a listing by their names, in the order of the file; what is not plain text is left out. */
export function textsIn(source: string): ReadonlyMap<string, string> {
  const messages = new FluentResource(source).body;
  return new Map(messages.flatMap(({ id, value }) => (typeof value === 'string' ? [[id, value] as const] : [])));
}

const sourceOf = (code: string): string => readFileSync(join(LISTINGS, `${code}.ftl`), 'utf8');

/** Paragraphs apart by an empty line; entries of a list one below the other. */
function descriptionOf(texts: ReadonlyMap<string, string>): string {
  const all = [...texts];
  const from = all.findIndex(([name]) => name === 'about');
  const to = all.findIndex(([name]) => name === 'whose');
  const parts = all.slice(from, to + 1).map(([name, text]) => (ENTRY.test(name) ? `\n• ${text}` : `\n\n${text}`));
  return parts.join('').trim();
}

/** The listing of texts that are whole: see `listingProblems`. */
export function listingIn(texts: ReadonlyMap<string, string>): Listing {
  const of = (name: string): string => {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`a listing lacks ${name}`);
    return text;
  };
  const pictures = [...texts].filter(([name]) => name.startsWith('picture-'));
  return {
    name: of('name'),
    summary: of('summary'),
    command: of('command'),
    description: descriptionOf(texts),
    captions: Object.fromEntries(pictures.map(([name, text]) => [name.replace('picture-', ''), text])),
  };
}

/**
 * The listing in a language.
 * @throws if there is none, or it lacks something
 */
export const listingOf = (code: string): Listing => listingIn(textsIn(sourceOf(code)));

/** May be as in English: the product's name always is. */
const ALIKE = ['name'];

/**
 * What is wrong with a language's texts beside the English ones, a line each, apart from their lengths (`limits.ts`).
 * @param source the Fluent file; `english` that of English
 */
export function listingProblemsIn(source: string, english: string): readonly string[] {
  const [texts, wanted] = [textsIn(source), textsIn(english)];
  const names = [...texts.keys()];
  const written = source.match(/^[a-z][\w-]* *=/gm)?.length ?? 0;
  return [
    ...[...wanted.keys()].filter((name) => !texts.has(name)).map((name) => `${name}: missing`),
    ...names.filter((name) => !wanted.has(name)).map((name) => `${name}: not in English`),
    ...(written === texts.size ? [] : [`${written} messages are written, ${texts.size} are plain text, a line each`]),
    ...(names.filter((name) => wanted.has(name)).join() === [...wanted.keys()].filter((name) => texts.has(name)).join()
      ? []
      : ['in another order than English']),
    ...(source === english ? [] : names)
      .filter((name) => !ALIKE.includes(name) && texts.get(name) === wanted.get(name))
      .map((name) => `${name}: as in English`),
    ...[...texts].filter(([, text]) => /[\t<>$]/.test(text)).map(([name]) => `${name}: a tab, markup or "$"`),
    ...(texts.get('name') === wanted.get('name') ? [] : ['name: the product is called the same in every language']),
  ];
}

/** As `listingProblemsIn`, of a language that is there. */
export const listingProblems = (code: string): readonly string[] => listingProblemsIn(sourceOf(code), sourceOf('en'));

/** The English texts, among which each permission has its reason. */
export const englishReasons = (): ReadonlyMap<string, string> => textsIn(sourceOf('en'));

/** The folder of a language in `_locales`: both browsers write `pt-BR` as `pt_BR`. */
export const localeFolder = (code: string): string => code.replace('-', '_');

/** What the manifest is said with in each language: the same texts that the stores get. */
export function localeFiles(): readonly (readonly [path: string, contents: string])[] {
  return listedLanguages().map((code) => {
    const { name, summary, command } = listingOf(code);
    const messages = { name: { message: name }, description: { message: summary }, command: { message: command } };
    return [`_locales/${localeFolder(code)}/messages.json`, JSON.stringify(messages)] as const;
  });
}
