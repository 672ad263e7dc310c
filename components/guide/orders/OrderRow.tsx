import type { JSX } from 'preact';
import type { KeptOrder } from '../../../lib/archive/model/order';
import type { Words } from '../../evidence-words';
import { Icon } from '../../Icon';
import { Receipt } from './Receipt';
import { isUncertain, orderTitle, sayMoney, sayOrderDay } from './say';
import type { OrdersProps } from './view';

interface Props extends OrdersProps {
  readonly order: KeptOrder;
  readonly isOpen: boolean;
}

/** One kept order, and its receipt when asked for: the whole row is the button. */
export function OrderRow(props: Props): JSX.Element {
  const { order, isOpen, words, gapsOf, onOpen } = props;
  const { t } = words.locale;
  const { date, items } = order;
  const title = orderTitle(order);
  const isComplete = gapsOf(order).missing.length === 0;
  return (
    <li data-order={order.id}>
      <div class="order">
        <span class="date">{date?.iso ? sayOrderDay(date.iso, words) : (date?.shown ?? t('order-no-date'))}</span>
        <span class="what">
          <button type="button" aria-expanded={isOpen} onClick={() => onOpen(isOpen ? undefined : order.id)}>
            {title ? <bdi>{title}</bdi> : t('order-no-titles', { count: items.length })}
          </button>
          <span>{title ? <StoreLine order={order} words={words} /> : t('order-complete-it')}</span>
        </span>
        <Sum order={order} words={words} />
        <span class="st">
          <Chip order={order} words={words} isComplete={isComplete} />
        </span>
        <span class="go">
          <Icon name="chevron" />
        </span>
      </div>
      {isOpen && <Receipt {...props} />}
    </li>
  );
}

/** The store, and how many lines are known. */
function StoreLine({ order: { store, items }, words }: { order: KeptOrder; words: Words }): JSX.Element {
  const { t } = words.locale;
  return (
    <>
      {store ? <bdi>{store.name}</bdi> : t('order-no-store')}
      {t('order-items', { count: items.length })}
    </>
  );
}

function Sum({ order: { total }, words }: { order: KeptOrder; words: Words }): JSX.Element {
  if (!total) return <span class="amount quiet">{words.locale.t('order-no-total')}</span>;
  return <span class="amount num">{isUncertain(total) ? <em>{total.shown}</em> : sayMoney(total, words)}</span>;
}

/** What most needs to be known of it, in words. */
function Chip({ order, words, isComplete }: { order: KeptOrder; words: Words; isComplete: boolean }): JSX.Element {
  const { t } = words.locale;
  const { case: ofOrder, status } = order;
  // A case that may be open leaves it open whether the order is finished.
  const isUnclear = ofOrder?.open === undefined && ofOrder !== undefined && status?.group === 'finished';
  const group = ofOrder?.open ? 'case' : isUnclear ? undefined : status?.group;
  if (group && group !== 'finished') return <span class="chip todo">{t(`order-group-${group}`)}</span>;
  if (!isComplete) return <span class="chip unknown">{t('archive-incomplete')}</span>;
  if (isUncertain(order.total))
    return <span class="chip unknown">{t(order.total?.currency ? 'order-which-amount' : 'order-which-currency')}</span>;
  return <span class={group ? 'chip' : 'chip unknown'}>{t(`order-group-${group ?? 'none'}`)}</span>;
}
