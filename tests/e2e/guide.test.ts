import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { ClosingRecord } from '../../lib/model/journey';
import { story } from '../site';
import { until } from './base';
import { boxOn } from './overlay';
import type { Doc, Key, Page } from './session';
import { AT, strangers, useStage } from './stage';

const browser = inject('browser');
const FOLDER = join(import.meta.dirname, '../../.output/keyboard');

const seen = async (doc: Doc, selector: string): Promise<string> => (await doc.text(selector)).replace(/\s+/g, ' ');
async function says(doc: Doc, selector: string, text: string): Promise<void> {
  await until(async () => (await seen(doc, selector)).includes(text), `"${text}" in ${selector}`).catch(async () =>
    expect(await seen(doc, selector)).toContain(text),
  );
}

/** Gives the focus to the button or link of these words, as a walk with Tab would. */
const reach = (doc: Doc, within: string, words: string): Promise<void> =>
  doc.evaluate(
    (selector, wanted) => {
      const place = document.querySelector(selector);
      const all = [...(place?.querySelectorAll<HTMLElement>('button, a, summary') ?? [])];
      const one = all.find((each) => each.textContent.trim().startsWith(wanted));
      if (!one) throw new Error(`no "${wanted}" in ${selector}: ${all.map((each) => each.textContent)}`);
      one.focus();
    },
    within,
    words,
  );
async function act(page: Page, within: string, words: string, key: Key = 'Enter'): Promise<void> {
  await reach(page, within, words);
  await page.press(key);
}
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
const verdict = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLElement>('.verdict')?.dataset.verdict);

const stage = useStage(story, { viewport: { width: 1180, height: 900 } });

describe('the journey', () => {
  test('decide, get ready, pass the gate, close: all by keyboard', { timeout: 120_000 }, async () => {
    const { session, site } = stage();
    const guide = await session.extensionPage('guide.html');
    await says(guide, '#welcome', 'Leave AliExpress in your own time');
    expect(await guide.evaluate(() => document.activeElement === document.body)).toBe(true);

    // Decide: a reason by the space bar, a way out, staying, then closing after all.
    await guide.evaluate(() => document.querySelector<HTMLElement>('#reasons input')?.focus());
    await guide.press('Space');
    await says(guide, '#ways', '2 options answer what you chose');
    await act(guide, '#way-privacy-settings', 'This is enough for me');
    await says(guide, '#decided', 'Good, the account stays');
    await until(async () => (await focused(guide)) === 'Good, the account stays', 'the focus on the kind word');
    expect(await guide.evaluate(() => document.querySelector('#welcome'))).toBeNull();
    await act(guide, '#decided', 'Take it back');
    await guide.waitFor(() => !document.querySelector('#decided'));
    await act(guide, '#decide', 'I still want to close');
    await until(async () => (await focused(guide)) === 'Get ready', 'the focus on the next heading');
    expect(await session.storage.get('decision')).toMatchObject({ reasons: ['privacy'], outcome: 'close' });

    // Get ready: what a page shows is there at once.
    const orders = await session.open(AT.orders);
    await boxOn(orders);
    await says(guide, '#task-receive-orders', '2 of the 10 orders shown are on the way');
    await orders.close();
    await guide.front();

    // The gate: nothing opens while something is missing; it says what.
    expect(await verdict(guide)).toBe('not-ready');
    await act(guide, '#acknowledgements', 'Open the closing page');
    await says(guide, '.missing', 'Wait for your parcels');
    expect(await guide.evaluate(() => document.activeElement?.classList.contains('missing'))).toBe(true);
    for (const id of await guide.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#prepare [data-task]')].map(({ dataset }) => dataset.task ?? ''),
    )) {
      await act(guide, `#task-${id}`, 'Set aside');
      await guide.waitFor((task) => document.querySelector(`#task-${task}[data-status="set-aside"]`), { args: [id] });
      await guide.waitFor((task) => document.activeElement?.closest(`#task-${task} .answers`), { args: [id] });
    }
    expect(await verdict(guide)).toBe('ready');
    // A row that goes away under the hand leaves the focus in the next one.
    await act(guide, '#gate [data-task="settle-refunds"]', 'Take it back');
    await guide.waitFor(() => document.activeElement?.closest('#gate [data-task="close-disputes"]'));
    await act(guide, '#gate [data-task="settle-refunds"]', 'Set aside');
    await until(async () => (await verdict(guide)) === 'ready', 'ready again');
    for (const name of ['final', 'history-goes', 'balance-may-go', 'returns-may-end', 'can-receive-code']) {
      await guide.evaluate((one) => document.querySelector<HTMLElement>(`#acknowledgements [name="${one}"]`)?.focus(), name);
      await guide.press('Space');
    }
    await guide.waitFor(() => document.querySelector('#acknowledgements a.btn'));
    expect(await guide.evaluate(() => document.querySelector('.missing'))).toBeNull();

    // Close: the page opens by the person's press alone, and once.
    const opened = (): number =>
      site.requests.filter(({ host, path }) => host === 'privacy.aliexpress.com' && path === '/home').length;
    expect(opened()).toBe(0);
    await act(guide, '#acknowledgements', 'Open the closing page');
    await until(async () => opened() === 1, 'the closing page');
    await guide.front();
    await act(guide, '#close', 'I have sent the request');
    const isTicked = (): Promise<unknown> => session.storage.get('tick:submit-request');
    // A tab that was just brought to the front takes no keys for a moment (Firefox 153, under load).
    await until(isTicked, 'the tick', 4000).catch(() => act(guide, '#close', 'I have sent the request'));
    await until(isTicked, 'the tick');
    const record = await session.storage.get<ClosingRecord>('closing');
    expect(record?.tasks).toHaveLength(14);
    expect(record?.acknowledged).toEqual(['final', 'history-goes', 'balance-may-go', 'returns-may-end', 'can-receive-code']);
    expect(record?.tasks[0]).toMatchObject({ id: 'receive-orders', status: 'set-aside', counts: { open: 2, shown: 10 } });
    expect(await session.storage.get('request:closing')).toMatchObject({ sentAt: record?.sentAt });
    await says(guide, '#gate', 'You sent the request on');
    await act(guide, '#close', 'I have not sent it after all');
    await guide.waitFor(() => document.querySelector('#gate .verdict'));
    expect(await session.storage.get('request:closing')).toBeUndefined();
    expect(strangers(stage().proxy)).toEqual([]);
    await guide.close();
  });
});

describe('getting around', () => {
  beforeAll(() => stage().session.storage.clear());

  test.each(['prepare', 'gate', 'close', 'task-close-disputes', 'way-pause-account', 'route-app'])(
    '#%s opens there, without taking the focus',
    async (id) => {
      const guide = await stage().session.extensionPage(`guide.html#${id}`);
      await guide.waitFor((one) => document.getElementById(one), { args: [id] });
      await until(
        () => guide.evaluate((one) => Math.abs((document.getElementById(one)?.getBoundingClientRect().top ?? 999) - 75) < 40, id),
        `${id} in view`,
      );
      expect(await guide.evaluate(() => document.activeElement === document.body)).toBe(true);
      const part = await guide.evaluate((one) => document.getElementById(one)?.closest('.part')?.id ?? '', id);
      await guide.waitFor((one) => document.querySelector(`nav a[aria-current][href="#${one}"]`), { args: [part] });
      expect(await guide.evaluate((one) => document.getElementById(one)?.closest('details:not([open])') === null, id)).toBe(true);
      await guide.close();
    },
  );

  test('the list is printed alone', async () => {
    const guide = await stage().session.extensionPage('guide.html#prepare');
    await guide.waitFor(() => document.querySelector('#settings'));
    const whole = await guide.print();
    await guide.evaluate(() => {
      globalThis.print = () => undefined;
      const buttons = [...document.querySelectorAll<HTMLElement>('#prepare button')];
      buttons.find(({ textContent }) => textContent === 'Print my list')?.click();
    });
    const list = await guide.print();
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `list-${browser}.pdf`), list);
    // Firefox packs what would tell how many pages there are.
    expect(list.length).toBeLessThan(whole.length / 3);
    // Printing it leaves the whole guide as it was.
    expect((await guide.print()).length).toBeGreaterThan(whole.length / 2);
    await guide.close();
  });

  test('the search finds, by keyboard, and leads there', async () => {
    const guide = await stage().session.extensionPage('guide.html');
    await guide.click('input[type="search"]');
    const type = (text: string): Promise<void> =>
      guide.evaluate((words) => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (!field) throw new Error('no field');
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
    await type('kangaroo');
    await says(guide, '.hits', 'Nothing found for “kangaroo”');
    await type('klarna');
    await says(guide, '.hits', 'Remove saved cards');
    await guide.press('ArrowDown');
    const wanted = await guide.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    expect(wanted).toMatch(/^#task-/);
    await guide.press('Enter');
    await guide.waitFor((hash) => location.hash === hash, { args: [wanted] });
    await guide.waitFor(() => !document.querySelector('.hits'));
    await guide.waitFor((hash) => document.activeElement?.closest(hash), { args: [wanted] });
    await guide.close();
  });

  test('Tab reaches every control, in the order of the page', { timeout: 120_000 }, async () => {
    const guide = await stage().session.extensionPage('guide.html');
    await guide.waitFor(() => document.querySelector('#settings'));
    const wanted = await guide.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]');
      const stops = [...all].filter((one) => one.checkVisibility() && !(one as HTMLButtonElement).disabled);
      const radios = stops.filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked));
      for (const [index, stop] of radios.entries()) stop.dataset.stop = String(index);
      const nameOf = (stop: HTMLElement): string =>
        stop.getAttribute('aria-label') || (stop.closest('label') ?? stop).textContent.replace(/\s+/g, ' ').trim();
      return radios.map((stop) => `${stop.tagName.toLowerCase()} ${nameOf(stop)}`);
    });
    const reached: number[] = [];
    for (let count = 0; count < wanted.length + 20; count += 1) {
      await guide.press('Tab');
      const stop = await guide.evaluate(() => Number((document.activeElement as HTMLElement | null)?.dataset.stop ?? -1));
      if (reached.includes(stop)) break;
      if (stop >= 0) reached.push(stop);
    }
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `guide-${browser}.txt`), reached.map((stop) => wanted[stop]).join('\n'));
    expect(reached).toEqual(wanted.map((_, index) => index));
    await guide.close();
  });

  test('installing opened the guide once; a reload does not', async () => {
    const { session } = stage();
    const guides = (): Promise<number> =>
      session.inExtension(async (root) => {
        const tabs = await chrome.tabs.query({});
        return tabs.filter(({ url }) => url?.startsWith(`${root}guide.html`)).length;
      }, session.root);
    expect(await guides()).toBe(0);
    await session.reloadExtension();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await guides()).toBe(0);
  });
});
