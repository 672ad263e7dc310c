import { searchTextOf } from '../../../lib/archive/model/figures';
import type { KeptOrder } from '../../../lib/archive/model/order';
import { newestFirst } from '../../../lib/archive/model/sort';
import { requestCopyChange } from '../../../lib/page-store/background-client';
import { loadOrders, orderKey, type StoredOrders, watchOrders } from '../../../lib/storage';

/** The kept orders in this tab: read once they are wanted, from then on as the store has them. */
export class OrderCache {
  /** Newest first; undefined until they were read. */
  orders: readonly KeptOrder[] | undefined;
  /** Keys of records that are no orders as we keep them. */
  private readonly unread = new Set<string>();
  private reading: Promise<void> | undefined;
  private isWatched = false;

  /** @param tell called after each change */
  constructor(private readonly tell: () => void) {}

  /** Records that are no orders as we keep them. */
  get broken(): number {
    return this.unread.size;
  }

  /**
   * All of them, as they are now.
   * @throws StorageError; the next call tries again
   */
  async all(): Promise<readonly KeptOrder[]> {
    this.reading ??= this.read();
    await this.reading.catch((error: unknown) => {
      this.reading = undefined;
      throw error;
    });
    return this.orders ?? [];
  }

  /** @param counted as many as the figures of the copy say there are */
  async check(counted: number): Promise<void> {
    if ((await this.all()).length !== counted) await requestCopyChange({ all: 'recount' });
  }

  private async read(): Promise<void> {
    if (!this.isWatched) watchOrders((ids) => this.follow(ids));
    this.isWatched = true;
    const archive = await loadOrders(foldAll);
    this.unread.clear();
    this.take(archive);
  }

  /** One change after the other. */
  private follow(ids: readonly string[]): void {
    if (!this.reading) return;
    this.reading = this.reading.then(async () => {
      const archive = await loadOrders(foldAll, ids);
      const changed = new Set(ids);
      for (const id of ids) this.unread.delete(orderKey(id));
      const others = this.orders?.filter(({ id }) => !changed.has(id)) ?? [];
      this.take({ orders: [...others, ...archive.orders], broken: archive.broken });
    });
  }

  private take({ orders, broken }: StoredOrders): void {
    this.orders = newestFirst(orders);
    for (const key of broken) this.unread.add(key);
    this.tell();
  }
}

/** Each is made ready to be searched while it is read. */
function foldAll(orders: readonly KeptOrder[]): void {
  for (const order of orders) searchTextOf(order);
}
