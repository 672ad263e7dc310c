import { beforeEach, describe, expect, inject, test } from 'vitest';
import type { Facts, Reading } from '../../lib/model/page';
import { caseOf, orders, type Scenario, scenario, scenarioNamed } from '../site';
import { until } from './base';
import { AT, useStage } from './stage';

const finished = orders(['finished', 3]);
const plain = scenario('plain', 'three finished orders, three refunds that came', {
  orders: finished,
  cases: finished.map((each) => caseOf(each, 'finished')),
});
const stage = useStage(plain);

const show = (special: Partial<Scenario>): void => stage().site.setScenario({ ...plain, ...special });
const factsOf = async (kind: string): Promise<Facts> =>
  (await stage().session.storage.get<Reading>(`reading:${kind}`))?.facts ?? {};
/** Waits for a look that says this. */
const told = (kind: string, says: Facts): Promise<boolean> =>
  until(
    async () => {
      const facts = await factsOf(kind);
      return Object.entries(says).every(([name, fact]) => facts[name] === fact);
    },
    `${kind} to say ${JSON.stringify(says)}`,
  );

/** Longer than a page needs to come to rest and be read. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 4500));

describe(`pages in ${inject('browser')}`, () => {
  beforeEach(async () => {
    await stage().session.storage.clear();
    stage().site.setScenario(plain);
  });

  test.each([
    ['order-list', AT.orders, 'name'],
    ['refund-list', AT.refunds, 'name'],
    ['wallet', AT.wallet, 'code'],
    ['coins', AT.coins, 'code'],
  ] as const)('1.7 the sign-in as a drawer over %s: signed out', async (kind, address, signInStep) => {
    show({ session: 'drawer', signInStep });
    const page = await stage().session.open(address);
    await told(kind, { signedOut: true });
    expect(await factsOf(kind)).toEqual({ signedOut: true });
    expect(await page.url()).toBe(address);
    await page.close();
  });

  test('1.7 a drawer of the sign-in that is closed says nothing', async () => {
    const page = await stage().session.open(AT.wallet);
    await page.evaluate(() => {
      const html = document.createElement('div');
      html.className = 'cosmos-drawer-right';
      html.style.visibility = 'hidden';
      const body = document.createElement('div');
      body.className = 'cosmos-drawer-body';
      const field = document.createElement('input');
      field.name = 'account';
      body.append(field);
      html.append(body);
      document.body.append(html);
    });
    await told('wallet', { balanceIsZero: true });
    await page.close();
  });

  test('1.7 coins on the m. host, signed out', async () => {
    show({ session: 'shell' });
    const page = await stage().session.open('https://m.aliexpress.com/p/coin-index/index.html');
    await told('coins', { signedOut: true });
    expect(await factsOf('coins')).toEqual({ signedOut: true });
    await page.close();
  });

  test.each(['name', 'code'] as const)('1.7 the sign-in’s step that asks for a %s: signed out', async (signInStep) => {
    show({ session: 'out', signInStep });
    const page = await stage().session.open(AT.wallet);
    await told('sign-in', { signedOut: true });
    await page.close();
  });

  test('1.3 a refund list that fits one page is whole; refunds that came name their amounts', async () => {
    const page = await stage().session.open(AT.refunds);
    await told('refund-list', { casesShown: 3, casesFinished: 3, casesUnclear: 0, morePages: false });
    await page.close();
  });

  test('1.3 no page of several is whole', async () => {
    stage().site.setScenario(scenarioNamed('two-pages-of-cases'));
    const page = await stage().session.open(AT.refunds);
    await told('refund-list', { casesShown: 10, casesOpen: 0, casesFinished: 10, morePages: true });
    await page.click('.next-pagination-item.next-next');
    await told('refund-list', { casesShown: 2, casesOpen: 1, morePages: true });
    await rest();
    expect(await factsOf('refund-list')).toMatchObject({ morePages: true });
    await page.close();
  });

  test.each([
    ['"View more" after the list', 'more'],
    ['a case that the style sheet hides', 'hide'],
    ['a later tab of another component set', 'tab'],
    ['an open shadow root in the list', 'shadow'],
    ['a frame in the list', 'frame'],
  ])('1.3 a refund list with %s is a part', async (_name, what) => {
    const page = await stage().session.open(AT.refunds);
    await page.evaluate((change) => {
      const list = document.querySelector('[class*="orderItem--orderItem--"]')?.parentElement;
      const made = (tag: string, name = ''): HTMLElement => {
        const element = document.createElement(tag);
        element.className = name;
        element.textContent = 'View more';
        return element;
      };
      if (change === 'more') list?.after(made('button'));
      if (change === 'frame') list?.append(document.createElement('iframe'));
      if (change === 'shadow') {
        const host = made('section');
        host.attachShadow({ mode: 'open' }).append(made('a'));
        list?.append(host);
      }
      if (change === 'tab') {
        const tabs = made('div');
        tabs.replaceChildren(made('span', 'next-tabs-tab'), made('span', 'next-tabs-tab active'));
        list?.before(tabs);
      }
      if (change === 'hide') {
        const style = made('style');
        style.textContent = '.away { display: none }';
        document.head.append(style);
        list?.lastElementChild?.classList.add('away');
      }
    }, what);
    await told('refund-list', { casesShown: 3 });
    await rest();
    expect((await factsOf('refund-list')).morePages).toBeUndefined();
    await page.close();
  });

  test('1.4 a zero beside an error is not said, nor when the toast has gone', async () => {
    const page = await stage().session.open(AT.wallet);
    await page.evaluate(() => {
      const toast = document.createElement('div');
      toast.className = 'comet-toast';
      toast.textContent = 'Something went wrong';
      document.body.append(toast);
      setTimeout(() => toast.remove(), 1500);
    });
    await rest();
    await rest();
    expect((await factsOf('wallet')).balanceIsZero).toBeUndefined();
    await page.close();
  });
});
