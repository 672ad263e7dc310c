import { describe, expect, test, vi } from 'vitest';
import type { KeptOrder } from '../../lib/archive/model/order';
import { chunksOf, isChunk, joinChunks } from '../../lib/archive/worker/chunks';
import { runInWorker } from '../../lib/archive/worker/client';

const orders = (count: number): KeptOrder[] =>
  Array.from({ length: count }, (_, n) => ({ id: String(8190000000000000 + n), items: [], seen: {} }));
const made = { at: 1, by: 'test' };
const words = { code: 'en' as const, messages: {} };

test.each([0, 1, 249, 250, 251, 500, 501, 1700])('a message of %i orders is whole again', (count) => {
  const message = { type: 'json', orders: orders(count), made };
  const { parts, rest } = chunksOf(message);
  expect(rest.orders.length).toBeLessThanOrEqual(250);
  expect(parts.every((part) => isChunk(part) && part.ahead.length <= 250)).toBe(true);
  expect(
    joinChunks(
      parts.flatMap(({ ahead }) => ahead),
      rest,
    ),
  ).toEqual(message);
});

/** A worker that notes what it is sent; `say` is its answer. */
function workerThat(hears: (worker: { say(data: unknown): void }, message: unknown) => void): Worker & { sent: unknown[] } {
  const worker = {
    sent: [] as unknown[],
    onmessage: (_: { data: unknown }): void => undefined,
    terminate: vi.fn(),
    say: (data: unknown) => worker.onmessage({ data }),
    postMessage(message: unknown) {
      worker.sent.push(message);
      hears(worker, message);
    },
  };
  return worker as unknown as Worker & { sent: unknown[] };
}

describe('a request', () => {
  test('goes in parts, and its answer comes in parts', async () => {
    const worker = workerThat((it, message) => {
      if (isChunk(message)) return;
      it.say({ ahead: orders(250) });
      it.say({ progress: 0.5 });
      it.say({ answer: { orders: orders(251).slice(250), verified: true, problems: [] } });
    });
    const report = vi.fn();
    const answer = await runInWorker(worker, { type: 'json', orders: orders(600), made, words }, report);
    expect((answer as unknown as { orders: unknown }).orders).toEqual(orders(251));
    expect(report).toHaveBeenCalledWith(0.5);
    expect(worker.sent).toHaveLength(3);
    expect(worker.terminate).toHaveBeenCalled();
  });

  test.each([
    ['fails by its kind', { failed: 'not-ours', detail: '' }, 'not-ours'],
    ['fails where the answer is no answer', 'hello', 'unexpected'],
  ])('%s', async (_, said, kind) => {
    const worker = workerThat((it) => it.say(said));
    await expect(runInWorker(worker, { type: 'read-pack', bytes: new Uint8Array() })).rejects.toMatchObject({ kind });
    expect(worker.terminate).toHaveBeenCalled();
  });

  test('is stopped half-way, and nothing more is sent', async () => {
    const stop = new AbortController();
    const worker = workerThat((_, message) => isChunk(message) && stop.abort(new Error('stopped')));
    const asked = runInWorker(worker, { type: 'json', orders: orders(2000), made, words }, undefined, stop.signal);
    await expect(asked).rejects.toThrow('stopped');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(worker.sent).toHaveLength(1);
  });
});
