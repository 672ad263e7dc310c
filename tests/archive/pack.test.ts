import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import JSZip from 'jszip';
import { afterEach, describe, expect, test } from 'vitest';
import type { Manifest } from '../../lib/archive/export/manifest';
import { keepPack, type PackContents } from '../../lib/archive/export/pack';
import { PACK_FILES } from '../../lib/archive/export/pack-files';
import { receiptWords } from '../../lib/archive/export/receipts/words';
import { readPack } from '../../lib/archive/import';
import { missingOf, unsettledOf } from '../../lib/archive/model/gaps';
import type { KeptOrder } from '../../lib/archive/model/order';
import { directionOf, LOCALES, localeOf } from '../../lib/locale';
import { messagesOf } from '../../lib/locale/compile';
import { account, contents } from './arbitrary';
import { workbook } from './workbooks';

const words = receiptWords(localeOf('en', messagesOf('guide', 'en')));
const pack = (all: PackContents): Promise<Uint8Array<ArrayBuffer>> => keepPack(all, words, () => undefined);
const MADE = { at: Date.UTC(2026, 10, 24), by: 'Last Orders 1.0.0' };
const COPY = workbook([
  ['order_id', 'item_name'],
  ['8190000000000001', 'A thing'],
]);
const RECORD = { html: '<!doctype html><title>Closed</title>', json: '{"closed":true}' };

/** The files of a pack as another program reads them. */
async function filesOf(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).map(async (file) => [file.name, await file.async('nodebuffer')] as const);
  return new Map(await Promise.all(files));
}
const manifestOf = (files: Map<string, Buffer>): Manifest => JSON.parse(String(files.get('manifest.json')));
const rowsOf = (files: Map<string, Buffer>, name: string): Record<string, string>[] =>
  parse(files.get(name) ?? '', { bom: true, columns: true, record_delimiter: '\r\n' });
const byId = (orders: readonly KeptOrder[]): KeptOrder[] => [...orders].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a thousand accounts', () => {
  test('pack, import, pack: the same orders, the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (all) => {
        const bytes = await pack(all);
        const { verified, problems, made, ...back } = await readPack(bytes);
        expect({ verified, problems, made }).toEqual({ verified: true, problems: [], made: all.made });
        expect(byId(back.orders)).toEqual(byId(all.orders));
        expect(Buffer.compare(await pack({ ...back, made: all.made }), bytes)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  test('orders in: rows and listed omissions, difference 0', async () => {
    await fc.assert(
      fc.asyncProperty(account, async (orders) => {
        const files = await filesOf(await pack({ orders, made: MADE }));
        const { counts, gaps: told } = manifestOf(files);
        const [orderRows, itemRows] = [rowsOf(files, 'orders.csv'), rowsOf(files, 'items.csv')];
        const withoutLines = itemRows.filter((row) => row.missing === 'items' && row.line === '');
        expect(orderRows.map((row) => row.order_id).sort()).toEqual(orders.map(({ id }) => id).sort());
        expect(orderRows.length).toBe(counts.orders);
        expect(new Set(itemRows.map((row) => row.order_id)).size).toBe(counts.orders);
        expect(itemRows.length - withoutLines.length).toBe(orders.flatMap(({ items }) => items).length);
        expect(withoutLines.length).toBe(counts.ordersWithoutLines);
        expect(counts.complete + counts.incomplete).toBe(orders.length);
        const gaps = orders.filter((order) => missingOf(order).length + unsettledOf(order).length > 0);
        expect(told.map(({ order }) => order).sort()).toEqual(gaps.map(({ id }) => id).sort());
        for (const order of orders) {
          const row = orderRows.find((one) => one.order_id === order.id);
          expect(row?.missing).toBe(missingOf(order).join(' '));
          expect(row?.total_amount && Number(row.total_amount)).toBe(
            order.total?.amount === undefined ? '' : Number(order.total.amount),
          );
          expect(row?.order_date).toBe(order.date?.iso ?? '');
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('a pack', () => {
  afterEach(() => {
    delete process.env.TZ;
  });
  const orders = fc.sample(account, { seed: 3, numRuns: 3 })[2] ?? [];
  const all: PackContents = { orders, made: MADE, closingRecord: RECORD, officialCopy: COPY };

  test('holds the files it should, under names of ours, in one sequence', async () => {
    const { manifest, ...others } = PACK_FILES;
    expect([...(await filesOf(await pack(all))).keys()]).toEqual([manifest, ...Object.values(others).sort()]);
    const bare = [...(await filesOf(await pack({ orders, made: MADE }))).keys()];
    expect(bare).toEqual([
      'manifest.json',
      'START-HERE.html',
      'items.csv',
      'orders.csv',
      'orders.json',
      'orders.xlsx',
      'receipts.html',
      'reviews.csv',
      'schema.json',
    ]);
  });

  test('names each of its files on the page to be opened first, and no other', async () => {
    for (const code of LOCALES) {
      const own = receiptWords(localeOf(code, messagesOf('guide', code)));
      for (const one of [all, { orders, made: MADE }]) {
        const files = await filesOf(await keepPack(one, own, () => undefined));
        const page = String(files.get('START-HERE.html'));
        const linked = [...page.matchAll(/href="([^"]*)"/g)].map(([, name]) => name);
        const named = [...files.keys()].filter((name) => !/^(START-HERE|schema|closing-record.json)/.test(name));
        expect(linked.sort()).toEqual(named.sort());
        expect(page).toContain(own.t('start-lead'));
        expect(page).toContain(`<html lang="${code}" dir="${directionOf(code)}">`);
        expect(page).toContain('default-src &#39;none&#39;');
      }
    }
  });

  test('is told file by file in its manifest, as sha256sum would', async () => {
    const files = await filesOf(await pack(all));
    const told = [...files].filter(([name]) => name !== 'manifest.json');
    expect(manifestOf(files).files).toEqual(
      told.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })),
    );
    expect(manifestOf(files)).toMatchObject({ version: 1, madeAt: '2026-11-24T00:00:00.000Z', madeBy: 'Last Orders 1.0.0' });
  });

  test('is the same in every time zone', async () => {
    const packs: Buffer[] = [];
    for (const zone of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = zone;
      packs.push(Buffer.from(await pack(all)));
    }
    expect(packs.filter((bytes) => !bytes.equals(packs[0] as Buffer))).toEqual([]);
  });

  test('tells how far it is, never less than before', async () => {
    const told: number[] = [];
    await keepPack(all, words, (progress) => told.push(progress));
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  test('sets the official copy beside what is kept', async () => {
    const kept: KeptOrder = { id: '8190000000000002', items: [], seen: {} };
    const files = await filesOf(await pack({ ...all, orders: [kept] }));
    expect(manifestOf(files).officialCopy).toEqual({
      inCopy: 1,
      kept: 1,
      inBoth: 0,
      onlyThere: ['8190000000000001'],
      onlyKept: ['8190000000000002'],
    });
    expect(files.get('official-copy.xlsx')?.equals(Buffer.from(COPY))).toBe(true);
  });

  test('is not made with a copy that cannot be read', async () => {
    await expect(pack({ ...all, officialCopy: new TextEncoder().encode('no workbook') })).rejects.toMatchObject({
      kind: 'not-xlsx',
    });
  });
});
