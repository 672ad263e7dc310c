import { createHash, X509Certificate } from 'node:crypto';
import {
  type Browser,
  type CDPSession,
  type ElementHandle,
  type Frame,
  launch,
  ProtocolError,
  type Page as Tab,
  type Target,
  TimeoutError,
} from 'puppeteer-core';
import { BaseDoc, BaseSession, until, welcomes } from './base';
import { heardOf } from './heard-chromium';
import type { Doc, Emulation, Heard, Key, LaunchOptions, Page, Session, Size } from './session';

const ARGS = [
  '--proxy-bypass-list=<-loopback>',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-features=NetworkTimeServiceQuerying,OptimizationHints',
];

/** Milliseconds. */
const LONGEST_ANSWER = 1_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A frame that is about to change its process loses the question (puppeteer-core 24.43.1). @returns true too for one that is gone */
const answers = (frame: Frame): Promise<unknown> =>
  Promise.race([frame.evaluate(() => document.readyState === 'complete').catch(() => frame.detached), pause(LONGEST_ANSWER)]);

/** A press that takes its own frame away is now and then never answered (Chromium 156, puppeteer-core 24.43.1). */
const answered = (press: Promise<void>): Promise<unknown> => Promise.race([press, pause(LONGEST_ANSWER)]);

class ChromiumDoc extends BaseDoc implements Doc {
  constructor(readonly frame: Frame) {
    super();
  }

  // A frame that is gone is told of by a rejection, as everything else is.
  async evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.frame.evaluate(run as (...args: unknown[]) => unknown, ...args) as Promise<T>;
  }

  protected async pressOn(selector: string): Promise<void> {
    const element = await until(() => this.frame.$(selector), selector);
    await element.click();
    await element.dispose();
  }

  async choose(selector: string, path: string): Promise<void> {
    const field = (await until(() => this.frame.$(selector), selector)) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
    await field.dispose();
  }

  /** Its debugger is told of every script that was parsed, also before it came: no timing of a page of ours names them. */
  async scripts(): Promise<string[]> {
    const { client } = this.frame as unknown as { client: CDPSession };
    const urls: string[] = [];
    const note = ({ url }: { url: string }): number => urls.push(url);
    client.on('Debugger.scriptParsed', note);
    await client.send('Debugger.enable');
    await client.send('Debugger.disable');
    client.off('Debugger.scriptParsed', note);
    return urls;
  }

  async screenshot(path: string): Promise<void> {
    const element = await this.frame.frameElement();
    if (!element) throw new Error('no frame element to take a picture of');
    await element.screenshot({ path: path as `${string}.png`, optimizeForSpeed: true });
  }

  async heard(): Promise<readonly Heard[]> {
    const { client, _id: frameId } = this.frame as unknown as { client: CDPSession; _id: string };
    const { nodes } = await client.send('Accessibility.getFullAXTree', { frameId });
    return heardOf(nodes);
  }
}

class ChromiumPage extends ChromiumDoc implements Page {
  private readonly features = new Map<string, string>();

  constructor(readonly tab: Tab) {
    super(tab.mainFrame());
  }

  async goto(url: string): Promise<void> {
    await this.tab.goto(url);
  }

  async reload(): Promise<void> {
    await this.tab.reload();
  }

  async back(): Promise<void> {
    await this.tab.goBack();
  }

  async clickAt(x: number, y: number): Promise<void> {
    await answered(this.tab.mouse.click(x, y));
  }

  async moveTo(x: number, y: number): Promise<void> {
    await this.tab.mouse.move(x, y);
  }

  async drag(...points: readonly (readonly [x: number, y: number])[]): Promise<void> {
    for (const [at, [x, y]] of points.entries()) {
      await this.tab.mouse.move(x, y);
      if (at === 0) await this.tab.mouse.down();
    }
    await answered(this.tab.mouse.up());
  }

  async clickAside(x: number, y: number, button: 'middle' | 'right'): Promise<void> {
    await this.tab.mouse.click(x, y, { button });
  }

  print(): Promise<Uint8Array> {
    return this.tab.pdf();
  }

  async press(...keys: Key[]): Promise<void> {
    for (const key of keys) {
      if (key !== 'Shift+Tab') await answered(this.tab.keyboard.press(key));
      else {
        await this.tab.keyboard.down('Shift');
        await this.tab.keyboard.press('Tab');
        await this.tab.keyboard.up('Shift');
      }
    }
  }

  async front(): Promise<void> {
    await this.tab.bringToFront();
  }

  async emulate({ colorScheme, reducedMotion, width, height, zoom = 1 }: Emulation): Promise<void> {
    if (colorScheme) this.features.set('prefers-color-scheme', colorScheme);
    if (reducedMotion !== undefined) this.features.set('prefers-reduced-motion', reducedMotion ? 'reduce' : 'no-preference');
    for (const frame of this.tab.frames()) await this.emulateIn(frame);
    if (!width && !height && zoom === 1) return;
    const now = await this.evaluate(() => ({ width: innerWidth * devicePixelRatio, height: innerHeight * devicePixelRatio }));
    await this.tab.setViewport({
      width: Math.round((width ?? now.width) / zoom),
      height: Math.round((height ?? now.height) / zoom),
      deviceScaleFactor: zoom,
    });
  }

  /** Puppeteer tells a page's colours and motion to its main frame alone, not to frames of other processes. */
  async emulateIn(frame: Frame): Promise<void> {
    const features = [...this.features].map(([name, value]) => ({ name, value }));
    const { client } = frame as unknown as { client: CDPSession };
    if (features.length > 0) await client.send('Emulation.setEmulatedMedia', { features });
  }

  override async screenshot(path: string): Promise<void> {
    await this.tab.screenshot({ path: path as `${string}.png`, optimizeForSpeed: true });
  }

  async inClosedRoots<T>(run: (root: ShadowRoot) => T): Promise<T[]> {
    const cdp = await this.tab.createCDPSession();
    const results: T[] = [];
    for (const backendNodeId of await closedRoots(cdp)) {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
        functionDeclaration: `function () { return (${run})(this); }`,
        objectId: object.objectId as string,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      results.push(result.value as T);
    }
    await cdp.detach();
    return results;
  }

  async close(): Promise<void> {
    await this.tab.close();
  }
}

async function closedRoots(cdp: CDPSession): Promise<number[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 3, pierce: true });
  const html = root.children?.find((child) => child.nodeName === 'HTML');
  return (html?.children ?? [])
    .flatMap((child) => child.shadowRoots ?? [])
    .filter((shadow) => shadow.shadowRootType === 'closed')
    .map((shadow) => shadow.backendNodeId);
}

/** Makes our pages believe in a language pack that is not installed. Runs in them before their own code; not in the toolbar's popup. */
function speak(language: string): void {
  if (globalThis.chrome?.i18n) chrome.i18n.getUILanguage = () => language;
}

class ChromiumSession extends BaseSession {
  readonly name = 'chromium';

  constructor(
    protected readonly browser: Browser,
    readonly version: string,
    readonly root: string,
    protected readonly viewport: Size | undefined,
    private readonly extensionDir: string,
    private readonly locale: string | undefined,
  ) {
    super();
  }

  protected async newTab(background: boolean): Promise<ChromiumPage> {
    const tab = await this.browser.newPage({ background }).catch((cause: unknown) => {
      throw new Error('no new tab', { cause });
    });
    if (this.locale) await tab.evaluateOnNewDocument(speak, this.locale);
    return new ChromiumPage(tab);
  }

  async openedBy(act: () => Promise<void>): Promise<ChromiumPage> {
    const old = new Set(this.browser.targets());
    await act().catch((error: unknown) => {
      // A popup ends as the tab opens, before the press in it has been answered.
      if (!(error instanceof ProtocolError)) throw error;
    });
    const isNew = (target: Target) => !old.has(target) && target.type() === 'page' && /^[a-z-]+:\/\//.test(target.url());
    const target = await this.browser.waitForTarget(isNew, { timeout: 10_000 });
    const page = new ChromiumPage(await target.asPage());
    // A tab that an extension opens is told with its address while an empty document still stands in it.
    const isThere = (): boolean => location.href !== 'about:blank' && document.readyState === 'complete';
    await until(() => page.evaluate(isThere).catch(() => false), 'the tab to be loaded');
    return page;
  }

  private waitForNew(path: string, old: ReadonlySet<Target>): Promise<Target> {
    const isWanted = (target: Target) => !old.has(target) && target.url().startsWith(this.root + path);
    return this.browser.waitForTarget(isWanted, { timeout: 10_000 });
  }

  async popup(): Promise<ChromiumPage> {
    const old = new Set(this.browser.targets());
    await this.inExtension(() => chrome.action.openPopup());
    const page = new ChromiumPage(await (await this.waitForNew('popup.html', old)).asPage());
    await page.waitFor(() => document.readyState === 'complete');
    return page;
  }

  async overlaysOf(page: Page): Promise<ChromiumDoc[]> {
    const inner = (page as ChromiumPage).tab.frames().filter((frame) => frame.parentFrame() !== null);
    const ours = inner.filter((frame) => frame.url().startsWith(`${this.root}overlay.html`));
    for (const frame of ours) {
      await until(() => answers(frame), 'the frame to answer');
      await (page as ChromiumPage).emulateIn(frame);
    }
    return ours.map((frame) => new ChromiumDoc(frame));
  }

  /** Installs it anew: after `runtime.reload()` Chromium leaves an unpacked extension switched off unless developer mode is on. */
  async reloadExtension(): Promise<void> {
    const old = new Set(this.browser.targets());
    await this.catalog?.close();
    this.catalog = undefined;
    await this.browser.installExtension(this.extensionDir);
    await this.waitForNew('background', old);
  }

  async letRead(on: boolean): Promise<void> {
    const settings = await this.newTab(false);
    await settings.goto('chrome://extensions');
    await settings.evaluate(setAccess, new URL(this.root).host, on ? 'ON_ALL_SITES' : 'ON_CLICK');
    await settings.close();
  }

  async killWorker(): Promise<void> {
    const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(this.root);
    const worker = await this.browser.targets().find(isWorker)?.worker();
    await worker?.close();
  }
}

/** Runs in the browser's own page of extensions. */
function setAccess(extensionId: string, hostAccess: string): Promise<void> {
  type Update = (change: { extensionId: string; hostAccess: string }) => Promise<void>;
  const { developerPrivate } = chrome as unknown as { developerPrivate: { updateExtensionConfiguration: Update } };
  return developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
}

/** Installing opens the guide once: waited for, then out of the way. */
async function endWelcome(browser: Browser, address: string): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url().startsWith(address), { timeout: 10_000 });
  await (await welcome.page())?.close();
}

/** A start that brings no first page is made once more: nothing of ours has run by then. */
async function start(options: Parameters<typeof launch>[0]): Promise<Browser> {
  try {
    return await launch(options);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    return launch(options);
  }
}

/** The fingerprint of a certificate's key, as Chromium names it. */
const keyOf = (certificate: string): string =>
  createHash('sha256')
    .update(new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');

/** Starts Chromium and installs the extension over the DevTools pipe. */
export async function launchChromium(binary: string, options: LaunchOptions): Promise<Session> {
  const { extensionDir = '', proxyPort, profileDir, locale, dark, headless = true, viewport, downloadDir, certificate } = options;
  const browser = await start({
    executablePath: binary,
    timeout: 20_000,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    headless,
    defaultViewport: null,
    ...(profileDir ? { userDataDir: profileDir } : {}),
    ...(downloadDir ? { downloadBehavior: { policy: 'allow', downloadPath: downloadDir } } : {}),
    ...(locale ? { env: { ...process.env, LANGUAGE: locale } } : {}),
    args: [
      ...ARGS,
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(locale ? [`--lang=${locale}`, `--accept-lang=${locale}`] : []),
      ...(dark ? ['--force-dark-mode'] : []),
      ...(certificate ? [`--ignore-certificate-errors-spki-list=${keyOf(certificate)}`] : []),
      ...(viewport ? [`--window-size=${viewport.width},${viewport.height}`] : []),
    ],
  });
  try {
    const id = extensionDir ? await browser.installExtension(extensionDir) : '';
    if (welcomes(extensionDir)) await endWelcome(browser, `chrome-extension://${id}/guide.html`);
    const version = await browser.version();
    return new ChromiumSession(browser, version, `chrome-extension://${id}/`, viewport, extensionDir, locale);
  } catch (error) {
    await browser.close();
    throw error;
  }
}
