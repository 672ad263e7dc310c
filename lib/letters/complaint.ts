import { inLines, inText, type LetterPlan } from './letter';
import { OUTCOME_SENTENCES, signature } from './parts';
import { regionRules } from './region-rules';

/** How the request is told: with the articles it rested on, or the policy's promise. */
const ASKED = { gdpr: '-gdpr', us: '-us', mx: '', br: '', kr: '', named: '', plain: '' } as const;

/** What a regulator has to know: who, about whom, asked what and when, and what came of it. */
export const complaint: LetterPlan = {
  id: 'complaint',
  ways: ['authority'],
  fields: ['name', 'account', 'region', 'country', 'about', 'requestedOn', 'answer'],
  required: ['name', 'account', 'region', 'about', 'requestedOn'],
  besides: { uk: { fields: ['firstOn'], required: ['firstOn'] }, us: { fields: ['firstOn'] } },
  subject: ({ about }) => `letter-complaint-subject-${about}`,
  body: ({ law, region, about, answer }) => [
    inLines(region ? regionRules[region].authority.to : 'letter-to-authority'),
    inText({ either: [['letter-complaint-about', 'company'], 'letter-complaint-about-aliexpress'] }),
    inText(['letter-name', 'name'], ['letter-country', 'country'], ['letter-complaint-account', 'account']),
    inText(
      [`letter-complaint-asked-${about}${ASKED[law]}`, 'requested'],
      ['letter-complaint-due', 'due'],
      OUTCOME_SENTENCES[answer],
      [region === 'us' ? 'letter-complaint-appealed' : 'letter-complaint-complained', 'complained'],
    ),
    inText(region === 'eu-eea' ? 'letter-complaint-ask-gdpr' : 'letter-complaint-ask', 'letter-complaint-copies'),
    signature,
  ],
};
