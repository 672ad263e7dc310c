/** Where a person lives, as far as a letter has to tell it apart. Ids are stored with a kept form, so never renamed. */
export const regions = ['eu-eea', 'uk', 'us', 'mx', 'br', 'kr', 'cis', 'other'] as const;
export type Region = (typeof regions)[number];

/** The law a letter names; `plain` names none. */
export type Law = 'gdpr' | 'us' | 'mx' | 'br' | 'kr' | 'plain';

/** A stretch of time as a law counts it. */
export type Period = { readonly months: number } | { readonly days: number } | { readonly workingDays: number };

/** Time to answer, and what may be added to it. */
export interface AnswerTime {
  readonly first: Period;
  readonly more: Period;
}

/** The company answerable for the data. */
export interface Company {
  readonly name: string;
  readonly address?: string;
}

export interface Place {
  readonly law: Law;
  /** Absent where the policy names a company of its own that we do not know. */
  readonly company?: Company;
  /** Absent where we know of none we are sure of. */
  readonly answer?: AnswerTime;
  /** Where one complains, if it has a page for it. */
  readonly authority?: string;
}

// AliExpress's privacy policy, 2026-07-30 (site-facts 8, 2026-11).
const SINGAPORE: Company = {
  name: 'Alibaba.com Singapore E-Commerce Private Limited',
  address: '51 Bras Basah Road, #01-21 Lazada One, Singapore 189554',
};
// The same policy names the company for the United States, not its address.
const AMERICA: Company = { name: 'AliExpress E-Commerce One Pte. Ltd.' };

// GDPR Art. 12(3), the same in the UK GDPR: two more months where AliExpress says why within the first (2026-11).
const GDPR_TIME: AnswerTime = { first: { months: 1 }, more: { months: 2 } };
// California, Civ. Code 1798.130(a)(2) and 11 CCR 7021(b); other states' laws count the same days (2026-11).
const US_TIME: AnswerTime = { first: { days: 45 }, more: { days: 45 } };
// LFPDPPP of 2025-03-20, Art. 31: 20 days to decide, 15 more to carry it out; Art. 2 VIII: days are working days.
const MEXICO_TIME: AnswerTime = { first: { workingDays: 20 }, more: { workingDays: 15 } };

export const places: Readonly<Record<Region, Place>> = {
  'eu-eea': {
    law: 'gdpr',
    company: SINGAPORE,
    answer: GDPR_TIME,
    // Every national authority; the policy names no representative in the EU, so none of them leads (2026-11).
    authority: 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
  },
  uk: { law: 'gdpr', company: SINGAPORE, answer: GDPR_TIME, authority: 'https://ico.org.uk/make-a-complaint/' },
  us: { law: 'us', company: AMERICA, answer: US_TIME },
  mx: { law: 'mx', company: SINGAPORE, answer: MEXICO_TIME },
  // The LGPD names 15 days for a full answer to some requests, the Korean decree 10: too little is sure to set a date by.
  br: { law: 'br', company: SINGAPORE },
  kr: { law: 'kr' },
  cis: { law: 'plain' },
  other: { law: 'plain', company: SINGAPORE },
};
