import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { seen } from '../readings';
import { scenarioNamed, story } from '../site';
import { sideways, until } from './base';
import { unfolded, whole } from './overlay';
import { pseudoBuild } from './pseudo-build';
import type { Doc, Page } from './session';
import { AT, useStage } from './stage';

const FOLDER = join(import.meta.dirname, '../../.output/screens', inject('browser'));
mkdirSync(FOLDER, { recursive: true });
const build = pseudoBuild(['en', 'ar']);
afterAll(() => rmSync(build, { recursive: true, force: true }));

/** Texts that are cut off, lie over each other, or stand in plain English; runs in the page. */
function faults(): string[] {
  interface Box {
    readonly one: Element;
    readonly rect: DOMRect;
  }
  const isShown = (one: Element): boolean =>
    !one.closest('.vh, .skip, option, [aria-hidden="true"]') &&
    one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const textNodes = (one: Element): ChildNode[] =>
    [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const ownText = (one: Element): string =>
    textNodes(one)
      .map((node) => node.nodeValue)
      .join(' ');
  const name = (one: Element): string => `${one.localName}.${one.className} "${(one.textContent ?? '').slice(0, 40)}"`;
  const boxesOf = (one: Element): Box[] =>
    textNodes(one).flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((rect) => ({ one, rect }));
    });
  const around = (one: Element): Element[] => {
    const all: Element[] = [];
    for (let next: Element | null = one; next && next !== document.documentElement; next = next.parentElement) all.push(next);
    return all;
  };
  const isIn = ({ rect }: Box, box: DOMRect, by = 2): boolean =>
    rect.left >= box.left - by && rect.right <= box.right + by && rect.top >= box.top - by && rect.bottom <= box.bottom + by;
  const found: string[] = [];
  /** What hides part of it; where it can be scrolled to, nothing does. */
  const cutBy = (box: Box): Element | undefined => {
    for (const one of around(box.one)) {
      const { overflowX, overflowY } = getComputedStyle(one);
      if (/auto|scroll/.test(overflowX + overflowY)) return undefined;
      if (overflowX !== 'visible' && !isIn(box, one.getBoundingClientRect())) return one;
    }
    const { left, right } = box.rect;
    return left < -1 || right > document.documentElement.clientWidth + 1 ? document.body : undefined;
  };
  /** True where its part of a scroller is on screen, and nothing of it moves apart from the page. */
  const isStill = (box: Box): boolean =>
    around(box.one).every((one) => {
      const { overflowX, overflowY, position } = getComputedStyle(one);
      return (
        !/fixed|sticky/.test(position) &&
        (!/auto|scroll/.test(overflowX + overflowY) || isIn(box, one.getBoundingClientRect(), 0))
      );
    });
  const leaves = [...document.body.querySelectorAll('*')].filter((one) => ownText(one) && isShown(one));
  const boxes = leaves.flatMap(boxesOf);
  for (const box of boxes) {
    const by = cutBy(box);
    if (by) found.push(`cut off: ${name(box.one)} by ${by.localName}.${by.className}`);
  }
  const isOver = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5;
  const still = boxes.filter(isStill).sort((a, b) => a.rect.top - b.rect.top);
  still.forEach((box, at) => {
    for (const other of still.slice(at + 1)) {
      if (other.rect.top >= box.rect.bottom) break;
      if (box.one !== other.one && isOver(box.rect, other.rect))
        found.push(`over each other: ${name(box.one)}, ${name(other.one)}`);
    }
  });
  // No words of ours: what AliExpress wrote, other languages, addresses, what the browser itself says of times and lists.
  const OTHERS = 'bdi, time, [lang]:not(html), code, select, .hosts, .version';
  const BROWSERS =
    /\b(January|February|March|April|May|June|July|August|September|October|November|December|\w{3} \d+|ago|yesterday|hours?|days?|and|Gmail|Outlook|Yahoo Mail|\S+[.@]\S+)\b/g;
  for (const one of leaves.filter((leaf) => !leaf.closest(OTHERS))) {
    const words =
      ownText(one)
        .replace(BROWSERS, '')
        .match(/[\p{L}]{3,}/gu) ?? [];
    const plain = words.filter((word) => /^[a-z]+$/i.test(word) && /[aeiou]/i.test(word));
    if (plain.length > 0) found.push(`English: ${name(one)}: ${plain.slice(0, 3).join(' ')}`);
  }
  return [...new Set(found)];
}

describe.each(['en', 'ar'])('as long words, %s', (code) => {
  const stage = useStage(story, { locale: 'en', extensionDir: build });
  const DAY = 86_400_000;

  async function speak(more: Record<string, unknown> = {}): Promise<void> {
    await stage().session.storage.clear();
    await stage().session.storage.set({ settings: { language: code }, ...more });
  }
  async function sound(doc: Doc, page: Page, name: string): Promise<void> {
    // A frame follows its content a moment later.
    const isSound = async (): Promise<boolean> => (await doc.evaluate(faults)).length === 0;
    await until(isSound, 'a sound screen').catch(() => undefined);
    expect([name, await doc.evaluate(faults)]).toEqual([name, []]);
    expect([name, await doc.evaluate(sideways)]).toEqual([name, false]);
    await page.screenshot(join(FOLDER, `pseudo-${code}-${name}.png`));
  }
  const begun = (): Record<string, unknown> => ({
    'reading:addresses': seen({ addressesShown: 3 }, Date.now()),
    'reading:coins': seen({ coins: 420 }, Date.now()),
    'tick:reach-mailbox': { as: 'done', at: Date.now() },
    'tick:save-reviews': { as: 'set-aside', at: Date.now() },
  });
  const sent = (): Record<string, unknown> => ({
    ...begun(),
    'tick:submit-request': { as: 'done', at: Date.now() - 9 * DAY },
    'request:closing': { sentAt: Date.now() - 9 * DAY },
  });

  test.each([
    ['begun', 320, begun],
    ['begun', 390, begun],
    ['sent', 320, sent],
    ['new', 390, () => ({})],
  ] as const)('the popup: %s, %i wide', async (state, width, records) => {
    await speak(records());
    const popup = await stage().session.extensionPage('popup.html', { width, height: 600 });
    await popup.emulate({ width, height: 600 });
    await popup.waitFor(() => document.querySelector('main'));
    await popup.waitFor(() => document.fonts.status === 'loaded');
    await sound(popup, popup, `popup-${state}-${width}`);
    await popup.close();
  });

  test.each([320, 390, 1280])('the guide, %i wide', { timeout: 60_000 }, async (width) => {
    for (const [state, records] of [
      ['begun', begun()],
      ['sent', sent()],
    ] as const) {
      await speak(records);
      const guide = await stage().session.extensionPage('guide.html#letter-access', { width, height: 900 });
      await guide.emulate({ width, height: 900 });
      await guide.waitFor(() => document.querySelector('#settings h2') && document.querySelector('.open-letter'));
      await guide.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await sound(guide, guide, `guide-${state}-${width}`);
      await guide.close();
    }
  });

  test.each([
    ['story', AT.orders],
    ['loading-for-ever', AT.orders],
    ['story', AT.wallet],
    ['story', AT.refunds],
    ['story', 'https://privacy.aliexpress.com/home#/request/delete'],
    ['story', 'https://accounts.aliexpress.com/user/organization/deactive_account.htm'],
  ])('the overlay: %s at %s', { timeout: 60_000 }, async (scenario, address) => {
    await speak(begun());
    stage().site.setScenario(scenario === 'story' ? story : scenarioNamed(scenario));
    for (const width of [320, 390, 1280]) {
      const page = await stage().session.open(address);
      await page.emulate({ width, height: 800 });
      const overlay = await unfolded(stage().session, page);
      await overlay.waitFor((narrow) => document.querySelector(narrow ? '.sheet h2' : '.frame:not(.sheet) h2'), {
        args: [width < 600],
      });
      await until(async () => !(await overlay.evaluate(sideways)), 'the overlay to fit its frame');
      const name = `overlay-${scenario}-${new URL(address).pathname.replace(/\W+/g, '-')}-${width}`;
      await sound(overlay, page, name);
      if (await whole(overlay)) await sound(overlay, page, `${name}-whole`);
      await page.close();
    }
  });
});
