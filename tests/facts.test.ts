import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allFacts, sources } from '../lib/facts';
import { LOCALES, type Locale, type LocaleCode, localeOf } from '../lib/locale';
import { fileOfWords, messagesOf, WORD_GROUPS } from '../lib/locale/compile';
import { sourceMessage } from '../lib/locale/sources';
import { dateFormat } from '../lib/tools/date-format';

const DAY = 24 * 60 * 60 * 1000;
const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Messages by id, as they stand in the files of a language. */
function messagesIn(code: LocaleCode): Map<string, string> {
  const rooms = [...new Set(Object.values(WORD_GROUPS).flat())];
  const sources = rooms.map((room) => readFileSync(fileOfWords(code, room), 'utf8'));
  const found = sources.flatMap((source) => [...source.matchAll(/^([a-z][\w-]*) =(.*(?:\n(?![a-z#]).*)*)/gm)]);
  return new Map(found.map(([, id = '', body = '']) => [id, body.trim()]));
}
const texts = Object.fromEntries(LOCALES.map((code) => [code, messagesIn(code)])) as Record<LocaleCode, Map<string, string>>;

const guides = Object.fromEntries(LOCALES.map((code) => [code, localeOf(code, messagesOf('guide', code))])) as Record<
  LocaleCode,
  Locale
>;

/** What authorities and laws are called in a language of their own country, beside their English letters. */
const OWN_NAMES: Readonly<Record<string, RegExp>> = {
  FDPIC: /PFPDT|EDÖB|IFPDT/,
  PIPEDA: /LPRPDE/,
  PIPC: /개인정보 ?보호 ?위원회/,
};

/** A paragraph may be written out ("article 12, paragraphe 3"), and a file's ending without its point. */
function isSaid(part: string, text: string): boolean {
  const [, article = '', paragraph] = /^(\w+) ?\((\w+)\)$/.exec(part) ?? [];
  const isWritten = paragraph !== undefined && new RegExp(`${article}\\D{1,20}(${paragraph}|${paragraph.length})`).test(text);
  return (
    text.includes(part) || isWritten || OWN_NAMES[part]?.test(text) || (part.startsWith('.') && text.includes(part.slice(1)))
  );
}

test('each has an id of its own', () => {
  const ids = allFacts.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test.each(Object.entries(sources))('something rests on %s', (_, source) =>
  expect(allFacts.some((fact) => fact.source === source)).toBe(true),
);

describe.each(allFacts)('$id', ({ says, source, clause, confirmed, where, told, holds = [] }) => {
  test('is one plain sentence', () => expect(says).toMatch(/^["A-Z].*\.$/));

  test('has a source with a date that is one', () => {
    expect(source.title).not.toBe('');
    if (source.dated !== undefined) expect(source.dated).toMatch(PARTIAL_DATE);
    if (source.dated !== undefined) expect(new Date(source.dated).getTime()).toBeLessThanOrEqual(new Date(confirmed).getTime());
    // As it stands in every language: no word of one.
    if (clause !== undefined) expect(clause).toMatch(/^[^a-z]+$/);
  });

  test('was confirmed within the last 365 days', () => {
    expect(confirmed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const age = Math.floor((Date.now() - new Date(confirmed).getTime()) / DAY);
    expect(age, 'look it up again, then write the new day').toBeLessThanOrEqual(365);
    expect(age).toBeGreaterThanOrEqual(0);
  });

  test('holds somewhere', () => {
    if (where !== 'everywhere') expect(where.length).toBeGreaterThan(0);
    if (where !== 'everywhere') for (const place of where) expect(place).toMatch(/^([A-Z]{2}(-[A-Z]{2})?|EEA|CIS)$/);
  });

  test('is told', () => expect(told.length).toBeGreaterThan(0));

  test.each(LOCALES)('is told in %s', (code) => {
    const bodies = told.map((id) => texts[code].get(id));
    expect(told.filter((_, n) => !bodies[n])).toEqual([]);
    const together = bodies.join('\n');
    expect(holds.filter((part) => !isSaid(part, together))).toEqual([]);
  });

  test.each(LOCALES)('says its clause and its dates beside a text in %s', (code) => {
    const { has, t } = guides[code];
    const lines = told
      .map(sourceMessage)
      .filter(has)
      .map((id) => t(id));
    const month = dateFormat(code, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(confirmed));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toContain(month);
    if (clause) expect(lines.join('\n')).toContain(clause);
    if (source.dated) expect(lines.join('\n')).toContain(source.dated.slice(0, 4));
  });
});

test('`npm run facts` prints each, the longest unconfirmed first', () => {
  const printed = execFileSync(process.execPath, ['scripts/facts.mjs'], { encoding: 'utf8' }).trimEnd().split('\n').slice(2);
  const ids = printed.map((line) => line.split(' | ')[0]?.replace('| ', ''));
  expect([...ids].sort()).toEqual(allFacts.map(({ id }) => id).sort());
  const days = printed.map((line) => /\d{4}-\d{2}-\d{2}(?= \| )/.exec(line.split(' | ').slice(3).join(' | '))?.[0]);
  expect(days).toEqual([...days].sort());
});
