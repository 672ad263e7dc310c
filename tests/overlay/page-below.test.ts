import { expect, test, vi } from 'vitest';
import { changeSettings, pageNow } from '../../entrypoints/overlay/page-below';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

const corner = { corner: 'end' } as const;

test('settings are changed once the background says so', async () => {
  sendMessage.mockResolvedValueOnce({ done: true });
  await changeSettings(corner);
  expect(sendMessage).toHaveBeenLastCalledWith({ type: 'settings', change: corner });
});

/** `undefined` is how a background answers that threw. */
test.each([
  [{ failed: 'quota' }, 'quota'],
  [{ failed: 'newer' }, 'newer'],
  [undefined, 'write'],
  [{}, 'write'],
  [{ message: 'storage' }, 'write'],
])('the answer %o is no success', async (answer, kind) => {
  sendMessage.mockResolvedValueOnce(answer);
  await expect(changeSettings(corner)).rejects.toMatchObject({ name: 'StorageError', kind });
});

const page = { page: 'wallet', outcome: 'read', facts: {}, lookedAt: 1, view: { width: 1, height: 1 } };
test.each([
  [page, page],
  [undefined, undefined],
  [{ ...page, page: 'elsewhere' }, undefined],
  [{ message: 'no tab' }, undefined],
])('the page below, as answered: %o', async (answer, taken) => {
  sendMessage.mockResolvedValueOnce(answer);
  expect(await pageNow('state')).toEqual(taken);
});
