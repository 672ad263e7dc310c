import { FRESH_FOR, type TaskState, type Ticks } from '../model/checklist';
import type { SentRequest, SentRequests } from '../model/journey';
import type { ReadingsByPage } from '../site/readers';
import { dateAfter, daysBetween, type ScheduleDay, scheduleDays } from './days';
import { type Planned, plan } from './plan';
import { closingStatus, type RequestStatus, type SentLetter, signedInAt } from './request-status';

/** A task as the clock has it. */
export interface ScheduleRow {
  readonly state: TaskState;
  /** Its time has not come. */
  readonly later: boolean;
  /** What to say instead of its evidence: `clock-<say>`; its time is the state's, its days the standing's. */
  readonly say?: string;
}

export interface ScheduleEntry {
  readonly day: ScheduleDay;
  /** A moment of that day; undefined before the request was sent. */
  readonly date: number | undefined;
  readonly rows: readonly ScheduleRow[];
  readonly shape: 'done' | 'todo' | 'unknown' | 'later';
  /** The first day that needs the person. */
  readonly now: boolean;
}

/** After-care as it stands. Derived, never stored. */
export interface Schedule {
  /** Days since the request, in the person's own calendar. */
  readonly today: number;
  readonly closing: RequestStatus;
  readonly entries: readonly ScheduleEntry[];
}

export interface ScheduleInput {
  /** States of the tasks of closing and after, in any order. */
  readonly states: readonly TaskState[];
  readonly requests: SentRequests;
  readonly readings: ReadingsByPage;
  readonly ticks: Ticks;
  readonly now: number;
}

/** All that a row is made from. */
interface Moment extends ScheduleInput {
  readonly closing: RequestStatus;
  readonly today: number;
  readonly signedIn: number | undefined;
}

/** The days before anything was sent: what is to come, without dates. */
export function planOf(states: readonly TaskState[]): ScheduleEntry[] {
  const row = (state: TaskState): ScheduleRow => ({ state, later: state.status === 'unknown' });
  const rows = (day: ScheduleDay): ScheduleRow[] =>
    plan[day].flatMap(({ id }) => states.filter(({ task }) => task.id === id)).map(row);
  return scheduleDays.map((day) => ({ day, date: undefined, rows: rows(day), shape: 'later', now: false }));
}

/** @returns undefined while no closing request was sent; letters are told by `sentLetters` */
export function scheduleOf(known: ScheduleInput): Schedule | undefined {
  const request = known.requests.closing;
  if (!request) return undefined;
  const moment = momentOf(known, request);
  const entries = scheduleDays.map((day) => entryOf(day, moment));
  const first = firstOf(entries);
  return {
    today: moment.today,
    closing: moment.closing,
    entries: entries.map((entry) => ({ ...entry, now: entry === first })),
  };
}

/** What is open goes before what was not checked, and that before what may be done ahead of its day. */
function firstOf(entries: readonly ScheduleEntry[]): ScheduleEntry | undefined {
  const shaped = (shape: ScheduleEntry['shape']) => entries.find((entry) => entry.shape === shape);
  return shaped('todo') ?? shaped('unknown') ?? entries.find(({ rows }) => rows.some((row) => isLeft(row) && !row.later));
}

function momentOf(known: ScheduleInput, request: SentRequest): Moment {
  const { ticks, readings, now } = known;
  const signedIn = signedInAt(readings, request);
  const closing = closingStatus(request, ticks, signedIn, now);
  return { ...known, closing, signedIn, today: Math.max(0, daysBetween(request.sentAt, now)) };
}

function entryOf(day: ScheduleDay, moment: Moment): ScheduleEntry {
  const rows = plan[day].flatMap((planned) => scheduleRow(planned, moment) ?? []);
  const ahead = day > moment.today && moment.closing.is !== 'confirmed';
  return { day, date: dateAfter(moment.closing.sentAt, day), rows, shape: entryShape(rows, ahead), now: false };
}

const isLeft = ({ state }: ScheduleRow): boolean => state.status === 'unknown';

function entryShape(rows: readonly ScheduleRow[], ahead: boolean): ScheduleEntry['shape'] {
  if (rows.some(({ state }) => state.status === 'todo')) return 'todo';
  const left = rows.filter(isLeft);
  if (left.length === 0) return 'done';
  return ahead || left.every(({ later }) => later) ? 'later' : 'unknown';
}

function scheduleRow(planned: Planned, moment: Moment): ScheduleRow | undefined {
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
const OWN: Readonly<Record<string, (state: TaskState, moment: Moment) => Omit<ScheduleRow, 'later'> | undefined>> = {
  'submit-request': (state) => (state.status === 'done' ? { state, say: 'submitted' } : { state, say: 'submit-taken-back' }),
  'await-deletion': (state, { closing }) => requestRow(state, closing),
  'confirm-closed': (state, { closing, requests }) => mailRow(state, closing, requests.closing),
  'try-sign-in': signInRow,
};

function requestRow(state: TaskState, closing: RequestStatus): Omit<ScheduleRow, 'later'> | undefined {
  if (state.status === 'set-aside') return undefined;
  if (closing.is === 'confirmed') return { state: bySelf(state, closing.at) };
  if (closing.is === 'waiting' || closing.is === 'overdue') {
    return { state: { ...state, status: 'unknown', source: 'nobody', at: closing.sentAt }, say: 'waiting' };
  }
  return { state: open(state, closing.at), say: closing.is };
}

function mailRow(
  state: TaskState,
  closing: RequestStatus,
  request: SentRequest | undefined,
): Omit<ScheduleRow, 'later'> | undefined {
  const isTicked = state.status === 'done' && (state.at ?? 0) >= closing.sentAt;
  if (state.status === 'set-aside' || (isTicked && closing.is !== 'still-open')) return undefined;
  if (closing.is === 'confirmed' && request?.outcome === 'confirmed') return { state: bySelf(state, closing.at) };
  if (closing.is === 'overdue') return { state: open(state, undefined), say: 'overdue' };
  return { state: { ...state, status: 'unknown', source: 'nobody', at: undefined } };
}

/** Only the person can say that it failed; that somebody was signed in is told by any account page. */
function signInRow(state: TaskState, { signedIn, now, today }: Moment): Omit<ScheduleRow, 'later'> | undefined {
  if (signedIn === undefined || state.status === 'set-aside') return undefined;
  if (state.status !== 'unknown' && signedIn <= (state.at ?? 0)) return undefined;
  if (now - signedIn > FRESH_FOR)
    return { state: { ...state, status: 'unknown', source: 'nobody', at: signedIn, stale: true }, say: 'signed-in-stale' };
  return today < 7 && state.status === 'unknown' ? undefined : { state: open(state, signedIn), say: 'signed-in' };
}

/** How many tasks and letters ask for the person now: their day has come, and they are not settled. */
export function needsYou(schedule: Pick<Schedule, 'today' | 'entries'> | undefined, letters: readonly SentLetter[]): number {
  const rows = schedule?.entries.filter(({ day }) => day <= schedule.today).flatMap((entry) => entry.rows) ?? [];
  const due = rows.filter((row) => row.state.status === 'todo' || (isLeft(row) && !row.later && row.say !== 'waiting'));
  return due.length + overdue(letters);
}

/** How many of them are open, whether or not the person wants to be reminded. */
export function openCount(schedule: Pick<Schedule, 'entries'> | undefined, letters: readonly SentLetter[]): number {
  const rows = schedule?.entries.flatMap((entry) => entry.rows) ?? [];
  return rows.filter(({ state }) => state.status === 'todo').length + overdue(letters);
}

const overdue = (letters: readonly SentLetter[]): number => letters.filter(({ standing }) => standing.is === 'overdue').length;
