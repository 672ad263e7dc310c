import { areFacts, type Facts } from '../model/page';
import { type Coverage, ITEM_NUMBER, type Item } from '../model/reader-result';
import { areFactsOf } from '../site/fact-names';
import { isPageKind, type PageKind } from '../site/kinds';
import { isIsoDate } from '../tools/fields';
import { isCount, isFigure, isOneOf, isRecord, isTime } from '../tools/guards';
import { type CollectorState, isCollectorState } from './collector-state';

/** How the reading of the page on screen went. */
export type ReadOutcome = 'loading' | 'read' | 'unread' | 'robot-check' | 'signed-out';

/** The page on screen, as the content script sees it now. */
export interface PageState {
  readonly page: PageKind;
  readonly outcome: ReadOutcome;
  readonly facts: Facts;
  readonly coverage: Coverage;
  /**
   * When the data on the page came from AliExpress, epoch milliseconds; absent for a stored copy of the page, whose age
   * nobody knows.
   */
  readonly asOf?: number;
  /** Epoch milliseconds of the last look at the page. */
  readonly lookedAt: number;
  /** The page's window, in CSS pixels: the overlay's frame cannot see it. */
  readonly view: { readonly width: number; readonly height: number };
  /** Whose cookies the page has: told by the background alone, on the browser's word. */
  readonly host?: 'com' | 'us';
  /**
   * On the closing form, told by the background alone: the first day without an open return or dispute window that we know of,
   * YYYY-MM-DD; `none` where none is open, `unclear` where it cannot be said.
   */
  readonly windowsEnd?: string;
  /** The collector, where the person started it on this page. */
  readonly collecting?: CollectorState;
}

/** An order or case, and since when it has stood so where that is later than the page's own data. */
export interface SeenItem extends Item {
  readonly asOf?: number;
}

/** What a look tells the background alone: it keeps hashes of the numbers, never the numbers. */
export interface LookReport {
  /** Made anew for each document: a later look at the same one may take back what an earlier one said. */
  readonly document: string;
  readonly firstPage?: boolean;
  /** Which of the person's words it was read with (`stampOf`). */
  readonly heard?: number | undefined;
  readonly items?: readonly SeenItem[];
  readonly banners?: readonly SeenItem[];
  /** How often each sign of a healthy page stands there (`countedOn`); of a page at rest alone. */
  readonly parts?: readonly number[] | undefined;
}

/** No page kind has more signs than this. */
const MOST_SIGNS = 20;
/** No page shows more orders than this. */
const MOST_ITEMS = 10_000;

const isSeenItem = (value: unknown): boolean =>
  isRecord(value) &&
  (value.number === undefined || (typeof value.number === 'string' && ITEM_NUMBER.test(value.number))) &&
  isOneOf(['open', 'unclear', 'settled'], value.as) &&
  (value.told === undefined || value.told === true) &&
  (value.asOf === undefined || isTime(value.asOf));

const areSeenItems = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length <= MOST_ITEMS && value.every(isSeenItem));

/** True for what a look tells the background. */
export const isLookReport = (value: unknown): value is LookReport =>
  isRecord(value) &&
  typeof value.document === 'string' &&
  /^[0-9a-f]{8,32}$/.test(value.document) &&
  (value.firstPage === undefined || typeof value.firstPage === 'boolean') &&
  (value.heard === undefined || isFigure(value.heard)) &&
  areSeenItems(value.items) &&
  areSeenItems(value.banners) &&
  (value.parts === undefined || (Array.isArray(value.parts) && value.parts.length <= MOST_SIGNS && value.parts.every(isCount)));

const READ_OUTCOMES: readonly string[] = ['loading', 'read', 'unread', 'robot-check', 'signed-out'] satisfies ReadOutcome[];

/** True for a page as a content script tells of it: no other facts than such a page can say. */
export const isPageState = (value: unknown): value is PageState => isPageShaped(value) && areFactsOf(value.page, value.facts);

/**
 * True for what has the form of a page's state: flat counts and flags, whatever their names. Enough for the overlay, which keeps
 * nothing of it: what may be said of which page the background has checked (`isPageState`).
 */
export function isPageShaped(value: unknown): value is PageState {
  return (
    isRecord(value) &&
    isPageKind(value.page) &&
    isOneOf(READ_OUTCOMES, value.outcome) &&
    areFacts(value.facts) &&
    isOneOf(['whole', 'part'], value.coverage) &&
    (value.asOf === undefined || isTime(value.asOf)) &&
    isTime(value.lookedAt) &&
    isRecord(value.view) &&
    isFigure(value.view.width) &&
    isFigure(value.view.height) &&
    ([undefined, 'com', 'us'] as unknown[]).includes(value.host) &&
    (value.windowsEnd === undefined || isOneOf(['none', 'unclear'], value.windowsEnd) || isIsoDate(value.windowsEnd)) &&
    (value.collecting === undefined || isCollectorState(value.collecting))
  );
}
