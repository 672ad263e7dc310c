import { inText, type LetterPlan } from './letter';
import { askedBefore, OUTCOME_SENTENCES, signature, toOfficer, who } from './parts';

/**
 * UK: since 2026-06-19 a company has to take complaints itself (Data Protection Act 2018 s.164A), and the ICO expects one to
 * have gone there first.
 */
export const companyComplaint: LetterPlan = {
  id: 'company-complaint',
  ways: ['mail'],
  only: 'uk',
  fields: ['account', 'about', 'requestedOn', 'answer', 'name'],
  required: ['account', 'about', 'requestedOn'],
  awaits: 'complaint',
  subject: () => 'letter-company-complaint-subject',
  body: ({ about, answer }) => [
    toOfficer,
    inText('letter-company-complaint-ask'),
    who,
    inText(askedBefore(about), ['letter-complaint-due', 'due'], OUTCOME_SENTENCES[answer]),
    inText('letter-company-complaint-duty', 'letter-company-complaint-next'),
    signature,
  ],
};
