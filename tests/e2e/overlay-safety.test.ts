import { inflateSync } from 'node:zlib';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { type Scenario, story } from '../site';
import type { Spied } from '../site/hostile';
import { until } from './base';
import { boxOn, isFolded, overlaysOn, pillPoint, pillSays, pointOf, unfolded } from './overlay';
import type { Page } from './session';
import { AT, useStage } from './stage';

const stage = useStage(story);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const HIDDEN = { settings: { hidden: ['order-list'] } };

beforeEach(async () => {
  stage().site.setScenario(story);
  stage().site.setHostile(undefined);
  await stage().session.storage.clear();
});

/** The orders, with the overlay folded on them. */
async function opened(scenario: Scenario = story): Promise<Page> {
  const { session, site } = stage();
  site.setScenario(scenario);
  const page = await session.open(AT.orders);
  await page.emulate({ width: 1000, height: 700 });
  await pillSays(page, 'on the way');
  return page;
}

/** The page without us. */
async function openedAlone(scenario: Scenario = story): Promise<Page> {
  const { session, site } = stage();
  site.setScenario(scenario);
  const page = await session.open(AT.orders);
  await page.emulate({ width: 1000, height: 700 });
  // What the test before wrote may come late.
  const isAlone = async (): Promise<boolean> => {
    await session.storage.set(HIDDEN);
    await page.reload();
    await pause(1500);
    return (await overlaysOn(page)) === 0;
  };
  await until(isAlone, 'the page without us', 20_000);
  await session.storage.clear();
  return page;
}

describe('3.1 every policy a page may have', () => {
  const violations = async (page: Page): Promise<readonly string[]> =>
    (await page.evaluate(() => (window as unknown as { __spy: Spied }).__spy)).policy;

  async function sizes(scenario: Scenario): Promise<{ folded: unknown; open: unknown; policy: readonly string[] }> {
    const page = await opened(scenario);
    await pause(300);
    const folded = await boxOn(page);
    await unfolded(stage().session, page);
    await pause(300);
    const open = await boxOn(page);
    const policy = await violations(page);
    await page.close();
    await stage().session.storage.clear();
    return { folded, open, policy };
  }

  test.each([
    "style-src 'self'",
    "script-src 'self'; style-src 'none'; frame-src 'none'; child-src 'none'",
    "default-src 'self'; require-trusted-types-for 'script'; trusted-types page",
  ])('3.1 the overlay has the size it has elsewhere, and nothing is reported, under %s', async (csp) => {
    stage().site.setHostile([]);
    const strict = { ...story, csp };
    const alone = await openedAlone(strict);
    const policy = await violations(alone);
    await alone.close();
    const plain = await sizes(story);
    expect(plain.policy).toEqual([]);
    expect(await sizes(strict)).toEqual({ ...plain, policy });
  });
});

/** What a page can do to take our overlay out of sight and still have it pressed. Runs in the page. */
function hide(how: string): void {
  const style = document.createElement('style');
  const cover = document.createElement('div');
  cover.textContent = 'Win a prize';
  for (const one of [style, cover]) one.className = 'hides';
  cover.style.cssText =
    'position:fixed;inset:auto 0 0 auto;width:60px;height:90px;margin:0;border:0;z-index:2147483647;background:#fff;pointer-events:none';
  if (how === 'popover') {
    cover.popover = 'manual';
    document.body.append(cover);
    cover.showPopover();
  } else if (how === 'backdrop') {
    cover.popover = 'manual';
    cover.style.inset = '0 auto auto 0';
    style.textContent = '.hides::backdrop { background: #fff; pointer-events: none }';
    document.head.append(style);
    document.body.append(cover);
    cover.showPopover();
  } else if (how === 'cover') document.documentElement.append(cover);
  else {
    style.textContent = how;
    document.head.append(style);
  }
}

const OVER = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';

describe('3.2 a real press on what the page hides does not count', () => {
  const isOpen = async (page: Page): Promise<boolean> => (await stage().session.overlaysOf(page)).length > 0;

  test.each([
    ['all of it is faded', 'html { opacity: 0.02 }'],
    ['all of it is filtered', 'html { filter: opacity(0.02) }'],
    ['all of it is masked', 'html { mask-image: linear-gradient(transparent, transparent) }'],
    ['all of it is clipped', 'html { clip-path: inset(0 0 0 99.9%) }'],
    ['it is blended away', 'html { mix-blend-mode: lighten }'],
    ['something is drawn after its last element', `html::after { content: ""; ${OVER} }`],
    ['a box lies over some of it', 'cover'],
    ['a popover lies over some of it', 'popover'],
    ['what stands behind a popover lies over it', 'backdrop'],
  ])('3.2 %s', async (_, how) => {
    const page = await opened();
    const [x, y] = await pillPoint(page);
    await page.evaluate(hide, how);
    // The pointer was elsewhere, comes, and stays for a moment.
    await page.moveTo(300, 300);
    await pause(400);
    await page.moveTo(x, y);
    await pause(300);
    await page.clickAt(x, y);
    await pause(700);
    expect([await isFolded(page), await isOpen(page)]).toEqual([true, false]);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('.hides')) one.remove();
    });
    await pause(700);
    await page.moveTo(x - 2, y);
    await pause(500);
    await page.clickAt(x, y);
    await until(() => isOpen(page), 'the panel after a press on what is seen');
    await page.close();
  });

  test('3.2 nor by a key, where the page hid it; a key on what is seen does', async () => {
    const page = await opened();
    await page.evaluate(hide, 'html { opacity: 0.02 }');
    await page.evaluate(() => document.querySelector<HTMLElement>('html > [role="button"]')?.focus());
    await pause(500);
    await page.press('Enter', 'Space');
    await pause(700);
    expect([await isFolded(page), await isOpen(page)]).toEqual([true, false]);
    await page.evaluate(() => document.querySelector('.hides')?.remove());
    await pause(500);
    await page.press('Space');
    await until(() => isOpen(page), 'the panel');
    await page.close();
  });

  test('3.2 shown as the press begins', async () => {
    const page = await opened();
    const [x, y] = await pillPoint(page);
    await page.evaluate(() => {
      document.documentElement.style.opacity = '0.02';
      const show = (): void => document.documentElement.removeAttribute('style');
      for (const type of ['pointerdown', 'mousedown', 'focusin']) addEventListener(type, show, true);
      // Where the page hears nothing of the pointer, what it sees of the focus comes next.
      setInterval(() => document.activeElement !== document.body && show(), 10);
    });
    await page.moveTo(x, y);
    await pause(500);
    await page.drag([x, y], [x + 1, y], [x, y]);
    await pause(700);
    expect(await page.evaluate(() => document.documentElement.style.opacity)).toBe('');
    expect([await isFolded(page), await isOpen(page)]).toEqual([true, false]);
    await page.clickAt(x, y);
    await until(() => isOpen(page), 'the panel');
    await page.close();
  });

  test('3.2 hidden while it stands open, or shown as the press begins', async () => {
    const { session } = stage();
    const page = await opened();
    const overlay = await unfolded(session, page);
    await pause(300);
    const [x, y] = await pointOf(page, overlay, '.panel [title^="Minimise"]');
    await page.clickAt(300, 300);
    await page.evaluate(() => {
      document.documentElement.style.opacity = '0.02';
      // The focus goes to our frame with the press: all that the page is told.
      addEventListener('blur', () => document.documentElement.removeAttribute('style'), { once: true });
    });
    await page.moveTo(x, y);
    await pause(500);
    await page.drag([x, y], [x + 1, y], [x, y]);
    await pause(500);
    expect(await page.evaluate(() => document.documentElement.style.opacity)).toBe('');
    expect(await isOpen(page)).toBe(true);
    expect(await overlay.text('[role="alert"]')).toContain('That press did not count');
    // The note has moved it.
    await page.clickAt(...(await pointOf(page, overlay, '.panel [title^="Minimise"]')));
    await until(() => isFolded(page), 'the pill');
    await page.close();
  });

  test('3.2 what the page does to our host itself changes nothing', async () => {
    const page = await opened();
    const before = await boxOn(page);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('html > div')) {
        for (const [name, value] of Object.entries({
          opacity: '0',
          display: 'none',
          transform: 'scale(0)',
          width: '0',
          'clip-path': 'inset(50%)',
        }))
          one.style.setProperty(name, value, 'important');
        one.hidden = true;
        one.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 60_000 });
      }
    });
    expect(await boxOn(page)).toEqual(before);
    const [x, y] = await pillPoint(page);
    await page.moveTo(x, y);
    await pause(500);
    await page.clickAt(x, y);
    await until(() => isOpen(page), 'the panel');
    await page.close();
  });
});

describe('3.3 root and frame are ours alone', () => {
  test('3.3 nobody is handed the root by attachShadow, nor finds it open', async () => {
    const page = await opened();
    await unfolded(stage().session, page);
    const tries = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('html > div')].map((host) => {
        try {
          return host.attachShadow({ mode: 'closed' }).childNodes.length;
        } catch (error) {
          return [(error as Error).name, host.shadowRoot];
        }
      }),
    );
    expect(tries).toEqual([['NotSupportedError', null]]);
    expect(await page.inClosedRoots((root) => root.querySelector('iframe')?.attributes.length)).toEqual([0]);
    await page.close();
  });

  /** All that a page can ask of the places where our overlay lies, and of the whole document. Runs in the page. */
  function asked(): string[] {
    const found: string[] = [];
    let hits = 0;
    const [host] = [...document.querySelectorAll('html > div')].filter((one) => one.getBoundingClientRect().width > 20);
    const { left, top, right, bottom } = (host as Element).getBoundingClientRect();
    type Caret = { offsetNode?: Node; startContainer?: Node; offset?: number; startOffset?: number };
    const carets = document as unknown as Record<string, ((...args: unknown[]) => Caret | null) | undefined>;
    const node = (what: string, one: Node | null | undefined): void => {
      if (one !== host && one?.getRootNode() instanceof ShadowRoot) found.push(`${what}: ${one.nodeName}`);
      if (one && one === host && one.childNodes.length > 0) found.push(`${what}: something in the host`);
    };
    for (let x = left + 1; x < right; x += 9)
      for (let y = top + 1; y < bottom; y += 9) {
        for (const one of document.elementsFromPoint(x, y)) node('elementsFromPoint', one);
        if (document.elementFromPoint(x, y) === host) hits += 1;
        const open = { shadowRoots: [] };
        for (const [what, args] of [
          ['caretPositionFromPoint', [x, y, open]],
          ['caretRangeFromPoint', [x, y]],
        ] as const) {
          const caret = carets[what]?.(...args);
          node(what, caret?.offsetNode ?? caret?.startContainer);
        }
      }
    if (hits < 20) found.push(`only ${hits} places were ours`);
    getSelection()?.selectAllChildren(document.documentElement);
    if (/\d on the way/.test(getSelection()?.toString() ?? '')) found.push('selection');
    getSelection()?.removeAllRanges();
    const html = host && 'getHTML' in host ? (host.getHTML as (how: object) => string)({ serializableShadowRoots: true }) : '';
    if (html !== '') found.push(`getHTML: ${html}`);
    if (window.length > 0) found.push(`${window.length} frames`);
    for (const { name, entryType } of performance.getEntries())
      if (/extension|overlay/.test(name)) found.push(`${entryType}: ${name}`);
    return found;
  }

  test('3.3 no place where it lies, no range, no timing tells the page anything', async () => {
    const page = await opened();
    expect(await page.evaluate(asked)).toEqual([]);
    await unfolded(stage().session, page);
    expect(await page.evaluate(asked)).toEqual([]);
    await page.close();
  });

  const takeHost = (how: string): void => {
    const host = document.querySelector('html > div');
    if (how === 'removed') host?.remove();
    if (how === 'moved') host && document.body.append(host);
    if (how === 'moved away and back') for (const to of [document.body, document.documentElement]) host && to.append(host);
  };

  test.each(['removed', 'moved', 'moved away and back'])('3.3 a host that was %s is laid again, folded or open', async (how) => {
    const { session } = stage();
    const page = await opened();
    await page.evaluate(takeHost, how);
    await changed(page);
    await until(async () => (await overlaysOn(page)) === 1, 'the pill again');
    await pause(1500);
    expect([await overlaysOn(page), await isFolded(page)]).toEqual([1, true]);
    await unfolded(session, page);
    await page.evaluate(takeHost, how);
    await isLaidAgain(page);
    const overlay = await unfolded(session, page);
    expect(await overlay.text()).toContain('on the way');
    await page.close();
  });

  test.each([
    ['taken out', (root: ShadowRoot): void => root.querySelector('iframe')?.remove()],
    [
      'emptied',
      (root: ShadowRoot): void => {
        root.querySelector('iframe')?.contentWindow?.location.replace('about:blank');
      },
    ],
    [
      'sent elsewhere',
      (root: ShadowRoot): void => {
        root.querySelector('iframe')?.contentWindow?.location.replace('data:text/html,<p>not ours</p>');
      },
    ],
  ])('3.3 a frame that was %s is laid again', async (_, take) => {
    const { session } = stage();
    const page = await opened();
    await unfolded(session, page);
    await page.inClosedRoots(take);
    await isLaidAgain(page);
    const overlay = await unfolded(session, page);
    expect(await overlay.text()).toContain('on the way');
    await page.close();
  });

  /** The page has changed, and will be looked at. */
  async function changed(page: Page): Promise<void> {
    await pause(200);
    await page.evaluate(() => {
      document.body.append(document.createElement('p'));
    });
  }

  /** Once the page has changed and been looked at; and then it is left alone. */
  async function isLaidAgain(page: Page): Promise<void> {
    const { session } = stage();
    await changed(page);
    await until(async () => (await session.overlaysOf(page)).length === 1, 'the overlay again');
    await pause(1500);
    expect(await session.overlaysOf(page)).toHaveLength(1);
    expect(await page.inClosedRoots((root) => root.querySelectorAll('iframe').length)).toEqual([1]);
  }
});

/** All that a PDF draws: its streams, unpacked. */
function drawnIn(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  let total = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.subarray(at - 3, at).toString() === 'end') continue;
    const from = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    const packed = bytes.subarray(from, bytes.indexOf('endstream', from));
    total += packed[0] === 0x78 || packed[0] === 0x58 ? inflateSync(packed, { finishFlush: 2 }).length : packed.length;
  }
  return total;
}

test('3.4 neither the overlay nor its ring is printed', async () => {
  const { session } = stage();
  const alone = await openedAlone();
  const wanted = drawnIn(await alone.print());
  expect(wanted).toBeGreaterThan(1000);
  await alone.close();
  const page = await opened();
  expect(drawnIn(await page.print())).toBe(wanted);
  const overlay = await unfolded(session, page);
  await overlay.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent === 'Show me')?.click(),
  );
  await until(async () => (await page.inClosedRoots((root) => root.querySelector('div') !== null)).includes(true), 'the ring');
  expect(drawnIn(await page.print())).toBe(wanted);
  await page.close();
});

/** True if Back brings a page as it stood. A browser keeps none that still waits for something of its own: then once more. */
async function isKept(
  page: Page,
  address: string,
  before: () => Promise<unknown> = () => pause(1000),
  tries = 5,
): Promise<boolean> {
  for (let n = 0; n < tries; n += 1) {
    await page.goto(address);
    await before();
    await page.evaluate(() => {
      (window as { stood?: true }).stood = true;
    });
    await page.goto(AT.shopping);
    await pause(500);
    await page.back();
    if (await page.evaluate(() => (window as { stood?: true }).stood === true)) return true;
  }
  return false;
}

describe('3.5 Back', () => {
  test('brings a page as it stood, whose overlay stayed folded, and tells what has changed since', {
    timeout: 90_000,
  }, async () => {
    const { session } = stage();
    const page = await session.open('about:blank');
    expect(await isKept(page, AT.orders)).toBe(true);
    await pillSays(page, 'on the way');
    await pause(1000);
    expect([await overlaysOn(page), await isFolded(page)]).toEqual([1, true]);
    await page.goto(AT.shopping);
    await session.storage.set({ settings: { language: 'es' } });
    await page.back();
    expect(await page.evaluate(() => (window as { stood?: true }).stood)).toBe(true);
    await pillSays(page, 'en camino');
    await page.close();
  });

  // The frame of an extension keeps its page out of Chromium's cache; taken away again, it no longer does (156).
  test.each([
    ['open', false],
    ['unfolded and folded again', true],
  ])('with the overlay %s', { timeout: 120_000 }, async (_, again) => {
    const { session } = stage();
    const page = await session.open(AT.orders);
    const unfold = async (): Promise<void> => {
      const overlay = await unfolded(session, page);
      const isNoted = async () => (await session.storage.get<{ unfolded: string[] }>('settings'))?.unfolded.length;
      await until(isNoted, 'that it stands open');
      if (!again) return;
      await overlay.evaluate(() => document.querySelector<HTMLElement>('.panel [title^="Minimise"]')?.click());
      await until(async () => (await isFolded(page)) && !(await isNoted()), 'the pill');
      await pause(1000);
    };
    expect(await isKept(page, AT.orders, unfold)).toBe(again || inject('browser') === 'firefox');
    await until(async () => (await overlaysOn(page)) === 1, 'the overlay');
    await pause(1000);
    expect([await overlaysOn(page), await isFolded(page)]).toEqual([1, again]);
    await page.close();
  });
});
