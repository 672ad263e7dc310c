import type { Ticks } from '../model/checklist';
import type { LetterId, RequestOutcome, SentRequest, SentRequests } from '../model/journey';
import type { Facts } from '../model/page';
import type { PageKind } from '../site/kinds';
import type { ReadingsByPage } from '../site/readers';
import type { TaskId } from '../tasks';
import { dateAfter, daysBetween } from './days';

/**
 * How a request stands. `still-open`: the person said that the account is closed, and somebody was signed in after that.
 * `due` is the day an answer is looked for, where there is one; `late` the days since.
 */
export interface RequestStatus {
  readonly is: 'waiting' | 'overdue' | RequestOutcome | 'still-open';
  readonly sentAt: number;
  readonly due?: number;
  readonly late: number;
  /** When the person said how it ended, or when somebody was seen signed in. */
  readonly at?: number;
}

/** A letter that asks for an answer. */
export interface SentLetter {
  readonly id: LetterId;
  readonly standing: RequestStatus;
}

/** AliExpress names no waiting time (site-facts 7): this one is ours. */
const CLOSING_DUE = 7;

function statusOfRequest({ sentAt, outcome, outcomeAt }: SentRequest, due: number | undefined, now: number): RequestStatus {
  const late = due === undefined ? 0 : Math.max(0, daysBetween(due, now));
  const base = { sentAt, late, ...(due === undefined ? {} : { due }) };
  if (outcome) return { ...base, is: outcome, ...(outcomeAt === undefined ? {} : { at: outcomeAt }) };
  return { ...base, is: late > 0 ? 'overdue' : 'waiting' };
}

/** Ticks that say the account is closed. */
const SAY_CLOSED = ['confirm-closed', 'await-deletion'] as const satisfies readonly TaskId[];

/** When the person last said so by a tick, since the request. */
function tickedClosed(ticks: Ticks, since: number): number | undefined {
  const times = SAY_CLOSED.flatMap((id) => (ticks[id]?.as === 'done' && ticks[id].at >= since ? ticks[id].at : []));
  return times.length ? Math.max(...times) : undefined;
}

/**
 * How the closing request stands. A tick that says it is closed counts as confirmed; whoever was signed in after that
 * takes it back.
 * @param signedIn when somebody was seen signed in, if at all
 */
export function closingStatus(request: SentRequest, ticks: Ticks, signedIn: number | undefined, now: number): RequestStatus {
  const ticked = request.outcome ? undefined : tickedClosed(ticks, request.sentAt);
  const said: SentRequest = ticked === undefined ? request : { ...request, outcome: 'confirmed', outcomeAt: ticked };
  const standing = statusOfRequest(said, dateAfter(request.sentAt, CLOSING_DUE), now);
  const taken = standing.is === 'confirmed' && signedIn !== undefined && signedIn > (standing.at ?? request.sentAt);
  return taken ? { ...standing, is: 'still-open', at: signedIn } : standing;
}

/** Every letter that was sent, the earliest due first. Closing by mail is told by the clock. */
export function sentLetters({ closing: _, close: __, ...letters }: SentRequests, now: number): SentLetter[] {
  const rows = Object.entries(letters).map(([id, request]) => ({
    id: id as LetterId,
    standing: statusOfRequest(request, request.dueAt, now),
  }));
  const due = ({ standing }: SentLetter): number => standing.due ?? Number.POSITIVE_INFINITY;
  return rows.sort((a, b) => due(a) - due(b) || a.standing.sentAt - b.standing.sentAt);
}

const isSome = (fact: Facts[string]): boolean => typeof fact === 'number' && fact > 0;

/** Pages that are only shown to somebody signed in, each with the facts that prove it. */
const SIGNED_IN: readonly (readonly [PageKind, (facts: Facts) => boolean])[] = [
  ['order-list', (facts) => facts.signedOut === false || isSome(facts.ordersShown)],
  ['refund-list', (facts) => isSome(facts.casesShown)],
  ['wallet', (facts) => typeof facts.balanceIsZero === 'boolean'],
  ['addresses', (facts) => isSome(facts.addressesShown)],
];

function timesSignedIn(readings: ReadingsByPage): number[] {
  return SIGNED_IN.flatMap(([kind, proves]) => {
    const reading = readings[kind];
    return reading && proves(reading.facts) ? reading.readAt : [];
  });
}

/**
 * When an account page last showed somebody signed in, or the person said that signing in worked. What was seen on the day
 * of the request proves nothing: a tab from before it may have been read once more.
 */
export function signedInAt(readings: ReadingsByPage, { sentAt, openAt }: SentRequest): number | undefined {
  const seen = timesSignedIn(readings).filter((at) => daysBetween(sentAt, at) > 0);
  const all = [...seen, ...(openAt !== undefined && openAt > sentAt ? [openAt] : [])];
  return all.length ? Math.max(...all) : undefined;
}
