// Pages on AliExpress that more than one place leads to (site-facts 2 and 7, 2026-11).
export const ORDERS = 'https://www.aliexpress.com/p/order/index.html';
export const REFUNDS = 'https://m.aliexpress.com/p/refund-dispute/list.html';
export const ACCOUNT = 'https://www.aliexpress.com/p/account/index.html';
export const ACCOUNT_SETTINGS = 'https://www.aliexpress.com/account/setting/index.html';
export const ADDRESS_BOOK = 'https://www.aliexpress.com/p/address-manage/index.html';
export const MAIL_SETTINGS = 'https://www.aliexpress.com/p/edm-setting/index.html';
export const HELP = 'https://customerservice.aliexpress.com/home';
export const PRIVACY = 'https://privacy.aliexpress.com/home#/';
export const CLOSING_FORM = 'https://privacy.aliexpress.com/home#/request/delete';
export const SIGN_IN_FORM = 'https://login.aliexpress.com/';
