import { dateFormat } from '../tools/date-format';
import type { Due } from './deadlines';
import { dayIn, type LetterForm, tidyLine } from './form';
import type { Gap, LetterPlan } from './letter';
import { type Kind, regionRules, timeFor } from './region-rules';
import { isPast, requestDue } from './times';
import type { Voice } from './writing';

/** Everything a letter's sentences may be filled in with; what is not known is not there. */
export function letterValues(plan: LetterPlan, form: LetterForm, voice: Voice, now: number): Record<string, string | number> {
  const due = requestDue(form);
  const day = daysIn(voice, form);
  const { account, name, country, orders, memberId, idNumber, postal, reason, demanded, region } = form;
  const company = region && regionRules[region].company;
  const texts: Partial<Record<Gap, string | undefined>> = {
    ...{ account, name, country, orders, memberId, idNumber, postal, reason, demanded },
    requested: day(dayIn(form.requestedOn ?? '')),
    complained: day(dayIn(form.firstOn ?? '')),
    due: due && isSure(due) && isPast(due.at, now) ? day(due.at) : undefined,
    company: company?.name,
    address: company?.address,
  };
  const told = Object.entries(texts).map(([gap, value]) => [gap, tidyLine(value ?? '')] as const);
  return {
    ...Object.fromEntries(told.filter(([, value]) => value)),
    ...lawOf(plan, form, voice),
    act: region === 'uk' ? 'uk' : 'eu',
  };
}

/** Of working days no holiday is left out, so the true day may be later: it is not told to an authority. */
const isSure = ({ rule }: Due): boolean => !('workingDays' in rule);

/** Dates as the letter's language writes them; in English as where it goes. */
function daysIn({ code }: Voice, { region }: LetterForm): (time: number | undefined) => string | undefined {
  const words = dateFormat(code === 'en' && region !== 'us' ? 'en-GB' : code, { dateStyle: 'long' });
  return (time) => (time === undefined ? undefined : words.format(time));
}

/** The law by name, and the days it gives, where the table has them. */
function lawOf(plan: LetterPlan, { region }: LetterForm, { t }: Voice): Record<string, string | number> {
  const kind: Kind | undefined = plan.id === 'access' || plan.id === 'erasure' ? plan.id : undefined;
  if (!kind || !region) return {};
  const { act, rule } = regionRules[region].named?.[kind] ?? {};
  const first = timeFor(region, kind)?.first;
  return {
    ...(act && { named: t(act) }),
    ...(rule && { rule: t(rule) }),
    ...(first && 'days' in first && { days: first.days }),
  };
}
