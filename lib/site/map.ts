import type { Facts } from '../model/reader-result';
import {
  ADDRESS_LIST,
  COINS,
  COUPONS,
  DEACTIVATE_ACCOUNT,
  ORDER_DETAIL,
  ORDER_LIST,
  REFUND_CASE,
  REFUND_LIST,
  REVIEW_LIST,
  ROBOT_CHECK,
  SIGN_IN_PAGE,
} from '../selectors/anchors';
import { everywhere, onHost } from './hosts';
import type { PageKind } from './kinds';

/** What tells of one kind of AliExpress page, without reading it. */
export interface Place {
  /** Match patterns without query: the manifest and the recogniser both come from these. */
  readonly addresses: readonly string[];
  /** Where only the hash names the page (`#/request/delete`). */
  readonly hash?: RegExp;
  /** Places in the page, newest selector first. Hints may point at them; reading climbs down the same ladders. */
  readonly anchors: Readonly<Record<string, readonly string[]>>;
  /** Facts of exactly these values are not believed while the page is still at work, only once it has come to rest. */
  readonly onlyAtRest?: Facts;
}

/**
 * Every page kind: where it stands (site-facts 2, 2026-11) and what a page's script is told of it. The anchors stand here and
 * not with the readers: a page gets those of its own kind, by message.
 */
export const map = {
  /** AliExpress asks whether the visitor is human. Its marks may also stand in any other page. */
  'robot-check': {
    addresses: everywhere('/*_____tmd_____/punish*'),
    anchors: ROBOT_CHECK,
  },
  /** Signed-out visits to any account page land here. */
  'sign-in': {
    addresses: [onHost('login', '/*'), ...everywhere('/p/ug-login-page/login.html'), onHost('passport', '/mini_login.htm')],
    anchors: SIGN_IN_PAGE,
  },
  /** Where a lost password is set anew. */
  'password-reset': {
    addresses: [...everywhere('/p/account-center/find-password.html'), onHost('accounts', '/user/account/retrieve_account.htm')],
    anchors: {},
  },
  /** The account overview. */
  'account-home': {
    addresses: [...everywhere('/p/account/index.html'), ...everywhere('/account/index.html'), onHost('home', '/index.htm')],
    anchors: {},
  },
  /** Settings; the old address is "Edit Member Profile". */
  'account-settings': {
    addresses: [...everywhere('/account/setting/index.html'), onHost('accounts', '/user/organization/manage_person_profile.htm')],
    anchors: {},
  },
  /** Password and mail address. */
  'account-security': {
    addresses: [
      onHost('accounts', '/user/company/change_password_security_prompt.htm'),
      onHost('accounts', '/user/company/change_email_security_prompt.htm'),
    ],
    anchors: {},
  },
  /** The closing form of the privacy centre; the hash names it. */
  'close-account': {
    addresses: [onHost('privacy', '/*')],
    hash: /^#\/request\/delete\b/,
    anchors: {},
  },
  /** Requests for data copies and deletion, ad preferences. */
  'privacy-centre': {
    addresses: [onHost('privacy', '/*')],
    anchors: {},
  },
  /** The old look-alike of closing; its "release" option made it a deletion. */
  'deactivate-account': {
    addresses: [onHost('accounts', '/user/organization/deactive_account.htm')],
    anchors: DEACTIVATE_ACCOUNT,
  },
  /** One order. Holds the postal address (`.contact-info`): only the status is read. */
  'order-detail': {
    addresses: [...everywhere('/p/order/detail.html'), onHost('trade', '/order_detail.htm')],
    anchors: ORDER_DETAIL,
    /** A button that contradicts may still be on its way. */
    onlyAtRest: { ordersFinished: 1 },
  },
  /** Where a parcel is. */
  'order-tracking': {
    addresses: everywhere('/p/tracking/index.html'),
    anchors: {},
  },
  /** The receipt of one order. */
  receipt: {
    addresses: everywhere('/p/tax-ui/index.html'),
    anchors: {},
  },
  /** Refunds and disputes; on the m. host, on desktop too. */
  'refund-list': {
    addresses: [
      ...everywhere('/p/refund-dispute/list.html'),
      onHost('trade', '/issue/issue_list.htm'),
      onHost('trade', '/issue/issueList.htm'),
    ],
    anchors: REFUND_LIST,
    /** The end of a list is only believed once the page has come to rest. */
    onlyAtRest: { morePages: false },
  },
  /** One refund or dispute. */
  'refund-case': {
    addresses: [
      onHost('trade', '/issue/fastissue/*'),
      onHost('trade', '/issue/issueDetail.htm'),
      ...everywhere('/p/reverse-pages/*'),
      ...everywhere('/p/refund-amount/detail.html'),
      ...everywhere('/p/refund-cancel/index.html'),
    ],
    anchors: REFUND_CASE,
    onlyAtRest: { caseOpen: false },
  },
  /** Reviews written and still to write. */
  'review-list': {
    addresses: [onHost('feedback', '/management/feedbackBuyerList.htm'), onHost('feedback', '/management/leaveFeedback.htm')],
    anchors: REVIEW_LIST,
  },
  /** Balance and bonus; no public markup exists (site-facts 6), so only words can tell. */
  wallet: {
    addresses: [...everywhere('/p/wallet-ui/index.html'), ...everywhere('/p/wallet-ui-follow/*')],
    anchors: {},
    /** A zero may stand there until the true figure has come. */
    onlyAtRest: { balanceIsZero: true },
  },
  /** Coins. */
  coins: {
    addresses: [...everywhere('/p/coin-pc-index/mycoin.html'), ...everywhere('/p/coin-index/index.html')],
    anchors: COINS,
    /** A counter may stand at 0 until the true figure has come. */
    onlyAtRest: { coins: 0 },
  },
  /** Coupons, old layout. */
  coupons: {
    addresses: [onHost('coupon', '/buyer/coupon/listView.htm')],
    anchors: COUPONS,
  },
  /** Saved postal addresses: counted, never read. */
  addresses: {
    addresses: [...everywhere('/p/address-manage/index.html'), onHost('ilogisticsaddress', '/addressList.htm')],
    anchors: ADDRESS_LIST,
  },
  /** Which mails AliExpress may send. */
  'mail-settings': {
    addresses: [...everywhere('/p/edm-setting/index.html'), ...everywhere('/p/edm-setting/form.html')],
    anchors: {},
  },
  /** Cookie choices. */
  'cookie-settings': {
    addresses: [...everywhere('/p/cookie-setting/index.html'), onHost('sale', '/cookie-setting.htm')],
    anchors: {},
  },
  /** Messages with sellers. */
  messages: {
    addresses: [...everywhere('/p/message/index.html'), onHost('msg', '/*')],
    anchors: {},
  },
  /** Help and support chat. */
  'help-centre': {
    addresses: [onHost('helpcenter', '/s/BuyerHelp'), onHost('customerservice', '/home'), onHost('service', '/page/*')],
    anchors: {},
  },
  /** The orders. Addresses and layout: site-facts 2 and 3, 2026-11. */
  'order-list': {
    addresses: [...everywhere('/p/order/index.html'), onHost('trade', '/orderList.htm'), onHost('trade', '/order_list.htm')],
    anchors: ORDER_LIST,
    /** The end of a list is only believed once the page has come to rest. */
    onlyAtRest: { moreOrders: false },
  },
} as const satisfies Readonly<Record<PageKind, Place>>;

export type Anchor<K extends PageKind> = keyof (typeof map)[K]['anchors'] & string;

/** What tells of a page kind. */
export const placeOf = (kind: PageKind): Place => map[kind];
