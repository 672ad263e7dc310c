/** @vitest-environment happy-dom */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ChecklistState, openPageStore, type StoreActions } from '../lib/page-store/page-store';
import { loadStore, StorageError } from '../lib/storage';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { local } = fakeBrowser.storage;
const tasks = [{ id: 'sign-in' }, { id: 'try-sign-in' }];
const full = new Error('QuotaExceededError');

/** A page of ours: what it shows now, and what may be done in it. */
async function opened(): Promise<{ now: () => ChecklistState; acts: StoreActions }> {
  const drawn: [ChecklistState, StoreActions][] = [];
  await openPageStore(loadStore, Promise.resolve(), (checklist, acts) => drawn.push([checklist, acts]));
  const last = () => drawn.at(-1) as [ChecklistState, StoreActions];
  return { now: () => last()[0], acts: last()[1] };
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('what else is waited for is waited for beside the store, and what changes meanwhile is drawn', async () => {
  let arrive: (words: string) => void = () => undefined;
  const words = new Promise<string>((resolve) => {
    arrive = resolve;
  });
  const get = vi.spyOn(local, 'get');
  const drawn: [string | undefined, string][] = [];
  const opening = openPageStore(loadStore, words, ({ store }, _, ready) => drawn.push([store.ticks['sign-in']?.as, ready]));
  await vi.waitFor(() => expect(get).toHaveBeenCalled());
  await get.mock.results[0]?.value;
  await local.set({ 'tick:sign-in': { as: 'done', at: Date.now() } });
  await vi.waitFor(() => expect(get).toHaveBeenCalledTimes(2));
  expect(drawn).toEqual([]);
  arrive('words');
  await opening;
  expect(drawn[0]).toEqual(['done', 'words']);
});

describe('a change that was not saved', () => {
  test('is not hidden by the next one that was, nor by the second task of the same press', async () => {
    const { now, acts } = await opened();
    vi.spyOn(local, 'set').mockRejectedValueOnce(full);
    await acts.tick(tasks, 'done');
    expect(now().failed).toBe('quota');
    await acts.save(async () => undefined);
    expect(now().failed).toBe('quota');
  });

  test('is told until it was tried again with success', async () => {
    const { now, acts } = await opened();
    vi.spyOn(local, 'set').mockRejectedValueOnce(full).mockRejectedValueOnce(full);
    await acts.tick(tasks.slice(0, 1), 'done');
    await acts.again();
    expect(now().failed).toBe('quota');
    await acts.again();
    expect(now().failed).toBeUndefined();
    await vi.waitFor(() => expect(now().store.ticks['sign-in']?.as).toBe('done'));
  });

  test('all of them are tried again, in their order', async () => {
    const { now, acts } = await opened();
    const tried: number[] = [];
    const failing = (which: number) => async (): Promise<void> => {
      tried.push(which);
      if (tried.length < 3) throw new StorageError('write');
    };
    await acts.save(failing(1));
    await acts.save(failing(2));
    await acts.again();
    expect(tried).toEqual([1, 2, 1, 2]);
    expect(now().failed).toBeUndefined();
  });

  test('is not tried again over a newer answer to the same', async () => {
    const { now, acts } = await opened();
    vi.spyOn(local, 'set').mockRejectedValueOnce(full);
    await acts.tick(tasks.slice(0, 1), 'done');
    await acts.tick(tasks.slice(0, 1), 'set-aside');
    expect(now().failed).toBeUndefined();
    await acts.again();
    await vi.waitFor(() => expect(now().store.ticks['sign-in']?.as).toBe('set-aside'));
  });
});

test('a change that was saved says so, though another failed meanwhile', async () => {
  const { now, acts } = await opened();
  let go = (): void => undefined;
  const slow = acts.save(() => new Promise<void>((resolve) => (go = resolve)));
  expect(await acts.save(() => Promise.reject(new StorageError('write')))).toBe(false);
  go();
  expect(await slow).toBe(true);
  expect(now().failed).toBe('write');
});

describe('what nobody expected', () => {
  test('in a change is told, and thrown', async () => {
    const { now, acts } = await opened();
    await expect(acts.save(() => Promise.reject(new TypeError('x is undefined')))).rejects.toThrow(TypeError);
    expect(now().failed).toBe('fault');
  });

  test.each([
    [
      'a promise nobody waited for',
      () => Object.assign(new Event('unhandledrejection'), { reason: new TypeError('no') }),
      'fault',
    ],
    [
      'a refusal nobody waited for',
      () => Object.assign(new Event('unhandledrejection'), { reason: new StorageError('read') }),
      'read',
    ],
    ['a throw', () => Object.assign(new Event('error'), { error: new TypeError('no') }), 'fault'],
    ["a browser's own notice", () => Object.assign(new Event('error'), { error: null }), undefined],
  ])('%s is told once', async (_, event, failed) => {
    const { now } = await opened();
    const one = event();
    dispatchEvent(one);
    dispatchEvent(one);
    expect(now().failed).toBe(failed);
  });
});
