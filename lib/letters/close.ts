import { inList, inText, type LetterPlan } from './letter';
import { signature, toBeSure, toOfficer, who } from './parts';

/**
 * The account closed by mail: one of three ways that AliExpress's own terms for the EU, EEA and UK name (clause 1.6, of
 * 2026-06-30). Nobody has to be signed in for it. Elsewhere no text of AliExpress's names the mail, so the letter cites none.
 */
export const closingLetter: LetterPlan = {
  id: 'close',
  ways: ['mail'],
  fields: ['account', 'region', 'country', 'name', 'orders'],
  required: ['account'],
  subject: () => 'letter-close-subject',
  body: ({ law }) => [
    toOfficer,
    inText(law === 'gdpr' ? 'letter-close-ask-terms' : 'letter-close-ask'),
    who,
    inList('letter-close-tell', 'letter-close-missing', 'letter-close-date', 'letter-close-stop'),
    inText('letter-close-confirm'),
    toBeSure,
    signature,
  ],
};
