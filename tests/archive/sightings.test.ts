import { describe, expect, test } from 'vitest';
import { areOrderSnapshots } from '../../lib/site/snapshot/check';
import { SNAPSHOT_BOUNDS } from '../../lib/site/snapshot/snapshot';

const ID = '8190000000000001';
const sighting = { id: ID, texts: { status: 'Completed' }, items: [{ title: 'Lantern' }] };
const look = (...orders: unknown[]): unknown => ({ page: 'order-list', at: 1_790_000_000_000, lang: 'en', orders });
const deep = (levels: number): unknown => (levels ? [deep(levels - 1)] : 'x');
const cycle: Record<string, unknown> = {};
cycle.self = cycle;

test.each([
  ['no orders', look()],
  ['an order', look(sighting)],
  ['empty texts', look({ ...sighting, texts: { status: '' } })],
  ['thumbnails', look({ ...sighting, items: [], thumbnails: 3 })],
  ['data', look({ ...sighting, data: { orderId: ID, buttons: [{ type: 'DELETE', text: 'Remove' }], orderLines: [] } })],
  ['orders of a translated page', { ...(look(sighting) as object), translated: true }],
  ['500 orders', look(...Array.from({ length: SNAPSHOT_BOUNDS.orders }, () => sighting))],
])('%s are sightings', (_, value) => expect(areOrderSnapshots(value)).toBe(true));

describe('no sightings', () => {
  test.each([
    ['nothing', undefined],
    ['a list', [look(sighting)]],
    ['an unknown page', { page: 'sign-in', at: 1, lang: '', orders: [] }],
    ['no time', { page: 'order-list', lang: '', orders: [] }],
    ['a time that is none', { page: 'order-list', at: Number.NaN, lang: '', orders: [] }],
    ['an unknown field', { page: 'order-list', at: 1, lang: '', orders: [], cookie: 'x' }],
    ['a page half translated', { ...(look(sighting) as object), translated: 'yes' }],
    ['a long language', { page: 'order-list', at: 1, lang: 'x'.repeat(36), orders: [] }],
    ['501 orders', look(...Array.from({ length: SNAPSHOT_BOUNDS.orders + 1 }, () => sighting))],
    ['an id of nine digits', look({ ...sighting, id: '123456789' })],
    ['an id of letters', look({ ...sighting, id: '__proto__' })],
    ['an address among the texts', look({ ...sighting, texts: { address: 'x' } })],
    ['an address in an item', look({ ...sighting, items: [{ address: 'x' }] })],
    ['a number as text', look({ ...sighting, texts: { total: 5 } })],
    ['a long text', look({ ...sighting, texts: { store: 'x'.repeat(SNAPSHOT_BOUNDS.text + 1) } })],
    ['201 items', look({ ...sighting, items: Array.from({ length: SNAPSHOT_BOUNDS.items + 1 }, () => ({})) })],
    ['half a thumbnail', look({ ...sighting, thumbnails: 0.5 })],
    ['another field of data', look({ ...sighting, data: { address: 'x' } })],
    ['data in the depth', look({ ...sighting, data: { orderLines: deep(SNAPSHOT_BOUNDS.depth) } })],
    ['data without end', look({ ...sighting, data: { orderLines: cycle } })],
    ['much data', look({ ...sighting, data: { orderLines: ['x'.repeat(SNAPSHOT_BOUNDS.data)] } })],
    ['many bits of data', look({ ...sighting, data: { orderLines: Array.from({ length: SNAPSHOT_BOUNDS.nodes }, () => 0) } })],
    ['a function as data', look({ ...sighting, data: { orderLines: () => 1 } })],
    ['a prototype in data', look({ ...sighting, data: { buttons: [JSON.parse('{"__proto__":{"type":"DELETE"}}')] } })],
    ['a constructor in data', look({ ...sighting, data: { buttons: [JSON.parse('{"constructor":1}')] } })],
  ])('%s', (_, value) => expect(areOrderSnapshots(value)).toBe(false));
});
