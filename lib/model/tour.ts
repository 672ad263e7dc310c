import type { PageKind } from '../site/kinds';
import type { ReadingsByPage } from '../site/readers';
import type { TaskState } from './checklist';
import { type HostEvidence, isYoung } from './checklist-evidence';
import { type Account, isDoubtful, type Reading } from './evidence';
import { saysSomething } from './facts';

/** The pages to look at before closing, in this order. */
export const tourPages = [
  'order-list',
  'refund-list',
  'wallet',
  'coins',
  'coupons',
  'addresses',
  'review-list',
  'account-home',
  'account-settings',
] as const satisfies readonly PageKind[];

export type TourPage = (typeof tourPages)[number];

/** True for a page of the tour. */
export const isTourPage = (value: unknown): value is TourPage => (tourPages as readonly unknown[]).includes(value);

/** Nothing is read on them: whoever opened one has seen it. */
const OPENED: readonly PageKind[] = ['account-home', 'account-settings'];

/** True for a page of which no more is noted than that it was opened. */
export const isOnlyOpened = (kind: PageKind): boolean => OPENED.includes(kind);

/** No address of theirs is known on aliexpress.us (site-facts 2, 2026-11). */
const ON_COM_ALONE: readonly PageKind[] = ['coupons', 'review-list'];

/** The pages of the tour that a host has. */
export const tourOn = (host: 'com' | 'us'): readonly TourPage[] =>
  host === 'com' ? tourPages : tourPages.filter((kind) => !ON_COM_ALONE.includes(kind));

/** How far the person is on their tour, and where it goes on. */
export interface Tour {
  readonly seen: number;
  readonly total: number;
  /** Absent at its end: every other page was opened. */
  readonly next?: TourPage;
}

/** What the tour is worked out from. */
export interface TourEvidence {
  /** The page the person is on. */
  readonly here: PageKind;
  readonly host: 'com' | 'us';
  /** What was read on that host. */
  readonly evidence: HostEvidence;
  /** The tasks of getting ready. */
  readonly states: readonly TaskState[];
  /** Pages without an overlay, by the person's wish: none of them could lead on. */
  readonly hidden: readonly PageKind[];
  readonly now: number;
}

/** A page was seen if a look of known age told something of it, or the person answered for it; opened alone is not seen. */
export function tourOf({ here, host, evidence, states, hidden, now }: TourEvidence): Tour {
  const pages = tourOn(host);
  const { readings, account = {} } = evidence;
  const visits = new Map(pages.map((kind) => [kind, visitOf(kind, readings, account, now)]));
  const isSeen = (kind: TourPage): boolean => visits.get(kind) === 'seen' || isAnswered(kind, states);
  const isLeft = (kind: TourPage): boolean =>
    kind !== here && !hidden.includes(kind) && visits.get(kind) === undefined && !isSeen(kind);
  const at = isTourPage(here) ? pages.indexOf(here) + 1 : 0;
  const next = [...pages.slice(at), ...pages.slice(0, at)].find(isLeft);
  return { seen: pages.filter(isSeen).length, total: pages.length, ...(next && { next }) };
}

/** What came of the last visit to a page; nothing where it is too long ago, on another computer, maybe another account's, or signed out. */
function visitOf(kind: TourPage, readings: ReadingsByPage, account: Account, now: number): 'seen' | 'opened' | undefined {
  const { facts = {}, readAt = 0, asOf, elsewhere } = (readings[kind] ?? {}) as Partial<Reading>;
  const at = asOf ?? readAt;
  const isOurs = at >= Math.max(account.since ?? 0, account.asleep?.at ?? 0) && !isDoubtful({ asOf: at }, account);
  if (!(readAt && isYoung(at, now)) || !isOurs || elsewhere || facts.signedOut === true) return undefined;
  const tells = isOnlyOpened(kind) || (asOf !== undefined && saysSomething(facts));
  return tells ? 'seen' : 'opened';
}

/** True if the person said how things are there: of every task that this page answers, or is the place of. */
function isAnswered(kind: TourPage, states: readonly TaskState[]): boolean {
  const answered = states.filter(({ task }) => task.reads?.[0] === kind);
  const about =
    answered.length > 0 ? answered : states.filter(({ task }) => task.reads?.includes(kind) || task.at?.page === kind);
  return about.length > 0 && about.every(({ source }) => source === 'person');
}
