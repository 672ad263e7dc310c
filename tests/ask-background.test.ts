import { expect, test, vi } from 'vitest';
import { requestChange, requestCopyChange } from '../lib/page-store/background-client';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

const change = { turn: 'keepOrders', on: true } as const;

test('a setting is changed once the background says so', async () => {
  sendMessage.mockResolvedValueOnce({ done: true });
  await requestChange(change);
  expect(sendMessage).toHaveBeenLastCalledWith({ type: 'settings', change });
});

test('the copy is changed the same way, and the news come back', async () => {
  sendMessage.mockResolvedValueOnce({ done: 3 });
  const wanted = { drop: ['8190000000000001'] };
  expect(await requestCopyChange(wanted)).toBe(3);
  expect(sendMessage).toHaveBeenLastCalledWith({ type: 'copy', change: wanted });
  sendMessage.mockResolvedValueOnce({ failed: 'quota' });
  await expect(requestCopyChange(wanted)).rejects.toMatchObject({ name: 'StorageError', kind: 'quota' });
});

/** `undefined` is how a background answers that threw; Chrome says null. */
test.each([
  [{ failed: 'quota' }, 'quota'],
  [{ failed: 'newer' }, 'newer'],
  [undefined, 'write'],
  [null, 'write'],
  [{}, 'write'],
  [{ message: 'storage' }, 'write'],
])('the answer %o is no success', async (answer, kind) => {
  sendMessage.mockResolvedValueOnce(answer);
  await expect(requestChange(change)).rejects.toMatchObject({ name: 'StorageError', kind });
});

test('no background to ask is no success', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'));
  await expect(requestChange(change)).rejects.toMatchObject({ name: 'StorageError', kind: 'write' });
});
