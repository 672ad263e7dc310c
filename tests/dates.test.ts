import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf } from '../lib/dates';
import { isIsoDate } from '../lib/iso-date';

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
])('%s', (text) => expect(dateOf(text)?.iso).toBe('2026-09-15'));

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
])('%s on a page in %j: %s', (text, lang, iso) => expect(dateOf(text, lang)?.iso).toBe(iso));

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
  ])('%s', (text) => expect(dateOf(text)).toEqual({ shown: text }));

  test.each(['', 'today', 'Date:', 'сентябрь'])('%j holds no date', (text) => expect(dateOf(text)).toBeUndefined());
});

test.each([
  ['Date: Sep 15, 2026', 'Sep 15, 2026'],
  ['\u202eDate:\u00a0\tSep\n15, 2026', 'Sep 15, 2026'],
  ['التاريخ: ١٥ سبتمبر ٢٠٢٦', '١٥ سبتمبر ٢٠٢٦'],
  ['14:05 Sep 15, 2026', '14:05 Sep 15, 2026'],
])('%j is kept as %j', (text, shown) => expect(dateOf(text)).toEqual({ shown, iso: '2026-09-15' }));

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
        expect([locale, text, dateOf(`Date: ${text}`, told ? locale : '')?.iso ?? iso]).toEqual([locale, text, iso]);
      }),
      { numRuns: 10_000 },
    );
  }, 30_000);

  const days = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  test.each(LOCALES)('is read in %s, long and medium', (locale) => {
    for (const iso of days) {
      for (const style of [0, 1, 2, 3, 4]) {
        const text = written(locale, style, iso);
        expect([text, dateOf(text, locale)?.iso]).toEqual([text, iso]);
      }
    }
  });

  test.each(LOCALES)('is read in %s, in figures', (locale) => {
    for (const iso of days) {
      const text = written(locale, 6, iso);
      expect([text, dateOf(text, locale)?.iso]).toEqual([text, iso]);
    }
  });
});
