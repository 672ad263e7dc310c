import type { KeptItem, KeptOrder } from '../../lib/archive/model/order';
import type { WorkerRequest } from '../../lib/archive/worker/request';
import { runWorkerTask } from '../../lib/archive/worker/tasks';
import { messagesOf } from '../../lib/locale/compile';
import { median, type Row, repeat, row } from './tools';

const ROUNDS = 5;
const MADE = { at: Date.UTC(2026, 10, 25), by: 'Last Orders bench' };

const itemOf = (n: number): KeptItem => ({
  title: `USB-C charger number ${n}, 65 W, two ports, foldable, for travel and desk, with a cable of 1.5 m`,
  variant: `Colour: ${['black', 'white', 'petrol'][n % 3]}, Plug: EU`,
  quantity: 1 + (n % 3),
  price: { shown: `€${(n % 90) + 1},49`, amount: `${(n % 90) + 1}.49`, currency: 'EUR' },
  link: `https://www.aliexpress.com/item/${1_005_000_000_000_000 + n}.html`,
  picture: `https://ae01.alicdn.com/kf/S${n.toString(16).padStart(32, '0')}.jpg`,
  lineId: String(8_190_000_000_000_000 + n),
  productId: String(1_005_000_000_000_000 + n),
});

/** Orders of two lines on average, every twentieth with its lines unknown. */
export function keptOrders(count: number): KeptOrder[] {
  return Array.from({ length: count }, (_, n) => {
    const id = String(8_190_000_000_000_000 + n);
    const iso = new Date(Date.UTC(2015, 0, 1) + n * 36e6).toISOString().slice(0, 10);
    const lines = n % 20 === 0 ? 0 : 1 + (n % 4) + (n % 40 === 1 ? 4 : 0) - (n % 4 === 3 ? 2 : 0);
    return {
      id,
      date: { shown: iso, iso },
      status: { shown: 'Completed', group: 'finished' },
      store: { name: `Brightline Store ${n % 700}`, link: `https://www.aliexpress.com/store/${n % 700}` },
      items: Array.from({ length: lines }, (_, line) => itemOf(n * 7 + line)),
      allItems: lines > 0,
      total: { shown: `€${n % 400},98`, amount: `${n % 400}.98`, currency: 'EUR' },
      detailLink: `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`,
      receiptLink: `https://www.aliexpress.com/p/tax-ui/index.html?orderId=${id}`,
      ...(n % 9 === 0 ? { review: { text: 'Arrived well packed. Works as told; the cable is a bit short.' } } : {}),
      seen: { 'order-list': MADE.at - n * 1000, 'order-detail': MADE.at - n },
    };
  });
}

/** Time of the processor: on a machine that others use too, the clock on the wall tells how busy they are. */
async function time(request: WorkerRequest): Promise<number> {
  const rounds = await repeat(ROUNDS, async () => {
    const start = process.cpuUsage();
    await runWorkerTask(request, () => undefined);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return median(rounds);
}

/** Making and reading the files of 10,000 orders, in Node. */
export async function measureFiles(): Promise<Row[]> {
  const orders = keptOrders(10_000);
  const words = { code: 'en' as const, messages: messagesOf('guide', 'en') };
  const files = { orders, made: MADE, words };
  const pack = await runWorkerTask({ type: 'pack', ...files }, () => undefined);
  const lines = orders.reduce((sum, { items }) => sum + items.length, 0);
  return [
    row(`CSV of 10,000 orders, ${lines} lines`, await time({ type: 'items-csv', ...files }), { most: 150 }, 'ms'),
    row('CSV of 10,000 orders, a row an order', await time({ type: 'orders-csv', ...files }), { most: 150 }, 'ms'),
    row('JSON of 10,000 orders', await time({ type: 'json', ...files }), { most: 2000 }, 'ms'),
    row('workbook of 10,000 orders', await time({ type: 'xlsx', ...files }), { most: 2000 }, 'ms'),
    row('receipts of 10,000 orders', await time({ type: 'receipts', ...files }), { most: 2000 }, 'ms'),
    row('keep pack of 10,000 orders', await time({ type: 'pack', ...files }), { most: 2000 }, 'ms'),
    row(
      `keep pack read back, ${(pack.bytes.length / 1e6).toFixed(1)} MB`,
      await time({ type: 'read-pack', bytes: pack.bytes }),
      { most: 2000 },
      'ms',
    ),
  ];
}
