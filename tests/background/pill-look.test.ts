import { expect, test } from 'vitest';
import { frameLook } from '../../entrypoints/background/frame-look';
import { pillLook } from '../../entrypoints/background/pill-look';
import { localeOf } from '../../lib/locale';
import { messagesOf } from '../../lib/locale/compile';

const english = localeOf('en', messagesOf('background', 'en'));
const SHAPES = ['done', 'todo', 'unknown', 'stale', 'later', 'set-aside', undefined] as const;
const all = SHAPES.map(
  (shape) => [String(shape), pillLook({ words: '2 on the way', ...(shape && { shape }) }, 'end', english)] as const,
);
/** Rules with what they are for, those within `@media` too. */
const rulesOf = (css: string): [selector: string, body: string][] =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => [selector, body]);

test.each(all)('%s: every line of the host beats the page’s', (_, { css }) => {
  const lines = rulesOf(css)
    .filter(([selector]) => selector.includes(':host'))
    .flatMap(([, body]) => body.split(';').filter(Boolean));
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => !line.endsWith('!important'))).toEqual([]);
});

test.each(all)('%s: nothing inside can be pointed at or selected, nor is it printed', (_, { css }) => {
  expect(css).toContain('*{user-select:none;-webkit-user-select:none}');
  expect(css).toContain('*{pointer-events:none!important}');
  expect(css).toContain('@media print{:host{display:none!important}}');
});

test.each(all)('%s: no font that a page could bring, no picture, no variable of the page', (_, { css }) => {
  expect([...css.matchAll(/font(?:-family)?:([^;}]*)/g)].map(([, font]) => font)).toEqual([
    '500 .875em/1.25 system-ui,sans-serif',
  ]);
  expect(css).not.toMatch(/url\(|var\(|rem\b|@import/);
});

test('each state has a shape of its own, and none needs a colour to be told', () => {
  const shapes = all.map(([, { css }]) => /i::before\{content:"".*?clip-path:([^}]*)\}/.exec(css)?.[1]);
  expect(shapes.slice(5 - 1, 5)).toEqual([undefined]);
  const drawn = shapes.filter(Boolean);
  expect(drawn).toHaveLength(5);
  expect(new Set(drawn).size).toBe(5);
});

test.each([
  ['2 on the way', '"2 on the way"'],
  ['say "no"', '"say \\22 no\\22 "'],
  ['a\\b', '"a\\5c b"'],
  ['line\nbreak', '"line\\a break"'],
  ['"}:host{display:none', '"\\22 }:host{display:none"'],
  ['نسخة محفوظة', '"نسخة محفوظة"'],
])('words stand in the sheet as a text: %s', (words, quoted) =>
  expect(pillLook({ words }, 'end', english).css).toContain(`i::after{content:${quoted}/""}`),
);

test.each([
  ['end', ':host{right:16px!important;}:host(:dir(rtl)){right:auto!important;left:16px!important;}'],
  ['start', ':host{left:16px!important;}:host(:dir(rtl)){left:auto!important;right:16px!important;}'],
] as const)('the corner at the %s is told in the page’s direction', (corner, sides) => {
  expect(pillLook({ words: 'a' }, corner, english).css).toContain(sides);
  expect(frameLook({ corner, width: 412, height: 380, sheet: false })).toContain(sides.replaceAll('16px', '0'));
});

test('a sheet is as wide as the page, a panel as what is in it', () => {
  const placement = { corner: 'end', width: 412, height: 380 } as const;
  expect(frameLook({ ...placement, sheet: false })).toMatch(/width:412px!important;height:380px!important/);
  expect(frameLook({ ...placement, sheet: true })).toMatch(/width:100%!important;height:380px!important/);
});
