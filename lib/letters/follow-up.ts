import { inLines, inList, inText, type LetterPlan } from './letter';
import { signature, who } from './parts';

/** A closing request that nobody answered. AliExpress names no waiting time (site-facts 7), so the letter names none. */
export const followUp: LetterPlan = {
  id: 'follow-up',
  ways: ['help-centre', 'mail'],
  fields: ['account', 'requestedOn', 'name', 'orders'],
  required: ['account', 'requestedOn'],
  subject: () => 'letter-follow-up-subject',
  body: () => [
    inLines('letter-to-support'),
    inText(['letter-asked-close', 'requested'], 'letter-follow-up-silence'),
    who,
    inList(
      'letter-follow-up-tell',
      'letter-follow-up-arrived',
      'letter-follow-up-missing',
      'letter-follow-up-when',
      'letter-follow-up-stop',
    ),
    inText('letter-follow-up-confirm'),
    signature,
  ],
};
