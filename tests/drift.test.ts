// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { assess } from '../lib/model/checklist';
import type { SignName } from '../lib/model/health';
import type { ReaderResult } from '../lib/model/reader-result';
import { saysFacts } from '../lib/site/fact-names';
import { countedOn, placeNumber } from '../lib/site/health';
import { type PageKind, pageKinds } from '../lib/site/kinds';
import { allSiteWords } from '../lib/site/languages';
import { loadStore, SCHEMA, startOver, writeReading } from '../lib/storage';
import { prepareTasks } from '../lib/tasks';
import { sent } from './readings';
import {
  casesOf,
  kindServed,
  LANGUAGES,
  MORE_LANGUAGES,
  mayBeDone,
  mutations,
  orders,
  renderPage,
  type Scenario,
  scenario,
  scenarios,
  seeded,
  withLanguage,
} from './site';
import { readPage } from './site/read';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.setConfig({ testTimeout: 60_000 });

const NOW = Date.UTC(2026, 10, 29, 12);
const { local } = fakeBrowser.storage;

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  fakeBrowser.reset();
  await local.set({ schema: SCHEMA });
});

/** What a page at rest tells: its reading, and how often each sign stands there. */
interface PageTold {
  readonly look: ReaderResult;
  readonly parts: readonly number[];
}

const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Counts as a browser does: happy-dom takes every entry for one that has what stands between combinators (20.11). */
function countIn(page: Document, part: string): number {
  const [, entry = part, inner] = /^(.+?):has\((.+)\)$/.exec(part) ?? [];
  const found = [...page.querySelectorAll(entry)];
  return inner === undefined ? found.length : found.filter((one) => one.querySelector(inner)).length;
}

function toldBy(kind: PageKind, page: Document): PageTold {
  const parts = countedOn(kind).map((part) => countIn(page, part));
  return { look: readPage(kind, page, allSiteWords), parts };
}

/** What pages tell as they stand: those that look the same are read once. */
const asTheyStand = new Map<string, PageTold>();
function standing(of: Scenario, kind: PageKind): PageTold {
  const html = renderPage(of, kind);
  const told = asTheyStand.get(kind + html) ?? toldBy(kind, documentOf(html));
  asTheyStand.set(kind + html, told);
  return told;
}

/** The page is looked at in a new document, as the background hears of it. */
async function visit(kind: PageKind, host: string, { look, parts }: PageTold): Promise<void> {
  vi.setSystemTime(Date.now() + 60_000);
  const facts = Object.fromEntries(Object.entries(look.facts).filter(([, fact]) => fact !== undefined));
  const one = sent(kind, facts, { items: [], banners: [], firstPage: false, ...look, at: Date.now() });
  const outcome =
    facts.signedOut === true ? 'signed-out' : Object.keys(facts).length > 0 && facts.present !== true ? 'read' : 'unread';
  await writeReading({
    ...one,
    state: { ...one.state, outcome },
    report: { ...one.report, parts },
    place: placeNumber(`https://${host}/${kind}.html`),
  });
}

const toldOf = async (kind: PageKind): Promise<readonly SignName[]> => {
  const drift = Object.entries((await loadStore()).changed[kind] ?? {}) as [SignName, number][];
  return drift.filter(([, comes]) => comes === 0).map(([name]) => name);
};

const doneNow = async (): Promise<string[]> => {
  const states = assess(prepareTasks, await loadStore(), {}, Date.now());
  return states.filter(({ status }) => status === 'done').map(({ task }) => task.id);
};

/** The page kinds whose health is watched. */
const watched = pageKinds.filter((kind) => countedOn(kind).length > 0);

const all = (page: Document, selector: string): Element[] => [...page.querySelectorAll(selector)];
const drop =
  (selector: string, share = 1) =>
  (page: Document): void => {
    const found = all(page, selector);
    for (const element of found.slice(0, Math.ceil(found.length * share))) element.remove();
  };
/** The same texts, in elements nobody knows. */
function newLayout(page: Document): void {
  const root = page.querySelector('#root');
  const texts = all(page, '#root *').filter((one) => one.childElementCount === 0 && one.textContent);
  const parts = texts.map((one) => {
    const part = page.createElement('section');
    part.append(Object.assign(page.createElement('p'), { textContent: one.textContent }));
    return part;
  });
  root?.replaceChildren(...parts);
}
const renameAll = (page: Document): void => mutations.find(({ name }) => name === 'rename all classes')?.run(page, seeded(1));
const newWords =
  (selector: string) =>
  (page: Document): void => {
    for (const one of all(page, selector)) one.textContent = 'Zqxj vrrm';
  };

const list = orders(['finished', 10]);
const settled = scenario('settled', '', { orders: list, coins: 7, coupons: 3, addresses: 2, reviews: 4, embedded: 'missing' });
const withCases = { ...settled, cases: casesOf(list.map((one) => ({ ...one, case: 'finished' as const }))) };
/** The same account a little later: an order is on its way, another is in a case, there is money, and more of everything. */
const reopened: Scenario = {
  ...withCases,
  orders: list.map((one, n) => (n === 0 ? { ...one, state: 'shipped' } : n === 1 ? { ...one, case: 'open' } : one)),
  cases: withCases.cases.map((one, n) => (n === 0 ? { ...one, state: 'open' } : one)),
  wallet: [{ beside: 'balance', amount: 500 }],
};

const STATUS = '.order-item-header-status-text';
const INFO = '[data-pl="order_item_header_info"]';
/** How a change is told: by the signs that no longer come, by a page that could not be read, by words that are unclear; or all is read as before. */
type HowTold = readonly SignName[] | 'unread' | 'unclear' | 'read';
const CHANGES: readonly (readonly [kind: PageKind, change: string, run: (page: Document) => void, told: HowTold])[] = [
  ['order-list', 'renamed classes', renameAll, ['date', 'price', 'item']],
  ['order-list', 'status dropped', drop(STATUS), ['status']],
  ['order-list', 'number dropped', drop(`${INFO} > div + div, a[href*="orderId="]`), ['date']],
  ['order-list', 'header dropped', drop(`${INFO}, a[href*="orderId="]`), ['number', 'date']],
  ['order-list', 'date dropped', drop(`${INFO} > div:first-child`), ['date']],
  ['order-list', 'price dropped', drop('.order-item-content-opt-price-total'), ['price']],
  ['order-list', 'half without price', drop('.order-item-content-opt-price-total', 0.5), ['price']],
  ['order-list', 'items dropped', drop('.order-item-content-body'), ['item']],
  ['order-list', 'new layout', newLayout, ['all']],
  ['order-list', 'new words', newWords(STATUS), 'unclear'],
  ['order-detail', 'renamed classes', renameAll, ['all', 'status', 'item', 'date']],
  ['order-detail', 'status dropped', drop('.order-status'), ['status']],
  ['order-detail', 'title of the status dropped', drop('.order-block-title'), ['status']],
  ['order-detail', 'date dropped', drop('.info-row'), ['date']],
  ['order-detail', 'items dropped', drop('.order-detail-item'), ['item']],
  ['order-detail', 'new layout', newLayout, ['all', 'status', 'item', 'date']],
  ['order-detail', 'new words', newWords('.order-block-title'), 'unclear'],
  ['refund-list', 'renamed classes', renameAll, 'unread'],
  ['refund-list', 'status dropped', drop('[class*="orderStatusDesc--"]'), ['status']],
  ['refund-list', 'number dropped', drop('[class*="orderSKUId--"]'), ['number']],
  ['refund-list', 'items dropped', drop('[class*="orderSKUTitle--"]'), ['item']],
  ['refund-list', 'new layout', newLayout, 'unread'],
  ['refund-list', 'new words', newWords('[class*="orderStatusDesc--"]'), 'unclear'],
  ['refund-case', 'renamed classes', renameAll, ['all', 'status']],
  ['refund-case', 'status dropped', drop('[class*="reminder--statusStr"]'), ['status']],
  ['refund-case', 'new layout', newLayout, ['all', 'status']],
  ['refund-case', 'new words', newWords('[class*="reminder--statusStr"]'), 'unread'],
  ['review-list', 'renamed classes', renameAll, 'read'],
  ['review-list', 'links dropped', drop('a'), 'unread'],
  ['review-list', 'new layout', newLayout, 'unread'],
  ['wallet', 'renamed classes', renameAll, 'read'],
  ['wallet', 'amount dropped', drop('[class*="wallet--amount"]'), 'unread'],
  ['wallet', 'word dropped', drop('[class*="wallet--title"]'), 'unread'],
  ['wallet', 'new layout', newLayout, 'unread'],
  ['wallet', 'new words', newWords('[class*="wallet--title"]'), 'unread'],
  ['coins', 'renamed classes', renameAll, ['all']],
  ['coins', 'count dropped', drop('.coin-info-content-head-text'), ['all']],
  ['coins', 'new layout', newLayout, ['all']],
  ['coins', 'new words', newWords('.coin-info-content-head-text'), 'unread'],
  ['coupons', 'renamed classes', renameAll, ['all']],
  ['coupons', 'list dropped', drop('.coupon-ul'), 'unread'],
  ['coupons', 'new layout', newLayout, ['all']],
  ['addresses', 'renamed classes', renameAll, ['all']],
  ['addresses', 'entries dropped', drop('.address-item'), 'unread'],
  ['addresses', 'buttons dropped', drop('.address-opt'), 'read'],
  ['addresses', 'new layout', newLayout, ['all']],
  ['sign-in', 'renamed classes', renameAll, 'read'],
  ['sign-in', 'new layout', newLayout, 'unread'],
  ['robot-check', 'renamed classes', renameAll, 'read'],
];

/** What a page says of a change. */
async function howTold(kind: PageKind, { look }: PageTold, healthy: PageTold): Promise<HowTold> {
  const gone = await toldOf(kind);
  if (gone.length > 0) return gone;
  const { ordersUnclear, casesUnclear, ...facts } = look.facts;
  if (Object.keys(facts).length === 0) return 'unread';
  if (Number(ordersUnclear ?? 0) + Number(casesUnclear ?? 0) > 0) return 'unclear';
  return JSON.stringify(look.facts) === JSON.stringify(healthy.look.facts) ? 'read' : [];
}

describe('a changed page, after two healthy looks', () => {
  test('every page kind that is read is among them', () => {
    expect([...new Set(CHANGES.map(([kind]) => kind))].sort()).toEqual(pageKinds.filter(saysFacts).sort());
  });

  const cases = CHANGES.flatMap((row) => (['en', 'pt', 'ar'] as const).map((language) => [...row, language] as const));
  test.each(cases)('%s, %s: is told, and proves nothing that is not so', async (kind, _change, run, told, language) => {
    const first = withLanguage(kind === 'robot-check' ? { ...withCases, robotCheck: 'redirect' } : withCases, language);
    const healthy = standing(kind === 'sign-in' ? { ...first, session: 'out' } : first, kind);
    for (let looks = 0; looks < 2; looks += 1) await visit(kind, first.host, healthy);
    expect(await toldOf(kind)).toEqual([]);

    // Nothing but what was learnt of the page is left: what is done now is done by the changed page alone.
    await startOver(true);
    const page = documentOf(renderPage(first, kind));
    run(page);
    const changed = toldBy(kind, page);
    await visit(kind, first.host, changed);
    // What could not be read before cannot have gone.
    const isRead = Object.keys(healthy.look.facts).length > 0;
    const how = await howTold(kind, changed, healthy);
    // Where a status is in words nobody knows, it may have gone too.
    const said = Array.isArray(how) && Array.isArray(told) ? how.filter((sign) => sign !== 'status' || told.includes(sign)) : how;
    expect(said).toEqual(isRead ? told : 'unread');
    if (Array.isArray(told)) expect(await doneNow()).toEqual([]);

    await startOver(true);
    const later = withLanguage(reopened, language);
    const worse = documentOf(renderPage(later, kind));
    run(worse);
    await visit(kind, first.host, toldBy(kind, worse));
    expect((await doneNow()).filter((id) => !mayBeDone(later).has(id))).toEqual([]);

    await visit(kind, first.host, healthy);
    expect(await toldOf(kind)).toEqual([]);
  });
});

/** Accounts whose page of a kind stands in one layout: to go from one to another is a change. */
const inOneLayout = (layouts: readonly Scenario['layout'][]): Scenario[] =>
  scenarios.filter(({ layout }) => layouts.includes(layout));
const GROUPS = [inOneLayout(['current', 'phone']), inOneLayout(['old']), inOneLayout(['no-status-words'])];

/** The page of no order, or of no case: nobody can open it. */
const isOfNothing = (kind: PageKind, of: Scenario): boolean =>
  (kind === 'order-detail' && of.orders.length === 0) || (kind === 'refund-case' && of.cases.length === 0);

test('no false alarm: whatever an account comes to, in any order and language', { timeout: 240_000 }, async () => {
  const step = (group: readonly Scenario[]) =>
    fc.tuple(fc.constantFrom(...group), fc.constantFrom(...LANGUAGES, ...MORE_LANGUAGES));
  const walks = fc.oneof(...GROUPS.map((group) => fc.array(step(group), { minLength: 3, maxLength: 12 })));
  let learnt = 0;
  await fc.assert(
    fc.asyncProperty(walks, fc.constantFrom(...watched), async (walk, kind) => {
      await local.clear();
      await new Promise((resolve) => setImmediate(resolve));
      for (const [each, language] of walk) {
        const of = withLanguage(each, language);
        if (isOfNothing(kind, of) || kindServed(of, kind) !== kind) continue;
        await visit(kind, of.host, standing(of, kind));
        expect([each.name, await toldOf(kind)]).toEqual([each.name, []]);
      }
      learnt += Object.keys(await local.get(`health:${kind}`)).length;
    }),
    { numRuns: 300 },
  );
  expect(learnt).toBeGreaterThan(200);
});

test('from the layout since 2022 to tables is a change, and back it is none', async () => {
  const old: Scenario = { ...settled, layout: 'old' };
  for (const of of [settled, settled]) await visit('order-list', of.host, standing(of, 'order-list'));
  await visit('order-list', old.host, standing(old, 'order-list'));
  expect(await toldOf('order-list')).toEqual(['date', 'price', 'item']);
  await visit('order-list', settled.host, standing(settled, 'order-list'));
  expect(await toldOf('order-list')).toEqual([]);
});

test('every sign is one that the stand-in’s pages have', () => {
  for (const kind of watched) {
    const counts = standing(withCases, kind).parts;
    expect([kind, counts.slice(kind === 'refund-list' ? 2 : 1).filter((count) => count === 0)]).toEqual([kind, []]);
  }
});
