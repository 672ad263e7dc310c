import type { Scenario } from '../scenario';
import { finished, mixed, scenario } from './base';

/** Signed out, loading, robot checks, wallets. */
export const stateScenarios: readonly Scenario[] = [
  scenario('empty', 'an account that never ordered', { addresses: 0, reviews: 0 }),
  scenario('empty-no-data', 'an account that never ordered, and a page without data', { embedded: 'missing' }),
  scenario('signed-out', 'signed out: every account page redirects to the sign-in', { orders: mixed, session: 'out' }),
  scenario('sign-in-name', 'the sign-in asks for the name alone, without a password', {
    orders: mixed,
    session: 'out',
    signInStep: 'name',
  }),
  scenario('sign-in-code', 'the sign-in asks for a mailed code', { orders: mixed, session: 'out', signInStep: 'code' }),
  scenario('signed-out-shell', 'signed out, and the list shows its empty frame', {
    orders: mixed,
    session: 'shell',
    embedded: 'missing',
  }),
  scenario('loading-for-ever', 'the cards never come', { orders: mixed, loading: 'for-ever', embedded: 'missing' }),
  scenario('late-cards', 'the cards come late', { orders: mixed, loading: 'late', embedded: 'missing' }),
  scenario('robot-check', 'AliExpress asks whether a human is there, on a page of its own', {
    orders: mixed,
    robotCheck: 'redirect',
  }),
  scenario('robot-check-dialog', 'the same, as a dialog over the page', { orders: finished(5), robotCheck: 'in-page' }),
  scenario('wallet-positive', 'money in the wallet', {
    orders: finished(2),
    wallet: [{ beside: 'balance', amount: 1240 }],
    cookieBanner: true,
  }),
  scenario('wallet-zero', 'nothing in the wallet', { orders: finished(2), wallet: [{ beside: 'balance', amount: 0 }] }),
  scenario('wallet-ambiguous', 'a balance of nothing beside a bonus of something', {
    orders: finished(2),
    wallet: [
      { beside: 'balance', amount: 0 },
      { beside: 'bonus', amount: 350 },
    ],
  }),
  scenario('wallet-silent', 'a wallet page without any amount', { orders: finished(2), wallet: [] }),
  scenario('coins-and-coupons', '4,200 coins, seven coupons', { orders: finished(1), coins: 4200, coupons: 7 }),
];
