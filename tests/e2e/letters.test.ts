import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { story } from '../site';
import { violations } from './axe';
import { sideways } from './base';
import type { Page } from './session';
import { strangers, useStage } from './stage';

const browser = inject('browser');
const FOLDER = join(import.meta.dirname, '../../.output/screens', browser);
mkdirSync(FOLDER, { recursive: true });

/** Fills a field as a person's key strokes would. */
function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate((entries) => {
    for (const [field, value] of Object.entries(entries)) {
      const input = document.querySelector<HTMLInputElement>(`#letter-field-${field}`);
      if (!input) throw new Error(`no field ${field}`);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, values);
}
const typedIn = (page: Page, field: string): Promise<string | undefined> =>
  page.evaluate((id) => document.querySelector<HTMLInputElement>(`#letter-field-${id}`)?.value, field);

const ANA = { account: 'ana@example.org', region: 'eu-eea', name: 'Ana' };

describe('the letters of the guide', () => {
  const stage = useStage(story);

  test('an address opens its letter in view; what is missing is said', async () => {
    const page = await stage().session.extensionPage('guide.html#letter-erasure');
    await page.waitFor(() => document.querySelector('#letter-erasure .open-letter'));
    const top = await page.evaluate(() => document.querySelector('#letter-erasure')?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(300);
    await page.click('#letter-erasure .letter-ways .btn:last-child');
    await page.waitFor(() => document.querySelector('.letter-told')?.textContent);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('letter-field-account');
    expect(await stage().session.storage.get('request:erasure')).toBeUndefined();
    await page.close();
  });

  test('from one letter to another by keyboard, the new one in view', async () => {
    const page = await stage().session.extensionPage('guide.html#letter-deactivation', { width: 1200, height: 900 });
    await page.waitFor(() => document.querySelector('#letter-deactivation .open-letter'));
    await page.evaluate(() => document.querySelector<HTMLElement>('#letter-complaint a')?.focus());
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('#letter-complaint .open-letter'));
    await page.waitFor(() => document.activeElement?.closest('#letter-complaint'));
    const top = await page.evaluate(() => document.querySelector('#letter-complaint')?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(300);
    await page.close();
  });

  test('what is typed is gone with the page, unless it is to be kept', async () => {
    const open = async (): Promise<Page> => {
      const page = await stage().session.extensionPage('guide.html#letter-access', { width: 1200, height: 900 });
      await page.waitFor(() => document.querySelector('.open-letter'));
      return page;
    };
    const first = await open();
    await fill(first, ANA);
    await first.waitFor(() => document.querySelector('.letter-body')?.textContent?.includes('Ana'));
    expect(await stage().session.storage.get('letter-form')).toBeUndefined();
    await first.close();

    const second = await open();
    expect(await typedIn(second, 'account')).toBe('');
    await fill(second, ANA);
    await second.click('#letter-access .check input');
    await second.waitFor(() => document.querySelector('#letter-access .check')?.textContent?.includes('until you untick'));
    await vi.waitFor(async () => expect(await stage().session.storage.get('letter-form')).toEqual(ANA), 10_000);
    await fill(second, { name: 'Ana B' });
    await vi.waitFor(
      async () => expect(await stage().session.storage.get('letter-form')).toEqual({ ...ANA, name: 'Ana B' }),
      10_000,
    );
    await second.close();

    const third = await open();
    expect(await typedIn(third, 'name')).toBe('Ana B');
    await third.click('#letter-access .check input');
    await third.waitFor(() => document.querySelector('#letter-access .check')?.textContent?.includes('until you close'));
    expect(await stage().session.storage.get('letter-form')).toBeUndefined();
    await third.close();
  });

  test('it can be copied, opens as a mail, and the day it was sent is kept', async () => {
    const page = await stage().session.extensionPage('guide.html#letter-access', { width: 1200, height: 900 });
    await page.waitFor(() => document.querySelector('.open-letter'));
    await fill(page, ANA);
    const href = await page.waitFor(() => document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href);
    expect(href).toMatch(/^mailto:DataProtection\.AE@aliexpress\.com\?subject=.*&body=.*%0D%0A/);
    const button = (at: number): string => `#letter-access .letter-ways .actions > :nth-child(${at})`;
    await page.click(button(2));
    await page.waitFor(() => document.querySelector('.letter-told')?.textContent === 'Copied.');
    await page.click(button(4));
    await page.waitFor(() => document.querySelector('#letter-access .evidence'));
    const sent = await stage().session.storage.get<{ sentAt: number; dueAt: number }>('request:access');
    expect(Math.abs(Date.now() - (sent?.sentAt ?? 0))).toBeLessThan(2 * 60_000);
    expect(new Date(sent?.dueAt ?? 0).getDate()).toBeGreaterThan(0);
    expect((sent?.dueAt ?? 0) - (sent?.sentAt ?? 0)).toBeGreaterThan(27 * 24 * 60 * 60_000);
    await page.close();
  });

  test('who cannot sign in: the letter that closes is ready by its address, and starts the days once it is sent', async () => {
    const page = await stage().session.extensionPage('guide.html#letter-close', { width: 1200, height: 900 });
    await page.waitFor(() => document.querySelector('#letter-close .open-letter'));
    await fill(page, { account: 'ana@example.org', region: 'eu-eea' });
    const href = await page.waitFor(() => document.querySelector<HTMLAnchorElement>('#letter-close a[href^="mailto:"]')?.href);
    expect(decodeURIComponent(href)).toContain('Clause 1.6');
    await page.click('#letter-close .letter-ways .actions > :nth-child(4)');
    await page.waitFor(() => document.querySelector('#letter-close .evidence'));
    await vi.waitFor(async () => {
      expect(await stage().session.storage.get('request:close')).toMatchObject({ region: 'eu-eea' });
      expect(await stage().session.storage.get('request:closing')).toBeDefined();
      expect(await stage().session.storage.get('tick:submit-request')).toMatchObject({ as: 'done' });
      expect(await stage().session.storage.get('closing')).toBeDefined();
    }, 10_000);
    await page.close();
  });

  test.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 320],
  ] as const)('looks: %s, %i wide', async (colorScheme, width) => {
    const page = await stage().session.extensionPage('guide.html#letter-access', { width, height: 900 });
    await page.emulate({ colorScheme, width, height: 900 });
    await page.waitFor(() => document.querySelector('.open-letter'));
    await fill(page, ANA);
    await page.evaluate(() => document.querySelector('#letter-access')?.scrollIntoView());
    expect(await violations(page, '#letters')).toEqual([]);
    expect(await page.evaluate(sideways)).toBe(false);
    await page.screenshot(join(FOLDER, `letters-${colorScheme}-${width}.png`));
    await page.close();
  });

  test('nothing was asked of anybody', () => expect(strangers(stage().proxy)).toEqual([]));
});

/** By the person's own choice: Firefox's own language would need a pack. */
describe('in Arabic', () => {
  const stage = useStage(story);
  beforeAll(() => stage().session.storage.set({ settings: { language: 'ar' } }));

  test.each([
    ['close', 'eu-eea', 1200],
    ['erasure', 'tr', 320],
  ] as const)('%s for %s, %i wide', async (id, region, width) => {
    const page = await stage().session.extensionPage(`guide.html#letter-${id}`, { width, height: 900 });
    await page.emulate({ colorScheme: 'light', width, height: 900 });
    await page.waitFor(() => document.dir === 'rtl' && document.querySelector('.open-letter'));
    await fill(page, { ...ANA, region });
    await page.evaluate(() => document.querySelector('.letter-side')?.scrollIntoView());
    expect(await violations(page, '#letters')).toEqual([]);
    expect(await page.evaluate(sideways)).toBe(false);
    await page.screenshot(join(FOLDER, `letters-ar-${id}-${width}.png`));
    await page.close();
  });
});
