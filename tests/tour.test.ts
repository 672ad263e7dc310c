import { describe, expect, test } from 'vitest';
import { assess, type Ticks } from '../lib/model/checklist';
import type { HostEvidence } from '../lib/model/checklist-evidence';
import type { Reading } from '../lib/model/page';
import { type Tour, type TourEvidence, tourOf, tourOn, tourPages } from '../lib/model/tour';
import { pageKinds } from '../lib/site/kinds';
import { addressOf } from '../lib/site/page-address';
import { recognise } from '../lib/site/recognise';
import { prepareTasks } from '../lib/tasks';
import { sent, weighed } from './readings';

const NOW = Date.UTC(2026, 10, 29, 12);
const DAY = 86_400_000;
const MIN = 60_000;

const FACTS = {
  'order-list': { ordersShown: 10, ordersFinished: 10 },
  'refund-list': { casesShown: 1, casesOpen: 1 },
  wallet: { balanceIsZero: false },
  coins: { coins: 420 },
  coupons: { couponsShown: 3 },
  addresses: { addressesShown: 1 },
  'review-list': { reviewsShown: 2 },
  'account-home': {},
  'account-settings': {},
} as const;

/** What is known after these pages were opened and read, each a minute ago. */
const visited = (kinds: readonly (keyof typeof FACTS)[], at = NOW - MIN): HostEvidence =>
  weighed(...kinds.map((kind) => sent(kind, FACTS[kind], { at, outcome: 'read' })));

interface Given extends Partial<Omit<TourEvidence, 'states'>> {
  readonly ticks?: Ticks;
}

function tour({ ticks = {}, evidence = { readings: {} }, ...more }: Given): Tour {
  const states = assess(prepareTasks, evidence, ticks, NOW);
  return tourOf({ here: 'help-centre', host: 'com', hidden: [], now: NOW, ...more, evidence, states });
}

const one = (kind: string, reading: Partial<Reading>): HostEvidence => ({
  readings: { [kind]: { facts: {}, readAt: NOW - MIN, asOf: NOW - MIN, ...reading } },
});

describe('the order of the tour', () => {
  test.each(tourPages.map((here, at) => [here, at] as const))('from %s on to the page after it', (here, at) => {
    const evidence = visited(tourPages.slice(0, at + 1));
    const next = tourPages[at + 1];
    expect(tour({ here, evidence })).toEqual({ seen: at + 1, total: 9, ...(next && { next }) });
  });

  test.each<[what: string, given: Given, next: string | undefined]>([
    ['on a page that is not on it: to the first', { here: 'messages' }, 'order-list'],
    ['from its middle: onwards', { here: 'coins', evidence: visited(['coins']) }, 'coupons'],
    [
      'from its last: back to what was passed over',
      { here: 'account-settings', evidence: visited(['order-list']) },
      'refund-list',
    ],
    ['never to the page the person is on', { here: 'order-list', evidence: visited([...tourPages.slice(1)]) }, undefined],
    ['past what has no overlay', { here: 'refund-list', hidden: ['wallet', 'coins'] }, 'coupons'],
    [
      'past what the person answered',
      { here: 'refund-list', ticks: { ...said('check-wallet'), ...said('empty-wallet') } },
      'coins',
    ],
  ])('%s', (_, given, next) => {
    expect(tour(given).next).toBe(next);
  });
});

const said = (id: string, as: 'done' | 'set-aside' = 'done'): Ticks => ({ [id]: { as, at: NOW - MIN } });

describe('what counts as seen', () => {
  test.each<[what: string, given: Given, seen: number]>([
    ['nothing yet', {}, 0],
    ['a look of today that told something', { evidence: visited(['wallet']) }, 1],
    ['a look of last week', { evidence: visited(['wallet'], NOW - 8 * DAY) }, 0],
    ['a look of tomorrow', { evidence: one('wallet', { facts: FACTS.wallet, readAt: NOW + DAY, asOf: NOW + DAY }) }, 0],
    ['a page that could not be read', { evidence: one('wallet', {}) }, 0],
    ['a stored copy of a page', { evidence: { readings: { wallet: { facts: FACTS.wallet, readAt: NOW - MIN } } } }, 0],
    ['a look on another computer', { evidence: one('wallet', { facts: FACTS.wallet, elsewhere: true }) }, 0],
    ['a page that only says how much it showed', { evidence: one('order-list', { facts: { moreOrders: true } }) }, 0],
    ['a page that says nobody is signed in', { evidence: one('wallet', { facts: { signedOut: true } }) }, 0],
    ['the account, opened', { evidence: one('account-home', {}) }, 1],
    ['the account, opened last week', { evidence: one('account-home', { readAt: NOW - 8 * DAY, asOf: NOW - 8 * DAY }) }, 0],
    ['the settings, opened', { evidence: one('account-settings', {}) }, 1],
    ['one of two tasks answered by the person', { ticks: said('check-wallet') }, 0],
    [
      'all tasks of a page answered by the person',
      { ticks: { ...said('check-wallet'), ...said('empty-wallet', 'set-aside') } },
      1,
    ],
    ['coins and coupons have one answer', { ticks: said('use-coupons-and-coins', 'set-aside') }, 2],
    ['a reading and an answer count once', { evidence: visited(['addresses']), ticks: said('remove-addresses', 'set-aside') }, 1],
  ])('%s', (_, given, seen) => {
    expect(tour(given)).toMatchObject({ seen, total: 9 });
  });

  test.each<[what: string, account: HostEvidence['account'], seen: number]>([
    ['seen before another account is said to be used', { since: NOW }, 0],
    ['seen before nobody was signed in', { asleep: { why: 'signed-out', at: NOW } }, 0],
    ['seen while it was in doubt whose it is', { doubts: [[NOW - DAY, NOW]] }, 0],
    ['seen since', { since: NOW - DAY }, 1],
  ])('%s', (_, account, seen) => {
    expect(tour({ evidence: { ...visited(['wallet']), ...(account && { account }) } }).seen).toBe(seen);
  });
});

describe('what could not be read', () => {
  test('is not seen, but not offered again: otherwise the tour had no end', () => {
    const evidence = visited(tourPages.filter((kind) => kind !== 'coins'));
    const readings = { ...evidence.readings, ...one('coins', {}).readings };
    expect(tour({ here: 'account-settings', evidence: { ...evidence, readings } })).toEqual({ seen: 8, total: 9 });
  });

  test('a page that asked to sign in is offered again', () => {
    expect(tour({ here: 'refund-list', evidence: one('wallet', { facts: { signedOut: true } }) }).next).toBe('wallet');
  });
});

describe('on each host', () => {
  test.each(['com', 'us'] as const)(
    'aliexpress.%s: every page of its tour has an address there, recognised as that page',
    (host) => {
      for (const kind of tourOn(host)) {
        const address = addressOf(kind, host) ?? '';
        expect([kind, recognise(address), new URL(address).hostname.endsWith(`.aliexpress.${host}`)]).toEqual([kind, kind, true]);
      }
    },
  );

  test('a page that has none is not on its tour', () => {
    expect(tourPages.filter((kind) => !tourOn('us').includes(kind))).toEqual(tourPages.filter((kind) => !addressOf(kind, 'us')));
    expect(tour({ host: 'us', here: 'coins', evidence: visited(['coins']) })).toEqual({ seen: 1, total: 7, next: 'addresses' });
  });

  test('no address has a hole in it', () => {
    const addresses = pageKinds.flatMap((kind) => [addressOf(kind, 'com') ?? [], addressOf(kind, 'us') ?? []].flat());
    expect(addresses.filter((address) => address.includes('*'))).toEqual([]);
  });
});
