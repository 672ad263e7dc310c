import { dateText, type Money, money } from './formats';
import type { ButtonKind, Order, OrderState, Scenario } from './scenario';
import { type StatusName, wordsIn } from './words';

export interface ShownButton {
  readonly kind: ButtonKind;
  /** The page data's name for it. */
  readonly type: string;
  readonly text: string;
  /** Absent: a button, whose effect the page's own script brings about. */
  readonly href?: string;
}

/** An order as the page words it: shared by the card and the page's data, which must agree. */
export interface Shown {
  readonly statusText: string;
  readonly banner?: string;
  /** The amount that stands beside the words of a refund that is over (site-facts 3). */
  readonly refund?: string;
  readonly buttons: readonly ShownButton[];
  readonly detailUrl: string;
  readonly storeUrl: string;
  readonly dateText: string;
  readonly total: Money;
}

/** CONFIRM_GOODS to DOWNLOAD_RECEIPT were captured (site-facts 3); the names of pay, cancel and review are made up. */
const TYPES: Readonly<Record<ButtonKind, string>> = {
  confirm: 'CONFIRM_GOODS',
  track: 'TRACKING',
  remove: 'DELETE',
  dispute: 'OPEN_DISPUTE',
  receipt: 'DOWNLOAD_RECEIPT',
  cart: 'REPURCHASE',
  pay: 'TO_PAY',
  cancel: 'CANCEL_ORDER',
  review: 'LEAVE_FEEDBACK',
};

const BUTTONS: Readonly<Record<StatusName, readonly ButtonKind[]>> = {
  unpaid: ['pay', 'cancel'],
  toShip: ['cancel', 'cart'],
  shipped: ['confirm', 'track'],
  completed: ['review', 'receipt', 'dispute', 'cart', 'remove'],
  cancelled: ['cart', 'remove'],
  expired: ['cart', 'remove'],
  dispute: ['dispute', 'cart'],
  frozen: ['cart'],
};

const lastDigit = (order: Order): number => Number(order.id.at(-1));

/** How old completed orders drop "Write a review" and "Returns/refunds": their times are over. */
const isOffered = (kind: ButtonKind, order: Order): boolean =>
  (kind !== 'review' && kind !== 'dispute') || lastDigit(order) % 2 === 1;

function hrefOf(kind: ButtonKind, order: Order, host: string): string | undefined {
  if (kind === 'track') return `//${host}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${order.id}`;
  if (kind === 'review')
    return `//feedback.aliexpress.com/management/leaveFeedback.htm?parentOrderId=${order.id}&isOrderCompleted=Y`;
  if (kind === 'receipt') return `//${host}/p/tax-ui/index.html?isGrayMatch=true&orderId=${order.id}`;
  if (kind === 'dispute') return `//${host}/p/reverse-pages/reverseList.html?orderId=${order.id}`;
  return undefined;
}

/** The status a card claims: the order's own, unless the scenario lets its signals contradict. */
function statusNameOf(order: Order): StatusName {
  const state: OrderState = order.shows?.status ?? order.state;
  return state === 'finished' ? (order.end ?? 'completed') : state;
}

const oneOf = (list: readonly string[], order: Order): string => list[lastDigit(order) % list.length] ?? '';

/** The button kinds on an order's card. */
export function buttonKindsOf(order: Order): readonly ButtonKind[] {
  if (order.shows?.buttons) return order.shows.buttons;
  const own: StatusName = order.state === 'finished' ? (order.end ?? 'completed') : order.state;
  return BUTTONS[own].filter((kind) => isOffered(kind, order));
}

function bannerOf(order: Order, scenario: Scenario): string | undefined {
  if (!order.case || order.shows?.banner === false) return undefined;
  const words = wordsIn[scenario.language];
  return oneOf(order.case === 'open' ? words.caseOpen : words.caseFinished, order);
}

/** How the page words an order in the scenario's language. */
export function present(order: Order, scenario: Scenario): Shown {
  const words = wordsIn[scenario.language];
  const banner = bannerOf(order, scenario);
  return {
    statusText: oneOf(words.status[statusNameOf(order)], order),
    ...(banner ? { banner } : {}),
    ...(banner && order.case === 'finished' ? { refund: money(order.total, scenario.currency).text } : {}),
    buttons: buttonKindsOf(order).map((kind) => {
      const href = hrefOf(kind, order, scenario.host);
      return { kind, type: TYPES[kind], text: words.buttons[kind], ...(href ? { href } : {}) };
    }),
    detailUrl: `//${scenario.host}/p/order/detail.html?orderId=${order.id}`,
    storeUrl: `//${scenario.host}/store/${1102000000 + lastDigit(order)}`,
    dateText: dateText(order.date, words.locale),
    total: money(order.total, scenario.currency),
  };
}
