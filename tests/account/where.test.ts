// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { siteWordTable } from '../../lib/site/languages';

const send = vi.fn();
vi.mock('../../entrypoints/account/extension', () => ({
  askBackground: async (message: unknown) => {
    const answer: unknown = await send(message);
    if (!answer) throw new Error('refused');
    return answer;
  },
}));

const at = (path: string): void => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://www.aliexpress.com${path}`);
};
let where: typeof import('../../entrypoints/account/where');

beforeEach(async () => {
  vi.resetModules();
  send.mockReset();
  where = await import('../../entrypoints/account/where');
  at('/p/order/index.html');
});

test('the background is asked once an address, and brings the words', async () => {
  send.mockResolvedValue({ page: 'order-list', words: siteWordTable, anchors: {}, told: [] });
  expect(where.wordsHere()).toBeUndefined();
  expect(await where.kindHere()).toBe('order-list');
  expect(await where.kindHere()).toBe('order-list');
  expect(send.mock.calls).toEqual([[{ type: 'where', address: document.URL }]]);
  expect(where.wordsHere()).toBeDefined();
  at('/p/order/index.html?tab=all');
  await where.kindHere();
  expect(send).toHaveBeenCalledTimes(2);
});

test('asked anew, the words are those of now', async () => {
  const told = { ...siteWordTable, told: { finished: '\ntoimitettu\n' } };
  send.mockResolvedValueOnce({ page: 'order-list', words: siteWordTable, anchors: {}, told: [] });
  send.mockResolvedValueOnce({ page: 'order-list', words: told, anchors: {}, told: [], heard: 5 });
  await where.kindHere();
  expect(where.wordsHere()?.byPerson('Toimitettu')).toBeUndefined();
  where.askAnew();
  await where.kindHere();
  expect([where.wordsHere()?.byPerson('Toimitettu'), where.here?.heard]).toEqual(['finished', 5]);
});

test('an address that is none of ours is remembered too', async () => {
  send.mockResolvedValue({ page: undefined, words: siteWordTable, anchors: {}, told: [] });
  expect(await where.kindHere()).toBeUndefined();
  expect(await where.kindHere()).toBeUndefined();
  expect(send).toHaveBeenCalledTimes(1);
});

test.each<[name: string, answer: () => Promise<unknown>]>([
  ['does not answer', () => Promise.resolve(undefined)],
  ['cannot be reached', () => Promise.reject(new Error('no receiver'))],
])('a background that %s is a failure, not "none of ours", and is asked again', async (_, answer) => {
  send.mockImplementationOnce(answer).mockResolvedValue({ page: 'wallet', words: siteWordTable, anchors: {}, told: [] });
  await expect(where.kindHere()).rejects.toThrow();
  expect(await where.kindHere()).toBe('wallet');
});
