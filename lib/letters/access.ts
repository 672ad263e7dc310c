import { inList, inText, type LetterPlan, type LetterSentence } from './letter';
import { regionFields, signature, timeToAnswer, toBeSure, toOfficer, who } from './parts';
import type { Law } from './region-rules';

/**
 * GDPR and UK GDPR Art. 15 and 20; section K of AliExpress's policy, which promises it to everyone living in the US; Mexico's
 * right of access (ARCO), LFPDPPP of 2025-03-20; Brazil's LGPD Art. 18 II and V, Art. 19; Korea's PIPA Art. 35. Looked up 2026-11.
 */
const ACCESS_ASK: Readonly<Record<Law, string>> = {
  gdpr: 'letter-access-ask-gdpr',
  us: 'letter-access-ask-us',
  mx: 'letter-access-ask-mx',
  br: 'letter-access-ask-br',
  kr: 'letter-access-ask-kr',
  named: 'letter-access-ask-plain',
  plain: 'letter-access-ask-plain',
};

/** What Art. 15(1) and (2) list besides the data themselves; good questions anywhere. */
const ABOUT: readonly LetterSentence[] = [
  'letter-access-purposes',
  'letter-access-recipients',
  'letter-access-how-long',
  'letter-access-sources',
];
/** Korea: the fifth thing a request may name (Enforcement Decree, Art. 41(1)). */
const MORE: Readonly<Partial<Record<Law, string>>> = { gdpr: 'letter-access-transfers', kr: 'letter-access-consent' };

/** A copy of everything kept on the person. An NGO was sent a file that opened once (noyb, 2025-07-17): the letter asks for one that opens. */
export const access: LetterPlan = {
  id: 'access',
  ways: ['mail'],
  fields: ['account', 'region', 'country', 'name', 'orders'],
  required: ['account', 'region'],
  besides: regionFields,
  awaits: 'access',
  subject: ({ law }) => (law === 'gdpr' ? 'letter-access-subject-gdpr' : 'letter-access-subject'),
  body: ({ law }) => [
    toOfficer,
    inText({ either: [['letter-access-ask-named', 'named'], ACCESS_ASK[law]] }),
    who,
    inList(
      'letter-access-include',
      'letter-access-orders',
      'letter-access-messages',
      'letter-access-devices',
      'letter-access-profile',
    ),
    inList('letter-access-tell', ...ABOUT, ...(MORE[law] ? [MORE[law]] : [])),
    inText('letter-access-form', timeToAnswer(law)),
    law === 'mx' ? inText('letter-proof-mx') : toBeSure,
    signature,
  ],
};
