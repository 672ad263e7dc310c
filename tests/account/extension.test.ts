import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useLog } from './unhandled';

const log = useLog();
type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;
const listeners: Listener[] = [];
const sendMessage = vi.fn();
let extension: typeof import('../../entrypoints/account/extension');

beforeEach(async () => {
  listeners.length = 0;
  sendMessage.mockReset();
  const runtime = {
    id: 'us',
    sendMessage,
    getURL: (file: string) => file,
    onMessage: { addListener: (one: Listener) => listeners.push(one) },
  };
  vi.stubGlobal('chrome', { runtime });
  vi.resetModules();
  extension = await import('../../entrypoints/account/extension');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a message gets its answer', async () => {
  sendMessage.mockResolvedValue(7);
  expect(await extension.sendMessage('question')).toBe(7);
});

test('2.10 an answer after a minute is an answer', async () => {
  vi.useFakeTimers();
  sendMessage.mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve(7), 60_000)));
  const answer = extension.sendMessage('question');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await answer).toBe(7);
});

test('2.10 a background that was ended does not answer: that is told in the end', async () => {
  vi.useFakeTimers();
  sendMessage.mockReturnValue(new Promise(() => undefined));
  const answer = expect(extension.sendMessage('question')).rejects.toThrow('no answer');
  await vi.advanceTimersByTimeAsync(120_000);
  await answer;
});

test.each([[undefined], [null]])('%s is no answer where one is asked for', async (nothing) => {
  sendMessage.mockResolvedValue(nothing);
  await expect(extension.askBackground('question')).rejects.toThrow('refused');
});

test('a command that fails is answered all the same, and stands in the log', async () => {
  extension.onMessage(() => Promise.reject(new Error('the look failed')));
  const respond = vi.fn();
  expect(listeners[0]?.({}, {}, respond)).toBe(true);
  await new Promise((resolve) => setImmediate(resolve));
  expect(respond.mock.calls).toEqual([[undefined]]);
  expect(log()).toEqual(['Error: the look failed']);
});

test('a command is answered, and what is no command is left to others', async () => {
  extension.onMessage((message) => (message === 'ours' ? Promise.resolve('yes') : undefined));
  const respond = vi.fn();
  expect(listeners[0]?.('ours', {}, respond)).toBe(true);
  expect(listeners[0]?.('theirs', {}, respond)).toBe(false);
  await Promise.resolve();
  expect(respond.mock.calls).toEqual([['yes']]);
});
