import { inLines, inList, inText, type LetterPlan } from './letter';
import { signature, who } from './parts';

/** A pause without closing. The old page for it could also release the account, which ended it (site-facts 2): the letter rules that out. */
export const deactivation: LetterPlan = {
  id: 'deactivation',
  ways: ['help-centre'],
  fields: ['account', 'name', 'reason'],
  required: ['account'],
  subject: () => 'letter-deactivation-subject',
  body: () => [
    inLines('letter-to-support'),
    inText('letter-deactivation-ask', 'letter-deactivation-only'),
    who,
    inLines(['letter-deactivation-reason', 'reason']),
    inList(
      'letter-deactivation-tell',
      'letter-deactivation-how-long',
      'letter-deactivation-meanwhile',
      'letter-deactivation-back',
    ),
    signature,
  ],
};
