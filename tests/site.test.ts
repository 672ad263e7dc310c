import { request } from 'node:http';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allSiteWords } from '../lib/site/languages';
import {
  accountOf,
  embeddedScript,
  firstPage,
  firstShown,
  HOSTILE_TITLES,
  isBounded,
  KINDS,
  LANGUAGES,
  listed,
  MORE_LANGUAGES,
  mutations,
  nameOf,
  overclaims,
  pageData,
  renderPage,
  type SiteLanguage,
  scenarioNamed,
  scenarios,
  seeded,
  truth,
  withLanguage,
  wordsIn,
} from './site';
import { type Site, type SiteProxy, startProxy, startSite } from './site/server';

const view = new Window();
const parse = (html: string): Document => new view.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
/** Drawn ones. */
const orderCards = (document: Document): number =>
  [...document.querySelectorAll('.order-item, .order-item-wraper')].filter((card) => !card.closest('[style*="display:none"]'))
    .length;
const ALL_LANGUAGES = [...LANGUAGES, ...MORE_LANGUAGES];

describe('scenarios', () => {
  test('there are many, each with its own name', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(15);
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  });

  test.each(scenarios)('$name: the truth adds up', (scenario) => {
    const { shown, account } = truth(scenario);
    for (const orders of [shown['order-list'], account['order-list']]) {
      if (!orders) continue;
      const { ordersUnpaid, ordersToShip, ordersShipped, ordersFinished, ordersUnclear, ordersShown } = orders;
      expect(ordersUnpaid + ordersToShip + ordersShipped + ordersFinished + ordersUnclear).toBe(ordersShown);
    }
    expect(account['order-list']?.ordersShown).toBe(scenario.orders.filter(({ deleted }) => !deleted).length);
  });

  test('the story: 2 of the first 10 on the way, 40 in all, one open case, 420 coins', () => {
    const { shown, account } = truth(scenarioNamed('story'));
    expect(shown['order-list']).toMatchObject({ ordersShown: 10, ordersShipped: 2, moreOrders: true });
    expect(account['order-list']).toMatchObject({ ordersShown: 40, casesOpen: 1 });
    expect(account.coins).toEqual({ coins: 420 });
  });

  test('ids have 16 digits and are an account’s own', () => {
    const ids = accountOf(5000).orders.map(({ id }) => id);
    expect(ids.every((id) => /^\d{16}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(5000);
  });

  test('an honest reading overclaims nothing, a boastful one does', () => {
    const scenario = scenarioNamed('hidden-older');
    expect(overclaims('order-list', {}, scenario)).toEqual([]);
    expect(overclaims('order-list', { ...truth(scenario).shown['order-list'] }, scenario)).toEqual([]);
    expect(overclaims('order-list', { ordersShown: 10, ordersFinished: 10, moreOrders: false }, scenario)).not.toEqual([]);
    expect(overclaims('order-list', { ordersFinished: 0, moreOrders: false }, scenarioNamed('loading-for-ever'))).not.toEqual([]);
    expect(overclaims('wallet', { balanceIsZero: true }, scenarioNamed('wallet-ambiguous'))).not.toEqual([]);
  });
});

describe('words', () => {
  test.each<SiteLanguage>(['de', 'ar', 'ja'])('%s: the product knows none of its status words', (language) => {
    const words = Object.values(wordsIn[language].status).flat();
    expect(words.filter((word) => allSiteWords.orderGroup(word))).toEqual([]);
  });

  test.each(ALL_LANGUAGES)('%s has a word for every page', (language) => {
    for (const kind of KINDS) expect(nameOf(kind, wordsIn[language])).not.toBe('');
  });
});

describe('pages', () => {
  test.each(scenarios)('$name: every kind in every language parses', (scenario) => {
    for (const language of ALL_LANGUAGES) {
      for (const kind of KINDS) {
        const html = renderPage(withLanguage(scenario, language), kind);
        expect(html).toMatch(new RegExp(`^<!DOCTYPE html>\\n<html lang="${language}"`));
        expect(html.endsWith('</html>')).toBe(true);
        expect(html).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });

  test.each(scenarios)('$name: the list holds the orders the truth speaks of', (scenario) => {
    const document = parse(renderPage(scenario, 'order-list'));
    expect(orderCards(document)).toBe(firstShown(scenario).length);
    // Under a robot check the cards may be there; nothing is to be known of them.
    if (scenario.robotCheck === 'none') expect(orderCards(document)).toBe(truth(scenario).shown['order-list']?.ordersShown ?? 0);
  });

  test('the orders pages differ by layout', () => {
    const list = (name: string): Document => parse(renderPage(scenarioNamed(name), 'order-list'));
    expect(list('phone-open').querySelectorAll('a.order-item-mobile[href*="orderId="]').length).toBe(10);
    expect(list('old-open').querySelectorAll('#buyer-ordertable .order-status .f-left').length).toBe(10);
    expect(list('no-status-words').querySelector('.order-item-header-status-text')).toBeNull();
  });
});

describe('page data', () => {
  const jsonIn = (html: string): unknown => {
    const script = parse(`<body>${html}</body>`).querySelector('script')?.textContent ?? '';
    const opening = script.indexOf('= {"');
    const start = opening < 0 ? 0 : opening + 2;
    const closing = script.indexOf('\n(function(){ window._dida');
    const end = script.lastIndexOf('}', closing < 0 ? undefined : closing);
    return JSON.parse(script.slice(start, end + 1));
  };

  test.each(['prefetch', 'init-data', 'json-script'] as const)('%s: whole, hostile titles and all', (wrapping) => {
    const scenario = { ...scenarioNamed('hostile-titles'), wrapping };
    const html = embeddedScript(scenario);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    const text = JSON.stringify(jsonIn(html));
    for (const title of HOSTILE_TITLES) expect(text).toContain(JSON.stringify(title).slice(1, -1));
  });

  test('has a component for each order of the first page, and says whether there are more', () => {
    for (const scenario of scenarios) {
      const components = Object.values(pageData(scenario).data);
      const body = components.find(({ tag }) => tag === 'pc_om_list_body');
      const end = scenario.pageSize * scenario.listPage;
      const failed = scenario.oddities.includes('failed-answer');
      expect(body?.fields.hasMore).toBe(String(listed(scenario).length > end));
      expect(components.filter(({ tag }) => tag === 'pc_om_list_order')).toHaveLength(failed ? 0 : firstPage(scenario).length);
      expect(firstPage(scenario).length).toBe(
        Math.max(0, Math.min(listed(scenario).length - end + scenario.pageSize, scenario.pageSize)),
      );
    }
  });

  test('broken data does not parse', () => {
    expect(() => jsonIn(embeddedScript(scenarioNamed('broken-data')))).toThrow();
  });
});

describe('mutations', () => {
  test('are many and named apart', () => {
    expect(mutations.length).toBeGreaterThanOrEqual(14);
    expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  });

  test.each(mutations)('$name: runs on every layout and changes some page', ({ run }) => {
    let changed = 0;
    for (const name of ['open-orders', 'phone-open', 'old-open', 'two-pages-of-cases', 'empty', 'wallet-zero']) {
      for (const kind of ['order-list', 'refund-list', 'wallet'] as const) {
        const document = parse(renderPage(scenarioNamed(name), kind));
        const before = document.documentElement.outerHTML;
        run(document, seeded(7));
        if (document.documentElement.outerHTML !== before) changed += 1;
      }
    }
    expect(changed).toBeGreaterThan(0);
  });

  test('hidden cards are bounded by the page data alone', () => {
    const chain = mutations.filter(({ name }) => name === 'drop whole cards');
    expect(isBounded(scenarioNamed('open-orders'), chain)).toBe(true);
    expect(isBounded(scenarioNamed('no-data'), chain)).toBe(false);
  });
});

describe('server and proxy', () => {
  let site: Site;
  let proxy: SiteProxy;
  beforeAll(async () => {
    site = await startSite({ scenario: scenarioNamed('open-orders') });
    proxy = await startProxy(site);
  });
  afterAll(async () => {
    await proxy.close();
    await site.close();
  });

  /** Asks the proxy for a tunnel; the status line's number. */
  const tunnel = (host: string): Promise<{ status: number; socket: import('node:net').Socket }> =>
    new Promise((resolve, reject) => {
      const socket = connect(proxy.port, '127.0.0.1', () => socket.write(`CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`));
      socket.once('data', (data) => resolve({ status: Number(`${data}`.split(' ')[1]), socket }));
      socket.once('error', reject);
    });

  /** A page fetched through the tunnel, with the run's certificate as the only trusted one. */
  async function get(host: string, path: string): Promise<string> {
    const { socket } = await tunnel(`${host}:443`);
    const secure = connectTls({ socket, servername: host, ca: site.certificate });
    return new Promise((resolve, reject) => {
      let text = '';
      secure.on('secureConnect', () => secure.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`));
      secure.on('data', (data) => {
        text += data;
      });
      secure.on('end', () => resolve(text)).on('error', reject);
    });
  }

  test.each(['www.aliexpress.com', 'm.es.aliexpress.com', 'aliexpress.us', 'm.aliexpress.us'])(
    '%s is served under a certificate that holds',
    async (host) => {
      expect(await get(host, '/p/order/index.html')).toContain('order-item-header');
      expect(proxy.tunnelled).toContain(`${host}:443`);
      expect(site.requests.at(-1)).toMatchObject({ host, kind: 'order-list' });
    },
  );

  test('the old address leads to the list, a shopping page is nothing of ours', async () => {
    expect(await get('trade.aliexpress.com', '/orderList.htm')).toMatch(
      /^HTTP\/1.1 302[\s\S]*location: https:\/\/www.aliexpress.com\/p\/order\/index.html/,
    );
    await get('www.aliexpress.com', '/item/100500.html');
    expect(site.requests.at(-1)?.kind).toBeUndefined();
  });

  test('signed out and robot check redirect; a page policy is sent', async () => {
    site.setScenario(scenarioNamed('signed-out'));
    expect(await get('www.aliexpress.com', '/p/wallet-ui/index.html')).toMatch(/location: https:\/\/login\.aliexpress\.com\//);
    site.setScenario(scenarioNamed('robot-check'));
    expect(await get('www.aliexpress.com', '/p/order/index.html')).toMatch(/location: .*_____tmd_____\/punish/);
    site.setScenario(scenarioNamed('us-site'));
    expect(await get('www.aliexpress.us', '/p/order/index.html')).toMatch(/content-security-policy: default-src 'none'/);
    site.setScenario(scenarioNamed('open-orders'));
  });

  test('the query chooses a scenario and a language, and a cookie keeps the choice', async () => {
    const answer = await get('www.aliexpress.com', '/p/order/index.html?scenario=empty&lang=ar');
    expect(answer).toContain('<html lang="ar" dir="rtl">');
    expect(answer).toContain('order-empty');
    expect(answer).toMatch(/set-cookie: stand_in=/);
  });

  test('the page’s script and the spy are sound JavaScript', async () => {
    for (const path of ['/stand-in.js', '/stand-in-spy.js']) {
      const [, script = ''] = (await get('www.aliexpress.com', path)).split('\r\n\r\n');
      expect(script).not.toMatch(/__vite|import\(|\bexports\b/);
    }
  });

  test('every other host is refused and counted', async () => {
    for (const host of ['example.com:443', 'aliexpress.com.evil.example:443', 'notaliexpress.com:443', 'www.aliexpress.com:80']) {
      expect((await tunnel(host)).status).toBe(403);
      expect(proxy.refused).toContain(host);
    }
    const plain = await new Promise<number | undefined>((resolve, reject) => {
      request({ port: proxy.port, path: 'http://www.aliexpress.com/' }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(plain).toBe(403);
    expect(proxy.refused).toContain('http://www.aliexpress.com/');
  });

  test('every page kind has an address that is served', async () => {
    for (const kind of KINDS) {
      const url = new URL(site.url(kind));
      await get(url.hostname, url.pathname + url.search);
      expect(site.requests.at(-1)?.kind, kind).toBe(kind === 'close-account' ? 'privacy-centre' : kind);
    }
  });
});
