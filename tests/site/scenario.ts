import type { PageKind } from '../../lib/pages';

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
  readonly cases: readonly Case[];
  /** Page of the refund list, from 1, ten a page. */
  readonly casePage: number;
  /** No amounts: the page does not show its balance. */
  readonly wallet: readonly WalletAmount[];
  readonly coins: number;
  readonly coupons: number;
  readonly addresses: number;
  readonly reviews: number;
  /** `shell`: signed out, but the list's frame is served instead of a redirect. */
  readonly session: 'in' | 'out' | 'shell';
  readonly robotCheck: 'none' | 'redirect' | 'in-page';
  readonly loading: 'none' | 'for-ever' | 'late';
  readonly embedded: 'present' | 'missing' | 'broken';
  readonly wrapping: Wrapping;
  readonly hostileTitles: boolean;
  readonly cookieBanner: boolean;
  /** Content-Security-Policy of every page. */
  readonly csp?: string;
  /** How the page behaves when served. */
  readonly behaviour: Behaviour;
}

export interface Behaviour {
  /** Late cards come after this time. */
  readonly lateMs: number;
  /** "View orders" needs this long, and shows itself busy or is gone meanwhile. */
  readonly moreMs: number;
  readonly moreMeanwhile: 'busy' | 'gone';
  /** What is special about the n-th press of "View orders": it takes `lateMs` longer, brings the last ten once more, or a robot check. */
  readonly presses: readonly ('plain' | 'late' | 'twice' | 'robot')[];
  /** Every card is replaced by a fresh node this often; 0: never. */
  readonly redrawMs: number;
  /** The menu changes pages by pushState instead of loading them. */
  readonly softMenu: boolean;
}
