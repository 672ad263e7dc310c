import type { BrowserName } from '../../scripts/setup.mjs';

export type { BrowserName };

export interface LaunchOptions {
  /** The built extension, unpacked; none for a browser without one. */
  readonly extensionDir?: string;
  /** Loopback port of the proxy that knows the stand-in site. */
  readonly proxyPort: number;
  /** A profile that outlives the session; without it a temporary one is made and removed. */
  readonly profileDir?: string;
  /** Language, such as `ar`: of what sites are told, and of our own pages; the browser's own language packs are not installed. */
  readonly locale?: string;
  readonly dark?: boolean;
  readonly headless?: boolean;
  readonly viewport?: Size;
  /** The site's certificate (PEM), to be trusted: Chromium stores no page of a site whose certificate it distrusts. */
  readonly certificate?: string;
  /** Where saved files go, without asking. */
  readonly downloadDir?: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a person can set in the browser. In Firefox colours and motion count for the whole browser. */
export interface Emulation {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  /** Size of the window in CSS pixels before zooming. */
  readonly width?: number;
  readonly height?: number;
  /** 2 = 200 %: half as many, twice as large CSS pixels. */
  readonly zoom?: number;
}

export type Key =
  | 'Tab'
  | 'Shift+Tab'
  | 'Enter'
  | 'Escape'
  | 'Space'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End';

/** A document in the browser: a tab's, a popup's or a frame's. Arguments and results of functions run in it travel as JSON. */
export interface Doc {
  url(): Promise<string>;
  evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /**
   * Asks until the answer is truthy.
   * @throws after 10 s, or the given time
   */
  waitFor<A extends unknown[], T>(
    ask: (...args: A) => T | Promise<T>,
    options?: { args?: A; timeout?: number },
  ): Promise<NonNullable<T>>;
  /** A real press of the mouse on the middle of the first match, waited for and scrolled into view. */
  click(selector: string): Promise<void>;
  /** Gives a file to a field that asks for one, as the browser's dialog would. */
  choose(selector: string, path: string): Promise<void>;
  /** Addresses of the scripts it has loaded so far; undefined in Firefox, which tells them nobody (153, 2026-11). */
  scripts(): Promise<readonly string[] | undefined>;
  /** The text on screen of the first match, waited for. */
  text(selector?: string): Promise<string>;
  screenshot(path: string): Promise<void>;
  /** All that a screen reader has of it, closed roots included, in the order of the browser's own accessibility tree. */
  heard(): Promise<readonly Heard[]>;
}

/** One thing in the browser's accessibility tree: what a screen reader works with. */
export interface Heard {
  /** As ARIA names it; what is only read is `text`. */
  readonly role: string;
  readonly name: string;
  /** Said after the name. */
  readonly description?: string;
  /** How deep it lies. */
  readonly depth: number;
  /** Of a heading. */
  readonly level?: number;
  /** `expanded`, `collapsed`, `checked`, `disabled`, `required`, `busy`, `focusable`. */
  readonly states: readonly string[];
  /** Where a link leads. */
  readonly to?: string;
}

/** A tab or a popup. */
export interface Page extends Doc {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** A real press of the mouse on a point of the viewport, whatever lies there. */
  clickAt(x: number, y: number): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  /** Presses at the first point, lets go at the last, and passes over those between. */
  drag(...points: readonly (readonly [x: number, y: number])[]): Promise<void>;
  /** Presses with another button than the first. */
  clickAside(x: number, y: number, button: 'middle' | 'right'): Promise<void>;
  /** The page as it would be printed, as a PDF. */
  print(): Promise<Uint8Array>;
  press(...keys: Key[]): Promise<void>;
  /** Makes this tab the visible one. */
  front(): Promise<void>;
  emulate(emulation: Emulation): Promise<void>;
  /** Runs a function in each closed shadow root that hangs on a child of `<html>` (the page itself could not). */
  inClosedRoots<T>(run: (root: ShadowRoot) => T): Promise<T[]>;
  close(): Promise<void>;
}

export interface Cookie {
  readonly name: string;
  readonly domain: string;
}

export type ExtensionPage = 'popup.html' | 'guide.html' | 'overlay.html';
export type Records = Record<string, unknown>;

/** A running browser with the extension in it. */
export interface Session {
  readonly name: BrowserName;
  /** The browser's name and version. */
  readonly version: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly root: string;
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<Page>;
  /** Opens one of our pages in a new tab, in front; the name may carry a hash. */
  extensionPage(page: ExtensionPage | `${ExtensionPage}#${string}`, size?: Size): Promise<Page>;
  /** The tab that opens because of an act, once it has loaded. */
  openedBy(act: () => Promise<void>): Promise<Page>;
  /** Presses the toolbar button: the real popup, over the tab in front. */
  popup(): Promise<Page>;
  /** Our frame in a page, once it has loaded. */
  overlayOf(page: Page, timeout?: number): Promise<Doc>;
  /** Every frame of ours in a page now. */
  overlaysOf(page: Page): Promise<Doc[]>;
  /** Runs a function in a bare document of the extension that holds none of our code. */
  inExtension<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  readonly storage: {
    all(): Promise<Records>;
    get<T>(key: string): Promise<T | undefined>;
    set(records: Records): Promise<void>;
    clear(): Promise<void>;
    /** Takes these out for good: what was on its way is waited for. */
    remove(...keys: string[]): Promise<void>;
  };
  /** The browser's cookies, of any host. */
  readonly cookies: {
    all(): Promise<readonly Cookie[]>;
    set(...cookies: readonly Cookie[]): Promise<void>;
  };
  /** Text of the toolbar button's badge: for the tab that shows this address, else for all. */
  badge(url?: string): Promise<string>;
  /** Reloads the extension as an update would, and waits until it stands again. */
  reloadExtension(): Promise<void>;
  /** Takes away what the extension may read, or gives it back, as the person can in the browser's own settings. */
  letRead(on: boolean): Promise<void>;
  /** Ends the background script as the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** Resolves when the browser has ended, by itself or by the person. */
  ended(): Promise<void>;
  close(): Promise<void>;
}
