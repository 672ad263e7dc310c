import type { FormField, LetterForm } from '../../../lib/letters/form';
import type { LetterPlan } from '../../../lib/letters/letter';
import type { SentRequest, SentRequests } from '../../../lib/model/journey';
import { isoDayOf } from '../../../lib/tools/calendar-day';

/**
 * A form without its blanks, as it can be kept.
 * @param never what is not kept even so
 */
export const typed = (form: LetterForm, never: readonly FormField[]): LetterForm =>
  Object.fromEntries(Object.entries(form).filter(([field, value]) => value && !never.includes(field as FormField))) as LetterForm;

/** The form with the days of what went before, where we know them and nobody typed others. */
export function withKnownDays(form: LetterForm, plan: LetterPlan, requests: SentRequests): LetterForm {
  const requested = plan.fields.includes('requestedOn') ? dayOfSending(requestBefore(form, plan, requests)) : undefined;
  const first =
    plan.id === 'complaint' ? dayOfSending(requests[form.region === 'us' ? 'appeal' : 'company-complaint']) : undefined;
  return {
    ...(requested && { requestedOn: requested }),
    ...(first && { firstOn: first }),
    ...form,
  };
}

/** Letters on the closing follow up its request, the others what they are about. */
function requestBefore({ about }: LetterForm, { id }: LetterPlan, requests: SentRequests): SentRequest | undefined {
  return id === 'follow-up' || id === 'stop' ? requests.closing : about && requests[about];
}

const dayOfSending = (request: SentRequest | undefined): string | undefined => request && isoDayOf(request.sentAt);
