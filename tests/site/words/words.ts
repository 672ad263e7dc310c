import type { ButtonKind, OrderEnd, OrderState, PageKind, SiteLanguage, TabCode, TimeCode } from '../scenario';

/** Names under which a status word is kept: an open state, or how an order ended. */
export type StatusName = Exclude<OrderState, 'finished'> | OrderEnd;

/** The site's words in one language, as the stand-in shows them. Sourced ones (site-facts 3) first in a list where there are any. */
export interface Words {
  readonly code: SiteLanguage;
  readonly dir?: 'rtl';
  /** For dates and numbers. */
  readonly locale: string;
  /** An order takes one of them by its number: the site does not use one word for one state. */
  readonly status: Readonly<Record<StatusName, readonly string[]>>;
  readonly buttons: Readonly<Record<ButtonKind, string>>;
  readonly tabs: Readonly<Record<TabCode, string>>;
  readonly times: Readonly<Record<TimeCode, string>>;
  readonly caseOpen: readonly string[];
  readonly caseFinished: readonly string[];
  readonly date: string;
  readonly id: string;
  readonly copy: string;
  readonly details: string;
  readonly total: string;
  readonly more: string;
  readonly search: string;
  readonly empty: string;
  readonly welcome: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly robot: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly balance: string;
  readonly bonus: string;
  readonly credit: string;
  readonly contactSeller: string;
  /** Headings; a kind without one keeps English, as the site itself mixes. */
  readonly pages: Readonly<Partial<Record<PageKind, string>>>;
}
