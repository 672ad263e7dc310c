import type { KeptItem, KeptMoney } from '../../lib/archive/model/order';
import type { Currency, Order, OrderLine, Scenario } from '../site';

/** An amount in the currency's smallest unit as a plain figure. */
export const figure = (amount: number, currency: Currency): string =>
  ['KRW', 'JPY'].includes(currency) ? String(amount) : (amount / 100).toFixed(2);

/** Currencies whose sign on the site is another's too. */
const SHARED: readonly Currency[] = ['USD', 'JPY'];

/** An amount as the copy has it, without what was shown: its currency only where the page told it. */
export const amountOf = (amount: number, currency: Currency, told: boolean): Omit<KeptMoney, 'shown'> => ({
  amount: figure(amount, currency),
  ...(told || !SHARED.includes(currency) ? { currency } : {}),
});

/** A title as a person sees it, nothing in it that turns or ends a line. */
export const seenTitle = (title: string): string =>
  title
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 500)
    .trimEnd();

export const lineTruth = (
  line: OrderLine,
  scenario: Scenario,
  told: boolean,
): Omit<KeptItem, 'price' | 'lineId'> & { price: unknown } => ({
  title: seenTitle(line.title),
  ...(line.variant ? { variant: line.variant } : {}),
  quantity: line.quantity,
  price: amountOf(line.price, scenario.currency, told),
  link: `https://${scenario.host}/item/${line.productId}.html`,
  picture: `https://${scenario.host}/kf/S${line.productId}.jpg`,
  productId: line.productId,
});

/** The group an order truly is in. */
export const groupOf = ({ state }: Order): string => (state === 'dispute' || state === 'frozen' ? 'case' : state);
