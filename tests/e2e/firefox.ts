import { writeFileSync } from 'node:fs';
import { type Browser, launch } from 'puppeteer-core';
import { ADDON_ID } from '../../scripts/store/addon-id';
import { BaseDoc, BaseSession, until, welcomes } from './base';
import { heardIn } from './heard-firefox';
import type { Doc, Emulation, Heard, Key, LaunchOptions, Page, Session, Size } from './session';

/** WebDriver's code points of keys without a character. */
const KEYS: Record<Key, string> = {
  Tab: '\uE004',
  'Shift+Tab': '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  End: '\uE010',
  Home: '\uE011',
};
const SHIFT = '\uE008';

interface Context {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Context[] | null;
}

interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

type Evaluated =
  | { readonly type: 'success'; readonly result: RemoteValue }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

type Target = { readonly context: string } | { readonly realm: string };

/** WebDriver BiDi as it comes: puppeteer's own pages cannot reach extension pages, popups and frames of other processes. */
class Bidi {
  constructor(private readonly browser: Browser) {}

  async send<T>(method: string, params: Record<string, unknown>): Promise<T> {
    const { connection } = this.browser as unknown as {
      connection: { send(method: string, params: unknown): Promise<{ result: T }> };
    };
    return (await connection.send(method, params)).result;
  }

  async tree(params: Record<string, unknown> = {}): Promise<readonly Context[]> {
    return (await this.send<{ contexts: readonly Context[] }>('browsingContext.getTree', params)).contexts;
  }

  async call(functionDeclaration: string, args: readonly unknown[], target: Target, extra = {}): Promise<RemoteValue> {
    const params = { functionDeclaration, arguments: args, target, awaitPromise: true, ...extra };
    const evaluated = await this.send<Evaluated>('script.callFunction', params);
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    return evaluated.result;
  }

  /** Runs a function in a document; arguments and result travel as JSON. */
  async run<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, args: A, target: Target): Promise<T> {
    const declaration = `async (json) => JSON.stringify(await (${run})(...JSON.parse(json).map((each) => each ?? undefined)))`;
    const { value } = await this.call(declaration, [{ type: 'string', value: JSON.stringify(args) }], target);
    return (value === undefined ? undefined : JSON.parse(value as string)) as T;
  }

  /** Runs a function in the browser window itself. */
  async chrome<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const [window] = await this.tree({ 'moz:scope': 'chrome' });
    if (!window) throw new Error('no browser window');
    return this.run(run, args, { context: window.context });
  }
}

class FirefoxDoc extends BaseDoc implements Doc {
  constructor(
    protected readonly bidi: Bidi,
    readonly context: string,
    /** Of the tab it stands in. */
    private readonly tab = context,
  ) {
    super();
  }

  evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.bidi.run(run, args, { context: this.context });
  }

  protected async pressOn(selector: string): Promise<void> {
    const { x, y } = await until(() => this.evaluate(middleOf, selector), `${selector} to stand still`);
    await this.pointer(x, y, true);
  }

  async choose(selector: string, path: string): Promise<void> {
    await this.waitFor((wanted) => document.querySelector(wanted) !== null, { args: [selector] });
    const args = [{ type: 'string', value: selector }];
    const { sharedId } = await this.bidi.call('(wanted) => document.querySelector(wanted)', args, { context: this.context });
    await this.bidi.send('input.setFiles', { context: this.context, element: { sharedId }, files: [path] });
  }

  async scripts(): Promise<undefined> {}

  async screenshot(path: string): Promise<void> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context: this.context });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  async heard(): Promise<readonly Heard[]> {
    return this.bidi.chrome(heardIn, this.tab, await this.url());
  }

  protected async pointer(x: number, y: number, press: boolean): Promise<void> {
    const move = { type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) };
    const button = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const actions = [{ type: 'pointer', id: 'mouse', actions: press ? [move, ...button] : [move] }];
    await this.bidi.send('input.performActions', { context: this.context, actions });
  }
}

/** The middle of an element once it is on screen and still. */
async function middleOf(selector: string): Promise<{ x: number; y: number } | undefined> {
  const element = document.querySelector(selector);
  if (!element) return undefined;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const box = element.getBoundingClientRect();
  const still = box.x === before.x && box.y === before.y && box.width > 0 && box.height > 0;
  return still ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
}

/** For all tabs by the preference, which outlives navigations; a popup takes its colours from the toolbar. Runs in the browser window. */
function setColors(context: string, scheme: 'light' | 'dark'): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  NavigableManager.getBrowsingContextById(context).prefersColorSchemeOverride = scheme;
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
}

class FirefoxPage extends FirefoxDoc implements Page {
  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async reload(): Promise<void> {
    const again = (): Promise<unknown> => this.bidi.send('browsingContext.reload', { context: this.context, wait: 'complete' });
    // A page still on its way ends the reload once (Firefox 153, under load).
    await again().catch((error: unknown) => {
      if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
      return again();
    });
  }

  async back(): Promise<void> {
    const before = await this.url();
    await this.bidi.send('browsingContext.traverseHistory', { context: this.context, delta: -1 });
    await this.waitFor((old) => location.href !== old && document.readyState === 'complete', { args: [before] });
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.pointer(x, y, true);
  }

  moveTo(x: number, y: number): Promise<void> {
    return this.pointer(x, y, false);
  }

  async drag(...points: readonly (readonly [x: number, y: number])[]): Promise<void> {
    const moves = points.map(([x, y]) => ({ type: 'pointerMove', x: Math.floor(x), y: Math.floor(y), duration: 30 }));
    const [first, ...rest] = moves;
    const actions = [first, { type: 'pointerDown', button: 0 }, ...rest, { type: 'pointerUp', button: 0 }];
    await this.act('pointer', 'mouse', actions);
  }

  async clickAside(x: number, y: number, button: 'middle' | 'right'): Promise<void> {
    const number = button === 'middle' ? 1 : 2;
    await this.act('pointer', 'mouse', [
      { type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) },
      { type: 'pointerDown', button: number },
      { type: 'pointerUp', button: number },
    ]);
  }

  private async act(type: 'pointer' | 'key', id: string, actions: readonly unknown[]): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions: [{ type, id, actions }] });
  }

  async print(): Promise<Uint8Array> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.print', { context: this.context });
    return Buffer.from(data, 'base64');
  }

  async press(...keys: Key[]): Promise<void> {
    for (const key of keys) {
      const stroke = [
        { type: 'keyDown', value: KEYS[key] },
        { type: 'keyUp', value: KEYS[key] },
      ];
      const shifted = [{ type: 'keyDown', value: SHIFT }, ...stroke, { type: 'keyUp', value: SHIFT }];
      const actions = [{ type: 'key', id: 'keys', actions: key === 'Shift+Tab' ? shifted : stroke }];
      await this.bidi.send('input.performActions', { context: this.context, actions });
    }
  }

  async front(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  async emulate({ colorScheme, reducedMotion, width, height, zoom = 1 }: Emulation): Promise<void> {
    if (colorScheme) await this.bidi.chrome(setColors, this.context, colorScheme);
    if (reducedMotion !== undefined) await this.setMotion(reducedMotion);
    if (!width && !height && zoom === 1) return;
    const now = await this.evaluate(() => ({ width: innerWidth * devicePixelRatio, height: innerHeight * devicePixelRatio }));
    const viewport = { width: Math.round((width ?? now.width) / zoom), height: Math.round((height ?? now.height) / zoom) };
    await this.bidi.send('browsingContext.setViewport', { context: this.context, viewport, devicePixelRatio: zoom });
  }

  private async setMotion(reduced: boolean): Promise<void> {
    await this.bidi.chrome((value) => Services.prefs.setIntPref('ui.prefersReducedMotion', value), reduced ? 1 : 0);
    await this.waitFor((wanted) => matchMedia('(prefers-reduced-motion: reduce)').matches === wanted, { args: [reduced] });
  }

  async inClosedRoots<T>(run: (root: ShadowRoot) => T): Promise<T[]> {
    const target = { context: this.context };
    const serializationOptions = { maxDomDepth: 1, includeShadowTree: 'all' };
    const children = await this.bidi.call('() => [...document.documentElement.children]', [], target, { serializationOptions });
    const roots = (children.value as RemoteNode[]).flatMap(({ value }) => value.shadowRoot ?? []).filter(isClosed);
    const results: T[] = [];
    for (const { sharedId } of roots) {
      const { value } = await this.bidi.call(`(root) => JSON.stringify((${run})(root))`, [{ sharedId }], target);
      results.push((value === undefined ? undefined : JSON.parse(value as string)) as T);
    }
    return results;
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }
}

interface RemoteNode {
  readonly sharedId: string;
  readonly value: { readonly mode?: 'open' | 'closed'; readonly shadowRoot?: RemoteNode | null };
}
const isClosed = (root: RemoteNode) => root.value.mode === 'closed';

/** A popup is in no tab: its document goes by this made-up context (see `openPopup`). */
const POPUP = 'popup';

/** The toolbar popup's browser element has no id in BiDi: this gives it one, then opens the popup. Runs in the browser window. */
async function openPopup(geckoId: string, name: string): Promise<void> {
  const popup = () => document.querySelector('.webextension-popup-browser');
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const byId = Object.getPrototypeOf(NavigableManager).getBrowserById;
  NavigableManager.getBrowserById = (id: string) => (id === name ? popup() : byId.call(NavigableManager, id));
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const policy = WebExtensionPolicy.getByID(geckoId);
  if (!policy) throw new Error(`no extension ${geckoId}`);
  await ExtensionParent.apiManager.global.browserActionFor(policy.extension).openPopup(window, true);
}

/** Resolves once another can be opened. Runs in the browser window. */
async function closePopup(): Promise<void> {
  const panel = document.querySelector('.webextension-popup-browser')?.closest<HTMLElement & { hidePopup(): void }>('panel');
  if (!panel) return;
  const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
  panel.hidePopup();
  await hidden;
}

class FirefoxPopup extends FirefoxPage {
  /** Closed like a tab it would leave its panel open. */
  override close(): Promise<void> {
    return this.bidi.chrome(closePopup);
  }
}

/** Which run of the extension this is; nothing while there is none. Runs in the browser window. */
function runningInstance(geckoId: string): number | undefined {
  const policy = WebExtensionPolicy.getByID(geckoId);
  return policy?.active && policy.extension.backgroundState === 'running' ? policy.extension.instanceId : undefined;
}

/** What the switches of about:addons do. Runs in the browser window. */
async function setAccess(geckoId: string, origins: readonly string[], on: boolean): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const extension = WebExtensionPolicy.getByID(geckoId)?.extension;
  if (extension) await ExtensionPermissions[on ? 'add' : 'remove'](geckoId, { permissions: [], origins }, extension);
}

async function endBackground(geckoId: string): Promise<void> {
  await WebExtensionPolicy.getByID(geckoId)?.extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}

class FirefoxSession extends BaseSession {
  readonly name = 'firefox';

  constructor(
    protected readonly browser: Browser,
    private readonly bidi: Bidi,
    readonly version: string,
    readonly root: string,
    protected readonly viewport: Size | undefined,
  ) {
    super();
  }

  protected async newTab(background: boolean): Promise<FirefoxPage> {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab', background });
    return new FirefoxPage(this.bidi, context);
  }

  async openedBy(act: () => Promise<void>): Promise<FirefoxPage> {
    const old = new Set((await this.bidi.tree()).map(({ context }) => context));
    await act();
    const isNew = ({ context, url }: Context): boolean => !old.has(context) && !url.startsWith('about:');
    const { context } = await until(async () => (await this.bidi.tree()).find(isNew), 'the tab to open');
    const page = new FirefoxPage(this.bidi, context);
    await page.waitFor(() => document.readyState === 'complete');
    return page;
  }

  async popup(): Promise<FirefoxPage> {
    await this.bidi.chrome(openPopup, ADDON_ID, POPUP);
    const page = new FirefoxPopup(this.bidi, POPUP);
    await page.waitFor(() => location.pathname === '/popup.html' && document.readyState === 'complete');
    return page;
  }

  async overlaysOf(page: Page): Promise<FirefoxDoc[]> {
    const [tree] = await this.bidi.tree({ root: (page as FirefoxPage).context });
    const ours = (tree?.children ?? []).filter(({ url }) => url.startsWith(`${this.root}overlay.html`));
    return ours.map(({ context }) => new FirefoxDoc(this.bidi, context, tree?.context));
  }

  async reloadExtension(): Promise<void> {
    const old = await this.bidi.chrome(runningInstance, ADDON_ID);
    await this.inExtension(() => {
      setTimeout(() => chrome.runtime.reload(), 0);
    });
    this.catalog = undefined;
    const isBack = async () => {
      const now = await this.bidi.chrome(runningInstance, ADDON_ID);
      return now !== undefined && now !== old;
    };
    await until(isBack, 'the extension to come back');
  }

  async letRead(on: boolean): Promise<void> {
    const { content_scripts: [script] = [] } = await this.inExtension(() => chrome.runtime.getManifest());
    await this.bidi.chrome(setAccess, ADDON_ID, script?.matches ?? [], on);
  }

  killWorker(): Promise<void> {
    return this.bidi.chrome(endBackground, ADDON_ID);
  }
}

/** Claims a language pack that is not installed: the browser's own words stay English. Runs in the browser window. */
function speak(language: string): void {
  Services.locale.availableLocales = ['en-US', language];
  Services.locale.requestedLocales = [language];
}

/** Installing opens the guide once: waited for, then out of the way. */
async function endWelcome(bidi: Bidi, address: string): Promise<void> {
  const isWelcome = ({ url }: Context): boolean => url.startsWith(address);
  const { context } = await until(async () => (await bidi.tree()).find(isWelcome), 'the guide after installing');
  await bidi.send('browsingContext.close', { context });
}

type Prefs = Record<string, string | number | boolean>;

function prefsOf(uuid: string, { proxyPort, locale, dark, downloadDir }: LaunchOptions): Prefs {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: uuid }),
    // A temporary add-on loses its storage when the browser ends; an installed one does not.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'devtools.jsonview.enabled': false,
    // Its own notifications: the desktop's are not there.
    'alerts.useSystemBackend': false,
    // Nobody is there to answer the question; Chromium asks none for what it thinks harmless.
    'extensions.webextOptionalPermissionPrompts': false,
    // As in Chromium without a head: scrollbars take no room.
    'ui.useOverlayScrollbars': 1,
    ...(downloadDir ? { 'browser.download.folderList': 2, 'browser.download.dir': downloadDir } : {}),
    ...(locale ? { 'intl.accept_languages': locale } : {}),
    ...(dark ? { 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
  };
}

/** The same in every session, so that a kept profile finds its storage again. */
const UUID = '5f0c3b0e-2f1d-4a7b-9a53-0a0b0c0d0e0f';

/** Starts Firefox and installs the extension over WebDriver BiDi. */
export async function launchFirefox(binary: string, options: LaunchOptions): Promise<Session> {
  const { extensionDir, profileDir, locale, headless = true, viewport } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: binary,
    acceptInsecureCerts: true,
    headless,
    defaultViewport: null,
    ...(profileDir ? { userDataDir: profileDir } : {}),
    args: ['--remote-allow-system-access', ...(viewport ? [`--width=${viewport.width}`, `--height=${viewport.height}`] : [])],
    extraPrefsFirefox: prefsOf(UUID, options),
  });
  try {
    const bidi = new Bidi(browser);
    if (extensionDir) {
      await browser.installExtension(extensionDir);
      await until(() => bidi.chrome(runningInstance, ADDON_ID), 'the extension to start');
      if (welcomes(extensionDir)) await endWelcome(bidi, `moz-extension://${UUID}/guide.html`);
    }
    if (locale) await bidi.chrome(speak, locale);
    return new FirefoxSession(browser, bidi, await browser.version(), `moz-extension://${UUID}/`, viewport);
  } catch (error) {
    await browser.close();
    throw error;
  }
}
