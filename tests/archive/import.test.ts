import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ordersJson } from '../../lib/archive/export/json';
import { keepPack } from '../../lib/archive/export/pack';
import { receiptWords } from '../../lib/archive/export/receipts/words';
import { readPack } from '../../lib/archive/import';
import { KeepFault } from '../../lib/archive/model/errors';
import type { KeptOrder } from '../../lib/archive/model/order';
import { localeOf } from '../../lib/locale';
import { messagesOf } from '../../lib/locale/compile';
import { account } from './arbitrary';
import { ATTACKS } from './attacks';

const MADE = { at: Date.UTC(2026, 10, 24), by: 'Last Orders 1.0.0' };
const words = receiptWords(localeOf('en', messagesOf('guide', 'en')));
const orders = fc.sample(account, { seed: 5, numRuns: 8 }).find((one) => one.length > 4) ?? [];
const good = await keepPack({ orders, made: MADE }, words, () => undefined);
const byId = (all: readonly KeptOrder[]): KeptOrder[] => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
const order: KeptOrder = { id: '8190000000000001', items: [], seen: {} };

/** The pack with some of its files changed, added or, with undefined, taken out. */
function changed(files: Record<string, Uint8Array | string | undefined>): Uint8Array {
  const all = { ...unzipSync(good), ...files };
  const entries = Object.entries(all).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, typeof content === 'string' ? strToU8(content) : content]],
  );
  return zipSync(Object.fromEntries(entries) as Zippable);
}
/** The pack with one more file; `__proto__` is written over another name, as fflate cannot be given it. */
function withName(name: string): Uint8Array {
  if (name !== '__proto__') return changed({ [name]: 'x' });
  const text = Buffer.from(changed({ __pr0to__: 'x' })).toString('latin1');
  return Buffer.from(text.replaceAll('__pr0to__', name), 'latin1');
}
const textIn = (name: string): string => new TextDecoder().decode(unzipSync(good)[name]);
const json = (file: object): Uint8Array => strToU8(JSON.stringify(file));
const ours = (rest: object = {}) => ({ ...JSON.parse(ordersJson([], MADE)), ...rest });

const kindOf = (bytes: Uint8Array): Promise<string> =>
  readPack(bytes).then(
    ({ problems }) => `read, ${problems.length} problems`,
    (error: unknown) => (error instanceof KeepFault ? error.kind : `untyped: ${error}`),
  );

describe('a good file', () => {
  test('a pack gives its orders back, verified', async () => {
    const { orders: back, verified, problems, made } = await readPack(good);
    expect({ verified, problems, made }).toEqual({ verified: true, problems: [], made: MADE });
    expect(byId(back)).toEqual(byId(orders));
  });

  test.each([
    ['as it was written', ordersJson(orders, MADE)],
    ['with a byte order mark', `\ufeff${ordersJson(orders, MADE)}`],
    ['formatted by another program', JSON.stringify(JSON.parse(ordersJson(orders, MADE)), null, 4)],
  ])('orders.json alone, %s, gives them back, not verified', async (_, text) => {
    const { orders: back, verified, problems } = await readPack(strToU8(text));
    expect({ verified, problems }).toEqual({ verified: false, problems: [] });
    expect(byId(back)).toEqual(byId(orders));
  });
});

describe('a file that cannot be read', () => {
  const manifest = JSON.parse(textIn('manifest.json'));
  const bomb = zipSync({ 'orders.json': new Uint8Array(40_000_000) }, { level: 9 });
  /** The size its directory names, at its last record, is a thousand bytes. */
  const lying = (size: number): Uint8Array => {
    const zip = zipSync({ 'orders.json': new Uint8Array(size) }, { level: 9 });
    new DataView(zip.buffer).setUint32(zip.length - 22 - 46 - 'orders.json'.length + 24, 1000, true);
    return zip;
  };
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`${n}.txt`, strToU8('x')]));
  const encrypted = Uint8Array.from(good);
  encrypted[6] = 1;

  test.each<[string, string, Uint8Array]>([
    ['nothing at all', 'empty', new Uint8Array()],
    ['a picture', 'not-ours', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['a text', 'not-ours', strToU8('order_id,title\r\n1,2')],
    ['an empty zip', 'not-ours', zipSync({})],
    ['a zip of something else', 'not-ours', zipSync({ 'a.txt': strToU8('hello') })],
    ['a list', 'not-ours', strToU8('[]')],
    ['somebody else’s JSON', 'not-ours', json({ orders: [] })],
    ['our JSON without a list', 'not-ours', json(ours({ orders: {} }))],
    ['JSON cut short', 'broken-json', strToU8(ordersJson(orders, MADE).slice(0, -10))],
    ['JSON nested without end', 'broken-json', strToU8(`{"a":${'['.repeat(200_000)}`)],
    ['a pack whose orders are no JSON', 'broken-json', changed({ 'orders.json': '{' })],
    ['a newer orders.json', 'newer-version', json(ours({ version: 2 }))],
    ['an older orders.json', 'older-version', json(ours({ version: 0 }))],
    ['a version that is none', 'newer-version', json(ours({ version: 'x' }))],
    ['a newer pack', 'newer-version', changed({ 'manifest.json': JSON.stringify({ ...manifest, version: 2 }) })],
    ['an older pack', 'older-version', changed({ 'manifest.json': JSON.stringify({ ...manifest, version: 0 }) })],
    ['a name that leads out', 'bad-path', changed({ '../orders.csv': 'x' })],
    ['a name that leads out later', 'bad-path', changed({ 'a/../../orders.csv': 'x' })],
    ['a name that leads out with backslashes', 'bad-path', changed({ 'a\\..\\orders.csv': 'x' })],
    ['a name from the root', 'bad-path', changed({ '/etc/passwd': 'x' })],
    ['a name on a drive', 'bad-path', changed({ 'C:orders.csv': 'x' })],
    ['too many files', 'too-many-files', changed(many)],
    ['a bomb that says so', 'too-large', bomb],
    ['a bomb that says it is small', 'too-large', lying(3_000_000)],
    ['a small lie', 'broken-zip', lying(900_000)],
    ['a lie of one byte', 'broken-zip', lying(1001)],
    ['a file smaller than it says', 'broken-zip', lying(999)],
    ['an encrypted zip', 'encrypted', encrypted],
    ['a zip within a zip', 'not-ours', zipSync({ 'pack.zip': good })],
  ])('%s: %s', async (_, kind, bytes) => expect(await kindOf(bytes)).toBe(kind));
});

describe('a file that is not as its manifest says', () => {
  const problemsOf = async (bytes: Uint8Array) => (await readPack(bytes)).problems;

  test.each(['items.csv', 'orders.csv', 'receipts.html', 'reviews.csv', 'schema.json'])('%s changed, or lost', async (file) => {
    expect(await problemsOf(changed({ [file]: `${textIn(file)} ` }))).toEqual([{ kind: 'changed', file }]);
    expect(await problemsOf(changed({ [file]: textIn(file).replace(/./, '?') }))).toEqual([{ kind: 'changed', file }]);
    expect(await problemsOf(changed({ [file]: undefined }))).toEqual([{ kind: 'lost', file }]);
  });

  test('files nobody told of', async () => {
    const more = changed({ 'run.exe': 'MZ', 'pack.zip': good, 'closing-record.html': '<script>' });
    expect(await problemsOf(more)).toEqual([
      { kind: 'unlisted', file: 'run.exe' },
      { kind: 'unlisted', file: 'pack.zip' },
      { kind: 'unlisted', file: 'closing-record.html' },
    ]);
  });

  test.each([
    ['gone', undefined],
    ['no JSON', '{"schema":'],
    ['another file', '{}'],
    ['hostile', '{"__proto__":{"schema":"urn:last-orders:keep-pack"}}'],
  ])('a manifest that is %s is said, and the orders are read', async (_, text) => {
    const read = await readPack(changed({ 'manifest.json': text }));
    expect(read.problems).toEqual([{ kind: 'no-manifest' }]);
    expect(read.verified).toBe(false);
    expect(byId(read.orders)).toEqual(byId(orders));
  });

  test('orders taken out of the list', async () => {
    const fewer = ordersJson(orders.slice(1), MADE);
    const read = await readPack(changed({ 'orders.json': fewer }));
    expect(read.problems).toEqual([
      { kind: 'changed', file: 'orders.json' },
      { kind: 'count', said: orders.length, there: orders.length - 1 },
    ]);
    expect(read.orders).toHaveLength(orders.length - 1);
  });

  test('orders.json lost: none are invented', async () => {
    const read = await readPack(changed({ 'orders.json': undefined }));
    expect(read.orders).toEqual([]);
    expect(read.problems).toContainEqual({ kind: 'lost', file: 'orders.json' });
  });
});

describe('an order that cannot be kept', () => {
  test.each<[string, unknown, string[]]>([
    ['no order', null, []],
    ['a text', 'order', []],
    ['no number', { items: [], seen: {} }, ['id']],
    ['nothing but a number', { id: order.id }, ['items', 'seen']],
    ['a path for a number', { ...order, id: '../../etc' }, ['id']],
    ['an unknown field', { ...order, address: '1 Main Street' }, ['address']],
    ['a link elsewhere', { ...order, detailLink: 'javascript:alert(1)' }, ['detailLink']],
    ['several', { ...order, total: 5, date: 'today', store: { name: 'A' } }, ['total', 'date']],
    [
      'a polluted prototype',
      JSON.parse(`{"id":"${order.id}","items":[],"seen":{},"__proto__":{"polluted":true}}`),
      ['__proto__'],
    ],
    ['a constructor', { ...order, constructor: { prototype: {} } }, ['constructor']],
    ['polluted pages', { ...order, seen: JSON.parse('{"__proto__":1}') }, ['seen']],
    ['an item too long', { ...order, items: [{ title: 'x'.repeat(501) }] }, ['items']],
  ])('%s: left out, by its place and its fields', async (_, bad, fields) => {
    const id = typeof bad === 'object' && bad !== null && 'id' in bad ? { id: bad.id } : {};
    const read = await readPack(json(ours({ orders: [order, bad, { ...order, id: '8190000000000002' }] })));
    expect(read.problems).toEqual([{ kind: 'bad-order', number: 2, ...id, fields }]);
    expect(read.orders.map((one) => one.id)).toEqual(['8190000000000001', '8190000000000002']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('the same order twice is merged, and said', async () => {
    const twice = [
      { ...order, status: { shown: 'Shipped' } },
      { ...order, store: { name: 'A store' } },
    ];
    const read = await readPack(json(ours({ orders: twice })));
    expect(read.problems).toEqual([{ kind: 'twice', id: order.id }]);
    expect(read.orders).toEqual([{ ...order, status: { shown: 'Shipped' }, store: { name: 'A store' } }]);
  });

  test.each(ATTACKS.map((attack) => [JSON.stringify(attack).slice(0, 60), attack]))(
    '%s as a name of a field or a file harms nothing',
    async (_, attack) => {
      const hostile = Object.fromEntries([...Object.entries(order), [attack, attack]]);
      const { problems, orders: read } = await readPack(json(ours({ orders: [hostile] })));
      expect(problems.length + read.length).toBe(1);
      expect(await kindOf(withName(attack))).toMatch(/^(bad-path|broken-zip|read, 1 problems)$/);
    },
  );
});

describe('damage', () => {
  test.each(Array.from({ length: 20 }, (_, n) => n))('cut off after %d twentieths', async (n) => {
    const kind = await kindOf(good.slice(0, Math.floor((good.length * n) / 20)));
    expect(kind).toBe(n === 0 ? 'empty' : 'broken-zip');
  });

  test('a flipped byte is told, or changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask): Promise<void> => {
        const bytes = Uint8Array.from(good);
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        const read = await readPack(bytes).catch((error: unknown) => error);
        if (read instanceof KeepFault) {
          expect(read.kind).not.toBe('unexpected');
          return;
        }
        expect(read).toHaveProperty('orders');
        const { verified, problems, orders: back } = read as Awaited<ReturnType<typeof readPack>>;
        expect(verified).toBe(problems.length === 0);
        if (verified) expect(byId(back)).toEqual(byId(orders));
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  test('any bytes give a typed refusal', async () => {
    const noise = fc.uint8Array({ maxLength: 400 });
    const zipNoise = noise.map((bytes) => Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes));
    await fc.assert(
      fc.asyncProperty(fc.oneof(noise, zipNoise), async (bytes) => {
        expect(await kindOf(bytes)).toMatch(/^(empty|not-ours|broken-zip|broken-json|bad-path|encrypted|too-large)$/);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('the manifest’s hashes are those of the bytes', () => {
    const files = unzipSync(good);
    const told = JSON.parse(textIn('manifest.json')).files as { name: string; sha256: string }[];
    expect(
      told.map(({ name }) =>
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
      ),
    ).toEqual(told.map(({ sha256 }) => sha256));
  });
});
