import { describe, expect, inject, test } from 'vitest';
import { story } from '../site';
import type { Page } from './session';
import { strangers, useStage } from './stage';

interface Heard {
  readonly progress: readonly number[];
  readonly failed?: string;
  readonly name?: string;
  readonly text?: string;
}

/** One request to a fresh worker, as the guide would make it; runs in the guide. */
function asked(request: unknown): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const progress: number[] = [];
    const worker = new Worker(chrome.runtime.getURL('keep-worker.js'));
    const end = (heard: Omit<Heard, 'progress'>) => {
      worker.terminate();
      resolve({ progress, ...heard });
    };
    worker.onerror = ({ message }) => reject(new Error(`worker: ${message}`));
    worker.onmessage = ({ data }) => {
      if (data.progress !== undefined) progress.push(data.progress);
      else if (data.failed) end({ failed: data.failed });
      else end({ name: data.answer.name, text: new TextDecoder().decode(data.answer.bytes) });
    };
    worker.postMessage(request);
  });
}

describe(`the worker of the person's own copy in ${inject('browser')}`, () => {
  const stage = useStage(story);
  const ask = async (request: unknown): Promise<Heard> => {
    const guide: Page = await stage().session.extensionPage('guide.html');
    const heard = await guide.evaluate(asked, request);
    await guide.close();
    return heard;
  };

  test('makes a file under the policy of our pages', async () => {
    const orders = [{ id: '8190000000000001', items: [{ title: '=1+1' }], seen: { 'order-list': 0 } }];
    const { progress, name, text } = await ask({ type: 'csv', of: 'items', orders });
    expect(progress.at(-1)).toBe(1);
    expect(name).toBe('items.csv');
    expect(text).toContain("8190000000000001,#8190000000000001,,,,,1,,,'=1+1,");
  });

  test('refuses what is no request', async () => {
    expect(await ask({ type: 'csv', of: 'addresses', orders: [] })).toMatchObject({ failed: 'bad-request' });
  });

  test('asks no host for anything', () => expect(strangers(stage().proxy)).toEqual([]));
});
