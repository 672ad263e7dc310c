import { describe, expect, test } from 'vitest';
import { recognise } from '../lib/site/recognise';
import { type AlternativeId, alternatives, isReasonId, matchAlternatives, type ReasonId, reasons } from '../lib/tasks/decide';

const ALL: readonly AlternativeId[] = [
  'mute-notifications',
  'pause-account',
  'privacy-settings',
  'close-features',
  'other-shops',
];

/** The guide's table of reasons and what answers them. */
const GUIDE: readonly (readonly [ReasonId, readonly AlternativeId[]])[] = [
  ['privacy', ['privacy-settings', 'close-features']],
  ['unwanted-mail', ['mute-notifications']],
  ['shopping-risk', ['close-features', 'other-shops']],
  ['unused', ['pause-account', 'close-features']],
  ['poor-support', ['other-shops']],
  ['better-shop', ['other-shops']],
];

describe('the ways out', () => {
  test('the list is the guide’s', () => {
    expect(alternatives.map(({ id }) => id)).toEqual(ALL);
    expect(reasons.map(({ id }) => id)).toEqual(GUIDE.map(([id]) => id));
  });

  test.each(GUIDE)('for %s: %j', (reason, wanted) => {
    const { matching, others } = matchAlternatives([reason]);
    expect(matching).toEqual(wanted);
    expect([...matching, ...others].sort()).toEqual([...ALL].sort());
  });

  test.each<[readonly ReasonId[], readonly AlternativeId[], readonly AlternativeId[]]>([
    [[], [], ALL],
    [
      ['privacy', 'unused'],
      ['close-features', 'privacy-settings', 'pause-account'],
      ['mute-notifications', 'other-shops'],
    ],
    [['better-shop', 'unwanted-mail', 'poor-support'], ['other-shops', 'mute-notifications'], ALL.slice(1, 4)],
    [
      reasons.map(({ id }) => id),
      ['close-features', 'other-shops', 'privacy-settings', 'mute-notifications', 'pause-account'],
      [],
    ],
  ])('for %j: those that answer most reasons first', (picked, matching, others) =>
    expect(matchAlternatives(picked)).toEqual({ matching, others }),
  );

  test.each(alternatives.flatMap(({ id, go }) => Object.entries(go).map(([kind, href]) => ({ id, kind, href }))))(
    '$id leads to $kind',
    ({ kind, href }) => expect(recognise(href)).toBe(kind),
  );
});

test.each([
  ['privacy', true],
  ['greed', false],
  ['', false],
  [undefined, false],
])('%s is a reason: %s', (id, is) => expect(isReasonId(id)).toBe(is));
