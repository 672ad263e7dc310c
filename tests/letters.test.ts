import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { letterOf, letters } from '../lib/letters';
import { dueOn } from '../lib/letters/deadlines';
import { answers, isDay, isLetterForm, type LetterForm, LONGEST, subjects, tidy } from '../lib/letters/form';
import { mailOf } from '../lib/letters/mail';
import { places, type Region, regions } from '../lib/letters/regions';
import { LOCALES, type LocaleCode, localeOf } from '../lib/locale';
import { messagesIn } from '../lib/locales/compile';

const FOLDER = join(import.meta.dirname, '../lib/locales');
const voices = Object.fromEntries(
  LOCALES.map((code) => [code, localeOf(code, messagesIn([readFileSync(join(FOLDER, `letters.${code}.ftl`), 'utf8')]))]),
) as Record<LocaleCode, ReturnType<typeof localeOf>>;
const NOW = new Date(2026, 10, 24, 12).getTime();

const FULL: LetterForm = {
  account: 'maria.lopez@example.org',
  name: 'María López',
  region: 'eu-eea',
  country: 'Spain',
  orders: '8190000000000001, 8190000000000002',
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

const cases = letters.flatMap((plan) =>
  regions.flatMap((region) => LOCALES.map((code) => ({ plan, id: plan.id, region, code }))),
);
describe.each(cases)('$id for $region in $code', ({ plan, region, code }) => {
  test.each(Object.keys(FORMS))('%s', (name) => {
    const filled = FORMS[name]?.(plan.required) ?? {};
    const form = name.startsWith('nothing') ? filled : { ...filled, region };
    for (const about of subjects) {
      for (const answer of answers) {
        const { subject, body } = letterOf(plan.id, { ...form, about, answer }, voices[code], NOW);
        expect(subject.trim()).toBe(subject);
        expect(body).not.toMatch(/undefined|null|NaN|\[object| {2}|\n{3}|^\s|\s$|[ \t]\n|\n |\r|: ?\.|\(\)|,\s*[.\n]/);
        expect(body).not.toMatch(/[\u202a-\u202e\u2066-\u2069\p{Cs}]/u);
        if (name !== 'hostile texts') expect(subject + body).not.toMatch(/[{}$<>]/);
        expect(body.length).toBeGreaterThan(200);
      }
    }
  });

  test('names everything it asks for', () => {
    const { body, missing } = letterOf(plan.id, { ...FULL, region }, voices[code], NOW);
    expect(missing).toEqual([]);
    const texts = ['account', 'name', 'country', 'orders', 'reason', 'demanded'] as const;
    for (const field of texts.filter((one) => plan.fields.includes(one))) expect(body).toContain(FULL[field]);
    for (const field of texts.filter((one) => !plan.fields.includes(one))) expect(body).not.toContain(FULL[field]);
  });
});

test.each(letters.map((plan) => [plan.id, plan] as const))('%s asks for what it needs, and nothing twice', (id, plan) => {
  expect(letterOf(id, {}, voices.en, NOW).missing).toEqual(plan.required);
  expect(plan.required.filter((field) => !plan.fields.includes(field))).toEqual([]);
  expect(new Set(plan.fields).size).toBe(plan.fields.length);
});

test('no letter of another name', () => expect(() => letterOf('closing' as never, {}, voices.en, NOW)).toThrow('closing'));

/** Region, company named, address named, law named in the request for access, in the request to erase. */
const NAMED: readonly (readonly [Region, string | undefined, boolean, string, string])[] = [
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
  ['us', 'AliExpress E-Commerce One Pte. Ltd.', false, 'privacy law of my state', 'privacy law of my state'],
  ['mx', 'Alibaba.com Singapore E-Commerce Private Limited', true, 'right of access (ARCO)', 'right of cancellation (ARCO)'],
  ['br', 'Alibaba.com Singapore E-Commerce Private Limited', true, 'Articles 18 and 19 of the LGPD', 'Article 18 of the LGPD'],
  ['kr', undefined, false, 'Article 35', 'Article 36'],
  ['cis', undefined, false, 'the law of my country', 'the law of my country'],
  ['other', 'Alibaba.com Singapore E-Commerce Private Limited', true, 'the law of my country', 'the law of my country'],
];
test.each(NAMED)('for %s the right company and law stand in it', (region, company, address, access, erasure) => {
  const letter = letterOf('access', { ...FULL, region }, voices.en, NOW);
  expect(letter.to).toBe('DataProtection.AE@aliexpress.com');
  expect(letter.nameless).toBe(company === undefined);
  expect(letter.body.includes('51 Bras Basah Road, #01-21 Lazada One, Singapore 189554')).toBe(address);
  for (const name of new Set(NAMED.map(([, one]) => one))) if (name) expect(letter.body.includes(name)).toBe(name === company);
  expect(letter.body).toContain(access);
  expect(letterOf('erasure', { ...FULL, region }, voices.en, NOW).body).toContain(erasure);
});
test('every region has a row above', () => expect(NAMED.map(([region]) => region)).toEqual([...regions]));

const at = (year: number, month: number, day: number, hour = 12): number => new Date(year, month - 1, day, hour).getTime();
const endOf = (year: number, month: number, day: number): number => new Date(year, month - 1, day, 23, 59, 59, 999).getTime();
const DEADLINES: readonly (readonly [Region, sent: number, due: number | undefined, last: number | undefined])[] = [
  ['eu-eea', at(2026, 11, 24), endOf(2026, 12, 24), endOf(2027, 2, 24)],
  ['eu-eea', at(2027, 1, 31), endOf(2027, 2, 28), endOf(2027, 4, 30)],
  ['eu-eea', at(2028, 1, 31), endOf(2028, 2, 29), endOf(2028, 4, 30)],
  ['eu-eea', at(2026, 12, 31), endOf(2027, 1, 31), endOf(2027, 3, 31)],
  ['eu-eea', at(2026, 11, 30, 0), endOf(2026, 12, 30), endOf(2027, 2, 28)],
  ['uk', at(2027, 8, 31, 23), endOf(2027, 9, 30), endOf(2027, 11, 30)],
  ['us', at(2026, 11, 24), endOf(2027, 1, 8), endOf(2027, 2, 22)],
  ['us', at(2028, 2, 1), endOf(2028, 3, 17), endOf(2028, 5, 1)],
  // 20 and 15 working days: a Tuesday, a Saturday.
  ['mx', at(2026, 11, 24), endOf(2026, 12, 22), endOf(2027, 1, 12)],
  ['mx', at(2026, 11, 28), endOf(2026, 12, 25), endOf(2027, 1, 15)],
  ['br', at(2026, 11, 24), undefined, undefined],
  ['kr', at(2026, 11, 24), undefined, undefined],
  ['cis', at(2026, 11, 24), undefined, undefined],
  ['other', at(2026, 11, 24), undefined, undefined],
];
test.each(DEADLINES)('%s, sent at %d', (region, sent, due, last) => {
  expect(dueOn(region, sent)).toBe(due);
  expect(dueOn(region, sent, true)).toBe(last);
  for (const id of ['access', 'erasure'] as const) {
    const { dueAt, lastAt } = letterOf(id, { ...FULL, region }, voices.en, sent);
    expect([dueAt, lastAt]).toEqual([due, last]);
  }
  const others = letters.filter(({ id }) => id !== 'access' && id !== 'erasure');
  for (const { id } of others) expect(letterOf(id, { ...FULL, region }, voices.en, sent).dueAt).toBeUndefined();
});
test('every region has a deadline in the table', () =>
  expect(new Set(DEADLINES.map(([region]) => region)).size).toBe(regions.length));

test.each([
  ['in time, no answer yet', '2026-11-20', 'none', endOf(2026, 12, 20), false],
  ['on the last day', '2026-10-24', 'none', endOf(2026, 11, 24), false],
  ['over', '2026-10-23', 'none', undefined, true],
  ['refused in time', '2026-11-20', 'refused', undefined, false],
] as const)('a complaint %s', (_, requestedOn, answer, tooEarlyUntil, saysOver) => {
  const letter = letterOf('complaint', { ...FULL, requestedOn, answer }, voices.en, NOW);
  expect(letter.tooEarlyUntil).toBe(tooEarlyUntil);
  expect(letter.body.includes('The time for an answer ended')).toBe(saysOver);
});

test('a complaint never claims a deadline where no time is known', () => {
  for (const region of regions.filter((one) => !places[one].answer)) {
    const { body, tooEarlyUntil } = letterOf('complaint', { ...FULL, region, requestedOn: '2020-01-01' }, voices.en, NOW);
    expect(body).not.toContain('ended on');
    expect(tooEarlyUntil).toBeUndefined();
  }
});

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
  ['a lone half of a sign', tidy('a\ud800b')],
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

test.each(letters.flatMap(({ id, ways }) => (ways.includes('mail') ? [id] : [])))('%s in English fits a link', (id) => {
  for (const region of regions) {
    const { mail, subject, body, to } = letterOf(id, { ...FULL, region }, voices.en, NOW);
    expect(mail?.whole).toBe(true);
    expect(opened(mail?.href ?? '')).toEqual({ to, subject, body: body.replaceAll('\n', '\r\n') });
  }
});

test('what is typed cannot add a field to the mail', () => {
  for (const { id } of letters) {
    const { mail } = letterOf(id, HOSTILE, voices.en, NOW);
    const names = mail && [...new URL(mail.href).searchParams.keys()];
    expect(names ?? ['subject', 'body']).toEqual(['subject', 'body']);
  }
});

const SHAPES: readonly (readonly [string, unknown, boolean])[] = [
  ['an empty form', {}, true],
  ['a full form', FULL, true],
  ['a field of a later version', { ...FULL, pronoun: 'she' }, true],
  ['the longest text', { name: 'x'.repeat(LONGEST.name) }, true],
  ['a longer text', { name: 'x'.repeat(LONGEST.name + 1) }, false],
  ['a number for a name', { name: 3 }, false],
  ['null for a name', { name: null }, false],
  ['an unknown region', { region: 'mars' }, false],
  ['an unknown subject', { about: 'closing' }, false],
  ['an unknown answer', { answer: '' }, false],
  ['a day that is none', { requestedOn: '2026-02-30' }, false],
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
  ['2026-1-1', false],
  ['24.11.2026', false],
  [20261124, false],
])('the day %s', (day, isOne) => expect(isDay(day)).toBe(isOne));
