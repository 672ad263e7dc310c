import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dateIn } from '../lib/tools/dates';
import { isIsoDate } from '../lib/tools/fields';

/** 15 September 2026 in the site's languages, and no other day. */
test.each([
  'Sep 15, 2026',
  'Sept 15, 2026',
  'Septembre15 2026',
  'SEP 15 2026',
  'September 15th, 2026',
  '15 Sep 2026',
  '15 set. 2026',
  '15 set 2026',
  '15 de set. de 2026',
  '15 de setembro de 2026',
  '15 sept 2026',
  '15 sept. 2026',
  '15 de septiembre de 2026',
  '15. September 2026',
  '15. Sept. 2026',
  '15 settembre 2026',
  '15 сент. 2026 г.',
  '15 сентября 2026 г.',
  '15 eyl 2026',
  '15 Eylül 2026 Salı',
  '15 wrz 2026',
  '15 września 2026',
  '15 thg 9, 2026',
  '15 tháng 9, 2026',
  'ngày 15 tháng 9 năm 2026',
  '15 Sep 2026 14.05',
  '15 September 2026 pukul 14.05',
  '2026. 9. 15.',
  '2026년 9월 15일',
  '2026年9月15日',
  '2026/09/15',
  '2026-09-15',
  '2026-09-15 22:05:00',
  '2026-09-15T22:05:00Z',
  '15 ก.ย. 2569',
  '15 กันยายน 2569',
  '15 กันยายน พ.ศ. 2569',
  '١٥ سبتمبر ٢٠٢٦',
  '١٥ أيلول ٢٠٢٦',
  '۲۰۲۶/۰۹/۱۵',
  '15 בספט׳ 2026',
  '15 בספטמבר 2026',
  '15. 9. 2026',
  '15/09/2026',
  '15.09.2026',
  '15-09-2026',
  '9/15/2026',
  '\u200f15/9/2026',
  'Date: Sep 15, 2026',
  'Order date: Sep 15, 2026 14:05',
  'Paid on Sep 15, 2026 at 2:05 PM (PT)',
  'Tuesday, September 15, 2026',
  'Data: 15 set. 2026',
  'التاريخ: ١٥ سبتمبر ٢٠٢٦',
  '日付：2026/09/15',
  'Date: Sep 15, 2026Ref. Number: 8190000000000001 Copy',
])('%s', (text) => expect(dateIn(text)?.iso).toBe('2026-09-15'));

test.each<readonly [text: string, lang: string, iso: string | undefined]>([
  ['03/04/2026', '', undefined],
  ['03/04/2026', 'en', undefined],
  ['03/04/2026', 'es', undefined],
  ['03/04/2026', 'en-US', '2026-03-04'],
  ['03/04/2026', 'en_US', '2026-03-04'],
  ['03/04/2026', 'en-GB', '2026-04-03'],
  ['03/04/2026', 'es-ES', '2026-04-03'],
  ['03/04/2026', 'es-PR', '2026-03-04'],
  ['03/04/2026', 'pt', '2026-04-03'],
  ['03.04.2026', 'de', '2026-04-03'],
  ['03.04.2026', 'ru', '2026-04-03'],
  ['٠٣/٠٤/٢٠٢٦', 'ar-EG', '2026-04-03'],
  ['03/04/2026', 'iw', '2026-04-03'],
  ['03/04/2026', 'in_ID', '2026-04-03'],
  ['03/04/2026', 'ko', undefined],
  ['03/04/2026', 'fa', undefined],
  ['03/04/2026', '"><script>', undefined],
  ['03/03/2026', '', '2026-03-03'],
  ['15/04/2026', 'en-US', '2026-04-15'],
  ['15/9/26', '', undefined],
  ['15/9/26', 'en-GB', '2026-09-15'],
  ['9/15/26', 'en-US', '2026-09-15'],
  ['9/15/26', 'en', undefined],
  ['15/9/69', 'th', '2026-09-15'],
  ['26. 9. 15.', 'ko', '2026-09-15'],
  ['26/9/15', 'ja', '2026-09-15'],
  ['R8/9/15', 'ja', undefined],
  // November in Poland, October in Croatia.
  ['15 listopada 2026', 'pl', '2026-11-15'],
  ['15. listopada 2026.', 'hr', '2026-10-15'],
])('%s on a page in %j: %s', (text, lang, iso) => expect(dateIn(text, lang)?.iso).toBe(iso));

/** What a page of any engine may show, and the browser at hand may not know. */
describe('1.9 dates', () => {
  test.each<readonly [what: string, text: string, lang: string, iso: string | undefined]>([
    ['a time with points beside a month nobody knows', '15 Agt 2026 14.05.09', 'id', undefined],
    ['a time with points beside a word', 'Hari ini 14.05.09', 'id', undefined],
    ['the same on a German page', 'Heute 14.05.09', 'de', undefined],
    ['a time with points alone', '14.05.09', 'id', undefined],
    ['a Danish one', '14.05.09', 'da', undefined],
    ['a time with points beside its date', '15 Sep 2026 14.05.09', 'id', '2026-09-15'],
    ['a day to come', '14.05.59', 'de', undefined],
    ['a short date with points', '15.09.26', 'de', '2026-09-15'],
    ['a short date and its time', '15.09.26, 14:05', 'de', '2026-09-15'],
    ['a full date of figures and its time', '2026. 9. 15. 14:05', 'ko', '2026-09-15'],
    ['the same in Hungarian', '2026. 01. 05. 14:05:09', 'hu', '2026-01-05'],
    ['two dates', '2026. 9. 15. 9/16/26', 'ko', undefined],
    ['a short year, a day of one figure', '26. 9. 5.', 'ko', '2026-09-05'],
    ['a Chinese one', '26-1-5', 'zh', '2026-01-05'],
    ['no year at all', '1.2.3', 'ko', undefined],
    ['Austria’s January', '5. Jänner 2026', 'de-AT', '2026-01-05'],
    ['Canada’s July', '12 juill. 2026', 'fr-CA', '2026-07-12'],
    ['Morocco’s August', '15 غشت 2026', 'ar-MA', '2026-08-15'],
    ['Algeria’s July', '15 جويلية 2026', 'ar-DZ', '2026-07-15'],
    ['a Tuesday, not March', 'mar, 15 sept 2026', 'es', '2026-09-15'],
    ['a French Tuesday', 'mar. 15 sept. 2026', 'fr', '2026-09-15'],
    ['a Tuesday in March', 'mar, 10 mar 2026', 'it', '2026-03-10'],
    ['no Tuesday', 'mar, 16 sept 2026', 'es', undefined],
    ['figures on a page in a language the browser lacks', '03.04.2026', 'zz', undefined],
    ['a short year there', '28.02.26', 'zz', undefined],
    ['a month’s name there, which may be another’s', '15 mar 2026', 'zz', undefined],
    ['a full date of figures there', '2026-09-15', 'zz', '2026-09-15'],
    ['Thai figures', '๑๕ กันยายน ๒๕๖๙', 'th', undefined],
    ['Devanagari figures', '१५ सितंबर २०२६', 'hi', undefined],
    ['Hebrew letters for figures', 'ט״ו באלול תשפ״ו', 'he', undefined],
  ])('1.9 %s: %s', (_, text, lang, iso) => expect(dateIn(text, lang)).toEqual({ shown: text, ...(iso ? { iso } : {}) }));

  test('1.9 a Tuesday of a language the browser lacks is no March', () =>
    expect(dateIn('mar, 15 zzz 2026')).toEqual({ shown: 'mar, 15 zzz 2026' }));
});

/** Chromium 156 writes Belarusian in English, and Kazakh, which it says it supports, as `2026 M04 3, Fri` (seen 2026-11-28). */
describe('1.9 a language is known by what the browser prints', () => {
  class Lacking extends Intl.DateTimeFormat {
    constructor(locale?: string, options?: Intl.DateTimeFormatOptions) {
      super(locale && /^(?:be|kk)\b/.test(locale) ? 'en-US' : locale, options);
      if (locale?.startsWith('kk')) Object.defineProperty(this, 'format', { value: () => '2026 M04 3, Fri' });
    }
  }
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal(
      'Intl',
      new Proxy(Intl, { get: (all, name) => (name === 'DateTimeFormat' ? Lacking : Reflect.get(all, name)) }),
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['be', undefined],
    ['be-BY', undefined],
    ['kk', undefined],
    ['de', '2026-04-03'],
    ['en-US', '2026-03-04'],
    ['en-GB', '2026-04-03'],
  ])('1.9 03.04.2026 on a page in %s: %s', async (lang, iso) => {
    const fresh = await import('../lib/tools/dates');
    expect(fresh.dateIn('03.04.2026', lang)?.iso).toBe(iso);
  });

  test('1.9 its words are not asked for', async () => {
    const { isLacking, languageOf, localesOf } = await import('../lib/tools/site-locales');
    expect([isLacking('be'), isLacking('kk'), isLacking('de'), isLacking(''), isLacking('x"><script>')]).toEqual([
      ...[true, true, false, false, false],
    ]);
    expect([languageOf('be-BY'), localesOf('kk'), languageOf('iw')]).toEqual([undefined, [], 'iw']);
  });
});

describe('no certain day', () => {
  test.each([
    'Feb 30, 2026',
    '2026-13-01',
    '2026-02-29',
    '31/04/2026',
    'Sep 15',
    'Sep 2026',
    '15 2026',
    'Sep 15 - Sep 20, 2026',
    'Sep 15, 2026 - Oct 2, 2026',
    '2026-09-15 2026-09-16',
    '15 Sep 2026, 03/04/2026',
    // Persian, Islamic, Japanese and no years; an order number.
    '۲۴ شهریور ۱۴۰۵',
    '۱۴۰۵/۰۶/۲۴',
    '٤ ربيع الآخر ١٤٤٨',
    '令和8年9月15日',
    'Sep 15, 1999',
    'Sep 15, 20260',
    '8190000000000001',
    '20260915',
    '3 days ago',
    'Foo 15, 2026',
    '15 lis 2026',
    '15 listopada 2026',
  ])('%s', (text) => expect(dateIn(text)).toEqual({ shown: text }));

  test.each(['', 'today', 'Date:', 'сентябрь'])('%j holds no date', (text) => expect(dateIn(text)).toBeUndefined());
});

test.each([
  ['Date: Sep 15, 2026', 'Sep 15, 2026'],
  ['\u202eDate:\u00a0\tSep\n15, 2026', 'Sep 15, 2026'],
  ['التاريخ: ١٥ سبتمبر ٢٠٢٦', '١٥ سبتمبر ٢٠٢٦'],
  ['14:05 Sep 15, 2026', '14:05 Sep 15, 2026'],
])('%j is kept as %j', (text, shown) => expect(dateIn(text)).toEqual({ shown, iso: '2026-09-15' }));

test('a day that is none is none', () => {
  expect(['2026-09-15', '2024-02-29'].filter(isIsoDate)).toHaveLength(2);
  expect(['2026-02-29', '2026-00-10', '2026-9-15', '+12026-01-01', '', 20260915, null].filter(isIsoDate)).toEqual([]);
});

const LOCALES = [
  ...[
    'en-US',
    'en-GB',
    'en-AU',
    'ru-RU',
    'pt-BR',
    'pt-PT',
    'es-ES',
    'es-MX',
    'fr-FR',
    'de-DE',
    'it-IT',
    'nl-NL',
    'tr-TR',
    'ja-JP',
  ],
  ...['ko-KR', 'th-TH', 'vi-VN', 'ar-EG', 'ar-AE', 'he-IL', 'id-ID', 'pl-PL', 'sk-SK', 'cs-CZ', 'uk-UA', 'fa-IR-u-ca-gregory'],
];
const OTHERS = [
  'ar-SA',
  'fa-IR',
  'hu-HU',
  'sv-SE',
  'da-DK',
  'ja-JP-u-ca-japanese',
  'ar-SA-u-ca-islamic',
  'hi-IN',
  'hr-HR',
  'lt-LT',
  'zh-TW',
];
const SHORT = { year: 'numeric', month: 'short', day: 'numeric' } as const;
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  SHORT,
  { dateStyle: 'medium', timeStyle: 'short' },
  { dateStyle: 'short' },
  { year: 'numeric', month: '2-digit', day: '2-digit' },
  { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
];

const formats = new Map<string, Intl.DateTimeFormat>();
function written(locale: string, style: number, iso: string): string {
  const key = `${locale} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(`${iso}T14:05:00Z`));
}
const isoDay = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('what Intl writes', () => {
  test('is never read wrong', () => {
    const style = fc.nat({ max: STYLES.length - 1 });
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES, ...OTHERS), style, isoDay, fc.boolean(), (locale, of, iso, told) => {
        const text = written(locale, of, iso);
        expect([locale, text, dateIn(`Date: ${text}`, told ? locale : '')?.iso ?? iso]).toEqual([locale, text, iso]);
      }),
      { numRuns: 10_000 },
    );
  }, 30_000);

  const days = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  test.each(LOCALES)('is read in %s, long and medium', (locale) => {
    for (const iso of days) {
      for (const style of [0, 1, 2, 3, 4]) {
        const text = written(locale, style, iso);
        expect([text, dateIn(text, locale)?.iso]).toEqual([text, iso]);
      }
    }
  });

  test.each(LOCALES)('is read in %s, in figures', (locale) => {
    for (const iso of days) {
      const text = written(locale, 6, iso);
      expect([text, dateIn(text, locale)?.iso]).toEqual([text, iso]);
    }
  });
});
