import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { proved } from '../readings';
import { story } from '../site';
import { type AccessibleScreen, SCREENS, type Shown, show } from './accessible-screens';
import { violations } from './axe';
import { sideways, until } from './base';
import { faults } from './faults';
import { asText, outline, unclear } from './heard';
import { listen, outOfOrder, saidBy, spaceOut, walk } from './measures';
import { isFolded } from './overlay';
import { press, says } from './person';
import type { Doc, Heard } from './session';
import { useStage } from './stage';

const FOLDER = join(import.meta.dirname, '../../.output/screens', inject('browser'));
mkdirSync(FOLDER, { recursive: true });

const stage = useStage(story);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const screenNamed = (name: string): AccessibleScreen => {
  const found = SCREENS.find((one) => one.name === name);
  if (!found) throw new Error(`no screen ${name}`);
  return found;
};
const each = SCREENS.flatMap((screen) => screen.widths.map((width) => [screen.name, width, screen] as const));

/** Puts the focus where a screen begins. Runs in the document. */
function begin(within: string): boolean {
  const start =
    within === 'html' ? document.querySelector<HTMLElement>('.panel') : document.querySelector<HTMLElement>(`${within} h2`);
  start?.focus();
  return document.hasFocus();
}

/** Walks a screen by keyboard, there and back. @returns what was hidden on the way */
async function walked({ page, doc }: Shown, within: string): Promise<string[]> {
  await page.front();
  await doc.waitFor(begin, { args: [within] });
  const there = await walk(page, doc, 'Tab', within);
  expect(there.stops.length).toBeGreaterThan(2);
  const back = await walk(page, doc, 'Shift+Tab', within);
  expect(back.stops.length).toBeGreaterThan(2);
  return [...there.hidden, ...back.hidden];
}

describe('2.4.11 focus in sight, 2.5.8 target size, 1.3.2 order, 1.4.10 reflow, 1.4.12 text spacing', () => {
  test.each(each)('%s, %i wide', { timeout: 60_000 }, async (name, width, screen) => {
    const shown = await show(stage(), screen, width);
    const { page, doc } = shown;
    await until(async () => !(await doc.evaluate(sideways)), 'no way sideways');
    expect(await violations(doc, screen.within)).toEqual([]);
    expect(await doc.evaluate(outOfOrder)).toEqual([]);
    expect(await walked(shown, screen.within)).toEqual([]);
    await spaceOut(doc);
    const isSound = async (): Promise<boolean> =>
      !(await doc.evaluate(sideways)) && (await doc.evaluate(faults, false)).length === 0;
    await until(isSound, 'a sound screen', 5_000).catch(() => undefined);
    await page.screenshot(join(FOLDER, `spaced-${name}-${width}.png`));
    expect(await doc.evaluate(faults, false)).toEqual([]);
    expect(await doc.evaluate(sideways)).toBe(false);
    await page.close();
  });

  test.each([
    ['popup', 380, '.slip'],
    ['overlay', 1280, '.hint'],
    ['overlay', 320, '.hint'],
    ['gate', 1180, '#gate'],
    ['gate', 320, '#gate'],
  ] as const)('2.4.11 %s, %i wide, while a toast lies over it', { timeout: 60_000 }, async (name, width, within) => {
    const screen = screenNamed(name);
    const shown = await show(stage(), screen, width);
    await press(shown.doc, within, 'Set aside');
    // As if pointed at: it stays.
    await shown.doc.waitFor(() => document.querySelector('.toast')?.dispatchEvent(new PointerEvent('pointerenter')));
    expect(await walked(shown, screen.within)).toEqual([]);
    expect(await shown.doc.evaluate(() => document.querySelector('.toast') !== null)).toBe(true);
    await shown.page.close();
  });
});

describe('what a screen reader has of it', () => {
  test.each(SCREENS)('$name', { timeout: 60_000 }, async (screen) => {
    const { page, doc } = await show(stage(), screen, screen.widths[0] ?? 0);
    const heard = async (): Promise<Heard[]> => outline(await doc.heard());
    // Firefox makes its tree some time after what it is made of.
    await until(async () => (await heard()).length > 10 && unclear(await heard()).length === 0, 'a clear screen', 5_000).catch(
      () => undefined,
    );
    const now = await heard();
    writeFileSync(join(FOLDER, `heard-${screen.name}.txt`), `${asText(now)}\n`);
    expect(unclear(now)).toEqual([]);
    await page.close();
  });
});

/** Runs in the document. */
function passMinutes(): void {
  const now = Date.now;
  Date.now = () => now() + 240_000;
}

describe('4.1.3 what is said by itself', () => {
  const readAt = async (): Promise<number> =>
    (await stage().session.storage.get<{ readAt: number }>('reading:order-list'))?.readAt ?? 0;

  test('nothing, while the page is read again and nothing changes, nor as time passes', { timeout: 60_000 }, async () => {
    const { session } = stage();
    const { page, doc } = await show(stage(), screenNamed('overlay'), 1280);
    const others = [await session.extensionPage('popup.html'), await session.extensionPage('guide.html')];
    const docs: Doc[] = [doc, ...others];
    for (const one of docs) {
      await one.waitFor(() => document.querySelector('[data-task="receive-orders"]'));
      await one.evaluate(listen);
    }
    await page.front();
    const before = await readAt();
    await page.evaluate(() => void document.body.append(document.createElement('p')));
    await until(async () => (await readAt()) > before, 'another look');
    // Some minutes pass at once; a change of the store has all of them drawn anew.
    for (const one of docs) await one.evaluate(passMinutes);
    await session.storage.set({ 'reading:wallet': proved({ balanceIsZero: true }, Date.now()) });
    for (const one of others) await one.waitFor(() => document.body.textContent?.includes('4 min'));
    await pause(500);
    for (const one of docs) expect(await saidBy(one)).toEqual([]);
    for (const one of [page, ...others]) await one.close();
  });

  test.each([
    ['popup', '.slip'],
    ['overlay', '.hint'],
    ['gate', '#gate'],
  ] as const)('%s: a change once, with what can be undone', async (name, within) => {
    const screen = screenNamed(name);
    const { page, doc } = await show(stage(), screen, screen.widths[0] ?? 0);
    await doc.evaluate(listen);
    await press(doc, within, 'Set aside');
    await doc.waitFor(() => document.querySelector('.toast'));
    await pause(500);
    const said = await saidBy(doc);
    expect(said.filter((one) => one.endsWith('Undo'))).toHaveLength(1);
    expect(said.length).toBeLessThanOrEqual(name === 'gate' ? 2 : 1);
    await page.close();
  });
});

test('2.5.7 what can be dragged has a button that does the same', async () => {
  const { page, doc } = await show(stage(), screenNamed('overlay'), 320);
  expect(await doc.evaluate(() => document.querySelector('.grip') !== null)).toBe(true);
  await doc.click('[aria-label^="Minimise"]');
  await until(() => isFolded(page), 'the pill');
  await page.close();
});

test('3.2.6 help is the last thing of popup and overlay, and in the bar of the guide', async () => {
  for (const screen of SCREENS.filter(({ at }) => !at.startsWith('guide'))) {
    const { page, doc } = await show(stage(), screen, screen.widths[0] ?? 0);
    const links = outline(await doc.heard()).filter(({ role }) => role === 'link' || role === 'button');
    expect([screen.name, links.at(-1)?.name]).toEqual([screen.name, 'Open the guide']);
    await page.close();
  }
});

test('3.3.7 what was typed for one letter stands in the next', async () => {
  const { page } = await show(stage(), screenNamed('letters'), 1180);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#letter-field-account');
    if (field) field.value = 'ana@example.org';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(page, '#letters', 'Have my data erased');
  await page.waitFor(
    () => document.querySelector<HTMLInputElement>('#letter-erasure #letter-field-account')?.value === 'ana@example.org',
  );
  await says(page, '#letter-erasure', 'ana@example.org');
  await page.close();
});
