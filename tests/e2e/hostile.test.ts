import { beforeAll, describe, expect, test } from 'vitest';
import { scenarioNamed, story } from '../site';
import type { Spied } from '../site/hostile';
import { until } from './base';
import { type Box, boxOn, isFolded, pillPoint, pillSays, unfolded } from './overlay';
import type { Page } from './session';
import { AT, strangers, useStage } from './stage';

const OUR_TEXTS = [
  '2 on the way',
  'orders shown are on the way',
  'Last Orders',
  'Show me',
  'All have arrived',
  'Set aside',
  'of 9 pages seen',
];

const stage = useStage(story);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const spiedBy = (page: Page): Promise<Spied> => page.evaluate(() => (window as unknown as { __spy: Spied }).__spy);
const NOTHING = {
  texts: [],
  messages: [],
  events: [],
  calls: [],
  resources: [],
  globals: [],
  roots: [],
  inner: [],
  policy: [],
  frames: 0,
};

const PILL = '<div role="button" tabindex="0" aria-expanded="false"></div>';

/** Points over a box and a little around it. */
function gridOver({ x, y, width, height }: Box, across: number, down: number): [x: number, y: number][] {
  const steps = (from: number, length: number, count: number): number[] =>
    Array.from({ length: count }, (_, n) => Math.floor(from - 12 + ((length + 12) * n) / (count - 1)));
  return steps(y, height, down).flatMap((top) => steps(x, width, across).map((left): [number, number] => [left, top]));
}

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
    await pillSays(page, '2 on the way');
    await pause(1500);
    const folded = await spiedBy(page);
    expect(folded.sent).toBeGreaterThan(0);
    expect(folded).toMatchObject({ ...NOTHING, added: [PILL], changed: [] });
    expect(await isFolded(page)).toBe(true);
    const overlay = await unfolded(session, page);
    await overlay.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent === 'Show me')?.click(),
    );
    await until(async () => (await page.inClosedRoots((root) => root.querySelector('div') !== null)).includes(true), 'the ring');
    await pause(1500);
    const { added, changed, sent, heard: _, ...rest } = await spiedBy(page);
    expect(sent).toBeGreaterThan(8);
    expect(rest).toEqual(NOTHING);
    // A button, and plain boxes with nothing on them.
    expect([...new Set(added)].sort()).toEqual([PILL, '<div></div>'].sort());
    expect(changed.filter((one) => !/^DIV@(aria-expanded=(true|null)|(role|tabindex)=null)$/.test(one))).toEqual([]);
    expect(await session.storage.get('tick:receive-orders')).toBeUndefined();
    expect(await session.storage.get('settings')).toMatchObject({ unfolded: ['order-list'] });
    expect(strangers(proxy)).toEqual([]);
    await page.close();
  });

  test('3.6 pointer, keys and focus over the overlay hand the page nothing but the host', async () => {
    const { session, site } = stage();
    site.setHostile(OUR_TEXTS);
    await session.storage.clear();
    const page = await session.open(AT.orders);
    await page.emulate({ width: 1000, height: 700 });
    const [x, y] = await pillPoint(page);
    await pillSays(page, 'on the way');
    const passOver = async (box: Box): Promise<void> => {
      for (const [left, top] of gridOver(box, 8, 8)) await page.moveTo(Math.min(left, 999), Math.min(top, 699));
    };
    await passOver(await boxOn(page));
    await page.clickAside(x, y, 'middle');
    await page.clickAt(300, 300);
    await page.press('Shift+Tab', 'Tab', 'Escape');
    await page.clickAt(x, y);
    const overlay = await session.overlayOf(page);
    await overlay.waitFor(() => document.querySelector('.panel'));
    await pause(300);
    const box = await boxOn(page);
    await passOver(box);
    await page.press('Tab', 'Tab', 'Shift+Tab');
    await page.drag([40, 300], [300, 330], [x, y], [x - 30, y - 60], [300, 300]);
    // A page may hold on to the pointer, and so hear of it wherever it goes.
    await page.evaluate(() => {
      addEventListener('pointerdown', (event) => (event.target as Element).setPointerCapture(event.pointerId), { once: true });
    });
    await page.drag([40, 300], [300, 330], [x, y], [x - 30, y - 60], [x - 60, y - 60], [300, 300]);
    await page.clickAside(300, 300, 'right');
    await page.clickAt(300, 300);
    await pause(300);
    const { inner, policy, heard } = await spiedBy(page);
    expect(inner).toEqual([]);
    expect(policy).toEqual([]);
    for (const type of ['pointermove', 'mouseover', 'mousedown', 'click', 'keydown', 'focus'])
      expect(heard[type]).toBeGreaterThan(0);
    await page.close();
  });

  test('cannot speak to our background, nor frame our pages', async () => {
    const { session } = stage();
    const page = await session.open(AT.orders);
    await unfolded(session, page);
    const reached = await page.evaluate((root) => {
      const frame = document.createElement('iframe');
      frame.src = `${root}popup.html`;
      document.body.append(frame);
      return (
        'chrome' in window && typeof (window as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage
      );
    }, session.root);
    expect(reached || 'undefined').toBe('undefined');
    await pause(500);
    expect(await session.overlaysOf(page)).toHaveLength(1);
    await page.close();
  });
});
