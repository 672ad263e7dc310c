// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { sayEvidence, withoutMarks } from '../components/evidence-words';
import { localeOf } from '../lib/locale';
import { messagesOf } from '../lib/locale/compile';
import { isMessage, wordsToAsk } from '../lib/messages';
import { assess } from '../lib/model/checklist';
import type { ReaderResult } from '../lib/model/reader-result';
import type { PageKind } from '../lib/site/kinds';
import { lookUpWords, withToldWords } from '../lib/site/language';
import { siteWordTable } from '../lib/site/languages';
import { mayBeExplained, type ToldMeaning } from '../lib/site/told-words';
import { prepareTasks } from '../lib/tasks';
import { sent, weighed } from './readings';
import { readPage } from './site/read';

const NOW = 1_800_000_000_000;
const english = localeOf('en', messagesOf('guide', 'en'));

/** Finnish, of which nobody here knows a word. */
const [DELIVERED, ON_ITS_WAY] = ['Toimitettu', 'Matkalla sinulle'];
type Told = readonly (readonly [word: string, means: ToldMeaning])[];
const OVER: Told = [[DELIVERED, 'finished']];

interface CardParts {
  readonly status?: string;
  readonly inside?: string;
}
const number = (n: number): string => `819000000000000${n}`;
const card = ({ status = DELIVERED, inside = '' }: CardParts, n: number): string =>
  `<div class="order-item"><div class="order-item-header"><span class="order-item-header-status-text">${status}</span>
  <div data-pl="order_item_header_info">Tilaus: ${number(n)}</div></div><button>Osta uudelleen</button>${inside}
  <a href="/p/order/detail.html?orderId=${number(n)}">Tiedot</a></div>`;

/** Three orders and the end of the list; the first of them, and the page, as asked for. */
function listOf(first: CardParts = {}, more = '', cards: readonly CardParts[] = [{}, {}]): Document {
  const all = [first, ...cards].map(card).join('');
  const tabs =
    '<div class="comet-tabs"><div class="comet-tabs-nav-item comet-tabs-nav-item-active" role="tab">Kaikki</div></div>';
  const html = `<html lang="fi"><body>${more}<div id="root"><div class="order-wrap">${tabs}<div class="order-main"><div class="order-content">${all}</div></div></div></div></body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}
const dataOf = (status: string, ...types: string[]): string => {
  const fields = { orderId: number(0), statusText: status, buttons: types.map((type) => ({ type, text: 'Nappi' })) };
  return `<script type="application/json">${JSON.stringify({ data: { o: { tag: 'pc_om_list_order', fields } } })}</script>`;
};

const wordsOf = (told: Told) => lookUpWords(withToldWords(siteWordTable, told));
const read = (page: Document, told: Told, kind: PageKind = 'order-list'): ReaderResult => readPage(kind, page, wordsOf(told));
const stateOf = (id: string, kind: PageKind, look: ReaderResult) => {
  const [state] = assess(prepareTasks, weighed(sent(kind, look.facts, { ...look, at: NOW })), {}, NOW).filter(
    ({ task }) => task.id === id,
  );
  if (!state) throw new Error(`no task ${id}`);
  return state;
};
const orders = (page: Document, told: Told) => stateOf('receive-orders', 'order-list', read(page, told));
const said = (page: Document, told: Told): string => withoutMarks(sayEvidence(orders(page, told), english, NOW));

describe('a list in a language nobody has words for', () => {
  test('goes from "could not be read" to settled by the person’s answers alone, and says by whose word', () => {
    expect(orders(listOf(), []).status).toBe('unknown');
    expect(said(listOf(), [])).toBe('Only partly checked so far. 3 of the 3 orders shown could not be read');
    expect(wordsToAsk(read(listOf(), []).unknown)).toEqual([{ word: DELIVERED, count: 3 }]);
    expect(orders(listOf(), OVER).status).toBe('done');
    expect(said(listOf(), OVER)).toBe('Done, by your word on 3 of 3. Seen just now');
    expect(read(listOf(), OVER).unknown).toEqual([DELIVERED, DELIVERED, DELIVERED]);
  });

  test('what the person says is still open is open, and nobody claims how far it has come', () => {
    const told: Told = [...OVER, [ON_ITS_WAY, 'open']];
    const page = listOf({ status: ON_ITS_WAY });
    expect(orders(page, told).status).toBe('todo');
    expect(said(page, told)).toBe('1 of the 3 orders shown is open, 1 by your word');
    expect(read(page, told).facts).toMatchObject({ ordersOpen: 1, ordersUnpaid: 0, ordersTold: 2, ordersFinished: 2 });
  });

  test('words known from elsewhere are not said to be theirs', () => {
    const page = listOf({ status: 'Completed' }, '', [{ status: 'Completed' }, {}]);
    page.querySelectorAll('button').forEach((one) => {
      one.remove();
    });
    expect(said(page, OVER)).toBe('Done, by your word on 1 of 3. Seen just now');
    const known = listOf({ status: 'Completed' }, '', []);
    known.querySelector('button')?.remove();
    expect(said(known, OVER)).toBe('Done. Seen just now');
  });

  const banner = (words: string): string => `<div class="expose-info-item-title">${words}</div>`;
  test.each<[sign: string, page: () => Document, status: 'todo' | 'unknown']>([
    ['a button to confirm that it arrived', () => listOf({ inside: '<button>Confirm received</button>' }), 'todo'],
    ['a button to pay', () => listOf({ inside: '<button>Pay now</button>' }), 'todo'],
    ['a button to cancel', () => listOf({ inside: '<button>Cancel order</button>' }), 'todo'],
    ['a link to its tracking', () => listOf({ inside: '<a href="/p/tracking/index.html?tradeOrderId=1">Seuraa</a>' }), 'todo'],
    ['the page’s data, by their button', () => listOf({}, dataOf(DELIVERED, 'CONFIRM_GOODS')), 'todo'],
    ['data that contradict themselves', () => listOf({}, dataOf(DELIVERED, 'CONFIRM_GOODS', 'DELETE')), 'unknown'],
    ['an open case', () => listOf({ inside: banner('Waiting for your response') }), 'unknown'],
    ['a banner nobody understands', () => listOf({ inside: banner('Hyvitys') }), 'unknown'],
    ['a second status', () => listOf({ inside: '<b class="order-item-header-status-text">Palautettu</b>' }), 'unknown'],
    ['the status of another order', () => listOf({ status: 'Palautettu' }), 'unknown'],
    ['a status with two meanings', () => listOf({ status: 'Processed' }), 'unknown'],
    [
      'an order that is no whole card',
      () => listOf({}, '<a href="/p/order/detail.html?orderId=8190000000000009">Tiedot</a>'),
      'unknown',
    ],
  ])('a single contradicting sign undoes it: %s', (_, page, status) => {
    const state = orders(page(), OVER);
    expect([state.status, state.status === 'done']).toEqual([status, false]);
  });

  test.each([
    ['Chromium', (page: Document) => page.documentElement.classList.add('translated-ltr')],
    ['Edge', (page: Document) => page.querySelector('.order-item')?.setAttribute('_msttexthash', '1')],
    ['Firefox', (page: Document) => page.querySelector('.order-item')?.setAttribute('data-moz-translations-id', '1')],
  ])('on a page that %s translated the words are not the site’s: none counts, none is asked about', (_, translate) => {
    const page = listOf();
    translate(page);
    expect(orders(page, OVER).status).toBe('unknown');
    expect(read(page, OVER).unknown).toEqual([]);
  });

  test('the word settles no dispute: whether there is one stays unknown, and an open one is told', () => {
    const look = read(listOf(), OVER);
    expect(look.facts.casesOpen).toBeUndefined();
    expect(look.banners?.map(({ as }) => as)).toEqual(['unclear', 'unclear', 'unclear']);
    expect(read(listOf({ inside: banner('Waiting for your response') }), OVER).facts.casesOpen).toBe(1);
  });

  test('"Remove" beside what the person says is open: nobody knows', () => {
    const page = listOf({ inside: '<button>Remove</button>' }, '', []);
    expect(read(page, [[DELIVERED, 'open']]).facts).toMatchObject({ ordersUnclear: 1 });
  });

  test('what the data say without a word needs none of theirs', () => {
    expect(read(listOf({}, dataOf(DELIVERED, 'DELETE'), []), []).unknown).toEqual([]);
  });
});

describe('refunds and disputes', () => {
  const refund = (status: string, more = ''): string =>
    `<div class="orderItem--orderItem--1"><div class="orderItem--orderSKUId--1">8190000000000001</div><div class="orderItem--orderSKUTitle--1">Lamppu</div>
    <div class="orderItem--orderStatusDesc--1"><span>${status}</span> <span>2026-09-01</span></div>${more}<div class="orderItem--orderStatusAction--1"><a href="#">Tiedot</a></div></div>`;
  const pager =
    '<div class="next-pagination"><button class="next-btn next-pagination-item next-prev" disabled>‹</button><button class="next-btn next-pagination-item next-current">1</button><button class="next-btn next-pagination-item next-next" disabled>›</button></div>';
  const casesPage = (...cards: string[]): Document =>
    new DOMParser().parseFromString(
      `<html lang="fi"><body><div id="root"><div>${cards.join('')}</div>${pager}</div></body></html>`,
      'text/html',
    );
  const cases = (page: Document, told: Told) => stateOf('settle-refunds', 'refund-list', read(page, told, 'refund-list'));

  test('the same: unknown, then settled by the person’s word, and said so', () => {
    const page = (): Document => casesPage(refund('Hyvitetty'));
    expect(cases(page(), []).status).toBe('unknown');
    expect(read(page(), [], 'refund-list').unknown).toEqual(['Hyvitetty']);
    const state = cases(page(), [['Hyvitetty', 'finished']]);
    expect(state.status).toBe('done');
    expect(withoutMarks(sayEvidence(state, english, NOW))).toBe('Done, by your word on 1 of 1. Seen just now');
    expect(cases(page(), [['Hyvitetty', 'open']]).status).toBe('todo');
  });

  test('the amount that stands among its words is no part of the word', () => {
    const page = casesPage(refund('Hyvitetty <span>9,90 €</span>'));
    expect(read(page, [], 'refund-list').unknown).toEqual(['Hyvitetty']);
    expect(cases(page, [['Hyvitetty', 'finished']]).status).toBe('done');
  });

  test.each<[sign: string, page: () => Document, status: string]>([
    ['an open word in the card', () => casesPage(refund('Hyvitetty', '<p>Waiting for your response</p>')), 'unknown'],
    ['an open case beside it', () => casesPage(refund('Hyvitetty'), refund('Waiting for your response')), 'todo'],
    ['another case whose word is unknown', () => casesPage(refund('Hyvitetty'), refund('Odottaa')), 'unknown'],
    [
      'a hidden status',
      () =>
        casesPage(
          refund('Hyvitetty')
            .replace('<span>Hyv', '<span hidden>Hyv')
            .replace('orderStatusDesc--1"', 'orderStatusDesc--1" hidden'),
        ),
      'unknown',
    ],
    ['a translated page', () => casesPage(`<i class="translated-ltr"></i>${refund('Hyvitetty')}`), 'unknown'],
  ])('contradicted by %s', (_, page, status) => {
    expect(cases(page(), [['Hyvitetty', 'finished']]).status).toBe(status);
  });
});

describe('what may be a word', () => {
  const LONG = 'a'.repeat(40);
  test.each([DELIVERED, 'Zustellung ausstehend', "In attesa d'arrivo", 'À l’expédition', 'رفض-الطلب', 'ส่งแล้ว', LONG])(
    '%s',
    (word) => {
      expect(mayBeExplained(word)).toBe(true);
      expect(wordsToAsk([word])).toHaveLength(1);
      expect(isMessage({ type: 'word', change: { on: 'order-list', word, means: 'open' } })).toBe(true);
    },
  );

  test.each([
    `${LONG}a`,
    'Order 8190000000000001',
    'ana@example.org',
    'Main Street 5',
    '١٢',
    '—',
    ' x',
    '',
    'a\nb',
    'a<b',
    '\u202Eabc',
  ])('not %j: never listed, never stored', (word) => {
    expect(wordsToAsk([word])).toEqual([]);
    expect(isMessage({ type: 'word', change: { on: 'order-list', word, means: 'finished' } })).toBe(false);
  });

  test('at most ten, each once with its count, the most frequent first', () => {
    const words = [...'abcdefghijkl'].flatMap((letter, n) => Array.from({ length: n + 1 }, () => letter.repeat(2)));
    const asked = wordsToAsk(words);
    expect(asked).toHaveLength(10);
    expect(asked[0]).toEqual({ word: 'll', count: 12 });
    expect(wordsToAsk(undefined)).toEqual([]);
    expect(wordsToAsk([5, null, {}])).toEqual([]);
  });

  test.each<[change: unknown]>([
    [{ on: 'wallet', word: 'a', means: 'open' }],
    [{ on: 'order-list', word: 'a', means: 'done' }],
    [{ on: 'order-list', word: 'a' }],
    [{ on: 'order-list', word: ['a'], means: null }],
    [null],
  ])('no change of a word: %j', (change) => {
    expect(isMessage({ type: 'word', change })).toBe(false);
  });
});
