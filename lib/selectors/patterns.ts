// How what we look for is written, and what the words of AliExpress's data mean: regular expressions as their source.

const NUMBER = "(\\d+(?:[.,'’٫٬]\\d+| \\d{3}(?!\\d))*)";
/** Any three capital letters: what is no currency makes a text count more money than it holds, never less. */
const CODE = '(?<!\\p{L})[A-Z]{3}(?!\\p{L})';
/** `$`, `US $`, `C$`, `zł`, `د.إ`, … */
const SIGN = `(?:(?:(?<!\\p{L})[A-Z]{1,3} ?)?\\p{Sc}|${CODE}|(?<!\\p{L})(?:zł|Kč|kr|Ft|lei|Rp|руб|грн)(?!\\p{L})\\.?|\\p{sc=Arab}\\.\\p{sc=Arab}\\.?)`;
const MINUS = '(?:[-−] ?)?';
/** An amount of money, as a regular expression. A sign before its number wins: in `x1 $5` the 1 is no money. */
export const AMOUNT = `${MINUS}${SIGN} ?${MINUS}${NUMBER}(?: ?${CODE})?|${MINUS}${NUMBER} ?${SIGN}(?! ?\\d)`;
/** A figure split over several elements, even within itself (`US` `$5` `.00`). */
export const SPLIT_AMOUNT = '(?<=[\\d.,\\p{Sc}]) (?=[\\d.,])';
/** The data glue a banner to its amount (`환불 완료₩9,900`, `Refund completeUS $9.90`): a small letter never begins a currency. */
export const GLUED_AMOUNT = '(\\p{Ll})(?=[A-Z]{1,3} ?\\p{Sc}|[A-Z]{3} ?\\d)';
/** Digits that are no money: a card's, masked or not, and a day's. */
export const NO_MONEY = '[\\d*•·]{4}(?:[ -]?[\\d*•·]{4}){1,3}|[*•·]+ ?\\d{2,6}|20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}';
/** Marks of direction. */
export const DIRECTION = '[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]';
/** Elements whose texts nobody reads. */
export const NO_PROSE: readonly string[] = ['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE', 'OPTION'];
/** Coins are whole, so every separator parts thousands; anything else ("1.2k") is no count. */
export const WHOLE_COINS = "^\\d{1,3}(?:[.,' ]\\d{3})*$|^\\d+$";

/** The order's number in an address or link. */
export const ORDER_ID = '[?&]orderId=(\\d{10,20})(?!\\d)';
/** Of an order the person bought or paid with others. */
export const ANY_ORDER_ID = '[?&](?:parent|trade)?orderId=(\\d{10,20})';

/** A case's words come with a date beside them, 20YY-MM-DD (site-facts 5). */
export const CASE_DATE = '20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}(\\s\\d{1,2}:\\d{2}(:\\d{2})?)?';
/** What names the case in its address: its own id before any other, an order may have several cases. */
export const CASE_IDS = ['[?&](?:issue|dispute|reverse)\\w*id=(\\d{5,20})(?!\\d)', '[?&]\\w*id=(\\d{5,20})(?!\\d)'] as const;

/** A word that the person can be asked about: letters alone, at most 40 with what joins them. */
export const TOLD_WORD = "^\\p{L}[\\p{L}\\p{M} '’-]{0,39}$";

/** How lists that hold only the cards in sight keep the room of the others. */
export const VIRTUAL = '(?:^|[\\s;])(?:height|padding[a-z-]*)\\s*:[^;]*[1-9]\\d\\dpx|position\\s*:\\s*absolute|translate';
/** Button types whose meaning has a source (site-facts 3); the last three tell no state. */
export const BUTTON_TYPES = [
  ['CONFIRM_GOODS', 'confirm'],
  ['TRACKING', 'track'],
  ['DELETE', 'remove'],
  ['REPURCHASE', 'cart'],
  ['OPEN_DISPUTE', 'cart'],
  ['DOWNLOAD_RECEIPT', 'cart'],
] as const;
/** What is behind each button (site-facts 3): three leave the order open, one shows it on the way. */
export const OPEN_BY_BUTTON = { confirm: 'shipped', track: 'shipped', pay: 'unpaid', cancel: 'toShip' } as const;

/** Strings and braces of data written as code. */
export const TOKENS = '"(?:[^"\\\\]|\\\\[\\s\\S])*"|[{}]';

/** What of a page wakes a look: changes of its nodes, of its address, of its size, its coming back to sight. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['class', 'aria-busy', 'href', 'hidden'],
};
export const WAKES: readonly string[] = ['hashchange', 'popstate', 'resize', 'visibilitychange'];

/** The fact that tells how many of those shown are kept. */
export const KEPT_FACTS: Readonly<Record<string, string>> = { 'order-list': 'ordersKept', 'review-list': 'reviewsKept' };

/** Parts of addresses: a robot check, the pages behind the wallet's first one, where a review is written. */
export const PUNISH = '/_____tmd_____/punish';
export const BEHIND_WALLET = '/wallet-ui-follow/';
export const LEAVES_FEEDBACK = '/leaveFeedback';
/** What the tags of the orders page's data begin with. */
export const DATA_MARK = 'pc_om_list_';
export const PICTURE_URL = 'url\\(["\']?([^"\')]+)';
/** More figures than the end of a card's number has. */
export const MAY_BE_DATE = '(\\p{Nd}\\P{Nd}*){5}';
