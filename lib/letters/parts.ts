import { inLines, inText, type LetterPlan, type LetterSentence, type Paragraph } from './letter';
import type { Law } from './region-rules';

/** To whom in AliExpress a letter on personal data goes, with the company that answers for it where it is known. */
export const toOfficer: Paragraph = inLines('letter-to-officer', ['letter-company', 'company'], ['letter-address', 'address']);

/** Who writes, as far as they say it. */
export const who: Paragraph = inText(
  ['letter-account', 'account'],
  ['letter-member-id', 'memberId'],
  ['letter-name', 'name'],
  ['letter-id-number', 'idNumber'],
  ['letter-postal', 'postal'],
  ['letter-country', 'country'],
  ['letter-orders', 'orders'],
);

/**
 * What the law of two regions wants a request to hold. Mexico: AliExpress's policy (§M) asks for the account's id or the
 * registered mail or phone. Türkiye: name, number of an identity document and postal address (the authority's communiqué on
 * requests, Resmî Gazete 30356, 2018-03-10, Art. 5). Looked up 2026-11.
 */
export const regionFields: NonNullable<LetterPlan['besides']> = {
  mx: { fields: ['memberId'] },
  tr: { fields: ['idNumber', 'postal'], required: ['name'] },
};

/** How AliExpress can be sure of who writes, without more proof. */
export const toBeSure: Paragraph = inText('letter-to-be-sure');

/** The name below, or whose account it is. */
export const signature: Paragraph = inLines('letter-regards', { either: [['letter-signed', 'name'], 'letter-signed-holder'] });

/** What was asked for before, with its day where it is known. */
export const askedBefore = (about: string): LetterSentence => ({
  either: [[`letter-asked-${about}`, 'requested'], `letter-asked-${about}-once`],
});

/** Sentences of a law of its own on the time to answer; elsewhere one that takes its days from the table. */
const TIME: Readonly<Partial<Record<Law, string>>> = { gdpr: 'letter-time-gdpr', us: 'letter-time-us', mx: 'letter-time-mx' };

/** The time to answer, where we are sure of it. */
export const timeToAnswer = (law: Law): LetterSentence => TIME[law] ?? ['letter-time-days', 'rule', 'days'];

/** What came back on a request. */
export const OUTCOME_SENTENCES = {
  none: 'letter-complaint-none',
  refused: 'letter-complaint-refused',
  incomplete: 'letter-complaint-incomplete',
} as const;
