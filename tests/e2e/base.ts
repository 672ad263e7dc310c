import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { BrowserName, Cookie, Doc, ExtensionPage, Page, Records, Session, Size } from './session';

/**
 * Asks until the answer is truthy.
 * @throws after the given milliseconds
 */
export async function until<T>(ask: () => Promise<T>, what: string, timeout = 10_000): Promise<NonNullable<T>> {
  const end = performance.now() + timeout;
  // Asked ever more seldom: what takes long is not made slower by the asking.
  for (let pause = 20; ; pause = Math.min(pause * 1.25, 250)) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`waited ${timeout} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Where an element lies in a frame, a moment apart: our overlay's frame follows its content, and a press meanwhile lands beside it. */
async function isStill(selector: string): Promise<boolean> {
  if (window === top) return true;
  const where = (): string => {
    const { x, y } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
    return [innerWidth, innerHeight, x, y].join();
  };
  const before = where();
  await new Promise((resolve) => setTimeout(resolve, 150));
  return where() === before;
}

/** True if a document is wider than its window. Runs in the document. */
export const sideways = (): boolean => document.documentElement.scrollWidth > document.documentElement.clientWidth;

/** Where the next press of the mouse lands is minded in the document. */
function mindPress(selector: string): void {
  const record = window as { pressedBeside?: boolean };
  record.pressedBeside = false;
  const isIt = (target: EventTarget): boolean => target instanceof Element && target.matches(selector);
  const note = (event: Event): void => {
    record.pressedBeside = !event.composedPath().some(isIt);
  };
  addEventListener('click', note, { capture: true, once: true });
}

/** True if the press was heard of and landed on something else. */
const wentBeside = (): boolean => (window as { pressedBeside?: boolean }).pressedBeside === true;

/** True for a build that opens its guide when it is installed. */
export const welcomes = (extensionDir: string): boolean => extensionDir !== '' && existsSync(join(extensionDir, 'guide.html'));

/** What documents of both browsers share. */
export abstract class BaseDoc {
  abstract evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;

  /** Presses the middle of an element, at once. */
  protected abstract pressOn(selector: string): Promise<void>;

  /** A real press of the mouse. What moved away under the pointer meanwhile is pressed once more, as people do. */
  async click(selector: string): Promise<void> {
    await until(() => this.evaluate(isStill, selector), `the frame around ${selector} to stand still`);
    await until(async () => {
      await this.evaluate(mindPress, selector);
      await this.pressOn(selector);
      // A document that is gone was left by this very press; if not, what comes next in the test fails on it.
      return !(await this.evaluate(wentBeside).catch(() => false));
    }, `a press to land on ${selector}`);
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  waitFor<A extends unknown[], T>(
    ask: (...args: A) => T | Promise<T>,
    { args, timeout }: { args?: A; timeout?: number } = {},
  ): Promise<NonNullable<T>> {
    return until(
      () => this.evaluate(ask, ...(args ?? ([] as unknown[] as A))),
      `${ask} (${JSON.stringify(args ?? [])})`,
      timeout,
    );
  }

  async text(selector = 'body'): Promise<string> {
    await this.waitFor((wanted) => document.querySelector(wanted) !== null, { args: [selector] });
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees is asked for, hidden text left out
    return this.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
  }
}

/**
 * Empties the storage, or takes these keys out of it, and once more if something came late: what pages and frames asked for as
 * they were closed. Each time the background is asked for something too, which it does after all that reached it before. Runs in
 * the extension.
 */
async function clearStorage(keys: readonly string[] | null): Promise<void> {
  const takeTurn = (): Promise<unknown> => chrome.runtime.sendMessage({ type: 'settings', change: { corner: 'end' } });
  const empty = (): Promise<void> => (keys ? chrome.storage.local.remove([...keys]) : chrome.storage.local.clear());
  for (let n = 0; n < 5; n += 1) {
    await takeTurn();
    await empty();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await takeTurn();
    const { schema, settings, ...late } = await chrome.storage.local.get(keys && [...keys]);
    const { unfolded = [], hidden = [] } = (settings ?? {}) as { unfolded?: unknown[]; hidden?: unknown[] };
    await empty();
    if (Object.keys(late).length + unfolded.length + hidden.length === 0) return;
  }
}

/** A bare document of the extension: it holds none of our code, yet has its APIs. */
const DESK = 'manifest.json';

/** What sessions of both browsers share: all that goes through the extension's own APIs. */
export abstract class BaseSession implements Session {
  abstract readonly name: BrowserName;
  abstract readonly version: string;
  abstract readonly root: string;
  protected catalog: Page | undefined;

  protected abstract newTab(background: boolean): Promise<Page>;
  protected abstract readonly viewport: Size | undefined;
  abstract openedBy(act: () => Promise<void>): Promise<Page>;
  abstract popup(): Promise<Page>;
  abstract overlaysOf(page: Page): Promise<Doc[]>;
  abstract reloadExtension(): Promise<void>;
  abstract letRead(on: boolean): Promise<void>;
  abstract killWorker(): Promise<void>;
  protected abstract readonly browser: Browser;

  ended(): Promise<void> {
    if (!this.browser.connected) return Promise.resolve();
    return new Promise((resolve) => this.browser.once('disconnected', () => resolve()));
  }

  async close(): Promise<void> {
    if (this.browser.connected) await this.browser.close();
  }

  async open(url: string): Promise<Page> {
    const page = await this.newTab(false);
    if (this.viewport) await page.emulate(this.viewport);
    await page.goto(url);
    return page;
  }

  async extensionPage(name: ExtensionPage | `${ExtensionPage}#${string}`, size?: Size): Promise<Page> {
    const page = await this.open(this.root + name);
    if (size) await page.emulate(size);
    return page;
  }

  async overlayOf(page: Page, timeout?: number): Promise<Doc> {
    const standing = async (): Promise<Doc | undefined> => {
      const [overlay] = await this.overlaysOf(page);
      // A frame that is just being handed to another process does not answer.
      const stands = await overlay?.evaluate(() => document.readyState === 'complete').catch(() => false);
      return stands ? overlay : undefined;
    };
    return until(standing, 'the overlay', timeout);
  }

  async inExtension<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    if (!this.catalog) {
      this.catalog = await this.newTab(true);
      await this.catalog.goto(this.root + DESK);
    }
    return this.catalog.evaluate(run, ...args);
  }

  readonly storage = {
    all: (): Promise<Records> => this.inExtension(() => chrome.storage.local.get()),
    get: async <T>(key: string): Promise<T | undefined> => (await this.storage.all())[key] as T | undefined,
    set: (records: Records): Promise<void> => this.inExtension((all) => chrome.storage.local.set(all), records),
    clear: (): Promise<void> => this.inExtension(clearStorage, null),
    remove: (...keys: string[]): Promise<void> => this.inExtension(clearStorage, keys),
  };

  readonly cookies = {
    all: async (): Promise<Cookie[]> => (await this.browser.cookies()).map(({ name, domain }) => ({ name, domain })),
    set: (...cookies: readonly Cookie[]): Promise<void> =>
      this.browser.setCookie(...cookies.map((cookie) => ({ ...cookie, value: '1', path: '/', secure: true }))),
  };

  badge(url = ''): Promise<string> {
    return this.inExtension(async (address) => {
      const tabs = await chrome.tabs.query({});
      const tabId = tabs.find((tab) => tab.url === address)?.id;
      return chrome.action.getBadgeText(tabId === undefined ? {} : { tabId });
    }, url);
  }
}
