import { beforeAll, describe, expect, test } from 'vitest';
import { scenarioNamed, story } from '../site';
import type { Spied } from '../site/hostile';
import { until } from './base';
import { unfolded } from './overlay';
import { AT, strangers, useStage } from './stage';

const OUR_TEXTS = ['orders shown are on the way', 'Last Orders', 'Show me', 'I did this', 'Set aside', 'of 14 done'];

const stage = useStage(story);

describe.each([
  ['a page that spies', story],
  ['a page that spies under a strict policy', { ...story, csp: scenarioNamed('us-site').csp ?? '' }],
])('%s', (_, scenario) => {
  beforeAll(async () => {
    stage().site.setScenario(scenario);
    await stage().session.storage.clear();
  });

  test('learns nothing of us, and its synthetic events do nothing', async () => {
    const { session, site, proxy } = stage();
    site.setHostile(OUR_TEXTS);
    const page = await session.open(AT.orders);
    const overlay = await unfolded(session, page);
    await overlay.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent === 'Show me')?.click(),
    );
    await until(async () => (await page.inClosedRoots((root) => root.querySelector('div') !== null)).includes(true), 'the ring');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const spied = await page.evaluate(() => (window as unknown as { __spy: Spied }).__spy);
    expect(spied.sent).toBeGreaterThan(8);
    const { added, changed, sent: _, ...rest } = spied;
    expect(rest).toEqual({
      texts: [],
      messages: [],
      events: [],
      calls: [],
      resources: [],
      globals: [],
      roots: [],
      frames: 0,
    });
    // Plain boxes, with nothing on them but their place.
    for (const html of added) expect(html).toMatch(/^<div( style="[^"]*"?)?(>(<\/div>)?)?$/);
    for (const change of changed) expect(change).toMatch(/^DIV@style=/);
    expect([...added, ...changed].join()).not.toMatch(/last.?orders|extension|chrome-|moz-ext/i);
    expect(await session.storage.get('tick:receive-orders')).toBeUndefined();
    expect(await session.storage.get('settings')).toMatchObject({ unfolded: ['order-list'] });
    expect(strangers(proxy)).toEqual([]);
    await page.close();
  });

  test('cannot speak to our background, nor frame our pages', async () => {
    const { session } = stage();
    const page = await session.open(AT.orders);
    await session.overlayOf(page);
    const reached = await page.evaluate((root) => {
      const frame = document.createElement('iframe');
      frame.src = `${root}popup.html`;
      document.body.append(frame);
      return (
        'chrome' in window && typeof (window as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage
      );
    }, session.root);
    expect(reached || 'undefined').toBe('undefined');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await session.overlaysOf(page)).toHaveLength(1);
    await page.close();
  });
});
