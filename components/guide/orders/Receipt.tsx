import type { ComponentChildren, JSX } from 'preact';
import type { KeptItem, KeptOrder } from '../../../lib/archive/model/order';
import { Button, LinkOut } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import type { Words } from '../../evidence-words';
import { sayList, sayMoney, sayOrderDay } from './say';
import { type OrdersProps, orderAddress } from './view';

/** One order as it is kept: its lines, its figures, what is missing and how to complete it. */
export function Receipt(props: OrdersProps & { order: KeptOrder }): JSX.Element {
  const { order, words } = props;
  const { review, items } = order;
  return (
    <div class="receipt">
      <OrderFacts order={order} words={words} />
      {items.length > 0 && (
        <ol class="lines">
          {items.map((item, n) => (
            <ItemLine key={item.lineId ?? n} item={item} words={words} />
          ))}
        </ol>
      )}
      {review && (
        <blockquote>
          <p class="quiet">{words.locale.t('receipts-review')}</p>
          <bdi>{review.text}</bdi>
        </blockquote>
      )}
      <Gaps {...props} />
      <Ways {...props} />
    </div>
  );
}

function OrderFacts({ order, words }: { order: KeptOrder; words: Words }): JSX.Element {
  const { t } = words.locale;
  const { id, date, status, total, seen } = order;
  const last = Math.max(0, ...Object.values(seen));
  return (
    <dl class="ledger">
      <Line name={t('receipts-number')}>{id}</Line>
      {date && <Line name={t('receipts-date')}>{date.iso ? sayOrderDay(date.iso, words) : date.shown}</Line>}
      {status && <Line name={t('receipts-status')}>{status.shown}</Line>}
      {order.case?.shown && <Line name={t('receipts-case')}>{order.case.shown}</Line>}
      {total && <Line name={t('receipts-total')}>{sayMoney(total, words)}</Line>}
      {last > 0 && <Line name={t('order-seen')}>{words.locale.ago(last, words.now)}</Line>}
    </dl>
  );
}

function Line({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}

function ItemLine({ item, words }: { item: KeptItem; words: Words }): JSX.Element {
  const { t } = words.locale;
  return (
    <li>
      <span>
        <bdi>{item.title ?? t('order-no-title')}</bdi>
        {item.variant && <bdi class="quiet">{item.variant}</bdi>}
      </span>
      <span class="num">{item.quantity !== undefined && t('order-times', { quantity: item.quantity })}</span>
      <span class="num amount">{item.price ? sayMoney(item.price, words) : t('order-no-price')}</span>
    </li>
  );
}

/** What is not there, by name, and where it can be seen. */
function Gaps({ order, words, gapsOf }: OrdersProps & { order: KeptOrder }): JSX.Element | null {
  const { t } = words.locale;
  const named = (fields: readonly string[]): string =>
    sayList(
      fields.map((field) => t(`receipts-field-${field}`)),
      words,
    );
  const { missing: gone, unsettled: open } = gapsOf(order);
  const conflicts = order.conflicts?.length ?? 0;
  if (gone.length + open.length + conflicts === 0) return null;
  return (
    <div class="note unknown">
      {gone.length > 0 && (
        <p>
          {t('receipts-missing', { what: named(gone) })} {t('order-complete-how')}
        </p>
      )}
      {open.length > 0 && <p>{t('receipts-unsettled', { what: named(open) })}</p>}
      {conflicts > 0 && <p>{t('order-conflicts', { count: conflicts })}</p>}
    </div>
  );
}

function Ways({ order, words, onDrop }: OrdersProps & { order: KeptOrder }): JSX.Element {
  const { t } = words.locale;
  const { id, receiptLink, trackingLink } = order;
  const links = [
    ['receipts-detail-link', orderAddress(id)],
    ['receipts-receipt-link', receiptLink],
    ['receipts-tracking-link', trackingLink],
  ] as const;
  return (
    <ButtonRow>
      {links.map(
        ([name, href]) =>
          href && (
            <LinkOut key={name} look="small" href={href}>
              {t(name)}
            </LinkOut>
          ),
      )}
      <Button look="plain small" onPress={() => onDrop(id)}>
        {t('order-drop')}
      </Button>
    </ButtonRow>
  );
}
