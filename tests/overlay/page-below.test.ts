import { expect, test, vi } from 'vitest';
import { pageNow } from '../../entrypoints/overlay/page-below';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

const page = { page: 'wallet', outcome: 'read', facts: {}, coverage: 'part', lookedAt: 1, view: { width: 1, height: 1 } };
test.each([
  [page, page],
  [undefined, undefined],
  [{ ...page, page: 'elsewhere' }, undefined],
  [{ message: 'no tab' }, undefined],
])('the page below, as answered: %o', async (answer, taken) => {
  sendMessage.mockResolvedValueOnce(answer);
  expect(await pageNow('state')).toEqual(taken);
});
