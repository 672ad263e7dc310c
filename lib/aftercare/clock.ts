import { FRESH_FOR, type TaskState, type Ticks } from '../checklist';
import type { Requests, SentRequest } from '../journey';
import type { ReadingsByPage } from '../pages';
import { type ClockDay, clockDays, dateAfter, daysBetween } from './days';
import { type Planned, plan } from './plan';
import { closingStanding, type LetterRow, type Standing, signedInAt } from './standing';

/** A task as the clock has it. */
export interface ClockRow {
  readonly state: TaskState;
  /** Its time has not come. */
  readonly later: boolean;
  /** What to say instead of its evidence: `clock-<say>`; its time is the state's, its days the standing's. */
  readonly say?: string;
}

export interface ClockEntry {
  readonly day: ClockDay;
  /** A moment of that day; undefined before the request was sent. */
  readonly date: number | undefined;
  readonly rows: readonly ClockRow[];
  readonly shape: 'done' | 'todo' | 'unknown' | 'later';
  /** The first day that needs the person. */
  readonly now: boolean;
}

/** After-care as it stands. Derived, never stored. */
export interface Clock {
  /** Days since the request, in the person's own calendar. */
  readonly today: number;
  readonly closing: Standing;
  readonly entries: readonly ClockEntry[];
}

export interface Known {
  /** States of the tasks of closing and after, in any order. */
  readonly states: readonly TaskState[];
  readonly requests: Requests;
  readonly readings: ReadingsByPage;
  readonly ticks: Ticks;
  readonly now: number;
}

/** All that a row is made from. */
interface Moment extends Known {
  readonly closing: Standing;
  readonly today: number;
  readonly signedIn: number | undefined;
}

/** The days before anything was sent: what is to come, without dates. */
export function planOf(states: readonly TaskState[]): ClockEntry[] {
  const row = (state: TaskState): ClockRow => ({ state, later: state.status === 'unknown' });
  const rows = (day: ClockDay): ClockRow[] => plan[day].flatMap(({ id }) => states.filter(({ task }) => task.id === id)).map(row);
  return clockDays.map((day) => ({ day, date: undefined, rows: rows(day), shape: 'later', now: false }));
}

/** @returns undefined while no closing request was sent; letters are told by `lettersIn` */
export function clockOf(known: Known): Clock | undefined {
  const request = known.requests.closing;
  if (!request) return undefined;
  const moment = momentOf(known, request);
  const entries = clockDays.map((day) => entryOf(day, moment));
  const first = firstOf(entries);
  return {
    today: moment.today,
    closing: moment.closing,
    entries: entries.map((entry) => ({ ...entry, now: entry === first })),
  };
}

/** What is open goes before what was not checked, and that before what may be done ahead of its day. */
function firstOf(entries: readonly ClockEntry[]): ClockEntry | undefined {
  const shaped = (shape: ClockEntry['shape']) => entries.find((entry) => entry.shape === shape);
  return shaped('todo') ?? shaped('unknown') ?? entries.find(({ rows }) => rows.some((row) => isLeft(row) && !row.later));
}

function momentOf(known: Known, request: SentRequest): Moment {
  const { ticks, readings, now } = known;
  const signedIn = signedInAt(readings, request);
  const closing = closingStanding(request, ticks, signedIn, now);
  return { ...known, closing, signedIn, today: Math.max(0, daysBetween(request.sentAt, now)) };
}

function entryOf(day: ClockDay, moment: Moment): ClockEntry {
  const rows = plan[day].flatMap((planned) => rowOf(planned, moment) ?? []);
  const ahead = day > moment.today && moment.closing.is !== 'confirmed';
  return { day, date: dateAfter(moment.closing.sentAt, day), rows, shape: shapeOf(rows, ahead), now: false };
}

const isLeft = ({ state }: ClockRow): boolean => state.status === 'unknown';

function shapeOf(rows: readonly ClockRow[], ahead: boolean): ClockEntry['shape'] {
  if (rows.some(({ state }) => state.status === 'todo')) return 'todo';
  const left = rows.filter(isLeft);
  if (left.length === 0) return 'done';
  return ahead || left.every(({ later }) => later) ? 'later' : 'unknown';
}

function rowOf(planned: Planned, moment: Moment): ClockRow | undefined {
  const state = moment.states.find(({ task }) => task.id === planned.id);
  if (!state) return undefined;
  const told = OWN[planned.id]?.(state, moment);
  if (told) return { later: false, ...told };
  const isTime = moment.today >= planned.from || (planned.onceClosed === true && moment.closing.is === 'confirmed');
  return { state, later: state.status === 'unknown' && !isTime };
}

const open = (state: TaskState, at: number | undefined): TaskState => ({ ...state, status: 'todo', source: 'person', at });
const bySelf = (state: TaskState, at: number | undefined): TaskState => ({ ...state, status: 'done', source: 'person', at });

/** Rows that say more than their tick; nothing leaves it at that. */
const OWN: Readonly<Record<string, (state: TaskState, moment: Moment) => Omit<ClockRow, 'later'> | undefined>> = {
  'submit-request': (state) => (state.status === 'done' ? { state, say: 'submitted' } : { state, say: 'submit-taken-back' }),
  'await-deletion': (state, { closing }) => requestRow(state, closing),
  'confirm-closed': (state, { closing, requests }) => mailRow(state, closing, requests.closing),
  'try-sign-in': signInRow,
};

function requestRow(state: TaskState, closing: Standing): Omit<ClockRow, 'later'> | undefined {
  if (state.status === 'set-aside') return undefined;
  if (closing.is === 'confirmed') return { state: bySelf(state, closing.at) };
  if (closing.is === 'waiting' || closing.is === 'overdue') {
    return { state: { ...state, status: 'unknown', source: 'nobody', at: closing.sentAt }, say: 'waiting' };
  }
  return { state: open(state, closing.at), say: closing.is };
}

function mailRow(state: TaskState, closing: Standing, request: SentRequest | undefined): Omit<ClockRow, 'later'> | undefined {
  const isTicked = state.status === 'done' && (state.at ?? 0) >= closing.sentAt;
  if (state.status === 'set-aside' || (isTicked && closing.is !== 'still-open')) return undefined;
  if (closing.is === 'confirmed' && request?.outcome === 'confirmed') return { state: bySelf(state, closing.at) };
  if (closing.is === 'overdue') return { state: open(state, undefined), say: 'overdue' };
  return { state: { ...state, status: 'unknown', source: 'nobody', at: undefined } };
}

/** Only the person can say that it failed; that somebody was signed in is told by any account page. */
function signInRow(state: TaskState, { signedIn, now, today }: Moment): Omit<ClockRow, 'later'> | undefined {
  if (signedIn === undefined || state.status === 'set-aside') return undefined;
  if (state.status !== 'unknown' && signedIn <= (state.at ?? 0)) return undefined;
  if (now - signedIn > FRESH_FOR)
    return { state: { ...state, status: 'unknown', source: 'nobody', at: signedIn, stale: true }, say: 'signed-in-stale' };
  return today < 7 && state.status === 'unknown' ? undefined : { state: open(state, signedIn), say: 'signed-in' };
}

/** How many tasks and letters ask for the person now: their day has come, and they are not settled. */
export function needsYou(clock: Pick<Clock, 'today' | 'entries'> | undefined, letters: readonly LetterRow[]): number {
  const rows = clock?.entries.filter(({ day }) => day <= clock.today).flatMap((entry) => entry.rows) ?? [];
  const due = rows.filter((row) => row.state.status === 'todo' || (isLeft(row) && !row.later && row.say !== 'waiting'));
  return due.length + overdue(letters);
}

/** How many of them are open: nobody has to be told for that to be worth a figure. */
export function openIn(clock: Pick<Clock, 'entries'> | undefined, letters: readonly LetterRow[]): number {
  const rows = clock?.entries.flatMap((entry) => entry.rows) ?? [];
  return rows.filter(({ state }) => state.status === 'todo').length + overdue(letters);
}

const overdue = (letters: readonly LetterRow[]): number => letters.filter(({ standing }) => standing.is === 'overdue').length;
