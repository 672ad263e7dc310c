import { describe, expect, test, vi } from 'vitest';
import { KeepFault } from '../../lib/archive/model/errors';
import type { KeptOrder } from '../../lib/archive/model/order';
import { runInWorker } from '../../lib/archive/worker/client';
import { isWorkerReply, isWorkerRequest, type WorkerRequest } from '../../lib/archive/worker/request';
import { runWorkerTask } from '../../lib/archive/worker/tasks';
import { messagesOf } from '../../lib/locale/compile';
import { workbook } from './workbooks';

const order: KeptOrder = { id: '8190000000000001', items: [], seen: {} };
const orders = [order];
const made = { at: Date.UTC(2026, 10, 24), by: 'Last Orders 1.0.0' };
const words = { code: 'en' as const, messages: messagesOf('guide', 'en') };
const files = { orders, made, words };
const TABS = { separator: '\t', decimal: ',' } as const;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const calendar: WorkerRequest<'calendar'> = {
  type: 'calendar',
  days: [{ id: 'day-2', date: made.at, title: 'Day 2', text: 'Look at the inbox.' }],
  options: { name: 'Last Orders', now: made.at, alarmAt: 9 },
};
const record: WorkerRequest<'record'> = {
  type: 'record',
  page: {
    ...{ code: 'en', direction: 'ltr', title: 'Record', lead: 'What stood', checked: 'Checked', kept: 'Kept' },
    ...{ acknowledged: 'Said', acknowledgements: ['Final.'], noteTitle: 'Note', note: undefined, foot: 'Made here' },
    rows: [['Wait for your parcels', 'Done', 'Seen']],
    figures: [['Orders kept', '12']],
    lettersTitle: 'Letters',
    letters: [['Ask for my data', 'Sent']],
  },
};
const bytes = workbook([['order_id'], [order.id]]);

describe('work', () => {
  test.each<[WorkerRequest, string, string]>([
    [{ type: 'orders-csv', ...files }, 'aliexpress-orders-2026-11-24.csv', 'text/csv'],
    [{ type: 'items-csv', ...files }, 'aliexpress-items-2026-11-24.csv', 'text/csv'],
    [{ type: 'items-csv', ...files, form: TABS }, 'aliexpress-items-2026-11-24.tsv', 'text/tab-separated-values'],
    [{ type: 'json', ...files }, 'aliexpress-orders-2026-11-24.json', 'application/json'],
    [{ type: 'receipts', ...files }, 'aliexpress-receipts-2026-11-24.html', 'text/html'],
    [{ type: 'xlsx', ...files }, 'aliexpress-orders-2026-11-24.xlsx', XLSX],
    [record, 'last-orders-closing-record.html', 'text/html;charset=utf-8'],
    [calendar, 'last-orders.ics', 'text/calendar;charset=utf-8'],
    [{ type: 'pack', ...files }, 'aliexpress-copy-2026-11-24.zip', 'application/zip'],
  ])('$type makes a file', async (request, name, media) => {
    const progress: number[] = [];
    const file = await runWorkerTask(request, (now) => progress.push(now));
    expect(file).toMatchObject({ name, media, bytes: expect.any(Uint8Array) });
    expect([progress.at(0), progress.at(-1)]).toEqual([0, 1]);
  });

  test('reads what it made', async () => {
    const pack = await runWorkerTask({ type: 'pack', ...files }, () => undefined);
    const read = await runWorkerTask({ type: 'read-pack', bytes: pack.bytes }, () => undefined);
    expect(read).toEqual({ orders, made, verified: true, problems: [] });
  });

  test('reads the official copy beside what is kept', async () => {
    const { copy, reconciled } = await runWorkerTask({ type: 'read-copy', bytes, kept: [order.id] }, () => undefined);
    expect([copy.rows, reconciled.inBoth]).toEqual([1, 1]);
  });
});

describe('a request', () => {
  const pack = { type: 'pack', ...files };
  test.each<[string, unknown]>([
    ['no type', { orders }],
    ['an unknown type', { type: 'fetch', orders }],
    ['a type of the prototype', { type: 'constructor', orders }],
    ['no orders', { type: 'items-csv', made, words }],
    ['an unknown kind of rows', { type: '../items-csv', ...files }],
    ['an order that is none', { type: 'items-csv', ...files, orders: [{ ...order, address: 'x' }] }],
    ['a separator that is none', { type: 'items-csv', ...files, form: { separator: '=', decimal: '.' } }],
    ['a decimal mark that is none', { type: 'items-csv', ...files, form: { separator: ',', decimal: "'" } }],
    ['a form that is none', { type: 'xlsx', ...files, form: 'csv' }],
    ['a row that is none', { ...record, page: { ...record.page, rows: ['x'] } }],
    ['a note that is none', { ...record, page: { ...record.page, note: 7 } }],
    ['no time', { ...pack, made: { by: 'x' } }],
    ['a time that is none', { ...pack, made: { at: Number.NaN, by: 'x' } }],
    ['no words', { ...pack, words: undefined }],
    ['an unknown language', { ...pack, words: { ...words, code: 'xx' } }],
    ['half a closing record', { ...pack, closingRecord: { html: '' } }],
    ['a copy that is no bytes', { ...pack, officialCopy: 'x' }],
    ['a pack that is no bytes', { type: 'read-pack', bytes: [1, 2] }],
    ['kept orders that are no numbers', { type: 'read-copy', bytes, kept: [order] }],
    ['a day without a date', { ...calendar, days: [{ id: 'day-2', title: '', text: '' }] }],
    ['an alarm at no hour', { ...calendar, options: { ...calendar.options, alarmAt: 24 } }],
    ['a calendar without a name', { ...calendar, options: { now: made.at } }],
    ['nothing', undefined],
    ['a list', []],
  ])('with %s is refused', (_, request) => expect(isWorkerRequest(request)).toBe(false));

  test.each<WorkerRequest>([
    { type: 'items-csv', ...files, form: TABS },
    { type: 'json', ...files },
    { type: 'receipts', ...files },
    { type: 'xlsx', ...files },
    { type: 'pack', ...files, officialCopy: bytes, closingRecord: { html: '', json: '' } },
    calendar,
    { type: 'read-pack', bytes },
    { type: 'read-copy', bytes, kept: [order.id] },
  ])('$type is taken', (request) => expect(isWorkerRequest(request)).toBe(true));
});

test.each<[unknown, boolean]>([
  [{ progress: 0.5 }, true],
  [{ answer: {} }, true],
  [{ failed: 'empty', detail: '' }, true],
  [{ failed: 'empty' }, false],
  [{ answer: 'x' }, false],
  [{}, false],
  [null, false],
])('%j is a reply: %s', (value, wanted) => expect(isWorkerReply(value)).toBe(wanted));

describe('ask', () => {
  /** A worker that says these things one after the other. */
  const workerThat = (...replies: unknown[]) => {
    const worker = {
      onmessage: null as ((event: { data: unknown }) => void) | null,
      onerror: null as ((event: { message: string }) => void) | null,
      postMessage: vi.fn(() =>
        queueMicrotask(() => {
          for (const data of replies) worker.onmessage?.({ data });
        }),
      ),
      terminate: vi.fn(),
    };
    return worker;
  };
  const asked = (worker: ReturnType<typeof workerThat>, signal?: AbortSignal) => {
    const progress: number[] = [];
    const answer = runInWorker(worker as unknown as Worker, { type: 'json', ...files }, (now) => progress.push(now), signal);
    return { answer, progress };
  };

  test('gives the answer, tells the progress, and ends the worker', async () => {
    const worker = workerThat({ progress: 0 }, { progress: 0.5 }, { answer: { name: 'orders.json' } });
    const { answer, progress } = asked(worker);
    expect(await answer).toEqual({ name: 'orders.json' });
    expect(progress).toEqual([0, 0.5]);
    expect(worker.postMessage).toHaveBeenCalledWith({ type: 'json', ...files });
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  test.each<[string, unknown[], string]>([
    ['a failure', [{ failed: 'too-large', detail: 'x' }], 'too-large'],
    ['no known form', [{ nonsense: 1 }], 'unexpected'],
  ])('%s is a fault', async (_, replies, kind) => {
    const worker = workerThat(...replies);
    const error = await asked(worker).answer.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(KeepFault);
    expect(error).toMatchObject({ kind });
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  test('a worker that cannot start is a fault', async () => {
    const worker = workerThat();
    const { answer } = asked(worker);
    worker.onerror?.({ message: 'no such file' });
    await expect(answer).rejects.toMatchObject({ kind: 'unexpected', detail: 'no such file' });
  });

  test('ends at once when it is called off', async () => {
    const calledOff = new AbortController();
    const worker = workerThat();
    const { answer } = asked(worker, calledOff.signal);
    calledOff.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker.terminate).toHaveBeenCalledOnce();
  });
});
