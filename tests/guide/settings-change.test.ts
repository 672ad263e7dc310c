import { expect, test, vi } from 'vitest';
import { requestChange } from '../../entrypoints/guide/settings-change';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

const change = { turn: 'keepOrders', on: true } as const;

test('a setting is changed once the background says so', async () => {
  sendMessage.mockResolvedValueOnce({});
  await requestChange(change);
  expect(sendMessage).toHaveBeenLastCalledWith({ type: 'settings', change });
});

/** `undefined` is how a background answers that threw; Chrome says null. */
test.each([
  [{ failed: 'quota' }, 'quota'],
  [{ failed: 'newer' }, 'newer'],
  [undefined, 'write'],
  [null, 'write'],
])('the answer %o is no success', async (answer, kind) => {
  sendMessage.mockResolvedValueOnce(answer);
  await expect(requestChange(change)).rejects.toMatchObject({ name: 'StorageError', kind });
});

test('no background to ask is no success', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'));
  await expect(requestChange(change)).rejects.toMatchObject({ name: 'StorageError', kind: 'write' });
});
