import { describe, expect, inject, test } from 'vitest';
import { sheetsOf } from '../../lib/archive/import/workbook';
import { messagesOf } from '../../lib/locale/compile';
import { sheetXml, workbook } from '../archive/workbooks';
import { story } from '../site';
import type { Page } from './session';
import { strangers, useStage } from './stage';

/** An answer as it travels out of the browser: bytes in base 64. */
interface Heard {
  readonly progress: readonly number[];
  readonly failed?: string;
  readonly answer?: Record<string, unknown> & { bytes?: string };
}

/** One request to a fresh worker, as the guide would make it; runs in the guide. */
function asked(request: Record<string, unknown>): Promise<Heard> {
  const toBytes = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const toText = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return new Promise((resolve, reject) => {
    const progress: number[] = [];
    const worker = new Worker(chrome.runtime.getURL('archive-worker.js'));
    const end = (heard: Omit<Heard, 'progress'>) => {
      worker.terminate();
      resolve({ progress, ...heard });
    };
    worker.onerror = ({ message }) => reject(new Error(`worker: ${message}`));
    worker.onmessage = ({ data }) => {
      if (data.progress !== undefined) return progress.push(data.progress);
      if (data.failed) return end({ failed: data.failed });
      end({ answer: data.answer.bytes ? { ...data.answer, bytes: toText(data.answer.bytes) } : data.answer });
    };
    worker.postMessage(typeof request.bytes === 'string' ? { ...request, bytes: toBytes(request.bytes) } : request);
  });
}

const ID = '8190000000000001';
const orders = [{ id: ID, items: [{ title: '=1+1' }], store: { name: '<b>متجر</b>' }, seen: { 'order-list': 1 } }];
const made = { at: Date.UTC(2026, 10, 24), by: 'Last Orders' };
const wordsIn = (code: string) => ({ code, messages: messagesOf('guide', code) });
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe(`the worker of the person's own copy in ${inject('browser')}`, () => {
  const stage = useStage(story);
  const ask = async (request: Record<string, unknown>): Promise<Heard> => {
    const guide: Page = await stage().session.extensionPage('guide.html');
    const heard = await guide.evaluate(asked, request);
    await guide.close();
    return heard;
  };

  test('makes a file under the policy of our pages', async () => {
    const form = { separator: ';', decimal: ',', sheet: true };
    const { progress, answer } = await ask({ type: 'items-csv', orders, made, words: wordsIn('en'), form });
    expect([progress[0], progress.at(-1), answer?.name]).toEqual([0, 1, 'aliexpress-items-2026-11-24.csv']);
    const text = Buffer.from(answer?.bytes ?? '', 'base64').toString();
    expect(text).toContain(`#${ID};;;<b>متجر</b>;;1;;;'=1+1;`);
  });

  test.each(['en', 'ar'])('a keep pack in %s comes back whole', async (code) => {
    const { answer } = await ask({ type: 'pack', orders, made, words: wordsIn(code) });
    expect(answer?.name).toBe('aliexpress-copy-2026-11-24.zip');
    const back = await ask({ type: 'read-pack', bytes: answer?.bytes });
    expect(back.answer).toEqual({ orders, made, verified: true, problems: [] });
  });

  test.each(['en', 'ar'])('a workbook in %s opens, its texts as they were', async (code) => {
    const { answer } = await ask({ type: 'xlsx', orders, made, words: wordsIn(code) });
    expect(answer?.name).toBe('aliexpress-orders-2026-11-24.xlsx');
    const [kept, items] = await sheetsOf(Buffer.from(answer?.bytes ?? '', 'base64'));
    expect(kept?.data[1]?.slice(0, 3)).toEqual([ID, null, '<b>متجر</b>']);
    expect(items?.data[1]?.[3]).toBe('=1+1');
  });

  test('reads a copy larger than what the reader would unfold in workers of its own', async () => {
    const rows = Array.from({ length: 9000 }, (_, n) => [String(Number(ID) + n), `Thing ${n}`]);
    const sheet = [['order_id', 'item_name'], ...rows];
    expect(sheetXml(sheet).length).toBeGreaterThan(2 * 512 * 1024);
    const { answer } = await ask({ type: 'read-copy', bytes: base64(workbook(sheet)), kept: [ID, '1'] });
    expect(answer?.reconciled).toMatchObject({ inCopy: 9000, kept: 2, inBoth: 1, onlyKept: ['1'] });
  });

  test.each([
    ['no request', { type: 'addresses-csv', orders: [] }, 'bad-request'],
    ['no pack', { type: 'read-pack', bytes: base64(new Uint8Array([1, 2, 3])) }, 'not-ours'],
    ['no workbook', { type: 'read-copy', bytes: base64(new Uint8Array([1, 2, 3])), kept: [] }, 'not-xlsx'],
  ])('refuses what is %s', async (_, request, kind) => expect(await ask(request)).toMatchObject({ failed: kind }));

  test('asks no host for anything', () => expect(strangers(stage().proxy)).toEqual([]));
});
