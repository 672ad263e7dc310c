/** What a page said: a number, a boolean, or nothing. An absent fact means that the page did not say. */
export type Facts = Readonly<Record<string, number | boolean | undefined>>;

/**
 * How much a look at a page covers. `whole`: the page positively shows all there is of it. `part`: page 2, another tab, a
 * filter, a search, one order's own page, or something on it that nobody understands: it may show that something is open,
 * never that nothing else is.
 */
export type Coverage = 'whole' | 'part';

/** How an order or a case stands on a page. `unclear`: nobody understands what the page says of it. */
export type ItemState = 'open' | 'unclear' | 'settled';

/** What can be open one by one: orders, cases told by a banner on the orders list, and cases of the refund pages. */
export const domains = ['orders', 'banners', 'cases'] as const;
export type Domain = (typeof domains)[number];

/** One order or case on a page. */
export interface Item {
  /**
   * The order's number; of a case on the refund list with `-` and eight hex digits that tell the lines of one order apart.
   * Absent where the page shows no number: such an item can only be told settled by a younger look at the whole.
   */
  readonly number?: string | undefined;
  readonly as: ItemState;
  /** By what the person says that its word means. */
  readonly told?: true | undefined;
}

/** The form of every such number. Anything of another form is never sent from the page. */
export const ITEM_NUMBER = /^\d{5,20}(?:-[0-9a-f]{8})?$/;

/** An item, with its number where there is one. */
export const itemOf = (number: string | undefined, as: ItemState, told?: true): Item => ({ number, as, told });

/** One reading of a page as it stands, as a reader returns it. */
export interface ReaderResult<F extends Facts = Facts> {
  readonly facts: F;
  readonly coverage: Coverage;
  /** The unfiltered first page of the list: its orders tell whether it is still the same account. */
  readonly firstPage?: boolean;
  /** The orders or cases on the page. */
  readonly items?: readonly Item[];
  /** On the orders list: each order by whether its banner tells of a case. */
  readonly banners?: readonly Item[];
  /** The status words that nobody knows, one for each order or case that has nothing else; none on a translated page. */
  readonly unknown?: readonly string[];
}

/** A look that says nothing. */
export const NOTHING_SAID: ReaderResult<Readonly<Record<never, never>>> = { facts: {}, coverage: 'part' };

/** A look at a page of which nothing but the facts is told. */
export const readerResult = <F extends Facts>(facts: F, coverage: Coverage): ReaderResult<F> => ({ facts, coverage });
