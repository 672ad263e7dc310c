import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Message } from '../../lib/messages';
import type { Scenario } from '../site';
import { until } from './base';
import { unfolded } from './overlay';
import { press } from './person';
import type { Doc, Page } from './session';
import { type StageOptions, useStage } from './stage';

type Told = Extract<Message, { type: 'page' }>;

/** One browser for a whole file: AliExpress in tabs, and the guide open beside them as the person's list. */
export interface Desk {
  /** The site is this account from now on. */
  show(scenario: Scenario): void;
  /** Opens a page in a new tab, closed after the test, and waits until it was read at rest. */
  visit(address: string): Promise<Page>;
  reload(page: Page): Promise<void>;
  /** What an act makes a page tell, once it rests: in any document but those that told before. */
  restedAfter(act: () => Promise<unknown>): Promise<Told['state']>;
  /** Waits until the list says this of a task, and, if asked, this text beside it. */
  stands(task: string, status: string, text?: string): Promise<void>;
  /** A press on an answer in the task's row of the list. */
  answer(task: string, words: string): Promise<void>;
  /** The panel over a page, unfolded, its tab in front. */
  panel(page: Page): Promise<Doc>;
  /** All that was read and ticked is gone; nobody has the browser's Back in mind. */
  forget(): Promise<void>;
  /** Closes a page early. */
  close(page: Page): Promise<void>;
  guide(): Page;
}

export function useDesk(first: Scenario, options?: StageOptions): { catalog: Desk; stage: ReturnType<typeof useStage> } {
  const stage = useStage(first, options);
  const opened: Page[] = [];
  let guide: Page;

  beforeAll(async () => {
    guide = await stage().session.extensionPage('guide.html', { width: 1180, height: 900 });
    // Every document of ours hears what pages tell the background.
    await stage().session.inExtension(() => {
      const here = globalThis as { told?: unknown[] };
      here.told = [];
      chrome.runtime.onMessage.addListener((message) => void (message.type === 'page' && here.told?.push(message)));
    });
  });
  afterAll(() => guide?.close());
  beforeEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });

  const told = (): Promise<Told[]> => stage().session.inExtension(() => (globalThis as { told?: Told[] }).told ?? []);

  const restedAfter: Desk['restedAfter'] = async (act) => {
    const before = new Set((await told()).map(({ report }) => report.document));
    await act();
    const { state } = await until(
      async () => (await told()).find(({ report }) => report.firstPage !== undefined && !before.has(report.document)),
      'a page read at rest',
      15_000,
    );
    return state;
  };

  const rowOf = (task: string) => `#task-${task}`;
  const catalog: Desk = {
    guide: () => guide,
    show: (scenario) => stage().site.setScenario(scenario),
    restedAfter,
    async visit(address) {
      let page: Page | undefined;
      await restedAfter(async () => {
        page = await stage().session.open(address);
        opened.push(page);
      });
      return page as Page;
    },
    async reload(page) {
      await restedAfter(() => page.reload());
    },
    async stands(task, status, text) {
      const now = (): Promise<string> =>
        guide.evaluate((row) => {
          const place = document.querySelector<HTMLElement>(row);
          // What is done is folded away.
          const fold = place?.closest('details');
          if (fold) fold.open = true;
          // biome-ignore lint/performance/useDomNodeTextContent: what a person sees is asked for, hidden text left out
          return `${place?.dataset.status}: ${place?.innerText.replace(/\s+/g, ' ')}`;
        }, rowOf(task));
      const is = async (): Promise<boolean> => {
        const said = await now();
        return said.startsWith(`${status}:`) && said.includes(text ?? '');
      };
      await until(is, `${task} to be ${status} ${text ?? ''}`, 5_000).catch(async (error: Error) => {
        throw new Error(`${error.message}; it is ${await now()}`);
      });
    },
    async answer(task, words) {
      await guide.front();
      await press(guide, rowOf(task), words);
    },
    async panel(page) {
      await page.front();
      return unfolded(stage().session, page);
    },
    async forget() {
      await stage().session.storage.clear();
      await until(
        () => guide.evaluate(() => !document.querySelector('#prepare [data-task]:not([data-status="unknown"])')),
        'an empty list',
      );
    },
    async close(page) {
      opened.splice(opened.indexOf(page), 1);
      await page.close();
    },
  };
  return { catalog, stage };
}

/** The address of an order's own page. */
export const ownPage = (id: string): string => `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;
