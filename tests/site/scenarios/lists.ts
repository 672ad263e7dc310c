import { line, order } from '../orders';
import type { Oddity, Scenario, Translation } from '../scenario';
import { BASE, finished, scenario, withOne } from './base';

/** Six orders without the page's data, the last on its way and no card like the others. */
const veiled = (name: string, about: string, oddity: Oddity): Scenario =>
  scenario(name, about, {
    orders: withOne(finished(6), 5, { state: 'shipped' }),
    embedded: 'missing',
    oddities: [oddity],
  });

/** An unsent order that a translator calls completed, beside buttons that tell nothing. */
const translated = (name: string, about: string, translation: Translation): Scenario =>
  scenario(name, about, {
    orders: [order(0, 'toShip', { shows: { status: 'finished', buttons: ['cart'] } }), ...finished(4).slice(1)],
    embedded: 'missing',
    translation,
  });

const twelve = withOne(finished(25), 24, { state: 'toShip' });
const batches = (size: number): Scenario =>
  scenario(`batches-of-${size}`, `${size} finished cards at a time, an unsent one behind, no data`, {
    orders: twelve,
    pageSize: size,
    embedded: 'missing',
    behaviour: { ...BASE.behaviour, moreMeanwhile: 'gone' },
  });

/** Lists that look complete and are not, and lists that look odd and are. */
export const listScenarios: readonly Scenario[] = [
  veiled('stranger-in-list', 'an order in a layout nobody knows among the cards', 'stranger'),
  veiled('frame-in-list', 'an order in a frame', 'frame'),
  veiled('shadow-in-list', 'an order in an open shadow root', 'shadow-root'),
  veiled('closed-root-in-list', 'an order in a closed shadow root', 'closed-root'),
  veiled('hidden-card', 'a card that is not drawn', 'hidden-card'),
  veiled('virtual-list', 'only the cards in sight are in the document', 'virtual'),
  scenario('pager-last-page', 'page 3 of 3, an unsent order on page 1', {
    orders: withOne(finished(26), 4, { state: 'toShip' }),
    listPage: 3,
    oddities: ['pager'],
  }),
  scenario('pager-first-page', 'page 1 of 3 of a list with a pager', { orders: finished(26), oddities: ['pager'] }),
  batches(12),
  batches(20),
  scenario('more-as-link', '"View orders" is a link', {
    orders: twelve,
    pageSize: 6,
    embedded: 'missing',
    oddities: ['more-as-link'],
  }),
  scenario('more-as-div', '"View orders" is a div', {
    orders: twelve,
    pageSize: 6,
    embedded: 'missing',
    oddities: ['more-as-div'],
  }),
  scenario('more-is-marked', 'the link itself is marked', {
    orders: twelve,
    pageSize: 6,
    embedded: 'missing',
    oddities: ['more-is-marked'],
  }),
  scenario('retry-in-list', 'some orders could not be loaded', {
    orders: finished(4),
    embedded: 'missing',
    oddities: ['retry', 'head-inside'],
  }),
  scenario('failed-answer', 'the data is of an answer that failed', { orders: [], oddities: ['failed-answer'] }),
  scenario('masked', 'a mask over the page while something loads', { orders: finished(4), oddities: ['mask'] }),
  scenario('busy-head', 'the head of the list still loads', { orders: finished(4), oddities: ['busy-head'] }),
  scenario('second-tabs', 'a second row of tabs, its second one open', {
    orders: [order(0, 'toShip'), ...finished(5).slice(1)],
    tab: 'all',
    search: '',
    embedded: 'missing',
    oddities: ['second-tabs'],
  }),
  scenario('last-year', 'only the last year is listed, no data, no menu', {
    orders: withOne(finished(80), 79, { state: 'toShip' }),
    time: '1y',
    pageSize: 80,
    embedded: 'missing',
    oddities: ['no-menu'],
  }),
  scenario('few-no-data', 'five finished orders, no data, things to buy beside', {
    orders: finished(5),
    embedded: 'missing',
    oddities: ['carousel', 'price-spans'],
  }),
  translated('translated-google', 'the browser wrote over the words', 'google'),
  translated('translated-edge', 'Edge wrote over the words', 'edge'),
  translated('translated-firefox', 'Firefox wrote over the words', 'firefox'),
  scenario('bilingual', 'an extension wrote a second language beside each word', {
    orders: finished(4),
    embedded: 'missing',
    translation: 'bilingual',
  }),
  scenario('bilingual-hidden', 'the same, its words hidden', {
    orders: finished(4),
    embedded: 'missing',
    translation: 'bilingual-hidden',
  }),
  scenario('blanks', 'an expired order without a total, a top-up without a store, several bodies, rows of prices', {
    orders: [
      order(0, 'finished', { end: 'expired', bare: true }),
      order(1, 'finished', { store: '' }),
      order(2, 'finished', { lines: [line(2), line(3)] }),
    ],
    oddities: ['several-bodies', 'price-rows'],
  }),
  scenario('settled-140', '140 finished orders', { orders: finished(140) }),
];
