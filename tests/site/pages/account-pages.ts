import { CANARIES } from '../canaries';
import { money } from '../formats';
import { esc, hashed } from '../html';
import type { PageKind, Scenario } from '../scenario';
import { nameOf, wordsIn } from '../words';
import { type Frame, frame } from './frame';

/** A page with a heading; nothing of its content while it loads. */
export function plain(scenario: Scenario, kind: PageKind, inner: string, more: Partial<Frame> = {}): string {
  const title = nameOf(kind, wordsIn[scenario.language]);
  const content = scenario.loading === 'none' && scenario.session === 'in' ? inner : '<div class="comet-skeleton"></div>';
  return frame(scenario, { title, body: `<div id="root"><main><h1>${esc(title)}</h1>${content}</main></div>`, ...more });
}

type Render = (scenario: Scenario, head: string) => string;

/** No public HTML of the wallet exists (site-facts 6): a plausible one, the amount beside its word. */
const wallet: Render = (scenario, head) => {
  const words = wordsIn[scenario.language];
  const rows = scenario.wallet.map(({ beside, amount }) => {
    const value = `<span class="${hashed('wallet', 'amount')}">${esc(money(amount, scenario.currency).text)}</span>`;
    return `<div class="${hashed('wallet', 'balance')}"><span class="${hashed('wallet', 'title')}">${esc(words[beside])}</span>${value}</div>`;
  });
  const card = `<div class="${hashed('wallet', 'cards')}"><p>Visa ${CANARIES.card}</p></div>`;
  return plain(scenario, 'wallet', (rows.join('') || `<p>${esc(words.balance)}: --</p>`) + card, { head });
};

/** Signed out, on a page of the m. host whose address stays: a button in place of the coins (site-facts 6). */
const coinsSignedOut = (scenario: Scenario, head: string): string => {
  const button = `<div class="${hashed('aecoin', 'header')}"><button type="button" class="aecoin-loginButton-2Hq1x">${esc(wordsIn[scenario.language].signIn)}</button></div>`;
  return frame(scenario, {
    title: nameOf('coins', wordsIn[scenario.language]),
    body: `<div id="root">${button}</div>`,
    head,
    bare: true,
  });
};

const coinsOf: Render = (scenario, head) =>
  plain(
    scenario,
    'coins',
    `<div class="coin-info-content"><div class="coin-info-content-head"><span class="coin-info-content-head-text">${scenario.coins}</span></div><div class="coin-info-content-money">≈ <span class="coin-info-content-money-num">${esc(money(Math.round(scenario.coins * 0.7), scenario.currency).text)}</span></div><button type="button" class="comet-btn">+7</button></div>`,
    { head },
  );

const coins: Render = (scenario, head) =>
  scenario.session === 'shell' ? coinsSignedOut(scenario, head) : coinsOf(scenario, head);

const coupons: Render = (scenario, head) => {
  const list = Array.from({ length: scenario.coupons }, (_, n) => {
    const value = esc(money(100 + n * 50, scenario.currency).text);
    return `<li class="coupon-li"><b>${value}</b> <span>${esc(money(900 + n * 500, scenario.currency).text)}+</span></li>`;
  });
  return plain(scenario, 'coupons', `<div class="use-coupons-list-container"><ul class="coupon-ul">${list.join('')}</ul></div>`, {
    head,
  });
};

/** Class names as one public script of about 2020 reads them; no newer source was found (2026-11). */
const addresses: Render = (scenario, head) => {
  const list = Array.from({ length: scenario.addresses }, (_, n) => {
    const lines = [CANARIES.name, CANARIES.phone, `${CANARIES.street}${n ? `, flat ${n}` : ''}`, CANARIES.town];
    return `<div class="address-item">${lines.map((text) => `<p>${text}</p>`).join('')}<div class="address-opt"><button type="button">Edit</button><button type="button">Delete</button></div></div>`;
  });
  return plain(scenario, 'addresses', `<div class="address-list-wrap">${list.join('')}</div>`, { head });
};

const reviews: Render = (scenario, head) => {
  const rows = scenario.orders.slice(0, scenario.reviews).map((order) => {
    const url = `//trade.aliexpress.com/order_detail.htm?orderId=${order.id}`;
    return `<tr class="feedback-row"><td><a href="${url}">${order.id}</a></td><td>★★★★★ ${CANARIES.review}</td></tr>`;
  });
  // One more waits for its review (site-facts 6).
  const waiting = scenario.orders.slice(scenario.reviews, scenario.reviews + 1).map(({ id }) => {
    const order = `<a href="//trade.aliexpress.com/order_detail.htm?orderId=${id}">${id}</a>`;
    const write = `<a href="//feedback.aliexpress.com/management/leaveFeedback.htm?parentOrderId=${id}">Leave Feedback</a>`;
    return `<tr class="feedback-row"><td>${order}</td><td>${write}</td></tr>`;
  });
  const body = [...rows, ...waiting].join('');
  return plain(scenario, 'review-list', `<table class="feedback-list"><tbody>${body}</tbody></table>`, { head });
};

const messages: Render = (scenario, head) =>
  plain(
    scenario,
    'messages',
    `<ul><li><b>${esc(scenario.orders[0]?.store ?? 'AliExpress')}</b> <span>${CANARIES.message}</span></li></ul>`,
    { head },
  );

const settings =
  (kind: PageKind): Render =>
  (scenario, head) => {
    const rows = [CANARIES.name, CANARIES.mail, CANARIES.phone].map(
      (text) => `<div class="${hashed('setting', 'row')}">${text} <a href="#">Edit</a></div>`,
    );
    const links = `<a href="/p/edm-setting/index.html">Email</a> <a href="//privacy.aliexpress.com/home">Privacy</a>`;
    return plain(scenario, kind, rows.join('') + links, { head });
  };

const form =
  (kind: PageKind, fields: readonly string[]): Render =>
  (scenario, head) =>
    plain(
      scenario,
      kind,
      `<form>${fields.map((field) => `<label><input type="checkbox" checked> ${esc(field)}</label><br>`).join('')}</form>`,
      { head },
    );

/** The old look-alike of closing (site-facts 7), with the option that made it a deletion. */
const deactivate = form('deactivate-account', ['Release my account at the same time', 'I have read the notice']);

const help: Render = (scenario, head) =>
  plain(scenario, 'help-centre', '<p>Hi! How can we help?</p><button type="button" class="comet-btn">Chat</button>', { head });

/** One document for both: the privacy centre turns by its hash, which no server sees. */
const privacy =
  (kind: 'privacy-centre' | 'close-account'): Render =>
  (scenario, head) => {
    const words = wordsIn[scenario.language];
    const closing = kind === 'close-account';
    const home = `<section data-route="#/"${closing ? ' hidden' : ''}><a href="#/request/copy">Request my data</a> <a href="#/request/delete">${esc(nameOf('close-account', words))}</a></section>`;
    const copy =
      '<section data-route="#/request/copy" hidden><p>Your data request</p><button type="button">Submit</button></section>';
    const agree = `<label>"agree" <input type="text" name="agree"></label> <button type="button" class="comet-btn">${esc(nameOf('close-account', words))}</button>`;
    const closes = `<section data-route="#/request/delete"${closing ? '' : ' hidden'}><p>${CANARIES.mail}</p>${agree}</section>`;
    return plain(scenario, kind, home + copy + closes, { head });
  };

export const accountPages = {
  wallet,
  coins,
  coupons,
  addresses,
  'review-list': reviews,
  messages,
  'account-home': settings('account-home'),
  'account-settings': settings('account-settings'),
  'account-security': settings('account-security'),
  'mail-settings': form('mail-settings', ['Promotions', 'New arrivals', 'Price alerts']),
  'cookie-settings': form('cookie-settings', ['Essential', 'Personalisation', 'Marketing']),
  'help-centre': help,
  'deactivate-account': deactivate,
  'privacy-centre': privacy('privacy-centre'),
  'close-account': privacy('close-account'),
} satisfies Partial<Record<PageKind, Render>>;
