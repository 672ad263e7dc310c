// What our readers look for in AliExpress's pages, beside the places of anchors.ts.

import {
  ADDRESS_LIST,
  COINS,
  COUPONS,
  ORDER_DETAIL,
  ORDER_LIST,
  REFUND_CASE,
  REFUND_LIST,
  REVIEW_LIST,
  ROBOT_CHECK,
  SIGN_IN_PAGE,
} from './anchors';

/** Tabs as every accessible page has them, and by the classes of the site's two component sets (site-facts 3 and 5, 2026-11). */
export const TABS = '[role="tab"],.comet-tabs-nav-item,.next-tabs-tab';
export const CHOSEN_TAB = '[aria-selected="true"],.comet-tabs-nav-item-active,.next-tabs-tab.active';
export const TAB_GROUP = 'ul,[role="tablist"],[class*="tabs"]';

export const HAS_TABS = `:is(${TABS}),:has(${TABS})`;

/** Marks of a part of a page that is still on its way; class stems, since suffixes are hashed. */
export const LOADING =
  '[aria-busy="true"],[class*="skeleton"],[class*="Skeleton"],[class*="loading"],[class*="Loading"],[class*="spin"],[class*="Spin"]';
export const ARIA_HIDDEN = '[aria-hidden="true"]';
/** By attribute or inline style, as written by hand and by scripts. */
export const HIDDEN = '[hidden],[style*="display:none" i],[style*="display: none" i]';

export const ORDER_CARD = ORDER_LIST.order[0];
export const ORDER_LISTS = ORDER_LIST.list;
export const ORDER_WRAPS = ORDER_LIST.wrap;
export const ORDER_NUMBER = ORDER_LIST.orderNumber[0];
export const ORDER_LINK = ORDER_LIST.orderLink[0];
export const ORDER_STATUSES = ORDER_LIST.status;
export const ORDER_BANNERS = ORDER_LIST.banner;
export const ORDER_PAGER = ORDER_LIST.pager[0];
export const ORDERS_MORE = ORDER_LIST.more;
/** What "View orders" stands in. */
export const MORE_ORDERS = '.order-more,[data-pl="order_more"]';
export const MORE_BUTTONS = ORDER_LIST.more.join();
/** What stands around an order, never in one. */
export const MORE_THAN_ONE = `${ORDER_LIST.tab},${MORE_BUTTONS},${ORDER_CARD}`;
export const ORDER_STATUS = ORDER_LIST.status.join();
export const ORDER_CONTENT = '.order-content';
export const ITEM_LINK = 'a[href*="/item/"]';

const leadsTo = (...paths: readonly string[]): string => paths.map((path) => `[href*="${path}"]`).join();
const [TRACKING, REVIEW] = ['/p/tracking', 'leaveFeedback'];
/** Links that say nothing of the state: order, store, item, receipt, a return that could still be asked for. */
const HARMLESS = ['/p/order/detail', 'order_detail.htm', '/store/', '/item/', '/p/tax-ui', '/p/reverse-pages'];
export const LEADS_TO_TRACKING = `:has(${leadsTo(TRACKING)})`;
export const LEADS_TO_REVIEW = `:has(${leadsTo(REVIEW)})`;
/** What stands to be pressed on a card and may tell its state by its words. */
export const ORDER_BUTTONS = `:is(a,button,${ORDER_LIST.button}):not(${leadsTo(TRACKING, REVIEW, ...HARMLESS)})`;

/** In a pager. */
export const CURRENT_PAGE = '[class*="active"],[class*="current"]';
/** What may stand for an order, or bring more of them. */
export const MAY_HOLD_ORDERS = 'a,button,[role="button"],[tabindex],[onclick]';
/** An empty list may offer to go shopping. */
export const EMPTY = '[class*="empty"],:has([class*="empty"])';
/** No public HTML of the time filter is known: what the site's component library would make of it. */
export const FILTER_CHOICES = '[class*="select"],[class*="dropdown"],[role="combobox"]';
/** In a closed menu lies what could be chosen, not what is. */
export const OPTIONS = 'option,li,[role="option"]';
export const NOT_CHOSEN = `${OPTIONS},[hidden]`;

export const CASE = REFUND_LIST.case[0];
export const CASE_STATUS = REFUND_LIST.status[0];
export const CASE_ORDER = REFUND_LIST.order[0];
export const CASE_PRODUCT = REFUND_LIST.product[0];
/** What each case has one of, beside its status. */
export const CASE_SIGNS = [CASE_ORDER, CASE_PRODUCT, REFUND_LIST.actions[0]];
export const REFUND_PAGERS = REFUND_LIST.pager;
export const REFUND_PAGE = REFUND_LIST.currentPage[0];
export const REFUND_TURNS = `${REFUND_LIST.nextPage},${REFUND_LIST.previousPage}`;
/**
 * Fields that may hold something: one that shows its placeholder is empty. Touched by a script, the first input of a page costs its
 * memory 15 kB (Chromium 156, 2026-11-30), and most pages have an empty search.
 */
export const FILLED_FIELDS = 'input:not(:placeholder-shown),select';
export const TURNED_OFF = '[disabled],[aria-disabled="true"],[class*="disabled"]';

/** What can be pressed, and what is called "more" in its class. */
export const PRESSED = 'a,button,[role="button"],[class*="more" i]';
/** What stands around every list. */
export const AROUND_LISTS = `${TABS},[class*="pagination"],header,nav,footer,aside,[id*="gdpr"]`;
export const WHOLE_PAGE = 'body,main,#root';
export const ROOT = '#root,main';
export const AROUND_ORDERS = `${WHOLE_PAGE},${ORDER_LIST.list}`;

/** The titles of the status blocks, and the blocks that have none. */
export const DETAIL_STATUS = '.order-status .order-block-title,.order-status:not(:has(.order-block-title))';
export const DETAIL_PRODUCT = ORDER_DETAIL.product[0];
export const DETAIL_INFO = ORDER_DETAIL.info[0];
export const DETAIL_PARTS = `${ORDER_DETAIL.status},${ORDER_DETAIL.product}`;
/** The part with the postal address. */
export const PRESSED_ON_DETAIL = 'a, button';
export const POSTAL = '[class*="contact"]';
export const REFUND_STATUS = REFUND_CASE.status[0];
export const REFUND_PROGRESS = REFUND_CASE.progress[0];
export const COIN_BALANCE = COINS.balance[0];
export const COUPON_LIST = COUPONS.list[0];
export const COUPON_ENTRIES = `${COUPON_LIST} > li`;
export const ADDRESS_ENTRY = ADDRESS_LIST.address[0];
export const ADDRESS_OPTIONS = ADDRESS_LIST.options[0];
export const REVIEW_ORDER = REVIEW_LIST.order[0];
/** A row of them. */
export const LIST_ROW = 'tr, li';
/** Parts of a receipt. Where there is none, also for orders of 2017 to 2020, "the page seems to be lost" (site-facts 6, 2026-11). */
export const RECEIPT = '[class*="container--title"], [class*="summary--left"]';

/** A frame is never empty, though nothing lies in it here. */
export const NEVER_EMPTY = ':has(*),iframe';
export const ROBOT_CHECKS = ROBOT_CHECK.check.join();

export const SIGN_IN_FIELDS = SIGN_IN_PAGE.form.join();
/** The sign-in laid over a page whose address stays, and the button in place of the coins (public tools, 2026; site-facts 6). */
export const ASKED_IN = `.cosmos-drawer-right .cosmos-drawer-body :is(${SIGN_IN_FIELDS}),[class*="aecoin-loginButton"]`;
/** The old header, still served in 2025 (site-facts 6). */
export const UNSIGNED = ORDER_LIST.signedOut.join();
export const SIGNED_OUT = `${ASKED_IN},${UNSIGNED}`;

/** What browsers leave on a page they translate: Chromium's class and nested fonts, Edge's attribute (2026-11). */
export const TRANSLATED = '.translated-ltr,.translated-rtl,font font,[_msttexthash]';
/** On the elements Firefox is translating. */
export const FIREFOX_AT_WORK = '[data-moz-translations-id]';
/** Toasts and error blocks by class stem, whatever they say: in most languages no word of theirs is known. */
export const ERRORS =
  '[role="alert"],[class*="error" i],[class*="toast" i],[class*="retry" i],[class*="comet-message"],[class*="next-message"]';
export const FRAMES = 'iframe,frame,object,embed';
