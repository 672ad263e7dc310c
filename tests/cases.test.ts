import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Inputs that were once read wrong (found by hand on 2026-11-28). Each row has a test whose name begins with its number, rows
 * about a browser one that runs in both; of rows with several cases, each case is told by words that stand in such a test.
 */
const ROWS: Readonly<Record<string, { what: string; in?: 'browsers'; cases?: readonly string[] }>> = {
  1.1: {
    what: 'the head of the list stands beside the list',
    cases: ['last 6 months', 'search box that holds a word', 'Last year', 'second group of tabs', 'data are of the unfiltered'],
  },
  1.2: {
    what: 'the end of a list is inferred from absences',
    cases: [
      ...['twelve cards, no data', 'page 3 of 3', 'the data are of page 4', '"View orders" as a link', '"View orders" as a div'],
      ...['"Try again" in the list', 'cards are taken out of the document', 'a frame in the list', 'an open shadow root'],
      ...['an order in a layout nobody knows', '"View all" pressed, the load fails', 'a mask elsewhere', 'a failed answer'],
      'exactly %i orders, all shown',
    ],
  },
  1.3: {
    what: 'a refund list that is one page of several, or another tab',
    cases: ['page 1 shows one open', 'View more', 'next-tabs'],
  },
  1.4: { what: 'zero for want of an answer', cases: ['Bonus 25.00', 'wallet-ui-follow', 'toast'] },
  1.5: { what: 'words that are not the site’s', cases: ['translated-google', 'bilingual-hidden', '已完成'] },
  1.6: { what: 'a refund banner with its amount' },
  1.7: {
    what: 'pages taken for others',
    cases: [
      ...['waits for a review', 'Oops, the page seems to be lost', 'asks for a %s', 'as a drawer over', 'coins on the m. host'],
      ...['"Awaiting confirmation" beside "Confirm received"', 'drawn one element a character'],
    ],
  },
  1.8: {
    what: 'orders that can never be complete',
    cases: ['expired', 'top-up', 'the last row is the total', 'the day of', 'lines told', 'the first without a variant'],
  },
  1.9: {
    what: 'figures',
    in: 'browsers',
    cases: [
      ...['a price and what stands beside it', '15 Agt 2026 14.05.09', "['be'", 'IQD 12,500', '₩12,300|12|300'],
      ...['2026. 9. 15. 14:05', 'numeric orderLineId of 17 digits', 'data under a rounded number'],
    ],
  },
  2.1: { what: 'a tick, a case shown, ten orders after a reload' },
  2.2: { what: 'two tabs, the older one told late', in: 'browsers' },
  2.3: { what: 'stored copies of a page', in: 'browsers' },
  2.4: { what: 'the list finished, an order’s own page open' },
  2.5: { what: 'another account, another host' },
  2.6: { what: 'no tick of the whole task from one order’s page', cases: ['receipt', 'privacy centre'] },
  2.7: { what: 'an official copy without rows, numbers or most kept orders' },
  2.8: { what: 'two ticks of one answer, taken back' },
  2.9: { what: 'all collected, the same ten newest after a reload' },
  '2.10': { what: 'the background answers late', in: 'browsers' },
  2.11: { what: 'a look fails while collecting' },
  2.12: { what: 'taken back over newer things' },
  2.13: { what: '"I have sent it" again' },
  2.14: { what: 'a page now empty, "Nothing is left" answered' },
  2.15: { what: 'set aside, then more of it' },
  2.16: { what: 'times no date can hold', in: 'browsers' },
  2.17: { what: 'files and ticks from elsewhere' },
  2.18: { what: 'deleted, then an update' },
  2.19: { what: 'site access taken away', in: 'browsers' },
  '2.20': { what: 'a reminder told once' },
  2.21: { what: 'reasons ticked at the same time' },
  3.1: { what: 'under the page’s own policy', in: 'browsers' },
  3.2: { what: 'made invisible by the page', in: 'browsers' },
  3.3: { what: 'the closed root, the frame gone', in: 'browsers' },
  3.4: { what: 'never printed', in: 'browsers' },
  3.5: { what: 'the back/forward cache', in: 'browsers' },
  3.6: { what: 'inner nodes by any property of an event', in: 'browsers' },
  4.1: { what: 'a workbook as SheetJS writes it' },
  4.2: { what: 'order numbers in scientific notation' },
  4.3: { what: 'numbers rounded to 15 digits' },
  4.4: { what: 'a pack zipped anew' },
  4.5: { what: 'CSV under a decimal comma' },
};

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name) && name !== 'cases.test.ts')
  .map((name) => ({ name, source: readFileSync(join(import.meta.dirname, name), 'utf8') }));

/** The name of a test, of a group, or of a row of a table. */
const named = (row: string): RegExp => new RegExp(`[([{,]\\s*(['"\`])${row.replace('.', '\\.')} (?!USD)[^\\n]+`);
const testsOf = (row: string): typeof sources => sources.filter(({ source }) => named(row).test(source));

describe('each case has its test', () => {
  test('and they are all there', () => expect(Object.keys(ROWS)).toHaveLength(9 + 21 + 6 + 5));

  test.each(Object.entries(ROWS))('case %s, $what', (row, { in: where, cases = [] }) => {
    const found = testsOf(row);
    const files = where ? found.filter(({ name }) => name.startsWith('e2e')) : found;
    expect(files, `no test ${where ? 'in tests/e2e ' : ''}has a name that begins with "${row} "`).not.toEqual([]);
    const told = found.map(({ source }) => source).join('\n');
    expect(cases.filter((words) => !told.includes(words))).toEqual([]);
  });

  test('a test of a row that is not in the list would be lost', () => {
    const wellFormed = /(?:test|describe)(?:\.\w+)?\(\s*['"`]([1-4]\.\d{1,2}) /g;
    const rows = sources.flatMap(({ source }) => [...source.matchAll(wellFormed)].map(([, row = '']) => row));
    expect(rows.filter((row) => !(row in ROWS))).toEqual([]);
  });
});
