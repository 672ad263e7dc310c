import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import type { Manifest } from '../../lib/archive/export/manifest';
import type { KeptFigures } from '../../lib/model/kept';
import { SCHEMA } from '../../lib/storage/schema';
import { partsOf, sheetJsWorkbook, sheetXml, workbook } from '../archive/workbooks';
import { story } from '../site';
import { violations } from './axe';
import { sideways, until } from './base';
import { keptOrders, recordsOf } from './kept';
import type { Page, Session } from './session';
import { closeStage, openStage, strangers, useStage } from './stage';

const browser = inject('browser');
const FOLDER = join(import.meta.dirname, '../../.output/screens', browser);
mkdirSync(FOLDER, { recursive: true });

const ORDERS = keptOrders(137);
const BARE = ORDERS.filter(({ store }) => !store).length;
const SIZE = { width: 1200, height: 900 } as const;

async function openArchive(session: Session): Promise<Page> {
  const page = await session.extensionPage('guide.html#orders', SIZE);
  await page.waitFor(() => document.querySelector('#orders .archive'));
  return page;
}
async function openList(session: Session): Promise<Page> {
  const page = await openArchive(session);
  await page.waitFor(() => document.querySelector('[data-order]'));
  return page;
}
const numbersOf = (records: Record<string, unknown>): string[] =>
  Object.keys(records)
    .flatMap((key) => (key.startsWith('order:') ? [key.slice('order:'.length)] : []))
    .sort();
const shown = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('.order').length);
const footer = (page: Page): Promise<string> => page.text('.orders footer span');

/** All that is stored, once nothing more comes of what was done before: the background counts what it is given a moment later. */
function restedStore(storage: Session['storage']): Promise<Record<string, unknown>> {
  let before = '';
  return until(async () => {
    const all = await storage.all();
    const [then, now] = [before, JSON.stringify(all)];
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return then === now ? all : undefined;
  }, 'a store at rest');
}

function type(page: Page, text: string): Promise<void> {
  return page.evaluate((value) => {
    const input = document.querySelector<HTMLInputElement>('#orders .find input');
    if (!input) throw new Error('no search');
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

/** Presses a button, and catches the file that is handed over, before the browser saves it. */
async function madeBy(page: Page, name: string): Promise<Buffer> {
  await page.evaluate((wanted) => {
    const own = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      void new Response(file as Blob).arrayBuffer().then((buffer) => {
        const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
        Object.assign(globalThis, { caught: btoa(letters) });
      });
      URL.createObjectURL = own;
      return '#orders';
    };
    const button = [...document.querySelectorAll<HTMLElement>('.archive button')].find((each) =>
      each.textContent?.includes(wanted),
    );
    if (!button) throw new Error(`no button ${wanted}`);
    button.click();
  }, name);
  const caught = await page.waitFor(() => {
    const { caught: text } = globalThis as unknown as { caught?: string };
    Object.assign(globalThis, { caught: undefined });
    return text;
  });
  return Buffer.from(caught, 'base64');
}

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Gives the page a file as a person would: by a button, or dropped on it. */
function give(page: Page, { name, bytes }: GivenFile, how: 'copy' | 'pack' | 'drop'): Promise<void> {
  return page.evaluate(
    (title, base64, way) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], title));
      if (way === 'drop') {
        document.querySelector('#orders')?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
        return;
      }
      const [copy, pack] = document.querySelectorAll<HTMLInputElement>('.files input[type=file]');
      const input = way === 'copy' ? copy : pack;
      if (!input) throw new Error('no field for files');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    Buffer.from(bytes).toString('base64'),
    how,
  );
}

const HEAD = ['parent_orderid', 'order_id', 'payable_amt', 'gmt_pay_order_time', 'end_reason', 'item_name'];
const OFFICIAL = workbook([
  HEAD,
  ...ORDERS.slice(0, 100).map(({ id }) => [id, `${id}1`, 1840, '2024-05-01 10:00:00', 'buyer_accept', 'A thing']),
  ['8180000000000001', '', 500, '2019-05-01 10:00:00', '', 'Only there'],
]);

const english = useStage(story);

describe(`the kept orders of the guide in ${browser}`, () => {
  const stage = english;
  beforeEach(async () => {
    await stage().session.storage.clear();
    await stage().session.storage.set(recordsOf(ORDERS));
  });

  test('are listed, found and filtered', async () => {
    const page = await openList(stage().session);
    expect(await page.text('.archive .lead')).toContain(`137 orders are saved on this computer. The oldest is from Apr`);
    expect(await shown(page)).toBe(20);
    await page.click('.orders footer .btn');
    await page.waitFor(() => document.querySelectorAll('.order').length === 137);
    await type(page, 'charger brightline');
    await page.waitFor(() => document.querySelector('.orders footer')?.textContent?.includes('found'));
    expect(await footer(page)).toMatch(/^20 of \d+ found shown, out of 137 saved$/);
    await type(page, 'no such thing');
    await page.waitFor(() => document.querySelector('.orders footer')?.textContent?.includes('None of your 137'));
    await page.click('.orders footer .btn');
    await page.waitFor(() => document.querySelectorAll('.order').length === 20);
    await page.click('.tools button[aria-pressed]');
    await page.waitFor(() => document.querySelector('.orders footer')?.textContent?.includes('found'));
    expect(await shown(page)).toBe(BARE);
    await page.close();
  });

  test('by keyboard: search, a receipt opened and closed, its links', async () => {
    const page = await openList(stage().session);
    await page.evaluate(() => document.querySelector<HTMLElement>('#orders .find input')?.focus());
    await page.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(await focused()).toBe('USB-C charger, 65 W, two ports');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('.receipt'));
    expect(await page.text('.receipt .ledger')).toContain(String(ORDERS[0]?.id));
    await page.press('Tab');
    expect(await focused()).toBe('The order');
    await page.press('Shift+Tab', 'Enter');
    await page.waitFor(() => !document.querySelector('.receipt'));
    await page.close();
  });

  test('one is deleted, the figures follow; all only after a question', async () => {
    const { session } = stage();
    const page = await openList(session);
    await page.click('[data-order] .what button');
    await page.click('.receipt .actions .btn:last-child');
    await page.waitFor(() => document.querySelector('.archive .lead')?.textContent?.startsWith('136 orders'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cotton tea towels, set of six');
    expect(numbersOf(await session.storage.all())).toHaveLength(136);
    await page.click('.drop-all .btn');
    await page.waitFor(() => document.activeElement?.textContent === 'Delete 136 orders from this computer?');
    expect(numbersOf(await session.storage.all())).toHaveLength(136);
    await page.click('.drop-all .btn:nth-child(2)');
    await page.waitFor(() => document.querySelector('.nothing'));
    expect(numbersOf(await session.storage.all())).toEqual([]);
    expect(await session.storage.get<KeptFigures>('kept')).toMatchObject({ orders: 0, incomplete: 0 });
    await page.close();
  });

  test('the gate says whether the copy is in a file, makes it, and says when something came since', async () => {
    const { session } = stage();
    const page = await session.extensionPage('guide.html#gate', SIZE);
    const says = (text: string): Promise<boolean> =>
      page.waitFor((wanted) => document.querySelector('#gate .copy')?.textContent?.includes(wanted), { args: [text] });
    await page.waitFor(() => document.querySelector('#orders'));
    await says('Saved as one filenot yet');
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('#gate .copy button')];
      buttons.find(({ textContent }) => textContent === 'Save it now')?.click();
    });
    await page.waitFor(() => document.querySelector('.job')?.textContent?.includes('handed to your browser'));
    expect(await page.evaluate(() => location.hash)).toBe('#orders');
    await page.waitFor(() => !document.querySelector('#gate .copy button'));
    const kept = await session.storage.get<KeptFigures>('kept');
    expect(kept?.savedAt).toBeGreaterThan(kept?.at ?? 0);
    await session.storage.set({ kept: { ...kept, at: Date.now() } });
    await says('changed since');
    await says('Save it now');
    await page.close();
  });

  test('make a pack, which another computer takes in without loss', async () => {
    const { session } = stage();
    const page = await openList(session);
    const bytes = await madeBy(page, 'Save everything');
    await page.waitFor(() => document.querySelector('.job')?.textContent?.includes('handed to your browser'));
    const files = unzipSync(bytes);
    const manifest: Manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString());
    expect(manifest.counts).toMatchObject({ orders: 137, incomplete: BARE, reviews: 1 });
    expect(manifest.files.map(({ name }) => name).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'manifest.json')
        .sort(),
    );
    for (const { name, sha256 } of manifest.files)
      expect(
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
        name,
      ).toBe(sha256);
    const before = await session.storage.all();
    await page.close();

    const other = await openStage(story);
    const there = await openArchive(other.session);
    await give(there, { name: 'last-orders.zip', bytes }, 'pack');
    await there.waitFor(() => document.querySelector('.result h3'));
    expect(await there.text('.result')).toContain('137 orders in the file, new or more complete: 137');
    expect(await there.text('.result')).toContain('Every file in it is unchanged since it was made.');
    await there.waitFor(() => document.querySelectorAll('.order').length === 20);
    const after = await other.session.storage.all();
    expect(numbersOf(after)).toEqual(numbersOf(before));
    for (const id of numbersOf(before)) expect(after[`order:${id}`], id).toEqual(before[`order:${id}`]);
    await give(there, { name: 'orders.json', bytes: files['orders.json'] ?? new Uint8Array() }, 'drop');
    await there.waitFor(() => document.querySelector('.result h3')?.textContent?.includes('nothing new'));
    expect(strangers(other.proxy)).toEqual([]);
    await closeStage(other);
  });

  test.each([
    ['Spreadsheet (.xlsx)', /^PK/],
    ['Table of items', /^\ufeff?order_id|^\ufeff/],
    ['Receipts to print', /^<!doctype html>/i],
    ['JSON', /^\{\s*"schema"/],
  ])('make a file: %s', async (name, start) => {
    const page = await openList(stage().session);
    await page.evaluate(() => document.querySelector<HTMLElement>('.files .how summary')?.click());
    expect((await madeBy(page, name)).toString()).toMatch(start);
    await page.close();
  });

  test('AliExpress’s own copy is dropped, compared, noted and packed, beside the record of the closing', async () => {
    const { session } = stage();
    const sentAt = Date.UTC(2026, 10, 20);
    const nothing = { orders: 0, incomplete: 0, reviews: 0, at: 0 };
    await session.storage.set({ closing: { sentAt, tasks: [], kept: nothing, acknowledged: [], note: 'my own note' } });
    const page = await openList(session);
    await give(page, { name: 'order.xlsx', bytes: OFFICIAL }, 'drop');
    await page.waitFor(() => document.querySelector('.result h3'));
    const figures = await page.evaluate(() => [...document.querySelectorAll('.result dd')].map((cell) => cell.textContent));
    expect(figures).toEqual(['101', '137', '100', '1', '37']);
    expect(await page.text('.result')).toContain('It is not stored here');
    expect(await session.storage.get<KeptFigures>('kept')).toMatchObject({ officialRows: 101, orders: 137 });
    const files = unzipSync(await madeBy(page, 'Save everything'));
    expect(Buffer.compare(Buffer.from(files['official-copy.xlsx'] ?? []), Buffer.from(OFFICIAL))).toBe(0);
    for (const name of ['closing-record.html', 'closing-record.json'])
      expect(Buffer.from(files[name] ?? []).toString(), name).toContain('my own note');
    await page.close();
  });

  const cellsOf = (page: Page): Promise<(string | null)[]> =>
    page.evaluate(() => [...document.querySelectorAll('.result dd')].map((cell) => cell.textContent));

  test('4.1 a copy as SheetJS writes it is read; 2.7 it counts by the kept orders in it', async () => {
    const { session } = stage();
    const page = await openList(session);
    const rows = ORDERS.map(({ id }) => [id, `${id}1`, '1840', '2026-11-10 10:00:00', 'buyer_accept', 'A thing']);
    await give(page, { name: 'order.xlsx', bytes: sheetJsWorkbook([HEAD, ...rows]) }, 'copy');
    await page.waitFor(() => document.querySelector('.result h3'));
    expect(await cellsOf(page)).toEqual(['137', '137', '137', '0', '0']);
    const official = { officialRows: 137, officialOrders: 137, officialCompared: 137, officialMissing: 0 };
    expect(await session.storage.get<KeptFigures>('kept')).toMatchObject(official);
    await page.waitFor(() => document.querySelector('[data-task="save-personal-data"][data-status="done"]'));
    await give(page, { name: 'order.xlsx', bytes: sheetJsWorkbook([HEAD]) }, 'copy');
    await page.waitFor(() => document.querySelector('[data-task="save-personal-data"][data-status="unknown"]'));
    await page.close();
  });

  test('4.3 numbers that a spreadsheet has rounded may be an order, and lead nowhere', async () => {
    const page = await openList(stage().session);
    const [first] = ORDERS.filter(({ id }) => !id.endsWith('0'));
    const number = Math.floor(Number(first?.id) / 10) * 10;
    await give(page, { name: 'order.xlsx', bytes: workbook([['order_id'], [number]]) }, 'drop');
    await page.waitFor(() => document.querySelector('.result h3'));
    await page.click('.result details summary');
    expect(await page.text('.result')).toContain(`${number}: may be order ${first?.id}`);
    expect(await page.evaluate(() => document.querySelectorAll('.result a').length)).toBe(0);
    await page.close();
  });

  test('4.4 a pack zipped anew with its folder is read as the one it was', async () => {
    const page = await openList(stage().session);
    const files = unzipSync(await madeBy(page, 'Save everything'));
    const inFolder = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`last-orders/${name}`, bytes]));
    await give(page, { name: 'anew.zip', bytes: zipSync({ 'last-orders/': new Uint8Array(), ...inFolder }) }, 'drop');
    await page.waitFor(() => document.querySelector('.result h3')?.textContent?.includes('137 orders in the file'));
    expect(await page.text('.result')).toContain('Every file in it is unchanged since it was made.');
    await page.close();
  });

  /** Firefox has no bound that a test could reach: there the browser's refusal is played. */
  async function fill(page: Page): Promise<string[]> {
    if (browser === 'firefox') {
      await page.evaluate(async () => {
        const { browser: own } = globalThis as unknown as { browser: typeof chrome };
        const background = (await own.runtime.getBackgroundPage()) as unknown as { browser: typeof chrome };
        const refuse = (): Promise<never> => Promise.reject(new Error('QuotaExceededError: no room left'));
        Object.defineProperty(background.browser.storage.local, 'set', { value: refuse });
      });
      return [];
    }
    await stage().session.inExtension((schema) => chrome.storage.local.set({ ballast: 'x'.repeat(10_440_000), schema }), SCHEMA);
    return ['ballast', 'schema'];
  }

  test('no room: nothing is half-written, and it is said', async () => {
    const { session } = stage();
    const page = await openList(session);
    const bytes = await madeBy(page, 'JSON');
    await session.storage.clear();
    const before = await fill(page);
    await give(page, { name: 'orders.json', bytes }, 'drop');
    await page.waitFor(() => document.querySelector('.job .note'));
    expect(await page.text('.job .note')).toContain('This browser has no space left for Last Orders');
    expect(Object.keys(await session.storage.all())).toEqual(before);
    await page.close();
    // A fresh background refuses nothing.
    if (browser === 'firefox') await session.killWorker();
  });

  test('keeping is asked for by a press', async () => {
    const { session } = stage();
    await session.storage.clear();
    const page = await openArchive(session);
    await page.click('.nothing .btn.primary');
    await page.waitFor(() => document.querySelector('.nothing h3')?.textContent?.includes('Saving is on'));
    await vi.waitFor(async () => expect(await session.storage.get('settings')).toMatchObject({ keepOrders: true }), 10_000);
    await page.close();
  });

  test('nothing was asked of anybody', () => expect(strangers(stage().proxy)).toEqual([]));
});

describe('a file that cannot be taken in', () => {
  const stage = english;
  let page: Page;
  // Stored once: with the page open, a store that is emptied and filled anew is counted by the page, too.
  beforeAll(async () => {
    const { storage } = stage().session;
    await storage.clear();
    await storage.set(recordsOf(ORDERS));
    page = await openArchive(stage().session);
  });
  afterAll(() => page.close());

  const text = (content: string): Uint8Array => strToU8(content);
  const whole = zipSync({ 'orders.json': text('{"schema":"urn:last-orders:orders","version":1,"orders":[]}') });
  test.each<[string, 'copy' | 'pack', Uint8Array, string]>([
    ['an empty file', 'pack', text(''), 'The file is empty.'],
    ['a text', 'pack', text('hello'), 'The file was not made by Last Orders.'],
    ['another zip', 'pack', zipSync({ 'a.txt': text('a') }), 'The file was not made by Last Orders.'],
    ['half a zip', 'pack', whole.subarray(0, whole.length - 30), 'The file is cut short or damaged.'],
    ['a zip bomb', 'pack', zipSync({ 'orders.json': new Uint8Array(30e6) }, { level: 9 }), 'larger than any such file can be'],
    ['a name that leads out', 'pack', zipSync({ '../orders.json': text('{}') }), 'A name in it points outside the file.'],
    ['half a JSON', 'pack', text('{"schema":"urn:last-orders:orders"'), 'The orders in it cannot be read'],
    [
      'a later version',
      'pack',
      text('{"schema":"urn:last-orders:orders","version":99}'),
      'A newer version of Last Orders made it.',
    ],
    ['a text', 'copy', text('hello'), 'This is not an Excel workbook'],
    [
      'an old workbook',
      'copy',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(512).fill(0)]),
      'old Excel',
    ],
    [
      'a workbook with macros',
      'copy',
      zipSync({ ...partsOf({ 'Order Information': sheetXml([HEAD]) }), 'xl/vbaProject.bin': text('x') }),
      'The workbook contains macros',
    ],
    ['a foreign workbook', 'copy', workbook([HEAD], 'Sheet1'), 'no sheet named “Order Information”'],
    ['a workbook without numbers', 'copy', workbook([['name']]), 'no column of order numbers'],
  ])('%s as %s changes nothing, and is told: %#', async (_, how, bytes, sentence) => {
    const { storage } = stage().session;
    const before = await restedStore(storage);
    await page.evaluate(() => document.querySelector('.job .note')?.classList.add('of-before'));
    await give(page, { name: how === 'copy' ? 'copy.xlsx' : 'pack.zip', bytes }, how);
    await page.waitFor(() => document.querySelector('.job .note:not(.of-before)'));
    expect(await page.text('.job .note')).toContain(sentence);
    expect(await page.text('.job .note')).toContain('Nothing that was saved has changed.');
    expect(await storage.all()).toEqual(before);
  });
});

/** Firefox takes its language from packs that are not there: Arabic is looked at in Chromium. */
describe.each(browser === 'chromium' ? ['en', 'ar'] : ['en'])('their look in %s', (locale) => {
  const stage = locale === 'en' ? english : useStage(story, { locale });

  test.each([
    ['light', 1200, 137],
    ['dark', 1200, 137],
    ['light', 320, 137],
    ['light', 1200, 0],
    ['dark', 320, 0],
  ] as const)('%s, %i wide, %i orders', async (colorScheme, width, count) => {
    const { session } = stage();
    await session.storage.clear();
    if (count) await session.storage.set(recordsOf(ORDERS));
    const page = await (count ? openList : openArchive)(session);
    await page.emulate({ colorScheme, width, height: 900 });
    if (count) await page.click('[data-order]:nth-child(2) .what button');
    await page.evaluate(() => document.querySelector('#orders')?.scrollIntoView());
    expect(await violations(page, '#orders')).toEqual([]);
    expect(await page.evaluate(sideways)).toBe(false);
    await page.screenshot(join(FOLDER, `orders-${locale}-${colorScheme}-${width}-${count}.png`));
    await page.evaluate(() => document.querySelector('.orders, .files')?.scrollIntoView());
    await page.screenshot(join(FOLDER, `orders-${locale}-${colorScheme}-${width}-${count}-list.png`));
    await page.close();
  });

  test('a file that failed, and the question before deleting all', async () => {
    const { session } = stage();
    await session.storage.set(recordsOf(ORDERS));
    const page = await openList(session);
    await give(page, { name: 'pack.zip', bytes: strToU8('hello') }, 'pack');
    await page.waitFor(() => document.querySelector('.job .note'));
    await page.screenshot(join(FOLDER, `orders-${locale}-failed.png`));
    await page.click('.drop-all .btn');
    await page.waitFor(() => document.querySelector('.drop-all.note'));
    expect(await violations(page, '#orders')).toEqual([]);
    await page.screenshot(join(FOLDER, `orders-${locale}-asked.png`));
    await page.close();
  });
});
