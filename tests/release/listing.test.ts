import { expect, test } from 'vitest';
import { LOCALES } from '../../lib/locale';
import { allListingProblems } from '../../scripts/store/check';
import { lengthProblems, STORES } from '../../scripts/store/limits';
import {
  type Listing,
  listedLanguages,
  listingOf,
  listingProblemsIn,
  localeFiles,
  localeFolder,
  textsIn,
} from '../../scripts/store/listing';
import { SCREENSHOTS } from '../../scripts/store/pictures';

test('every language of ours has a listing, whole and within the limits of the stores', () => {
  expect(allListingProblems()).toEqual([]);
});

const ENGLISH = 'name = Last Orders\n\n# A note.\nsummary = Leave well.\nabout = What it is.\n';
test.each<[what: string, source: string, problems: readonly string[]]>([
  ['nothing', 'name = Last Orders\nsummary = Geh gut.\nabout = Was es ist.\n', []],
  ['a text that is missing', 'name = Last Orders\nsummary = Geh gut.\n', ['about: missing']],
  ['a text too many', 'name = Last Orders\nsummary = Geh gut.\nabout = Was es ist.\nmore = Mehr.\n', ['more: not in English']],
  ['another order', 'name = Last Orders\nabout = Was es ist.\nsummary = Geh gut.\n', ['in another order than English']],
  ['English left over', 'name = Last Orders\nsummary = Leave well.\nabout = Was es ist.\n', ['summary: as in English']],
  [
    'another name',
    'name = Letzte Bestellungen\nsummary = Geh gut.\nabout = Was es ist.\n',
    ['name: the product is called the same in every language'],
  ],
  [
    'what is not plain text',
    'name = Last Orders\nsummary = { about }\nabout = Was es ist.\n',
    ['summary: missing', '3 messages are written, 2 are plain text, a line each'],
  ],
  ['markup', 'name = Last Orders\nsummary = Geh <b>gut</b>.\nabout = Was es ist.\n', ['summary: a tab, markup or "$"']],
  [
    'two lines',
    'name = Last Orders\nsummary =\n    Geh\n    gut.\nabout = Was es ist.\n',
    ['summary: missing', '3 messages are written, 2 are plain text, a line each'],
  ],
])('a listing with %s', (_, source, problems) => {
  expect(listingProblemsIn(source, ENGLISH)).toEqual(problems);
});

const english = listingOf('en');
const long = (count: number): string => 'x'.repeat(count);
test.each<[what: string, change: Partial<Listing>, problem: string | undefined]>([
  ['as it is', {}, undefined],
  ['a name for Edge and no more', { name: long(45) }, undefined],
  ['a name too long for Edge', { name: long(46) }, 'name: 46 characters, edge takes 45'],
  ['a summary of 132', { summary: long(132) }, undefined],
  ['a summary too long', { summary: long(133) }, 'summary: 133 characters, chrome takes 132'],
  ['a description too short', { description: long(249) }, 'description: 249 characters, edge wants 250'],
  ['a description too long', { description: long(10_001) }, 'description: 10001 characters, edge takes 10000'],
  ['a caption too long', { captions: { gate: long(61) } }, 'picture-gate: 61 characters, the picture takes 60'],
  ['a slogan too long', { captions: { tile: long(51) } }, 'picture-tile: 51 characters, the picture takes 50'],
  ['a shortcut too long', { command: long(133) }, 'command: 133 characters, a list of shortcuts takes 132'],
  ['another browser by name', { summary: 'For Chrome' }, 'names Chrome, which Edge refuses'],
])('lengths: %s', (_, change, problem) => {
  const problems = lengthProblems({ ...english, ...change });
  if (problem === undefined) expect(problems).toEqual([]);
  else expect(problems).toContain(problem);
});

test('the limits are those of the three stores', () => {
  expect(Object.keys(STORES)).toEqual(['chrome', 'edge', 'firefox']);
});

test('the long description is a paragraph a text, and lists below their headings', () => {
  const { description } = english;
  expect(description.startsWith('Closing an AliExpress account is final.')).toBe(true);
  expect(description).toMatch(/\n\nWhat it does\n• Reads /);
  expect(description).toMatch(/\n\nWhat it never does\n• It sends nothing/);
  expect(description).toMatch(/\n\nWhat it asks for, and why\n• Storage: /);
  expect(description).toMatch(/given back right after\.\n\nEverything stays/);
  expect(description).toContain('The name AliExpress is used only to tell what Last Orders works with.');
  expect(description).not.toMatch(/Leave AliExpress without losing money, receipts or data\. Shows|stand-in/);
});

test('every screenshot has its caption, and no caption is for nothing', () => {
  expect(Object.keys(english.captions).sort()).toEqual([...SCREENSHOTS, 'tile', 'shop'].sort());
});

test.each([
  ['en', 'en'],
  ['he', 'he'],
  ['pt-BR', 'pt_BR'],
  ['zh-CN', 'zh_CN'],
])('the words of %s lie in _locales/%s, as both browsers look for them', (code, folder) => {
  expect(localeFolder(code)).toBe(folder);
});

test('the manifest is said in each language by the texts of its listing', () => {
  const files = new Map(localeFiles());
  expect(files.size).toBe(listedLanguages().length);
  const codes = LOCALES.filter((code) => listedLanguages().includes(code));
  for (const code of codes) {
    const { name, summary, command } = listingOf(code);
    expect(JSON.parse(files.get(`_locales/${localeFolder(code)}/messages.json`) ?? '')).toEqual({
      name: { message: name },
      description: { message: summary },
      command: { message: command },
    });
  }
});

test('texts are read by their names, in the order of the file', () => {
  expect([...textsIn(ENGLISH)]).toEqual([
    ['name', 'Last Orders'],
    ['summary', 'Leave well.'],
    ['about', 'What it is.'],
  ]);
});
