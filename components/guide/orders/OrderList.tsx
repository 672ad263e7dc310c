import type { JSX } from 'preact';
import type { KeptOrder } from '../../../lib/archive/model/order';
import { Button } from '../../Button';
import { OrderRow } from './OrderRow';
import { VirtualList } from './VirtualList';
import type { LoadedOrders, OrdersProps } from './view';

/** The head of the list; more only when asked for. */
const HEAD = 20;
/** Beyond this many only those in sight are drawn. */
const WINDOWED_FROM = 200;

export function OrderList(props: OrdersProps & { loaded: LoadedOrders }): JSX.Element {
  const { words, loaded, open, all, onAll } = props;
  const { found } = loaded;
  const { t } = words.locale;
  const shown = all ? found : found.slice(0, HEAD);
  const row = (order: KeptOrder): JSX.Element => <OrderRow key={order.id} {...props} order={order} isOpen={order.id === open} />;
  return (
    <div class="card orders">
      {found.length > 0 && (
        <div class="head" aria-hidden="true">
          <span>{t('receipts-date')}</span>
          <span>{t('receipts-what')}</span>
          <span class="amount">{t('receipts-total')}</span>
          <span>{t('archive-by-group')}</span>
        </div>
      )}
      {shown.length > WINDOWED_FROM ? (
        <VirtualList label={t('section-orders')} values={shown} row={row} />
      ) : (
        <ul>{shown.map(row)}</ul>
      )}
      <footer>
        <Tally {...props} shown={shown.length} />
        {shown.length < found.length && (
          <Button look="small" onPress={onAll}>
            {t('archive-show-all')}
          </Button>
        )}
      </footer>
    </div>
  );
}

/** How many of how many; and the way back where a filter leaves none. */
function Tally({ words, loaded, shown, onUnfilter }: OrdersProps & { loaded: LoadedOrders; shown: number }): JSX.Element {
  const { t } = words.locale;
  const { total, found } = loaded;
  if (found.length === 0)
    return (
      <>
        <span role="status">{t('archive-none-found', { total })}</span>
        <Button look="small" onPress={onUnfilter}>
          {t('archive-clear')}
        </Button>
      </>
    );
  return (
    <span class="num" role="status">
      {t(found.length === total ? 'archive-shown' : 'archive-found', { shown, found: found.length, total })}
    </span>
  );
}
