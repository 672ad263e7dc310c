import { describe, expect, test } from 'vitest';
import { assess, type TaskState, type Tick } from '../lib/model/checklist';
import type { Facts } from '../lib/model/page';
import type { ItemState } from '../lib/model/reader-result';
import type { PageKind } from '../lib/site/kinds';
import type { SentPage } from '../lib/storage';
import { type TaskId, taskOf } from '../lib/tasks';
import { afterLook, type LookOptions, orderNumber, sent, weighed } from './readings';

const NOW = Date.UTC(2026, 10, 28, 12);
const MINUTE = 60_000;
const at = (ago: number): number => NOW - ago * MINUTE;

/** One look at the orders list, some minutes ago: its orders by place (absent: not shown), whole or a part. */
type Letters = string;
const AS: Readonly<Record<string, ItemState>> = { o: 'open', u: 'unclear', s: 'settled' };
/** `-` stands for an order that is not shown, a capital letter for one without a number. */
function orders(letters: Letters, ago: number, more: LookOptions & { readonly facts?: Facts } = {}): SentPage {
  const items = [...letters].flatMap((letter, place) => {
    const as = AS[letter.toLowerCase()];
    if (!as) return [];
    return [letter === letter.toLowerCase() ? { number: orderNumber(place), as } : { as }];
  });
  const count = (as: ItemState): number => items.filter((item) => item.as === as).length;
  const facts: Facts = {
    ordersShown: items.length,
    ordersUnpaid: 0,
    ordersToShip: 0,
    ordersShipped: count('open'),
    ordersFinished: count('settled'),
    ordersUnclear: count('unclear'),
    casesOpen: 0,
    moreOrders: false,
    signedOut: false,
    ...more.facts,
  };
  const banners = items.map((item) => ({ ...item, as: 'settled' as const }));
  return sent('order-list', facts, { at: at(ago), items, banners, ...more });
}
/** The first page of a list that goes on. */
const first = (letters: Letters, ago: number, more: LookOptions = {}): SentPage =>
  orders(letters, ago, { coverage: 'part', facts: { moreOrders: true }, ...more });
/** A second page, another tab, a search. */
const part = (letters: Letters, ago: number, more: LookOptions = {}): SentPage =>
  first(letters, ago, { firstPage: false, ...more });
const own = (as: ItemState, ago: number, more: LookOptions = {}): SentPage =>
  sent('order-detail', { orderOpen: as === 'open' }, { at: at(ago), items: [{ number: orderNumber(0), as }], ...more });
const page = (kind: PageKind, facts: Facts, ago: number, more: LookOptions = {}): SentPage =>
  sent(kind, facts, { at: at(ago), ...more });
const signedOut = (ago: number, more: LookOptions = {}): SentPage => page('order-list', { signedOut: true }, ago, more);

function standing(id: TaskId, looks: readonly SentPage[]): TaskState {
  const [state] = assess([taskOf(id)], weighed(...looks), {}, NOW);
  if (!state) throw new Error('no state');
  return state;
}

const ONE = 'aaaaaaaa';
const TWO = 'bbbbbbbb';
type Row = [what: string, looks: readonly SentPage[], status: string, more?: Partial<TaskState>];
const check = (id: TaskId, [, looks, status, more = {}]: Row): void =>
  expect(standing(id, looks)).toMatchObject({ status, ...more });

describe('what was seen open is kept by its mark', () => {
  test.each<Row>([
    ['a part that lacks it takes nothing away', [orders('os', 9), part('-s', 5)], 'todo', { left: 1 }],
    ['a part of nothing but settled ones neither', [orders('os', 9), first('-sss', 5)], 'todo', { left: 1 }],
    ['a whole look that lacks it neither: paging skips orders', [orders('os', 9), orders('-s', 5)], 'todo', { left: 1 }],
    ['an empty whole look neither', [orders('os', 9), orders('', 5)], 'todo', { left: 1 }],
    ['a younger part that shows that one settled closes it, and proves nothing', [orders('os', 9), part('s', 5)], 'unknown'],
    ['its own page closes it, and proves nothing', [orders('os', 9), own('settled', 5)], 'unknown'],
    ['a younger whole look that shows it settled proves', [orders('os', 9), orders('ss', 5)], 'done'],
    ['one of two settled leaves the other', [orders('oo', 9), part('s', 5)], 'todo', { left: 1 }],
    ['what is not understood does not close it', [orders('os', 9), part('u', 5)], 'todo', { left: 1 }],
    ['a part may open', [orders('ss', 9), part('o', 5)], 'todo', { left: 1 }],
    ['its own page may open', [orders('ss', 9), own('open', 5)], 'todo', { left: 1 }],
    ['what is not understood keeps it from being proved', [orders('ss', 9), part('-u', 5)], 'unknown'],
    ['and is no longer in the way once it is understood', [orders('ss', 9), part('-u', 5), orders('ss', 3)], 'done'],
  ])('%s', (...row) => check('receive-orders', row));
});

describe('between documents the younger wins, within one the later', () => {
  test.each<Row>([
    ['2.2 an older list told late does not settle a younger one', [orders('os', 5), orders('ss', 3, { asOf: at(9) })], 'todo'],
    ['2.2 nor does it open it', [orders('ss', 5), orders('os', 3, { asOf: at(9) })], 'done'],
    ['an older list opens what the younger one did not show', [orders('-s', 5), orders('os', 3, { asOf: at(9) })], 'todo'],
    [
      'later in one document: "Confirm received"',
      [orders('os', 9, { document: ONE }), orders('ss', 5, { document: ONE, asOf: at(9) })],
      'done',
    ],
    [
      'later in one document: opened',
      [orders('ss', 9, { document: ONE }), orders('os', 5, { document: ONE, asOf: at(9) })],
      'todo',
    ],
    ['of equal ages the worse wins, told first', [orders('os', 5, { asOf: at(9) }), orders('ss', 3, { asOf: at(9) })], 'todo'],
    ['of equal ages the worse wins, told last', [orders('ss', 5, { asOf: at(9) }), orders('os', 3, { asOf: at(9) })], 'todo'],
    ['2.3 one of unknown age settles nothing', [orders('os', 9), orders('ss', 5, { asOf: null })], 'todo'],
    ['2.3 one of unknown age proves nothing', [orders('ss', 5, { asOf: null })], 'unknown'],
    ['2.3 one of unknown age opens where nothing is proved', [orders('os', 5, { asOf: null })], 'todo'],
    ['2.3 one of unknown age does not open what is proved', [orders('ss', 9), orders('os', 5, { asOf: null })], 'done'],
    ['2.3 one of unknown age opens what the proof does not know', [orders('-s', 9), orders('os', 5, { asOf: null })], 'todo'],
    ['2.3 any of known age replaces it', [orders('os', 9, { asOf: null }), orders('ss', 5)], 'done'],
    [
      '2.3 even by not showing it, if whole and of the same account',
      [part('-s', 12), orders('os', 9, { asOf: null }), orders('-s', 5)],
      'done',
    ],
    ['2.3 a stored copy alone tells nothing of whose it is', [orders('os', 9, { asOf: null }), orders('-s', 5)], 'done'],
    [
      '2.3 but a list that may be another account’s takes nothing away',
      [part('--s', 12), orders('os', 9, { asOf: null }), orders('-s', 5)],
      'todo',
    ],
    ['data of a moment that has not come are of unknown age', [orders('ss', 5, { asOf: at(-60) })], 'unknown'],
  ])('%s', (...row) => check('receive-orders', row));
});

describe('a proof is kept, not redone', () => {
  const again = (ago: number): Partial<TaskState> => ({ at: at(9), evidence: expect.objectContaining({ again: at(ago) }) });
  const all = orders('ssssss', 9);
  test.each<Row>([
    [
      '2.9 a first page that overlaps and is all finished joins: the proof keeps its age',
      [all, first('sss', 5)],
      'done',
      again(5),
    ],
    [
      'a new finished order joins too',
      [all, first('sss---s', 5)],
      'done',
      { evidence: expect.objectContaining({ counts: { shown: 7 } }) },
    ],
    ['a new open one opens', [all, first('sss---o', 5)], 'todo', { left: 1 }],
    ['which then is settled: the proof is there again', [all, first('sss---o', 5), first('sss---s', 3)], 'done', again(3)],
    ['a first page without any order of it leaves a gap: the proof is gone', [all, first('------sss', 5)], 'unknown'],
    ['and does not come back by an overlap later', [all, first('------sss', 5), first('sss', 3)], 'unknown'],
    ['a part that is no first page neither joins nor drops', [all, part('------s', 5)], 'done', { at: at(9) }],
    [
      'a first page that is older than the proof does nothing',
      [all, first('s-----sss', 5, { asOf: at(20) })],
      'done',
      { at: at(9) },
    ],
    ['a first page with a nameless order that is not settled drops it', [all, first('sssU', 5)], 'unknown'],
    ['a younger whole look takes its place', [all, orders('ssssss', 5)], 'done', { at: at(5) }],
    ['a whole look that is not all settled ends it', [all, orders('ssssso', 5)], 'todo'],
    ['a page that said nothing leaves it', [all, page('order-list', {}, 5)], 'done', { at: at(9) }],
  ])('%s', (...row) => check('receive-orders', row));
});

describe('orders without a number', () => {
  test.each<Row>([
    ['one is open', [orders('O', 9)], 'todo', { left: 1 }],
    ['a part settles it never', [orders('O', 9), first('S', 5)], 'todo', { left: 1 }],
    ['a younger whole look does', [orders('O', 9), orders('S', 5)], 'done'],
    ['an older whole look does not', [orders('O', 5), orders('S', 3, { asOf: at(9) })], 'todo'],
    [
      'a later look at the same first page does',
      [first('O', 9, { document: ONE }), first('S', 5, { document: ONE })],
      'unknown',
      { left: 0 },
    ],
    [
      'not once another page showed one too, as it may be another',
      [first('O', 9, { document: ONE }), first('O', 7), first('S', 5, { document: ONE })],
      'todo',
      { left: 1 },
    ],
    [
      'nor once another page showed more',
      [first('O', 9, { document: ONE }), first('OO', 7, { document: TWO }), first('SS', 5, { document: TWO })],
      'todo',
      { left: 2 },
    ],
    [
      'a whole look younger than one of two pages does not',
      [first('O', 9), first('O', 5), orders('S', 3, { asOf: at(7) })],
      'todo',
    ],
    ['one younger than both does', [first('O', 9), first('O', 7), orders('S', 5)], 'done'],
    ['unless it shows less of it', [first('OS', 9, { document: ONE }), first('S', 5, { document: ONE })], 'todo'],
    ['more of them later are more', [first('O', 9), first('OO', 5)], 'todo', { left: 2 }],
    ['fewer of them in a part are not fewer', [first('OO', 9), first('O', 5)], 'todo', { left: 2 }],
  ])('%s', (...row) => check('receive-orders', row));
});

describe('what is left is asked about again', () => {
  const money = (left: boolean, ago: number): SentPage => page('wallet', { balanceIsZero: !left }, ago);
  const coins = (left: number, ago: number): SentPage => page('coins', { coins: left }, ago);
  const [wallet, coinsAndCoupons] = ['empty-wallet', 'use-coupons-and-coins'] as const;
  const aside = (ago: number, more: Partial<Tick> = {}): Tick => ({ as: 'set-aside', at: at(ago), ...more });
  test.each<[what: string, id: TaskId, looks: readonly SentPage[], tick: Tick, status: string]>([
    ['not as long as it is the same', wallet, [money(true, 9), money(true, 3)], aside(5, { knew: 1 }), 'set-aside'],
    ['once it was gone and is back', wallet, [money(true, 9), money(false, 4), money(true, 3)], aside(5, { knew: 1 }), 'todo'],
    [
      'fewer that came later are news too',
      coinsAndCoupons,
      [coins(9, 9), coins(0, 4), coins(2, 3)],
      aside(5, { knew: 9 }),
      'todo',
    ],
    ['set aside on another computer before it was seen', wallet, [money(true, 3)], aside(5, { elsewhere: true }), 'todo'],
    ['set aside after the clock was set back', wallet, [money(true, -600), money(true, 9)], aside(5, { knew: 1 }), 'set-aside'],
    ['set aside there after it was seen here', wallet, [money(true, 9)], aside(5, { elsewhere: true }), 'set-aside'],
  ])('%s', (_, id, looks, tick, status) => {
    expect(assess([taskOf(id)], weighed(...looks), { [id]: tick }, NOW)).toMatchObject([{ status }]);
  });
});

describe('cases and banners', () => {
  const list = (open: number, finished: number, ago: number, more: LookOptions = {}): SentPage => {
    const facts = { casesShown: open + finished, casesOpen: open, casesFinished: finished, casesUnclear: 0, morePages: false };
    return page('refund-list', { ...facts, ...(more.coverage === 'part' ? { morePages: true } : {}) }, ago, more);
  };
  test.each<Row>([
    [
      '1.3 page 1 shows one open, page 2 three finished: still open',
      [list(1, 0, 9), list(0, 3, 5, { coverage: 'part', items: [{ number: '8190000000000071-000000ca', as: 'settled' }] })],
      'todo',
    ],
    ['a case’s own page without a number opens', [list(0, 2, 9), page('refund-case', { caseOpen: true }, 5)], 'todo'],
    [
      'and the younger whole list of finished ones settles it',
      [page('refund-case', { caseOpen: true }, 9), list(0, 2, 5)],
      'done',
    ],
    ['another case’s own page does not', [list(1, 1, 9), page('refund-case', { caseOpen: false }, 5)], 'todo'],
  ])('%s', (...row) => check('settle-refunds', row));

  const bannered = (as: ItemState, ago: number): SentPage =>
    orders('s', ago, { facts: { casesOpen: as === 'open' ? 1 : 0 }, banners: [{ number: orderNumber(0), as }] });
  test.each<Row>([
    ['a banner opens, whatever the refund list says', [bannered('open', 9), list(0, 2, 5)], 'todo'],
    ['a younger look at that order without one closes it', [bannered('open', 9), list(0, 2, 5), bannered('settled', 3)], 'done'],
    ['a banner nobody understands keeps it from being proved', [list(0, 2, 5), bannered('unclear', 3)], 'unknown'],
  ])('%s', (...row) => check('close-disputes', row));
});

describe('whose', () => {
  const mine = orders('sss', 9);
  const asleep = { asleep: true };
  const other = (ago: number): SentPage => orders('s', ago, { items: [{ number: '3020000000000001', as: 'settled' }] });
  test.each<Row>([
    ['2.5 a sign-out: all proof sleeps', [mine, signedOut(5)], 'unknown', asleep],
    ['2.5 what is open does not', [orders('oss', 9), signedOut(5)], 'todo'],
    ['2.5 a first page with no mark in common: asked', [mine, other(5)], 'unknown', asleep],
    ['2.5 an empty list after orders were seen: asked', [mine, orders('', 5)], 'unknown', asleep],
    [
      'orders without a number, then others that all have one: asked',
      [orders('O', 9), orders('-s', 5)],
      'todo',
      { asleep: false },
    ],
    ['a first page with one mark in common: not asked', [mine, first('s----s', 5)], 'done', { asleep: false }],
    ['a part is not compared', [mine, part('-----s', 5)], 'done', { asleep: false }],
    ['the first orders ever seen are nobody else’s', [mine], 'done', { asleep: false }],
    ['a sign-out of before is no news', [mine, signedOut(5, { asOf: at(20) })], 'done', { asleep: false }],
    ['a sign-out where nothing was read puts nothing to sleep', [signedOut(12), mine], 'done', { asleep: false }],
  ])('%s', (...row) => check('receive-orders', row));

  test('2.5 every page kind’s proof sleeps', () => {
    const wallet = page('wallet', { balanceIsZero: true }, 9);
    expect(standing('empty-wallet', [wallet]).status).toBe('done');
    expect(standing('empty-wallet', [wallet, mine, signedOut(5)])).toMatchObject({ status: 'unknown', asleep: true });
  });

  test('a known mark wakes it, a strange one does not', () => {
    expect(weighed(mine, signedOut(5), first('s', 3)).account.asleep).toBeUndefined();
    expect(weighed(mine, signedOut(5), other(3)).account.asleep).toMatchObject({ at: expect.any(Number) });
    expect(weighed(mine, signedOut(5), page('wallet', { balanceIsZero: true }, 3)).account.asleep?.why).toBe('signed-out');
    expect(standing('receive-orders', [mine, signedOut(5), orders('sss', 3)]).status).toBe('done');
  });

  test('nothing is asked once the closing request was sent', () => {
    const { readings, ...rest } = weighed(mine);
    const known = { reading: readings['order-list'], ...rest };
    expect(afterLook(known, signedOut(5), true).account.asleep).toBeUndefined();
    expect(afterLook(known, signedOut(5)).account.asleep?.why).toBe('signed-out');
  });
});

describe('pages that show what is left', () => {
  const wallet = (zero: boolean, ago: number, more: LookOptions = {}): SentPage =>
    page('wallet', { balanceIsZero: zero }, ago, more);
  test.each<Row>([
    ['no balance', [wallet(true, 9)], 'done'],
    ['a balance after none', [wallet(true, 9), wallet(false, 5)], 'todo'],
    ['none after a balance', [wallet(false, 9), wallet(true, 5)], 'done'],
    ['an older page without one, told late', [wallet(false, 5), wallet(true, 3, { asOf: at(9) })], 'todo'],
    ['of equal ages the worse stands, told first', [wallet(false, 5, { asOf: at(9) }), wallet(true, 3, { asOf: at(9) })], 'todo'],
    ['of equal ages the worse stands, told last', [wallet(true, 5, { asOf: at(9) }), wallet(false, 3, { asOf: at(9) })], 'todo'],
    [
      '2.14 a page that says nothing after a balance: no longer open, not done',
      [wallet(false, 9), page('wallet', {}, 5)],
      'unknown',
      { evidence: expect.objectContaining({ say: 'gone-since' }) },
    ],
    ['a page that is still loading after a balance', [wallet(false, 9), page('wallet', {}, 5, { outcome: 'loading' })], 'todo'],
    ['a robot check after a balance', [wallet(false, 9), page('wallet', {}, 5, { outcome: 'robot-check' })], 'todo'],
    ['an older page that says nothing', [wallet(false, 5), page('wallet', {}, 3, { asOf: at(9) })], 'todo'],
    ['a page that says nothing after none', [wallet(true, 9), page('wallet', {}, 5)], 'done'],
    ['2.3 of unknown age, a balance', [wallet(false, 5, { asOf: null })], 'todo'],
    ['2.3 of unknown age, none', [wallet(true, 5, { asOf: null })], 'unknown'],
    ['2.3 of unknown age, none, after a balance', [wallet(false, 9), wallet(true, 5, { asOf: null })], 'todo'],
    ['2.3 of unknown age, a balance, after none', [wallet(true, 9), wallet(false, 5, { asOf: null })], 'done'],
  ])('%s', (...row) => check('empty-wallet', row));
});
