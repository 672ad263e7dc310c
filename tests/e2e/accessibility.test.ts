import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { proved } from '../readings';
import { story } from '../site';
import { type AccessibleScreen, SCREENS, type Shown, show } from './accessible-screens';
import { violations } from './axe';
import { sideways, until } from './base';
import { faults } from './faults';
import { asText, outlineOf, unclear } from './heard';
import { listen, outOfOrder, saidBy, spaceOut, walked } from './measures';
import { isFolded, pointOf, pressedUntil } from './overlay';
import { press, says } from './person';
import type { Doc } from './session';
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

/** What a screen reader has of a screen; written down to be read through. */
async function heardOn({ doc }: Shown, { name, at }: AccessibleScreen): Promise<void> {
  // 3.2.6: help is found at the same place of each.
  const isGuide = at.startsWith('guide');
  const help = isGuide ? 'link: If something goes wrong' : 'link: Open the guide';
  const controlsIn = (outline: Awaited<ReturnType<typeof outlineOf>>): string[] =>
    outline.filter(({ role }) => role === 'link' || role === 'button').map((one) => `${one.role}: ${one.name}`);
  // The tree follows the page a moment later, and the guide's later sections follow its first.
  const now = await until(async () => {
    const outline = await outlineOf(doc);
    return controlsIn(outline).includes(help) ? outline : undefined;
  }, 'help in the tree');
  writeFileSync(join(FOLDER, `heard-${name}.txt`), `${asText(now)}\n`);
  expect(unclear(now)).toEqual([]);
  if (!isGuide) expect(controlsIn(now).at(-1)).toBe(help);
}

/** Nothing is cut off or laid over something else once letters, words and lines stand apart. */
async function stretched({ page, doc }: Shown, name: string): Promise<void> {
  await spaceOut(doc);
  const wrong = async (): Promise<unknown[]> => [
    ...(await doc.evaluate(faults, false)),
    ...((await doc.evaluate(sideways)) ? ['sideways'] : []),
  ];
  // A frame follows its content a moment later.
  await until(async () => (await wrong()).length === 0, 'a sound screen', 5_000).catch(() => undefined);
  await page.screenshot(join(FOLDER, `spaced-${name}.png`));
  expect(await wrong()).toEqual([]);
}

describe('each screen', () => {
  test.each(each)(
    '%s, %i wide: 1.3.2, 1.4.10, 1.4.12, 2.4.11, 2.5.8, 3.2.6, 4.1.2',
    { timeout: 90_000 },
    async (name, width, screen) => {
      const shown = await show(stage(), screen, width);
      const { page, doc } = shown;
      await until(async () => !(await doc.evaluate(sideways)), 'no way sideways');
      if (width === screen.widths[0]) await heardOn(shown, screen);
      expect(await violations(doc, screen.within)).toEqual([]);
      expect(await doc.evaluate(outOfOrder)).toEqual([]);
      expect(await walked(page, doc, screen.within)).toEqual([]);
      await stretched(shown, `${name}-${width}`);
      await page.close();
    },
  );

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
    expect(await walked(shown.page, shown.doc, screen.within)).toEqual([]);
    expect(await shown.doc.evaluate(() => document.querySelector('.toast') !== null)).toBe(true);
    await shown.page.close();
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
    // A page that comes to the front is told again, a change of it only where it says something else.
    const before = await readAt();
    await page.front();
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
    // The gate counts anew what is left.
    expect(said.filter((one) => !one.endsWith('Undo') && !(name === 'gate' && one.includes('not settled')))).toEqual([]);
    await page.close();
  });
});

describe('2.4.3 a button that goes away leaves the focus where reading goes on', () => {
  const focusOn = (selector: string): boolean | undefined => {
    const one = document.querySelector<HTMLElement>(selector);
    one?.focus();
    return one?.matches(':focus');
  };
  const isAt = (selector: string): boolean => document.activeElement?.matches(selector) === true;

  test('overlay: in the panel', async () => {
    const { page, doc } = await show(stage(), screenNamed('overlay'), 1280);
    for (const [pressed, next] of [
      ['[title^="Hide"]', '.panel.hiding'],
      ['.toast button', '.panel:not(.hiding)'],
    ] as const) {
      await doc.waitFor(focusOn, { args: [pressed] });
      await pressedUntil(
        () => page.press('Enter'),
        () => doc.evaluate(isAt, next),
      );
    }
    await page.close();
  });

  test('popup: after Undo to where one came from', async () => {
    const { page } = await show(stage(), screenNamed('popup'), 380);
    await page.waitFor(focusOn, { args: ['.slip .plain'] });
    await page.press('Enter');
    await page.waitFor(focusOn, { args: ['.toast button'] });
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('.toast') === null || undefined);
    await page.waitFor(isAt, { args: ['.slip .plain'] });
    await page.close();
  });
});

test('2.5.7 what can be dragged has a button that does the same', async () => {
  const { page, doc } = await show(stage(), screenNamed('overlay'), 320);
  expect(await doc.evaluate(() => document.querySelector('.grip') !== null)).toBe(true);
  // A press of a moving frame may not count.
  await pressedUntil(
    async () => page.clickAt(...(await pointOf(page, doc, '[title^="Minimise"]'))),
    () => isFolded(page),
  );
  await page.close();
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
