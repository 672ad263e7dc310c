import { EUROPE, type Fact, LAST_LOOK } from './fact';
import { authorities, euTerms, law, nothingFound, privacyPolicy, senders } from './sources';

const confirmed = LAST_LOOK;
const confidence = 'high';

/** Whom one writes to, and what the law gives in Europe and the United States (site-facts 8). */
export const rights = [
  {
    ...{ id: 'officer-mail', says: 'The data protection officer is reached at DataProtection.AE@aliexpress.com.' },
    ...{
      source: privacyPolicy,
      confirmed,
      where: 'everywhere',
      confidence,
      told: ['letters-draft', 'letter-to-officer', 'letters-follow-up-note'],
    },
  },
  {
    id: 'companies',
    says: 'Data is answered for by Alibaba.com Singapore E-Commerce in most countries; the US, Korea and the CIS have companies of their own.',
    ...{
      source: privacyPolicy,
      confirmed,
      where: 'everywhere',
      confidence,
      told: ['letters-draft', 'letter-company', 'letter-address'],
    },
  },
  {
    ...{
      id: 'korea-representative',
      says: 'AliExpress Korea Co., Ltd. is the representative in Korea.',
      source: privacyPolicy,
      confirmed,
    },
    ...{ where: ['KR'], confidence, told: ['letters-law-kr'], holds: ['AliExpress Korea Co., Ltd.'] },
  },
  {
    id: 'cis-policy',
    says: 'For the CIS countries, Georgia and Moldova the policy of aliexpress.ru applies; Ukraine is not among them.',
    ...{ source: privacyPolicy, confirmed, where: ['CIS'], confidence, holds: ['aliexpress.ru'] },
    told: ['letters-cis-address', 'letters-field-region-why'],
  },
  {
    ...{
      id: 'no-eu-representative',
      says: 'The policy names no representative in the EU (GDPR Art. 27).',
      source: privacyPolicy,
      confirmed,
    },
    ...{ where: ['EU', 'EEA'], confidence, told: ['letters-draft', 'letters-authority'] },
  },
  {
    ...{
      id: 'close-by-mail',
      says: 'A mail to the data protection address is one of three ways to close.',
      source: euTerms,
      clause: '1.6',
    },
    ...{ confirmed, where: EUROPE, confidence, told: ['letters-close-note', 'letter-close-ask-terms'], holds: ['1.6', '2026'] },
  },
  {
    ...{
      id: 'from-the-account',
      says: 'From Mexico a request must come from the registered mail address; elsewhere it spares a check.',
    },
    ...{ source: privacyPolicy, clause: '§M', confirmed, where: 'everywhere', confidence },
    told: ['letters-from-account', 'letters-law-mx', 'letters-field-memberId-why'],
  },
  {
    ...{
      id: 'eu-month',
      says: 'GDPR Art. 12(3): one month to answer, two more with reasons.',
      source: law,
      confirmed,
      where: ['EU', 'EEA'],
    },
    ...{ confidence, told: ['letters-law-eu-eea', 'letter-month-article'], holds: ['12(3)'] },
  },
  {
    ...{
      id: 'eu-authority',
      says: 'GDPR Art. 77: one complains to a national authority.',
      source: law,
      confirmed,
      where: ['EU', 'EEA'],
    },
    ...{ confidence, told: ['letters-law-eu-eea', 'letter-complaint-ask-gdpr', 'letters-authority'], holds: ['77'] },
  },
  {
    id: 'eu-counting',
    says: 'Regulation 1182/71, Art. 3: the day of sending is not counted; a last day on a Saturday, Sunday or holiday moves to the next working day.',
    ...{ source: law, confirmed, where: EUROPE, confidence, told: ['letters-law-eu-eea', 'letters-law-uk'], holds: ['1182/71'] },
  },
  {
    ...{
      id: 'uk-month',
      says: 'UK GDPR Art. 12A, since 2026-02-05: one month, two more.',
      source: law,
      confirmed,
      where: ['GB'],
    },
    ...{ confidence, told: ['letters-law-uk', 'letter-month-article'], holds: ['12A', '2026'] },
  },
  {
    id: 'uk-company-first',
    says: 'Data Protection Act 2018 s.164A, since 2026-06-19: a complaint goes to the company first, which acknowledges it within 30 days; then the ICO.',
    ...{ source: law, confirmed, where: ['GB'], confidence, holds: ['164A', '30', '19'] },
    told: ['letters-company-complaint-note', 'letter-company-complaint-duty', 'letters-first-company-complaint'],
  },
  {
    ...{
      id: 'us-days',
      says: 'Section K promises 45 days, and 45 more, to everyone living in the US.',
      source: privacyPolicy,
      clause: '§K',
    },
    ...{
      confirmed,
      where: ['US'],
      confidence,
      told: ['letters-law-us', 'letter-access-ask-us', 'letter-time-us'],
      holds: ['45', 'K'],
    },
  },
  {
    id: 'us-appeal',
    says: 'A refusal is appealed by mail, or in the Privacy Center under "Other questions".',
    ...{
      source: privacyPolicy,
      clause: '§K',
      confirmed,
      where: ['US'],
      confidence,
      told: ['letters-appeal-note'],
      holds: ['Other questions'],
    },
  },
  {
    ...{
      id: 'us-states',
      says: 'A general privacy law is in force in 19 states; one complains to the attorney general.',
      source: authorities,
    },
    ...{ confirmed, where: ['US'], confidence, told: ['letters-law-us', 'letter-to-attorney-general'], holds: ['19'] },
  },
  {
    ...{
      id: 'advert-senders',
      says: 'Orders are told from notice.aliexpress.com, adverts from four other hosts.',
      source: senders,
      confirmed,
    },
    ...{
      where: 'everywhere',
      confidence: 'medium',
      told: ['mail-closing-what', 'mail-adverts-what'],
      holds: ['notice.aliexpress.com'],
    },
  },
  {
    ...{ id: 'closing-sender', says: 'Who sends the mail on the closing was not found.', source: nothingFound, confirmed },
    ...{ where: 'everywhere', confidence: 'medium', told: ['mail-closing-what'] },
  },
] as const satisfies readonly Fact[];
