import { onHost } from '../../lib/site/hosts';
import type { PageKind } from '../../lib/site/kinds';

/** Real-looking addresses of each page kind: each is recognised as that page and as no other. */
export const addressExamples: Readonly<Record<PageKind, readonly string[]>> = {
  'robot-check': [
    'https://www.aliexpress.com//p/order/index.html/_____tmd_____/punish?x5secdata=xc',
    'https://login.aliexpress.com/_____tmd_____/punish',
  ],
  'sign-in': [
    'https://login.aliexpress.com/',
    'https://login.aliexpress.com/user/seller/login?return_url=x',
    'https://www.aliexpress.com/p/ug-login-page/login.html',
    'https://m.aliexpress.com/p/ug-login-page/login.html?a=1',
    'https://passport.aliexpress.com/mini_login.htm?lang=en_US',
  ],
  'password-reset': [
    'https://www.aliexpress.com/p/account-center/find-password.html',
    'https://accounts.aliexpress.com/user/account/retrieve_account.htm',
  ],
  'account-home': [
    'https://www.aliexpress.com/account/index.html',
    'https://www.aliexpress.com/p/account/index.html?spm=a',
    'https://home.aliexpress.com/index.htm',
  ],
  'account-settings': [
    'https://www.aliexpress.com/account/setting/index.html',
    'https://accounts.aliexpress.com/user/organization/manage_person_profile.htm',
  ],
  'account-security': [
    onHost('accounts', '/user/company/change_password_security_prompt.htm'),
    onHost('accounts', '/user/company/change_email_security_prompt.htm'),
  ],
  'close-account': [
    'https://privacy.aliexpress.com/home#/request/delete',
    'https://privacy.aliexpress.com/home?lang=en#/request/delete?from=x',
  ],
  'privacy-centre': [
    'https://privacy.aliexpress.com/',
    'https://privacy.aliexpress.com/home#/',
    'https://privacy.aliexpress.com/home#/request/copy',
  ],
  'deactivate-account': [onHost('accounts', '/user/organization/deactive_account.htm')],
  'order-detail': [
    'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
    'https://www.aliexpress.us/p/order/detail.html?orderId=8190000000000001',
    'https://trade.aliexpress.com/order_detail.htm?orderId=8190000000000001',
  ],
  'order-tracking': ['https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000000001'],
  receipt: ['https://www.aliexpress.com/p/tax-ui/index.html?orderId=8190000000000001'],
  'refund-list': [
    'https://m.aliexpress.com/p/refund-dispute/list.html',
    'https://trade.aliexpress.com/issue/issue_list.htm',
    'https://trade.aliexpress.com/issue/issueList.htm',
  ],
  'refund-case': [
    'https://trade.aliexpress.com/issue/fastissue/detail.htm?issueId=1',
    'https://trade.aliexpress.com/issue/issueDetail.htm?issueId=1',
    'https://www.aliexpress.com/p/reverse-pages/reverseDetail.html?reverseOrderLineId=1',
    'https://m.aliexpress.com/p/refund-amount/detail.html',
    'https://m.aliexpress.com/p/refund-cancel/index.html',
  ],
  'review-list': [
    'https://feedback.aliexpress.com/management/feedbackBuyerList.htm',
    'https://feedback.aliexpress.com/management/leaveFeedback.htm?parentOrderId=8190000000000001',
  ],
  wallet: ['https://www.aliexpress.com/p/wallet-ui/index.html', 'https://www.aliexpress.com/p/wallet-ui-follow/balance.html'],
  coins: [
    'https://www.aliexpress.com/p/coin-pc-index/mycoin.html',
    'https://m.aliexpress.com/p/coin-index/index.html',
    'https://m.es.aliexpress.com/p/coin-index/index.html',
  ],
  coupons: [onHost('coupon', '/buyer/coupon/listView.htm')],
  addresses: [
    'https://www.aliexpress.com/p/address-manage/index.html',
    'https://ilogisticsaddress.aliexpress.com/addressList.htm',
  ],
  'mail-settings': ['https://www.aliexpress.com/p/edm-setting/index.html', 'https://www.aliexpress.com/p/edm-setting/form.html'],
  'cookie-settings': ['https://www.aliexpress.com/p/cookie-setting/index.html', 'https://sale.aliexpress.com/cookie-setting.htm'],
  messages: ['https://www.aliexpress.com/p/message/index.html', 'https://msg.aliexpress.com/buyerMsgList.htm'],
  'help-centre': [
    'https://helpcenter.aliexpress.com/s/BuyerHelp',
    'https://customerservice.aliexpress.com/home',
    'https://service.aliexpress.com/page/home?pageId=17',
  ],
  'order-list': [
    'https://www.aliexpress.com/p/order/index.html',
    'https://m.aliexpress.com/p/order/index.html',
    'https://www.aliexpress.us/p/order/index.html?spm=a',
    'https://es.aliexpress.com/p/order/index.html',
    'https://trade.aliexpress.com/orderList.htm',
    'https://trade.aliexpress.com/order_list.htm',
  ],
};
