import type { Requests } from '../../../lib/journey';
import type { LetterForm } from '../../../lib/letters/form';
import type { LetterPlan } from '../../../lib/letters/letter';

/** A form without its blanks, as it can be kept. */
export const typed = (form: LetterForm): LetterForm =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => value)) as LetterForm;

/** The form with the day of the request that is followed up, where we know it and nobody typed another. */
export function knownOf(form: LetterForm, plan: LetterPlan, requests: Requests): LetterForm {
  if (form.requestedOn !== undefined || !plan.fields.includes('requestedOn')) return form;
  const sent = plan.id === 'follow-up' ? requests.closing : form.about && requests[form.about];
  return sent ? { ...form, requestedOn: dayOf(sent.sentAt) } : form;
}

/** YYYY-MM-DD of a time, where the person is. */
function dayOf(time: number): string {
  const day = new Date(time);
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
