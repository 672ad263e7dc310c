import { CANARIES } from '../canaries';
import { esc, hashed } from '../html';
import type { Scenario } from '../scenario';
import { wordsIn } from '../words';
import { translatedClass } from './translation';

export interface Frame {
  readonly title: string;
  /** Inside `<body>`, under the header. */
  readonly body: string;
  /** Inside `<head>`. */
  readonly head?: string;
  /** Sign-in and robot check stand alone. */
  readonly bare?: boolean;
}

/** Account pages the menu leads to, in the site's order. */
const MENU = [
  ['order-list', '/p/order/index.html'],
  ['refund-list', '//m.aliexpress.com/p/refund-dispute/list.html'],
  ['review-list', '//feedback.aliexpress.com/management/feedbackBuyerList.htm'],
  ['wallet', '/p/wallet-ui/index.html'],
  ['coins', '/p/coin-pc-index/mycoin.html'],
  ['addresses', '/p/address-manage/index.html'],
  ['messages', '/p/message/index.html'],
  ['account-settings', '/account/setting/index.html'],
] as const;

/** Just enough for the page to look like a page; the real style sheets are not ours to copy. */
const STYLE = `body{margin:0;font:14px/1.5 sans-serif;color:#191919;background:#f5f5f5}header{display:flex;gap:16px;align-items:center;padding:10px 24px;background:#fff;flex-wrap:wrap}
#root{max-width:1100px;margin:16px auto;padding:0 12px}.order-item{display:block;background:#fff;border-radius:8px;margin:12px 0;padding:14px;color:inherit;text-decoration:none}
.order-item-header,.order-item-header-right,.order-item-content,.order-item-content-body,.order-item-btns,.comet-tabs-nav,.order-filter{display:flex;gap:12px;flex-wrap:wrap}
.order-item-header,.order-item-content{justify-content:space-between}.order-item-content-img{width:80px;height:80px;background:#ddd center/cover}
.order-item-btn,button{border:1px solid #bbb;border-radius:16px;padding:3px 14px;background:#fff;color:inherit;text-decoration:none;font:inherit}
.comet-tabs-nav-item{cursor:pointer;padding:4px 0}.comet-tabs-nav-item-active{font-weight:bold;border-bottom:2px solid #e62e04}.expose-info{background:#fff6ee;padding:6px;margin-top:8px}
.comet-skeleton{height:150px;margin:12px 0;border-radius:8px;background:#e7e7e7}.comet-modal-wrap,#baxia-dialog-content{position:fixed;inset:0;background:#0006;display:grid;place-items:center;z-index:10000}
.comet-modal,.nc-container{background:#fff;padding:24px;border-radius:8px}main,.card{background:#fff;padding:16px;border-radius:8px}td{padding:6px 10px}[hidden]{display:none!important}`;

function newHeader(scenario: Scenario): string {
  const words = wordsIn[scenario.language];
  const items = MENU.map(
    ([kind, href]) =>
      `<a class="${hashed('my-account', 'menuItem')}" href="${href}">${esc(words.pages[kind] ?? kind.replace('-', ' '))}</a>`,
  );
  const greeting = `<span class="${hashed('my-account', 'welcomeText')}">${esc(words.welcome)}, ${CANARIES.name}</span>`;
  const signOut = `<a class="${hashed('my-account', 'signOut')}" href="//login.aliexpress.com/xman/xlogout.htm">${esc(words.signOut)}</a>`;
  return `<div class="${hashed('my-account', 'index')}">${greeting}<nav>${items.join(' ')}</nav>${signOut}</div>`;
}

const oldHeader = (scenario: Scenario): string => {
  const words = wordsIn[scenario.language];
  return `<div id="nav-user-account"><span class="account-name">${CANARIES.name}</span><ul class="flyout-quick-entry">${MENU.map(
    ([kind, href]) => `<li><a href="${href}">${esc(words.pages[kind] ?? kind)}</a></li>`,
  ).join(
    '',
  )}</ul><p class="flyout-sign-out"><a href="//login.aliexpress.com/xman/xlogout.htm">${esc(words.signOut)}</a></p></div>`;
};

function header(scenario: Scenario): string {
  const signIn = `<a href="//login.aliexpress.com/">${esc(wordsIn[scenario.language].signIn)}</a>`;
  const account =
    scenario.session === 'in'
      ? scenario.layout === 'old'
        ? oldHeader(scenario)
        : newHeader(scenario)
      : `<div id="nav-user-account"><div class="account-unsigned">${signIn}</div></div>`;
  return `<header><a href="//${scenario.host}/"><b>AliExpress</b></a>${account}</header>`;
}

const cookieBanner = `<div id="voyager-gdpr-2025"><div id="gdpr-new-container"><p>Cookies</p><button class="btn-accept">Accept</button></div></div>`;

/** The component library's mask over the page while something loads. */
const MASK = '<div class="comet-loading comet-loading-mask" style="position:fixed;inset:0"><span></span></div>';

/** The robot check as a dialog over a page that has already come (site-facts 2). */
const robotDialog = (scenario: Scenario): string =>
  `<div id="baxia-dialog-content" class="baxia-dialog"><div class="nc-container"><div id="nc_1_wrapper">${esc(wordsIn[scenario.language].robot)}</div></div></div>`;

/** A whole document around a page's body. */
export function frame(scenario: Scenario, { title, body, head = '', bare = false }: Frame): string {
  const { code, dir } = wordsIn[scenario.language];
  const extras = `${!bare && scenario.cookieBanner ? cookieBanner : ''}${!bare && scenario.robotCheck === 'in-page' ? robotDialog(scenario) : ''}${!bare && scenario.oddities.includes('mask') ? MASK : ''}`;
  return `<!DOCTYPE html>
<html lang="${code}"${dir ? ` dir="${dir}"` : ''}${translatedClass(scenario)}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${esc(title)} - AliExpress</title>${head}<style>${STYLE}</style></head>
<body>${bare ? '' : header(scenario)}${body}${extras}</body>
</html>`;
}
