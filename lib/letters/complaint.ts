import { type LetterPlan, lines, text } from './letter';
import { signed } from './parts';
import type { Region } from './regions';

/**
 * Whom one complains to: the authority of one's own country in the EU and EEA, the ICO in the UK, the attorney general of the
 * state, in Mexico the ministry that took over from INAI on 2025-03-21, in Brazil the ANPD, in Korea the PIPC. Looked up 2026-11.
 */
const TO: Readonly<Record<Region, string>> = {
  'eu-eea': 'letter-to-authority',
  uk: 'letter-to-ico',
  us: 'letter-to-attorney-general',
  mx: 'letter-to-secretaria',
  br: 'letter-to-anpd',
  kr: 'letter-to-pipc',
  cis: 'letter-to-authority',
  other: 'letter-to-authority',
};

const ANSWER = {
  none: 'letter-complaint-none',
  refused: 'letter-complaint-refused',
  incomplete: 'letter-complaint-incomplete',
} as const;

/** What a regulator has to know: who, about whom, asked what and when, and what came of it. */
export const complaint: LetterPlan = {
  id: 'complaint',
  ways: ['authority'],
  fields: ['name', 'account', 'region', 'country', 'about', 'requestedOn', 'answer'],
  required: ['name', 'account', 'region', 'about', 'requestedOn'],
  subject: ({ about }) => `letter-complaint-subject-${about}`,
  body: ({ law, region, about, answer }) => [
    lines(region ? TO[region] : 'letter-to-authority'),
    text({ either: [['letter-complaint-about', 'company'], 'letter-complaint-about-aliexpress'] }),
    text(['letter-name', 'name'], ['letter-country', 'country'], ['letter-complaint-account', 'account']),
    text(
      [`letter-complaint-asked-${about}${law === 'gdpr' ? '-gdpr' : ''}`, 'requested'],
      ['letter-complaint-due', 'due'],
      ANSWER[answer],
    ),
    text(region === 'eu-eea' ? 'letter-complaint-ask-gdpr' : 'letter-complaint-ask', 'letter-complaint-copies'),
    signed,
  ],
};
