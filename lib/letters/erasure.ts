import { timeOf } from './access';
import { type LetterPlan, list, text } from './letter';
import { signed, toBeSure, toOfficer, who } from './parts';
import type { Law } from './regions';

/**
 * GDPR and UK GDPR Art. 17 with 7(3), 21(2) and 19; the states' laws; Mexico's right of cancellation (ARCO); Brazil's LGPD
 * Art. 18 VI; Korea's PIPA Art. 36. Looked up 2026-11.
 */
const ASK: Readonly<Record<Law, string>> = {
  gdpr: 'letter-erasure-ask-gdpr',
  us: 'letter-erasure-ask-us',
  mx: 'letter-erasure-ask-mx',
  br: 'letter-erasure-ask-br',
  kr: 'letter-erasure-ask-kr',
  plain: 'letter-erasure-ask-plain',
};

/** Everything kept on the person erased, the account with it. What AliExpress keeps for legal duties (policy §D) it is asked to name. */
export const erasure: LetterPlan = {
  id: 'erasure',
  ways: ['mail'],
  fields: ['account', 'region', 'country', 'name'],
  required: ['account', 'region'],
  awaitsAnswer: true,
  subject: ({ law }) => (law === 'gdpr' ? 'letter-erasure-subject-gdpr' : 'letter-erasure-subject'),
  body: ({ law }) => [
    toOfficer,
    text(ASK[law], 'letter-erasure-account'),
    who,
    text(...(law === 'gdpr' ? ['letter-erasure-grounds'] : [])),
    text(law === 'gdpr' ? 'letter-erasure-others-gdpr' : 'letter-erasure-others', 'letter-erasure-confirm'),
    list('letter-erasure-rest', 'letter-erasure-what', 'letter-erasure-why', 'letter-erasure-until'),
    text(...timeOf(law)),
    law === 'mx' ? text('letter-proof-mx') : toBeSure,
    signed,
  ],
};
