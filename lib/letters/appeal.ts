import { inList, inText, type LetterPlan } from './letter';
import { askedBefore, signature, toBeSure, toOfficer, who } from './parts';

/** A refusal appealed: section K of AliExpress's policy lets everyone living in the US do so, by mail too (2026-07-30). */
export const appeal: LetterPlan = {
  id: 'appeal',
  ways: ['mail'],
  only: 'us',
  fields: ['account', 'about', 'requestedOn', 'name', 'country'],
  required: ['account', 'about'],
  subject: () => 'letter-appeal-subject',
  body: ({ about }) => [
    toOfficer,
    inText(askedBefore(about), 'letter-appeal-refused', 'letter-appeal-ask'),
    who,
    inList('letter-appeal-tell', 'letter-appeal-outcome', 'letter-appeal-why', 'letter-appeal-attorney'),
    toBeSure,
    signature,
  ],
};
