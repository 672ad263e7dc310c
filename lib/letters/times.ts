import type { LetterId, SentRequest } from '../model/journey';
import { daysBetween } from '../tools/calendar-day';
import type { Region } from '../tools/regions';
import { type AwaitedAnswer, type Due, daysLater, dueOn } from './deadlines';
import { dayIn, type LetterForm } from './form';
import type { LetterPlan } from './letter';
import { regionRules } from './region-rules';
import type { Letter } from './writing';

/** What goes before a letter: the time to answer the request, or to acknowledge a complaint to the company. */
export interface Wait {
  readonly for: 'answer' | 'company';
  /** The last day of it; the letter may go out from the day after. */
  readonly until: number;
}

/** When the request that a letter follows up had to be answered. */
export function requestDue({ region, about = 'access', requestedOn }: LetterForm): Due | undefined {
  const sent = dayIn(requestedOn ?? '');
  return region && sent !== undefined ? dueOn(region, about, sent) : undefined;
}

/** True once that day has passed, by the calendar. */
export const isPast = (at: number, now: number): boolean => daysBetween(at, now) > 0;

/** The dates of a letter as it stands. */
export function datesOf(
  { id, awaits }: LetterPlan,
  form: LetterForm,
  now: number,
): Pick<Letter, 'due' | 'last' | 'wait' | 'takenUntil'> {
  const { region } = form;
  const due = awaits && region && dueOn(region, awaits, now);
  const last = awaits && region && dueOn(region, awaits, now, true);
  const wait = id === 'complaint' || id === 'company-complaint' ? waitOf(form, now) : undefined;
  const until = id === 'complaint' ? takenUntil(form) : undefined;
  return { ...(due && { due }), ...(last && { last }), ...(wait && { wait }), ...(until && { takenUntil: until }) };
}

/** A refusal need not be waited for. */
function waitOf(form: LetterForm, now: number): Wait | undefined {
  const due = (form.answer ?? 'none') === 'none' ? requestDue(form) : undefined;
  const first = dayIn(form.firstOn ?? '');
  const company = form.region === 'uk' && first !== undefined ? dueOn('uk', 'complaint', first) : undefined;
  const waits: Wait[] = [
    ...(due ? [{ for: 'answer', until: due.at } as const] : []),
    ...(company ? [{ for: 'company', until: company.at } as const] : []),
  ];
  return waits.filter(({ until }) => !isPast(until, now)).sort((a, b) => b.until - a.until)[0];
}

function takenUntil({ region, requestedOn }: LetterForm): number | undefined {
  const within = region && regionRules[region].authority.within;
  const sent = dayIn(requestedOn ?? '');
  return within && 'request' in within && sent !== undefined ? daysLater(sent, within.request) : undefined;
}

const AWAITED: Readonly<Partial<Record<LetterId, AwaitedAnswer>>> = {
  access: 'access',
  erasure: 'erasure',
  'company-complaint': 'complaint',
};

/** The rule behind the day that a letter which was sent is due; undefined where its region was not noted, or the day is another. */
export function dueOfSent(id: LetterId, { sentAt, dueAt, region }: SentRequest): Due | undefined {
  const asked = AWAITED[id];
  const due = asked && region && dueOn(region, asked, sentAt);
  return due && dueAt !== undefined && daysBetween(due.at, dueAt) === 0 ? due : undefined;
}

/** The letter that follows a request with no answer or a refusal: to the company first where the law wants it so. */
export function nextLetter(id: LetterId, { region, outcome }: SentRequest): LetterId | undefined {
  if (id === 'company-complaint') return 'complaint';
  if (id !== 'access' && id !== 'erasure') return undefined;
  return firstIn(region, outcome === 'refused') ?? 'complaint';
}

function firstIn(region: Region | undefined, refused: boolean): LetterId | undefined {
  const first = region && regionRules[region].authority.first;
  return first === 'appeal' && !refused ? undefined : first;
}
