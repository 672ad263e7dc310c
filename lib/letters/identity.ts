import { inLines, inText, type LetterPlan } from './letter';
import { askedBefore, signature, toOfficer, who } from './parts';
import type { Law } from './region-rules';

/**
 * What limits a demand for proof: GDPR Art. 12(6) (only on reasonable doubts) and 5(1)(c); Brazil's LGPD Art. 6 III. Mexico's
 * Art. 28 asks for proof with every request, and Türkiye's communiqué for the number of a document, so nothing of law is held
 * against it there. Looked up 2026-11.
 */
const LIMIT: Readonly<Record<Law, string>> = {
  gdpr: 'letter-identity-limit-gdpr',
  us: 'letter-identity-limit-plain',
  mx: 'letter-identity-limit-plain',
  br: 'letter-identity-limit-br',
  kr: 'letter-identity-limit-plain',
  named: 'letter-identity-limit-plain',
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
    inText(askedBefore(about)),
    inLines({ either: [['letter-identity-demanded', 'demanded'], 'letter-identity-demanded-more'] }),
    who,
    inText(LIMIT[law]),
    inText('letter-identity-enough', ...(law === 'mx' ? [] : ['letter-identity-no-copy'])),
    inText(law === 'gdpr' ? 'letter-identity-go-on-gdpr' : 'letter-identity-go-on'),
    signature,
  ],
};
