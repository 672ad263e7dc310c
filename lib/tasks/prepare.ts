import type { Task } from '../model/task';
import { ACCOUNT, ACCOUNT_SETTINGS, ADDRESS_BOOK, ORDERS, PRIVACY, REFUNDS } from './addresses';
import { disputesEvidence, disputesLeft, disputesStatus, refundsEvidence, refundsLeft, refundsStatus } from './cases';
import { dataCopyEvidence, dataCopyStatus, receiptsEvidence, receiptsStatus, reviewsEvidence, reviewsStatus } from './keep';
import {
  addressesEvidence,
  addressesLeft,
  addressesStatus,
  balanceEvidence,
  balanceLeft,
  balanceStatus,
  coinsAndCouponsEvidence,
  coinsAndCouponsLeft,
  coinsAndCouponsStatus,
  walletStatus,
} from './leftovers';
import { ordersEvidence, ordersLeft, ordersStatus } from './orders';

const WALLET = 'https://www.aliexpress.com/p/wallet-ui/index.html';

/** Addresses: site-facts 2, 2026-11. */
const preparationEntries = [
  {
    id: 'receive-orders',
    group: 'orders',
    at: { page: 'order-list', anchor: 'open-orders' },
    go: ORDERS,
    reads: ['order-list', 'order-detail'],
    left: ordersLeft,
    status: ordersStatus,
    evidence: ordersEvidence,
  },
  {
    id: 'settle-refunds',
    group: 'orders',
    at: { page: 'refund-list', anchor: 'open-cases' },
    go: REFUNDS,
    reads: ['refund-list', 'refund-case'],
    left: refundsLeft,
    status: refundsStatus,
    evidence: refundsEvidence,
  },
  {
    id: 'close-disputes',
    group: 'orders',
    at: { page: 'order-list', anchor: 'open-cases' },
    go: REFUNDS,
    reads: ['refund-list', 'refund-case', 'order-list'],
    left: disputesLeft,
    status: disputesStatus,
    evidence: disputesEvidence,
  },
  {
    id: 'save-receipts',
    group: 'keep-a-copy',
    at: { page: 'order-list', anchor: 'order' },
    go: ORDERS,
    told: true,
    status: receiptsStatus,
    evidence: receiptsEvidence,
  },
  {
    id: 'save-reviews',
    group: 'keep-a-copy',
    at: { page: 'review-list', anchor: 'order' },
    go: 'https://feedback.aliexpress.com/management/feedbackBuyerList.htm',
    told: true,
    status: reviewsStatus,
    evidence: reviewsEvidence,
  },
  {
    id: 'save-personal-data',
    group: 'keep-a-copy',
    go: PRIVACY,
    told: true,
    status: dataCopyStatus,
    evidence: dataCopyEvidence,
  },
  {
    id: 'check-wallet',
    group: 'wallet',
    go: WALLET,
    reads: ['wallet'],
    status: walletStatus,
    evidence: balanceEvidence,
  },
  {
    id: 'empty-wallet',
    group: 'wallet',
    go: WALLET,
    reads: ['wallet'],
    left: balanceLeft,
    status: balanceStatus,
    evidence: balanceEvidence,
  },
  {
    id: 'use-coupons-and-coins',
    group: 'wallet',
    at: { page: 'coins', anchor: 'balance' },
    go: 'https://www.aliexpress.com/p/coin-pc-index/mycoin.html',
    reads: ['coins', 'coupons'],
    left: coinsAndCouponsLeft,
    status: coinsAndCouponsStatus,
    evidence: coinsAndCouponsEvidence,
  },
  // No address of the membership page or the saved cards was found: the account overview is where both are looked for.
  { id: 'find-subscriptions', group: 'subscriptions', go: ACCOUNT },
  { id: 'cancel-subscriptions', group: 'subscriptions', go: ACCOUNT },
  { id: 'reach-mailbox', group: 'access', go: ACCOUNT_SETTINGS },
  { id: 'remove-payment-methods', group: 'access', go: ACCOUNT },
  {
    id: 'remove-addresses',
    group: 'access',
    at: { page: 'addresses', anchor: 'address' },
    go: ADDRESS_BOOK,
    reads: ['addresses'],
    left: addressesLeft,
    status: addressesStatus,
    evidence: addressesEvidence,
  },
] as const satisfies readonly Omit<Task, 'phase'>[];

/** What must be settled, kept and cancelled before the account is closed. */
export const preparationTasks = preparationEntries.map((task) => ({ phase: 'prepare', ...task }) as const);
