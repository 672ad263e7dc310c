import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allSelectors } from '../lib/selectors';
import * as anchors from '../lib/selectors/anchors';
import * as marks from '../lib/selectors/marks';
import * as ownBoxes from '../lib/selectors/own-boxes';
import * as patterns from '../lib/selectors/patterns';
import { selectorsModule } from '../scripts/selectors.mjs';

/** The two lists are made in different builds, of which each trusts the other. */
test('what the content script is told stands in the order in which it takes it', async () => {
  const script = await import(`data:text/javascript,${encodeURIComponent(selectorsModule)}`);
  expect(Object.keys(script).filter((name) => script[name] !== undefined)).toEqual(['received']);
  // As a message brings it.
  script.received.all = JSON.parse(JSON.stringify(allSelectors));
  const { received: _, ...known } = { ...script };
  expect(known).toEqual({ ...ownBoxes, ...marks, ...patterns });
});

test('no name stands for two things', () => {
  const names = [ownBoxes, marks, patterns].flatMap((module) => Object.keys(module));
  expect(new Set(names).size).toBe(names.length);
});

const MARKS = readFileSync('lib/selectors/marks.ts', 'utf8');
const FIRST_ALONE = [...MARKS.matchAll(/\b([A-Z_]+)\.(\w+)\[0\]/g)].map(([, place = '', name = '']) => [place, name] as const);

/** Who adds the selector of a new layout before the old one would else lose the old. */
test.each(FIRST_ALONE)(
  '%s.%s, of which readers know the first selector alone, has no other: else marks.ts must join them',
  (place, name) => {
    const ladders = (anchors as unknown as Record<string, Record<string, readonly string[]>>)[place];
    expect(ladders?.[name]).toHaveLength(1);
  },
);
