import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Step, Walk } from './walk';

/** A storage that does nothing but store: each of 100,000 walks begins with an empty one. */
const store = vi.hoisted(() => {
  const held = new Map<string, unknown>();
  const get = async (keys: string | string[] | null): Promise<Record<string, unknown>> => {
    const wanted = keys === null ? [...held.keys()] : [keys].flat();
    return Object.fromEntries(wanted.filter((key) => held.has(key)).map((key) => [key, held.get(key)]));
  };
  const local = {
    get,
    set: async (values: Record<string, unknown>): Promise<void> => {
      for (const [key, value] of Object.entries(values)) held.set(key, value);
    },
    remove: async (keys: string | string[]): Promise<void> => {
      for (const key of [keys].flat()) held.delete(key);
    },
  };
  return { held, local };
});
vi.mock('webextension-polyfill', () => ({
  default: { storage: { local: store.local }, runtime: { getManifest: () => ({ name: 'Last Orders', version: '1' }) } },
}));

/** One salt for all walks: hashing a number once is enough. */
const SALT = '0123456789abcdef0123456789abcdef';
const RUNS = Number(process.env.WALKS ?? 5_000);
const SEED = process.env.SEED ? { seed: Number(process.env.SEED) } : {};
// Milliseconds: a walk takes some 3 on a quiet machine.
vi.setConfig({ testTimeout: Math.max(600_000, RUNS * 20) });

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

const ACTS: readonly Step['act'][] = Object.keys(new Walk([]).acts) as Step['act'][];
const small = fc.nat(40);
const step: fc.Arbitrary<Step> = fc.record({
  // Loading is what happens most.
  act: fc.constantFrom<Step['act']>('load', 'load', 'load', 'load', 'relook', 'relook', 'buy', 'settle', 'tick', 'grow', ...ACTS),
  ...{ a: small, b: small, c: small },
});
const orders = fc.tuple(...[4, 3, 2].map((most) => fc.nat(most)));

async function walked(counts: readonly number[], steps: readonly Step[]): Promise<Walk> {
  store.held.clear();
  store.held.set('salt', SALT);
  const walk = new Walk(counts);
  for (const one of steps) {
    const wrong = await walk.step(one);
    if (wrong.length > 0) throw new Error(`${wrong.join('; ')} after ${walk.log.join(', ')}`);
  }
  return walk;
}

test('no sequence of looks, ticks and time makes anything done that was not proved', async () => {
  await fc.assert(
    fc.asyncProperty(orders, fc.array(step, { minLength: 3, maxLength: 24 }), async (counts, steps) => {
      await walked(counts, steps);
    }),
    { numRuns: RUNS, ...SEED },
  );
  expect(RUNS).toBeGreaterThanOrEqual(1_000);
});

/** Walks on small ground: acts, and numbers to choose with besides the small ones. */
const GROUNDS: readonly (readonly [what: string, acts: readonly Step['act'][], numbers: readonly number[]])[] = [
  // Nothing tells one from another. Buys one without a number, loads a list of orders, ticks and sets aside what they belong to.
  [
    'orders without a number',
    ['load', 'load', 'buy', 'buy', 'relook', 'confirm', 'settle', 'filter', 'grow', 'tick', 'setAside'],
    [210],
  ],
  [
    'money, coins and addresses',
    ['load', 'load', 'load', 'money', 'silent', 'tick', 'setAside', 'save', 'import', 'undo', 'syncTick'],
    [],
  ],
  [
    'one list in several tabs',
    ['load', 'relook', 'buy', 'settle', 'confirm', 'filter', 'grow', 'restore', 'translate', 'tick', 'setAside', 'undo'],
    [42, 126, 294],
  ],
];

test.each(GROUNDS)('no sequence among %s does either', async (_, acts, numbers) => {
  const a = numbers.length > 0 ? fc.oneof(fc.constantFrom(...numbers), small) : small;
  const near: fc.Arbitrary<Step> = fc.record({ act: fc.constantFrom(...acts), a, b: fc.nat(5), c: fc.constant(1) });
  await fc.assert(
    fc.asyncProperty(fc.array(near, { minLength: 6, maxLength: 24 }), async (steps) => {
      await walked([1], steps);
    }),
    { numRuns: RUNS / 2, ...SEED },
  );
});

/** Walks at whose end nothing of another account stays behind. */
const ONE_ACCOUNT = ACTS.filter((act) => act !== 'switchAccount');
const calm: fc.Arbitrary<Step> = fc.record({ act: fc.constantFrom(...ONE_ACCOUNT), ...{ a: small, b: small, c: small } });

test('from the end of every sequence a patient person gets every task to done or set aside', async () => {
  await fc.assert(
    fc.asyncProperty(orders, fc.array(step, { maxLength: 24 }), fc.boolean(), async (counts, steps, readable) => {
      await (await walked(counts, steps)).finish(readable);
    }),
    { numRuns: RUNS / 5 },
  );
});

test('with one account and pages that can be read nothing has to be set aside', async () => {
  await fc.assert(
    fc.asyncProperty(orders, fc.array(calm, { maxLength: 24 }), async (counts, steps) => {
      expect(await (await walked(counts, steps)).finish(true)).toEqual([]);
    }),
    { numRuns: RUNS / 5 },
  );
});
