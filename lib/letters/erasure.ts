import { inList, inText, type LetterPlan } from './letter';
import { regionFields, signature, timeToAnswer, toBeSure, toOfficer, who } from './parts';
import type { Law } from './region-rules';

/**
 * GDPR and UK GDPR Art. 17 with 7(3), 21(2) and 19; section K of AliExpress's policy in the US; Mexico's right of cancellation
 * (ARCO); Brazil's LGPD Art. 18 VI; Korea's PIPA Art. 36, which gives it to those who have had access: both are asked for in
 * one. Looked up 2026-11.
 */
const ERASURE_ASK: Readonly<Record<Law, string>> = {
  gdpr: 'letter-erasure-ask-gdpr',
  us: 'letter-erasure-ask-us',
  mx: 'letter-erasure-ask-mx',
  br: 'letter-erasure-ask-br',
  kr: 'letter-erasure-ask-kr',
  named: 'letter-erasure-ask-plain',
  plain: 'letter-erasure-ask-plain',
};

/** Everything kept on the person erased, the account with it. What AliExpress keeps for legal duties (policy §D) it is asked to name. */
export const erasure: LetterPlan = {
  id: 'erasure',
  ways: ['mail'],
  fields: ['account', 'region', 'country', 'name'],
  required: ['account', 'region'],
  besides: regionFields,
  awaits: 'erasure',
  subject: ({ law }) => (law === 'gdpr' ? 'letter-erasure-subject-gdpr' : 'letter-erasure-subject'),
  body: ({ law }) => [
    toOfficer,
    inText({ either: [['letter-erasure-ask-named', 'named'], ERASURE_ASK[law]] }, 'letter-erasure-account'),
    who,
    inText(...(law === 'gdpr' ? ['letter-erasure-grounds'] : [])),
    inText(law === 'gdpr' ? 'letter-erasure-others-gdpr' : 'letter-erasure-others', 'letter-erasure-confirm'),
    inList('letter-erasure-rest', 'letter-erasure-what', 'letter-erasure-why', 'letter-erasure-until'),
    inText(timeToAnswer(law)),
    law === 'mx' ? inText('letter-proof-mx') : toBeSure,
    signature,
  ],
};
