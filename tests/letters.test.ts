import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factsIn } from '../lib/facts';
import { letterCatalog, letterOf, letterPlans } from '../lib/letters';
import { isFormDay, isLetterForm, type LetterForm, requestAnswers, subjects, TEXT_FIELDS, tidyLine } from '../lib/letters/form';
import { fieldsOf, type LetterPlan, requiredOf } from '../lib/letters/letter';
import { mailOf } from '../lib/letters/mail';
import { regionRules } from '../lib/letters/region-rules';
import { LOCALES, type LocaleCode, localeOf } from '../lib/locale';
import { fileOfWords, messagesIn } from '../lib/locale/compile';
import { type Region, regions } from '../lib/tools/regions';

const voices = Object.fromEntries(
  LOCALES.map((code) => [code, localeOf(code, messagesIn([readFileSync(fileOfWords(code, 'letters'), 'utf8')]))]),
) as Record<LocaleCode, ReturnType<typeof localeOf>>;
const NOW = new Date(2026, 10, 24, 12).getTime();

const FULL: LetterForm = {
  account: 'maria.lopez@example.org',
  name: 'María López',
  region: 'eu-eea',
  country: 'Spain',
  orders: '8190000000000001, 8190000000000002',
  memberId: 'es1234567890abcd',
  idNumber: 'Spanish, passport AAA000000',
  postal: 'Calle Mayor 1, Madrid',
  firstOn: '2026-10-05',
  reason: 'I buy elsewhere for now',
  about: 'erasure',
  requestedOn: '2026-10-03',
  demanded: 'a photo of my passport',
  answer: 'none',
};
/** Text nobody means well with; what it may do to the letter is stand in it. */
const HOSTILE: LetterForm = {
  ...FULL,
  account: '  a\r\nBcc: x@example.org  ',
  name: '\u202eدلال\u0000   {$name} "<b>&\ud800',
  country: '%0D%0ATo: y@example.org',
  orders: '=1+1\t\t2',
  reason: '\n\n',
  demanded: '{ letter-account } $& $1',
};
const only = (form: LetterForm, fields: readonly string[]): LetterForm =>
  Object.fromEntries(Object.entries(form).filter(([field]) => fields.includes(field)));
const FORMS: Readonly<Record<string, (required: readonly string[]) => LetterForm>> = {
  'all fields': () => FULL,
  'only what is required': (required) => only(FULL, required),
  'hostile texts': () => HOSTILE,
  'nothing at all': () => ({}),
  'nothing but blanks': () => ({
    account: ' ',
    name: '\t',
    country: '',
    orders: ' ',
    reason: '',
    demanded: '  ',
    requestedOn: '',
  }),
};

/** Regions a letter is offered in. */
const offeredIn = (plan: LetterPlan): readonly Region[] => (plan.only ? [plan.only] : regions);
const cases = letterPlans.flatMap((plan) =>
  offeredIn(plan).flatMap((region) => LOCALES.map((code) => ({ plan, id: plan.id, region, code }))),
);
describe.each(cases)('$id for $region in $code', ({ plan, region, code }) => {
  test.each(Object.keys(FORMS))('%s', (name) => {
    const filled = FORMS[name]?.(requiredOf(plan, region)) ?? {};
    const form = name.startsWith('nothing') ? filled : { ...filled, region };
    for (const about of subjects) {
      for (const answer of requestAnswers) {
        const { subject, body } = letterOf(plan.id, { ...form, about, answer }, voices[code], NOW);
        expect(subject.trim()).toBe(subject);
        // A greeting may end in a comma.
        expect(body.replace(`${voices[code].t('letter-regards')}\n`, '')).not.toMatch(
          /\bundefined\b|\bnull\b|\bNaN\b|\[object| {2}|\n{3}|^\s|\s$|[ \t]\n|\n |\r|: ?\.|\(\)|,\s*[.\n]/,
        );
        expect(body).not.toMatch(/[\u202a-\u202e\u2066-\u2069\p{Cs}]/u);
        if (name !== 'hostile texts') expect(subject + body).not.toMatch(/[{}$<>]/);
        // Japanese, Korean and Chinese say it in fewer letters.
        expect(body.length).toBeGreaterThan(/^(ja|ko|zh)/.test(code) ? 100 : 200);
      }
    }
  });

  test('names everything it asks for', () => {
    const { body, missing } = letterOf(plan.id, { ...FULL, region }, voices[code], NOW);
    expect(missing).toEqual([]);
    const texts = ['account', 'name', 'country', 'orders', 'memberId', 'idNumber', 'postal', 'reason', 'demanded'] as const;
    const fields = fieldsOf(plan, region);
    for (const field of texts.filter((one) => fields.includes(one))) expect(body).toContain(FULL[field]);
    for (const field of texts.filter((one) => !fields.includes(one))) expect(body).not.toContain(FULL[field]);
  });
});

test.each(letterPlans.map((plan) => [plan.id, plan] as const))('%s asks for what it needs, and nothing twice', (id, plan) => {
  expect(letterOf(id, {}, voices.en, NOW).missing).toEqual(plan.required);
  for (const region of regions) {
    const fields = fieldsOf(plan, region);
    expect(requiredOf(plan, region).filter((field) => !fields.includes(field))).toEqual([]);
    expect(new Set(fields).size).toBe(fields.length);
  }
});

test('no letter of another name', () => expect(() => letterOf('closing' as never, {}, voices.en, NOW)).toThrow('closing'));

/** Region, company named, address named, law named in the request for access, in the request to erase. */
const NAMED: readonly (readonly [Region, string, boolean, string, string])[] = [
  [
    'eu-eea',
    'Alibaba.com Singapore E-Commerce Private Limited',
    true,
    'Articles 15 and 20 of the GDPR',
    'Article 17 of the GDPR',
  ],
  [
    'uk',
    'Alibaba.com Singapore E-Commerce Private Limited',
    true,
    'Articles 15 and 20 of the UK GDPR',
    'Article 17 of the UK GDPR',
  ],
  [
    'ch',
    'Alibaba.com Singapore E-Commerce Private Limited',
    true,
    'Article 25 of the Swiss Federal Act on Data Protection',
    'Article 32 of the Swiss Federal Act on Data Protection',
  ],
  [
    'tr',
    'Alibaba.com Singapore E-Commerce Private Limited',
    true,
    'Article 11 of the Turkish Personal Data Protection Law (No. 6698)',
    'Articles 7 and 11 of the Turkish Personal Data Protection Law (No. 6698)',
  ],
  ['us', 'AliExpress E-Commerce One Pte. Ltd.', false, 'section K of your privacy policy', 'section K of your privacy policy'],
  [
    'ca',
    'Alibaba.com Singapore E-Commerce Private Limited',
    true,
    'clause 4.9 of Schedule 1',
    'or the law where I live gives me that right',
  ],
  [
    'qc',
    'Alibaba.com Singapore E-Commerce Private Limited',
    true,
    'personal information in the private sector',
    'or the law where I live gives me that right',
  ],
  ['mx', 'Alibaba.com Singapore E-Commerce Private Limited', true, 'right of access (ARCO)', 'right of cancellation (ARCO)'],
  ['br', 'Alibaba.com Singapore E-Commerce Private Limited', true, 'Articles 18 and 19 of the LGPD', 'Article 18 of the LGPD'],
  [
    'cl',
    'Alibaba.com Singapore E-Commerce Private Limited',
    true,
    'or the law where I live gives me that right',
    'or the law where I live gives me that right',
  ],
  ['kr', 'ALIEXPRESS KOREA HOLDING (SINGAPORE) PTE. LTD.', false, 'Article 35', 'under Article 36 to erase all of it'],
  [
    'jp',
    'Alibaba.com Singapore E-Commerce Private Limited',
    true,
    'Japan’s Act on the Protection of Personal Information',
    'or the law where I live gives me that right',
  ],
  [
    'au',
    'Alibaba.com Singapore E-Commerce Private Limited',
    true,
    'Australian Privacy Principle 12',
    'or the law where I live gives me that right',
  ],
  [
    'il',
    'Alibaba.com Singapore E-Commerce Private Limited',
    true,
    'section 13 of Israel’s Protection of Privacy Law',
    'or the law where I live gives me that right',
  ],
  [
    'sa',
    'Alibaba.com Singapore E-Commerce Private Limited',
    true,
    'Article 4 of Saudi Arabia’s Personal Data Protection Law',
    'Article 4 of Saudi Arabia’s Personal Data Protection Law',
  ],
  [
    'cis',
    'ALIEXPRESS CIS HOLDING PTE. LTD.',
    false,
    'or the law where I live gives me that right',
    'or the law where I live gives me that right',
  ],
  [
    'other',
    'Alibaba.com Singapore E-Commerce Private Limited',
    true,
    'or the law where I live gives me that right',
    'or the law where I live gives me that right',
  ],
];
test.each(NAMED)('for %s the right company and law stand in it', (region, company, address, access, erasure) => {
  const letter = letterOf('access', { ...FULL, region }, voices.en, NOW);
  expect(letter.to).toBe('DataProtection.AE@aliexpress.com');
  expect(letter.body.includes('51 Bras Basah Road, #01-21 Lazada One, Singapore 189554')).toBe(address);
  for (const name of new Set(NAMED.map(([, one]) => one))) expect(letter.body.includes(name)).toBe(name === company);
  expect(letter.body).toContain(access);
  expect(letterOf('erasure', { ...FULL, region }, voices.en, NOW).body).toContain(erasure);
});
test('every region has a row above', () => expect(NAMED.map(([region]) => region)).toEqual([...regions]));

/** What a mail program makes of the link. */
function opened(href: string): { to: string; subject: string | null; body: string | null } {
  const link = new URL(href);
  const fields = new Map(
    link.search
      .slice(1)
      .split('&')
      .map((pair) => pair.split('=', 2).map(decodeURIComponent) as [string, string]),
  );
  return { to: decodeURIComponent(link.pathname), subject: fields.get('subject') ?? null, body: fields.get('body') ?? null };
}

test.each([
  ['plain', 'One\nTwo\n\nThree'],
  ['signs of an address', 'a&b=c?d#e%20f+g "h" <i> %0D%0A'],
  ['other scripts', 'ñ é العربية 한국어 👋🏽'],
  ['fluent marks', '{ $name } $& $1'],
  ['a lone half of a sign', tidyLine('a\ud800b')],
])('a mail link carries %s', (_, body) => {
  const { href, whole } = mailOf('DataProtection.AE@aliexpress.com', `About: ${body.split('\n')[0]}`, body);
  expect(whole).toBe(true);
  expect(href).toMatch(/^mailto:DataProtection\.AE@aliexpress\.com\?[!-~]*$/);
  expect(href).not.toMatch(/[\s"<>]/);
  expect(opened(href)).toEqual({
    to: 'DataProtection.AE@aliexpress.com',
    subject: `About: ${body.split('\n')[0]}`,
    body: body.replaceAll('\n', '\r\n'),
  });
});

test('line ends are CRLF in the link', () =>
  expect(mailOf('a@b.c', 's', 'x\ny').href).toBe('mailto:a@b.c?subject=s&body=x%0D%0Ay'));

test('a text too long for a link leaves the link whole, without it', () => {
  const fits = mailOf('a@b.c', 's', 'x'.repeat(2000 - 'mailto:a@b.c?subject=s&body='.length));
  expect([fits.whole, fits.href.length]).toEqual([true, 2000]);
  expect(mailOf('a@b.c', 's', 'x'.repeat(2000))).toEqual({ href: 'mailto:a@b.c?subject=s', whole: false });
});

test.each(letterPlans.flatMap((plan) => (plan.ways.includes('mail') ? [[plan.id, plan] as const] : [])))(
  '%s in English fits a link',
  (id, plan) => {
    for (const region of offeredIn(plan)) {
      const { mail, subject, body, to } = letterOf(id, { ...FULL, region }, voices.en, NOW);
      expect(mail?.whole).toBe(true);
      expect(opened(mail?.href ?? '')).toEqual({ to, subject, body: body.replaceAll('\n', '\r\n') });
    }
  },
);

test('what is typed cannot add a field to the mail', () => {
  for (const { id } of letterPlans) {
    const { mail } = letterOf(id, HOSTILE, voices.en, NOW);
    const names = mail && [...new URL(mail.href).searchParams.keys()];
    expect(names ?? ['subject', 'body']).toEqual(['subject', 'body']);
  }
});

const SHAPES: readonly (readonly [string, unknown, boolean])[] = [
  ['an empty form', {}, true],
  ['a full form', FULL, true],
  ['a field of a later version', { ...FULL, pronoun: 'she' }, true],
  ['the longest text', { name: 'x'.repeat(TEXT_FIELDS.name) }, true],
  ['a longer text', { name: 'x'.repeat(TEXT_FIELDS.name + 1) }, false],
  ['a number for a name', { name: 3 }, false],
  ['null for a name', { name: null }, false],
  ['an unknown region', { region: 'mars' }, false],
  ['an unknown subject', { about: 'closing' }, false],
  ['an unknown answer', { answer: '' }, false],
  ['a day that is none', { requestedOn: '2026-02-30' }, false],
  ['another day that is none', { firstOn: '2026-02-30' }, false],
  ['a blank day', { requestedOn: '' }, false],
  ['nothing', undefined, false],
  ['null', null, false],
  ['a list', [], false],
  ['text', 'form', false],
];
test.each(SHAPES)('%s as a stored form', (_, value, isOne) => expect(isLetterForm(value)).toBe(isOne));

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['0000-01-01', false],
  ['0099-01-01', false],
  ['2026-1-1', false],
  ['24.11.2026', false],
  [20261124, false],
])('the day %s', (day, isOne) => expect(isFormDay(day)).toBe(isOne));

describe('the sentences that rest on a place', () => {
  const bodyOf = (id: LetterPlan['id'], form: Partial<LetterForm>): string =>
    letterOf(id, { ...FULL, ...form }, voices.en, NOW).body;

  test.each(regions)('closing cites clause 1.6 in the EU, the EEA and the UK alone: %s', (region) => {
    const cites = region === 'eu-eea' || region === 'uk';
    expect(bodyOf('close', { region }).includes('Clause 1.6')).toBe(cites);
    expect(bodyOf('close', { region }).includes('30 June 2026')).toBe(cites);
  });

  test('closing asks for one thing only, and needs no region', () => {
    const { missing, body } = letterOf('close', { account: 'ana@example.org' }, voices.en, NOW);
    expect(missing).toEqual([]);
    expect(body).toContain('close my account permanently');
    expect(body).not.toContain('Clause');
  });

  test.each(['follow-up', 'close'] as const)('%s asks for the day of deletion, and how to stop it', (id) => {
    expect(bodyOf(id, {})).toContain('the date on which the account will be closed and my data deleted');
    expect(bodyOf(id, {})).toContain('how I can stop it, and until when');
  });

  test('in Korea the request to erase asks for access first', () => {
    expect(bodyOf('erasure', { region: 'kr' })).toMatch(/Under Article 35 .*access.* Once I have it, .* Article 36/);
    expect(bodyOf('access', { region: 'kr' })).toContain('what I have consented to');
  });

  test('the letters for one country are for that one, whatever was chosen for another letter', () => {
    expect(bodyOf('company-complaint', { region: 'us' })).toContain('section 164A of the Data Protection Act 2018');
    expect(bodyOf('company-complaint', { region: 'us' })).not.toContain('AliExpress E-Commerce One');
    expect(bodyOf('appeal', { region: 'uk' })).toContain('AliExpress E-Commerce One');
  });

  test.each(regions)('no state law is claimed, and a UK Article 12A only there: %s', (region) => {
    const all = letterPlans.map(({ id }) => bodyOf(id, { region })).join('\n');
    expect(all).not.toMatch(/privacy law of my state|State privacy laws/);
    expect(all.includes('Article 12A')).toBe(region === 'uk');
  });

  /** Every number of days a request names stands in the table. */
  test.each(regions.flatMap((region) => [[region, 'access'] as const, [region, 'erasure'] as const]))(
    '%s, %s: the days are those of the table',
    (region, kind) => {
      const answer = regionRules[region].answer[kind];
      const first = typeof answer === 'object' ? answer.first : undefined;
      const days = first && 'days' in first ? [String(first.days)] : [];
      const body = bodyOf(kind, { region });
      expect([...body.matchAll(/gives you (\d+) days/g)].map(([, figure]) => figure)).toEqual(days);
      expect(/gives you one month/.test(body)).toBe(first !== undefined && 'months' in first);
      expect(/gives you twenty working days/.test(body)).toBe(first !== undefined && 'workingDays' in first);
    },
  );

  test.each([
    ['uk', 'To the Information Commissioner (ICO)', 'On 5 October 2026 I complained about it to the company itself.'],
    ['us', 'To the attorney general of my state', 'On October 5, 2026 I appealed to the company itself.'],
    ['br', 'To the Agência Nacional de Proteção de Dados (ANPD), Brazil', undefined],
    ['tr', 'To the Personal Data Protection Board (KVKK), Türkiye', undefined],
  ] as const)('a complaint in %s is addressed, and says what went before', (region, to, before) => {
    const body = bodyOf('complaint', { region });
    expect(body.startsWith(to)).toBe(true);
    expect(/complained about it|appealed to/.test(body)).toBe(before !== undefined);
    if (before) expect(body).toContain(before);
  });
});

describe('in Turkish', () => {
  const form: LetterForm = { ...FULL, region: 'tr' };

  test.each(letterPlans)('$id is in Turkish where the law wants it', (plan) => {
    const wanted = plan.id === 'access' || plan.id === 'erasure';
    expect(letterCatalog.languageFor(plan, form)).toBe(wanted ? 'tr' : undefined);
    expect(letterCatalog.languageFor(plan, { ...form, region: 'eu-eea' })).toBeUndefined();
    expect(letterCatalog.languageFor(plan, {})).toBeUndefined();
  });

  test.each(['access', 'erasure'] as const)('%s says in Turkish all that the other languages say', (id) => {
    const written = letterOf(id, form, voices.tr, NOW);
    for (const code of LOCALES) {
      const other = letterOf(id, form, voices[code], NOW);
      expect(written.body.split('\n').length).toBe(other.body.split('\n').length);
    }
    for (const text of [FULL.account, FULL.name, FULL.idNumber, FULL.postal, FULL.country]) expect(written.body).toContain(text);
    expect(written.body).toContain('en geç 30 gün içinde');
    expect(written.body).toMatch(/6698 sayılı Kişisel Verilerin Korunması Kanunu’nun (7\. ve )?11\. madde/);
    expect(written.subject + written.body).not.toMatch(/[{}$]|undefined/);
    const { body } = letterOf(id, { account: 'a@example.org', region: 'tr' }, voices.tr, NOW);
    expect(body).toContain('Hesap sahibi');
  });
});

test.each(regions.filter((region) => region !== 'cis' && region !== 'other'))(
  'what is told of the law in %s has a dated source',
  (region) => {
    expect(factsIn(`letters-law-${region}`).length).toBeGreaterThan(0);
  },
);
