import type { LetterId } from '../journey';
import { dueOn } from './deadlines';
import { dayIn, type Field, type LetterForm, tidy } from './form';
import type { Gap, LetterPlan, Paragraph, Sentence, Situation } from './letter';
import { type MailLink, mailOf } from './mail';
import { type Law, type Place, places } from './regions';

/** AliExpress's data protection officer: privacy policy, 2026-07-30 (site-facts 8, 2026-11). */
export const OFFICER = 'DataProtection.AE@aliexpress.com';

/** The words a letter is written in; a locale fits. */
export interface Voice {
  readonly code: string;
  t(id: string, values?: Readonly<Record<string, string>>): string;
}

/** A letter as far as it can be written. */
export interface Letter {
  readonly id: LetterId;
  /** The law of where the person lives. */
  readonly law: Law;
  /** No company is named: the policy has one of its own for that region, and we do not know it. */
  readonly nameless: boolean;
  /** Mail address; absent where it goes to the help centre or a regulator only. */
  readonly to?: string;
  readonly subject: string;
  readonly body: string;
  /** What is still asked for before it may be sent. */
  readonly missing: readonly Field[];
  /** When an answer would be due if it were sent now, and with all the law lets be added; absent where no time is known. */
  readonly dueAt?: number;
  readonly lastAt?: number;
  /** When the time to answer the request it follows up ends, while that is still ahead. */
  readonly tooEarlyUntil?: number;
  /** The link that opens it in a mail program. */
  readonly mail?: MailLink;
  /** A page of the regulator it goes to. */
  readonly authority?: string;
}

/** While the region is not chosen no law and no company is named. */
const NOWHERE: Place = { law: 'plain' };

/** A planned letter, filled in: `letterOf` says how. */
export function write(plan: LetterPlan, form: LetterForm, voice: Voice, now: number): Letter {
  const own = ownFields(plan, form);
  const situation = situationOf(own);
  const known = knownFrom(own, voice, now);
  const say = (sentence: Sentence): string | undefined => said(sentence, known, voice);
  const subject = voice.t(plan.subject(situation), known);
  const body = plan
    .body(situation)
    .map((paragraph) => written(paragraph, say))
    .filter(Boolean)
    .join('\n\n');
  const missing = plan.required.filter((field) => !tidy(own[field] ?? ''));
  const { law, company } = placeOf(own);
  const nameless = own.region !== undefined && !company;
  return { id: plan.id, law, nameless, subject, body, missing, ...waysOf(plan, own, subject, body), ...datesOf(plan, own, now) };
}

const placeOf = ({ region }: LetterForm): Place => (region ? places[region] : NOWHERE);

function waysOf(
  { ways }: LetterPlan,
  form: LetterForm,
  subject: string,
  body: string,
): Pick<Letter, 'to' | 'mail' | 'authority'> {
  if (ways.includes('mail')) return { to: OFFICER, mail: mailOf(OFFICER, subject, body) };
  const { authority } = placeOf(form);
  return ways.includes('authority') && authority ? { authority } : {};
}

/** Only what this letter asks for: what was typed for another one stays out of it. */
const ownFields = (plan: LetterPlan, form: LetterForm): LetterForm =>
  Object.fromEntries(plan.fields.map((field) => [field, form[field]]).filter(([, value]) => value !== undefined)) as LetterForm;

function situationOf(form: LetterForm): Situation {
  const { region, about = 'access', answer = 'none' } = form;
  return { law: placeOf(form).law, region, about, answer };
}

/** Everything a sentence may be filled in with, as text. */
function knownFrom(form: LetterForm, { code }: Voice, now: number): Record<string, string> {
  const { company } = placeOf(form);
  const due = requestDue(form);
  const dateWords = code === 'en' && form.region !== 'us' ? 'en-GB' : code;
  const day = (time: number | undefined): string | undefined =>
    time === undefined ? undefined : new Intl.DateTimeFormat(dateWords, { dateStyle: 'long' }).format(time);
  const { account, name, country, orders, reason, demanded } = form;
  const known: Record<Gap, string | undefined> = {
    ...{ account, name, country, orders, reason, demanded },
    requested: day(dayIn(form.requestedOn ?? '')),
    due: due !== undefined && due < now ? day(due) : undefined,
    company: company?.name,
    address: company?.address,
  };
  const texts = Object.entries(known).map(([gap, value]) => [gap, tidy(value ?? '')] as const);
  return { ...Object.fromEntries(texts.filter(([, value]) => value)), officer: OFFICER, act: form.region === 'uk' ? 'uk' : 'eu' };
}

/** When the request that is followed up had to be answered. */
function requestDue({ region, requestedOn }: LetterForm): number | undefined {
  const sent = dayIn(requestedOn ?? '');
  return region && sent !== undefined ? dueOn(region, sent) : undefined;
}

function said(sentence: Sentence, known: Record<string, string>, voice: Voice): string | undefined {
  if (typeof sentence === 'string') return voice.t(sentence, known);
  if ('either' in sentence) return sentence.either.map((one) => said(one, known, voice)).find(Boolean);
  const [id, ...needs] = sentence;
  return needs.every((gap) => known[gap]) ? voice.t(id, known) : undefined;
}

function written({ as, say }: Paragraph, said: (sentence: Sentence) => string | undefined): string {
  const sentences = say.map(said).filter((one) => one !== undefined);
  if (as === 'text') return sentences.join(' ');
  return sentences.map((one, at) => (as === 'list' && at > 0 ? `- ${one}` : one)).join('\n');
}

function datesOf(plan: LetterPlan, form: LetterForm, now: number): Pick<Letter, 'dueAt' | 'lastAt' | 'tooEarlyUntil'> {
  if (plan.id === 'complaint') {
    const due = requestDue(form);
    const early = due !== undefined && due >= now && (form.answer ?? 'none') === 'none';
    return early ? { tooEarlyUntil: due } : {};
  }
  const due = plan.awaitsAnswer && form.region ? dueOn(form.region, now) : undefined;
  const last = plan.awaitsAnswer && form.region ? dueOn(form.region, now, true) : undefined;
  return due === undefined || last === undefined ? {} : { dueAt: due, lastAt: last };
}
