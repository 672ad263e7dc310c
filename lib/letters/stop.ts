import { inLines, inList, inText, type LetterPlan } from './letter';
import { askedBefore, signature, who } from './parts';

/** A closing request taken back. No way to undo one was found (site-facts 7), so the letter asks, and as soon as can be. */
export const stop: LetterPlan = {
  id: 'stop',
  ways: ['help-centre', 'mail'],
  fields: ['account', 'requestedOn', 'name'],
  required: ['account'],
  subject: () => 'letter-stop-subject',
  body: () => [
    inLines('letter-to-support'),
    inText(askedBefore('close'), 'letter-stop-ask'),
    who,
    inList('letter-stop-tell', 'letter-stop-in-time', 'letter-stop-left', 'letter-stop-closed'),
    signature,
  ],
};
