import { type LetterPlan, list, type Sentence, text } from './letter';
import { signed, toBeSure, toOfficer, who } from './parts';
import type { Law } from './regions';

/**
 * GDPR and UK GDPR Art. 15 and 20; the states' laws; Mexico's right of access (ARCO), LFPDPPP of 2025-03-20; Brazil's LGPD
 * Art. 18 II and V, Art. 19; Korea's PIPA Art. 35. Looked up 2026-11.
 */
const ASK: Readonly<Record<Law, string>> = {
  gdpr: 'letter-access-ask-gdpr',
  us: 'letter-access-ask-us',
  mx: 'letter-access-ask-mx',
  br: 'letter-access-ask-br',
  kr: 'letter-access-ask-kr',
  plain: 'letter-access-ask-plain',
};

/** What Art. 15(1) and (2) list besides the data themselves; good questions anywhere. */
const ABOUT: readonly Sentence[] = [
  'letter-access-purposes',
  'letter-access-recipients',
  'letter-access-how-long',
  'letter-access-sources',
];

/** Sentences of the law on the time to answer; the others name none that we are sure of. */
export const TIME: Readonly<Partial<Record<Law, string>>> = {
  gdpr: 'letter-time-gdpr',
  us: 'letter-time-us',
  mx: 'letter-time-mx',
};

export const timeOf = (law: Law): Sentence[] => {
  const time = TIME[law];
  return time ? [time] : [];
};

/** A copy of everything kept on the person. An NGO was sent a file that opened once (noyb, 2025-07-17): the letter asks for one that opens. */
export const access: LetterPlan = {
  id: 'access',
  ways: ['mail'],
  fields: ['account', 'region', 'country', 'name', 'orders'],
  required: ['account', 'region'],
  awaitsAnswer: true,
  subject: ({ law }) => (law === 'gdpr' ? 'letter-access-subject-gdpr' : 'letter-access-subject'),
  body: ({ law }) => [
    toOfficer,
    text(ASK[law]),
    who,
    list(
      'letter-access-include',
      'letter-access-orders',
      'letter-access-messages',
      'letter-access-devices',
      'letter-access-profile',
    ),
    list('letter-access-tell', ...ABOUT, ...(law === 'gdpr' ? ['letter-access-transfers'] : [])),
    text('letter-access-form', ...timeOf(law)),
    law === 'mx' ? text('letter-proof-mx') : toBeSure,
    signed,
  ],
};
