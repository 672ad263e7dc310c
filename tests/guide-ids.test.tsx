/** @vitest-environment happy-dom */

import { render } from 'preact';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Letters } from '../components/guide/letters/Letters';
import { Menu } from '../components/popup/Menu';
import { allSections } from '../entrypoints/guide/all-sections';
import { GuideController } from '../entrypoints/guide/controller';
import { placesIn } from '../entrypoints/guide/deep-links';
import { drawGuide, guideStateOf } from '../entrypoints/guide/draw';
import { sectionIds } from '../entrypoints/guide/section';
import { allFacts } from '../lib/facts';
import { letterCatalog } from '../lib/letters';
import { LOCALES, type Locale, type LocaleCode, localeOf } from '../lib/locale';
import { messagesOf } from '../lib/locale/compile';
import { sourceMessage } from '../lib/locale/sources';
import type { Facts } from '../lib/model/page';
import { openPageStore } from '../lib/page-store/page-store';
import { recognise } from '../lib/site/recognise';
import { loadJourney, loadStore } from '../lib/storage';
import { tasks } from '../lib/tasks';
import { alternatives, reasons } from '../lib/tasks/decide';
import { destinations } from '../lib/tasks/destinations';
import { questions } from '../lib/tasks/questions';
import { troubles } from '../lib/tasks/trouble';
import { DRAWN } from './drawn-languages';
import { proved } from './readings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/**
 * Every id the requirements name (guide.md, sections 1 to 6, and issues 10 and 12 for what they add, as of November 2026),
 * frozen here: where it stands in the guide, and its texts.
 */
const REQUIRED: readonly (readonly [part: string, ids: string, at: (id: string) => string, texts: (id: string) => string[]])[] = [
  [
    'decide',
    'privacy unwanted-mail shopping-risk unused poor-support better-shop',
    () => '#reasons input',
    (id) => [`reason-${id}`],
  ],
  [
    'decide',
    'mute-notifications pause-account privacy-settings close-features other-shops',
    (id) => `#way-${id}`,
    (id) => [`way-${id}`, `way-${id}-why`],
  ],
  [
    'prepare',
    `receive-orders settle-refunds close-disputes save-receipts save-reviews save-personal-data check-wallet empty-wallet
     find-subscriptions cancel-subscriptions use-coupons-and-coins remove-payment-methods remove-addresses reach-mailbox`,
    (id) => `[data-task="${id}"]`,
    (id) => [`task-${id}`, `task-${id}-why`],
  ],
  [
    'close',
    'sign-in open-settings find-close-option submit-request answer-confirmation-mail await-deletion',
    (id) => `[data-task="${id}"]`,
    (id) => [`task-${id}`, `task-${id}-why`],
  ],
  [
    'after',
    `confirm-closed try-sign-in sign-out-of-app uninstall-app clear-app-data clear-site-data remove-passwords unsubscribe
     report-spam choose-shop keep-mailbox`,
    (id) => `[data-task="${id}"]`,
    (id) => [`task-${id}`, `task-${id}-why`],
  ],
  [
    'trouble',
    'request-not-processed open-orders open-subscriptions cannot-sign-in mail-after-closing account-restricted',
    (id) => `#trouble-${id}`,
    (id) => [`trouble-${id}`, `trouble-${id}-what`],
  ],
  [
    'questions',
    `reactivate order-history mail-afterwards pending-orders contact-support change-mind cannot-sign-in
     all-orders several-accounts app-only social-sign-in how-long what-is-seen no-computer`,
    (id) => `#question-${id}`,
    (id) => [`question-${id}`, `question-${id}-answer`, `question-${id}-source`],
  ],
];
const required = REQUIRED.flatMap(([part, ids, at, texts]) =>
  ids.split(/\s+/).map((id) => ({ part, id, at: at(id), texts: texts(id) })),
);

const locales = Object.fromEntries(LOCALES.map((code) => [code, localeOf(code, messagesOf('guide', code))])) as Record<
  LocaleCode,
  Locale
>;

const NOW = Date.UTC(2026, 10, 16, 12);
const DAY = 24 * 60 * 60 * 1000;

/** The whole guide as the page draws it, over what is stored. */
async function guideOver(stored: Record<string, unknown>, code: LocaleCode = 'en'): Promise<void> {
  render(null, document.body);
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Last Orders', version: '1.0.0' });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(code);
  await fakeBrowser.storage.local.set(stored);
  const catalog = new GuideController(await loadJourney());
  catalog.parts = allSections;
  await openPageStore(loadStore, Promise.resolve(locales[code]), (checklist, acts, locale) =>
    drawGuide(guideStateOf(catalog, checklist, acts, { locale, redraw: () => undefined, goTo: () => undefined }), catalog),
  );
}
const one = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`nothing is at ${selector}`);
  return found;
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setInterval'] });
});

const sent = { 'request:closing': { sentAt: NOW - 3 * DAY }, 'tick:submit-request': { as: 'done', at: NOW - 3 * DAY } };

describe('every id of the requirements', () => {
  test('is known to the code, and no other', () => {
    const known = [...reasons, ...alternatives, ...tasks, ...troubles, ...questions].map(({ id }) => id);
    expect([...known].sort()).toEqual(required.map(({ id }) => id).sort());
  });

  test.each(required.flatMap(({ id, texts }) => texts.map((text) => ({ id, text }))))('$id has its texts: $text', ({ text }) => {
    for (const code of LOCALES) expect(locales[code].t(text).trim(), code).toBeTruthy();
  });

  describe('has its place in the guide, before or after the request', () => {
    const guides: Node[] = [];
    beforeAll(async () => {
      for (const stored of [{}, sent]) {
        await guideOver(stored);
        guides.push(document.body.cloneNode(true));
      }
    });
    test.each(required)('$part: $id', ({ part, at, texts: [title = ''] }) => {
      const places = guides.flatMap((guide) => [...(guide as Element).querySelectorAll(`#${part}`)]);
      const its = places.filter((place) => place.querySelector(at));
      expect(its.map((place) => place.textContent).join()).toContain(locales.en.t(title));
    });
  });
});

test('the guide has every part, in its order', () => expect(allSections.map(({ id }) => id)).toEqual([...sectionIds]));

describe('where ways out lead', () => {
  const pages = Object.values(destinations).filter((address) => !address.startsWith('#'));
  test.each(pages)('%s is a page we know', (address) => expect(recognise(address)).toBeDefined());

  test('places of the guide are there', async () => {
    await guideOver(sent);
    const places = Object.values(destinations).flatMap((address) => (address.startsWith('#') ? address.slice(1) : []));
    expect(places.filter((place) => !document.getElementById(place))).toEqual([]);
  });
});

/** Every letter open, where it is for. */
function lettersIn(code: LocaleCode): string {
  const words = { locale: locales[code], now: NOW };
  const none = (): void => undefined;
  const acts = { onDownload: none, onSent: none, onKeepForm: none, onCopy: async () => true };
  const open = letterCatalog.letters.flatMap(({ id, fields }) =>
    (fields.includes('region') ? letterCatalog.choices.region : letterCatalog.choices.region.slice(0, 1)).map((region) => ({
      id,
      region,
    })),
  );
  const texts = open.map(({ id, region }) => {
    const root = document.createElement('div');
    const given = {
      words,
      catalog: letterCatalog,
      languagesIn: () => [words.locale],
      form: { region },
      selected: id,
      requests: {},
    };
    render(<Letters {...given} {...acts} />, root);
    return root.textContent;
  });
  return texts.join('');
}

describe('what the guide states', () => {
  const told = allFacts.flatMap(({ told: messages }) => messages);
  const lines = DRAWN.flatMap((code) => [...new Set(told.map(sourceMessage))].map((id) => ({ code, id })));
  const drawn = new Map<LocaleCode, string>();
  beforeAll(async () => {
    for (const code of DRAWN) {
      let text = '';
      for (const stored of [{}, sent]) {
        await guideOver(stored, code);
        text += document.body.textContent;
      }
      drawn.set(code, text + lettersIn(code));
    }
  });
  test.each(lines.filter(({ code, id }) => locales[code].has(id)))('in $code, $id stands there', ({ code, id }) =>
    expect(drawn.get(code)).toContain(locales[code].t(id)),
  );
});

describe('who cannot sign in reaches the letter that closes', () => {
  test.each(['#trouble-cannot-sign-in .ways', '#question-cannot-sign-in .actions', '#route-mail'])(
    'first, at %s',
    async (place) => {
      await guideOver({});
      const to = one(`${place} a`).getAttribute('href');
      expect(to).toBe('#letter-close');
      expect(document.getElementById('letter-close')).not.toBeNull();
    },
  );

  test('from the popup, by its menu: two presses', () => {
    render(
      <Menu locale={locales.en} canUndo={false} onUndo={vi.fn()} onStartOver={vi.fn()} onShowHints={vi.fn()} />,
      document.body,
    );
    expect(one('[role="menuitem"][href="guide.html#letter-close"]').textContent).toBe('I cannot sign in: close it by email');
  });
});

describe('how it stands with the person', () => {
  const SEEN = NOW - 5 * 60_000;
  const seen = (facts: object): object => ({ facts, readAt: SEEN });
  /** What shows something open needs no more than that; what shows none has to be proved. */
  const shown = (open: number, facts: Facts, at = SEEN): object => (open > 0 ? seen(facts) : proved(facts, at));
  const orders = (shipped: number, finished: number, at?: number): object =>
    shown(
      shipped,
      {
        ordersShown: shipped + finished,
        ordersUnpaid: 0,
        ordersToShip: 0,
        ordersShipped: shipped,
        ordersFinished: finished,
        ordersUnclear: 0,
        casesOpen: 0,
        moreOrders: false,
      },
      at,
    );
  const cases = (open: number): object =>
    shown(open, { casesShown: 3, casesOpen: open, casesFinished: 3 - open, casesUnclear: 0, morePages: false });

  test.each<[what: string, stored: Record<string, unknown>, at: string, shape: string, text: string | RegExp]>([
    ['nothing known', {}, '#trouble-open-orders', 'unknown', '3 of these have not been checked yet'],
    [
      '2 orders under way',
      { 'reading:order-list': orders(2, 3) },
      '#trouble-open-orders',
      'todo',
      '2 of the 5 orders shown are on the way',
    ],
    [
      'orders and a case',
      { 'reading:order-list': orders(2, 3), 'reading:refund-list': cases(1) },
      '#question-pending-orders',
      'todo',
      /are on the way\. And 2 more things$/,
    ],
    [
      'all finished',
      { 'reading:order-list': orders(0, 3), 'reading:refund-list': cases(0) },
      '#trouble-open-orders',
      'done',
      'None of this is open, as far as was seen or said',
    ],
    [
      'seen too long ago',
      { 'reading:order-list': orders(0, 3, NOW - 9 * DAY), 'reading:refund-list': cases(0) },
      '#trouble-open-orders',
      'stale',
      /^Too old to trust/,
    ],
    [
      'set aside',
      { 'tick:find-subscriptions': { as: 'done', at: 1 }, 'tick:cancel-subscriptions': { as: 'set-aside', at: 1 } },
      '#trouble-open-subscriptions',
      'set-aside',
      /^One of these was set aside by you/,
    ],
    ['no request', {}, '#trouble-request-not-processed', 'later', 'No closing request is noted here'],
    [
      'a request of 3 days',
      sent,
      '#trouble-request-not-processed',
      'unknown',
      'Request sent: 3 days ago. No answer is noted yet',
    ],
    [
      'a request of 9 days',
      { 'request:closing': { sentAt: NOW - 9 * DAY } },
      '#trouble-request-not-processed',
      'todo',
      '2 days overdue. Request sent: 9 days ago',
    ],
    [
      'a refusal',
      { 'request:closing': { sentAt: NOW - DAY, outcome: 'refused', outcomeAt: NOW } },
      '#question-change-mind',
      'todo',
      /^Refused, as you noted/,
    ],
    [
      'a closing',
      { 'request:closing': { sentAt: NOW - DAY, outcome: 'confirmed', outcomeAt: NOW } },
      '#trouble-request-not-processed',
      'done',
      /^The account is closed, as you noted/,
    ],
    [
      'signed out at last',
      { 'reading:coins': { facts: { coins: 3 }, readAt: NOW - DAY }, 'reading:sign-in': seen({ signedOut: true }) },
      '#trouble-cannot-sign-in',
      'unknown',
      /^The last page read showed nobody signed in/,
    ],
    [
      'orders saved',
      { kept: { orders: 2, incomplete: 1, reviews: 0, at: 1 } },
      '#question-order-history',
      'unknown',
      '2 orders are saved on this computer, 1 of them incomplete',
    ],
    ['none kept', {}, '#question-order-history', 'unknown', 'No orders are saved on this computer yet'],
    ['mails after closing', sent, '#trouble-mail-after-closing', 'unknown', '2 of these have not been checked yet'],
  ])('%s', async (_, stored, at, shape, text) => {
    await guideOver(stored);
    expect(one(`${at} .now .state`).getAttribute('data-shape')).toBe(shape);
    const words = [...one(`${at} .now > span`).childNodes].filter((node) => !(node instanceof Element && node.matches('.vh')));
    expect(words.map((node) => node.textContent).join('')).toEqual(typeof text === 'string' ? text : expect.stringMatching(text));
  });

  test.each([
    [
      'signed in since',
      { 'reading:coins': seen({ coins: 3 }), 'reading:sign-in': { facts: { signedOut: true }, readAt: NOW - DAY } },
    ],
    ['signed out long ago', { 'reading:sign-in': { facts: { signedOut: true }, readAt: NOW - 8 * DAY } }],
    ['nothing read', {}],
  ])('%s: nothing is said of signing in', async (_, stored) => {
    await guideOver(stored);
    expect(document.querySelector('#trouble-cannot-sign-in .now')).toBeNull();
  });

  test('what is open can be shown, what is done cannot', async () => {
    await guideOver({ 'reading:order-list': orders(2, 3), 'reading:refund-list': cases(0) });
    const links = [...document.querySelectorAll('#trouble-open-orders .about .task')].map((row) => [
      row.getAttribute('data-task'),
      row.getAttribute('data-status'),
      row.querySelector('a')?.getAttribute('href') ?? null,
    ]);
    expect(links).toEqual([
      ['receive-orders', 'todo', destinations.orders],
      ['settle-refunds', 'done', null],
      ['close-disputes', 'done', null],
    ]);
  });

  test('before the request, mails after it are no matter', async () => {
    await guideOver({});
    expect(document.querySelector('#trouble-mail-after-closing :is(.now, .about)')).toBeNull();
  });
});

test('the search shows a trouble by its name alone', async () => {
  await guideOver(sent);
  const place = placesIn(document).find(({ id }) => id === 'trouble-request-not-processed');
  expect(place).toMatchObject({ title: 'Nothing happens after the request', within: 'If something goes wrong' });
  expect(place?.text).toContain('3 days ago');
});

describe.each(DRAWN)('in %s', (code) => {
  test.each([
    ['at first', {}],
    ['after the request', sent],
  ])('every place the search finds has a title, %s', async (_, stored) => {
    await guideOver(stored, code);
    const places = placesIn(document);
    expect(places.length).toBeGreaterThan(80);
    expect(places.filter(({ title }) => title === '').map(({ id }) => id)).toEqual([]);
    expect(places.filter(({ within, id }) => within === '' && !document.getElementById(id)?.matches('.part, .welcome'))).toEqual(
      [],
    );
  });

  test.each(questions)('the answer to $id has as many paragraphs as in English', ({ id }) => {
    const lines = (locale: Locale): number => locale.t(`question-${id}-answer`).split('\n').length;
    expect(lines(locales[code])).toBe(lines(locales.en));
  });
});
