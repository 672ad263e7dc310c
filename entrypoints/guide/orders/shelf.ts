import { requestCopyChange } from '../../../lib/ask-background';
import { newestFirst, textOf } from '../../../lib/keep/archive';
import type { KeptOrder } from '../../../lib/keep/order';
import { type Archive, loadOrders, watchOrders } from '../../../lib/storage';

/** The kept orders in this tab: read once they are wanted, from then on as the store has them. */
export class Shelf {
  /** Newest first; undefined until they were read. */
  orders: readonly KeptOrder[] | undefined;
  /** Records that are no orders as we keep them. */
  broken = 0;
  private reading: Promise<void> | undefined;
  private isWatched = false;

  /** @param tell called after each change */
  constructor(private readonly tell: () => void) {}

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
    this.take(await loadOrders(foldAll));
  }

  /** One change after the other. */
  private follow(ids: readonly string[]): void {
    if (!this.reading) return;
    this.reading = this.reading.then(async () => {
      const archive = await loadOrders(foldAll, ids);
      const changed = new Set(ids);
      const others = this.orders?.filter(({ id }) => !changed.has(id)) ?? [];
      this.take({ orders: [...others, ...archive.orders], broken: archive.broken });
    });
  }

  private take({ orders, broken }: Archive): void {
    this.orders = newestFirst(orders);
    this.broken = broken.length;
    this.tell();
  }
}

/** Each is made ready to be searched while it is read. */
function foldAll(orders: readonly KeptOrder[]): void {
  for (const order of orders) textOf(order);
}
