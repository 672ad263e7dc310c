import type { PageKind } from '../../lib/site/kinds';
import type { KeptReport } from './reported/check';

export type { PageKind };

/** Languages the stand-in speaks; `words/` has one file each. */
export type SiteLanguage = 'en' | 'es' | 'pt' | 'ru' | 'ko' | 'de' | 'ar' | 'ja' | 'it' | 'sk' | 'he' | 'fr';
/** `current`: since February 2022; `phone`: its mobile variant; `old`: tables, before 2022; `no-status-words`: current without status text. */
export type Layout = 'current' | 'phone' | 'old' | 'no-status-words';
export type Currency = 'USD' | 'EUR' | 'BRL' | 'RUB' | 'KRW' | 'SAR' | 'JPY' | 'ILS' | 'PLN' | 'CAD';
/** What an order truly is, whatever a page may call it. */
export type OrderState = 'unpaid' | 'toShip' | 'shipped' | 'finished' | 'dispute' | 'frozen';
/** How a finished order ended. */
export type OrderEnd = 'completed' | 'cancelled' | 'expired';
export type ButtonKind = 'confirm' | 'track' | 'remove' | 'pay' | 'cancel' | 'review' | 'receipt' | 'dispute' | 'cart';
export type CaseState = 'open' | 'finished';
export type TabCode = 'all' | 'unpaid' | 'processing' | 'shipped' | 'completed' | 'recycle';
export type TimeCode = 'all' | '6m' | '1y' | '2y';
/** Where the page's own data may stand: the wrapping is uncertain (site-facts 3). */
export type Wrapping = 'prefetch' | 'init-data' | 'json-script';

/**
 * What is odd about an orders list. The first six keep its last order out of sight of whoever counts cards: as an element
 * nobody knows, in a frame, in a shadow root, not drawn, taken out of the document with the room kept for it.
 */
export type Oddity =
  | 'stranger'
  | 'frame'
  | 'shadow-root'
  | 'closed-root'
  | 'hidden-card'
  | 'virtual'
  // The list's head stands in the list, not beside it.
  | 'head-inside'
  | 'second-tabs'
  | 'pager'
  | 'more-as-link'
  | 'more-as-div'
  | 'more-is-marked'
  | 'retry'
  | 'mask'
  | 'busy-head'
  // The time filter's menu is not in the document until it is opened.
  | 'no-menu'
  | 'failed-answer'
  | 'carousel'
  | 'price-spans'
  | 'price-rows'
  | 'several-bodies';
/** Who wrote the words on the page: the browser over the site's, or an extension beside them. */
export type Translation = 'google' | 'edge' | 'firefox' | 'bilingual' | 'bilingual-hidden';

export interface OrderLine {
  readonly title: string;
  readonly variant: string;
  /** In the currency's smallest unit. */
  readonly price: number;
  readonly quantity: number;
  readonly productId: string;
}

export interface Order {
  /** 16 digits. */
  readonly id: string;
  readonly state: OrderState;
  readonly end?: OrderEnd;
  /** A refund or dispute that hangs on the order, open or over; the order may be finished all the same. */
  readonly case?: CaseState;
  /** yyyy-mm-dd. */
  readonly date: string;
  readonly lines: readonly OrderLine[];
  readonly total: number;
  readonly store: string;
  /** An expired order has no total, no variants (site-facts 3). One of a top-up has `store` ''. */
  readonly bare?: true;
  /** Lies in the tab "Deleted orders". */
  readonly deleted?: boolean;
  /** What the page says in the truth's stead, for signals that contradict. */
  readonly shows?: { readonly status?: OrderState; readonly buttons?: readonly ButtonKind[]; readonly banner?: false };
}

export interface Case {
  readonly orderId: string;
  readonly state: CaseState;
  readonly date: string;
  readonly title: string;
  readonly store: string;
  readonly amount: number;
  /** The page shows no status word, or one nobody knows: open or over cannot be seen. */
  readonly wordless?: boolean;
}

/** One amount on the wallet page and the word it stands beside. */
export interface WalletAmount {
  readonly beside: 'balance' | 'bonus' | 'credit';
  readonly amount: number;
}

/** An account and the way its pages look on one day: data in, pages out. */
export interface Scenario {
  readonly name: string;
  readonly about: string;
  readonly language: SiteLanguage;
  readonly layout: Layout;
  readonly host: string;
  readonly currency: Currency;
  /** yyyy-mm-dd, for the time filter. */
  readonly today: string;
  readonly orders: readonly Order[];
  readonly tab: TabCode;
  readonly time: TimeCode;
  readonly search: string;
  readonly pageSize: number;
  /** How often "View orders" was pressed before the page is shown; the page's own data stays that of the first page. */
  readonly pressed: number;
  /** Where the list has a pager, the page shown, from 1. */
  readonly listPage: number;
  readonly oddities: readonly Oddity[];
  readonly translation?: Translation;
  readonly cases: readonly Case[];
  /** Page of the refund list, from 1, ten a page. */
  readonly casePage: number;
  /** No amounts: the page does not show its balance. */
  readonly wallet: readonly WalletAmount[];
  readonly coins: number;
  readonly coupons: number;
  readonly addresses: number;
  readonly reviews: number;
  /** `shell`: signed out, but the list's frame is served instead of a redirect. `drawer`: the sign-in lies over each page as it last was. */
  readonly session: 'in' | 'out' | 'shell' | 'drawer';
  /** Which form the sign-in shows; without it the old one, of name and password. */
  readonly signInStep?: 'both' | 'name' | 'code';
  readonly robotCheck: 'none' | 'redirect' | 'in-page';
  readonly loading: 'none' | 'for-ever' | 'late';
  readonly embedded: 'present' | 'missing' | 'broken';
  readonly wrapping: Wrapping;
  readonly hostileTitles: boolean;
  readonly cookieBanner: boolean;
  /** Content-Security-Policy of every page. */
  readonly csp?: string;
  /** One of its pages is made from a report (`reported/`). */
  readonly reported?: KeptReport;
  /** How the page behaves when served. */
  readonly behaviour: Behaviour;
}

export interface Behaviour {
  /** Late cards come after this time. */
  readonly lateMs: number;
  /** "View orders" needs this long, and shows itself busy or is gone meanwhile. */
  readonly moreMs: number;
  readonly moreMeanwhile: 'busy' | 'gone';
  /** What is special about the n-th press of "View orders": it takes `lateMs` longer, brings the last ten once more, or a robot check, or fails: with "Try again", or without a word. */
  readonly presses: readonly ('plain' | 'late' | 'twice' | 'robot' | 'fails' | 'nothing')[];
  /** Another tab's orders never come: those of the tab before stay. */
  readonly tabsFail: boolean;
  /** So many cards the document holds at most, the last ones; 0: all. */
  readonly mostDrawn: number;
  /** Every card is replaced by a fresh node this often; 0: never. */
  readonly redrawMs: number;
  /** The menu changes pages by pushState instead of loading them. */
  readonly softMenu: boolean;
}
