import { type LetterPlan, lines, list, text } from './letter';
import { signed, who } from './parts';

/** A pause without closing. The old page for it could also release the account, which ended it (site-facts 2): the letter rules that out. */
export const deactivation: LetterPlan = {
  id: 'deactivation',
  ways: ['help-centre'],
  fields: ['account', 'name', 'reason'],
  required: ['account'],
  subject: () => 'letter-deactivation-subject',
  body: () => [
    lines('letter-to-support'),
    text('letter-deactivation-ask', 'letter-deactivation-only'),
    who,
    lines(['letter-deactivation-reason', 'reason']),
    list('letter-deactivation-tell', 'letter-deactivation-how-long', 'letter-deactivation-meanwhile', 'letter-deactivation-back'),
    signed,
  ],
};
