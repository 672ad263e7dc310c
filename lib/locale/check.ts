import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import type { Expression, Message, Pattern, SelectExpression } from '@fluent/bundle/esm/ast.js';
import { mayBeAlike } from './alike';
import { fileOfWords, roomsOf, WORDS_FOLDER } from './compile';

/** Languages whose form `one` is not the number 1: French and Portuguese say it of 0, Russian and Ukrainian of 21 (CLDR 48). */
const ONE_IS_MORE = /^(fr|pt|ru|uk)\b/;
/** Rooms whose words are written into files. */
const IN_FILES = ['letters', 'receipts', 'reminder'];
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * The plural forms a language needs: those it uses for whole numbers that occur, and `other`. `many` of Spanish, French, Italian
 * and Portuguese is for millions alone, so no translator is asked for it; `other` of Polish and Russian is for fractions.
 */
export function pluralForms(code: string): readonly string[] {
  const rules = new Intl.PluralRules(code);
  const used = new Set(Array.from({ length: 1000 }, (_, n): string => rules.select(n)));
  return FORMS.filter((form) => form === 'other' || used.has(form));
}

const partsOf = (pattern: Pattern | null): readonly (string | Expression)[] =>
  pattern === null ? [] : typeof pattern === 'string' ? [pattern] : pattern;

/** Every choice of a pattern, those inside others too. */
const choicesIn = (pattern: Pattern | null): SelectExpression[] =>
  partsOf(pattern).flatMap((part) =>
    typeof part === 'object' && part.type === 'select' ? [part, ...part.variants.flatMap(({ value }) => choicesIn(value))] : [],
  );

/** The messages of a language by id, and the ids in order of their file. */
class LanguageWords {
  readonly byId: ReadonlyMap<string, Pattern | null>;
  readonly text: string;
  constructor(
    readonly code: string,
    sources: readonly string[],
  ) {
    this.text = sources.join('\n');
    const messages = sources.flatMap((source): Message[] => new FluentResource(source).body as Message[]);
    this.byId = new Map(messages.map(({ id, value }) => [id, value]));
  }

  /** The parts of a message and of those it is made of. */
  whole(pattern: Pattern | null): readonly (string | Expression)[] {
    return partsOf(pattern).flatMap((part): readonly (string | Expression)[] => {
      if (typeof part === 'string') return [part];
      if (part.type === 'mesg') return this.whole(this.byId.get(part.name) ?? null);
      if (part.type === 'select') return [part.selector, ...part.variants.flatMap(({ value }) => this.whole(value))];
      return [part];
    });
  }

  /** The values a message is filled with; the tense is always given, and not every language needs it. */
  figures(id: string): string {
    const names = this.whole(this.byId.get(id) ?? null).map((part) =>
      typeof part === 'object' && part.type === 'var' && part.name !== 'past' ? part.name : '',
    );
    return [...new Set(names.filter(Boolean))].sort().join(' ');
  }

  marks(id: string): string {
    const texts = partsOf(this.byId.get(id) ?? null).flatMap((part) => this.whole([part] as Pattern));
    return [...new Set(texts.join('').match(/<\/?[a-z]+>/g))].sort().join(' ');
  }

  /** Messages that only stand in others: each language has its own. */
  parts(): ReadonlySet<string> {
    return new Set([...this.byId.values()].flatMap((pattern) => this.named(pattern)));
  }

  private named(pattern: Pattern | null): string[] {
    return partsOf(pattern).flatMap((part): string[] => {
      if (typeof part === 'string') return [];
      if (part.type === 'mesg') return [part.name];
      return part.type === 'select' ? part.variants.flatMap(({ value }) => this.named(value)) : [];
    });
  }
}

/** The rooms of words a language has. */
const roomsIn = (code: string): string[] =>
  readdirSync(`${WORDS_FOLDER}/${code}`)
    .filter((name) => name.endsWith('.ftl'))
    .map((name) => name.replace('.ftl', ''));

function pluralProblems(words: LanguageWords, id: string): string[] {
  const needed = pluralForms(words.code);
  return choicesIn(words.byId.get(id) ?? null).flatMap((choice) => {
    const keys = choice.variants.map(({ key }) => String(key.value));
    const forms = keys.filter((key) => FORMS.includes(key));
    const by = choice.selector.type === 'var' ? choice.selector.name : '';
    if (!forms.some((form) => form !== 'other')) return [];
    const problems = FORMS.filter((form) => needed.includes(form) !== forms.includes(form)).map(
      (form) => `${id}: ${needed.includes(form) ? 'lacks' : 'has no use for'} [${form}] of $${by}`,
    );
    if (keys[choice.star] !== 'other') problems.push(`${id}: the last resort of $${by} is not *[other]`);
    const one = choice.variants.find(({ key }) => key.value === 'one');
    const exact = ONE_IS_MORE.test(words.code) ? (/^(ru|uk)/.test(words.code) ? ['1'] : ['0', '1']) : [];
    const says =
      one && words.whole(one.value).some((part) => typeof part === 'object' && part.type === 'var' && part.name === by);
    const isTold = exact.length === 0 || says || exact.every((figure) => keys.includes(figure));
    return isTold || !one ? problems : [...problems, `${id}: [one] of $${by} is not always 1 and does not name it`];
  });
}

const said = (pattern: Pattern | null | undefined): string => JSON.stringify(pattern ?? '');
/** Its words, apart from what is filled in. */
const lettersOf = (pattern: Pattern | null | undefined): string =>
  partsOf(pattern ?? null)
    .filter((part) => typeof part === 'string')
    .join('');

/** The Fluent files of a language. */
const sourcesOf = (code: string): string[] => roomsIn(code).map((room) => readFileSync(fileOfWords(code, room), 'utf8'));

/**
 * What is wrong with the words of a language, a line each, apart from what only a reader can tell.
 * @param code a folder of `words`
 * @throws at a file that is missing or is not Fluent
 */
export function wordProblems(code: string): readonly string[] {
  const marked = IN_FILES.filter((room) => roomsIn(code).includes(room)).filter((room) =>
    /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(readFileSync(fileOfWords(code, room), 'utf8')),
  );
  const signs = marked.map((room) => `${room}: a direction mark, in words that go into files`);
  return [...wordProblemsIn(code, sourcesOf(code), sourcesOf('en')), ...signs];
}

/** English is read once for all languages. */
let lastEnglish: { readonly sources: string; readonly words: LanguageWords } | undefined;
function englishOf(sources: readonly string[]): LanguageWords {
  const all = sources.join('\n');
  if (lastEnglish?.sources !== all) lastEnglish = { sources: all, words: new LanguageWords('en', sources) };
  return lastEnglish.words;
}

/** The same of texts, beside English ones. */
export function wordProblemsIn(code: string, sources: readonly string[], inEnglish: readonly string[]): readonly string[] {
  const english = englishOf(inEnglish);
  const words = new LanguageWords(code, sources);
  const [ownParts, englishParts] = [words.parts(), english.parts()];
  const isPart = (id: string): boolean => ownParts.has(id) || englishParts.has(id);
  const ids = [...english.byId.keys()];
  const missing = ids.filter((id) => !words.byId.has(id) && !englishParts.has(id)).map((id) => `${id}: missing`);
  const more = [...words.byId.keys()]
    .filter((id) => !english.byId.has(id) && !ownParts.has(id))
    .map((id) => `${id}: not in English`);
  const both = ids.filter((id) => words.byId.has(id));
  const different = both
    .filter((id) => !isPart(id))
    .flatMap((id) => [
      ...(words.figures(id) === english.figures(id) ? [] : [`${id}: takes ${words.figures(id)}, not ${english.figures(id)}`]),
      ...(words.marks(id) === english.marks(id) ? [] : [`${id}: marks ${words.marks(id)}, not ${english.marks(id)}`]),
      ...(/^look-/.test(id) &&
      lettersOf(words.byId.get(id)).split('\n').length !== lettersOf(english.byId.get(id)).split('\n').length
        ? [`${id}: another number of lines`]
        : []),
    ]);
  const left = both
    .filter((id) => !isPart(id) && !mayBeAlike(id) && code !== 'en')
    .filter((id) => /\p{L}/u.test(lettersOf(english.byId.get(id))) && said(words.byId.get(id)) === said(english.byId.get(id)))
    .map((id) => `${id}: as in English`);
  const plural = [...words.byId.keys()].flatMap((id) => pluralProblems(words, id));
  const signs = /\t/.test(words.text) ? ['a tab'] : [];
  const written = words.text.match(/^[a-z][\w-]* *=/gm)?.length ?? 0;
  const unread = written === words.byId.size ? [] : [`${written} messages are written, ${words.byId.size} can be read`];
  return [...missing, ...more, ...different, ...left, ...plural, ...signs, ...unread];
}

/** How many characters the words of one of our pages have in a language, as they are written, without notes. */
export const charactersOf = (page: string, code: string): number =>
  roomsOf(page)
    .filter((room) => roomsIn(code).includes(room))
    .map((room) => readFileSync(fileOfWords(code, room), 'utf8').replace(/^#.*\n/gm, ''))
    .reduce((sum, words) => sum + words.length, 0);
