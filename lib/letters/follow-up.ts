import { type LetterPlan, lines, list, text } from './letter';
import { signed, who } from './parts';

/** A closing request that nobody answered. AliExpress names no waiting time (site-facts 7), so the letter names none. */
export const followUp: LetterPlan = {
  id: 'follow-up',
  ways: ['help-centre', 'mail'],
  fields: ['account', 'requestedOn', 'name', 'orders'],
  required: ['account', 'requestedOn'],
  subject: () => 'letter-follow-up-subject',
  body: () => [
    lines('letter-to-support'),
    text(['letter-follow-up-asked', 'requested'], 'letter-follow-up-silence'),
    who,
    list('letter-follow-up-tell', 'letter-follow-up-arrived', 'letter-follow-up-missing', 'letter-follow-up-when'),
    text('letter-follow-up-confirm'),
    signed,
  ],
};
