import type { Region } from '../tools/regions';

/** The law a letter speaks in; `fileNamed`: only called by its name; `plain` names none. */
export type Law = 'gdpr' | 'us' | 'mx' | 'br' | 'kr' | 'named' | 'plain';

/** A stretch of time as a law counts it. */
export type Period = { readonly months: number } | { readonly days: number } | { readonly workingDays: number };

/** Time to answer, and what may be added to it. */
export interface AnswerTime {
  readonly first: Period;
  readonly more?: Period;
}

/** `no-number`: the law names none; `unverified`: it may, and we are not sure of it. */
export type AnswerRule = AnswerTime | 'no-number' | 'unverified';

/** What is asked for: a copy of the data, or to erase it. */
export type Kind = 'access' | 'erasure';

/** The company answerable for the data. */
export interface Company {
  readonly name: string;
  readonly address?: string;
}

/** Messages that name the law: who gives the right, and who the time. */
export interface Named {
  readonly act?: string;
  readonly rule?: string;
}

/** Where one complains. */
export interface Authority {
  /** The message that addresses it. */
  readonly to: string;
  /** Its page for complaints, where it was looked up. */
  readonly page?: string;
  /** The letter to AliExpress that goes before it. */
  readonly first?: 'company-complaint' | 'appeal';
  /** Days in which it takes a complaint: after the answer, and at most after the request; or after one knows of it. */
  readonly within?: { readonly answer: number; readonly request: number } | { readonly known: number };
}

export interface RegionRules {
  readonly law: Law;
  readonly company: Company;
  readonly answer: Readonly<Record<Kind, AnswerRule>>;
  readonly named?: Readonly<Partial<Record<Kind, Named>>>;
  /** Whose rule moves a last day that is no working day. */
  readonly moves?: 'eu' | 'uk';
  readonly authority: Authority;
}

// AliExpress's privacy policy, 2026-07-30 (site-facts 8, 2026-11); it names no address of the three others.
const SINGAPORE: Company = {
  name: 'Alibaba.com Singapore E-Commerce Private Limited',
  address: '51 Bras Basah Road, #01-21 Lazada One, Singapore 189554',
};
const AMERICA: Company = { name: 'AliExpress E-Commerce One Pte. Ltd.' };
const KOREA: Company = { name: 'ALIEXPRESS KOREA HOLDING (SINGAPORE) PTE. LTD.' };
const CIS: Company = { name: 'ALIEXPRESS CIS HOLDING PTE. LTD.' };

const both = (answer: AnswerRule): RegionRules['answer'] => ({ access: answer, erasure: answer });
const UNVERIFIED = both('unverified');
const OWN_AUTHORITY: Authority = { to: 'letter-to-authority' };
const MONTH: AnswerTime = { first: { months: 1 }, more: { months: 2 } };
const THIRTY: AnswerTime = { first: { days: 30 } };
const TWICE_THIRTY: AnswerTime = { first: { days: 30 }, more: { days: 30 } };

/** What is known of each region; sources and days are those of `lib/facts/rights.ts` and `lib/facts/rights-abroad.ts`. */
export const regionRules: Readonly<Record<Region, RegionRules>> = {
  'eu-eea': {
    law: 'gdpr',
    company: SINGAPORE,
    answer: both(MONTH),
    moves: 'eu',
    // Every national authority; the policy names no representative in the EU, so none of them leads (2026-11).
    authority: { to: 'letter-to-authority', page: 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en' },
  },
  uk: {
    law: 'gdpr',
    company: SINGAPORE,
    answer: both(MONTH),
    moves: 'uk',
    authority: { to: 'letter-to-ico', page: 'https://ico.org.uk/make-a-complaint/', first: 'company-complaint' },
  },
  ch: {
    law: 'named',
    company: SINGAPORE,
    answer: { access: THIRTY, erasure: 'unverified' },
    named: { access: { act: 'letter-act-ch', rule: 'letter-rule-ch' }, erasure: { act: 'letter-act-ch-erasure' } },
    authority: { to: 'letter-to-fdpic' },
  },
  tr: {
    law: 'named',
    company: SINGAPORE,
    answer: both(THIRTY),
    named: {
      access: { act: 'letter-act-tr', rule: 'letter-rule-tr' },
      erasure: { act: 'letter-act-tr-erasure', rule: 'letter-rule-tr' },
    },
    authority: { to: 'letter-to-kvkk', within: { answer: 30, request: 60 } },
  },
  us: {
    law: 'us',
    company: AMERICA,
    answer: both({ first: { days: 45 }, more: { days: 45 } }),
    authority: { to: 'letter-to-attorney-general', first: 'appeal' },
  },
  ca: {
    law: 'named',
    company: SINGAPORE,
    answer: { access: TWICE_THIRTY, erasure: 'unverified' },
    named: { access: { act: 'letter-act-ca', rule: 'letter-rule-ca' } },
    authority: { to: 'letter-to-opc' },
  },
  qc: {
    law: 'named',
    company: SINGAPORE,
    answer: { access: THIRTY, erasure: 'unverified' },
    named: { access: { act: 'letter-act-qc', rule: 'letter-rule-qc' } },
    authority: { to: 'letter-to-cai' },
  },
  mx: {
    law: 'mx',
    company: SINGAPORE,
    answer: both({ first: { workingDays: 20 }, more: { workingDays: 15 } }),
    authority: { to: 'letter-to-secretaria' },
  },
  br: {
    law: 'br',
    company: SINGAPORE,
    answer: { access: { first: { days: 15 } }, erasure: 'no-number' },
    named: { access: { rule: 'letter-rule-br' } },
    authority: { to: 'letter-to-anpd' },
  },
  // Law 21.719 (30 days, 30 more) starts on 2026-12-01 by its own text; whether a bill postponed it was not seen. It is off
  // until somebody has confirmed its start: never by the date alone.
  cl: { law: 'plain', company: SINGAPORE, answer: UNVERIFIED, authority: OWN_AUTHORITY },
  kr: {
    law: 'kr',
    company: KOREA,
    answer: both({ first: { days: 10 } }),
    named: { access: { rule: 'letter-rule-kr' }, erasure: { rule: 'letter-rule-kr-erasure' } },
    authority: { to: 'letter-to-pipc' },
  },
  jp: {
    law: 'named',
    company: SINGAPORE,
    answer: { access: 'no-number', erasure: 'unverified' },
    named: { access: { act: 'letter-act-jp' } },
    authority: { to: 'letter-to-ppc' },
  },
  au: {
    law: 'named',
    company: SINGAPORE,
    answer: { access: 'no-number', erasure: 'unverified' },
    named: { access: { act: 'letter-act-au' } },
    authority: { to: 'letter-to-oaic' },
  },
  il: {
    law: 'named',
    company: SINGAPORE,
    answer: UNVERIFIED,
    named: { access: { act: 'letter-act-il' } },
    authority: { to: 'letter-to-ppa' },
  },
  sa: {
    law: 'named',
    company: SINGAPORE,
    answer: both(TWICE_THIRTY),
    named: {
      access: { act: 'letter-act-sa', rule: 'letter-rule-sa' },
      erasure: { act: 'letter-act-sa', rule: 'letter-rule-sa' },
    },
    authority: { to: 'letter-to-sdaia', within: { known: 90 } },
  },
  cis: { law: 'plain', company: CIS, answer: UNVERIFIED, authority: OWN_AUTHORITY },
  other: { law: 'plain', company: SINGAPORE, answer: UNVERIFIED, authority: OWN_AUTHORITY },
};

/** UK, Data Protection Act 2018 s.164A, since 2026-06-19: a complaint to the company is acknowledged within 30 days, counted from the day after. */
export const ACKNOWLEDGED: AnswerTime = { first: { days: 30 } };

/** The time to answer, where we are sure of one. */
export function timeFor(region: Region, kind: Kind): AnswerTime | undefined {
  const answer = regionRules[region].answer[kind];
  return typeof answer === 'object' ? answer : undefined;
}
