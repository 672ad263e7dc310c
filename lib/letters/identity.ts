import { type LetterPlan, lines, text } from './letter';
import { signed, toOfficer, who } from './parts';
import type { Law } from './regions';

/**
 * What limits a demand for proof: GDPR Art. 12(6) (only on reasonable doubts) and 5(1)(c); the states' laws (a reasonable check,
 * with what is at hand first); Brazil's LGPD Art. 6 III. Mexico's Art. 28 asks for proof with every request, so nothing of
 * law is held against it there. Looked up 2026-11.
 */
const LIMIT: Readonly<Record<Law, string>> = {
  gdpr: 'letter-identity-limit-gdpr',
  us: 'letter-identity-limit-us',
  mx: 'letter-identity-limit-plain',
  br: 'letter-identity-limit-br',
  kr: 'letter-identity-limit-plain',
  plain: 'letter-identity-limit-plain',
};

/** A claimed need for more proof: shown what is enough, and asked for the reason. */
export const identity: LetterPlan = {
  id: 'identity',
  ways: ['mail'],
  fields: ['account', 'region', 'about', 'requestedOn', 'demanded', 'name'],
  required: ['account', 'region', 'about'],
  subject: () => 'letter-identity-subject',
  body: ({ law, about }) => [
    toOfficer,
    text({ either: [[`letter-identity-asked-${about}`, 'requested'], `letter-identity-asked-${about}-once`] }),
    lines({ either: [['letter-identity-demanded', 'demanded'], 'letter-identity-demanded-more'] }),
    who,
    text(LIMIT[law]),
    text('letter-identity-enough', 'letter-identity-no-copy'),
    text(law === 'gdpr' ? 'letter-identity-go-on-gdpr' : 'letter-identity-go-on'),
    signed,
  ],
};
