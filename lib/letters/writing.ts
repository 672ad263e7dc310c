import type { LetterId } from '../model/journey';
import { gapBetween } from '../tools/sentences';
import type { Due } from './deadlines';
import { type FormField, type LetterForm, tidyLine } from './form';
import { fieldsOf, type LetterPlan, type LetterSentence, type Paragraph, requiredOf, type Situation } from './letter';
import { letterValues } from './letter-values';
import { type MailLink, mailOf } from './mail';
import { type Law, type RegionRules, regionRules } from './region-rules';
import { datesOf, type Wait } from './times';

/** AliExpress's data protection officer: privacy policy, 2026-07-30 (site-facts 8, 2026-11). */
export const OFFICER = 'DataProtection.AE@aliexpress.com';

/** The words a letter is written in; a locale fits. */
export interface Voice {
  readonly code: string;
  t(id: string, values?: Readonly<Record<string, string | number>>): string;
}

/** The same, as the letter is shown. */
export interface LetterLanguage extends Voice {
  readonly direction: 'ltr' | 'rtl';
}

/** A letter as far as it can be written. */
export interface Letter {
  readonly id: LetterId;
  /** Where it is for: as chosen, or the only region it is for. */
  readonly region: LetterForm['region'];
  /** Mail address; absent where it goes to the help centre or a regulator only. */
  readonly to?: string;
  readonly subject: string;
  readonly body: string;
  /** What is still asked for before it may be sent. */
  readonly missing: readonly FormField[];
  /** When an answer would be due if it were sent now, and with all the law lets be added; absent where no time is known. */
  readonly due?: Due;
  readonly last?: Due;
  /** What has to be waited for before it may be sent. */
  readonly wait?: Wait;
  /** The last day on which the authority takes it, where the law names one counted from the request. */
  readonly takenUntil?: number;
  /** The link that opens it in a mail program. */
  readonly mail?: MailLink;
  /** A page of the regulator it goes to. */
  readonly authority?: string;
}

/** A planned letter, filled in: `letterOf` says how. */
export function write(plan: LetterPlan, form: LetterForm, voice: Voice, now: number): Letter {
  const own = ownFields(plan, form);
  const known = { ...letterValues(plan, own, voice, now), officer: OFFICER };
  const situation = situationOf(own);
  const say = (sentence: LetterSentence): string | undefined => said(sentence, known, voice);
  const subject = voice.t(plan.subject(situation), known);
  const body = plan
    .body(situation)
    .map((paragraph) => filledIn(paragraph, say, gapBetween(voice.code)))
    .filter(Boolean)
    .join('\n\n');
  const missing = requiredOf(plan, own.region).filter((field) => !tidyLine(own[field] ?? ''));
  const ways = waysOf(plan, own, subject, body);
  return { id: plan.id, region: own.region, subject, body, missing, ...ways, ...datesOf(plan, own, now) };
}

function waysOf(
  { ways }: LetterPlan,
  form: LetterForm,
  subject: string,
  body: string,
): Pick<Letter, 'to' | 'mail' | 'authority'> {
  if (ways.includes('mail')) return { to: OFFICER, mail: mailOf(OFFICER, subject, body) };
  const page = rulesOf(form)?.authority.page;
  return ways.includes('authority') && page ? { authority: page } : {};
}

const rulesOf = ({ region }: LetterForm): RegionRules | undefined => region && regionRules[region];

/** Only what this letter asks for where the person lives: what was typed for another one stays out of it. */
function ownFields(plan: LetterPlan, form: LetterForm): LetterForm {
  const region = plan.only ?? (plan.fields.includes('region') ? form.region : undefined);
  const own = fieldsOf(plan, region).map((field) => [field, form[field]] as const);
  const typed = Object.fromEntries(own.filter(([, value]) => value !== undefined)) as LetterForm;
  return region ? { ...typed, region } : typed;
}

/** While the region is not chosen no law is named. */
function situationOf(form: LetterForm): Situation {
  const { region, about = 'access', answer = 'none' } = form;
  const law: Law = rulesOf(form)?.law ?? 'plain';
  return { law, region, about, answer };
}

function said(sentence: LetterSentence, known: Readonly<Record<string, string | number>>, voice: Voice): string | undefined {
  if (typeof sentence === 'string') return voice.t(sentence, known);
  if ('either' in sentence) {
    const first = sentence.either.find((one) => canBeSaid(one, known));
    return first && said(first, known, voice);
  }
  return canBeSaid(sentence, known) ? voice.t(sentence[0], known) : undefined;
}

function canBeSaid(sentence: LetterSentence, known: Readonly<Record<string, string | number>>): boolean {
  if (typeof sentence === 'string') return true;
  if ('either' in sentence) return sentence.either.some((one) => canBeSaid(one, known));
  const [, ...needs] = sentence;
  return needs.every((gap) => known[gap] !== undefined);
}

function filledIn({ as, say }: Paragraph, said: (sentence: LetterSentence) => string | undefined, gap: string): string {
  const sentences = say.map(said).filter((one) => one !== undefined);
  if (as === 'text') return sentences.join(gap);
  return sentences.map((one, at) => (as === 'list' && at > 0 ? `- ${one}` : one)).join('\n');
}
